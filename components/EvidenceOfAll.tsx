import type { Translator } from '../lib/i18n/translate';
import type { Request } from '../lib/requests/request';
import { EvidenceButtons } from './EvidenceButtons';

/** The evidence of every request in one file; nothing where there is none. */
export function EvidenceOfAll({ requests, t }: { requests: readonly Request[]; t: Translator }) {
  if (requests.length === 0) return null;
  return (
    <details class="correct">
      <summary>{t('evidence.all')}</summary>
      <p class="small">{t('evidence.intro')}</p>
      <EvidenceButtons requests={requests} t={t} />
    </details>
  );
}
