// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyFixture } from '../../tests/fixtures/every-page';
import { matchUrl } from '../detect/match-url';
import { GREY, page, PHOTO, rule, top } from '../detect/site-under-test';
import { rules } from '../sites/registry/rules';
import { readStrangerPage } from './read-stranger-page';
import type { ReachedView, StrangerView } from './stranger-view';

const URL_NOW = 'https://faces.example/mara';

function read(body: string, head = '', url = URL_NOW, robots: string | null = null): StrangerView {
  return readStrangerPage(page(body, head), { url, robots }, rule);
}

function reached(body: string, head = '', robots: string | null = null): ReachedView {
  const view = read(body, head, URL_NOW, robots);
  if (view.is !== 'reached') throw new Error(JSON.stringify(view));
  return view;
}

const OWN = '<meta property="og:url" content="https://faces.example/mara">';
const og = (key: string, value: string): string => `<meta property="og:${key}" content="${value}">`;
const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
const photo = (size: string): string => PHOTO.replace('400x300', size);

describe('what a stranger is given', () => {
  it('comes from the tags of the head, the size from the tag behind the picture', () => {
    const head =
      OWN +
      og('title', 'Mara Lindqvist (@mara) • Faces photos') +
      og('description', 'Paper conservator.') +
      og('image', 'https://img.faces.example/photos/mara.jpg') +
      og('image:width', '640') +
      og('image:height', '480');
    expect(read('', head)).toEqual({
      is: 'reached',
      url: URL_NOW,
      name: 'Mara Lindqvist',
      bio: 'Paper conservator.',
      photo: { url: 'https://img.faces.example/photos/mara.jpg', width: 640, height: 480 },
      indexing: { is: 'allowed', by: null },
      data: ['open-graph'],
    });
  });

  it('comes from linked data, with the size it states', () => {
    const image = { '@type': 'ImageObject', contentUrl: photo('800x800'), width: 512, height: '512px' };
    const person = { '@type': 'Person', alternateName: '@mara', givenName: 'Mara', familyName: 'Lindqvist' };
    const view = reached('', linked({ '@graph': [{ ...person, description: 'Bread.', image }] }));
    expect(view).toMatchObject({ name: 'Mara Lindqvist', bio: 'Bread.', data: ['json-ld'] });
    expect(view.photo).toEqual({ url: photo('800x800'), width: 512, height: 512 });
  });

  it('comes from microformats, and not from a list of people', () => {
    const card = `<div class="h-card"><img class="u-photo" src="${PHOTO}"><b class="p-name">Mara</b> <i class="p-note">Hello</i></div>`;
    const given = { bio: 'Hello', data: ['microformats'], photo: { width: 400, height: 300 } };
    expect(reached(card)).toMatchObject(given);
    expect(read(card + card).is).toBe('failed');
  });

  it('comes from the page itself as the detector reads it: a photo in its place and the name beside it', () => {
    expect(reached(`${top()}<p class="name">Mara Lindqvist @mara</p>`)).toMatchObject({
      name: 'Mara Lindqvist',
      photo: { url: PHOTO, width: 400, height: 300 },
      data: [],
    });
  });

  it('is the largest of several pictures', () => {
    const head = OWN + og('title', 'Mara L.') + og('image', photo('150x150'));
    const person = { '@type': 'Person', additionalName: 'mara', image: [photo('320x320'), photo('80x80')] };
    expect(reached('', head + linked(person)).photo).toMatchObject({ url: photo('320x320'), width: 320 });
  });

  it.each([
    ['Mara Lindqvist - Engineer | Faces', 'Mara Lindqvist - Engineer'],
    ['Mara L. - Engineer', 'Mara L.'],
    ['Facesmith, Mara', 'Facesmith, Mara'],
    ['Mara Lindqvist @mara', 'Mara Lindqvist'],
    ['Faces', null],
    ['@mara', null],
    ['•', null],
  ])('takes from the title "%s" the name %s', (title, name) => {
    expect(reached('', OWN + og('title', title) + og('image', PHOTO)).name).toBe(name);
  });

  it('is no photo where the grey figure stands', () => {
    expect(reached(top('mara', GREY))).toMatchObject({ photo: null, hasGreyFigure: true });
    expect(reached('', OWN + og('title', 'Mara L.') + og('image', GREY))).toMatchObject({
      hasGreyFigure: true,
    });
  });

  it('is never a picture that is no profile photo of the site', () => {
    const head = OWN + og('title', 'Mara L.') + og('image', 'https://cards.faces.example/share.png');
    expect(reached('', head).photo).toBeNull();
    expect(reached('', head)).not.toHaveProperty('hasGreyFigure');
  });

  it('is one line of bounded text: markup stays text, marks of direction go', () => {
    const name = `</script><img src=x onerror=alert(1)> \u202egpj.exe\u202c\n\u2066x\u2069 ${'y'.repeat(900)}`;
    const person = {
      '@type': 'Person',
      additionalName: 'mara',
      name,
      description: 'z'.repeat(9000),
      image: PHOTO,
    };
    const view = reached('', linked(person));
    expect(view.name).toMatch(/^<\/script><img src=x onerror=alert\(1\)> gpj\.exe x y+$/);
    expect(view.name).toHaveLength(100);
    expect(view.bio).toHaveLength(300);
  });

  it.each([
    ['width', '<b>9</b>'],
    ['width', '-5'],
    ['width', '100001'],
    ['width', '1e3'],
  ])('has no size where the page says %s %s', (key, value) => {
    const head = OWN + og('title', 'Mara L.') + og('image', 'https://img.faces.example/photos/a.jpg');
    expect(reached('', head + og(`image:${key}`, value.replace('<', '&lt;'))).photo?.width).toBeNull();
  });
});

