import { lawTitle } from '../../components/directory/law-title';
import { collectors } from '../../lib/directory/collectors';
import { laws } from '../../lib/directory/laws';
import { organisations } from '../../lib/directory/organisations';
import type { PublicBody } from '../../lib/directory/public-body-schema';
import { publicBodies } from '../../lib/directory/public-bodies';
import type { Regulator } from '../../lib/directory/regulator-schema';
import { regulators } from '../../lib/directory/regulators';
import type { BrowserPage } from './driver';

/** The records of one folder as the interface names them in English. */
export interface Room {
  readonly room: string;
  readonly records: readonly Stop[];
}

/** One page of the dashboard. */
export interface Stop {
  readonly hash: string;
  /** Its heading. */
  readonly title: string;
  /** What else it has to hold; looked for where it stands in English. */
  readonly sentences?: readonly string[];
}

export const rooms: readonly Room[] = [
  roomOf('collectors', collectors(), ({ name }) => name),
  roomOf('laws', laws(), (law) => lawTitle(law, { language: 'en' })),
  roomOf('regulators', regulators(), englishName),
  roomOf('public-bodies', publicBodies(), englishName),
  roomOf('organisations', organisations(), ({ names }) => names.local),
];

/** An authority's own name, in English where it works in English. */
function englishName({ names, languages }: Regulator | PublicBody): string {
  return languages.includes('en') ? names.en : (names.local ?? names.en);
}

function roomOf<Item extends { readonly id: string }>(
  room: string,
  items: readonly Item[],
  titleOf: (item: Item) => string,
): Room {
  return { room, records: items.map((item) => ({ hash: `#/${room}/${item.id}`, title: titleOf(item) })) };
}

export interface Tour {
  /** What is wrong, each with the page it is wrong on. */
  readonly faults: readonly string[];
  /** Where the pages lead to inside the dashboard. */
  readonly links: readonly string[];
}

/**
 * Goes from page to page of the dashboard in one tab, as a reader does by links, and looks each over: its heading, what the
 * console says, words that no reader should see, and where its links lead. All of it inside the page, so that a hundred
 * pages take seconds. Browsers let a tab move 200 times in ten seconds: one tab a folder.
 */
