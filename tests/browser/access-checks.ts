import { poll, type BrowserDriver, type BrowserPage, type Wishes } from './driver';

/**
 * Stands on what holds the card, where the card is what is looked at: then every check here looks into its shadow root alone.
 * Each function in a page says so again, because it can use nothing from outside.
 */
export const UNDER_TEST = 'data-under-test';

/** What a finger or a pointer must be able to hit, in CSS pixels: WCAG 2.5.8 for pointers, the phones' own rule for fingers. */
export const POINTER_TARGET = 24;
export const FINGER_TARGET = 44;

/** Makes the window this large, and waits until the page knows: Firefox tells it a little later. */
export async function resize(page: BrowserPage, width: number, height: number): Promise<void> {
  await page.setViewport(width, height);
  await poll(
    async () => (await page.evaluate(() => `${innerWidth} ${innerHeight}`)) === `${width} ${height}` || null,
    `window of ${width} x ${height}`,
  );
}

/** Sets what the reader wishes, and waits until the page knows. Without wishes: as usual. */
export async function wish(driver: BrowserDriver, page: BrowserPage, wishes: Wishes): Promise<void> {
  await driver.setWishes(page, wishes);
  const { forcedColors = false, reducedMotion = false, touch = false } = wishes;
  const wanted = [forcedColors, reducedMotion, touch].join();
  const isKnown = async (): Promise<true | null> => {
    const known = await page.evaluate(() =>
      ['(forced-colors: active)', '(prefers-reduced-motion: reduce)', '(pointer: coarse)']
        .map((query) => matchMedia(query).matches)
        .join(),
    );
    return known === wanted || null;
  };
  await poll(isKnown, `page that knows what its reader wishes (${wanted})`);
}

/** Pixels the page is wider than its window; of the card, pixels it lies outside. */
export function sidewaysScroll(page: BrowserPage): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const card = document.querySelector('[data-under-test]')?.shadowRoot?.querySelector('.card');
    if (card === null || card === undefined) return scrollWidth - clientWidth;
    const { left, right } = card.getBoundingClientRect();
    return Math.max(0, -left, right - clientWidth, card.scrollWidth - card.clientWidth);
  });
}

/**
 * Controls smaller than `least` pixels either way, each with its size. Links within a sentence are as high as its lines, which
 * WCAG 2.5.8 lets them be; a box or a circle to tick counts with the label that is pressed with it.
 */
export function smallTargets(page: BrowserPage, least: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('[data-under-test]')?.shadowRoot ?? document;
    const controls = root.querySelectorAll(
      'a[href], button, summary, select, textarea, input:not([type="hidden"])',
    );
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      if (control.closest('.visually-hidden') !== null) return [];
      const isWithinText =
        control.localName === 'a' &&
        getComputedStyle(control).display === 'inline' &&
        [...(control.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]{2}/u.test(node.textContent ?? ''),
        );
      if (isWithinText) return [];
      const isTicked = control.matches('[type="checkbox"], [type="radio"]');
      const { width, height } = ((isTicked && control.closest('label')) || control).getBoundingClientRect();
      if (width >= wanted - 0.1 && height >= wanted - 0.1) return [];
      const words = (control.textContent ?? '').trim().slice(0, 40);
      const where = control.parentElement;
      return [
        `${where?.localName}.${where?.className} > ${control.localName}.${control.className} "${words}" ${width.toFixed(1)} x ${height.toFixed(1)}`,
      ];
    });
  }, least);
}

/** Sets the widest text spacing that a page must bear without loss (WCAG 1.4.12). */
export function spaceText(page: BrowserPage): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    // No style element: the policy of the extension's pages refuses it.
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    const root = document.querySelector('[data-under-test]')?.shadowRoot ?? document;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
}

