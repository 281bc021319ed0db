import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { foreign } from '../../lib/requests/letters-under-test';
import { WEBMAIL } from '../../lib/requests/webmail';
import type { WebmailId } from '../../lib/requests/send-way';
import type { BrowserPage } from './driver';
import {
  dueInOneMonth,
  fillDetails,
  letterOf,
  mailOf,
  openOtherWays,
  sayItWasSent,
  writer,
} from './request-steps';
import { useBrowser } from './session';
import { holdFiles, savedFile } from './saved-files';
import { button, paragraph, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);
const NEW = 'dashboard.html#/requests/new';
/** Without the name of a firm, one that waits for an answer is not written to again. */
const TO_CLEARVIEW = `${NEW}?firm=clearview-ai`;
const OPENED = 'Did your mail program open?';

/** Links of the page lead nowhere: what is tested is the press, and the browser has neither mail program nor mailbox. */
async function holdLinks(page: BrowserPage): Promise<void> {
  await page.evaluate(() => {
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link !== null && !link.href.includes('#/')) event.preventDefault();
    });
  });
}

/** Puts another text into the letter at once: pressing 30,000 keys takes minutes. */
async function rewrite(page: BrowserPage, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const letter = document.querySelector('#letter');
    if (!(letter instanceof HTMLTextAreaElement)) return;
    letter.value = wanted;
    letter.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await page.waitFor(button('Take the prepared letter again'));
}

async function linkTo(
  page: BrowserPage,
  host: string,
): Promise<{ href: string; rel: string; target: string }> {
  return page.evaluate((wanted) => {
    const link = [...document.querySelectorAll('a')].find((each) => each.host === wanted);
    return { href: link?.href ?? '', rel: link?.rel ?? '', target: link?.target ?? '' };
  }, host);
}

/** What the clipboard holds, pasted into a page of another origin. */
async function pasted(): Promise<string> {
  const page = await stage.visit('https://example.org/');
  await page.evaluate(() => {
    const box = document.createElement('textarea');
    document.body.append(box);
    box.focus();
  });
  await page.press('Control+v');
  const text = await page.text('textarea');
  await page.close();
  return text;
}

function asMillimetres(pixels: number): number {
  return (pixels * 25.4) / 96;
}

describe('one way in front', () => {
  test('is the mail program at first, the others folded; whether it opened is asked, with a way out', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await holdLinks(page);
    expect(await page.isVisible(button('Gmail'))).toBe(false);
    await page.click(button('Send by e-mail'));
    await page.waitFor({ css: '.ways .notice p', text: `${OPENED} Yes No` });
    await page.click(button('Yes'));
    await page.waitForGone('.ways .notice');
    expect(await page.isVisible(button('Gmail'))).toBe(false);
    await page.click(button('Send by e-mail'));
    await page.click(button('No'));
    await page.waitFor(button('Gmail'));
    for (const way of ['Save as a mail file', 'Copy the letter', 'Print the letter'])
      await page.waitFor(button(way));
    expect(await page.text('.ways .notice')).toContain('may have no mail program set up');
  });

  test('is the one taken last, after a restart too', async () => {
    const { driver } = session;
    const page = await stage.own(TO_CLEARVIEW);
    await fillDetails(page, 'FR');
    await holdLinks(page);
    await openOtherWays(page);
    await page.click(button('Proton Mail'));
    await page.waitFor({ css: 'span', text: 'Kept as a draft.' });
    // Buttons stay where they are under the hand.
    expect(await page.text('.ways .first')).toContain('Send by e-mail');
    await sayItWasSent(page);
    expect(await page.text('.request-list')).toContain('by e-mail');
    const next = await stage.own(TO_CLEARVIEW);
    await fillDetails(next, 'FR');
    expect(await next.text('.ways .first')).toContain('Write in Proton Mail');

    await driver.restart();
    const again = await stage.own(TO_CLEARVIEW);
    await fillDetails(again, 'FR');
    expect(await again.text('.ways .first')).toContain('Write in Proton Mail');
    expect(await again.text('.ways .first')).toContain('with the whole letter');
    await openOtherWays(again);
    await again.waitFor(button('Send by e-mail'));
  });
});

