import { browser } from '../browser';
import { rules } from '../sites/registry/rules';
import { origins } from '../sites/site';

/** Asks the browser for a site. Call it straight from the press, or browsers refuse; where it is allowed already nobody is asked. */
export function allowSite(site: string): Promise<boolean> {
  return allowSites([site]);
}

/** Asks for several sites in one question. One that is not ours makes it no. */
export async function allowSites(sites: readonly string[]): Promise<boolean> {
  const wanted = rules.filter(({ id }) => sites.includes(id));
  if (wanted.length < sites.length) return false;
  try {
    return await browser.permissions.request({ origins: wanted.flatMap(origins) });
  } catch {
    return false; // Firefox throws where it takes no press for the reason.
  }
}
