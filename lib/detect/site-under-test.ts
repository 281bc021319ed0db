import type { SiteRule } from '../sites/site';
import { saidOf } from '../sites/site';
import type { UrlMatch } from './match-url';

/** A site made up for tests, so that they say how rules are read and not what one site looks like today. */
export const rule: SiteRule = {
  id: 'faces',
  name: 'Faces',
  isCore: true,
  domains: ['faces.example', 'faces.test'],
  subdomains: /^(?:www|m)?$/,
  paths: [
    { kind: 'photo', pattern: /^\/(?<handle>[^/]+)\/photo\/?$/ },
    { kind: 'profile', pattern: /^\/(?<handle>[^/]+)\/?$/ },
  ],
  reserved: ['home', 'settings'],
  ignoresCase: true,
  profileUrl: 'https://faces.example/{handle}',
  photo: /^https:\/\/img\.faces\.example\/photos\//,
  placeholder: /^https:\/\/img\.faces\.example\/grey\//,
  photoPlaces: ['.top img', 'main img[alt="{handle}" i]'],
  notThePhoto: 'nav, article',
  besideHandle: '.top',
  heading: 'h1',
  sizeInUrl: /_(?<width>\d{2,4})x(?<height>\d{2,4})\.\w+$/,
  namePlaces: ['.name'],
  restricted: [
    { name: 'lock', selector: '.lock' },
    { name: 'data-private', data: saidOf('"user":"{handle}"', '"private":true') },
    { name: 'data-names-nobody', data: '"closed":true', untilMove: true },
  ],
  open: [{ name: 'no-lock', selector: '.posts', without: '.lock' }],
  mine: [
    { name: 'edit-link', selector: 'a[href="/{handle}/edit"]' },
    { name: 'edit-address', url: /[?&]edit=1/ },
    { name: 'head-and-data', selector: 'meta[name="owner"]', data: '"reader":"(?=[1-9]){number}"' },
  ],
  notMine: [{ name: 'follow', selector: '.follow' }],
};

export const PHOTO = 'https://img.faces.example/photos/mara_400x300.jpg';
export const GREY = 'https://img.faces.example/grey/1.png';

export function match(handle = 'mara', of: SiteRule = rule): UrlMatch {
  return { rule: of, handle, name: handle, kind: 'profile' };
}

/** A page of its own, apart from the one the test runs in. */
export function page(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** Markup of the top of a profile. */
export function top(handle = 'mara', photo = PHOTO): string {
  return `<div class="top"><img src="${photo}"> @${handle}</div>`;
}
