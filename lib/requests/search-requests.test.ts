import { describe, expect, it } from 'vitest';
import { AT, answered, law, letter, requestUnder } from './request-under-test';
import type { RequestEvent } from './request';
import type { RequestFilter } from './search-requests';
import { NO_FILTER, entryOf, readFilter, searchRequests, sortEntries, writeFilter } from './search-requests';

const TODAY = '2027-01-04';
const sent = letter('sent', '2026-11-23');

function entry(id: string, lawId: string, ...events: RequestEvent[]) {
  const request = { ...requestUnder(lawId, ['access'], ...events), id };
  return entryOf(request, { law: law(lawId) }, ['Clearview AI', `Loi ${lawId}`], TODAY);
}

const away: RequestEvent = { kind: 'archived', at: AT, day: TODAY };
const entries = sortEntries(
  [
    entry('closed', 'eu-gdpr', sent, { kind: 'closed', at: AT }),
    entry('later', 'eu-gdpr', letter('sent', '2026-12-20')),
    entry('sooner', 'eu-gdpr', letter('sent', '2026-12-10')),
    entry('draft', 'eu-gdpr'),
    entry('authority', 'eu-gdpr', sent, letter('complained-to-regulator', '2027-01-02')),
    entry('silent', 'eu-gdpr', sent),
    entry('refused', 'us-va-vcdpa', sent, answered('refused', '2026-12-01')),
    entry('away', 'eu-gdpr', sent, away),
  ],
  TODAY,
);

const found = (filter: Partial<RequestFilter>) =>
  searchRequests(entries, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('the list of requests', () => {
  it('has what to do first at the head, then drafts, then by the next day, and what is over last', () => {
    expect(found({})).toEqual(['refused', 'silent', 'draft', 'sooner', 'later', 'authority', 'closed']);
  });

  it('shows what was put away where it is wanted', () => {
    expect(found({ withArchived: true })).toContain('away');
    expect(found({ withArchived: true, group: 'due' })).toEqual(['refused', 'silent']);
  });

  it.each<[string, string[]]>([
    ['clearview vcdpa', ['refused']],
    ['  LOI  Us-Va ', ['refused']],
    ['fw-7k3q9d instagram.com/anna draft', []],
    ['7k3 anna gdpr', ['silent', 'draft', 'sooner', 'later', 'authority', 'closed']],
    ['.', ['refused', 'silent', 'draft', 'sooner', 'later', 'authority', 'closed']],
  ])('finds %j in names, reference and addresses, whatever the case and order', (search, ids) => {
    expect(found({ search })).toEqual(ids);
  });

  it('filters by part, law and firm together', () => {
    expect(found({ group: 'waiting' })).toEqual(['sooner', 'later']);
    expect(found({ group: 'due', law: 'eu-gdpr' })).toEqual(['silent']);
    expect(found({ firm: 'pimeyes' })).toEqual([]);
  });

  it('holds no letter', () => {
    expect(JSON.stringify(entries)).not.toContain('My face');
  });
});

describe('a filter in the address', () => {
  it.each<Partial<RequestFilter>>([
    {},
    { search: 'é & = ?', group: 'due' },
    { firm: 'clearview-ai', law: 'body:us-ice', withArchived: true },
  ])('comes back as it was: %j', (part) => {
    const filter = { ...NO_FILTER, ...part };
    expect(readFilter(writeFilter(filter))).toEqual(filter);
  });

  it('that is none filters nothing', () => {
    expect(readFilter('state=gone&other=1')).toEqual(NO_FILTER);
    expect(writeFilter(NO_FILTER)).toBe('');
  });
});
