import { expect, it } from 'vitest';
import { knownPage } from './known-page';

const OWN = ['https://www.instagram.com/mara.lindqvist/', 'https://mara.example/'];

it.each([
  ['https://www.instagram.com/Mara.Lindqvist/?hl=en', 'Instagram', 'mara.lindqvist', true, false],
  ['https://www.instagram.com/someone.else/', 'Instagram', 'someone.else', false, false],
  ['https://www.instagram.com/p/Cxyz/', 'Instagram', null, false, false],
  ['https://scontent.cdninstagram.com/v/t51.2885-19/412_n.jpg', 'Instagram', null, false, true],
  ['https://mara.example', null, null, true, false],
  ['https://news.example.org/a/mara.JPG', null, null, false, true],
  ['no address', null, null, false, false],
])('%s', (url, site, handle, isOwn, isPicture) => {
  const page = knownPage(url, OWN);
  expect(page).toMatchObject({ url, site, handle, isOwn, isPicture });
  expect(page.siteId !== null).toBe(site !== null);
});
