import { collectorById, collectors } from '../../lib/directory/collectors';
import type { CountryDecisions } from '../../lib/directory/decisions';
import { faceDecisions, reopenedIn, sumsImposed } from '../../lib/directory/decisions';
import type { SourcedFact } from '../../lib/directory/schema';
import { WHY_FACTS } from '../../lib/directory/why-facts';
import type { Translator } from '../../lib/i18n/translate';
import { Size } from '../directory/CollectorTakes';
import { Sourced } from '../directory/Sourced';
import { DecisionsLine } from './DecisionsLine';
import { DecisionsTable } from './DecisionsTable';
import { FaceprintPicture } from './FaceprintPicture';

/** The largest collections named on this page. */
const MOST_NAMED = 3;

/** What scraping and a faceprint are, who collects, what was decided, and what each step achieves. Each with its source. */
export function WhyPage({ t }: { t: Translator }) {
  const countries = faceDecisions(collectors());
  return (
    <>
      <h1>{t('why.title')}</h1>
      <p class="sub">{t('why.intro')}</p>
      <section>
        <h2>{t('why.scraping')}</h2>
        <p>{t('why.scrapingBody')}</p>
        <Sourced fact={WHY_FACTS.unaware} t={t} />
        <p class="below">{t('why.scrapingLaw')}</p>
        <Sourced fact={WHY_FACTS.scraping} t={t} />
      </section>
      <section>
        <h2>{t('why.faceprint')}</h2>
        <p>{t('why.faceprintBody')}</p>
        <FaceprintPicture t={t} />
        <p>
          <b>{t('why.faceprintChange')}</b>
        </p>
        <Sourced fact={WHY_FACTS.faceprint} t={t} />
      </section>
      <WhoCollects t={t} />
      <Decided countries={countries} t={t} />
      <Steps t={t} />
      <section>
        <DecisionsTable countries={countries} t={t} />
        <p class="small below">{t('why.others')}</p>
      </section>
    </>
  );
}

function WhoCollects({ t }: { t: Translator }) {
  const searching = collectors().filter(
    ({ kind }) => kind === 'biometric_database' || kind === 'face_search',
  );
  const largest = searching
    .filter(({ size }) => size.length > 0)
    .toSorted((a, b) => (b.size[0]?.value ?? 0) - (a.size[0]?.value ?? 0))
    .slice(0, MOST_NAMED);
  return (
    <section>
      <h2>{t('why.collects')}</h2>
      <p class="above">{t('why.collectsBody', { count: searching.length })}</p>
      <dl class="law">
        {largest.map(({ id, name, size }) => (
          <div key={id} class="pair">
            <dt>
              <a href={`#/collectors/${id}`}>{name}</a>
            </dt>
            <dd>
              {size.slice(0, 1).map((claim) => (
                <Size key={claim.value} claim={claim} t={t} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p class="below">
        <a href="#/collectors">{t('why.collectsAll')}</a>
      </p>
    </section>
  );
}

function Decided({ countries, t }: { countries: readonly CountryDecisions[]; t: Translator }) {
  const all = countries.flatMap(({ decisions }) => decisions);
  const sums = sumsImposed(all).map(({ value, currency }) => t.money(value, currency));
  const reopened = reopenedIn(all).map((country) => t.place(country));
  return (
    <section>
      <h2>{t('why.decided')}</h2>
      <p>{t('why.decidedBody')}</p>
      <p class="below">
        <b>{t('why.sums', { sums: t.list(sums) })}</b> {t('why.unpaid')}
        {reopened.length > 0 && <> {t('why.reopened', { places: t.list(reopened) })}</>}
      </p>
      <DecisionsLine countries={countries} t={t} />
    </section>
  );
}

/** What rests on which fact: the firms' own terms, as their records have them, and a decision that began with one person. */
function stepFacts(): Readonly<
  Record<'hide' | 'leave' | 'erase' | 'train' | 'complain', readonly SourcedFact[]>
> {
  const [clearview, pimeyes, lenso, linkedin] = ['clearview-ai', 'pimeyes', 'lenso-ai', 'linkedin-ai'].map(
    (id) => collectorById(id),
  );
  const began = clearview?.enforcement.filter(({ outcomes }) =>
    outcomes.includes('delete-complainants-data'),
  );
  return {
    hide: present(clearview?.keeps),
    leave: present(lenso?.tradeoff, pimeyes?.tradeoff),
    erase: present(clearview?.tradeoff),
    train: present(linkedin?.tradeoff),
    complain: began ?? [],
  };
}

function present(...facts: readonly (SourcedFact | null | undefined)[]): SourcedFact[] {
  return facts.filter((fact) => fact !== null && fact !== undefined);
}

function Steps({ t }: { t: Translator }) {
  const facts = stepFacts();
  return (
    <section>
      <h2>{t('why.steps')}</h2>
      <ul class="achieves">
        {(['hide', 'leave', 'erase', 'train', 'complain'] as const).map((step) => (
          <li key={step}>
            <h3>{t(`why.${step}`)}</h3>
            <dl>
              <dt>{t('why.does')}</dt>
              <dd>{t(`why.${step}Does`)}</dd>
              <dt>{t('why.doesNot')}</dt>
              <dd>{t(`why.${step}Not`)}</dd>
            </dl>
            {facts[step].map((fact) => (
              <Sourced key={fact.sources.join()} fact={fact} t={t} />
            ))}
          </li>
        ))}
      </ul>
      <p class="row">
        <a class="button primary" href="#/requests/new">
          {t('why.start')}
        </a>
      </p>
    </section>
  );
}
