import type { Collector } from '../lib/directory/collector-schema';
import type { Translator } from '../lib/i18n/translate';
import type { Letter } from '../lib/letters/letter';
import { emailLink } from '../lib/requests/channels';
import { composeLink } from '../lib/requests/compose-link';
import type { ComposeLink } from '../lib/requests/compose-link';
import type { PostalAddress } from '../lib/requests/post';
import type { SendWay, WebmailId } from '../lib/requests/send-way';
import { WEBMAIL } from '../lib/requests/webmail';

/** What can be put on the clipboard. */
export type CopyPart = 'letter' | 'address' | 'subject';

/** What the buttons of all ways work with. */
export interface WayTools {
  readonly full: Letter;
  readonly short: Letter | null;
  /** Null for a public body, and where the directory has the firm no more. */
  readonly collector: Collector | null;
  /** What the recipient calls itself. */
  readonly name: string;
  /** Address of the recipient's own page to make a request on. */
  readonly form: string | null;
  readonly address: PostalAddress | null;
  readonly isFileSaved: boolean;
  /** A link was followed. */
  readonly follow: (way: SendWay, link: ComposeLink) => void;
  readonly saveFile: () => void;
  readonly copy: (part: CopyPart) => Promise<void>;
  /** The letter leaves by this way. */
  readonly take: (way: SendWay, letter: Letter) => void;
  readonly t: Translator;
}

/** The link by which the letter gets into a mailbox: the mail program's or a webmail's. */
export function linkOf(way: 'email' | WebmailId, { full, short }: WayTools): ComposeLink {
  return way === 'email' ? emailLink(full, short) : composeLink(WEBMAIL[way], full, short);
}
