import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRequest } from '../../lib/requests/request';
import { projectDir } from '../run/programs';
import type { BrowserPage } from './driver';
import { writer } from './request-steps';
import { isFull, seeded, seedOfRun } from './seeded';
import { useBrowser } from './session';
import { button } from './steps';
import { eraseStore, readStore } from './store-probe';

const session = useBrowser({ timeZone: 'Europe/Paris' });
const FIRMS = join(projectDir, 'lib/directory/collectors');
const names = new Map(
  readdirSync(FIRMS).map((file) => {
    const { id, name }: { id: string; name: string } = JSON.parse(readFileSync(join(FIRMS, file), 'utf8'));
    return [id, name];
  }),
);
// Firefox is started on a killed one's folder once and then on a fresh one: killed again there, the protocol's library loses it.
const isFreshEachTime = session.browserName === 'firefox';
const KILLS = isFull ? 50 : isFreshEachTime ? 1 : 3;
const EVERYWHERE = 'dashboard.html#/requests/everywhere';

test(
  `${KILLS} times killed while letters are noted as sent: each that was confirmed is there, once`,
  async () => {
    const random = seeded(seedOfRun());
    const totals = { confirmed: 0, unconfirmed: 0 };
    /** Firms of the list that goes on, whose letter the page said was noted. */
    let confirmed: string[] = [];
    for (let life = 0; life < KILLS; life += 1) {
      const { driver } = session;
      let page = await driver.openExtensionPage(`${EVERYWHERE}?go`);
      await page.waitFor('main h1');
      await page.waitFor('#letter', { timeout: life === 0 ? 500 : 3_000 }).catch(() => undefined);
      if (!(await page.isVisible('#letter'))) {
        await eraseStore(page);
        confirmed = [];
        await page.close();
        page = await driver.openExtensionPage(EVERYWHERE);
        await begin(page);
      }

      // Presses as quickly as the page takes them, until the power goes.
      let isOver = false;
      const pressing = (async () => {
        while (!isOver) {
          const firm = await sendOne(page);
          if (firm === null) return;
          if (confirmed.includes(firm)) continue; // A second press on the same letter says nothing new.
          confirmed.push(firm);
          totals.confirmed += 1;
        }
      })().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 30 + random() * 700));
      await driver.kill();
      isOver = true;
      // What was asked of a browser that is gone is not always answered.
      await Promise.race([pressing, new Promise((resolve) => setTimeout(resolve, 500))]);
      await driver.restart();

      const after = await driver.openExtensionPage('dashboard.html#/requests');
      await after.waitFor({ css: 'h1', text: 'Requests' });
      const sent = await sentFirms(after);
      expect(new Set(sent).size, `firms asked twice: ${sent.join()}`).toBe(sent.length);
      expect(
        confirmed.filter((firm) => !sent.includes(firm)),
        'confirmed and lost',
      ).toEqual([]);
      totals.unconfirmed += sent.length - confirmed.length;
      confirmed = sent;
      console.log(`${session.browserName}: kill ${life + 1}, ${totals.confirmed} confirmed so far`);
      await after.close();
      if (isFreshEachTime && life + 1 < KILLS) {
        await session.startAfresh();
        confirmed = [];
      }
    }
    expect(totals.confirmed, 'letters that were confirmed at all').toBeGreaterThanOrEqual(KILLS);
    console.log(`${session.browserName}: ${KILLS} kills, ${JSON.stringify(totals)}, none lost, none doubled`);
  },
  isFull ? 3_600_000 : 180_000,
);

/** Answers the questions before the list; the first letter is then on the desk. */
async function begin(page: BrowserPage): Promise<void> {
  await page.fill('#full-name', writer.name);
  await page.fill('#email', writer.email);
  if (await page.isVisible('#profiles')) await page.fill('#profiles', writer.profile);
  await page.click(button('Show me the firms'));
  await page.waitFor('.firms input:checked');
  if (await page.isVisible('#profiles')) await page.fill('#profiles', writer.profile);
  const count = await page.evaluate(() => document.querySelectorAll('.firms input:checked').length);
  await page.click(button(`Begin: ${count} letters`));
  await page.waitFor('#letter');
}

/** Presses "I sent it" and gives the firm once the page says that it is noted; null where no letter is left. */
function sendOne(page: BrowserPage): Promise<string | null> {
  return page.evaluate(async () => {
    const heading = () => document.querySelector('h1')?.textContent ?? '';
    const end = Date.now() + 5_000;
    const before = heading();
    const press = [...document.querySelectorAll('button')].find((each) => each.textContent === 'I sent it');
    if (press === undefined) return null;
    press.click();
    while (Date.now() < end) {
      const said = document.querySelector('[role="status"]')?.textContent ?? '';
      const firm = /^(.+): noted as sent\.$/.exec(said.trim())?.[1];
      if (firm !== undefined && before.endsWith(firm)) return firm;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return null;
  });
}

/** Names of the firms with a request that was sent, one entry for each request. */
async function sentFirms(page: BrowserPage): Promise<string[]> {
  const { requests = [] } = await readStore(page);
  return requests.flatMap(([, raw]) => {
    const request = readRequest(raw);
    if (request === null || !request.events.some(({ kind }) => kind === 'sent')) return [];
    return [names.get(request.collector) ?? request.collector];
  });
}
