import type { SiteRule } from '../sites/site';
import { findPhoto } from './find-photo';
import { readHead } from './head-data';
import { matchUrl } from './match-url';
import { isExposed, readPage, signHolds } from './read-page';

/** Which signs of a rule were found on a page and which were not: names only, nothing of the page itself. */
export interface Explanation {
  readonly verdict: string;
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** Goes through every sign of the rule, for a report that a person reads before sending it. */
export function explainPage(rule: SiteRule, url: string, document: Document): Explanation {
  const match = matchUrl(rule, url);
  if (match === null) return { verdict: 'address', found: [], missing: ['address'] };
  const reading = readPage(match, url, document);
  const photo = findPhoto(match, document);
  const head = readHead(match, document);
  const lists = ['elsewhere', 'restricted', 'open', 'mine', 'notMine'] as const;
  const checks: (readonly [name: string, holds: boolean])[] = [
    ['address', true],
    [
      typeof photo === 'object' && photo !== null ? `photo:${photo.sign}` : 'photo-in-place',
      typeof photo === 'object' && photo !== null,
    ],
    ['placeholder', photo === 'placeholder'],
    ['head-names-subject-with-photo', head.photos.length > 0],
    ['head-names-subject', head.hasName],
    ...lists.flatMap((list) =>
      (rule[list] ?? []).map(
        (sign) => [`${list}:${sign.name}`, signHolds(sign, match, url, document)] as const,
      ),
    ),
  ];
  return {
    verdict: reading.is === 'profile' ? (isExposed(reading) ? 'exposed' : 'restricted') : reading.why,
    found: checks.filter(([, holds]) => holds).map(([name]) => name),
    missing: checks.filter(([, holds]) => !holds).map(([name]) => name),
  };
}
