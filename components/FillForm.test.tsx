// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Filled, Filling } from '../lib/fill/fill-tab';
import { createTranslator } from '../lib/i18n/translators-under-test';
import { languageIds } from '../lib/i18n/languages';
import type { FillChoice, FillOffer } from './FillForm';
import { FillForm } from './FillForm';

const done: Filled = {
  is: 'filled',
  filled: ['name', 'email', 'letter'],
  fields: 4,
  left: [{ item: 'urls', why: 'no-field', text: 'https://one.example/mara' }],
  shortenedTo: null,
  isNameSplit: false,
};

const t = createTranslator('en');

const choice: FillChoice = {
  reference: 'FW-2345AB',
  isSent: false,
  day: '2026-04-01',
  isUnkept: false,
  values: [
    { item: 'name', text: 'Mara Lindqvist' },
    { item: 'letter', text: 'Dear firm' },
  ],
  fill: async () => done,
};

function draw(change: Partial<FillOffer & FillChoice> = {}, translator = t): void {
  const first = { ...choice, ...change };
  const offer: FillOffer = {
    first,
    choices: [first],
    asksForListing: false,
    filledBefore: 0,
    undo: async () => true,
    ...change,
  };
  render(<FillForm {...offer} t={translator} />, document.body);
}

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const words = () => document.body.textContent;
const buttons = () => [...document.querySelectorAll('button')].map((each) => each.textContent);

async function press(label: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find(
    (each) => each.textContent === label || each.getAttribute('aria-label') === label,
  );
  if (found === undefined) throw new Error(`no button ${label} among ${buttons().join(' | ')}`);
  await act(async () => found.click());
}

describe('the offer to fill a form', () => {
  it('says what it does before the press, and that nothing is sent', () => {
    draw();
    expect(buttons()[0]).toBe('Fill this form');
    expect(words()).toContain('the letter of request FW-2345AB');
    expect(words()).toContain('Nothing is sent. The page can read what stands in its fields.');
    expect(words()).not.toContain('marked this request as sent');
    expect(document.querySelector('details')?.open).toBe(false);
  });

  it('says so where the request was sent, details are not kept, or the firm asks for its own page', () => {
    draw({ isSent: true, isUnkept: true, asksForListing: true });
    expect(words()).toContain('You marked this request as sent already.');
    expect(words()).toContain('are not kept in this browser');
    expect(words()).toContain('the firm’s own page about you');
  });

  it('lets one choose where there are several requests, and fills from the one chosen', async () => {
    const fill = vi.fn(async () => done);
    const sent = {
      ...choice,
      reference: 'FW-9999ZZ',
      isSent: true,
      day: '2026-05-01',
      values: [{ item: 'letter' as const, text: 'Another letter' }],
      fill,
    };
    draw({ choices: [sent, choice], first: choice });
    const select = document.querySelector('select');
    expect(document.querySelector('label')?.textContent).toBe('Which request');
    expect([...(select?.options ?? [])].map(({ textContent }) => textContent)).toEqual([
      'FW-9999ZZ: sent May 1, 2026',
      'FW-2345AB: draft, April 1, 2026',
    ]);
    expect(select?.value).toBe('FW-2345AB');
    expect(words()).not.toContain('marked this request as sent');
    await act(async () => {
      if (select === null) return;
      select.value = 'FW-9999ZZ';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(words()).toContain('the letter of request FW-9999ZZ');
    expect(words()).toContain('You marked this request as sent already.');
    await press('Fill this form');
    expect(fill).toHaveBeenCalledOnce();
  });

  it('asks nothing where there is one request', () => {
    draw();
    expect(document.querySelector('select')).toBeNull();
  });

  it('tells after the press what went in, what did not and why', async () => {
    draw();
    await press('Fill this form');
    expect(document.querySelector('h2')?.textContent).toBe('4 fields filled and marked');
    expect(words()).toContain('name, e-mail address, and letter');
    expect(words()).toContain('You send it yourself.');
    expect(words()).toContain('addresses of your profilesno field was found for it');
    expect(buttons()).toEqual(['Take it out again', 'Copy']);
  });

  it('says that the letter went in short, and that a name was divided', async () => {
    draw({ fill: async () => ({ ...done, shortenedTo: 1500, isNameSplit: true }) });
    await press('Fill this form');
    expect(words()).toContain('The field takes 1,500 characters, so the short form of your letter went in.');
    expect(words()).toContain('How it is divided is a guess.');
  });

  it.each<[string, Filling, string]>([
    ['nothing fits', { ...done, filled: [], fields: 0 }, 'No field was filled'],
    ['the page is out of reach', { is: 'unreachable' }, 'Facewarden cannot get into this page.'],
  ])('offers each value for copying where %s', async (_where, filling, said) => {
    draw({ fill: async () => filling });
    await press('Fill this form');
    expect(words()).toContain(said);
    expect(buttons()).toContain('Copy');
    expect(buttons()).toContain('Fill this form');
    expect(buttons()).not.toContain('Take it out again');
  });

  it('takes it out again, also when the popup was opened anew', async () => {
    const undo = vi.fn(async () => true);
    draw({ filledBefore: 4, undo });
    await press('Take it out again');
    expect(undo).toHaveBeenCalledOnce();
    expect(words()).toContain('Taken out again. What you changed yourself stays.');
    expect(buttons()).not.toContain('Take it out again');
  });

  it('says so where the page is gone', async () => {
    draw({ filledBefore: 4, undo: async () => false });
    await press('Take it out again');
    expect(words()).toContain('Facewarden cannot get into this page.');
  });

  it('copies a value, and shows it where the browser refuses', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    draw();
    await press('Copy: letter');
    expect(writeText).toHaveBeenCalledWith('Dear firm');
    expect(buttons()).toContain('Copied');
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    await press('Copy: name');
    expect(document.querySelector('textarea')?.value).toBe('Mara Lindqvist');
  });

  it.each(languageIds)('has a sentence for every reason in %s', async (id) => {
    const reasons = ['no-field', 'has-text', 'unseen', 'too-long', 'no-option', 'reset'] as const;
    const items = ['name', 'email', 'country', 'region', 'address', 'letter'] as const;
    const left = reasons.map((why, at) => ({ item: items[at] ?? 'name', why, text: 'x' }));
    const translator = createTranslator(id);
    draw({ fill: async () => ({ ...done, left }) }, translator);
    await press(translator('fill.press'));
    const said = [...document.querySelectorAll('.to-copy small')].map((each) => each.textContent);
    expect(new Set(said).size).toBe(reasons.length);
    expect(said).not.toContain('');
  });
});
