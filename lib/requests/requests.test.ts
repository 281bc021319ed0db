import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawById } from '../directory/laws';
import { MAILTO_LIMIT, emailLink, mailtoLink } from './channels';
import { REFERENCE, newReference } from './reference';
import { isKnownEvent, readRequest, withEvent } from './request';
import { requestStatus } from './status';
import { withText } from '../letters/with-text';
import type { Law } from '../directory/law-schema';
import type { Letter } from '../letters/letter';
import type { Request, RequestEvent } from './request';

function law(id: string): Law {
  const found = lawById(id);
  if (!found) throw new Error(`no law ${id}`);
  return found;
}

const letter: Letter = {
  to: 'legal-requests@clearview.ai',
  subject: 'My face FW-7K3Q9D',
  body: 'One\n\nTwo é',
  language: 'en',
};
const at = '2026-11-23T10:00:00.000Z';
const drafted: RequestEvent = { kind: 'drafted', at, letter };
const sent: RequestEvent = { kind: 'sent', at, day: '2026-11-23', channel: 'email', letter };
const answered: RequestEvent = { kind: 'answered', at, day: '2026-12-01', outcome: 'refused' };
const closed: RequestEvent = { kind: 'closed', at };
const later: RequestEvent = { kind: 'teleported', at, until: '2027-02-23', more: { any: ['thing'] } };

function request(...events: RequestEvent[]): Request {
  return {
    id: 'r1',
    collector: 'clearview-ai',
    law: 'eu-gdpr',
    rights: ['access', 'objection', 'erasure'],
    country: 'FR',
    region: null,
    reference: 'FW-7K3Q9D',
    profileUrls: ['https://www.instagram.com/anna/'],
    events,
  };
}

describe('a stored request', () => {
  it('comes back as it was, with what a later version wrote', () => {
    const newer: RequestEvent = {
      ...drafted,
      letter: { ...withText(letter, 'My own words'), attachments: ['annex'] },
    };
    expect(newer.letter).toMatchObject({ body: 'My own words', original: letter.body });
    const stored = { ...request(newer, sent, later, answered, closed), archived: true };
    expect(readRequest(structuredClone(stored))).toEqual(stored);
    expect(stored.events.filter(isKnownEvent).length).toBe(4);
  });

  it.each([
    [
      'a broken event of a known kind',
      { ...request(), events: [{ kind: 'sent', at, letter, channel: 'email' }] },
    ],
    ['a day that is none', { ...request(), events: [{ ...sent, day: '2026-02-30' }] }],
    ['a moment that is none', { ...request(), events: [{ ...later, at: 'yesterday' }] }],
    ['an event without kind', { ...request(), events: [{ at }] }],
    ['an unknown right', { ...request(), rights: ['immortality'] }],
    [
      'a subject of two lines',
      { ...request(), events: [{ ...drafted, letter: { ...letter, subject: 'a\nb' } }] },
    ],
    ['no object', 'request'],
    ['nothing', null],
  ])('is not one with %s', (_name, record) => {
    expect(readRequest(record)).toBeNull();
  });

  it('is only added to', () => {
    const before = request(drafted);
    const after = withEvent(before, sent);
    expect(before.events.length).toBe(1);
    expect(after.events).toEqual([drafted, sent]);
  });
});

describe('requestStatus', () => {
  const gdpr = law('eu-gdpr');
  const is = (today: string, ...events: RequestEvent[]) => requestStatus(request(...events), gdpr, today).is;

  it('is a draft until it is sent', () => {
    expect(requestStatus(request(), gdpr, '2026-11-23')).toEqual({ is: 'draft' });
    expect(is('2027-11-23', drafted, later)).toBe('draft');
  });

  it('waits, is due on the day, is late after it', () => {
    expect(is('2026-11-23', drafted, sent)).toBe('waiting');
    expect(is('2026-12-22', drafted, sent)).toBe('waiting');
    expect(is('2026-12-23', drafted, sent)).toBe('due');
    expect(is('2026-12-24', drafted, sent)).toBe('late');
    expect(requestStatus(request(sent), gdpr, '2026-11-24')).toMatchObject({
      sentDay: '2026-11-23',
      channel: 'email',
      answerDue: { day: '2026-12-23', ref: 'Art. 12(3) GDPR', basis: 'statute' },
      passed: [],
    });
  });

  it('counts from the first letter, not from one sent again', () => {
    const again: RequestEvent = { ...sent, day: '2026-12-20', channel: 'form' };
    expect(requestStatus(request(sent, again), gdpr, '2026-12-21')).toMatchObject({
      is: 'waiting',
      sentDay: '2026-11-23',
    });
  });

  it('is answered or closed by the last such event, whatever notes and unknown events follow', () => {
    const note: RequestEvent = { kind: 'noted', at, text: 'called them' };
    expect(requestStatus(request(sent, answered, note, later), gdpr, '2027-06-01')).toEqual({
      is: 'answered',
      day: '2026-12-01',
      outcome: 'refused',
      sentDay: '2026-11-23',
      limit: null,
    });
    expect(is('2027-06-01', sent, answered, closed)).toBe('closed');
    expect(is('2026-12-02', sent, answered, sent)).toBe('waiting');
  });

  it('tells what is due already where rights have days of their own', () => {
    const california = {
      ...request(sent),
      rights: ['access', 'opt_out_sale', 'limit_sensitive'] satisfies Request['rights'],
    };
    const on = (today: string) => requestStatus(california, law('us-ca-ccpa'), today);
    expect(on('2026-12-13').is).toBe('waiting');
    expect(on('2026-12-14')).toMatchObject({ is: 'due', passed: [] });
    const after = on('2026-12-15');
    expect(after).toMatchObject({ is: 'due', answerDue: { rights: ['access'], day: '2027-01-07' } });
    expect('passed' in after ? after.passed.flatMap((due) => due.rights) : []).toEqual([
      'opt_out_sale',
      'limit_sensitive',
    ]);
    expect(on('2027-01-08').is).toBe('late');
  });

  it('is never late for a day that is only suggested', () => {
    const courtesy = { ...request(sent), rights: ['opt_out'] satisfies Request['rights'] };
    expect(requestStatus(courtesy, law('none'), '2026-12-22').is).toBe('waiting');
    expect(requestStatus(courtesy, law('none'), '2028-01-01')).toMatchObject({
      is: 'due',
      answerDue: { suggestedDay: '2026-12-23', basis: 'none' },
    });
  });
});

