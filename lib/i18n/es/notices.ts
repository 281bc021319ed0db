export default {
  name: 'Facewarden',
  badgePublic: 'Facewarden: esta foto está a la vista de cualquiera',
  badgeMine: 'Facewarden: aquí, su foto está a la vista de cualquiera',
  badgeUnknown: 'Facewarden: esta foto quizá esté a la vista de cualquiera',
  badgeOff: 'Facewarden: desactivado en este sitio',
  badgeNone: 'Facewarden',
  source: 'Fuente',
  storeUnavailable:
    'Facewarden no puede guardar nada en esta ventana. Las ventanas privadas y el modo «no recordar nunca el historial» no lo permiten. Los avisos siguen funcionando; abra Facewarden en una ventana normal para guardar solicitudes y ajustes.',
  storeBlocked:
    'Otra página de Facewarden mantiene los datos guardados en una forma anterior. Cierre las demás páginas de Facewarden y recargue esta. No se pierde nada.',
  storeNewer:
    'Los datos guardados los escribió un Facewarden más reciente. Actualice la extensión y recargue esta página. No se pierde nada.',
  storeFull:
    'El disco está lleno. Ahora no se ha guardado nada; lo guardado antes está a salvo. Libere espacio e inténtelo de nuevo.',
  storeFailed:
    'No se ha podido acceder a los datos guardados. Recargue esta página. Si sigue igual, reinicie el navegador.',
  settingsDamaged:
    '{count, plural, one {# ajuste no se ha podido leer y vuelve a tener su valor inicial.} other {# ajustes no se han podido leer y vuelven a tener su valor inicial.}} Se conserva el registro anterior.',
  requestsDamaged:
    '{count, plural, one {# solicitud guardada no se ha podido leer.} other {# solicitudes guardadas no se han podido leer.}} No se ha eliminado nada.',
  notFound: 'Aquí no existe esa página.',
  notLegalAdvice: 'Facewarden le ayuda a escribir. No da asesoramiento jurídico.',
};
