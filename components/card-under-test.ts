import type { CardContent } from '../lib/messages';

/** A card's words. For tests. */
export function cardFor(profile: string): CardContent {
  return {
    profile,
    language: 'fr',
    title: 'This photo is open to everyone',
    sentences: ['First sentence.', 'Second sentence.'],
    reasons: ['Open to everyone', 'A name stands beside it'],
    labels: {
      region: 'Facewarden: this photo',
      optOut: 'Opt out',
      lower: 'Lower it',
      why: 'Why?',
      mine: 'This is me',
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

/** Lets Preact draw what has changed. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
