import { beforeAll, describe, expect, test } from 'vitest';
import {
  controlledFormPage,
  formPages,
  frameUrl,
  germanFormPage,
  greekFormPage,
  hostileFormPage,
  plainFormPage,
  UNTOUCHED,
} from '../fixtures/form-pages';
import type { BrowserPage } from './driver';
import { fillDetails, letterOf, openOtherWays, writer } from './request-steps';
import { useBrowser } from './session';
import { button, quiet, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);
const FILL = button('Fill this form');

beforeAll(() => {
  for (const { url, html } of formPages) session.web.addPage(url, html);
});

describe('the popup on a firm’s form', () => {
  test('fills a plain form: parts of the name, both e-mail fields, the country; and touches nothing else', async () => {
    const letter = await writeTo('pimeyes');
    const page = await stage.visit(plainFormPage.url);
    const popup = await pressOn(page);
    await popup.click(FILL);
    await popup.waitFor({ css: 'h2', text: '7 fields filled and marked' });
    expect(await valuesOf(page)).toEqual({
      q: '',
      login_email: '',
      login_password: '',
      first_name: 'Mara',
      last_name: 'Lindqvist',
      email: writer.email,
      email_confirm: writer.email,
      country: 'FR',
      company: '',
      phone: '',
      subject: 'Removal',
      urls: writer.profile,
      request_type: '',
      message: expect.stringContaining('FW-'),
      photo: '',
      hidden_email: '',
      newsletter: '',
    });
    const short = (await valuesOf(page))['message'] ?? '';
    expect(short.length).toBeLessThanOrEqual(1700);
    expect(short.length).toBeLessThan(letter.length);
    const words = await popup.text('.fill');
    expect(words).toContain('The field takes 1,700 characters, so the short form of your letter went in.');
    expect(words).toContain('How it is divided is a guess');
    expect(words).toContain('You send it yourself.');
    expect(words).toMatch(/subject\s+its field already holds something, which stays/i);
    expect(await checkedBoxes(page)).toBe(0);
    await wasNotSent(page, plainFormPage.url);
  });

  test('takes it out again, marks and all, but for what was changed since', async () => {
    await writeTo('pimeyes');
    const page = await stage.visit(plainFormPage.url);
    const before = await stylesOf(page);
    const popup = await pressOn(page);
    await popup.click(FILL);
    await popup.waitFor(button('Take it out again'));
    const marked = await stylesOf(page);
    expect(Object.values(marked).filter((style) => style.includes(' solid '))).toHaveLength(7);
    await page.bringToFront();
    await page.fill('#first', 'Mara Ann');
    // The popup closes when the page is pressed: opened again, it still knows what it did.
    const again = await pressOn(page);
    await again.click(button('Take it out again'));
    await again.waitFor({ css: 'p', text: 'Taken out again. What you changed yourself stays.' });
    expect(await valuesOf(page)).toMatchObject({
      first_name: 'Mara Ann',
      last_name: '',
      email: '',
      country: '',
      subject: 'Removal',
      message: '',
    });
    expect(await stylesOf(page)).toEqual(before);
    await wasNotSent(page, plainFormPage.url);
  });

  test('asks which request where there are several, and fills in the letter of the one chosen', async () => {
    const older = referenceIn(await writeTo('pimeyes'));
    const newer = referenceIn(await writeAgainTo('pimeyes'));
    const page = await stage.visit(plainFormPage.url);
    const popup = await pressOn(page);
    expect(await popup.text('.fill')).toContain(`the letter of request ${newer}`);
    const choices = await popup.evaluate(() =>
      [...document.querySelectorAll('#fill-request option')].map((each) => each.getAttribute('value') ?? ''),
    );
    expect(choices).toEqual([newer, older]);
    await popup.fill('#fill-request', older);
    await popup.click(FILL);
    await popup.waitFor({ css: 'h2', text: '7 fields filled and marked' });
    const { message } = await valuesOf(page);
    expect(message).toContain(older);
    expect(message).not.toContain(newer);
  });

  test('fills inputs that a framework controls, and says which one the page took out again', async () => {
    await writeTo('lenso-ai');
    const page = await stage.visit(controlledFormPage.url);
    const popup = await pressOn(page);
    await popup.click(FILL);
    await popup.waitFor({ css: 'h2', text: '5 fields filled and marked' });
    const state = await page.evaluate<Record<string, string>>(() => Reflect.get(window, 'state') as never);
    expect(state).toEqual({
      name: writer.name,
      mail: writer.email,
      country: '33',
      link1: writer.profile,
      link2: '',
      reason: expect.stringContaining('Art. 17(1)(c)'),
      stubborn: '',
    });
    expect(await popup.text('.fill')).toMatch(/reference\s+the page took it out again/i);
    await wasNotSent(page, controlledFormPage.url);
  });

  test('fills a form that has labels only, in Greek', async () => {
    const letter = await writeTo('facecheck-id');
    const page = await stage.visit(greekFormPage.url);
    const popup = await pressOn(page);
    await popup.click(FILL);
    await popup.waitFor({ css: 'h2', text: '7 fields filled and marked' });
    const [given, family, mail, country, user, kind, subject, urls, text] = await listOf(page);
    expect([given, family, mail, country, user, kind]).toEqual([
      'Mara',
      'Lindqvist',
      writer.email,
      '2',
      '',
      '',
    ]);
    expect(subject).toMatch(/FW-/);
    expect(urls).toBe(writer.profile);
    expect(text).toBe(letter);
    await wasNotSent(page, greekFormPage.url);
  });

  test('fills a form whose words only stand beside its fields, in German and in a shadow root', async () => {
    const letter = await writeTo('bing-visual-search');
    const page = await stage.visit(germanFormPage.url);
    const popup = await pressOn(page);
    await popup.click(FILL);
    await popup.waitFor({ css: 'h2', text: '5 fields filled and marked' });
    const [name, mail, country, subject, firm, text] = await listOf(page);
    expect([name, mail, country, firm]).toEqual([writer.name, writer.email, 'France', '']);
    expect(subject).toMatch(/FW-/);
    expect(text).toBe(letter);
    await wasNotSent(page, germanFormPage.url);
  });

  test('holds out against a hostile form: no trap, no password, no frame, and nothing is sent', async () => {
    await writeTo('catfishlens');
    const page = await stage.visit(hostileFormPage.url);
    const popup = await pressOn(page);
    await popup.click(FILL);
    await popup.waitFor({ css: 'h2', text: '2 fields filled and marked' });
    const values = await page.evaluate(() => {
      const fields = Document.prototype.querySelectorAll.call(document, '[id]');
      return Object.fromEntries(
        [...fields].map((each) => [each.id, String(Reflect.get(each, 'value') ?? '')]),
      );
    });
    expect(values).toMatchObject({ name: writer.name, email: writer.email });
    for (const id of UNTOUCHED) expect(values[id], id).toBe('');
    const words = await popup.text('.fill');
    expect(words).toMatch(/subject\s+its field is hidden or locked/i);
    expect(words).toMatch(/letter\s+too long for its field; nothing is cut/i);
    // The page tried: the events came, and each would have sent the form.
    expect(await page.evaluate(() => Number(Reflect.get(window, 'sends')))).toBeGreaterThan(1);
    await wasNotSent(page, hostileFormPage.url);
    const form = await page.evaluate(() => {
      const found = Document.prototype.querySelector.call(document, '#form');
      const focused: unknown = Reflect.get(Document.prototype, 'activeElement', document);
      return {
        method: found === null ? null : Element.prototype.getAttribute.call(found, 'method'),
        focus: focused instanceof Element ? focused.localName : null,
        scrolled: window.scrollY,
      };
    });
    expect(form).toEqual({ method: 'post', focus: 'body', scrolled: 0 });
    expect(await frameHolds(page)).toBe('nothing of ours');
  });

  test('copies each value by hand where nothing can be filled', async () => {
    await writeTo('pimeyes');
    session.web.addPage('https://pimeyes.com/en/faq', '<!DOCTYPE html><title>FAQ</title><h1>FAQ</h1>');
    const popup = await pressOn(await stage.visit('https://pimeyes.com/en/faq'));
    await popup.click(FILL);
    await popup.waitFor({ css: 'h2', text: 'No field was filled' });
    for (const item of ['name', 'e-mail address', 'country', 'subject', 'letter']) {
      await popup.waitFor({ label: `Copy: ${item}` });
    }
  });

  test('without a letter it leads to one, and fills nothing', async () => {
    const popup = await pressOn(await stage.visit(plainFormPage.url));
    await popup.waitFor({
      css: 'p',
      text: 'Write the letter first. Then this popup can fill the firm’s form with it.',
    });
    expect(await popup.isVisible(FILL)).toBe(false);
    await popup.click(button('Opt out of PimEyes'));
    await stage.opened('dashboard.html#/requests/new?firm=pimeyes');
  });

  test('without a press on the toolbar button the page is out of reach', async () => {
    await writeTo('pimeyes');
    await stage.visit(plainFormPage.url);
    const popup = await stage.own('popup.html');
    await popup.waitFor({ css: 'h1', text: 'Facewarden does not look here' });
    expect(await popup.isVisible(FILL)).toBe(false);
  });

  test('what is not kept in the browser is not filled in, and said', async () => {
    await writeTo('pimeyes', false);
    const page = await stage.visit(plainFormPage.url);
    const popup = await pressOn(page);
    expect(await popup.text('.fill')).toContain('Your name and e-mail address are not kept in this browser');
    await popup.click(FILL);
    await popup.waitFor({ css: 'h2', text: '2 fields filled and marked' });
    expect(await valuesOf(page)).toMatchObject({ first_name: '', email: '', country: 'FR', message: '' });
    await wasNotSent(page, plainFormPage.url);
  });
});

