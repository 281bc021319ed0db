import { useEffect, useState } from 'preact/hooks';
import { takersFrom } from '../../lib/directory/takers';
import { assessExposure, NO_CHECKS } from '../../lib/exposure/assess';
import type { Translator } from '../../lib/i18n/translate';
import { readTab } from '../../lib/open-tab';
import { profileId } from '../../lib/profiles/mark-profile';
import type { StoreTrouble } from '../../lib/store/result';
import { LevelBars } from '../LevelBars';
import { profileHash } from '../route';
import { StoreNotice } from '../StoreNotice';
import type { OwnTools } from './own-tools';
import { readOwnTools } from './own-tools';
import { siteName } from './site-name';

type Found = { readonly is: 'profile'; readonly own: OwnTools } | { readonly is: 'lost' | 'other' };

/** Asks whether the profile in a tab is the user's own, and keeps it only then. */
export function NewProfilePage({ tabId, t }: { tabId: number | null; t: Translator }) {
  const [found, setFound] = useState<Found | null>(null);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  useEffect(() => {
    void look(tabId).then(setFound);
  }, [tabId]);

  async function save({ mark, facts }: OwnTools): Promise<void> {
    const result = await mark(NO_CHECKS);
    if (result.ok) location.hash = profileHash(profileId(facts));
    else setTrouble(result.why);
  }

  if (found === null) return null;
  if (found.is !== 'profile') {
    return (
      <>
        <h1>{t('profiles.newTitle')}</h1>
        <p class="notice" role="status">
          {found.is === 'other' ? t('profiles.newOther') : t('profiles.newLost')}
        </p>
        <p class="row">
          <a href="#/profiles">{t('profiles.back')}</a>
        </p>
      </>
    );
  }
  const { own } = found;
  const { level } = assessExposure(own.facts, takersFrom(own.facts.site));
  return (
    <>
      <h1>{t('profiles.newTitle')}</h1>
      <p class="new-profile">
        <b>{siteName(own.facts.site)}</b> · <bdi>{own.facts.handle}</bdi>
        <LevelBars level={level} t={t} />
        <span class="small">{own.url.replace(/^https:\/\/(?:www\.)?/, '')}</span>
      </p>
      {own.isPrivate ? (
        <p class="notice" role="status">
          {t('profiles.private')}
        </p>
      ) : own.profile !== null ? (
        <>
          <p class="sub">{t('profiles.newAlready')}</p>
          <p class="row">
            <a class="button" href={profileHash(own.profile.id)}>
              {t('profiles.openPage')}
            </a>
          </p>
        </>
      ) : (
        <>
          {own.facts.ownership.is === 'mine' && <p>{t('profiles.looksMine')}</p>}
          <p>{t('profiles.newBody')}</p>
          <p class="small below">{t('profiles.newKept')}</p>
          <p class="row">
            <button type="button" class="primary" onClick={() => void save(own)}>
              {t('profiles.newSave')}
            </button>
            <a class="button" href="#/profiles">
              {t('profiles.newCancel')}
            </a>
          </p>
        </>
      )}
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
    </>
  );
}

async function look(tabId: number | null): Promise<Found> {
  if (tabId === null) return { is: 'lost' };
  const tab = await readTab(tabId);
  const own = await readOwnTools(tab);
  if (own !== null) return { is: 'profile', own };
  return { is: tab.is === 'any-site' ? 'other' : 'lost' };
}
