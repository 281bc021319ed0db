import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyFixture } from '../fixtures/every-page';
import { projectDir } from '../run/programs';
import { poll, type BrowserPage } from './driver';
import { CARD, useBrowser, type BrowserSession } from './session';
import { badgeAppears, badgeGoes, button, nothingAppears, useStage } from './steps';

const INSTAGRAM = 'https://www.instagram.com/tomasz_okoro/';
const OFF_IN_SETTINGS = 'Your browser does not allow Facewarden on Instagram: it is off there.';

const onGithub = everyFixture.find(
  ({ url, expect: { badge } }) => badge && url.startsWith('https://github.com/'),
);

describe('the build that users get', () => {
  const session = useBrowser({ isProduction: true });
  const stage = useStage(session);

  test('warns at installation of what docs/permissions.md says, and of nothing else', async () => {
    // Firefox has no way to ask for its words.
    if (session.browserName !== 'chromium') return;
    const own = await stage.own('icon/16.png');
    const warnings = await own.evaluate(async () => {
      const manifest = await (await fetch('/manifest.json')).text();
      const source = `chrome.management.getPermissionWarningsByManifest`;
      const ask = source
        .split('.')
        .reduce<unknown>((from, name) => Reflect.get(Object(from), name), globalThis);
      return new Promise<unknown>((resolve) => {
        if (typeof ask === 'function') ask(manifest, resolve);
      });
    });
    const [, section = ''] = readFileSync(join(projectDir, 'docs/permissions.md'), 'utf8').split(
      '\n## What you see when you install it\n',
    );
    const documented = [...section.split('\n## ')[0]!.matchAll(/^- Chrome and Edge: “([^”]+)”/gm)];
    expect(warnings).toEqual(documented.map(([, words]) => words));
  });

  test('offers the sites it does not look at yet, and looks at the first ones', async () => {
    const settings = await stage.own('dashboard.html#/settings');
    await settings.waitFor({ css: 'h2', text: 'Look at more sites' });
    for (const site of ['GitHub', 'Reddit', 'Pinterest', 'Strava']) {
      await settings.waitFor(button(site));
      expect(await settings.isVisible({ label: `Look at profile pages on ${site}` })).toBe(false);
    }
    for (const site of ['Instagram', 'LinkedIn', 'X', 'Bluesky']) {
      await settings.waitFor({ label: `Look at profile pages on ${site}` });
      expect(await settings.isVisible(button(site))).toBe(false);
    }
    expect(await settings.text('body')).not.toContain('it is off there');
    await badgeAppears(session.driver, await stage.visit(INSTAGRAM));
  });

  test('runs nothing on a site that was not allowed, and says so when asked', async () => {
    const page = await stage.visit(onGithub?.url ?? '');
    await nothingAppears(session.driver, page);
    const popup = await stage.own('popup.html');
    await popup.waitFor({ css: 'h1', text: 'Facewarden does not look here' });
    expect(await registeredScripts(popup)).toEqual([]);
    await popup.close();

    await session.driver.clickToolbarButton(page);
    const afterPress = await stage.own('popup.html');
    await afterPress.waitFor({ css: 'h1', text: 'Facewarden does not look at GitHub yet' });
    await afterPress.waitFor(button('Look at GitHub too'));
    expect(await afterPress.isVisible(button('Opt out'))).toBe(false);
    expect(await afterPress.text('body')).not.toMatch(/exposure|safe/i);
    await nothingAppears(session.driver, page);
  });

  // Chromium asks in a window of its own that no protocol can answer.
  test.runIf(session.browserName === 'firefox')(
    'looks at it once it is allowed, and no longer when that is taken back',
    async () => {
      const { driver } = session;
      const open = await stage.visit(onGithub?.url ?? '');
      const settings = await stage.own('dashboard.html#/settings');
      await settings.click(button('GitHub'));
      await settings.waitFor({ label: 'Look at profile pages on GitHub' });
      await open.bringToFront();
      await badgeAppears(driver, open);
      expect(await registeredScripts(settings)).toEqual(['site-github']);
      await open.close();

      await removeHosts(settings, ['https://*.github.com/*']);
      await poll(
        async () => ((await registeredScripts(settings)).length === 0 ? true : null),
        'end of the script',
      );
      await nothingAppears(driver, await stage.visit(onGithub?.url ?? ''));
      await settings.reload();
      await settings.waitFor(button('GitHub'));
    },
  );
});

