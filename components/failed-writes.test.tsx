// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../lib/i18n/translators-under-test';
import { AT, LETTER, letter, requestUnder } from '../lib/requests/request-under-test';
import type { Request, RequestEvent } from '../lib/requests/request';
import { saveIdentity } from '../lib/store/identity';
import { startQueue } from '../lib/store/queue';
import { requestStore } from '../lib/store/request-store';
import { defaultSettings } from '../lib/store/settings';
import { freshStore } from '../lib/store/store-under-test';
import { Everywhere } from './everywhere/Everywhere';
import { ListedPages } from './ListedPages';
import { MakeBackup } from './MakeBackup';
import { PrintPage } from './PrintPage';
import { RequestPage } from './RequestPage';
import { lawOf } from './request-names';
import { waitUntil } from '../tests/wait-until';

vi.mock('../lib/browser', () => ({ browser: { runtime: { sendMessage: () => Promise.resolve() } } }));
vi.setConfig({ testTimeout: 60_000 });

const t = createTranslator('en');
const FULL = /The disk is full\. Nothing was saved just now/;

beforeEach(freshStore);
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

async function keep(...events: RequestEvent[]): Promise<Request> {
  const { id: _id, ...draft } = requestUnder('eu-gdpr', ['access'], ...events);
  const added = await requestStore.addRequest(draft);
  if (!added.ok) throw new Error(added.detail);
  return added.value;
}

/** What the store holds of the one request. */
async function kinds(): Promise<string[]> {
  const listed = await requestStore.listRequests();
  return listed.ok ? listed.value.requests.flatMap(({ events }) => events.map(({ kind }) => kind)) : [];
}

/** As on a disk that is full: what is there can be read, and nothing written. */
function fillDisk(only?: string): { mockRestore: () => void } {
  const { put, add } = IDBObjectStore.prototype;
  const refused = (['put', 'add'] as const).map((name) =>
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...all) {
      if (only !== undefined && this.name !== only) return { put, add }[name].apply(this, all);
      throw new DOMException('no room', 'QuotaExceededError');
    }),
  );
  return { mockRestore: () => refused.forEach((each) => each.mockRestore()) };
}

function button(words: string): Promise<HTMLButtonElement> {
  return waitUntil(() => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
    if (found === undefined) throw new Error(`no button ${words} in ${document.body.textContent}`);
    return found;
  });
}

async function press(words: string, times = 1): Promise<void> {
  const found = await button(words);
  for (let pressed = 0; pressed < times; pressed += 1) found.click();
}

/** What stands there; throws where nothing does. */
function only<Found extends Element>(css: string): Found {
  const found = document.querySelector<Found>(css);
  if (found === null) throw new Error(`no ${css}`);
  return found;
}

function says(words: RegExp): Promise<void> {
  return waitUntil(() => expect(document.body.textContent).toMatch(words));
}

const drafted: RequestEvent = { kind: 'drafted', at: AT, letter: LETTER };