describe('newReference', () => {
  it('is readable and never the same', () => {
    const made = Array.from({ length: 500 }, () => newReference());
    for (const reference of made) expect(reference).toMatch(REFERENCE);
    expect(new Set(made).size).toBe(500);
    expect('FW-7K3Q9D').toMatch(REFERENCE);
  });

  it('favours no sign: bytes that do not divide evenly are thrown away', () => {
    const counts = new Map<string, number>();
    let next = 0;
    for (let round = 0; round < 232; round += 1) {
      const made = newReference((bytes) => bytes.forEach((_, place) => (bytes[place] = next++ % 256)));
      for (const sign of made.slice(3)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    expect(counts.size).toBe(29);
    // Bytes 232 to 255 would all fall on the first 24 signs.
    const onlyUnfair = [255, 232, 240, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(newReference((bytes) => bytes.set(onlyUnfair))).toBe('FW-345678');
  });
});

describe('mailtoLink', () => {
  it('encodes as RFC 6068 wants it', () => {
    expect(mailtoLink(letter)).toEqual({
      href: 'mailto:legal-requests@clearview.ai?subject=My%20face%20FW-7K3Q9D&body=One%0D%0A%0D%0ATwo%20%C3%A9',
      carries: 'letter',
    });
    expect(mailtoLink({ ...letter, to: null }).href).toMatch(/^mailto:\?subject=/);
    expect(mailtoLink({ ...letter, to: "o'hara+a&b=c@example.org" }).href).toContain(
      "mailto:o'hara%2Ba%26b%3Dc@example.org?",
    );
  });

  it('never cuts: a letter that is too long is left out whole', () => {
    const { length } = mailtoLink(letter).href;
    expect(mailtoLink(letter, length).carries).toBe('letter');
    expect(mailtoLink(letter, length - 1)).toEqual({
      href: 'mailto:legal-requests@clearview.ai?subject=My%20face%20FW-7K3Q9D',
      carries: 'address-and-subject',
    });
    expect(MAILTO_LIMIT).toBe(1800);
  });

  it('keeps every hostile letter whole and without a header of its own', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\r\nBcc: x@y.example', '&cc=x', '?', '\ud800', '%0A', '#'),
    );
    fc.assert(
      fc.property(text, text, text, (to, subject, body) => {
        const { href } = mailtoLink({ to, subject, body, language: 'en' }, Infinity);
        expect(href).toMatch(/^mailto:[\x21-\x7e]*$/);
        const [address = '', query = ''] = href.slice('mailto:'.length).split('?');
        expect(href.split('?').length).toBe(2);
        const fields = query.split('&').map((field) => field.split('=')[0]);
        expect(fields).toEqual(['subject', 'body']);
        const whole = (value: string) => value.replace(/\p{Cs}/gu, '\ufffd');
        expect(decodeURIComponent(address)).toBe(whole(to));
        expect(decodeURIComponent(query.split('subject=')[1]?.split('&')[0] ?? '')).not.toMatch(/[\r\n]/);
        const carried = decodeURIComponent(query.split('&body=')[1] ?? '');
        expect(carried.replaceAll('\r\n', '\n')).toBe(whole(body).replace(/\r\n|\r/g, '\n'));
      }),
    );
  });
});

describe('emailLink', () => {
  const long = { ...letter, body: 'x'.repeat(1500) };
  const tooLong = { ...letter, body: 'x'.repeat(5000) };

  it('prefers the full letter, then the short one, then address and subject', () => {
    expect(emailLink(long, letter).carries).toBe('full');
    expect(emailLink(tooLong, long).carries).toBe('short');
    expect(emailLink(tooLong, long).href).toBe(mailtoLink(long).href);
    expect(emailLink(tooLong, tooLong).carries).toBe('address-and-subject');
    expect(emailLink(tooLong, null).carries).toBe('address-and-subject');
  });
});
