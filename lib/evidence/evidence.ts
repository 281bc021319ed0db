import { sha256 } from '../attachments/sha-256';
import { cite } from '../directory/citation';
import type { Law } from '../directory/law-schema';
import type { RightId } from '../directory/rights';
import type { NameLanguage } from '../directory/schema';
import type { Letter } from '../letters/letter';
import { dayOfAnswer } from '../requests/answer-due';
import type { AnswerDue } from '../requests/answer-due';
import { courseOf } from '../requests/course';
import { isTakenBack } from '../requests/effective';
import { listedPages } from '../requests/listed-pages';
import type { ListedPage } from '../requests/listed-pages';
import { isKnownEvent } from '../requests/request';
import type { Request, RequestEvent } from '../requests/request';
import { daysOf } from '../requests/status';
import type { AttachmentFacts, AttachmentsOf } from '../store/attachments';
import { base64 } from './base64';

/** What is known of one request, ready to be put into a file. */
export interface EvidenceCase extends AttachmentsOf {
  readonly request: Request;
  readonly law: Law;
  /** Name of the firm or public body. */
  readonly recipient: string;
}

/** The evidence file as data. Its shape is promised in docs/evidence.md; a change of it is a new version. */
export interface Evidence {
  readonly format: 'facewarden-evidence';
  readonly version: 1;
  /** When it was put together. */
  readonly made: string;
  /** Language that articles are cited in. */
  readonly language: NameLanguage;
  readonly requests: readonly EvidenceRequest[];
}

export interface EvidenceRequest {
  readonly id: string;
  readonly reference: string;
  readonly recipient: { readonly id: string; readonly name: string };
  readonly law: {
    readonly id: string;
    readonly name: string;
    readonly citation: string | null;
    /** The articles of the rights asked for. */
    readonly articles: string;
  };
  readonly rights: readonly RightId[];
  readonly country: string;
  readonly region: string | null;
  readonly profileUrls: readonly string[];
  /** The days an answer was due, and why. */
  readonly due: readonly EvidenceDue[];
  readonly events: readonly EvidenceEvent[];
  readonly pages: readonly ListedPage[];
  readonly attachments: readonly EvidenceAttachment[];
  readonly unreadableAttachments: number;
}

export interface EvidenceDue {
  readonly day: string;
  readonly rights: readonly RightId[];
  readonly basis: AnswerDue['basis'];
  readonly articles: string;
}

export interface EvidenceEvent {
  /** As it is recorded, with all its fields: the letter among them. */
  readonly record: RequestEvent;
  /** Whether a later entry took it back. */
  readonly isTakenBack: boolean;
  /** Of the letter, as `letterText` writes it; null where the event has none. */
  readonly letterSha256: string | null;
  /** The same of the letter as it was prepared, where the writer changed it. */
  readonly originalSha256: string | null;
}

export interface EvidenceAttachment extends Omit<AttachmentFacts, 'request'> {
  /** Of the bytes in this file; null where they are not in it. Another than `sha256`: changed since it was added. */
  readonly sha256Now: string | null;
  /** Base64; null where it is left out because the file would be too large. */
  readonly data: string | null;
}

/** Puts the evidence together. `made` is the moment it is made at. */
export async function evidenceOf(
  cases: readonly EvidenceCase[],
  language: NameLanguage,
  made: Date,
): Promise<Evidence> {
  const requests: EvidenceRequest[] = [];
  for (const each of cases) requests.push(await requestOf(each, language));
  return { format: 'facewarden-evidence', version: 1, made: made.toISOString(), language, requests };
}

/** The file of the evidence as data: JSON in UTF-8, without a mark at its beginning. */
export function evidenceJson(evidence: Evidence): string {
  return JSON.stringify(evidence, null, 1);
}

/** A letter as the text that is hashed. */
export function letterText({ to, subject, body }: Letter): string {
  return `To: ${to ?? ''}\nSubject: ${subject}\n\n${body}`;
}

/** The letter of an event, and the one that was prepared before the writer changed it. */
export function lettersOf(event: RequestEvent): { letter: Letter | null; original: Letter | null } {
  if (!isKnownEvent(event)) return { letter: null, original: null };
  switch (event.kind) {
    case 'drafted':
      return { letter: event.letter, original: null };
    case 'identity-given':
      return { letter: event.letter ?? null, original: null };
    case 'sent':
    case 'reminder-sent':
    case 'appealed':
    case 'complained-to-firm':
    case 'complained-to-regulator':
      return { letter: event.letter, original: event.original ?? null };
    default:
      return { letter: null, original: null };
  }
}

async function requestOf(
  { request, law, recipient, attachments, damaged }: EvidenceCase,
  language: NameLanguage,
): Promise<EvidenceRequest> {
  const { id, reference, collector, rights, country, region, profileUrls } = request;
  const articles = rights.flatMap((right) => (right === 'opt_out' ? [] : law.rights[right].articles));
  return {
    ...{ id, reference },
    recipient: { id: collector, name: recipient },
    law: {
      id: request.law,
      name: law.names[language],
      citation: law.citation,
      articles: cite(law, articles, language),
    },
    ...{ rights, country, region, profileUrls },
    due: daysOf(request, law, courseOf(request)).dues.map((due) => ({
      day: dayOfAnswer(due),
      rights: due.rights,
      basis: due.basis,
      articles: cite(law, due.articles, language),
    })),
    events: await Promise.all(
      request.events.map(async (record, place): Promise<EvidenceEvent> => {
        const { letter, original } = lettersOf(record);
        return {
          record,
          isTakenBack: isTakenBack(request, place),
          letterSha256: letter === null ? null : await sha256(letterText(letter)),
          originalSha256: original === null ? null : await sha256(letterText(original)),
        };
      }),
    ),
    pages: listedPages(request),
    attachments: await Promise.all(attachments.map(attachmentOf)),
    unreadableAttachments: damaged,
  };
}

async function attachmentOf({
  id,
  name,
  type,
  size,
  addedAt,
  sha256: recorded,
  data,
}: EvidenceCase['attachments'][number]): Promise<EvidenceAttachment> {
  return {
    ...{ id, name, type, size, addedAt, sha256: recorded },
    sha256Now: data === null ? null : await sha256(data),
    data: data === null ? null : base64(new Uint8Array(data)),
  };
}
