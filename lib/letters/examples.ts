import { collectorById, collectors } from '../directory/collectors';
import { lawById, laws } from '../directory/laws';
import { publicBodyById } from '../directory/public-bodies';
import { regulatorById } from '../directory/regulators';
import { compose, hasStep } from './compose';
import { LETTER_LANGUAGES } from './languages';
import { defaultRights } from './plan';
import type { Collector } from '../directory/collector-schema';
import type { Law } from '../directory/law-schema';
import type { PublicBody } from '../directory/public-body-schema';
import type { Regulator } from '../directory/regulator-schema';
import type { LetterLanguage } from './languages';
import type {
  BodyComplaintInput,
  BodyReminderInput,
  ComplaintInput,
  FollowUpInput,
  History,
  Letter,
  LetterForm,
  LetterInput,
  PublicBodyInput,
  RequestInput,
} from './letter';

// What the tests of this folder share. Nothing but tests imports it, so it is in no bundle.

export function collector(id: string): Collector {
  const found = collectorById(id);
  if (!found) throw new Error(`no collector ${id}`);
  return found;
}

export function law(id: string): Law {
  const found = lawById(id);
  if (!found) throw new Error(`no law ${id}`);
  return found;
}

export const everyLaw: readonly Law[] = laws();

export const forms: readonly LetterForm[] = ['full', 'short'];

/** Where somebody lives whom the law protects. */
function homeUnder({ id, jurisdictions }: Law): { country: string; region: string | null } {
  if (id === 'eu-gdpr') return { country: 'FR', region: null };
  const [first] = jurisdictions;
  if (first === undefined || first.country === '*') return { country: 'IN', region: null };
  return { country: first.country, region: first.region };
}

/** What a typical request is composed from: one profile, one photo, the law's own rights, a home where it holds. */
export function input(
  lawId: string,
  language: LetterLanguage = 'en',
  form: LetterForm = 'full',
): RequestInput {
  const given = law(lawId);
  return {
    kind: 'request',
    law: given,
    rights: defaultRights(given),
    collector: collector('clearview-ai'),
    language,
    form,
    identity: {
      name: 'Camille Martin',
      email: 'camille.martin@example.org',
      ...homeUnder(given),
    },
    profileUrls: ['https://www.instagram.com/camille.martin/'],
    photoUrls: ['https://scontent.cdninstagram.com/v/t51.2885-19/412_n.jpg'],
    reference: 'FW-7K3Q9D',
    today: '2026-11-22',
  };
}

/** Sent, and the time is over without an answer. */
export const SILENCE: History = {
  sentDay: '2026-10-01',
  dueDay: '2026-11-02',
  answer: null,
  steps: [],
};

/** Reminded, then refused. */
export const REFUSAL: History = {
  sentDay: '2026-10-01',
  dueDay: '2026-11-02',
  answer: { day: '2026-11-10', outcome: 'refused' },
  steps: [{ kind: 'reminder', day: '2026-11-05' }],
};

export function followUp(
  kind: FollowUpInput['kind'],
  lawId: string,
  history: History = kind === 'reminder' ? SILENCE : REFUSAL,
  language: LetterLanguage = 'en',
  form: LetterForm = 'full',
): FollowUpInput {
  return { ...input(lawId, language, form), kind, history };
}

export const REGULATOR: Regulator = regulator('fr-cnil');

function regulator(id: string): Regulator {
  const found = regulatorById(id);
  if (!found) throw new Error(`no regulator ${id}`);
  return found;
}

export function complaint(
  lawId: string,
  history: History = SILENCE,
  language: LetterLanguage = 'en',
  form: LetterForm = 'full',
): ComplaintInput {
  return { ...input(lawId, language, form), kind: 'complaint-to-regulator', regulator: REGULATOR, history };
}

function body(id: string): PublicBody {
  const found = publicBodyById(id);
  if (!found) throw new Error(`no public body ${id}`);
  return found;
}

/** A public body for each route. */
export const BODIES: Readonly<Record<PublicBody['route'], PublicBody>> = {
  'us-federal-records': body('us-ice'),
  'us-state-records': body('us-ca-cpra'),
  'eu-police-direct': body('de-bka'),
  'eu-police-indirect': body('be-coc'),
  'eu-agency': body('eu-europol'),
  'gb-police': body('gb-met'),
  'privacy-act': body('ca-rcmp'),
};

export function bodyRequest(
  route: PublicBody['route'],
  language: LetterLanguage = 'en',
  form: LetterForm = 'full',
): PublicBodyInput {
  const { identity, ...common } = input('eu-gdpr', language, form);
  return {
    kind: 'public-body',
    body: BODIES[route],
    identity: {
      ...identity,
      postalAddress: '12 rue des Lilas\n75020 Paris',
      birthDate: '1990-05-17',
      birthPlace: 'Lyon',
    },
    language: common.language,
    form: common.form,
    profileUrls: common.profileUrls,
    photoUrls: [],
    reference: common.reference,
    today: common.today,
  };
}

export function bodyReminder(
  route: PublicBody['route'],
  history: History = SILENCE,
  language: LetterLanguage = 'en',
  form: LetterForm = 'full',
): BodyReminderInput {
  return { ...bodyRequest(route, language, form), kind: 'body-reminder', history };
}

/** To the authority of the body's record; where it has none, another stands in for it. */
export function bodyComplaint(
  route: PublicBody['route'],
  history: History = SILENCE,
  language: LetterLanguage = 'en',
  form: LetterForm = 'full',
): BodyComplaintInput {
  const id = BODIES[route].appeal.regulator;
  return {
    ...bodyRequest(route, language, form),
    kind: 'body-complaint',
    regulator: id === null ? REGULATOR : regulator(id),
    history,
  };
}

/** The finished letter; a test that gets none fails with what is missing. */
export function written(given: LetterInput): Letter {
  const result = compose(given);
  if (result.is !== 'complete') throw new Error(`missing: ${result.missing.join(', ')}`);
  return result.letter;
}

/** Everything a reader sees of a letter. */
export function textOf(given: LetterInput): string {
  const { subject, body } = written(given);
  return `${subject}\n${body}`;
}

/** Every kind of letter under a law, as far as the law has it. */
export function lettersUnder(
  { id }: Law,
  language: LetterLanguage,
  form: LetterForm,
): (RequestInput | FollowUpInput | ComplaintInput)[] {
  const given = law(id);
  const kinds = (['reminder', 'appeal', 'complaint-to-firm'] as const).filter((kind) => hasStep(given, kind));
  return [
    input(id, language, form),
    ...kinds.map((kind) => followUp(kind, id, undefined, language, form)),
    complaint(id, SILENCE, language, form),
    complaint(id, REFUSAL, language, form),
  ];
}

/** Every law, language and form there is. */
export const everyLetter = everyLaw.flatMap(({ id }) =>
  LETTER_LANGUAGES.flatMap((language) => forms.map((form) => [id, language, form] as const)),
);

export const everyCollector: readonly Collector[] = collectors();
