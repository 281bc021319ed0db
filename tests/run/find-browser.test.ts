import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './find-browser';

interface Parts extends Partial<Machine> {
  readonly has?: readonly string[];
}

function machine({ has = [], ...rest }: Parts): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    isRunnable: (path) => has.includes(path),
    realPath: (path) => path,
    install: () => {
      throw new Error('Must not install anything');
    },
    ...rest,
  };
}

test('finds the system’s browsers', () => {
  const debian = machine({ has: ['/usr/bin/chromium', '/usr/bin/firefox-esr', '/usr/bin/firefox'] });
  expect(findBrowser('chromium', debian)).toEqual({ is: 'found', path: '/usr/bin/chromium' });
  expect(findBrowser('firefox', debian)).toEqual({ is: 'found', path: '/usr/bin/firefox-esr' });
  const mac = machine({
    platform: 'darwin',
    env: { HOME: '/Users/ada' },
    has: ['/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox'],
  });
  expect(findBrowser('firefox', mac)).toMatchObject({ is: 'found' });
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const windows = machine({
    platform: 'win32',
    env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    has: [edge],
  });
  expect(findBrowser('chromium', windows)).toEqual({ is: 'found', path: edge });
});

test('what the user names comes first, and is not replaced in silence', () => {
  const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine/chrome' };
  const named = machine({ env, has: ['/usr/bin/chromium', '/opt/mine/chrome'] });
  expect(findBrowser('chromium', named)).toEqual({ is: 'found', path: '/opt/mine/chrome' });
  const wrong = machine({ env, has: ['/usr/bin/chromium'] });
  expect(findBrowser('chromium', wrong)).toEqual({
    is: 'missing',
    how: 'CHROMIUM_PATH names /opt/mine/chrome, which cannot be run.',
  });
});

test('installs nothing where a browser is there, although it could', () => {
  const root = machine({ isRoot: true, has: ['/usr/bin/chromium', '/usr/bin/firefox'] });
  expect(findBrowser('chromium', root)).toMatchObject({ is: 'found' });
  expect(findBrowser('firefox', root)).toMatchObject({ is: 'found' });
});

test('installs the missing one on Debian as root', () => {
  const has: string[] = [];
  const asked: string[] = [];
  const root = machine({
    isRoot: true,
    has,
    isRunnable: (path) => has.includes(path),
    install: (name) => {
      asked.push(name);
      has.push(`/usr/bin/${name}`);
      return true;
    },
  });
  expect(findBrowser('firefox', root)).toEqual({ is: 'found', path: '/usr/bin/firefox-esr' });
  expect(asked).toEqual(['firefox-esr']);
});

test('says in one line how to get one where it may not install', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    for (const browser of ['chromium', 'firefox'] as const) {
      const search = findBrowser(browser, machine({ platform, isRoot: platform !== 'linux' }));
      if (search.is === 'found') throw new Error('Nothing is there to be found');
      expect(search.how).toMatch(/is missing: .+, or set (CHROMIUM|FIREFOX)_PATH to its path\./);
      expect(search.how).not.toContain('\n');
    }
  }
});

test('does not take Google Chrome under another name', () => {
  const linked = machine({ has: ['/usr/bin/chromium'], realPath: () => '/opt/google/chrome/google-chrome' });
  expect(findBrowser('chromium', linked)).toMatchObject({ is: 'missing' });
});
