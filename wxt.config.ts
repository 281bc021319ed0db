import { readdirSync } from 'node:fs';
import { defineConfig } from 'wxt';
import type { SiteRule } from './lib/sites/site';
import { origins, pages } from './lib/sites/site';
import { siteSources } from './lib/stranger/site-sources';
import { addFaceFiles } from './wxt-face-files.ts';
import { records } from './vite-records.ts';

// WXT takes the mode's name for NODE_ENV, which would put JSX with file names and lines into testing builds.
if (process.env['NODE_ENV'] === 'testing') process.env['NODE_ENV'] = 'production';

const SITES = new URL('./lib/sites/', import.meta.url);

/** Every site: each file of lib/sites that is neither the types nor an example or test. */
async function readSites(): Promise<SiteRule[]> {
  const files = readdirSync(SITES).filter((name) => /^[\w-]+\.ts$/.test(name) && name !== 'site.ts');
  const modules = await Promise.all(
    files.map((name) => import(new URL(name, SITES).href) as Promise<{ rule: SiteRule }>),
  );
  return modules.map(({ rule }) => rule);
}

/**
 * WXT wraps each script in a logger for crashes and its definition in an object: 0.7 kB in every page that nobody reads
 * there. The script itself is enough.
 */
function plainScripts() {
  const wrapper = 'virtual:wxt-unlisted-script-entrypoint?';
  return {
    name: 'facewarden:plain-scripts',
    transform(_code: string, id: string): string | undefined {
      if (id.endsWith('/define-unlisted-script.mjs'))
        return 'export const defineUnlistedScript = (main) => main;';
      const at = id.indexOf(wrapper);
      if (at === -1) return undefined;
      return `import script from ${JSON.stringify(id.slice(at + wrapper.length))};\nscript();`;
    },
  };
}

/**
 * Nearly all of the detector and of the card runs at once. Chromium is told so and parses each function once, where otherwise
 * it skims them all and then reads each again as it is called: 0.7 and about 0.4 ms more on a profile. To other browsers it is a
 * comment.
 */
function compiledAtOnce() {
  return {
    name: 'facewarden:compiled-at-once',
    generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>): void {
      for (const script of [bundle['detector.js'], bundle['warning.js']]) {
        if (script?.code !== undefined) script.code = `//# allFunctionsCalledOnLoad\n${script.code}`;
      }
    },
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'public',
  hooks: { 'build:publicAssets': (_wxt, files) => void files.push(...addFaceFiles()) },
  zip: { excludeSources: ['demo-output/**', 'test-output/**', 'bench-output/**', 'screenshots/**'] },
  vite: ({ mode }) => ({
    plugins: [plainScripts(), compiledAtOnce(), records()],
    // The closed shadow root of the card is open in testing builds, so that a test can look into it. Nothing else differs.
    define: {
      __TESTING__: JSON.stringify(mode === 'testing'),
      // For libraries and WXT itself a testing build is a production build.
      ...(mode === 'testing'
        ? { 'import.meta.env.MODE': '"production"', 'process.env.NODE_ENV': '"production"' }
        : {}),
    },
    // The oldest browsers of the manifest: nothing newer is rewritten, light-dark() and nesting least of all.
    build: { target: ['chrome123', 'firefox140'], modulePreload: false },
  }),
  manifest: async ({ browser, mode }) => {
    const sites = await readSites();
    const isTesting = mode === 'testing';
    // Testing builds hold what is optional as required, as if the user had allowed it all.
    const [watched, optional] = [true, false].map((isCore) =>
      sites.filter((site) => (site.isCore || isTesting) === isCore),
    ) as [SiteRule[], SiteRule[]];
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: [
        'activeTab',
        'alarms',
        'scripting',
        // For `storage.session`: the open key of the lock, in memory alone.
        'storage',
        // Chrome otherwise may throw away all that is kept when the disk runs short; Firefox never does (docs/permissions.md).
        ...(browser === 'firefox' ? [] : ['unlimitedStorage']),
        ...(isTesting ? ['notifications'] : []),
      ],
      ...(isTesting ? {} : { optional_permissions: ['notifications'] }),
      host_permissions: watched.flatMap(origins).sort(),
      ...(optional.length > 0 ? { optional_host_permissions: optional.flatMap(origins).sort() } : {}),
      content_scripts: [
        { matches: watched.flatMap(pages).sort(), js: ['detector.js'], run_at: 'document_idle' as const },
      ],
      icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
      action: {
        default_title: '__MSG_name__',
        default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
      },
      // A browser needs no permission for it. Free in Chrome, Edge and Firefox; Option types letters on a Mac, so Control there.
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+U', mac: 'MacCtrl+Shift+U' } },
      },
      // Everything an own page shows is in the package: no picture, script or style from elsewhere. Connections go to the
      // sites' own hosts, for "See what a stranger sees" (lib/stranger/fetch-within-site.ts narrows them to one site), and
      // to the package, from which the face check loads its WebAssembly and its model.
      content_security_policy: {
        extension_pages: `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self' ${sites.flatMap(siteSources).sort().join(' ')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      },
      // One background for all windows: it sees which tab is private and writes nothing for it.
      incognito: 'spanning' as const,
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'facewarden@facewarden.org',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none' as const] },
              },
              gecko_android: { strict_min_version: '142.0' },
            },
          }
        : { minimum_chrome_version: '123' }),
    };
  },
});
