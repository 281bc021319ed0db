import { collectorById } from '../../lib/directory/collectors';
import type { Organisation } from '../../lib/directory/organisation-schema';
import { organisationById } from '../../lib/directory/organisations';
import type { Translator } from '../../lib/i18n/translate';
import { English } from './English';
import { NoRecord } from './NoRecord';
import type { RecordPageProps } from './page-props';
import { Sourced } from './Sourced';

/** One group: what it offers a person, what it did about these firms, and how to reach it. */
export function OrganisationPage({ id, t }: RecordPageProps) {
  const organisation = organisationById(id);
  if (organisation === null) return <NoRecord room="organisations" t={t} />;
  const { names, country, region, takesCases, offers, actions, remarks } = organisation;
  return (
    <>
      <h1>{names.local}</h1>
      <p class="sub">
        {names.en !== null && names.en !== names.local && <>{names.en} · </>}
        {t.place(region ?? country)}
      </p>
      <section>
        <h2>{t('organisations.offers')}</h2>
        <p>{t('organisations.cases', { does: t(`organisations.cases_${takesCases}`) })}</p>
        {offers.map((offer) => (
          <div key={offer.what} class="fact row-fact">
            <p>
              <b>{t(`organisations.offer_${offer.kind}`)}</b>: <English text={offer.what} t={t} />
            </p>
            <Sourced fact={offer} t={t} />
          </div>
        ))}
      </section>
      <section>
        <h2>{t('organisations.actions')}</h2>
        {actions.length === 0 && <p>{t('organisations.actionsNone')}</p>}
        {actions.map((action) => (
          <div key={action.what} class="fact">
            <p>
              {action.date !== null && <b>{t.date(action.date)}: </b>}
              {t(`organisations.action_${action.kind}`)} · <Targets action={action} />
            </p>
            <p class="small">
              <English text={action.what} t={t} />
              {action.outcome !== null && (
                <>
                  {' '}
                  <English text={action.outcome} t={t} />
                </>
              )}
            </p>
            <Sourced fact={action} t={t} />
          </div>
        ))}
      </section>
      <Reach organisation={organisation} t={t} />
      {remarks.length > 0 && (
        <section>
          <h2>{t('organisations.remarks')}</h2>
          {remarks.map((remark) => (
            <p key={remark}>
              <English text={remark} t={t} />
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function Targets({ action }: { action: Organisation['actions'][number] }) {
  const firms = action.collectors.flatMap((id) => collectorById(id) ?? []);
  const [only] = firms;
  if (firms.length === 1 && only?.name === action.target) {
    return <a href={`#/collectors/${only.id}`}>{only.name}</a>;
  }
  return (
    <>
      <span lang="en">{action.target}</span>
      {firms.map(({ id, name }) => (
        <span key={id}>
          {' '}
          <a class="lone" href={`#/collectors/${id}`}>
            {name}
          </a>
        </span>
      ))}
    </>
  );
}

function Reach({ organisation, t }: { organisation: Organisation; t: Translator }) {
  const { web, homeUnverified, email, postalAddress, phone, languages } = organisation;
  const isNowhere = web === null && homeUnverified === null && email === null && postalAddress === null;
  return (
    <section>
      <h2>{t('organisations.reach')}</h2>
      {isNowhere && <p>{t('organisations.reachNone')}</p>}
      <dl class="law">
        {web !== null && (
          <>
            <dt>{t('organisations.site')}</dt>
            <dd>
              <a class="address" href={web.value} target="_blank" rel="noreferrer">
                {web.value.replace(/^https:\/\/(?:www\.)?/, '')}
              </a>
              <Sourced fact={web} t={t} />
            </dd>
          </>
        )}
        {homeUnverified !== null && (
          <>
            <dt>{t('organisations.siteUnverified')}</dt>
            <dd>
              <a class="address" href={homeUnverified} target="_blank" rel="noreferrer">
                {homeUnverified.replace(/^https:\/\/(?:www\.)?/, '')}
              </a>
            </dd>
          </>
        )}
        {email !== null && (
          <>
            <dt>{t('regulators.email')}</dt>
            <dd>
              <span class="address">{email.value}</span>{' '}
              <span class="tag">{t(`organisations.email_${email.use}`)}</span>
              <Sourced fact={email} t={t} />
            </dd>
          </>
        )}
        {postalAddress !== null && (
          <>
            <dt>{t('regulators.post')}</dt>
            <dd>
              <span class="address">{postalAddress.value}</span>
              <Sourced fact={postalAddress} t={t} />
            </dd>
          </>
        )}
        {phone !== null && (
          <>
            <dt>{t('regulators.phone')}</dt>
            <dd>
              {phone.value}
              <Sourced fact={phone} t={t} />
            </dd>
          </>
        )}
        <dt>{t('organisations.languages')}</dt>
        <dd>
          {languages.value.length === 0
            ? t('directory.unknown')
            : t.list(languages.value.map((code) => t.languageName(code)))}
          <Sourced fact={languages} t={t} />
        </dd>
      </dl>
    </section>
  );
}
