import type { Collector } from '../../lib/directory/collector-schema';
import type { Translator } from '../../lib/i18n/translate';
import { Sourced } from './Sourced';

/** What a collector asks of someone who makes a request, and what they get for it. */
export function CollectorAsks({ collector, t }: { collector: Collector; t: Translator }) {
  const { words, needs, demands, tradeoff } = collector;
  const own = words[t.language];
  return (
    <>
      <section>
        <h2>{t('collectors.demands')}</h2>
        <p>{own.demands}</p>
        <dl class="law field">
          <dt>{t('collectors.needFacePhoto')}</dt>
          <dd>{t(`facts.need_${needs.facePhoto}`)}</dd>
          <dt>{t('collectors.needId')}</dt>
          <dd>{t(`facts.need_${needs.idDocument}`)}</dd>
          <dt>{t('collectors.needLogin')}</dt>
          <dd>{t(`facts.need_${needs.login}`)}</dd>
        </dl>
        {demands.value.length > 0 && (
          <p class="row">
            {t('collectors.demandList', {
              demands: t.list(demands.value.map((demand) => t(`facts.demand_${demand}`))),
            })}
          </p>
        )}
        <Sourced fact={demands} t={t} />
      </section>
      <section>
        <h2>{t('collectors.gets')}</h2>
        <dl class="law">
          <dt>{t('collectors.optOutDoes')}</dt>
          <dd>{own.optOut}</dd>
          <dt>{t('collectors.optOutDoesNot')}</dt>
          <dd>{own.limits}</dd>
        </dl>
        {tradeoff.value.length > 0 && (
          <ul class="plain below">
            {tradeoff.value.map((each) => (
              <li key={each}>{t(`facts.tradeoff_${each}`)}</li>
            ))}
          </ul>
        )}
        <Sourced fact={tradeoff} t={t} />
      </section>
    </>
  );
}
