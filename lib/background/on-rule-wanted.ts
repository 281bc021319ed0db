import { browser } from '../browser';
import { translatorFor } from '../i18n/speak-in-background';
import type { PackedRule } from '../sites/registry/wire';
import { packRule } from '../sites/registry/wire';
import { origins } from '../sites/site';
import { defaultSettings, readSettings, siteSettings } from '../store/settings';
import type { TabSender } from './sender';
import { showWhetherOff } from './toolbar';

/**
 * A detector asks what to look for. Where the user switched the site off, or took it back in the browser while the page was
 * open, it gets nothing and looks at nothing.
 */
export async function onRuleWanted({ rule, tabId }: TabSender): Promise<PackedRule | null> {
  const isAllowed = await browser.permissions.contains({ origins: origins(rule) });
  const stored = await readSettings();
  const settings = stored.ok ? stored.value.settings : defaultSettings();
  const isOn = isAllowed && siteSettings(settings, rule.id).on;
  await showWhetherOff(tabId, !isOn, translatorFor(settings));
  return isOn ? packRule(rule) : null;
}
