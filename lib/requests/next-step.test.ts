import { describe, expect, it } from 'vitest';
import { lawOfBody } from '../directory/body-law';
import { laws } from '../directory/laws';
import { publicBodyById } from '../directory/public-bodies';
import { regulatorsFor } from '../directory/regulators';
import { historyOf } from './history';
import { nextStep } from './next-step';
import { AT, answered, law, letter, requestUnder } from './request-under-test';
import { requestStatus } from './status';
import type { Regulator } from '../directory/regulator-schema';
import type { RightId } from '../directory/rights';
import type { RequestEvent } from './request';
import type { StepKind } from './steps';

const SENT = '2026-11-23';
const sent = letter('sent', SENT);

function advice(id: string, today: string, ...events: RequestEvent[]) {
  return nextStep(requestUnder(id, [right(id)], ...events), law(id), today);
}

function right(id: string): RightId {
  return law(id).family === 'courtesy' || law(id).family === 'us-biometric' ? 'opt_out' : 'access';
}

const LETTERS = {
  reminder: 'reminder-sent',
  appeal: 'appealed',
  'complaint-to-firm': 'complained-to-firm',
  'complaint-to-regulator': 'complained-to-regulator',
} as const;

function isLetter(kind: StepKind): kind is keyof typeof LETTERS {
  return kind in LETTERS;
}

/** Does what is recommended on the day it is, the others staying silent, until nothing more is to be written. */
function road(id: string, ...events: RequestEvent[]): string[] {
  const all = [sent, ...events];
  const done: string[] = [];
  let today = SENT;
  for (let turns = 0; turns < 20; turns += 1) {
    const { step } = advice(id, today, ...all);
    if (step.kind === 'wait') {
      expect(step.day > today).toBe(true);
      today = step.day;
      continue;
    }
    done.push(`${today} ${step.kind}${step.doublesAsAppeal ? ' (appeal)' : ''}`);
    if (!isLetter(step.kind)) return done;
    all.push(letter(LETTERS[step.kind], today));
  }
  throw new Error(`no end: ${done.join()}`);
}

describe('silence, step by step', () => {
  it.each([
    [
      'eu-gdpr',
      [
        '2026-12-24 reminder',
        '2027-01-07 complaint-to-regulator',
        // Art. 78(2): three months.
        '2027-04-08 ask-regulator',
      ],
    ],
    [
      'gb-ukgdpr',
      // The complaint to the firm is the reminder; its acknowledgement is due in 30 days (s. 164A(3)).
      ['2026-12-24 complaint-to-firm', '2027-01-24 complaint-to-regulator', '2027-04-24 ask-regulator'],
    ],
    ['ch-fadp', ['2026-12-24 reminder', '2027-01-07 complaint-to-regulator', '2027-04-07 ask-regulator']],
    [
      'us-va-vcdpa',
      // 45 days; the reminder is an appeal too, with 60 days to decide; then the attorney general.
      ['2027-01-08 reminder (appeal)', '2027-03-10 complaint-to-regulator', '2027-06-08 ask-regulator'],
    ],
    ['us-ca-ccpa', ['2027-01-08 reminder', '2027-01-22 complaint-to-regulator', '2027-04-22 ask-regulator']],
    ['us-ut-ucpa', ['2027-01-08 reminder', '2027-01-22 complaint-to-regulator', '2027-04-22 ask-regulator']],
    ['us-il-bipa', ['2026-12-23 reminder', '2027-01-06 close']],
    ['us-tx-cubi', ['2026-12-23 reminder', '2027-01-06 complaint-to-regulator', '2027-04-06 ask-regulator']],
    ['none', ['2026-12-23 reminder', '2027-01-06 close']],
    ['us-none', ['2026-12-23 reminder', '2027-01-06 close']],
    ['br-lgpd', ['2026-12-09 reminder', '2026-12-23 complaint-to-regulator', '2027-03-23 ask-regulator']],
    ['co-1581', ['2026-12-08 reminder', '2026-12-22 complaint-to-regulator', '2027-03-22 ask-regulator']],
    [
      'ng-ndpa',
      // No number in the law: every day is suggested. The notice to the firm comes before the regulator.
      [
        '2026-12-23 reminder',
        '2027-01-06 complaint-to-firm',
        '2027-02-05 complaint-to-regulator',
        '2027-05-06 ask-regulator',
      ],
    ],
    [
      'au-privacy-act',
      // Complaint to the organisation first, then 30 days.
      ['2026-12-23 complaint-to-firm', '2027-01-23 complaint-to-regulator', '2027-04-23 ask-regulator'],
    ],
    [
      'ca-bc-pipa',
      // 30 days from silence end 2027-02-03: the wait for the firm ends a week before.
      ['2027-01-05 complaint-to-firm', '2027-01-27 complaint-to-regulator', '2027-04-27 ask-regulator'],
    ],
    ['ca-qc-p391', ['2026-12-24 reminder', '2027-01-07 complaint-to-regulator', '2027-04-07 ask-regulator']],
    ['ca-ab-pipa', ['2027-01-08 reminder', '2027-01-22 complaint-to-regulator', '2027-04-22 ask-regulator']],
    ['ca-pipeda', ['2026-12-24 reminder', '2027-01-07 complaint-to-regulator', '2027-04-07 ask-regulator']],
  ])('%s', (id, expected) => {
    expect(road(id)).toEqual(expected);
  });

  it('ends under every law, and never skips what the law wants first', () => {
    for (const each of laws()) {
      const kinds = road(each.id).map((line) => line.split(' ')[1]);
      const at = kinds.indexOf('complaint-to-regulator');
      if (each.complaint.prerequisite === 'complaint_to_firm') {
        expect(kinds.slice(0, at), each.id).toContain('complaint-to-firm');
      }
      if (each.complaint.prerequisite === 'appeal') expect(road(each.id)[0]).toContain('reminder (appeal)');
      if (each.noAnswer.means === 'nothing_known') expect(at).toBe(-1);
    }
  });
});

