import type { Words } from '../wording';

const words: Words = {
  locale: 'fr',
  period: (amount, unit) => {
    switch (unit) {
      case 'calendar_month':
      case 'calendar_months':
        return amount === 1 ? 'un mois' : `${amount} mois`;
      case 'weeks':
        return amount === 1 ? 'une semaine' : `${amount} semaines`;
      case 'calendar_days':
        return amount === 1 ? 'un jour' : `${amount} jours`;
      case 'business_days':
      case 'working_days':
        return amount === 1 ? 'un jour ouvrable' : `${amount} jours ouvrables`;
      default:
        return null;
    }
  },
  to: (name) => `À ${name}`,
  reference: (reference) => `Référence : ${reference}`,
  name: (name) => `Nom : ${name}`,
  email: (email) => `E-mail : ${email}`,
  address: (address) => `Adresse : ${address}`,
  residence: (place) => `Domicile : ${place}`,
  born: (day) => `Date de naissance : ${day}`,
  birthPlace: (place) => `Lieu de naissance : ${place}`,
  profile: (url) => `Profil : ${url}`,
  photo: (url) => `Photo : ${url}`,
  website: (host) => `Site : ${host}`,
  closing: (name) => `Cordialement\n${name}`,
  names: {
    access: 'accès',
    erasure: 'effacement',
    deletion: 'suppression',
    destruction: 'destruction',
    rectification: 'rectification',
    objection: 'opposition',
    restriction: 'limitation du traitement',
    withdraw_consent: 'retrait du consentement',
    limit_sensitive: 'usage restreint des données sensibles',
    opt_out_sale: 'ni vente ni partage',
    opt_out_profiling: 'pas de profilage',
    portability: 'portabilité',
    biometric_protection: "pas d'empreinte faciale sans consentement",
    opt_out: 'retrait',
  },
};

export default words;