/** Writes a letter to the firm and begins to send it: it is kept as a draft. Answers its text. */
async function writeTo(firm: string, keepsDetails = true): Promise<string> {
  const page = await stage.own(`dashboard.html#/requests/new?firm=${firm}`);
  await fillDetails(page, 'FR', { isKept: keepsDetails });
  return keepDraft(page);
}

/** Another letter, the writer's details being kept. */
async function writeAgainTo(firm: string): Promise<string> {
  const page = await stage.own(`dashboard.html#/requests/new?firm=${firm}`);
  await page.fill('#profiles', writer.profile);
  await page.waitFor('#letter');
  return keepDraft(page);
}

async function keepDraft(page: BrowserPage): Promise<string> {
  const letter = await letterOf(page);
  // A firm that takes no e-mail has copying in front, or its form.
  if (!(await page.isVisible(button('Copy the letter')))) await openOtherWays(page);
  await page.click(button('Copy the letter'));
  await page.waitFor({ css: 'span', text: 'Kept as a draft.' });
  await page.close();
  return letter;
}

function referenceIn(letter: string): string {
  return /FW-[A-Z0-9]+/.exec(letter)?.[0] ?? 'no reference';
}

async function pressOn(page: BrowserPage): Promise<BrowserPage> {
  await session.driver.clickToolbarButton(page);
  return stage.own('popup.html');
}

