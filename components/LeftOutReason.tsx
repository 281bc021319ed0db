import type { Translator } from '../lib/i18n/translate';
import type { LeftOut } from '../lib/requests/choose-collectors';
import type { ItemState } from '../lib/requests/queue';
import { leftOutState } from '../lib/requests/queue';

const FAILED = {
  'no-contact': 'queue.failed_no_contact',
  'no-law': 'queue.failed_no_law',
  closed: 'queue.failed_closed',
  'unknown-firm': 'queue.failed_unknown_firm',
} as const;

/** Why a firm is not written to, in words; null for one that is. */
export function reasonText(state: ItemState, t: Translator): string | null {
  if (state.is === 'failed') return t(FAILED[state.why]);
  if (state.is !== 'skipped') return null;
  switch (state.why) {
    case 'user':
      return t('queue.left_user');
    case 'next-step':
      return t('queue.left_next');
    case 'answered':
      return t('queue.left_answered', { day: state.day === null ? '' : t.day(state.day) });
    case 'waiting':
      return state.day === null
        ? t('queue.left_waiting_open')
        : t('queue.left_waiting', { day: t.day(state.day) });
  }
}

/** The reason with a way to the earlier request, where that is the reason. */
export function LeftOutReason({ left, t }: { left: LeftOut; t: Translator }) {
  const state = leftOutState(left);
  return (
    <>
      {reasonText(state, t)}{' '}
      {'request' in left && <a href={`#/requests/${left.request}`}>{t('queue.seeRequest')}</a>}
    </>
  );
}
