import type { BrowserDriver, BrowserPage } from '../browser/driver';
import { launchBrowser } from '../browser/launch';
import { eraseStore, putRaw } from '../browser/store-probe';
import { everyPage } from '../fixtures/every-page';
import { buildDir } from '../run/build-extension';
import { findBrowser } from '../run/find-browser';
import { startWeb, type LocalWeb, type WebPage } from '../web/web';
import { localeOf, speak, type Tongue } from './languages';
import { surfacePages, type Scene, type Surface } from './surfaces';

/** The local web with every page that a surface goes to. */
export function startSurfaceWeb(more: readonly WebPage[] = []): Promise<LocalWeb> {
  return startWeb({ pages: [...everyPage, ...surfacePages, ...more] });
}

/** Starts Chromium in that language, with the testing build. Throws where there is no Chromium. */
export function launchIn(tongue: Tongue, web: LocalWeb): Promise<BrowserDriver> {
  const search = findBrowser('chromium');
  if (search.is === 'missing') throw new Error(search.how);
  return launchBrowser('chromium', {
    executablePath: search.path,
    extensionDir: buildDir({ browser: 'chromium', isTesting: true }),
    webPort: web.port,
    locale: localeOf(tongue),
    timeZone: 'Europe/Paris',
  });
}

/** Opens a surface on an empty store, hands it over, and closes whatever it opened. */
export async function withSurface(
  driver: BrowserDriver,
  tongue: Tongue,
  surface: Surface,
  use: (page: BrowserPage) => Promise<void>,
): Promise<void> {
  const pages: BrowserPage[] = [];
  async function keep(opening: Promise<BrowserPage>): Promise<BrowserPage> {
    const page = await opening;
    pages.push(page);
    return page;
  }
  const scene: Scene = {
    driver,
    t: speak(tongue),
    visit: (url) => keep(driver.openPage(url)),
    own: (path) => keep(driver.openExtensionPage(path)),
  };
  // Makes the database where there is none, and reads nothing of it afterwards.
  const about = await driver.openExtensionPage('dashboard.html#/about');
  try {
    await about.waitFor('main h1');
    await eraseStore(about);
    // A browser without its language packs, as Debian's, speaks English whatever it is started in.
    await putRaw(about, 'settings', 'settings', { language: scene.t.language });
    await use(await surface.open(scene));
  } finally {
    for (const page of pages) await page.close().catch(() => undefined);
    await surface.after?.(about);
    await about.close();
  }
}
