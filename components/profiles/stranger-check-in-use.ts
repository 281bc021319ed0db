import type { StrangerTools } from '../../lib/profiles/check-all';
import { allowSites } from '../../lib/stranger/allow-site';
import type { StrangerView } from '../../lib/stranger/stranger-view';

/**
 * The stranger check of this page: one request to the profile's site, for a press alone. Loaded then: it holds the one way
 * to the network that our pages have.
 */
export async function strangerCheck(
  profile: { readonly site: string; readonly url: string },
  signal: AbortSignal,
): Promise<StrangerView> {
  const { runStrangerCheck } = await import('../../lib/stranger/run-stranger-check');
  return runStrangerCheck(profile, signal);
}

export const strangerTools: StrangerTools = { check: strangerCheck, allow: allowSites };
