import type { PublicBodyWording } from '../wording';

const publicBody: PublicBodyWording = {
  subject: {
    'us-federal-records': 'Freedom of Information Act and Privacy Act request: face searches about me',
    'us-state-records': 'Public records request: face searches about me',
    'eu-police-direct': 'Access to data about me: face recognition',
    'eu-police-indirect': 'Check of police data about me: face recognition',
    'eu-agency': 'Access to data about me: face recognition',
    'gb-police': 'Access to data about me: face recognition',
    'privacy-act': 'Access to data about me: face recognition',
  },
  opening: {
    'us-federal-records': ({ laws }) => `I ask for copies of records about me under the ${laws}.`,
    'us-state-records': ({ laws }) => `I ask for copies of records about me under the ${laws}.`,
    'eu-police-direct': ({ laws }) =>
      `I ask whether you process data about me in connection with face recognition, and for access to them: ${laws}.`,
    'eu-police-indirect': ({ laws }) =>
      `I ask you to exercise my rights against the police on my behalf, about data connected with face recognition: ${laws}.`,
    'eu-agency': ({ laws }) =>
      `I ask whether you process data about me in connection with face recognition, and for access to them: ${laws}.`,
    'gb-police': ({ laws }) =>
      `I ask whether you process data about me in connection with face recognition, and for access to them, under the ${laws}.`,
    'privacy-act': ({ laws }) =>
      `I ask for access to what you hold about me in connection with face recognition, under the ${laws}.`,
  },
  what: {
    heading: 'Please search for:',
    searches:
      'face searches made with a photo of me, or whose results showed me: the photo searched with, results and candidate lists, day, purpose, and who made the search;',
    faceprints:
      'photos of me and faceprints (biometric templates) kept for such searches, and where they come from;',
    logs: ({ firms }) =>
      `log entries about such searches, also of those run by or through others${firms === null ? '' : ` (such as ${firms})`};`,
    recipients: 'to whom any of this was passed on.',
  },
  whatShort: ({ firms }) =>
    `Please look for face searches about me (photo, results, day, purpose, who), faceprints (biometric templates), logs and recipients, also at outside firms${firms === null ? '' : ` such as ${firms}`}.`,
  policeDirective: 'Directive (EU) 2016/680, art. 14',
  eachLaw: 'Please handle this request under each of them, as far as it applies to me.',
  records: 'Please send electronic copies. If you withhold a part, release the rest and name the exemption.',
  data: 'Please send me a copy, with purpose, legal basis, source, recipients and storage period, and erase what was unlawful. If you refuse any part, please give your reasons and say to whom I can turn.',
  indirect:
    'Please check whether such data are held and whether that is lawful, have erased what is not, and tell me what you may about the result.',
  noCostUntold: 'Please tell me before any cost arises.',
  noPhoto:
    'I enclose no photo of my face. If the search needs one, please tell me first, and what would become of it.',
  myself: 'I am the person named above, and ask about myself only.',
  signed: 'I sign this letter as a statement that this is true.',
  answerWithin: (period) => `Please answer within ${period} of receipt.`,
  answer: 'Please answer in writing.',
};

export default publicBody;
