import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 128];

/** Draws public/icon/SIZE.png from docs/icon/mark.svg with the browser given as first argument. */
async function drawIcons(executablePath: string): Promise<void> {
  const svg = readFileSync(new URL('../../docs/icon/mark.svg', import.meta.url), 'utf8');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  }
  await browser.close();
}

await drawIcons(process.argv[2] ?? '/usr/bin/chromium');
