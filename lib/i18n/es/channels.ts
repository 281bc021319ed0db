export default {
  other: 'Otras vías',
  program: 'Programa de correo',
  web: 'En la web',
  file: 'Como archivo',
  hand: 'A mano',
  theirForm: 'Su formulario',
  post: 'Por correo postal',
  writeIn: 'Escribir en {name}',
  programFull: 'Abre su programa de correo con la carta entera.',
  programShort:
    'Abre su programa de correo con la forma breve de la carta: en un enlace así caben unos {limit, number} caracteres. Se basa en los mismos artículos. Para enviar la carta entera, elija otra vía.',
  programAddress:
    'Abre su programa de correo con la dirección y el asunto: la carta es demasiado larga para un enlace así. Se copia al mismo tiempo; péguela.',
  webFull: 'Abre {name} en una pestaña con la carta entera. Inicie sesión allí antes.',
  webShort:
    'Abre {name} en una pestaña con la forma breve de la carta: en un enlace así caben unos {limit, number} caracteres. Se basa en los mismos artículos. Para enviar la carta entera, elija otra vía.',
  webAddress:
    'Abre {name} en una pestaña con la dirección y el asunto: la carta es demasiado larga para un enlace así. Se copia al mismo tiempo; péguela.',
  webHint: 'Abre una pestaña con un mensaje nuevo que contiene la carta. Inicie sesión allí antes.',
  webShortNames: 'En su forma breve, porque en sus enlaces cabe menos: {names}.',
  webAddressNames: 'Solo con la dirección y el asunto; la carta se copia para que usted la pegue: {names}.',
  saveFile: 'Guardar como archivo de correo',
  fileHint:
    'Contiene la carta entera, por larga que sea. Outlook lo abre como borrador; en otros programas, elija editarlo como mensaje nuevo.',
  fileSaved: 'Guardado. Ábralo desde sus descargas.',
  copyAddress: 'Copiar la dirección',
  copySubject: 'Copiar el asunto',
  copiedAddress: 'Dirección copiada.',
  copiedSubject: 'Asunto copiado.',
  print: 'Imprimir la carta',
  printHint: 'A {address}.',
  openedQuestion: '¿Se ha abierto su programa de correo?',
  openedYes: 'Sí',
  openedNo: 'No',
  notOpened:
    'Quizá este ordenador no tenga configurado ningún programa de correo. Escriba desde su buzón en la web, guarde la carta como archivo o cópiela.',
  printTitle: 'Una carta por correo postal a {firm}',
  printIntro: 'Compruebe su nombre y su dirección, imprima la carta, fírmela y échela al correo.',
  paper: 'Papel',
  ownAddress: 'Su dirección postal',
  ownAddressHint: 'Tal como debe figurar en la carta. Aquí llegará una respuesta o una carta devuelta.',
  notKept: 'Sus datos no se guardan: solo están en esta página.',
  printNow: 'Imprimir',
  printAdvice:
    'En el cuadro de impresión, desactive los encabezados y pies de página del navegador. Ahí también puede guardarla como PDF.',
  windowA4:
    'La dirección está donde la muestra un sobre con ventanilla a la izquierda (DIN 5008, forma B). Para otras ventanillas, escríbala en el sobre.',
  windowLetter:
    'La dirección está donde la muestra un sobre con ventanilla n.º 10, con la carta doblada en tres.',
  posted: 'La he echado al correo',
  toRequest: 'Volver a la solicitud',
  noAddress: 'No se conoce ninguna dirección postal actual de esta empresa.',
  nothingToPrint: 'Esta solicitud aún no tiene carta.',
  nameMissing: 'En la carta falta todavía su nombre.',
  calendar: 'Añadir a su calendario',
  calendarHint:
    'Un archivo con el día y un aviso a las nueve. Nombra a la empresa y la referencia, nada más.',
  calendarSaved:
    'Guardado. Ábralo desde sus descargas. La mayoría de los calendarios actualizan la entrada al abrir un archivo más reciente.',
  calendarDue: '{firm}: fin del plazo de respuesta',
  calendarAsk: '{firm}: volver a preguntar',
  calendarNote: 'Referencia {reference}. Facewarden indica el paso siguiente.',
};
