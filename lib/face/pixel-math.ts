import type { PhotoPlace, Rect, Size } from './place';

/** The seen part of the photo in the pixels of a screenshot of the whole view: whole pixels that lie inside it. */
export function inScreenshot({ seen, view }: PhotoPlace, screenshot: Size): Rect {
  const across = screenshot.width / view.width;
  const down = screenshot.height / view.height;
  const x = within(Math.round(seen.x * across), screenshot.width);
  const y = within(Math.round(seen.y * down), screenshot.height);
  const right = within(Math.round((seen.x + seen.width) * across), screenshot.width);
  const bottom = within(Math.round((seen.y + seen.height) * down), screenshot.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** How far the shapes of view and screenshot may differ by rounding. */
const SAME_SHAPE = 0.03;

/** Whether a screenshot is of the view that was measured: not where a developer tool shows the page at another size. */
export function isOfView({ view }: PhotoPlace, screenshot: Size): boolean {
  const ratio = screenshot.width / view.width / (screenshot.height / view.height);
  return Math.abs(ratio - 1) <= SAME_SHAPE;
}

/** The seen part of the photo from the upper left corner of the page, which is what Firefox counts from. */
export function inPage({ seen, scrolled }: PhotoPlace): Rect {
  return { ...seen, x: seen.x + scrolled.x, y: seen.y + scrolled.y };
}

/**
 * Pixels across of the photo's file in the part that is seen; null where nothing tells.
 *
 * @param fileWidth width of the whole file where something else than the page's element told it.
 */
export function sourceWidth(
  { whole, seen, filePixels }: PhotoPlace,
  fileWidth: number | null,
): number | null {
  const perPixel = filePixels ?? (fileWidth === null || whole.width === 0 ? null : fileWidth / whole.width);
  return perPixel === null ? null : seen.width * perPixel;
}

/** Wide enough for the drawing limits to hold and for a face in a group; more costs time and tells no more. */
const WANTED = 400;
/** Firefox can draw a page larger than it shows it. */
const MOST_ENLARGED = 4;

/** How much larger than a CSS pixel Firefox shall draw: up to what the file holds, so that real pixels come and no blur. */
export function drawScale(seenWidth: number, source: number | null, deviceScale: number): number {
  if (source === null) return deviceScale;
  return Math.max(1, Math.min(MOST_ENLARGED, Math.min(WANTED, source) / seenWidth));
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
