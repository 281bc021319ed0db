import type { LetterFacts, Template } from '../letter';
import { details, shortDetails } from './words';

// For places without a law on record. It asks; it claims no right and names no deadline, and it does not say either that
// there is no law, since all that is known is that the directory has none.
const template: Template = {
  part: 'template',
  kind: 'request',
  family: 'courtesy',
  rights: ['opt_out'],
  subject: ({ reference }) => `Please take my face out of your service ${reference}`,
  body: (facts) => (facts.form === 'full' ? full(facts) : short(facts)),
};

export default template;

function full(facts: LetterFacts): string[] {
  return [
    `To ${facts.firm}\n${facts.date}\nReference: ${facts.reference}`,
    'I write about my face: the photos of me that you may hold, and any faceprint (biometric template) made from them. A faceprint lets strangers name me from any picture of me, and I cannot change my face. I do not want to be found by it, and I ask for your help.',
    details(facts),
    '1. Opt-out\nPlease take me out of your search results, your face index and any data used for training, and do not collect my photos again. If you offer an opt-out to everyone, please treat this letter as one.',
    '2. Deletion\nPlease delete the photos of me, faceprints made from them and links to where they were found. Please keep only the least that is needed to keep me out, and use it for nothing else.',
    '3. What you hold\nPlease tell me whether you hold photos of me or a faceprint, which pages they were taken from and when, and who searched for me or received them.',
    'Identity\nThe addresses above show which photos I mean. I would rather not send a copy of an ID or a new photo of my face. If something is unclear, I can offer another photo address or a reply from this mailbox.',
    'I would be grateful for an answer by e-mail within about 30 days, and thank you for your trouble.',
    `Kind regards\n${facts.name}`,
  ];
}

function short(facts: LetterFacts): string[] {
  return [
    `To ${facts.firm}`,
    'I write about photos of my face and any faceprint (biometric template) made from them. Please:',
    '1. take me out of your results, face index and training data, and do not collect my photos again;\n2. delete them, keeping only what is needed to keep me out;\n3. tell me what you hold, from which pages, and who received it.',
    shortDetails(facts),
    'The address shows which photos I mean; I would rather not send an ID or a new photo. I would be grateful for an answer by e-mail within about 30 days.',
    facts.name,
  ];
}
