export default {
  guessZone:
    'Nous supposons : {country}, d’après le fuseau horaire de votre navigateur. Si c’est faux, choisissez un autre pays.',
  guessLanguage:
    'Nous supposons : {country}, d’après la langue de votre navigateur. Si c’est faux, choisissez un autre pays.',
  guessDone: '« {done} » garde ce pays.',
  land: 'Facultatif. La loi est la même dans tous les Länder ; l’autorité qui reçoit les réclamations, non.',
  landComplaint: 'Il décide de l’autorité qui reçoit la réclamation.',
  questionsTitle: 'D’abord, trois courtes questions',
  questionsIntro:
    'La lettre a besoin des réponses. Seule l’entreprise à qui vous écrivez les reçoit, et seulement quand vous l’envoyez.',
  nameHint: 'L’entreprise vous cherche sous ce nom.',
  emailHint: 'L’entreprise répond à cette adresse. Ce peut être une adresse réservée à ces lettres.',
  keep: 'Les garder sur cet ordinateur',
  keepHint: 'Sinon elles servent maintenant et sont oubliées quand cette page se ferme.',
  go: 'Voir la lettre',
  goList: 'Voir les entreprises',
  notNow: 'Pas maintenant',
  from: 'De {name}, {email}, {place}.',
  change: 'Modifier',
  post: 'Adresse postale (facultative)',
  postHint: 'Pour les lettres sur papier et aux autorités. Les lettres aux entreprises ne la nomment pas.',
} as const;
