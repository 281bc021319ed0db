import { languageIds } from '../../lib/i18n/languages';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browser/driver';
import { buildDir } from '../run/build-extension';
import { projectDir } from '../run/programs';
import { browsers, filesOf, readManifest, readText, type ContentScript } from './read-build';

const page = readFileSync(join(projectDir, 'docs/permissions.md'), 'utf8');

/** Every entry of a manifest. A new one has to be thought about, and what it lets happen written down in docs/permissions.md. */
const ENTRIES = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'permissions',
  'version',
];

describe.each(browsers)('the manifest for %s', (browser) => {
  const production = { browser, isTesting: false };
  const testing = { browser, isTesting: true };
  const manifest = readManifest(production);

  test('asks for what docs/permissions.md lists, item by item', () => {
    expect(documented('Permissions', browser)).not.toEqual([]);
    expect(sorted(manifest.permissions)).toEqual(documented('Permissions', browser));
    expect(sorted(manifest.host_permissions)).toEqual(documented('Sites', browser));
    expect(sorted(manifest.optional_host_permissions ?? [])).toEqual(documented('Optional sites', browser));
    expect(sorted(manifest.optional_permissions ?? [])).toEqual(documented('Optional permissions', browser));
    expect(manifest['permissions_policy'] ?? manifest['externally_connectable'] ?? null).toBeNull();
  });

  test('has no entry that nobody thought of: each can open a door', () => {
    const own = browser === 'chromium' ? ['minimum_chrome_version'] : ['browser_specific_settings'];
    expect(Object.keys(manifest).sort()).toEqual([...ENTRIES, ...own].sort());
  });

  test('lets the detector run on no more than the documented sites, and no script but it', () => {
    expect(manifest.content_scripts.flatMap(({ js }) => js)).toEqual(['detector.js']);
    for (const pattern of manifest.content_scripts.flatMap(({ matches }) => matches)) {
      const within = manifest.host_permissions.some((host) => covers(host, pattern));
      expect(within, `${pattern} is no documented site`).toBe(true);
    }
    for (const script of manifest.content_scripts) {
      expect(script['all_frames'] ?? script['match_about_blank'] ?? script['world'] ?? false).toBe(false);
    }
  });

  test('is of version 3, with a strict policy and nothing a web page can reach', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest['incognito']).toBe('spanning');
    const policy = new Map(
      (manifest.content_security_policy['extension_pages'] ?? '').split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values.join(' ')] as const;
      }),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': `'self' ${sources(manifest.host_permissions, manifest.optional_host_permissions ?? [])}`,
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
  });

  test('tells the browser it is made for', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    if (browser === 'chromium') {
      expect(gecko).toBeUndefined();
      expect(manifest.background.service_worker).toBe('background.js');
      return;
    }
    expect(gecko).toEqual({
      id: 'facewarden@facewarden.org',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
    expect(manifest.background.scripts).toEqual(['background.js']);
  });

  test('names only files that are there, and so do its pages', () => {
    const named = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      ...Object.values(manifest.action.default_icon).map((path) => path.replace('icon/', 'icon/due-')),
      manifest.action.default_popup,
      ...manifest.content_scripts.flatMap(({ js }) => js),
      ...(manifest.background.scripts ?? []),
      ...(manifest.background.service_worker === undefined ? [] : [manifest.background.service_worker]),
      'dashboard.html',
      'warning.js',
      'fill.js',
      'photo-place.js',
      '_locales/en/messages.json',
      '_locales/fr/messages.json',
    ];
    const pages = filesOf(production).filter((path) => path.endsWith('.html'));
    for (const path of pages) {
      const links = readText(production, path).matchAll(/(?:src|href)="([^"]+)"/g);
      for (const [, link = ''] of links) named.push(link.replace(/^\//, ''));
    }
    expect(pages).toEqual(['dashboard.html', 'popup.html']);
    for (const path of named) expect(existsSync(join(buildDir(production), path)), path).toBe(true);
  });

  test('has every text of the manifest in every language', () => {
    const wanted = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(wanted.length).toBeGreaterThan(0);
    for (const language of languageIds) {
      const messages: Record<string, { message?: string }> = JSON.parse(
        readText(production, `_locales/${language}/messages.json`),
      );
      for (const key of wanted) expect(messages[key]?.message, `${language}: ${key}`).toMatch(/\S/);
    }
  });

  test('of a testing build holds what is optional as required, and differs in nothing else', () => {
    const tested = readManifest(testing);
    const { host_permissions: hosts, optional_host_permissions: optional = [], ...others } = manifest;
    const { host_permissions: testedHosts, optional_host_permissions: none = [], ...testedOthers } = tested;
    const { permissions, optional_permissions: asked = [], ...rest } = others;
    const {
      permissions: testedPermissions,
      optional_permissions: noneAsked = [],
      ...testedRest
    } = testedOthers;
    expect([...none, ...noneAsked]).toEqual([]);
    expect(sorted(testedPermissions)).toEqual(sorted([...permissions, ...asked]));
    expect(sorted(testedHosts)).toEqual(sorted([...hosts, ...optional]));
    expect(testedRest.content_scripts.map(withoutMatches)).toEqual(rest.content_scripts.map(withoutMatches));
    for (const pattern of testedRest.content_scripts.flatMap(({ matches }) => matches)) {
      expect(
        testedHosts.some((host) => covers(host, pattern)),
        pattern,
      ).toBe(true);
    }
    expect({ ...testedRest, content_scripts: [] }).toEqual({ ...rest, content_scripts: [] });
  });
});

/** The items under a heading of the page: lines of the form "- `item`: why", or "- `item` (Chrome and Edge): why". */
function documented(heading: string, browser: BrowserName): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [body = ''] = section.split('\n## ');
  const items = [...body.matchAll(/^- `([^`]+)`( \(Chrome and Edge\))?: \S/gm)];
  return sorted(items.flatMap(([, item = '', only]) => (only && browser === 'firefox' ? [] : [item])));
}

/** The hosts of these match patterns as a policy writes them: there, `*.x.com` does not stand for `x.com`. */
function sources(...patterns: readonly (readonly string[])[]): string {
  const hosts = patterns.flat().map((pattern) => pattern.replace(/\/\*$/, ''));
  return sorted([
    ...hosts,
    ...hosts.filter((host) => host.includes('//*.')).map((host) => host.replace('*.', '')),
  ]).join(' ');
}

function sorted(items: readonly string[]): string[] {
  return [...items].sort();
}

/** Whether one match pattern lies within another. */
function covers(wide: string, narrow: string): boolean {
  const [host = '', path = ''] = split(wide);
  const [narrowHost = '', narrowPath = ''] = split(narrow);
  const isHostWithin =
    host === narrowHost || (host.startsWith('*.') && `.${narrowHost}`.endsWith(host.slice(1)));
  return isHostWithin && (path === '*' || path === narrowPath);
}

function split(pattern: string): [host: string, path: string] {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)\/(.*)$/.exec(pattern) ?? [];
  return [host, path];
}

function withoutMatches(script: ContentScript): object {
  return { ...script, matches: [] };
}
