import type { Words } from '../wording';

const words: Words = {
  locale: 'el',
  // In the genitive: it stands after "εντός" and "προθεσμία".
  period: (amount, unit) => {
    switch (unit) {
      case 'calendar_month':
      case 'calendar_months':
        return amount === 1 ? 'ενός μηνός' : `${amount} μηνών`;
      case 'weeks':
        return amount === 1 ? 'μίας εβδομάδας' : `${amount} εβδομάδων`;
      case 'calendar_days':
        return amount === 1 ? 'μίας ημέρας' : `${amount} ημερών`;
      case 'business_days':
      case 'working_days':
        return amount === 1 ? 'μίας εργάσιμης ημέρας' : `${amount} εργάσιμων ημερών`;
      default:
        return null;
    }
  },
  to: (name) => `Προς: ${name}`,
  reference: (reference) => `Αρ. αναφοράς: ${reference}`,
  name: (name) => `Όνομα: ${name}`,
  email: (email) => `E-mail: ${email}`,
  address: (address) => `Διεύθυνση: ${address}`,
  residence: (place) => `Κατοικία: ${place}`,
  born: (day) => `Ημερομηνία γέννησης: ${day}`,
  birthPlace: (place) => `Τόπος γέννησης: ${place}`,
  profile: (url) => `Προφίλ: ${url}`,
  photo: (url) => `Φωτογραφία: ${url}`,
  website: (host) => `Ιστότοπος: ${host}`,
  closing: (name) => `Με εκτίμηση\n${name}`,
  names: {
    access: 'πρόσβαση',
    erasure: 'διαγραφή',
    deletion: 'διαγραφή',
    destruction: 'καταστροφή',
    rectification: 'διόρθωση',
    objection: 'εναντίωση',
    restriction: 'περιορισμός της επεξεργασίας',
    withdraw_consent: 'ανάκληση συγκατάθεσης',
    limit_sensitive: 'περιορισμένη χρήση ευαίσθητων δεδομένων',
    opt_out_sale: 'μη πώληση ή κοινοποίηση',
    opt_out_profiling: 'μη κατάρτιση προφίλ',
    portability: 'φορητότητα',
    biometric_protection: 'κανένα αποτύπωμα προσώπου χωρίς συγκατάθεση',
    opt_out: 'εξαίρεση',
  },
};

export default words;
