import type { GuideStep } from '../site';

/** Whose settings a step's address leads to, where it holds a person's own server or name. */
export interface StepSubject {
  /** Host of the profile's page, such as `mastodon.social`. */
  readonly host: string;
  /** Null where whose profile it is is not known, or it is someone else's. */
  readonly handle: string | null;
}

/**
 * The address of a step's settings page. Null where it has none, or where it would need a server or a handle that is not
 * known. Any subject is allowed: what would lead to another place is no address.
 */
export function stepAddress({ url }: GuideStep, subject: StepSubject | null): string | null {
  if (url === null || !url.includes('{')) return url;
  if (subject === null || !/^[\w.-]+$/.test(subject.host)) return null;
  const { host, handle } = subject;
  const name = handle === null ? '' : encode(handle);
  if (url.includes('{handle}') && name === '') return null;
  // Functions, since `$&` in a handle would stand for something else.
  return url.replace('{host}', () => host).replace('{handle}', () => name);
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return ''; // A lone surrogate: no such name exists.
  }
}
