export default {
  needYou: '{count, plural, one {# demande vous attend} other {# demandes vous attendent}}',
  profiles: '{count, plural, one {# de vos profils est à revoir} other {# de vos profils sont à revoir}}',
  title: 'Facewarden : {count, plural, one {# demande vous attend} other {# demandes vous attendent}}',
  titleProfiles:
    'Facewarden : {count, plural, one {# de vos profils est à revoir} other {# de vos profils sont à revoir}}',
  noticeBody: 'Ouvrez Facewarden pour voir la prochaine étape.',
  noticeFirms: 'Dont {firms}. Ouvrez Facewarden pour voir la prochaine étape.',
  ask: 'Facewarden doit-il vous prévenir quand une réponse est due ?',
  askHint:
    'Ce navigateur peut afficher une notification, au plus une par jour. Elle dit combien de demandes vous attendent et ne nomme aucune entreprise. Sans elle, un point sur le bouton de la barre d’outils et cette liste vous le disent.',
  yes: 'Oui, me prévenir',
  no: 'Non, merci',
  willTell: 'Facewarden vous préviendra. Cela se change dans les réglages.',
  willNotTell: 'Pas de notification, donc. Cela se change dans les réglages.',
  denied:
    'Votre navigateur n’a pas autorisé les notifications. Le point sur le bouton de la barre d’outils et cette liste vous préviennent quand même.',
  setting: 'Quand une demande vous attend',
  setting_off: 'Pas de notification : le point sur le bouton de la barre d’outils et la liste suffisent',
  setting_count: 'Une notification qui dit combien, au plus une par jour',
  setting_firms: 'Une notification qui nomme aussi les entreprises, pour quiconque voit l’écran',
  notAllowed:
    'Votre navigateur n’autorise pas les notifications : il n’en vient aucune. Le point sur le bouton de la barre d’outils et la liste vous préviennent quand même.',
  allow: 'Autoriser les notifications',
} as const;
