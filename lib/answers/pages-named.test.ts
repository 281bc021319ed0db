import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { mailParts } from './mail-parts';
import { MOST_PAGES, pagesNamed } from './pages-named';

const A = 'https://www.instagram.com/mara.lindqvist/?hl=en&utm_source=share';
const B = 'https://news.example.org/2019/05/summer-party_(photos).html#p12';

const word = fc.stringMatching(/^[a-z][a-z0-9]{2,11}$/);
const segment = fc
  .tuple(word, fc.constantFrom('', '-', '_', '.'))
  .chain(([first, joint]) =>
    joint === '' ? fc.constant(first) : word.map((second) => first + joint + second),
  );
const address = fc
  .tuple(
    fc.constantFrom('www.instagram.com', 'blog.example.org', 'archive.example.co.uk'),
    fc.array(segment, { minLength: 1, maxLength: 8 }),
    fc.option(fc.tuple(word, word), { nil: null }),
  )
  .map(
    ([host, path, query]) =>
      new URL(
        `https://${host}/${path.join('/')}${query === null ? '' : `?${query[0]}=${query[1]}&utm_source=${query[1]}`}`,
      ).href,
  );
const addresses = fc.uniqueArray(address, { minLength: 1, maxLength: 12 });

/** Ways in which an answer can name the same pages. */
const WAYS: Readonly<Record<string, (pages: readonly string[]) => string>> = {
  'a list': (pages) => pages.join('\n'),
  'a numbered list with captions': (pages) =>
    pages.map((page, at) => `${at + 1}. ${page}\r\n   Image found on this page\r\n`).join('\r\n'),
  sentences: (pages) => pages.map((page) => `We found your face on ${page}, and (see ${page}).`).join(' '),
  'angle brackets, broken at any place': (pages) =>
    pages.map((page) => `Source: <${page.replace(/.{30}/g, '$&\n  ')}> seen`).join('\n'),
  defanged: (pages) =>
    pages.map((page) => page.replace('https://', 'hxxps[:]//').replaceAll('.', '[.]')).join('\n'),
  'a table': (pages) =>
    ['image,page,seen', ...pages.map((page, at) => `${at}.jpg,"${page}",2026-01-02`)].join('\r\n'),
  'a page': (pages) =>
    `<html><body>${pages
      .map((page) => `<p><a href="${page.replaceAll('&', '&amp;')}">${page.slice(0, 20)}…</a></p>`)
      .join('')}</body></html>`,
  'a quoted reply': (pages) => pages.map((page) => `> ${page}`).join('\n> \n'),
  'a mail in quoted-printable': (pages) =>
    [
      'From: privacy@firm.example',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      pages.map((page) => softBroken(page.replaceAll('=', '=3D'))).join('\r\n'),
      '',
    ].join('\r\n'),
};

function softBroken(line: string): string {
  return line.replace(/(?:=3D|[^=]){60}(?=.)/g, '$&=\r\n');
}

