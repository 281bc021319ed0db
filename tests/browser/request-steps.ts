import { poll, type BrowserPage } from './driver';
import { button } from './steps';

/** The writer of the requests, and where the letter may point. */
export const writer = {
  name: 'Mara Lindqvist',
  email: 'mara@example.org',
  profile: 'https://www.instagram.com/mara.lindqvist/',
} as const;

const SHOW_LETTER = button('Show me the letter');

/** Goes past the three questions to the letter, where they stand before it. */
export async function skipQuestions(page: BrowserPage): Promise<void> {
  await page.waitFor({ css: 'main h2' });
  if (await page.isVisible('form .quiet')) await page.click('form .quiet');
  await page.waitFor('#profiles');
}

/** Fills in everything a letter needs. */
export async function fillDetails(
  page: BrowserPage,
  country: string,
  {
    region,
    profile = writer.profile,
    isKept = false,
  }: { region?: string; profile?: string; isKept?: boolean } = {},
): Promise<void> {
  await page.fill('#country', country);
  if (region !== undefined) await page.fill('#region', region);
  await page.fill('#full-name', writer.name);
  await page.fill('#email', writer.email);
  if (isKept) await page.click('input[name="keep"]');
  // Where nothing was known, these were the three questions that come before the letter.
  if (await page.isVisible(SHOW_LETTER)) await page.click(SHOW_LETTER);
  await page.fill('#profiles', profile);
  await page.waitFor('#letter');
}

/** Waits until the request has taken over the profile's address from the tab it was opened from. */
export async function namesProfile(page: BrowserPage, url: string): Promise<void> {
  await skipQuestions(page);
  await poll(async () => ((await page.text('#profiles')) === url ? true : null), `request that names ${url}`);
}

/** The letter's text, as it would be copied. */
export function letterOf(page: BrowserPage): Promise<string> {
  return page.text('#letter');
}

/** Unfolds the ways to send that are not in front. */
export async function openOtherWays(page: BrowserPage): Promise<void> {
  await page.click('.ways summary');
  await page.waitFor('.ways details[open] .way');
}

export interface Mail {
  readonly href: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** The e-mail link, taken apart as a mail program does. */
export async function mailOf(page: BrowserPage): Promise<Mail> {
  await page.waitFor('a[href^="mailto:"]');
  const href = await page.evaluate(
    () => document.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '',
  );
  const [to = '', query = ''] = href.slice('mailto:'.length).split('?', 2);
  const fields = new Map(
    query.split('&').map((field) => [field.split('=', 1)[0], field.split('=')[1] ?? '']),
  );
  const read = (name: string): string => decodeURIComponent(fields.get(name) ?? '');
  return { href, to: decodeURIComponent(to), subject: read('subject'), body: read('body') };
}

/** Says that the letter was sent, and ends in the list. */
export async function sayItWasSent(page: BrowserPage): Promise<void> {
  await page.click(button('I sent it'));
  await page.waitFor({ css: 'h1', text: 'Requests' });
}

/** One calendar month from today, off the weekend, in words. Worked out here and not with the product's own code. */
export function dueInOneMonth(language: string, now = new Date()): string {
  const month = now.getMonth() + 1;
  const lastOfNext = new Date(Date.UTC(now.getFullYear(), month + 1, 0)).getUTCDate();
  const due = new Date(Date.UTC(now.getFullYear(), month, Math.min(now.getDate(), lastOfNext)));
  while ([0, 6].includes(due.getUTCDay())) due.setUTCDate(due.getUTCDate() + 1);
  return due.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

/** Moves what was sent into the past, as time does. Runs in the page, on the store as it lies on the disk. */
export function age(days: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('facewarden');
    open.onerror = () => reject(new Error('no database'));
    open.onsuccess = () => {
      const database = open.result;
      const store = database.transaction('requests', 'readwrite').objectStore('requests');
      const all = store.getAll();
      all.onsuccess = () => {
        const then = new Date(Date.now() - days * 86_400_000).toISOString();
        for (const request of all.result) {
          for (const event of request.events) {
            event.at = then;
            if (event.day !== undefined) event.day = then.slice(0, 10);
          }
          store.put(request);
        }
      };
      store.transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
