import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldDescription } from './field';
import { field, values } from './field-under-test';
import { meaningOf } from './match-field';
import type { FillPlan } from './plan';
import { planFill, valuesToCopy } from './plan';
import { FILL_ITEMS } from './wants';

/** What goes into each field, in the order of the fields; null where nothing does. */
function filled(fields: readonly FieldDescription[], plan: FillPlan): (string | null)[] {
  return fields.map((_, index) => plan.fills.find((each) => each.field === index)?.value ?? null);
}

function reasons(plan: FillPlan): Record<string, string> {
  return Object.fromEntries(plan.left.map(({ item, why }) => [item, why]));
}

const label = (text: string, change: Partial<FieldDescription> = {}) => field({ label: text, ...change });
const area = (text: string, change: Partial<FieldDescription> = {}) =>
  label(text, { type: 'textarea', ...change });

describe('a plan', () => {
  it('gives each value one field, and no field two values', () => {
    const fields = [
      label('Name'),
      label('Your name'),
      label('E-mail'),
      label('E-mail'),
      label('Country'),
      label('Subject'),
      label('Your reference'),
      area('Message'),
    ];
    const plan = planFill(fields, values);
    expect(filled(fields, plan)).toEqual([
      'Mara Lindqvist',
      null,
      'mara@example.org',
      null,
      'France',
      values.subject,
      'FW-2345AB',
      values.letters[0],
    ]);
    expect(reasons(plan)).toEqual({ address: 'no-field', urls: 'no-field' });
    expect(plan.left.find(({ item }) => item === 'urls')?.text).toBe(values.urls.join('\n'));
  });

  it.each([
    ['Prénom', 'Nom', ['Mara', 'Lindqvist']],
    ['Nome', 'Cognome', ['Mara', 'Lindqvist']],
    ['Nombre', 'Apellidos', ['Mara', 'Lindqvist']],
    ['Name', 'Vorname', ['Lindqvist', 'Mara']],
    ['Όνομα', 'Επώνυμο', ['Mara', 'Lindqvist']],
  ])('reads "%s" beside "%s" as the parts of a name', (one, other, parts) => {
    const fields = [label(one), label(other)];
    expect(filled(fields, planFill(fields, values))).toEqual(parts);
  });

  it('leaves the name for copying where it cannot be divided', () => {
    const fields = [label('First name'), label('Last name')];
    const plan = planFill(fields, { ...values, name: { full: 'Mara', given: null, family: null } });
    expect(plan.fills).toEqual([]);
    expect(reasons(plan)).toMatchObject({ name: 'no-field' });
  });

  it('repeats the e-mail address where it is to be confirmed, and only there', () => {
    const fields = [label('E-mail'), label('Confirm e-mail')];
    expect(filled(fields, planFill(fields, values))).toEqual([values.email, values.email]);
    const alone = [label('E-mail, so that we can confirm your request')];
    expect(filled(alone, planFill(alone, values))).toEqual([values.email]);
  });

  it('never touches what is filled, hidden or locked, and says so', () => {
    const plan = planFill(
      [
        label('Name', { state: 'has-text' }),
        label('E-mail', { state: 'unseen' }),
        label('Country', { state: 'locked' }),
      ],
      values,
    );
    expect(plan.fills).toEqual([]);
    expect(reasons(plan)).toMatchObject({ name: 'has-text', email: 'unseen', country: 'unseen' });
  });

  it('takes the visible field where a trap stands before it', () => {
    const fields = [label('E-mail', { state: 'unseen' }), label('E-mail')];
    expect(filled(fields, planFill(fields, values))).toEqual([null, values.email]);
  });

  it('counts what it filled before as done', () => {
    const fields = [label('Name', { state: 'ours' }), label('E-mail')];
    const plan = planFill(fields, values);
    expect(plan.already).toEqual(['name']);
    expect(filled(fields, plan)).toEqual([null, values.email]);
    expect(reasons(plan)).not.toHaveProperty('name');
  });

  it('fills the form that asks for most, and no other', () => {
    const search = [label('E-mail', { form: 0 })];
    const request = [label('Name', { form: 1 }), label('E-mail', { form: 1 }), area('Message', { form: 1 })];
    const fields = [...search, ...request];
    expect(filled(fields, planFill(fields, values)).slice(0, 1)).toEqual([null]);
    expect(planFill(fields, values).fills).toHaveLength(3);
  });

  it('stays out of a log-in, unless it has a place for a letter', () => {
    const login = { form: 0, isLogin: true };
    expect(planFill([label('E-mail', login)], values).fills).toEqual([]);
    expect(planFill([label('E-mail', login), area('Message', login)], values).fills).toHaveLength(2);
  });

  describe('of a letter', () => {
    const both = { ...values, letters: ['The letter, in full.', 'Short.'] };

    it('takes the short form only where the full one is too long', () => {
      const plan = planFill([area('Message', { maxLength: 10 })], both);
      expect(plan.fills[0]?.value).toBe('Short.');
      expect(plan.shortenedTo).toBe(10);
      const whole = planFill([area('Message', { maxLength: 20 })], both);
      expect(whole.fills[0]?.value).toBe('The letter, in full.');
      expect(whole.shortenedTo).toBeNull();
    });

    it('leaves both for copying where neither fits: nothing is cut', () => {
      const plan = planFill([area('Message', { maxLength: 5 })], both);
      expect(plan.fills).toEqual([]);
      expect(plan.left).toContainEqual({ item: 'letter', why: 'too-long', text: 'The letter, in full.' });
    });

    it('goes into the only text area of a form, unless that says something else', () => {
      const lone = field({ type: 'textarea' });
      expect(planFill([label('E-mail'), lone], values).fills).toHaveLength(2);
      expect(planFill([label('E-mail'), lone, lone], values).fills).toHaveLength(1);
      expect(planFill([area('Description of the image')], values).fills).toEqual([]);
      expect(planFill([area('Coś innego')], values).fills).toEqual([]);
    });
  });

  describe('of addresses of pages', () => {
    it('puts all into a text area, or one into each line', () => {
      const [one, two] = values.urls;
      expect(planFill([area('URLs')], values).fills[0]?.value).toBe(`${one}\n${two}`);
      const lines = [label('URL 1'), label('URL 2'), label('URL 3')];
      expect(filled(lines, planFill(lines, values))).toEqual([one, two, null]);
    });

    it('says which found no line', () => {
      const plan = planFill([label('Profile URL')], values);
      expect(plan.fills[0]?.value).toBe(values.urls[0]);
      expect(plan.left).toContainEqual({ item: 'urls', why: 'no-field', text: values.urls[1] });
    });
  });

  describe('of a postal address', () => {
    it('puts its lines into a text area, or on one line', () => {
      expect(planFill([area('Postal address')], values).fills[0]?.value).toBe(
        '12 rue des Lilas\n75011 Paris',
      );
      expect(planFill([label('Address')], values).fills[0]?.value).toBe('12 rue des Lilas, 75011 Paris');
    });

    it('divides it where a field asks for a part', () => {
      const fields = [label('Address'), label('Postal code'), label('City')];
      expect(filled(fields, planFill(fields, values))).toEqual(['12 rue des Lilas', '75011', 'Paris']);
    });
  });

  describe('of a country', () => {
    const options = [
      { value: '', text: 'Choose' },
      { value: '49', text: 'Deutschland' },
      { value: '33', text: 'Frankreich' },
    ];

    it('chooses it from a list, by its name in any language', () => {
      const plan = planFill([label('Land', { type: 'select-one', options })], values);
      expect(plan.fills[0]?.value).toBe('33');
    });

    it('leaves a list without it as it is', () => {
      const plan = planFill([label('Land', { type: 'select-one', options: options.slice(0, 2) })], values);
      expect(reasons(plan)).toMatchObject({ country: 'no-option' });
    });
  });

  it('of nothing known leaves everything', () => {
    const none = { ...values, name: null, email: null, country: null, address: null, urls: [] };
    const plan = planFill([label('Name'), label('E-mail'), area('Message')], none);
    expect(plan.fills.map(({ item }) => item)).toEqual(['letter']);
    expect(reasons(plan)).toEqual({ subject: 'no-field', reference: 'no-field' });
  });

  it('lists every value for copying, in one order', () => {
    const items = valuesToCopy(values).map(({ item }) => item);
    expect(items).toEqual(FILL_ITEMS.filter((item) => item !== 'region'));
    expect(valuesToCopy(values).find(({ item }) => item === 'urls')?.text).toBe(values.urls.join('\n'));
  });
});

