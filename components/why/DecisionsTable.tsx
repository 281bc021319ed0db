import type { CountryDecisions, DecisionOn } from '../../lib/directory/decisions';
import type { Translator } from '../../lib/i18n/translate';
import { afterwards, amountOf } from '../directory/decision-words';
import { Sourced } from '../directory/Sourced';

export interface DecisionsTableProps {
  readonly countries: readonly CountryDecisions[];
  readonly t: Translator;
}

/** The decisions one by one, with what became of each and its sources. On a phone each row is a block of its own. */
export function DecisionsTable({ countries, t }: DecisionsTableProps) {
  return (
    // The roles are those of the elements: a browser forgets them where the style makes blocks of rows.
    <table class="decisions" role="table">
      <caption>{t('why.table')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t('why.when')}</th>
          <th role="columnheader">{t('why.who')}</th>
          <th role="columnheader">{t('why.what')}</th>
        </tr>
      </thead>
      {countries.map(({ country, decisions }) => (
        <tbody key={country} role="rowgroup">
          <tr role="row" class="country">
            <th role="rowheader" scope="rowgroup" colSpan={3}>
              {t.place(country)}
            </th>
          </tr>
          {decisions.map((each) => (
            <Row key={`${each.decision.date}${each.decision.body}${each.decision.kind}`} on={each} t={t} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ on: { firm, decision }, t }: { on: DecisionOn; t: Translator }) {
  const { body, region, date, kind, amount, standing } = decision;
  return (
    <tr role="row">
      <td role="cell">
        <time dateTime={date}>{t.date(date)}</time>
      </td>
      <td role="cell">
        {body}
        {region !== null && <span class="small">{t.place(region)}</span>}
      </td>
      <td role="cell">
        <a href={`#/collectors/${firm.id}`}>{firm.name}</a>
        {'\u00a0· '}
        {t(`facts.enforcement_${kind}`)}
        {amount !== null && (
          <>
            {': '}
            <b>{amountOf(amount, t)}</b>
          </>
        )}
        {'\u00a0· '}
        <b>{t(`facts.standing_${standing}`)}</b>
        <span class="small">{afterwards(decision, t)}</span>
        <Sourced fact={decision} t={t} />
      </td>
    </tr>
  );
}
