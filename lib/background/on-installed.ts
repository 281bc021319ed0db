import { browser } from '../browser';
import { forgetExpired } from '../store/seen';
import { siteMatches } from '../sites/registry/rules';

/** After installing or updating: tabs that were open before get their detector too. */
export async function onInstalled(): Promise<void> {
  // Chrome leaves open tabs without content scripts after an installation, and with cut-off ones after an update
  // (w3c/webextensions#617). A second detector in a tab replaces the first.
  const tabs = await browser.tabs.query({ url: siteMatches() });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: ['/detector.js'] }),
    ),
  );
  await forgetExpired(Date.now());
}
