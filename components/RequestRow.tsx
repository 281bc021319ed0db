import type { Translator } from '../lib/i18n/translate';
import type { RequestEntry } from '../lib/requests/search-requests';
import { firmName, lawNamed } from './request-names';
import { RequestState } from './RequestState';
import { RequestTrack } from './RequestTrack';
import { rightName } from './right-names';

export interface RequestRowProps {
  readonly entry: RequestEntry;
  /** The first thing of all to do. */
  readonly isFirst: boolean;
  readonly today: string;
  readonly t: Translator;
}

/** One request in the list: whom, what, how it stands, and the way to what is to be done. */
export function RequestRow({ entry, isFirst, today, t }: RequestRowProps) {
  const { id, status, step } = entry;
  const firm = firmName(entry);
  const law = lawNamed(entry.law)?.names[t.language] ?? '';
  const sent =
    'channel' in status ? t('requests.sentBy', { day: t.day(status.sentDay), channel: status.channel }) : '';
  return (
    <li>
      <a href={`#/requests/${id}`}>
        <b>{firm}</b> · {entry.rights.map((right) => rightName(right, t)).join(', ')}
        <span class="small">{[law, sent].filter((part) => part !== '').join(', ')}</span>
      </a>
      <span class="standing">
        {entry.isArchived && <span class="tag">{t('list.isArchived')}</span>}
        <RequestState status={status} t={t} />
      </span>
      <RequestTrack status={status} today={today} />
      {entry.group === 'due' && (
        <>
          <span class="small">{t(`steps.reason_${step.reason}`)}</span>
          <a
            class={isFirst ? 'button primary' : 'button'}
            href={`#/requests/${id}`}
            aria-label={t('list.stepFor', { step: stepText(entry, t), firm })}
          >
            {stepText(entry, t)}
          </a>
        </>
      )}
      {step.kind === 'wait' && !('answerDue' in status) && <span class="small">{stepText(entry, t)}</span>}
    </li>
  );
}

function stepText({ step: { kind, day } }: RequestEntry, t: Translator): string {
  return kind === 'wait' ? t('steps.kind_wait', { day: t.day(day) }) : t(`steps.kind_${kind}`);
}
