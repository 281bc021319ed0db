import { describe, expect, test } from 'vitest';
import { fbData, fbHeaderPhoto } from '../fixtures/facebook-markup';
import { documentOf, escapeHtml } from '../fixtures/fixture';
import { jonas, leila, mara, noor, type Person } from '../fixtures/people';
import { tiktokData, tiktokProfile } from '../fixtures/tiktok-markup';
import type { BrowserPage } from './driver';
import { useBrowser } from './session';
import { badgeAppears, badgeGoes, button, nothingAppears, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);

/** A site as one app: data of the person it was loaded with, and the profile that is shown now. */
interface App {
  readonly name: string;
  readonly address: (person: Person) => string;
  readonly profile: (person: Person) => string;
  /** Inline data of one person, without a name where the site leaves it out. */
  readonly data: (person: Person, isPrivate: boolean) => string;
  readonly unnamed: (isPrivate: boolean) => string;
}

const apps: readonly App[] = [
  {
    name: 'Facebook',
    address: ({ handle }) => `https://www.facebook.com/${handle}`,
    profile: (person) => `<main>${fbHeaderPhoto(person)}<h1>${escapeHtml(person.name)}</h1></main>`,
    data: (person, isLocked) => fbData(person, { viewer: noor, isLocked }),
    unnamed: (isLocked) => fbData(leila, { viewer: noor, handle: '', isLocked }),
  },
  {
    name: 'TikTok',
    address: ({ handle }) => `https://www.tiktok.com/@${handle}`,
    profile: (person) => tiktokProfile({ person, viewer: noor }),
    data: (person, privateAccount) => tiktokData([person], { privateAccount }),
    unnamed: (isPrivate) => tiktokData([], {}, isPrivate ? 10222 : 0),
  },
];

describe.each(apps)('$name, moving inside the app', ({ address, profile, data, unnamed }) => {
  test('from a private profile whose data names nobody to another: that one is not called private', async () => {
    const { driver } = session;
    const page = await start(leila, profile(leila), unnamed(true));
    await nothingAppears(driver, page);

    await move(page, mara);
    await badgeAppears(driver, page);
    expect(await signsFound()).not.toMatch(/data-(?:locked|status-private)/);
  });

  test('from a public profile to a private one: what was said of the first does not make it public', async () => {
    const { driver } = session;
    const page = await start(leila, profile(leila), unnamed(false) + data(leila, false));
    await badgeAppears(driver, page);

    await move(page, jonas);
    expect(await signsFound()).not.toMatch(/data-no/);
  });

  test('data that comes after the move and says private ends the warning', async () => {
    const { driver } = session;
    const page = await start(leila, profile(leila), data(leila, false));
    await badgeAppears(driver, page);

    await move(page, jonas, data(jonas, true));
    await badgeGoes(driver, page);
    await nothingAppears(driver, page);
  });

  function start(person: Person, body: string, inline: string): Promise<BrowserPage> {
    const url = `${address(person)}?app=1`;
    session.web.addPage(
      url,
      documentOf({ title: person.name, body: `<div id="shown">${body}</div>${inline}` }),
    );
    return stage.visit(url);
  }

  /** New address and content; head and data stay as they were, unless the app brings more. */
  async function move(page: BrowserPage, person: Person, inline = ''): Promise<void> {
    await page.evaluate(
      (to) => {
        const shown = document.querySelector('#shown');
        if (shown === null) throw new Error('no place for the profile');
        history.pushState({}, '', to.url);
        shown.replaceChildren(document.createRange().createContextualFragment(to.body));
      },
      { url: address(person), body: profile(person) + inline },
    );
  }
});

/** The line of signs in the popup's report on the tab in front. */
async function signsFound(): Promise<string> {
  const popup = await stage.own('popup.html');
  await popup.click(button('Wrong?'));
  await popup.waitFor('#report');
  return /^Signs found: .*$/m.exec(await popup.text('#report'))?.[0] ?? '';
}
