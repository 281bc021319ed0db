import type { Place } from '../../lib/directory/laws';
import { lawFor } from '../../lib/directory/laws';
import type { Translator } from '../../lib/i18n/translate';
import { Sourced } from './Sourced';

/** What the signal is, by those who made it. */
const SIGNAL = 'https://globalprivacycontrol.org/';

/** Where firms have to honour a signal of the browser for all sites: what it does, and what not. */
export function SignalNotice({ place, t }: { place: Place; t: Translator }) {
  const { law } = lawFor(place.country, place.region);
  if (law.universalSignal?.mustBeHonoured !== true || law.place === null) return null;
  return (
    <div class="below">
      <p class="small">
        {t('collectors.signal', { place: law.place[t.language] })}{' '}
        <a href={SIGNAL} target="_blank" rel="noreferrer">
          {t('collectors.signalLink')}
        </a>
      </p>
      <Sourced fact={law.universalSignal} t={t} />
    </div>
  );
}
