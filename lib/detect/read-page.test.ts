// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from './page-facts';
import { isExposed, readPage } from './read-page';
import { GREY, match, page, PHOTO, rule, top } from './site-under-test';

const URL_NOW = 'https://faces.example/mara';

function read(body: string, head = '', url = URL_NOW) {
  return readPage(match(), url, page(body, head));
}

function facts(body: string, head = '', url = URL_NOW): PageFacts {
  const reading = read(body, head, url);
  if (reading.is !== 'profile') throw new Error(`no profile: ${reading.why}`);
  return reading.facts;
}

const OG =
  '<meta property="og:url" content="https://faces.example/mara">' +
  `<meta property="og:image" content="${PHOTO}"><meta property="og:title" content="Mara">`;

describe('the photo', () => {
  it('is taken from the first place that holds one, with the size in its address', () => {
    expect(facts(top()).photo).toEqual({ url: PHOTO, width: 400, height: 300, sign: 'place-1' });
    expect(facts(`<main><img alt="mara" src="${PHOTO}"></main>`).photo.sign).toBe('place-2');
  });

  it('has the size of the picture itself where that is loaded', () => {
    const document = page(top());
    const picture = document.querySelector('img');
    if (picture === null) throw new Error('no picture');
    Object.defineProperties(picture, { naturalWidth: { value: 150 }, naturalHeight: { value: 151 } });
    const reading = readPage(match(), URL_NOW, document);
    expect(reading).toMatchObject({ facts: { photo: { width: 150, height: 151 } } });
  });

  it('that is known already is not searched for', () => {
    const known = { url: 'https://faces.example/known.jpg', width: 1, height: 2, sign: 'known' };
    expect(readPage(match(), URL_NOW, page(top()), known)).toMatchObject({ facts: { photo: known } });
  });

  it('has no known size where neither tells', () => {
    const photo = 'https://img.faces.example/photos/mara.jpg';
    expect(facts(top('mara', photo)).photo).toMatchObject({ url: photo, width: null, height: null });
  });

  it('may still be waiting in a data attribute', () => {
    expect(facts(`<div class="top"><img data-delayed-url="${PHOTO}"> mara</div>`).photo.url).toBe(PHOTO);
  });

  it.each([
    ['stands in a post', `<article>${top()}</article>`],
    ['stands beside another handle', top('tom')],
    ['comes from another host', top('mara', 'https://evil.example/photos/a.jpg')],
    ['is not there', '<div class="top">mara</div>'],
  ])('is none where it %s', (_where, body) => {
    expect(read(body)).toEqual({ is: 'other', why: 'no-photo' });
  });

  it('is a placeholder where the grey figure stands in its place', () => {
    expect(read(top('mara', GREY))).toEqual({ is: 'other', why: 'placeholder' });
    expect(read(top('mara', GREY), OG)).toEqual({ is: 'other', why: 'placeholder' });
  });

  it('near the heading may be painted as a background', () => {
    const painted = `<div><span style="background-image:url('${PHOTO}')"></span><h1>Mara</h1></div>`;
    expect(facts(painted).photo).toMatchObject({ url: PHOTO, sign: 'near-heading' });
  });

  it('near the heading is none that is shrunk to the size of the viewer’s in the bar', () => {
    const document = page(`<div><img src="${PHOTO}"></div><main><h1>Mara</h1></main>`);
    const picture = document.querySelector('img');
    if (picture === null) throw new Error('no picture');
    Object.defineProperties(picture, { naturalWidth: { value: 400 }, width: { value: 32 } });
    expect(readPage(match(), URL_NOW, document)).toEqual({ is: 'other', why: 'no-photo' });
  });

  it.each([
    ['a banner', { width: { value: 600 }, naturalWidth: { value: 1200 }, naturalHeight: { value: 300 } }],
    ['as small as the viewer’s in the bar', { clientWidth: { value: 32 }, clientHeight: { value: 32 } }],
  ])('near the heading is none that is %s', (_what, size) => {
    const isPainted = 'clientWidth' in size;
    const element = isPainted ? `<i style="background-image:url('${PHOTO}')"></i>` : `<img src="${PHOTO}">`;
    const document = page(`<div>${element}<h1>Mara</h1></div>`);
    Object.defineProperties(document.querySelector('i, img'), size);
    expect(readPage(match(), URL_NOW, document)).toEqual({ is: 'other', why: 'no-photo' });
  });

  it('is found near the heading after a redesign, but not far from it', () => {
    const near = `<div><div><img src="${PHOTO}"></div><div><h1>Mara</h1></div></div>`;
    expect(facts(near).photo.sign).toBe('near-heading');
    const far = `<div><img src="${PHOTO}">${'<div>'.repeat(6)}<h1>Mara</h1>${'</div>'.repeat(6)}</div>`;
    expect(read(far)).toEqual({ is: 'other', why: 'no-photo' });
  });

  it('is taken from the head where the page shows none yet', () => {
    expect(facts('', OG).photo).toMatchObject({ url: PHOTO, sign: 'head-tags' });
  });

  it('is not taken from the head of a login wall', () => {
    expect(read('<input type="password">', OG)).toEqual({ is: 'other', why: 'no-photo' });
    expect(read(`<input type="password">${top()}`).is).toBe('profile');
  });
});

