import { injectDetector } from './inject-detector';
import { syncSites } from './sync-sites';

/** The user allowed or withdrew a site: the detector starts there in open tabs too, or no longer starts. */
export async function onPermissionsChanged(): Promise<void> {
  await syncSites();
  await injectDetector();
}
