import { answeredBy } from './complaint';
import type { BodyFollowUpWording } from '../wording';

const bodyFollowUp: BodyFollowUpWording = {
  reminder: {
    sent: ({ day }) => `El ${day} les envié la solicitud que resumo aquí.`,
    please:
      'Les ruego que respondan por escrito en un plazo de 14 días. La solicitud sigue en pie tal como la envié, con los datos para identificarme; con gusto la envío de nuevo.',
  },
  complaint: {
    subject: ({ body }) => `Reclamación contra ${body}: reconocimiento facial y mis datos`,
    opening: ({ body }) =>
      `Presento esta reclamación por la forma en que ${body} ha tratado una solicitud mía. Pregunté si allí se ha buscado mi rostro o se conservan fotos mías o una huella facial (plantilla biométrica), y solicité acceso a esos datos.`,
    basis: ({ laws }) => `Mi solicitud se basa en: ${laws}.`,
    heading: 'La administración',
    sent: ({ day }) => `${day}: envié la solicitud.`,
    reminder: ({ day }) => `${day}: envié un recordatorio.`,
    answered: answeredBy('la administración'),
    late: 'La administración ha dejado pasar el plazo de respuesta.',
    check:
      'Que comprueben si la administración trata tales datos sobre mí y si ello es lícito, y que ejerzan mis derechos en mi nombre cuando la ley lo prevea.',
    grant: 'Que velen por que la administración responda a mi solicitud y la atienda.',
    answerAnnex: (day) => `La respuesta de la administración del ${day}`,
  },
};

export default bodyFollowUp;
