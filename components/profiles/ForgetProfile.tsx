import { useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/translate';
import type { OwnProfile } from '../../lib/profiles/own-profile';
import type { StoreResult, StoreTrouble } from '../../lib/store/result';
import { StoreNotice } from '../StoreNotice';

export interface ForgetProfileProps {
  readonly profile: OwnProfile;
  readonly site: string;
  readonly forget: () => Promise<StoreResult<unknown>>;
  readonly forgotten: () => void;
  readonly t: Translator;
}

/** "Not me any more": asks once, since the history goes with the profile. */
export function ForgetProfile({ profile, site, forget, forgotten, t }: ForgetProfileProps) {
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);

  async function doForget(): Promise<void> {
    const result = await forget();
    if (result.ok) forgotten();
    else setTrouble(result.why);
  }

  if (!isAsking) {
    return (
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {t('profiles.notMe')}
      </button>
    );
  }
  return (
    <div class="ask" role="group" aria-label={t('profiles.notMe')}>
      <p>{t('profiles.forgetAsk', { handle: profile.handle, site, checks: profile.checks.length })}</p>
      <div class="row">
        <button type="button" onClick={() => void doForget()}>
          {t('profiles.forgetYes')}
        </button>
        <button type="button" class="quiet" ref={focusOnce} onClick={() => setAsking(false)}>
          {t('profiles.forgetNo')}
        </button>
      </div>
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
    </div>
  );
}

/** The button that was pressed is gone: the focus goes to the harmless answer. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
