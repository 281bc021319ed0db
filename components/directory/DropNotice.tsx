import type { Collector } from '../../lib/directory/collector-schema';
import type { Place } from '../../lib/directory/laws';
import { lawFor } from '../../lib/directory/laws';
import type { Translator } from '../../lib/i18n/translate';

/** California's platform for one deletion request to all registered data brokers (Civ. Code 1798.99.86). */
const DROP = 'https://privacy.ca.gov/drop/';

export interface DropNoticeProps {
  readonly collector: Collector;
  readonly place: Place;
  readonly t: Translator;
}

/** What comes before a letter to a registered data broker where the state has a platform for deletion. */
export function DropNotice({ collector, place, t }: DropNoticeProps) {
  const { law } = lawFor(place.country, place.region);
  const hasDrop = law.deadlines.some(({ appliesTo }) => appliesTo.includes('delete_act_drop'));
  const isRegistered = collector.brokerRegisters.some(({ where }) => where === place.region);
  if (!hasDrop || !isRegistered) return null;
  return (
    <p class="notice">
      {t('collectors.drop', { firm: collector.name })}{' '}
      <a href={DROP} target="_blank" rel="noreferrer">
        {t('collectors.dropLink')}
      </a>
    </p>
  );
}
