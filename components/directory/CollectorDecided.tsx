import type { Collector } from '../../lib/directory/collector-schema';
import type { Translator } from '../../lib/i18n/translate';
import { Sourced } from './Sourced';

type Decision = Collector['enforcement'][number];

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

function amountOf(amount: NonNullable<Decision['amount']>, t: Translator): string {
  const sum = t.money(amount.value, amount.currency);
  const words = amount.approximate === true ? t('collectors.decidedAbout', { amount: sum }) : sum;
  if (amount.upTo === undefined) return words;
  return `${words}, ${t('collectors.decidedUpTo', { amount: t.money(amount.upTo, amount.currency) })}`;
}

function afterwards({ outcomes, later, payment }: Decision, t: Translator): string {
  const parts = [
    ...outcomes.map((outcome) => t(`facts.outcome_${outcome}`)),
    ...later.map(({ date, what }) => {
      const words = t(`facts.later_${what}`);
      return date === null ? words : `${words} (${t.date(date)})`;
    }),
    ...(payment === null ? [] : [t(`facts.payment_${payment}`)]),
  ];
  return parts.join(' · ');
}
