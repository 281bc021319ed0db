import { describe, expect, it } from 'vitest';
import { collectors } from '../../lib/directory/collectors';
import { faceDecisions } from '../../lib/directory/decisions';
import { timelineMarks, timelineSpan } from './timeline';

describe('the timeline of decisions', () => {
  const countries = faceDecisions(collectors());
  const span = timelineSpan(
    countries.flatMap(({ decisions }) => decisions),
    2026,
  );

  it('spans whole years, and the present one where there is nothing', () => {
    expect(span.firstYear).toBe(2020);
    expect(timelineSpan([], 2026)).toEqual({ firstYear: 2026, endYear: 2027 });
  });

  it('puts every mark on the line, before what came of it, and none over another', () => {
    for (const { country, decisions } of countries) {
      const marks = timelineMarks(decisions, span);
      expect(marks).toHaveLength(decisions.length);
      for (const { at, later, row } of marks) {
        for (const place of [at, ...later]) expect(place > 0 && place < 100, country).toBe(true);
        for (const place of later) expect(place, country).toBeGreaterThanOrEqual(at);
        const others = marks.filter((other) => other.row === row && other.at !== at);
        for (const other of others) expect(Math.abs(other.at - at), country).toBeGreaterThanOrEqual(7);
      }
    }
  });

  it('draws a sum, a decision without one and an open case in three forms', () => {
    const france = countries.find(({ country }) => country === 'FR')?.decisions ?? [];
    expect(timelineMarks(france, span).map(({ shape }) => shape)).toEqual(['order', 'money', 'money']);
    const austria = countries.find(({ country }) => country === 'AT')?.decisions ?? [];
    expect(timelineMarks(austria, span).map(({ shape }) => shape)).toEqual(['order', 'case']);
  });
});
