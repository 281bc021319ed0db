import { describe, expect, test } from 'vitest';
import { hashDistance, photoHash, SAME_UP_TO } from '../../lib/profiles/photo-hash';
import { demoUrls } from '../fixtures/demo-pages';
import { people, type Person } from '../fixtures/people';
import { drawLandscape, drawPortrait } from '../web/portrait';
import type { BrowserPage } from './driver';
import { CARD, useBrowser } from './session';
import { badgeAppears, button, quiet, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser({ privateWindows: true });
const stage = useStage(session);

const HANDLE = 'mara_lindqvist';

describe('a profile that is mine', () => {
  test('is marked in the popup, stands in the list with level and reasons, and is forgotten', async () => {
    const { driver } = session;
    const page = await stage.visit(demoUrls.x);
    await page.waitFor(CARD);
    expect(await driver.badgeText(page)).toBe('!');
    const popup = await stage.own('popup.html');
    await popup.click(button('This is me'));
    await popup.waitFor({ css: '[role="status"]', text: 'Kept. It is among your profiles now.' });
    await popup.waitFor({ css: 'h1', text: 'A stranger gets your photo and your name' });
    await page.bringToFront();
    await page.reload();
    expect(await badgeAppears(driver, page)).toBe('!!');

    const list = await stage.own('dashboard.html#/profiles');
    await list.waitFor('.profile-list li');
    const row = await list.text('.profile-list li');
    expect(row).toContain(HANDLE);
    expect(row).toMatch(/(?:High|Severe) exposure/);
    expect(row).toContain('Open to everyone');
    const [kept] = (await readStore(list))['profiles'] ?? [];
    expect(kept?.[0]).toBe(`x:${HANDLE}`);

    await list.click('.profile-list a');
    await list.waitFor({ css: 'h1', text: `X · ${HANDLE}` });
    await list.click({ css: 'summary', text: 'Open to everyone' });
    await list.waitFor({ css: 'dt', text: 'What would change it' });
    await list.click(button('Not me any more'));
    await list.click(button('Forget it'));
    await list.waitFor({ css: 'h2', text: 'No profiles yet' });
    expect((await readStore(list))['profiles']).toEqual([]);
  });

  test('is marked from the card, after a page that asks', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.click(button('Why?'));
    await page.click(button('This is me'));
    const asking = await stage.opened('dashboard.html#/profiles/new?tab=');
    await asking.waitFor({ css: 'h1', text: 'Is this you?' });
    expect((await readStore(asking))['profiles']).toEqual([]);
    await asking.click(button('This is me'));
    await asking.waitFor({ css: 'h2', text: 'History' });
    expect(await asking.url()).toContain('#/profiles/instagram%3A');
    expect((await readStore(asking))['profiles']).toHaveLength(1);
  });

  test('is looked at again from the popup, which adds to its history', async () => {
    await (await stage.visit(demoUrls.linkedin)).waitFor(CARD);
    const popup = await stage.own('popup.html');
    await popup.click(button('This is me'));
    await popup.click(button('Look again'));
    await popup.waitFor({ css: '[role="status"]', text: 'Today’s look is kept.' });
    const [kept] = (await readStore(popup))['profiles'] ?? [];
    expect(kept?.[1]).toMatchObject({ site: 'linkedin', checks: [{}, {}] });
  });

  test('is offered, and not decided, where the site shows that it is mine', async () => {
    await badgeAppears(session.driver, await stage.visit('https://www.instagram.com/noor.vestergaard/'));
    const popup = await stage.own('popup.html');
    await popup.waitFor({ css: 'span', text: 'This looks like your own profile. Keep an eye on it?' });
    expect((await readStore(popup))['profiles'] ?? []).toEqual([]);
  });
});

test('a private window writes nothing, and says so', async () => {
  const before = await readStore(await stage.own('popup.html'));
  const page = await stage.privately(demoUrls.instagram);
  await page.click(button('Why?'));
  await page.click(button('This is me'));
  const asking = await stage.opened('dashboard.html#/profiles/new?tab=');
  await asking.waitFor({
    css: '.notice',
    text: 'This window is private: nothing is written here. Open the profile in a normal window to keep an eye on it.',
  });
  expect(await asking.isVisible(button('This is me'))).toBe(false);
  await quiet();
  expect(await readStore(await stage.own('popup.html'))).toEqual(before);
});

