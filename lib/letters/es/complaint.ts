import type { ComplaintWording } from '../wording';

/** What whoever got the request did with it, told to an authority. */
export function answeredBy(who: string): ComplaintWording['events']['answered'] {
  return {
    done: ({ day }) => `${day}: ${who} respondió que todo estaba hecho; no me consta que sea así.`,
    partly: ({ day }) => `${day}: ${who} atendió una parte.`,
    refused: ({ day }) => `${day}: ${who} rechazó mi solicitud.`,
    'no-data': ({ day }) => `${day}: ${who} respondió que no tiene nada sobre mí.`,
    'law-does-not-apply': ({ day }) => `${day}: ${who} respondió que esta ley no se le aplica.`,
    'wants-photo': ({ day }) => `${day}: ${who} pidió una foto de mi rostro.`,
    'wants-id': ({ day }) => `${day}: ${who} pidió un documento de identidad.`,
    'wants-form': ({ day }) => `${day}: ${who} me remitió a su formulario.`,
    'only-urls': ({ day }) => `${day}: ${who} solo quiere tratar direcciones concretas.`,
    other: ({ day }) => `${day}: ${who} respondió sin resolver el asunto.`,
  };
}

const complaint: ComplaintWording = {
  subject: ({ firm, law }) =>
    `Reclamación contra ${firm}: huella facial mía${law === null ? '' : ` (${law})`}`,
  opening: ({ firm, cite }) =>
    `Presento esta reclamación${cite} por el uso que ${firm} hace de mi rostro: fotos mías y toda huella facial (plantilla biométrica) obtenida de ellas, con las que desconocidos pueden encontrarme e identificarme.`,
  openingReport: ({ firm, cite }) =>
    `Pongo en su conocimiento${cite} el uso que ${firm} hace de mi rostro: fotos mías y toda huella facial (plantilla biométrica) obtenida de ellas, con las que desconocidos pueden encontrarme e identificarme.`,
  headings: {
    me: 'Mis datos',
    firm: 'La empresa',
    events: 'Hechos',
    breach: 'Lo que considero ilícito',
    wish: 'Lo que solicito',
    decisions: 'Lo que las autoridades ya han decidido sobre esta empresa',
    annexes: 'Anexos',
  },
  events: {
    sent: ({ day, rights }) => `${day}: envié una solicitud a la empresa. Solicité: ${rights}.`,
    due: ({ day, cite }) => `${day}: fin del plazo legal de respuesta${cite}.`,
    reminder: ({ day }) => `${day}: envié un recordatorio.`,
    appeal: ({ day }) => `${day}: apelé ante la empresa.`,
    complaintToFirm: ({ day }) => `${day}: presenté una queja ante la empresa.`,
    answered: answeredBy('la empresa'),
    noAnswer: 'Hasta hoy no he recibido respuesta.',
  },
  breach: {
    notGranted: ({ rights, cite }) => `Mi solicitud no se ha atendido por completo: ${rights}${cite}.`,
    late: (cite) => `La empresa ha dejado pasar el plazo de respuesta${cite}.`,
    faceprint: (cite) =>
      `Si la empresa tiene una huella facial mía, la ha creado y conservado sin mi consentimiento${cite}.`,
    short: (cite) => `La empresa no ha atendido mi solicitud como exige la ley${cite}.`,
  },
  wish: {
    find: 'Que averigüen qué fotos y huellas faciales mías tiene la empresa, de dónde proceden y quién las ha recibido.',
    grant: 'Que velen por que la empresa responda a mi solicitud y la atienda.',
    stop: 'Que, si el uso que hace de mi rostro es ilícito, ordenen que cese y que se suprima lo obtenido con él.',
    tell: 'Que me informen del resultado.',
    short:
      'Les ruego que averigüen qué tiene la empresa de mi rostro, velen por que atienda mi solicitud y me informen del resultado.',
  },
  decisions: {
    fine: ({ body, country, when, sum }) =>
      `${body} (${country}), ${when}: multa${sum === null ? '' : ` de ${sum}`}`,
    'penalty-payment': ({ body, country, when, sum }) =>
      `${body} (${country}), ${when}: multa coercitiva${sum === null ? '' : ` de ${sum}`}`,
    order: ({ body, country, when }) => `${body} (${country}), ${when}: orden`,
    finding: ({ body, country, when }) => `${body} (${country}), ${when}: declaración de infracción`,
  },
  annexes: {
    request: (day) => `Mi solicitud del ${day}`,
    reminder: (day) => `Mi recordatorio del ${day}`,
    appeal: (day) => `Mi apelación del ${day}`,
    'complaint-to-firm': (day) => `Mi queja a la empresa del ${day}`,
    answer: (day) => `La respuesta de la empresa del ${day}`,
  },
};

export default complaint;
