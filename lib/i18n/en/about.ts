export default {
  title: 'About Facewarden',
  version: 'Version {version}',
  limits: 'What it cannot do',
  limit1:
    'An opt-out in one search engine does not remove the photo where it came from, nor from other engines.',
  limit2:
    'A firm that takes you off its list may still hold your picture. Ask what it holds, and ask for erasure.',
  limit3:
    'The level of exposure is a judgement. All its reasons are on show; who holds a copy already, nobody can see from here.',
  limit4:
    'Facts about firms, laws and authorities grow old. Each says where it is from and when it was seen.',
  limit5: 'It gives no legal advice. For that, turn to one of the groups near you.',
  kept: 'What is kept',
  keptBody:
    'Settings, details you asked to keep, your profiles, requests and answers: in this browser, on this computer. You can save or erase all of it.',
  keptLink: 'Your data',
  licences: 'Licences',
  licencesBody: 'Facewarden is free software under the MIT licence. Parts of it are by others.',
  licencesLink: 'Their licences',
} as const;
