import type { StoreResult } from '../store/result';
import { lookUpSeen, markSeen, MUTED_FOR_MS, SEEN_FOR_MS } from '../store/seen';
import type { SeenKind } from '../store/seen';
import type { TabSender } from './sender';

/** Marks of private windows, and of all windows while the store fails: in memory, gone when the background stops. */
const inMemory = new Map<string, SeenKind>();

/**
 * Remembers that the card for the tab's profile was seen, or is not wanted. A private window writes nothing. What
 * the store answered, null where it was not asked; what it did not take is remembered until the browser stops the background.
 */
export async function remember(from: TabSender, kind: SeenKind): Promise<StoreResult<unknown> | null> {
  const profile = profileKey(from);
  if (profile === null) return null;
  const expires = Date.now() + (kind === 'muted' ? MUTED_FOR_MS : SEEN_FOR_MS);
  const stored = from.isPrivate ? null : await markSeen(profile, kind, expires);
  if (stored?.ok === true) return stored;
  if (inMemory.get(memoryKey(from, profile)) !== 'muted') inMemory.set(memoryKey(from, profile), kind);
  return stored;
}

/** What is remembered of the tab's profile. */
export async function remembered(from: TabSender): Promise<SeenKind | null> {
  const profile = profileKey(from);
  if (profile === null) return null;
  const here = inMemory.get(memoryKey(from, profile));
  if (here !== undefined) return here;
  const stored: StoreResult<SeenKind | null> = await lookUpSeen(profile, Date.now());
  return stored.ok ? stored.value : null;
}

/** `site:handle`, or null off a profile. */
export function profileKey({ match }: TabSender): string | null {
  return match === null ? null : `${match.rule.id}:${match.handle}`;
}

function memoryKey(from: TabSender, profile: string): string {
  return `${from.isPrivate ? 'private' : 'normal'} ${profile}`;
}
