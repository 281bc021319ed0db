// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardAction } from '../lib/messages';
import { button, cardFor, drawn, trusted } from './card-under-test';
import { WarningCard } from './WarningCard';

const card = cardFor('x:mara');
let done: CardAction[] = [];

beforeEach(() => {
  vi.stubGlobal('__TESTING__', false);
  done = [];
  draw();
});

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

function draw(): void {
  render(<WarningCard card={card} act={(action) => done.push(action)} />, document.body);
}

function press(words: string): void {
  button(document.body, words).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
}

const BUTTONS: readonly [string, CardAction][] = [
  ['Opt out', 'opt-out'],
  ['Lower it', 'lower'],
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
    expect(document.querySelector('h2')?.textContent).toBe(card.title);
    expect(document.querySelector('p')?.textContent?.trim()).toBe('First sentence. Second sentence.');
  });

  it.each(BUTTONS)('"%s" asks for %s when the user presses it', (words, action) => {
    press(words);
    expect(done).toEqual([action]);
  });

  it.each(BUTTONS)('"%s" does nothing when a script of the page presses it', async (words) => {
    button(document.body, words).click();
    button(document.body, words).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawn();
    expect(done).toEqual([]);
  });

  it('shows its reasons when asked why, and hides them again', async () => {
    expect(document.querySelector('li')).toBeNull();
    press('Why?');
    await drawn();
    expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toEqual(card.reasons);
    expect(button(document.body, 'Why?').getAttribute('aria-expanded')).toBe('true');
    press('Why?');
    await drawn();
    expect(document.querySelector('li')).toBeNull();
    expect(done).toEqual([]);
  });

  it('does not show its reasons to a script’s press', async () => {
    button(document.body, 'Why?').click();
    await drawn();
    expect(document.querySelector('li')).toBeNull();
  });

  it('carries a mark for tests in testing builds alone', () => {
    expect(document.querySelector('[data-testid]')).toBeNull();
    vi.stubGlobal('__TESTING__', true);
    draw();
    expect(document.querySelector('[data-testid="warning"]')).not.toBeNull();
  });
});
