import { isKnownEvent } from '../requests/request';
import type { KnownEvent, RequestEvent } from '../requests/request';
import type { TextKey, Translator } from './translate';

type PlainKind = Exclude<
  KnownEvent['kind'],
  'sent' | 'answered' | 'identity-asked' | 'decision' | 'reminder-sent' | 'pages-listed' | 'page-done'
>;

const PLAIN = {
  drafted: 'requests.eventDrafted',
  'receipt-confirmed': 'requests.eventReceived',
  'identity-given': 'requests.eventGiven',
  extended: 'requests.eventExtended',
  appealed: 'requests.eventAppealed',
  'complained-to-firm': 'requests.eventComplainedToFirm',
  'complained-to-regulator': 'requests.eventComplainedToRegulator',
  checked: 'requests.eventChecked',
  closed: 'requests.closed',
  reopened: 'requests.eventReopened',
  noted: 'requests.eventOther',
  archived: 'list.eventArchived',
  unarchived: 'list.eventUnarchived',
  undone: 'requests.eventUndone',
} as const satisfies Record<PlainKind, TextKey>;

/** What happened, in a few words. */
export function eventText(event: RequestEvent, t: Translator): string {
  if (!isKnownEvent(event)) return t('requests.eventOther');
  switch (event.kind) {
    case 'sent':
      return t('requests.eventSent', { channel: event.channel });
    case 'answered':
      return t('requests.answeredWith', { outcome: branch(event.outcome) });
    case 'identity-asked':
      return t('requests.asked', { what: event.what });
    case 'decision':
      return t('requests.decided', { outcome: event.outcome });
    case 'reminder-sent':
      return event.pages === undefined || event.pages.length === 0
        ? t('requests.eventReminded')
        : t('answers.eventAsked', { count: event.pages.length });
    case 'pages-listed':
      return t('answers.eventListed', { count: event.pages.length });
    case 'page-done':
      return t('answers.eventDone', { what: branch(event.what), page: event.page });
    default:
      return t(PLAIN[event.kind]);
  }
}

/** As texts name their branches: ICU messages take no hyphen there. */
function branch(id: string): string {
  return id.replaceAll('-', '_');
}