describe('finds the pages', () => {
  it.each(Object.entries(WAYS))('named in %s', (_way, write) => {
    fc.assert(
      fc.property(addresses, (pages) => {
        expect(pagesNamed(write(pages)).pages).toEqual(pages);
      }),
      { numRuns: 150 },
    );
  });

  it('broken by the width of the lines, wherever the break falls', () => {
    fc.assert(
      fc.property(addresses, fc.integer({ min: 62, max: 90 }), (pages, width) => {
        // A rest of bare digits looks like the number of a page, and is left alone.
        fc.pre(pages.every((page) => !/^\d{0,3}$/.test(page.slice(page.length - (page.length % width)))));
        const broken = pages.map((page) => page.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n'));
        expect(pagesNamed(broken.join('\n\n')).pages).toEqual(pages);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['with what the page is asked for', A, [A]],
    ['with brackets of its own', `(${B})`, [B]],
    [
      'without a scheme, where the site is known',
      'Look at instagram.com/mara.lindqvist, and/or etc.',
      ['https://instagram.com/mara.lindqvist'],
    ],
    ['without a scheme and with www', 'www.example.org/a.', ['https://www.example.org/a']],
    ['once', `${A} ${A}\n<${A}>`, [A]],
    ['of two in one field', `x,${A},${B}`, [A, B]],
    [
      'behind a link checker',
      `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(B)}&data=05`,
      [B],
    ],
    ['and not the caption below', `${B}\nInstagram\n${A}\n2\n`, [B, A]],
    ['cut off: not at all', 'https://www.instagram.com/mara… https://x.com/mar...', []],
    ['that look like another host: not at all', 'https://instagram.com@evil.example/mara', []],
    [
      'nor scripts, files or this machine',
      'javascript:alert(1) file:///etc/passwd http://localhost/x ftp://a.b/c',
      [],
    ],
    ['in other scripts', '頁面：https://例え.jp/写真。次', ['https://xn--r8jz45g.jp/%E5%86%99%E7%9C%9F']],
    ['', '', []],
  ])('%s', (_story, text, pages) => {
    expect(pagesNamed(text).pages).toEqual(pages);
  });

  it('never throws, and gives addresses of pages alone', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .tuple(fc.string({ unit: 'binary' }), fc.constantFrom('https://', '<a href=', 'a,b\n"', '=\n=3D'))
        .map((parts) => parts.join('')),
      fc.string({
        unit: fc.constantFrom(
          '<',
          '>',
          'a href=',
          '"',
          'http://',
          'a.bc/',
          '\n',
          '=',
          ',',
          '&#x',
          ';',
          '--b',
        ),
      }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        for (const page of pagesNamed(text).pages) expect(page).toMatch(/^https?:\/\/[^\s@/]+\.[^\s<>"]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('of ten megabytes in a moment, and says how many it leaves out', () => {
    const many = Array.from({ length: MOST_PAGES + 5 }, (_, at) => `https://example.org/${at}`).join('\n');
    expect(pagesNamed(many)).toMatchObject({ more: 5 });
    const begin = performance.now();
    for (const text of [
      '<'.repeat(2_000_000),
      '<a href="'.repeat(200_000),
      'a.'.repeat(1_000_000),
      `${'x'.repeat(75)}=\n`.repeat(60_000),
      'https://a.b/('.repeat(50_000),
    ])
      pagesNamed(text);
    expect(performance.now() - begin).toBeLessThan(6_000);
  });
});

describe('a mail', () => {
  const mail = [
    'Received: from firm.example',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed;\r\n boundary="out er+1"',
    '',
    'This is a multi-part message.',
    '--out er+1',
    'Content-Type: multipart/alternative; boundary=in',
    '',
    '--in',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Fran=E7ois: https://example.org/cut/of=\r\nf',
    '--in',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(`<p>Ünser <a href="${A.replace('&', '&amp;')}">page</a></p>`).toString('base64'),
    '--in--',
    '--out er+1',
    'Content-Type: text/csv; name="pages.csv"',
    '',
    `picture,page\r\n1.jpg,${B}`,
    '--out er+1',
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename="report.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0xLjcK',
    '--out er+1--',
    '',
  ].join('\r\n');

  it('is read through all its parts, and what cannot be read is named', () => {
    expect(pagesNamed(mail)).toEqual({ pages: [A, B], more: 0, unread: ['report.pdf'] });
  });

  it('has its parts decoded as an independent reader decodes them', async () => {
    const read = await PostalMime.parse(mail);
    const { texts, files } = mailParts(mail);
    expect(texts[0]?.text.trim()).toBe(read.html?.trim());
    expect(read.attachments.map(({ filename }) => filename)).toEqual(['pages.csv', ...files]);
    const plain = mailParts(mail.replace('multipart/alternative', 'multipart/related')).texts[0]?.text;
    expect(plain?.trim()).toBe(read.text?.trim());
  });
});
