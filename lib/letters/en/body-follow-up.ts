import { answeredBy } from './complaint';
import type { BodyFollowUpWording } from '../wording';

const bodyFollowUp: BodyFollowUpWording = {
  reminder: {
    sent: ({ day }) => `On ${day} I sent you the request that is repeated here in short.`,
    please:
      'Please answer it in writing within 14 days. It stands as I sent it, with what you need to identify me; I will gladly send it again.',
  },
  complaint: {
    subject: ({ body }) => `Complaint about ${body}: face recognition and my data`,
    opening: ({ body }) =>
      `This is a complaint about how ${body} has handled a request of mine. I asked whether it has searched for me by my face, or keeps photos or a faceprint (biometric template) of me, and for access to what it holds.`,
    basis: ({ laws }) => `My request rests on: ${laws}.`,
    heading: 'The public body',
    sent: ({ day }) => `${day}: I sent my request.`,
    reminder: ({ day }) => `${day}: I sent a reminder.`,
    answered: answeredBy('the public body'),
    late: 'The public body let the time for an answer pass.',
    check:
      'Please check whether it processes such data about me and whether that is lawful, and exercise my rights for me as far as the law provides for it.',
    grant: 'Please see to it that it answers my request and grants it.',
    answerAnnex: (day) => `The public body's answer of ${day}`,
  },
};

export default bodyFollowUp;