describe('the hash of a photo, over copies as sites and screenshots make them', () => {
  test('holds for copies of one photo and tells different photos apart', async () => {
    const page = await stage.visit('https://example.org/');
    const pictures = people.slice(0, 8).map(photograph);
    const hashes: string[][] = [];
    for (const picture of pictures) hashes.push(await hashesOfCopies(page, picture));
    const same: number[] = [];
    const different: number[] = [];
    for (const [index, [original = '', ...copies]] of hashes.entries()) {
      same.push(...copies.map((copy) => hashDistance(original, copy)));
      for (const others of hashes.slice(index + 1)) {
        different.push(...others.map((other) => hashDistance(original, other)));
      }
    }
    expect(Math.max(...same)).toBeLessThanOrEqual(SAME_UP_TO);
    expect(Math.min(...different)).toBeGreaterThan(SAME_UP_TO);
  });
});

/** A photo of an invented person, each framed in a way of its own: nearer, further, from the side, before another wall. */
function photograph(person: Person, index: number): string {
  const zoom = 150 + ((index * 67) % 140);
  const [x, y] = [((index * 53) % 80) - 60, ((index * 31) % 70) - 30];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640" viewBox="0 0 200 200">
    ${drawLandscape(person.key, 200, 200)}
    <g transform="translate(${x} ${y}) rotate(${((index * 17) % 30) - 15} 100 100) scale(${zoom / 200})">
      ${drawPortrait(person, 200, 200)}
    </g></svg>`;
}

/** The hashes of one picture as it is, smaller and badly compressed, in another format, and cut round before a dark page. */
async function hashesOfCopies(page: BrowserPage, picture: string): Promise<string[]> {
  const copies = await page.evaluate(async (svg) => {
    interface Copy {
      readonly size: number;
      readonly type: string;
      readonly quality: number;
      readonly isRound: boolean;
    }
    const wanted: readonly Copy[] = [
      { size: 120, type: 'image/png', quality: 1, isRound: false },
      { size: 110, type: 'image/jpeg', quality: 0.7, isRound: false },
      { size: 48, type: 'image/jpeg', quality: 0.35, isRound: false },
      { size: 90, type: 'image/webp', quality: 0.5, isRound: false },
      { size: 100, type: 'image/jpeg', quality: 0.8, isRound: true },
    ];
    const source = new Image();
    source.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await source.decode();

    async function greyOf(copy: Copy): Promise<{ size: number; grey: string }> {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = copy.size;
      const drawing = canvas.getContext('2d');
      if (drawing === null) throw new Error('no canvas');
      if (copy.isRound) {
        drawing.fillStyle = '#101418';
        drawing.fillRect(0, 0, copy.size, copy.size);
        drawing.beginPath();
        drawing.arc(copy.size / 2, copy.size / 2, copy.size / 2, 0, Math.PI * 2);
        drawing.clip();
      }
      drawing.imageSmoothingQuality = 'high';
      drawing.drawImage(source, 0, 0, copy.size, copy.size);
      const file = await new Promise<Blob | null>((resolve) =>
        canvas.toBlob(resolve, copy.type, copy.quality),
      );
      if (file === null) throw new Error(`no ${copy.type}`);
      const decoded = await createImageBitmap(file);
      const shown = document.createElement('canvas');
      shown.width = shown.height = copy.size;
      const reading = shown.getContext('2d');
      reading?.drawImage(decoded, 0, 0);
      const data = reading?.getImageData(0, 0, copy.size, copy.size).data ?? [];
      return {
        size: copy.size,
        grey: btoa(String.fromCharCode(...[...data].filter((_, at) => at % 4 === 1))),
      };
    }
    return Promise.all(wanted.map(greyOf));
  }, picture);
  return copies.map(({ size, grey }) => {
    const data = [...Buffer.from(grey, 'base64')].flatMap((value) => [value, value, value, 255]);
    return photoHash({ width: size, height: size, data }) ?? 'none';
  });
}
