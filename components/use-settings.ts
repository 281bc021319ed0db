import { translatorFor } from '../lib/i18n/speak';
import type { Translator } from '../lib/i18n/translate';
import type { StoreTrouble } from '../lib/store/result';
import type { Settings } from '../lib/store/settings';
import { defaultSettings, readSettings } from '../lib/store/settings';
import { useStored } from './use-stored';

export interface SettingsInUse {
  /** Null until read. Defaults where the store fails: then `trouble` says why. */
  readonly settings: Settings | null;
  readonly damaged: readonly string[];
  readonly trouble: StoreTrouble | null;
  readonly t: Translator | null;
  readonly again: () => Promise<void>;
}

/** The settings, the language they choose, and what is wrong with them. */
export function useSettings(): SettingsInUse {
  const [stored, again] = useStored('settings', readSettings);
  if (stored === null) return { settings: null, damaged: [], trouble: null, t: null, again };
  const settings = stored.ok ? stored.value.settings : defaultSettings();
  return {
    settings,
    damaged: stored.ok ? stored.value.damaged : [],
    trouble: stored.ok ? null : stored.why,
    t: translatorFor(settings),
    again,
  };
}
