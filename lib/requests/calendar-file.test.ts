import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file';
import type { CalendarEntry } from './calendar-file';
import { anyText, lines } from './letters-under-test';

const at = new Date('2026-11-23T10:05:09.500Z');
const entry: CalendarEntry = {
  requestId: '0190-abc',
  step: 'answer-access',
  day: '2026-12-23',
  summary: 'Clearview AI: answer due',
  description: 'Reference FW-7K3Q9D. Facewarden has the next step.',
};

/** The events as an independent library reads them. */
function events(file: string | null): InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(file ?? ''));
  expect(calendar.name).toBe('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function only(file: string | null): InstanceType<typeof ICAL.Event> {
  const [event, ...more] = events(file);
  if (event === undefined || more.length > 0) throw new Error('not one event');
  return event;
}

describe('a calendar file', () => {
  it('holds an all-day event that rings at nine', () => {
    const event = only(calendarFile([entry], at));
    expect(event.summary).toBe(entry.summary);
    expect(event.description).toBe(entry.description);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-12-23');
    expect(event.endDate.toString()).toBe('2026-12-24');
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T10:05:09Z');
    const [alarm, ...more] = event.component.getAllSubcomponents('valarm');
    expect(more).toEqual([]);
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    const trigger = alarm?.getFirstPropertyValue('trigger');
    const rings = event.startDate.clone();
    rings.isDate = false;
    if (trigger instanceof ICAL.Duration) rings.addDuration(trigger);
    expect(rings.toString()).toBe('2026-12-23T09:00:00');
  });

  it('names the same entry again after a change, later and higher', () => {
    const before = only(calendarFile([entry], at));
    const after = only(calendarFile([{ ...entry, day: '2027-02-23' }], new Date('2026-11-24T10:05:09Z')));
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(only(calendarFile([{ ...entry, step: 'reminder' }], at)).uid).not.toBe(before.uid);
    expect(only(calendarFile([{ ...entry, requestId: 'r2' }], at)).uid).not.toBe(before.uid);
  });

  it('holds several days of one request', () => {
    const other = { ...entry, step: 'answer-erasure', day: '2027-01-31' };
    expect(events(calendarFile([entry, other], at)).map(({ startDate }) => startDate.toString())).toEqual([
      '2026-12-23',
      '2027-01-31',
    ]);
  });

  it.each(['2026-12-31', '2028-02-28', '2028-02-29', '9999-12-30'])('ends %s on the day after', (day) => {
    const { startDate, endDate } = only(calendarFile([{ ...entry, day }], at));
    expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
  });

  it('is none without a real day', () => {
    expect(calendarFile([], at)).toBeNull();
    expect(
      calendarFile(
        [
          { ...entry, day: '2026-02-30' },
          { ...entry, day: '' },
        ],
        at,
      ),
    ).toBeNull();
  });

  it('keeps every hostile text in its field, on lines of 75 octets', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (summary, description, requestId) => {
        const file = calendarFile([{ ...entry, summary, description, requestId }], at) ?? '';
        expect(file.endsWith('\r\n')).toBe(true);
        for (const line of file.slice(0, -2).split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[^\P{Cc}\t]/u);
          expect(line).not.toMatch(/\p{Cs}/u);
        }
        const event = only(file);
        const kept = (text: string) => lines(text).replace(/[^\P{Cc}\t\n]/gu, '');
        expect(event.summary ?? '').toBe(kept(summary));
        expect(event.description ?? '').toBe(kept(description));
        expect(event.component.getAllProperties().map(({ name }) => name)).toEqual([
          'uid',
          'sequence',
          'dtstamp',
          'dtstart',
          'dtend',
          'summary',
          'description',
          'transp',
        ]);
      }),
    );
  });
});
