import { wish } from './access-checks';
import type { BrowserDriver, BrowserPage } from './driver';

/** What must differ from what lies behind it (WCAG 1.4.11). */
const LEAST_CONTRAST = 3;

/**
 * What is lost where the reader's own colours are forced upon the page: words and fields that no longer differ from what is behind
 * them, pictures and dots that showed before and do not now, and a choice that looks like its neighbours.
 */
export async function lostInForcedColours(driver: BrowserDriver, page: BrowserPage): Promise<string[]> {
  const before = await lookAt(page);
  await wish(driver, page, { forcedColors: true });
  const after = await lookAt(page);
  await wish(driver, page, {});
  const vanished = before.drawn.filter((thing) => !after.drawn.includes(thing));
  return [...vanished.map((thing) => `vanishes: ${thing}`), ...after.faint];
}

/** Words, fields and choices that do not show in the page's own colours, as it has them now. */
export async function faintThings(page: BrowserPage): Promise<readonly string[]> {
  return (await lookAt(page)).faint;
}

interface Look {
  /**
   * Everything that shows without words: pictures of lines, and boxes, dots and masks drawn by a colour. Each is named by its place
   * in the document, so that two looks compare.
   */
  readonly drawn: readonly string[];
  /** Words, fields and choices that do not show. */
  readonly faint: readonly string[];
}

function lookAt(page: BrowserPage): Promise<Look> {
  return page.evaluate((least) => {
    const root = document.querySelector('[data-under-test]')?.shadowRoot ?? document;
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map<string, readonly [number, number, number, number]>();
    const read = (colour: string): readonly [number, number, number, number] => {
      const old = known.get(colour);
      if (old !== undefined || brush === null) return old ?? [0, 0, 0, 0];
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
      known.set(colour, [red, green, blue, alpha]);
      return [red, green, blue, alpha];
    };
    const light = (colour: string): number => {
      const [red, green, blue] = read(colour).map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
    };
    const behind = (start: Element | null): string => {
      for (let each = start; each !== null; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (read(backgroundColor)[3] > 127) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    const differs = (colour: string, ground: string): boolean => {
      if (read(colour)[3] < 64) return false;
      const [one, other] = [light(colour), light(ground)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= least;
    };
    const isDrawn = (style: CSSStyleDeclaration, ground: string): boolean => {
      if (differs(style.backgroundColor, ground)) return true;
      if (style.maskImage !== 'none') return false;
      return (['top', 'right', 'bottom', 'left'] as const).some(
        (side) =>
          style.getPropertyValue(`border-${side}-style`) !== 'none' &&
          parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1 &&
          differs(style.getPropertyValue(`border-${side}-color`), ground),
      );
    };
    const drawn = [...root.querySelectorAll('*')].flatMap((element, index) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const name = `${index} ${element.localName}.${element.getAttribute('class') ?? ''}`;
      if (element.localName === 'svg') {
        const ground = behind(element.parentElement);
        const isShown = [
          ...element.querySelectorAll('path, circle, rect, line, polyline, polygon, text'),
        ].some((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].some((paint) => paint !== 'none' && differs(paint, ground));
        });
        return isShown ? [name] : [];
      }
      if (element.closest('svg') !== null) return [];
      const things: string[] = [];
      for (const pseudo of ['::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (style.content === '""' && isDrawn(style, behind(element))) things.push(`${name}${pseudo}`);
      }
      const hasWords =
        (element.textContent ?? '').trim() !== '' || element.querySelector('img, svg, input') !== null;
      const { width, height } = element.getBoundingClientRect();
      if (
        !hasWords &&
        width >= 2 &&
        height >= 2 &&
        isDrawn(getComputedStyle(element), behind(element.parentElement))
      )
        things.push(name);
      return things;
    });
    const faint: string[] = [];
    const nameOf = (element: Element): string =>
      `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    for (const element of root.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('.visually-hidden, svg, option, progress') !== null) continue;
      const style = getComputedStyle(element);
      const hasOwnWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''),
      );
      if (hasOwnWords && !differs(style.color, behind(element)))
        faint.push(`faint words: ${nameOf(element)}`);
      // Boxes and circles to tick that the browser draws are its own.
      const isField = element.matches('input, select, textarea') && style.appearance !== 'auto';
      const isOurs = element.matches('input:not([type="file"], [type="range"]), select, textarea');
      if (
        (isField || (isOurs && !element.matches('[type="checkbox"], [type="radio"]'))) &&
        !isDrawn(style, behind(element.parentElement))
      )
        faint.push(`field without an edge: ${nameOf(element)} ${element.id}`);
      if (
        element.matches(
          '[aria-current]:not([aria-current="false"]), [aria-pressed="true"], [aria-selected="true"]',
        )
      ) {
        const others = [
          ...(element.closest('nav, ul, ol, [role="group"]')?.querySelectorAll(element.localName) ?? []),
        ];
        const other = others.find(
          (each) =>
            each !== element &&
            !each.hasAttribute('aria-current') &&
            each.getAttribute('aria-pressed') !== 'true',
        );
        const looks = (each: Element): string => {
          const style = getComputedStyle(each);
          return [
            'color',
            'background-color',
            'border-top-color',
            'border-bottom',
            'text-decoration',
            'font-weight',
          ]
            .map((property) => style.getPropertyValue(property))
            .join();
        };
        if (other !== undefined && looks(other) === looks(element))
          faint.push(`chosen like the others: ${nameOf(element)}`);
      }
    }
    return { drawn, faint };
  }, LEAST_CONTRAST);
}