describe('a site that the user took back in the browser', () => {
  const session = useBrowser();
  const stage = useStage(session);

  test('is off: without sign and card, said so in popup and settings, and never called safe', async () => {
    const { driver } = session;
    const before = await stage.visit(INSTAGRAM);
    await before.waitFor(CARD);
    await before.close();
    await takeBackInstagram(session);

    const page = await stage.visit(INSTAGRAM);
    await nothingAppears(driver, page);
    const popup = await stage.own('popup.html');
    await popup.waitFor({ css: 'h1', text: 'Facewarden does not look here' });
    expect(await popup.text('body')).toMatch(
      /Your browser does not allow it on .*Instagram.* Warnings are off there\./,
    );
    await saysNothingOfThePage(popup);

    await driver.clickToolbarButton(page);
    const afterPress = await stage.own('popup.html');
    await afterPress.waitFor({ css: 'h1', text: 'Facewarden does not look at Instagram yet' });
    await saysNothingOfThePage(afterPress);

    const settings = await stage.own('dashboard.html#/settings');
    await settings.waitFor({ label: 'Look at profile pages on Instagram' });
    expect(await settings.text('body')).toContain(OFF_IN_SETTINGS);
  });

  test('the tab that was open keeps no sign after it was loaded anew', async () => {
    const page = await stage.visit(INSTAGRAM);
    await takeBackInstagram(session);
    await page.reload();
    await page.bringToFront();
    await badgeGoes(session.driver, page);
    expect(await page.isVisible(CARD)).toBe(false);
  });
});

/** As in the browser's own page of extensions. Chromium knows only all hosts at once, Firefox each. */
async function takeBackInstagram({ driver, browserName }: BrowserSession): Promise<void> {
  if (browserName === 'firefox') {
    const popup = await driver.openExtensionPage('popup.html');
    await removeHosts(popup, ['https://*.instagram.com/*']);
    await popup.close();
    return;
  }
  const extensions = await driver.openPage('chrome://extensions/');
  await extensions.evaluate(async (extensionId) => {
    const developer = Reflect.get(Reflect.get(globalThis, 'chrome') as object, 'developerPrivate') as {
      updateExtensionConfiguration: (change: object) => Promise<void>;
    };
    await developer.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, new URL(driver.extensionOrigin()).host);
  await extensions.close();
}

interface ExtensionApi {
  readonly permissions: { remove: (what: { origins: readonly string[] }) => Promise<boolean> };
  readonly scripting: { getRegisteredContentScripts: () => Promise<{ id: string }[]> };
}

async function removeHosts(own: BrowserPage, origins: readonly string[]): Promise<void> {
  const isRemoved = await own.evaluate(async (wanted) => {
    const api = Reflect.get(globalThis, 'chrome') as ExtensionApi;
    return api.permissions.remove({ origins: wanted });
  }, origins);
  expect(isRemoved, 'the permission was taken back').toBe(true);
}

function registeredScripts(own: BrowserPage): Promise<string[]> {
  return own.evaluate(async () => {
    const api = Reflect.get(globalThis, 'chrome') as ExtensionApi;
    return (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  });
}

async function saysNothingOfThePage(popup: BrowserPage): Promise<void> {
  expect(await popup.isVisible(button('Opt out'))).toBe(false);
  expect(await popup.text('body')).not.toMatch(/exposure|safe|no photo here|no profile/i);
}
