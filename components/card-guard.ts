/** How long the card must have been whole, uncovered and in its place before a press on it counts. In milliseconds. */
export const ARMED_AFTER = 400;

/** A scroll bar that comes or goes moves the card by less: too little to bring another button under the pointer. In pixels. */
const SLIGHT = 20;

export interface CardGuard {
  /**
   * Whether a press counts now. Where it does not, the card comes to the top again and the time starts anew. A key needs no
   * time: no page can bring the focus into the card.
   */
  readonly allows: (isKey: boolean) => boolean;
  /** Whether the card has been before the eyes for the last moment. */
  readonly isArmed: () => boolean;
  /** The card's own doing changed its box: that is no reason to doubt the next press. */
  readonly settle: () => void;
  readonly end: () => void;
}

/**
 * Keeps a page from harvesting presses: by something over the card that lets them through, by a see-through card, or by a
 * card that comes under the pointer just before the press. `onChange` hears when presses begin and cease to count.
 */
export function guardCard(host: HTMLElement, onChange: (isArmed: boolean) => void): CardGuard {
  let isArmed = false;
  let isInSight = false;
  /** Chromium looks whether anything is painted over the card. Elsewhere the top layer is looked through at the press. */
  let isWatched = false;
  /** Where the card was when its time began. Told by the observer: to ask would make the page lay itself out at once. */
  let place: DOMRectReadOnly | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Not by events: a page can stop these before they get here.
  const observer = new IntersectionObserver(
    (entries) => {
      const newest = entries.at(-1);
      place ??= newest?.boundingClientRect ?? null;
      // Of version 2 of the interface, which Firefox does not have.
      const seen: boolean | undefined = newest === undefined ? undefined : Reflect.get(newest, 'isVisible');
      isWatched = seen !== undefined;
      isInSight = newest?.isIntersecting === true && seen !== false;
      arm();
    },
    Object.assign({ threshold: [0, 1] }, { trackVisibility: true, delay: 100 }),
  );

  function arm(): void {
    clearTimeout(timer);
    set(false);
    if (isInSight) timer = setTimeout(() => set(true), ARMED_AFTER);
  }

  function set(now: boolean): void {
    if (isArmed !== now) onChange((isArmed = now));
  }

  function settle(): void {
    place = host.getBoundingClientRect();
  }

  /** Starts the time anew where the card is no longer where it was. */
  function look(): void {
    if (place === null) return;
    const { x, y, width } = host.getBoundingClientRect();
    const moves = [x - place.x, y - place.y, width - place.width];
    if (!moves.some((move) => Math.abs(move) > SLIGHT)) return;
    settle();
    arm();
  }

  function allows(isKey: boolean): boolean {
    look();
    const isOnTop = isInTopLayer(host) && (isWatched || !isCovered(host));
    if (isOnTop && (isArmed || (isKey && isInSight))) return true;
    if (!isOnTop || !isInSight) {
      raise(host);
      arm();
    }
    return false;
  }

  function end(): void {
    clearTimeout(timer);
    observer.disconnect();
    window.removeEventListener('resize', look);
  }

  observer.observe(host);
  // A card that was moved, or a window of another size: known before the next press.
  host.addEventListener('pointermove', look);
  window.addEventListener('resize', look);
  return { allows, isArmed: () => isArmed, settle, end };
}

/** Taken out and put in elsewhere, the card would move, fade and scale with what it lies in. */
function isInTopLayer(host: HTMLElement): boolean {
  return (
    host.parentNode === Document.prototype.querySelector.call(document, ':root') &&
    host.matches(':popover-open')
  );
}

function raise(host: HTMLElement): void {
  if (!host.isConnected) return;
  host.hidePopover();
  host.showPopover();
}

/** Whether anything else in the top layer reaches over the card: nothing below that layer can. */
function isCovered(host: HTMLElement): boolean {
  const card = host.getBoundingClientRect();
  return [...inTopLayer(document)].some((other) => {
    if (other === host) return false;
    return [other, ...other.querySelectorAll('*')].some((each) => {
      const box = each.getBoundingClientRect();
      const isBeside =
        box.right <= card.left || box.left >= card.right || box.bottom <= card.top || box.top >= card.bottom;
      return !isBeside;
    });
  });
}

function* inTopLayer(root: Document | ShadowRoot): Generator<Element> {
  const find =
    root instanceof Document
      ? Document.prototype.querySelectorAll
      : DocumentFragment.prototype.querySelectorAll;
  yield* find.call(root, ':popover-open, :modal, :fullscreen');
  for (const each of find.call(root, '*')) {
    // Firefox's own, for extensions.
    const inner: unknown = Reflect.get(each, 'openOrClosedShadowRoot');
    if (inner instanceof ShadowRoot) yield* inTopLayer(inner);
  }
}
