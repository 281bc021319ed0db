import { useEffect, useState } from 'preact/hooks';

/** The rooms of the directory, as addresses name them. */
export const DIRECTORY_ROOMS = [
  'collectors',
  'public-bodies',
  'laws',
  'regulators',
  'organisations',
] as const;
export type DirectoryRoom = (typeof DIRECTORY_ROOMS)[number];

/** Where the dashboard is, as its address says. */
export type Route =
  /** `query` holds what the list is searched for and filtered by. */
  | { readonly page: 'requests'; readonly query: string }
  | {
      readonly page: 'new-request';
      readonly tabId: number | null;
      /** Id of one of the user's own profiles to take the address from. */
      readonly profile: string | null;
      readonly draft: string | null;
      /** Id of the collector to write to, or of the public body; null for the one that matters most. */
      readonly firm: string | null;
      readonly body: string | null;
      /** Id of a request to take law, place and pages over from. */
      readonly like: string | null;
    }
  /** "Opt out everywhere": the list, or with `isGoing` the letter that is next. */
  | {
      readonly page: 'everywhere';
      readonly tabId: number | null;
      readonly profile: string | null;
      readonly isGoing: boolean;
    }
  | { readonly page: 'request'; readonly id: string }
  /** The request's letter as a page to print. */
  | { readonly page: 'print'; readonly id: string }
  /** What lowers exposure on a site. */
  | { readonly page: 'lower'; readonly site: string }
  | { readonly page: 'profiles' }
  /** Marking the profile that a tab shows; null where the address names no tab. */
  | { readonly page: 'new-profile'; readonly tabId: number | null }
  /** One own profile by its id, `site:handle`. */
  | { readonly page: 'profile'; readonly id: string }
  | { readonly page: 'settings' }
  | { readonly page: 'welcome' }
  | { readonly page: 'about' }
  | { readonly page: 'why' }
  /** A list of the directory. `query` holds what it is searched for and filtered by. */
  | { readonly page: 'directory'; readonly room: DirectoryRoom; readonly query: string }
  | { readonly page: 'record'; readonly room: DirectoryRoom; readonly id: string }
  | { readonly page: 'unknown' };

/** Reads a hash such as `#/requests/new?tab=3`. Any string is allowed; what is no route is `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [first, second, ...more] = path.split('/').filter((part) => part !== '');
  if (more.length > 0) {
    const isPrint =
      first === 'requests' &&
      second !== undefined &&
      !['new', 'everywhere'].includes(second) &&
      more.join('/') === 'print';
    return isPrint ? { page: 'print', id: second } : { page: 'unknown' };
  }
  if (first === undefined || (first === 'requests' && second === undefined))
    return { page: 'requests', query };
  if (first === 'lower' && second !== undefined) return { page: 'lower', site: second };
  if ((first === 'settings' || first === 'welcome' || first === 'about') && second === undefined) {
    return { page: first };
  }
  if (first === 'why' && second === undefined) return { page: 'why' };
  const room = DIRECTORY_ROOMS.find((each) => each === first);
  if (room !== undefined) {
    return second === undefined ? { page: 'directory', room, query } : { page: 'record', room, id: second };
  }
  const search = new URLSearchParams(query);
  const tabId = tabOf(search);
  if (first === 'profiles') return profileRoute(second, tabId);
  if (first !== 'requests' || second === undefined) return { page: 'unknown' };
  if (second !== 'new' && second !== 'everywhere') return { page: 'request', id: second };
  const profile = search.get('profile');
  if (second === 'everywhere') return { page: 'everywhere', tabId, profile, isGoing: search.has('go') };
  return {
    page: 'new-request',
    tabId,
    profile,
    draft: search.get('draft'),
    firm: search.get('firm'),
    body: search.get('body'),
    like: search.get('like'),
  };
}

/** The address of an own profile's page. Handles may hold anything, slashes too. */
export function profileHash(id: string): string {
  return `#/profiles/${encodeURIComponent(id)}`;
}

function profileRoute(second: string | undefined, tabId: number | null): Route {
  if (second === undefined) return { page: 'profiles' };
  if (second === 'new') return { page: 'new-profile', tabId };
  try {
    return { page: 'profile', id: decodeURIComponent(second) };
  } catch {
    return { page: 'unknown' };
  }
}

function tabOf(search: URLSearchParams): number | null {
  const tab = search.get('tab') ?? '';
  return /^\d{1,10}$/.test(tab) ? Number(tab) : null;
}

/** The current route; follows the address. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('hashchange', () => setHash(location.hash), { signal: life.signal });
    return () => life.abort();
  }, []);
  return parseRoute(hash);
}