describe('a refusal, step by step', () => {
  const refused = answered('refused', '2026-12-01');
  it.each([
    ['eu-gdpr', ['2026-11-23 complaint-to-regulator', '2027-02-24 ask-regulator']],
    [
      'gb-ukgdpr',
      ['2026-11-23 complaint-to-firm', '2026-12-24 complaint-to-regulator', '2027-03-24 ask-regulator'],
    ],
    ['us-va-vcdpa', ['2026-11-23 appeal', '2027-01-23 complaint-to-regulator', '2027-04-23 ask-regulator']],
    ['us-or-ocpa', ['2026-11-23 appeal', '2027-01-08 complaint-to-regulator', '2027-04-08 ask-regulator']],
    ['us-nv-603a', ['2026-11-23 appeal', '2026-12-23 complaint-to-regulator', '2027-03-23 ask-regulator']],
    ['us-ca-ccpa', ['2026-11-23 complaint-to-regulator', '2027-02-21 ask-regulator']],
    ['none', ['2026-11-23 close']],
  ])('%s', (id, expected) => {
    expect(road(id, refused)).toEqual(expected);
  });

  it('of the appeal goes to the regulator', () => {
    const events = [sent, refused, letter('appealed', '2026-12-05'), answered('refused', '2026-12-20')];
    const { step } = advice('us-va-vcdpa', '2026-12-21', ...events);
    expect(step).toMatchObject({ kind: 'complaint-to-regulator', articles: ['59.1-584'], reason: 'refused' });
  });

  it('after a reminder that doubled as an appeal is appealed, and the regulator is open', () => {
    const events = [sent, letter('reminder-sent', '2027-01-08'), answered('refused', '2027-01-20')];
    const { step, others } = advice('us-va-vcdpa', '2027-01-21', ...events);
    expect(step).toMatchObject({ kind: 'appeal', articles: ['59.1-577(C)'] });
    expect(others.map(({ kind }) => kind)).toContain('complaint-to-regulator');
  });

  it('more time for the appeal counts where the law has it', () => {
    const appeal = letter('appealed', '2026-12-05');
    const more: RequestEvent = { kind: 'extended', at: AT, day: '2026-12-20' };
    const day = (id: string) => advice(id, '2026-12-21', sent, refused, appeal, more).step.day;
    expect(day('us-co-cpa')).toBe('2027-03-21');
    expect(day('us-va-vcdpa')).toBe('2027-02-04');
  });
});

