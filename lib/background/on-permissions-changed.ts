import { browser } from '../browser';
import type { Message } from '../messages';
import { listenToNotices } from './due-notice';
import { injectDetector } from './inject-detector';
import { syncSites } from './sync-sites';

/** The user allowed or withdrew a site: the detector starts there in open tabs too, or ends and takes its sign with it. */
export async function onPermissionsChanged(): Promise<void> {
  listenToNotices();
  await syncSites();
  await injectDetector();
  // All tabs, since the address of one on a withdrawn site is hidden from us now. Only our detectors listen.
  const tabs = await browser.tabs.query({});
  const message: Message<'look-again'> = { kind: 'look-again' };
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, message))),
  );
}
