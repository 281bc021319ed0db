import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideFor } from '../../lib/sites/registry/guides';
import { rules } from '../../lib/sites/registry/rules';
import { projectDir } from '../run/programs';
import type { LocalWeb } from '../web/web';
import { startSurfaceWeb, launchIn, withSurface } from '../screens/stage';
import { surfaces } from '../screens/surfaces';
import type { BrowserDriver, BrowserPage } from './driver';

const WIDTHS = [1280, 360];

/** A letter is in the language of its reader. */
const wanted = surfaces.filter(({ kind }) => kind !== 'paper');

interface Fault {
  readonly is: 'scrolls sideways' | 'is cut' | 'sticks out' | 'is made of pieces' | 'is not translated';
  readonly where: string;
  readonly text: string;
}

/** What the directory's records say, in the languages they say it in, and the names of sites and ways. */
const RECORDS = readRecords();

/** What is rightly the same in every language, or no words at all. */
const AS_IT_IS = [
  /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/,
  /^[\w.+-]+@[\w.-]+$/,
  // Articles as a law is cited.
  /\b(?:Art|Arts|Section|§|Cal|Code)\b/,
  /FW-[A-Z0-9]{4,}/,
  /^(?:Gmail|Outlook\.com|Microsoft 365|Yahoo Mail|Proton Mail|Fastmail|A4|US Letter|MIT|Facewarden)$/,
  /^(?:mara_lindqvist|noor-vestergaard|Noor Vestergaard|Mara Lindqvist)$/,
  /^(?:ArcFace, 112 × 112|Apache 2\.0)$/,
];

function readRecords(): string {
  const folder = join(projectDir, 'lib/directory');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  const said = files.map((name) => JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  return [...said, ...rules.map(({ id, name }) => JSON.stringify([name, guideFor(id)]))].join('\n');
}

/** What stands in no brackets, inner ones taken with the outer. */
function outsideBrackets(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : outsideBrackets(less);
}

function isOwnWords({ is, text }: Fault): boolean {
  if (is !== 'is not translated') return true;
  const plain = outsideBrackets(text).replace(/^[\s,·:.]+|[\s,·:]+$/g, '');
  const parts = [plain, ...plain.split(/\s· |, |: |(?<=\.) /)].filter((part) => /\p{L}/u.test(part));
  const isRecorded = (part: string): boolean => RECORDS.includes(JSON.stringify(part).slice(1, -1));
  // As a title, a name of the records begins large.
  const isKnown = (part: string): boolean =>
    AS_IT_IS.some((pattern) => pattern.test(part)) ||
    isRecorded(part) ||
    isRecorded(part.charAt(0).toLowerCase() + part.slice(1));
  return !isKnown(plain) && !parts.slice(1).every(isKnown);
}

/**
 * What breaks when texts grow: sideways scroll, text cut by its own box, and, in brackets mode, words without brackets. Runs in
 * the page.
 */
function faultsOf(isBracketed: boolean): Fault[] {
  const faults: Fault[] = [];
  const root = document.documentElement;
  // The card is in a shadow root, and the page around it is no text of ours.
  const card = [...document.querySelectorAll('*')].find((each) => each.shadowRoot !== null)?.shadowRoot;
  const wide = root.scrollWidth - root.clientWidth;
  if (card === undefined && wide > 0)
    faults.push({ is: 'scrolls sideways', where: 'page', text: `by ${wide}` });
  const own = card?.querySelector('[data-testid="warning"]') ?? document.body;
  for (const element of own.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || element.getClientRects().length === 0) continue;
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const words = element.textContent?.trim().slice(0, 60) ?? '';
    if (clipPath !== 'none' || words === '') continue;
    const isCut =
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
    if (isCut) faults.push({ is: 'is cut', where: `${element.localName}.${element.className}`, text: words });
    const box = element.getBoundingClientRect();
    if (box.width > 1 && (box.right > root.clientWidth + 1 || box.left < -1))
      faults.push({ is: 'sticks out', where: `${element.localName}.${element.className}`, text: words });
  }
  if (!isBracketed) return faults;
  const walker = document.createTreeWalker(own, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // What stands side by side is read as one: the pieces of a sentence lie in texts of their own.
    if (node.previousSibling?.nodeType === Node.TEXT_NODE) continue;
    let whole = '';
    for (let each: Node | null = node; each?.nodeType === Node.TEXT_NODE; each = each.nextSibling)
      whole += each.textContent ?? '';
    const text = whole.trim();
    const parent = node.parentElement;
    // Letters, names and records are in a language of their own, and say so; the writer's words are the writer's.
    if (!/\p{L}/u.test(text) || parent === null || parent.closest('[lang]') !== own.closest('[lang]'))
      continue;
    if (parent.closest('textarea, option, .letter-text, script, style, code, kbd, time[lang]') !== null)
      continue;
    let depth = 0;
    let between = '';
    const gaps: string[] = [];
    for (const sign of text) {
      if (sign === '⟦') {
        if (depth === 0) gaps.push(between);
        between = '';
        depth += 1;
      } else if (sign === '⟧') depth -= 1;
      else if (depth === 0) between += sign;
    }
    gaps.push(between);
    const where = `${parent.localName}.${parent.className}`;
    if (gaps.some((gap) => /\p{L}/u.test(gap))) faults.push({ is: 'is not translated', where, text });
    // Sentences may follow one another, and items stand in a row; anything else between two texts is grammar.
    else if (gaps.slice(1, -1).some((gap) => !/^[\s,·()]+$/.test(gap)))
      faults.push({ is: 'is made of pieces', where, text });
  }
  return faults;
}

describe.skipIf(inject('browser') === 'firefox').each(['stretched', 'mirrored'] as const)('%s', (tongue) => {
  let web: LocalWeb | undefined;
  let driver: BrowserDriver | undefined;

  beforeAll(async () => {
    web = await startSurfaceWeb();
    driver = await launchIn(tongue, web);
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  test.each(wanted)('$name', async (surface) => {
    if (driver === undefined) throw new Error('The browser starts before the first test.');
    await withSurface(driver, tongue, surface, async (page) => {
      for (const width of surface.kind === 'popup' ? [380] : WIDTHS) {
        await page.setViewport(width, 900);
        expect(await look(page, tongue === 'stretched'), `${width} pixels wide`).toEqual([]);
      }
      const box = surface.kind === 'card' ? '[data-testid="warning"]' : 'html';
      expect(await directionOf(page, box)).toBe(tongue === 'mirrored' ? 'rtl' : 'ltr');
    });
  });
});

async function look(page: BrowserPage, isBracketed: boolean): Promise<Fault[]> {
  return (await page.evaluate(faultsOf, isBracketed)).filter(isOwnWords);
}

function directionOf(page: BrowserPage, css: string): Promise<string> {
  return page.evaluate((selector) => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])];
    const [found] = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    return found === undefined ? '' : getComputedStyle(found).direction;
  }, css);
}
