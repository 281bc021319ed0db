import type { ShortRequestWording } from '../wording';

// An accented letter takes six characters in an e-mail link, so this is worded to need few of them.
const shortRequest: ShortRequestWording = {
  opening: ({ place, law, cite }) =>
    `${place === null ? '' : `Resido en ${place}. `}Base legal: ${law}. Sobre las fotos y huellas faciales (plantillas biométricas) de mi rostro${cite}, solicito:`,
  openingCourtesy:
    'Les escribo sobre las fotos y huellas faciales (plantillas biométricas) de mi rostro. Por favor:',
  points: {
    opt_out: () =>
      'Retírenme de sus resultados, del índice de rostros y del entrenamiento, y no vuelvan a recoger mis fotos.',
    opt_out_sale: (cite) => `No las vendan ni compartan${cite}.`,
    opt_out_profiling: (cite) => `No elaboren perfiles con ellas${cite}.`,
    limit_sensitive: (cite) => `Limiten el uso de mi información sensible${cite}.`,
    access: (cite) =>
      `Acceso${cite}: ¿tienen alguna? Envíen copia, páginas de origen, fechas y quién me buscó o las recibió.`,
    portability: (cite) => `Portabilidad${cite}: envíen mis datos en un formato común.`,
    rectification: (cite) =>
      `Rectificación${cite}: deshagan los enlaces de mi rostro con nombres o páginas que no corresponden.`,
    objection_to_interests: (cite) =>
      `Oposición${cite} a su uso en búsquedas, perfiles y entrenamiento: una huella permite a desconocidos identificarme.`,
    objection: (cite) =>
      `Oposición${cite} a su uso en búsquedas, perfiles y entrenamiento: una huella permite a desconocidos identificarme.`,
    objection_express: (cite) =>
      `Les prohíbo expresamente tratarlas${cite}, incluidas las fotos que yo haya hecho públicas.`,
    objection_dissemination: (cite) =>
      `Dejen de mostrarlas y desindexen los enlaces a ellas desde mi rostro o mi nombre${cite}.`,
    restriction: (cite) => `Limitación${cite}: solo consérvenlas hasta que esto se resuelva.`,
    withdraw_consent: (cite) => `No he dado mi consentimiento${cite}; si invocan alguno, lo retiro.`,
    biometric_protection: (cite) =>
      `No he consentido ninguna huella facial${cite}; si invocan un consentimiento, lo retiro. No creen ni usen ninguna.`,
    no_profit: (cite) => `No las vendan ni comuniquen, ni obtengan provecho de ellas${cite}.`,
    erasure: (cite) =>
      `Supresión${cite}: supriman fotos, huellas y enlaces; avisen a quienes los recibieron. Guarden solo lo necesario para excluirme.`,
    deletion: (cite) => `Eliminación${cite}. Guarden solo lo necesario para excluirme.`,
    deletion_asked: () =>
      'Les ruego que las eliminen también, se consideren o no obligados. Guarden solo lo necesario para excluirme.',
    deletion_courtesy: () => 'Elimínenlas y guarden solo lo necesario para excluirme.',
    destruction: (cite) =>
      `Destruyan lo que guardan sin necesidad o sin consentimiento${cite} y avisen a quienes lo recibieron. Guarden solo lo necesario para excluirme.`,
    biometric_destruction: (cite) =>
      `Destruyan toda huella facial mía${cite} y confirmen cuándo. Guarden solo lo necesario para excluirme.`,
    inquiry: () => 'Díganme qué tienen, de qué páginas y quién lo ha recibido.',
  },
  notTheFaceprint: 'No pido la huella en sí.',
  suppression: 'Si solo me bloquean, díganmelo.',
  noRoutineId: (cite) =>
    `La dirección muestra qué fotos son: no exijan por sistema un documento de identidad${cite}.`,
  ratherNoId:
    'La dirección muestra qué fotos son; prefiero no enviar un documento de identidad ni una foto nueva.',
};

export default shortRequest;
