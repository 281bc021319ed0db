import { readdirSync } from 'node:fs';
import { defineConfig } from 'wxt';
import type { SiteRule } from './lib/sites/site';
import { origins } from './lib/sites/site';

const SITES = new URL('./lib/sites/', import.meta.url);

/** Match patterns of all sites: every file of lib/sites that is neither the types nor an example or test. */
async function siteMatches(): Promise<string[]> {
  const files = readdirSync(SITES).filter((name) => /^[\w-]+\.ts$/.test(name) && name !== 'site.ts');
  const modules = await Promise.all(
    files.map((name) => import(new URL(name, SITES).href) as Promise<{ rule: SiteRule }>),
  );
  return modules.flatMap(({ rule }) => origins(rule)).sort();
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'public',
  zip: { excludeSources: ['demo-output/**', 'test-output/**', 'bench-output/**'] },
  vite: ({ mode }) => ({
    // The closed shadow root of the card is open in testing builds, so that a test can look into it. Nothing else differs.
    define: { __TESTING__: JSON.stringify(mode === 'testing') },
    // The oldest browsers of the manifest: nothing newer is rewritten, light-dark() and nesting least of all.
    build: { target: ['chrome123', 'firefox140'], modulePreload: false },
  }),
  manifest: async ({ browser }) => {
    const matches = await siteMatches();
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: ['scripting'],
      host_permissions: matches,
      content_scripts: [{ matches, js: ['detector.js'], run_at: 'document_idle' as const }],
      icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
      action: {
        default_title: '__MSG_name__',
        default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
      },
      // Everything an own page shows is in the package: no picture, script, style or connection from elsewhere.
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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
