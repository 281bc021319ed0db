import { fillPattern } from './fill';
import type { UrlMatch } from './match-url';
import { decode } from './match-url';
import { attribute, queryAll } from './safe-dom';

/** What the tags in the head say about the subject. */
export interface HeadData {
  /** Addresses that may be the profile photo. */
  readonly photos: readonly string[];
  readonly hasName: boolean;
}

/**
 * Reads og: tags and JSON-LD, but only where they name the handle in the address: after a move inside a single-page app
 * they still speak of the page before.
 */
export function readHead(match: UrlMatch, document: Document): HeadData {
  const photos: unknown[] = [];
  let hasName = false;
  const named = fillPattern(NAMED, match);

  /**
   * Whether an address, app link or name has the handle as one of its parts: `instagram://user?username=mara` and
   * `https://mara.tumblr.com/` have `mara`, and so has the title `Mara (@mara)`. A handle may itself hold what parts others (12@N00).
   */
  function namesHandle(value: unknown): boolean {
    return typeof value === 'string' && named.test(decode(value));
  }

  function takeTags(): void {
    const tags = queryAll(document, 'meta,link[rel=canonical]');
    const said = (key: RegExp): string[] => tags.filter((tag) => key.test(keyOf(tag))).map(valueOf);
    if (!said(/^(?:og|al):|username$|^canonical$/).some(namesHandle)) return;
    photos.push(...said(/^og:image$/));
    hasName = said(/^og:title$/).some(isText);
  }

  function takeNode(node: Readonly<Record<string, unknown>>): void {
    const { additionalName, alternateName, url, image, name, givenName } = node;
    if (![additionalName, alternateName, url, node['@id']].some(namesHandle)) return;
    hasName ||= isText(name) || isText(givenName);
    walk(image, ({ contentUrl, url: address, thumbnailUrl }) =>
      photos.push(contentUrl, address, thumbnailUrl),
    );
    for (const photo of [image].flat()) photos.push(photo);
  }

  takeTags();
  for (const script of queryAll(document, 'script[type="application/ld+json"]'))
    walk(parse(script), takeNode);
  return { photos: photos.filter((photo) => typeof photo === 'string'), hasName };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** What a tag tells of. Some pages write `name` where the Open Graph wants `property`. */
function keyOf(tag: Element): string {
  return attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'rel') ?? '';
}

function valueOf(tag: Element): string {
  return attribute(tag, 'content') ?? attribute(tag, 'href') ?? '';
}

/** Pattern of a text that has the handle as one of its parts; see `namesHandle`. */
export const NAMED = '(?:^|[/?=&@#$]){handle}(?:$|[/?=&@#)])|//{handle}\\.';

/** One object of JSON-LD. Nothing about it is sure: pages write what they like. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** A page may carry megabytes of JSON-LD, or nested without end: both are the page's business, not ours. */
const MAX_LENGTH = 200_000;
const MAX_DEPTH = 8;

/** What a script element holds; null for what is no JSON. */
export function parse(script: Element): unknown {
  const text = script.textContent ?? '';
  try {
    return text.length < MAX_LENGTH && JSON.parse(text);
  } catch {
    return null; // Invalid JSON-LD says nothing.
  }
}

/** Gives every object inside to `take`, down to a depth that no honest page needs. */
export function walk(node: unknown, take: (node: LinkedNode) => void, depth = 0): void {
  if (!isNode(node) || depth > MAX_DEPTH) return;
  take(node);
  for (const value of Object.values(node)) walk(value, take, depth + 1);
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null;
}