describe('each kind of answer', () => {
  const on = '2026-12-01';
  const step = (id: string, outcome: Parameters<typeof answered>[0], today = '2026-12-02') =>
    advice(id, today, sent, answered(outcome, on)).step;

  it.each([
    ['eu-gdpr', 'done', 'wait', '2027-03-01'],
    ['eu-gdpr', 'partly', 'reminder', on],
    ['us-va-vcdpa', 'partly', 'appeal', on],
    ['gb-ukgdpr', 'partly', 'complaint-to-firm', on],
    ['eu-gdpr', 'refused', 'complaint-to-regulator', on],
    ['eu-gdpr', 'law-does-not-apply', 'complaint-to-regulator', on],
    ['us-va-vcdpa', 'law-does-not-apply', 'appeal', on],
    ['eu-gdpr', 'no-data', 'reminder', on],
    ['eu-gdpr', 'only-urls', 'reminder', on],
    ['eu-gdpr', 'wants-photo', 'answer-question', on],
    ['eu-gdpr', 'wants-id', 'answer-question', on],
    ['eu-gdpr', 'wants-form', 'answer-question', on],
    // Settles nothing: the firm has the rest of its time.
    ['eu-gdpr', 'other', 'wait', '2026-12-24'],
  ] as const)('%s, %s: %s from %s', (id, outcome, kind, day) => {
    expect(step(id, outcome)).toMatchObject({ kind, day });
  });

  it('a question: what the law says of it', () => {
    expect(step('eu-gdpr', 'wants-id')).toMatchObject({
      reason: 'question',
      articles: ['12(2)', '12(6)', '11'],
      question: { what: 'id', rule: 'reasonable_doubt_only', noCheckFor: [], standsStill: null },
    });
    const california = requestUnder('us-ca-ccpa', ['access', 'opt_out_sale'], sent, answered('wants-id', on));
    expect(nextStep(california, law('us-ca-ccpa'), on).step.question).toMatchObject({
      rule: 'reasonable_for_sensitivity',
      noCheckFor: ['opt_out_sale'],
    });
  });

  it('done: look again after 90 days, then let it rest or go on', () => {
    expect(step('eu-gdpr', 'done', '2027-02-28')).toMatchObject({ kind: 'wait', reason: 'done' });
    expect(step('eu-gdpr', 'done', '2027-03-01')).toMatchObject({ kind: 'check-again', day: '2027-03-01' });
    const look = (found: 'gone' | 'listed'): RequestEvent => ({
      kind: 'checked',
      at: AT,
      day: '2027-03-01',
      found,
    });
    const after = (...events: RequestEvent[]) =>
      advice('eu-gdpr', '2027-03-20', sent, answered('done', on), ...events).step;
    expect(after(look('gone'))).toMatchObject({ kind: 'close', reason: 'gone' });
    expect(after(look('listed'))).toMatchObject({ kind: 'reminder', reason: 'listed-again' });
    const reminded = letter('reminder-sent', '2027-03-02');
    expect(after(look('listed'), reminded)).toMatchObject({ kind: 'complaint-to-regulator' });
  });

  it('the same answer to the reminder is not reminded of again', () => {
    const twice = (outcome: Parameters<typeof answered>[0]) => {
      const events = [answered(outcome, on), letter('reminder-sent', on), answered(outcome, '2026-12-09')];
      return advice('eu-gdpr', '2026-12-10', sent, ...events).step;
    };
    // That it holds nothing can be true: one looks later.
    expect(twice('no-data')).toMatchObject({ kind: 'wait', day: '2027-03-09' });
    expect(twice('only-urls')).toMatchObject({ kind: 'complaint-to-regulator' });
    expect(twice('partly')).toMatchObject({ kind: 'complaint-to-regulator' });
  });

  it('a reminder against silence is none against the answer that came then', () => {
    const events = [sent, letter('reminder-sent', '2026-12-24'), answered('only-urls', '2026-12-30')];
    expect(advice('eu-gdpr', '2026-12-31', ...events).step).toMatchObject({
      kind: 'reminder',
      reason: 'only-urls',
    });
  });

  it('a question answered and then silence: the reminder is no appeal, and the appeal follows', () => {
    const given: RequestEvent = { kind: 'identity-given', at: AT, day: '2026-12-02', gave: 'nothing' };
    const events = [sent, answered('wants-id', on), given];
    const { step: reminder } = advice('us-va-vcdpa', '2027-01-08', ...events);
    expect(reminder).toMatchObject({
      kind: 'reminder',
      doublesAsAppeal: false,
      articles: ['59.1-577(B)(1)'],
    });
    const after = advice('us-va-vcdpa', '2027-02-01', ...events, letter('reminder-sent', '2027-01-08'));
    expect(after.step.kind).toBe('appeal');
  });
});

