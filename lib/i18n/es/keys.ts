export default {
  title: 'Teclado',
  popup: 'Abre Facewarden para la página en la que está',
  escape: 'Esc',
  card: 'Cierra la tarjeta de una página',
  notSet: 'Sin tecla asignada',
  change: 'Cambiar las teclas',
  byHand:
    'El navegador no nos ha dejado abrir la página. Está en su lista de extensiones, en los atajos de teclado.',
};
