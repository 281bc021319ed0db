// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHead } from './head-data';
import { match, page, PHOTO } from './site-under-test';

function tag(property: string, content: string): string {
  return `<meta property="${property}" content="${content}">`;
}

const OF_MARA = tag('og:url', 'https://faces.example/Mara/');
const NOTHING = { photos: [], hasName: false };

function head(markup: string) {
  return readHead(match('mara'), page('', markup));
}

/** A page with this text as JSON-LD. */
function withData(text: string) {
  const document = page('');
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = text;
  document.head.append(script);
  return readHead(match('mara'), document);
}

function said(data: unknown) {
  return withData(JSON.stringify(data));
}

describe('tags in the head', () => {
  it('that name the handle give photo and name', () => {
    expect(head(OF_MARA + tag('og:image', PHOTO) + tag('og:title', 'Mara'))).toEqual({
      photos: [PHOTO],
      hasName: true,
    });
  });

  it.each([
    ['an app link', tag('al:ios:url', 'faces://user?username=mara')],
    ['a canonical link', '<link rel="canonical" href="https://faces.example/mara">'],
    ['an encoded address', tag('og:url', 'https://faces.example/%6Dara')],
  ])('may name it by %s', (_how, markup) => {
    expect(head(markup + tag('og:image', PHOTO)).photos).toEqual([PHOTO]);
  });

  it.each([
    ['the profile before', tag('og:url', 'https://faces.example/tom')],
    ['a handle that begins alike', tag('og:url', 'https://faces.example/mara_2')],
    ['an address that cannot be decoded', tag('og:url', 'https://faces.example/mara/%')],
    ['nobody', ''],
  ])('that speak of %s give nothing', (_whom, markup) => {
    expect(head(markup + tag('og:image', PHOTO) + tag('og:title', 'Tom'))).toEqual(NOTHING);
  });

  it('count where they are written as `name`, and then too only for the handle they name', () => {
    const asNames = (markup: string) => head(markup.replaceAll('property=', 'name='));
    const found = tag('og:image', PHOTO) + tag('og:title', 'M. Lind');
    expect(asNames(OF_MARA + found)).toEqual({ photos: [PHOTO], hasName: true });
    expect(asNames(tag('og:url', 'https://faces.example/tom') + found)).toEqual(NOTHING);
  });

  it('give no name where the title is blank', () => {
    expect(head(OF_MARA + tag('og:title', '  ')).hasName).toBe(false);
  });
});

describe('JSON-LD', () => {
  it.each([
    ['a person', { '@type': 'Person', url: 'https://faces.example/mara', name: 'Mara', image: PHOTO }],
    ['a list', [{ '@id': 'https://faces.example/mara', name: 'Mara', image: [PHOTO] }]],
    ['a graph', { '@graph': [{ additionalName: 'MARA', givenName: 'Mara', image: { url: PHOTO } }] }],
    [
      'a page about a person',
      { mainEntity: { alternateName: '@mara', name: 'Mara', image: { contentUrl: PHOTO } } },
    ],
  ])('as %s gives photo and name', (_shape, data) => {
    expect(said(data)).toEqual({ photos: [PHOTO], hasName: true });
  });

  it('gives nothing of other people, however near', () => {
    const tom = { url: 'https://faces.example/tom', name: 'Tom', image: PHOTO };
    expect(said({ url: 'https://faces.example/mara', knows: [tom] })).toEqual(NOTHING);
  });

  it.each([
    ['is no JSON', '{"url": "https://faces.example/mara", '],
    ['is empty', ''],
    ['is null', 'null'],
    ['is a number', '1'],
    [
      'is longer than we read',
      JSON.stringify({ alternateName: 'mara', image: PHOTO, x: 'x'.repeat(200_000) }),
    ],
    ['nests deeper than we follow', `${'['.repeat(20)}{"alternateName":"mara","name":"M"}${']'.repeat(20)}`],
    ['nests without end', '['.repeat(100_000) + ']'.repeat(99_999)],
  ])('gives nothing where it %s', (_what, text) => {
    expect(withData(text)).toEqual(NOTHING);
  });

  it('takes wrong types for nothing', () => {
    const wrong = {
      alternateName: 'mara',
      name: { first: 'Mara' },
      givenName: 1,
      image: [1, null, [true], {}],
    };
    expect(said(wrong)).toEqual(NOTHING);
    expect(said({ alternateName: 'mara', name: ' ', image: null })).toEqual(NOTHING);
    expect(said({ alternateName: ['mara'], url: 1, name: 'Mara' })).toEqual(NOTHING);
  });

  it('takes keys of the prototype for plain data', () => {
    const text = `{"__proto__": {"alternateName": "mara", "name": "Mara"}, "constructor": {"prototype": {"x": 1}}}`;
    expect(withData(text)).toEqual({ photos: [], hasName: true });
    expect(Reflect.get({}, 'alternateName')).toBeUndefined();
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it('may list more pictures than a call takes arguments', () => {
    const text = `{"alternateName":"mara","image":[${'0,'.repeat(95_000)}"${PHOTO}"]}`;
    expect(withData(text).photos).toEqual([PHOTO]);
  });

  it('of any content never throws, and photos are texts', () => {
    const near = fc.record(
      {
        alternateName: fc.constantFrom('mara', 1, null),
        url: fc.jsonValue(),
        image: fc.jsonValue(),
        name: fc.jsonValue(),
        ['__proto__']: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      near.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (data) => {
        for (const photo of withData(data).photos) expect(typeof photo).toBe('string');
      }),
    );
  });
});
