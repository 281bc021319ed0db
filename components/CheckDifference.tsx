import type { Translator } from '../lib/i18n/translate';
import type { CheckDifference as Difference, PointDifference, Seen } from '../lib/profiles/compare-checks';
import { localDay } from '../lib/requests/today';
import { LevelBars } from './LevelBars';

export interface CheckDifferenceProps {
  readonly difference: Difference;
  readonly t: Translator;
}

const SIGNS = { better: '↓', worse: '↑', same: '=', unknown: '?' } as const;

/** What changed between two checks of a profile: the level, then what made it, the same folded away. */
export function CheckDifference({ difference, t }: CheckDifferenceProps) {
  const { from, before, after, direction, points } = difference;
  const moved = points.filter((point) => point.direction !== 'same');
  const same = points.filter((point) => point.direction === 'same');
  return (
    <section class={`difference ${direction}`} role="status">
      <h2>{t(`lower.diff_${direction}`, { day: t.day(localDay(new Date(from))) })}</h2>
      {after !== null && (
        <p class="difference-level">
          <LevelBars level={after} t={t} />
          {before !== null && (
            <small>
              {before === after
                ? t('lower.levelStays', { level: t(`popup.${after}`) })
                : t('lower.levelFromTo', { before: t(`popup.${before}`), after: t(`popup.${after}`) })}
            </small>
          )}
        </p>
      )}
      {moved.length > 0 && (
        <ul class="difference-points">
          {moved.map((point) => (
            <Point key={point.id} point={point} t={t} />
          ))}
        </ul>
      )}
      {same.length > 0 && (
        <details>
          <summary class="small">{t('lower.unchanged', { count: same.length })}</summary>
          <ul class="difference-points">
            {same.map((point) => (
              <Point key={point.id} point={point} t={t} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Point({ point: { id, before, after, direction }, t }: { point: PointDifference; t: Translator }) {
  const isSame = direction === 'same';
  return (
    <li class={direction}>
      <span class="difference-way">
        <span aria-hidden="true">{SIGNS[direction]}</span> {t(`lower.way_${direction}`)}
      </span>
      <span>
        <b>{t(`lower.point_${id}`)}</b>
        <small>
          {isSame
            ? seenText(after, t)
            : t('lower.fromTo', { before: seenText(before, t), after: seenText(after, t) })}
        </small>
      </span>
    </li>
  );
}

function seenText({ value, pixels }: Seen, t: Translator): string {
  return value === 'sized' ? t('lower.seen_sized', { pixels: pixels ?? 0 }) : t(`lower.seen_${value}`);
}
