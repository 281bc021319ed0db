import type { OwnProfile } from './own-profile';
import { bitsApart, hashBits, SAME_UP_TO, type HashBits } from './photo-hash';

interface Member {
  readonly profile: OwnProfile;
  readonly bits: HashBits;
}

/** Groups of own profiles that show the same photo, each of two or more, in the order given. */
export function samePhotos(profiles: readonly OwnProfile[]): OwnProfile[][] {
  const groups: Member[][] = [];
  for (const profile of profiles) {
    // Read once: each is compared with all before it.
    const bits = profile.photoHash === null ? null : hashBits(profile.photoHash);
    if (bits === null) continue;
    const [first, ...others] = groups.filter((group) =>
      group.some((each) => bitsApart(each.bits, bits) <= SAME_UP_TO),
    );
    if (first === undefined) groups.push([{ profile, bits }]);
    else {
      // It may look like members of several groups: then they are one.
      first.push(...others.flat(), { profile, bits });
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.filter((group) => group.length > 1).map((group) => group.map(({ profile }) => profile));
}
