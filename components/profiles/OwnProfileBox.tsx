import { useRef, useState } from 'preact/hooks';
import { NO_CHECKS } from '../../lib/exposure/assess';
import type { Checks } from '../../lib/exposure/reason';
import type { TextKey, Translator } from '../../lib/i18n/translate';
import { lastLooked } from '../../lib/profiles/due';
import type { StoreResult, StoreTrouble } from '../../lib/store/result';
import { profileHash } from '../route';
import { StoreNotice } from '../StoreNotice';
import { ForgetProfile } from './ForgetProfile';
import type { OwnTools } from './own-tools';

export interface OwnProfileBoxProps {
  readonly own: OwnTools;
  readonly site: string;
  /** What was looked at beside the page since the popup was opened. */
  readonly checks: Checks;
  readonly dashboard: (route: string) => string;
  /** Called after something was kept or forgotten, so that the page around draws it. */
  readonly changed: () => void;
  readonly t: Translator;
}

/** "This is me", or what is kept of the profile that is. */
export function OwnProfileBox({ own, site, checks, dashboard, changed, t }: OwnProfileBoxProps) {
  const [said, setSaid] = useState<'marked' | 'looked' | 'forgotten' | null>(null);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const status = useRef<HTMLParagraphElement>(null);

  function report(result: StoreResult<unknown>, words: 'marked' | 'looked'): void {
    setTrouble(result.ok ? null : result.why);
    setSaid(result.ok ? words : null);
    if (result.ok) done();
  }

  function forgotten(): void {
    setSaid('forgotten');
    done();
  }

  /** The pressed button gives way to others: the focus stays here. */
  function done(): void {
    status.current?.focus();
    changed();
  }

  if (own.isPrivate) return <p class="small">{t('profiles.private')}</p>;
  return (
    <div class="mine">
      {own.profile === null ? (
        <div class="row">
          <button
            type="button"
            onClick={() => void own.mark(checks).then((result) => report(result, 'marked'))}
          >
            {t('profiles.thisIsMe')}
          </button>
          {own.facts.ownership.is === 'mine' && <span class="small">{t('profiles.looksMine')}</span>}
        </div>
      ) : (
        <>
          <p class="small">
            {t('profiles.yours', { day: t.day(lastLooked(own.profile)) })}{' '}
            <a href={dashboard(profileHash(own.profile.id))} target="_blank">
              {t('profiles.openPage')}
            </a>
          </p>
          <div class="row">
            <button
              type="button"
              onClick={() => void own.keepCheck(NO_CHECKS).then((result) => report(result, 'looked'))}
            >
              {t('profiles.lookAgain')}
            </button>
            <ForgetProfile
              profile={own.profile}
              site={site}
              forget={own.forget}
              forgotten={forgotten}
              t={t}
            />
          </div>
        </>
      )}
      <p class="small said" role="status" tabIndex={-1} ref={status}>
        {said !== null && t(SAID[said])}
      </p>
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
    </div>
  );
}

const SAID = {
  marked: 'profiles.marked',
  looked: 'profiles.looked',
  forgotten: 'profiles.forgotten',
} as const satisfies Record<string, TextKey>;
