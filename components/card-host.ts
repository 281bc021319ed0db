import type { CardCorner } from '../lib/card-corner';
import { cornerStyle, nextCorner } from '../lib/card-corner';
import type { CardAction, CardContent } from '../lib/messages';
import { guardCard, type CardGuard } from './card-guard';
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
  let guard: CardGuard | null = null;
  let shown: string | null = null;
  let closed: string | null = null;
  let corner: CardCorner = 'top-right';
  /** Says where the host stands, after its own style: empty until the card is moved. */
  const spot = make('style');
  let reading: ReturnType<typeof setTimeout> | undefined;

  function show(card: CardContent): void {
    if (card.profile === closed) return;
    if (shown === card.profile && host?.isConnected) return drawn?.update(card);
    remove();
    shown = card.profile;
    const fresh = createWarningCard(card, press, (run, isKey) => {
      if (guard?.allows(isKey) !== true) return;
      run();
      guard?.settle();
    });
    drawn = fresh;
    stand(card.corner);
    host = place(spot, fresh.element);
    guard = guardCard(host, fresh.arm);
    reading = setTimeout(() => {
      // What a page covers or hides was not read.
      if (document.visibilityState === 'visible' && guard?.isArmed() === true) act('read');
    }, READ_AFTER);
  }

  function press(action: CardAction | 'move'): void {
    if (action === 'move') {
      stand(nextCorner(corner, window.innerWidth));
      return act(`move-${corner}`);
    }
    // What these open, one comes back from.
    if (action !== 'lower' && action !== 'matters') close();
    act(action);
  }

  /** Which corner covers nothing that matters, the reader sees; finding out would cost the page work before any press. */
  function stand(where: CardCorner): void {
    if (where !== corner) spot.textContent = cornerStyle(where);
    corner = where;
  }

  function close(): void {
    closed = shown;
    remove();
  }

  function remove(): void {
    clearTimeout(reading);
    guard?.end();
    host?.remove();
    guard = host = drawn = shown = null;
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

function place(...content: readonly HTMLElement[]): HTMLElement {
  const host = make('div');
  // What is typed or focused in the card is no business of the page's hotkeys and focus traps.
  for (const type of ['keydown', 'keyup', 'keypress', 'focusin', 'focusout'])
    host.addEventListener(type, stop);
  host.popover = 'manual';
  const style = make('style');
  // Not adoptedStyleSheets: they throw in Firefox content scripts (bugzilla 1928865).
  style.textContent = styles;
  removeLeftover(style);
  // Beside the body, not in it: pages replace their body's children, and style them.
  const top = Document.prototype.querySelector.call(document, ':root');
  top?.append(host);
  // The top layer: no z-index of the page is above it. The browser works out all styles on the way: so while it is empty.
  host.showPopover();
  host.attachShadow({ mode: __TESTING__ ? 'open' : 'closed' }).append(style, ...content);
  return host;
}

/** Firefox ends our scripts with the extension, and leaves the card they drew: nobody listens in it any more. */
function removeLeftover(style: HTMLElement): void {
  for (const each of Document.prototype.querySelectorAll.call(document, ':root > [popover]')) {
    const root: unknown = Reflect.get(each, 'openOrClosedShadowRoot');
    if (root instanceof ShadowRoot && root.firstChild?.textContent === style.textContent) each.remove();
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}
