import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The top folder of the project. Every script is started from there by npm. */
export const projectDir = process.cwd();

/** Path of the JavaScript file behind a package's command, so that no shell and no .cmd file is needed to run it. */
export function binOf(packageName: string, command = packageName): string {
  const file = resolve(projectDir, 'node_modules', packageName, 'package.json');
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const bin =
    typeof manifest === 'object' && manifest !== null && 'bin' in manifest ? manifest.bin : undefined;
  const path = typeof bin === 'string' ? bin : pathIn(bin, command);
  if (path === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(file), path);
}

export interface ProgramResult {
  readonly code: number;
  /** What it printed, when it was told not to print at once. */
  readonly output: string;
}

export interface RunOptions {
  /** Print while it runs; otherwise the output is kept and returned in one piece. */
  readonly isLive: boolean;
}

/** Runs a package's command with this very Node. */
export function runProgram(
  bin: string,
  args: readonly string[],
  { isLive }: RunOptions,
): Promise<ProgramResult> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: projectDir,
      stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(isLive ? {} : { FORCE_COLOR: '0' }) },
    });
    let output = '';
    child.stdout?.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr?.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', (error) => done({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

function pathIn(bin: unknown, command: string): string | undefined {
  if (typeof bin !== 'object' || bin === null) return undefined;
  const found = Object.entries(bin).find(([name]) => name === command)?.[1];
  return typeof found === 'string' ? found : undefined;
}
