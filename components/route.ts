import { useEffect, useState } from 'preact/hooks';

/** Where the dashboard is, as its address says. */
export type Route =
  | { readonly page: 'requests' }
  | { readonly page: 'new-request'; readonly tabId: number | null; readonly draft: string | null }
  | { readonly page: 'request'; readonly id: string }
  | { readonly page: 'settings' }
  | { readonly page: 'welcome' }
  | { readonly page: 'unknown' };

/** Reads a hash such as `#/requests/new?tab=3`. Any string is allowed; what is no route is `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [first, second, ...more] = path.split('/').filter((part) => part !== '');
  if (more.length > 0) return { page: 'unknown' };
  if (first === undefined || (first === 'requests' && second === undefined)) return { page: 'requests' };
  if ((first === 'settings' || first === 'welcome') && second === undefined) return { page: first };
  if (first !== 'requests' || second === undefined) return { page: 'unknown' };
  if (second !== 'new') return { page: 'request', id: second };
  const search = new URLSearchParams(query);
  const tab = search.get('tab') ?? '';
  return {
    page: 'new-request',
    tabId: /^\d{1,10}$/.test(tab) ? Number(tab) : null,
    draft: search.get('draft'),
  };
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
