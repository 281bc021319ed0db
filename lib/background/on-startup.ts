import { checkDue } from './due';
import { syncSites } from './sync-sites';

/** The browser has started: allowed sites are watched, and everything that came due meanwhile shows. */
export async function onStartup(): Promise<void> {
  await syncSites();
  await checkDue();
}
