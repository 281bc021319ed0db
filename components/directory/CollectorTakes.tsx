import type { Collector, TakesFrom } from '../../lib/directory/collector-schema';
import type { Translator } from '../../lib/i18n/translate';
import { rules } from '../../lib/sites/registry/rules';
import { Sourced } from './Sourced';

/** How big a collector is, what it takes and from where: each with its source. */
export function CollectorTakes({ collector, t }: { collector: Collector; t: Translator }) {
  const { size, takesFrom, keeps } = collector;
  return (
    <>
      <section>
        <h2>{t('collectors.size')}</h2>
        {size.length === 0 && <p>{t('collectors.sizeUnknown')}</p>}
        {size.slice(0, 1).map((claim) => (
          <Size key={claim.value} claim={claim} t={t} />
        ))}
        {size.length > 1 && (
          <details class="folded">
            <summary>{t('collectors.sizeEarlier')}</summary>
            {size.slice(1).map((claim) => (
              <Size key={`${claim.value}${claim.seen}`} claim={claim} t={t} />
            ))}
          </details>
        )}
      </section>
      <section>
        <h2>{t('collectors.takes')}</h2>
        {takesFrom.map((entry) => (
          <div key={placeName(entry, t)} class="fact">
            <p>
              {placeName(entry, t)} {'site' in entry && <span class="tag">{t('collectors.takesNamed')}</span>}
            </p>
            <Sourced fact={entry} t={t} />
          </div>
        ))}
        {keeps !== null && (
          <div class="fact">
            <p>
              {t('collectors.keeps', { what: t.list(keeps.value.map((what) => t(`facts.keeps_${what}`))) })}
            </p>
            <Sourced fact={keeps} t={t} />
          </div>
        )}
      </section>
    </>
  );
}

/** A number of pictures or faces, whose figure it is, and where from. */
export function Size({ claim, t }: { claim: Collector['size'][number]; t: Translator }) {
  return (
    <div class="fact">
      <p>
        <b>{sizeText(claim, t)}</b>,{' '}
        {t(claim.claimedBy === 'firm' ? 'collectors.sizeByFirm' : 'collectors.sizeByOthers')}
      </p>
      <Sourced fact={claim} t={t} />
    </div>
  );
}

function sizeText({ of, precision, value }: Collector['size'][number], t: Translator): string {
  const values = { precision, number: t.number(value) };
  switch (of) {
    case 'faces':
      return t('collectors.sizeFaces', values);
    case 'images':
      return t('collectors.sizeImages', values);
    case 'image-links':
      return t('collectors.sizeLinks', values);
  }
}

function placeName(entry: TakesFrom, t: Translator): string {
  if (!('site' in entry)) return t(`facts.social_${entry.social}`);
  return rules.find(({ id }) => id === entry.site)?.name ?? entry.site;
}
