import {
  cleanAddress,
  cleanEmail,
  cleanName,
  cleanReference,
  cleanUrls,
  countryName,
  dayInWords,
} from './clean';
import type { Law } from '../directory/law-schema';
import type { Identity, LetterInput, MissingField } from './letter';

/** Who writes, cleaned: everything on as many lines as it may take. */
export interface Sender {
  readonly name: string;
  readonly email: string;
  /** The country's name in the letter's language. */
  readonly country: string;
  readonly isInUs: boolean;
  /** One line, or null. */
  readonly postalAddress: string | null;
  readonly birthDate: string | null;
  readonly birthPlace: string | null;
  readonly profileUrls: readonly string[];
  readonly photoUrls: readonly string[];
  readonly reference: string;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Today in the letter's language. */
  readonly date: string;
}

/** The cleaned sender, and what is missing in it. Where something is, the sender is null. */
export function cleanSender(
  input: LetterInput,
  locale: string,
): { readonly sender: Sender | null; readonly missing: MissingField[] } {
  const { identity } = input;
  const name = cleanName(identity.name);
  const email = cleanEmail(identity.email);
  const country = countryName(identity.country, locale);
  const profileUrls = cleanUrls(input.profileUrls);
  const reference = cleanReference(input.reference);
  const date = dayInWords(input.today, locale);
  const postalAddress = cleanAddress(identity.postalAddress)?.replaceAll('\n', ', ') ?? null;
  const birthDate = dayInWords(identity.birthDate ?? '', locale);
  const birthPlace = cleanName(identity.birthPlace ?? '') || null;

  const missing: MissingField[] = [];
  if (name === '') missing.push('name');
  if (email === '') missing.push('email');
  if (country === null) missing.push('country');
  else if ('law' in input && !livesWhereItHolds(input.law, identity)) missing.push('region');
  if (input.kind === 'public-body' && input.body.needsSignedStatement) {
    if (postalAddress === null) missing.push('postal-address');
    if (birthDate === null) missing.push('birth-date');
    if (birthPlace === null) missing.push('birth-place');
  }
  if ('law' in input && profileUrls.length === 0) missing.push('profile-url');
  if (reference === '') missing.push('reference');
  if (date === null) missing.push('today');
  if (missing.length > 0 || country === null || date === null) return { sender: null, missing };

  const photoUrls = cleanUrls(input.photoUrls).filter((url) => !profileUrls.includes(url));
  const isInUs = identity.country.trim().toUpperCase() === 'US';
  const { today } = input;
  return {
    sender: {
      ...{ name, email, country, isInUs, postalAddress, birthDate, birthPlace },
      ...{ profileUrls, photoUrls, reference, today, date },
    },
    missing,
  };
}

/** A law of a region is only for those who live there: the letter says so in the writer's name. */
function livesWhereItHolds(law: Law, { country, region }: Identity): boolean {
  if (law.place === null) return true;
  const [home, part] = [country.trim().toUpperCase(), region?.trim().toUpperCase()];
  return law.jurisdictions.some(
    (place) => place.region !== null && place.country === home && place.region === part,
  );
}
