import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhotoFact } from '../detect/page-facts';
import { takePicture } from './take-picture';

const PAGE = 'https://www.instagram.com/mara.lindqvist/';

const fake = vi.hoisted(() => ({
  tabs: [] as { active: boolean; url: string }[],
  canInject: true,
  answer: null as unknown,
  asked: [] as unknown[],
  injected: [] as unknown[],
  shots: [] as unknown[],
  canShoot: true,
}));

vi.mock('../browser', () => ({
  browser: {
    runtime: { getURL: () => 'chrome-extension://id/' },
    tabs: {
      // Each look at the tab takes the next state; the last one stays.
      get: async () => ({ windowId: 3, ...(fake.tabs.length > 1 ? fake.tabs.shift() : fake.tabs[0]) }),
      sendMessage: async (_id: number, message: unknown, options: unknown) => {
        fake.asked.push([message, options]);
        return fake.answer;
      },
      captureVisibleTab: async (...args: unknown[]) => {
        fake.shots.push(args);
        if (!fake.canShoot) throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.");
        return 'data:image/png;base64,AAAA';
      },
    },
    scripting: {
      executeScript: async (what: unknown) => {
        if (!fake.canInject) throw new Error('Cannot access a chrome:// URL');
        fake.injected.push(what);
      },
    },
  },
}));

const photo: PhotoFact = { url: 'https://cdn.example/mara.jpg', width: 320, height: 320, sign: 'place-1' };
const rect = { x: 100, y: 50, width: 40, height: 40 };
const here = {
  is: 'here',
  whole: rect,
  seen: rect,
  view: { width: 800, height: 600 },
  scrolled: { x: 0, y: 0 },
  filePixels: 8,
};

/** What was drawn onto the canvas: source rectangle, then where to. */
let drawn: number[][] = [];

beforeEach(() => {
  Object.assign(fake, { tabs: [{ active: true, url: PAGE }], canInject: true, answer: here, canShoot: true });
  Object.assign(fake, { asked: [], injected: [], shots: [] });
  drawn = [];
  vi.stubGlobal('createImageBitmap', async () => ({ width: 1600, height: 1200, close: () => undefined }));
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => ({
        drawImage: (_from: unknown, ...numbers: number[]) => void drawn.push(numbers),
        getImageData: (_x: number, _y: number, width: number, height: number) => ({ width, height }),
      });
    },
  );
});

describe('taking a picture', () => {
  it('cuts the photo out of a screenshot of the tab in front', async () => {
    const taken = await takePicture(7, photo);
    expect(taken).toEqual({ is: 'taken', picture: { width: 80, height: 80 }, sourceWidth: 320 });
    expect(drawn).toEqual([[200, 100, 80, 80, 0, 0, 80, 80]]);
    expect(fake.shots).toEqual([[3, { format: 'png' }]]);
    expect(fake.injected).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['/photo-place.js'] }]);
    expect(fake.asked).toEqual([[{ kind: 'photo-place', url: photo.url }, { frameId: 0 }]]);
  });

  it('never shoots another tab, nor a page that moved on before', async () => {
    fake.tabs = [{ active: false, url: PAGE }];
    expect(await takePicture(7, photo)).toEqual({ is: 'failed', why: 'not-in-front' });
    fake.tabs = [
      { active: true, url: PAGE },
      { active: true, url: 'https://www.instagram.com/someone.else/' },
    ];
    expect(await takePicture(7, photo)).toEqual({ is: 'failed', why: 'not-in-front' });
    expect(fake.shots).toEqual([]);
  });

  it('throws away what was shot while the page moved on', async () => {
    fake.tabs = [
      { active: true, url: PAGE },
      { active: true, url: PAGE },
      { active: true, url: 'https://mail.example.org/' },
    ];
    expect(await takePicture(7, photo)).toEqual({ is: 'failed', why: 'not-in-front' });
  });

  it.each([
    ['a rectangle outside of what is seen', { ...here, seen: { ...rect, x: 790 } }],
    ['no answer at all', null],
  ])('shoots nothing on %s', async (_what, answer) => {
    fake.answer = answer;
    expect(await takePicture(7, photo)).toEqual({ is: 'failed', why: 'protected' });
    expect(fake.shots).toEqual([]);
  });

  it('says why there is none', async () => {
    fake.answer = { is: 'not-shown' };
    expect(await takePicture(7, photo)).toEqual({ is: 'failed', why: 'not-shown' });
    fake.answer = here;
    fake.canShoot = false;
    expect(await takePicture(7, photo)).toEqual({ is: 'failed', why: 'refused' });
    fake.canInject = false;
    expect(await takePicture(7, photo)).toEqual({ is: 'failed', why: 'protected' });
  });
});
