import { browser } from '../browser';
import { canComplainAt, datedLawById } from '../directory/dated-laws';
import { translatorFor } from '../i18n/speak-in-background';
import type { DueCount } from '../messages';
import { lastLooked, profilesDue } from '../profiles/due';
import type { RulesFor } from '../requests/due-items';
import { dueDay } from '../requests/due-day';
import { dueItems } from '../requests/due-items';
import type { Request } from '../requests/request';
import { localDay } from '../requests/today';
import { countDueDays, keepDueDays } from '../store/lock/due-days';
import { requestStore } from '../store/request-store';
import { listProfiles } from '../store/profiles';
import type { Settings } from '../store/settings';
import { defaultSettings, readSettings } from '../store/settings';
import type { DueThing } from './due-notice';
import { tellDue } from './due-notice';
import { showDueOnToolbar } from './toolbar';

const ALARM = 'due';
const HOURS_BETWEEN = 6;
/** Read at once: a letter or two each, so that very many requests never lie in memory together. */
const AT_ONCE = 400;

/**
 * Each time the background starts: where there is no alarm (Firefox keeps none over a restart), one is set, and what is due
 * is looked up at once. One that is there stays: set anew at each start, it would never come.
 */
export async function startDueChecks(): Promise<void> {
  if ((await browser.alarms.get(ALARM)) !== undefined) return;
  browser.alarms.create(ALARM, { periodInMinutes: HOURS_BETWEEN * 60 });
  await checkDue();
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Finds what is due from the stored days alone, shows it on the toolbar, tells it where the user wants to be told, and answers
 * how much needs the user. Nothing is remembered from one check to the next: a missed alarm, months of sleep or a
 * moved clock lose nothing. One check after the other.
 */
export function checkDue(): Promise<DueCount> {
  const next = last.then(check, check);
  last = next;
  return next;
}

async function check(): Promise<DueCount> {
  const today = localDay(new Date());
  const [stored, requests] = await Promise.all([readSettings(), readDue(today)]);
  const settings = stored.ok ? stored.value.settings : defaultSettings();
  const profiles = await readDueProfiles(settings, today);
  const t = translatorFor(settings);
  if (requests === 'locked') {
    // How many is known from the days beside the lock, what they are is not: nothing is told anew, and nothing forgotten.
    const known = await countDueDays(today);
    const count = { requests: known.ok ? known.value : 0, profiles: profiles.length };
    await showDueOnToolbar(count, t);
    return count;
  }
  const count = { requests: requests.length, profiles: profiles.length };
  await showDueOnToolbar(count, t);
  await tellDue([...requests, ...profiles], settings.dueNotice, today, t);
  return count;
}

/** Own profiles that were not looked at for as long as the user chose. */
async function readDueProfiles(settings: Settings, today: string): Promise<DueThing[]> {
  if (settings.lookAgainDays === null) return [];
  const stored = await listProfiles();
  if (!stored.ok) return [];
  return profilesDue(stored.value.profiles, settings, today).map(({ profile }) => ({
    key: `profile ${profile.id} ${lastLooked(profile)}`,
    firm: null,
  }));
}

/** Where the store fails, nothing is due as far as one can see: the pages say why. */
async function readDue(today: string): Promise<DueThing[] | 'locked'> {
  const due: DueThing[] = [];
  const days: string[] = [];
  let after: string | null = null;
  do {
    const part = await requestStore.listRequestsAfter(after, AT_ONCE);
    if (!part.ok) return part.why === 'locked' ? 'locked' : due;
    for (const { request, step } of dueItems(part.value.requests, rulesFor, today)) {
      // Not by its day: while the clock is wrong that moves, and the same would be told again.
      const key = `${request.id} ${step.kind} ${request.events.length}`;
      due.push({ key, firm: request.collector });
    }
    for (const request of part.value.requests) {
      const rules = rulesFor(request);
      const day = rules === null ? null : dueDay(request, rules, today);
      if (day !== null) days.push(day);
    }
    after = part.value.last;
  } while (after !== null);
  await keepDueDays(days);
  return due;
}

/** Null where the directory has the law no more: the list shows such a request, under the law of the place. */
function rulesFor({ law: id, country, region }: Request): RulesFor | null {
  const law = datedLawById(id);
  return law === null ? null : { law, regulators: canComplainAt(law, { country, region }) };
}
