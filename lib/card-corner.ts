/** Corners of the window the card can stand in, clockwise from where it stands until its reader moves it. */
export const CARD_CORNERS = ['top-right', 'bottom-right', 'bottom-left', 'top-left'] as const;
export type CardCorner = (typeof CARD_CORNERS)[number];

/** Below this many CSS pixels the card is as wide as the window: its style sheet has the same number. */
export const NARROW = 480;

/**
 * The corner a press moves the card to. In a narrow window there are two places, below (where a card begins that was never moved)
 * and above: each press still moves it.
 */
export function nextCorner(corner: CardCorner, windowWidth: number): CardCorner {
  if (windowWidth <= NARROW) return corner === 'top-left' ? 'bottom-left' : 'top-left';
  return CARD_CORNERS[(CARD_CORNERS.indexOf(corner) + 1) % CARD_CORNERS.length] ?? 'top-right';
}

/** The style of a host that stands there: for wide windows and, between the edges, for narrow ones. */
export function cornerStyle(corner: CardCorner): string {
  const isTop = corner.startsWith('top');
  const across = corner.endsWith('left') ? ['auto', 'var(--x)'] : ['var(--x)', 'auto'];
  const wide = `${isTop ? 'var(--y)' : 'auto'} ${across[0]} ${isTop ? 'auto' : 'var(--y)'} ${across[1]}`;
  const narrow = corner === 'top-left' ? 'var(--y) var(--x) auto' : 'auto var(--x) var(--y)';
  return `:host{--wide:${wide}!important;--narrow:${narrow}!important}`;
}
