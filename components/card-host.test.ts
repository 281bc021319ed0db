// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardAction } from '../lib/messages';
import type { CardHost } from './card-host';
import { createCardHost } from './card-host';
import { ARMED_AFTER } from './card-guard';
import { button, cardFor, observeAs, trusted, type Sight } from './card-under-test';

let done: CardAction[] = [];
let host: CardHost;
let tell: (sight: Sight) => void;

beforeEach(() => {
  vi.useFakeTimers();
  // Open, so that a test sees what is in it.
  vi.stubGlobal('__TESTING__', true);
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' || matches.call(this, selector);
  });
  const observed = observeAs({ isIntersecting: true, isVisible: true });
  vi.stubGlobal('IntersectionObserver', observed.observer);
  tell = observed.tell;
  done = [];
  host = createCardHost((action) => done.push(action));
});

afterEach(() => {
  host.leave(null);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
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
  vi.advanceTimersByTime(ARMED_AFTER);
  button(root(), words).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
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

describe('moved', () => {
  /** Where the shadow root's last style says the host stands, by the two edges that hold it. */
  function stands(): string {
    return (
      root()
        .querySelectorAll('style')[1]
        ?.textContent?.match(/--wide:([^!]*)/)?.[1] ?? 'as it was'
    );
  }

  it('a card goes from corner to corner, says so, keeps the focus and stays open', () => {
    host.show(cardFor('x:mara'));
    expect(stands()).toBe('as it was');
    button(root(), 'Move').focus();
    for (let presses = 0; presses < 4; presses += 1) press('Move');
    expect(done).toEqual(['move-bottom-right', 'move-bottom-left', 'move-top-left', 'move-top-right']);
    expect(stands()).toBe('var(--y) var(--x) auto auto');
    expect(root().activeElement).toBe(button(root(), 'Move'));
  });

  it('it stands where it was moved to on the next profile, whatever shows it', () => {
    host.show({ ...cardFor('x:mara'), corner: 'bottom-left' });
    expect(stands()).toBe('auto auto var(--y) var(--x)');
    press('Move');
    host.show({ ...cardFor('x:tom'), corner: 'top-left' });
    expect(stands()).toBe('var(--y) auto auto var(--x)');
  });

  it('in a narrow window each press takes it above or below', () => {
    vi.stubGlobal('innerWidth', 360);
    host.show(cardFor('x:mara'));
    for (let presses = 0; presses < 3; presses += 1) press('Move');
    expect(done).toEqual(['move-top-left', 'move-bottom-left', 'move-top-left']);
  });
});

describe('a press counts', () => {
  function pressAtOnce(words: string): void {
    button(root(), words).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
  }

  it('only after the card was before the eyes for a moment', () => {
    host.show(cardFor('x:mara'));
    vi.advanceTimersByTime(ARMED_AFTER - 1);
    pressAtOnce('Not on this site');
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    pressAtOnce('Not on this site');
    expect(done).toEqual(['mute-site']);
  });

  it('of a key at once, where the card is in sight', () => {
    const key = () => trusted(new MouseEvent('click', { bubbles: true, detail: 0 }));
    host.show(cardFor('x:mara'));
    tell({ isIntersecting: true, isVisible: false });
    button(root(), 'Opt out').dispatchEvent(key());
    expect(done).toEqual([]);
    tell({ isIntersecting: true, isVisible: true });
    button(root(), 'Opt out').dispatchEvent(key());
    expect(done).toEqual(['opt-out']);
  });

  it('not while something lies over the card: it comes to the top, and its time starts anew', () => {
    host.show(cardFor('x:mara'));
    vi.advanceTimersByTime(ARMED_AFTER);
    tell({ isIntersecting: true, isVisible: false });
    const before = vi.mocked(HTMLElement.prototype.showPopover).mock.calls.length;
    press('Not on this site');
    expect(HTMLElement.prototype.showPopover).toHaveBeenCalledTimes(before + 1);
    tell({ isIntersecting: true, isVisible: true });
    pressAtOnce('Not on this site');
    expect(done).toEqual([]);
    press('Not on this site');
    expect(done).toEqual(['mute-site']);
  });

  it('not where the page has put the card into something of its own', () => {
    host.show(cardFor('x:mara'));
    const card = root().host;
    document.body.append(card);
    vi.advanceTimersByTime(ARMED_AFTER);
    card.shadowRoot
      ?.querySelector('.close')
      ?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
    expect(done).toEqual([]);
  });

  it('not just after the card has come to another place', () => {
    host.show(cardFor('x:mara'));
    vi.advanceTimersByTime(ARMED_AFTER);
    vi.spyOn(root().host, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 300, 360, 200));
    pressAtOnce('Opt out');
    expect(done).toEqual([]);
    press('Opt out');
    expect(done).toEqual(['opt-out']);
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

  it('one that something covers, or that the page took out, does not', () => {
    host.show(cardFor('x:mara'));
    tell({ isIntersecting: false, isVisible: false });
    vi.advanceTimersByTime(60_000);
    expect(done).toEqual([]);
  });

  it('one on a hidden page does not', () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    host.show(cardFor('x:mara'));
    vi.advanceTimersByTime(60_000);
    visibility.mockRestore();
    expect(done).toEqual([]);
  });
});
