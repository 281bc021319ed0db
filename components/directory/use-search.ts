import { useState } from 'preact/hooks';
import type { DirectoryRoom } from '../route';

/** What a list is searched for: begins with what the address says, and keeps the address in step, so that going back finds it again. */
export function useSearch(
  room: DirectoryRoom,
  query: string,
): [search: string, change: (next: string) => void] {
  const [search, setSearch] = useState(() => new URLSearchParams(query).get('search') ?? '');
  function change(next: string): void {
    setSearch(next);
    const rest = next === '' ? '' : `?${new URLSearchParams({ search: next }).toString()}`;
    history.replaceState(null, '', `#/${room}${rest}`);
  }
  return [search, change];
}
