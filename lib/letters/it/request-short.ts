import type { ShortRequestWording } from '../wording';

// An accented letter takes six characters in an e-mail link, so this is worded to need few of them.
const shortRequest: ShortRequestWording = {
  opening: ({ place, law, cite }) =>
    `${place === null ? '' : `Residenza: ${place}. `}Base giuridica: ${law}. Per le foto e le impronte del volto (modelli biometrici) che mi riguardano${cite}, chiedo:`,
  openingCourtesy:
    'Vi scrivo per le foto e le impronte del volto (modelli biometrici) che mi riguardano. Per favore:',
  points: {
    opt_out: () =>
      "Toglietemi dai risultati, dall'indice di volti e dall'addestramento, e non raccogliete altre mie foto.",
    opt_out_sale: (cite) => `Non vendetele né condividetele${cite}.`,
    opt_out_profiling: (cite) => `Non usatele per profilarmi${cite}.`,
    limit_sensitive: (cite) => `Limitate l'uso delle mie informazioni sensibili${cite}.`,
    access: (cite) =>
      `Accesso${cite}: ne avete? Inviate copia, pagine di origine, date e chi mi ha cercato o le ha ricevute.`,
    portability: (cite) => `Portabilità${cite}: inviate i miei dati in un formato comune.`,
    rectification: (cite) =>
      `Rettifica${cite}: togliete i collegamenti del mio volto a nomi o pagine sbagliate.`,
    objection_to_interests: (cite) =>
      `Opposizione${cite} all'uso per ricerca, profilazione e addestramento: un'impronta permette a sconosciuti di identificarmi.`,
    objection: (cite) =>
      `Opposizione${cite} all'uso per ricerca, profilazione e addestramento: un'impronta permette a sconosciuti di identificarmi.`,
    objection_express: (cite) =>
      `Vi vieto espressamente di trattarle${cite}, comprese le foto da me rese pubbliche.`,
    objection_dissemination: (cite) =>
      `Non mostratele e deindicizzate i link che vi portano dal mio volto o dal mio nome${cite}.`,
    restriction: (cite) => `Limitazione${cite}: limitatevi a conservarle fino alla decisione.`,
    withdraw_consent: (cite) => `Non ho dato il consenso${cite}; se ne invocate uno, lo revoco.`,
    biometric_protection: (cite) =>
      `Non ho acconsentito ad alcuna impronta${cite}; se invocate un consenso, lo revoco. Non create e non usate impronte.`,
    no_profit: (cite) => `Non vendetele, non comunicatele e non traetene profitto${cite}.`,
    erasure: (cite) =>
      `Cancellazione${cite}: cancellate foto, impronte e link; informate chi li ha ricevuti. Tenete solo quanto serve a escludermi.`,
    deletion: (cite) => `Eliminazione${cite}. Tenete solo quanto serve a escludermi.`,
    deletion_asked: () =>
      'Vi chiedo anche di eliminarle, che vi riteniate o no tenuti a farlo. Tenete solo quanto serve a escludermi.',
    deletion_courtesy: () => 'Eliminatele e tenete solo quanto serve a escludermi.',
    destruction: (cite) =>
      `Distruggete quanto tenete senza bisogno o senza consenso${cite} e informate chi l'ha ricevuto. Tenete solo quanto serve a escludermi.`,
    biometric_destruction: (cite) =>
      `Distruggete ogni impronta del mio volto${cite} e confermate quando. Tenete solo quanto serve a escludermi.`,
    inquiry: () => "Ditemi che cosa avete, da quali pagine e chi l'ha ricevuto.",
  },
  notTheFaceprint: "Non chiedo l'impronta stessa.",
  suppression: 'Se mi bloccate soltanto, ditemelo.',
  noRoutineId: (cite) =>
    `L'indirizzo mostra di quali foto si tratta: non chiedete per prassi un documento d'identità${cite}.`,
  ratherNoId:
    "L'indirizzo mostra di quali foto si tratta; preferisco non inviare un documento d'identità o una nuova foto.",
};

export default shortRequest;
