import { describe, expect, test } from 'vitest';
import { ARMED_AFTER } from '../../components/card-guard';
import { demoUrls } from '../fixtures/demo-pages';
import { poll, type BrowserPage } from './driver';
import { fillDetails, sayItWasSent } from './request-steps';
import { isFull, seedOfRun } from './seeded';
import { CARD, useBrowser } from './session';
import { badgeAppears, badgeGoes, button, quiet, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);
const MESSAGES = isFull ? 3000 : 400;
/** More than what the card takes to count presses. */
const A_MOMENT = 900;

describe('messages from a content script’s world', () => {
  test(`${MESSAGES} of any shape learn nothing of other sites, profiles and requests, and change nothing`, async () => {
    const request = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
    await fillDetails(request, 'FR', { isKept: true });
    await sayItWasSent(request);
    await badgeAppears(session.driver, await stage.visit(demoUrls.linkedin));
    const popup = await stage.own('popup.html');
    await popup.click(button('This is me'));
    await popup.waitFor({ css: '[role="status"]', text: 'Kept. It is among your profiles now.' });

    const page = await stage.visit(demoUrls.xHome);
    const before = await readStore(popup);
    const { answers, errors } = await speakAsContentScript(popup, demoUrls.xHome, seedOfRun(), MESSAGES);
    expect(answers.length, 'answers').toBeGreaterThan(MESSAGES / 80);
    // All that may be learnt: the rule of the site that asks.
    expect(answers.filter((each) => !/^(?:null|\{\})$/.test(each) && !each.includes('x.com'))).toEqual([]);
    expect(answers.filter((each) => /instagram|linkedin|pimeyes|lindqvist/i.test(each))).toEqual([]);
    const unanswered = /message port closed|message channel closed|Receiving end does not exist|clone/;
    expect(errors.filter((each) => !unanswered.test(each))).toEqual([]);
    expect(await readStore(popup)).toEqual(before);
    await badgeGoes(session.driver, page);
    await badgeAppears(session.driver, await stage.visit(demoUrls.x));
  });
});

