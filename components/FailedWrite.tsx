import { useEffect, useRef } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import type { StoreFailure } from '../lib/store/result';
import { StoreNotice } from './StoreNotice';

export interface FailedWriteProps {
  /** What the store answered; a new one for each press. */
  readonly failed: StoreFailure;
  readonly t: Translator;
}

/** Says at the head of a long page that a press further down was not kept, and comes into view to say it. */
export function FailedWrite({ failed, t }: FailedWriteProps) {
  const box = useRef<HTMLDivElement>(null);
  // After each press: the second time it must not seem that it went well.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [failed]);
  return (
    <div class="failed-write" ref={box}>
      <StoreNotice why={failed.why} t={t} />
    </div>
  );
}
