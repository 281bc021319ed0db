import { describe, expect, it } from 'vitest';
import { answerDays, answersDue } from './answer-due';
import { complaintLimit } from './complaint-limit';
import { courseOf } from './course';
import { TRAITS } from './law-traits';
import { AT, LETTER, answered, law, letter, requestUnder } from './request-under-test';
import { requestStatus } from './status';
import { articleOnRecord } from '../directory/citation';
import { lawById } from '../directory/laws';
import type { Extension } from './period';
import type { RequestEvent } from './request';
import type { RightId } from '../directory/rights';

const until = (told: string, day: string | null): Extension => ({ told, until: day, more: null });

describe('an extension', () => {
  const due = (id: string, right: RightId, from: string, ...extensions: Extension[]) =>
    answersDue(law(id), [right], from, { why: 'sent', questions: [], extensions })[0];

  it.each([
    // GDPR: two more months, three in all, told within the first.
    ['eu-gdpr', '2026-11-23', until('2026-12-20', '2027-01-15'), '2027-01-15', 'counted'],
    ['eu-gdpr', '2026-11-23', until('2026-12-23', '2027-06-01'), '2027-02-23', 'cut-to-law'],
    ['eu-gdpr', '2026-11-23', until('2026-12-20', null), '2027-02-23', 'cut-to-law'],
    ['eu-gdpr', '2026-11-23', until('2026-12-24', '2027-01-15'), '2026-12-23', 'too-late'],
    ['eu-gdpr', '2026-11-23', until('2026-12-01', '2026-12-02'), '2026-12-23', undefined],
    // Counted from the start as one: 31 January and three months is 30 April.
    ['eu-gdpr', '2026-01-31', until('2026-02-10', null), '2026-04-30', 'cut-to-law'],
    ['us-fl-fdbr', '2026-11-23', until('2026-12-20', '2027-06-01'), '2027-01-22', 'cut-to-law'],
    ['ca-bc-pipa', '2026-11-23', until('2026-12-20', null), '2027-02-15', 'cut-to-law'],
    // Québec: only through the authority. Switzerland: as long as the firm says, where it says.
    ['ca-qc-p391', '2026-11-23', until('2026-12-01', '2027-02-01'), '2026-12-23', 'not-in-law'],
    ['ch-fadp', '2026-11-23', until('2026-12-01', '2027-09-01'), '2027-09-01', 'counted'],
    ['ch-fadp', '2026-11-23', until('2026-12-01', null), '2026-12-23', 'not-in-law'],
  ])('%s from %s: %j ends %s, %s', (id, from, extension, day, effect) => {
    const found = due(id, 'access', from, extension);
    expect(found).toMatchObject({ day });
    expect(found && 'extended' in found ? found.extended?.is : null).toBe(effect);
  });

  it('can be named as an amount, counted on from the same start', () => {
    const more: Extension = { told: '2026-02-10', until: null, more: { amount: 1, unit: 'calendar_month' } };
    expect(due('eu-gdpr', 'access', '2026-01-31', more)).toMatchObject({ day: '2026-03-31' });
    const days: Extension = { told: '2026-02-10', until: null, more: { amount: 10, unit: 'calendar_days' } };
    expect(due('eu-gdpr', 'access', '2026-01-31', days)).toMatchObject({ day: '2026-03-12' });
  });

  it('is the best of several', () => {
    const found = due(
      'eu-gdpr',
      'access',
      '2026-11-23',
      until('2026-12-01', '2027-01-10'),
      until('2027-01-09', '2027-02-10'),
    );
    expect(found).toMatchObject({ day: '2027-01-10', extended: { is: 'counted', told: '2026-12-01' } });
  });

  it('moves a suggestion, up to 90 days after the request', () => {
    const move = (day: string) => due('none', 'opt_out', '2026-11-23', until('2026-12-01', day));
    expect(move('2027-01-10')).toMatchObject({ suggestedDay: '2027-01-10', basis: 'none' });
    expect(move('2029-01-10')).toMatchObject({ suggestedDay: '2027-02-21' });
    expect(move('2026-12-02')).toMatchObject({ suggestedDay: '2026-12-23' });
  });
});

