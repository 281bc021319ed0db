import type { Words } from '../wording';

const words: Words = {
  locale: 'de',
  // As they stand after `binnen`, which takes the genitive where it shows and else the dative.
  period: (amount, unit) => {
    switch (unit) {
      case 'calendar_month':
      case 'calendar_months':
        return amount === 1 ? 'eines Monats' : `${amount} Monaten`;
      case 'weeks':
        return amount === 1 ? 'einer Woche' : `${amount} Wochen`;
      case 'calendar_days':
        return amount === 1 ? 'eines Tages' : `${amount} Tagen`;
      // `Werktage` would count Saturdays in.
      case 'business_days':
      case 'working_days':
        return amount === 1 ? 'eines Arbeitstages' : `${amount} Arbeitstagen`;
      default:
        return null;
    }
  },
  to: (name) => `An ${name}`,
  reference: (reference) => `Mein Zeichen: ${reference}`,
  name: (name) => `Name: ${name}`,
  email: (email) => `E-Mail: ${email}`,
  address: (address) => `Anschrift: ${address}`,
  residence: (place) => `Wohnsitz: ${place}`,
  born: (day) => `Geburtsdatum: ${day}`,
  birthPlace: (place) => `Geburtsort: ${place}`,
  profile: (url) => `Profil: ${url}`,
  photo: (url) => `Foto: ${url}`,
  website: (host) => `Website: ${host}`,
  closing: (name) => `Mit freundlichen Grüßen\n${name}`,
  names: {
    access: 'Auskunft',
    erasure: 'Löschung',
    deletion: 'Löschung',
    destruction: 'Vernichtung',
    rectification: 'Berichtigung',
    objection: 'Widerspruch',
    restriction: 'Einschränkung der Verarbeitung',
    withdraw_consent: 'Widerruf der Einwilligung',
    limit_sensitive: 'begrenzte Nutzung sensibler Daten',
    opt_out_sale: 'weder Verkauf noch Weitergabe',
    opt_out_profiling: 'kein Profiling',
    portability: 'Datenübertragbarkeit',
    biometric_protection: 'kein Gesichtsabdruck ohne Einwilligung',
    opt_out: 'Opt-out',
  },
};

export default words;