describe('who can see it', () => {
  it.each<[string, string, PageFacts['audience']]>([
    ['a lock', top() + '<i class="lock"></i><div class="posts"></div>', { is: 'restricted', sign: 'lock' }],
    ['posts and no lock', top() + '<div class="posts"></div>', { is: 'public', sign: 'no-lock' }],
    [
      'data about the handle',
      `${top()}<script type="application/json">{"user":"mara","private":true}</script>`,
      { is: 'restricted', sign: 'data-private' },
    ],
    [
      'data about another handle',
      `${top()}<script type="application/json">{"user":"tom","private":true}</script>`,
      { is: 'unknown', sign: 'no-sign' },
    ],
    ['neither', top(), { is: 'unknown', sign: 'no-sign' }],
  ])('is told by %s', (_sign, body, audience) => {
    expect(facts(body).audience).toEqual(audience);
  });

  describe('after a move inside a single-page app', () => {
    afterEach(() => vi.restoreAllMocks());

    it.each([
      ['counts at the address it came with', `${URL_NOW}/?from=feed#top`, 'restricted'],
      ['counts for nobody else', 'https://faces.example/tom', 'unknown'],
      ['counts for nobody after a page that is no profile', 'https://faces.example/home', 'unknown'],
    ])('data that names nobody %s', (_what, name, audience) => {
      const loaded = Object.assign(performance.mark('loaded'), { toJSON: () => ({}) });
      Object.defineProperty(loaded, 'name', { value: name });
      vi.spyOn(performance, 'getEntriesByType').mockReturnValue([loaded]);
      expect(facts(`${top()}<script>{"closed":true}</script>`).audience.is).toBe(audience);
    });
  });

  it('decides whether the page exposes', () => {
    expect(isExposed(read(top()))).toBe(true);
    expect(isExposed(read(`${top()}<i class="lock"></i>`))).toBe(false);
    expect(isExposed(read(''))).toBe(false);
  });
});

describe('whose it is', () => {
  it.each<[string, string, string, PageFacts['ownership']]>([
    ['a link to edit it', '<a href="/mara/edit"></a>', URL_NOW, { is: 'mine', sign: 'edit-link' }],
    ['a link to edit another', '<a href="/tom/edit"></a>', URL_NOW, { is: 'unknown', sign: 'no-sign' }],
    ['its address', '', `${URL_NOW}?edit=1`, { is: 'mine', sign: 'edit-address' }],
    ['a button to follow', '<b class="follow"></b>', URL_NOW, { is: 'other', sign: 'follow' }],
  ])('is told by %s', (_sign, body, url, ownership) => {
    expect(facts(top() + body, '', url).ownership).toEqual(ownership);
  });

  it.each([
    ['one number', 'app://profile/412', '412', 'mine'],
    ['two numbers', 'app://profile/412', '41', 'unknown'],
    ['no number in the head', 'app://profile/', '', 'unknown'],
  ])('is told by head and data that have %s', (_what, owner, reader, is) => {
    const data = `<script>{"reader":"${reader}"}</script>`;
    expect(facts(top() + data, `<meta name="owner" content="${owner}">`).ownership.is).toBe(is);
  });
});

describe('name and search engines', () => {
  it('a name in its place counts, an empty place does not', () => {
    expect(facts(`${top()}<p class="name">Mara</p>`).name).toEqual({ is: 'shown', sign: 'name-place' });
    expect(facts(`${top()}<p class="name"> </p>`).name).toEqual({ is: 'unknown', sign: 'no-sign' });
    expect(facts(top(), OG).name).toEqual({ is: 'shown', sign: 'head-tags' });
  });

  it.each([
    ['<meta name="robots" content="noindex, nofollow">', 'refused'],
    ['<meta name="robots" content="NOINDEX">', 'refused'],
    ['<meta name="googlebot" content="none">', 'refused'],
    ['<meta name="GoogleBot" content="noindex">', 'refused'],
    ['<meta name="bingbot" content="noindex">', 'allowed'],
    ['<meta name="robots" content="index,follow">', 'allowed'],
    ['<meta name="robots" content="nonesuch">', 'allowed'],
    ['<meta name="robots">', 'allowed'],
    ['', 'allowed'],
  ])('%s means listing is %s', (markup, is) => {
    expect(facts(top(), markup).indexing.is).toBe(is);
  });
});

it('reading changes nothing on the page', () => {
  const document = page(top() + '<i class="lock"></i>', OG);
  const before = new XMLSerializer().serializeToString(document);
  readPage(match(), URL_NOW, document);
  expect(new XMLSerializer().serializeToString(document)).toBe(before);
});

it('any text in any attribute is read without throwing', () => {
  const names = ['src', 'alt', 'data-delayed-url', 'href', 'content', 'property', 'name', 'class', 'id'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' })), (attributes) => {
      const document = page(top() + OG + '<h1><img></h1><i class="lock"></i>');
      for (const element of document.querySelectorAll('img, meta')) {
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      }
      readPage(match('mara', rule), URL_NOW, document);
    }),
    { numRuns: 40 },
  );
});
