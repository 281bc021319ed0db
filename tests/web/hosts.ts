import { siteFixtures } from '../fixtures/site-fixtures';

/** Host names the local web answers for. Each must be one the extension can meet in real life. */
export const siteHosts: readonly string[] = [
  'instagram.com',
  'www.instagram.com',
  'm.instagram.com',
  'accountscenter.instagram.com',
  'linkedin.com',
  'www.linkedin.com',
  'm.linkedin.com',
  'de.linkedin.com',
  'fr.linkedin.com',
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
];

export const imageHosts: readonly string[] = [
  'scontent-fra3-1.cdninstagram.com',
  'media.licdn.com',
  'static.licdn.com',
  'pbs.twimg.com',
  'abs.twimg.com',
];

export const otherHosts: readonly string[] = [
  'myaccount.google.com',
  'www.clearview.ai',
  'clearview.ai',
  'clearview.ai.example.org',
  'pimeyes.com',
  'www.pimeyes.com',
  'lenso.ai',
  'facecheck.id',
  'www.bing.com',
  'catfishlens.com',
  'example.org',
  'www.example.org',
  'www.google.de',
  'instagram.com.example.org',
];

export const knownHosts: readonly string[] = [
  ...siteHosts,
  ...imageHosts,
  ...otherHosts,
  ...siteFixtures.flatMap((site) => [...site.hosts, ...site.imageHosts]),
];

const BROWSER_NOISE =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com)$/;

/** Whether a browser asks this host on its own account, not for a page or an extension. */
export function isBrowserNoise(host: string): boolean {
  return BROWSER_NOISE.test(host);
}
