import type { Words } from '../wording';

const words: Words = {
  locale: 'it',
  period: (amount, unit) => {
    switch (unit) {
      case 'calendar_month':
      case 'calendar_months':
        return amount === 1 ? 'un mese' : `${amount} mesi`;
      case 'weeks':
        return amount === 1 ? 'una settimana' : `${amount} settimane`;
      case 'calendar_days':
        return amount === 1 ? 'un giorno' : `${amount} giorni`;
      case 'business_days':
      case 'working_days':
        return amount === 1 ? 'un giorno lavorativo' : `${amount} giorni lavorativi`;
      default:
        return null;
    }
  },
  to: (name) => `Spett.le ${name}`,
  reference: (reference) => `Rif.: ${reference}`,
  name: (name) => `Nome: ${name}`,
  email: (email) => `E-mail: ${email}`,
  address: (address) => `Indirizzo: ${address}`,
  residence: (place) => `Residenza: ${place}`,
  born: (day) => `Data di nascita: ${day}`,
  birthPlace: (place) => `Luogo di nascita: ${place}`,
  profile: (url) => `Profilo: ${url}`,
  photo: (url) => `Foto: ${url}`,
  website: (host) => `Sito: ${host}`,
  closing: (name) => `Cordiali saluti\n${name}`,
  names: {
    access: 'accesso',
    erasure: 'cancellazione',
    deletion: 'eliminazione',
    destruction: 'distruzione',
    rectification: 'rettifica',
    objection: 'opposizione',
    restriction: 'limitazione del trattamento',
    withdraw_consent: 'revoca del consenso',
    limit_sensitive: 'uso limitato dei dati sensibili',
    opt_out_sale: 'opposizione alla vendita',
    opt_out_profiling: 'nessuna profilazione',
    portability: 'portabilità',
    biometric_protection: 'nessuna impronta del volto senza consenso',
    opt_out: 'esclusione',
  },
};

export default words;
