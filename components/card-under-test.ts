import type { CardContent } from '../lib/messages';

/** A card's words. For tests. */
export function cardFor(profile: string): CardContent {
  return {
    profile,
    language: 'fr',
    corner: 'top-right',
    direction: 'ltr',
    title: 'This photo is open to everyone',
    sentences: ['First sentence.', 'Second sentence.'],
    reasons: ['Open to everyone', 'A name stands beside it'],
    labels: {
      region: 'Facewarden: this photo',
      optOut: 'Opt out',
      lower: 'Lower it',
      why: 'Why?',
      matters: 'Why it matters',
      mine: 'This is me',
      move: 'Move',
      close: 'Close',
      muteProfile: 'Not for this profile',
      muteSite: 'Not on this site',
      settings: 'Settings',
    },
  };
}

/** The button with these words, or this label. */
export function button(root: ParentNode, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (each) => each.textContent === words || each.getAttribute('aria-label') === words,
  );
  if (found === undefined) throw new Error(`no button "${words}"`);
  return found;
}

/** An event as the browser itself makes it for a press of the user. A script cannot make one; a test has to. */
export function trusted<Made extends Event>(event: Made): Made {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** What an observer of the card would tell of it: in Chromium with a word on whether anything covers it. */
export interface Sight {
  readonly isIntersecting: boolean;
  readonly isVisible?: boolean;
}

/** Stands in for the browser's observer; gives what tells all observers of a new sight. The first is told at once. */
export function observeAs(first: Sight): {
  readonly observer: typeof FakeObserver;
  tell(sight: Sight): void;
} {
  FakeObserver.all.clear();
  FakeObserver.sight = first;
  return {
    observer: FakeObserver,
    tell: (sight) => {
      FakeObserver.sight = sight;
      for (const each of FakeObserver.all) each.observe();
    },
  };
}

class FakeObserver {
  static readonly all = new Set<FakeObserver>();
  static sight: Sight = { isIntersecting: true };
  readonly #hear: (entries: readonly (Sight & { boundingClientRect: DOMRect })[]) => void;
  #seen: Element | null = null;

  constructor(hear: (entries: readonly (Sight & { boundingClientRect: DOMRect })[]) => void) {
    this.#hear = hear;
  }

  observe(seen?: Element): void {
    this.#seen = seen ?? this.#seen;
    FakeObserver.all.add(this);
    const boundingClientRect = this.#seen?.getBoundingClientRect() ?? new DOMRect();
    this.#hear([{ ...FakeObserver.sight, boundingClientRect }]);
  }

  disconnect(): void {
    FakeObserver.all.delete(this);
  }
}

/** Lets Preact draw what has changed. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
