import { LEVELS } from '../lib/exposure/assess';
import type { ExposureLevel } from '../lib/exposure/reason';
import type { Translator } from '../lib/i18n/translate';

/** The exposure as four bars with its word. */
export function LevelBars({ level, t }: { level: ExposureLevel; t: Translator }) {
  return (
    <span class="level">
      <span class="bars" aria-hidden="true">
        {LEVELS.map((each, index) => (
          <i key={each} class={index <= LEVELS.indexOf(level) ? 'full' : ''} />
        ))}
      </span>
      {t(`popup.${level}`)}
    </span>
  );
}
