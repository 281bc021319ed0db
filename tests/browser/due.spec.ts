import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { poll, type BrowserPage } from './driver';
import { age, fillDetails, namesProfile, sayItWasSent, writer } from './request-steps';
import { CARD, useBrowser } from './session';
import { button, tabTo, type, useStage } from './steps';
import { putRaw, readStore } from './store-probe';

const LIST = 'dashboard.html#/requests';
const NEW = 'dashboard.html#/requests/new';
const REST = 'Facewarden';
const DUE = 'Facewarden: 1 request needs you';

/** How someone acts on what carries these words. */
interface Hand {
  press(page: BrowserPage, words: string): Promise<void>;
  write(page: BrowserPage, label: string, text: string): Promise<void>;
}

const mouse: Hand = {
  press: (page, words) => page.click(button(words)),
  write: (page, label, text) => page.fill({ label }, text),
};
const keyboard: Hand = {
  press: async (page, words) => {
    await tabTo(page, words);
    await page.press('Enter');
  },
  write: async (page, label, text) => {
    await tabTo(page, label);
    await type(page, text);
  },
};

/** Ids of the notifications the browser shows for the extension, asked from one of its pages. */
function notices(page: BrowserPage): Promise<string[]> {
  return page.evaluate(async () => {
    // The page has the browser's own interface, of which nothing is typed here.
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { notifications?: { getAll(): Promise<object> } } | undefined
    >;
    return Object.keys((await (browser ?? chrome)?.notifications?.getAll()) ?? {});
  });
}

/** Takes away what an earlier test may have left. */
async function dismissNotice(page: BrowserPage): Promise<void> {
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { notifications: { clear(id: string): Promise<boolean> } } | undefined
    >;
    return (browser ?? chrome)?.notifications.clear('due');
  });
}

/** Lets the day of the last notification be over. */
async function sleepOver(page: BrowserPage): Promise<void> {
  const stored = await readStore(page);
  const [, announced] = stored['settings']?.find(([key]) => key === 'announced') ?? [];
  if (typeof announced !== 'object') throw new Error('nothing was announced');
  await putRaw(page, 'settings', 'announced', { ...announced, day: '2020-01-01' });
}

async function noticeComes(page: BrowserPage): Promise<void> {
  await poll(async () => ((await notices(page)).includes('due') ? true : null), 'notification');
  // Without a desktop, Firefox shows it in a window of its own, which has the keys then.
  await page.bringToFront();
}

/** Waits until the state of the request on this page begins so. */
async function stands(page: BrowserPage, words: string): Promise<void> {
  await poll(async () => ((await page.text('.state')).startsWith(words) ? true : null), `"${words}"`);
}

