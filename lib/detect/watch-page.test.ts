// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://faces.example/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from './page-facts';
import { PHOTO, rule } from './site-under-test';
import type * as SafeDom from './safe-dom';
import { readNow, watchPage } from './watch-page';

// The window of this environment is Node's own global object, which a prototype's function does not take for a target.
vi.mock('./safe-dom', async (original) => ({
  ...(await original<typeof SafeDom>()),
  listen: ((target, type, listener, options) =>
    Reflect.apply(target.addEventListener, target, [
      type,
      listener,
      options,
    ])) satisfies typeof SafeDom.listen,
}));

const OTHER_PHOTO = 'https://img.faces.example/photos/tom_400x300.jpg';

let life = new AbortController();
let visibility: DocumentVisibilityState = 'visible';
let isPrerendering = false;
let reports: (PageFacts | null)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  visibility = 'visible';
  isPrerendering = false;
  reports = [];
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  Object.defineProperty(document, 'prerendering', { configurable: true, get: () => isPrerendering });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'navigation');
  document.body.replaceChildren();
});

function watch(): void {
  watchPage(rule, (facts) => reports.push(facts), life.signal);
}

/** Moves as a single-page app does. */
function go(path: string): void {
  history.pushState({}, '', path);
}

/** Puts a profile's top on the page in place of what is there. */
function show(handle: string, photo = PHOTO, more: readonly string[] = []): HTMLImageElement {
  const header = document.createElement('div');
  const picture = document.createElement('img');
  header.className = 'top';
  picture.src = photo;
  header.append(picture, `@${handle}`);
  const signs = more.map((name) => {
    const sign = document.createElement('i');
    sign.className = name;
    return sign;
  });
  document.body.replaceChildren(header, ...signs);
  return picture;
}

