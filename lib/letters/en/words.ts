import type { Words } from '../wording';

const words: Words = {
  locale: 'en-GB',
  period: (amount, unit) => {
    switch (unit) {
      case 'calendar_month':
      case 'calendar_months':
        return amount === 1 ? 'one month' : `${amount} months`;
      case 'weeks':
        return amount === 1 ? 'one week' : `${amount} weeks`;
      case 'calendar_days':
        return amount === 1 ? 'one day' : `${amount} days`;
      case 'business_days':
        return amount === 1 ? 'one business day' : `${amount} business days`;
      case 'working_days':
        return amount === 1 ? 'one working day' : `${amount} working days`;
      default:
        return null;
    }
  },
  to: (name) => `To ${name}`,
  reference: (reference) => `Reference: ${reference}`,
  name: (name) => `Name: ${name}`,
  email: (email) => `E-mail: ${email}`,
  address: (address) => `Address: ${address}`,
  residence: (place) => `Residence: ${place}`,
  born: (day) => `Date of birth: ${day}`,
  birthPlace: (place) => `Place of birth: ${place}`,
  profile: (url) => `Profile: ${url}`,
  photo: (url) => `Photo: ${url}`,
  website: (host) => `Website: ${host}`,
  closing: (name) => `Kind regards\n${name}`,
  names: {
    access: 'access',
    erasure: 'erasure',
    deletion: 'deletion',
    destruction: 'destruction',
    rectification: 'rectification',
    objection: 'objection',
    restriction: 'restriction',
    withdraw_consent: 'withdrawal of consent',
    limit_sensitive: 'limited use of sensitive data',
    opt_out_sale: 'no sale or sharing',
    opt_out_profiling: 'no profiling',
    portability: 'portability',
    biometric_protection: 'no faceprint without consent',
    opt_out: 'opt-out',
  },
};

export default words;
