import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser';
import { rules } from '../sites/registry/rules';
import type { SiteRule } from '../sites/site';
import { origins, pages } from '../sites/site';

/**
 * Makes the detector run on exactly the optional sites that the user allows now. Browsers drop registered scripts when the
 * extension is updated and permissions may go while it is switched off, so this runs at installation, update, start-up and
 * whenever a permission comes or goes. Harmless to repeat.
 */
export function syncSites(): Promise<void> {
  // One after the other: two runs at once would both register what is missing, and the second would be refused.
  running = running.then(sync, sync);
  return running;
}

let running: Promise<void> = Promise.resolve();

async function sync(): Promise<void> {
  const optional = rules.filter((rule) => !isInManifest(rule));
  const allowed = await Promise.all(
    optional.map((rule) => browser.permissions.contains({ origins: origins(rule) })),
  );
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = optional.filter((_, index) => allowed[index] === true).map(script);
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = [...registered].filter((id) => !ids.has(id));
  const missing = wanted.filter(({ id }) => !registered.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

/** Sites the manifest itself puts the detector on: the first ones, and in testing builds all. */
function isInManifest(rule: SiteRule): boolean {
  const matches = browser.runtime.getManifest().content_scripts?.flatMap((each) => each.matches) ?? [];
  return pages(rule).every((page) => matches.includes(page));
}

function script(rule: SiteRule): Scripting.RegisteredContentScript {
  return { id: `site-${rule.id}`, js: ['detector.js'], matches: [...pages(rule)], runAt: 'document_idle' };
}
