import { AboutPage } from './AboutPage';
import { WelcomePage } from './WelcomePage';
import { useSettings } from './use-settings';
import { DirectoryPage } from './directory/DirectoryPage';
import { Everywhere } from './everywhere/Everywhere';
import { QueueBanner } from './everywhere/QueueBanner';
import { Later } from './Later';
import { UnlockPage } from './lock/UnlockPage';
import { useLockedPage } from './lock/use-lock';
import { LowerPage } from './LowerPage';
import { Mark } from './Mark';
import { PrintPage } from './PrintPage';
import { NewProfilePage } from './profiles/NewProfilePage';
import { ProfilePage } from './profiles/ProfilePage';
import { ProfilesPage } from './profiles/ProfilesPage';
import { strangerTools } from './profiles/stranger-check-in-use';
import { RequestComposer } from './RequestComposer';
import { RequestPage } from './RequestPage';
import { RequestsPage } from './RequestsPage';
import type { Route } from './route';
import { useRoute } from './route';
import { useDueChecks } from './use-due-checks';
import { SettingsPage } from './SettingsPage';
import { StoreNotice } from './StoreNotice';

/** Where the list of firms is gone through, or something is written or printed: no word of it beside. */
const WITHOUT_BANNER: readonly Route['page'][] = ['everywhere', 'new-request', 'print', 'welcome'];

async function loadWhy() {
  return (await import('./why/WhyPage')).WhyPage;
}

/** The one app page: head with the ways, and the page the address names. */
export function Dashboard() {
  const { settings, damaged, trouble, t, again } = useSettings();
  const route = useRoute();
  const { isLocked, isKept } = useLockedPage(route);
  useDueChecks();
  if (settings === null || t === null || isLocked === null) return null;
  document.documentElement.lang = t.language;
  document.documentElement.dir = t.direction;
  const isSettings = route.page === 'settings';
  const isDirectory = route.page === 'directory' || route.page === 'record';
  const isTurning = isDirectory && route.room === 'organisations';
  const isRequests = ['requests', 'request', 'print', 'new-request', 'everywhere'].includes(route.page);
  const isProfiles = ['profiles', 'profile', 'new-profile'].includes(route.page);
  return (
    <div class="shell">
      <header class="shell-top">
        <a class="brand" href="#/requests">
          <Mark size={30} />
          {t('notices.name')}
        </a>
        <nav>
          <a href="#/profiles" {...(isProfiles ? { 'aria-current': 'page' } : {})}>
            {t('profiles.title')}
          </a>
          <a href="#/requests" {...(isRequests ? { 'aria-current': 'page' } : {})}>
            {t('requests.title')}
          </a>
          <a href="#/collectors" {...(isDirectory && !isTurning ? { 'aria-current': 'page' } : {})}>
            {t('directory.collectors')}
          </a>
          <a href="#/organisations" {...(isTurning ? { 'aria-current': 'page' } : {})}>
            {t('directory.organisations')}
          </a>
          <a href="#/settings" {...(isSettings ? { 'aria-current': 'page' } : {})}>
            {t('settings.title')}
          </a>
        </nav>
      </header>
      {!WITHOUT_BANNER.includes(route.page) && !isLocked && <QueueBanner t={t} />}
      {isLocked && <UnlockPage erased={again} t={t} />}
      {isKept && (
        <main class="sheet" hidden={isLocked}>
          {trouble !== null && !['requests', 'request', 'profiles', 'profile'].includes(route.page) && (
            <StoreNotice why={trouble} t={t} />
          )}
          {route.page === 'profiles' && <ProfilesPage settings={settings} stranger={strangerTools} t={t} />}
          {route.page === 'new-profile' && <NewProfilePage key={route.tabId} tabId={route.tabId} t={t} />}
          {route.page === 'profile' && (
            <ProfilePage key={route.id} id={route.id} settings={settings} stranger={strangerTools} t={t} />
          )}
          {route.page === 'requests' && (
            <RequestsPage query={route.query} settings={settings} changed={again} t={t} />
          )}
          {route.page === 'new-request' && (
            <RequestComposer
              key={JSON.stringify(route)}
              firm={route.firm}
              body={route.body}
              like={route.like}
              tabId={route.tabId}
              profile={route.profile}
              settings={settings}
              changed={again}
              t={t}
            />
          )}
          {route.page === 'everywhere' && (
            <Everywhere
              key={`${route.tabId} ${route.profile}`}
              tabId={route.tabId}
              profile={route.profile}
              isGoing={route.isGoing}
              settings={settings}
              changed={again}
              t={t}
            />
          )}
          {route.page === 'request' && <RequestPage key={route.id} id={route.id} t={t} />}
          {route.page === 'print' && <PrintPage key={route.id} id={route.id} t={t} />}
          {route.page === 'lower' && <LowerPage key={route.site} site={route.site} t={t} />}
          {isDirectory && <DirectoryPage route={route} settings={settings} t={t} />}
          {isSettings && <SettingsPage settings={settings} damaged={damaged} changed={again} t={t} />}
          {route.page === 'welcome' && <WelcomePage settings={settings} changed={again} t={t} />}
          {route.page === 'about' && <AboutPage t={t} />}
          {route.page === 'why' && <Later load={loadWhy} props={{ t }} />}
          {route.page === 'unknown' && (
            <>
              <h1>{t('notices.notFound')}</h1>
              <p class="sub">
                <a href="#/requests">{t('requests.back')}</a>
              </p>
            </>
          )}
        </main>
      )}
    </div>
  );
}
