import { forgetExpired } from '../store/seen';
import { checkDue } from './due';
import { injectDetector } from './inject-detector';
import { syncSites } from './sync-sites';

/** After installing or updating: the sites the user allowed are watched again, and tabs that were open before too. */
export async function onInstalled(): Promise<void> {
  await syncSites();
  await injectDetector();
  await forgetExpired(Date.now());
  await checkDue();
}
