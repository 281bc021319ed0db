import { defineConfig } from 'vitest/config';
import { filesWithStandIn } from './tests/run/need-a-process.ts';
import { records } from './vite-records.ts';

const setupFiles = ['tests/run/network-guard.ts', 'tests/run/build-flags.ts'];

/** Units that change the time zone or compare the platform's own classes, which a thread shares with others. */
const NEED_A_PROCESS = [
  'lib/{requests,store,background,evidence}/**/*.test.ts',
  'lib/face/model.test.ts',
  ...filesWithStandIn('components', 'entrypoints', 'lib'),
];

/** Browser specs are written once and run in both browsers, one file at a time. */
function browserProject(browser: 'chromium' | 'firefox') {
  return {
    extends: true as const,
    test: {
      name: browser,
      include: ['tests/browser/**/*.spec.ts'],
      setupFiles,
      provide: { browser },
      fileParallelism: false,
      // A browser that stalls on a busy machine is no fault of ours; what fails three times in a row is.
      retry: 2,
      testTimeout: 90_000,
      hookTimeout: 90_000,
    },
  };
}

export default defineConfig({
  plugins: [records()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'entrypoints/**/*.test.{ts,tsx}',
            'tests/**/*.test.ts',
          ],
          exclude: ['tests/build/**', 'node_modules/**', ...NEED_A_PROCESS],
          // Half the time of a process for each file.
          pool: 'vmThreads',
          // A loaded machine must not fail a property test or the walk over every page.
          testTimeout: 30_000,
          setupFiles,
        },
      },
      {
        extends: true,
        // As above: deriving a key from a passphrase alone may take seconds.
        test: { name: 'unit-process', include: NEED_A_PROCESS, testTimeout: 30_000, setupFiles },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'], setupFiles } },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
