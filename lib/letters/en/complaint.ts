import type { ComplaintWording } from '../wording';

/** What whoever got the request did with it, told to an authority. */
export function answeredBy(who: string): ComplaintWording['events']['answered'] {
  return {
    done: ({ day }) => `${day}: ${who} answered that all was done; I do not find that it was.`,
    partly: ({ day }) => `${day}: ${who} did part of it.`,
    refused: ({ day }) => `${day}: ${who} refused.`,
    'no-data': ({ day }) => `${day}: ${who} answered that it holds nothing about me.`,
    'law-does-not-apply': ({ day }) => `${day}: ${who} answered that this law does not bind it.`,
    'wants-photo': ({ day }) => `${day}: ${who} asked for a photo of my face.`,
    'wants-id': ({ day }) => `${day}: ${who} asked for an identity document.`,
    'wants-form': ({ day }) => `${day}: ${who} asked me to use its own form.`,
    'only-urls': ({ day }) => `${day}: ${who} would deal only with single addresses.`,
    other: ({ day }) => `${day}: ${who} answered without settling it.`,
  };
}

const complaint: ComplaintWording = {
  subject: ({ firm, law }) => `Complaint about ${firm}: faceprint of me${law === null ? '' : ` (${law})`}`,
  opening: ({ firm, cite }) =>
    `This is a complaint${cite} about how ${firm} uses my face: photos of me and any faceprint (biometric template) made from them, by which strangers can find and name me.`,
  openingReport: ({ firm, cite }) =>
    `I report to you${cite} how ${firm} uses my face: photos of me and any faceprint (biometric template) made from them, by which strangers can find and name me.`,
  headings: {
    me: 'Who I am',
    firm: 'The firm',
    events: 'What happened',
    breach: 'What I hold to be unlawful',
    wish: 'What I ask you to do',
    decisions: 'What authorities have already decided about this firm',
    annexes: 'Annexes',
  },
  events: {
    sent: ({ day, rights }) => `${day}: I sent the firm a request. I asked for: ${rights}.`,
    due: ({ day, cite }) => `${day}: the time the law gives for an answer ended${cite}.`,
    reminder: ({ day }) => `${day}: I reminded the firm.`,
    appeal: ({ day }) => `${day}: I appealed to the firm.`,
    complaintToFirm: ({ day }) => `${day}: I complained to the firm.`,
    answered: answeredBy('the firm'),
    noAnswer: 'To this day I have had no answer.',
  },
  breach: {
    notGranted: ({ rights, cite }) => `My request was not fully granted: ${rights}${cite}.`,
    late: (cite) => `The firm let the time for an answer pass${cite}.`,
    faceprint: (cite) =>
      `As far as the firm holds a faceprint of me, it has made and kept it without my consent${cite}.`,
    short: (cite) => `The firm has not granted my request as the law gives it${cite}.`,
  },
  wish: {
    find: 'Please find out which photos and faceprints of me the firm holds, where they come from and who received them.',
    grant: 'Please see to it that it answers and grants my request.',
    stop: 'As far as its use of my face is unlawful, please see to it that it ends and that what was made is deleted.',
    tell: 'Please tell me what comes of this.',
    short:
      'Please find out what it holds of my face, see to it that it grants my request, and tell me what comes of this.',
  },
  decisions: {
    fine: ({ body, country, when, sum }) =>
      `${body} (${country}), ${when}: fine${sum === null ? '' : ` of ${sum}`}`,
    'penalty-payment': ({ body, country, when, sum }) =>
      `${body} (${country}), ${when}: penalty payment${sum === null ? '' : ` of ${sum}`}`,
    order: ({ body, country, when }) => `${body} (${country}), ${when}: order`,
    finding: ({ body, country, when }) => `${body} (${country}), ${when}: finding of unlawful conduct`,
  },
  annexes: {
    request: (day) => `My request of ${day}`,
    reminder: (day) => `My reminder of ${day}`,
    appeal: (day) => `My appeal of ${day}`,
    'complaint-to-firm': (day) => `My complaint to the firm of ${day}`,
    answer: (day) => `The firm's answer of ${day}`,
  },
};

export default complaint;
