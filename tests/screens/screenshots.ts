import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserDriver, BrowserPage } from '../browser/driver';
import { buildExtension } from '../run/build-extension';
import { projectDir } from '../run/programs';
import { contactSheet, type Picture } from './contact-sheet';
import { isLanguageId, languageIds } from '../../lib/i18n/languages';
import { isTongue, type Tongue } from './languages';
import { launchIn, startSurfaceWeb, withSurface } from './stage';
import { storeText } from './store-text';
import { surfaces, type Surface } from './surfaces';

const OUTPUT = join(projectDir, 'screenshots');
/** A popup is as wide as it likes; papers are drawn at their own size. */
const WIDTHS: Readonly<Record<Surface['kind'], readonly number[]>> = {
  card: [1280, 360],
  popup: [380],
  page: [1280, 360],
  paper: [1000],
};
/** What the stores show, in their order: at the size they ask for, light, in every language. */
const STORE = ['card-why', 'composer', 'requests', 'everywhere', 'collector'];
const STORE_SIZE = { width: 1280, height: 800 };
const SCHEMES = ['light', 'dark'] as const;

const HELP = `npm run screenshots -- [options]
  --only NAME     surfaces whose name begins so; may be given several times
  --lang NAME     en, fr, de, it, es, el, stretched or mirrored; several times. Without it: en, de, el
  --width PIXELS  instead of each surface's own widths; several times
  --store         the pictures for the stores and their texts instead, in screenshots/store/
  --no-build      takes the testing build that is there`;

/**
 * `npm run screenshots`: pictures of every surface in every state, light and dark, in screenshots/, with a page to look them
 * through. Answers the exit code: 1 where a surface could not be reached.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      lang: { type: 'string', multiple: true },
      width: { type: 'string', multiple: true, default: [] },
      store: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { only, store: isStore } = values;
  const lang = values.lang ?? (isStore ? languageIds : ['en', 'de', 'el']);
  const widths = values.width.map(Number);
  const offered = isStore ? surfaces.filter(({ name }) => STORE.includes(name)) : surfaces;
  const wanted = offered.filter(
    ({ name }) => only.length === 0 || only.some((part) => name.startsWith(part)),
  );
  const tongues = lang.filter(isTongue);
  const isWrong =
    wanted.length === 0 || tongues.length < lang.length || widths.some((width) => !(width >= 200));
  if (values.help || isWrong) {
    console.log(HELP);
    return values.help ? 0 : 1;
  }
  if (!values['no-build'] && !(await buildExtension({ browser: 'chromium', isTesting: true }))) return 1;
  rmSync(OUTPUT, { recursive: true, force: true });
  const pictures: Picture[] = [];
  let failures = 0;
  const web = await startSurfaceWeb();
  try {
    for (const tongue of tongues) {
      mkdirSync(join(OUTPUT, isStore ? `store/${tongue}` : tongue), { recursive: true });
      if (isStore && isLanguageId(tongue)) {
        const { name, summary, description } = storeText(tongue);
        writeFileSync(join(OUTPUT, `store/${tongue}/text.txt`), `${name}\n\n${summary}\n\n${description}\n`);
      }
      const driver = await launchIn(tongue, web);
      try {
        for (const surface of wanted) {
          const sizes = widths.length > 0 ? widths : WIDTHS[surface.kind];
          const taken = isStore
            ? await takeForStore(driver, tongue, surface)
            : await take(driver, tongue, surface, sizes);
          if (taken === null) failures += 1;
          else pictures.push(...taken);
        }
      } finally {
        await driver.close();
      }
    }
  } finally {
    await web.close();
  }
  writeFileSync(join(OUTPUT, 'index.html'), contactSheet(pictures));
  console.log(
    `${pictures.length} pictures of ${wanted.length} surfaces, ${failures} not reached: ${relative(projectDir, join(OUTPUT, 'index.html'))}`,
  );
  return failures === 0 ? 0 : 1;
}

/** Every picture of one surface in one language; null, said, where it cannot be reached. */
async function take(
  driver: BrowserDriver,
  tongue: Tongue,
  surface: Surface,
  widths: readonly number[],
): Promise<Picture[] | null> {
  const pictures: Picture[] = [];
  try {
    await withSurface(driver, tongue, surface, async (page) => {
      for (const scheme of SCHEMES) {
        await driver.setColorScheme(scheme);
        for (const width of widths) {
          const path = `${tongue}/${surface.name}-${width}-${scheme}.png`;
          await page.setViewport(width, 800);
          // So high that nothing scrolls: what sticks to the foot of the window stands at the foot of the picture.
          // Measured once more, since a bar to scroll with took room from the words the first time.
          for (let times = 0; surface.kind !== 'card' && times < 2; times += 1)
            await page.setViewport(width, await heightOf(page));
          await settle(page);
          await page.screenshot(join(OUTPUT, path));
          pictures.push({ tongue, surface: surface.name, width, scheme, path });
        }
      }
    });
  } catch (error) {
    console.error(`${tongue} ${surface.name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  } finally {
    await driver.setColorScheme('light');
  }
  return pictures;
}

/** The picture of a surface that stores show. */
async function takeForStore(
  driver: BrowserDriver,
  tongue: Tongue,
  surface: Surface,
): Promise<Picture[] | null> {
  const { width, height } = STORE_SIZE;
  const path = `store/${tongue}/${STORE.indexOf(surface.name) + 1}-${surface.name}.png`;
  try {
    await withSurface(driver, tongue, surface, async (page) => {
      await page.setViewport(width, height);
      await page.evaluate(() => {
        // Nobody is writing: no field with a frame around it.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        window.scrollTo(0, 0);
      });
      await settle(page);
      await page.screenshot(join(OUTPUT, path));
    });
  } catch (error) {
    console.error(`${tongue} ${surface.name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
  return [{ tongue, surface: surface.name, width, scheme: 'light', path }];
}

function heightOf(page: BrowserPage): Promise<number> {
  return page.evaluate(() => Math.max(320, Math.ceil(document.body.getBoundingClientRect().height)));
}

/** Waits until fonts, pictures and transitions stand still. */
function settle(page: BrowserPage): Promise<boolean> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)));
    return new Promise<boolean>((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))),
    );
  });
}

process.exitCode = await main();
