import type { JSX } from 'preact';
import type { Reason, ReasonSource, Subject } from '../lib/exposure/reason';
import { reasonRemedy, reasonSeen, reasonSure, reasonTitle, reasonWhy } from '../lib/i18n/reason-text';
import type { Translator } from '../lib/i18n/translate';

export interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly site: string;
  /** Whether a law gives this reader a right to ask. */
  readonly hasLaw: boolean;
  readonly t: Translator;
}

/** Why the exposure is what it is: every reason in one line, and on demand what it rests on. */
export function ReasonList({ reasons, site, hasLaw, t }: ReasonListProps) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.subject} class={reason.tone}>
          <details>
            <summary>
              <Icon reason={reason} />
              <span>{reasonTitle(reason, site, t)}</span>
            </summary>
            <dl>
              <dt>{t('reasons.seen')}</dt>
              <dd>{reasonSeen(reason, site, t)}</dd>
              <dt>{t('reasons.why')}</dt>
              <dd>{reasonWhy(reason, t)}</dd>
              <dt>{t('reasons.sure')}</dt>
              <dd>{reasonSure(reason, t)}</dd>
              <dt>{t('reasons.change')}</dt>
              <dd>{reasonRemedy(reason, hasLaw, t)}</dd>
              {reason.sources.length > 0 && (
                <>
                  <dt>{t('notices.source')}</dt>
                  {reason.sources.map((source) => (
                    <dd key={source.title}>
                      <Source source={source} t={t} />
                    </dd>
                  ))}
                </>
              )}
            </dl>
          </details>
        </li>
      ))}
    </ul>
  );
}

function Source({ source: { title, from, day }, t }: { source: ReasonSource; t: Translator }) {
  return (
    <>
      {from.startsWith('https://') ? (
        <a href={from} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <>
          {title}: <span lang="en">{from}</span>
        </>
      )}
      {day !== null && <> · {t.date(day)}</>}
    </>
  );
}

const GLOBE = <path d="M2.5 10h15M10 2.5c2.5 2.3 2.5 12.7 0 15M10 2.5c-2.5 2.3-2.5 12.7 0 15" />;
const CHIP = (
  <>
    <rect x="5" y="5" width="10" height="10" rx="1.5" />
    <path d="M8 2v3M12 2v3M8 15v3M12 15v3M2 8h3M2 12h3M15 8h3M15 12h3" />
  </>
);
const PICTURES: Readonly<Record<Subject, JSX.Element>> = {
  audience: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      {GLOBE}
    </>
  ),
  size: (
    <>
      <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />
      <circle cx="10" cy="10" r="3" />
    </>
  ),
  face: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.3 8.2v.4M12.7 8.2v.4M7 12.2c1.7 1.7 4.3 1.7 6 0" />
    </>
  ),
  name: (
    <>
      <circle cx="10" cy="7" r="3.2" />
      <path d="M3.5 17c.6-4 3-6 6.5-6s5.9 2 6.5 6" />
    </>
  ),
  indexing: (
    <>
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m13 13 4 4" />
    </>
  ),
  collectors: <path d="M3 17V8l7-5 7 5v9M7 17v-6h6v6" />,
  training: CHIP,
  held: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.8 7.6a2.3 2.3 0 1 1 3.2 2.2c-.7.3-1 .8-1 1.7M10 14v.2" />
    </>
  ),
};

function Icon({ reason }: { reason: Reason }) {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.7" aria-hidden="true">
      {PICTURES[reason.subject]}
    </svg>
  );
}
