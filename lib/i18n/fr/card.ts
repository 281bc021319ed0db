export default {
  region: 'Facewarden : cette photo',
  titleMine: 'Ici, votre photo est ouverte à tous',
  titlePublic: 'Cette photo est ouverte à tous',
  titleUnknown: 'Cette photo est peut-être ouverte à tous',
  withName: 'N’importe quel robot peut la copier, avec le nom à côté.',
  withoutName: 'N’importe quel robot peut la copier.',
  named:
    '{others, plural, =0 {On sait que {first} prend des photos sur {site}.} one {On sait que {first} et # autre entreprise prennent des photos sur {site}.} other {On sait que {first} et # autres entreprises prennent des photos sur {site}.}}',
  openWeb: '{first} prend des photos sur le web public.',
  optOut: 'M’opposer',
  lower: 'Réduire',
  why: 'Pourquoi ?',
  close: 'Fermer',
  muteProfile: 'Pas pour ce profil',
  muteSite: 'Pas sur ce site',
  settings: 'Réglages',
} as const;
