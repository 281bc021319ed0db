import type { PublicBodyWording } from '../wording';

const publicBody: PublicBodyWording = {
  subject: {
    'us-federal-records': 'Solicitud (Freedom of Information Act y Privacy Act): búsquedas faciales sobre mí',
    'us-state-records': 'Solicitud de registros públicos: búsquedas faciales sobre mí',
    'eu-police-direct': 'Acceso a mis datos: reconocimiento facial',
    'eu-police-indirect': 'Comprobación de mis datos policiales: reconocimiento facial',
    'eu-agency': 'Acceso a mis datos: reconocimiento facial',
    'gb-police': 'Acceso a mis datos: reconocimiento facial',
    'privacy-act': 'Acceso a mis datos: reconocimiento facial',
  },
  opening: {
    'us-federal-records': ({ laws }) => `Solicito copia de los documentos sobre mí, conforme a: ${laws}.`,
    'us-state-records': ({ laws }) => `Solicito copia de los documentos sobre mí, conforme a: ${laws}.`,
    'eu-police-direct': ({ laws }) =>
      `Solicito saber si tratan datos sobre mí ligados al reconocimiento facial y acceder a ellos, conforme a: ${laws}.`,
    'eu-police-indirect': ({ laws }) =>
      `Solicito que ejerzan en mi nombre mis derechos ante la policía sobre los datos relacionados con el reconocimiento facial, conforme a: ${laws}.`,
    'eu-agency': ({ laws }) =>
      `Solicito saber si tratan datos sobre mí ligados al reconocimiento facial y acceder a ellos, conforme a: ${laws}.`,
    'gb-police': ({ laws }) =>
      `Solicito saber si tratan datos sobre mí ligados al reconocimiento facial y acceder a ellos, conforme a: ${laws}.`,
    'privacy-act': ({ laws }) =>
      `Solicito acceso a lo que tengan sobre mí en relación con el reconocimiento facial, conforme a: ${laws}.`,
  },
  what: {
    heading: 'Les ruego que busquen:',
    searches:
      'las búsquedas faciales hechas con una foto mía o cuyos resultados me mostraban: la foto empleada, los resultados y listas de candidatos, el día, la finalidad y quién hizo la búsqueda;',
    faceprints:
      'las fotos mías y las huellas faciales (plantillas biométricas) conservadas para tales búsquedas, y su procedencia;',
    logs: ({ firms }) =>
      `los registros de operaciones de tales búsquedas, también de las hechas por terceros o a través de ellos${firms === null ? '' : ` (como ${firms})`};`,
    recipients: 'a quién se ha transmitido algo de lo anterior.',
  },
  whatShort: ({ firms }) =>
    `Me refiero a búsquedas faciales sobre mí (foto, resultados, día, fin, autor), huellas faciales (plantillas biométricas), registros y destinatarios, también de terceros${firms === null ? '' : ` como ${firms}`}.`,
  policeDirective: 'Directiva (UE) 2016/680, art. 14',
  eachLaw:
    'Les ruego que tramiten esta solicitud conforme a cada una de estas normas, en la medida en que se me aplique.',
  records:
    'Les ruego que envíen copias electrónicas. Si retienen una parte, entreguen el resto e indiquen la excepción.',
  data: 'Solicito copia, con finalidad, base jurídica, origen, destinatarios y plazo de conservación, y la supresión de lo ilícito. Si deniegan algo, indíquenme los motivos y a quién acudir.',
  indirect:
    'Les ruego que comprueben si existen tales datos y si son lícitos, que hagan suprimir los que no lo sean y que me digan del resultado lo que puedan.',
  noCostUntold: 'Avísenme antes de que surja cualquier coste.',
  noPhoto:
    'No adjunto ninguna foto de mi rostro. Si la búsqueda requiere una, díganmelo antes, y también qué se haría con ella.',
  myself: 'Soy la persona nombrada y solo pregunto por mí.',
  signed: 'Firmo esta carta como declaración de que esto es cierto.',
  answerWithin: (period) => `Les ruego respuesta en el plazo de ${period} desde la recepción.`,
  answer: 'Les ruego que respondan por escrito.',
};

export default publicBody;