/** Text that is cut off by its box, or lies over other text. */
export function lostText(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      readonly node: Node;
      readonly box: DOMRect;
      /** In the foot of the popup, which lies over what scrolls by below it. */
      readonly isFloating: boolean;
    }
    const lost: string[] = [];
    const lines: Line[] = [];
    const root = document.querySelector('[data-under-test]')?.shadowRoot ?? document.body;
    // What sticks to an edge lies over what scrolls by.
    window.scrollTo(0, 0);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const holder = node.parentElement;
      if (holder === null || !/\S/.test(node.textContent ?? '')) continue;
      if (!holder.checkVisibility({ visibilityProperty: true })) continue;
      if (holder.closest('.visually-hidden, select, option, textarea') !== null) continue;
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const isFloating = holder.closest('.popup-foot') !== null;
      for (const box of boxes) lines.push({ node, box, isFloating });
      for (let each: Element | null = holder; each !== null; each = each.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(each);
        const isCutting = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
        if (!isCutting || each === document.documentElement || each === document.body) continue;
        const edge = each.getBoundingClientRect();
        if (boxes.some((box) => box.right > edge.right + 1 || box.bottom > edge.bottom + 1))
          lost.push(`cut: ${node.textContent?.trim().slice(0, 60)}`);
      }
    }
    // Against those that begin before this one ends.
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((one, index) => {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (other === undefined || other.box.top > one.box.bottom - 3) break;
        if (other.node === one.node || other.isFloating !== one.isFloating) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > 6)
          lost.push(
            `over: "${one.node.textContent?.trim().slice(0, 40)}" "${other.node.textContent?.trim().slice(0, 40)}"`,
          );
      }
    });
    return lost;
  });
}

/** What moves by itself for longer than one can see. */
export function movements(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() =>
    [...(document.querySelector('[data-under-test]')?.shadowRoot ?? document).querySelectorAll('*')].flatMap(
      (element) =>
        [undefined, '::before', '::after'].flatMap((pseudo) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
            element,
            pseudo,
          );
          const seconds = [animationName === 'none' ? '0s' : animationDuration, transitionDuration]
            .join(', ')
            .split(', ')
            .map((time) => parseFloat(time));
          const isMoving = seconds.some((each) => each > 0.01) || scrollBehavior === 'smooth';
          return isMoving ? [`${element.localName}.${element.className}`] : [];
        }),
    ),
  );
}

/** How long a stop may take to come or to be seen, in milliseconds: only what is wrong takes so long. */
const STOP_MS = 5_000;
/** A date is three parts and a calendar. */
const MOST_STOPS = 5;

interface Stop {
  /** Its place in the expected order; null for anything else. */
  readonly place: number | null;
  readonly what: string;
  readonly isSeen: boolean;
  readonly isMarked: boolean;
}

/**
 * Goes through the page with the Tab key and answers what is wrong: a control that is never reached or out of order, a focus that
 * cannot be seen, or one that lies wholly under something else.
 */
export async function keyboardTrouble(page: BrowserPage): Promise<string[]> {
  const expected = await numberStops(page);
  const trouble: string[] = [];
  let stays = 0;
  for (let index = 0; index < expected.length; index += 1) {
    await page.press('Tab');
    const found = await stopNow(page, index - 1);
    if (found === null) return [...trouble, `the focus is lost before "${expected[index]}"`];
    // A date field is several stops.
    if (found.place === index - 1 && stays < MOST_STOPS) {
      stays += 1;
      index -= 1;
      continue;
    }
    stays = 0;
    if (found.place !== index)
      return [...trouble, `${found.what} (${found.place}) comes instead of "${expected[index]}" (${index})`];
    if (!found.isSeen) trouble.push(`${found.what} is covered`);
    if (!found.isMarked) trouble.push(`the focus on ${found.what} cannot be seen`);
  }
  return trouble;
}

/**
 * Controls that stand before what the Tab key comes to earlier (WCAG 2.4.3): items of a row, column or grid that were put in another
 * order than that of the document. What is taken out of the row, as the foot of the popup, has no order in it.
 */
