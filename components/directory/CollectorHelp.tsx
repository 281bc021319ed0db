import { organisationsActingOn } from '../../lib/directory/organisations';
import type { Place } from '../../lib/directory/laws';
import { bodiesUsing } from '../../lib/directory/public-bodies';
import type { Translator } from '../../lib/i18n/translate';
import { ownName } from './own-name';

export interface CollectorHelpProps {
  readonly firm: string;
  readonly place: Place;
  readonly t: Translator;
}

/** Who acted against a collector, and which public bodies are known to have used it. */
export function CollectorHelp({ firm, place, t }: CollectorHelpProps) {
  const isHere = ({ country }: { readonly country: string }) => country === place.country;
  const groups = hereFirst(organisationsActingOn(firm), isHere);
  const bodies = hereFirst(bodiesUsing(firm), isHere);
  if (groups.length === 0 && bodies.length === 0) return <MoreHelp t={t} />;
  return (
    <section>
      {groups.length > 0 && <h2>{t('collectors.turn')}</h2>}
      <ul class="entries">
        {groups.map(({ id, names, country }) => (
          <li key={id}>
            <a href={`#/organisations/${id}`}>{names.local}</a>
            <span class="small">{t.place(country)}</span>
          </li>
        ))}
      </ul>
      <MoreHelp t={t} />
      {bodies.length > 0 && (
        <>
          <h2>{t('collectors.usedBy')}</h2>
          <ul class="entries">
            {bodies.map((body) => (
              <li key={body.id}>
                <a href={`#/public-bodies/${body.id}`}>{ownName(body, t)}</a>
                <span class="small">{t.place(body.country)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function hereFirst<Item>(items: readonly Item[], isHere: (item: Item) => boolean): Item[] {
  return [...items].sort((a, b) => Number(isHere(b)) - Number(isHere(a)));
}

function MoreHelp({ t }: { t: Translator }) {
  return (
    <p class="row">
      <a href="#/organisations">{t('collectors.moreHelp')}</a>
    </p>
  );
}
