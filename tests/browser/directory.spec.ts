import { lawTitle } from '../../components/directory/law-title';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Collector } from '../../lib/directory/collector-schema';
import { collectors } from '../../lib/directory/collectors';
import { canBeOptedOut, demandsProof } from '../../lib/directory/find-collectors';
import { lawById } from '../../lib/directory/laws';
import { publicBodyById } from '../../lib/directory/public-bodies';
import { organisationById } from '../../lib/directory/organisations';
import { regulatorById, regulators } from '../../lib/directory/regulators';
import { createTranslator } from '../../lib/i18n/translators-under-test';
import { documentOf } from '../fixtures/fixture';
import {
  idsListed,
  inEnglishAlone,
  partUnder,
  rooms,
  rowsUnder,
  searchEach,
  takeTour,
  type Row,
} from './directory-steps';
import { poll, type BrowserPage } from './driver';
import { dueInOneMonth, fillDetails, mailOf, sayItWasSent } from './request-steps';
import { useBrowser } from './session';
import { button, useStage } from './steps';
import { putRaw, readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);
const CLEARVIEW = 'dashboard.html#/collectors/clearview-ai';

describe.each(rooms)('every record of $room', ({ room, records }) => {
  const hashes = rooms.flatMap((each) => each.records.map(({ hash }) => hash));

  test('stands in the list, and its name finds it there', async () => {
    const page = await stage.own(`dashboard.html#/${room}`);
    await page.waitFor('main h1');
    expect(await idsListed(page, room)).toEqual(records.map(({ hash }) => hash.split('/').at(-1)));
    const { missing, most } = await searchEach(page, records);
    expect(missing).toEqual([]);
    expect(most).toBeLessThan(records.length / 3);
    await page.fill('input[type="search"]', 'qqqq');
    await page.waitFor({ css: '[role="status"]', text: 'Nothing found' });
    expect(await idsListed(page, room)).toEqual([]);
  });

  test('has a page that a link opens: its name, no error, nothing unfinished, and links that lead somewhere', async () => {
    const page = await stage.own(`dashboard.html#/${room}`);
    await page.waitFor('main h1');
    const { faults, links } = await takeTour(page, records);
    expect(faults).toEqual([]);
    const lost = links.filter((link) => /^#\/[\w-]+\/./.test(link) && !link.startsWith('#/requests/new?'));
    expect(lost.filter((link) => !hashes.includes(link))).toEqual([]);
  });
});

describe('the list of collectors', () => {
  const idsOf = (found: (each: Collector) => boolean): string[] =>
    collectors()
      .filter(found)
      .map(({ id }) => id);
  const isNamed = (site: string) => (each: Collector) =>
    each.takesFrom.some((entry) => 'site' in entry && entry.site === site);
  const sites = [
    ...new Set(
      collectors().flatMap(({ takesFrom }) => takesFrom.flatMap((each) => ('site' in each ? each.site : []))),
    ),
  ];

  async function lists(page: BrowserPage, ids: readonly string[]): Promise<void> {
    await poll(
      async () => ((await idsListed(page, 'collectors')).join() === ids.join() ? true : null),
      `list of ${ids.join(', ')}`,
      3_000,
    );
  }

  test('is narrowed to the firms known to take photos from a site', async () => {
    const page = await stage.own('dashboard.html#/collectors');
    await page.waitFor('#site');
    const offered = await page.evaluate(() =>
      [...document.querySelectorAll('#site option')].map((each) => each.getAttribute('value') ?? ''),
    );
    expect(offered.filter((value) => value !== '').sort()).toEqual([...sites].sort());
    expect(sites).toContain('facebook');
    for (const site of sites) {
      await page.fill('#site', site);
      const expected = idsOf(isNamed(site));
      expect(expected).not.toEqual([]);
      await lists(page, expected);
    }
    await page.fill('#site', 'facebook');
    const onFacebook = await idsListed(page, 'collectors');
    expect(onFacebook).toContain('clearview-ai');
    expect(onFacebook).not.toContain('pimeyes');
  });

  test('is narrowed to those with a way out, to those that demand proof, and by all filters at once', async () => {
    const page = await stage.own('dashboard.html#/collectors');
    await page.click({ label: 'Can be opted out of' });
    await lists(page, idsOf(canBeOptedOut));
    await page.click({ label: 'Demands a photo of your face or an ID' });
    await lists(
      page,
      idsOf((each) => canBeOptedOut(each) && demandsProof(each)),
    );
    await page.click({ label: 'Can be opted out of' });
    await lists(page, idsOf(demandsProof));
    const proof = await idsListed(page, 'collectors');
    expect(proof).toEqual(expect.arrayContaining(['clearview-ai', 'pimeyes']));
    expect(proof.length).toBeLessThan(collectors().length);
    await page.fill('#site', 'facebook');
    await page.fill('input[type="search"]', 'united states');
    const all = idsOf(
      (each) => demandsProof(each) && isNamed('facebook')(each) && each.countries.value.includes('US'),
    );
    expect(all).toContain('clearview-ai');
    await lists(page, all);
  });

  test('finds by host, country and kind, and keeps what was asked in its address', async () => {
    const page = await stage.own('dashboard.html#/collectors');
    for (const [words, ids] of [
      ['www pimeyes com', []],
      ['pimeyes.com', ['pimeyes']],
      ['poland', idsOf((each) => each.countries.value.includes('PL'))],
      ['face search engine', idsOf(({ kind }) => kind === 'face_search')],
    ] as const) {
      await page.fill('input[type="search"]', words);
      await lists(page, ids);
    }
    await page.fill('input[type="search"]', '');
    await page.fill('#site', 'facebook');
    await page.click({ label: 'Demands a photo of your face or an ID' });
    const expected = idsOf((each) => isNamed('facebook')(each) && demandsProof(each));
    await lists(page, expected);
    await page.click({ css: 'main a', text: 'Clearview AI' });
    await page.waitFor({ css: 'h1', text: 'Clearview AI' });
    await page.back();
    await page.waitFor('#site');
    await lists(page, expected);
    await page.reload();
    await page.waitFor('#site');
    await lists(page, expected);
  });
});

describe('the page of Clearview AI alone answers', () => {
  test('what it is and how big', async () => {
    const page = await stage.own(CLEARVIEW);
    await page.waitFor({ css: 'h1', text: 'Clearview AI' });
    const words = await page.text('main');
    expect(words).toContain('Face database for police and others · United States · working');
    expect(words).toContain('lets investigators search by face');
    expect(await partUnder(page, 'How big')).toMatch(
      /^How big over 60 billion pictures, the firm’s own figure Seen October 28, 2025/,
    );
    const takes = await partUnder(page, 'What it takes, and from where');
    for (const source of [
      'Facebook',
      'Instagram',
      'X',
      'YouTube',
      'Venmo',
      'The public web, social networks among it',
    ]) {
      expect(takes).toContain(source);
    }
    const [name] = await rowsUnder(page, 'Who it is');
    expect(name?.text).toContain('Clearview AI, Inc.');
  });

  test('what was decided where and for how much, oldest first, each with its source', async () => {
    const page = await stage.own(CLEARVIEW);
    await page.waitFor('.timeline');
    const decided = await page.evaluate(() =>
      [...document.querySelectorAll('.timeline > li')].map((each) => ({
        day: each.querySelector('time')?.dateTime ?? '',
        words: each instanceof HTMLElement ? each.innerText.replace(/\s+/g, ' ') : '',
        sources: each.querySelectorAll('details li').length,
      })),
    );
    const days = decided.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    for (const { sources, day } of decided) expect(sources, day).toBeGreaterThan(0);
    for (const [day, ...parts] of [
      ['2021-02-10', 'IMY, Sweden', 'Fine on a user of the service: SEK 2,500,000'],
      ['2022-02-10', 'Garante, Italy', 'Fine: €20,000,000', 'banned', 'no payment found'],
      ['2022-05-11', 'Circuit Court of Cook County', 'Illinois, United States', 'Settlement: $300,000'],
      ['2022-05-18', 'ICO, United Kingdom', 'Fine: £7,552,800 · open again', 'annulled (October 17, 2023)'],
      ['2022-07-13', 'Hellenic Data Protection Authority, Greece', 'Fine: €20,000,000'],
      ['2022-10-17', 'CNIL, France', 'Fine: €20,000,000', 'reported unpaid'],
      ['2023-04-13', 'CNIL, France', 'Penalty payment: €5,200,000', 'reported unpaid'],
      ['2024-05-16', 'Autoriteit Persoonsgegevens, Netherlands', '€30,500,000, and up to €5,100,000 more'],
      [
        '2025-03-20',
        'Northern District of Illinois',
        'Settlement: about $51,750,000',
        'may go on collecting',
      ],
    ] as const) {
      const found = decided.find((each) => each.day === day && each.words.includes(parts[0]));
      for (const part of parts) expect(found?.words, day).toContain(part);
    }
    const orders = ['HmbBfDI', 'OAIC, Australia', 'OIPC Alberta', 'OIPC BC', 'CAI, Québec', 'DSB, Austria'];
    const words = decided.map((each) => each.words).join('\n');
    for (const authority of orders) expect(words).toContain(authority);
    // No sum is left out: as many as the record holds.
    const sums = collectors()
      .find(({ id }) => id === 'clearview-ai')
      ?.enforcement.filter(({ amount }) => amount !== null);
    expect(decided.filter((each) => /[€£$]\d|SEK/.test(each.words))).toHaveLength(sums?.length ?? 0);
  });

  test.each([
    ['Paris', 'FR', null, ['eu-gdpr'], ['fr-cnil'], ['access Art. 15(1) GDPR', 'objection Art. 21(1) GDPR']],
    ['London', 'GB', null, ['gb-ukgdpr'], ['gb-ico'], ['access Art. 15 UK GDPR', 'erasure Art. 17 UK GDPR']],
    ['Zürich', 'CH', null, ['ch-fadp'], ['ch-fdpic'], ['access Art. 25 FADP', 'erasure Art. 32(2)(c) FADP']],
    ['Chicago', 'US', 'US-IL', ['us-il-bipa'], ['us-il-ag'], ['erasure 740 ILCS 14/15(a)']],
    [
      'Los Angeles',
      'US',
      'US-CA',
      ['us-ca-ccpa'],
      ['us-ca-cppa', 'us-ca-ag'],
      ['erasure Cal. Civ. Code § 1798.105', 'opt-out of sale Cal. Civ. Code §§ 1798.120, 1798.135'],
    ],
    ['Toronto', 'CA', 'CA-ON', ['ca-pipeda'], ['ca-opc'], ['access PIPEDA s. 8', 'withdrawal of consent']],
    ['Sydney', 'AU', null, ['au-privacy-act'], ['au-oaic'], ['access APP 12', 'rectification APP 13']],
    ['São Paulo', 'BR', null, ['br-lgpd'], ['br-anpd'], ['access', 'erasure', 'LGPD']],
  ] as const)(
    'how to reach it from %s: the law, its rights, who takes complaints, and the ways in',
    async (_city, country, region, laws, authorities, rights) => {
      const page = await stage.own(CLEARVIEW);
      await choosePlace(page, country, region);
      const rows = await rowsUnder(page, 'How you reach it');
      expect(linksOf(rows, 'The law there')).toEqual(laws.map((id) => `#/laws/${id}`));
      expect(linksOf(rows, 'Complaints go to')).toEqual(authorities.map((id) => `#/regulators/${id}`));
      for (const right of rights) expect(textOf(rows, 'It gives you')).toContain(right);
      expect(textOf(rows, 'E-mail')).toMatch(/^legal-requests@clearview\.ai Seen August 19, 2025/);
      expect(linksOf(rows, 'Its own form')[0]).toBe('https://www.clearview.ai/privacy-and-requests');
      expect(textOf(rows, 'By post')).toMatch(/^418 Broadway STE N, Albany, NY 12207, USA/);
      const isCalifornia = region === 'US-CA';
      expect(await page.isVisible('main a[href="https://privacy.ca.gov/drop/"]')).toBe(isCalifornia);
    },
  );

  test('that Californians go to DROP first, and what the browser’s signal is', async () => {
    const page = await stage.own(CLEARVIEW);
    await choosePlace(page, 'US', 'US-CA');
    const order = await page.evaluate(() => {
      const drop = document.querySelector('main a[href="https://privacy.ca.gov/drop/"]');
      const later = document.querySelectorAll('main a[href^="#/requests/new"], main a[href*="clearview.ai"]');
      return [...later].map(
        (each) => ((drop?.compareDocumentPosition(each) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
    });
    expect(order.length).toBeGreaterThan(1);
    expect(order).not.toContain(false);
    const words = await page.text('main');
    expect(words).toContain('Clearview AI stands in the register: go there first.');
    expect(words).toContain('In California firms have to honour Global Privacy Control');

    await choosePlace(page, 'US', 'US-CO');
    const inColorado = await page.text('main');
    expect(inColorado).toContain('In Colorado firms have to honour Global Privacy Control');
    expect(inColorado).not.toContain('DROP');
    await choosePlace(page, 'US', 'US-VA');
    expect(await page.text('main')).not.toContain('Global Privacy Control');
  });

  test('what it asks of one, and what one gets', async () => {
    const page = await stage.own(CLEARVIEW);
    await page.waitFor('main h1');
    const asks = await rowsUnder(page, 'What it asks of you');
    expect(textOf(asks, 'A photo of your face')).toBe('always');
    expect(textOf(asks, 'An identity document')).toBe('for some requests');
    expect(await partUnder(page, 'What it asks of you')).toContain(
      'Known to ask for: your e-mail address, contact details, a photo of your face, and an identity document.',
    );
    const gets = await rowsUnder(page, 'What you get');
    expect(textOf(gets, 'What its opt-out does')).toContain('Keeps your face out of its search results');
    expect(textOf(gets, 'What it does not do')).toContain('The source pictures stay online');
    expect(await partUnder(page, 'What you get')).toContain('The firm gets one more photo of your face.');
  });

  test('who acted against it and where to turn; the own country first', async () => {
    const page = await stage.own(CLEARVIEW);
    await choosePlace(page, 'GB', null);
    const words = await page.text('main');
    expect(words).toContain('noyb, European Center for Digital Rights');
    const organisations = await idsListedInOrder(page, 'organisations');
    const bodies = await idsListedInOrder(page, 'public-bodies');
    expect(organisationById(organisations[0] ?? '')?.country).toBe('GB');
    expect(publicBodyById(bodies[0] ?? '')?.country).toBe('GB');
    await page.waitFor({ css: 'main a[href="#/organisations"]', text: 'Where to turn' });
  });

  test('and leads to a letter to it', async () => {
    const page = await stage.own(CLEARVIEW);
    await page.click(button('Opt out of Clearview AI'));
    await page.waitFor({ css: 'h1', text: 'Opt out of Clearview AI' });
    expect(await page.url()).toContain('#/requests/new?firm=clearview-ai');
  });
});

describe('a contact that the reader knows better', () => {
  const FORM = 'https://www.clearview.ai/new-form';

  async function correct(page: BrowserPage, email: string, form: string): Promise<void> {
    await page.click({ css: 'summary', text: 'Correct a contact' });
    await page.fill('#correct-email', email);
    await page.fill('#correct-form', form);
    await page.click(button('Keep this correction'));
  }

  test('stands before the directory’s own, marked, after a reload and in the letter too', async () => {
    const page = await stage.own(CLEARVIEW);
    await correct(page, 'dpo@clearview.ai', FORM);
    const mark = `corrected by you on ${today()}`;
    await page.waitFor({ css: 'p', text: mark });
    for (const when of ['at once', 'after a reload']) {
      const rows = await rowsUnder(page, 'How you reach it');
      expect(textOf(rows, 'E-mail'), when).toBe(`dpo@clearview.ai ${mark}`);
      expect(textOf(rows, 'Its own form'), when).toContain(mark);
      expect(linksOf(rows, 'Its own form')[0], when).toBe(FORM);
      await page.reload();
      await page.waitFor({ css: 'p', text: mark });
    }
    const other = await stage.own('dashboard.html#/collectors/pimeyes');
    await other.waitFor('main h1');
    expect(await other.text('main')).not.toContain('corrected by you');

    const letter = await stage.own('dashboard.html#/requests/new?firm=clearview-ai');
    await fillDetails(letter, 'FR');
    expect((await mailOf(letter)).to).toBe('dpo@clearview.ai');
    await letter.waitFor({ css: 'p', text: mark });
  });

  test.each([
    [
      'an address without a host',
      'privacy@',
      FORM,
      'This is no e-mail address. Write one, such as privacy@firm.example.',
    ],
    [
      'two addresses',
      'a@b.example, c@d.example',
      '',
      'This is no e-mail address. Write one, such as privacy@firm.example.',
    ],
    [
      'a form that is not encrypted',
      '',
      'http://www.clearview.ai/form',
      'Write an address that begins with https://.',
    ],
    ['a script', 'dpo@clearview.ai', 'javascript:alert(1)', 'Write an address that begins with https://.'],
  ])('is refused where it is malformed, and says why: %s', async (_what, email, form, why) => {
    const page = await stage.own(CLEARVIEW);
    await correct(page, email, form);
    await page.waitFor({ css: '.hint', text: why });
    const field = await page.evaluate(() => {
      const invalid = document.querySelector('[aria-invalid="true"]');
      return document.getElementById(invalid?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    });
    expect(field).toBe(why);
    expect((await readStore(page))['corrections']).toEqual([]);
    expect(textOf(await rowsUnder(page, 'How you reach it'), 'E-mail')).toContain(
      'legal-requests@clearview.ai',
    );
  });

  test('is taken back, and the directory’s own counts again', async () => {
    const page = await stage.own(CLEARVIEW);
    await correct(page, 'dpo@clearview.ai', '');
    await page.waitFor('.yours');
    expect(linksOf(await rowsUnder(page, 'How you reach it'), 'Its own form')[0]).not.toBe(FORM);
    await page.click(button('Take the correction back'));
    await page.waitForGone('.yours');
    expect((await readStore(page))['corrections']).toEqual([]);
    for (const when of ['at once', 'after a reload']) {
      const rows = await rowsUnder(page, 'How you reach it');
      expect(textOf(rows, 'E-mail'), when).toMatch(/^legal-requests@clearview\.ai Seen/);
      await page.reload();
      await page.waitFor('main h1');
    }
  });
});

describe('what the directory does not have, or not yet', () => {
  test.each(rooms)('an id of $room that is no record: says so and leads back', async ({ room }) => {
    for (const id of ['no-such-record', '__proto__', '%E0%A4%A', '..']) {
      const page = await stage.own(`dashboard.html#/${room}/${id}`);
      await page.waitFor({ css: 'h1', text: 'The directory has no such entry.' });
      await page.click({ css: 'main a', text: 'To the list' });
      await poll(async () => ((await idsListed(page, room)).length > 0 ? true : null), 'list');
      await page.close();
    }
  });

  test.each([
    ['us-ok-ocdpa', 'January 1, 2027'],
    ['us-la-ldpa', 'January 1, 2027'],
    ['us-al-apdpa', 'May 1, 2027'],
  ])(
    '%s: a law that says from when it holds, in its page, the list and where someone lives',
    async (id, day) => {
      const law = lawById(id);
      const page = await stage.own(`dashboard.html#/laws/${id}`);
      await page.waitFor({
        css: '.notice',
        text: `This law is not in force yet. A letter cannot rest on it before ${day}.`,
      });
      const list = await stage.own('dashboard.html#/laws');
      await list.fill('input[type="search"]', law?.fullName ?? '');
      await list.waitFor({ css: 'main li .tag', text: 'not yet in force' });

      const collector = await stage.own(CLEARVIEW);
      await choosePlace(collector, 'US', law?.jurisdictions[0]?.region ?? '');
      const rows = await rowsUnder(collector, 'How you reach it');
      expect(textOf(rows, 'Law to come')).toBe(`${law?.names.en}, in force from ${day}`);
      expect(linksOf(rows, 'Law to come')).toEqual([`#/laws/${id}`]);
      expect(linksOf(rows, 'The law there')).not.toContain(`#/laws/${id}`);
    },
  );

  test('a law in force of which nothing works yet says so', async () => {
    const page = await stage.own('dashboard.html#/laws/ae-pdpl');
    await page.waitFor('.notice');
    expect(await page.text('.notice')).toContain('are not in place yet');
  });

  test('a regulator without complaint page names the ways that are left', async () => {
    const without = regulators().filter(({ complaint }) => complaint.url === null);
    expect(without.length).toBeGreaterThan(0);
    for (const { id, email, postalAddress } of without) {
      const page = await stage.own(`dashboard.html#/regulators/${id}`);
      await page.waitFor('main h1');
      const words = await partUnder(page, 'How to complain');
      expect(words, id).toContain('No complaint page is known.');
      const way =
        email !== null
          ? 'Write by e-mail or post.'
          : postalAddress !== null
            ? 'Write by post.'
            : 'No way to reach it is confirmed';
      expect(words, id).toContain(way);
      const reach = await partUnder(page, 'How to reach it');
      if (email !== null) expect(reach, id).toContain(email.value);
      if (postalAddress !== null) expect(reach, id).toContain(postalAddress.split('\n')[0]);
      expect(await page.isVisible(button('Open its complaint page')), id).toBe(false);
      await page.close();
    }
    expect(regulatorById('us-al-ag')?.complaint.url).toBeNull();
  });

  test.each([
    ['a country without a law on record', 'JP', null],
    ['a code that is no country', 'ZZ', null],
    ['a region of an unknown country', 'ZZ', 'ZZ-1'],
    ['a state that does not exist', 'US', 'US-ZZ'],
    ['a region of another country', 'JP', 'US-CA'],
  ])('%s: said honestly, and one can ask all the same', async (_what, country, region) => {
    const first = await stage.own('dashboard.html#/settings');
    await putRaw(first, 'settings', 'settings', { country, region, welcomed: true });
    const page = await stage.own(CLEARVIEW);
    await page.waitFor('main h1');
    const rows = await rowsUnder(page, 'How you reach it');
    expect(rows.filter(({ name }) => name === 'The law there').map(({ text }) => text)).toEqual([
      'No law of this place is in the directory. You can still ask; the letter then claims no right.',
    ]);
    expect(rows.map(({ name }) => name)).not.toContain('It gives you');
    expect(textOf(rows, 'E-mail')).toContain('legal-requests@clearview.ai');
    expect(await page.isVisible('main a[href="https://privacy.ca.gov/drop/"]')).toBe(false);
  });

  test('lists stay whole for someone from a country or region that is none', async () => {
    const first = await stage.own('dashboard.html#/settings');
    await putRaw(first, 'settings', 'settings', { country: 'ZZ', region: 'US-ZZ', welcomed: true });
    for (const { room, records } of rooms) {
      const list = await stage.own(`dashboard.html#/${room}`);
      await list.waitFor('main h1');
      expect(await idsListed(list, room), room).toHaveLength(records.length);
      await list.close();
    }
  });

  test('without a country nothing is said of a law before one is chosen', async () => {
    const page = await stage.own(CLEARVIEW);
    await page.waitFor('main h1');
    const names = (await rowsUnder(page, 'How you reach it')).map(({ name }) => name);
    expect(names).not.toContain('The law there');
    expect(names).toContain('E-mail');
  });
});

describe('in French', () => {
  const t = createTranslator('fr');

  test.each(rooms)('$room: what exists in English alone is marked as English', async ({ room }) => {
    const first = await stage.own('dashboard.html#/settings');
    await putRaw(first, 'settings', 'settings', {
      language: 'fr',
      country: 'FR',
      region: null,
      welcomed: true,
    });
    const page = await stage.own(`dashboard.html#/${room}`);
    await page.waitFor({ css: 'h1', text: t(titleKeys[room] ?? 'collectors.title') });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    const stops = (rooms.find((each) => each.room === room)?.records ?? []).map(({ hash, title }) => ({
      hash,
      title: inFrench(room, hash.split('/').at(-1) ?? '') ?? title,
      sentences: inEnglishAlone.find((each) => each.hash === hash)?.sentences ?? [],
    }));
    const wanted = stops.flatMap(({ sentences }) => sentences);
    if (room !== 'collectors') expect(wanted.length).toBeGreaterThan(10);
    const { faults } = await takeTour(page, stops);
    expect(faults).toEqual([]);
  });

  test('a collector speaks French: its own sentences, sums and days', async () => {
    const first = await stage.own('dashboard.html#/settings');
    await putRaw(first, 'settings', 'settings', {
      language: 'fr',
      country: 'FR',
      region: null,
      welcomed: true,
    });
    const page = await stage.own(CLEARVIEW);
    await page.waitFor({ css: 'h2', text: t('collectors.decided') });
    const words = (await page.text('main')).replace(/[\u00a0\u202f]/g, ' ');
    expect(words).toContain('laisse des enquêteurs chercher par visage');
    expect(words).toContain('20 000 000 €');
    expect(words).toContain('13 avril 2023');
    expect(words).toContain('RGPD');
    // Months and years alone, and numbers in words, stand where French puts no article.
    expect(words).not.toMatch(/\ble (?:\d{4}|[a-zéû]+ \d{4})\b|illi(?:ons|ards) (?:images|visages|liens)/);
  });
});

const titleKeys: Readonly<Record<string, Parameters<ReturnType<typeof createTranslator>>[0]>> = {
  collectors: 'collectors.title',
  laws: 'laws.title',
  regulators: 'regulators.title',
  'public-bodies': 'bodies.title',
  organisations: 'organisations.title',
};

// The browser tells an address only after a press on the button: collectors' hosts are no permission of the extension.
describe('on a collector’s own site the popup', () => {
  const SITES = [
    ['https://clearview.ai/', 'Clearview AI', 'clearview-ai'],
    ['https://www.clearview.ai/about', 'Clearview AI', 'clearview-ai'],
    ['https://pimeyes.com/en', 'PimEyes', 'pimeyes'],
    ['https://www.pimeyes.com/', 'PimEyes', 'pimeyes'],
  ] as const;
  const LOOK_ALIKE = 'https://clearview.ai.example.org/';

  beforeAll(() => {
    for (const url of [...SITES.map(([each]) => each), LOOK_ALIKE]) {
      session.web.addPage(url, documentOf({ title: 'A firm', body: '<main><h1>Find a face</h1></main>' }));
    }
  });

  /** Presses the toolbar button there; the popup as a page of its own, which speaks of the tab used last. */
  async function pressOn(url: string): Promise<BrowserPage> {
    await session.driver.clickToolbarButton(await stage.visit(url));
    return stage.own('popup.html');
  }

  test.each(SITES)('shows whose it is: %s', async (url, name, id) => {
    const popup = await pressOn(url);
    await popup.waitFor({ css: 'h1', text: name });
    const words = await popup.text('body');
    const own = collectors().find((each) => each.id === id)?.words.en;
    expect(words).toContain(own?.does);
    expect(words).toContain(own?.demands);
    expect(words).toContain(own?.limits);
    expect(words).not.toMatch(/Your request|undefined|exposure/);
    const more = await popup.evaluate(() =>
      [...document.querySelectorAll('a')].map((link) => link.href.replace(/^.*dashboard\.html/, '')),
    );
    expect(more).toEqual(expect.arrayContaining([`#/collectors/${id}`, `#/requests/new?firm=${id}`]));
    await popup.click(button('More about it'));
    const page = await stage.opened(`dashboard.html#/collectors/${id}`);
    await page.waitFor({ css: 'h1', text: name });
  });

  test('shows the request that was sent to it, and no other firm’s; so does its page', async () => {
    const request = await stage.own('dashboard.html#/requests/new?firm=clearview-ai');
    await fillDetails(request, 'FR');
    await sayItWasSent(request);
    const due = `Answer due ${dueInOneMonth('en')}`;

    const popup = await pressOn('https://clearview.ai/');
    await popup.waitFor({ css: '.state', text: due });
    await popup.click(button('Your request'));
    const opened = await stage.opened('dashboard.html#/requests/');
    await opened.waitFor({ css: 'h1', text: 'Clearview AI' });

    const other = await pressOn('https://www.pimeyes.com/');
    await other.waitFor({ css: 'h1', text: 'PimEyes' });
    expect(await other.isVisible('.state')).toBe(false);

    const page = await stage.own(CLEARVIEW);
    await page.waitFor({ css: 'h2', text: 'Your requests to Clearview AI' });
    await page.waitFor({ css: '.state', text: due });
  });

  test('says nothing of the firm without a press, nor on a look-alike', async () => {
    await stage.visit('https://clearview.ai/');
    const popup = await stage.own('popup.html');
    await popup.waitFor({ css: 'h1', text: 'Facewarden does not look here' });
    expect(await popup.text('body')).not.toContain('Clearview');
    const onOther = await pressOn(LOOK_ALIKE);
    await onOther.waitFor({ css: 'h1', text: 'This does not look like a profile photo page' });
    expect(await onOther.text('body')).not.toContain('Clearview');
  });
});

async function choosePlace(page: BrowserPage, country: string, region: string | null): Promise<void> {
  await page.fill('#country', country);
  if (region !== null) await page.fill('#region', region);
  await poll(
    async () => {
      const names = (await rowsUnder(page, 'How you reach it')).map(({ name }) => name);
      return names.includes('The law there') ? true : null;
    },
    'law of the place',
    3_000,
  );
}

/** What all rows of this name show. */
function textOf(rows: readonly Row[], name: string): string {
  return rows
    .filter((row) => row.name === name)
    .map(({ text }) => text)
    .join(' ');
}

function linksOf(rows: readonly Row[], name: string): string[] {
  return rows.filter((row) => row.name === name).flatMap(({ links }) => links);
}

/** Ids that the open page links to in a folder, from top to bottom. */
function idsListedInOrder(page: BrowserPage, room: string): Promise<string[]> {
  return page.evaluate((name) => {
    const links = document.querySelectorAll(`main a[href^="#/${name}/"]`);
    return [...links].map((link) => (link.getAttribute('href') ?? '').split('/').at(-1) ?? '');
  }, room);
}

/** Today in words. Worked out here and not with the product's own code. */
function today(): string {
  return new Date().toLocaleDateString('en', { dateStyle: 'long' });
}

/** The heading of a record in French, where it is another than in English. */
function inFrench(room: string, id: string): string | null {
  const law = room === 'laws' ? lawById(id) : null;
  if (law !== null) return lawTitle(law, { language: 'fr' });
  const authority =
    room === 'regulators' ? regulatorById(id) : room === 'public-bodies' ? publicBodyById(id) : null;
  return authority?.names.local ?? authority?.names.en ?? null;
}