describe('what a link can carry', () => {
  test('each webmail gets the letter, whole or in its short form, and a tab without a referrer', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await openOtherWays(page);
    const letter = await letterOf(page);
    const mail = await mailOf(page);
    const pages: readonly (readonly [WebmailId, string, boolean])[] = [
      ['gmail', 'mail.google.com', true],
      ['outlook', 'outlook.live.com', false],
      ['microsoft-365', 'outlook.office.com', false],
      ['yahoo', 'compose.mail.yahoo.com', true],
      ['proton', 'mail.proton.me', true],
      ['fastmail', 'app.fastmail.com', true],
    ];
    for (const [id, host, isWhole] of pages) {
      const { href, rel, target } = await linkTo(page, host);
      expect([rel, target], id).toEqual(['noreferrer', '_blank']);
      expect(href.length, id).toBeLessThanOrEqual(WEBMAIL[id].limit);
      const said = id === 'proton' ? decodeURIComponent(new URL(href).hash) : href;
      const [, body = ''] = said.split('&body=');
      const text = decodeURIComponent(body);
      if (isWhole) expect(text.replaceAll('\r\n', '\n').trim(), id).toBe(letter);
      else expect(text, id).toBe(mail.body);
      expect(decodeURIComponent(said), id).toContain('legal-requests@clearview.ai');
      expect(decodeURIComponent(said), id).toContain(mail.subject);
    }
    expect(await page.text('.ways')).toContain(
      'In its short form, since their links hold less: Outlook.com and Microsoft 365.',
    );
  });

  test('a letter too long for it is never cut: address and subject, said before, the letter on the clipboard', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await rewrite(page, foreign.body);
    await holdLinks(page);
    const mail = await mailOf(page);
    expect([mail.to, mail.body]).toEqual(['legal-requests@clearview.ai', '']);
    expect(await page.text('.ways .first')).toContain('the letter is too long for such a link');
    await page.click(button('Send by e-mail'));
    await page.waitFor({ css: '[role="status"]', text: 'Copied' });
    expect((await pasted()).replaceAll('\r\n', '\n')).toBe(foreign.body);
  });
});

describe('by hand', () => {
  test('address, subject and letter are copied each apart', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    const { subject } = await mailOf(page);
    await openOtherWays(page);
    await page.click(button('Copy the address'));
    await page.waitFor({ css: '[role="status"]', text: 'The address is copied.' });
    expect(await pasted()).toBe('legal-requests@clearview.ai');
    await page.bringToFront();
    await page.click(button('Copy the subject'));
    await page.waitFor({ css: '[role="status"]', text: 'The subject is copied.' });
    expect(await pasted()).toBe(subject);
  });
});

describe('the mail file', () => {
  test.each([
    ['as prepared', null],
    ['long, in Greek, Arabic, Hebrew and Japanese', foreign.body],
  ])('holds the letter %s', async (_story, text) => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    if (text !== null) await rewrite(page, text);
    const letter = await letterOf(page);
    const { subject } = await mailOf(page);
    await holdFiles(page);
    await openOtherWays(page);
    await page.click(button('Save as a mail file'));
    const file = await savedFile(page);
    expect(file.name).toMatch(/^FW-[2-9A-Z]{6}\.eml$/);
    expect(subject).toContain(file.name.replace('.eml', ''));
    expect(file.type).toBe('message/rfc822');
    const mail = await PostalMime.parse(file.text);
    expect(mail.subject).toBe(subject);
    expect(mail.from).toMatchObject({ name: writer.name, address: writer.email });
    expect(mail.to).toMatchObject([{ address: 'legal-requests@clearview.ai' }]);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect((mail.text ?? '').replaceAll('\r\n', '\n').trim()).toBe(letter.trim());
    await page.waitFor({ css: 'span', text: 'Kept as a draft.' });
    await sayItWasSent(page);
    expect(await page.text('.request-list')).toContain('by e-mail');
  });
});

