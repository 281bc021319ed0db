import * as v from 'valibot';
import { CARD_CORNERS } from '../card-corner';
import type { CardAction } from '../messages';
import { guideFor } from '../sites/registry/guides';
import type { StoreResult } from '../store/result';
import { changeSettings, siteSettings } from '../store/settings';
import { markAsMine } from './mark-as-mine';
import { openBeside, openPage } from './open-page';
import { remember } from './profile-marks';
import type { TabSender } from './sender';
import { tellNotKept } from './tell-not-kept';

const schema = v.object({
  action: v.picklist([
    'opt-out',
    'lower',
    'mine',
    'matters',
    'settings',
    'close',
    'mute-profile',
    'mute-site',
    'read',
    ...CARD_CORNERS.map((corner) => `move-${corner}` as const),
  ] satisfies CardAction[]),
  isAgain: v.optional(v.boolean(), false),
});

/** The reader of a card pressed something, or has had it before the eyes long enough to have read it. */
export async function onCardAction(message: unknown, from: TabSender): Promise<void> {
  const parsed = v.safeParse(schema, message);
  if (!parsed.success) return;
  const { action, isAgain } = parsed.output;
  switch (action) {
    case 'mute-profile':
      return tellIfNotKept(await remember(from, 'muted'), from, true);
    case 'mute-site':
      return tellIfNotKept(await muteSite(from), from, true);
    case 'settings':
      await openPage('#/settings', from, isAgain);
      break;
    case 'opt-out':
      await openPage(`#/requests/new?tab=${from.tabId}`, from, isAgain);
      break;
    case 'lower':
      await openSiteSettings(from, isAgain);
      break;
    case 'matters':
      await openPage('#/why', from, isAgain);
      break;
    case 'mine':
      await markAsMine(from, isAgain);
      break;
    case 'close':
    case 'read':
      break;
    case 'move-top-right':
    case 'move-bottom-right':
    case 'move-bottom-left':
    case 'move-top-left':
      return tellIfNotKept(await keepCorner(action, from), from, false);
  }
  await remember(from, 'seen');
}

/** `wasClosed`: the press closed the card, which has to come back to say it. */
async function tellIfNotKept(kept: Kept, from: TabSender, wasClosed: boolean): Promise<void> {
  if (kept !== null && !kept.ok) await tellNotKept(from, kept.why, wasClosed);
}

/** What the store answered; null in a private window, which keeps nothing and is meant to. */
type Kept = StoreResult<unknown> | null;

async function muteSite({ rule, isPrivate }: TabSender): Promise<Kept> {
  if (isPrivate) return null;
  return changeSettings((old) => ({
    ...old,
    sites: { ...old.sites, [rule.id]: { ...siteSettings(old, rule.id), card: false } },
  }));
}

async function keepCorner(move: CardAction, { isPrivate }: TabSender): Promise<Kept> {
  const corner = CARD_CORNERS.find((each) => move === `move-${each}`);
  if (isPrivate || corner === undefined) return null;
  return changeSettings((old) => ({ ...old, cardCorner: corner }));
}

/** The page that does most and has been seen working; where none has, the site's settings, or our list that says so. */
async function openSiteSettings(from: TabSender, isAgain: boolean): Promise<void> {
  const guide = guideFor(from.rule.id);
  const pages = (guide?.steps ?? []).filter(({ url }) => url !== null && !url.includes('{'));
  const sure = pages.find(({ confidence }) => confidence !== 'low');
  const url = (sure ?? guide?.hub ?? pages[0])?.url ?? null;
  if (url === null) await openPage(`#/lower/${from.rule.id}`, from, isAgain);
  else await openBeside(url, from, isAgain);
}
