import type { Translator } from '../../lib/i18n/translate';

/** Two photos of one person, the points a program measures, and the rows of numbers it makes: nearly the same. */
export function FaceprintPicture({ t }: { t: Translator }) {
  return (
    <figure class="faceprint">
      <div>
        <Portrait tilt={0} />
        <Numbers values={['0.21', '−0.64', '0.08', '0.77', '…']} />
        <p class="small">{t('why.figureProfile')}</p>
      </div>
      <svg class="alike" viewBox="0 0 44 44" aria-hidden="true">
        <path d="M8 17c5-6 9 6 14 0s9 6 14 0M8 28c5-6 9 6 14 0s9 6 14 0" />
      </svg>
      <div>
        <Portrait tilt={-9} />
        <Numbers values={['0.22', '−0.61', '0.09', '0.75', '…']} />
        <p class="small">{t('why.figureOther')}</p>
      </div>
      <figcaption class="small">{t('why.figure')}</figcaption>
    </figure>
  );
}

/** Where a program finds eyes, nose, mouth and the edge of the face. */
const POINTS = [
  [47, 52],
  [73, 52],
  [60, 66],
  [50, 78],
  [70, 78],
  [60, 94],
  [36, 60],
  [84, 60],
  [60, 30],
] as const;

function Portrait({ tilt }: { tilt: number }) {
  return (
    <svg viewBox="0 0 120 132" aria-hidden="true">
      <rect class="ground" width="120" height="132" rx="10" />
      <g transform={`rotate(${tilt} 60 66)`}>
        <path class="shoulders" d="M10 140c2-26 24-34 50-34s48 8 50 34z" />
        <path class="neck" d="M48 86h24v24c-7 7-17 7-24 0z" />
        <path class="hair" d="M31 62c-4-26 9-42 29-42s33 16 29 42l-5 12H36z" />
        <path class="skin" d="M36 56c0-14 10-20 24-20s24 6 24 20c0 22-10 39-24 39S36 78 36 56z" />
        <path
          class="measured"
          d="M36 60 47 52 60 30 73 52 84 60 70 78 60 94 50 78 36 60M47 52h26L60 66zM50 78h20L60 66z"
        />
        {POINTS.map(([x, y]) => (
          <circle key={`${x} ${y}`} class="point" cx={x} cy={y} r="2.6" />
        ))}
      </g>
    </svg>
  );
}

function Numbers({ values }: { values: readonly string[] }) {
  return (
    <code dir="ltr" aria-hidden="true">
      {values.map((value) => (
        <span key={value}>{value}</span>
      ))}
    </code>
  );
}
