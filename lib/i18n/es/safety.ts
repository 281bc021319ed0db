export default {
  notUpgraded:
    'Facewarden se ha actualizado y no ha podido dar a los datos guardados su nueva forma. No se ha perdido nada: todo sigue como estaba. Reinicie el navegador y abra de nuevo esta página. No quite la extensión: eso borraría los datos. Si sigue igual, avise del error y espere a la próxima actualización.',
  keepNone: 'No guardar mis datos: pedírmelos para cada carta',
  keepNoneHint:
    'Entonces no se guardan ni nombre, ni correo electrónico, ni dirección postal para la próxima carta. Las cartas llevan su nombre y siguen con sus solicitudes hasta que usted las borre.',
  keepNoneQuestion: '¿Borrar los datos guardados y no guardar ninguno a partir de ahora?',
  keepNoneYes: 'Sí, borrarlos',
  keepNoneNo: 'No, conservarlos',
  notKept: 'Sus datos no se guardan, como eligió en los ajustes.',
  detailsLeftOut: 'Sus datos se han omitido: según los ajustes no se guarda ninguno.',
} as const;
