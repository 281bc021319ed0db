import { LEVELS } from '../../lib/exposure/assess';
import type { Translator } from '../../lib/i18n/translate';
import type { LevelAt } from '../../lib/profiles/history';
import { localDay } from '../../lib/requests/today';

const WIDTH = 260;
const HEIGHT = 96;
const EDGE = 8;

/** How the exposure moved, as a small chart and, for those who do not see it, as a list of the same. */
export function LevelHistory({ history, t }: { history: readonly LevelAt[]; t: Translator }) {
  const [first] = history;
  const last = history.at(-1);
  if (first === undefined || last === undefined) return null;
  if (history.length === 1) return <p class="small">{t('profiles.historyOne')}</p>;
  const points = history.map((each, index) => ({ ...each, ...placeOf(each, index, history) }));
  return (
    <>
      <div class="history">
        <ol class="history-levels" aria-hidden="true">
          {LEVELS.toReversed().map((level) => (
            <li key={level}>{t(`profiles.${level}`)}</li>
          ))}
        </ol>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={t('profiles.historyLabel', { from: dayOf(first, t), to: dayOf(last, t) })}
        >
          {LEVELS.map((level) => (
            <line key={level} x1="0" x2={WIDTH} y1={heightOf(level)} y2={heightOf(level)} class="grid" />
          ))}
          <polyline points={stairs(points)} />
          {points.map(({ at, x, y }) => (
            <circle key={at} cx={x} cy={y} r="3.5" />
          ))}
        </svg>
      </div>
      <details class="folded small">
        <summary>{t('profiles.historyList')}</summary>
        <ul class="plain">
          {history.map((each) => (
            <li key={each.at}>
              {t('profiles.levelOn', { day: dayOf(each, t), level: t(`popup.${each.level}`) })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** A level holds until the next look: so the line goes in stairs, never slanting over days nobody looked at. */
function stairs(points: readonly { x: number; y: number }[]): string {
  return points
    .flatMap(({ x, y }, index) => {
      const before = points[index - 1];
      return before === undefined ? [`${x},${y}`] : [`${x},${before.y}`, `${x},${y}`];
    })
    .join(' ');
}

function placeOf(
  { at, level }: LevelAt,
  index: number,
  history: readonly LevelAt[],
): { x: number; y: number } {
  const start = Date.parse(history[0]?.at ?? at);
  const length = Date.parse(history.at(-1)?.at ?? at) - start;
  // Looks on one day would fall on one spot: then each has a place of its own.
  const part =
    length < 24 * 60 * 60 * 1000 ? index / (history.length - 1) : (Date.parse(at) - start) / length;
  return { x: Math.round(EDGE + part * (WIDTH - 2 * EDGE)), y: heightOf(level) };
}

function heightOf(level: LevelAt['level']): number {
  return HEIGHT - EDGE - (LEVELS.indexOf(level) * (HEIGHT - 2 * EDGE)) / (LEVELS.length - 1);
}

function dayOf({ at }: LevelAt, t: Translator): string {
  return t.day(localDay(new Date(at)));
}
