import { useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import { dayOfAnswer } from '../lib/requests/answer-due';
import type { AnswerDue } from '../lib/requests/answer-due';
import type { CalendarEntry } from '../lib/requests/calendar-file';
import { calendarFile } from '../lib/requests/calendar-file';
import type { Request } from '../lib/requests/request';
import { firmName } from './request-names';
import { saveFile } from './save-file';

export interface CalendarButtonProps {
  readonly request: Request;
  /** The days to put in; never empty. */
  readonly dues: readonly AnswerDue[];
  readonly t: Translator;
}

/** The days of a request as a calendar file. */
export function CalendarButton({ request, dues, t }: CalendarButtonProps) {
  const [isSaved, setSaved] = useState(false);

  function save(): void {
    const file = calendarFile(dues.map(entryOf), new Date());
    if (file === null) return;
    saveFile(`${request.reference}.ics`, 'text/calendar', file);
    setSaved(true);
  }

  /** Nothing but firm and reference: calendars are shared, and lie on other people's servers. */
  function entryOf(due: AnswerDue): CalendarEntry {
    const firm = firmName(request);
    return {
      requestId: request.id,
      step: `answer-${due.rights[0] ?? ''}`,
      day: dayOfAnswer(due),
      summary:
        due.basis === 'none' ? t('channels.calendarAsk', { firm }) : t('channels.calendarDue', { firm }),
      description: t('channels.calendarNote', { reference: request.reference }),
    };
  }

  return (
    <p class="row screen-only">
      <button type="button" onClick={save}>
        {t('channels.calendar')}
      </button>
      <span class="small" role="status">
        {isSaved ? t('channels.calendarSaved') : t('channels.calendarHint')}
      </span>
    </p>
  );
}