describe('the page of a request', () => {
  it('says that a press was not kept, where it is seen, and keeps the next ones once', async () => {
    const { id } = await keep(drafted);
    render(<RequestPage id={id} t={t} />, document.body);
    const views = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(undefined);
    const full = fillDisk();
    await press('I sent it');
    await says(FULL);
    await waitUntil(() => expect(views).toHaveBeenCalledTimes(1));
    await press('I sent it');
    await waitUntil(() => expect(views).toHaveBeenCalledTimes(2));
    full.mockRestore();
    expect(await kinds()).toEqual(['drafted']);

    await press('I sent it', 2);
    await press('Archive');
    await button('Take out of the archive');
    expect(document.body.textContent).not.toMatch(FULL);
    expect(await kinds()).toEqual(['drafted', 'sent', 'archived']);
  });

  it('keeps an answer that was pasted, and the pages found in it as they were looked over, until they are kept', async () => {
    const { id } = await keep(drafted, letter('sent', '2026-11-01'));
    render(<RequestPage id={id} t={t} />, document.body);
    const [one, other] = ['https://example.org/one', 'https://example.org/other'];
    const pasted = `We found you on ${one} and on ${other}`;
    const area = await waitUntil(() => only<HTMLTextAreaElement>('#answer-text'));
    area.value = pasted;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    let full = fillDisk('attachments');
    await waitUntil(async () => expect((await button('Keep this text')).disabled).toBe(false));
    await press('Keep this text');
    await says(FULL);
    expect(area.value).toBe(pasted);
    full.mockRestore();

    await press('Keep this text');
    await button('Keep 2 pages as a to-do list');
    expect(area.value).toBe('');
    only<HTMLInputElement>('.found-pages label:last-of-type input').click();
    await button('Keep one page as a to-do');
    full = fillDisk('requests');
    await press('Keep one page as a to-do');
    await says(FULL);
    expect(only<HTMLInputElement>('.found-pages label:last-of-type input').checked).toBe(false);
    full.mockRestore();
    await press('Keep one page as a to-do', 2);
    await waitUntil(() => expect(document.querySelector('.found-pages')).toBeNull());
    expect(await kinds()).toEqual(['drafted', 'sent', 'pages-listed']);
    const kept = await requestStore.readRequest(id);
    expect(kept).toMatchObject({ value: { request: { events: [{}, {}, { pages: [one] }] } } });
  });

  it('leaves a letter about listed pages open where it was not kept', async () => {
    const listed = { kind: 'pages-listed', at: AT, pages: ['https://example.org/one'] } as const;
    const sent = letter('sent', '2026-11-01');
    const request = requestUnder('eu-gdpr', ['access'], drafted, sent, {
      ...listed,
      pages: [...listed.pages],
    });
    await saveIdentity({ name: 'Mara Lindqvist', email: 'mara@example.org', postalAddress: '' });
    const outcomes = [false, true];
    const add = vi.fn(() => Promise.resolve(outcomes.shift() ?? true));
    const law = lawOf(request);
    render(<ListedPages request={request} law={law} today="2026-11-22" add={add} t={t} />, document.body);
    await press('Ask the firm to take out this page');
    await press('I sent it');
    await waitUntil(() => expect(add).toHaveBeenCalledTimes(1));
    await press('I sent it');
    await button('Ask the firm to take out this page');
    expect(add).toHaveBeenCalledTimes(2);
  });
});

it('the page to print notes a letter as posted once, though it is pressed twice', async () => {
  const { id } = await keep(drafted);
  await saveIdentity({ name: 'Mara Lindqvist', email: 'mara@example.org', postalAddress: '' });
  render(<PrintPage id={id} t={t} />, document.body);
  const full = fillDisk();
  await press('I posted it');
  await says(FULL);
  full.mockRestore();
  await press('I posted it', 2);
  await waitUntil(() => expect(location.hash).toBe('#/requests'));
  expect(await kinds()).toEqual(['drafted', 'sent']);
});

it('a backup whose day could not be noted is said to be whole, and that the reminder comes again', async () => {
  URL.createObjectURL = () => 'blob:none';
  render(<MakeBackup t={t} />, document.body);
  document.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
  fillDisk();
  await press('Save the backup');
  await says(/handed to your browser as a download\..*could not note the day/);
});

it('a list that could not note a letter as sent says so, and goes on with the next one all the same', async () => {
  await saveIdentity({ name: 'Mara Lindqvist', email: 'mara@example.org', postalAddress: '' });
  await startQueue({
    ...{
      madeAt: '2020-01-01T00:00:00.000Z',
      country: 'FR',
      region: null,
      law: null,
      isPutAway: false,
      photoUrls: [],
    },
    profileUrls: ['https://www.instagram.com/anna/'],
    items: ['pimeyes', 'clearview-ai'].map((collector) => ({ collector, state: { is: 'ready' } })),
  });
  const settings = { ...defaultSettings(), country: 'FR' };
  const common = { tabId: null, profile: null, isGoing: true, settings, changed: () => Promise.resolve(), t };
  render(<Everywhere {...common} />, document.body);
  await says(/Opt out of PimEyes/);
  fillDisk('queue');
  await press('I sent it');
  await says(/Opt out of Clearview AI/);
  expect(document.body.textContent).toMatch(FULL);
  expect(await kinds()).toEqual(['drafted', 'sent']);
});
