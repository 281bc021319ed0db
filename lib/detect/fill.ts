import type { UrlMatch } from './match-url';

/** Puts the handle into a selector of a rule, escaped so that no handle can change what the selector means. */
export function fillSelector(selector: string, match: UrlMatch): string {
  return selector.replaceAll('{handle}', () => CSS.escape(match.handle));
}

/** Makes a case-insensitive pattern of a rule's text, the handle taken literally. */
export function fillPattern(pattern: string, match: UrlMatch): RegExp {
  return new RegExp(
    pattern.replaceAll('{handle}', () => match.handle.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')),
    'i',
  );
}
