import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import { changedDetails, keepDetails, startKeepingDetails, stopKeepingDetails } from '../lib/store/details';
import type { Identity } from '../lib/store/identity';
import { forgetIdentity, readIdentity } from '../lib/store/identity';
import type { StoreResult } from '../lib/store/result';
import type { Settings } from '../lib/store/settings';
import { IdentityFields } from './IdentityFields';
import { LockedLine } from './lock/LockedLine';
import { useStored } from './use-stored';

export interface DetailsSettingsProps {
  readonly settings: Settings;
  readonly report: (result: StoreResult<unknown>) => void;
  /** Called after a setting was stored. */
  readonly changed: () => Promise<void>;
  readonly t: Translator;
}

/** The user's own details for letters: kept here, forgotten, or never kept at all. */
export function DetailsSettings({ settings, report, changed, t }: DetailsSettingsProps) {
  const [stored, again] = useStored('identity', readIdentity);
  /** What was typed since the page was opened: ahead of the store, so that one field saved late cannot undo the next. */
  const [typed, setTyped] = useState<Partial<Identity>>({});
  const [isAsking, setAsking] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  // The answer that loses nothing is the one that Enter gives.
  useEffect(() => {
    if (isAsking) no.current?.focus();
  }, [isAsking]);
  const known = stored?.ok === true ? stored.value : null;
  const identity = known === null ? null : { ...known.identity, ...typed };
  const hasDetails =
    known === null || known.damaged.length > 0 || Object.values({ ...identity }).some((text) => text !== '');

  async function change(next: Identity): Promise<void> {
    const mine = identity === null ? typed : { ...typed, ...changedDetails(identity, next) };
    setTyped(mine);
    report(await keepDetails(mine));
  }

  async function forget(): Promise<void> {
    setTyped({});
    report(await forgetIdentity());
    await again();
  }

  async function stop(): Promise<void> {
    setTyped({});
    report(await stopKeepingDetails());
    await again();
    await changed();
    leave();
  }

  async function start(): Promise<void> {
    report(await startKeepingDetails());
    await changed();
  }

  function leave(): void {
    setAsking(false);
    tick.current?.focus();
  }

  function turn(isNoneWanted: boolean): void {
    if (!isNoneWanted) return void (isAsking ? leave() : start());
    if (hasDetails) setAsking(true);
    else void stop();
  }

  return (
    <section class="details-settings">
      <h2>{t('settings.details')}</h2>
      {settings.keepsDetails && (
        <>
          <p class="small">{t('settings.detailsHint')}</p>
          {identity !== null && (
            <IdentityFields hasPost identity={identity} change={(next) => void change(next)} t={t} />
          )}
          {stored?.ok === false && stored.why === 'locked' && (
            <LockedLine what="details" href="#/requests" t={t} />
          )}
          <button type="button" onClick={() => void forget()}>
            {t('settings.forget')}
          </button>
        </>
      )}
      <label class="choice">
        <input
          type="checkbox"
          name="keep-none"
          ref={tick}
          checked={!settings.keepsDetails || isAsking}
          aria-describedby="keep-none-hint"
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        {t('safety.keepNone')}
      </label>
      <p class="small" id="keep-none-hint">
        {t('safety.keepNoneHint')}
      </p>
      {isAsking && (
        <div class="notice" role="alertdialog" aria-labelledby="keep-none-question">
          <p id="keep-none-question">{t('safety.keepNoneQuestion')}</p>
          <p class="row">
            <button type="button" class="primary" onClick={() => void stop()}>
              {t('safety.keepNoneYes')}
            </button>
            <button type="button" ref={no} onClick={leave}>
              {t('safety.keepNoneNo')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
