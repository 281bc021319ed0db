import { cite } from '../lib/directory/citation';
import type { Law } from '../lib/directory/law-schema';
import type { Translator } from '../lib/i18n/translate';
import type { AnswerDue } from '../lib/requests/answer-due';
import { dayOfAnswer } from '../lib/requests/answer-due';
import type { RequestStatus } from '../lib/requests/status';
import { rightName } from './right-names';

/** How a request stands, in a few words: the day its answer is due, or since when it is late. */
export function RequestState({ status, t }: { status: RequestStatus; t: Translator }) {
  const isUnsettled = status.is === 'answered' && status.outcome !== 'done';
  return <span class={`state ${status.is}${isUnsettled ? ' unsettled' : ''}`}>{stateText(status, t)}</span>;
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
    case 'identity-asked':
      return t('requests.asked', { what: status.question.what });
    case 'answered':
      return t('requests.answeredWith', { outcome: branch(status.outcome) });
    case 'reminded':
      return t('requests.reminded', { day: t.day(status.day) });
    case 'appealed':
      return t('requests.appealed', { day: t.day(status.day) });
    case 'complained-to-firm':
      return t('requests.complainedToFirm', { day: t.day(status.day) });
    case 'with-regulator':
      return t('requests.withRegulator', { day: t.day(status.day) });
    case 'decided':
      return t('requests.decided', { outcome: status.outcome });
    case 'closed':
      return t('requests.closed');
  }
}

/** As texts name their branches: ICU messages take no hyphen there. */
function branch(id: string): string {
  return id.replaceAll('-', '_');
}

/** The first day that is not over yet; the last where all are. */
function nextDue(status: Extract<RequestStatus, { is: 'waiting' | 'due' | 'late' }>): AnswerDue {
  return status.deadlines.find((due) => !status.passed.includes(due)) ?? status.answerDue;
}

/** Why that day: the article it rests on, and each right's own day where they differ. */
export function DueReasons({ status, law, t }: { status: RequestStatus; law: Law; t: Translator }) {
  const dues = duesOf(status);
  const isStill = status.is === 'identity-asked' ? status.standsStill : null;
  return (
    <>
      {dues.map((due) => (
        <p key={dayOfAnswer(due)} class="small">
          {reasonText(due, dues.length > 1, law, t)}
        </p>
      ))}
      {isStill !== null && (
        <p class="small">
          {t('requests.standsStill', { articles: cite(law, isStill.articles, t.language) })}
        </p>
      )}
    </>
  );
}

/** The days that are waited for. */
function duesOf(status: RequestStatus): readonly AnswerDue[] {
  if ('deadlines' in status) return status.deadlines;
  return 'due' in status && status.due !== null ? [status.due] : [];
}

function reasonText(due: AnswerDue, isOneOfMany: boolean, law: Law, t: Translator): string {
  if (due.basis === 'none') return t('requests.dueSuggestedWhy');
  const articles = cite(law, due.articles, t.language);
  const day = t.day(due.day);
  if (due.from.why === 'step') return t('requests.dueStep', { day, articles });
  const extended =
    due.extended === null ? '' : ` ${t('requests.extended', { effect: branch(due.extended.is) })}`;
  if (!isOneOfMany) return t('requests.dueWhy', { articles, why: branch(due.from.why) }) + extended;
  const rights = t.list(due.rights.map((right) => rightName(right, t)));
  return t('requests.dueOther', { rights, day, articles }) + extended;
}
