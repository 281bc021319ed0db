import { useState } from 'preact/hooks';
import type { TextKey, Translator } from '../lib/i18n/translate';
import { localDay } from '../lib/requests/today';
import type { Backup, BackupReading, ImportOutcome } from '../lib/store/backup/backup';
import { importBackup, readBackup } from '../lib/store/backup/backup';
import { KEPT_STORES } from '../lib/store/backup/kept-stores';
import type { StoreResult } from '../lib/store/result';
import { Field } from './Field';
import { StoreNotice } from './StoreNotice';
import type { YourDataProps } from './YourData';

const TROUBLES = {
  'wrong-passphrase': 'data.wrongPassphrase',
  damaged: 'data.damagedFile',
  'not-ours': 'data.notOurs',
  newer: 'data.newerFile',
  'too-large': 'data.tooLarge',
} as const satisfies Partial<Record<BackupReading['is'], TextKey>>;

/** Reads a backup, shows what is in it, and only then brings it back. */
export function RestoreBackup({ changed, t }: YourDataProps) {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [reading, setReading] = useState<BackupReading | 'working' | null>(null);
  const [how, setHow] = useState<'merge' | 'replace'>('merge');
  const [outcome, setOutcome] = useState<StoreResult<ImportOutcome> | null>(null);
  const is = reading === null || reading === 'working' ? reading : reading.is;

  async function open(chosen: File, typed: string | null): Promise<void> {
    setOutcome(null);
    setReading('working');
    setReading(await readBackup(chosen, typed));
  }

  function choose(chosen: File | null): void {
    setFile(chosen);
    setPassphrase('');
    setReading(null);
    setOutcome(null);
    if (chosen !== null) void open(chosen, null);
  }

  async function apply(backup: Backup): Promise<void> {
    const result = await importBackup(backup, how);
    setOutcome(result);
    if (result.ok) setReading(null);
    await changed();
  }

  return (
    <div class="data-part">
      <h3>{t('data.restore')}</h3>
      <Field id="backup-file" label={t('data.restoreFile')} hint={t('data.restoreHint')}>
        <input
          id="backup-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="backup-file-hint restore-outcome"
          onChange={({ currentTarget }) => choose(currentTarget.files?.[0] ?? null)}
        />
      </Field>
      {file !== null && (is === 'sealed' || is === 'wrong-passphrase') && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void open(file, passphrase);
          }}
        >
          <Field id="restore-passphrase" label={t('data.passphrase')}>
            <input
              id="restore-passphrase"
              type="password"
              autocomplete="current-password"
              value={passphrase}
              onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
            />
          </Field>
          <p class="row">
            <button type="submit">{t('data.open')}</button>
          </p>
        </form>
      )}
      <p id="restore-outcome" class="small" role="status">
        {is === 'working' && t('data.working')}
        {is === 'sealed' && t('data.needsPassphrase')}
        {is !== null && is in TROUBLES && isTrouble(is) && t(TROUBLES[is])}
        {outcome?.ok === true && t('data.applied', outcome.value)}
      </p>
      {outcome?.ok === false && <StoreNotice why={outcome.why} t={t} />}
      {reading !== null && reading !== 'working' && reading.is === 'backup' && (
        <Inside backup={reading.backup} how={how} setHow={setHow} apply={apply} t={t} />
      )}
    </div>
  );
}

function isTrouble(is: string): is is keyof typeof TROUBLES {
  return Object.hasOwn(TROUBLES, is);
}

interface InsideProps {
  readonly backup: Backup;
  readonly how: 'merge' | 'replace';
  readonly setHow: (how: 'merge' | 'replace') => void;
  readonly apply: (backup: Backup) => Promise<void>;
  readonly t: Translator;
}

function Inside({ backup, how, setHow, apply, t }: InsideProps) {
  const counts = KEPT_STORES.map((store) => ({
    store,
    count: backup.records.filter((record) => record.store === store).length,
  })).filter(({ count }) => count > 0);
  return (
    <div class="notice calm">
      {counts.length === 0 ? (
        <p>{t('data.nothingInside')}</p>
      ) : (
        <>
          <p>{t('data.inside', { day: t.day(localDay(new Date(backup.made))) })}</p>
          <ul>
            {counts.map(({ store, count }) => (
              <li key={store}>
                {store === 'settings' || store === 'identity' || store === 'queue'
                  ? t(`data.count_${store}`)
                  : t(`data.count_${store}`, { count })}
              </li>
            ))}
          </ul>
        </>
      )}
      {backup.unreadable > 0 && <p>{t('data.unreadable', { count: backup.unreadable })}</p>}
      {backup.isNewer && <p>{t('data.newerInside')}</p>}
      {counts.length > 0 && (
        <>
          {(['merge', 'replace'] as const).map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="restore-how" checked={how === each} onChange={() => setHow(each)} />
              <span>
                {t(`data.${each}`)} <span class="small">{t(`data.${each}Hint`)}</span>
              </span>
            </label>
          ))}
          <p class="row">
            <button type="button" class="primary" onClick={() => void apply(backup)}>
              {t('data.apply')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