describe('for any fields at all', () => {
  const words = [
    'Name',
    'First name',
    'E-mail',
    'Confirm e-mail',
    'Country',
    'City',
    'Message',
    'URL',
    'Reference',
    '',
  ];
  const anyField = fc
    .record({
      label: fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 20 })),
      type: fc.constantFrom('text', 'email', 'url', 'textarea', 'select-one', 'password', 'file', 'hidden'),
      state: fc.constantFrom('ready', 'has-text', 'ours', 'unseen', 'locked'),
      form: fc.integer({ min: -1, max: 1 }),
      isLogin: fc.boolean(),
      maxLength: fc.option(fc.nat(30)),
    })
    .map((change) => field(change));

  it('one field gets one value, of one form, that fits, and only a free one', () => {
    fc.assert(
      fc.property(fc.array(anyField, { maxLength: 12 }), (fields) => {
        const { fills } = planFill(fields, values);
        expect(new Set(fills.map((each) => each.field)).size).toBe(fills.length);
        expect(new Set(fills.map((each) => fields[each.field]?.form)).size).toBeLessThanOrEqual(1);
        for (const { field: index, value } of fills) {
          const target = fields[index];
          expect(target?.state).toBe('ready');
          expect(['password', 'file', 'hidden']).not.toContain(target?.type);
          if (target !== undefined && target.maxLength !== null && target.type !== 'select-one')
            expect(value.length).toBeLessThanOrEqual(target.maxLength);
          const isLone = target?.type === 'textarea' && target.label === '';
          if (target !== undefined && !isLone) expect(meaningOf(target)).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no value is lost: each is filled in, there already, or left for copying', () => {
    fc.assert(
      fc.property(fc.array(anyField, { maxLength: 12 }), (fields) => {
        const { fills, left, already } = planFill(fields, values);
        const told = new Set([...fills, ...left].map(({ item }) => item).concat(already));
        expect([...told].sort()).toEqual(FILL_ITEMS.filter((item) => item !== 'region').toSorted());
      }),
      { numRuns: 300 },
    );
  });
});
