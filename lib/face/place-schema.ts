import * as v from 'valibot';
import type { PlaceAnswer } from './place';

// What comes from a page's process is checked before it is used: a compromised one can send what it likes.

const length = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000));
const offset = v.pipe(v.number(), v.minValue(-100_000), v.maxValue(100_000));
const size = { width: length, height: length };
const rect = v.object({ x: offset, y: offset, ...size });

const answer = v.union([
  v.object({
    is: v.literal('here'),
    whole: rect,
    seen: rect,
    view: v.object(size),
    scrolled: v.object({ x: offset, y: v.pipe(v.number(), v.minValue(-1e7), v.maxValue(1e7)) }),
    filePixels: v.nullable(v.pipe(v.number(), v.minValue(0.01), v.maxValue(100))),
  }),
  v.object({ is: v.picklist(['not-shown', 'out-of-view']) }),
]);

/** Half a pixel more than the view is rounding, not a lie. */
const ROUNDING = 1;

/** Where the page's script says the photo is; null where that is malformed or lies outside of what is seen. */
export function checkedPlace(given: unknown): PlaceAnswer | null {
  const parsed = v.safeParse(answer, given);
  if (!parsed.success) return null;
  const place = parsed.output;
  if (place.is !== 'here') return place;
  const { seen, view } = place;
  const isInView =
    seen.x >= -ROUNDING &&
    seen.y >= -ROUNDING &&
    seen.x + seen.width <= view.width + ROUNDING &&
    seen.y + seen.height <= view.height + ROUNDING;
  return isInView && seen.width > 0 && seen.height > 0 ? place : null;
}