export function takeTour(page: BrowserPage, stops: readonly Stop[]): Promise<Tour> {
  return page.evaluate(async (list) => {
    const faults: string[] = [];
    const links = new Set<string>();
    const life = new AbortController();
    let at = '';
    window.addEventListener('error', ({ message }) => faults.push(`${at}: error ${message}`), life);
    window.addEventListener(
      'unhandledrejection',
      ({ reason }) => faults.push(`${at}: ${String(reason)}`),
      life,
    );
    document.addEventListener(
      'securitypolicyviolation',
      ({ blockedURI }) => faults.push(`${at}: policy forbids ${blockedURI}`),
      life,
    );
    const { error, warn } = console;
    console.error = (...said: unknown[]) => void faults.push(`${at}: console ${said.join(' ')}`);
    console.warn = console.error;

    for (const { hash, title, sentences = [] } of list) {
      at = hash;
      // A page that is shown anew has a heading of its own; the old one is marked.
      document.querySelector('h1')?.setAttribute('data-seen', '');
      location.hash = hash;
      const end = Date.now() + 5_000;
      while (document.querySelector('h1:not([data-seen])') === null && Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
      const main = document.querySelector('main');
      const heading = document.querySelector('h1:not([data-seen])')?.textContent ?? 'nothing new';
      if (heading !== title) faults.push(`${hash}: headed "${heading}", not "${title}"`);
      // Piece by piece, so that a word of its own stays one; folded parts are read too.
      const pieces: string[] = [];
      const walk = document.createTreeWalker(main ?? document, NodeFilter.SHOW_TEXT);
      while (walk.nextNode() !== null) pieces.push(walk.currentNode.textContent ?? '');
      const words = pieces.join(' ');
      const placeholder = /.{0,30}(?:\bundefined\b|\bnull\b|\[object|\bNaN\b|Invalid Date|[{}]).{0,30}/.exec(
        words,
      );
      if (placeholder !== null) faults.push(`${hash}: says "${placeholder[0]}"`);
      // A text that is missing shows as its key.
      const key =
        /\b(?:collectors|laws|regulators|bodies|organisations|facts|directory)\.[a-z]+[A-Z_]\w*/.exec(words);
      if (key !== null) faults.push(`${hash}: shows the key ${key[0]}`);
      for (const link of main?.querySelectorAll('a') ?? []) {
        const href = link.getAttribute('href') ?? '';
        if ((link.textContent ?? '').trim() === '') faults.push(`${hash}: an empty link to ${href}`);
        if (href.startsWith('#/')) links.add(href);
        else if (!href.startsWith('https://') || link.target !== '_blank' || link.rel !== 'noreferrer') {
          faults.push(
            `${hash}: a link to "${href}" in ${link.target || 'this tab'}, ${link.rel || 'with referrer'}`,
          );
        }
      }
      const english = [...(main?.querySelectorAll('[lang="en"]') ?? [])].map(
        (each) => each.textContent ?? '',
      );
      for (const sentence of sentences) {
        if (!english.some((each) => each.includes(sentence))) faults.push(`${hash}: not marked: ${sentence}`);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    life.abort();
    console.error = error;
    console.warn = warn;
    return { faults, links: [...links].sort() };
  }, stops);
}

/** Ids of the records that a list of the directory links to now, sorted. */
export function idsListed(page: BrowserPage, room: string): Promise<string[]> {
  return page.evaluate((name) => {
    const links = document.querySelectorAll(`main a[href^="#/${name}/"]`);
    return [...links].map((link) => (link.getAttribute('href') ?? '').split('/').at(-1) ?? '').sort();
  }, room);
}

/** Searches the open list for each title in turn; what it did not find, and the most it found for one. */
export function searchEach(
  page: BrowserPage,
  stops: readonly Stop[],
): Promise<{ readonly missing: readonly string[]; readonly most: number }> {
  return page.evaluate(async (list) => {
    const missing: string[] = [];
    let most = 0;
    for (const { hash, title } of list) {
      const field = document.querySelector('input[type="search"]');
      if (!(field instanceof HTMLInputElement)) return { missing: ['a search field'], most };
      field.value = title;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      let shown: string[] = [];
      let isSettled = false;
      const end = Date.now() + 2_000;
      while (!isSettled && Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 4));
        const links = document.querySelectorAll(`main a[href^="${hash.replace(/[^/]*$/, '')}"]`);
        shown = [...links].map((link) => link.getAttribute('href') ?? '');
        // The list and the sentence that counts it say the same.
        const said = /\d+/.exec(document.querySelector('main [role="status"]')?.textContent ?? '')?.[0];
        isSettled = shown.includes(hash) && Number(said) === shown.length;
      }
      if (!isSettled) missing.push(`${title}: ${shown.length} links`);
      most = Math.max(most, shown.length);
    }
    return { missing, most };
  }, stops);
}

/** One line of a list of facts: what it shows, folded parts left out, and where it leads. */
export interface Row {
  readonly name: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** The facts under a heading of the page, in their order. */
export function rowsUnder(page: BrowserPage, heading: string): Promise<readonly Row[]> {
  return page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('main h2')].find((each) => each.textContent === wanted);
    return [...(found?.closest('section')?.querySelectorAll('dl > dt') ?? [])].map((term) => {
      const value = term.nextElementSibling;
      return {
        name: term.textContent ?? '',
        text: value instanceof HTMLElement ? value.innerText.replace(/\s+/g, ' ').trim() : '',
        links: [...(value?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? ''),
      };
    });
  }, heading);
}

/** What stands under a heading of the page, folded parts left out; empty where there is no such heading. */
export function partUnder(page: BrowserPage, heading: string): Promise<string> {
  return page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('main h2')].find((each) => each.textContent === wanted);
    const part = found?.closest('section');
    return part instanceof HTMLElement ? part.innerText.replace(/\s+/g, ' ').trim() : '';
  }, heading);
}

/** Sentences of the records that exist in English alone, by the page they stand on. */
export const inEnglishAlone: readonly { readonly hash: string; readonly sentences: readonly string[] }[] = [
  ...laws().map(({ id, upcoming, verified, notVerified }) => ({
    hash: `#/laws/${id}`,
    sentences: [...upcoming.map(({ note }) => note), ...verified, ...notVerified],
  })),
  ...regulators().map(({ id, remarks, email }) => ({
    hash: `#/regulators/${id}`,
    sentences: present(...remarks, email?.remark),
  })),
  ...publicBodies().map((body) => ({
    hash: `#/public-bodies/${body.id}`,
    sentences: present(
      body.right,
      ...body.laws.map(({ who }) => who),
      body.deadline.amount === null ? null : body.deadline.starts,
      body.deadline.remark,
      body.extension?.value,
      body.fee?.value,
      body.identity?.value,
      ...body.include,
      ...body.channels.map(({ remark }) => remark),
      body.email?.remark,
      ...body.knownUse.map(({ what }) => what),
      body.appeal.body,
      body.appeal.deadline,
      ...body.remarks,
    ),
  })),
  ...organisations().map(({ id, offers, actions, remarks }) => ({
    hash: `#/organisations/${id}`,
    sentences: present(
      ...offers.map(({ what }) => what),
      ...actions.flatMap(({ what, outcome }) => [what, outcome]),
      ...remarks,
    ),
  })),
];

function present(...texts: readonly (string | null | undefined)[]): string[] {
  return texts.filter((text) => text !== null && text !== undefined);
}
