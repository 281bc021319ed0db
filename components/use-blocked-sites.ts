import { browser } from '../lib/browser';
import { sitesNotAllowed } from '../lib/open-tab';
import type { SiteRule } from '../lib/sites/site';
import { origins } from '../lib/sites/site';
import { success } from '../lib/store/result';
import { useStored } from './use-stored';

export interface BlockedSites {
  readonly isBlocked: (rule: SiteRule) => boolean;
  /** Asks the browser for these sites. To be called straight from a press: browsers ask the user only then. */
  readonly allow: (sites: readonly SiteRule[]) => void;
}

/** Which sites the browser does not let us see now, and the way to ask for them. */
export function useBlockedSites(): BlockedSites {
  const [blocked, again] = useStored('settings', readBlocked);

  function allow(sites: readonly SiteRule[]): void {
    void browser.permissions.request({ origins: sites.flatMap(origins) }).then(again);
  }

  return { isBlocked: ({ id }) => blocked?.ok === true && blocked.value.includes(id), allow };
}

async function readBlocked() {
  return success((await sitesNotAllowed()).map(({ id }) => id));
}
