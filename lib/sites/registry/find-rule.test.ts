import { expect, it } from 'vitest';
import type { SiteExamples } from '../site';
import { matchUrl } from '../../detect/match-url';
import { profileAddress, ruleForUrl } from './find-rule';
import { rules } from './rules';

const found = import.meta.glob<SiteExamples>('../*.examples.ts', { eager: true, import: 'examples' });

function address(url: string): string | null {
  const rule = ruleForUrl(url);
  return rule === null ? null : profileAddress(rule, url);
}

it.each([
  ['https://www.instagram.com/mara.lindqvist/?hl=ja#top', 'https://www.instagram.com/mara.lindqvist/'],
  ['https://www.instagram.com/Mara.Lindqvist/reels/', 'https://www.instagram.com/Mara.Lindqvist/'],
  ['https://x.com/mara_lindqvist/photo', 'https://x.com/mara_lindqvist/'],
  ['https://x.com/mara_lindqvist?s=20', 'https://x.com/mara_lindqvist'],
  [
    'https://www.linkedin.com/in/%CE%BC%CE%B1%CF%81%CE%AF%CE%B1/details/experience/',
    'https://www.linkedin.com/in/%CE%BC%CE%B1%CF%81%CE%AF%CE%B1/',
  ],
  ['https://www.linkedin.com/pub/mara/12/345/678?trk=x', 'https://www.linkedin.com/pub/mara/12/345/678'],
  [
    'https://www.facebook.com/profile.php?id=100064860875397&sk=photos',
    'https://www.facebook.com/profile.php?id=100064860875397',
  ],
  [
    'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos',
    'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/',
  ],
  ['https://www.youtube.com/@mara/shorts', 'https://www.youtube.com/@mara/'],
  ['https://mara.tumblr.com/', 'https://mara.tumblr.com/'],
  ['https://x.com/home', null],
  ['no address', null],
])('%s is the page of the profile %s', (url, expected) => {
  expect(address(url)).toBe(expected);
});

it('gives an address of the same profile for every example of every site', () => {
  for (const rule of rules) {
    for (const [url, handle] of Object.entries(found[`../${rule.id}.examples.ts`]?.profiles ?? {})) {
      const own = profileAddress(rule, url);
      expect(own === null ? null : matchUrl(rule, own)?.handle, `${url} -> ${own}`).toBe(handle);
    }
  }
});
