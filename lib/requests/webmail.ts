import { mailtoHref } from './channels';
import { encodeText } from './compose-link';
import type { ComposePage } from './compose-link';
import type { WebmailId } from './send-way';

export interface Webmail extends ComposePage {
  /** Proper name, the same in every language. */
  readonly name: string;
}

/** Gmail refused links of 6,410 characters with 413 (defund12.org issue 893); older handlers took 4 KB. */
const GMAIL_LIMIT = 4000;

/**
 * Microsoft says about 2,048 for Outlook on the web. More has been seen to pass, but signing in first sends the link around
 * once more as base64, a third longer.
 */
const OUTLOOK_LIMIT = 2000;

/**
 * Nobody states a number. RFC 9110 section 4.1 asks every server for 8,000; half of it leaves room for a sign-in page that
 * carries the link along encoded once more.
 */
const UNSTATED_LIMIT = 4000;

/** The part behind # is sent to no server: only browsers limit it, and all of them take far more than any letter. */
const FRAGMENT_LIMIT = 32_000;

/** Pages where webmails begin a new message. All take text encoded as UTF-8 and lines by %0D%0A, as in e-mail links. */
export const WEBMAIL: Readonly<Record<WebmailId, Webmail>> = {
  // Parameters as told in simonw/til google/gmail-compose-url and used by datenanfragen.de; `su` is the subject.
  gmail: {
    name: 'Gmail',
    limit: GMAIL_LIMIT,
    href: (to, subject, body) =>
      `https://mail.google.com/mail/?view=cm&fs=1&${query({ to, su: subject, body })}`,
  },
  // For personal accounts; tried out in datenanfragen/website pull request 416.
  outlook: {
    name: 'Outlook.com',
    limit: OUTLOOK_LIMIT,
    href: (to, subject, body) =>
      `https://outlook.live.com/mail/0/deeplink/compose?${query({ to, subject, body })}`,
  },
  // For accounts of work and school: techcommunity.microsoft.com discussion 4111903.
  'microsoft-365': {
    name: 'Microsoft 365',
    limit: OUTLOOK_LIMIT,
    href: (to, subject, body) =>
      `https://outlook.office.com/mail/deeplink/compose?${query({ to, subject, body })}`,
  },
  // The host Firefox itself ships as Yahoo's handler; parameters as used by datenanfragen.de.
  yahoo: {
    name: 'Yahoo Mail',
    limit: UNSTATED_LIMIT,
    href: (to, subject, body) => `https://compose.mail.yahoo.com/?${query({ to, subject, body })}`,
  },
  // Proton's own source: MAILTO_PROTOCOL_HANDLER_PATH, `/inbox/#mailto=%s`, takes an e-mail link encoded once more.
  proton: {
    name: 'Proton Mail',
    limit: FRAGMENT_LIMIT,
    href: (to, subject, body) =>
      `https://mail.proton.me/inbox/#mailto=${encodeURIComponent(mailtoHref(to, subject, body))}`,
  },
  // Found working in joelekstrom/fastmate issue 94, where `?mailto=` had failed.
  fastmail: {
    name: 'Fastmail',
    limit: UNSTATED_LIMIT,
    href: (to, subject, body) => `https://app.fastmail.com/mail/compose?${query({ to, subject, body })}`,
  },
};

function query(fields: Readonly<Record<string, string | null>>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeText(value)}`]))
    .join('&');
}