describe('the clock', () => {
  const asked: RequestEvent = { kind: 'identity-asked', at: AT, day: '2026-12-01', what: 'id' };
  const given: RequestEvent = { kind: 'identity-given', at: AT, day: '2026-12-10', gave: 'less' };
  const sent = letter('sent', '2026-11-23');
  const status = (id: string, ...events: RequestEvent[]) =>
    requestStatus(requestUnder(id, ['access'], ...events), law(id), '2026-12-11');

  it('UK art. 12A: stands still while the firm waits to learn who asks, and begins when it does', () => {
    expect(status('gb-ukgdpr', sent, asked)).toMatchObject({
      is: 'identity-asked',
      deadlines: [],
      standsStill: { rights: ['access'], articles: ['12(3)', '12A'] },
    });
    expect(status('gb-ukgdpr', sent, asked, given)).toMatchObject({
      is: 'waiting',
      answerDue: { day: '2027-01-11', movedFrom: '2027-01-10', from: { why: 'identity-given' } },
    });
  });

  it('UK: not for its own form, and not when it asks after its time', () => {
    const form: RequestEvent = { ...asked, what: 'form' };
    expect(status('gb-ukgdpr', sent, form)).toMatchObject({
      standsStill: null,
      deadlines: [{ day: '2026-12-23' }],
    });
    const late: RequestEvent = { ...asked, day: '2026-12-24' };
    expect(status('gb-ukgdpr', sent, late)).toMatchObject({ standsStill: null });
    expect(status('gb-ukgdpr', sent, { ...asked, day: '2026-12-23' })).toMatchObject({ deadlines: [] });
  });

  it('elsewhere: goes on, whatever the firm asks', () => {
    for (const outcome of ['wants-photo', 'wants-id', 'wants-form'] as const) {
      expect(status('eu-gdpr', sent, answered(outcome, '2026-12-01'))).toMatchObject({
        is: 'identity-asked',
        deadlines: [{ day: '2026-12-23' }],
        standsStill: null,
      });
    }
    expect(status('eu-gdpr', sent, asked, given)).toMatchObject({
      is: 'waiting',
      answerDue: { day: '2026-12-23' },
    });
  });

  it('is asked still when the request is only sent again, and not when the firm has answered', () => {
    expect(status('eu-gdpr', sent, asked, sent).is).toBe('identity-asked');
    expect(status('gb-ukgdpr', sent, asked, answered('refused', '2026-12-05'), sent).is).toBe('waiting');
  });

  it('begins when receipt is confirmed, never before the letter was sent; by post it says what is not known', () => {
    const received = (day: string): RequestEvent => ({ kind: 'receipt-confirmed', at: AT, day });
    const post: RequestEvent = { kind: 'sent', at: AT, day: '2026-11-23', channel: 'post', letter: LETTER };
    expect(status('eu-gdpr', post)).toMatchObject({
      answerDue: { day: '2026-12-23', from: { why: 'posted' } },
    });
    expect(status('eu-gdpr', post, received('2026-11-26'))).toMatchObject({
      answerDue: { day: '2026-12-28', movedFrom: '2026-12-26', from: { why: 'received' } },
    });
    expect(status('eu-gdpr', sent, received('2026-11-01'))).toMatchObject({
      answerDue: { day: '2026-12-23' },
    });
    // What is confirmed after a later letter is about that one.
    const after = [sent, letter('reminder-sent', '2026-12-01'), received('2026-12-02'), sent];
    expect(status('eu-gdpr', ...after)).toMatchObject({ answerDue: { day: '2026-12-23' } });
  });

  it('knows nothing of rights that stand still when it is asked without them', () => {
    const questions = [{ what: 'id', asked: '2026-12-01', given: null }] as const;
    const days = answerDays(law('us-nv-603a'), ['access', 'erasure'], '2026-11-23', {
      why: 'sent',
      questions,
      extensions: [],
    });
    expect(days.standsStill?.rights).toEqual(['erasure']);
    expect(days.dues).toMatchObject([{ rights: ['access'], basis: 'none' }]);
  });
});

describe('the last day to complain', () => {
  const limit = (id: string, ...events: RequestEvent[]) => {
    const request = requestUnder(id, ['access'], letter('sent', '2026-11-23'), ...events);
    return complaintLimit(request, law(id), courseOf(request));
  };

  it.each([
    // 30 business days end 2027-01-04; 30 calendar days from there.
    ['ca-bc-pipa', [], '2027-02-03', 'silence'],
    ['ca-bc-pipa', [answered('refused', '2026-12-01')], '2026-12-31', 'refusal'],
    ['ca-qc-p391', [], '2027-01-22', 'silence'],
    // The earlier of the two, where a refusal comes after silence.
    ['ca-qc-p391', [answered('refused', '2027-01-10')], '2027-01-22', 'silence'],
    ['ca-ab-pipa', [answered('no-data', '2026-12-01')], '2026-12-31', 'refusal'],
    ['ca-pipeda', [], '2027-06-23', 'silence'],
    ['au-privacy-act', [], '2027-11-23', 'request'],
    ['ua-2297', [], '2027-11-23', 'request'],
  ])('%s %j: %s from %s', (id, events, day, from) => {
    expect(limit(id, ...events)).toMatchObject({ day, from, articles: law(id).complaint.articles });
  });

  it('does not run where all was done, where a question is asked it runs on, and most laws have none', () => {
    expect(limit('ca-qc-p391', answered('done', '2026-12-01'))).toBeNull();
    expect(limit('ca-qc-p391', answered('wants-id', '2026-12-01'))).toMatchObject({ day: '2027-01-22' });
    expect(limit('eu-gdpr', answered('refused', '2026-12-01'))).toBeNull();
  });
});

it('traits are of laws on record and name articles of theirs', () => {
  for (const [id, { openExtension, regulatorSilence }] of Object.entries(TRAITS)) {
    const found = lawById(id);
    expect(found, id).not.toBeNull();
    for (const article of [...(openExtension?.articles ?? []), ...(regulatorSilence?.articles ?? [])]) {
      expect(found && articleOnRecord(found, article), article).toBe(article);
    }
  }
});
