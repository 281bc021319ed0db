import { browser } from '../browser';
import type { PhotoFact } from '../detect/page-facts';
import type { Message } from '../messages';
import { drawScale, inPage, inScreenshot, isOfView, sourceWidth } from './pixel-math';
import type { PhotoPlace, Rect } from './place';
import { checkedPlace } from './place-schema';

export type NoPicture =
  /** The browser lets no extension into this page. */
  | 'protected'
  /** The photo is named in the page's data, but no element shows it. */
  | 'not-shown'
  | 'out-of-view'
  /** The tab is not the one in front, so a screenshot would show another page; or it moved on meanwhile. */
  | 'not-in-front'
  /** The browser makes no screenshot: the toolbar button was not pressed on this page. */
  | 'refused';

export type Taken =
  | {
      readonly is: 'taken';
      readonly picture: ImageData;
      /** Pixels across of the file in what the picture shows; null where unknown. */
      readonly sourceWidth: number | null;
    }
  | { readonly is: 'failed'; readonly why: NoPicture };

/**
 * The photo as the tab in front shows it, cut out of a screenshot that is dropped at once. Works after a press on the toolbar
 * button (`activeTab`) and needs no access to the photo's server, whose pictures a page's script may not read.
 */
export async function takePicture(tabId: number, photo: PhotoFact): Promise<Taken> {
  const tab = await frontTab(tabId);
  if (tab === null) return failed('not-in-front');
  if (!(await inject(tabId))) return failed('protected');
  const place = checkedPlace(await ask(tabId, { kind: 'photo-place', url: photo.url }));
  if (place === null) return failed('protected');
  if (place.is !== 'here') return failed(place.is);
  const source = sourceWidth(place, photo.width);
  if ((await frontTab(tabId))?.url !== tab.url) return failed('not-in-front');
  const picture = await shoot(tab.windowId, place, source);
  // Asked again: what was in front when the browser drew it must be the page we were asked about.
  if ((await frontTab(tabId))?.url !== tab.url) return failed('not-in-front');
  return picture === null ? failed('refused') : { is: 'taken', picture, sourceWidth: source };
}

function failed(why: NoPicture): Taken {
  return { is: 'failed', why };
}

interface FrontTab {
  readonly windowId: number;
  readonly url: string | undefined;
}

async function frontTab(tabId: number): Promise<FrontTab | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.active === true && tab.windowId !== undefined ? { windowId: tab.windowId, url: tab.url } : null;
}

/** Into the top frame alone. */
async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/photo-place.js'] });
    return true;
  } catch {
    return false;
  }
}

async function ask(tabId: number, message: Message<'photo-place'>): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return null;
  }
}

/** Firefox draws a part of the page alone, and larger than shown; Chromium gives the whole view. */
async function shoot(windowId: number, place: PhotoPlace, source: number | null): Promise<ImageData | null> {
  const canDrawPart = browser.runtime.getURL('').startsWith('moz-extension:');
  const options = canDrawPart
    ? { rect: inPage(place), scale: drawScale(place.seen.width, source, devicePixelRatio) }
    : {};
  try {
    const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png', ...options });
    const bitmap = await createImageBitmap(fileOf(address));
    const { width, height } = bitmap;
    const part = canDrawPart ? { x: 0, y: 0, width, height } : inScreenshot(place, bitmap);
    const picture = canDrawPart || isOfView(place, bitmap) ? cutOut(bitmap, part) : null;
    bitmap.close();
    return picture;
  } catch {
    return null;
  }
}

/** The file in a `data:` address; read here, since the policy of our pages lets nothing be loaded from one. */
function fileOf(address: string): Blob {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

function cutOut(bitmap: ImageBitmap, { x, y, width, height }: Rect): ImageData | null {
  if (width < 1 || height < 1) return null;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, x, y, width, height, 0, 0, width, height);
  return context?.getImageData(0, 0, width, height) ?? null;
}
