export default {
  needYou: '{count, plural, one {# richiesta La attende} other {# richieste La attendono}}',
  profiles:
    '{count, plural, one {# profilo personale è da verificare di nuovo} other {# profili personali sono da verificare di nuovo}}',
  title: 'Facewarden: {count, plural, one {# richiesta La attende} other {# richieste La attendono}}',
  titleProfiles:
    'Facewarden: {count, plural, one {# profilo personale è da verificare di nuovo} other {# profili personali sono da verificare di nuovo}}',
  noticeBody: 'Il passo successivo si vede aprendo Facewarden.',
  noticeFirms: 'Tra le aziende: {firms}. Il passo successivo si vede aprendo Facewarden.',
  ask: 'Facewarden deve avvisare quando una risposta è dovuta?',
  askHint:
    'Questo browser può mostrare una notifica, al massimo una al giorno. Dice quante richieste La attendono e non nomina alcuna azienda. Senza notifica, avvisano un punto sul pulsante nella barra degli strumenti e questo elenco.',
  yes: 'Sì, avvisami',
  no: 'No, grazie',
  willTell: 'Arriverà una notifica. Si può cambiare nelle impostazioni.',
  willNotTell: 'Nessuna notifica, allora. Si può cambiare nelle impostazioni.',
  denied:
    'Il browser non ha permesso le notifiche. Il punto sul pulsante nella barra degli strumenti e questo elenco avvisano comunque.',
  setting: 'Quando una richiesta La attende',
  setting_off: 'Nessuna notifica: bastano il punto sul pulsante nella barra degli strumenti e l’elenco',
  setting_count: 'Una notifica che dice quante sono, al massimo una al giorno',
  setting_firms: 'Una notifica che nomina anche le aziende, per chiunque veda lo schermo',
  notAllowed:
    'Il browser non permette le notifiche, perciò non ne arrivano. Il punto sul pulsante nella barra degli strumenti e l’elenco avvisano comunque.',
  allow: 'Consenti le notifiche',
};
