import { lawById } from '../directory/laws';
import type { Law } from '../directory/law-schema';
import type { Letter } from '../letters/letter';
import type { Answer, KnownEvent, Request, RequestEvent } from './request';

/** Requests for tests. `at` is the same for all events: only their order and days count. */

export const AT = '2026-11-23T10:00:00.000Z';
export const LETTER: Letter = { to: null, subject: 'My face FW-7K3Q9D', body: 'One', language: 'en' };

/** The law with this id; throws where there is none. */
export function law(id: string): Law {
  const found = lawById(id);
  if (!found) throw new Error(`no law ${id}`);
  return found;
}

export function requestUnder(lawId: string, rights: Request['rights'], ...events: RequestEvent[]): Request {
  return {
    id: 'r1',
    collector: 'clearview-ai',
    law: lawId,
    rights,
    country: 'FR',
    region: null,
    reference: 'FW-7K3Q9D',
    profileUrls: ['https://www.instagram.com/anna/'],
    events,
  };
}

type LetterKind = 'sent' | 'reminder-sent' | 'appealed' | 'complained-to-firm' | 'complained-to-regulator';

/** A letter sent on that day by e-mail. */
export function letter(kind: LetterKind, day: string): KnownEvent {
  return { kind, at: AT, day, channel: 'email', letter: LETTER };
}

export function answered(outcome: Answer, day: string): KnownEvent {
  return { kind: 'answered', at: AT, day, outcome };
}
