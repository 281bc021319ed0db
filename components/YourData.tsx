import type { Translator } from '../lib/i18n/translate';
import { EraseData } from './EraseData';
import { MakeBackup } from './MakeBackup';
import { RestoreBackup } from './RestoreBackup';

export interface YourDataProps {
  /** Called after the store was changed at large, so that the page around draws it. */
  readonly changed: () => Promise<void>;
  readonly t: Translator;
}

/** Everything that is kept: save it, bring it back, erase it. */
export function YourData({ changed, t }: YourDataProps) {
  return (
    <section class="your-data">
      <h2>{t('data.title')}</h2>
      <p class="small">{t('data.intro')}</p>
      <MakeBackup t={t} />
      <RestoreBackup changed={changed} t={t} />
      <EraseData changed={changed} t={t} />
    </section>
  );
}
