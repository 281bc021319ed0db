import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldDescription } from './field';
import { field, values } from './field-under-test';
import { checkedFields, checkedOutcomes } from './fields-schema';
import { countFilled, fillTab, outcomeOf, undoFill } from './fill-tab';
import { planFill } from './plan';

const fake = vi.hoisted(() => ({
  urls: [] as (string | undefined)[],
  canInject: true,
  injected: [] as object[],
  asked: [] as { kind: string; fills?: { field: number; value: string }[] }[],
  answers: {} as Record<string, unknown>,
}));

vi.mock('../browser', () => ({
  browser: {
    tabs: {
      // Each look at the tab takes the next address; the last one stays.
      get: async () => ({ url: fake.urls.length > 1 ? fake.urls.shift() : fake.urls[0] }),
      sendMessage: async (_id: number, message: { kind: string }, options: { frameId: number }) => {
        expect(options).toEqual({ frameId: 0 });
        fake.asked.push(message);
        if (!(message.kind in fake.answers)) throw new Error('Receiving end does not exist');
        return fake.answers[message.kind];
      },
    },
    scripting: {
      executeScript: async (what: object) => {
        if (!fake.canInject) throw new Error('Cannot access contents of the page');
        fake.injected.push(what);
      },
    },
  },
}));

const FORM = 'https://pimeyes.com/en/opt-out-request-form';
const fields: FieldDescription[] = [
  field({ label: 'Name' }),
  field({ label: 'E-mail' }),
  field({ label: 'Message', type: 'textarea', maxLength: 10 }),
];
const noShort = async (): Promise<null> => null;
const fill = (short = noShort as () => Promise<string | null>) => fillTab(7, 'pimeyes', values, short);

beforeEach(() => {
  fake.urls = [FORM];
  fake.canInject = true;
  fake.injected = [];
  fake.asked = [];
  fake.answers = { 'list-fields': fields, 'fill-fields': ['filled', 'filled'], 'undo-fill': 2 };
});

describe('filling a tab', () => {
  it('puts the script into the top frame alone, and gives the page only what found a field', async () => {
    const filling = await fill();
    expect(fake.injected).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['/fill.js'] }]);
    expect(fake.asked.map(({ kind }) => kind)).toEqual(['list-fields', 'fill-fields']);
    expect(fake.asked[1]?.fills).toEqual([
      { field: 0, value: 'Mara Lindqvist' },
      { field: 1, value: 'mara@example.org' },
    ]);
    expect(filling).toMatchObject({ is: 'filled', filled: ['name', 'email'], fields: 2 });
  });

  it('asks for the short letter only where the full one is too long', async () => {
    fake.answers['fill-fields'] = ['filled', 'filled', 'filled'];
    const short = vi.fn(async () => 'Short.');
    expect(await fill(short)).toMatchObject({ filled: ['name', 'email', 'letter'], shortenedTo: 10 });
    expect(short).toHaveBeenCalledOnce();
    fake.answers['list-fields'] = fields.slice(0, 2);
    fake.answers['fill-fields'] = ['filled', 'filled'];
    await fill(short);
    expect(short).toHaveBeenCalledOnce();
  });

  it.each<[string, () => void]>([
    ['the browser does not let us in', () => (fake.canInject = false)],
    ['the tab is another site’s', () => (fake.urls = ['https://example.org/'])],
    ['the tab is another firm’s', () => (fake.urls = ['https://lenso.ai/en/opt-out'])],
    ['the page came unencrypted', () => (fake.urls = [FORM.replace('https', 'http')])],
    ['the tab is gone', () => (fake.urls = [undefined])],
    ['the tab moves on before the values travel', () => (fake.urls = [FORM, 'https://example.org/'])],
    ['nobody answers', () => (fake.answers = {})],
    ['the list of fields is no list', () => (fake.answers['list-fields'] = 'all of them')],
    ['the page sends a field of its own making', () => (fake.answers['list-fields'] = [{ type: 'text' }])],
    ['the outcomes are too few', () => (fake.answers['fill-fields'] = ['filled'])],
    ['an outcome is none', () => (fake.answers['fill-fields'] = ['filled', 'sent'])],
  ])('is out of reach where %s', async (_why, change) => {
    change();
    expect(await fill()).toEqual({ is: 'unreachable' });
    const got = fake.asked.filter(({ kind }) => kind === 'fill-fields');
    if (!('fill-fields' in fake.answers) || fake.answers['fill-fields']?.toString() === 'filled,filled')
      expect(got).toEqual([]);
  });

  it('sends nothing where nothing fits', async () => {
    fake.answers['list-fields'] = [];
    expect(await fill()).toMatchObject({ is: 'filled', fields: 0, filled: [] });
    expect(fake.asked.map(({ kind }) => kind)).toEqual(['list-fields']);
  });

  it('knows what it filled before, and puts nothing into a page for that', async () => {
    fake.answers['list-fields'] = [field({ state: 'ours' }), field()];
    expect(await countFilled(7)).toBe(1);
    fake.answers = {};
    expect(await countFilled(7)).toBe(0);
    expect(fake.injected).toEqual([]);
  });

  it('takes it out again, and says where that is too late', async () => {
    expect(await undoFill(7)).toBe(true);
    fake.answers = {};
    expect(await undoFill(7)).toBe(false);
  });
});

describe('the outcome', () => {
  const plan = planFill(
    [field({ label: 'First name' }), field({ label: 'Last name' }), field({ label: 'E-mail' })],
    values,
  );

  it('counts a name as in only where both its parts are, or says what became of it', () => {
    const outcome = outcomeOf(plan, ['filled', 'reset', 'filled']);
    expect(outcome.left).toContainEqual({ item: 'name', why: 'reset', text: 'Mara Lindqvist' });
    expect(outcome.filled).toEqual(['email']);
    expect(outcome.fields).toBe(2);
    expect(outcomeOf(plan, ['filled', 'filled', 'filled']).isNameSplit).toBe(true);
  });

  it.each([
    ['gone', 'no-field'],
    ['refused', 'unseen'],
    ['reset', 'reset'],
  ] as const)('of a field that is %s is said', (was, why) => {
    const outcome = outcomeOf(plan, ['filled', 'filled', was]);
    expect(outcome.left).toContainEqual({ item: 'email', why, text: 'mara@example.org' });
    expect(outcome.filled).toEqual(['name']);
  });
});

describe('what a page’s process says', () => {
  it.each([
    null,
    undefined,
    {},
    [null],
    [{ ...field(), label: 'x'.repeat(401) }],
    [{ ...field(), form: 1.5 }],
    [{ ...field(), state: 'open' }],
    [{ ...field(), maxLength: -1 }],
    [{ ...field(), options: [{ value: 1, text: '' }] }],
    Array.from({ length: 301 }, () => field()),
  ])('is refused: %#', (answer) => {
    expect(checkedFields(answer)).toBeNull();
  });

  it('is taken where it is as agreed, without anything besides', () => {
    expect(checkedFields([{ ...field(), password: 'x' }])).toEqual([field()]);
    expect(checkedOutcomes(['filled', 'gone'], 2)).toEqual(['filled', 'gone']);
    expect(checkedOutcomes(['filled', 'gone'], 3)).toBeNull();
  });
});
