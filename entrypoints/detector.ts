import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { end, readNow, watchPage } from '../lib/detect/watch-page';
import type { Answer, Message, MessageKind } from '../lib/messages';
import type { SiteRule } from '../lib/sites/site';
import { unpackRule } from '../lib/sites/registry/wire';

declare global {
  /** Ends the running detector of this tab. In the extension's own world: unseen by the page. */
  var endFacewarden: (() => void) | undefined;
}

// Not a WXT content script: those announce themselves by a DOM event whose name holds the extension's id, and a page that
// listens for it learns who uses Facewarden. The manifest entry is made in wxt.config.ts.
export default defineUnlistedScript(() => {
  // An element of the page that is called so stands in for the variable, in Chromium even in the extension's own world.
  const before = globalThis.endFacewarden;
  if (before instanceof Function) before();
  globalThis.endFacewarden = stop;
  let watching: AbortController | null = null;
  let rule: SiteRule | null = null;
  let newest: unknown;

  function stop(): void {
    end(watching);
    watching = null;
    browser.runtime?.onMessage?.removeListener(answer);
  }

  async function send(message: Message<'rule-wanted' | 'page-seen'>, tries = 3): Promise<unknown> {
    newest = message;
    // After an update of the extension this copy is cut off for good: it ends itself, a new one is put in.
    if (browser.runtime?.id === undefined) stop();
    else {
      const answer: unknown = await browser.runtime.sendMessage(message).catch(() => undefined);
      // No answer: the browser stopped the background in the middle. Sending wakes it. What a newer report has overtaken
      // stays unsaid.
      return answer === undefined && newest === message && tries > 0 ? send(message, tries - 1) : answer;
    }
  }

  async function watch(): Promise<void> {
    end(watching);
    const mine = (watching = new AbortController());
    const answer = (await send({ kind: 'rule-wanted' })) as Answer<'rule-wanted'> | undefined;
    if (mine !== watching) return;
    rule = answer ? unpackRule(answer) : null;
    if (rule === null) void send({ kind: 'page-seen', facts: null });
    else watchPage(rule, (facts) => void send({ kind: 'page-seen', facts }), mine.signal);
  }

  function answer(message: unknown, _sender: unknown, reply: (reading: unknown) => void): void {
    // Not isMessage(): this one runs in other people's pages, and its bytes count.
    const kind: MessageKind | undefined = Object(message).kind;
    if (kind === 'read-page' && rule !== null) reply(readNow(rule));
    if (kind === 'look-again') void watch();
  }

  browser.runtime.onMessage.addListener(answer);
  void watch();
});
