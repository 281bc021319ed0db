import { useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import { localDay } from '../lib/requests/today';
import { makeBackup } from '../lib/store/backup/backup';
import type { StoreTrouble } from '../lib/store/result';
import { changeSettings } from '../lib/store/settings';
import { Field } from './Field';
import { saveFile } from './save-file';
import { StoreNotice } from './StoreNotice';

/** Shorter ones are guessed too quickly once somebody has the file (NIST SP 800-63B asks for 8 at least). */
export const SHORTEST_PASSPHRASE = 12;

/** Saves everything as one file, sealed if wanted. */
export function MakeBackup({ t }: { t: Translator }) {
  const [isSealed, setSealed] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [state, setState] = useState<'ready' | 'working' | 'short' | 'differs' | 'sealed' | 'plain'>('ready');
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (isSealed && [...passphrase].length < SHORTEST_PASSPHRASE) return setState('short');
    if (isSealed && passphrase !== again) return setState('differs');
    setState('working');
    const now = new Date();
    const made = await makeBackup(now, isSealed ? passphrase : null);
    setTrouble(made.ok ? null : made.why);
    setState(!made.ok ? 'ready' : isSealed ? 'sealed' : 'plain');
    if (!made.ok) return;
    saveFile(`facewarden-backup-${localDay(now)}.json`, 'application/json', made.value);
    setPassphrase('');
    setAgain('');
    await changeSettings((old) => ({ ...old, lastBackup: localDay(now) }));
  }

  return (
    <form class="data-part" onSubmit={(event) => void save(event)}>
      <h3>{t('data.backup')}</h3>
      <p class="small">{t('data.backupHint')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={isSealed}
          onChange={({ currentTarget }) => setSealed(currentTarget.checked)}
        />
        {t('data.seal')}
      </label>
      {isSealed && (
        <>
          <Field id="backup-passphrase" label={t('data.passphrase')} hint={t('data.sealHint')}>
            <input
              id="backup-passphrase"
              type="password"
              autocomplete="new-password"
              aria-describedby="backup-passphrase-hint backup-outcome"
              aria-invalid={state === 'short'}
              value={passphrase}
              onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
            />
          </Field>
          <Field id="backup-again" label={t('data.passphraseAgain')}>
            <input
              id="backup-again"
              type="password"
              autocomplete="new-password"
              aria-invalid={state === 'differs'}
              value={again}
              onInput={({ currentTarget }) => setAgain(currentTarget.value)}
            />
          </Field>
        </>
      )}
      <p class="row">
        <button type="submit" disabled={state === 'working'}>
          {t('data.save')}
        </button>
      </p>
      <p id="backup-outcome" class="small" role="status">
        {state === 'working' && t('data.working')}
        {state === 'short' && t('data.passphraseShort', { count: SHORTEST_PASSPHRASE })}
        {state === 'differs' && t('data.passphraseDiffers')}
        {state === 'sealed' && t('data.madeSealed')}
        {state === 'plain' && t('data.madePlain')}
      </p>
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
    </form>
  );
}
