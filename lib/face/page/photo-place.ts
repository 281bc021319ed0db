import { addresses } from '../../detect/find-photo';
import { attribute, parentOf, queryAll } from '../../detect/safe-dom';
import type { PlaceAnswer, Rect } from '../place';
import { filePixels, fileSize } from './file-pixels';

/** How much of the photo must be seen. */
const ENOUGH = 0.6;
/** An observer answers with the next frame; a page that draws none, as in a tab behind, never does. */
const LONGEST_MS = 1500;

/** Where the page shows the photo at an address, scrolled into view where it was not. */
export async function photoPlace(document: Document, url: string): Promise<PlaceAnswer> {
  const element = elementOf(document, url);
  if (element === null) return { is: 'not-shown' };
  let look = await lookAt(element);
  if (look === null || seenPart(look) < ENOUGH) {
    Element.prototype.scrollIntoView.call(element, {
      block: 'center',
      inline: 'center',
      behavior: 'instant',
    });
    // A lazy picture is loaded by the page only now.
    if (element instanceof HTMLImageElement) await soon(element.decode().catch(() => undefined));
    look = await lookAt(element);
  }
  if (look === null || seenPart(look) < ENOUGH) return { is: 'out-of-view' };
  return {
    is: 'here',
    whole: plain(look.boundingClientRect),
    seen: plain(look.intersectionRect),
    view: { width: innerWidth, height: innerHeight },
    scrolled: { x: scrollX, y: scrollY },
    filePixels: filePixelsOf(element, look.boundingClientRect),
  };
}

/** The element that shows it largest: by the same address or, where none does, in another size (same path, same file). */
function elementOf(document: Document, url: string): Element | null {
  const all = queryAll(document, 'img,image,[style*="url("]').map((element) => ({
    element,
    shown: [...addresses(element)].flatMap((each) => (each ? [absolute(each, document.baseURI)] : [])),
    rect: element.getBoundingClientRect(),
  }));
  const wanted = absolute(url, document.baseURI);
  for (const part of [whole, path, file]) {
    const found = all
      .filter(({ shown, rect }) => rect.width > 0 && shown.some((each) => isSame(part(each), part(wanted))))
      .sort((one, other) => other.rect.width * other.rect.height - one.rect.width * one.rect.height);
    if (found[0] !== undefined) return found[0].element;
  }
  return null;
}

function isSame(one: string, other: string): boolean {
  return one !== '' && one === other;
}

function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : '';
}

function whole(address: string): string {
  return address;
}

function path(address: string): string {
  return /^https?:\/\/[^?#]+/.exec(address)?.[0] ?? '';
}

/** Names such as `photo.jpg` stand for any picture. */
function file(address: string): string {
  return /[^/]{12,}$/.exec(path(address))?.[0] ?? '';
}

function lookAt(element: Element): Promise<IntersectionObserverEntry | null> {
  return soon(
    new Promise<IntersectionObserverEntry | null>((resolve) => {
      const observer = new IntersectionObserver((entries) => {
        observer.disconnect();
        resolve(entries.at(-1) ?? null);
      });
      observer.observe(element);
    }),
  );
}

/** What a promise gives, or null where it takes too long. */
function soon<Value>(promise: Promise<Value>): Promise<Value | null> {
  return Promise.race([promise, new Promise<null>((resolve) => setTimeout(() => resolve(null), LONGEST_MS))]);
}

function seenPart({ intersectionRect: seen, boundingClientRect: all }: IntersectionObserverEntry): number {
  return (seen.width * seen.height) / (all.width * all.height || 1);
}

function plain({ x, y, width, height }: DOMRectReadOnly): Rect {
  return { x, y, width, height };
}

function filePixelsOf(element: Element, box: Rect): number | null {
  if (!(element instanceof HTMLImageElement)) return null;
  const parent = parentOf(element);
  const sources = parent?.localName === 'picture' ? [...parent.children] : [];
  const file_ = fileSize({
    natural: { width: element.naturalWidth, height: element.naturalHeight },
    shown: element.currentSrc,
    sets: [element, ...sources].map((each) => attribute(each, 'srcset') ?? ''),
    base: element.baseURI,
  });
  return file_ && filePixels(file_, box, getComputedStyle(element).objectFit);
}
