import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLink, oneLine } from './compose-link';
import { anyLetter, foreign, letter, lines, wellFormed } from './letters-under-test';
import { WEBMAILS } from './send-way';
import type { WebmailId } from './send-way';
import { WEBMAIL } from './webmail';

/** What a webmail reads from its link: for Proton, whose link holds an e-mail link, as its own source takes it apart. */
function read(id: WebmailId, href: string): { to: string; subject: string; body: string | null } {
  const url = new URL(href);
  const inner = id === 'proton' ? decodeURIComponent(url.hash.slice('#mailto='.length)) : null;
  const [address = '', query = ''] = inner?.slice('mailto:'.length).split('?') ?? ['', url.search.slice(1)];
  const fields = new Map(
    query.split('&').map((field) => {
      const [name = '', value = ''] = field.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
  const names = [...fields.keys()].filter((name) => !['view', 'fs'].includes(name));
  const subject = id === 'gmail' ? 'su' : 'subject';
  const known = [...(inner === null ? ['to'] : []), subject, 'body'];
  expect(names).toEqual(known.filter((name) => name !== 'body' || fields.has('body')));
  return {
    to: inner === null ? (fields.get('to') ?? '') : decodeURIComponent(address),
    subject: fields.get(subject) ?? '',
    body: fields.get('body') ?? null,
  };
}

describe('the page of a webmail', () => {
  it.each([
    [
      'gmail',
      'https://mail.google.com/mail/?view=cm&fs=1&to=privacy%40example.org&su=Hi%20%C3%A9&body=a%0D%0Ab',
    ],
    [
      'outlook',
      'https://outlook.live.com/mail/0/deeplink/compose?to=privacy%40example.org&subject=Hi%20%C3%A9&body=a%0D%0Ab',
    ],
    [
      'microsoft-365',
      'https://outlook.office.com/mail/deeplink/compose?to=privacy%40example.org&subject=Hi%20%C3%A9&body=a%0D%0Ab',
    ],
    ['yahoo', 'https://compose.mail.yahoo.com/?to=privacy%40example.org&subject=Hi%20%C3%A9&body=a%0D%0Ab'],
    [
      'proton',
      'https://mail.proton.me/inbox/#mailto=mailto%3Aprivacy%40example.org%3Fsubject%3DHi%2520%25C3%25A9%26body%3Da%250D%250Ab',
    ],
    [
      'fastmail',
      'https://app.fastmail.com/mail/compose?to=privacy%40example.org&subject=Hi%20%C3%A9&body=a%0D%0Ab',
    ],
  ] as const)('%s', (id, href) => {
    const small = { ...letter, subject: 'Hi é', body: 'a\nb' };
    expect(composeLink(WEBMAIL[id], small, null)).toEqual({ href, carries: 'full', letter: small });
  });

  it.each(WEBMAILS)('of %s gets every hostile letter whole, and nothing beside it', (id) => {
    fc.assert(
      fc.property(anyLetter, (hostile) => {
        const { href } = composeLink({ ...WEBMAIL[id], limit: Infinity }, hostile, null);
        expect(href).toMatch(/^https:\/\/[\x21-\x7e]*$/);
        expect(new URL(href).origin).toBe(new URL(WEBMAIL[id].href('', '', null)).origin);
        const got = read(id, href);
        expect(got.to).toBe(wellFormed(hostile.to ?? ''));
        expect(got.subject).toBe(wellFormed(oneLine(hostile.subject)));
        expect(got.subject).not.toMatch(/\p{Cc}/u);
        expect(lines(got.body ?? '')).toBe(lines(hostile.body));
      }),
    );
  });

  it.each(WEBMAILS)(
    'of %s gets the full letter, else the short one, else address and subject: never a part',
    (id) => {
      const page = WEBMAIL[id];
      const length = fc.oneof(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: page.limit - 300, max: page.limit }),
      );
      fc.assert(
        fc.property(length, length, (long, brief) => {
          const full = { ...letter, body: 'x'.repeat(long) };
          const short = { ...letter, body: 'y'.repeat(brief) };
          const link = composeLink(page, full, short);
          expect(link.href.length).toBeLessThanOrEqual(page.limit);
          const { to, subject, body } = read(id, link.href);
          expect([to, subject]).toEqual([letter.to, letter.subject]);
          expect(body).toBe(
            { full: full.body, short: short.body, 'address-and-subject': null }[link.carries],
          );
          expect(link.letter).toBe(link.carries === 'short' ? short : full);
          const fits = page.href(letter.to ?? '', letter.subject, full.body).length <= page.limit;
          expect(link.carries === 'full').toBe(fits);
        }),
      );
    },
  );

  it('gets address and subject alone of a long letter in other scripts, which takes up to nine signs a letter', () => {
    for (const id of WEBMAILS) {
      expect(composeLink(WEBMAIL[id], foreign, null).carries).toBe('address-and-subject');
      expect(composeLink(WEBMAIL[id], foreign, letter).carries).toBe('short');
    }
  });
});
