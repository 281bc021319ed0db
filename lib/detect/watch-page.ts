import type { SiteRule } from '../sites/site';
import type { UrlMatch } from './match-url';
import { matchUrl } from './match-url';
import type { PageFacts, PageReading } from './page-facts';
import { isExposed, readPage } from './read-page';
import { listen } from './safe-dom';

/** How long to wait between looks while nothing is found, in milliseconds: photos arrive late. Then no more, after 8 s. */
const WAITS = [150, 250, 500, 1100, 2000, 4000];
/** How long after a find to look once more: a lock may arrive just after the photo. If all is as before, that was the last. */
const SETTLING = 1000;
/** Where the Navigation API is missing (Firefox before 147), the address is compared this often while the tab is visible. */
const POLL = 500;

/** Ends what the controller controls. Without a reason the browser makes an error that knows where: 0.3 ms. */
export function end(controller: AbortController | null): void {
  controller?.abort(null);
}

/** Reads the page as it is now. */
export function readNow(rule: SiteRule): PageReading {
  return read(matchUrl(rule, location.href));
}

function read(match: UrlMatch | null): PageReading {
  return match === null ? { is: 'other', why: 'address' } : readPage(match, location.href, document);
}

/**
 * Follows one tab: calls `report` with the facts when a public profile photo page is shown or its facts change, and with
 * null when it is left. Looks only while the tab is visible; between looks nothing runs but one listener for pictures.
 * Ends with `signal`.
 */
export function watchPage(
  rule: SiteRule,
  report: (facts: PageFacts | null) => void,
  signal: AbortSignal,
): void {
  let reported: PageFacts | null = null;
  /** The last profile that was reported, also after it was left. */
  let lastShown: PageFacts | null = null;
  let address = '';
  /** What the address says, worked out once for each: the second use of a pattern costs the browser more than the first. */
  let match: UrlMatch | null = null;
  let looks: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(facts: PageFacts | null): void {
    if (JSON.stringify(facts) === JSON.stringify(reported)) return;
    reported = facts;
    lastShown = facts ?? lastShown;
    report(facts);
  }

  function look(): void {
    const reading = location.href === address ? read(match) : readNow(rule);
    const facts = isExposed(reading) ? reading.facts : null;
    // Just after a move the picture of the profile before may still stand there.
    const isStale =
      facts !== null && lastShown?.photo.url === facts.photo.url && lastShown.handle !== facts.handle;
    tell(isStale ? null : facts);
  }

  function start(): void {
    rest();
    address = location.href;
    match = matchUrl(rule, address);
    if (match === null) return tell(null);
    if (document.visibilityState === 'hidden' || Reflect.get(document, 'prerendering') === true) return;
    looks = new AbortController();
    lookWhenPictureArrives(rule, look, looks.signal);
    lookAgain(0, null, 0);
  }

  function rest(): void {
    clearTimeout(timer);
    end(looks);
  }

  function lookAgain(wait: number, before: PageFacts | null, step: number): void {
    timer = setTimeout(() => {
      look();
      const next = WAITS[step];
      if (next === undefined || (reported !== null && reported === before)) rest();
      else lookAgain(reported === null ? next : SETTLING, reported, step + 1);
    }, wait);
  }

  function moved(): void {
    if (location.href !== address) start();
  }

  function restart(): void {
    reported = null;
    start();
  }

  const options = { signal };
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) {
    for (const type of ['navigatesuccess', 'currententrychange']) listen(navigation, type, moved, options);
  } else {
    const poll = setInterval(() => document.visibilityState !== 'hidden' && moved(), POLL);
    signal.addEventListener('abort', () => clearInterval(poll));
  }
  listen(
    document,
    'visibilitychange',
    () => (document.visibilityState !== 'hidden' ? start() : rest()),
    options,
  );
  listen(document, 'prerenderingchange', start, options);
  // In the back/forward cache timers stand still. Back from it the toolbar knows nothing of this page any more.
  listen<PageTransitionEvent>(window, 'pageshow', (event) => event.persisted && restart(), options);
  signal.addEventListener('abort', rest);
  start();
}

/** `load` and `error` of pictures do not bubble but can be captured: far cheaper than observing every change of the page. */
function lookWhenPictureArrives(rule: SiteRule, look: () => void, signal: AbortSignal): void {
  let isWaiting = false;
  function arrived(event: Event): void {
    const picture = event.target;
    if (isWaiting || !(picture instanceof HTMLImageElement)) return;
    if (!rule.photo.test(picture.src) && !rule.placeholder.test(picture.src)) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (!signal.aborted) look();
    }, 50);
  }
  for (const type of ['load', 'error']) listen(document, type, arrived, { capture: true, signal });
}
