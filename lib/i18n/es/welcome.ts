export default {
  title: 'Le damos la bienvenida',
  intro: 'Menos de un minuto, y todo se puede cambiar más tarde.',
  does: 'Qué hace Facewarden',
  does1:
    'En un perfil público muestra una señal y una pequeña tarjeta: esta foto está a la vista de cualquiera, y de quién se sabe que recoge fotos ahí.',
  does2: 'Escribe la carta que reclama su rostro, con la ley y los artículos. La envía usted.',
  does3: 'Recuerda el día en que vence el plazo de respuesta.',
  never: 'Qué no hace nunca',
  never1: 'No envía nada por su cuenta: ni cuenta de usuario, ni servidor, ni rastreo.',
  never2: 'Nunca reconoce un rostro ni sube una foto o un documento de identidad.',
  never3: 'No guarda nada sobre otras personas.',
  done: 'Listo',
  link: '¿Primera vez? Configúrelo en un minuto',
};
