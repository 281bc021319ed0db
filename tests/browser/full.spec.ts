import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { everyPage } from '../fixtures/every-page';
import { buildDir } from '../run/build-extension';
import { findBrowser } from '../run/find-browser';
import { startWeb, type LocalWeb } from '../web/web';
import { launchChromium, type ChromiumDriver } from './chromium-driver';
import { poll } from './driver';
import { fillDetails } from './request-steps';
import { CARD } from './session';
import { button } from './steps';
import { readStore } from './store-probe';

// Only Chromium lets a test set a limit, and only for an extension without `unlimitedStorage`: with it, the limit is the disk.
const isChromium = inject('browser') === 'chromium';
const FULL =
  'The disk is full. Nothing was saved just now; what was saved before is safe. Free some space and try again.';

let web: LocalWeb;
let folder: string;
let driver: ChromiumDriver;

beforeAll(async () => {
  if (!isChromium) return;
  const found = findBrowser('chromium');
  if (found.is === 'missing') throw new Error(found.how);
  folder = await mkdtemp(join(tmpdir(), 'facewarden-limited-'));
  await cp(buildDir({ browser: 'chromium', isTesting: true }), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(await readFile(path, 'utf8'));
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  await writeFile(path, JSON.stringify({ ...manifest, permissions }));
  web = await startWeb({ pages: everyPage });
  driver = await launchChromium({ executablePath: found.path, extensionDir: folder, webPort: web.port });
});

afterAll(async () => {
  if (!isChromium) return;
  await driver.close();
  await web.close();
  await rm(folder, { recursive: true, force: true });
});

test.runIf(isChromium)(
  'no room left: every page that saves says so, loses nothing, and saves once there is room',
  async () => {
    const first = await driver.openExtensionPage('dashboard.html#/settings');
    await first.fill('#full-name', 'Kept Before');
    await first.press('Tab');
    await first.waitFor({ css: '[role="status"]', text: 'Saved' });
    const before = await readStore(first);

    // Chromium remembers for half a minute how much room there was; a new start does not.
    await driver.restart();
    const release = await driver.limitStorage(1);
    const letter = await driver.openExtensionPage('dashboard.html#/requests/new?firm=pimeyes');
    await fillDetails(letter, 'FR');
    const settings = await driver.openExtensionPage('dashboard.html#/settings');
    await settings.bringToFront();
    await settings.fill('#full-name', 'Not Kept');
    await settings.press('Tab');
    await settings.waitFor({ css: '.notice[role="alert"]', text: FULL });
    await letter.bringToFront();
    await letter.click(button('I sent it'));
    await letter.waitFor({ css: '.notice[role="alert"]', text: FULL });
    await letter.click(button('I sent it'));
    expect(await readStore(settings)).toEqual(before);

    await release();
    await letter.click(button('I sent it'));
    await letter.waitFor({ css: 'h1', text: 'Requests' });
    const after = await readStore(letter);
    expect(after['requests']).toHaveLength(1);
    expect(JSON.stringify(after['requests']).split('"kind":"sent"')).toHaveLength(2);
    await settings.bringToFront();
    await settings.fill('#email', 'other@example.org');
    await settings.press('Tab');
    await settings.waitFor({ css: '[role="status"]', text: 'Saved' });
    await poll(
      async () => (JSON.stringify(await readStore(settings)).includes('Not Kept') ? true : null),
      'the name that had no room',
    );
  },
);

test.runIf(isChromium)(
  'no room left: the card says that a wish was not kept, and keeps it later',
  async () => {
    await driver.restart();
    const release = await driver.limitStorage(1);
    const page = await driver.openPage(demoUrls.x);
    await page.waitFor({ css: 'section h2', text: 'This photo is open to everyone' });
    await page.click(button('Not on this site'));
    await page.waitFor({ css: 'section h2', text: 'That could not be kept' });
    await page.waitFor({ css: 'section p', text: FULL });

    await release();
    await page.click(button('Not on this site'));
    await page.waitForGone(CARD);
    const own = await driver.openExtensionPage('icon/16.png');
    await poll(
      async () => (JSON.stringify(await readStore(own)).includes('"card":false') ? true : null),
      'the muted site',
    );
  },
);
