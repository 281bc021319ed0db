import { officialEmail, requestForm } from '../directory/contacts';
import { cleanUrls } from './clean';
import { cleanSender } from './cleaned';
import { fitOf } from './fit';
import { WORDINGS } from './languages';
import { lawGives, requestPlan } from './plan';
import { writeBodyComplaint, writeBodyReminder } from './write-body-follow-up';
import { writeComplaint } from './write-complaint';
import { historyInWords, writeFollowUp } from './write-follow-up';
import { writePublicBody } from './write-public-body';
import { writeRequest } from './write-request';
import type { Collector } from '../directory/collector-schema';
import type { Law } from '../directory/law-schema';
import type { Composed, Letter, LetterInput, MissingField } from './letter';
import type { Page } from './page';
import type { Wording } from './wording';

/**
 * Writes a letter, or says what it lacks. Never throws and never leaves a gap: what a person typed is cleaned first (see
 * clean.ts), and what is then missing is named, all of it at once.
 *
 * Articles come from the law's record alone (lib/directory/citation.ts); a plan that asks for one the record does not have
 * gets a higher one or none.
 */
export function compose(input: LetterInput): Composed {
  const wording: Wording = WORDINGS[input.language];
  const { sender, missing } = cleanSender(input, wording.words.locale);
  missing.push(...missingFor(input));
  if (sender === null || missing.length > 0) return { is: 'incomplete', missing };

  const page: Page = { sender, wording, language: input.language, form: input.form, isTight: false };
  const letter = finish(page, input);
  if (letter === null) return { is: 'incomplete', missing: ['history'] };
  const fits = fitOf(letter);
  if (input.form === 'full' || (fits.webForm && fits.link)) return { is: 'complete', letter, fits };
  const tight = finish({ ...page, isTight: true }, input) ?? letter;
  return { is: 'complete', letter: tight, fits: fitOf(tight) };
}

function finish(page: Page, input: LetterInput): Letter | null {
  const written = write(page, input);
  if (written === null) return null;
  return {
    to: addressOf(input),
    subject: `${written.subject} ${page.sender.reference}`,
    body: written.body.filter((paragraph) => paragraph !== '').join('\n\n'),
    language: input.language,
  };
}

function write(page: Page, input: LetterInput): { subject: string; body: string[] } | null {
  if (input.kind === 'public-body') return writePublicBody(page, input.body);
  if ('body' in input) {
    const happened = historyInWords(input.history, page.wording.words.locale);
    if (happened === null) return null;
    return input.kind === 'body-reminder'
      ? writeBodyReminder(page, input.body, happened)
      : writeBodyComplaint(page, input.body, input.regulator, happened);
  }
  const { law, collector } = input;
  const facts = {
    law,
    rights: input.rights,
    firm: firmName(collector),
    place: law.place === null ? null : law.place[input.language],
  };
  if (input.kind === 'request') return writeRequest(page, facts);
  const history = historyInWords(input.history, page.wording.words.locale);
  if (history === null) return null;
  if (input.kind === 'complaint-to-regulator') {
    return writeComplaint(page, facts, collector, input.regulator, history);
  }
  const pages = input.kind === 'reminder' ? cleanUrls(input.pages ?? []) : [];
  return writeFollowUp(page, input.kind, facts, history, pages);
}

/** What is missing besides the writer's own details. */
function missingFor(input: LetterInput): MissingField[] {
  // Where no address of a body is on record, the interface says so and the writer looks it up: the letter lacks nothing.
  if (input.kind === 'public-body') return [];
  if ('body' in input) {
    return [
      ...(input.kind === 'body-complaint' && input.regulator.kind === 'finder' ? ['regulator' as const] : []),
      ...(historyInWords(input.history, 'en') === null ? ['history' as const] : []),
    ];
  }
  const { law, collector, rights } = input;
  const missing: MissingField[] = [];
  const isGiven = rights.every((right) => lawGives(law, right));
  if (!isGiven || requestPlan(law, rights).points.length === 0) missing.push('rights');
  if (input.kind === 'complaint-to-regulator') {
    if (input.regulator.kind === 'finder') missing.push('regulator');
  } else if (officialEmail(collector) === null && requestForm(collector) === null) {
    missing.push('collector-contact');
  }
  if (input.kind === 'request') return missing;
  if (historyInWords(input.history, 'en') === null) missing.push('history');
  if (input.kind === 'appeal' && input.history.answer === null) missing.push('answer');
  if (!hasStep(law, input.kind)) missing.push('step');
  return missing;
}

/** Whether the law has the step. A reminder needs none, nor does a complaint: where no law is on record it is a report. */
export function hasStep(
  law: Law,
  step: 'reminder' | 'appeal' | 'complaint-to-firm' | 'complaint-to-regulator',
): boolean {
  switch (step) {
    case 'appeal':
      return law.appeal.exists === true && law.appeal.kind === 'appeal';
    case 'complaint-to-firm':
      return (
        (law.appeal.exists === true && law.appeal.kind === 'complaint_to_firm') ||
        law.complaint.prerequisite === 'complaint_to_firm'
      );
    default:
      return true;
  }
}

function addressOf(input: LetterInput): string | null {
  switch (input.kind) {
    case 'public-body':
    case 'body-reminder': {
      const { email } = input.body;
      return email !== null && email.confidence !== 'low' ? email.value : null;
    }
    case 'complaint-to-regulator':
    case 'body-complaint': {
      const { email, complaint } = input.regulator;
      // An address that is not named for complaints may drop them; the form or the post is the sure way.
      return email?.use === 'complaints' && complaint.channels.includes('email') ? email.value : null;
    }
    default:
      return officialEmail(input.collector)?.value ?? null;
  }
}

/** The firm's legal name, with the name it is known by where the legal one does not hold it: whoever opens the letter must know it is theirs. */
function firmName({ name, legalName: { value: legal } }: Collector): string {
  if (legal === null) return name;
  return legal.toLowerCase().includes(name.toLowerCase()) ? legal : `${legal} (${name})`;
}
