export default {
  region: 'Facewarden: this photo',
  titleMine: 'Your photo here is open to everyone',
  titlePublic: 'This photo is open to everyone',
  titleUnknown: 'This photo may be open to everyone',
  withName: 'Anyone’s crawler can copy it, with the name beside it.',
  withoutName: 'Anyone’s crawler can copy it.',
  named:
    '{others, plural, =0 {{first} is known to take photos from {site}.} one {{first} and # other are known to take photos from {site}.} other {{first} and # others are known to take photos from {site}.}}',
  openWeb: '{first} takes photos from the public web.',
  optOut: 'Opt out',
  lower: 'Lower it',
  why: 'Why?',
  close: 'Close',
  muteProfile: 'Not for this profile',
  muteSite: 'Not on this site',
  settings: 'Settings',
} as const;
