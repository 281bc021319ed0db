import type { JSX } from 'preact';
import type { PageFacts } from '../lib/detect/page-facts';
import type { Reason } from '../lib/exposure/assess';
import { reasonDetail, reasonTitle } from '../lib/i18n/reason-text';
import type { Translator } from '../lib/i18n/translate';

export interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly facts: PageFacts;
  readonly site: string;
  /** Whether a law gives this reader a right to ask. */
  readonly hasLaw: boolean;
  readonly t: Translator;
}

/** Why the exposure is what it is: every reason, with what was seen. */
export function ReasonList({ reasons, facts, site, hasLaw, t }: ReasonListProps) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.id} class={reason.tone}>
          <Icon reason={reason} />
          <span>
            {reasonTitle(reason, facts, site, t)}
            <small>{reasonDetail(reason, site, hasLaw, t)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

const GLOBE = <path d="M2.5 10h15M10 2.5c2.5 2.3 2.5 12.7 0 15M10 2.5c-2.5 2.3-2.5 12.7 0 15" />;
const PICTURES: Readonly<Record<string, JSX.Element>> = {
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
  held: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.8 7.6a2.3 2.3 0 1 1 3.2 2.2c-.7.3-1 .8-1 1.7M10 14v.2" />
    </>
  ),
};

function Icon({ reason }: { reason: Reason }) {
  const [subject = 'held'] = reason.id.split('-', 1);
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.7" aria-hidden="true">
      {PICTURES[subject]}
    </svg>
  );
}