describe('search engines', () => {
  it.each([
    [null, '', 'allowed', null],
    ['noindex', '', 'refused', 'header'],
    ['index, follow', '<meta name="Robots" content="max-snippet:-1, NOINDEX">', 'refused', 'meta'],
    [null, '<meta name="googlebot" content="none">', 'refused', 'meta'],
    [
      null,
      '<meta name="otherbot" content="noindex"><meta name="description" content="none">',
      'allowed',
      null,
    ],
    ['otherbot: noindex, nofollow', '', 'allowed', null],
    ['otherbot: noindex, googlebot: noindex', '', 'refused', 'header'],
    ['unavailable_after: 25 Jun 2031 15:00:00 PST, noindex', '', 'refused', 'header'],
    ['max-image-preview: none', '', 'allowed', null],
    ['nofollow', '<meta name="robots" content="noindexing">', 'allowed', null],
  ])('header %s and page %s: %s by %s', (robots, head, is, by) => {
    expect(reached(top(), head, robots).indexing).toEqual({ is, by });
  });
});

describe('where no profile comes', () => {
  const password = '<form><input type="password"></form>';

  it.each([
    ['a form to sign in', read(`<h1>Log in</h1>${password}`), 'login-wall'],
    ['an address to sign in', read('', '', 'https://faces.example/accounts/login/?next=/mara'), 'login-wall'],
    [
      'a page that passes on to one',
      read('', '<meta http-equiv="refresh" content="0; URL=/login?x=1">'),
      'login-wall',
    ],
    ['the front page', read('<h1>Faces</h1>', '', 'https://faces.example/'), 'missing'],
    ['the front page with a form', read(password, '', 'https://faces.example/'), 'login-wall'],
    ['a 404 in a title', read(`${top()}`, '<title>404 • Faces</title>'), 'missing'],
    ['a 404 for crawlers', read('', '<meta name="prerender-status-code" content="404">'), 'missing'],
    ['a head of another page', read('', '<link rel="canonical" href="https://faces.example/">'), 'missing'],
  ])('%s', (_what, view, is) => {
    expect(view).toEqual({ is });
  });

  it('it is not guessed from a page that only its scripts fill, nor agreed to anything', () => {
    expect(read('<div id="root"></div>', '<title>Faces</title>')).toEqual({
      is: 'failed',
      why: 'only-scripts',
    });
    const consent = { is: 'failed', why: 'consent' };
    expect(read('', '', 'https://www.faces.example/eu/consent/?next=mara')).toEqual(consent);
    expect(read('<form action="/cookie-consent"></form>')).toEqual(consent);
  });

  it('a wall whose data still gives the person away is told as that', () => {
    const person = { '@type': 'Person', additionalName: 'mara', name: 'Mara Lindqvist', image: PHOTO };
    expect(read(password, linked(person))).toMatchObject({ is: 'reached', isBehindWall: true });
    expect(read(top() + password, linked(person))).not.toHaveProperty('isBehindWall');
  });
});

describe('the pages of every site', () => {
  const cases = everyFixture.flatMap((fixture) => {
    const found = rules.find((each) => matchUrl(each, fixture.url) !== null);
    return found === undefined ? [] : [{ ...fixture, rule: found }];
  });
  const views = cases.map((each) => ({
    ...each,
    view: readStrangerPage(
      new DOMParser().parseFromString(each.html, 'text/html'),
      { url: each.url, robots: null },
      each.rule,
    ),
  }));

  it('give the photo wherever the detector finds it in the page as served', () => {
    const wrong = views.filter(({ expect: wanted, needsScript, view }) => {
      if (!wanted.badge || needsScript === true) return false;
      const url = view.is === 'reached' ? (view.photo?.url ?? '') : '';
      return !url.toLowerCase().includes((wanted.photo ?? 'https://').toLowerCase());
    });
    expect(wrong.map(({ url, view }) => ({ url, view }))).toEqual([]);
    expect(views.filter(({ view }) => view.is === 'reached').length).toBeGreaterThan(500);
  });

  it('give no photo without its address and a sane size, and only short texts', () => {
    for (const { view, url } of views) {
      if (view.is !== 'reached') continue;
      expect((view.name ?? '').length + (view.bio ?? '').length, url).toBeLessThanOrEqual(400);
      if (view.photo === null) continue;
      expect(view.photo.url, url).toMatch(/^https:\/\//);
      expect(view.photo.width ?? 1, url).toBeGreaterThan(0);
    }
  });

  it.each(['instagram', 'linkedin', 'x', 'threads', 'venmo', 'bluesky', 'pinterest'])(
    'tell the wall of %s',
    (id) => {
      const walls = views.filter(
        ({ rule: { id: site }, expect: { badge }, name }) =>
          site === id && !badge && /wall|login|sign-in/.test(name),
      );
      for (const { view } of walls) expect(view.is === 'login-wall' || 'isBehindWall' in view).toBe(true);
      expect(walls.length).toBeGreaterThan(0);
    },
  );
});

it('never throws, whatever the page', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(OWN, top(), '<form name="head">', '{handle}'),
  );
  const value = fc.oneof(part, fc.array(part), fc.object(), fc.integer());
  fc.assert(
    fc.property(part, value, value, (body, name, image) => {
      const data = linked({ '@type': 'Person', additionalName: 'mara', name, image, description: image });
      // Not String(): an object may bring a "toString" of its own, and then the test throws, not the page.
      const view = read(body, og('image', JSON.stringify(name).replaceAll('"', '')) + data);
      expect(['reached', 'login-wall', 'missing', 'failed']).toContain(view.is);
    }),
    { numRuns: 200 },
  );
});
