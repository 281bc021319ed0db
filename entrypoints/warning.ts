import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from '../components/card-host';
import type { CardAction, Message } from '../lib/messages';
import { isMessage } from '../lib/messages';

declare global {
  /** Whether the card's script runs in this tab already, in the extension's own world: unseen by the page. */
  var hasFacewardenCard: boolean | undefined;
}

// Put into a page only when a card is due there; never declared in the manifest.
export default defineUnlistedScript(() => {
  if (globalThis.hasFacewardenCard === true) return;
  globalThis.hasFacewardenCard = true;

  function act(action: CardAction, tries = 3): void {
    const message: Message<'card-action'> = { kind: 'card-action', action, isAgain: tries < 3 };
    // Cut off by an update of the extension: the card can still be closed, but reaches nobody.
    if (browser.runtime?.id === undefined) return;
    // No answer: the browser stopped the background in the middle. Sending wakes it, and the press is not lost.
    browser.runtime
      .sendMessage(message)
      .catch(() => undefined)
      .then((answer) => answer === undefined && tries > 0 && act(action, tries - 1));
  }

  const host = createCardHost((action) => act(action));
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isMessage(message, 'card-hide')) host.leave((message as Message<'card-hide'>).butFor);
    if (isMessage(message, 'card-show')) host.show((message as Message<'card-show'>).card);
  });
});
