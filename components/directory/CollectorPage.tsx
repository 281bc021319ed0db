import { useState } from 'preact/hooks';
import { collectorById } from '../../lib/directory/collectors';
import { withCorrection } from '../../lib/directory/contacts';
import { canBeOptedOut } from '../../lib/directory/find-collectors';
import { readCorrections } from '../../lib/store/corrections';
import { useStored } from '../use-stored';
import { CollectorAsks } from './CollectorAsks';
import { CollectorDecided } from './CollectorDecided';
import { CollectorHelp } from './CollectorHelp';
import { CollectorIdentity } from './CollectorIdentity';
import { CollectorReach } from './CollectorReach';
import { CollectorTakes } from './CollectorTakes';
import { countryOf } from './CollectorsPage';
import { ContactCorrection } from './ContactCorrection';
import { DirectoryNav } from './DirectoryNav';
import { DropNotice } from './DropNotice';
import { NoRecord } from './NoRecord';
import { OwnRequests } from './OwnRequests';
import type { RecordPageProps } from './page-props';

/** Everything the directory knows of one collector, and the way to write to it. */
export function CollectorPage({ id, settings, t }: RecordPageProps) {
  const collector = collectorById(id);
  const [corrections, readAgain] = useStored('corrections', readCorrections);
  const [place, setPlace] = useState({ country: settings.country ?? '', region: settings.region });
  if (collector === null) return <NoRecord room="collectors" t={t} />;
  const correction = corrections?.ok === true ? (corrections.value.get(id) ?? null) : null;
  const firm = collector.name;
  return (
    <>
      <DirectoryNav room="collectors" t={t} />
      <h1>{firm}</h1>
      <p class="sub">
        {t(`facts.kind_${collector.kind}`)} · {countryOf(collector, t)} ·{' '}
        {t(`facts.status_${collector.status.value}`)}
      </p>
      <p class="lead">{collector.words[t.language].does}</p>
      <DropNotice collector={collector} place={place} t={t} />
      <p class="row">
        <a class="button primary" href={`#/requests/new?firm=${id}`}>
          {t(canBeOptedOut(collector) ? 'collectors.optOut' : 'collectors.ask', { firm })}
        </a>
      </p>
      <OwnRequests firm={id} name={firm} t={t} />
      <CollectorTakes collector={collector} t={t} />
      <CollectorAsks collector={collector} t={t} />
      <CollectorReach
        collector={withCorrection(collector, correction)}
        correction={correction}
        place={place}
        move={setPlace}
        t={t}
      />
      <ContactCorrection firm={id} correction={correction} changed={readAgain} t={t} />
      <CollectorDecided collector={collector} t={t} />
      <CollectorHelp firm={id} place={place} t={t} />
      <CollectorIdentity collector={collector} t={t} />
    </>
  );
}
