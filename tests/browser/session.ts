import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { everyPage } from '../fixtures/every-page';
import { buildDir } from '../run/build-extension';
import { findBrowser } from '../run/find-browser';
import { startWeb, type LocalWeb, type WebPage } from '../web/web';
import type { BrowserDriver, BrowserName, LaunchOptions } from './driver';
import { launchBrowser } from './launch';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that a project of vitest.config.ts stands for. */
    browser: BrowserName;
  }
}

/** The box of the card on a page, in testing builds. */
export const CARD = '[data-testid="warning"]';

export interface SessionOptions extends Pick<LaunchOptions, 'locale' | 'timeZone' | 'privateWindows'> {
  /** The build that users get, which holds only the first sites as hosts and whose card nobody can look into. */
  readonly isProduction?: boolean;
  /** What the local web knows beside the pages of every test. */
  readonly pages?: readonly WebPage[];
  /** Where false, a copy whose own pages may ask for anything: no policy hides what the code asks for. */
  readonly hasPolicy?: boolean;
}

export interface BrowserSession {
  readonly browserName: BrowserName;
  readonly driver: BrowserDriver;
  readonly web: LocalWeb;
  /** Closes the browser and starts a new one with an empty profile. */
  startAfresh(): Promise<BrowserDriver>;
}

/**
 * Starts the local web and the browser of this project for all tests of a file, and closes both after them. The file fails
 * when anything asked for a host or page that the local web does not know.
 */
export function useBrowser({
  isProduction = false,
  pages = [],
  hasPolicy = true,
  ...options
}: SessionOptions = {}): BrowserSession {
  const browserName = inject('browser');
  let driver: BrowserDriver | undefined;
  let web: LocalWeb | undefined;
  let copyDir: string | undefined;

  function current<Value>(value: Value | undefined): Value {
    if (value === undefined)
      throw new Error('The browser starts before the first test of the file, not earlier.');
    return value;
  }

  async function launch(): Promise<BrowserDriver> {
    const search = findBrowser(browserName);
    if (search.is === 'missing') throw new Error(search.how);
    const extensionDir = buildDir({ browser: browserName, isTesting: !isProduction });
    if (!hasPolicy) copyDir ??= await copyWithoutPolicy(extensionDir);
    driver = await launchBrowser(browserName, {
      executablePath: search.path,
      extensionDir: copyDir ?? extensionDir,
      webPort: current(web).port,
      ...options,
    });
    return driver;
  }

  beforeAll(async () => {
    web = await startWeb({ pages: [...everyPage, ...pages] });
    await launch();
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
    if (copyDir !== undefined) await rm(copyDir, { recursive: true, force: true });
    expect(web?.unexpected ?? [], 'requests for hosts or pages that no test prepared').toEqual([]);
  });

  return {
    browserName,
    get driver() {
      return current(driver);
    },
    get web() {
      return current(web);
    },
    startAfresh: async () => {
      await current(driver).close();
      return launch();
    },
  };
}

/** Copies an unpacked build, and lets the copy's own pages ask for anything. Gives the copy's folder. */
async function copyWithoutPolicy(buildFolder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'facewarden-without-policy-'));
  await cp(buildFolder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(path, 'utf8'));
  // What browsers ask of every extension, and WebAssembly for the face check.
  const policy = { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" };
  await writeFile(path, JSON.stringify({ ...manifest, content_security_policy: policy }));
  return copy;
}
