import { execFile } from 'node:child_process';
import dns from 'node:dns';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import https from 'node:https';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import tls from 'node:tls';
import { expect, test } from 'vitest';
import { isLoopback, takeAttempts } from './network-guard';
import { binOf } from './programs';

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['[::1]', true],
  ['localhost', true],
  ['demo.localhost', true],
  ['::ffff:127.0.0.1', true],
  ['10.0.0.1', false],
  ['128.0.0.1', false],
  ['127.0.0.1.example.org', false],
  ['localhost.example.org', false],
  ['example.org', false],
])('%s is this computer: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test('refuses every way out, and remembers each', async () => {
  expect(() => net.connect(443, 'example.org')).toThrow('No test may reach the network');
  expect(() => net.connect({ port: 443, host: '93.184.216.34' })).toThrow('No test may reach the network');
  expect(() => tls.connect({ port: 443, host: 'example.org' })).toThrow('No test may reach the network');
  expect(() => https.get('https://example.org/')).toThrow('No test may reach the network');
  expect(() => dns.lookup('example.org', () => undefined)).toThrow('No test may reach the network');
  await expect(fetch('https://example.org/')).rejects.toThrow();
  expect(takeAttempts().length).toBe(6);
});

test('lets through what stays on this computer', async () => {
  const server = net.createServer((socket) => socket.end('hello'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const heard = await new Promise<string>((done) => {
    net
      .connect(port, 'localhost')
      .setEncoding('utf8')
      .once('data', (data) => done(String(data)));
  });
  server.close();
  expect(heard).toBe('hello');
});

test('fails a test that tries, even where the code swallows the error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'facewarden-guard-'));
  const vitest = JSON.stringify(resolve('node_modules/vitest/dist/index.js'));
  await writeFile(
    join(folder, 'swallows.test.ts'),
    `import { test } from ${vitest};\ntest('swallows', async () => { await fetch('https://example.org/').catch(() => null); });\n`,
  );
  const config = { test: { include: ['*.test.ts'], setupFiles: [resolve('tests/run/network-guard.ts')] } };
  await writeFile(join(folder, 'vitest.config.mjs'), `export default ${JSON.stringify(config)};\n`);
  const args = [binOf('vitest'), 'run', '--root', folder, '--config', join(folder, 'vitest.config.mjs')];
  const { code, output } = await new Promise<{ code: number; output: string }>((done) => {
    execFile(process.execPath, args, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : 1, output: stdout + stderr }),
    );
  });
  await rm(folder, { recursive: true, force: true });
  expect(output).toContain('No test may reach the network, but this one asked for example.org');
  expect(code).toBe(1);
}, 30_000);
