import type { PageFacts } from '../detect/page-facts';
import type { Checks } from '../exposure/reason';
import { localDay } from '../requests/today';
import type { OwnProfile } from './own-profile';

/** The sign of ownership on facts of a profile that the user marked, whatever its page shows. */
export const MARKED = 'marked-as-mine';

/** `site:handle`, as pages and marks name a profile. */
export function profileId({ site, handle }: Pick<PageFacts, 'site' | 'handle'>): string {
  return `${site}:${handle}`;
}

/** The facts of a profile the user marked: it is theirs. */
export function asMine(facts: PageFacts): PageFacts {
  return { ...facts, ownership: { is: 'mine', sign: MARKED } };
}

/** The profile as it is first kept: what its page shows now, and what was looked at beside it, is the first check. */
export function newProfile(facts: PageFacts, url: string, checks: Checks, now: Date): OwnProfile {
  const { site, handle } = facts;
  return {
    id: profileId(facts),
    site,
    handle,
    url,
    since: localDay(now),
    checks: [{ at: now.toISOString(), facts, ...checks }],
    done: {},
    photoHash: null,
  };
}
