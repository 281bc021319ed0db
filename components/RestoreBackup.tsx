import { useRef, useState } from 'preact/hooks';
import type { TextKey, Translator } from '../lib/i18n/translate';
import { localDay } from '../lib/requests/today';
import type { Backup, BackupReading } from '../lib/store/backup/backup';
import { LARGEST_BYTES, readBackup } from '../lib/store/backup/backup';
import { importBackup, type ImportOutcome } from '../lib/store/backup/import-backup';
import { KEPT_STORES } from '../lib/store/backup/kept-stores';
import type { StoreResult } from '../lib/store/result';
import { Field } from './Field';
import { fileSize } from './file-size';
import { StoreNotice } from './StoreNotice';
import { useWork } from './use-work';
import { WorkProgress } from './WorkProgress';
import type { YourDataProps } from './YourData';

const TROUBLES = {
  'wrong-passphrase': 'data.wrongPassphrase',
  damaged: 'data.damagedFile',
  'not-ours': 'data.notOurs',
  newer: 'data.newerFile',
  stopped: 'backup.restoreStopped',
} as const satisfies Partial<Record<BackupReading['is'], TextKey>>;

/** Reads a backup, shows what is in it, and only then brings it back. */
export function RestoreBackup({ changed, t }: YourDataProps) {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [reading, setReading] = useState<BackupReading | null>(null);
  // Leaving the page gives up reading, which changes nothing; what is being brought back is brought back.
  const readingWork = useWork(true);
  const bringing = useWork(false);
  const [how, setHow] = useState<'merge' | 'replace'>('merge');
  const [outcome, setOutcome] = useState<StoreResult<ImportOutcome> | null>(null);
  const is = readingWork.isRunning ? null : (reading?.is ?? null);
  const latest = useRef<File | null>(null);

  async function open(chosen: File, typed: string | null): Promise<void> {
    setOutcome(null);
    const read = await readingWork.run((work) => readBackup(chosen, typed, work));
    // Another file was chosen meanwhile.
    if (latest.current === chosen) setReading(read);
  }

  function choose(chosen: File | null): void {
    readingWork.stop();
    latest.current = chosen;
    setFile(chosen);
    setPassphrase('');
    setReading(null);
    setOutcome(null);
    if (chosen !== null) void open(chosen, null);
  }

  async function apply(backup: Backup): Promise<void> {
    if (bringing.isRunning) return;
    setOutcome(null);
    const result = await bringing.run((work) => importBackup(backup, how, work));
    setOutcome(result);
    if (result.ok && result.value.is === 'applied') setReading(null);
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
      {file !== null && (reading?.is === 'sealed' || reading?.is === 'wrong-passphrase') && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!readingWork.isRunning) void open(file, passphrase);
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
      <WorkProgress work={readingWork} label={t('backup.reading')} t={t} />
      <p id="restore-outcome" class="small" role="status">
        {(readingWork.isRunning || bringing.isRunning) && t('data.working')}
        {is === 'sealed' && t('data.needsPassphrase')}
        {is !== null && is in TROUBLES && isTrouble(is) && t(TROUBLES[is])}
        {is === 'too-large' && t('backup.fileTooLarge', { size: fileSize(LARGEST_BYTES, t.language) })}
        {outcome?.ok === true &&
          (outcome.value.is === 'applied'
            ? t('data.applied', outcome.value)
            : t('backup.restoreStopped'))}{' '}
        {outcome?.ok === true &&
          outcome.value.is === 'applied' &&
          outcome.value.isWithoutDetails &&
          t('safety.detailsLeftOut')}
      </p>
      {outcome?.ok === false && <StoreNotice why={outcome.why} t={t} />}
      {reading?.is === 'backup' && (
        <Inside
          backup={reading.backup}
          how={how}
          setHow={setHow}
          apply={apply}
          isBusy={bringing.isRunning}
          t={t}
        />
      )}
      <WorkProgress work={bringing} label={t('backup.bringing')} t={t} />
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
  /** Whether it is being brought back just now. */
  readonly isBusy: boolean;
  readonly t: Translator;
}

function Inside({ backup, how, setHow, apply, isBusy, t }: InsideProps) {
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
            <button type="button" class="primary" aria-disabled={isBusy} onClick={() => void apply(backup)}>
              {t('data.apply')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