/** What stands in the fields that have a name. */
function valuesOf(page: BrowserPage): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('input:not([type=radio], [type=checkbox]), select, textarea')].map(
        (each) => [each.getAttribute('name') ?? '', String(Reflect.get(each, 'value'))],
      ),
    ),
  );
}

/** What stands in all fields, in order, those of one shadow root included. */
function listOf(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('request-form')?.shadowRoot ?? document;
    return [...root.querySelectorAll('input, select, textarea')].map((each) =>
      String(Reflect.get(each, 'value')),
    );
  });
}

/** How each field is outlined by a style of its own; computed styles would tell of the focus too. */
function stylesOf(page: BrowserPage): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('input, select, textarea')].map((each, index) => {
        const { outlineStyle, outlineColor, outlineWidth } = each.style;
        const own = each.hasAttribute('style') ? 'own' : 'no';
        return [`${index} ${each.id}`, `${own} style, ${outlineStyle} ${outlineColor} ${outlineWidth}`];
      }),
    ),
  );
}

function checkedBoxes(page: BrowserPage): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('input:checked').length);
}

/** Long after any page would have sent it: no request, and the tab has not moved. */
async function wasNotSent(page: BrowserPage, url: string): Promise<void> {
  await quiet();
  expect(session.web.requests.filter(({ path }) => path.startsWith('/sent'))).toEqual([]);
  expect(session.web.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(await page.url()).toBe(url);
}

/** Asks the frame's own document, which tells its parent on request. */
function frameHolds(page: BrowserPage): Promise<string> {
  return page.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        const frame = Document.prototype.querySelector.call(document, 'iframe');
        if (!(frame instanceof HTMLIFrameElement) || frame.src !== url) return resolve('no frame');
        window.addEventListener('message', ({ data }) =>
          resolve(data === '' ? 'nothing of ours' : `${data}`),
        );
        frame.contentWindow?.postMessage('what do you hold?', '*');
      }),
    frameUrl,
  );
}
