export default {
  press: 'Is it a face?',
  again: 'Look again',
  hint: 'Looks at the picture on this computer. Nothing is sent.',
  looking: 'Looking…',
  one: 'One face, about {width, number} pixels wide',
  several: 'Several faces, the widest about {width, number} pixels',
  oneOfUnknown: 'One face, about {share, number, percent} of the picture’s width',
  severalOfUnknown: 'Several faces, the widest about {share, number, percent} of the picture’s width',
  none: 'No clear face was found',
  noneHint:
    'That does not mean that no one could be recognised. Faces that are small, turned away or behind dark glasses are often missed.',
  atLeast: 'Common face-recognition networks work with 112 × 112 pixels. This face has at least that many.',
  less: 'Common face-recognition networks work with 112 × 112 pixels. Smaller faces are enlarged to that, so its size alone does not protect it.',
  unknownSize:
    'Common face-recognition networks work with 112 × 112 pixels. How large the site’s file is could not be told.',
  onlyFound: 'Found, not recognised: Facewarden did not look for whose face it is. The picture is not kept.',
  picture: 'The picture that was looked at',
  failed: 'The picture could not be looked at',
  protected: 'Your browser lets no extension into this page.',
  notShown:
    'The page names this photo but does not show it. Open the photo itself, then press the Facewarden button again.',
  outOfView: 'The photo does not come into view. Scroll to it or close what covers it, then try again.',
  notInFront:
    'The page has to be in front while it is looked at. Go back to it and press the Facewarden button there.',
  refused:
    'Your browser gave no picture of the page. Open the page and press the Facewarden button in the toolbar, then try again.',
  cannotRun: 'The part that finds faces does not run in this browser.',
} as const;
