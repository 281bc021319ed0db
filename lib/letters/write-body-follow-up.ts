import { overseerOf } from '../directory/body-law';
import { lawsInWords, requestInShort } from './write-public-body';
import { bullets, closing, details, head, lines, person, sentences } from './page';
import type { PublicBody } from '../directory/public-body-schema';
import type { Regulator } from '../directory/regulator-schema';
import type { Page } from './page';
import type { HistoryInWords } from './write-follow-up';

// No article stands beside a date here: the body's record names the laws of the request, and not which of them sets the time.
// Nor is anything said of where and when the writer was born: that stands in the request alone.

/** Reminder to a public body: subject (without the reference) and paragraphs. */
export function writeBodyReminder(
  page: Page,
  body: PublicBody,
  history: HistoryInWords,
): { subject: string; body: string[] } {
  const { followUp, bodyFollowUp } = page.wording;
  const { sent, due, answer } = history;
  const reminded = history.events.find(({ kind }) => kind === 'reminder');
  return {
    subject: followUp.subject.reminder({ law: null }),
    body: [
      head(page, nameOf(body)),
      sentences([
        bodyFollowUp.reminder.sent({ day: sent }),
        reminded === undefined ? '' : followUp.reminded({ day: reminded.day }),
        answer === null ? followUp.noAnswer : followUp.answered[answer.outcome]({ day: answer.day }),
        due === null || answer !== null ? '' : followUp.due({ day: due, cite: '' }),
      ]),
      requestInShort(page, body),
      details(page, null, !page.isTight),
      bodyFollowUp.reminder.please,
      page.form === 'full' && overseerOf(body) !== null ? followUp.reminder.next('') : '',
      closing(page),
    ],
  };
}

/** Complaint about a public body to the authority that oversees it: subject (without the reference) and paragraphs. */
export function writeBodyComplaint(
  page: Page,
  body: PublicBody,
  regulator: Regulator,
  history: HistoryInWords,
): { subject: string; body: string[] } {
  const { complaint, words, bodyFollowUp } = page.wording;
  const own = bodyFollowUp.complaint;
  const { sent, due, answer } = history;
  const isFull = page.form === 'full';
  const section = (heading: string, parts: readonly string[]) => {
    const text = lines(parts);
    return text === '' ? '' : `${heading}\n${text}`;
  };
  return {
    subject: own.subject({ body: nameOf(body) }),
    body: [
      head(page, nameOf(regulator)),
      sentences([own.opening({ body: nameOf(body) }), own.basis({ laws: lawsInWords(page, body) })]),
      isFull
        ? section(complaint.headings.me, [
            ...person(page, null),
            ...page.sender.profileUrls.map(words.profile),
          ])
        : details(page, null, !page.isTight),
      isFull ? section(own.heading, bodyLines(page, body)) : '',
      lines([
        isFull ? complaint.headings.events : '',
        own.sent({ day: sent }),
        due === null ? '' : complaint.events.due({ day: due, cite: '' }),
        ...history.events.map((event) => {
          if (event.kind === 'answer') return own.answered[event.outcome](event);
          return event.kind === 'reminder' ? own.reminder(event) : '';
        }),
        answer === null ? complaint.events.noAnswer : '',
      ]),
      isFull
        ? section(complaint.headings.breach, [
            bullets([
              answer?.outcome === 'done'
                ? ''
                : complaint.breach.notGranted({ rights: words.names.access, cite: '' }),
              due !== null && answer === null ? own.late : '',
            ]),
          ])
        : '',
      section(complaint.headings.wish, [
        bullets([page.isTight ? '' : own.check, own.grant, complaint.wish.tell]),
      ]),
      isFull ? section(complaint.headings.annexes, annexes(page, history)) : '',
      closing(page),
    ],
  };
}

function nameOf({ names }: PublicBody | Regulator): string {
  return names.local ?? names.en;
}

function bodyLines({ wording: { words } }: Page, body: PublicBody): string[] {
  const { email, postalAddress } = body;
  return [
    words.name(nameOf(body)),
    postalAddress === null || postalAddress.confidence === 'low'
      ? ''
      : words.address(postalAddress.value.replaceAll('\n', ', ')),
    email === null || email.confidence === 'low' ? '' : words.email(email.value),
  ];
}

function annexes({ wording: { complaint, bodyFollowUp } }: Page, { sent, events }: HistoryInWords): string[] {
  const papers = [
    complaint.annexes.request(sent),
    ...events.flatMap(({ kind, day }) => {
      if (kind === 'answer') return bodyFollowUp.complaint.answerAnnex(day);
      return kind === 'reminder' ? complaint.annexes.reminder(day) : [];
    }),
  ];
  return papers.map((paper, at) => `${at + 1}. ${paper}`);
}
