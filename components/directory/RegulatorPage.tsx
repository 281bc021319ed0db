import type { Regulator } from '../../lib/directory/regulator-schema';
import { regulatorById } from '../../lib/directory/regulators';
import type { TextKey, Translator } from '../../lib/i18n/translate';
import { DirectoryNav } from './DirectoryNav';
import { English } from './English';
import { NoRecord } from './NoRecord';
import { otherName, ownName } from './own-name';
import type { RecordPageProps } from './page-props';
import { Sourced } from './Sourced';

const EMAIL_USE = {
  complaints: 'regulators.emailComplaints',
  general: 'regulators.emailGeneral',
  'enquiries-only': 'regulators.emailEnquiries',
} as const satisfies Record<NonNullable<Regulator['email']>['use'], TextKey>;

/** One authority: how to complain there, in which language, and what it insists on. */
export function RegulatorPage({ id, t }: RecordPageProps) {
  const regulator = regulatorById(id);
  if (regulator === null) return <NoRecord room="regulators" t={t} />;
  const other = otherName(regulator, t);
  const { kind, covers, oversees, remarks, email, postalAddress, phone, web, languages } = regulator;
  return (
    <>
      <DirectoryNav room="regulators" t={t} />
      <h1>{ownName(regulator, t)}</h1>
      <p class="sub">
        {other !== null && <>{other}&nbsp;· </>}
        {t(`regulators.kind_${kind}`)}
      </p>
      <p class="sub">
        {t('regulators.covers')} {t.list(covers.map((code) => t.place(code)))}
      </p>
      {!oversees.includes('firms') && <p class="notice">{t('regulators.overseesBodies')}</p>}
      <Complaint regulator={regulator} t={t} />
      <section>
        <h2>{t('bodies.reach')}</h2>
        <dl class="law">
          {email !== null && (
            <>
              <dt>{t('regulators.email')}</dt>
              <dd>
                <span class="address">{email.value}</span> <small>{t(EMAIL_USE[email.use])}</small>
                {email.remark !== null && (
                  <div class="small">
                    <English text={email.remark} t={t} />
                  </div>
                )}
              </dd>
            </>
          )}
          {postalAddress !== null && (
            <>
              <dt>{t('regulators.post')}</dt>
              <dd class="address">{postalAddress}</dd>
            </>
          )}
          {phone !== null && (
            <>
              <dt>{t('regulators.phone')}</dt>
              <dd>{phone}</dd>
            </>
          )}
          {web !== null && (
            <>
              <dt>{t('regulators.web')}</dt>
              <dd>
                <a href={web} target="_blank" rel="noreferrer">
                  {new URL(web).hostname}
                </a>
              </dd>
            </>
          )}
          {languages.length > 0 && (
            <>
              <dt>{t('regulators.works')}</dt>
              <dd>{t.list(languages.map((code) => t.languageName(code)))}</dd>
            </>
          )}
        </dl>
        <Sourced fact={regulator} t={t} />
      </section>
      {remarks.length > 0 && (
        <section>
          <h2>{t('regulators.remarks')}</h2>
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

function Complaint({ regulator, t }: { regulator: Regulator; t: Translator }) {
  const { url, page, others, channels, languages, formalities } = regulator.complaint;
  return (
    <section>
      <h2>{t('regulators.complain')}</h2>
      {url === null ? (
        <p>{t('regulators.noPage', { ways: otherWays(regulator, t) })}</p>
      ) : (
        <p>
          <a class="button primary" href={url} target="_blank" rel="noreferrer">
            {t('regulators.openPage')}
          </a>{' '}
          {page !== null && <span class="small">{t(`regulators.page_${page}`)}</span>}
        </p>
      )}
      <dl class="law field">
        {channels.length > 0 && (
          <>
            <dt>{t('regulators.channels')}</dt>
            <dd>{t.list(channels.map((channel) => t(`regulators.channel_${channel}`)))}</dd>
          </>
        )}
        <dt>{t('regulators.languages')}</dt>
        <dd>{t.list(languages.map((code) => t.languageName(code)))}</dd>
        {formalities.length > 0 && (
          <>
            <dt>{t('regulators.formalities')}</dt>
            <dd>
              {formalities.map((each) => (
                <div key={each}>{t(`regulators.formality_${each}`)}</div>
              ))}
            </dd>
          </>
        )}
        {others.length > 0 && (
          <>
            <dt>{t('regulators.others')}</dt>
            <dd>
              {others.map((other) => (
                <div key={other}>
                  <a class="address" href={other} target="_blank" rel="noreferrer">
                    {other.replace(/^https:\/\/(?:www\.)?/, '')}
                  </a>
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function otherWays({ email, postalAddress }: Regulator, t: Translator): string {
  if (email !== null && email.use !== 'enquiries-only') return t('regulators.noPageEmail');
  return t(postalAddress === null ? 'regulators.noPageNothing' : 'regulators.noPagePost');
}
