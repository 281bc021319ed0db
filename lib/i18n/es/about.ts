export default {
  title: 'Acerca de Facewarden',
  version: 'Versión {version}',
  limits: 'Lo que Facewarden no puede hacer',
  limit1: 'La exclusión de un buscador no retira la foto de donde procede, ni de otros buscadores.',
  limit2:
    'Una empresa que le quita de sus resultados puede conservar aún su imagen. Pregunte qué conserva y pida la supresión.',
  limit3:
    'El nivel de exposición es una valoración. Todas sus razones están a la vista; quién tiene ya una copia, nadie puede verlo desde aquí.',
  limit4:
    'Los datos sobre empresas, leyes y autoridades envejecen. Cada uno dice de dónde viene y cuándo se vio.',
  limit5: 'Facewarden no da asesoramiento jurídico. Para eso hay grupos cerca de usted.',
  kept: 'Lo que se guarda',
  keptBody:
    'Ajustes, datos que pidió guardar, sus perfiles, solicitudes y respuestas: en este navegador, en este ordenador. Puede guardarlo o borrarlo todo.',
  keptLink: 'Sus datos',
  licences: 'Licencias',
  licencesBody: 'Facewarden es software libre con licencia MIT. Algunas partes son de otros.',
  licencesLink: 'Sus licencias',
};
