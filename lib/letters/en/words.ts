import type { LetterFacts, Words } from '../letter';

const words: Words = {
  part: 'words',
  locale: 'en-GB',
  period: (amount, unit) => {
    switch (unit) {
      case 'calendar_month':
        return amount === 1 ? 'one month' : `${amount} months`;
      case 'calendar_days':
        return amount === 1 ? 'one day' : `${amount} days`;
      case 'business_days':
        return amount === 1 ? 'one business day' : `${amount} business days`;
      default:
        return null;
    }
  },
};

export default words;

/** Where to find the writer's photos and how to reach the writer, one fact a line. */
export function details(facts: LetterFacts): string {
  return [
    `Name: ${facts.name}`,
    `E-mail: ${facts.email}`,
    facts.postalAddress === null ? '' : `Address: ${facts.postalAddress.replaceAll('\n', ', ')}`,
    `Country: ${facts.country}`,
    ...facts.profileUrls.map((url) => `Profile: ${url}`),
    ...facts.photoUrls.map((url) => `Photo: ${url}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The same for a short letter: without photo addresses, which are long. */
export function shortDetails(facts: LetterFacts): string {
  return [
    ...facts.profileUrls.map((url) => `Profile: ${url}`),
    `Name: ${facts.name}`,
    `E-mail: ${facts.email}`,
    `Country: ${facts.country}`,
    `Reference: ${facts.reference}`,
  ].join('\n');
}
