import type { Channel } from './request';

/** Mailboxes on the web; webmail.ts knows each one's page. */
export const WEBMAILS = ['gmail', 'outlook', 'microsoft-365', 'yahoo', 'proton', 'fastmail'] as const;
export type WebmailId = (typeof WEBMAILS)[number];

/** Every way a letter can leave: `email` is the user's mail program, `eml` a mail file. In the order they are offered. */
export const SEND_WAYS = ['email', ...WEBMAILS, 'eml', 'copy', 'form', 'post'] as const;
export type SendWay = (typeof SEND_WAYS)[number];

/** What is known of the firm that decides by which ways a letter can reach it. */
export interface Reachable {
  readonly hasEmail: boolean;
  readonly hasForm: boolean;
  readonly hasPostalAddress: boolean;
}

/** The ways that lead to this firm. Copying always does: somebody may know an address. */
export function waysTo({ hasEmail, hasForm, hasPostalAddress }: Reachable): readonly SendWay[] {
  return SEND_WAYS.filter((way) => {
    if (way === 'copy') return true;
    if (way === 'form') return hasForm;
    return way === 'post' ? hasPostalAddress : hasEmail;
  });
}

/**
 * The one way to offer first: the one used last where it leads to this firm, else the mail program, else the firm's form,
 * else copying.
 *
 * @param ways as `waysTo` gives them.
 * @param remembered the way used last, for any firm; null before the first letter.
 */
export function firstWay(ways: readonly SendWay[], remembered: SendWay | null): SendWay {
  const wanted: readonly (SendWay | null)[] = [remembered, 'email', 'form'];
  return wanted.find((way) => way !== null && ways.includes(way)) ?? 'copy';
}

/** The channel an event says a letter went by. */
export function channelOf(way: SendWay): Channel {
  return way === 'copy' || way === 'form' || way === 'post' ? way : 'email';
}

export function isWebmail(way: SendWay): way is WebmailId {
  return WEBMAILS.some((id) => id === way);
}
