import type { Collector } from '../../lib/directory/collector-schema';
import type { Translator } from '../../lib/i18n/translate';
import { afterwards, amountOf } from './decision-words';
import { Sourced } from './Sourced';

/** What regulators and courts decided about a collector, as a line with its stations, oldest first. */
export function CollectorDecided({ collector, t }: { collector: Collector; t: Translator }) {
  const { enforcement } = collector;
  return (
    <section>
      <h2>{t('collectors.decided')}</h2>
      {enforcement.length === 0 && <p>{t('collectors.decidedNone')}</p>}
      <ol class="timeline">
        {enforcement.map((decision) => (
          <li key={`${decision.date}${decision.body}${decision.kind}`}>
            <time dateTime={decision.date}>{t.date(decision.date)}</time>
            <div>
              <p>
                <b>{decision.body}</b>, {t.place(decision.region ?? decision.country)}
              </p>
              <p>
                {t(`facts.enforcement_${decision.kind}`)}
                {decision.amount !== null && (
                  <>
                    {': '}
                    <b>{amountOf(decision.amount, t)}</b>
                  </>
                )}
                {' · '}
                {t(`facts.standing_${decision.standing}`)}
              </p>
              <p class="small">{afterwards(decision, t)}</p>
              <Sourced fact={decision} t={t} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
