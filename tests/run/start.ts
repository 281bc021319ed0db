import { launchBrowser } from '../browser/launch';
import type { BrowserName } from '../browser/driver';
import { demoUrls } from '../fixtures/demo-pages';
import { everyPage } from '../fixtures/every-page';
import { ownProfilePages, ownProfileUrls } from '../fixtures/own-profile-demo';
import { startWeb } from '../web/web';
import { buildDir, buildExtension } from './build-extension';
import { walkDemo } from './demo-walk';
import { findBrowser } from './find-browser';

/** Builds Facewarden and shows it: in a window where there is a display, otherwise as a walk along the main path. */
async function main(): Promise<number> {
  const browser: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
  const kind = { browser, isTesting: true };
  if (!(await buildExtension(kind))) return 1;
  const search = findBrowser(browser);
  if (search.is === 'missing') {
    console.error(search.how);
    return 1;
  }
  const isHeadless = process.argv.includes('--headless') || !hasDisplay();
  const web = await startWeb({ pages: [...everyPage, ...ownProfilePages] });
  const driver = await launchBrowser(browser, {
    executablePath: search.path,
    extensionDir: buildDir(kind),
    webPort: web.port,
    headless: isHeadless,
  });
  try {
    if (isHeadless) {
      console.log(`\nNo display: walking the main path in ${browser}, without a window.`);
      const isGood = await walkDemo(driver, (line) => console.log(line));
      console.log(isGood ? '\nEvery step showed what it should.' : '\nStopped at the step above.');
      return isGood ? 0 : 1;
    }
    await driver.openPage(demoUrls.instagram);
    console.log(invitation());
    await driver.untilClosed();
    return 0;
  } finally {
    await driver.close().catch(() => undefined);
    await web.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function invitation(): string {
  return `
Facewarden runs. Every page in this browser comes from your own computer; nobody on them exists.

Try this:
  1. Read the card on the profile, then press "Why?".
  2. Click the Facewarden button of the toolbar (perhaps under the puzzle piece) and choose "Opt out".
  3. Fill in your country, name and address; see the letter change; press "I sent it".
  4. Follow links on the pages: the card comes and goes with the profile.
  5. Sign in as Noor, open her profile, choose "Lower it" and follow the first step: on the settings page the popup
     says what to do there. Switched off, strangers get a page to sign in instead of her photo.

Addresses:
${[...Object.values(demoUrls), ownProfileUrls.signIn, ownProfileUrls.profile, ownProfileUrls.settings]
  .map((url) => `  ${url}`)
  .join('\n')}

Close the browser to stop.`;
}

process.exitCode = await main();
