export default {
  press: '¿Es un rostro?',
  again: 'Mirar de nuevo',
  hint: 'Mira la imagen en este ordenador. No se envía nada.',
  looking: 'Mirando…',
  one: 'Un rostro, de alrededor de {width, number} píxeles de ancho',
  several: 'Varios rostros; el más ancho, de alrededor de {width, number} píxeles',
  oneOfUnknown: 'Un rostro, que ocupa alrededor del {share, number, percent} del ancho de la imagen',
  severalOfUnknown:
    'Varios rostros; el más ancho ocupa alrededor del {share, number, percent} del ancho de la imagen',
  none: 'No se ha encontrado ningún rostro claro',
  noneHint:
    'Eso no significa que no se pueda reconocer a nadie. Los rostros pequeños, girados o con gafas oscuras pasan a menudo inadvertidos.',
  atLeast:
    'Las redes habituales de reconocimiento facial trabajan con 112 × 112 píxeles. Este rostro tiene al menos esos.',
  less: 'Las redes habituales de reconocimiento facial trabajan con 112 × 112 píxeles. Los rostros más pequeños se amplían hasta ahí, así que su tamaño por sí solo no lo protege.',
  unknownSize:
    'Las redes habituales de reconocimiento facial trabajan con 112 × 112 píxeles. No se ha podido saber el tamaño del archivo del sitio.',
  onlyFound:
    'Encontrado, no reconocido: Facewarden no ha buscado de quién es el rostro. La imagen no se guarda.',
  picture: 'La imagen que se ha mirado',
  failed: 'No se ha podido mirar la imagen',
  protected: 'Su navegador no deja entrar a ninguna extensión en esta página.',
  notShown:
    'La página nombra esta foto, pero no la muestra. Abra la propia foto y vuelva a pulsar el botón de Facewarden.',
  outOfView:
    'La foto no queda a la vista. Desplácese hasta ella o cierre lo que la tapa e inténtelo de nuevo.',
  notInFront:
    'La página tiene que estar en primer plano mientras se mira. Vuelva a ella y pulse allí el botón de Facewarden.',
  refused:
    'Su navegador no ha dado una imagen de la página. Abra la página, pulse el botón de Facewarden en la barra de herramientas e inténtelo de nuevo.',
  cannotRun: 'La parte que encuentra rostros no funciona en este navegador.',
};
