import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Each drawing of docs/icon, the sizes it is needed in, and what the file's name begins with. */
const DRAWINGS = [
  { drawing: 'mark', sizes: [16, 32, 48, 128], begins: '' },
  // With a dot: something is due. Only on the toolbar.
  { drawing: 'mark-due', sizes: [16, 32, 48], begins: 'due-' },
  // Grey and struck through: off on this site.
  { drawing: 'mark-off', sizes: [16, 32, 48], begins: 'off-' },
  // Both.
  { drawing: 'mark-off-due', sizes: [16, 32, 48], begins: 'off-due-' },
];

/** Draws public/icon/*.png from docs/icon/*.svg with the browser given as first argument. */
async function drawIcons(executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const { drawing, sizes, begins } of DRAWINGS) {
    const svg = readFileSync(new URL(`../../docs/icon/${drawing}.svg`, import.meta.url), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: `public/icon/${begins}${size}.png`, omitBackground: true });
    }
  }
  await browser.close();
}

await drawIcons(process.argv[2] ?? '/usr/bin/chromium');
