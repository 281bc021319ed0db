import type { Collector } from './collector-schema';
import type { Law } from './law-schema';

// For the popup: one record when it is shown, not all of them each time it opens.
const COLLECTORS = import.meta.glob<Collector>('./collectors/*.json', {
  import: 'default',
  query: '?record',
});
const LAWS = import.meta.glob<Law>('./laws/*.json', { import: 'default', query: '?record' });

/** The whole record of one collector; null where there is none. */
export async function loadCollector(id: string): Promise<Collector | null> {
  return (await COLLECTORS[`./collectors/${id}.json`]?.()) ?? null;
}

/** The whole record of one law; null where there is none. */
export async function loadLaw(id: string): Promise<Law | null> {
  return (await LAWS[`./laws/${id}.json`]?.()) ?? null;
}
