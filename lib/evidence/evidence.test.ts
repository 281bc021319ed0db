import type { LanguageId } from '../i18n/languages';
// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../i18n/translators-under-test';
import { languageIds } from '../i18n/languages';
import { readRequest } from '../requests/request';
import type { Request, RequestEvent } from '../requests/request';
import { AT, LETTER, answered, law, letter, requestUnder } from '../requests/request-under-test';
import { evidenceJson, evidenceOf } from './evidence';
import type { EvidenceCase } from './evidence';
import { evidencePage } from './evidence-page';

const MADE = new Date('2026-11-22T09:30:15.000Z');
const PNG = Buffer.from('iVBORw0KGgo=', 'base64');
const EVIL = `</pre></title></style><script>alert(1)</script><img src=x onerror="alert(1)"> ' " & \u202eexe.txt <!--`;

function hashOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function attached(name: string, type: 'text/plain' | 'image/png' | 'application/pdf', bytes: Buffer) {
  return {
    id: name,
    request: 'r1',
    name,
    type,
    size: bytes.length,
    addedAt: AT,
    sha256: hashOf(bytes),
    data: Uint8Array.from(bytes).buffer,
  };
}

const EVENTS: readonly RequestEvent[] = [
  { kind: 'drafted', at: AT, letter: LETTER },
  letter('sent', '2026-10-01'),
  answered('refused', '2026-10-20'),
  { kind: 'undone', at: AT, event: 2 },
  { kind: 'pages-listed', at: AT, pages: ['https://a.example/x'] },
  {
    kind: 'reminder-sent',
    at: AT,
    day: '2026-11-05',
    channel: 'post',
    letter: { ...LETTER, body: 'Mine: Ö' },
    original: LETTER,
  },
  { kind: 'teleported', at: AT, far: 3 },
];

function evidenceCase(
  change: Partial<Request> = {},
  attachments: EvidenceCase['attachments'] = [],
): EvidenceCase {
  return {
    request: { ...requestUnder('eu-gdpr', ['access', 'erasure'], ...EVENTS), ...change },
    law: law('eu-gdpr'),
    recipient: 'Clearview AI',
    attachments,
    damaged: 0,
  };
}

async function pageOf(cases: readonly EvidenceCase[], language: LanguageId = 'en') {
  const evidence = await evidenceOf(cases, language, MADE);
  const json = evidenceJson(evidence);
  const data = { name: 'FW-7K3Q9D.json', sha256: hashOf(json) };
  const t = createTranslator(language);
  const parts = await evidencePage({ evidence, data, rightName: (right) => right, t });
  const html = parts.join('');
  return { evidence, json, html, page: new DOMParser().parseFromString(html, 'text/html') };
}

describe('the data', () => {
  it('comes back from JSON as it was: events with what a later version wrote, letters, bytes', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_001 }, (_, at) => (at * 7) % 256));
    const given = evidenceCase({}, [attached('answer.pdf', 'application/pdf', bytes)]);
    const { json, evidence } = await pageOf([given]);
    const read = JSON.parse(json);
    expect(read).toEqual(evidence);
    expect(read).toMatchObject({ format: 'facewarden-evidence', version: 1, made: MADE.toISOString() });
    const [request] = read.requests;
    const { events: _events, ...rest } = given.request;
    const records = request.events.map(({ record }: { record: unknown }) => record);
    expect(readRequest({ ...rest, events: records })).toEqual(given.request);
    expect(Buffer.from(request.attachments[0].data, 'base64').equals(bytes)).toBe(true);
  });

  it('has the hashes another program makes', async () => {
    const text = Buffer.from('They say no.');
    const { evidence } = await pageOf([evidenceCase({}, [attached('a.txt', 'text/plain', text)])]);
    const [request] = evidence.requests;
    expect(request?.events.map(({ letterSha256 }) => letterSha256)).toEqual([
      hashOf('To: \nSubject: My face FW-7K3Q9D\n\nOne'),
      hashOf('To: \nSubject: My face FW-7K3Q9D\n\nOne'),
      null,
      null,
      null,
      hashOf('To: \nSubject: My face FW-7K3Q9D\n\nMine: Ö'),
      null,
    ]);
    expect(request?.events[5]?.originalSha256).toBe(request?.events[1]?.letterSha256);
    expect(request?.attachments[0]).toMatchObject({ sha256: hashOf(text), sha256Now: hashOf(text) });
    expect(request?.events.map(({ isTakenBack }) => isTakenBack)).toEqual([
      ...[false, false, true, false, false, false, false],
    ]);
    expect(request?.due[0]).toMatchObject({
      day: '2026-11-02',
      basis: 'statute',
      articles: 'Art. 12(3) GDPR',
    });
  });
});

