import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserName } from '../browser/driver';
import { buildDir, type BuildKind } from '../run/build-extension';

/** What the tests need of a manifest. */
export interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly ContentScript[];
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly icons: Readonly<Record<string, string>>;
  readonly action: {
    readonly default_popup: string;
    readonly default_icon: Readonly<Record<string, string>>;
  };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
  readonly [other: string]: unknown;
}

export interface ContentScript {
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly [other: string]: unknown;
}

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

export function readManifest(kind: BuildKind): Manifest {
  return JSON.parse(readText(kind, 'manifest.json'));
}

export function readText(kind: BuildKind, path: string): string {
  return readFileSync(join(buildDir(kind), path), 'utf8');
}

export function sizeOf(kind: BuildKind, path: string): number {
  return statSync(join(buildDir(kind), path)).size;
}

/** Every file of a build, as paths from its root. */
export function filesOf(kind: BuildKind): string[] {
  const root = buildDir(kind);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export function scriptsOf(kind: BuildKind): string[] {
  return filesOf(kind).filter((path) => path.endsWith('.js'));
}

/** A name without the part that the bundler derives from the content. */
export function plainName(path: string): string {
  return path.replace(/-[\w-]{8}(?=\.(?:js|css)$)/, '');
}

/** Code without what differs between two builds of the same source: names made up by the minifier, lists of them, and hashes. */
export function plainCode(code: string): string {
  return code
    .replace(/\b(?:import|export)\s*\{[^}]*\}/g, '')
    .replace(/-[\w-]{8}(?=\.(?:js|css)\b)/g, '')
    .replace(/(?<![\w$]|(?<!\.\.)\.)[A-Za-z_$][\w$]{0,2}(?![\w$])/g, '_')
    .replace(/[;,{}]/g, '$&\n');
}
