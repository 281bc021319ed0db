import { browser } from '../browser';
import type { Message } from '../messages';
import { pageMatches } from '../sites/registry/rules';
import { checkDue } from './due';

/** Settings changed on a page of ours: every open tab of a site reports again, and badge, card and what is due follow. */
export async function onSettingsChanged(): Promise<void> {
  const tabs = await browser.tabs.query({ url: pageMatches() });
  const message: Message<'look-again'> = { kind: 'look-again' };
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, message))),
  );
  await checkDue();
}
