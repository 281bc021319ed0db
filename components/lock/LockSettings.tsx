import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/translate';
import { changePassphrase, lockNow, removeLock, setLock, type Unlocked } from '../../lib/store/lock/lock';
import { IDLE_MINUTES } from '../../lib/store/lock/session-key';
import { success, type StoreResult, type StoreTrouble } from '../../lib/store/result';
import { SHORTEST_PASSPHRASE } from '../MakeBackup';
import { StoreNotice } from '../StoreNotice';
import { PassphraseField } from './PassphraseField';
import { UnlockForm } from './UnlockForm';
import { useLock } from './use-lock';

/** What the forms below ask for. */
type Wanted = 'set' | 'change' | 'off';
type Outcome =
  'ready' | 'working' | 'short' | 'differs' | 'wrong' | 'doneSet' | 'doneChanged' | 'doneOff' | 'doneLocked';

export interface LockSettingsProps {
  /** Called after the lock was set, opened, closed or taken off, so that the page around reads anew. */
  readonly changed: () => Promise<void>;
  readonly t: Translator;
}

/** Sets a lock over details, requests and answers, and all that can be done with one that is set. */
export function LockSettings({ changed, t }: LockSettingsProps) {
  const state = useLock();
  const [outcome, setOutcome] = useState<Outcome>('ready');
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    const isChange = before.current !== null && before.current !== state;
    before.current = state;
    if (!isChange) return;
    // The form that was pressed is gone; the focus stays in its section.
    if (document.activeElement === document.body) heading.current?.focus();
    void changed();
  }, [state]);
  if (state === null) return null;

  async function run(done: Outcome, work: () => Promise<StoreResult<Unlocked>>): Promise<boolean> {
    setTrouble(null);
    setOutcome('working');
    const result = await work();
    setTrouble(result.ok ? null : result.why);
    setOutcome(!result.ok ? 'ready' : result.value === 'open' ? done : 'wrong');
    return result.ok && result.value === 'open';
  }

  const common = { outcome, setOutcome, run, t };
  return (
    <section class="lock-settings">
      <h2 ref={heading} tabIndex={-1}>
        {t('lock.title')}
      </h2>
      <p class="small">{t('lock.intro', { minutes: IDLE_MINUTES })}</p>
      <p class="small">{t('lock.notCovered')}</p>
      <p class="small">{t('lock.limits')}</p>
      {state === 'off' && (
        <>
          <p class="notice">{t('lock.forgotten')}</p>
          <PassphraseForm wanted="set" {...common} />
        </>
      )}
      {state === 'locked' && (
        <>
          <p>{t('lock.unlockTitle')}</p>
          <UnlockForm t={t} />
        </>
      )}
      {state === 'open' && (
        <>
          <p>{t('lock.isOpen')}</p>
          <p class="row">
            <button
              type="button"
              onClick={() => void run('doneLocked', () => lockNow().then(() => success<Unlocked>('open')))}
            >
              {t('lock.lockNow')}
            </button>
          </p>
          <details>
            <summary>{t('lock.change')}</summary>
            <p class="small">{t('lock.forgotten')}</p>
            <PassphraseForm wanted="change" {...common} />
          </details>
          <details>
            <summary>{t('lock.off')}</summary>
            <p class="small">{t('lock.offHint')}</p>
            <PassphraseForm wanted="off" {...common} />
          </details>
        </>
      )}
      <p id="lock-outcome" class="small" role="status">
        {outcome === 'working' && t('lock.working')}
        {outcome === 'short' && t('data.passphraseShort', { count: SHORTEST_PASSPHRASE })}
        {outcome === 'differs' && t('data.passphraseDiffers')}
        {outcome === 'wrong' && t('lock.wrong')}
        {isDone(outcome) && t(`lock.${outcome}`)}
      </p>
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
    </section>
  );
}

function isDone(outcome: Outcome): outcome is Extract<Outcome, `done${string}`> {
  return outcome.startsWith('done');
}

interface PassphraseFormProps {
  readonly wanted: Wanted;
  readonly outcome: Outcome;
  readonly setOutcome: (outcome: Outcome) => void;
  readonly run: (done: Outcome, work: () => Promise<StoreResult<Unlocked>>) => Promise<boolean>;
  readonly t: Translator;
}

const DONE = { set: 'doneSet', change: 'doneChanged', off: 'doneOff' } as const;
const BUTTON = { set: 'lock.setButton', change: 'lock.changeButton', off: 'lock.off' } as const;

/** The passphrase as it is, a new one twice, or both. */
function PassphraseForm({ wanted, outcome, setOutcome, run, t }: PassphraseFormProps) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (wanted !== 'off' && [...next].length < SHORTEST_PASSPHRASE) return setOutcome('short');
    if (wanted !== 'off' && next !== again) return setOutcome('differs');
    const isDone = await run(DONE[wanted], () => act(wanted, current, next));
    if (!isDone) return;
    setCurrent('');
    setNext('');
    setAgain('');
  }

  const common = { describedBy: 'lock-outcome' };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      {wanted !== 'set' && (
        <PassphraseField
          {...common}
          id={`lock-${wanted}-current`}
          label={t('lock.current')}
          value={current}
          isWrong={outcome === 'wrong'}
          change={setCurrent}
        />
      )}
      {wanted !== 'off' && (
        <>
          <PassphraseField
            {...common}
            id={`lock-${wanted}-next`}
            label={wanted === 'set' ? t('data.passphrase') : t('lock.next')}
            value={next}
            isWrong={outcome === 'short'}
            isNew
            change={setNext}
          />
          <PassphraseField
            {...common}
            id={`lock-${wanted}-again`}
            label={wanted === 'set' ? t('data.passphraseAgain') : t('lock.nextAgain')}
            value={again}
            isWrong={outcome === 'differs'}
            isNew
            change={setAgain}
          />
        </>
      )}
      <p class="row">
        <button type="submit" disabled={outcome === 'working'}>
          {t(BUTTON[wanted])}
        </button>
      </p>
    </form>
  );
}

async function act(wanted: Wanted, current: string, next: string): Promise<StoreResult<Unlocked>> {
  if (wanted === 'change') return changePassphrase(current, next);
  if (wanted === 'off') return removeLock(current);
  const set = await setLock(next);
  return set.ok ? success('open') : set;
}
