import type { LetterFacts, Words } from '../letter';

const words: Words = {
  part: 'words',
  locale: 'fr',
  period: (amount, unit) => {
    switch (unit) {
      case 'calendar_month':
        return amount === 1 ? 'un mois' : `${amount} mois`;
      case 'calendar_days':
        return amount === 1 ? 'un jour' : `${amount} jours`;
      case 'business_days':
        return amount === 1 ? 'un jour ouvrable' : `${amount} jours ouvrables`;
      default:
        return null;
    }
  },
};

export default words;

/** Where to find the writer's photos and how to reach the writer, one fact a line. */
export function details(facts: LetterFacts): string {
  return [
    `Nom : ${facts.name}`,
    `E-mail : ${facts.email}`,
    facts.postalAddress === null ? '' : `Adresse : ${facts.postalAddress.replaceAll('\n', ', ')}`,
    `Pays : ${facts.country}`,
    ...facts.profileUrls.map((url) => `Profil : ${url}`),
    ...facts.photoUrls.map((url) => `Photo : ${url}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The same for a short letter: without photo addresses, which are long. */
export function shortDetails(facts: LetterFacts): string {
  return [
    ...facts.profileUrls.map((url) => `Profil : ${url}`),
    `Nom : ${facts.name}`,
    `E-mail : ${facts.email}`,
    `Pays : ${facts.country}`,
    `Référence : ${facts.reference}`,
  ].join('\n');
}
