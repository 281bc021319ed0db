import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { poll, type BrowserPage } from './driver';
import { fillDetails, sayItWasSent, writer } from './request-steps';
import { useBrowser } from './session';
import { holdFiles, savedFile } from './saved-files';
import { button, paragraph, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);

/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF\n', 'latin1');
const EVIL = 'Dear Mara,\n<script>document.title = "taken over"</script><img src=x onerror=alert(1)>\n';
const BLOG = 'https://blog.example.org/2019/05/summer-party-in-the-garden-of-the-neighbours/photos.html?p=12';

/** As Clearview's look: each picture with the page it was taken from, the lines broken by width, and the firm's own pages. */
const ANSWER = `Dear Ms Lindqvist,

We have completed your request. Below are the images located and the source of each.

1. Image 1
   Source: ${writer.profile}?hl=en
2. Image 2
   Source:
${BLOG.slice(0, 76)}
${BLOG.slice(76)}
3. Image 3: hxxps://www[.]facebook[.]com/mara.lindqvist.7

Our privacy notice: https://www.clearview.ai/privacy-policy.
`;
const PAGES = [`${writer.profile}?hl=en`, BLOG, 'https://www.facebook.com/mara.lindqvist.7'];

function hashOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function answeredRequest(): Promise<BrowserPage> {
  const page = await stage.own('dashboard.html#/requests/new?firm=clearview-ai');
  await fillDetails(page, 'FR');
  await sayItWasSent(page);
  await page.click('.request-list a');
  await page.click({ css: 'summary', text: 'What did they say?' });
  await page.fill('#said', 'partly');
  await page.click(button('Note it'));
  await page.waitFor({ css: '.state', text: 'Answered: done in part' });
  return page;
}

interface Given {
  readonly name: string;
  readonly base64: string;
}

