import { stepText } from '../lib/i18n/step-text';
import type { Translator } from '../lib/i18n/translate';
import type { StepId } from '../lib/sites/site';

/** What a step changes, and what it does not. */
export function StepWords({ site, step, t }: { site: string; step: StepId; t: Translator }) {
  const { changes, keeps } = stepText(site, step, t);
  return (
    <dl class="step-words small">
      <dt>{t('lower.changes')}</dt>
      <dd>{changes}</dd>
      <dt>{t('lower.keeps')}</dt>
      <dd>{keeps}</dd>
    </dl>
  );
}