function setVisibility(next: DocumentVisibilityState): void {
  visibility = next;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Whom the reports were about. */
function handles(): (string | null)[] {
  return reports.map((facts) => facts?.handle ?? null);
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a profile', () => {
  it('is reported once, however often it is looked at', async () => {
    go('/mara');
    show('mara');
    watch();
    await wait(20_000);
    expect(handles()).toEqual(['mara']);
    expect(reports[0]?.photo.url).toBe(PHOTO);
  });

  it('is reported when its photo comes late', async () => {
    go('/mara');
    watch();
    await wait(3000);
    expect(reports).toEqual([]);
    show('mara');
    await wait(1000);
    expect(handles()).toEqual(['mara']);
  });

  it('is reported again when its facts change, and taken back when a lock appears', async () => {
    go('/mara');
    show('mara');
    watch();
    await wait(500);
    show('mara', PHOTO, ['posts']);
    await wait(900);
    show('mara', PHOTO, ['posts', 'lock']);
    await wait(2000);
    expect(reports.map((facts) => facts?.audience.is ?? null)).toEqual(['unknown', 'public', null]);
  });

  it('that was never exposed is not reported at all', async () => {
    go('/mara');
    show('mara', PHOTO, ['lock']);
    watch();
    await wait(20_000);
    expect(reports).toEqual([]);
  });

  it('is looked at for eight seconds and no longer; then only the address is watched', async () => {
    go('/mara');
    watch();
    await wait(8000);
    expect(vi.getTimerCount()).toBe(1);
    const picture = show('mara');
    picture.dispatchEvent(new Event('load'));
    await wait(60_000);
    expect(reports).toEqual([]);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('is looked at when its picture arrives between two looks, and only for pictures of people', async () => {
    go('/mara');
    watch();
    await wait(4100);
    const picture = show('mara');
    const icon = document.createElement('img');
    icon.src = 'https://img.faces.example/icons/a.png';
    document.body.append(icon);
    icon.dispatchEvent(new Event('load'));
    await wait(100);
    expect(reports).toEqual([]);
    picture.dispatchEvent(new Event('load'));
    picture.dispatchEvent(new Event('load'));
    await wait(100);
    expect(handles()).toEqual(['mara']);
  });
});

describe.each(['by comparing addresses', 'by the Navigation API'])('a move, followed %s', (how) => {
  const navigation = new EventTarget();

  beforeEach(() => {
    if (how.includes('API'))
      Object.defineProperty(window, 'navigation', { configurable: true, value: navigation });
  });

  async function move(path: string): Promise<void> {
    go(path);
    navigation.dispatchEvent(new Event('currententrychange'));
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await wait(600);
  }

  it('to a page that is no profile is reported as null, once', async () => {
    go('/mara');
    show('mara');
    watch();
    await wait(10_000);
    await move('/home');
    await move('/settings');
    await wait(20_000);
    expect(handles()).toEqual(['mara', null]);
  });

  it('between pages that are no profiles reports nothing', async () => {
    go('/home');
    watch();
    await move('/settings');
    await wait(20_000);
    expect(reports).toEqual([]);
  });

  it('to a profile and back again is followed both ways', async () => {
    go('/home');
    watch();
    show('mara');
    await move('/mara');
    await wait(1000);
    await move('/home');
    await move('/mara');
    await wait(1000);
    expect(handles()).toEqual(['mara', null, 'mara']);
  });

  it('to another profile does not report the photo of the one before under the new handle', async () => {
    go('/mara');
    show('mara');
    watch();
    await wait(10_000);
    show('tom', PHOTO);
    await move('/tom');
    await wait(1000);
    expect(handles()).toEqual(['mara', null]);
    show('tom', OTHER_PHOTO);
    await wait(8000);
    expect(handles()).toEqual(['mara', null, 'tom']);
    expect(reports.at(-1)?.photo.url).toBe(OTHER_PHOTO);
  });

  it('by way of another page does not report the photo of the profile before either', async () => {
    go('/mara');
    show('mara');
    watch();
    await wait(1000);
    await move('/home');
    show('tom', PHOTO);
    await move('/tom');
    await wait(8000);
    expect(handles()).toEqual(['mara', null]);
  });

  it('straight to another profile is reported without a null between', async () => {
    go('/mara');
    show('mara');
    watch();
    await wait(1000);
    show('tom', OTHER_PHOTO);
    await move('/tom');
    expect(handles()).toEqual(['mara', 'tom']);
  });

  it('within one profile is no news', async () => {
    go('/mara');
    show('mara');
    watch();
    await wait(1000);
    await move('/mara#posts');
    await wait(8000);
    expect(handles()).toEqual(['mara']);
  });
});

describe('out of sight', () => {
  it('a hidden tab is not looked at until it is shown', async () => {
    visibility = 'hidden';
    go('/mara');
    show('mara');
    watch();
    const read = vi.spyOn(Document.prototype, 'querySelectorAll');
    await wait(20_000);
    expect(read).not.toHaveBeenCalled();
    expect(reports).toEqual([]);
    setVisibility('visible');
    await wait(500);
    expect(handles()).toEqual(['mara']);
  });

  it('a tab that is hidden between two looks is left alone', async () => {
    go('/mara');
    watch();
    await wait(200);
    setVisibility('hidden');
    expect(vi.getTimerCount()).toBe(1);
    show('mara');
    await wait(20_000);
    expect(reports).toEqual([]);
  });

  it('a move made while hidden is seen when the tab is shown', async () => {
    go('/mara');
    show('mara');
    watch();
    await wait(500);
    setVisibility('hidden');
    go('/home');
    await wait(5000);
    expect(handles()).toEqual(['mara']);
    setVisibility('visible');
    expect(handles()).toEqual(['mara', null]);
  });

  it('a page that is only prepared is not looked at until it is used', async () => {
    isPrerendering = true;
    go('/mara');
    show('mara');
    watch();
    await wait(10_000);
    expect(reports).toEqual([]);
    isPrerendering = false;
    document.dispatchEvent(new Event('prerenderingchange'));
    await wait(500);
    expect(handles()).toEqual(['mara']);
  });

  it('a page that comes back from the cache is reported again', async () => {
    go('/mara');
    show('mara');
    watch();
    await wait(10_000);
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await wait(10_000);
    expect(handles()).toEqual(['mara']);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await wait(500);
    expect(handles()).toEqual(['mara', 'mara']);
  });
});

describe('the end', () => {
  it('stops looks, timers and listeners', async () => {
    go('/mara');
    watch();
    await wait(200);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    const picture = show('mara');
    picture.dispatchEvent(new Event('load'));
    setVisibility('visible');
    document.dispatchEvent(new Event('prerenderingchange'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    go('/home');
    await wait(20_000);
    expect(reports).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('reading now tells what the page is, without waiting', () => {
  go('/home');
  expect(readNow(rule)).toEqual({ is: 'other', why: 'address' });
  go('/mara');
  expect(readNow(rule)).toEqual({ is: 'other', why: 'no-photo' });
  show('mara');
  expect(readNow(rule)).toMatchObject({ is: 'profile', facts: { handle: 'mara' } });
});
