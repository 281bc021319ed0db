import { join } from 'node:path';
import type { BrowserName } from '../browser/driver';
import { binOf, projectDir, runProgram } from './programs';

export interface BuildKind {
  readonly browser: BrowserName;
  readonly isTesting: boolean;
}

/** The four builds, named by the folder each lands in. */
export const buildKinds: readonly BuildKind[] = [
  { browser: 'chromium', isTesting: true },
  { browser: 'firefox', isTesting: true },
  { browser: 'chromium', isTesting: false },
  { browser: 'firefox', isTesting: false },
];

/** Folder of an unpacked build. */
export function buildDir({ browser, isTesting }: BuildKind): string {
  const name = `${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3${isTesting ? '-testing' : ''}`;
  return join(projectDir, '.output', name);
}

/** Builds the extension; whether that went well. */
export async function buildExtension(kind: BuildKind): Promise<boolean> {
  const args = ['build'];
  if (kind.browser === 'firefox') args.push('-b', 'firefox');
  if (kind.isTesting) args.push('--mode', 'testing');
  return (await runProgram(binOf('wxt'), args, { isLive: true })).code === 0;
}
