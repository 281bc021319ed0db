export default {
  title: 'Por qué importa',
  intro:
    'Qué puede ocurrirle a una foto que está a la vista de cualquiera, qué se ha decidido al respecto y qué consigue cada paso. Cada afirmación indica su fuente.',
  scraping: 'Qué es la extracción de datos',
  scrapingBody:
    'Hay programas que abren páginas públicas una tras otra y copian lo que encuentran: la foto, el nombre, la dirección de la página. Eso es la extracción de datos o «scraping». La mayoría de las personas afectadas nunca se entera.',
  scrapingLaw:
    'Estar a la vista de cualquiera no es estar a disposición de cualquiera: en la mayoría de los países la protección de datos rige también para las páginas públicas.',
  faceprint: 'Qué es una huella facial',
  faceprintBody:
    'Un programa mide el rostro de una foto y lo anota como una serie de números: la huella facial. Dos fotos de una misma persona dan series parecidas. Así, cualquier foto de usted puede llevar a su perfil, y de ahí a su nombre.',
  faceprintChange: 'Una contraseña se puede cambiar. Un rostro, no.',
  figure: 'Dos fotos de una misma persona: imágenes distintas, casi los mismos números.',
  figureProfile: 'La foto de su perfil',
  figureOther: 'Una foto hecha por un desconocido',
  collects: 'Quién recopila',
  collectsBody:
    '{count, plural, one {# empresa del directorio busca por el rostro.} other {# empresas del directorio buscan por el rostro.}} Las mayores colecciones cuyo tamaño se conoce:',
  collectsAll: 'Todos los recopiladores',
  decided: 'Qué se ha decidido',
  decidedBody:
    'Autoridades y tribunales han examinado a empresas que recopilan rostros. La imagen muestra cuándo y dónde; la tabla del final dice quién, qué y en qué quedó.',
  sums: 'Multas y multas coercitivas impuestas a estas empresas: {sums}.',
  unpaid: 'Ninguna de nuestras fuentes habla de un pago.',
  reopened: 'De nuevo en litigio: {places}.',
  shape_money: 'Una suma: multa, multa coercitiva o acuerdo',
  shape_order: 'Una decisión sin suma',
  shape_case: 'Una reclamación o un procedimiento',
  shape_later: 'Lo que ocurrió después',
  noSum: 'ninguna suma',
  table: 'Las decisiones, una por una',
  when: 'Cuándo',
  who: 'Quién',
  what: 'Qué, y en qué quedó',
  others: 'Lo decidido sobre otras empresas está en sus páginas del directorio.',
  steps: 'Qué consigue cada paso',
  does: 'Efecto',
  doesNot: 'Límites',
  hide: 'Ocultar la foto o restringir el perfil',
  hideDoes: 'Quien llegue a partir de ahora ya no la encuentra ahí.',
  hideNot:
    'No alcanza las copias hechas antes. Clearview AI conserva las imágenes aunque la página desaparezca.',
  leave: 'Excluirse de un buscador de rostros',
  leaveDoes: 'Ese buscador deja de mostrar su rostro.',
  leaveNot: 'La foto sigue en su página, y otros buscadores aún la muestran. Hay que dirigirse a cada uno.',
  erase: 'Pedir la supresión y oponerse',
  eraseDoes:
    'Donde la ley da ese derecho, usted puede exigir que la empresa suprima la imagen y la huella facial, y que pare.',
  eraseNot:
    'La supresión por sí sola no impide que le vuelvan a recopilar: por eso conviene oponerse también. Una empresa puede negarse.',
  train: 'Oponerse al entrenamiento de IA',
  trainDoes: 'Lo que publique a partir de entonces queda fuera.',
  trainNot: 'Lo que se usó antes no se retira.',
  complain: 'Reclamar ante la autoridad de control',
  complainDoes:
    'Puede investigar, ordenar y multar. Algunas de las decisiones de arriba empezaron con la reclamación de una sola persona.',
  complainNot: 'Puede tardar años, y una multa no es todavía un pago.',
  start: 'Empezar con una solicitud',
};
