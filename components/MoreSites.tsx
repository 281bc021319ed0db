import type { Translator } from '../lib/i18n/translate';
import type { SiteRule } from '../lib/sites/site';

export interface MoreSitesProps {
  /** Optional sites that the browser does not let us see. */
  readonly sites: readonly SiteRule[];
  readonly allow: (sites: readonly SiteRule[]) => void;
  readonly t: Translator;
}

/** Sites that can be watched too: one by one, or all at once. The browser asks before it allows any. */
export function MoreSites({ sites, allow, t }: MoreSitesProps) {
  if (sites.length === 0) return null;
  return (
    <section>
      <h2>{t('settings.moreSites')}</h2>
      <p class="small">{t('settings.moreSitesHint')}</p>
      <div class="row">
        {sites.map((rule) => (
          <button key={rule.id} type="button" onClick={() => allow([rule])}>
            {rule.name}
          </button>
        ))}
      </div>
      <p class="row">
        <button type="button" onClick={() => allow(sites)}>
          {t('settings.allowAll', { count: sites.length })}
        </button>
      </p>
    </section>
  );
}
