import { useState } from 'preact/hooks';
import { hasLawAt } from '../../lib/directory/law-index';
import { takersFrom } from '../../lib/directory/takers';
import type { Reason } from '../../lib/exposure/reason';
import { reasonTitle } from '../../lib/i18n/reason-text';
import type { Translator } from '../../lib/i18n/translate';
import type { StrangerTools } from '../../lib/profiles/check-all';
import { lastLooked, lookAgainOn } from '../../lib/profiles/due';
import { lastDifference, levelHistory } from '../../lib/profiles/history';
import type { OwnProfile } from '../../lib/profiles/own-profile';
import { profileExposure } from '../../lib/profiles/profile-exposure';
import { localDay } from '../../lib/requests/today';
import { guideFor } from '../../lib/sites/registry/guides';
import { rules } from '../../lib/sites/registry/rules';
import type { StepId } from '../../lib/sites/site';
import { forgetProfile, listProfiles } from '../../lib/store/profiles';
import type { StoreTrouble } from '../../lib/store/result';
import type { Settings } from '../../lib/store/settings';
import { LevelBars } from '../LevelBars';
import { LowerIt } from '../LowerIt';
import { ReasonList } from '../ReasonList';
import { StoreNotice } from '../StoreNotice';
import { useStored } from '../use-stored';
import { CheckAgain } from './CheckAgain';
import { ForgetProfile } from './ForgetProfile';
import { LevelHistory } from './LevelHistory';
import { tickOwnStep, told } from './own-tools';
import { SamePhoto } from './SamePhoto';
import { siteName } from './site-name';

export interface ProfilePageProps {
  readonly id: string;
  readonly settings: Settings;
  /** How to look at a profile as a stranger; null where this build cannot. */
  readonly stranger: StrangerTools | null;
  readonly t: Translator;
}

/** One own profile: what it exposes and why, what changed, what can be done. */
export function ProfilePage({ id, settings, stranger, t }: ProfilePageProps) {
  const [stored, again] = useStored('profiles', listProfiles);
  if (stored === null) return null;
  if (!stored.ok) return <StoreNotice why={stored.why} t={t} />;
  const { profiles, damaged } = stored.value;
  const profile = profiles.find((each) => each.id === id);
  if (profile === undefined) {
    return (
      <>
        <h1>{t('profiles.title')}</h1>
        <p class="sub">{damaged > 0 ? t('profiles.unreadable') : t('profiles.gone')}</p>
        <p class="row">
          <a href="#/profiles">{t('profiles.back')}</a>
        </p>
      </>
    );
  }
  const takers = takersFrom(profile.site);
  const site = siteName(profile.site);
  const { level, reasons } = profileExposure(profile, takers);
  const dueOn = lookAgainOn(profile, settings.lookAgainDays);
  const query = `?profile=${encodeURIComponent(id)}`;

  return (
    <>
      <p class="small">
        <a href="#/profiles">{t('profiles.back')}</a>
      </p>
      <h1>
        {site} · <bdi>{profile.handle}</bdi>
      </h1>
      <p class="level-line">
        <LevelBars level={level} t={t} />
      </p>
      {dueOn !== null && dueOn <= localDay() && (
        <p class="notice">{t('profiles.dueSince', { day: t.day(dueOn) })}</p>
      )}
      <dl class="law field">
        <dt>{t('profiles.address')}</dt>
        <dd>
          <a href={profile.url} target="_blank" rel="noreferrer">
            {profile.url.replace(/^https:\/\/(?:www\.)?/, '')}
          </a>
        </dd>
        <dt>{t('profiles.since')}</dt>
        <dd>{t.day(profile.since)}</dd>
        <dt>{t('profiles.lastLook')}</dt>
        <dd>{t.day(lastLooked(profile))}</dd>
      </dl>
      <CheckAgain profiles={[profile]} stranger={stranger} changed={again} t={t} />

      <section>
        <h2>{t('profiles.todo')}</h2>
        <p class="row">
          <a class="button primary" href={`#/requests/new${query}`}>
            {t('profiles.optOut')}
          </a>
          <a class="button" href={`#/requests/everywhere${query}`}>
            {t('profiles.optOutEverywhere')}
          </a>
        </p>
        <p class="small below">{t('profiles.todoHint')}</p>
      </section>

      <Steps profile={profile} changed={again} t={t} />

      <section>
        <h2>{t('profiles.reasons')}</h2>
        <ReasonList
          reasons={reasons}
          site={site}
          hasLaw={hasLawAt(settings.country ?? '', settings.region)}
          t={t}
        />
      </section>

      <section>
        <h2>{t('profiles.history')}</h2>
        <LevelHistory history={levelHistory(profile, takers)} t={t} />
        <LastChange profile={profile} t={t} />
      </section>

      <SamePhoto profiles={profiles} only={id} t={t} />

      <section>
        <h2>{t('profiles.forgetTitle')}</h2>
        <ForgetProfile
          profile={profile}
          site={site}
          forget={() => told(forgetProfile(id))}
          forgotten={() => (location.hash = '#/profiles')}
          t={t}
        />
      </section>
    </>
  );
}

/** The steps that lower it, with the user's ticks. */
function Steps({
  profile,
  changed,
  t,
}: {
  profile: OwnProfile;
  changed: () => Promise<void>;
  t: Translator;
}) {
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const rule = rules.find(({ id }) => id === profile.site);
  const guide = guideFor(profile.site);
  if (rule === undefined || guide === null) return null;

  async function tick(step: StepId, isDone: boolean): Promise<void> {
    const ticked = await tickOwnStep(profile.id, step, isDone);
    setTrouble(ticked.ok ? null : ticked.why);
    await changed();
  }

  return (
    <>
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
      <LowerIt
        site={rule}
        guide={guide}
        subject={{ host: new URL(profile.url).hostname, handle: profile.handle }}
        done={profile.done}
        onTick={(step, isDone) => void tick(step, isDone)}
        t={t}
      />
    </>
  );
}

/** What the newest check that changed anything has changed. */
function LastChange({ profile, t }: { profile: OwnProfile; t: Translator }) {
  const found = lastDifference(profile, takersFrom(profile.site));
  if (found === null) {
    return profile.checks.length < 2 ? null : <p class="below">{t('profiles.changeNone')}</p>;
  }
  const { before, after, gone, come } = found.difference;
  const words = (reason: Reason): string => reasonTitle(reason, siteName(profile.site), t);
  return (
    <div class="below">
      <h3>{t('profiles.changeOn', { day: t.day(localDay(new Date(found.at))) })}</h3>
      <p>
        {before === after
          ? t('profiles.same', { level: t(`profiles.${after}`) })
          : t('profiles.changed', { before: t(`profiles.${before}`), after: t(`profiles.${after}`) })}
      </p>
      <ul class="plain">
        {gone.map((reason) => (
          <li key={`gone ${reason.id}`}>{t('profiles.changeGone', { reason: words(reason) })}</li>
        ))}
        {come.map((reason) => (
          <li key={`come ${reason.id}`}>{t('profiles.changeCome', { reason: words(reason) })}</li>
        ))}
      </ul>
    </div>
  );
}
