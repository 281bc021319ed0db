export default {
  needYou:
    '{count, plural, one {# solicitud requiere su atención} other {# solicitudes requieren su atención}}',
  profiles:
    '{count, plural, one {Toca volver a mirar # de sus perfiles} other {Toca volver a mirar # de sus perfiles}}',
  title:
    'Facewarden: {count, plural, one {# solicitud requiere su atención} other {# solicitudes requieren su atención}}',
  titleProfiles:
    'Facewarden: {count, plural, one {Toca volver a mirar # de sus perfiles} other {Toca volver a mirar # de sus perfiles}}',
  noticeBody: 'Abra Facewarden para ver cuál es el paso siguiente.',
  noticeFirms: 'Entre ellas, {firms}. Abra Facewarden para ver cuál es el paso siguiente.',
  ask: '¿Quiere que Facewarden le avise cuando termine el plazo de una respuesta?',
  askHint:
    'Este navegador puede mostrar una notificación, como máximo una al día. Dice cuántas solicitudes requieren su atención y no nombra ninguna empresa. Sin ella, se lo indican un punto en el botón de la barra de herramientas y esta lista.',
  yes: 'Sí, avisarme',
  no: 'No, gracias',
  willTell: 'Facewarden le avisará. Puede cambiarlo en los ajustes.',
  willNotTell: 'Entonces, sin notificaciones. Puede cambiarlo en los ajustes.',
  denied:
    'Su navegador no ha permitido las notificaciones. Aun así, se lo indican el punto en el botón de la barra de herramientas y esta lista.',
  setting: 'Cuando una solicitud requiere su atención',
  setting_off: 'Sin notificación: bastan el punto en el botón de la barra de herramientas y la lista',
  setting_count: 'Una notificación que dice cuántas son, como máximo una al día',
  setting_firms: 'Una notificación que nombra también a las empresas, para quien vea la pantalla',
  notAllowed:
    'Su navegador no permite las notificaciones, así que no llega ninguna. Aun así, se lo indican el punto en el botón de la barra de herramientas y la lista.',
  allow: 'Permitir las notificaciones',
};
