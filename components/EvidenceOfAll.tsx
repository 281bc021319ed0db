import { useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import type { Request } from '../lib/requests/request';
import { requestStore } from '../lib/store/request-store';
import type { StoreResult } from '../lib/store/result';
import { EvidenceButtons } from './EvidenceButtons';
import { StoreNotice } from './StoreNotice';

/** The evidence of every request in one file. They are read when it is unfolded: a list of thousands need not hold them whole. */
export function EvidenceOfAll({ t }: { t: Translator }) {
  const [stored, setStored] = useState<StoreResult<{ readonly requests: readonly Request[] }> | null>(null);

  async function unfold(isOpen: boolean): Promise<void> {
    if (isOpen) setStored(await requestStore.listRequests());
  }

  return (
    <details class="correct" onToggle={({ currentTarget }) => void unfold(currentTarget.open)}>
      <summary>{t('evidence.all')}</summary>
      <p class="small">{t('evidence.intro')}</p>
      {stored?.ok === false && <StoreNotice why={stored.why} t={t} />}
      {stored?.ok === true && stored.value.requests.length > 0 && (
        <EvidenceButtons requests={stored.value.requests} t={t} />
      )}
    </details>
  );
}
