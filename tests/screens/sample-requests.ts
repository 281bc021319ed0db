import type { BrowserPage } from '../browser/driver';

const DAY = 86_400_000;

/** Where each sample stands: how long ago its letter went, and what came back. */
const SAMPLES = [
  { firm: 'clearview-ai', daysAgo: 41 },
  { firm: 'facecheck-id', daysAgo: 12 },
  { firm: 'lenso-ai', daysAgo: 25, answer: 'refused' },
  { firm: 'spokeo', daysAgo: 30, answer: 'done' },
  { firm: 'tineye', daysAgo: null },
] as const;

/**
 * Makes more requests of the one in the store: late, waiting, refused, done and not sent. They carry its letter, so only
 * lists should show them.
 */
export function addSampleRequests(own: BrowserPage, now = Date.now()): Promise<boolean> {
  const samples = SAMPLES.map((sample) => ({
    answer: null,
    ...sample,
    at: new Date(now - (sample.daysAgo ?? 1) * DAY).toISOString(),
    answeredAt: new Date(now - 2 * DAY).toISOString(),
  }));
  return own.evaluate(
    (list) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('facewarden');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('requests', 'readwrite');
          const store = transaction.objectStore('requests');
          const reading = store.getAll();
          reading.onsuccess = () => {
            const [first] = reading.result;
            for (const { firm, daysAgo, at, answer, answeredAt } of list) {
              const { letter } = first.events[0];
              const events: object[] = [{ kind: 'drafted', at, letter }];
              if (daysAgo !== null)
                events.push({ kind: 'sent', at, day: at.slice(0, 10), channel: 'email', letter });
              if (answer !== null) {
                const day = answeredAt.slice(0, 10);
                events.push({ kind: 'answered', at: answeredAt, day, outcome: answer });
              }
              store.put({
                ...first,
                id: `sample-${firm}`,
                collector: firm,
                reference: `FW-${firm.slice(0, 4).toUpperCase()}`,
                events,
              });
            }
          };
          transaction.oncomplete = () => (database.close(), resolve(true));
          transaction.onabort = () => reject(new Error(String(transaction.error)));
        };
      }),
    samples,
  );
}
