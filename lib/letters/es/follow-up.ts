import type { FollowUpWording } from '../wording';

const followUp: FollowUpWording = {
  subject: {
    reminder: ({ law }) => `Recordatorio: mi solicitud sobre mi rostro${law === null ? '' : ` (${law})`}`,
    appeal: ({ law }) => `Apelación: mi solicitud sobre mi rostro${law === null ? '' : ` (${law})`}`,
    'complaint-to-firm': ({ law }) => `Queja: mi solicitud sobre mi rostro${law === null ? '' : ` (${law})`}`,
  },
  sent: ({ day }) =>
    `El ${day} les escribí sobre mi rostro: las fotos mías que tengan y toda huella facial (plantilla biométrica) obtenida de ellas.`,
  asked: ({ rights, cite }) => `Solicité: ${rights}${cite}.`,
  noAnswer: 'No he recibido respuesta.',
  due: ({ day, cite }) => `El plazo que les da la ley terminó el ${day}${cite}.`,
  answered: {
    done: ({ day }) => `El ${day} respondieron que todo estaba hecho; no me consta que sea así.`,
    partly: ({ day }) => `El ${day} atendieron una parte; el resto sigue pendiente.`,
    refused: ({ day }) => `El ${day} rechazaron mi solicitud.`,
    'no-data': ({ day }) => `El ${day} respondieron que no tienen nada sobre mí.`,
    'law-does-not-apply': ({ day }) => `El ${day} respondieron que esta ley no se les aplica.`,
    'wants-photo': ({ day }) => `El ${day} pidieron una foto de mi rostro.`,
    'wants-id': ({ day }) => `El ${day} pidieron un documento de identidad.`,
    'wants-form': ({ day }) => `El ${day} me remitieron a su formulario.`,
    'only-urls': ({ day }) => `El ${day} solo quisieron tratar direcciones concretas.`,
    other: ({ day }) => `El ${day} respondieron sin resolver el asunto.`,
  },
  reminded: ({ day }) => `El ${day} se lo recordé.`,
  reminder: {
    please:
      'Les ruego que respondan a cada punto por correo electrónico en un plazo de 14 días. La solicitud sigue en pie tal como la envié, y con gusto la envío de nuevo.',
    doublesAsAppeal: (cite) =>
      `Si consideran que su silencio es una negativa, esta carta es también mi apelación contra ella${cite}.`,
    next: (cite) =>
      `Si no recibo respuesta, puedo acudir a la autoridad que vela por el cumplimiento de esta ley${cite}.`,
  },
  pages: {
    subject: ({ law }) =>
      `Las páginas que han nombrado: mi solicitud sobre mi rostro${law === null ? '' : ` (${law})`}`,
    named:
      'Su respuesta nombra páginas de las que tomaron imágenes mías. Les ruego que las retiren de su índice:',
    please:
      'Les ruego que supriman las imágenes tomadas de ellas y toda huella facial obtenida de estas, que no vuelvan a incluir las páginas y que me lo confirmen por correo electrónico en un plazo de 14 días. Nombrarlas no limita mi solicitud: abarca todo lo que tengan sobre mí.',
  },
  appeal: {
    opening: (cite) => `Apelo su decisión sobre mi solicitud${cite}.`,
    grounds: {
      heading: 'Mis motivos:',
      anySource: (cite) =>
        `el derecho a la eliminación${cite} abarca los datos sobre mí que tengan de otras fuentes, y no solo los que yo haya facilitado;`,
      neverPublic:
        'aunque una foto haya sido pública, una huella facial mía nunca lo ha sido: quien tiene una la ha creado;',
      noConsent: (cite) =>
        `una huella facial es un dato sensible y requiere consentimiento${cite}, que no he dado;`,
      confirm: 'aunque no puedan enviar la huella facial, pueden decir que tienen una;',
      nameTheRule: 'no veo en qué disposición podría basarse una negativa: les ruego que la indiquen.',
    },
    decide: 'Les ruego que examinen de nuevo mi solicitud y me digan por escrito qué han hecho o por qué no.',
    decideWithin: ({ period, cite }) => `El plazo legal para resolver una apelación es de ${period}${cite}.`,
    authority:
      'Si vuelven a negarse, indíquenme cómo dirigirme al fiscal general o a la autoridad que corresponda.',
  },
  complaintToFirm: {
    opening: (cite) => `Presento una queja por la forma en que tratan mis datos personales${cite}.`,
    please:
      'Les ruego que la examinen, que respondan a cada punto de mi solicitud y que corrijan lo que se hizo mal. No quiero que se me encuentre por mi rostro, y no puedo cambiarlo.',
    acknowledge: ({ period, cite }) => `Les ruego que acusen recibo en el plazo de ${period}${cite}.`,
    outcome: 'Les ruego que me comuniquen el resultado por correo electrónico, sin dilación indebida.',
  },
};

export default followUp;
