import type { OwnProfile } from './own-profile';
import { hashDistance, SAME_UP_TO } from './photo-hash';

/** Groups of own profiles that show the same photo, each of two or more, in the order given. */
export function samePhotos(profiles: readonly OwnProfile[]): OwnProfile[][] {
  const groups: OwnProfile[][] = [];
  for (const profile of profiles) {
    if (profile.photoHash === null) continue;
    const [first, ...others] = groups.filter((group) => group.some((each) => isSame(each, profile)));
    if (first === undefined) groups.push([profile]);
    else {
      // It may look like members of several groups: then they are one.
      first.push(...others.flat(), profile);
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.filter((group) => group.length > 1);
}

function isSame({ photoHash: one }: OwnProfile, { photoHash: other }: OwnProfile): boolean {
  return one !== null && other !== null && hashDistance(one, other) <= SAME_UP_TO;
}
