import { everyPage } from '../fixtures/every-page';
import type { WebRequest } from '../web/web';

/** What a page is answered with, as far as it tells which pictures the page asks for. */
export interface VisitedPage {
  readonly url: string;
  readonly html: string;
}

/** The page of the local web at this address. Throws where there is none. */
export function pageAt(url: string): VisitedPage {
  const page = everyPage.find((each) => each.url === url);
  if (page === undefined) throw new Error(`No page at ${url}`);
  return page;
}

/** Whether one of these pages asks for this picture by itself: it stands in its markup, and the request comes from there. */
export function isPictureOf(
  { method, host, path, headers }: WebRequest,
  pages: readonly VisitedPage[],
): boolean {
  if (method !== 'GET' || headers['sec-fetch-dest'] !== 'image') return false;
  const from = pages.filter(({ url }) => headers.referer?.startsWith(`${new URL(url).origin}/`));
  const address = `https://${host}${path}`;
  return from.some(
    ({ url, html }) => address === `${new URL(url).origin}/favicon.ico` || picturesIn(html).includes(address),
  );
}

/** Addresses that markup shows as pictures, in what scripts of the page put in later too. */
function picturesIn(html: string): string[] {
  // Scripts hold markup as JSON, and a part that comes late is escaped once more.
  const plain = unescaped(unescaped(html.replaceAll('\\u003c', '<').replaceAll('\\"', '"')));
  const shown = /<(?:img|image)\b[^>]*?\s(?:src|href)="(https:[^"]+)"|url\(["']?(https:[^"')]+)/g;
  return [...plain.matchAll(shown)].flatMap(([, element, style]) => element ?? style ?? []);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
