import { attribute, parentOf } from '../../detect/safe-dom';

/** Below this, in CSS pixels, nobody can see or press a field. */
const LEAST = 4;

/**
 * Whether a person can see a field and get to it. Traps for machines are fields that only a machine finds: not displayed,
 * see-through, off the page, shrunk or clipped to nothing, or taken from both Tab key and screen reader.
 */
export function isSeen(field: Element): boolean {
  if (!field.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = field.getBoundingClientRect();
  if (box.width < LEAST || box.height < LEAST) return false;
  if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0 || box.left - innerWidth >= 0) return false;
  const isOutOfReach = attribute(field, 'tabindex') === '-1';
  for (let each: Element | null = field; each !== null; each = parentOf(each)) {
    if (attribute(each, 'inert') !== null) return false;
    if (isOutOfReach && attribute(each, 'aria-hidden') === 'true') return false;
    if (clipsAway(each, each === field)) return false;
  }
  return true;
}

function clipsAway(element: Element, isField: boolean): boolean {
  const { clip, clipPath, overflow, opacity } = getComputedStyle(element);
  if (Number(opacity) < 0.1) return true;
  if (/^rect\((?:0|1)px,? (?:0|1)px/.test(clip)) return true;
  if (/^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath)) return true;
  if (isField || overflow === 'visible' || overflow === '') return false;
  const box = element.getBoundingClientRect();
  return box.width < LEAST || box.height < LEAST;
}
