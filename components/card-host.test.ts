// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardAction } from '../lib/messages';
import type { CardHost } from './card-host';
import { createCardHost } from './card-host';
import { button, cardFor, trusted } from './card-under-test';

let done: CardAction[] = [];
let host: CardHost;

beforeEach(() => {
  vi.useFakeTimers();
  // Open, so that a test sees what is in it.
  vi.stubGlobal('__TESTING__', true);
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn() });
  done = [];
  host = createCardHost((action) => done.push(action));
});

afterEach(() => {
  host.leave(null);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function roots(): ShadowRoot[] {
  return [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

function root(): ShadowRoot {
  const [only, ...more] = roots();
  if (only === undefined || more.length > 0) throw new Error(`${more.length} cards too many, or none`);
  return only;
}

function press(words: string): void {
  button(root(), words).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
}

function escape(make: (event: KeyboardEvent) => KeyboardEvent): void {
  window.dispatchEvent(make(new KeyboardEvent('keydown', { key: 'Escape' })));
}

describe('on the page', () => {
  it('one element stands beside the body, in the top layer', () => {
    host.show(cardFor('x:mara'));
    host.show(cardFor('x:mara'));
    expect(root().host.parentElement).toBe(document.documentElement);
    expect(document.body.children).toHaveLength(0);
    expect(HTMLElement.prototype.showPopover).toHaveBeenCalledOnce();
  });

  it('it is put back where the page took it away', () => {
    host.show(cardFor('x:mara'));
    root().host.remove();
    host.show(cardFor('x:mara'));
    expect(root().textContent).toContain('open to everyone');
  });

  it('its keys are no business of the page', () => {
    host.show(cardFor('x:mara'));
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    button(root(), 'Opt out').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'k', bubbles: true, composed: true }),
    );
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a card', () => {
  it.each(['Opt out', 'Close', 'Not for this profile', 'Not on this site', 'Settings'])(
    'goes away with "%s", and stays away until the page is left',
    (words) => {
      host.show(cardFor('x:mara'));
      press(words);
      expect(done).toHaveLength(1);
      expect(roots()).toEqual([]);
      host.show(cardFor('x:mara'));
      expect(roots()).toEqual([]);
      host.leave(null);
      host.show(cardFor('x:mara'));
      expect(roots()).toHaveLength(1);
    },
  );

  it('goes away with "This is me"', () => {
    host.show(cardFor('x:mara'));
    press('Why?');
    press('This is me');
    expect(done).toEqual(['mine']);
    expect(roots()).toEqual([]);
  });

  it('stays while the user lowers the exposure', () => {
    host.show(cardFor('x:mara'));
    press('Lower it');
    expect(done).toEqual(['lower']);
    expect(roots()).toHaveLength(1);
  });

  it('closed for one profile is shown for another', () => {
    host.show(cardFor('x:mara'));
    press('Close');
    host.show(cardFor('x:tom'));
    expect(roots()).toHaveLength(1);
  });

  it('goes away when its page is left', () => {
    host.show(cardFor('x:mara'));
    host.leave(null);
    expect(roots()).toEqual([]);
    expect(done).toEqual([]);
  });

  it('goes away when the page turns to another profile that needs none', () => {
    host.show(cardFor('x:mara'));
    host.leave('x:tom');
    expect(roots()).toEqual([]);
  });

  it('stays, or stays closed, while its own profile needs no new one', () => {
    host.show(cardFor('x:mara'));
    host.leave('x:mara');
    expect(roots()).toHaveLength(1);
    press('Close');
    host.leave('x:mara');
    host.show(cardFor('x:mara'));
    expect(roots()).toEqual([]);
  });
});

describe('Esc', () => {
  it('closes the card, from anywhere on the page', () => {
    host.show(cardFor('x:mara'));
    escape(trusted);
    expect(done).toEqual(['close']);
    expect(roots()).toEqual([]);
  });

  it('does nothing where a script of the page sends it, or no card is on show', () => {
    escape(trusted);
    host.show(cardFor('x:mara'));
    escape((event) => event);
    expect(done).toEqual([]);
    expect(roots()).toHaveLength(1);
  });
});

describe('after ten seconds on a visible page', () => {
  it('a card counts as read, once', () => {
    host.show(cardFor('x:mara'));
    vi.advanceTimersByTime(9000);
    host.show(cardFor('x:mara'));
    expect(done).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(done).toEqual(['read']);
  });

  it.each([
    ['closed', () => press('Close'), ['close']],
    ['left', () => host.leave(null), []],
  ])('one that was %s before does not', (_how, end, said) => {
    host.show(cardFor('x:mara'));
    vi.advanceTimersByTime(9000);
    end();
    vi.advanceTimersByTime(60_000);
    expect(done).toEqual(said);
  });

  it('the count starts anew for another profile', () => {
    host.show(cardFor('x:mara'));
    vi.advanceTimersByTime(9000);
    host.show(cardFor('x:tom'));
    vi.advanceTimersByTime(9000);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(done).toEqual(['read']);
  });

  it('one on a hidden page does not', () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    host.show(cardFor('x:mara'));
    vi.advanceTimersByTime(60_000);
    visibility.mockRestore();
    expect(done).toEqual([]);
  });
});
