import { cite } from '../lib/directory/citation';
import type { Law } from '../lib/directory/law-schema';
import type { Translator } from '../lib/i18n/translate';
import type { AnswerDue } from '../lib/requests/answer-due';
import { dayOfAnswer } from '../lib/requests/answer-due';
import type { RequestStatus } from '../lib/requests/status';
import { rightName } from './right-names';

/** How a request stands, in a few words: the day its answer is due, or since when it is late. */
export function RequestState({ status, t }: { status: RequestStatus; t: Translator }) {
  return <span class={`state ${status.is}`}>{stateText(status, t)}</span>;
}

function stateText(status: RequestStatus, t: Translator): string {
  switch (status.is) {
    case 'draft':
      return t('requests.draft');
    case 'late':
      return t('requests.late', { day: t.day(dayOfAnswer(status.answerDue)) });
    case 'waiting':
    case 'due': {
      const next = nextDue(status);
      const day = t.day(dayOfAnswer(next));
      return next.basis === 'none' ? t('requests.dueSuggested', { day }) : t('requests.due', { day });
    }
    case 'answered':
      return t('requests.answered');
    case 'closed':
      return t('requests.closed');
  }
}

/** The first day that is not over yet; the last where all are. */
function nextDue(status: Extract<RequestStatus, { is: 'waiting' | 'due' | 'late' }>): AnswerDue {
  return status.deadlines.find((due) => !status.passed.includes(due)) ?? status.answerDue;
}

/** Why that day: the article it rests on, and each right's own day where they differ. */
export function DueReasons({ status, law, t }: { status: RequestStatus; law: Law; t: Translator }) {
  if (!('deadlines' in status)) return null;
  return (
    <>
      {status.deadlines.map((due) => (
        <p key={dayOfAnswer(due)} class="small">
          {reasonText(due, status.deadlines.length > 1, law, t)}
        </p>
      ))}
    </>
  );
}

function reasonText(due: AnswerDue, isOneOfMany: boolean, law: Law, t: Translator): string {
  if (due.basis === 'none') return t('requests.dueSuggestedWhy');
  const articles = cite(law, due.articles, t.language);
  if (!isOneOfMany) return t('requests.dueWhy', { articles });
  const rights = t.list(due.rights.map((right) => rightName(right, t)));
  return t('requests.dueOther', { rights, day: t.day(due.day), articles });
}
