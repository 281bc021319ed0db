export default {
  needYou: '{count, plural, one {# Antrag wartet auf Sie} other {# Anträge warten auf Sie}}',
  profiles:
    '{count, plural, one {Bei # Ihrer Profile ist es Zeit, erneut nachzusehen} other {Bei # Ihrer Profile ist es Zeit, erneut nachzusehen}}',
  title: 'Facewarden: {count, plural, one {# Antrag wartet auf Sie} other {# Anträge warten auf Sie}}',
  titleProfiles:
    'Facewarden: {count, plural, one {Bei # Ihrer Profile ist es Zeit, erneut nachzusehen} other {Bei # Ihrer Profile ist es Zeit, erneut nachzusehen}}',
  noticeBody: 'Öffnen Sie Facewarden, um den nächsten Schritt zu sehen.',
  noticeFirms: 'Darunter: {firms}. Öffnen Sie Facewarden, um den nächsten Schritt zu sehen.',
  ask: 'Soll Facewarden Ihnen sagen, wann eine Antwort fällig ist?',
  askHint:
    'Dieser Browser kann eine Benachrichtigung zeigen, höchstens eine am Tag. Sie sagt, wie viele Anträge auf Sie warten, und nennt keine Firma. Ohne sie zeigen es ein Punkt am Knopf in der Symbolleiste und diese Liste.',
  yes: 'Ja, Bescheid sagen',
  no: 'Nein, danke',
  willTell: 'Sie bekommen Bescheid. Ändern können Sie das in den Einstellungen.',
  willNotTell: 'Dann also keine Benachrichtigungen. Ändern können Sie das in den Einstellungen.',
  denied:
    'Ihr Browser hat Benachrichtigungen nicht erlaubt. Der Punkt am Knopf in der Symbolleiste und diese Liste zeigen es trotzdem.',
  setting: 'Wenn ein Antrag auf Sie wartet',
  setting_off: 'Keine Benachrichtigung: Der Punkt am Knopf in der Symbolleiste und die Liste genügen',
  setting_count: 'Eine Benachrichtigung, die sagt, wie viele es sind, höchstens eine am Tag',
  setting_firms:
    'Eine Benachrichtigung, die auch Firmen nennt, sichtbar für alle, die auf den Bildschirm sehen',
  notAllowed:
    'Ihr Browser erlaubt keine Benachrichtigungen, also kommen keine. Der Punkt am Knopf in der Symbolleiste und die Liste zeigen es trotzdem.',
  allow: 'Benachrichtigungen erlauben',
};