describe('the time to complain', () => {
  it('nearly over: no reminder first; over: a new request', () => {
    const kind = (today: string) => advice('ca-qc-p391', today, sent).step;
    expect(kind('2027-01-01')).toMatchObject({ kind: 'reminder' });
    expect(kind('2027-01-02')).toMatchObject({ kind: 'complaint-to-regulator', reason: 'limit-near' });
    expect(kind('2027-01-22')).toMatchObject({
      kind: 'complaint-to-regulator',
      limit: { day: '2027-01-22' },
    });
    const late = advice('ca-qc-p391', '2027-03-01', sent, letter('reminder-sent', '2027-01-20'));
    expect(late.step).toMatchObject({ kind: 'new-request', reason: 'limit-over' });
    // Authorities can forgive lateness: it stays possible.
    expect(late.others.map((each) => each.kind)).toContain('complaint-to-regulator');
  });
});

describe('what is allowed besides', () => {
  const kinds = (id: string, today: string, ...events: RequestEvent[]) =>
    advice(id, today, ...events).others.map(({ kind }) => kind);

  it('nothing but closing while the firm has its time', () => {
    expect(kinds('eu-gdpr', '2026-12-23', sent)).toEqual(['close']);
    expect(kinds('eu-gdpr', '2026-12-24', sent)).toEqual(['close', 'complaint-to-regulator']);
  });

  it('no regulator before what the law wants first, and none where none is on record or in reach', () => {
    expect(kinds('gb-ukgdpr', '2026-12-24', sent)).toEqual(['close', 'reminder']);
    expect(kinds('us-va-vcdpa', '2027-01-08', sent)).toEqual(['close']);
    expect(kinds('none', '2026-12-24', sent, answered('refused', SENT))).toEqual(['reminder', 'check-again']);
    const emirates = requestUnder('ae-pdpl', ['access'], sent, answered('refused', SENT));
    const offices = regulatorsFor(law('ae-pdpl'), { country: 'AE', region: null });
    expect(nextStep(emirates, law('ae-pdpl'), '2027-01-08', offices).step.kind).toBe('close');
    expect(nextStep(emirates, law('ae-pdpl'), '2027-01-08').step.kind).toBe('complaint-to-regulator');
    const nowhere = requestUnder('us-none', ['opt_out'], sent, answered('refused', SENT));
    const finders = regulatorsFor(law('us-none'), { country: 'US', region: null });
    const open = nextStep(nowhere, law('us-none'), '2027-01-08', finders);
    expect(open.step).toMatchObject({ kind: 'close', reason: 'nothing-more' });
    expect(open.others.map(({ kind }) => kind)).toContain('complaint-to-regulator');
    const only = finders.filter(({ kind }) => kind === 'finder');
    const none = nextStep(nowhere, law('us-none'), '2027-01-08', only);
    expect(none.others.map(({ kind }) => kind)).not.toContain('complaint-to-regulator');
  });

  it('about a public body only an authority that watches over public bodies', () => {
    const body = publicBodyById('gb-met');
    if (body === null) throw new Error('no public body gb-met');
    const police = lawOfBody(body);
    const refused = requestUnder(police.id, ['access'], sent, answered('refused', SENT));
    const kind = (...oversees: Regulator['oversees']) => {
      const offices = regulatorsFor(police, { country: 'FR', region: null });
      return nextStep(
        refused,
        police,
        SENT,
        offices.map((each) => ({ ...each, oversees })),
      ).step.kind;
    };
    expect([kind('firms'), kind('public-bodies')]).toEqual(['close', 'complaint-to-regulator']);
  });

  it('a reminder where one of several rights is over its time', () => {
    const california = requestUnder('us-ca-ccpa', ['access', 'opt_out_sale'], sent);
    const { step, others } = nextStep(california, law('us-ca-ccpa'), '2026-12-15');
    expect(step).toMatchObject({ kind: 'wait', day: '2027-01-08' });
    expect(others.map(({ kind }) => kind)).toContain('reminder');
  });
});

