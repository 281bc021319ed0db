import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { oneLine } from './compose-link';
import { anyLetter, anyText, foreign, letter, lines, wellFormed } from './letters-under-test';
import { mailFile } from './mail-file';

const at = new Date('2026-11-23T10:05:09.500Z');
const sender = { name: 'Mara Lindqvist', email: 'mara@example.org' };

/** The file as an independent library reads it. */
function parsed(file: string): Promise<Email> {
  return PostalMime.parse(file);
}

function keys(mail: Email): string[] {
  return mail.headers.map(({ key }) => key);
}

const KEYS = [
  'date',
  'from',
  'to',
  'subject',
  'x-unsent',
  'mime-version',
  'content-type',
  'content-language',
  'content-transfer-encoding',
];

describe('a mail file', () => {
  it('is a draft with everything in its place', async () => {
    const file = mailFile(letter, sender, at);
    const mail = await parsed(file);
    expect(keys(mail)).toEqual(KEYS);
    expect(mail.from).toMatchObject({ name: 'Mara Lindqvist', address: 'mara@example.org' });
    expect(mail.to).toMatchObject([{ address: 'privacy@example.org' }]);
    expect(mail.subject).toBe(letter.subject);
    expect(lines(mail.text ?? '').trimEnd()).toBe(letter.body);
    expect(mail.attachments).toEqual([]);
    expect(file).toContain('Date: Mon, 23 Nov 2026 10:05:09 +0000\r\n');
    expect(file).toContain('\r\nX-Unsent: 1\r\n');
    expect(file).toContain(`\r\nSubject: ${letter.subject}\r\n`);
  });

  it('carries a long letter in other scripts whole', async () => {
    const file = mailFile(foreign, { name: 'Μάρα Λίντκβιστ', email: 'mara@example.org' }, at);
    const mail = await parsed(file);
    expect(mail.subject).toBe(foreign.subject);
    expect(mail.from).toMatchObject({ name: 'Μάρα Λίντκβιστ', address: 'mara@example.org' });
    expect(lines(mail.text ?? '').trimEnd()).toBe(foreign.body);
    expect(file.length).toBeGreaterThan(10_000);
  });

  it('leaves out an address that is not plainly one, and the sender where none is known', async () => {
    const bad = [
      'a@b.example\r\nBcc: x@y.example',
      'a@b, c@d',
      '<a@b>',
      'a b@c',
      '@',
      'a..b@c',
      'ä@b.example',
      '',
    ];
    for (const to of bad) {
      const mail = await parsed(mailFile({ ...letter, to }, { name: 'x', email: to }, at));
      expect(keys(mail), to).toEqual(KEYS.filter((key) => key !== 'to' && key !== 'from'));
    }
    expect(keys(await parsed(mailFile({ ...letter, to: null }, null, at)))).not.toContain('to');
  });

  it('is a file of ASCII lines within their length whose headers no letter can change', async () => {
    await fc.assert(
      fc.asyncProperty(anyLetter, anyText, async (hostile, name) => {
        const file = mailFile(hostile, { name, email: 'mara@example.org' }, at);
        expect(file).toMatch(/^[\r\n\x20-\x7e]*$/);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n'))
          expect(line.length).toBeLessThanOrEqual(/^To: /.test(line) ? 258 : 76);
        const mail = await parsed(file);
        expect(keys(mail)).toEqual(KEYS.filter((key) => key !== 'to' || file.includes('\r\nTo: ')));
        expect(oneLine(mail.subject ?? '')).toBe(wellFormed(oneLine(hostile.subject)));
        expect(mail.bcc).toBeUndefined();
        expect(mail.cc).toBeUndefined();
        expect(mail.from?.address).toBe('mara@example.org');
        const encoded = file.slice(file.indexOf('\r\n\r\n') + 4).replaceAll('\r\n', '');
        const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
        expect(lines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toBe(lines(hostile.body));
      }),
    );
  });
});
