export default {
  title: 'Bloqueo',
  intro:
    'Con una frase de contraseña, sus datos, solicitudes, cartas, respuestas y archivos adjuntos quedan cifrados en este navegador. Facewarden la pide cada vez que se inicia el navegador y tras {minutes, plural, one {# minuto} other {# minutos}} sin uso. Los avisos siguen funcionando sin ella.',
  notCovered:
    'No se cifran, porque los avisos los necesitan: sus ajustes, sus propios perfiles, los contactos corregidos y qué días vencen cuántas solicitudes.',
  limits:
    'Mientras está abierto, quien use este ordenador puede leerlo todo, y también un programa que lea la memoria del navegador. En los archivos del navegador pueden quedar copias antiguas hasta que los limpie.',
  forgotten:
    'Nadie puede recuperar una frase olvidada: entonces solo queda borrarlo todo. Guarde antes una copia de seguridad.',
  set: 'Poner un bloqueo',
  setButton: 'Poner el bloqueo',
  isOpen: 'Hay un bloqueo. Ahora está abierto.',
  lockNow: 'Bloquear ahora',
  change: 'Cambiar la frase de contraseña',
  changeButton: 'Cambiar',
  off: 'Quitar el bloqueo',
  offHint: 'Después, todo queda otra vez sin cifrar en este navegador.',
  current: 'Su frase de contraseña actual',
  next: 'Nueva frase de contraseña',
  nextAgain: 'La nueva frase otra vez',
  working: 'Un momento. Deje abierta esta página…',
  doneSet: 'El bloqueo está puesto. Sigue abierto hasta que bloquee o cierre el navegador.',
  doneChanged: 'Se ha cambiado la frase de contraseña.',
  doneOff: 'Se ha quitado el bloqueo.',
  doneLocked: 'Bloqueado.',
  wrong: 'Esta no es la frase correcta. No se ha cambiado nada.',
  unlockTitle: 'Facewarden está bloqueado',
  unlockIntro:
    'Escriba su frase de contraseña para llegar a sus solicitudes, cartas y respuestas. Mientras tanto, los avisos siguen funcionando.',
  unlock: 'Desbloquear',
  opening: 'Abriendo…',
  forgot: '¿Ha olvidado la frase?',
  forgotBody:
    'No se puede recuperar: ni usted ni nadie puede hacerlo. Puede borrarlo todo y empezar de nuevo, con una copia de seguridad si la tiene.',
  trouble:
    'Facewarden está bloqueado: ahora no se ha guardado nada. Lo que ha escrito sigue aquí. Desbloquee Facewarden en otra pestaña e inténtelo de nuevo.',
  requestsLocked: 'Sus solicitudes están bloqueadas.',
  detailsLocked: 'Sus datos están bloqueados.',
  unlockLink: 'Desbloquear Facewarden',
};
