export default {
  name: 'Facewarden',
  badgePublic: 'Facewarden: Dieses Foto steht allen offen',
  badgeMine: 'Facewarden: Ihr Foto steht hier allen offen',
  badgeUnknown: 'Facewarden: Dieses Foto steht vielleicht allen offen',
  badgeOff: 'Facewarden: auf dieser Website aus',
  badgeNone: 'Facewarden',
  source: 'Quelle',
  storeUnavailable:
    'In diesem Fenster kann Facewarden nichts speichern. Private Fenster und „Chronik niemals anlegen“ lassen es nicht zu. Warnungen gibt es weiterhin; öffnen Sie Facewarden in einem normalen Fenster, um Anträge und Einstellungen zu speichern.',
  storeBlocked:
    'Eine andere Seite von Facewarden hält die gespeicherten Daten in einer älteren Form fest. Schließen Sie alle anderen Seiten von Facewarden und laden Sie dann diese neu. Nichts ist verloren.',
  storeNewer:
    'Die gespeicherten Daten stammen von einem neueren Facewarden. Aktualisieren Sie die Erweiterung und laden Sie dann diese Seite neu. Nichts ist verloren.',
  storeFull:
    'Der Speicherplatz ist voll. Gerade eben wurde nichts gespeichert; was vorher gespeichert war, ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.',
  storeFailed:
    'Die gespeicherten Daten sind nicht erreichbar. Laden Sie diese Seite neu. Wenn das nicht hilft, starten Sie den Browser neu.',
  settingsDamaged:
    '{count, plural, one {# Einstellung war nicht lesbar und hat wieder ihren Standardwert.} other {# Einstellungen waren nicht lesbar und haben wieder ihre Standardwerte.}} Der alte Eintrag bleibt erhalten.',
  requestsDamaged:
    '{count, plural, one {# gespeicherter Antrag war nicht lesbar.} other {# gespeicherte Anträge waren nicht lesbar.}} Nichts wurde gelöscht.',
  notFound: 'Eine solche Seite gibt es hier nicht.',
  notLegalAdvice: 'Facewarden hilft Ihnen beim Schreiben. Es ersetzt keine Rechtsberatung.',
};
