import { collectorById } from '../../lib/directory/collectors';
import type { PublicBody } from '../../lib/directory/public-body-schema';
import { publicBodyById } from '../../lib/directory/public-bodies';
import { regulatorById } from '../../lib/directory/regulators';
import type { Translator } from '../../lib/i18n/translate';
import { period } from './LawPage';
import { DirectoryNav } from './DirectoryNav';
import { English } from './English';
import { NoRecord } from './NoRecord';
import { otherName, ownName } from './own-name';
import { OwnRequests } from './OwnRequests';
import type { RecordPageProps } from './page-props';
import { placeOf } from './PublicBodiesPage';
import { SafetyWarning } from './SafetyWarning';
import { Row } from './Row';
import { Sourced } from './Sourced';

/** One public body: the warning, what one can ask, how, and what is known of its face searches. */
export function PublicBodyPage({ id, t }: RecordPageProps) {
  const body = publicBodyById(id);
  if (body === null) return <NoRecord room="public-bodies" t={t} />;
  const name = ownName(body, t);
  const other = otherName(body, t);
  return (
    <>
      <DirectoryNav room="public-bodies" t={t} />
      <h1>{name}</h1>
      <p class="sub">
        {other !== null && <>{other}&nbsp;· </>}
        {placeOf(body, t)}
      </p>
      <SafetyWarning t={t} />
      <p class="row">
        <a class="button primary" href={`#/requests/new?body=${id}`}>
          {t('bodies.write', { body: name })}
        </a>
      </p>
      <OwnRequests firm={id} name={name} t={t} />
      <KnownUse body={body} t={t} />
      <Asking body={body} t={t} />
      <Reach body={body} t={t} />
      <Refusal body={body} t={t} />
      <Remarks body={body} t={t} />
    </>
  );
}

function KnownUse({ body, t }: { body: PublicBody; t: Translator }) {
  return (
    <section>
      <h2>{t('bodies.knownUse')}</h2>
      {body.knownUse.length === 0 && <p>{t('bodies.knownUseNone')}</p>}
      {body.knownUse.map((use) => {
        const tool = use.collector === null ? null : collectorById(use.collector);
        return (
          <div key={use.what} class="fact">
            <p>
              {use.date !== null && <b>{t.date(use.date)}: </b>}
              <span class="tag">{t(`bodies.standing_${use.standing}`)}</span>{' '}
              <English text={use.what} t={t} />
              {tool !== null && (
                <>
                  {' '}
                  <a href={`#/collectors/${tool.id}`}>{tool.name}</a>
                </>
              )}
            </p>
            <Sourced fact={use} t={t} />
          </div>
        );
      })}
    </section>
  );
}

function Asking({ body, t }: { body: PublicBody; t: Translator }) {
  const { laws, right, deadline, extension, fee, identity, include, route } = body;
  return (
    <section>
      <h2>{t('bodies.right')}</h2>
      <p>
        <English text={right} t={t} />
      </p>
      <dl class="law field">
        <Row name={t('bodies.law')}>
          <p>{t(`bodies.route_${route}`)}</p>
          {laws.map((law) => (
            <div key={law.name} class="fact">
              <span lang="en">
                {/* Some citations begin with the name. */}
                {law.citation?.startsWith(law.name) !== true && law.name}
                {law.citation !== null && <small> {law.citation}</small>}
              </span>
              {law.who !== null && (
                <p class="small">
                  {t('bodies.who')} <English text={law.who} t={t} />
                </p>
              )}
              <Sourced fact={law} t={t} />
            </div>
          ))}
        </Row>
        <Row name={t('bodies.deadline')}>
          {inWords(deadline, t)}
          {deadline.starts !== null && deadline.amount !== null && (
            <p class="small">
              {t('bodies.starts')} <English text={deadline.starts} t={t} />
            </p>
          )}
          {deadline.remark !== null && (
            <p class="small">
              <English text={deadline.remark} t={t} />
            </p>
          )}
          <Sourced fact={deadline} t={t} />
        </Row>
        <Fact name={t('bodies.extension')} fact={extension} t={t} />
        <Fact name={t('bodies.fee')} fact={fee} t={t} />
        <Fact name={t('bodies.identity')} fact={identity} t={t} />
        {include.length > 0 && (
          <Row name={t('bodies.include')}>
            <ul class="plain">
              {include.map((each) => (
                <li key={each}>
                  <English text={each} t={t} />
                </li>
              ))}
            </ul>
          </Row>
        )}
      </dl>
    </section>
  );
}

