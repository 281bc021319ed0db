import type { Translator } from '../../lib/i18n/translate';
import type { OwnProfile } from '../../lib/profiles/own-profile';
import { samePhotos } from '../../lib/profiles/same-photo';
import { siteName } from './site-name';

export interface SamePhotoProps {
  /** All own profiles: photos are compared with each other and nothing else. */
  readonly profiles: readonly OwnProfile[];
  /** Only the groups with this profile; null for all. */
  readonly only?: string;
  readonly t: Translator;
}

/** Which own profiles the same photo links, and why that matters. Nothing where none are. */
export function SamePhoto({ profiles, only, t }: SamePhotoProps) {
  const groups = samePhotos(profiles).filter(
    (group) => only === undefined || group.some(({ id }) => id === only),
  );
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{t('profiles.sameTitle')}</h2>
      {groups.map((group) => (
        <p key={group.map(({ id }) => id).join(' ')}>
          {t('profiles.samePhoto', { sites: t.list(group.map((profile) => placeOf(profile, group))) })}
        </p>
      ))}
      <p class="below">{t('profiles.sameWhy')}</p>
      <p class="small below">{t('profiles.sameHow')}</p>
    </section>
  );
}

/** The site's name, with the handle where the group holds two profiles on it. */
function placeOf({ site, handle }: OwnProfile, group: readonly OwnProfile[]): string {
  const isAlone = group.filter((each) => each.site === site).length === 1;
  return isAlone ? siteName(site) : `${siteName(site)} (${handle})`;
}
