import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { poll, type BrowserDriver, type BrowserPage, type Target } from '../browser/driver';
import { demoUrls } from '../fixtures/demo-pages';
import { ownProfileUrls } from '../fixtures/own-profile-demo';
import { mara } from '../fixtures/people';
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

/** The main path, from a profile to a request in the list; then one's own profile, before and after its settings. */
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
      await page.click(button('Why?'));
      for (const text of ['Opt out', 'Lower it', 'Why?']) await page.waitFor(button(text));
      return page.text(CARD);
    },
  },
  {
    name: 'popup',
    run: async (walk) => {
      walk.page = await walk.driver.openExtensionPage('popup.html');
      await walk.page.setViewport(400, 720);
      await walk.page.waitFor(button('Opt out'));
      await walk.page.waitFor(button('Lower it'));
      const seen = await walk.page.text('body');
      for (const part of [/exposure/, /Clearview AI/, /A name stands beside it/]) expectIn(seen, part);
      return seen;
    },
  },
  {
    name: 'request',
    run: async (walk) => {
      await walk.page.click(button('Opt out'));
      walk.page = await walk.driver.waitForPage('#/requests/new');
      const { page } = walk;
      await page.setViewport(1100, 1000);
      await page.fill('#country', 'SE');
      await page.fill('#full-name', mara.name);
      await page.fill('#email', 'mara@example.org');
      await page.click(button('Show me the letter'));
      await poll(
        async () => ((await page.text('#profiles')) === demoUrls.instagram ? true : null),
        `request that names ${demoUrls.instagram}`,
      );
      await page.waitFor('a[href^="mailto:legal-requests@clearview.ai"]');
      const letter = await page.text('#letter');
      for (const part of [
        mara.name,
        demoUrls.instagram,
        'Residence: Sweden',
        'Art. 17(1)(c)',
        'Art. 12(3) GDPR',
      ])
        expectIn(letter, part);
      return letter;
    },
  },
  {
    name: 'dashboard',
    run: async ({ page }) => {
      await page.click(button('I sent it'));
      await page.waitFor({ css: 'h1', text: 'Requests' });
      await page.waitFor('.request-list');
      const seen = await page.text('main');
      for (const part of [/Clearview AI/, /GDPR/, /Answer due \w+ \d+, 20\d\d/]) expectIn(seen, part);
      return seen;
    },
  },
  {
    name: 'own-profile',
    run: async (walk) => {
      await walk.page.goto(ownProfileUrls.signIn);
      walk.page = await walk.driver.openPage(ownProfileUrls.profile);
      await walk.page.waitFor(CARD);
      walk.page = await walk.driver.openExtensionPage('popup.html');
      const { page } = walk;
      await page.setViewport(400, 720);
      await page.click(button('This is me'));
      await page.waitFor(button('Not me any more'));
      await page.click(button('See what a stranger sees'));
      await page.waitFor({ css: 'h2', text: 'What a stranger gets from LinkedIn' });
      const seen = await page.text('body');
      expectIn(seen, 'Severe exposure');
      return seen;
    },
  },
  {
    name: 'lowered',
    run: async (walk) => {
      walk.page = await walk.driver.openPage(ownProfileUrls.profileOff);
      await walk.page.waitFor({ css: '#chosen', text: 'Saved: off.' });
      walk.page = await walk.driver.openExtensionPage('dashboard.html#/profiles');
      const { page } = walk;
      await page.setViewport(1100, 1000);
      await page.click('.profile-list a');
      await page.click(button('Check again'));
      await page.click(button('Start'));
      await poll(
        async () => ((await page.text('main')).includes('Moderate exposure') ? true : null),
        'lower level',
      );
      const seen = await page.text('main');
      for (const part of ['Moderate exposure', 'The exposure is moderate now; it was severe.'])
        expectIn(seen, part);
      return seen;
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

function expectIn(seen: string, part: string | RegExp): void {
  const isThere = typeof part === 'string' ? seen.includes(part) : part.test(seen);
  if (!isThere) throw new Error(`it does not show ${String(part)}, but:\n${indent(seen)}`);
}

/** A button or a link with these words. */
function button(text: string): Target {
  return { css: 'button, a[href], [role="button"]', text };
}

function indent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `   ${line}`).join('\n');
}
