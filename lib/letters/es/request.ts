import type { RequestWording } from '../wording';

const request: RequestWording = {
  subject: ({ rights, law }) => `Mi rostro: ${rights} (${law})`,
  subjectCourtesy: 'Les ruego que retiren mi rostro de su servicio',
  opening:
    'Les escribo sobre mi rostro: las fotos mías que tengan y toda huella facial (plantilla biométrica) obtenida de ellas.',
  openingCourtesy:
    'Les escribo sobre mi rostro: las fotos mías que quizá tengan y toda huella facial (plantilla biométrica) obtenida de ellas. Una huella facial permite a desconocidos identificarme a partir de cualquier imagen mía, y no puedo cambiar de rostro. No deseo que se me encuentre por él y les pido ayuda.',
  basis: ({ place, law }) =>
    `${place === null ? '' : `Resido en ${place}. `}Mis solicitudes se basan en la siguiente norma: ${law}.`,
  status: {
    biometric: (cite) =>
      `Una huella facial que identifica a una persona es un dato biométrico y goza de protección especial${cite}.`,
    sensitive: (cite) =>
      `Una huella facial usada para identificar a una persona es información biométrica sensible${cite}.`,
    sensitive_consent: (cite) =>
      `Una huella facial creada para identificar a una persona es un dato sensible y requiere consentimiento${cite}; no he dado ninguno.`,
    health: (cite) =>
      `Una huella facial es un dato biométrico, que esta ley incluye entre los datos de salud del consumidor${cite}; no he consentido ningún uso de la mía.`,
    identifier: (cite) =>
      `Una huella facial es un registro de la geometría del rostro y, por tanto, un identificador biométrico${cite}, tanto si se obtuvo de una persona como de una foto.`,
    consent: (cite) =>
      `Para crear una huella facial mía necesitan mi consentimiento${cite}; no he dado ninguno.`,
    personal: () => 'Se trata de datos personales míos, y mis solicitudes se refieren a todos ellos.',
  },
  publicData: {
    biometric_not_public: (cite) =>
      `Que una foto sea pública no cambia nada: la información biométrica recogida sin conocimiento de la persona no es información de acceso público${cite}.`,
    never_public: () => 'Ninguna huella facial mía ha sido nunca pública: quien tiene una la ha creado.',
    web_is_no_consent: (cite) => `Que una foto pueda verse en la web no sustituye mi consentimiento${cite}.`,
  },
  points: {
    opt_out: {
      heading: 'Exclusión',
      text: () =>
        'Les ruego que me retiren de sus resultados, de su índice de rostros y de todo dato de entrenamiento, y que no vuelvan a recoger mis fotos. Si ofrecen a cualquiera una vía de exclusión, consideren esta carta una solicitud de ese tipo.',
    },
    opt_out_sale: {
      heading: 'No vender ni compartir',
      text: () =>
        'No vendan ni compartan mi información personal: fotos mías, huellas faciales obtenidas de ellas y enlaces a los sitios donde se encontraron.',
    },
    opt_out_profiling: {
      heading: 'No elaborar perfiles',
      text: () =>
        'No usen mis fotos ni las huellas faciales obtenidas de ellas para elaborar perfiles: mi rostro no debe buscarse, compararse ni valorarse.',
    },
    limit_sensitive: {
      heading: 'Uso limitado de la información sensible',
      text: () =>
        'No usen ni divulguen ninguna huella facial que me identifique más allá de lo que la ley permite tras esta solicitud.',
    },
    access: {
      heading: 'Acceso',
      text: () => '¿Tienen fotos mías o una huella facial obtenida de ellas?',
    },
    portability: {
      heading: 'Portabilidad',
      text: () =>
        'Les ruego que me envíen mis datos en un formato de uso común y lectura mecánica, en la medida en que la ley dé derecho a ello.',
    },
    rectification: {
      heading: 'Rectificación',
      text: () =>
        'Si han vinculado mi rostro a un nombre, una página o una persona que no corresponde, les ruego que lo corrijan y lo comuniquen a quienes lo hayan recibido.',
    },
    objection_to_interests: {
      heading: 'Oposición',
      text: ({ interests, restriction }) =>
        `Me opongo a todo uso de mi rostro que basen en un interés legítimo${interests}: búsqueda, comparación, elaboración de perfiles, entrenamiento. Mi motivo: una huella facial permite a desconocidos identificarme a partir de cualquier imagen mía, y no puedo cambiar de rostro. Les ruego que limiten ese uso hasta que hayan decidido${restriction}.`,
    },
    objection: {
      heading: 'Oposición',
      text: () =>
        'Me opongo a todo uso de mi rostro: búsqueda, comparación, elaboración de perfiles, entrenamiento. Si invocan un consentimiento, lo retiro. Mi motivo: una huella facial permite a desconocidos identificarme a partir de cualquier imagen mía, y no puedo cambiar de rostro.',
    },
    objection_express: {
      heading: 'Oposición',
      text: ({ publicData }) =>
        `Les prohíbo expresamente tratar fotos mías y las huellas faciales obtenidas de ellas: búsqueda, comparación, elaboración de perfiles, entrenamiento, comunicación. Esto vale también para las fotos que yo haya hecho públicas${publicData}.`,
    },
    objection_dissemination: {
      heading: 'Cese de la difusión y desindexación',
      text: () =>
        'Les ruego que dejen de mostrar y transmitir fotos mías, y que retiren de su índice todo enlace que lleve a ellas desde mi rostro o mi nombre. Una huella facial permite a desconocidos identificarme a partir de cualquier imagen mía, y no puedo cambiar de rostro.',
    },
    restriction: {
      heading: 'Limitación del tratamiento',
      text: () =>
        'Mientras no se resuelvan mis solicitudes, les ruego que se limiten a conservar las fotos mías y las huellas faciales obtenidas de ellas: sin búsquedas, comparaciones ni comunicaciones.',
    },
    withdraw_consent: {
      heading: 'Sin consentimiento',
      text: () =>
        'No he dado mi consentimiento para que recojan, usen o comuniquen fotos mías o una huella facial. Si invocan alguno, lo retiro. Les ruego que dejen de hacerlo.',
    },
    biometric_protection: {
      heading: 'Ninguna huella facial sin mi consentimiento',
      text: () =>
        'No he dado consentimiento ni autorización por escrito para una huella facial mía. Si invocan alguno de los dos, lo retiro. Les ruego que dejen de crear, conservar y usar huellas faciales mías.',
    },
    no_profit: {
      heading: 'Sin venta ni comunicación',
      text: () =>
        'No vendan, alquilen, intercambien ni comuniquen huellas faciales mías, ni obtengan de ellas ningún otro provecho. No he aceptado nada de esto.',
    },
    erasure: {
      heading: 'Supresión',
      text: ({ notify }) =>
        `Les ruego que supriman estas fotos, las huellas faciales y los enlaces a sus fuentes, que lo comuniquen a todos los que los hayan recibido${notify} y que no vuelvan a recogerlos. Conserven solo lo mínimo necesario para excluirme y no lo usen para nada más.`,
    },
    deletion: {
      heading: 'Eliminación',
      text: () =>
        'Les ruego que eliminen estas fotos, las huellas faciales y los enlaces a sus fuentes, sea cual sea su origen, que lo comuniquen a todos los que los hayan recibido y que no vuelvan a recogerlos. Conserven solo lo mínimo necesario para excluirme y no lo usen para nada más.',
    },
    deletion_asked: {
      heading: 'Eliminación',
      text: () =>
        'Se consideren o no obligados a ello, les ruego que eliminen también estas fotos, las huellas faciales y los enlaces, y que no vuelvan a recogerlos. Conserven solo lo mínimo necesario para excluirme y no lo usen para nada más.',
    },
    deletion_courtesy: {
      heading: 'Eliminación',
      text: () =>
        'Les ruego que eliminen las fotos mías, las huellas faciales obtenidas de ellas y los enlaces a los sitios donde se encontraron, que conserven solo lo mínimo necesario para excluirme y que no lo usen para nada más.',
    },
    destruction: {
      heading: 'Destrucción',
      text: ({ consent, retention }) =>
        `${consent === '' ? '' : `Lo que se ha recogido sin el consentimiento necesario${consent} no debe usarse. `}La ley solo les permite conservar información personal mientras la requiera alguno de sus fines${retention}. Les ruego que destruyan las fotos mías, las huellas faciales obtenidas de ellas y los enlaces a sus fuentes, y que lo comuniquen a todos los que los hayan recibido. Conserven solo lo mínimo necesario para excluirme y no lo usen para nada más.`,
    },
    biometric_destruction: {
      heading: 'Destrucción',
      text: () =>
        'Les ruego que destruyan definitivamente toda huella facial mía y las fotos de las que se obtuvo, y que confirmen por escrito qué se ha destruido y cuándo. Conserven solo lo mínimo necesario para excluirme y no lo usen para nada más. Envíenme también sus normas sobre el plazo de conservación de las huellas faciales.',
    },
    inquiry: {
      heading: 'Lo que tienen',
      text: () =>
        'Les ruego que me digan si tienen fotos mías o una huella facial, de qué páginas se tomaron y cuándo, y quién ha buscado mi rostro o las ha recibido.',
    },
  },
  access: {
    copy: 'En caso afirmativo, les ruego que me envíen una copia y me indiquen:',
    copyOfPhotos: 'En caso afirmativo, les ruego que me envíen una copia de las fotos y me indiquen:',
    pages: (cite) => `la dirección de cada página de la que se tomó una foto y en qué fecha${cite};`,
    recipients: (cite) =>
      `quién ha buscado mi rostro y quién, con su nombre, ha recibido algo sobre mí${cite};`,
    purposes: (cite) => `para qué recogen y usan estos datos y cuánto tiempo los conservan${cite}.`,
    purposesAndBasis: (cite) =>
      `los fines, la base jurídica y el plazo de conservación, y si se han elaborado perfiles sobre mí${cite}.`,
    notTheFaceprint: 'No pido la huella facial en sí: me basta con saber si tienen una.',
  },
  suppression: (cite) =>
    `Si guardan un registro para excluirme, o me excluyen en lugar de eliminar, díganme cuál de las dos cosas hacen y qué contiene el registro${cite}.`,
  identity: {
    heading: 'Identidad',
    addresses: 'Las direcciones indicadas arriba muestran a qué fotos me refiero.',
    onlyOnDoubt: (cite) =>
      `Les ruego que no exijan por sistema copia de un documento de identidad: solo puede pedirse más si hay dudas razonables${cite}. Si las tienen, díganme cuáles.`,
    noMoreThanNeeded: (cite) =>
      `Les ruego que no pidan más de lo que requiere mi solicitud${cite} ni, por sistema, copia de un documento de identidad.`,
    ratherNot: 'Prefiero no enviar copia de un documento de identidad ni una nueva foto de mi rostro.',
    noCheck: ({ numbers, count }) =>
      count === 1
        ? `El punto ${numbers} no requiere verificación.`
        : `Los puntos ${numbers} no requieren verificación.`,
    offer:
      'Puedo ofrecer lo mínimo que despeje la duda, como la dirección de otra foto, una señal en mi perfil o una respuesta desde este buzón.',
  },
  representative: (cite) =>
    `Si no tienen ningún establecimiento en la UE, indíquenme quién es su representante en ella${cite}.`,
  answer: {
    within: ({ period, cite }) =>
      `Les ruego que respondan por correo electrónico en el plazo de ${period} desde la recepción${cite}.`,
    byPoint: (parts) =>
      `Les ruego que respondan por correo electrónico: ${parts
        .map(({ numbers, count, period }) => `${count > 1 ? 'puntos' : 'punto'} ${numbers} en ${period}`)
        .join(', ')} desde la recepción.`,
    wish: 'Agradecería una respuesta por correo electrónico en unos 30 días.',
  },
  reasons: (cite) => `Si rechazan algún punto, indíquenme los motivos${cite}.`,
  howToAppeal: (cite) => `En ese caso, indíquenme también cómo apelar${cite}.`,
  priorRequest: (cite) =>
    `Esta carta es también la solicitud previa que la ley exige antes de una reclamación${cite}.`,
  thanks: 'Gracias por su atención.',
};

export default request;
