import { browser } from '../../lib/browser';
import type { PageFacts } from '../../lib/detect/page-facts';
import type { Checks } from '../../lib/exposure/reason';
import type { Message } from '../../lib/messages';
import type { TabReading } from '../../lib/open-tab';
import { isPrivateTab } from '../../lib/open-tab';
import { newProfile, profileId } from '../../lib/profiles/mark-profile';
import type { OwnProfile } from '../../lib/profiles/own-profile';
import { tickStep } from '../../lib/profiles/tick-step';
import { localDay } from '../../lib/requests/today';
import type { StepId } from '../../lib/sites/site';
import { profileAddress } from '../../lib/sites/registry/find-rule';
import { addCheck, changeProfile, forgetProfile, markProfile, readProfile } from '../../lib/store/profiles';
import type { StoreResult } from '../../lib/store/result';

/** What a page of the extension can do with the profile in a tab as the user's own. */
export interface OwnTools {
  readonly facts: PageFacts;
  readonly url: string;
  /** As it is kept; null where it is not marked, or cannot be read. */
  readonly profile: OwnProfile | null;
  /** A private window: nothing is written, whatever is pressed. */
  readonly isPrivate: boolean;
  /** Keeps the profile; what its page shows now and these checks are the first of its history. */
  readonly mark: (checks: Checks) => Promise<StoreResult<unknown>>;
  readonly forget: () => Promise<StoreResult<unknown>>;
  /** Puts what the page shows now, and these checks, to the history of a marked profile. */
  readonly keepCheck: (checks: Checks) => Promise<StoreResult<unknown>>;
  /** Keeps the perceptual hash of a marked profile's photo. */
  readonly keepPhotoHash: (hash: string) => Promise<StoreResult<unknown>>;
}

/** The tools for a tab's profile; null where the tab shows none on a site of ours. */
export async function readOwnTools(tab: TabReading): Promise<OwnTools | null> {
  if (tab.is !== 'read' || tab.reading.is !== 'profile') return null;
  const { facts } = tab.reading;
  const url = profileAddress(tab.rule, tab.url);
  if (url === null) return null;
  const id = profileId(facts);
  const [stored, isPrivate] = await Promise.all([readProfile(id), isPrivateTab(tab.tabId)]);
  return {
    facts,
    url,
    profile: stored.ok && stored.value.is === 'found' ? stored.value.profile : null,
    isPrivate,
    mark: (checks) => told(markProfile(newProfile(facts, url, checks, new Date()))),
    forget: () => told(forgetProfile(id)),
    keepCheck: (checks) => addCheck(id, { at: new Date().toISOString(), facts, ...checks }),
    keepPhotoHash: (photoHash) => changeProfile(id, (old) => ({ ...old, photoHash })),
  };
}

/** Signs and cards of open tabs follow what is marked. */
export async function told(storing: Promise<StoreResult<unknown>>): Promise<StoreResult<unknown>> {
  const result = await storing;
  const message: Message<'settings-changed'> = { kind: 'settings-changed' };
  if (result.ok) await browser.runtime.sendMessage(message).catch(() => undefined);
  return result;
}

/** Ticks a step of the guide for an own profile on the user's day of today, or takes the tick back. */
export function tickOwnStep(profile: string, step: StepId, isDone: boolean): Promise<StoreResult<unknown>> {
  const day = isDone ? localDay(new Date()) : null;
  return changeProfile(profile, (old) => tickStep(old, step, day));
}
