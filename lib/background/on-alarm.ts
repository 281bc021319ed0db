import type { Alarms } from 'webextension-polyfill';
import { lockNow } from '../store/lock/lock';
import { LOCK_ALARM } from '../store/lock/session-key';
import { checkDue } from './due';

/** An alarm rang: no page of the extension was used for long, or it is time to see what is due. */
export async function onAlarm({ name }: Pick<Alarms.Alarm, 'name'>): Promise<void> {
  if (name === LOCK_ALARM) await lockNow();
  else await checkDue();
}
