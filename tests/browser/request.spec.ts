import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { clearviewFormUrl } from '../fixtures/plain-pages';
import { createTranslator } from '../../lib/i18n/translators-under-test';
import {
  dueInOneMonth,
  fillDetails,
  letterOf,
  mailOf,
  namesProfile,
  openOtherWays,
  sayItWasSent,
  skipQuestions,
  writer,
} from './request-steps';
import { CARD, useBrowser } from './session';
import { button, tabTo, type, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);
const NEW = 'dashboard.html#/requests/new';
const LIST = 'dashboard.html#/requests';

describe('the letter', () => {
  test('begins on the profile: the card leads to a request with its address in it', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.click(button('Opt out'));
    const request = await stage.opened(NEW);
    await request.waitFor({ css: 'h1', text: 'Opt out of Clearview AI' });
    await namesProfile(request, demoUrls.instagram);
    await page.waitForGone(CARD);
  });

  test('asks in place for what it lacks, and for no more', async () => {
    const page = await stage.own(NEW);
    await skipQuestions(page);
    // Wherever this computer stands, its guess of the country is not what is tested here.
    await page.fill('#country', '');
    await page.waitFor({ css: 'p', text: 'Choose your country, so that the letter rests on the right law.' });
    const wanted = [
      'your full name',
      'your e-mail address',
      'your country',
      'the address of at least one profile',
    ];
    for (const field of wanted) await page.waitFor({ css: 'li', text: field });
    expect(await page.isVisible('#letter')).toBe(false);
    expect(await page.isVisible(button('I sent it'))).toBe(false);
    expect(await page.isVisible('a[href^="mailto:"]')).toBe(false);
    await page.fill('#full-name', writer.name);
    await page.waitForGone({ css: 'li', text: 'your full name' });
    await fillDetails(page, 'FR');
    await page.waitForGone({ css: 'li', text: 'your country' });
  });

  test('from France rests on the GDPR and is complete, in full and in the e-mail link', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await page.waitFor({ css: 'dd', text: 'GDPR' });
    const letter = await letterOf(page);
    for (const part of [
      'To Clearview AI, Inc.',
      `Name: ${writer.name}`,
      `E-mail: ${writer.email}`,
      'Residence: France',
      `Profile: ${writer.profile}`,
      'Art. 15(1) GDPR',
      'Art. 21(1) GDPR',
      'Art. 17(1)(c)',
      'Art. 12(3) GDPR',
    ])
      expect(letter).toContain(part);
    expect(letter).not.toMatch(/undefined|null|\{|\}|CCPA/);
    const mail = await mailOf(page);
    expect(mail.to).toBe('legal-requests@clearview.ai');
    expect(mail.href).toContain(encodeURIComponent(writer.profile));
    expect(mail.href.length).toBeLessThanOrEqual(1800);
    expect(mail.href).not.toMatch(/[\s"<>]/);
    expect(mail.subject).toMatch(/GDPR.*FW-[2-9A-Z]{6}$/);
    expect(mail.body).toContain('Art. 17(1)(c)');
    expect(mail.body).toContain('\r\n');
  });

  test('from California rests on the CCPA, with the state’s own platform beside it', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'US', { region: 'US-CA' });
    await page.waitFor({ css: 'dd', text: 'CCPA' });
    const letter = await letterOf(page);
    expect(letter).toContain('I live in California');
    expect(letter).toContain('Cal. Civ. Code §§ 1798.120');
    expect(letter).not.toContain('GDPR');
    expect((await mailOf(page)).href.length).toBeLessThanOrEqual(1800);
    await page.waitFor('a[href="https://privacy.ca.gov/drop/"]');
    expect(await page.text('main')).toContain('DROP');
  });

  test('from the United States waits for the state', async () => {
    const page = await stage.own(NEW);
    await skipQuestions(page);
    await page.fill('#full-name', writer.name);
    await page.fill('#email', writer.email);
    await page.fill('#profiles', writer.profile);
    await page.fill('#country', 'US');
    await page.waitFor({ css: 'li', text: 'your state or province' });
    expect(await page.isVisible('#letter')).toBe(false);
    await page.fill('#region', 'US-CA');
    await page.waitFor('#letter');
    await page.fill('#country', 'FR');
    await page.waitForGone('#region');
    await page.waitFor({ css: 'dd', text: 'GDPR' });
  });

  test('from a country without a law in the directory asks politely and claims no right', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'JP');
    const notice = await page.text('main .notice');
    expect(notice).toContain('no law for this place');
    const letter = await letterOf(page);
    expect(letter).toContain('Residence: Japan');
    expect(letter).toContain(writer.profile);
    expect(letter).toContain('I ask for your help');
    expect(letter).not.toMatch(/GDPR|CCPA|Art\.|§|\blaw\b|\bright\b|entitled|oblig|must/i);
    await sayItWasSent(page);
    await page.waitFor('.request-list');
    expect(await page.text('.request-list')).toMatch(/Ask again on .* 20\d\d/);
  });
});

