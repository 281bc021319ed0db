import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, matchUrl, parseUrl } from './match-url';
import { rule } from './site-under-test';

describe('an address', () => {
  it.each([
    ['https://faces.example/mara', 'mara', 'profile'],
    ['https://faces.example/mara/', 'mara', 'profile'],
    ['https://www.faces.example/Mara?tab=1#top', 'mara', 'profile'],
    ['https://m.faces.test/mara/photo', 'mara', 'photo'],
    ['https://FACES.example:443/mara', 'mara', 'profile'],
    ['https://faces.example/m%C3%A1ra', 'mára', 'profile'],
    ['https://faces.example/mára', 'mára', 'profile'],
    ['https://faces.example/%6dara', 'mara', 'profile'],
  ])('%s is of %s (%s)', (url, handle, kind) => {
    expect(matchUrl(rule, url)).toEqual({ rule, handle, name: handle, kind });
  });

  it.each([
    'https://faces.example/',
    'https://faces.example/home',
    'https://faces.example/HOME/',
    'https://faces.example/%68ome',
    'https://faces.example/mara/posts/1',
    'https://faces.example/mara%2Fposts',
    'https://faces.example/%E0%A4%A',
    'http://faces.example/mara',
    'ftp://faces.example/mara',
    'https://help.faces.example/mara',
    'https://a.www.faces.example/mara',
    'https://notfaces.example/mara',
    'https://faces.example.evil.test/mara',
    'https://faces.example@evil.test/mara',
    'https://faces.example./mara',
    'https://xn--fces-2na.example/mara',
    'javascript:mara',
    'about:blank',
    'mara',
    '',
  ])('%s is no profile', (url) => {
    expect(matchUrl(rule, url)).toBeNull();
  });

  it('keeps its letters where the site tells them apart', () => {
    expect(matchUrl({ ...rule, ignoresCase: false }, 'https://faces.example/Mara')?.handle).toBe('Mara');
  });

  it('names the server where each has people of its own', () => {
    const network = { ...rule, isNetwork: true };
    expect(matchUrl(network, 'https://www.faces.example/Mara')).toMatchObject({
      handle: 'mara@faces.example',
      name: 'mara',
    });
    expect(matchUrl(network, 'https://faces.test/mara')?.handle).toBe('mara@faces.test');
  });
});

it('any text never throws, whether read as an address or decoded', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true }));
  const path = fc.string({ unit: 'binary' }).map((rest) => `https://faces.example/${rest}`);
  fc.assert(
    fc.property(fc.oneof(text, path), (url) => {
      parseUrl(url);
      const match = matchUrl(rule, url);
      if (match !== null) expect(match.handle).not.toMatch(/\/|^$/);
      expect(typeof decode(url)).toBe('string');
    }),
    { numRuns: 500 },
  );
});
