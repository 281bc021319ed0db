import type { Translator } from '../../lib/i18n/translate';

export interface LockedLineProps {
  readonly what: 'requests' | 'details';
  /** Address of the page that asks for the passphrase; opens in a tab of its own outside the dashboard. */
  readonly href: string;
  readonly t: Translator;
}

/** Says in one line that something is there and locked, and leads to where it is unlocked. */
export function LockedLine({ what, href, t }: LockedLineProps) {
  const isElsewhere = !href.startsWith('#');
  return (
    <p class="due-line">
      {t(`lock.${what}Locked`)}{' '}
      <a href={href} {...(isElsewhere ? { target: '_blank' } : {})}>
        {t('lock.unlockLink')}
      </a>
    </p>
  );
}