describe('the letter travels', () => {
  test('by copy: it stands on the clipboard whole', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    const letter = await letterOf(page);
    await openOtherWays(page);
    await page.click(button('Copy the letter'));
    await page.waitFor({ css: '[role="status"]', text: 'Copied' });
    const elsewhere = await stage.visit('https://example.org/');
    await elsewhere.evaluate(() => {
      const box = document.createElement('textarea');
      document.body.append(box);
      box.focus();
    });
    await elsewhere.press('Control+v');
    expect((await elsewhere.text('textarea')).trim()).toBe(letter);
  });

  test('by Clearview’s own form, which says before what it demands', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await openOtherWays(page);
    const words = await page.text('.ways');
    expect(words).toContain('your e-mail address, a photo of your face, and an identity document');
    expect(words).toContain('You would hand over a photo of your face.');
    await page.click(button('Open Clearview AI’s own form'));
    const form = await stage.opened(clearviewFormUrl);
    await form.waitFor({ css: 'h1', text: 'Privacy & Requests' });
    expect(await form.evaluate(() => document.referrer)).toBe('');
    await page.bringToFront();
    await sayItWasSent(page);
    expect(await page.text('.request-list')).toContain('by form');
  });

  test('by e-mail: the list says so', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    // The browser of this test has no mail program; what counts is that the press is taken note of.
    await page.evaluate(() => {
      const link = document.querySelector('a[href^="mailto:"]');
      link?.addEventListener('click', (event) => event.preventDefault());
    });
    await page.click(button('Send by e-mail'));
    await page.waitFor({ css: 'span', text: 'Kept as a draft.' });
    await sayItWasSent(page);
    expect(await page.text('.request-list')).toContain('by e-mail');
  });
});

