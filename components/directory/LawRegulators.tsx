import type { Law } from '../../lib/directory/law-schema';
import type { Place } from '../../lib/directory/laws';
import type { Regulator } from '../../lib/directory/regulator-schema';
import { regulatorById, regulatorsFor } from '../../lib/directory/regulators';
import type { Translator } from '../../lib/i18n/translate';
import { Entries } from './Entries';
import { ownName } from './own-name';
import { withDots } from '../with-dots';

export interface LawRegulatorsProps {
  readonly law: Law;
  /** Where the reader lives, to show that authority first. */
  readonly place: Place;
  readonly t: Translator;
}

/** Who takes complaints under a law: for where the reader lives, then everywhere else, folded away. */
export function LawRegulators({ law, place, t }: LawRegulatorsProps) {
  const isHere = law.jurisdictions.some(({ country }) => country === place.country.toUpperCase());
  const here = isHere ? regulatorsFor(law, place) : [];
  const all = law.jurisdictions.flatMap(({ regulators }) =>
    regulators.flatMap((id) => regulatorById(id) ?? []),
  );
  const others = [...new Set(all)].filter((each) => !here.includes(each));
  if (here.length === 0 && others.length === 0) return null;
  return (
    <section>
      <h2>{t('laws.regulators')}</h2>
      <Entries room="regulators" entries={here.map((each) => entryOf(each, t))} />
      {here.length > 0 && others.length > 0 ? (
        <details class="correct">
          <summary>{t('laws.otherRegulators')}</summary>
          <Entries room="regulators" entries={others.map((each) => entryOf(each, t))} />
        </details>
      ) : (
        <Entries room="regulators" entries={others.map((each) => entryOf(each, t))} />
      )}
    </section>
  );
}

/** A regulator as a line of a list. */
export function entryOf(regulator: Regulator, t: Translator) {
  const { id, kind, region, country } = regulator;
  return {
    id,
    name: ownName(regulator, t),
    about: withDots([t.place(region ?? country), t(`regulators.kind_${kind}`)]),
  };
}