/** Chooses files, as the file dialog does. */
async function attach(page: BrowserPage, ...files: readonly Given[]): Promise<void> {
  await page.waitFor('#answer-files');
  await page.evaluate((given) => {
    const input = document.querySelector('#answer-files');
    if (!(input instanceof HTMLInputElement)) throw new Error('no field for files');
    const chosen = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      chosen.items.add(new File([bytes], name));
    }
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
}

function given(name: string, bytes: Buffer): Given {
  return { name, base64: bytes.toString('base64') };
}

/** Waits until the page holds these words, whatever stands around them. */
async function says(page: BrowserPage, words: string): Promise<void> {
  await poll(async () => ((await page.text('main')).includes(words) ? true : null), `"${words}"`);
}

describe('what a firm sent', () => {
  test('is kept as it came, known by its content, shown as text alone, and goes with the request', async () => {
    const page = await answeredRequest();
    await attach(
      page,
      given('answer.html', Buffer.from(EVIL)),
      given('scan.png', PNG),
      given('report.pdf', PDF),
      given('holiday.jpg', Buffer.from('PK\u0003\u0004 no picture')),
    );
    await says(page, 'answer.html, scan.png, and report.pdf are kept.');
    await says(page, 'holiday.jpg is neither a text nor a PDF');
    await says(page, 'Facewarden cannot read what a PDF says.');
    for (const bytes of [Buffer.from(EVIL), PNG, PDF]) {
      await says(page, `SHA-256 ${hashOf(bytes).slice(0, 8)}…`);
    }
    await page.click({ css: 'button', text: 'Show' });
    await poll(
      async () => ((await page.text('.attachments pre')).includes('<script>') ? true : null),
      'text shown as text',
    );
    expect(await page.evaluate(() => document.querySelectorAll('main script, main img').length)).toBe(0);

    await holdFiles(page);
    await page.click({ css: '.attachments li:first-child button', text: 'Save' });
    expect(await savedFile(page, '.txt')).toMatchObject({ name: 'answer.html.txt', text: EVIL });

    await page.reload();
    await page.waitFor('.attachments li:nth-child(3)');
    await page.click({ css: '.attachments li:first-child button', text: 'Delete' });
    await page.click({ css: '.attachments [role="alert"] button', text: 'Delete' });
    await says(page, 'answer.html is deleted.');
    await page.waitForGone('.attachments li:nth-child(3)');
    expect((await readStore(page))['attachments']).toHaveLength(2);

    await page.click(button('Delete this request'));
    await page.click({ css: '.asking button', text: 'Delete' });
    await page.waitFor({ css: 'h2', text: 'No requests yet' });
    expect((await readStore(page))['attachments']).toEqual([]);
  });

  test('is refused beyond ten megabytes, with the reason, and what was typed stays', async () => {
    const page = await answeredRequest();
    await page.fill('#answer-text', 'half an answer');
    await page.evaluate(() => {
      const input = document.querySelector('#answer-files');
      if (!(input instanceof HTMLInputElement)) throw new Error('no field for files');
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(10_000_001).fill(65)], 'film.txt'));
      chosen.items.add(new File([new Uint8Array(10_000_000).fill(65)], 'just.txt'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await says(page, 'film.txt is larger than 10 MB and was not kept.');
    await says(page, 'just.txt is kept.');
    expect(await page.text('#answer-text')).toBe('half an answer');
  });
});

describe('an answer that names pages', () => {
  test('becomes a list: looked over, ticked off, asked about in a letter, taken back', async () => {
    const page = await answeredRequest();
    await page.fill('#answer-text', ANSWER);
    await page.click(button('Keep this text'));
    await page.waitFor({
      css: 'legend',
      text: /* four, of which one is the firm's own */ `4 pages are named in Pasted text, ${today()}.txt`,
    });
    expect(await page.text('#answer-text')).toBe('');
    await page.click(button('Keep 3 pages as a to-do list'));
    await page.waitFor({ css: 'h2', text: 'Pages they named' });
    const list = await page.text('.listed-pages');
    for (const url of PAGES) expect(list).toContain(url);
    expect(list).not.toContain('clearview.ai');
    expect(list).toContain('Instagram, mara.lindqvist');
    expect(list).toContain('Lower it on Facebook');
    await says(page, '0 of 3 dealt with at the source, 0 asked about.');

    await page.fill('#page-0', 'lowered');
    await says(page, '1 of 3 dealt with at the source');
    await page.fill('#page-2', 'not-me');
    await says(page, 'The letter leaves it out.');
    await page.click(button('Ask the firm to take out 2 pages'));
    await page.fill('#full-name', writer.name);
    await page.fill('#email', writer.email);
    const letter = await page.text('#pages-text');
    expect(letter).toContain(`- ${PAGES[0]}\n- ${PAGES[1]}\n`);
    expect(letter).not.toContain(PAGES[2]);
    await page.click(button('I sent it'));
    await says(page, '2 of 3 dealt with at the source, 2 asked about.');
    await page.waitFor({ css: '.events span', text: 'The firm was asked to take out 2 pages' });

    await page.reload();
    await says(page, '2 of 3 dealt with at the source, 2 asked about.');
    await page.click(button('Take back the last entry'));
    await says(page, '2 of 3 dealt with at the source, 0 asked about.');
    await page.fill('#page-2', '');
    await says(page, '1 of 3 dealt with at the source, 0 asked about.');
    await page.waitFor(button('Ask the firm to take out 3 pages'));
  });
});

describe('the evidence file', () => {
  test('holds letters, answers and attachments with hashes that hold, as a page and as data', async () => {
    const page = await answeredRequest();
    await attach(
      page,
      given('answer.html', Buffer.from(EVIL)),
      given('scan.png', PNG),
      given('report.pdf', PDF),
    );
    await says(page, 'are kept.');
    await holdFiles(page);
    await page.click(button('Save as a page'));
    const html = await savedFile(page, '.html');
    await page.click(button('Save as data (JSON)'));
    const json = await savedFile(page, '.json');
    expect(html.name).toMatch(/^FW-[2-9A-Z]{6}-evidence\.html$/);
    expect(html.text).toContain(hashOf(json.text));
    expect(html.text).toContain(json.name);

    const { format, version, requests } = JSON.parse(json.text);
    expect([format, version, requests.length]).toEqual(['facewarden-evidence', 1, 1]);
    const [request] = requests;
    expect(request.recipient.name).toBe('Clearview AI');
    const sent = request.events.find(({ record }: { record: { kind: string } }) => record.kind === 'sent');
    const { to, subject, body } = sent.record.letter;
    expect(sent.letterSha256).toBe(hashOf(`To: ${to}\nSubject: ${subject}\n\n${body}`));
    expect(body).toContain(writer.name);
    const files = new Map<string, Buffer>(
      request.attachments.map(({ name, data }: Record<string, string>) => [
        name,
        Buffer.from(data ?? '', 'base64'),
      ]),
    );
    for (const [name, bytes] of Object.entries({
      'answer.html': Buffer.from(EVIL),
      'scan.png': PNG,
      'report.pdf': PDF,
    })) {
      expect(files.get(name)?.equals(bytes), name).toBe(true);
      expect(html.text, name).toContain(hashOf(bytes));
      expect(json.text, name).toContain(hashOf(bytes));
    }

    const seen = await page.evaluate((source) => {
      const read = new DOMParser().parseFromString(source, 'text/html');
      return {
        scripts: read.querySelectorAll('script, [onerror], link, iframe').length,
        texts: [...read.querySelectorAll('pre')].map((each) => each.textContent),
        pictures: [...read.querySelectorAll('img')].map((each) => each.getAttribute('src')),
      };
    }, html.text);
    expect(seen.scripts).toBe(0);
    expect(seen.texts).toEqual([body, EVIL]);
    expect(seen.pictures).toEqual([`data:image/png;base64,${PNG.toString('base64')}`]);
  });

  test('of all requests is one file', async () => {
    await answeredRequest();
    const page = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
    await fillDetails(page, 'FR');
    await sayItWasSent(page);
    await page.click({ css: 'summary', text: 'Evidence of all requests' });
    await holdFiles(page);
    await page.click(button('Save as data (JSON)'));
    const { requests } = JSON.parse((await savedFile(page, '.json')).text);
    const names = requests.map(({ recipient }: { recipient: { name: string } }) => recipient.name).sort();
    expect(names).toEqual(['Clearview AI', 'PimEyes']);
    await page.click(button('Save as a page'));
    expect((await savedFile(page, '.html')).name).toMatch(/^facewarden-evidence-\d{4}-\d\d-\d\d\.html$/);
    await page.waitFor(paragraph('Requests'));
  });
});

/** The local day here, which is that of the browser too. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