describe('after "I sent it"', () => {
  test('the request stands in the list with the day the answer is due, after a restart too', async () => {
    const { driver } = session;
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    const letter = await letterOf(page);
    await sayItWasSent(page);
    const due = `Answer due ${dueInOneMonth('en')}`;
    await page.waitFor({ css: '.state', text: due });
    expect(await page.text('.request-list')).toContain('Clearview AI');
    expect(await page.text('main')).toContain('One answer is awaited.');

    await driver.restart();
    const again = await stage.own(LIST);
    await again.waitFor({ css: '.state', text: due });
    await again.click('.request-list a');
    await again.waitFor({ css: 'h1', text: 'Clearview AI' });
    const words = await again.text('main');
    expect(words).toContain(due);
    expect(words).toContain('After Art. 12(3) GDPR');
    expect(words).toContain('legal-requests@clearview.ai');
    expect((await again.text('.letter-text')).replace(/\s+/g, ' ')).toBe(letter.replace(/\s+/g, ' '));
  });

  test('a letter copied and not confirmed waits as a draft, and can be confirmed later', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await openOtherWays(page);
    await page.click(button('Copy the letter'));
    await page.waitFor({ css: 'span', text: 'Kept as a draft.' });
    await page.close();

    const list = await stage.own(LIST);
    await list.waitFor({ css: '.state', text: 'Not sent yet' });
    await list.click('.request-list a');
    await list.click(button('I sent it'));
    await list.waitFor({ css: '.state', text: `Answer due ${dueInOneMonth('en')}` });
    await list.waitForGone(button('I sent it'));
    const { requests = [] } = await readStore(list);
    expect(requests).toHaveLength(1);
  });

  test('deleting asks first, and then the request is gone for good', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await sayItWasSent(page);
    await page.click('.request-list a');
    await page.click(button('Delete this request'));
    await page.waitFor({ css: '[role="alert"]', text: 'Delete this request and its letter for good?' });
    await page.click(button('Keep it'));
    await page.waitFor(button('Delete this request'));
    expect((await readStore(page))['requests']).toHaveLength(1);
    await page.click(button('Delete this request'));
    await page.click(button('Delete'));
    await page.waitFor({ css: 'h2', text: 'No requests yet' });
    expect((await readStore(page))['requests']).toEqual([]);
  });

  test.each([
    ['stay in this browser where the writer ticked it', true],
    ['are forgotten otherwise', false],
  ])('name and address %s', async (_story, isTicked) => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR', { isKept: isTicked });
    await sayItWasSent(page);
    const { identity = [] } = await readStore(page);
    expect(JSON.stringify(identity).includes(writer.email)).toBe(isTicked);
    const next = await stage.own(NEW);
    if (isTicked) {
      await next.waitFor({ css: 'p', text: `From ${writer.name}, ${writer.email} (France). Change` });
      await next.click(button('Change'));
    }
    await next.waitFor('#full-name');
    expect(await next.text('#full-name')).toBe(isTicked ? writer.name : '');
    expect(await next.text('#email')).toBe(isTicked ? writer.email : '');
  });
});

describe('the whole path', () => {
  test('by keyboard alone: from the profile to the date in the list', async () => {
    const profile = await stage.visit(demoUrls.instagram);
    await profile.waitFor(CARD);
    await tabTo(profile, 'Opt out');
    await profile.press('Enter');
    const page = await stage.opened(NEW);
    await page.waitFor('#country');
    await tabTo(page, 'Country');
    await type(page, 'Fran');
    await tabTo(page, 'Full name');
    await type(page, writer.name);
    await tabTo(page, 'E-mail address');
    await type(page, writer.email);
    await tabTo(page, 'Show me the letter');
    await page.press('Enter');
    await page.waitFor('#letter');
    await tabTo(page, 'Other ways');
    await page.press('Enter');
    await tabTo(page, 'Copy the letter');
    await page.press('Enter');
    await page.waitFor({ css: 'span', text: 'Kept as a draft.' });
    await tabTo(page, 'I sent it');
    await page.press('Enter');
    await page.waitFor({ css: '.state', text: `Answer due ${dueInOneMonth('en')}` });
  });

  test('in French: card, request and list', async () => {
    const t = createTranslator('fr');
    const settings = await stage.own('dashboard.html#/settings');
    await settings.fill('#language', 'fr');
    await settings.waitFor({ css: 'h1', text: t('settings.title') });

    const profile = await stage.visit(demoUrls.instagram);
    await profile.waitFor({ css: 'h2', text: t('card.titlePublic') });
    await profile.click(button(t('card.optOut')));
    const page = await stage.opened(NEW);
    await page.fill({ label: t('settings.country') }, 'FR');
    await page.fill({ label: t('settings.fullName') }, writer.name);
    await page.fill({ label: t('settings.email') }, writer.email);
    await page.click(button(t('places.go')));
    await page.fill('#letter-language', 'fr');
    await page.waitFor('#letter');
    const letter = await letterOf(page);
    expect(letter).toContain('RGPD');
    expect(letter).toContain(demoUrls.instagram);
    await page.click(button(t('requests.sent')));
    await page.waitFor({ css: '.state', text: t('requests.due', { day: dueInOneMonth('fr') }) });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  });
});