describe('what is due', () => {
  const session = useBrowser();
  const stage = useStage(session);

  /** A request from France to Clearview AI, sent so many days ago; ends in the list. */
  async function sentBefore(days: number): Promise<BrowserPage> {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await sayItWasSent(page);
    await page.evaluate(age, days);
    return page;
  }

  /** Waits until the toolbar button says this on a page that has nothing to tell itself. */
  async function buttonSays(page: BrowserPage, words: string): Promise<void> {
    const { driver } = session;
    await poll(async () => ((await driver.badgeTitle(page)) === words ? true : null), `"${words}"`);
    expect(await driver.badgeText(page)).toBe('');
  }

  test.each([
    ['by mouse', mouse],
    ['by keyboard alone', keyboard],
  ])('the road from a profile to the authority, %s', async (_way, hand) => {
    const { driver } = session;
    const isByKeys = hand === keyboard;
    const named = (step: string) => (isByKeys ? `${step}: Clearview AI` : step);
    const profile = await stage.visit(demoUrls.instagram);
    await profile.waitFor(CARD);
    await hand.press(profile, 'Opt out');
    const page = await stage.opened(NEW);
    await namesProfile(page, demoUrls.instagram);
    await hand.write(page, 'Country', isByKeys ? 'Fran' : 'FR');
    await hand.write(page, 'Full name', writer.name);
    await hand.write(page, 'E-mail address', writer.email);
    await page.waitFor('#letter');
    // The browser of this test has no mail program; what counts is that the press is taken note of.
    await page.evaluate(() => {
      const link = document.querySelector('a[href^="mailto:"]');
      link?.addEventListener('click', (event) => event.preventDefault());
    });
    await hand.press(page, 'Send by e-mail');
    await page.waitFor({ css: 'span', text: 'Kept as a draft.' });
    await hand.press(page, 'I sent it');
    await page.waitFor({ css: 'h1', text: 'Requests' });
    await hand.press(page, 'Yes, tell me');
    await page.waitFor({
      css: '[role="status"]',
      text: 'You will be told. You can change this in the settings.',
    });
    await dismissNotice(page);
    expect(await notices(page)).toEqual([]);

    // A month, and two days more where it would end on a weekend (Regulation 1182/71, Article 3(4)).
    await page.evaluate(age, 40);
    await page.reload();
    await noticeComes(page);
    await buttonSays(page, DUE);
    await hand.press(page, named('Send a reminder'));
    await page.waitFor({ css: 'h1', text: 'Clearview AI' });
    await hand.press(page, 'Write the letter');
    await page.waitFor('#full-name');
    await hand.write(page, 'Full name', writer.name);
    await hand.write(page, 'E-mail address', writer.email);
    await page.waitFor('#step-text');
    await hand.press(page, 'I sent it');
    await stands(page, 'Reminded');
    // Answered with a step, it needs nobody any more: the button says so without a page being opened anew.
    await buttonSays(page, REST);
    await poll(async () => ((await notices(page)).length === 0 ? true : null), 'end of the notification');

    await sleepOver(page);
    await page.evaluate(age, 40);
    await page.goto(`${driver.extensionOrigin()}/${LIST}`);
    await page.reload();
    await noticeComes(page);
    await hand.press(page, named('Complain to the authority'));
    await page.waitFor({ css: 'h1', text: 'Clearview AI' });
    await hand.press(page, 'Write the letter');
    await page.waitFor('#full-name');
    await hand.write(page, 'Full name', writer.name);
    await hand.write(page, 'E-mail address', writer.email);
    await page.waitFor('#step-text');
    expect(await page.text('#step-text')).toContain('CNIL');
    await hand.press(page, 'I sent it');
    await stands(page, 'With the regulator');
    await buttonSays(page, REST);
    await poll(async () => ((await notices(page)).length === 0 ? true : null), 'end of the notification');
  });

  test('shows when the browser starts, with no page of ours open; the popup says it too', async () => {
    await sentBefore(200);
    await session.driver.restart();
    await buttonSays(await stage.visit('https://www.example.org/'), DUE);
    const popup = await stage.own('popup.html');
    await popup.waitFor(button('1 request needs you'));
  });

  test('keeps the sign of a profile page as it is', async () => {
    const { driver } = session;
    const list = await sentBefore(200);
    await list.reload();
    await buttonSays(list, DUE);
    const profile = await stage.visit(demoUrls.instagram);
    await profile.waitFor(CARD);
    await poll(async () => ((await driver.badgeText(profile)) === '!' ? true : null), 'the sign of the page');
    expect(await driver.badgeTitle(profile)).toBe('Facewarden: this photo is open to everyone');
  });

  test('a firm that says it is done: a look again after ninety days, and what is there again is asked anew', async () => {
    const page = await sentBefore(0);
    await page.click('.request-list a');
    await page.click({ css: 'summary', text: 'What did they say?' });
    await page.fill('#said', 'done');
    await page.click(button('Note it'));
    await stands(page, 'Answered: done');
    await buttonSays(page, REST);
    await page.evaluate(age, 95);
    await page.reload();
    await buttonSays(page, DUE);
    await page.click(button('It is still, or again, there'));
    await page.waitFor({ css: 'b', text: 'Send a reminder' });
    await page.click({ css: 'summary', text: 'Other things you can do' });
    await page.click(button('Ask anew'));
    await page.waitFor('#profiles');
    expect(await page.text('#profiles')).toBe(writer.profile);
    await page.waitFor({ css: 'dd', text: 'GDPR' });
  });
});

