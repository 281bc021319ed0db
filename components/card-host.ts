import type { CardAction, CardContent } from '../lib/messages';
import styles from './warning-card.css?inline';
import type { WarningCard } from './warning-card';
import { createWarningCard, make } from './warning-card';

/** How long a card must be before someone's eyes to count as read. */
const READ_AFTER = 10_000;

export interface CardHost {
  /** Shows the card, or brings the one on show up to date. A card that was closed stays closed until the page is left. */
  readonly show: (card: CardContent) => void;
  /** The page was left: takes the card away and forgets that it was closed, unless it is the card of `butFor`. */
  readonly leave: (butFor: string | null) => void;
}

/** Puts the card on the page: one element in the top layer, in a closed shadow root, beside the page's own body. */
export function createCardHost(act: (action: CardAction) => void): CardHost {
  let host: HTMLElement | null = null;
  let drawn: WarningCard | null = null;
  let shown: string | null = null;
  let closed: string | null = null;
  let reading: ReturnType<typeof setTimeout> | undefined;

  function show(card: CardContent): void {
    if (card.profile === closed) return;
    if (shown === card.profile && host?.isConnected) return drawn?.update(card);
    remove();
    shown = card.profile;
    drawn = createWarningCard(card, press);
    host = place(drawn.element);
    reading = setTimeout(() => document.visibilityState === 'visible' && act('read'), READ_AFTER);
  }

  function press(action: CardAction): void {
    if (action !== 'lower') close();
    act(action);
  }

  function close(): void {
    closed = shown;
    remove();
  }

  function remove(): void {
    clearTimeout(reading);
    host?.remove();
    host = drawn = shown = null;
  }

  function leave(butFor: string | null): void {
    if (butFor !== null && (shown ?? closed) === butFor) return;
    closed = null;
    remove();
  }

  // Esc works from anywhere on the page and stays the page's own key too.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && event.isTrusted && shown !== null) press('close');
    },
    { capture: true, passive: true },
  );

  return { show, leave };
}

function place(card: HTMLElement): HTMLElement {
  const host = make('div');
  // What is typed or focused in the card is no business of the page's hotkeys and focus traps.
  for (const type of ['keydown', 'keyup', 'keypress', 'focusin', 'focusout'])
    host.addEventListener(type, stop);
  host.popover = 'manual';
  // Beside the body, not in it: pages replace their body's children, and style them.
  const top = Document.prototype.querySelector.call(document, ':root');
  top?.append(host);
  // The top layer: no z-index of the page is above it. The browser works out all styles on the way: so while it is empty.
  host.showPopover();
  const style = make('style');
  // Not adoptedStyleSheets: they throw in Firefox content scripts (bugzilla 1928865).
  style.textContent = styles;
  host.attachShadow({ mode: __TESTING__ ? 'open' : 'closed' }).append(style, card);
  return host;
}

function stop(event: Event): void {
  event.stopPropagation();
}