describe('the page', () => {
  it.each(languageIds)('in %s holds everything, and nothing is fetched or run', async (language) => {
    const { page, html, json } = await pageOf(
      [
        evidenceCase({}, [
          attached('answer.html', 'text/plain', Buffer.from('<p>No.</p>')),
          attached('scan.png', 'image/png', PNG),
          attached('answer.pdf', 'application/pdf', Buffer.from('%PDF-1.7')),
        ]),
        evidenceCase({ reference: 'FW-2222AA' }),
      ],
      language,
    );
    const text = page.body.textContent ?? '';
    for (const word of [
      'Clearview AI',
      'FW-7K3Q9D',
      'FW-2222AA',
      'Mine: Ö',
      hashOf(json),
      hashOf(PNG),
      '<p>No.</p>',
    ])
      expect(text).toContain(word);
    expect(text).toContain(createTranslator(language).day('2026-11-05'));
    expect(page.documentElement.lang).toBe(language);
    expect([...page.querySelectorAll('s')].length).toBe(2);
    expect(page.querySelectorAll('script, iframe, object, form, link, base')).toHaveLength(0);
    const addresses = [...page.querySelectorAll('[src], [href]')].map(
      (each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '',
    );
    expect(addresses.every((address) => /^(?:data:|#)/.test(address))).toBe(true);
    expect([...page.querySelectorAll('a[download]')].map((each) => each.getAttribute('download'))).toEqual([
      'answer.html.txt',
      'scan.png',
      'answer.pdf',
    ]);
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^;]+; img-src data:; base-uri 'none'/);
    expect(html).not.toMatch(/undefined|\[object|\{\w+\}/);
  });

  it('shows markup in letters, answers, names and notes as text', async () => {
    const evil = { to: EVIL, subject: EVIL, body: EVIL, language: 'en' as const };
    const { page } = await pageOf([
      {
        ...evidenceCase(
          {
            reference: EVIL,
            profileUrls: [EVIL],
            events: [
              { kind: 'sent', at: AT, day: '2026-10-01', channel: 'email', letter: evil, original: evil },
              { kind: 'noted', at: AT, text: EVIL },
              { kind: EVIL, at: AT },
            ],
          },
          [attached(EVIL, 'text/plain', Buffer.from(EVIL)), attached(EVIL, 'image/png', PNG)],
        ),
        recipient: EVIL,
      },
    ]);
    expect(page.querySelectorAll('script, [onerror], img[src="x"]')).toHaveLength(0);
    const shown = EVIL.replace('\u202e', '\ufffd');
    for (const pre of page.querySelectorAll('pre')) expect(pre.textContent).toBe(shown);
    expect(page.querySelectorAll('pre')).toHaveLength(3);
    expect(page.title).toContain(shown);
    expect(page.querySelector('img')?.getAttribute('alt')).toBe(shown);
  });

  it('lets no text out of its place, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '!', '-', 'script', 'x', ' ', '=') }),
        async (text) => {
          const { page } = await pageOf([
            evidenceCase({
              events: [
                { ...letter('sent', '2026-10-01'), letter: { ...LETTER, body: `${text}.` } } as RequestEvent,
              ],
            }),
          ]);
          expect(page.querySelector('pre')?.textContent).toBe(`${text}.`);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('says of an attachment that it was changed, or is left out', async () => {
    const good = attached('a.txt', 'text/plain', Buffer.from('a'));
    const { page } = await pageOf([
      evidenceCase({}, [
        { ...good, sha256: hashOf('b') },
        { ...good, data: null },
      ]),
    ]);
    const warnings = [...page.querySelectorAll('.warn')].map((each) => each.textContent);
    expect(warnings).toEqual([expect.stringContaining(hashOf('a')), expect.stringContaining('too large')]);
  });
});
