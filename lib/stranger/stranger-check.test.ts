// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { rule as google } from '../sites/google';
import { rule as instagram } from '../sites/instagram';
import { rule as mastodon } from '../sites/mastodon';
import type { SiteRule } from '../sites/site';
import { decodePage } from './decode-page';
import type { PageAnswer } from './fetch-within-site';
import { readAnswer } from './fetch-within-site';
import { siteSources, sourcesAround } from './site-sources';
import { strangerCheck } from './stranger-check';

const MARA = 'https://www.instagram.com/mara.lindqvist/';

function check(answer: PageAnswer, { url = MARA, rule = instagram, isAllowed = true } = {}) {
  const request = vi.fn((_url: string, _sources: readonly string[]) => Promise.resolve(answer));
  const view = strangerCheck(url, rule, {
    isAllowed: (_rule: SiteRule) => Promise.resolve(isAllowed),
    request,
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
  });
  return { view, request };
}

function status(code: number, url = MARA): PageAnswer {
  return { is: 'status', status: code, url };
}

describe('a check', () => {
  it('asks once for the profile’s own address, and for no host but the site’s', async () => {
    const html = '<form><input type=password></form>';
    const { view, request } = check(
      { is: 'page', url: MARA, robots: null, html },
      { url: 'https://user:word@www.instagram.com/mara.lindqvist/tagged/?hl=fr&igsh=me#top' },
    );
    expect(await view).toEqual({ is: 'login-wall' });
    expect(request.mock.calls).toEqual([[MARA, ['https://instagram.com', 'https://*.instagram.com']]]);
  });

  it.each([
    ['an address that is no profile’s', { url: 'https://www.instagram.com/p/C11x/' }, 'no-page'],
    ['an address that is not encrypted', { url: 'http://www.instagram.com/mara.lindqvist/' }, 'no-page'],
    ['another site', { url: 'https://example.org/mara' }, 'no-page'],
    ['a site that is not allowed', { isAllowed: false }, 'not-allowed'],
  ])('asks nothing for %s', async (_what, options, why) => {
    const { view, request } = check(status(200), options);
    expect(await view).toEqual({ is: 'failed', why });
    expect(request).not.toHaveBeenCalled();
  });

  it.each([
    [404, { is: 'missing' }],
    [410, { is: 'missing' }],
    [401, { is: 'login-wall' }],
    [403, { is: 'failed', why: 'refused' }],
    [429, { is: 'failed', why: 'refused' }],
    [500, { is: 'failed', why: 'refused' }],
    // What LinkedIn answers to whom it takes for a machine.
    [999, { is: 'failed', why: 'refused' }],
  ])('makes of the answer %i %o', async (code, view) => {
    expect(await check(status(code)).view).toEqual(view);
  });

  it('passes on why a request failed', async () => {
    const failed: PageAnswer = { is: 'failed', why: 'left-site' };
    expect(await check(failed).view).toBe(failed);
    expect(await check(status(403, 'https://www.instagram.com/accounts/login/')).view).toEqual({
      is: 'login-wall',
    });
  });
});

describe('the hosts of a check', () => {
  it('are the site’s, the bare one too; of a network of servers the one that was asked', () => {
    expect(siteSources(google)).toContain('https://www.google.com');
    expect(siteSources(google)).not.toContain('https://*.google.com');
    expect(sourcesAround(mastodon, 'https://mas.to/@mara')).toEqual(['https://mas.to', 'https://*.mas.to']);
    expect(sourcesAround(google, 'https://www.google.com/maps/contrib/1')).toEqual(siteSources(google));
  });
});

describe('an answer', () => {
  const html = { headers: { 'content-type': 'text/html' } };

  it('is read up to a limit, and then no further', async () => {
    let pulled = 0;
    let isCancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    expect(await readAnswer(new Response(endless, html), 3000)).toEqual({ is: 'failed', why: 'too-large' });
    expect(isCancelled).toBe(true);
    expect(pulled).toBeLessThan(7);
    expect(await readAnswer(new Response('x'.repeat(3000), html), 3000)).toMatchObject({ is: 'page' });
  });

  it('is no page where it is empty or says that it is something else, and then is not read', async () => {
    const noPage = { is: 'failed', why: 'no-page' };
    expect(await readAnswer(new Response('', html), 9)).toEqual(noPage);
    for (const type of ['image/jpeg', 'application/json', 'text/htmlx', '']) {
      const response = new Response('<p>', { headers: { 'content-type': type } });
      expect(await readAnswer(response, 9), type).toEqual(noPage);
    }
    const missing = new Response('x'.repeat(99), { ...html, status: 404 });
    expect(await readAnswer(missing, 9)).toMatchObject({ is: 'status', status: 404 });
    expect(missing.bodyUsed || missing.body?.locked === false).toBe(true);
  });
});

describe('the text of a page', () => {
  const name = 'Мара';
  const cp1251 = new Uint8Array([0xcc, 0xe0, 0xf0, 0xe0]);
  const utf8 = new TextEncoder().encode(name);
  const declared = new TextEncoder().encode('<html><head><meta charset="windows-1251"></head>');

  it.each([
    ['its header', cp1251, 'text/html; charset=Windows-1251'],
    ['its own tag', new Uint8Array([...declared, ...cp1251]), 'text/html'],
    ['its mark, which wins', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'text/html; charset=latin1'],
    ['custom where none is said', utf8, 'text/html'],
    ['custom where none such exists', utf8, 'text/html; charset=martian'],
  ])('is decoded by %s', (_how, bytes, type) => {
    expect(decodePage(bytes, type)).toContain(name);
  });
});
