import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { explainPage } from '../lib/detect/explain-page';
import { readGeneric } from '../lib/detect/read-generic';
import type { Message } from '../lib/messages';
import { isMessage } from '../lib/messages';
import { unpackRule } from '../lib/sites/registry/wire';

declare global {
  /** Whether this script listens in this tab already, in the extension's own world: unseen by the page. */
  var canFacewardenInspect: boolean | undefined;
}

// Put into a page by the popup after a click: reads a site we do not know, or explains what was seen on one we do.
export default defineUnlistedScript(() => {
  if (globalThis.canFacewardenInspect === true) return;
  globalThis.canFacewardenInspect = true;
  browser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
      if (isMessage(message, 'read-any-page')) reply(readGeneric(location.href, document));
      if (isMessage(message, 'explain-page')) {
        const { rule } = message as Message<'explain-page'>;
        reply(explainPage(unpackRule(rule), location.href, document));
      }
    },
  );
});
