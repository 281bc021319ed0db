import type { Collector, RequestForm } from '../../lib/directory/collector-schema';
import { cite } from '../../lib/directory/citation';
import type { CorrectedContact } from '../../lib/directory/contacts';
import { coversPlace, officialEmail, requestForm } from '../../lib/directory/contacts';
import type { Law } from '../../lib/directory/law-schema';
import type { Place } from '../../lib/directory/laws';
import { lawsFor, lawsToCome } from '../../lib/directory/laws';
import { regulatorsFor } from '../../lib/directory/regulators';
import { LEGAL_RIGHTS } from '../../lib/directory/rights';
import type { Translator } from '../../lib/i18n/translate';
import { ResidenceFields } from '../ResidenceFields';
import { rightName } from '../right-names';
import { ownName } from './own-name';
import { SignalNotice } from './SignalNotice';
import { Sourced } from './Sourced';

export interface CollectorReachProps {
  /** With the user's own correction in it, if there is one. */
  readonly collector: Collector;
  readonly correction: CorrectedContact | null;
  readonly place: Place;
  readonly move: (place: Place) => void;
  readonly t: Translator;
}

/** How a person living somewhere reaches a collector: the law there, its regulator, mail, form and post. */
export function CollectorReach(props: CollectorReachProps) {
  const { place, move, t } = props;
  const found = lawsFor(place.country, place.region);
  return (
    <section>
      <h2>{t('collectors.reach')}</h2>
      <ResidenceFields
        country={place.country === '' ? null : place.country}
        region={place.region}
        change={(country, region) => move({ country: country ?? '', region })}
        t={t}
      />
      {place.country !== '' && (
        <dl class="law field">
          {found.map(({ law, covers }) =>
            covers === 'fallback' ? (
              <NoLaw key={law.id} law={law} place={place} t={t} />
            ) : (
              <LawHere key={law.id} law={law} place={place} t={t} />
            ),
          )}
          {lawsToCome(place.country, place.region).map((law) => (
            <ToCome key={law.id} law={law} t={t} />
          ))}
        </dl>
      )}
      <SignalNotice place={place} t={t} />
      <Ways {...props} />
    </section>
  );
}

function NoLaw({ law, place, t }: { law: Law; place: Place; t: Translator }) {
  return (
    <>
      <dt>{t('collectors.lawHere')}</dt>
      <dd>{t('collectors.noLaw')}</dd>
      <Authorities law={law} place={place} t={t} />
    </>
  );
}

function ToCome({ law, t }: { law: Law; t: Translator }) {
  const day = law.inForceSince;
  return (
    <>
      <dt>{t('collectors.lawToCome')}</dt>
      <dd>
        <a href={`#/laws/${law.id}`}>{law.names[t.language]}</a>
        {day !== null && <>, {t('collectors.lawFrom', { day: t.day(day) })}</>}
      </dd>
    </>
  );
}

function LawHere({ law, place, t }: { law: Law; place: Place; t: Translator }) {
  const rights = LEGAL_RIGHTS.filter((right) => law.rights[right].available === true);
  return (
    <>
      <dt>{t('collectors.lawHere')}</dt>
      <dd>
        <a href={`#/laws/${law.id}`}>{law.names[t.language]}</a>
      </dd>
      <dt>{t('collectors.rightsHere')}</dt>
      <dd>
        {rights.map((right) => (
          <div key={right}>
            {rightName(right, t)}{' '}
            <span class="small">{cite(law, law.rights[right].articles, t.language)}</span>
          </div>
        ))}
      </dd>
      <Authorities law={law} place={place} t={t} />
    </>
  );
}

function Authorities({ law, place, t }: { law: Law; place: Place; t: Translator }) {
  const regulators = regulatorsFor(law, place);
  if (regulators.length === 0) return null;
  return (
    <>
      <dt>{t('collectors.regulator')}</dt>
      <dd>
        {regulators.map((regulator) => (
          <div key={regulator.id}>
            <a href={`#/regulators/${regulator.id}`}>{ownName(regulator, t)}</a>
          </div>
        ))}
      </dd>
    </>
  );
}

