import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onStoreChange } from './changes';
import { readSettings } from './settings';
import { freshStore, inAnotherContext } from './store-under-test';
import { waitUntil } from '../../tests/wait-until';

beforeEach(freshStore);
afterEach(() => vi.unstubAllGlobals());

async function changeElsewhere() {
  const other = await inAnotherContext(async () => ({
    ...(await import('./settings')),
    ...(await import('./database')),
  }));
  await other.changeSettings((old) => ({ ...old, warn: 'never' }));
  other.closeStore();
}

it('tells an open page of a change made in another context, by the name of the store alone', async () => {
  const stop = new AbortController();
  const heard: unknown[] = [];
  onStoreChange((...told) => heard.push(...told), stop.signal);
  await changeElsewhere();
  await waitUntil(() => expect(heard).toEqual(['settings']));
  expect(await readSettings()).toMatchObject({ value: { settings: { warn: 'never' } } });
  stop.abort();
});

it('does not tell a page of its own changes, and hears others after them', async () => {
  const { changeSettings } = await import('./settings');
  const { onStoreChange: listen } = await import('./changes');
  const stop = new AbortController();
  const listener = vi.fn();
  listen(listener, stop.signal);
  await changeSettings((old) => ({ ...old, warn: 'never' }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(listener).not.toHaveBeenCalled();
  await changeElsewhere();
  await waitUntil(() => expect(listener).toHaveBeenCalledTimes(1));
  stop.abort();
});

it('is silent after its signal, also when another listener stays', async () => {
  const [gone, stays] = [new AbortController(), new AbortController()];
  const [early, late] = [vi.fn(), vi.fn()];
  onStoreChange(early, gone.signal);
  onStoreChange(late, stays.signal);
  gone.abort();
  await changeElsewhere();
  await waitUntil(() => expect(late).toHaveBeenCalledWith('settings'));
  expect(early).not.toHaveBeenCalled();
  stays.abort();
});

it('opens nothing under a signal that was aborted before', () => {
  const opened = vi.fn();
  vi.stubGlobal('BroadcastChannel', opened);
  onStoreChange(() => undefined, AbortSignal.abort());
  expect(opened).not.toHaveBeenCalled();
});

it('ignores what is no name of a store', async () => {
  const stop = new AbortController();
  const listener = vi.fn();
  onStoreChange(listener, stop.signal);
  const stranger = new BroadcastChannel('facewarden-store');
  for (const message of ['secrets', 'constructor', { store: 'settings' }, null, 'requests']) {
    stranger.postMessage(message);
  }
  await waitUntil(() => expect(listener).toHaveBeenCalledWith('requests'));
  expect(listener).toHaveBeenCalledTimes(1);
  stranger.close();
  stop.abort();
});

it.each([
  ['there are no channels', undefined],
  [
    'channels are refused',
    class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    },
  ],
])('writes all the same when %s', async (_when, replacement) => {
  vi.stubGlobal('BroadcastChannel', replacement);
  onStoreChange(() => undefined, new AbortController().signal);
  const { changeSettings } = await import('./settings');
  expect(await changeSettings((old) => ({ ...old, welcomed: true }))).toMatchObject({ ok: true });
});

it('tells a page of its own changes where it asks for them, until its signal', async () => {
  const { changeSettings } = await import('./settings');
  const { onOwnChange: listen } = await import('./changes');
  const stop = new AbortController();
  const heard: unknown[] = [];
  listen((store) => heard.push(store), stop.signal);
  await changeSettings((old) => ({ ...old, warn: 'never' }));
  expect(heard).toEqual(['settings']);
  stop.abort();
  await changeSettings((old) => ({ ...old, warn: 'every-visit' }));
  expect(heard).toEqual(['settings']);
});
