import { describe, expect, it } from 'vitest';
import type { Collector } from './collector-schema';
import { collectors } from './collectors';
import { faceDecisions, reopenedIn, sumsImposed } from './decisions';

describe('decisions on firms that take faces', () => {
  const countries = faceDecisions(collectors());
  const all = countries.flatMap(({ decisions }) => decisions);

  it('are all of the directory’s on such firms, by country, oldest first, and no others', () => {
    const wanted = collectors()
      .filter(({ kind }) => ['biometric_database', 'face_search', 'biometric_vendor'].includes(kind))
      .flatMap(({ enforcement }) => enforcement);
    expect(new Set(all.map(({ decision }) => decision))).toEqual(new Set(wanted));
    expect(all.map(({ firm }) => firm.id)).not.toContain('meta-ai');
    for (const { country, decisions } of countries) {
      const dates = decisions.map(({ decision }) => decision.date);
      expect(dates, country).toEqual([...dates].sort());
    }
    expect(new Set(countries.map(({ country }) => country)).size).toBe(countries.length);
  });

  it('are summed by currency: what firms were fined, not what users were, nor settlements', () => {
    const one = (kind: Collector['enforcement'][number]['kind'], currency: string, value: number) => ({
      firm: { id: 'x', name: 'X' },
      decision: {
        body: 'X',
        country: 'XX',
        region: null,
        date: '2024',
        kind,
        amount: { currency, value },
        outcomes: [],
        later: [],
        standing: 'stands' as const,
        payment: null,
        sources: ['the test itself'],
        seen: null,
        confidence: 'low' as const,
      },
    });
    expect(
      sumsImposed([
        one('fine', 'EUR', 20),
        one('fine', 'GBP', 7),
        one('penalty-payment', 'EUR', 5),
        one('fine-on-user', 'SEK', 2),
        one('settlement', 'USD', 51),
      ]),
    ).toEqual([
      { currency: 'EUR', value: 25 },
      { currency: 'GBP', value: 7 },
    ]);
    expect(reopenedIn(all)).toEqual(['GB']);
  });

  it('report no payment anywhere, as “Why it matters” says', () => {
    const paid = collectors().flatMap(({ enforcement }) => enforcement.map(({ payment }) => payment));
    expect(new Set(paid)).toEqual(new Set([null, 'none-found', 'unpaid-reported']));
  });
});
