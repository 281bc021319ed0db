import { describe, expect, it } from 'vitest';
import { collector, law } from '../letters/examples';
import { compose } from '../letters/compose';
import type { Letter } from '../letters/letter';
import type { RequestEvent } from '../requests/request';
import { localDay } from '../requests/today';
import { request } from './request-under-test';
import { placeToOffer, requestsToFill } from './request-to-fill';
import { shortLetter } from './short-letter';

const AT = '2026-03-02T10:00:00.000Z';
const letter: Letter = { to: null, subject: 'My face', body: 'Dear firm', language: 'en' };
const drafted = (at = AT, body = 'Dear firm'): RequestEvent => ({
  kind: 'drafted',
  at,
  letter: { ...letter, body },
});
const sent = (at = AT, body = 'Dear firm'): RequestEvent => ({
  kind: 'sent',
  at,
  day: at.slice(0, 10),
  channel: 'email',
  letter: { ...letter, body },
});
const closed: RequestEvent = { kind: 'closed', at: AT };

const reopened: RequestEvent = { kind: 'reopened', at: AT };

describe('the requests a form can be filled from', () => {
  it('come newest first, the newest that was not sent offered at once', () => {
    const found = requestsToFill([
      request({ id: 'old', events: [drafted('2026-01-01T10:00:00.000Z')] }),
      request({ id: 'sent', events: [sent('2026-05-01T10:00:00.000Z')] }),
      request({ id: 'new', events: [drafted('2026-04-01T10:00:00.000Z')] }),
    ]);
    expect(found.map((each) => each.request.id)).toEqual(['sent', 'new', 'old']);
    expect(placeToOffer(found)).toBe(1);
    expect(found[0]).toMatchObject({ isSent: true, day: '2026-05-01' });
  });

  it('are offered from the newest sent one where none is in draft, with the letter as it was sent', () => {
    const found = requestsToFill([
      request({ id: 'old', events: [sent('2026-01-01T10:00:00.000Z')] }),
      request({ id: 'new', events: [drafted(AT, 'first'), sent(AT, 'second')] }),
    ]);
    expect(placeToOffer(found)).toBe(0);
    expect([found[0]?.request.id, found[0]?.isSent, found[0]?.letter.body]).toEqual(['new', true, 'second']);
  });

  it('count again once opened again, and not as sent once that was taken back', () => {
    const undone: RequestEvent = { kind: 'undone', at: AT, event: 1 };
    const found = requestsToFill([
      request({ id: 'again', events: [drafted(), closed, reopened] }),
      request({ id: 'unsent', events: [drafted(), sent(), undone] }),
    ]);
    expect(found.map(({ isSent }) => isSent)).toEqual([false, false]);
  });

  it.each([
    ['there is none', []],
    ['it holds no letter', [request()]],
    ['it is closed', [request({ events: [drafted(), closed] })]],
    ['its events are of a later version', [request({ events: [{ kind: 'folded', at: AT }] })]],
  ])('are none where %s', (_why, requests) => {
    const found = requestsToFill(requests);
    expect(found).toEqual([]);
    expect(placeToOffer(found)).toBe(-1);
  });
});

describe('the short form for a small field', () => {
  const identity = { name: 'Mara Lindqvist', email: 'mara@example.org', postalAddress: '' };
  const firm = collector('clearview-ai');
  const gdpr = law('eu-gdpr');
  const photo = 'https://cdn.example/mara.jpg';

  function write(form: 'full' | 'short'): string {
    const composed = compose({
      kind: 'request',
      law: gdpr,
      rights: request().rights,
      collector: firm,
      language: 'en',
      form,
      identity: { ...identity, country: 'FR', region: null },
      profileUrls: request().profileUrls,
      photoUrls: [photo],
      reference: request().reference,
      today: localDay(new Date(AT)),
    });
    if (composed.is === 'incomplete') throw new Error(composed.missing.join());
    return composed.letter.body;
  }

  function shorten(body: string, who = identity): string | null {
    const [found] = requestsToFill([request({ collector: firm.id, events: [drafted(AT, body)] })]);
    return found === undefined ? null : shortLetter(found, gdpr, firm, who);
  }

  it('is that of the letter, its photo too', () => {
    expect(shorten(write('full'))).toBe(write('short'));
    expect(write('full')).toContain(photo);
  });

  it('is none for a letter that its writer changed: no prepared words replace theirs', () => {
    expect(shorten(`${write('full')}\nOne more thing.`)).toBeNull();
  });

  it('is none for a letter that is short already', () => {
    expect(shorten(write('short'))).toBeNull();
  });

  it('is none where the details are not kept', () => {
    expect(shorten(write('full'), { ...identity, name: '' })).toBeNull();
  });
});
