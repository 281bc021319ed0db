import type { Runtime } from 'webextension-polyfill';
import { isMessage } from '../messages';
import { checkDue } from './due';
import { onCardAction } from './on-card-action';
import { onPageSeen } from './on-page-seen';
import { onRuleWanted } from './on-rule-wanted';
import { onSettingsChanged } from './on-settings-changed';
import { isOwnPage, tabSender } from './sender';

/** The one listener for messages to the background: checks who speaks, then calls the one function for that kind. */
export function onMessage(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (isMessage(message, 'settings-changed')) return isOwnPage(sender) ? onSettingsChanged() : undefined;
  if (isMessage(message, 'check-due')) return isOwnPage(sender) ? checkDue() : undefined;
  if (!isMessage(message, 'rule-wanted', 'page-seen', 'card-action')) return undefined;
  const from = tabSender(sender);
  if (from === null) return undefined;
  switch (message.kind) {
    case 'rule-wanted':
      return onRuleWanted(from);
    case 'page-seen':
      return answered(onPageSeen(message, from));
    case 'card-action':
      return answered(onCardAction(message, from));
  }
}

/** A browser says `undefined` where the background was stopped before it could promise an answer: so that is none. */
async function answered(work: Promise<void>): Promise<null> {
  await work;
  return null;
}
