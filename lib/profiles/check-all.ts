import type { StrangerView } from '../stranger/stranger-view';
import type { OwnProfile } from './own-profile';

/** Fetches a profile's address as someone who is not signed in: one request to its site. Never throws. */
export type StrangerCheck = (
  profile: { readonly site: string; readonly url: string },
  signal: AbortSignal,
) => Promise<StrangerView>;

/** Between two sites: no hurry. */
export const PAUSE_MS = 4_000;
/** Between two profiles on one site, which else might take it for a crawler. */
export const SAME_SITE_PAUSE_MS = 20_000;

/** The check, and how the browser is asked for sites that are not allowed yet, straight from the press. */
export interface StrangerTools {
  readonly check: StrangerCheck;
  readonly allow: (sites: readonly string[]) => Promise<boolean>;
}

export interface CheckStep {
  readonly profile: OwnProfile;
  /** How long to wait before it, in milliseconds. */
  readonly pauseMs: number;
}

/** The order to walk in: profiles of one site as far apart as may be, with a polite pause before each but the first. */
export function planChecks(profiles: readonly OwnProfile[]): CheckStep[] {
  const rounds = new Map<string, number>();
  const inRounds = profiles
    .map((profile) => {
      const round = rounds.get(profile.site) ?? 0;
      rounds.set(profile.site, round + 1);
      return { profile, round };
    })
    .toSorted((a, b) => a.round - b.round);
  return inRounds.map(({ profile }, index) => {
    const before = inRounds[index - 1]?.profile.site;
    if (before === undefined) return { profile, pauseMs: 0 };
    return { profile, pauseMs: before === profile.site ? SAME_SITE_PAUSE_MS : PAUSE_MS };
  });
}

/** How long all pauses and, as a guess, all fetches take, in minutes, at least one. */
export function minutesFor(steps: readonly CheckStep[]): number {
  const total = steps.reduce((sum, { pauseMs }) => sum + pauseMs + 2_000, 0);
  return Math.max(1, Math.round(total / 60_000));
}

export interface WalkOptions {
  readonly check: StrangerCheck;
  /** Called before each step with its index. */
  readonly started: (index: number, profile: OwnProfile) => void;
  /** Called with what was found; awaited, so that it is kept before the next request. */
  readonly found: (profile: OwnProfile, view: StrangerView) => Promise<void>;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Walks through the steps one by one until done or `signal` aborts. One that fails does not stop the rest. */
export async function walkChecks(steps: readonly CheckStep[], options: WalkOptions): Promise<void> {
  const { check, started, found, wait, signal } = options;
  for (const [index, { profile, pauseMs }] of steps.entries()) {
    if (signal.aborted) return;
    started(index, profile);
    await wait(pauseMs, signal);
    if (signal.aborted) return;
    await found(profile, await check(profile, signal));
  }
}

/** Resolves after so many milliseconds, or at once when the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
