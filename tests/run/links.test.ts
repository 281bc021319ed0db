import { describe, expect, it } from 'vitest';
import { ask, classify, linksOf, reportOf, type Ask } from './links';

describe('linksOf', () => {
  it('finds every address once, with its records, and tells sources from what is shown', () => {
    const links = linksOf({
      'a.json': {
        web: 'https://a.example/',
        email: 'x@a.example',
        remarks: ['See https://a.example/help. Or (https://a.example/more).'],
        sources: ['https://b.example/1', 'a law in words', 'c.example/page (seen without https)'],
        channels: [
          { url: 'https://a.example/form', sources: ['https://a.example/form'], note: 'https://d.example' },
        ],
      },
      'b.json': { web: null, amount: 3, url: 'https://b.example/1' },
    });
    expect(links).toEqual([
      { url: 'https://a.example/', isShown: true, files: ['a.json'] },
      { url: 'https://a.example/help', isShown: true, files: ['a.json'] },
      { url: 'https://a.example/more', isShown: true, files: ['a.json'] },
      { url: 'https://b.example/1', isShown: true, files: ['a.json', 'b.json'] },
      { url: 'https://a.example/form', isShown: true, files: ['a.json'] },
      { url: 'https://d.example', isShown: false, files: ['a.json'] },
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(linksOf({})).toEqual([]);
    expect(linksOf({ 'a.json': null, 'b.json': 'https://' })).toEqual([]);
    const own = ['https://{host}/settings/privacy', 'https://a.example/settings/blog/{handle}'];
    expect(linksOf({ 'sites/a.ts': own })).toEqual([]);
  });
});

describe('classify', () => {
  const url = 'https://a.example/page#part';
  it.each([
    [200, 'https://a.example/page', 'ok', ''],
    [204, url, 'ok', ''],
    [200, 'https://a.example/other', 'redirected', 'https://a.example/other'],
    [404, url, 'broken', 'answers 404'],
    [410, url, 'broken', 'answers 410'],
    [403, url, 'unreachable', 'answers 403'],
    [429, url, 'unreachable', 'answers 429'],
    [503, url, 'unreachable', 'answers 503'],
    [304, url, 'unreachable', 'answers 304'],
  ])('%i at %s: %s', (status, at, state, detail) => {
    expect(classify(url, { is: 'answered', status, url: at })).toEqual({ state, detail });
  });

  it('takes a host that is gone for broken, and silence for nothing', () => {
    expect(classify(url, { is: 'failed', reason: 'ENOTFOUND' }).state).toBe('broken');
    expect(classify(url, { is: 'failed', reason: 'TimeoutError' }).state).toBe('unreachable');
  });
});

describe('ask', () => {
  /** Answers each method with a status, or fails where there is none. */
  function fetcher(asked: string[], statuses: Readonly<Record<string, number>>): Ask {
    return async (url, { method = '' }) => {
      asked.push(method);
      const status = statuses[method];
      if (status === undefined) {
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error('no'), { code: 'ECONNRESET' }),
        });
      }
      return { status, url, body: null };
    };
  }

  it.each([
    [{ HEAD: 200, GET: 200 }, ['HEAD'], 200],
    [{ HEAD: 405, GET: 200 }, ['HEAD', 'GET'], 200],
    [{ HEAD: 404, GET: 404 }, ['HEAD', 'GET'], 404],
    [{ GET: 200 }, ['HEAD', 'GET'], 200],
  ])('%j: asks with %j', async (statuses, methods, status) => {
    const asked: string[] = [];
    const answer = await ask('https://a.example/', fetcher(asked, statuses), 1_000);
    expect(answer).toEqual({ is: 'answered', status, url: 'https://a.example/' });
    expect(asked).toEqual(methods);
  });

  it('never throws, and tells the cause', async () => {
    expect(await ask('https://a.example/', fetcher([], {}), 1_000)).toEqual({
      is: 'failed',
      reason: 'ECONNRESET',
    });
  });

  it('gives up after the time set', async () => {
    const never: Ask = (_url, { signal }) =>
      new Promise((_done, fail) => signal?.addEventListener('abort', () => fail(signal.reason)));
    expect(await ask('https://a.example/', never, 5)).toEqual({ is: 'failed', reason: 'TimeoutError' });
  });
});

it('the report puts the worst first, and what is shown before sources', () => {
  const link = { isShown: true, files: ['a.json', 'b.json'] };
  const report = reportOf(
    [
      { ...link, url: 'https://ok.example/', state: 'ok', detail: '' },
      { ...link, url: 'https://old.example/', isShown: false, state: 'broken', detail: 'answers 404' },
      { ...link, url: 'https://gone.example/', state: 'broken', detail: 'ENOTFOUND' },
    ],
    '2026-11-22',
  );
  expect(report).toBe(`# Links of the directory, 2026-11-22

- broken: 2
- unreachable: 0
- redirected: 0
- ok: 1

## broken

- <https://gone.example/>: ENOTFOUND
  a.json, b.json
- (source) <https://old.example/>: answers 404
  a.json, b.json

## ok

- <https://ok.example/>
  a.json, b.json
`);
});
