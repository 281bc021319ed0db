import { afterAll, describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { facePages } from '../fixtures/face-pages';
import type { WebRequest } from '../web/web';
import { poll } from './driver';
import { isPictureOf, pageAt, type VisitedPage } from './own-pictures';
import { fillDetails, sayItWasSent, writer } from './request-steps';
import { holdFiles, savedFile } from './saved-files';
import { isFull } from './seeded';
import { CARD, useBrowser } from './session';
import { badgeAppears, button, quiet, useStage } from './steps';

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

// No policy here that would hide what the code asks for: it has its own test below.
describe('without the policy of its pages', () => {
  const session = useBrowser({ timeZone: 'Europe/Paris', hasPolicy: false });
  const stage = useStage(session);
  /** Pages the test itself went to, once for each time. */
  const visited: VisitedPage[] = [];

  async function visit(page: VisitedPage) {
    visited.push(page);
    return stage.visit(page.url);
  }

  /** Every request since then but those of the visited pages: their own address and the pictures in their markup. */
  function beyondTheLedger(since: number): string[] {
    const visits = visited.map(({ url }) => url);
    const asked = session.web.requests.slice(since).filter((request) => {
      if (isPictureOf(request, visited)) return false;
      const visit =
        request.headers['sec-fetch-mode'] === 'navigate' ? visits.indexOf(addressOf(request)) : -1;
      if (visit !== -1) visits.splice(visit, 1);
      return visit === -1;
    });
    const ours = session.web.noise.filter(isOfExtension);
    return [...asked, ...ours].map(
      (each) => `${each.method} ${addressOf(each)} ${JSON.stringify(each.headers)}`,
    );
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
        const page = await visit(pageAt(url));
        await page.waitFor(CARD);
        await page.click(button('Why?'));
        await page.click({ label: 'Close' });
      }
      const profile = await visit(pageAt(demoUrls.x));
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

      const shown = await visit(face);
      await shown.bringToFront();
      await driver.clickToolbarButton(shown);
      const check = await stage.own('popup.html');
      await check.click(button('Is it a face?'));
      await check.waitFor('.face-check [role="status"] h2', { timeout: 60_000 });

      await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
      expect(beyondTheLedger(0), 'requests that nobody asked for').toEqual([]);
    },
    isFull ? 600_000 : 150_000,
  );

  // The control. A test of its own, and later: tried again, the one above must find nothing that was pressed for.
  test('what the ledger allows is seen by the same watch once it is pressed for', async () => {
    const profile = await visit(pageAt(demoUrls.x));
    await badgeAppears(session.driver, profile);
    const pressedAt = session.web.requests.length;
    const popup = await stage.own('popup.html');
    await popup.click(button('See what a stranger sees'));
    await poll(() => Promise.resolve(beyondTheLedger(pressedAt).length > 0 ? true : null), 'stranger check');
    const asked = beyondTheLedger(pressedAt);
    expect(
      asked.every((each) => each.startsWith(`GET ${demoUrls.x} `)),
      asked.join('\n'),
    ).toBe(true);
  });

  afterAll(() => {
    expect(session.web.requests.length, 'requests that were recorded at all').toBeGreaterThan(5);
  });
});

describe('with it', () => {
  const session = useBrowser();
  const stage = useStage(session);

  test('the policy of our own pages keeps fetch, pictures, frames, beacons and sockets from every other host', async () => {
    for (const path of ['popup.html', 'dashboard.html#/about']) {
      const page = await stage.own(path);
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
      const asked = session.web.requests.filter(({ host }) => host === 'www.example.org');
      expect(asked, 'requests that left the page').toEqual([]);
    }
  });
});

function addressOf({ scheme, host, path }: WebRequest): string {
  return `${scheme}://${host}${path}`;
}

/** Among what browsers ask of their makers: whether the extension did, whose fetches carry its origin. */
function isOfExtension({ headers }: WebRequest): boolean {
  return /^(?:chrome|moz)-extension:/.test(headers.origin ?? '');
}
