import { cite } from '../../lib/directory/citation';
import type { Deadline, DeadlineUnit, Law } from '../../lib/directory/law-schema';
import { lawById } from '../../lib/directory/laws';
import { LEGAL_RIGHTS } from '../../lib/directory/rights';
import type { Translator } from '../../lib/i18n/translate';
import { rightName } from '../right-names';
import { DirectoryNav } from './DirectoryNav';
import { English } from './English';
import { lawTitle } from './law-title';
import { LawRegulators } from './LawRegulators';
import { placesOf } from './LawsPage';
import { NoRecord } from './NoRecord';
import type { RecordPageProps } from './page-props';
import { Row } from './Row';
import { Sourced } from './Sourced';

/** Everything the directory knows of one law. */
export function LawPage({ id, settings, t }: RecordPageProps) {
  const law = lawById(id);
  if (law === null) return <NoRecord room="laws" t={t} />;
  return (
    <>
      <DirectoryNav room="laws" t={t} />
      <h1>{lawTitle(law, t)}</h1>
      <p class="sub">
        {law.fullName}&nbsp;·{' '}
        {law.status === 'in_force' && law.inForceSince !== null
          ? t('laws.since', { day: t.day(law.inForceSince) })
          : t(`laws.status_${law.status}`)}
      </p>
      <StatusNotice law={law} t={t} />
      <Rights law={law} t={t} />
      {law.status !== 'fallback' && (
        <>
          <Faces law={law} t={t} />
          <Periods law={law} t={t} />
          <Steps law={law} t={t} />
        </>
      )}
      <LawRegulators law={law} place={{ country: settings.country ?? '', region: settings.region }} t={t} />
      <section>
        <h2>{t('laws.places')}</h2>
        <p>{t.list(placesOf(law, t))}</p>
      </section>
      <Checked law={law} t={t} />
    </>
  );
}

function StatusNotice({ law, t }: { law: Law; t: Translator }) {
  switch (law.status) {
    case 'in_force':
      return law.isNarrow ? <p class="notice">{t('laws.narrow')}</p> : null;
    case 'fallback':
      return <p class="notice">{t('laws.fallback')}</p>;
    case 'repealed':
      return <p class="notice">{t('laws.repealed')}</p>;
    case 'in_force_not_operational':
      return <p class="notice">{t('laws.notOperational')}</p>;
    case 'enacted_not_in_force':
      return (
        <p class="notice">
          {law.inForceSince === null
            ? t('laws.notYetNoDay')
            : t('laws.notYet', { day: t.day(law.inForceSince) })}
        </p>
      );
  }
}

function Rights({ law, t }: { law: Law; t: Translator }) {
  const given = LEGAL_RIGHTS.filter((right) => law.rights[right].available === true);
  const missing = LEGAL_RIGHTS.filter((right) => law.rights[right].available === false);
  const unknown = LEGAL_RIGHTS.filter((right) => law.rights[right].available === null);
  const names = (rights: typeof given) => t.list(rights.map((right) => rightName(right, t)));
  return (
    <section>
      <h2>{t('laws.gives')}</h2>
      {given.length === 0 ? (
        <p>{t('laws.givesNothing')}</p>
      ) : (
        <dl class="law">
          {given.map((right) => (
            <Row key={right} name={rightName(right, t)}>
              {cite(law, law.rights[right].articles, t.language)}
            </Row>
          ))}
        </dl>
      )}
      {given.length > 0 && missing.length > 0 && (
        <p class="small row">{t('laws.givesNot', { rights: names(missing) })}</p>
      )}
      {given.length > 0 && unknown.length > 0 && (
        <p class="small">{t('laws.givesUnknown', { rights: names(unknown) })}</p>
      )}
    </section>
  );
}

function Faces({ law, t }: { law: Law; t: Translator }) {
  const { biometrics, publicData, deletionReach } = law;
  const at = (articles: readonly string[]) => <small> {cite(law, articles, t.language)}</small>;
  return (
    <section>
      <h2>{t('laws.face')}</h2>
      <dl class="law">
        <Row name={t('laws.template')}>
          {t(`laws.template_${biometrics.photoDerivedTemplate}`)}
          {at(biometrics.articles)}
        </Row>
        <Row name={t('laws.answer')}>{t(`laws.answer_${biometrics.templateInAnswer}`)}</Row>
        <Row name={t('laws.publicData')}>
          {t(`laws.public_${publicData.exempt}`)}
          {at(publicData.articles)}
        </Row>
        <Row name={t('laws.deletion')}>
          {t(`laws.deletion_${deletionReach.scraped}`)}
          {at(deletionReach.articles)}
          {deletionReach.suppression && <div>{t('laws.suppression')}</div>}
        </Row>
      </dl>
    </section>
  );
}

