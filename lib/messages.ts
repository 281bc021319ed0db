import type { CardCorner } from './card-corner';
import type { Explanation } from './detect/explain-page';
import type { PageFacts, PageReading } from './detect/page-facts';
import type { GenericReading } from './detect/read-generic';
import type { PlaceAnswer } from './face/place';
import type { FieldDescription, Fill, FillOutcome } from './fill/field';
import type { PackedRule } from './sites/registry/wire';

/** What the reader of a card can do with it. */
export type CardAction =
  | 'opt-out'
  | 'lower'
  | 'mine'
  | 'matters'
  | 'settings'
  | 'close'
  | 'mute-profile'
  | 'mute-site'
  | 'read'
  | `move-${CardCorner}`;

/** The card's words, ready in the reader's language: the card's bundle holds none. */
export interface CardContent {
  /** `site:handle`, so that a card closed once stays closed until the page is left. */
  readonly profile: string;
  readonly language: string;
  /** Where the reader moved the card last. */
  readonly corner: CardCorner;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly sentences: readonly string[];
  readonly reasons: readonly string[];
  readonly labels: {
    readonly region: string;
    readonly optOut: string;
    readonly lower: string;
    readonly why: string;
    /** Leads to the page that explains why all this matters. */
    readonly matters: string;
    /** Null where the profile is marked already. */
    readonly mine: string | null;
    readonly move: string;
    readonly close: string;
    readonly muteProfile: string;
    readonly muteSite: string;
    readonly settings: string;
  };
}

/** How many requests need the user, and how many own profiles are due for another look. */
export interface DueCount {
  readonly requests: number;
  readonly profiles: number;
}

/** Every message between contexts: its content and its answer. */
interface MessageMap {
  /** Detector -> background: which rule holds on this tab's site; null where Facewarden is off there. */
  'rule-wanted': { content: object; answer: PackedRule | null };
  /** Detector -> background: a public profile photo page is shown, or (null) it was left. */
  'page-seen': { content: { facts: PageFacts | null }; answer: void };
  /**
   * Card -> background. Whose profile it is, the background reads from the tab's address. `isAgain`: the background was
   * stopped before it answered, and may have done a part of it.
   */
  'card-action': { content: { action: CardAction; isAgain: boolean }; answer: void };
  /** Own pages -> background: look at all open tabs again. */
  'settings-changed': { content: object; answer: void };
  /** Own pages -> background: see anew what is due; answers how many requests need the user. */
  'check-due': { content: object; answer: DueCount };
  /** Own pages -> detector of one tab; background too, where its card has to say that a wish was not kept. */
  'read-page': { content: object; answer: PageReading };
  /** Popup -> a page of any site, after a click on the toolbar button. */
  'read-any-page': { content: object; answer: GenericReading };
  /** Popup -> a page of a site: which signs of its rule are there. */
  'explain-page': { content: { rule: PackedRule }; answer: Explanation };
  /** Popup -> a firm's page, after a press on "Fill this form": its fields. What stands in them is not told. */
  'list-fields': { content: object; answer: readonly FieldDescription[] };
  /** Popup -> a firm's page: these values into these fields of the list given last; answers one outcome each. */
  'fill-fields': { content: { fills: readonly Fill[] }; answer: readonly FillOutcome[] };
  /** Popup -> a firm's page: take out what was filled in; answers of how many fields. */
  'undo-fill': { content: object; answer: number };
  /** Popup -> a page, after a press on "Is it a face?": where it shows the photo at this address. */
  'photo-place': { content: { url: string }; answer: PlaceAnswer };
  /** Background -> detector: report again, settings have changed. */
  'look-again': { content: object; answer: void };
  /** Background -> card. */
  'card-show': { content: { card: CardContent }; answer: void };
  /** Background -> card: no card is wanted here, save that of this profile (`site:handle`) if it is on show already. */
  'card-hide': { content: { butFor: string | null }; answer: void };
}

export type MessageKind = keyof MessageMap;
export type Message<Kind extends MessageKind = MessageKind> = {
  [K in Kind]: { readonly kind: K } & MessageMap[K]['content'];
}[Kind];
export type Answer<Kind extends MessageKind> = MessageMap[Kind]['answer'];

/** Whether a message of any origin is one of the kinds that the receiver handles. Its content is still to be checked. */
export function isMessage<Kind extends MessageKind>(
  message: unknown,
  ...kinds: readonly Kind[]
): message is { readonly kind: Kind } {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  return kinds.some((kind) => kind === message.kind);
}
