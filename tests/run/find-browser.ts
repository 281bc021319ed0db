import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from '../browser/driver';

export type BrowserSearch =
  | { readonly is: 'found'; readonly path: string }
  /** `how` says in one line how to get one. */
  | { readonly is: 'missing'; readonly how: string };

/** What the search asks of the machine; tests put in their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  isRunnable(path: string): boolean;
  /** Where a path really leads, symbolic links followed. */
  realPath(path: string): string;
  /** Installs a Debian package; whether that went well. */
  install(packageName: string): boolean;
}

/**
 * Commands and paths, best first. Branded Chrome is left out on purpose: since version 137 it ignores --load-extension. Edge
 * still takes it, so it stands last. "Chrome for Testing" and Chromium are made for this.
 */
const PLACES: Readonly<
  Record<BrowserName, Readonly<Record<'linux' | 'darwin' | 'win32', readonly string[]>>>
> = {
  chromium: {
    linux: [
      'chromium',
      'chromium-browser',
      'chrome-for-testing',
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/snap/bin/chromium',
      '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/opt/homebrew/bin/chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
      '%PROGRAMFILES%\\Chromium\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%PROGRAMFILES%\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: [
      'firefox-esr',
      'firefox',
      'firefox-developer-edition',
      '/usr/lib/firefox/firefox',
      '/snap/bin/firefox',
    ],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: [
      '%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe',
      '%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

const VARIABLE: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/** Finds a browser; on Debian and Ubuntu as root installs a missing one. Never downloads one by itself. */
export function findBrowser(browser: BrowserName, machine: Machine = thisMachine()): BrowserSearch {
  const variable = VARIABLE[browser];
  const wanted = machine.env[variable];
  if (wanted !== undefined && wanted !== '') {
    return machine.isRunnable(wanted)
      ? { is: 'found', path: wanted }
      : { is: 'missing', how: `${variable} names ${wanted}, which cannot be run.` };
  }
  const found = search(browser, machine);
  if (found !== null) return { is: 'found', path: found };
  if (machine.platform === 'linux' && machine.isRoot) {
    for (const name of browser === 'chromium'
      ? ['chromium', 'chromium-browser']
      : ['firefox-esr', 'firefox']) {
      if (!machine.install(name)) continue;
      const installed = search(browser, machine);
      if (installed !== null) return { is: 'found', path: installed };
    }
  }
  return { is: 'missing', how: howToGet(browser, machine.platform) };
}

function search(browser: BrowserName, machine: Machine): string | null {
  for (const path of candidates(browser, machine)) {
    if (machine.isRunnable(path) && !isBrandedChrome(machine.realPath(path))) return path;
  }
  return null;
}

function candidates(browser: BrowserName, { platform, env }: Machine): string[] {
  const places = PLACES[browser];
  if (platform === 'win32') {
    return places.win32.map((place) => place.replace(/%([^%]+)%/g, (_, name: string) => env[name] ?? ''));
  }
  if (platform === 'darwin') {
    return places.darwin.flatMap((place) => [place, join(env['HOME'] ?? '', place)]);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return places.linux.flatMap((place) =>
    place.startsWith('/') ? [place] : folders.map((folder) => join(folder, place)),
  );
}

/** Some people link `chromium` to Google Chrome; that would start without the extension. */
function isBrandedChrome(path: string): boolean {
  return /google[-/ ]chrome(?! for testing)|\/opt\/google\/chrome/i.test(path);
}

function howToGet(browser: BrowserName, platform: NodeJS.Platform): string {
  const variable = VARIABLE[browser];
  const title = browser === 'chromium' ? 'Chromium' : 'Firefox';
  const cure =
    platform === 'darwin'
      ? `brew install --cask ${browser}`
      : platform === 'win32'
        ? `winget install ${browser === 'chromium' ? 'Hibbiki.Chromium' : 'Mozilla.Firefox'}`
        : `sudo apt-get install ${browser === 'chromium' ? 'chromium' : 'firefox-esr'} (or your system's package)`;
  const aside =
    browser === 'chromium' ? ' Google Chrome itself no longer loads unpacked extensions this way.' : '';
  return `${title} is missing: ${cure}, or set ${variable} to its path.${aside}`;
}

let hasUpdated = false;

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isRunnable: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return !isStub(path);
      } catch {
        return false;
      }
    },
    realPath: (path) => realpathSync(path),
    install: (packageName) => {
      const run = (...args: readonly string[]): boolean =>
        spawnSync('apt-get', args, {
          stdio: 'inherit',
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        }).status === 0;
      if (!hasUpdated) hasUpdated = run('update');
      return run('install', '-y', '--no-install-recommends', packageName);
    },
  };
}

/** Ubuntu's package is a script that only says to install a snap. */
function isStub(path: string): boolean {
  const start = readFileSync(path).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && /snap install/.test(start);
}
