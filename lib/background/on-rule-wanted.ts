import type { PackedRule } from '../sites/registry/wire';
import { packRule } from '../sites/registry/wire';
import { defaultSettings, readSettings, siteSettings } from '../store/settings';
import type { TabSender } from './sender';

/** A detector asks what to look for. Where the user switched the site off it gets nothing and looks at nothing. */
export async function onRuleWanted({ rule }: TabSender): Promise<PackedRule | null> {
  const stored = await readSettings();
  const settings = stored.ok ? stored.value.settings : defaultSettings();
  return siteSettings(settings, rule.id).on ? packRule(rule) : null;
}
