import { useLock } from './use-lock';

/** What a field may ask for, in HTML's own words. */
export type Purpose = 'name' | 'email' | 'street-address';

/**
 * What a field for the user's own details says of itself: its purpose, so that the browser can help (WCAG 2.2, 1.3.5). Under a
 * lock "off": what a browser remembers of forms and open tabs lies on the disk in the clear.
 */
export function usePurpose(): (purpose: Purpose) => Purpose | 'off' {
  const lock = useLock();
  return (purpose) => (lock === 'off' ? purpose : 'off');
}
