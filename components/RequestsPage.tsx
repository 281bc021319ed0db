import { bodyIdOfLaw, lawOfBody } from '../lib/directory/body-law';
import { collectorById } from '../lib/directory/collectors';
import { lawById, lawFor } from '../lib/directory/laws';
import type { Law } from '../lib/directory/law-schema';
import { publicBodyById } from '../lib/directory/public-bodies';
import type { Translator } from '../lib/i18n/translate';
import type { Request } from '../lib/requests/request';
import type { RequestStatus } from '../lib/requests/status';
import { requestStatus } from '../lib/requests/status';
import { localDay } from '../lib/requests/today';
import { requestStore } from '../lib/store/request-store';
import { EvidenceOfAll } from './EvidenceOfAll';
import { RequestState } from './RequestState';
import { RequestTrack } from './RequestTrack';
import { rightName } from './right-names';
import { StoreNotice } from './StoreNotice';
import { useStored } from './use-stored';

/** Order of the list: what needs a hand first. */
const ORDER: readonly RequestStatus['is'][] = [
  'late',
  'identity-asked',
  'due',
  'answered',
  'draft',
  'reminded',
  'appealed',
  'complained-to-firm',
  'waiting',
  'with-regulator',
  'decided',
  'closed',
];

/** Where the next word is the firm's. */
const WAITING: readonly RequestStatus['is'][] = [
  'waiting',
  'due',
  'reminded',
  'appealed',
  'complained-to-firm',
];

/** The list of all requests with the day each answer is due. */
export function RequestsPage({ t }: { t: Translator }) {
  const [stored] = useStored('requests', requestStore.listRequests);
  const today = localDay(new Date());
  if (stored === null) return null;
  if (!stored.ok) {
    return (
      <>
        <h1>{t('requests.title')}</h1>
        <StoreNotice why={stored.why} t={t} />
      </>
    );
  }
  const { requests, damaged } = stored.value;
  const rows = requests
    .map((request) => ({ request, status: requestStatus(request, lawOf(request), today) }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.status.is) - ORDER.indexOf(b.status.is) ||
        (newest(a.request) < newest(b.request) ? 1 : -1),
    );
  const late = rows.filter(({ status }) => status.is === 'late').length;
  const waiting = rows.filter(({ status }) => WAITING.includes(status.is)).length;

  return (
    <>
      <h1>{t('requests.title')}</h1>
      {damaged > 0 && <p class="notice">{t('notices.requestsDamaged', { count: damaged })}</p>}
      {rows.length === 0 ? (
        <div class="empty">
          <h2>{t('requests.empty')}</h2>
          <p>{t('requests.emptyBody')}</p>
          <a class="button primary" href="#/requests/new">
            {t('requests.start')}
          </a>{' '}
          <a class="button" href="#/requests/everywhere">
            {t('queue.title')}
          </a>
        </div>
      ) : (
        <>
          <p class="sub">{t('requests.summary', { late, waiting })}</p>
          <ul class="request-list">
            {rows.map(({ request, status }) => (
              <Row key={request.id} request={request} status={status} today={today} t={t} />
            ))}
          </ul>
          <p class="row">
            <a class="button" href="#/requests/new">
              {t('requests.new')}
            </a>
            <a class="button" href="#/requests/everywhere">
              {t('queue.title')}
            </a>
          </p>
          <EvidenceOfAll requests={requests} t={t} />
        </>
      )}
    </>
  );
}

interface RowProps {
  readonly request: Request;
  readonly status: RequestStatus;
  readonly today: string;
  readonly t: Translator;
}

function Row({ request, status, today, t }: RowProps) {
  const law = lawOf(request);
  const rights = request.rights.map((right) => rightName(right, t)).join(', ');
  const sent =
    'channel' in status ? t('requests.sentBy', { day: t.day(status.sentDay), channel: status.channel }) : '';
  return (
    <li>
      <a href={`#/requests/${request.id}`}>
        <b>{firmName(request)}</b> · {rights}
        <span class="small">{[law.names[t.language], sent].filter((part) => part !== '').join(', ')}</span>
      </a>
      <RequestState status={status} t={t} />
      <RequestTrack status={status} today={today} />
    </li>
  );
}

/** The law a request was made under; where the directory has it no more, the one for where the writer lives. */
export function lawOf(request: Request): Law {
  const bodyId = bodyIdOfLaw(request.law);
  const body = bodyId === null ? null : publicBodyById(bodyId);
  if (body !== null) return lawOfBody(body);
  return lawById(request.law) ?? lawFor(request.country, request.region).law;
}

/** The name of the firm or public body, or its id where the directory has it no more. */
export function firmName({ collector: id }: Request): string {
  const body = publicBodyById(id);
  return collectorById(id)?.name ?? body?.names.local ?? body?.names.en ?? id;
}

function newest(request: Request): string {
  return request.events.at(-1)?.at ?? '';
}
