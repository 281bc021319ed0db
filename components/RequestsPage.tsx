import { useMemo, useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import type { RequestEntry } from '../lib/requests/search-requests';
import { REQUEST_GROUPS, searchRequests } from '../lib/requests/search-requests';
import type { RequestStatus } from '../lib/requests/status';
import type { Settings } from '../lib/store/settings';
import { AskNotices } from './AskNotices';
import { BackupReminder } from './BackupReminder';
import { EvidenceOfAll } from './EvidenceOfAll';
import { RequestFilters } from './RequestFilters';
import { RequestRow } from './RequestRow';
import { StoreNotice } from './StoreNotice';
import { useRequestEntries } from './use-request-entries';
import { useRequestFilter } from './use-request-filter';

/** Where the next word is the firm's. */
const WAITING: readonly RequestStatus['is'][] = [
  'waiting',
  'due',
  'reminded',
  'appealed',
  'complained-to-firm',
];

/** Rows drawn at first, and more of them with each press: a thousand would be felt at every key. */
const FIRST_ROWS = 25;
const MORE_ROWS = 100;
/** A list one sees at a glance needs no search. */
const SHORT = 4;

export interface RequestsPageProps {
  /** What the list is searched for and filtered by, as the address says. */
  readonly query: string;
  readonly settings: Settings;
  /** Called after a setting was stored. */
  readonly changed: () => Promise<void>;
  readonly t: Translator;
}

/** The list of all requests, what to do first at the head. */
export function RequestsPage({ query, settings, changed, t }: RequestsPageProps) {
  const read = useRequestEntries(t);
  const [filter, change] = useRequestFilter(query);
  const [rows, setRows] = useState(FIRST_ROWS);
  const all = read?.entries ?? NONE;
  const found = useMemo(() => searchRequests(all, filter), [all, filter]);
  const [late, waiting, wasSent] = useMemo(
    () => [
      all.filter(({ status }) => status.is === 'late').length,
      all.filter(({ status }) => WAITING.includes(status.is)).length,
      all.some(({ status }) => status.is !== 'draft' && status.is !== 'closed'),
    ],
    [all],
  );
  if (read === null) return null;
  const { entries, isWhole, damaged, trouble, today } = read;
  if (trouble !== null) {
    return (
      <>
        <h1>{t('requests.title')}</h1>
        <StoreNotice why={trouble} t={t} />
      </>
    );
  }
  const shown = found.slice(0, rows);

  return (
    <>
      <h1>{t('requests.title')}</h1>
      {damaged > 0 && <p class="notice">{t('notices.requestsDamaged', { count: damaged })}</p>}
      {entries.length === 0 ? (
        <div class="empty">
          <h2>{t('requests.empty')}</h2>
          <p>{t('requests.emptyBody')}</p>
          <div class="row">
            <a class="button primary" href="#/requests/new">
              {t('requests.start')}
            </a>
            <a class="button" href="#/requests/everywhere">
              {t('profiles.optOutEverywhere')}
            </a>
          </div>
        </div>
      ) : (
        <>
          <p class="sub">
            {isWhole ? (
              t('requests.summary', { late, waiting })
            ) : (
              <span role="status">{t('list.reading')}</span>
            )}
          </p>
          <BackupReminder requests={entries.length} settings={settings} t={t} />
          {wasSent && <AskNotices wanted={settings.dueNotice} changed={changed} t={t} />}
          {entries.length >= SHORT && (
            <RequestFilters filter={filter} change={change} entries={entries} found={found.length} t={t} />
          )}
          {REQUEST_GROUPS.map((group) => (
            <Group
              key={group}
              title={t(`list.group_${group}`)}
              entries={shown.filter((entry) => entry.group === group)}
              first={shown[0]}
              today={today}
              t={t}
            />
          ))}
          {found.length === 0 && isWhole && (
            <p class="row">
              {/* The list follows its address: without a query it shows all. */}
              <a class="button" href="#/requests">
                {t('directory.showAll')}
              </a>
            </p>
          )}
          {found.length > shown.length && (
            <p class="row">
              <button type="button" onClick={() => setRows(rows + MORE_ROWS)}>
                {t('list.more', { count: Math.min(MORE_ROWS, found.length - shown.length) })}
              </button>
            </p>
          )}
          <p class="row">
            <a class="button" href="#/requests/new">
              {t('requests.new')}
            </a>
            <a class="button" href="#/requests/everywhere">
              {t('profiles.optOutEverywhere')}
            </a>
          </p>
          <EvidenceOfAll t={t} />
        </>
      )}
    </>
  );
}

const NONE: readonly RequestEntry[] = [];

interface GroupProps {
  readonly title: string;
  readonly entries: readonly RequestEntry[];
  readonly first: RequestEntry | undefined;
  readonly today: string;
  readonly t: Translator;
}

function Group({ title, entries, first, today, t }: GroupProps) {
  if (entries.length === 0) return null;
  return (
    <section class="request-group">
      <h2>{title}</h2>
      <ul class="request-list">
        {entries.map((entry) => (
          <RequestRow key={entry.id} entry={entry} isFirst={entry === first} today={today} t={t} />
        ))}
      </ul>
    </section>
  );
}
