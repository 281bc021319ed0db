/** Rules after which a search engine leaves a page out. `none` is short for `noindex, nofollow`. */
const REFUSAL = /(?:^|[\s,:])(?:noindex|none)(?=$|[\s,;])/i;

/** Whose rules count: everyone's, and those of the one engine the detector looks at too. */
const LISTENERS: readonly string[] = ['', 'robots', 'googlebot'];

/** Rules that have a value of their own: what stands before their colon is no crawler's name. */
const WITH_VALUE = /^(?:unavailable_after|max-snippet|max-image-preview|max-video-preview)$/;

/**
 * Whether an `X-Robots-Tag` header asks search engines to leave the page out. Several headers arrive as one, joined by
 * commas; `googlebot: noindex, nofollow` is for that crawler alone, until the next name.
 */
export function headerRefuses(header: string | null): boolean {
  let listener = '';
  for (const part of (header ?? '').slice(0, 2000).split(',')) {
    const [, name = '', rest = ''] = /^\s*([\w-]+)\s*:(.*)$/s.exec(part) ?? [];
    if (WITH_VALUE.test(name.toLowerCase())) continue;
    if (name !== '') listener = name.toLowerCase();
    if (LISTENERS.includes(listener) && REFUSAL.test(name === '' ? part : rest)) return true;
  }
  return false;
}

/** Whether a robots tag of the page does, by its `name` and `content`. */
export function metaRefuses(name: string, content: string): boolean {
  return name !== '' && LISTENERS.includes(name.trim().toLowerCase()) && REFUSAL.test(content);
}
