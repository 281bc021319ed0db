import https from 'node:https';
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { everyFixture, everyPage } from '../fixtures/every-page';
import { ownProfilePages, ownProfileUrls } from '../fixtures/own-profile-demo';
import { people } from '../fixtures/people';
import { knownHosts } from './hosts';
import { instagramPhoto, linkedinPhoto, linkedinPlaceholder, pictureAt, xPhoto } from './photo-addresses';
import { startWeb, type LocalWeb } from './web';

let web: LocalWeb;
beforeAll(async () => {
  web = await startWeb({ pages: everyPage });
});
afterAll(() => web.close());

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly policy: string | undefined;
  readonly body: string;
}

function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  const { protocol, host, pathname, search } = new URL(address);
  const options = {
    host: '127.0.0.1',
    port: web.port,
    path: pathname + search,
    headers: { host, ...headers },
  };
  return new Promise((resolve, reject) => {
    const request =
      protocol === 'https:'
        ? https.request({ ...options, servername: host, rejectUnauthorized: false })
        : http.request(options);
    request.on('error', reject);
    request.on('response', (response) => {
      const policy = response.headers['content-security-policy'];
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          policy: typeof policy === 'string' ? policy : undefined,
          body,
        }),
      );
    });
    request.end();
  });
}

test('answers every page with its own text', async () => {
  for (const page of everyPage) {
    const reply = await get(page.url);
    expect(reply.status, page.url).toBe(200);
    expect(reply.body === page.html, page.url).toBe(true);
    expect(reply.policy, page.url).toBe(page.headers?.['content-security-policy']);
  }
  expect(web.unexpected).toEqual([]);
});

test('answers every picture that the pages show', async () => {
  const addresses = new Set<string>();
  for (const { html } of everyPage) {
    const shown = html.matchAll(
      /(?:src|data-delayed-url|content)=(?:"|&quot;|\\")(https:\/\/[^"\\]+?)(?:"|&quot;|\\")/g,
    );
    for (const [, address = ''] of shown)
      addresses.add(address.replaceAll('&amp;amp;', '&').replaceAll('&amp;', '&'));
  }
  const pictures = [...addresses].filter((address) => /licdn|twimg|cdninstagram/.test(address));
  expect(pictures.length).toBeGreaterThan(60);
  for (const address of pictures) {
    const { host, pathname, search } = new URL(address);
    expect(pictureAt(host, pathname + search) ?? 'nothing', address).toMatch(/^<svg /);
  }
});

test('draws each person at the size their photo’s address names', () => {
  for (const person of people) {
    const shown = [instagramPhoto(person, 150), linkedinPhoto(person, 200), xPhoto(person, '400x400')].map(
      (address) => {
        const { host, pathname, search } = new URL(address);
        return pictureAt(host, pathname + search) ?? '';
      },
    );
    expect(shown.map((picture) => /width="(\d+)"/.exec(picture)?.[1])).toEqual(['150', '200', '400']);
    for (const picture of shown) expect(picture).toContain(person.look.top);
  }
  expect(pictureAt('static.licdn.com', new URL(linkedinPlaceholder).pathname)).toContain('#dbdbdb');
});

describe('records', () => {
  test('host, path and whether cookies came along', async () => {
    await get('https://www.instagram.com/mara.lindqvist/?hl=ja', { cookie: 'sessionid=1' });
    expect(web.requests.at(-1)).toEqual({
      scheme: 'https',
      host: 'www.instagram.com',
      method: 'GET',
      path: '/mara.lindqvist/?hl=ja',
      cookie: true,
      headers: { cookie: 'sessionid=1', host: 'www.instagram.com', connection: 'keep-alive' },
    });
  });

  test.each([
    'https://evil.example.net/',
    'https://www.instagram.com/no.such.page/',
    'http://www.instagram.com/',
  ])('as unexpected: %s', async (address) => {
    const before = web.unexpected.length;
    const reply = await get(address);
    expect([403, 404]).toContain(reply.status);
    expect(web.unexpected.slice(before).map(({ host }) => host)).toEqual([new URL(address).host]);
  });

  test('what browsers ask on their own account apart', async () => {
    const before = web.unexpected.length;
    await get('https://firefox.settings.services.mozilla.com/v1/');
    await get('https://update.googleapis.com/service/update2/json');
    expect(web.noise.map(({ host }) => host)).toEqual([
      'firefox.settings.services.mozilla.com',
      'update.googleapis.com',
    ]);
    expect(web.unexpected.length).toBe(before);
  });
});

test('takes pages while it runs', async () => {
  web.addPage('https://example.org/added', '<p>added</p>', {
    'content-security-policy': "default-src 'none'",
  });
  expect(await get('https://example.org/added')).toMatchObject({
    status: 200,
    body: '<p>added</p>',
    policy: "default-src 'none'",
  });
});

test('no two pages share an address, and every host is known', () => {
  const addresses = everyPage.map(({ url }) => url);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  for (const address of [...addresses, ...Object.values(demoUrls)])
    expect(knownHosts).toContain(new URL(address).host);
  for (const address of Object.values(demoUrls)) expect(addresses).toContain(address);
});

test('each site has pages of both kinds, with names of their own', () => {
  for (const site of ['instagram', 'linkedin', 'x']) {
    expect(everyFixture.filter(({ expect: wanted }) => wanted.site === site).length, site).toBeGreaterThan(8);
  }
  expect(everyFixture.filter(({ expect: wanted }) => !wanted.badge).length).toBeGreaterThan(30);
});

test('the demo of an own profile answers guests by what was chosen in its settings', async () => {
  const { profile, profileOff, profileOn, photoOff, photoOn } = ownProfileUrls;
  const own = await startWeb({ pages: [...everyPage, ...ownProfilePages] });
  const shared = web;
  web = own;
  try {
    const guest = async (): Promise<string> => (await get(profile)).body;
    const member = async (): Promise<string> => (await get(profile, { cookie: 'li_at=demo' })).body;
    const photo = 'AQE-noor/profile-displayphoto';
    expect(await member()).toContain('profile_self_view');
    expect(await guest()).toContain('public_profile_v3_desktop');
    expect(await guest()).toContain(photo);
    await get(photoOff);
    expect(await guest()).toContain('public_profile_v3_desktop');
    expect(await guest()).not.toContain(photo);
    await get(profileOff);
    expect(await guest()).toContain('d_auth_wall_desktop');
    expect(await member()).toContain('profile_self_view');
    await get(profileOn);
    await get(photoOn);
    expect(await guest()).toContain(photo);
  } finally {
    web = shared;
    await own.close();
  }
});