export function outOfOrder(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-under-test]')?.shadowRoot ?? document;
    const controls = 'a[href], button, summary, select, textarea, input:not([type="hidden"])';
    return [...root.querySelectorAll('*')].flatMap((holder) => {
      const { display, direction } = getComputedStyle(holder);
      if (!/flex|grid/.test(display)) return [];
      const items = [...holder.children].filter(
        (each) =>
          (each.matches(controls) || each.querySelector(controls) !== null) &&
          each.checkVisibility({ visibilityProperty: true }) &&
          ['static', 'relative'].includes(getComputedStyle(each).position),
      );
      return items.slice(1).flatMap((item, index) => {
        const before = items[index]?.getBoundingClientRect();
        const box = item.getBoundingClientRect();
        if (before === undefined || box.width < 2 || before.width < 2) return [];
        const isAbove = box.bottom <= before.top + 1;
        const isBeside = box.top < before.bottom - 1 && before.top < box.bottom - 1;
        const isEarlier = direction === 'rtl' ? box.left >= before.right - 1 : box.right <= before.left + 1;
        const name = `${holder.localName}.${holder.className} > "${(item.textContent ?? '').trim().slice(0, 40)}"`;
        return isAbove || (isBeside && isEarlier) ? [name] : [];
      });
    });
  });
}

/** Puts the focus before everything, numbers the stops that are to come, and answers what each is called. */
function numberStops(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('[data-under-test]');
    const root = host?.shadowRoot ?? document;
    window.scrollTo(0, 0);
    if (host === null) {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    } else {
      const before = document.createElement('span');
      before.tabIndex = -1;
      host.before(before);
      before.focus();
    }
    const chosen = new Set<string>();
    for (const old of root.querySelectorAll('[data-stop]')) old.removeAttribute('data-stop');
    const all = [
      ...root.querySelectorAll<HTMLElement>(
        'a[href], button:not(:disabled), summary, select:not(:disabled), textarea:not(:disabled), input:not([type="hidden"], :disabled), [tabindex="0"]',
      ),
    ].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // One stop for a group: the one that is chosen, or the first.
      const group = [...root.querySelectorAll<HTMLInputElement>('[type="radio"]')].filter(
        ({ name }) => name === element.name,
      );
      const stop = group.find(({ checked }) => checked) ?? group[0];
      if (stop !== element || chosen.has(element.name)) return false;
      chosen.add(element.name);
      return true;
    });
    all.forEach((element, index) => element.setAttribute('data-stop', String(index)));
    return all.map((element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return (label ?? element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
    });
  });
}

/**
 * What has the focus, once it has left the stop before and is seen: both may come a while after the key, in Firefox and on a busy
 * machine. Null where nothing has it.
 */
function stopNow(page: BrowserPage, before: number): Promise<Stop | null> {
  return page.evaluate(
    async ({ last, patience }) => {
      const root = document.querySelector('[data-under-test]')?.shadowRoot ?? document;
      const end = performance.now() + patience;
      const next = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30));
      const holder = (): HTMLElement | null => {
        const found = root.activeElement;
        return found instanceof HTMLElement && found !== document.body ? found : null;
      };
      const isStill = (): boolean => {
        const found = holder();
        // The parts of a date are stops within it.
        return found === null ? last >= 0 : found.matches(`[data-stop="${last}"]:not([type="date"])`);
      };
      while (isStill() && performance.now() < end) await next();
      const element = holder();
      if (element === null) return null;
      const isSeenNow = (): boolean => {
        const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
        const spots = [0.08, 0.5, 0.92].flatMap((x) =>
          [0.15, 0.5, 0.85].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
        );
        return spots.some(([x, y]) => {
          const hit = root.elementFromPoint(x, y);
          return hit !== null && (element.contains(hit) || hit.contains(element));
        });
      };
      let isSeen = isSeenNow();
      while (!isSeen && performance.now() < end) {
        await next();
        isSeen = isSeenNow();
      }
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const isDrawn = !/^rgba\(.*, 0\)$/.test(outlineColor);
      // The part of a date field that has the focus draws its own.
      const hasOwnMark = element.matches('[type="date"], [type="file"]');
      const isMarked = hasOwnMark || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && isDrawn);
      const stop = element.getAttribute('data-stop');
      return {
        place: stop === null ? null : Number(stop),
        what: `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`,
        isSeen,
        isMarked,
      };
    },
    { last: before, patience: STOP_MS },
  );
}
