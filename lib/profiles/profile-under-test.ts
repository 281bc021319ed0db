import type { PageFacts } from '../detect/page-facts';
import type { StrangerView } from '../stranger/stranger-view';
import type { OwnProfile, ProfileCheck } from './own-profile';

/** What the page of the profile below shows: everything that exposes. For tests. */
export const openFacts: PageFacts = {
  site: 'x',
  handle: 'mara_lindqvist',
  kind: 'profile',
  photo: { url: 'https://pbs.twimg.com/profile_images/1/a.jpg', width: 400, height: 400, sign: 'place-1' },
  audience: { is: 'public', sign: 'no-lock-beside-name' },
  ownership: { is: 'unknown', sign: 'no-sign' },
  name: { is: 'shown', sign: 'name-place' },
  indexing: { is: 'allowed', sign: 'no-noindex' },
};

/** A profile marked as mine, seen once. For tests. */
export function ownProfile(change: Partial<OwnProfile> = {}): OwnProfile {
  const { site = 'x', handle = 'mara_lindqvist' } = change;
  return {
    id: `${site}:${handle}`,
    site,
    handle,
    url: `https://${site}.com/${handle}`,
    since: '2026-01-10',
    checks: [checkAt('2026-01-10T09:00:00.000Z', { facts: { ...openFacts, site, handle } })],
    done: {},
    photoHash: null,
    ...change,
  };
}

export function checkAt(at: string, found: Partial<Omit<ProfileCheck, 'at'>>): ProfileCheck {
  return { at, facts: null, stranger: null, face: null, ...found };
}

export const reached: StrangerView = {
  is: 'reached',
  url: 'https://x.com/mara_lindqvist',
  name: 'Mara Lindqvist',
  bio: null,
  photo: { url: 'https://pbs.twimg.com/profile_images/1/a.jpg', width: 400, height: 400 },
  indexing: { is: 'allowed', by: null },
  data: ['open-graph'],
};
