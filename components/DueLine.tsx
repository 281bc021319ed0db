import { useEffect, useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import type { DueCount } from '../lib/messages';

export interface DueLineProps {
  readonly countDue: () => Promise<DueCount>;
  /** Address of a page of the dashboard. */
  readonly dashboard: (route: string) => string;
  readonly t: Translator;
}

/** Says in the popup what needs the user, and leads to it. Nothing where nothing does. */
export function DueLine({ countDue, dashboard, t }: DueLineProps) {
  const [count, setCount] = useState<DueCount | null>(null);
  useEffect(() => {
    void countDue().then(setCount);
  }, []);
  if (count === null) return null;
  return (
    <>
      {count.requests > 0 && (
        <p class="due-line">
          <a href={dashboard('#/requests')} target="_blank">
            {t('due.needYou', { count: count.requests })}
          </a>
        </p>
      )}
      {count.profiles > 0 && (
        <p class="due-line">
          <a href={dashboard('#/profiles')} target="_blank">
            {t('due.profiles', { count: count.profiles })}
          </a>
        </p>
      )}
    </>
  );
}
