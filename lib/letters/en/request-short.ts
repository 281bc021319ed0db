import type { ShortRequestWording } from '../wording';

const shortRequest: ShortRequestWording = {
  opening: ({ place, law, cite }) =>
    `${place === null ? '' : `I live in ${place}. `}Under ${law.includes(' ') ? 'the ' : ''}${law} I ask for this about photos of my face and any faceprint (biometric template) made from them${cite}:`,
  openingCourtesy:
    'I write about photos of my face and any faceprint (biometric template) made from them. Please:',
  points: {
    opt_out: () =>
      'Take me out of your results, face index and training data, and do not collect my photos again.',
    opt_out_sale: (cite) => `Do not sell or share them${cite}.`,
    opt_out_profiling: (cite) => `Do not profile me by them${cite}.`,
    limit_sensitive: (cite) => `Limit the use of my sensitive information${cite}.`,
    access: (cite) =>
      `Access${cite}: do you hold any? Send a copy, the source pages with dates, and who searched for me or received them.`,
    portability: (cite) => `Portability${cite}: send my data in a common format.`,
    rectification: (cite) => `Rectification${cite}: undo links between my face and wrong names or pages.`,
    objection_to_interests: (cite) =>
      `Objection${cite} to search, matching, profiling and training: a faceprint lets strangers name me from any picture.`,
    objection: (cite) =>
      `Objection${cite} to search, matching, profiling and training: a faceprint lets strangers name me from any picture.`,
    objection_express: (cite) =>
      `I expressly forbid you to process them${cite}, photos I have made public myself included.`,
    objection_dissemination: (cite) =>
      `Stop showing them, and de-index links from my face or name to them${cite}.`,
    restriction: (cite) => `Restriction${cite}: only store them until this is settled.`,
    withdraw_consent: (cite) =>
      `I have not consented to them${cite}; should you rely on a consent, I withdraw it.`,
    biometric_protection: (cite) =>
      `I have consented to no faceprint${cite}; should you rely on a consent, I withdraw it. Make and use none.`,
    no_profit: (cite) => `Do not sell, disclose or profit from them${cite}.`,
    erasure: (cite) =>
      `Erase photos, faceprints and links${cite}, and tell those who received them. Keep only what is needed to keep me out.`,
    deletion: (cite) => `Delete them${cite}, keeping only what is needed to keep me out.`,
    deletion_asked: () =>
      'Please also delete them, whether or not you hold yourselves bound to. Keep only what is needed to keep me out.',
    deletion_courtesy: () => 'Delete them, keeping only what is needed to keep me out.',
    destruction: (cite) =>
      `Destroy what you have no need or no consent to keep${cite}, and tell those who received it. Keep only what is needed to keep me out.`,
    biometric_destruction: (cite) =>
      `Destroy every faceprint of me${cite} and confirm when. Keep only what is needed to keep me out.`,
    inquiry: () => 'Tell me what you hold, from which pages, and who received it.',
  },
  notTheFaceprint: 'I do not ask for the faceprint itself.',
  suppression: 'If you only suppress me, tell me.',
  noRoutineId: (cite) => `The address shows which photos I mean: no routine ID copy, please${cite}.`,
  ratherNoId: 'The address shows which photos I mean; I would rather not send an ID or a new photo.',
};

export default shortRequest;
