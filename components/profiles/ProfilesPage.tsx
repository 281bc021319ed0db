import { useMemo, useState } from 'preact/hooks';
import { takersFrom } from '../../lib/directory/takers';
import { LEVELS } from '../../lib/exposure/assess';
import type { Exposure, ExposureLevel } from '../../lib/exposure/reason';
import { reasonTitle } from '../../lib/i18n/reason-text';
import type { Translator } from '../../lib/i18n/translate';
import type { StrangerTools } from '../../lib/profiles/check-all';
import { lastLooked, profilesDue } from '../../lib/profiles/due';
import type { OwnProfile } from '../../lib/profiles/own-profile';
import { profileExposure } from '../../lib/profiles/profile-exposure';
import { localDay } from '../../lib/requests/today';
import { listProfiles } from '../../lib/store/profiles';
import type { Settings } from '../../lib/store/settings';
import { LevelBars } from '../LevelBars';
import { profileHash } from '../route';
import { StoreNotice } from '../StoreNotice';
import { useStored } from '../use-stored';
import { CheckAgain } from './CheckAgain';
import { SamePhoto } from './SamePhoto';
import { siteName } from './site-name';
import { withDots } from '../with-dots';

export interface ProfilesPageProps {
  readonly settings: Settings;
  /** How to look at a profile as a stranger; null where this build cannot. */
  readonly stranger: StrangerTools | null;
  readonly t: Translator;
}

/** Drawn at first, and more at each press: five hundred rows take most of a second. */
const FIRST_ROWS = 25;
const MORE_ROWS = 100;
const EXPOSED: readonly ExposureLevel[] = ['high', 'severe'];

/** The profiles the user marked as theirs, the most exposed first. */
export function ProfilesPage({ settings, stranger, t }: ProfilesPageProps) {
  const [stored, again] = useStored('profiles', listProfiles);
  const [count, setCount] = useState(FIRST_ROWS);
  const rows = useMemo(() => (stored?.ok === true ? rowsOf(stored.value.profiles) : []), [stored]);
  if (stored === null) return null;
  if (!stored.ok) {
    return (
      <>
        <h1>{t('profiles.title')}</h1>
        <StoreNotice why={stored.why} t={t} />
      </>
    );
  }
  const { profiles, damaged } = stored.value;
  const due = new Set(profilesDue(profiles, settings, localDay()).map(({ profile }) => profile.id));
  const exposed = rows.filter(({ exposure }) => EXPOSED.includes(exposure.level)).length;

  return (
    <>
      <h1>{t('profiles.title')}</h1>
      <p class="sub">
        {profiles.length === 0
          ? t('profiles.intro')
          : t('profiles.summary', { count: profiles.length, exposed })}
      </p>
      {damaged > 0 && <p class="notice">{t('profiles.damaged', { count: damaged })}</p>}
      {rows.length === 0 ? (
        <div class="empty">
          <h2>{t('profiles.empty')}</h2>
          <p>{t('profiles.emptyBody')}</p>
        </div>
      ) : (
        <>
          <ul class="profile-list">
            {rows.slice(0, count).map(({ profile, exposure }) => (
              <li key={profile.id}>
                <a href={profileHash(profile.id)}>
                  <b>{siteName(profile.site)}</b> · <bdi>{profile.handle}</bdi>
                </a>
                <LevelBars level={exposure.level} t={t} />
                <span class="small">
                  {withDots(
                    exposure.reasons
                      .filter(({ weight }) => weight > 0)
                      .slice(0, 3)
                      .map((reason) => reasonTitle(reason, siteName(profile.site), t)),
                  )}
                </span>
                <LastLook profile={profile} isDue={due.has(profile.id)} t={t} />
              </li>
            ))}
          </ul>
          {rows.length > count && (
            <p class="row">
              <button type="button" onClick={() => setCount(count + MORE_ROWS)}>
                {t('list.more', { count: Math.min(MORE_ROWS, rows.length - count) })}
              </button>
            </p>
          )}
          <CheckAgain profiles={profiles} stranger={stranger} changed={again} t={t} />
          <SamePhoto profiles={profiles} t={t} />
        </>
      )}
    </>
  );
}

interface ProfileRow {
  readonly profile: OwnProfile;
  readonly exposure: Exposure;
}

/** The most exposed first. Who takes from a site is looked up once, not for each profile on it. */
function rowsOf(profiles: readonly OwnProfile[]): ProfileRow[] {
  const takers = new Map(
    [...new Set(profiles.map(({ site }) => site))].map((site) => [site, takersFrom(site)]),
  );
  return profiles
    .map((profile) => ({ profile, exposure: profileExposure(profile, takers.get(profile.site) ?? []) }))
    .toSorted((a, b) => LEVELS.indexOf(b.exposure.level) - LEVELS.indexOf(a.exposure.level));
}

function LastLook({ profile, isDue, t }: { profile: OwnProfile; isDue: boolean; t: Translator }) {
  return (
    <span class={isDue ? 'state due' : 'small'}>
      {isDue ? t('profiles.due') : t.day(lastLooked(profile))}
    </span>
  );
}
