/**
 * Keeps the focus on the page: what had it may be gone after a press (a deleted row, a question answered), or the address names
 * another page. Then the nearest heading before that place gets it, and a screen reader reads on from there. Without it the focus
 * falls to the start of the document, silently.
 *
 * What sets the focus itself after its own press keeps it: this looks only when a change has left the focus nowhere.
 */
export function keepFocus(root: HTMLElement): void {
  /** The way from what has the focus up to the root. */
  let way: readonly Element[] = [];
  /** The route and heading of the page before, from when the address changes until the page it names is drawn. */
  let left: { readonly heading: Element | null; readonly words: string } | null = null;
  let route = routeOf(location.hash);

  document.addEventListener('focusin', ({ target }) => {
    way = target instanceof Element && root.contains(target) ? wayUp(target, root) : [];
    if (!(target instanceof Element)) return;
    keepInSight(target);
  });
  window.addEventListener('hashchange', () => {
    const next = routeOf(location.hash);
    if (next === route) return;
    route = next;
    const heading = headingOf(root);
    left = { heading, words: heading?.textContent ?? '' };
    arrive();
  });

  /** The page that the address names now is there as soon as its heading is another, or says something else. */
  function arrive(): boolean {
    const heading = headingOf(root);
    if (left === null || heading === null) return false;
    if (heading === left.heading && heading.textContent === left.words) return false;
    left = null;
    if (!hasFocusIn(root.querySelector('main'))) focusOn(heading);
    return true;
  }

  new MutationObserver(() => {
    if (arrive() || way.length === 0 || way[0]?.isConnected === true) return;
    if (document.activeElement !== document.body) return;
    const place = way.find((each) => each.isConnected) ?? root;
    way = [];
    // After what the press itself sets: effects of the views run a moment later.
    setTimeout(() => {
      // No scroll for who pressed with a pointer and looks at that place; who used a key is taken there by keepInSight.
      if (document.activeElement === document.body)
        focusOn(headingBefore(place, root), { preventScroll: true });
    }, 100);
  }).observe(root, { childList: true, subtree: true, characterData: true });
}

/** In frames, not in time: on a busy machine both come late. Half a second on any other. */
const FRAMES_OF_A_SCROLL = 30;

/**
 * Brings into sight what has just got the focus, and again while Firefox's own scroll to it may still come: after ours, and from a
 * measure taken before it. Whatever the reader does next ends it.
 */
function keepInSight(element: Element): void {
  const life = new AbortController();
  for (const type of ['keydown', 'pointerdown', 'wheel', 'touchmove', 'focusout'])
    window.addEventListener(type, () => life.abort(), { capture: true, passive: true, signal: life.signal });

  function look(framesLeft: number): void {
    if (life.signal.aborted) return;
    bringIntoSight(element);
    if (framesLeft > 0) requestAnimationFrame(() => look(framesLeft - 1));
    else life.abort();
  }
  look(FRAMES_OF_A_SCROLL);
}

/** Firefox scrolls to what gets the focus only where nothing of it shows: a pixel at the edge is enough for it to stay there. */
function bringIntoSight(element: Element): void {
  if (!element.matches(':focus-visible') || element.clientHeight > window.innerHeight) return;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** `#/collectors?q=eye` is the same page as `#/collectors`: a search keeps the focus in its field. */
function routeOf(hash: string): string {
  return hash.split('?')[0] ?? '';
}

function wayUp(from: Element, root: Element): Element[] {
  const way: Element[] = [];
  for (let each: Element | null = from; each !== null && each !== root; each = each.parentElement)
    way.push(each);
  return way;
}

function headingOf(root: ParentNode): HTMLElement | null {
  return root.querySelector<HTMLElement>('main h1');
}

function hasFocusIn(element: Element | null): boolean {
  return element !== null && element.contains(document.activeElement);
}

/** The heading of the part that holds the place; at last the page's own. */
function headingBefore(place: Element, root: Element): HTMLElement | null {
  for (let each: Element | null = place; each !== null && each !== root; each = each.parentElement) {
    const heading = each.querySelector<HTMLElement>('h1, h2, h3');
    if (heading !== null) return heading;
  }
  return root.querySelector<HTMLElement>('h1');
}

function focusOn(element: HTMLElement | null, options?: FocusOptions): void {
  if (element === null) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus(options);
}
