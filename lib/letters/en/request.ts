import type { RequestWording } from '../wording';

const request: RequestWording = {
  subject: ({ rights, law }) => `My face: ${rights} (${law})`,
  subjectCourtesy: 'Please take my face out of your service',
  opening:
    'I write about my face: the photos of me that you hold, and any faceprint (biometric template) made from them.',
  openingCourtesy:
    'I write about my face: the photos of me that you may hold, and any faceprint (biometric template) made from them. A faceprint lets strangers name me from any picture of me, and I cannot change my face. I do not want to be found by it, and I ask for your help.',
  basis: ({ place, law }) =>
    `${place === null ? '' : `I live in ${place}. `}Under ${law.includes(' ') ? 'the ' : ''}${law} I ask for the following.`,
  status: {
    biometric: (cite) =>
      `A faceprint that identifies a person is biometric data and specially protected${cite}.`,
    sensitive: (cite) => `A faceprint used to identify a person is sensitive biometric information${cite}.`,
    sensitive_consent: (cite) =>
      `A faceprint made to identify a person is sensitive data and needs consent${cite}; I have given none.`,
    health: (cite) =>
      `A faceprint is biometric data, which this law counts as consumer health data${cite}; I have consented to no use of mine.`,
    identifier: (cite) =>
      `A faceprint is a scan or record of face geometry and so a biometric identifier${cite}, whether it was made from a person or from a photo.`,
    consent: (cite) => `To make a faceprint of me you need my consent${cite}; I have given none.`,
    personal: () => 'These are personal data about me, and my requests cover all of them.',
  },
  publicData: {
    biometric_not_public: (cite) =>
      `That a photo is public changes nothing here: biometric information collected without a person's knowledge is not publicly available information${cite}.`,
    never_public: () => 'A faceprint of me has never been public: whoever holds one has made it.',
    web_is_no_consent: (cite) => `That a photo can be seen on the web does not replace my consent${cite}.`,
  },
  points: {
    opt_out: {
      heading: 'Opt-out',
      text: () =>
        'Please take me out of your search results, your face index and any data used for training, and do not collect my photos again. If you offer an opt-out to everyone, please treat this letter as one.',
    },
    opt_out_sale: {
      heading: 'Do not sell or share',
      text: () =>
        'Do not sell or share my personal information: photos of me, faceprints made from them, and links to where they were found.',
    },
    opt_out_profiling: {
      heading: 'Do not profile me',
      text: () =>
        'Do not use my photos, or faceprints made from them, for profiling: my face is not to be searched, matched or rated.',
    },
    limit_sensitive: {
      heading: 'Limit the use of sensitive information',
      text: () =>
        'Do not use or disclose any faceprint that identifies me beyond what the law permits after this request.',
    },
    access: {
      heading: 'Access',
      text: () => 'Do you hold photos of me, or a faceprint made from them?',
    },
    portability: {
      heading: 'Portability',
      text: () =>
        'Please send me the data about me in a common, machine-readable format, as far as the law gives a right to it.',
    },
    rectification: {
      heading: 'Rectification',
      text: () =>
        'If you have linked my face with a wrong name, page or person, please correct it, and tell those who received it.',
    },
    objection_to_interests: {
      heading: 'Objection',
      text: ({ interests, restriction }) =>
        `I object to every use of my face that you base on legitimate interests${interests}: search, matching, profiling, training. My reason: a faceprint lets strangers name me from any picture of me, and I cannot change my face. Please restrict the use until you have decided${restriction}.`,
    },
    objection: {
      heading: 'Objection',
      text: () =>
        'I object to every use of my face: search, matching, profiling, training. Should you rely on consent, I withdraw it. My reason: a faceprint lets strangers name me from any picture of me, and I cannot change my face.',
    },
    objection_express: {
      heading: 'Objection',
      text: ({ publicData }) =>
        `I expressly forbid you to process photos of me and faceprints made from them: search, matching, profiling, training, disclosure. This also holds for photos that I have made public myself${publicData}.`,
    },
    objection_dissemination: {
      heading: 'Stop dissemination, de-index',
      text: () =>
        'Please stop showing or passing on photos of me, and take out of your index every link that leads from my face or my name to them. A faceprint lets strangers name me from any picture of me, and I cannot change my face.',
    },
    restriction: {
      heading: 'Restriction',
      text: () =>
        'Until my requests are settled, please only store photos of me and faceprints made from them: no search, no matching, no disclosure.',
    },
    withdraw_consent: {
      heading: 'No consent',
      text: () =>
        'I have not consented to your collecting, using or disclosing photos of me or a faceprint. Should you rely on a consent, I withdraw it. Please stop.',
    },
    biometric_protection: {
      heading: 'No faceprint without my consent',
      text: () =>
        'I have given neither consent nor a written release for a faceprint of me. Should you rely on one, I withdraw it. Please stop making, keeping and using faceprints of me.',
    },
    no_profit: {
      heading: 'No sale, no disclosure',
      text: () =>
        'Do not sell, lease, trade or disclose faceprints of me, and do not profit from them in any other way. I have agreed to none of this.',
    },
    erasure: {
      heading: 'Erasure',
      text: ({ notify }) =>
        `Please erase these photos, faceprints and links to their sources, and tell everyone who received them${notify}. Please do not collect them again. Keep only the least that is needed to keep me out, and use it for nothing else.`,
    },
    deletion: {
      heading: 'Deletion',
      text: () =>
        'Please delete these photos, faceprints and links to their sources, wherever you have them from, and tell everyone who received them. Please do not collect them again. Keep only the least that is needed to keep me out, and use it for nothing else.',
    },
    deletion_asked: {
      heading: 'Deletion',
      text: () =>
        'Whether or not you hold yourselves bound to, please also delete these photos, faceprints and links, and do not collect them again. Keep only the least that is needed to keep me out, and use it for nothing else.',
    },
    deletion_courtesy: {
      heading: 'Deletion',
      text: () =>
        'Please delete the photos of me, faceprints made from them and links to where they were found. Please keep only the least that is needed to keep me out, and use it for nothing else.',
    },
    destruction: {
      heading: 'Destruction',
      text: ({ consent, retention }) =>
        `${consent === '' ? '' : `What was collected without the consent it needs${consent} must not be used. `}The law lets you keep personal information only as long as a purpose of yours needs it${retention}. Please destroy the photos of me, faceprints made from them and links to their sources, and tell everyone who received them. Keep only the least that is needed to keep me out, and use it for nothing else.`,
    },
    biometric_destruction: {
      heading: 'Destruction',
      text: () =>
        'Please permanently destroy every faceprint of me and the photos it was made from, and confirm in writing what was destroyed and when. Keep only the least that is needed to keep me out, and use it for nothing else. Please send me your policy on how long faceprints are kept.',
    },
    inquiry: {
      heading: 'What you hold',
      text: () =>
        'Please tell me whether you hold photos of me or a faceprint, which pages they were taken from and when, and who searched for me or received them.',
    },
  },
  access: {
    copy: 'If so, please send me a copy and tell me:',
    copyOfPhotos: 'If so, please send me a copy of the photos and tell me:',
    pages: (cite) => `the address of every page a photo was taken from, and when${cite};`,
    recipients: (cite) => `who searched for my face, and by name who received anything about me${cite};`,
    purposes: (cite) => `why you collect and use them, and how long you keep them${cite}.`,
    purposesAndBasis: (cite) => `purpose, legal basis and storage period, and whether I was profiled${cite}.`,
    notTheFaceprint: 'I do not ask for the faceprint itself: that you hold one is enough to know.',
  },
  suppression: (cite) =>
    `If you keep a record to keep me out, or opt me out instead of deleting, please tell me which, and what the record holds${cite}.`,
  identity: {
    heading: 'Identity',
    addresses: 'The addresses above show which photos I mean.',
    onlyOnDoubt: (cite) =>
      `Please do not ask for a copy of an ID as a matter of routine: more can be asked only where there is reasonable doubt${cite}. If you have any, please tell me which.`,
    noMoreThanNeeded: (cite) =>
      `Please ask for no more than my request needs${cite}, and for no copy of an ID as a matter of routine.`,
    ratherNot: 'I would rather not send a copy of an ID or a new photo of my face.',
    noCheck: ({ numbers, count }) =>
      count === 1 ? `Point ${numbers} needs no check.` : `Points ${numbers} need no check.`,
    offer:
      'I can offer the least that settles it, such as another photo address, a sign placed on my profile or a reply from this mailbox.',
  },
  representative: (cite) =>
    `If you have no establishment in the EU, please name your representative there${cite}.`,
  answer: {
    within: ({ period, cite }) => `Please answer by e-mail within ${period} of receipt${cite}.`,
    byPoint: (parts) =>
      `Please answer by e-mail: ${parts
        .map(({ numbers, count, period }) => `${count > 1 ? 'points' : 'point'} ${numbers} within ${period}`)
        .join(', ')} of receipt.`,
    wish: 'I would be grateful for an answer by e-mail within about 30 days.',
  },
  reasons: (cite) => `If you refuse any part, please give your reasons${cite}.`,
  howToAppeal: (cite) => `In that case, please also tell me how to appeal${cite}.`,
  priorRequest: (cite) => `This letter is also the request that the law wants before a complaint${cite}.`,
  thanks: 'Thank you for your trouble.',
};

export default request;
