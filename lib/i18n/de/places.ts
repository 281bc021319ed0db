export default {
  guessZone:
    'Vermutung: {country}, nach der Zeitzone Ihres Browsers. Wenn das nicht stimmt, wählen Sie ein anderes Land.',
  guessLanguage:
    'Vermutung: {country}, nach der Sprache Ihres Browsers. Wenn das nicht stimmt, wählen Sie ein anderes Land.',
  guessDone: '„{done}“ übernimmt dieses Land.',
  land: 'Freiwillig. Das Gesetz ist in jedem Bundesland dasselbe, die Behörde für Beschwerden nicht.',
  landComplaint: 'Davon hängt ab, welche Behörde die Beschwerde annimmt.',
  questionsTitle: 'Zuerst drei kurze Fragen',
  questionsIntro:
    'Der Brief braucht die Antworten. Nur die Firma, der Sie schreiben, bekommt sie, und erst, wenn Sie ihn senden.',
  nameHint: 'Unter diesem Namen sucht die Firma nach Ihnen.',
  emailHint:
    'An diese Adresse antwortet die Firma. Es kann eine sein, die Sie nur für solche Briefe benutzen.',
  keep: 'Diese Angaben auf diesem Gerät speichern',
  keepHint: 'Sonst dienen sie nur jetzt und sind vergessen, sobald diese Seite geschlossen wird.',
  go: 'Den Brief zeigen',
  goList: 'Die Firmen zeigen',
  notNow: 'Nicht jetzt',
  from: 'Von {name}, {email}. Wohnort: {place}.',
  change: 'Ändern',
  post: 'Anschrift (freiwillig)',
  postHint: 'Für Briefe auf Papier und an Behörden. Briefe an Firmen nennen sie nicht.',
};
