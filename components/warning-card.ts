import type { CardAction, CardContent } from '../lib/messages';

export interface WarningCard {
  readonly element: HTMLElement;
  /** Other words for the same profile: what has not changed stays as it is, and so does the focus. */
  readonly update: (card: CardContent) => void;
  /** Says of all buttons whether a press on them counts. */
  readonly arm: (isArmed: boolean) => void;
}

/**
 * The card on a profile page: what is so, why it matters here, what can be done. Plays only to real presses, each of which
 * `guarded` may hold back. Plain elements and not Preact, which took the page longer to load and run than the card itself.
 */
export function createWarningCard(
  first: CardContent,
  act: (action: CardAction | 'move') => void,
  guarded: (press: () => void, isKey: boolean) => void,
): WarningCard {
  let card = first;
  const presses = new Map<unknown, () => void>();
  const labelled: [button: HTMLElement, label: keyof CardContent['labels']][] = [];
  const title = make('h2');
  const sentences = make('p');
  const text = make('div', 'text', sentences);
  const move = make('button', 'icon move');
  const close = make('button', 'icon close');
  const why = button('quiet', 'why', toggleWhy);
  const row = make('div', 'row', button('primary', 'optOut', 'opt-out'), button('', 'lower', 'lower'), why);
  const element = make(
    'section',
    'card',
    make('header', '', make('i', 'mark'), title, move, close),
    text,
    row,
    make(
      'div',
      'row mute',
      button('link', 'muteProfile', 'mute-profile'),
      button('link', 'muteSite', 'mute-site'),
      button('link', 'settings', 'settings'),
    ),
  );
  /** What only those see who ask why: made when they first do. */
  let more: Readonly<Record<'reasons' | 'matters' | 'mine', HTMLElement>> | null = null;

  function button(
    className: string,
    label: keyof CardContent['labels'],
    press: CardAction | (() => void),
  ): HTMLElement {
    const made = make('button', className);
    labelled.push([made, label]);
    presses.set(made, typeof press === 'string' ? () => act(press) : press);
    return made;
  }

  function update(newest: CardContent): void {
    card = newest;
    const { labels, language, direction, reasons } = card;
    // The page around may run the other way, as Instagram in Arabic does.
    setAttributes(element, { 'aria-label': labels.region, lang: language, dir: direction });
    setAttributes(move, { 'aria-label': labels.move, title: labels.move });
    setAttributes(close, { 'aria-label': labels.close, title: labels.close });
    say(title, card.title);
    say(sentences, card.sentences.join(' '));
    for (const [each, label] of labelled) say(each, labels[label] ?? '');
    more?.reasons.replaceChildren(...reasons.map((reason) => say(make('li'), reason)));
  }

  function toggleWhy(): void {
    const isOpen = more?.reasons.isConnected !== true;
    if (more === null) {
      more = {
        reasons: make('ul'),
        matters: button('link', 'matters', 'matters'),
        mine: button('', 'mine', 'mine'),
      };
      update(card);
    }
    if (isOpen) {
      text.append(more.reasons, more.matters);
      // A profile that is marked already is not offered to be.
      if (card.labels.mine !== null) row.append(more.mine);
    } else {
      more.reasons.remove();
      more.matters.remove();
      more.mine.remove();
    }
    setAttributes(why, { 'aria-expanded': `${isOpen}` });
  }

  function arm(isArmed: boolean): void {
    // Said once, on the card: each of its buttons takes it over from there (WAI-ARIA 1.2, aria-disabled).
    setAttributes(element, { 'aria-disabled': `${!isArmed}` });
  }

  presses.set(move, () => act('move'));
  presses.set(close, () => act('close'));
  element.addEventListener('click', (event) => {
    // A script of the page cannot press these: its events are not trusted.
    const press = presses.get(event.target);
    if (event.isTrusted && press !== undefined) guarded(press, event.detail === 0);
  });
  setAttributes(element, { ...(__TESTING__ ? { 'data-testid': 'warning' } : {}), role: 'complementary' });
  setAttributes(text, { 'aria-live': 'polite' });
  setAttributes(why, { 'aria-expanded': 'false' });
  update(card);
  arm(false);
  return { element, update, arm };
}

/** By the prototype's own function: a page can replace properties of its document by naming elements after them. */
export function make(tag: string, className = '', ...children: readonly HTMLElement[]): HTMLElement {
  const element: HTMLElement = Document.prototype.createElement.call(document, tag);
  if (className !== '') element.className = className;
  if (children.length > 0) element.append(...children);
  return element;
}

function setAttributes(element: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
}

/** Writes nothing where nothing changes: screen readers would read it out once more. */
function say(element: HTMLElement, words: string): HTMLElement {
  if (element.textContent !== words) element.textContent = words;
  return element;
}