describe('by post', () => {
  test.each([
    ['FR', undefined, 'a4', { left: 25, top: 62.7 }, [595, 842]],
    ['US', 'US-CA', 'us-letter', { left: 25.4, top: 55.1 }, [612, 792]],
  ] as const)('from %s %s: on %s, the address in the window', async (country, region, paper, place, size) => {
    const { driver } = session;
    const page = await stage.own(NEW);
    await fillDetails(page, country, region === undefined ? {} : { region });
    const letter = await letterOf(page);
    await openOtherWays(page);
    await page.click(button('Print the letter'));
    await page.waitFor(`.printed.${paper}`);
    expect(await page.url()).toMatch(/#\/requests\/[^/]+\/print$/);
    await page.fill('#own-address', '12 rue des Lilas');
    await page.waitFor({ css: '.printed-sender span', text: '12 rue des Lilas' });
    const sheet = await page.text('.printed');
    expect(sheet.replace(/\s+/g, ' ')).toContain(letter.replace(/\s+/g, ' ').trim());
    expect(await page.text('.printed-window address')).toMatch(
      /^Clearview AI, Inc\.\s+418 Broadway STE N\s+Albany, NY 12207\s+USA$/,
    );

    // On the screen the sheet stands in its real size, margins included: places on it are places on the paper.
    const [left = 0, top = 0] = await page.evaluate(() => {
      const paper = document.querySelector('.printed')?.getBoundingClientRect();
      const address = document.querySelector('.printed-window address')?.getBoundingClientRect();
      return [(address?.left ?? 0) - (paper?.left ?? 0), (address?.top ?? 0) - (paper?.top ?? 0)];
    });
    expect(Math.abs(asMillimetres(left) - place.left)).toBeLessThan(0.5);
    expect(Math.abs(asMillimetres(top) - place.top)).toBeLessThan(0.5);

    await driver.setColorScheme('dark');
    await driver.setMedia(page, 'print');
    await page.waitForGone('.print-desk');
    const shown = await page.evaluate(() => {
      const sheet = document.querySelector('.printed');
      const style = sheet === null ? null : getComputedStyle(sheet);
      const around = getComputedStyle(document.body);
      const seen = [...document.querySelectorAll('body *')].filter(
        (each) => each.getClientRects().length > 0,
      );
      return {
        colors: [style?.color, style?.backgroundColor, around.backgroundColor],
        left: sheet?.getBoundingClientRect().left,
        strangers: seen.filter((each) => !each.contains(sheet) && sheet?.contains(each) !== true).length,
      };
    });
    await driver.setMedia(page, 'screen');
    await driver.setColorScheme('light');
    expect(shown).toEqual({
      colors: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
      left: 0,
      strangers: 0,
    });

    const pdf = new TextDecoder('latin1').decode(await page.pdf());
    expect(pdf.startsWith('%PDF')).toBe(true);
    if (driver.name === 'chromium') {
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual(size);
    }

    await page.click(button('I posted it'));
    await page.waitFor({ css: 'h1', text: 'Requests' });
    expect(await page.text('.request-list')).toContain('by post');
  });

  test('details that are not kept stand on the paper and nowhere else', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await openOtherWays(page);
    await page.click(button('Print the letter'));
    await page.waitFor({ css: '.printed-sender b', text: writer.name });
    await page.fill('#own-address', '12 rue des Lilas');
    await page.waitFor({ css: '.printed-sender span', text: '12 rue des Lilas' });
    expect((await readStore(page))['identity']).toEqual([]);
    await page.reload();
    await page.waitFor(paragraph('The letter still needs your name.'));
    expect(await page.isVisible('.printed')).toBe(false);
    await page.fill('#full-name', 'M. Lindqvist');
    await page.waitFor({ css: '.printed-sender b', text: 'M. Lindqvist' });
  });

  test('is not offered where no current postal address is known', async () => {
    const page = await stage.own(`${NEW}?firm=pimeyes`);
    await fillDetails(page, 'FR');
    await openOtherWays(page);
    await page.waitFor(button('Copy the letter'));
    expect(await page.isVisible(button('Print the letter'))).toBe(false);
  });
});

describe('the calendar file', () => {
  test('holds the day the answer is due, and nobody’s name', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await sayItWasSent(page);
    await page.click('.request-list a');
    await page.waitFor(button('Add to your calendar'));
    await holdFiles(page);
    await page.click(button('Add to your calendar'));
    const file = await savedFile(page);
    expect(file.name).toMatch(/^FW-[2-9A-Z]{6}\.ics$/);
    expect(file.type).toBe('text/calendar');
    const events = new ICAL.Component(ICAL.parse(file.text)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(1);
    const [event] = events.map((each) => new ICAL.Event(each));
    expect(event?.summary).toBe('Clearview AI: answer due');
    expect(event?.startDate.isDate).toBe(true);
    const day = new Date(`${event?.startDate.toString() ?? ''}T00:00:00Z`);
    expect(day.toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' })).toBe(dueInOneMonth('en'));
    expect(file.text).not.toMatch(/mara|lindqvist|instagram|france|gdpr/i);
  });
});
