import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openFacts } from '../../../lib/profiles/profile-under-test';
import { projectDir } from '../../run/programs';

/** How much of each kind lies in the store. */
export interface Load {
  readonly requests: number;
  readonly profiles: number;
  readonly attachments: number;
}

/** Id of the request whose page is opened, and how many attachments it has: the same in every load. */
export const OPENED = { id: 'bench-0', attachments: 10 } as const;
/** Id of another that holds many. */
export const CROWDED = { id: 'bench-1', attachments: 200 } as const;

const ATTACHMENT_BYTES = 50_000;

/** What the records below are made of, as it goes into the page. */
interface Seed extends Load {
  readonly letter: string;
  readonly reminder: string;
  readonly facts: typeof openFacts;
  readonly opened: typeof OPENED;
  readonly crowded: typeof CROWDED;
  readonly bytes: number;
}

/**
 * Writes a load into the empty store of an own page, record for record as the product itself would, whole letters included.
 * The same load is the same bytes each time, but for the days, which count back from today.
 */
export async function plantLoad(own: Page, load: Load): Promise<void> {
  const letters = join(projectDir, 'lib', 'letters', 'snapshots', 'en');
  await own.evaluate(writeRecords, {
    ...load,
    letter: readFileSync(join(letters, 'request-eu-gdpr.txt'), 'utf8'),
    reminder: readFileSync(join(letters, 'reminder-eu-gdpr.txt'), 'utf8'),
    facts: openFacts,
    opened: OPENED,
    crowded: CROWDED,
    bytes: ATTACHMENT_BYTES,
  });
}

/** Runs in the page: nothing from outside may be used in it. */
async function writeRecords(seed: Seed): Promise<void> {
  const FIRMS = ['pimeyes', 'clearview-ai', 'facecheck-id', 'tineye', 'spokeo', 'yandex-images', 'lenso-ai'];
  const LAWS = [
    ['eu-gdpr', 'FR', null],
    ['eu-gdpr', 'DE', null],
    ['gb-ukgdpr', 'GB', null],
    ['us-ca-ccpa', 'US', 'US-CA'],
  ] as const;
  const SITES = ['instagram', 'x', 'linkedin', 'facebook', 'tiktok', 'youtube', 'bluesky'];
  const DAY = 86_400_000;
  const now = Date.now();
  // Numerical Recipes' generator: pictures and PDFs do not shrink, so neither may these bytes.
  let state = 1;
  function chance(below: number): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  }
  function at(daysAgo: number): string {
    return new Date(now - daysAgo * DAY).toISOString();
  }
  function day(daysAgo: number): string {
    return at(daysAgo).slice(0, 10);
  }
  function letter(reference: string, body: string): object {
    const subject = `Request about my face and personal data (${reference})`;
    return { to: 'privacy@firm.example', subject, body, language: 'en' };
  }
  function request(index: number): object {
    const [law, country, region] = LAWS[index % LAWS.length] ?? LAWS[0];
    const reference = `FW-2026-${String(index).padStart(5, '0')}`;
    const text = seed.letter.replaceAll('mara', `mara${index}`);
    const age = index < 2 ? 12 : 3 + chance(400);
    const events: object[] = [{ kind: 'drafted', at: at(age), letter: letter(reference, text) }];
    const road = index < 2 ? 1 : index % 8;
    if (road > 0) {
      events.push({
        kind: 'sent',
        at: at(age),
        day: day(age),
        channel: 'email',
        letter: letter(reference, text),
      });
    }
    if (road === 2) {
      events.push({
        kind: 'reminder-sent',
        at: at(2),
        day: day(2),
        channel: 'email',
        letter: letter(reference, seed.reminder),
      });
    }
    if (road > 2) events.push({ kind: 'answered', at: at(1), day: day(1), outcome: 'done' });
    if (road > 4) events.push({ kind: 'checked', at: at(1), day: day(1), found: 'gone' });
    if (road > 5) events.push({ kind: 'closed', at: at(1) });
    return {
      id: `bench-${index}`,
      collector: FIRMS[index % FIRMS.length],
      law,
      rights: ['access', 'erasure', 'objection'],
      country,
      region,
      reference,
      profileUrls: [`https://www.instagram.com/mara${index}/`],
      events,
    };
  }
  function profile(index: number): object {
    const site = SITES[index % SITES.length] ?? 'x';
    const handle = `mara${index}`;
    const facts = { ...seed.facts, site, handle };
    const photoHash = Array.from({ length: 16 }, () => chance(16).toString(16)).join('');
    const checks = [300, 200, 100, 10].map((ago) => ({ at: at(ago), facts, stranger: null, face: null }));
    return {
      id: `${site}:${handle}`,
      site,
      handle,
      url: `https://www.${site}.com/${handle}`,
      since: day(300),
      checks,
      done: {},
      photoHash,
    };
  }
  function attachment(index: number): object {
    const words = new Uint32Array(seed.bytes / 4);
    for (let place = 0; place < words.length; place += 1) words[place] = chance(2 ** 32);
    const data = words.buffer;
    new Uint8Array(data).set(new TextEncoder().encode('%PDF-1.7\n'));
    const { opened, crowded } = seed;
    const later = index - opened.attachments;
    const owner =
      later < 0
        ? opened.id
        : later < crowded.attachments
          ? crowded.id
          : `bench-${2 + (index % (seed.requests - 2))}`;
    return {
      id: `file-${index}`,
      request: owner,
      name: `answer-${index}.pdf`,
      type: 'application/pdf',
      size: seed.bytes,
      addedAt: at(1),
      sha256: index.toString(16).padStart(64, '0'),
      data,
    };
  }

  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('facewarden');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(String(opening.error)));
  });
  async function write(
    store: string,
    count: number,
    make: (index: number) => object,
    key?: string,
  ): Promise<void> {
    const AT_ONCE = 200;
    for (let from = 0; from < count; from += AT_ONCE) {
      const transaction = database.transaction(store, 'readwrite');
      for (let index = from; index < Math.min(count, from + AT_ONCE); index += 1) {
        transaction.objectStore(store).put(make(index), key);
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(new Error(String(transaction.error)));
      });
    }
  }
  await write('settings', 1, () => ({ welcomed: true, country: 'FR', lastBackup: day(1) }), 'settings');
  await write(
    'identity',
    1,
    () => ({ name: 'Mara Lindqvist', email: 'mara@example.org', postalAddress: '' }),
    'identity',
  );
  await write(
    'queue',
    1,
    () => ({
      madeAt: at(1),
      country: 'FR',
      region: null,
      law: null,
      profileUrls: ['https://www.instagram.com/mara0/'],
      photoUrls: [],
      isPutAway: false,
      items: FIRMS.map((collector) => ({ collector, state: { is: 'ready' } })),
    }),
    'queue',
  );
  await write('requests', seed.requests, request);
  await write('profiles', seed.profiles, profile);
  await write('attachments', seed.attachments, attachment);
  database.close();
}
