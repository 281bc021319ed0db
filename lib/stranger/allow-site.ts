import { browser } from '../browser';
import { rules } from '../sites/registry/rules';
import { origins } from '../sites/site';

/** Asks the browser for a site. Call it straight from the press, or browsers refuse; where it is allowed already nobody is asked. */
export async function allowSite(site: string): Promise<boolean> {
  const rule = rules.find(({ id }) => id === site);
  if (rule === undefined) return false;
  try {
    return await browser.permissions.request({ origins: origins(rule) });
  } catch {
    return false; // Firefox throws where it takes no press for the reason.
  }
}
