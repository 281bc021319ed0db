import { beforeAll, describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { documentOf } from '../fixtures/fixture';
import { ownProfilePages, ownProfileUrls } from '../fixtures/own-profile-demo';
import type { BrowserPage } from './driver';
import { CARD, useBrowser } from './session';
import { badgeAppears, button, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);

const SETTINGS = {
  audience: 'https://x.com/settings/audience_and_tagging',
  grok: 'https://x.com/settings/grok_settings',
  meta: 'https://www.facebook.com/help/contact/6359191084165019',
  hub: 'https://accountscenter.instagram.com/',
  google: 'https://myaccount.google.com/personal-info',
  photo: 'https://www.instagram.com/accounts/edit/',
} as const;

beforeAll(() => {
  const html = documentOf({ title: 'Settings', body: '<h1>Your settings</h1>' });
  for (const url of Object.values(SETTINGS)) session.web.addPage(url, html);
  session.web.addPages(ownProfilePages);
});

async function popupSays(title: string): Promise<BrowserPage> {
  const popup = await stage.own('popup.html');
  await popup.waitFor({ css: 'h1', text: title });
  return popup;
}

describe('"Lower it" in the popup', () => {
  test('lists the steps with their pages in place of the reasons, and opens one', async () => {
    await (await stage.visit(demoUrls.instagram)).waitFor(CARD);
    const popup = await stage.own('popup.html');
    await popup.click(button('Lower it'));
    await popup.waitFor({ css: 'h1', text: 'Lower it on Instagram' });
    const words = await popup.text('body');
    expect(words).toMatch(/The photo itself[^]*Who sees the profile[^]*AI training/);
    expect(words).toContain('Name, handle and photo stay visible to everyone');
    expect(words).toContain('No step reaches copies that were taken before.');
    expect(words).not.toContain('Open to everyone');
    await popup.click('.lower-steps a.button');
    await stage.opened(SETTINGS.photo);
    await popup.bringToFront();
    await popup.click(button('Back'));
    await popup.waitFor('.reasons');
  });

  test('on a site without a known page, the card opens the list, which says so', async () => {
    const page = await stage.visit('https://about.me/tomasz_okoro');
    await page.click(button('Lower it'));
    const list = await stage.opened('dashboard.html#/lower/about-me');
    await list.waitFor({ css: 'h1', text: 'Lower it on About.me' });
    expect(await list.text('main')).toContain('None is known');
  });
});

describe('on a settings page the popup shows the step one is on', () => {
  test('with what it changes, what it does not, and the next one', async () => {
    await stage.visit(SETTINGS.audience);
    const popup = await popupSays('You are on the page for: Who sees the profile and Tagging');
    const words = await popup.text('body');
    expect(words).toContain('Switch on that your posts are protected.');
    expect(words).toContain('Name, photo and description stay visible to everyone.');
    expect(words).toContain('Next: Being found by e-mail or phone');
    expect(words).not.toMatch(/exposure|Done/);
    await popup.click(button('All steps for X'));
    await popup.waitFor({ css: 'h1', text: 'Lower it on X' });
    await popup.click(button('Back'));
    await popup.waitFor({ css: 'h1', text: 'You are on the page for: Who sees the profile and Tagging' });
  });

  test('on a host of the site that shows no profiles', async () => {
    await stage.visit(SETTINGS.hub);
    await popupSays('You are where the settings of Instagram begin');
  });

  test('where a firm’s form is the step, with the ways to the firm', async () => {
    await stage.visit(SETTINGS.grok);
    const popup = await popupSays('You are on the page for: AI training');
    expect(await popup.text('body')).toContain('Older posts may already have been used. That is not undone.');
    await popup.waitFor(button('More about it'));
    await stage.visit(SETTINGS.meta);
    const form = await popupSays('You are on the page for: AI training');
    expect(await form.text('body')).toContain('One form for each account, Instagram too.');
  });

  test('on a host the extension may not see, after a press on its button', async () => {
    const page = await stage.visit(SETTINGS.google);
    await popupSays('Facewarden does not look here');
    await session.driver.clickToolbarButton(page);
    await popupSays('You are on the page for: The photo itself');
  });
});

test('the demo of an own profile: signed in it is mine, its settings are the step, a guest is asked to sign in after', async () => {
  const page = await stage.visit(ownProfileUrls.signIn);
  await page.goto(ownProfileUrls.profile);
  await page.waitFor(CARD);
  expect(await badgeAppears(session.driver, page)).toBe('!!');
  await page.goto(ownProfileUrls.settings);
  await page.click('a[href="?public=off"]');
  await page.waitFor({ css: '#chosen', text: 'Saved: off.' });
  await popupSays('You are on the page for: Who sees the profile and Who sees the photo');
  await page.goto(ownProfileUrls.profile);
  await page.waitFor('[componentkey$="Topcard"]');
  // As a request without cookies gets it.
  const guest = await page.evaluate(async () => {
    const answer = await fetch(location.href, { credentials: 'omit' });
    return answer.text();
  });
  expect(guest).toContain('d_auth_wall_desktop');
  await page.goto(ownProfileUrls.profileOn);
});
