import type { Translator } from '../../lib/i18n/translate';
import { requestStatus } from '../../lib/requests/status';
import { localDay } from '../../lib/requests/today';
import { LockedLine } from '../lock/LockedLine';
import { RequestState } from '../RequestState';
import { lawOf } from '../request-names';
import { rightName } from '../right-names';
import { useAllRequests } from '../use-all-requests';

export interface OwnRequestsProps {
  /** Id of the firm or public body. */
  readonly firm: string;
  readonly name: string;
  readonly t: Translator;
}

/** The user's own requests to one firm, where there are any. */
export function OwnRequests({ firm, name, t }: OwnRequestsProps) {
  const [stored] = useAllRequests();
  if (stored?.ok === false && stored.why === 'locked') {
    return (
      <section>
        <LockedLine what="requests" href="#/requests" t={t} />
      </section>
    );
  }
  const own = stored?.ok === true ? stored.value.filter(({ collector }) => collector === firm) : [];
  if (own.length === 0) return null;
  const today = localDay(new Date());
  return (
    <section>
      <h2>{t('collectors.ownRequests', { firm: name })}</h2>
      <ul class="entries">
        {own.map((request) => (
          <li key={request.id}>
            <a href={`#/requests/${request.id}`}>
              {request.rights.map((right) => rightName(right, t)).join(', ')}
            </a>{' '}
            <RequestState status={requestStatus(request, lawOf(request), today)} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}
