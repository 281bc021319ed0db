import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOf } from '../fixtures/fixture';
import { instagramHead, instagramProfile } from '../fixtures/instagram-markup';
import { people, type Person } from '../fixtures/people';
import { xCss, xProfile } from '../fixtures/x-markup';
import { poll, type BrowserPage } from './driver';
import { isFull } from './seeded';
import { CARD, useBrowser } from './session';
import { badgeAppears, button } from './steps';

const session = useBrowser();
const PROFILES = isFull ? 200 : 24;

interface Visited {
  readonly url: string;
  readonly handle: string;
  readonly name: string;
}

/** Handles and names that stand nowhere else, so that whatever is found comes from the visit. */
function profile(index: number): Visited & { readonly html: string } {
  const sign = String(index)
    .padStart(3, '0')
    .replace(/\d/g, (digit) => 'qwxzjkvyup'[Number(digit)] ?? 'q');
  const handle = `zorblat${sign}quin`;
  const name = `Xanthe${sign} Vrolijkstad${sign}`;
  const [first] = people;
  if (first === undefined) throw new Error('no people');
  const person: Person = { ...first, handle, name };
  if (index % 2 === 0) {
    const body = xProfile({ person, handle });
    return {
      url: `https://x.com/${handle}`,
      handle,
      name,
      html: documentOf({ title: name, css: xCss, body }),
    };
  }
  const html = documentOf({ title: name, head: instagramHead(person), body: instagramProfile({ person }) });
  return { url: `https://www.instagram.com/${handle}/`, handle, name, html };
}

test(
  `${PROFILES} profiles with their cards shown, closed, muted: no handle, name or address stays`,
  async () => {
    const { web } = session;
    // A second try must not find the marks of the first.
    const driver = await session.startAfresh();
    const visited = Array.from({ length: PROFILES }, (_, index) => profile(index));
    const mine = profile(PROFILES);
    for (const { url, html } of [...visited, mine]) web.addPage(url, html);

    const page = await driver.openPage('https://example.org/');
    for (const [index, { url }] of visited.entries()) {
      await page.goto(url);
      if (index % 4 === 3) {
        await badgeAppears(driver, page);
        continue;
      }
      await page.waitFor(CARD, { timeout: 20_000 }).catch((error: unknown) => {
        throw new Error(`no card on profile ${index}, ${url}`, { cause: error });
      });
      if (index % 4 === 0) await page.press('Escape');
      if (index % 4 === 1) await page.click(button('Not for this profile'));
      if (index % 4 === 2) await page.click({ label: 'Close' });
      await page.waitForGone(CARD);
    }
    await page.goto(mine.url);
    await badgeAppears(driver, page);
    const popup = await driver.openExtensionPage('popup.html');
    await popup.click(button('This is me'));
    await popup.waitFor({ css: '[role="status"]', text: 'Kept. It is among your profiles now.' });

    const marks = await poll(async () => {
      const stored: Record<string, readonly unknown[]> = JSON.parse(await dump(popup));
      return (stored['facewarden/seen']?.length ?? 0) >= (PROFILES * 3) / 4
        ? stored['facewarden/seen']
        : null;
    }, 'marks of the cards that were closed');
    expect(marks?.length, 'marks').toBe((PROFILES * 3) / 4);
    const shown = await dump(popup);
    await driver.restart(); // What still lay in memory is in the files now.
    const again = await driver.openExtensionPage('popup.html');
    const places = [
      { where: 'the stores, before the browser was closed', bytes: Buffer.from(shown) },
      { where: 'the stores, after', bytes: Buffer.from(await dump(again)) },
      ...(await extensionFiles(driver.profileDir, new URL(driver.extensionOrigin()).host)),
    ];

    // The control: the same search finds the profile that was marked, in the stores and in the files.
    expect(search(places.slice(0, 2), [mine.handle]).length, 'places with the marked profile').toBe(2);
    expect(places.length, 'files of the extension').toBeGreaterThan(3);
    expect(Buffer.concat(places.slice(2).map(({ bytes }) => bytes)).length).toBeGreaterThan(1000);
    expect(search(places.slice(2), [mine.handle]).length, 'files with the marked profile').toBeGreaterThan(0);

    const needles = visited.flatMap(({ url, handle, name }) => [handle, name, ...name.split(' '), url]);
    expect(search(places, needles)).toEqual([]);
  },
  isFull ? 1_800_000 : 180_000,
);

interface Place {
  readonly where: string;
  readonly bytes: Buffer;
}

/** Where any of the words stands, as UTF-8 or UTF-16, whatever its case. */
function search(places: readonly Place[], words: readonly string[]): string[] {
  return places.flatMap(({ where, bytes }) => {
    const readings = [
      bytes.toString('latin1'),
      ...[0, 1].map((at) => bytes.subarray(at).toString('utf16le')),
    ];
    const texts = readings.map((reading) => reading.toLowerCase());
    return words
      .filter((word) => texts.some((text) => text.includes(word.toLowerCase())))
      .map((word) => `${where}: ${word}`);
  });
}

/** Everything that the extension keeps by any interface a page of its own has, as text; `database/store` -> entries. */
function dump(own: BrowserPage): Promise<string> {
  return own.evaluate(async () => {
    const content: Record<string, unknown> = {
      local: { ...localStorage },
      session: { ...sessionStorage },
      caches: await caches.keys().catch(() => []),
    };
    const api: unknown = Reflect.get(globalThis, 'chrome') ?? Reflect.get(globalThis, 'browser');
    const storage: unknown =
      typeof api === 'object' && api !== null ? Reflect.get(api, 'storage') : undefined;
    for (const area of ['local', 'session', 'sync']) {
      const found: unknown =
        typeof storage === 'object' && storage !== null ? Reflect.get(storage, area) : undefined;
      if (typeof found === 'object' && found !== null && 'get' in found && typeof found.get === 'function') {
        content[`storage.${area}`] = await found.get(null);
      }
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(String(opening.error)));
      });
      for (const store of database.objectStoreNames) {
        content[`${name}/${store}`] = await new Promise<unknown[]>((resolve) => {
          const entries: unknown[] = [];
          const walk = database.transaction(store).objectStore(store).openCursor();
          walk.onsuccess = () => {
            if (walk.result === null) return resolve(entries);
            entries.push([walk.result.key, walk.result.value]);
            walk.result.continue();
          };
        });
      }
      database.close();
    }
    return JSON.stringify(content);
  });
}

/** The files under the browser's folder that belong to the extension: its databases, its storage, its registrations. */
async function extensionFiles(folder: string, host: string): Promise<Place[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const own = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        path.includes(host) ||
        /\/(?:Local|Sync|Managed) Extension Settings\/|\/Extension (?:State|Rules|Scripts)\/|\/Local Storage\/|\/Service Worker\//.test(
          path,
        ),
    );
  return Promise.all(
    own.map(async (path) => ({ where: path.slice(folder.length), bytes: await readFile(path) })),
  );
}