function inWords({ amount, unit }: PublicBody['deadline'], t: Translator): string {
  if (amount === null) return t('bodies.noDeadline');
  switch (unit) {
    case 'working_days':
      return t('bodies.workingDays', { count: amount });
    case 'calendar_days':
      return period(amount, 'calendar_days', t);
    case 'weeks':
      return t('bodies.weeks', { count: amount });
    case 'calendar_months':
      return period(amount, 'calendar_month', t);
    case null:
      return t('bodies.noDeadline');
  }
}

function Reach({ body, t }: { body: PublicBody; t: Translator }) {
  const { channels, email, postalAddress, phone } = body;
  const isNowhere = channels.length === 0 && email === null && postalAddress === null;
  return (
    <section>
      <h2>{t('bodies.reach')}</h2>
      {isNowhere && <p>{t('bodies.reachNone')}</p>}
      <dl class="law">
        {channels.map((channel) => (
          <Row key={`${channel.kind}${channel.url}`} name={t(`bodies.channel_${channel.kind}`)}>
            {channel.url !== null && (
              <a class="address" href={channel.url} target="_blank" rel="noreferrer">
                {channel.url.replace(/^https:\/\/(?:www\.)?/, '')}
              </a>
            )}
            {channel.remark !== null && (
              <p class="small">
                <English text={channel.remark} t={t} />
              </p>
            )}
            <Sourced fact={channel} t={t} />
          </Row>
        ))}
        {email !== null && (
          <Row name={t('regulators.email')}>
            <span class="address">{email.value}</span>
            <span class="tag">{t(`bodies.email_${email.use}`)}</span>
            {email.remark !== null && (
              <p class="small">
                <English text={email.remark} t={t} />
              </p>
            )}
            <Sourced fact={email} t={t} />
          </Row>
        )}
        {postalAddress !== null && (
          <Row name={t('regulators.post')}>
            <span class="address">{postalAddress.value}</span>
            <Sourced fact={postalAddress} t={t} />
          </Row>
        )}
        {phone !== null && (
          <Row name={t('regulators.phone')}>
            {phone.value}
            <Sourced fact={phone} t={t} />
          </Row>
        )}
      </dl>
    </section>
  );
}

function Refusal({ body: { appeal }, t }: { body: PublicBody; t: Translator }) {
  const regulator = appeal.regulator === null ? null : regulatorById(appeal.regulator);
  return (
    <section>
      <h2>{t('bodies.appeal')}</h2>
      {appeal.body !== null && (
        <p>
          <English text={appeal.body} t={t} />
        </p>
      )}
      {regulator !== null && (
        <p>
          <a href={`#/regulators/${regulator.id}`}>{ownName(regulator, t)}</a>
        </p>
      )}
      {appeal.deadline !== null && (
        <p class="small">
          {t('bodies.appealDeadline')} <English text={appeal.deadline} t={t} />
        </p>
      )}
      <Sourced fact={appeal} t={t} />
      <p class="small row">{t('bodies.warningNoRecords')}</p>
      <p class="row">
        <a href="#/organisations">{t('organisations.title')}</a>
      </p>
    </section>
  );
}

function Remarks({ body: { remarks }, t }: { body: PublicBody; t: Translator }) {
  if (remarks.length === 0) return null;
  return (
    <section>
      <h2>{t('bodies.remarks')}</h2>
      {remarks.map((remark) => (
        <p key={remark}>
          <English text={remark} t={t} />
        </p>
      ))}
    </section>
  );
}

interface FactProps {
  readonly name: string;
  readonly fact: PublicBody['fee'];
  readonly t: Translator;
}

function Fact({ name, fact, t }: FactProps) {
  if (fact === null) return null;
  return (
    <Row name={name}>
      <English text={fact.value} t={t} />
      <Sourced fact={fact} t={t} />
    </Row>
  );
}
