import { useEffect, useState } from 'preact/hooks';
import type { TabReading } from '../lib/open-tab';
import { readTab } from '../lib/open-tab';
import { profileAddress } from '../lib/sites/registry/find-rule';
import { readProfile } from '../lib/store/profiles';

/** The profile a letter is about, as the page one came from says it. */
export interface Subject {
  /** Id of its site in lib/sites; null where it is none of ours, or nothing is known. */
  readonly site: string | null;
  /** Its address, and that of its photo; '' where not known. */
  readonly profile: string;
  readonly photo: string;
  /** The tab or profile that was named is gone, or shows no profile any more. */
  readonly isLost: boolean;
}

const NOTHING: Subject = { site: null, profile: '', photo: '', isLost: false };

/**
 * Takes the profile from the tab one came from, or from the user's own ones. Null while it is looked up; then it stays,
 * whatever the tab does: a letter must not change under the writer's hands.
 */
export function useSubject(tabId: number | null, profileId: string | null): Subject | null {
  const isNamed = tabId !== null || profileId !== null;
  const [subject, setSubject] = useState<Subject | null>(isNamed ? null : NOTHING);
  useEffect(() => {
    if (!isNamed) return;
    void lookUp(tabId, profileId).then(setSubject);
  }, [tabId, profileId]);
  return subject;
}

async function lookUp(tabId: number | null, profileId: string | null): Promise<Subject> {
  if (profileId !== null) {
    const found = await readProfile(profileId);
    if (found.ok && found.value.is === 'found') {
      const { site, url, checks } = found.value.profile;
      const photo = checks.findLast(({ facts }) => facts !== null)?.facts?.photo.url ?? '';
      return { site, profile: url, photo, isLost: false };
    }
  }
  const found = tabId === null ? null : profileOf(await readTab(tabId));
  return found ?? { ...NOTHING, isLost: true };
}

/** The profile a tab shows; null where it shows none (any more). */
function profileOf(tab: TabReading): Subject | null {
  if (tab.is === 'any-site' && tab.reading.is === 'looks-like') {
    return { site: null, profile: tab.url, photo: tab.reading.facts.photo.url, isLost: false };
  }
  if (tab.is !== 'read' || tab.reading.is !== 'profile') return null;
  const profile = profileAddress(tab.rule, tab.url);
  if (profile === null) return null;
  return { site: tab.rule.id, profile, photo: tab.reading.facts.photo.url, isLost: false };
}
