import type { OwnProfile } from '../lib/profiles/own-profile';
import type { StepId } from '../lib/sites/site';
import type { OwnSteps } from './PopupSettingsStep';

/**
 * The ticks a page is about: of the own profile it shows, or of all on the site where it shows none.
 *
 * @param shown handle of the profile on the page; null on a settings page
 * @param tick writes a tick to the profile with this id
 */
export function ownSteps(
  profiles: readonly OwnProfile[],
  site: string,
  shown: string | null,
  tick: (profile: string, step: StepId, isDone: boolean) => void,
): OwnSteps[] {
  return profiles
    .filter((profile) => profile.site === site && (shown === null || profile.handle === shown))
    .map(({ id, url, handle, done }) => ({
      host: URL.canParse(url) ? new URL(url).hostname : '',
      handle,
      done,
      onTick: (step, isDone) => tick(id, step, isDone),
    }));
}
