export default {
  guessZone:
    'La nostra ipotesi: {country}, dal fuso orario del browser. Se è sbagliata, si può scegliere un altro Paese.',
  guessLanguage:
    'La nostra ipotesi: {country}, dalla lingua del browser. Se è sbagliata, si può scegliere un altro Paese.',
  guessDone: '«{done}» conserva questo Paese.',
  land: 'Facoltativo. La legge è la stessa in ogni Land; l’autorità per i reclami no.',
  landComplaint: 'Decide quale autorità riceve il reclamo.',
  questionsTitle: 'Prima, tre brevi domande',
  questionsIntro:
    'La lettera ha bisogno delle risposte. Le riceve solo l’azienda a cui si scrive, e solo quando Lei invia.',
  nameHint: 'L’azienda lo usa per cercare i Suoi dati.',
  emailHint: 'L’azienda risponde a questo indirizzo. Può essere uno usato solo per queste lettere.',
  keep: 'Conserva questi dati su questo computer',
  keepHint: 'Altrimenti si usano adesso e si dimenticano quando si chiude questa pagina.',
  go: 'Mostra la lettera',
  goList: 'Mostra le aziende',
  notNow: 'Non ora',
  from: 'Da: {name}, {email}, {place}.',
  change: 'Modifica',
  post: 'Indirizzo postale (facoltativo)',
  postHint: 'Per le lettere su carta e per le autorità. Le lettere alle aziende non lo indicano.',
};