describe('the list', () => {
  const session = useBrowser();
  const stage = useStage(session);

  test('is searched and filtered, and is as it was left on the way back', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await sayItWasSent(page);
    await page.evaluate(manyRequests, 120);
    await page.reload();
    await page.waitFor({ css: '[role="status"]', text: '121 requests' });
    expect(await rowsOf(page)).toBeLessThan(60);
    await page.fill('#search', 'clearview MARA57 gdpr');
    await poll(async () => ((await rowsOf(page)) === 2 ? true : null), 'the two that match');
    await page.fill('#state', 'draft');
    await poll(async () => ((await rowsOf(page)) === 1 ? true : null), 'the draft among them');
    await page.click('.request-list a');
    await page.waitFor({ css: 'h2', text: 'What happened' });
    await page.back();
    await page.waitFor('#search');
    expect(await page.text('#search')).toBe('clearview MARA57 gdpr');
    await poll(async () => ((await rowsOf(page)) === 1 ? true : null), 'the draft again');
    await page.click({ css: 'nav a', text: 'Requests' });
    await page.waitFor({ css: '[role="status"]', text: '121 requests' });
    expect(await page.text('#search')).toBe('');
    await page.click(button('Show 96 more'));
    await poll(async () => ((await rowsOf(page)) === 121 ? true : null), 'all rows');
  });

  test('loses sight of what is archived, and finds it again', async () => {
    const page = await stage.own(LIST);
    await page.evaluate(manyRequests, 4);
    await page.reload();
    await page.click('.request-list a');
    await page.click(button('Archive'));
    await page.waitFor(button('Take out of the archive'));
    await page.click(button('All requests'));
    await page.waitFor({ css: '[role="status"]', text: '3 requests' });
    await page.click({ label: 'Archived ones too' });
    await page.waitFor({ css: '[role="status"]', text: '4 requests' });
    await page.waitFor({ css: '.tag', text: 'Archived' });
  });

  test('lets a request be written again under a new reference, and deleted after a question', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    const prepared = await page.text('#letter');
    await page.fill('#letter', 'My own words.');
    await sayItWasSent(page);
    await page.click('.request-list a');
    await page.waitFor('.letter-text');
    expect(await page.text('.letter-text')).toBe('My own words.');
    await page.click({ css: 'summary', text: 'The letter as it was prepared, before you changed it' });
    const reference = /FW-[2-9A-Z]{6}/.exec(prepared)?.[0] ?? '';
    expect(await page.text('details[open] .letter-text')).toContain(reference);
    const old = await page.url();

    await page.click(button('Write such a letter again'));
    await page.fill('#full-name', writer.name);
    await page.fill('#email', writer.email);
    const again = await page.text('#letter');
    expect(again).toContain(writer.profile);
    expect(again).toMatch(/FW-[2-9A-Z]{6}/);
    expect(again).not.toContain(reference);

    await page.goto(old);
    await page.click(button('Delete this request'));
    await page.click(button('Keep it'));
    await page.click(button('Delete this request'));
    await page.click(button('Delete'));
    await page.waitFor({ css: 'h2', text: 'No requests yet' });
  });
});

describe('the build that users get', () => {
  const session = useBrowser({ isProduction: true });
  const stage = useStage(session);

  test('says where notifications were wanted and are not allowed; what is due shows all the same', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await sayItWasSent(page);
    await page.waitFor(button('Yes, tell me'));
    const settings = await stage.own('dashboard.html#/settings');
    const stored = await readStore(settings);
    const [, kept] = stored['settings']?.find(([key]) => key === 'settings') ?? [];
    await putRaw(settings, 'settings', 'settings', { ...Object(kept), dueNotice: 'count' });
    await settings.reload();
    await settings.waitFor(button('Allow notifications'));
    await page.evaluate(age, 200);
    await page.reload();
    await poll(async () => ((await session.driver.badgeTitle(page)) === DUE ? true : null), `"${DUE}"`);

    // Chromium asks in a window of its own that no protocol can answer.
    if (session.browserName !== 'firefox') return;
    expect(await notices(page)).toEqual([]);
    await settings.bringToFront();
    await settings.click(button('Allow notifications'));
    await settings.waitForGone(button('Allow notifications'));
    await page.bringToFront();
    await page.reload();
    await noticeComes(page);
  });
});

function rowsOf(page: BrowserPage): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('.request-list > li').length);
}

/** Puts so many requests into the store as it lies on the disk: by turns sent ten days ago and not sent. Runs in the page. */
function manyRequests(count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('facewarden');
    open.onerror = () => reject(new Error('no database'));
    open.onsuccess = () => {
      const store = open.result.transaction('requests', 'readwrite').objectStore('requests');
      const at = new Date(Date.now() - 10 * 86_400_000).toISOString();
      const letter = { to: null, subject: 'My face', body: 'One', language: 'en' };
      for (let many = 0; many < count; many += 1) {
        const drafted = { kind: 'drafted', at, letter };
        const sent = { kind: 'sent', at, day: at.slice(0, 10), channel: 'email', letter };
        store.put({
          id: `many-${many}`,
          collector: 'clearview-ai',
          law: 'eu-gdpr',
          rights: ['access'],
          country: 'FR',
          region: null,
          reference: `FW-${many}`,
          profileUrls: [`https://www.instagram.com/mara${Math.floor(many / 2)}/`],
          events: many % 2 === 0 ? [drafted, sent] : [drafted],
        });
      }
      store.transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
}
