import { useMemo, useState } from 'preact/hooks';
import { lawOfBody } from '../lib/directory/body-law';
import type { LawFound } from '../lib/directory/laws';
import { countriesWithRegions, lawsFor } from '../lib/directory/laws';
import type { RightId } from '../lib/directory/rights';
import { compose } from '../lib/letters/compose';
import { fitOf } from '../lib/letters/fit';
import type { LetterLanguage } from '../lib/letters/languages';
import { languageForBody, languageForFirm } from '../lib/letters/letter-language';
import type { Composed, Letter, LetterForm, LetterInput, MissingField } from '../lib/letters/letter';
import { defaultRights } from '../lib/letters/plan';
import type { PlaceGuess } from '../lib/place-guess';
import { withText } from '../lib/letters/with-text';
import { newReference } from '../lib/requests/reference';
import { localDay } from '../lib/requests/today';
import type { Identity } from '../lib/store/identity';
import type { Recipient } from './recipient';

/** What the writer has filled in. */
export interface DraftFields {
  readonly country: string | null;
  readonly region: string | null;
  /** What the country rests on while nobody has said it; null otherwise. */
  readonly guess: PlaceGuess | null;
  readonly identity: Identity;
  /** One address a line. */
  readonly profiles: string;
  readonly photo: string;
  /** Asked for by public bodies that want a signed statement; never kept. */
  readonly birthDate: string;
  readonly birthPlace: string;
  /** The law chosen where several hold; null for the one a letter rests on by itself. */
  readonly lawId: string | null;
  readonly language: LetterLanguage;
  /** The writer's own version of the letter's text; null while the prepared one stands. */
  readonly edited: string | null;
}

export interface Draft {
  readonly fields: DraftFields;
  readonly change: (next: Partial<DraftFields>) => void;
  readonly found: LawFound;
  /** All laws that hold where the writer lives, `found` among them. */
  readonly laws: readonly LawFound[];
  readonly rights: readonly RightId[];
  readonly reference: string;
  /** When the letter was begun, ISO 8601 in UTC. */
  readonly begunAt: string;
  /** The letter as it would be sent, or what it lacks. */
  readonly full: Composed;
  /** The prepared short form; null once the writer has edited the letter. */
  readonly short: Letter | null;
  readonly profileUrls: readonly string[];
}

/** What a letter starts from. */
export type DraftStart = Pick<
  DraftFields,
  'country' | 'region' | 'guess' | 'identity' | 'profiles' | 'photo' | 'lawId'
>;

/** A letter in the making: what was filled in, and the letter that follows from it. */
export function useDraft(
  recipient: Recipient,
  start: DraftStart,
  language: LetterLanguage | null,
  preferredLanguage: string,
): Draft {
  const [reference] = useState(newReference);
  const [begunAt] = useState(() => new Date().toISOString());
  const [fields, setFields] = useState<DraftFields>({
    ...start,
    birthDate: '',
    birthPlace: '',
    language:
      language ??
      (recipient.is === 'firm'
        ? languageForFirm(recipient.collector, preferredLanguage)
        : languageForBody(recipient.body, preferredLanguage)),
    edited: null,
  });

  function change(next: Partial<DraftFields>): void {
    setFields((old) => ({ ...old, ...next }));
  }

  const laws = lawsOf(recipient, fields);
  const found = chosen(laws, fields.lawId);
  const rights = recipient.is === 'firm' ? defaultRights(found.law) : BODY_RIGHTS;
  const profileUrls = lines(fields.profiles);
  const [full, short] = useMemo(() => {
    function write(form: LetterForm): Composed {
      const common = {
        language: fields.language,
        form,
        identity: {
          ...fields.identity,
          // A firm answers by e-mail: where the writer lives is not its business.
          postalAddress: recipient.is === 'firm' ? '' : fields.identity.postalAddress,
          country: fields.country ?? '',
          region: fields.region,
          birthDate: fields.birthDate,
          birthPlace: fields.birthPlace,
        },
        profileUrls,
        photoUrls: lines(fields.photo),
        reference,
        today: localDay(new Date()),
      };
      const input: LetterInput =
        recipient.is === 'firm'
          ? { ...common, kind: 'request', law: found.law, rights, collector: recipient.collector }
          : { ...common, kind: 'public-body', body: recipient.body };
      const composed = compose(input);
      return recipient.is === 'firm' ? withRegion(composed, fields) : composed;
    }
    return [write('full'), write('short')];
  }, [fields, reference, recipient]);

  return {
    fields,
    change,
    found,
    laws,
    rights,
    reference,
    begunAt,
    full: full.is === 'complete' && fields.edited !== null ? edit(full.letter, fields.edited) : full,
    short: short.is === 'complete' && fields.edited === null ? short.letter : null,
    profileUrls,
  };
}

/** What a public body is asked for: access, and what follows from it. */
const BODY_RIGHTS: readonly RightId[] = ['access'];

function chosen(laws: readonly LawFound[], lawId: string | null): LawFound {
  const found = laws.find(({ law }) => law.id === lawId) ?? laws[0];
  if (found === undefined) throw new Error('lawsFor never gives an empty list.');
  return found;
}

function lawsOf(recipient: Recipient, { country, region }: DraftFields): readonly LawFound[] {
  return recipient.is === 'firm'
    ? lawsFor(country ?? '', region)
    : [{ law: lawOfBody(recipient.body), covers: 'country' }];
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Where the law differs inside a country, no letter before the part of the country is known: it would rest on the wrong one. */
function withRegion(composed: Composed, { country, region }: DraftFields): Composed {
  if (region !== null || country === null || !countriesWithRegions().includes(country)) return composed;
  const others: readonly MissingField[] = composed.is === 'incomplete' ? composed.missing : [];
  return { is: 'incomplete', missing: [...others.filter((field) => field !== 'region'), 'region'] };
}

function edit(letter: Letter, body: string): Composed {
  const edited = withText(letter, body);
  return { is: 'complete', letter: edited, fits: fitOf(edited) };
}
