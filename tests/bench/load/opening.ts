import type { BrowserContext } from 'playwright-core';
import { openOwn, type LoadedBrowser } from './browser';
import { CROWDED, OPENED } from './plant';

export interface OwnPage {
  readonly name: string;
  readonly path: string;
  /** Is there once the page shows what it was opened for. */
  readonly ready: string;
  /** Is there once the page has read all that it reads. */
  readonly whole: string;
}

/** What is opened, and by what one sees that it is there. */
export const OWN_PAGES: readonly OwnPage[] = [
  {
    name: 'requests',
    path: '#/requests',
    ready: '.request-list li',
    whole: '.sub:not(:has([role="status"]))',
  },
  { name: 'profiles', path: '#/profiles', ready: '.profile-list li', whole: '.profile-list li' },
  {
    name: 'a request with 10 attachments',
    path: `#/requests/${OPENED.id}`,
    ready: 'main h1',
    whole: '.attachments li',
  },
  { name: 'opt out everywhere', path: '#/requests/everywhere', ready: 'main h1', whole: 'main ul' },
  {
    name: 'new request, firm named',
    path: '#/requests/new?firm=pimeyes',
    ready: '#profiles',
    whole: '#profiles',
  },
  { name: 'new request, no firm named', path: '#/requests/new', ready: 'main h1', whole: '#profiles' },
  {
    name: 'a collector',
    path: '#/collectors/pimeyes',
    ready: 'main h1',
    whole: 'main a[href^="#/requests/bench"]',
  },
  { name: 'settings', path: '#/settings', ready: '.your-data', whole: '.your-data' },
];

/** Has so many attachments under the load alone: compared with nothing. */
export const CROWDED_PAGE: OwnPage = {
  name: `a request with ${CROWDED.attachments} attachments`,
  path: `#/requests/${CROWDED.id}`,
  ready: 'main h1',
  whole: '.attachments li',
};

export interface Opening {
  /** Milliseconds from the start of the navigation to the frame that shows it, and to the one in which it is whole. */
  readonly shown: number;
  readonly whole: number;
  /** Longest single task until two seconds after that, in milliseconds; 0 where none took 50. */
  readonly longest: number;
}

/** Notes in each page, from its start, when what is waited for is painted, and how long its tasks take. */
export async function watchOpenings(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask', buffered: true });
    function shown(selector: string): Promise<number> {
      return new Promise((resolve, reject) => {
        function look(): void {
          if (performance.now() > 60_000) return reject(new Error(`nothing is ${selector}`));
          if (document.querySelector(selector) === null) return void requestAnimationFrame(look);
          // This frame paints it; its end is told by a task after it.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        }
        look();
      });
    }
    Object.assign(globalThis, { benchTasks: tasks, benchShown: shown });
  });
}

/** Opens a page once, in a tab of its own. */
export async function measureOpening(browser: LoadedBrowser, page: OwnPage): Promise<Opening> {
  // From another page of the extension, so that the process runs already.
  const tab = await openOwn(browser, 'icon/16.png');
  await tab.goto(`${browser.origin}/dashboard.html${page.path}`, { waitUntil: 'commit' });
  const times: unknown = await tab.evaluate(
    `Promise.all([benchShown(${JSON.stringify(page.ready)}), benchShown(${JSON.stringify(page.whole)})])`,
  );
  await tab.waitForTimeout(2000);
  const longest: unknown = await tab.evaluate('Math.max(0, ...benchTasks)');
  await tab.close();
  const [shown, whole] = Array.isArray(times) ? times.map(Number) : [];
  return { shown: shown ?? NaN, whole: whole ?? NaN, longest: Number(longest) };
}
