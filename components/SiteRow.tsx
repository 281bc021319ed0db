import type { Translator } from '../lib/i18n/translate';
import type { SiteRule } from '../lib/sites/site';
import type { SiteSettings } from '../lib/store/settings';

export interface SiteRowProps {
  readonly rule: SiteRule;
  readonly value: SiteSettings;
  /** Whether the browser lets us see the site. */
  readonly isAllowed: boolean;
  readonly change: (next: Partial<SiteSettings>) => void;
  readonly allow: () => void;
  readonly t: Translator;
}

/** One site in the settings: looked at or not, with card or without. */
export function SiteRow({ rule, value, isAllowed, change, allow, t }: SiteRowProps) {
  return (
    <div class="site">
      <label class="choice">
        <input
          type="checkbox"
          role="switch"
          name={`site-${rule.id}`}
          aria-label={t('settings.siteOn', { site: rule.name })}
          checked={value.on}
          onChange={({ currentTarget }) => change({ on: currentTarget.checked })}
        />
        <b>{rule.name}</b>
      </label>
      {value.on && (
        <label class="choice">
          <input
            type="checkbox"
            name={`card-${rule.id}`}
            checked={value.card}
            onChange={({ currentTarget }) => change({ card: currentTarget.checked })}
          />
          {t('settings.siteCard')}
        </label>
      )}
      {!isAllowed && (
        <p class="notice small">
          {t('settings.siteNotAllowed', { site: rule.name })}{' '}
          <button type="button" onClick={allow}>
            {t('settings.allow')}
          </button>
        </p>
      )}
    </div>
  );
}
