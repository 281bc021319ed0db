import type { Collector } from '../../lib/directory/collector-schema';
import type { Translator } from '../../lib/i18n/translate';
import { countryOf } from './CollectorsPage';
import { Sourced } from './Sourced';

/** Who a collector is: its legal name, other names, sites and seat. */
export function CollectorIdentity({ collector, t }: { collector: Collector; t: Translator }) {
  const { legalName, aliases, hosts, countries, languages, status } = collector;
  return (
    <section>
      <h2>{t('collectors.facts')}</h2>
      <dl class="law">
        <dt>{t('collectors.legalName')}</dt>
        <dd>
          {legalName.value ?? t('directory.unknown')}
          <Sourced fact={legalName} t={t} />
        </dd>
        {aliases.length > 0 && (
          <>
            <dt>{t('collectors.alsoKnown')}</dt>
            <dd>{aliases.join(', ')}</dd>
          </>
        )}
        {hosts.length > 0 && (
          <>
            <dt>{t('collectors.hosts')}</dt>
            <dd>{hosts.join(', ')}</dd>
          </>
        )}
        <dt>{t('collectors.seat')}</dt>
        <dd>
          {countryOf(collector, t)}
          <Sourced fact={countries} t={t} />
        </dd>
        <dt>{t('collectors.status')}</dt>
        <dd>
          {t(`facts.status_${status.value}`)}
          <Sourced fact={status} t={t} />
        </dd>
        {languages.length > 0 && (
          <>
            <dt>{t('collectors.languages')}</dt>
            <dd>{t.list(languages.map((code) => t.languageName(code)))}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
