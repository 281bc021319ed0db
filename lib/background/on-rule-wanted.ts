import { browser } from '../browser';
import type { PackedRule } from '../sites/registry/wire';
import { packRule } from '../sites/registry/wire';
import { origins } from '../sites/site';
import { defaultSettings, readSettings, siteSettings } from '../store/settings';
import type { TabSender } from './sender';

/**
 * A detector asks what to look for. Where the user switched the site off, or took it back in the browser while the page was
 * open, it gets nothing and looks at nothing.
 */
export async function onRuleWanted({ rule }: TabSender): Promise<PackedRule | null> {
  if (!(await browser.permissions.contains({ origins: origins(rule) }))) return null;
  const stored = await readSettings();
  const settings = stored.ok ? stored.value.settings : defaultSettings();
  return siteSettings(settings, rule.id).on ? packRule(rule) : null;
}
