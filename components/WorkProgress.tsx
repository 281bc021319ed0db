import type { Translator } from '../lib/i18n/translate';
import type { RunningWork } from './use-work';

export interface WorkProgressProps {
  readonly work: RunningWork;
  /** What is being done. */
  readonly label: string;
  readonly t: Translator;
}

/** How far a piece of work is, and the way to stop it. Nothing while none takes long. */
export function WorkProgress({ work, label, t }: WorkProgressProps) {
  if (work.share === null) return null;
  return (
    <div class="row work">
      <progress max={1} value={work.share} aria-label={label} />
      <button type="button" onClick={work.stop}>
        {t('backup.stop')}
      </button>
    </div>
  );
}
