import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFiller } from '../lib/fill/page/filler';
import type { Message } from '../lib/messages';
import { isMessage } from '../lib/messages';

declare global {
  /** Whether this script listens in this tab already, in the extension's own world: unseen by the page. */
  var canFacewardenFill: boolean | undefined;
}

// Put into a firm's page by the popup after a press on "Fill this form", and into its top frame alone.
export default defineUnlistedScript(() => {
  if (globalThis.canFacewardenFill === true) return;
  globalThis.canFacewardenFill = true;
  const filler = createFiller(document);
  browser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
      if (isMessage(message, 'list-fields')) reply(filler.list());
      if (isMessage(message, 'fill-fields')) {
        void filler.fill((message as Message<'fill-fields'>).fills).then(reply);
        return true;
      }
      if (isMessage(message, 'undo-fill')) {
        void filler.undo().then(reply);
        return true;
      }
      return undefined;
    },
  );
});
