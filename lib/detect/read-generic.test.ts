// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeneric } from './read-generic';

const URL_HERE = 'https://people.example.org/mara';
const PHOTO = 'https://people.example.org/media/mara.jpg';

function read(head: string, body = ''): ReturnType<typeof readGeneric> {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return readGeneric(URL_HERE, new DOMParser().parseFromString(html, 'text/html'));
}

function ld(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

const OG = `<meta property="og:url" content="${URL_HERE}"><meta property="og:image" content="${PHOTO}">`;

describe('a page of a site we do not know', () => {
  it('that declares itself a ProfilePage with a picture looks like a profile photo page', () => {
    const reading = read(
      ld({
        '@type': 'ProfilePage',
        mainEntity: { '@type': 'Person', name: 'Mara', url: URL_HERE, image: PHOTO },
      }),
    );
    expect(reading).toMatchObject({
      is: 'looks-like',
      sign: 'json-ld-profile-page',
      facts: { photo: { url: PHOTO }, name: { is: 'shown' } },
    });
  });

  it('of og:type profile with a picture looks like one', () => {
    expect(read(`<meta property="og:type" content="profile">${OG}`)).toMatchObject({
      is: 'looks-like',
      sign: 'og-type-profile',
    });
  });

  it('with an h-card and its photo looks like one', () => {
    const card = `<main><div class="h-card"><img class="u-photo" src="${PHOTO}"><h1 class="p-name">Mara</h1></div></main>`;
    expect(read('', card)).toMatchObject({ is: 'looks-like', sign: 'h-card' });
  });

  it('of any Mastodon instance looks like one by its ActivityPub link', () => {
    const link =
      '<link rel="alternate" type="application/activity+json" href="https://toot.example/users/mara">';
    const photo = '<img src="https://files.toot.example/accounts/avatars/109/2/original/a.jpg">';
    expect(read(link, photo)).toMatchObject({ is: 'looks-like', sign: 'activitypub' });
    const missing = '<img src="https://toot.example/avatars/original/missing.png">';
    expect(read(link, missing)).toEqual({ is: 'cannot-tell' });
  });

  it.each([
    ['https://www.google.de/maps/contrib/112233445566778899001/reviews', 'cannot-tell'],
    ['https://maps.google.co.jp/maps/contrib/112233445566778899001', 'cannot-tell'],
    ['https://www.google.com.br/maps/contrib/112233445566778899001/photos?hl=pt', 'cannot-tell'],
    ['https://www.google.de/maps/place/Caf%C3%A9', 'does-not'],
    ['https://google.de.example.org/maps/contrib/112233445566778899001', 'does-not'],
  ])('at %s it %s', (url, is) => {
    const html = `<div role="main"><h1>Mara</h1><img src="${PHOTO}"></div>`;
    expect(readGeneric(url, new DOMParser().parseFromString(html, 'text/html'))).toEqual({ is });
  });

  it('that is an article by a person with a photo does not', () => {
    const article = ld({ '@type': 'Article', author: { '@type': 'Person', name: 'Mara', image: PHOTO } });
    expect(read(`<meta property="og:type" content="article">${OG}${article}`)).toEqual({ is: 'does-not' });
  });

  it.each([
    ['without the page’s own address', { '@type': 'Person', name: 'Mara', image: PHOTO }],
    ['with the picture as an object', { '@type': 'Person', image: { '@type': 'ImageObject', url: PHOTO } }],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'Person', image: [PHOTO] }] }],
  ])('that declares itself a ProfilePage of a person %s looks like one', (_what, mainEntity) => {
    expect(read(ld({ '@type': ['WebPage', 'ProfilePage'], mainEntity }))).toMatchObject({
      is: 'looks-like',
      sign: 'json-ld-profile-page',
      facts: { photo: { url: PHOTO } },
    });
  });

  it('of one Person who stands alone in its JSON-LD looks like one, of a team or beside a product not', () => {
    const person = { '@type': 'Person', name: 'Mara', image: PHOTO };
    expect(read(ld(person))).toMatchObject({ is: 'looks-like', sign: 'json-ld-person' });
    expect(read(ld([person, { ...person, name: 'Noor' }]))).toEqual({ is: 'does-not' });
    expect(read(ld(person) + ld({ '@type': 'Product', name: 'Mug' }))).toEqual({ is: 'does-not' });
  });

  it('may write its tags with "name" and its picture’s address without the host', () => {
    const tags = '<meta name="og:type" content="profile"><meta name="og:image" content="/media/mara.jpg">';
    expect(read(tags)).toMatchObject({ is: 'looks-like', facts: { photo: { url: PHOTO } } });
  });

  it('of a profile whose picture only stands beside the name looks like one; a logo there is none', () => {
    const type = '<meta property="og:type" content="profile">';
    expect(read(type, `<main><img src="${PHOTO}"><h1>Mara</h1></main>`)).toMatchObject({ is: 'looks-like' });
    const logo = '<main><img src="https://people.example.org/logo.png"><h1>Mara</h1></main>';
    expect(read(type, logo)).toEqual({ is: 'cannot-tell' });
  });

  it('with several h-cards is a list, not a profile', () => {
    const card = `<div class="h-card"><img class="u-photo" src="${PHOTO}"><b class="p-name">Mara</b></div>`;
    expect(read('', `<main>${card}${card}</main>`).is).not.toBe('looks-like');
  });

  it('with an h-card inside a post is a post', () => {
    const card = `<p class="h-card"><img class="u-photo" src="${PHOTO}"></p>`;
    expect(read('', `<main><div class="h-entry">${card}</div></main>`).is).not.toBe('looks-like');
  });

  it('that links to the ActivityPub data of a post is a post', () => {
    const link =
      '<link rel="alternate" type="application/activity+json" href="https://toot.example/users/mara/statuses/7">';
    const photo = '<img src="https://files.toot.example/accounts/avatars/109/2/original/a.jpg">';
    expect(read(link, photo).is).not.toBe('looks-like');
  });

  it('with a large picture from Gravatar before its heading looks like one, with small ones not', () => {
    const hash = '3f5a8c1e9b2d4f60718293a4b5c6d7e8';
    const page = (size: number): string =>
      `<main><img src="https://secure.gravatar.com/avatar/${hash}?s=${size}"><h1>Mara</h1></main>`;
    expect(read('', page(256))).toMatchObject({ is: 'looks-like', sign: 'gravatar-host' });
    expect(read('', page(48)).is).not.toBe('looks-like');
  });

  it('with a sign of a profile but no photo cannot be told', () => {
    expect(read('<meta property="og:type" content="profile">')).toEqual({ is: 'cannot-tell' });
  });

  it('without any sign does not', () => {
    expect(
      read('<title>Bread</title>', '<h1>Bread</h1><img src="https://people.example.org/bread.jpg">'),
    ).toEqual({
      is: 'does-not',
    });
  });

  it('never throws, whatever the page says', () => {
    const attribute = fc.string().map((text) => text.replaceAll(/[<>"]/g, ''));
    fc.assert(
      fc.property(attribute, attribute, fc.json(), (type, image, json) => {
        const reading = read(
          `<meta property="og:type" content="${type}"><meta property="og:image" content="${image}">${ld(json)}`,
        );
        expect(['looks-like', 'does-not', 'cannot-tell']).toContain(reading.is);
      }),
      { numRuns: 200 },
    );
  });
});
