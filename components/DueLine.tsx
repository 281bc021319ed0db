import { useEffect, useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';

export interface DueLineProps {
  /** How many requests need the user. */
  readonly countDue: () => Promise<number>;
  /** Address of the list. */
  readonly list: string;
  readonly t: Translator;
}

/** Says in the popup that requests need the user, and leads to them. Nothing where none does. */
export function DueLine({ countDue, list, t }: DueLineProps) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    void countDue().then(setCount);
  }, []);
  if (count === 0) return null;
  return (
    <p class="due-line">
      <a href={list} target="_blank">
        {t('due.needYou', { count })}
      </a>
    </p>
  );
}
