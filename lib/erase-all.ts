import { browser } from './browser';
import { eraseStore } from './store/erase';
import type { StoreResult } from './store/result';

/**
 * Erases all that the extension keeps, in its database and with the browser: alarms, notifications, and the permissions that
 * the user gave after installing. Those asked for at installation stay, or Facewarden would be off without a word.
 */
export async function eraseEverything(): Promise<StoreResult<void>> {
  const erased = await eraseStore();
  await forgetWithBrowser();
  return erased;
}

async function forgetWithBrowser(): Promise<void> {
  const { optional_permissions, optional_host_permissions } = browser.runtime.getManifest();
  const granted = await browser.permissions.getAll();
  const origins = (granted.origins ?? []).filter((origin) => optional_host_permissions?.includes(origin));
  const permissions = (optional_permissions ?? [])
    .filter(isOptional)
    .filter((name) => granted.permissions?.some((each) => each === name));
  const shown = await browser.notifications?.getAll();
  await Promise.all(Object.keys(shown ?? {}).map((id) => browser.notifications.clear(id)));
  await browser.alarms?.clearAll();
  if (origins.length > 0 || permissions.length > 0) {
    await browser.permissions.remove({ origins, permissions });
  }
}

/** The one permission beside sites that is asked for later. */
function isOptional(name: unknown): name is 'notifications' {
  return name === 'notifications';
}
