export default {
  readingRequests: 'Leyendo sus solicitudes…',
  saving: 'Guardando sus datos',
  reading: 'Leyendo la copia',
  bringing: 'Recuperando sus datos',
  stop: 'Parar',
  saveStopped: 'Parado. No se ha creado ningún archivo.',
  restoreStopped: 'Parado. No se ha cambiado nada.',
  notNoted:
    'El archivo está completo, pero Facewarden no ha podido anotar el día: volverá a recordarle la copia de seguridad.',
  madeTooLarge:
    'Esta copia supera los {size}: Facewarden no podría volver a leerla, por eso no se ha creado ningún archivo. Elimine los adjuntos que ya no necesite e inténtelo de nuevo.',
  fileTooLarge:
    'Este archivo supera los {size}, más de lo que Facewarden puede leer como copia de seguridad. No se ha cambiado nada.',
};
