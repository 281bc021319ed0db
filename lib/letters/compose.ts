import { articleOnRecord, cite } from '../directory/citation';
import { officialEmail, requestForm } from '../directory/directory';
import {
  cleanAddress,
  cleanEmail,
  cleanName,
  cleanReference,
  cleanUrls,
  countryName,
  dayInWords,
} from './clean';
import { LETTER_LANGUAGES } from './letter';
import type { Collector } from '../directory/collector-schema';
import type { Law } from '../directory/law-schema';
import type { RightId } from '../directory/schema';
import type {
  Composed,
  Identity,
  LetterFacts,
  LetterInput,
  LetterLanguage,
  MissingField,
  Template,
  Words,
} from './letter';

// Each language's folder is its registry: a template is used because it lies there.
const PARTS = import.meta.glob<Template | Words>(['./*/*.ts', '!./*/*.test.ts'], {
  eager: true,
  import: 'default',
});

function partsOf(language: LetterLanguage): (Template | Words)[] {
  return Object.entries(PARTS).flatMap(([path, part]) => (path.startsWith(`./${language}/`) ? [part] : []));
}

function templateFor(language: LetterLanguage, family: Law['family']): Template | null {
  for (const part of partsOf(language)) {
    if (part.part === 'template' && part.kind === 'request' && part.family === family) return part;
  }
  return null;
}

function wordsOf(language: LetterLanguage): Words | null {
  for (const part of partsOf(language)) if (part.part === 'words') return part;
  return null;
}

/**
 * Writes a letter, or says what it lacks. Never throws and never leaves a gap: what a person typed is cleaned first (see
 * clean.ts), and what is then missing is named, all of it at once.
 *
 * Articles come from the law's record alone (lib/directory/citation.ts); a template that asks for one the record does not
 * have gets a higher one or none.
 */
export function compose(input: LetterInput): Composed {
  const { law, collector, language, identity } = input;
  const words = wordsOf(language);
  const template = templateFor(language, law.family);
  const name = cleanName(identity.name);
  const email = cleanEmail(identity.email);
  const country = countryName(identity.country, words?.locale ?? language);
  const profileUrls = cleanUrls(input.profileUrls);
  const reference = cleanReference(input.reference);
  const date = dayInWords(input.today, words?.locale ?? language);
  const to = officialEmail(collector)?.value ?? null;
  const wanted = [...new Set(input.rights)];
  const rights = (template?.rights ?? []).filter((right) => wanted.includes(right) && lawGives(law, right));

  const missing: MissingField[] = [];
  if (name === '') missing.push('name');
  if (email === '') missing.push('email');
  if (country === null) missing.push('country');
  else if (!livesWhereItHolds(law, identity)) missing.push('region');
  if (profileUrls.length === 0) missing.push('profile-url');
  if (rights.length === 0 || rights.length < wanted.length) missing.push('rights');
  if (to === null && requestForm(collector) === null) missing.push('collector-contact');
  if (reference === '') missing.push('reference');
  if (date === null) missing.push('today');
  if (missing.length > 0 || template === null || words === null || country === null || date === null) {
    return { is: 'incomplete', missing: missing.length > 0 ? missing : ['rights'] };
  }

  const facts: LetterFacts = {
    law,
    rights,
    form: input.form,
    firm: collector.legalName.value ?? collector.name,
    name,
    email,
    country,
    place: law.place === null ? null : law.place[language],
    postalAddress: cleanAddress(identity.postalAddress),
    profileUrls,
    photoUrls: cleanUrls(input.photoUrls).filter((url) => !profileUrls.includes(url)),
    reference,
    date,
    lawName: law.names[language],
    cite: (...articles) => {
      const citation = cite(law, articles, language);
      return citation === '' ? '' : ` (${citation})`;
    },
    has: (article) => articleOnRecord(law, article) !== null,
    period: (right) => {
      const deadline = law.deadlines.find(({ appliesTo }) => appliesTo.includes(right));
      return deadline && deadline.amount !== null ? words.period(deadline.amount, deadline.unit) : null;
    },
  };
  const body = template
    .body(facts)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  return { is: 'complete', letter: { to, subject: template.subject(facts), body, language } };
}

/** Whether the law's record says the right is there. `opt_out` is no right: it is the request made where there is none. */
function lawGives(law: Law, right: RightId): boolean {
  return right === 'opt_out' ? law.family === 'courtesy' : law.rights[right].available === true;
}

/** A law of a region is only for those who live there: the letter says so in the writer's name. */
function livesWhereItHolds(law: Law, { country, region }: Identity): boolean {
  if (law.place === null) return true;
  const [home, part] = [country.trim().toUpperCase(), region?.trim().toUpperCase()];
  return law.jurisdictions.some(
    (place) => place.region !== null && place.country === home && place.region === part,
  );
}

const PREFERRED: Readonly<Record<Law['family'], readonly RightId[]>> = {
  'data-protection': ['access', 'objection', 'erasure'],
  // Deletion may not reach photos taken from elsewhere; these three do. The letter asks for deletion besides.
  'us-state': ['access', 'opt_out_sale', 'limit_sensitive'],
  courtesy: ['opt_out'],
};

/** What to ask for by default under a law: the rights that together get a face out, those the law really has. */
export function defaultRights(law: Law): RightId[] {
  return PREFERRED[law.family].filter((right) => lawGives(law, right));
}

/** The language to write to a firm in: one it is known to answer in that letters exist in, else English. */
export function letterLanguage(collector: Collector): LetterLanguage {
  return LETTER_LANGUAGES.find((language) => collector.languages.includes(language)) ?? 'en';
}
