// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardAction } from '../lib/messages';
import { button, cardFor, trusted } from './card-under-test';
import type { WarningCard } from './warning-card';
import { createWarningCard } from './warning-card';

const card = cardFor('x:mara');
let done: (CardAction | 'move')[] = [];
let shown: WarningCard;
let isGuarded = false;

beforeEach(() => {
  vi.stubGlobal('__TESTING__', false);
  done = [];
  isGuarded = false;
  draw();
});

afterEach(() => {
  shown.element.remove();
  vi.unstubAllGlobals();
});

function draw(): void {
  shown = createWarningCard(
    card,
    (action) => done.push(action),
    (run) => isGuarded || run(),
  );
  document.body.replaceChildren(shown.element);
}

function press(words: string): void {
  button(document.body, words).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
}

const BUTTONS: readonly [string, CardAction | 'move'][] = [
  ['Opt out', 'opt-out'],
  ['Lower it', 'lower'],
  ['Move', 'move'],
  ['Close', 'close'],
  ['Not for this profile', 'mute-profile'],
  ['Not on this site', 'mute-site'],
  ['Settings', 'settings'],
];

describe('the card', () => {
  it('says what is so, in the language it is told', () => {
    const region = document.querySelector('section');
    expect(region?.getAttribute('aria-label')).toBe(card.labels.region);
    expect(region?.lang).toBe('fr');
    expect(region?.dir).toBe('ltr');
    expect(document.querySelector('h2')?.textContent).toBe(card.title);
    expect(document.querySelector('p')?.textContent?.trim()).toBe('First sentence. Second sentence.');
  });

  it.each(BUTTONS)('"%s" asks for %s when the user presses it', (words, action) => {
    press(words);
    expect(done).toEqual([action]);
  });

  it.each(BUTTONS)('"%s" does nothing when a script of the page presses it', (words) => {
    button(document.body, words).click();
    button(document.body, words).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(done).toEqual([]);
  });

  it('leaves every press to its guard, and says of each button whether presses count', () => {
    press('Why?');
    isGuarded = true;
    for (const each of document.querySelectorAll('button')) press(each.textContent || card.labels.close);
    expect(done).toEqual([]);
    for (const isArmed of [true, false]) {
      shown.arm(isArmed);
      for (const each of document.querySelectorAll('button'))
        expect(each.closest(`[aria-disabled="${!isArmed}"]`)).not.toBeNull();
    }
  });

  it('shows its reasons when asked why, and hides them again', () => {
    expect(document.querySelector('li')).toBeNull();
    press('Why?');
    expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toEqual(card.reasons);
    expect(button(document.body, 'Why?').getAttribute('aria-expanded')).toBe('true');
    press('Why?');
    expect(document.querySelector('li')).toBeNull();
    expect(done).toEqual([]);
  });

  it.each([
    ['This is me', 'mine'],
    ['Why it matters', 'matters'],
  ])('offers "%s" to those who ask why, and to real presses alone', (words, action) => {
    expect(() => button(document.body, words)).toThrow();
    press('Why?');
    button(document.body, words).click();
    expect(done).toEqual([]);
    press(words);
    expect(done).toEqual([action]);
    press('Why?');
    expect(() => button(document.body, words)).toThrow();
  });

  it('takes new words for the same profile in place: open reasons stay open, and so does the focus', () => {
    press('Why?');
    const why = button(document.body, 'Why?');
    why.focus();
    shown.update({ ...card, title: 'Another title', reasons: ['Another reason'] });
    expect(document.querySelector('h2')?.textContent).toBe('Another title');
    expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Another reason']);
    expect(document.activeElement).toBe(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    press('Why?');
    press('Why?');
    expect(document.querySelector('li')?.textContent).toBe('Another reason');
  });

  it('does not show its reasons to a script’s press', () => {
    button(document.body, 'Why?').click();
    expect(document.querySelector('li')).toBeNull();
  });

  it('carries a mark for tests in testing builds alone', () => {
    expect(document.querySelector('[data-testid]')).toBeNull();
    vi.stubGlobal('__TESTING__', true);
    draw();
    expect(document.querySelector('[data-testid="warning"]')).not.toBeNull();
  });
});
