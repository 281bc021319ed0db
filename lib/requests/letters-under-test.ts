import fc from 'fast-check';
import type { Letter } from '../letters/letter';

export const letter: Letter = {
  to: 'privacy@example.org',
  subject: 'My face: access, erasure (GDPR) FW-7K3Q9D',
  body: 'To Example, Inc.\n\nPlease erase my photo.\n\nKind regards\nMara Lindqvist',
  language: 'en',
};

const paragraph =
  'Σας ζητώ να διαγράψετε τις φωτογραφίες μου. 🙈👩‍👩‍👧‍👦 أطلب منكم حذف صوري. מחקו את התמונות שלי. 私の顔を消してください。';

/** A long letter in Greek, Arabic, Hebrew and Japanese, with signs beyond the first plane of Unicode. */
export const foreign: Letter = {
  to: 'privacy@example.org',
  subject: `Το πρόσωπό μου 🙈 ${'διαγραφή '.repeat(12)}FW-7K3Q9D`,
  body: Array.from({ length: 60 }, (_, index) => `${index + 1}. ${paragraph}`).join('\n\n'),
  language: 'en',
};

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '\r\nBcc: x@y.example\r\n\r\n',
    '\nBEGIN:VEVENT\n',
    'END:VCALENDAR',
    '=?UTF-8?Q?a?=',
    '&cc=x&body=y',
    '?&#%0A%0D',
    '\ud800',
    '\\n;,:"',
    '\0\u0007\u0085\u2028',
    '.\r\n.\r\n',
    '<x@y.example>, z@y.example',
    'é'.repeat(100),
    ' ',
  ),
);

/** Text of any kind, what breaks formats above all. */
export const anyText = fc.array(text, { maxLength: 4 }).map((parts) => parts.join(''));

/** Any letter at all, as no template would write it. */
export const anyLetter: fc.Arbitrary<Letter> = fc.record({
  to: fc.option(fc.oneof(anyText, fc.emailAddress())),
  subject: anyText,
  body: anyText,
  language: fc.constantFrom('en' as const, 'fr' as const),
});

/** Text after halves of surrogate pairs have become the replacement character, as every encoder makes them. */
export function wellFormed(value: string): string {
  return value.replace(/\p{Cs}/gu, '\ufffd');
}

/** Text with every line break as \n. */
export function lines(value: string): string {
  return wellFormed(value).replace(/\r\n|\r/g, '\n');
}
