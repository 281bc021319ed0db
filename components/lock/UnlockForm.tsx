import { useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/translate';
import { unlock, type Unlocked } from '../../lib/store/lock/lock';
import type { StoreResult } from '../../lib/store/result';
import { StoreNotice } from '../StoreNotice';
import { PassphraseField } from './PassphraseField';

/** Asks for the passphrase and opens the lock. What is behind it comes by itself. */
export function UnlockForm({ t }: { t: Translator }) {
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<StoreResult<Unlocked> | 'working' | null>(null);
  const isWrong = outcome !== null && outcome !== 'working' && outcome.ok && outcome.value !== 'open';

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setOutcome('working');
    setOutcome(await unlock(passphrase));
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <PassphraseField
        id="unlock-passphrase"
        label={t('data.passphrase')}
        value={passphrase}
        isWrong={isWrong}
        describedBy="unlock-outcome"
        change={setPassphrase}
      />
      <p class="row">
        <button type="submit" class="primary" disabled={outcome === 'working'}>
          {t('lock.unlock')}
        </button>
      </p>
      <p id="unlock-outcome" class="small" role="status">
        {outcome === 'working' && t('lock.opening')}
        {isWrong && t('lock.wrong')}
      </p>
      {outcome !== null && outcome !== 'working' && !outcome.ok && <StoreNotice why={outcome.why} t={t} />}
    </form>
  );
}
