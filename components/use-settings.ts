import { useEffect, useState } from 'preact/hooks';
import { loadTranslator } from '../lib/i18n/speak';
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
  /** Null until its language is loaded; the old one while another is. */
  readonly t: Translator | null;
  readonly again: () => Promise<void>;
}

/** The settings, the language they choose, and what is wrong with them. */
export function useSettings(): SettingsInUse {
  const [stored, again] = useStored('settings', readSettings);
  const [t, setTranslator] = useState<Translator | null>(null);
  const settings = stored === null ? null : stored.ok ? stored.value.settings : defaultSettings();
  const language = settings?.language ?? null;
  useEffect(() => {
    let isLeft = false;
    if (language !== null) {
      // A translator is a function, which a setter would call.
      void loadTranslator({ language }).then((loaded) => isLeft || setTranslator(() => loaded));
    }
    return () => {
      isLeft = true;
    };
  }, [language]);
  if (stored === null) return { settings: null, damaged: [], trouble: null, t: null, again };
  return {
    settings,
    damaged: stored.ok ? stored.value.damaged : [],
    trouble: stored.ok ? null : stored.why,
    t,
    again,
  };
}
