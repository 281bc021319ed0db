import { addDays } from './calendar-day';

/** One day to put into a calendar. */
export interface CalendarEntry {
  readonly requestId: string;
  /** What is due, such as `answer-access`: with the request's id it makes the entry's identity. */
  readonly step: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** Octets on a line, its break not counted: RFC 5545 section 3.1. */
const LINE_OCTETS = 75;

/** Moments before this cannot happen; counting from here keeps the sequence far below the 2^31 that RFC 5545 allows. */
const SEQUENCE_START = Date.UTC(2025, 0, 1);

/**
 * A calendar file (`.ics`, RFC 5545): an all-day event for each entry, which rings at nine in the morning wherever the user
 * is that day.
 *
 * An entry's UID comes from the request and the step alone, so that loading the file again changes the entry and adds none.
 * SEQUENCE is the minute the file was made: unlike a count of events it still grows after something was undone.
 *
 * @param at now, a valid date.
 * @returns null where no entry has a real day.
 */
export function calendarFile(entries: readonly CalendarEntry[], at: Date): string | null {
  const events = entries.flatMap((entry) => eventLines(entry, at) ?? []);
  if (events.length === 0) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Facewarden//Requests//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { requestId, step, day, summary, description }: CalendarEntry,
  at: Date,
): string[] | null {
  const dayAfter = addDays(day, 1);
  if (dayAfter === null) return null;
  return [
    'BEGIN:VEVENT',
    `UID:facewarden-${escaped(requestId)}-${escaped(step)}`,
    `SEQUENCE:${Math.max(0, Math.floor((at.getTime() - SEQUENCE_START) / 60_000))}`,
    `DTSTAMP:${at.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    // A deadline takes up no time of the day.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** RFC 5545 section 3.3.11: no control characters but the tab, line breaks as \n, nothing that is not Unicode text. */
function escaped(text: string): string {
  return text
    .replace(/\r\n|\r|\n/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** The line folded by octets, never inside a sign: each further line begins with a blank, which counts. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}