describe('a page that wants a press on the card for something else', () => {
  /** What a page does once the card is there, and whether a press counts again when it has stopped doing so. */
  const tricks: readonly { how: string; play: () => void; isUndone: boolean }[] = [
    {
      how: 'lays over it what lets presses through',
      play: () => {
        const cover = document.body.appendChild(document.createElement('div'));
        cover.id = 'cover';
        cover.popover = 'manual';
        cover.style.cssText =
          'pointer-events:none;position:fixed;inset:0;width:auto;height:auto;background:pink';
        cover.showPopover();
      },
      isUndone: true,
    },
    {
      how: 'lays over it what lets presses through, from a shadow root of its own',
      play: () => {
        const outer = document.body.appendChild(document.createElement('div'));
        outer.id = 'cover';
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText =
          'pointer-events:none;position:fixed;inset:0;width:auto;height:auto;background:pink';
        outer.attachShadow({ mode: 'closed' }).append(cover);
        cover.showPopover();
      },
      isUndone: true,
    },
    {
      how: 'puts it into a box that nobody sees',
      play: () => {
        const host = [...document.documentElement.children].find((each) => each.hasAttribute('popover'));
        const box = document.body.appendChild(document.createElement('div'));
        box.style.opacity = '0.01';
        if (host !== undefined) box.append(host);
      },
      isUndone: false,
    },
    {
      how: 'makes it come back under the pointer just before the press',
      play: () => {
        const host = [...document.documentElement.children].find((each) => each.hasAttribute('popover'));
        document.documentElement.style.setProperty('zoom', '1.7');
        if (host instanceof HTMLElement) host.style.setProperty('translate', '-300px');
      },
      isUndone: false,
    },
  ];

  test.each(tricks)('$how: the press does not count', async ({ play, isUndone }) => {
    const page = await stage.visit(demoUrls.x);
    await page.waitFor(CARD);
    await moment();
    await page.evaluate(play);
    const [x, y] = await placeOf(page, 'Not on this site');
    await page.clickAt(x, y);
    await quiet();
    const { settings = [] } = await readStore(await stage.own('popup.html'));
    expect(settings, 'cards of the site are muted').toEqual([]);
    if (!isUndone) return;
    // Without the cover the same press counts: it is the cover that made the difference.
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('#cover')?.remove());
    await pressUntilGone(page);
  });

  test('the press does not count in the moment in which the card appears', async () => {
    // One site after the other until the press came soon enough: one that came late counts, and mutes its site.
    for (const url of [demoUrls.x, demoUrls.instagram, demoUrls.linkedin]) {
      const page = await stage.visit('https://example.org/');
      await page.goto(url);
      const { x, y, since } = await page.evaluate(async () => {
        window.addEventListener(
          'pointerdown',
          ({ timeStamp }) => document.documentElement.setAttribute('data-pressed', String(timeStamp)),
          true,
        );
        const end = Date.now() + 10_000;
        while (Date.now() < end) {
          for (const { shadowRoot } of document.documentElement.children) {
            const found = [...(shadowRoot?.querySelectorAll('button') ?? [])].find(
              (each) => each.textContent === 'Not on this site',
            );
            if (found === undefined) continue;
            const { left, top, width, height } = found.getBoundingClientRect();
            return { x: left + width / 2, y: top + height / 2, since: performance.now() };
          }
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        return { x: 0, y: 0, since: 0 };
      });
      expect(x).toBeGreaterThan(0);
      await page.clickAt(x, y);
      const pressed = await poll(
        () => page.evaluate(() => document.documentElement.getAttribute('data-pressed')),
        'press',
      );
      if (Number(pressed) - since > ARMED_AFTER) continue;
      await quiet();
      expect(await page.isVisible(CARD)).toBe(true);
      await pressUntilGone(page);
      return;
    }
    throw new Error(`No press within ${ARMED_AFTER} ms: the machine is too slow for this test.`);
  });

  test('a page’s own colours do not reach into the card', async () => {
    const page = await stage.visit(demoUrls.x);
    await page.waitFor(CARD);
    await moment();
    const look = (): Promise<string[]> =>
      page.evaluate(() => {
        const roots = [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        return roots.flatMap((root) =>
          [...root.querySelectorAll('section, h2, p, button')].map((each) => {
            const { color, backgroundColor, opacity } = getComputedStyle(each);
            return [color, backgroundColor, opacity].join();
          }),
        );
      });
    const before = await look();
    expect(before.length).toBeGreaterThan(8);
    await page.evaluate(() => {
      const style = document.createElement('style');
      const names = ['surface', 'ink', 'soft', 'line', 'accent', 'on-accent'];
      const colours = names.map((name) => `--${name}:transparent!important`).join(';');
      style.textContent = `*{${colours};color:transparent!important;opacity:0!important}`;
      document.head.append(style);
    });
    await quiet();
    expect(await look()).toEqual(before);
  });
});

test('the page cannot find the extension by its files', async () => {
  const page = await stage.visit(demoUrls.x);
  await page.waitFor(CARD);
  const origin = session.driver.extensionOrigin();
  const files = ['manifest.json', 'icon/16.png', 'dashboard.html', 'popup.html', 'warning.js', 'detector.js'];
  const found = await page.evaluate(
    async (addresses) => {
      const reached: string[] = [];
      for (const address of addresses) {
        await fetch(address).then(
          () => reached.push(`fetch ${address}`),
          () => undefined,
        );
        for (const tag of ['img', 'script', 'link']) {
          const element = document.createElement(tag);
          if (tag === 'link') element.setAttribute('rel', 'stylesheet');
          const isLoaded = new Promise<boolean>((resolve) => {
            element.addEventListener('load', () => resolve(true));
            element.addEventListener('error', () => resolve(false));
            setTimeout(() => resolve(false), 2_000);
          });
          element.setAttribute(tag === 'link' ? 'href' : 'src', address);
          document.head.append(element);
          if (await isLoaded) reached.push(`${tag} ${address}`);
        }
      }
      return reached;
    },
    files.map((file) => `${origin}/${file}`),
  );
  expect(found).toEqual([]);
});

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, A_MOMENT));
}

