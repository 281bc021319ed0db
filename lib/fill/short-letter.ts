import type { Collector } from '../directory/collector-schema';
import type { Law } from '../directory/law-schema';
import { compose } from '../letters/compose';
import { isLetterLanguage } from '../letters/languages';
import { localDay } from '../requests/today';
import type { Identity } from '../store/identity';
import type { RequestToFill } from './request-to-fill';

/**
 * The short form of a request's letter, for a field that is too small for it. Null where it cannot be written again: details
 * that are not kept, or a letter that the writer changed, whose words no prepared form may replace.
 */
export function shortLetter(
  { request, letter }: RequestToFill,
  law: Law,
  collector: Collector,
  identity: Identity,
): string | null {
  const written = request.events[0]?.at;
  if (written === undefined || !isLetterLanguage(letter.language)) return null;
  const input = {
    kind: 'request' as const,
    law,
    rights: request.rights,
    collector,
    language: letter.language,
    identity: { ...identity, country: request.country, region: request.region },
    profileUrls: request.profileUrls,
    // The request does not hold the photo's address; the letter does.
    photoUrls: (letter.body.match(/https?:\/\/\S+/g) ?? []).filter(
      (url) => !request.profileUrls.includes(url),
    ),
    reference: request.reference,
    today: localDay(new Date(written)),
  };
  const full = compose({ ...input, form: 'full' });
  const short = compose({ ...input, form: 'short' });
  if (full.is === 'incomplete' || short.is === 'incomplete') return null;
  return full.letter.body === letter.body && short.letter.body.length < letter.body.length
    ? short.letter.body
    : null;
}