/** What the firm says it does for people who live there, whatever the law. */
function Offers({ collector, place, t }: { collector: Collector; place: Place; t: Translator }) {
  const here = collector.offers.filter(
    ({ where }) =>
      where === 'anywhere' ||
      (where === 'some-us-states' ? place.country === 'US' : coversPlace(where, place)),
  );
  if (here.length === 0) return null;
  return (
    <>
      <dt>{t('collectors.offers')}</dt>
      <dd>
        {here.map((offer) => (
          <div key={`${String(offer.where)}${offer.what.join()}`} class="fact">
            {t.list(offer.what.map((what) => t(`facts.offer_${what}`)))}
            {offer.where === 'some-us-states' && <> ({t('collectors.someStates')})</>}
            <Sourced fact={offer} t={t} />
          </div>
        ))}
      </dd>
    </>
  );
}

function Ways({ collector, correction, place, t }: CollectorReachProps) {
  const email = officialEmail(collector);
  const form = requestForm(collector, place);
  const unofficial = collector.emails.filter((each) => each !== email && !each.official);
  const current = collector.postalAddresses.filter((each) => each.current);
  const former = collector.postalAddresses.filter((each) => !each.current);
  const others = collector.forms.filter((each) => each !== form);
  return (
    <dl class="law field">
      <Offers collector={collector} place={place} t={t} />
      <dt>{t('collectors.email')}</dt>
      <dd>
        {email === null ? t('collectors.emailNone') : <span class="address">{email.value}</span>}
        {email !== null && email.value === correction?.email ? (
          <Yours day={correction.day} t={t} />
        ) : (
          email !== null && <Sourced fact={email} t={t} />
        )}
      </dd>
      <dt>{t('collectors.form')}</dt>
      <dd>
        {form === null ? t('collectors.formNone') : <FormLink form={form} t={t} />}
        {form !== null && form.value === correction?.form ? (
          <Yours day={correction.day} t={t} />
        ) : (
          form !== null && <Sourced fact={form} t={t} />
        )}
      </dd>
      <dt>{t('collectors.post')}</dt>
      <dd>
        {current.length === 0 && t('collectors.postNone')}
        {current.map((each) => (
          <Post key={each.value} post={each} t={t} />
        ))}
        {former.length > 0 && (
          <details class="folded">
            <summary>{t('collectors.postFormer')}</summary>
            {former.map((each) => (
              <Post key={each.value} post={each} t={t} />
            ))}
          </details>
        )}
      </dd>
      {collector.phone !== null && (
        <>
          <dt>{t('collectors.phone')}</dt>
          <dd>
            {collector.phone.value}
            <Sourced fact={collector.phone} t={t} />
          </dd>
        </>
      )}
      {others.length > 0 && (
        <>
          <dt>{t('collectors.forms')}</dt>
          <dd>
            {others.map((each) => (
              <div key={each.value} class="fact">
                <FormLink form={each} t={t} />
                <Sourced fact={each} t={t} />
              </div>
            ))}
          </dd>
        </>
      )}
      {unofficial.length > 0 && (
        <>
          <dt>{t('collectors.unofficialEmails')}</dt>
          <dd>
            <details class="folded">
              <summary>{t('collectors.unofficialHint')}</summary>
              {unofficial.map((each) => (
                <div key={each.value} class="fact">
                  <span class="address">{each.value}</span>
                  <Sourced fact={each} t={t} />
                </div>
              ))}
            </details>
          </dd>
        </>
      )}
    </dl>
  );
}

function Post({ post, t }: { post: Collector['postalAddresses'][number]; t: Translator }) {
  return (
    <div class="fact">
      <span class="address">{post.value}</span>
      <Sourced fact={post} t={t} />
    </div>
  );
}

function Yours({ day, t }: { day: string; t: Translator }) {
  return <p class="small yours">{t('collectors.yours', { day: t.day(day) })}</p>;
}

function FormLink({ form, t }: { form: RequestForm; t: Translator }) {
  return (
    <>
      <a href={form.value} target="_blank" rel="noreferrer">
        {t(`facts.form_${form.purpose}`)}
      </a>{' '}
      <span class="small">{new URL(form.value).hostname}</span>
      {form.where !== 'anywhere' && (
        <span class="tag">
          {t('collectors.formsFor', { places: t.list(form.where.map((place) => placeName(place, t))) })}
        </span>
      )}
    </>
  );
}

function placeName(place: string, t: Translator): string {
  return place === 'EEA' ? t('collectors.eea') : t.place(place);
}
