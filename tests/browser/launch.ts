import { launchChromium } from './chromium-driver';
import type { BrowserDriver, BrowserName, LaunchOptions } from './driver';
import { launchFirefox } from './firefox-driver';

/** Starts the browser of that name with the extension. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<BrowserDriver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
