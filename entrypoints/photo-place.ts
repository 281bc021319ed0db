import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { photoPlace } from '../lib/face/page/photo-place';
import type { Message } from '../lib/messages';
import { isMessage } from '../lib/messages';

declare global {
  /** Whether this script listens in this tab already, in the extension's own world: unseen by the page. */
  var canFacewardenPlace: boolean | undefined;
}

// Put into a page by the popup after a press on "Is it a face?", and into its top frame alone.
export default defineUnlistedScript(() => {
  if (globalThis.canFacewardenPlace === true) return;
  globalThis.canFacewardenPlace = true;
  browser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
      if (!isMessage(message, 'photo-place')) return undefined;
      void photoPlace(document, (message as Message<'photo-place'>).url).then(reply);
      return true;
    },
  );
});
