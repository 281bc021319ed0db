import { browser } from '../browser';
import { pageMatches } from '../sites/registry/rules';

/**
 * Puts the detector into tabs that are open already. Chrome leaves them without content scripts after an installation, and
 * with cut-off ones after an update (w3c/webextensions#617). A second detector in a tab replaces the first.
 */
export async function injectDetector(): Promise<void> {
  // The browser answers only with tabs on sites that are allowed.
  const tabs = await browser.tabs.query({ url: pageMatches() });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: ['/detector.js'] }),
    ),
  );
}