/** More than once where the machine is slow: a press that comes too early counts as little as one under a cover. */
async function pressUntilGone(page: BrowserPage): Promise<void> {
  await poll(async () => {
    await moment();
    if (!(await page.isVisible(CARD))) return true;
    await page.clickAt(...(await placeOf(page, 'Not on this site')));
    return null;
  }, 'card that is gone after a press');
}

/** The middle of a button of the card, wherever the page has put the card. */
function placeOf(page: BrowserPage, words: string): Promise<[number, number]> {
  return poll(
    () =>
      page.evaluate((wanted): [number, number] | null => {
        for (const { shadowRoot } of document.querySelectorAll('[popover]')) {
          const found = [...(shadowRoot?.querySelectorAll('button') ?? [])].find(
            (each) => each.textContent === wanted,
          );
          if (found === undefined) continue;
          const { left, top, width, height } = found.getBoundingClientRect();
          return [left + width / 2, top + height / 2];
        }
        return null;
      }, words),
    `button "${words}"`,
  );
}

/** Sends messages from the world of the extension's own content scripts in the tab at `url`. */
function speakAsContentScript(
  own: BrowserPage,
  url: string,
  seed: number,
  count: number,
): Promise<{ answers: string[]; errors: string[] }> {
  return own.evaluate(
    async (task) => {
      // No types here: the page's own global, whatever the browser calls it.
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const [tab] = await api.tabs.query({ url: `${task.url}*` });
      const [{ result }] = await api.scripting.executeScript({
        target: { tabId: tab.id },
        args: [task.seed, task.count],
        func: async (start: number, wanted: number) => {
          let state = start;
          // Nothing inside has a name of its own: compilers wrap named functions in helpers that this world does not have.
          const tools = {
            next: (below: number) => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % below,
            any: (depth: number): unknown => {
              const odd = [
                null,
                true,
                0,
                -1,
                NaN,
                '',
                'x'.repeat(5_000),
                'x',
                'instagram',
                '__proto__',
                'linkedin:mara-lindqvist',
              ];
              const kind = tools.next(depth > 3 ? 11 : 16);
              if (kind < 11) return odd[kind];
              if (kind < 13) return [tools.any(depth + 1), tools.any(depth + 1)];
              const keys = [
                'facts',
                'site',
                'handle',
                'photo',
                'audience',
                'action',
                'kind',
                'rule',
                'id',
                'url',
                'is',
                'tab',
              ];
              return Object.fromEntries(
                [0, 1, 2, 3].map(() => [keys[tools.next(keys.length)], tools.any(depth + 1)]),
              );
            },
          };
          const kinds = [
            'rule-wanted',
            'page-seen',
            'card-action',
            'settings-changed',
            'check-due',
            'read-page',
            'read-any-page',
            'explain-page',
            'list-fields',
            'fill-fields',
            'undo-fill',
            'photo-place',
            'look-again',
            'card-show',
            'card-hide',
          ];
          const runtime = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).runtime;
          const answers: string[] = [];
          const errors: string[] = [];
          for (let sent = 0; sent < wanted; sent += 1) {
            const shape = tools.any(0);
            const isObject = typeof shape === 'object' && shape !== null && !Array.isArray(shape);
            const message =
              tools.next(8) === 0
                ? shape
                : {
                    ...(isObject ? shape : { facts: shape, action: shape }),
                    kind: kinds[tools.next(kinds.length)],
                  };
            try {
              const answer: unknown = await Promise.race([
                runtime.sendMessage(message),
                new Promise((resolve) => setTimeout(() => resolve(undefined), 1_500)),
              ]);
              if (answer !== undefined) answers.push(JSON.stringify(answer));
            } catch (error) {
              errors.push(String(error));
            }
          }
          return { answers, errors };
        },
      });
      return result;
    },
    { url, seed, count },
  );
}
