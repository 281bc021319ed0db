import type { Collector } from '../lib/directory/collector-schema';
import { collectorById } from '../lib/directory/collectors';
import { requestForm } from '../lib/directory/contacts';
import type { Place } from '../lib/directory/laws';
import { publicBodyById } from '../lib/directory/public-bodies';
import type { Translator } from '../lib/i18n/translate';
import { ownName } from './directory/own-name';
import type { PublicBody } from '../lib/directory/public-body-schema';

/** Whom a letter goes to. */
export type Recipient =
  { readonly is: 'firm'; readonly collector: Collector } | { readonly is: 'body'; readonly body: PublicBody };

/** Its name as it calls itself. */
export function recipientName(recipient: Recipient, t: Translator): string {
  return recipient.is === 'firm' ? recipient.collector.name : ownName(recipient.body, t);
}

/** Its id in the directory. */
export function recipientId(recipient: Recipient): string {
  return recipient.is === 'firm' ? recipient.collector.id : recipient.body.id;
}

/** The recipient of a kept request; null where the directory has it no more. */
export function recipientOf(id: string): Recipient | null {
  const collector = collectorById(id);
  if (collector !== null) return { is: 'firm', collector };
  const body = publicBodyById(id);
  return body === null ? null : { is: 'body', body };
}

/** Address of the recipient's own page to make a request on; null where none is known. */
export function formOf(recipient: Recipient, place: Place): string | null {
  if (recipient.is === 'firm') return requestForm(recipient.collector, place)?.value ?? null;
  const { channels } = recipient.body;
  return (
    channels.find(({ kind, url }) => url !== null && (kind === 'portal' || kind === 'form'))?.url ?? null
  );
}