describe('the other states', () => {
  const decide = (outcome: 'upheld' | 'rejected'): RequestEvent => ({
    kind: 'decision',
    at: AT,
    day: '2027-05-03',
    outcome,
  });
  const complained = letter('complained-to-regulator', '2027-01-07');

  it('decided: look whether the firm obeys, or let it rest', () => {
    expect(advice('eu-gdpr', '2027-05-04', sent, complained, decide('upheld')).step).toMatchObject({
      kind: 'wait',
      day: '2027-06-02',
    });
    const listed: RequestEvent = { kind: 'checked', at: AT, day: '2027-06-02', found: 'listed' };
    const after = advice('eu-gdpr', '2027-06-02', sent, complained, decide('upheld'), listed);
    expect(after.step).toMatchObject({ kind: 'ask-regulator', reason: 'listed-again' });
    expect(advice('eu-gdpr', '2027-05-04', sent, complained, decide('rejected')).step.kind).toBe('close');
  });

  it('closed and opened again is as it was before', () => {
    const closed: RequestEvent = { kind: 'closed', at: AT };
    const reopened: RequestEvent = { kind: 'reopened', at: AT };
    const request = (...events: RequestEvent[]) => requestUnder('eu-gdpr', ['access'], ...events);
    const status = (...events: RequestEvent[]) => requestStatus(request(...events), law('eu-gdpr'), SENT);
    expect(status(sent, complained, closed).is).toBe('closed');
    expect(status(sent, complained, closed, reopened)).toEqual(status(sent, complained));
    expect(status(sent, complained, closed, reopened, closed).is).toBe('closed');
  });

  it('a complaint acknowledged by the firm: its outcome is waited for, on a suggested day', () => {
    const confirmed: RequestEvent = { kind: 'receipt-confirmed', at: AT, day: '2027-01-10' };
    const { step } = advice(
      'gb-ukgdpr',
      '2027-01-11',
      sent,
      letter('complained-to-firm', '2026-12-24'),
      confirmed,
    );
    expect(step).toMatchObject({ kind: 'wait', day: '2027-02-09', due: { basis: 'none' }, articles: [] });
  });

  it('a complaint acknowledged when little time is left to complain is waited for no longer than that', () => {
    const confirmed: RequestEvent = { kind: 'receipt-confirmed', at: AT, day: '2027-03-01' };
    const events = [sent, letter('complained-to-firm', '2027-01-05'), confirmed];
    const status = requestStatus(requestUnder('ca-bc-pipa', ['access'], ...events), law('ca-bc-pipa'), SENT);
    expect(status).toMatchObject({
      due: { suggestedDay: '2027-01-27', from: { day: '2027-01-05', why: 'step' } },
    });
  });

  it('more time told after an early reminder counts for the request, after an appeal for the appeal alone', () => {
    const more: RequestEvent = { kind: 'extended', at: AT, day: '2026-12-20' };
    const reminded = [sent, letter('reminder-sent', '2026-11-25'), more];
    expect(advice('eu-gdpr', '2026-12-24', ...reminded).step).toMatchObject({
      kind: 'wait',
      day: '2027-02-24',
    });
    const appealed = requestUnder('us-va-vcdpa', ['access'], sent, letter('appealed', '2026-12-01'), more);
    expect(historyOf(appealed, law('us-va-vcdpa'), '2027-02-01')?.dueDay).toBe('2027-01-07');
  });

  it('a reminder sent early leaves the firm its time', () => {
    const { step } = advice('eu-gdpr', '2026-12-20', sent, letter('reminder-sent', '2026-11-25'));
    expect(step).toMatchObject({ kind: 'wait', day: '2026-12-24', due: { ref: 'Art. 12(3) GDPR' } });
  });
});

describe('historyOf', () => {
  const history = (id: string, rights: RightId[], today: string, ...events: RequestEvent[]) =>
    historyOf(requestUnder(id, rights, ...events), law(id), today);

  it('tells what letters need', () => {
    const events = [sent, letter('reminder-sent', '2026-12-24'), answered('refused', '2027-01-02')];
    expect(history('eu-gdpr', ['access'], '2027-01-03', ...events)).toEqual({
      sentDay: SENT,
      dueDay: '2026-12-23',
      answer: { day: '2027-01-02', outcome: 'refused' },
      steps: [{ kind: 'reminder', day: '2026-12-24' }],
    });
    expect(history('eu-gdpr', ['access'], '2027-01-03')).toBeNull();
  });

  it('claims a day only when it is over, and only where a statute sets one for all that was asked', () => {
    expect(history('eu-gdpr', ['access'], '2026-12-23', sent)?.dueDay).toBeNull();
    expect(history('eu-gdpr', ['access'], '2026-12-24', sent)?.dueDay).toBe('2026-12-23');
    expect(history('ca-pipeda', ['access', 'erasure'], '2027-06-01', sent)?.dueDay).toBeNull();
    expect(history('ua-2297', ['erasure'], '2027-06-01', sent)?.dueDay).toBeNull();
    expect(history('none', ['opt_out'], '2027-06-01', sent)?.dueDay).toBeNull();
  });

  it('never says that nothing came where the firm asked who one is', () => {
    const asked: RequestEvent = { kind: 'identity-asked', at: AT, day: '2026-12-01', what: 'photo' };
    expect(history('eu-gdpr', ['access'], '2027-01-03', sent, asked)?.answer).toEqual({
      day: '2026-12-01',
      outcome: 'wants-photo',
    });
  });
});
