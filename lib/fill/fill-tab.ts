import { browser } from '../browser';
import type { Message } from '../messages';
import { collectorAt } from '../open-tab';
import type { FieldDescription, FillOutcome } from './field';
import { checkedFields, checkedOutcomes } from './fields-schema';
import type { FillPlan, Left, LeftReason } from './plan';
import { planFill } from './plan';
import type { FillValues } from './values';
import type { FillItem } from './wants';
import { FILL_ITEMS } from './wants';

/** What came of filling, value by value. */
export interface Filled {
  readonly is: 'filled';
  readonly filled: readonly FillItem[];
  /** How many fields carry our mark. */
  readonly fields: number;
  readonly left: readonly (Omit<Left, 'why'> & { readonly why: LeftReason | 'reset' })[];
  /** The letter went in its short form, as the field takes no more than so many characters. */
  readonly shortenedTo: number | null;
  /** The name went into two fields; how it is divided is a guess. */
  readonly isNameSplit: boolean;
}

/** `unreachable`: the browser does not let us into the page, or it is no longer the firm's. */
export type Filling = Filled | { readonly is: 'unreachable' };

/**
 * Fills the form on the tab of a collector's site, after a press. The page gets the values that found a field there, and no
 * others: which goes where is decided here.
 *
 * @param writeShort the letter's short form, asked for only where the letter is too long for its field; null where none is.
 */
export async function fillTab(
  tabId: number,
  collectorId: string,
  values: FillValues,
  writeShort: () => Promise<string | null>,
): Promise<Filling> {
  if (!(await isOnCollector(tabId, collectorId)) || !(await inject(tabId))) return { is: 'unreachable' };
  const fields = await listFields(tabId);
  // Asked again: the tab may have moved on, and the script with the values must not follow it.
  if (fields === null || !(await isOnCollector(tabId, collectorId))) return { is: 'unreachable' };
  const plan = await planWithShort(fields, values, writeShort);
  if (plan.fills.length === 0) return outcomeOf(plan, []);
  const fills = plan.fills.map(({ field, value }) => ({ field, value }));
  const outcomes = checkedOutcomes(await ask(tabId, { kind: 'fill-fields', fills }), fills.length);
  return outcomes === null ? { is: 'unreachable' } : outcomeOf(plan, outcomes);
}

/** Takes out again what was filled in; false where the page is gone. */
export async function undoFill(tabId: number): Promise<boolean> {
  return typeof (await ask(tabId, { kind: 'undo-fill' })) === 'number';
}

/** How many fields of the page hold what was filled in before. Puts nothing into a page that was not filled. */
export async function countFilled(tabId: number): Promise<number> {
  return (await listFields(tabId))?.filter(({ state }) => state === 'ours').length ?? 0;
}

async function planWithShort(
  fields: readonly FieldDescription[],
  values: FillValues,
  writeShort: () => Promise<string | null>,
): Promise<FillPlan> {
  const plan = planFill(fields, values);
  if (!plan.left.some(({ item, why }) => item === 'letter' && why === 'too-long')) return plan;
  const short = await writeShort();
  return short === null ? plan : planFill(fields, { ...values, letters: [...values.letters, short] });
}

/** The plan with what the page did of it. A part that failed makes its whole value one to copy. */
export function outcomeOf(plan: FillPlan, outcomes: readonly FillOutcome[]): Filled {
  const done = plan.fills.map((fill, at) => ({ ...fill, outcome: outcomes[at] ?? 'gone' }));
  const failed = done.filter(({ outcome }) => outcome !== 'filled');
  const left = FILL_ITEMS.flatMap((item): Filled['left'][number][] => {
    const planned = plan.left.find((each) => each.item === item);
    const lost = failed.filter((each) => each.item === item);
    const [first] = lost;
    if (first === undefined) return planned === undefined ? [] : [planned];
    const texts = [...lost.map(({ copy }) => copy), ...(planned === undefined ? [] : [planned.text])];
    const why = first.outcome === 'reset' ? 'reset' : first.outcome === 'gone' ? 'no-field' : 'unseen';
    return [{ item, why, text: [...new Set(texts)].join('\n') }];
  });
  const good = done.filter(({ outcome }) => outcome === 'filled');
  const isIn = (item: FillItem): boolean =>
    !failed.some((each) => each.item === item) &&
    (good.some((each) => each.item === item) || plan.already.includes(item));
  return {
    is: 'filled',
    filled: FILL_ITEMS.filter(isIn),
    fields: good.length + plan.already.length,
    left,
    shortenedTo: isIn('letter') ? plan.shortenedTo : null,
    isNameSplit: good.some(({ kind }) => kind === 'given-name' || kind === 'family-name'),
  };
}

async function isOnCollector(tabId: number, collectorId: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Not on a page that came unencrypted: anybody on the way could have made its form.
  if (tab?.url === undefined || !tab.url.startsWith('https:')) return false;
  return (await collectorAt(tab.url)) === collectorId;
}

/** Into the top frame alone: what other frames hold belongs to whoever they come from. */
async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/fill.js'] });
    return true;
  } catch {
    return false;
  }
}

async function listFields(tabId: number): Promise<readonly FieldDescription[] | null> {
  return checkedFields(await ask(tabId, { kind: 'list-fields' }));
}

/** The answer of our script in the tab's page; null where none listens. */
async function ask(
  tabId: number,
  message: Message<'list-fields' | 'fill-fields' | 'undo-fill'>,
): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return null;
  }
}
