import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { poll, type BrowserDriver, type BrowserPage, type Target } from '../browser/driver';
import { demoUrls } from '../fixtures/demo-pages';
import { projectDir } from './programs';

interface Walk {
  readonly driver: BrowserDriver;
  /** The tab of the step before. */
  page: BrowserPage;
}

interface WalkStep {
  readonly name: string;
  /** Does the step and gives what it saw, in words. Throws when it does not see what it should. */
  run(walk: Walk): Promise<string>;
}

const CARD = '[data-testid="warning"]';
const OUTPUT = join(projectDir, 'demo-output');

/** The main path, from a profile to a request in the list. */
export const walkSteps: readonly WalkStep[] = [
  {
    name: 'profile',
    run: async (walk) => {
      walk.page = await walk.driver.openPage(demoUrls.instagram);
      await walk.page.waitFor('header img');
      const badge = await poll(
        async () => (await walk.driver.badgeText(walk.page)) || null,
        'sign on the toolbar button',
      );
      return `badge "${badge}": ${await walk.driver.badgeTitle(walk.page)}`;
    },
  },
  {
    name: 'card',
    run: async ({ page }) => {
      await page.waitFor(CARD);
      for (const text of ['Opt out', 'Lower it', 'Why?']) await page.waitFor(button(text));
      return page.text(CARD);
    },
  },
  {
    name: 'popup',
    run: async (walk) => {
      walk.page = await walk.driver.openExtensionPage('popup.html');
      await walk.page.setViewport(400, 640);
      await walk.page.waitFor(button('Opt out'));
      return walk.page.text('body');
    },
  },
  {
    name: 'request',
    run: async (walk) => {
      await walk.page.click(button('Opt out'));
      walk.page = await walk.driver.waitForPage('#/requests/new');
      await walk.page.setViewport(1100, 1000);
      await walk.page.fill({ label: 'Country' }, 'SE');
      await walk.page.fill({ label: 'Full name' }, 'Mara Lindqvist');
      await walk.page.fill({ label: 'E-mail address' }, 'mara@example.org');
      await walk.page.waitFor('a[href^="mailto:"]');
      const letter = await walk.page.text('textarea');
      for (const part of ['Mara Lindqvist', demoUrls.instagram]) {
        if (!letter.includes(part)) throw new Error(`the letter does not contain "${part}"`);
      }
      return letter;
    },
  },
  {
    name: 'dashboard',
    run: async ({ page }) => {
      await page.click(button('I sent it'));
      await poll(
        async () => ((await page.url()).endsWith('#/requests/new') ? null : true),
        'move to the sent request',
      );
      await page.evaluate(() => {
        location.hash = '#/requests';
      });
      const list = await poll(async () => {
        const text = await page.text('body');
        return /Clearview AI/.test(text) && /due|answer/i.test(text) && /\b20\d\d\b/.test(text) ? text : null;
      }, 'request to Clearview AI with its due date in the list');
      return list;
    },
  },
];

/** Walks the main path, prints what each step saw and takes a picture of each. Whether every step saw what it should. */
export async function walkDemo(driver: BrowserDriver, print: (line: string) => void): Promise<boolean> {
  await mkdir(OUTPUT, { recursive: true });
  const walk: Walk = { driver, page: await driver.openPage(demoUrls.instagramFeed) };
  for (const [index, step] of walkSteps.entries()) {
    const picture = join(OUTPUT, `${index + 1}-${step.name}-${driver.name}.png`);
    try {
      const seen = await step.run(walk);
      await walk.page.screenshot(picture);
      print(`\n${index + 1}. ${step.name}  (${relative(projectDir, picture)})\n${indent(seen)}`);
    } catch (error) {
      await walk.page.screenshot(picture).catch(() => undefined);
      const reason = error instanceof Error ? error.message : String(error);
      print(`\n${index + 1}. ${step.name} did not show what it should: ${reason}`);
      return false;
    }
  }
  return true;
}

/** A button or a link with these words. */
function button(text: string): Target {
  return { css: 'button, a[href], [role="button"]', text };
}

function indent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `   ${line}`).join('\n');
}
