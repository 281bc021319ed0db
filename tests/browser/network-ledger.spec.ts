import { afterAll, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { facePages } from '../fixtures/face-pages';
import { poll } from './driver';
import { fillDetails, sayItWasSent, writer } from './request-steps';
import { holdFiles, savedFile } from './saved-files';
import { isFull } from './seeded';
import { CARD, useBrowser } from './session';
import { badgeAppears, button, quiet, useStage } from './steps';

const session = useBrowser({ timeZone: 'Europe/Paris' });
const stage = useStage(session);
/** How long nobody does anything. */
const IDLE_MS = isFull ? 180_000 : 4_000;
const DASHBOARD = [
  'profiles',
  'requests',
  'collectors',
  'collectors/pimeyes',
  'laws',
  'regulators',
  'organisations',
  'public-bodies',
  'settings',
  'welcome',
  'about',
  'why',
];

/** Addresses the test itself went to, and what their pages load: everything else is somebody's own doing. */
const visited = new Set<string>();

/** Every request that no page of the web caused: the browser marks those of pages with where they come from. */
function beyondTheLedger(from: number): string[] {
  return session.web.requests.slice(from).flatMap(({ method, host, path, headers }) => {
    const address = `https://${host}${path}`;
    const isPage = headers['sec-fetch-mode'] === 'navigate' && visited.has(address.replace(/[?#].*$/, ''));
    const isPagesOwn = headers.referer !== undefined && /^https:/.test(headers.referer);
    const isPicture = headers['sec-fetch-dest'] === 'image' && headers['sec-fetch-mode'] !== 'cors';
    return isPage || isPagesOwn || isPicture ? [] : [`${method} ${address} ${JSON.stringify(headers)}`];
  });
}

async function visit(url: string) {
  visited.add(url.replace(/[?#].*$/, ''));
  return stage.visit(url);
}

test(
  'the whole product asks for nothing but what the ledger says',
  async () => {
    const { driver, web } = session;
    const [face] = facePages;
    if (face === undefined) throw new Error('no page with a face');
    web.addPage(face.url, face.html);
    web.addPicture(face.picture.url, face.picture.type, face.picture.bytes);

    for (const route of DASHBOARD) {
      const page = await stage.own(`dashboard.html#/${route}`);
      await page.waitFor('main h1');
      await page.close();
    }
    for (const url of [demoUrls.instagram, demoUrls.linkedin]) {
      const page = await visit(url);
      await page.waitFor(CARD);
      await page.click(button('Why?'));
      await page.click({ label: 'Close' });
    }
    const profile = await visit(demoUrls.x);
    await profile.waitFor(CARD);
    const popup = await stage.own('popup.html');
    await popup.click(button('This is me'));
    await popup.waitFor({ css: '[role="status"]', text: 'Kept. It is among your profiles now.' });

    const composer = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
    await fillDetails(composer, 'FR', { isKept: true });
    await sayItWasSent(composer);
    const list = await stage.own('dashboard.html#/requests/everywhere');
    await list.waitFor('#profiles, #full-name');
    await list.fill('#profiles', writer.profile);
    await list.close();

    const settings = await stage.own('dashboard.html#/settings');
    await settings.waitFor('#backup-passphrase');
    await holdFiles(settings);
    await settings.click({ css: 'label', text: 'Seal the file with a passphrase' });
    await settings.click(button('Save the backup'));
    await savedFile(settings, '.json');

    const shown = await visit(face.url);
    await shown.bringToFront();
    await driver.clickToolbarButton(shown);
    const check = await stage.own('popup.html');
    await check.click(button('Is it a face?'));
    await check.waitFor('.face-check [role="status"] h2', { timeout: 60_000 });

    await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
    expect(beyondTheLedger(0), 'requests that nobody asked for').toEqual([]);

    // The control: the one request that the ledger allows is seen by the same watch once it is pressed for.
    const pressedAt = web.requests.length;
    await profile.bringToFront();
    await badgeAppears(driver, profile);
    const last = await stage.own('popup.html');
    await last.click(button('See what a stranger sees'));
    await poll(
      async () => Promise.resolve(beyondTheLedger(pressedAt).length > 0 ? true : null),
      'stranger check',
    );
    const asked = beyondTheLedger(pressedAt);
    expect(
      asked.every((each) => each.startsWith(`GET ${demoUrls.x} `)),
      asked.join('\n'),
    ).toBe(true);
  },
  isFull ? 600_000 : 150_000,
);

test('the policy of our own pages keeps fetch, pictures, frames, beacons and sockets from every other host', async () => {
  for (const path of ['popup.html', 'dashboard.html#/about']) {
    const page = await stage.own(path);
    const before = session.web.requests.length + session.web.noise.length;
    const reached = await page.evaluate(async () => {
      const there = 'https://www.example.org/';
      const reached: string[] = [];
      await fetch(there, { mode: 'no-cors' }).then(
        () => reached.push('fetch'),
        () => undefined,
      );
      for (const tag of ['img', 'script', 'iframe', 'video']) {
        const element = document.createElement(tag);
        element.addEventListener('load', () => tag !== 'iframe' && reached.push(tag));
        element.setAttribute('src', `${there}?${tag}`);
        document.body.append(element);
      }
      const style = document.createElement('style');
      style.textContent = `body{background:url(${there}?style)}`;
      document.head.append(style);
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `${there}?link`;
      document.head.append(link);
      navigator.sendBeacon(`${there}?beacon`, 'x');
      await new Promise<void>((resolve) => {
        try {
          const socket = new WebSocket('wss://www.example.org/socket');
          socket.addEventListener('open', () => (reached.push('socket'), resolve()));
          socket.addEventListener('error', () => resolve());
          setTimeout(resolve, 2_000);
        } catch {
          resolve();
        }
      });
      return reached;
    });
    await quiet();
    expect(reached).toEqual([]);
    const asked = [...session.web.requests, ...session.web.noise].length - before;
    expect(asked, 'requests that left the page').toBe(0);
  }
});

afterAll(() => {
  expect(session.web.requests.length, 'requests that were recorded at all').toBeGreaterThan(5);
});
