import tseslint from 'typescript-eslint';

/** Who may import whom: one list a place, checked by the tool and not by care. See docs/architecture.md. */
function mayNotImport(groups) {
  return {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: groups.map(({ group, regex, message, types }) => ({
          ...(regex ? { regex } : { group }),
          message,
          ...(types ? { allowTypeImports: true } : {}),
        })),
      },
    ],
  };
}

const POLYFILL = {
  group: ['webextension-polyfill'],
  message: 'Only lib/browser.ts imports the polyfill.',
  types: true,
};
const IDB = { group: ['idb'], message: 'Only lib/store opens the database.' };
const UPWARDS = {
  group: ['**/components/**', '**/entrypoints/**'],
  message: 'Dependence runs entrypoints -> components -> lib.',
};
const EXTENSION = {
  group: [
    '**/lib/browser',
    '../browser',
    '../../browser',
    '**/store/**',
    '**/background/**',
    '**/i18n/**',
    'valibot',
    'date-fns',
    'intl-messageformat',
  ],
  message:
    'This runs inside other people’s pages: no polyfill, no store, no library without a measured reason.',
  types: true,
};
const PREACT = {
  group: ['preact', 'preact/*'],
  message: 'What runs in other people’s pages is free of frameworks.',
};
const VALUES = {
  regex: '^(?!\./site$)',
  message: 'Sites are data: they import types and ./site only.',
  types: true,
};

export default tseslint.config(
  {
    ignores: ['.output', '.wxt', 'node_modules', 'demo-output', 'test-output', 'bench-output', 'screenshots'],
  },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Markup from strings is how other people’s text becomes our page.',
        },
      ],
    },
  },
  {
    files: ['tests/run/**', 'tests/screens/**', 'tests/browser/**', 'tests/web/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['tests/**', 'lib/browser.ts', 'lib/store/**'],
    rules: mayNotImport([POLYFILL, IDB]),
  },
  {
    files: ['lib/**'],
    ignores: ['lib/browser.ts', 'lib/store/**', '**/*.test.*'],
    rules: mayNotImport([POLYFILL, IDB, UPWARDS]),
  },
  { files: ['lib/store/**'], rules: mayNotImport([POLYFILL, UPWARDS]) },
  {
    files: [
      'lib/detect/**',
      'lib/{face,fill}/page/**',
      'lib/messages.ts',
      'entrypoints/{detector,fill,photo-place}.ts',
    ],
    ignores: ['**/*.test.*'],
    rules: mayNotImport([POLYFILL, IDB, { ...UPWARDS, group: ['**/components/**'] }, EXTENSION, PREACT]),
  },
  {
    files: ['entrypoints/warning.ts', 'components/warning-card.ts', 'components/card-host.ts'],
    rules: mayNotImport([POLYFILL, IDB, EXTENSION, PREACT]),
  },
  {
    files: ['lib/exposure/**'],
    ignores: ['**/*.test.*'],
    rules: mayNotImport([
      { ...VALUES, regex: '^(?!\\./)', message: 'The exposure is pure: types, and its own folder, only.' },
    ]),
  },
  { files: ['lib/sites/*.ts'], ignores: ['**/*.test.*'], rules: mayNotImport([VALUES]) },
);
