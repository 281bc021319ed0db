import { useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import { localDay } from '../lib/requests/today';
import { LARGEST_BYTES, makeBackup } from '../lib/store/backup/backup';
import type { StoreTrouble } from '../lib/store/result';
import { changeSettings } from '../lib/store/settings';
import { Field } from './Field';
import { fileSize } from './file-size';
import { saveFile } from './save-file';
import { StoreNotice } from './StoreNotice';
import { useWork } from './use-work';
import { WorkProgress } from './WorkProgress';

/** Shorter ones are guessed too quickly once somebody has the file (NIST SP 800-63B asks for 8 at least). */
export const SHORTEST_PASSPHRASE = 12;

/** Saves everything as one file, sealed if wanted. */
export function MakeBackup({ t }: { t: Translator }) {
  const [isSealed, setSealed] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [state, setState] = useState<
    'ready' | 'short' | 'differs' | 'sealed' | 'plain' | 'stopped' | 'too-large'
  >('ready');
  const work = useWork(true);
  /** Whether the day of the backup is kept, by which the reminder knows. */
  const [isNoted, setNoted] = useState(true);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (work.isRunning) return;
    if (isSealed && [...passphrase].length < SHORTEST_PASSPHRASE) return setState('short');
    if (isSealed && passphrase !== again) return setState('differs');
    setState('ready');
    setNoted(true);
    const now = new Date();
    const made = await work.run((each) => makeBackup(now, isSealed ? passphrase : null, each));
    setTrouble(made.ok ? null : made.why);
    if (!made.ok) return;
    if (made.value.is !== 'made') return setState(made.value.is);
    setState(isSealed ? 'sealed' : 'plain');
    saveFile(`facewarden-backup-${localDay(now)}.json`, 'application/json', made.value.file);
    setPassphrase('');
    setAgain('');
    const noted = await changeSettings((old) => ({ ...old, lastBackup: localDay(now) }));
    setNoted(noted.ok);
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
        <button type="submit" aria-disabled={work.isRunning}>
          {t('data.save')}
        </button>
      </p>
      <WorkProgress work={work} label={t('backup.saving')} t={t} />
      <p id="backup-outcome" class="small" role="status">
        {work.isRunning && t('data.working')}
        {state === 'short' && t('data.passphraseShort', { count: SHORTEST_PASSPHRASE })}
        {state === 'differs' && t('data.passphraseDiffers')}
        {state === 'sealed' && t('data.madeSealed')}
        {state === 'plain' && t('data.madePlain')}
        {!isNoted && <> {t('backup.notNoted')}</>}
        {state === 'stopped' && t('backup.saveStopped')}
        {state === 'too-large' && t('backup.madeTooLarge', { size: fileSize(LARGEST_BYTES, t.language) })}
      </p>
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
    </form>
  );
}
