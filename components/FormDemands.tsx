import type { Collector } from '../lib/directory/collector-schema';
import type { TextKey, Translator } from '../lib/i18n/translate';

const DEMANDS: Readonly<Record<string, TextKey>> = {
  email: 'requests.demandEmail',
  'face-photo': 'requests.demandFacePhoto',
  'id-document': 'requests.demandId',
};

/** What the firm is known to ask for, and what giving it costs. */
export function FormDemands({ collector, t }: { collector: Collector; t: Translator }) {
  const asked = collector.demands.value ?? [];
  const names = asked.flatMap((demand) => {
    const key = DEMANDS[demand];
    return key === undefined ? [] : [plain(key, t)];
  });
  if (names.length === 0) return null;
  return (
    <>
      {t('requests.formDemands', { demands: t.list(names) })}{' '}
      {asked.includes('face-photo') && t('requests.formTradeoff')}
    </>
  );
}

function plain(key: TextKey, t: Translator): string {
  return key === 'requests.demandEmail' || key === 'requests.demandFacePhoto' || key === 'requests.demandId'
    ? t(key)
    : '';
}
