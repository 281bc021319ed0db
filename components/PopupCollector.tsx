import type { Collector } from '../lib/directory/collector-schema';
import type { Translator } from '../lib/i18n/translate';
import type { RequestStatus } from '../lib/requests/status';
import type { FillOffer } from './FillForm';
import { FillForm } from './FillForm';
import { LockedLine } from './lock/LockedLine';
import { Mark } from './Mark';
import { RequestState } from './RequestState';

export interface OnCollector {
  readonly collector: Collector;
  /** The user's own requests to it, newest first. */
  /** Whether they are locked: then none are named here. */
  readonly isLocked: boolean;
  readonly requests: readonly { readonly id: string; readonly status: RequestStatus }[];
  /** What its form can be filled with; null while no letter to it is written. */
  readonly fill: FillOffer | null;
  readonly dashboard: (route: string) => string;
}

/** What the popup says on a collector's own site: what the firm does, what asking costs, how the user's requests stand. */
export function PopupCollector({
  collector,
  isLocked,
  requests,
  fill,
  dashboard,
  t,
}: OnCollector & { t: Translator }) {
  const words = collector.words[t.language];
  return (
    <>
      <header class="popup-top">
        <Mark size={44} />
        <div>
          <p class="small">{t(`facts.kind_${collector.kind}`)}</p>
          <h1>{collector.name}</h1>
          <p>{words.does}</p>
        </div>
      </header>
      {isLocked && <LockedLine what="requests" href={dashboard('#/requests')} t={t} />}
      {fill !== null && <FillForm {...fill} t={t} />}
      <ul class="reasons facts">
        {requests.map(({ id, status }) => (
          <li key={id}>
            <b>
              <a class="lone" href={dashboard(`#/requests/${id}`)} target="_blank">
                {t('popup.ownRequest')}
              </a>
            </b>
            <RequestState status={status} t={t} />
          </li>
        ))}
        <li>
          <b>{t('collectors.demands')}</b>
          <span class="small">{words.demands}</span>
        </li>
        <li>
          <b>{t('collectors.optOutDoesNot')}</b>
          <span class="small">{words.limits}</span>
        </li>
      </ul>
    </>
  );
}
