export default {
  press: 'Ist es ein Gesicht?',
  again: 'Erneut nachsehen',
  hint: 'Sieht sich das Bild auf diesem Gerät an. Nichts wird gesendet.',
  looking: 'Einen Moment …',
  one: 'Ein Gesicht, etwa {width, number} Pixel breit',
  several: 'Mehrere Gesichter, das breiteste etwa {width, number} Pixel',
  oneOfUnknown: 'Ein Gesicht, etwa {share, number, percent} der Bildbreite',
  severalOfUnknown: 'Mehrere Gesichter, das breiteste etwa {share, number, percent} der Bildbreite',
  none: 'Kein deutliches Gesicht gefunden',
  noneHint:
    'Das heißt nicht, dass niemand zu erkennen wäre. Gesichter, die klein sind, abgewandt oder hinter einer dunklen Brille, werden oft übersehen.',
  atLeast:
    'Übliche Netze zur Gesichtserkennung arbeiten mit 112 × 112 Pixeln. Dieses Gesicht hat mindestens so viele.',
  less: 'Übliche Netze zur Gesichtserkennung arbeiten mit 112 × 112 Pixeln. Kleinere Gesichter werden darauf vergrößert: Die Größe allein schützt also nicht.',
  unknownSize:
    'Übliche Netze zur Gesichtserkennung arbeiten mit 112 × 112 Pixeln. Wie groß die Datei der Website ist, ließ sich nicht feststellen.',
  onlyFound:
    'Gefunden, nicht erkannt: Facewarden hat nicht gesucht, wem das Gesicht gehört. Das Bild wird nicht gespeichert.',
  picture: 'Das angesehene Bild',
  failed: 'Das Bild ließ sich nicht ansehen',
  protected: 'Ihr Browser lässt keine Erweiterung auf diese Seite.',
  notShown:
    'Die Seite nennt dieses Foto, zeigt es aber nicht. Öffnen Sie das Foto selbst und drücken Sie dann noch einmal den Knopf von Facewarden.',
  outOfView:
    'Das Foto ist nicht zu sehen. Scrollen Sie zu ihm oder schließen Sie, was es verdeckt, und versuchen Sie es erneut.',
  notInFront:
    'Die Seite muss dabei im Vordergrund sein. Gehen Sie zu ihr zurück und drücken Sie dort den Knopf von Facewarden.',
  refused:
    'Ihr Browser hat kein Bild der Seite geliefert. Öffnen Sie die Seite, drücken Sie in der Symbolleiste auf Facewarden und versuchen Sie es erneut.',
  cannotRun: 'Der Teil, der Gesichter findet, läuft in diesem Browser nicht.',
};
