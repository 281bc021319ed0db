import { describe, expect, it } from 'vitest';
import { isRepeated } from './repeated';
import type { KnownEvent, Request } from './request';

const letter = { to: null, subject: 's', body: 'b', language: 'en' as const };
const at = '2026-11-22T10:00:00.000Z';
const later = '2026-11-22T10:00:00.400Z';

function request(...events: KnownEvent[]): Request {
  const [id, collector, law, country, reference] = ['r', 'pimeyes', 'gdpr', 'FR', 'FW-1'];
  return {
    id,
    collector,
    law,
    rights: ['access'],
    country,
    region: null,
    reference,
    profileUrls: [],
    events,
  };
}

function sent(channel: 'email' | 'copy' | 'post', day = '2026-11-22'): KnownEvent {
  return { kind: 'sent', at, day, channel, letter };
}

describe('"I sent it"', () => {
  it('counts once, by whatever way it is said', () => {
    expect(isRepeated(request(), 0, sent('email'))).toBe(false);
    expect(isRepeated(request(sent('email')), 0, sent('email'))).toBe(true);
    expect(isRepeated(request(sent('email')), 1, sent('copy', '2026-11-23'))).toBe(true);
  });

  it('counts for the post beside an e-mail, once a day', () => {
    expect(isRepeated(request(sent('email')), 0, sent('post'))).toBe(false);
    expect(isRepeated(request(sent('email'), sent('post')), 0, sent('post'))).toBe(true);
    expect(isRepeated(request(sent('post')), 0, sent('post', '2026-11-23'))).toBe(false);
  });

  it('counts again once it was taken back', () => {
    const undone: KnownEvent = { kind: 'undone', at, event: 0 };
    expect(isRepeated(request(sent('email'), undone), 2, sent('email'))).toBe(false);
  });
});

describe('any other word', () => {
  const refused: KnownEvent = { kind: 'answered', at, day: '2026-11-22', outcome: 'refused' };

  it('is a repetition where the same came since the page was drawn', () => {
    expect(isRepeated(request(refused), 0, { ...refused, at: later })).toBe(true);
    const otherOrder: KnownEvent = { outcome: 'refused', day: '2026-11-22', at: later, kind: 'answered' };
    expect(isRepeated(request(refused), 0, otherOrder)).toBe(true);
  });

  it('is none where the page showed the first, or it says something else', () => {
    expect(isRepeated(request(refused), 1, { ...refused, at: later })).toBe(false);
    expect(isRepeated(request(refused), 0, { ...refused, outcome: 'done' })).toBe(false);
  });
});