function Periods({ law, t }: { law: Law; t: Translator }) {
  return (
    <section>
      <h2>{t('laws.deadlines')}</h2>
      <dl class="law">
        {law.deadlines.map((deadline) => (
          <Row
            key={deadline.appliesTo.join()}
            name={t.list(deadline.appliesTo.map((what) => aboutWhat(what, t)))}
          >
            {deadline.amount === null || deadline.unit === null
              ? deadline.unit === null
                ? t('laws.noPeriod')
                : period(null, deadline.unit, t)
              : period(deadline.amount, deadline.unit, t)}
            {', '}
            {t(`laws.basis_${deadline.basis}`)}
            {deadline.extension !== null && (
              <>
                {' · '}
                {t('laws.longer', {
                  period: period(deadline.extension.maxTotal, deadline.extension.unit, t),
                })}
              </>
            )}
            <small> {cite(law, deadline.articles, t.language)}</small>
          </Row>
        ))}
        <Row name={t('laws.silence')}>
          {t(`laws.silence_${law.noAnswer.means}`)}
          <small> {cite(law, law.noAnswer.articles, t.language)}</small>
        </Row>
      </dl>
    </section>
  );
}

function aboutWhat(what: Deadline['appliesTo'][number], t: Translator): string {
  switch (what) {
    case 'any':
    case 'acknowledgement':
    case 'refusal_notice':
    case 'complaint_acknowledgement':
    case 'complaint_to_organisation':
    case 'delete_act_drop':
      return t(`laws.step_${what}`);
    default:
      return rightName(what, t);
  }
}

/** A period in words; `amount` null where the law has no number. */
export function period(amount: number | null, unit: DeadlineUnit | 'calendar_years', t: Translator): string {
  const count = amount ?? 0;
  switch (unit) {
    case 'calendar_days':
      return amount === null ? t('laws.noPeriod') : t('laws.days', { count });
    case 'business_days':
      return amount === null ? t('laws.noPeriod') : t('laws.businessDays', { count });
    case 'calendar_month':
      return amount === null ? t('laws.noPeriod') : t('laws.months', { count });
    case 'calendar_years':
      return amount === null ? t('laws.noPeriod') : t('laws.years', { count });
    case 'immediate':
      return t('laws.immediately');
    case 'reasonable_period':
      return t('laws.reasonable');
    case 'without_unreasonable_delay':
      return t('laws.noDelay');
  }
}

function Steps({ law, t }: { law: Law; t: Translator }) {
  const { appeal, complaint, identityCheck, agent, privateAction } = law;
  const at = (articles: readonly string[]) => <small> {cite(law, articles, t.language)}</small>;
  return (
    <section>
      <h2>{t('laws.after')}</h2>
      <dl class="law">
        <Row name={t('laws.appeal')}>
          {appeal.exists === null && t('laws.appealUnknown')}
          {appeal.exists === false && t('laws.appealNone')}
          {appeal.exists === true && (
            <>
              {t(`laws.appeal_${appeal.kind ?? 'appeal'}`)}
              {appeal.decision !== null && (
                <>
                  {' · '}
                  {t('laws.appealDecision', {
                    period: period(appeal.decision.amount, appeal.decision.unit, t),
                  })}
                </>
              )}
              {at(appeal.articles)}
            </>
          )}
        </Row>
        <Row name={t('laws.complaint')}>
          {complaint.prerequisite !== null && <div>{t(`laws.before_${complaint.prerequisite}`)}</div>}
          {complaint.timeLimit !== null && (
            <div>
              {t('laws.limit', { period: period(complaint.timeLimit.amount, complaint.timeLimit.unit, t) })}{' '}
              {t(`laws.limit_${complaint.timeLimit.from}`)}
            </div>
          )}
          {at(complaint.articles)}
        </Row>
        <Row name={t('laws.court')}>
          {privateAction.available === null && t('laws.courtUnknown')}
          {privateAction.available === true && t('laws.courtYes')}
          {privateAction.available === false && t('laws.courtNo')}
          {at(privateAction.articles)}
        </Row>
        <Row name={t('laws.identity')}>
          {t(`laws.identity_${identityCheck.rule}`)}
          {identityCheck.noneFor.length > 0 && (
            <div>
              {t('laws.identityNone', {
                rights: t.list(identityCheck.noneFor.map((right) => rightName(right, t))),
              })}
            </div>
          )}
          {at(identityCheck.articles)}
        </Row>
        {agent.allowed !== null && (
          <Row name={t('laws.agent')}>
            {t(`laws.agent_${agent.allowed}`)}
            {at(agent.articles)}
          </Row>
        )}
      </dl>
    </section>
  );
}

function Checked({ law, t }: { law: Law; t: Translator }) {
  const { upcoming, verified, notVerified, citation } = law;
  return (
    <section>
      {upcoming.length > 0 && (
        <>
          <h2>{t('laws.upcoming')}</h2>
          <ul class="plain">
            {upcoming.map(({ date, status, note }) => (
              <li key={note}>
                {date !== null && <b>{t.date(date)}: </b>}
                {t(`laws.upcoming_${status}`)}. <English text={note} t={t} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 class="row">{t('laws.checked')}</h2>
      {citation !== null && (
        <p class="small">
          {t('laws.citation')}: {citation}
        </p>
      )}
      <PointList title={t('laws.verified')} points={verified} t={t} />
      <PointList title={t('laws.notVerified')} points={notVerified} t={t} />
      <Sourced fact={law} t={t} />
    </section>
  );
}

function PointList({ title, points, t }: { title: string; points: readonly string[]; t: Translator }) {
  if (points.length === 0) return null;
  return (
    <details class="sourced small">
      <summary>{title}</summary>
      <ul class="plain">
        {points.map((point) => (
          <li key={point}>
            <English text={point} t={t} />
          </li>
        ))}
      </ul>
    </details>
  );
}
