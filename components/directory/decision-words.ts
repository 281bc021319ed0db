import type { Decision } from '../../lib/directory/decisions';
import type { Translator } from '../../lib/i18n/translate';

/** A sum in its own currency, and what more is threatened. */
export function amountOf(amount: NonNullable<Decision['amount']>, t: Translator): string {
  const sum = t.money(amount.value, amount.currency);
  const words = amount.approximate === true ? t('collectors.decidedAbout', { amount: sum }) : sum;
  if (amount.upTo === undefined) return words;
  return `${words}, ${t('collectors.decidedUpTo', { amount: t.money(amount.upTo, amount.currency) })}`;
}

/** What was ordered, what came later, and whether it was paid. */
export function afterwards({ outcomes, later, payment }: Decision, t: Translator): string {
  const parts = [
    ...outcomes.map((outcome) => t(`facts.outcome_${outcome}`)),
    ...later.map(({ date, what }) => {
      const words = t(`facts.later_${what}`);
      return date === null ? words : `${words} (${t.date(date)})`;
    }),
    ...(payment === null ? [] : [t(`facts.payment_${payment}`)]),
  ];
  return parts.join('\u00a0· ');
}
