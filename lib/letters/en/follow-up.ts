import type { FollowUpWording } from '../wording';

const followUp: FollowUpWording = {
  subject: {
    reminder: ({ law }) => `Reminder: my request about my face${law === null ? '' : ` (${law})`}`,
    appeal: ({ law }) => `Appeal: my request about my face${law === null ? '' : ` (${law})`}`,
    'complaint-to-firm': ({ law }) => `Complaint: my request about my face${law === null ? '' : ` (${law})`}`,
  },
  sent: ({ day }) =>
    `On ${day} I wrote to you about my face: the photos of me that you hold, and any faceprint (biometric template) made from them.`,
  asked: ({ rights, cite }) => `I asked for: ${rights}${cite}.`,
  noAnswer: 'I have had no answer.',
  due: ({ day, cite }) => `The time the law gives you ended on ${day}${cite}.`,
  answered: {
    done: ({ day }) => `On ${day} you answered that all was done; I do not find that it was.`,
    partly: ({ day }) => `On ${day} you did part of it; the rest is still open.`,
    refused: ({ day }) => `On ${day} you refused.`,
    'no-data': ({ day }) => `On ${day} you answered that you hold nothing about me.`,
    'law-does-not-apply': ({ day }) => `On ${day} you answered that this law does not bind you.`,
    'wants-photo': ({ day }) => `On ${day} you asked for a photo of my face.`,
    'wants-id': ({ day }) => `On ${day} you asked for an identity document.`,
    'wants-form': ({ day }) => `On ${day} you asked me to use your own form.`,
    'only-urls': ({ day }) => `On ${day} you would deal only with single addresses.`,
    other: ({ day }) => `On ${day} you answered without settling it.`,
  },
  reminded: ({ day }) => `On ${day} I reminded you.`,
  reminder: {
    please:
      'Please answer every point by e-mail within 14 days. The request still stands as I sent it, and I will gladly send it again.',
    doublesAsAppeal: (cite) =>
      `Should you treat your silence as a refusal, this letter is also my appeal against it${cite}.`,
    next: (cite) => `If I hear nothing, I can turn to the authority that watches over this law${cite}.`,
  },
  pages: {
    subject: ({ law }) => `The pages you named: my request about my face${law === null ? '' : ` (${law})`}`,
    named: 'Your answer names pages that you took pictures of me from. Please take these out of your index:',
    please:
      'Please delete the pictures from them and every faceprint made from these, keep the pages out, and confirm it by e-mail within 14 days. Naming them does not narrow my request, which covers everything you hold about me.',
  },
  appeal: {
    opening: (cite) => `I appeal against your decision on my request${cite}.`,
    grounds: {
      heading: 'My grounds:',
      anySource: (cite) =>
        `the right to deletion${cite} covers data about me that you have from elsewhere, and not only what I gave you;`,
      neverPublic: 'a photo may have been public, a faceprint of me has not: whoever holds one has made it;',
      noConsent: (cite) => `a faceprint is sensitive data and needs consent${cite}, which I have not given;`,
      confirm: 'even where you may not send the faceprint, you can say that you hold one;',
      nameTheRule: 'I do not see on which provision a refusal could rest: please name it.',
    },
    decide: 'Please look at my request anew and tell me in writing what you have done, or why not.',
    decideWithin: ({ period, cite }) => `The law gives ${period} for a decision on an appeal${cite}.`,
    authority:
      'If you refuse again, please tell me how to reach the attorney general or the other authority.',
  },
  complaintToFirm: {
    opening: (cite) => `This is a complaint about how you handle my personal data${cite}.`,
    please:
      'Please look into it, answer every point of my request, and put right what was done wrong. I do not want to be found by my face, and I cannot change it.',
    acknowledge: ({ period, cite }) => `Please confirm receipt within ${period}${cite}.`,
    outcome: 'Please tell me by e-mail, without undue delay, what came of it.',
  },
};

export default followUp;
