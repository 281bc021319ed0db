import type { CountryDecisions } from '../../lib/directory/decisions';
import type { Translator } from '../../lib/i18n/translate';
import type { MarkShape, TimelineMark, TimelineSpan } from './timeline';
import { timelineMarks, timelineSpan } from './timeline';

/** Height of a row of marks, and the size of a mark, in px. */
const ROW = 18;
const SIZE = 5.5;

export interface DecisionsLineProps {
  readonly countries: readonly CountryDecisions[];
  readonly t: Translator;
}

/** When authorities and courts acted, country by country. What it shows stands in words beside it and in the table below. */
export function DecisionsLine({ countries, t }: DecisionsLineProps) {
  const span = timelineSpan(
    countries.flatMap(({ decisions }) => decisions),
    new Date().getFullYear(),
  );
  return (
    <figure class="decisions-line">
      <ul class="legend small">
        {(['money', 'order', 'case', 'later'] as const).map((shape) => (
          <li key={shape}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              {shape === 'later' ? <Later x="8" y={8} /> : <Shape shape={shape} x="8" y={8} />}
            </svg>
            {t(`why.shape_${shape}`)}
          </li>
        ))}
      </ul>
      <Years span={span} />
      <ul class="lanes">
        {countries.map(({ country, decisions }) => (
          <li key={country}>
            <div>
              <b>{t.place(country)}</b>
              <span class="small">
                {decisions
                  .flatMap(({ decision: { amount } }) =>
                    amount === null ? [] : t.money(amount.value, amount.currency),
                  )
                  .join(' · ') || t('why.noSum')}
              </span>
            </div>
            <Lane marks={timelineMarks(decisions, span)} span={span} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Years({ span }: { span: TimelineSpan }) {
  return (
    <div class="years small" aria-hidden="true">
      {yearsOf(span).map((year) => (
        <span key={year}>{year}</span>
      ))}
    </div>
  );
}

function Lane({ marks, span }: { marks: readonly TimelineMark[]; span: TimelineSpan }) {
  const rows = Math.max(1, ...marks.map(({ row }) => row + 1));
  const years = yearsOf(span);
  return (
    <svg class="lane" width="100%" height={rows * ROW + 6} aria-hidden="true">
      {years.map((year, place) => (
        <line
          key={year}
          class="year"
          x1={`${(place / years.length) * 100}%`}
          x2={`${(place / years.length) * 100}%`}
          y1="0"
          y2="100%"
        />
      ))}
      {marks.map(({ shape, at, row, later }, place) => {
        const y = row * ROW + ROW / 2 + 3;
        return (
          <g key={place}>
            {later.length > 0 && (
              <line class="course" x1={`${at}%`} x2={`${Math.max(...later)}%`} y1={y} y2={y} />
            )}
            {later.map((each) => (
              <Later key={each} x={`${each}%`} y={y} />
            ))}
            <Shape shape={shape} x={`${at}%`} y={y} />
          </g>
        );
      })}
    </svg>
  );
}

function yearsOf({ firstYear, endYear }: TimelineSpan): number[] {
  return Array.from({ length: endYear - firstYear }, (_, place) => firstYear + place);
}

/** Told apart by form: a full disc, a square, a ring. */
function Shape({ shape, x, y }: { shape: MarkShape; x: string; y: number }) {
  if (shape !== 'order')
    return <circle class={`mark ${shape}`} cx={x} cy={y} r={shape === 'money' ? 7 : SIZE} />;
  return (
    // A nested picture takes its place in percent, which a rectangle's corner could not without its size.
    <svg x={x} y={y} overflow="visible">
      <rect class="mark order" x={-SIZE} y={-SIZE} width={2 * SIZE} height={2 * SIZE} rx="1" />
    </svg>
  );
}

function Later({ x, y }: { x: string; y: number }) {
  return <line class="later" x1={x} x2={x} y1={y - 5} y2={y + 5} />;
}
