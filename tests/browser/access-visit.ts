import {
  FINGER_TARGET,
  POINTER_TARGET,
  keyboardTrouble,
  lostText,
  movements,
  outOfOrder,
  resize,
  sidewaysScroll,
  smallTargets,
  spaceText,
  wish,
} from './access-checks';
import { brokenRules } from './axe';
import type { BrowserDriver, BrowserPage } from './driver';
import { faintThings, lostInForcedColours } from './forced-colours';

/** In CSS pixels. */
const DESK = [1280, 900] as const;
/** The narrowest width text must be readable at without scrolling sideways (WCAG 1.4.10). */
const NARROW = [320, 900] as const;
/** A window of 1280 by 1024 at 400 %. */
const ZOOMED = [320, 256] as const;
/** As large as a browser lets a popup be: its foot lies over what scrolls by. */
const POPUP = [380, 600] as const;
/** A small phone and a large one, as Firefox for Android shows them. */
const PHONES = [
  [360, 640],
  [412, 915],
] as const;

/**
 * Looks at an opened page in every way that a reader may need, and answers all that is wrong with it, each with the way of looking
 * that shows it. One visit: to open a state takes longer than to look at it. What stays different afterwards comes last.
 */
export async function troubleOn(driver: BrowserDriver, page: BrowserPage): Promise<string[]> {
  const trouble: string[] = [];
  const note = (how: string, found: readonly string[]): void => {
    trouble.push(...found.map((each) => `${how}: ${each}`));
  };
  async function noteWidth(how: string): Promise<void> {
    const wide = await sidewaysScroll(page);
    if (wide > 0) trouble.push(`${how}: scrolls sideways by ${wide}`);
  }
  // The tool takes a minute in Firefox for what Chromium does in a second, and reads the same document.
  const isForTools = driver.name === 'chromium';

  await resize(page, ...DESK);
  note('pointer', await smallTargets(page, POINTER_TARGET));
  note('order', await outOfOrder(page));
  if (isForTools) {
    note('rules, light', await brokenRules(page));
    note('light', await faintThings(page));
    note('forced colours', await lostInForcedColours(driver, page));
  }
  await wish(driver, page, { reducedMotion: true });
  note('reduced motion', await movements(page));
  await wish(driver, page, { touch: true });
  for (const [width, height] of PHONES) {
    await resize(page, width, height);
    await noteWidth(`phone ${width}`);
    note(`phone ${width}`, await smallTargets(page, FINGER_TARGET));
  }
  await wish(driver, page, {});

  await resize(page, ...NARROW);
  await noteWidth('narrow');
  note('order, narrow', await outOfOrder(page));
  if (isForTools) {
    await driver.setColorScheme('dark');
    note('rules, dark and narrow', await brokenRules(page));
    note('dark', await faintThings(page));
    await driver.setColorScheme('light');
  }
  await resize(page, ...POPUP);
  note('keyboard', await keyboardTrouble(page));
  await resize(page, ...ZOOMED);
  note('keyboard, zoomed', await keyboardTrouble(page));
  await noteWidth('zoomed');
  note('zoomed', await lostText(page));
  await spaceText(page);
  await noteWidth('text far apart');
  note('text far apart', await lostText(page));
  await resize(page, ...DESK);
  note('text far apart and wide', await lostText(page));
  return trouble;
}

/** As usual again, also after a visit that broke off. */
export async function endWishes(driver: BrowserDriver, page: BrowserPage): Promise<void> {
  await driver.setWishes(page, {});
  await driver.setColorScheme('light');
}
