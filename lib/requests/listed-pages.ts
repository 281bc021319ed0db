import { isTakenBack } from './effective';
import { isKnownEvent } from './request';
import type { KnownEvent, PageDeed, Request } from './request';

/** A page that the firm named, and what has become of it. */
export interface ListedPage {
  readonly url: string;
  /** What was done about it at the source, and the place of that event, for an `undone`; null while it is to do. */
  readonly deed: { readonly what: PageDeed; readonly place: number } | null;
  /** The day the firm was last asked to take it out of its index; null where it was not. */
  readonly asked: string | null;
}

/** The pages the firm named, each once, in the order they were listed; those taken back left out. */
export function listedPages(request: Request): ListedPage[] {
  const pages = new Map<string, ListedPage>();
  for (const [place, event] of request.events.entries()) {
    if (!isKnownEvent(event) || isTakenBack(request, place)) continue;
    switch (event.kind) {
      case 'pages-listed':
        for (const url of event.pages) if (!pages.has(url)) pages.set(url, { url, deed: null, asked: null });
        break;
      case 'page-done':
        change(pages, event.page, { deed: { what: event.what, place } });
        break;
      case 'reminder-sent':
        for (const url of event.pages ?? []) change(pages, url, { asked: event.day });
        break;
    }
  }
  return [...pages.values()];
}

function change(pages: Map<string, ListedPage>, url: string, next: Partial<ListedPage>): void {
  const page = pages.get(url);
  if (page !== undefined) pages.set(url, { ...page, ...next });
}

/** The pages to ask the firm to take out of its index: not asked about yet, and not somebody else's. */
export function pagesToAsk(pages: readonly ListedPage[]): string[] {
  return pages.filter(({ asked, deed }) => asked === null && deed?.what !== 'not-me').map(({ url }) => url);
}

/** The events that note a deed about a page in place of the one before; null notes that it is to do again. */
export function deedEvents(page: ListedPage, what: PageDeed | null, at: string): KnownEvent[] {
  if (page.deed?.what === what || (page.deed === null && what === null)) return [];
  return [
    ...(page.deed === null ? [] : [{ kind: 'undone' as const, at, event: page.deed.place }]),
    ...(what === null ? [] : [{ kind: 'page-done' as const, at, page: page.url, what }]),
  ];
}
