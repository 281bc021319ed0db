import { useEffect, useState } from 'preact/hooks';
import { browser } from '../lib/browser';
import type { Translator } from '../lib/i18n/translate';

/** The key that opens the popup, as it is really set; null where the browser knows no shortcuts, as on a phone. */
async function popupKey(): Promise<string | null> {
  // Firefox for Android has no commands.
  if (!('commands' in browser)) return null;
  const commands = await browser.commands.getAll();
  const command = commands.find(({ name }) => name === '_execute_action');
  return command === undefined ? null : (command.shortcut ?? '');
}

/** Opens the browser's own page for the keys of extensions. False where it does not let us. */
async function openKeySettings(): Promise<boolean> {
  try {
    if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}

/** The keys there are, as they are set, and the way to change them. */
export function Shortcuts({ t }: { t: Translator }) {
  const [key, setKey] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const life = new AbortController();

    async function read(): Promise<void> {
      const read = await popupKey();
      if (!life.signal.aborted) setKey(read);
    }
    void read();
    // Keys are changed on a page of the browser: coming back from it shows them as they are now.
    window.addEventListener('focus', () => void read(), { signal: life.signal });
    return () => life.abort();
  }, []);

  async function change(): Promise<void> {
    setRefused(!(await openKeySettings()));
  }

  if (key === null) return null;
  return (
    <section>
      <h2>{t('keys.title')}</h2>
      <dl class="law">
        <dt>{key === '' ? t('keys.notSet') : <kbd>{key}</kbd>}</dt>
        <dd>{t('keys.popup')}</dd>
        <dt>
          <kbd>{t('keys.escape')}</kbd>
        </dt>
        <dd>{t('keys.card')}</dd>
      </dl>
      <p class="row">
        <button type="button" onClick={() => void change()}>
          {t('keys.change')}
        </button>
        <span class="small" role="status">
          {isRefused && t('keys.byHand')}
        </span>
      </p>
    </section>
  );
}
