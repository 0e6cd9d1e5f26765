import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import globals from 'globals';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const sources = ['electron', 'renderer', 'shared', 'cli'];

/** Inside shared/: the folders that each folder may import besides itself. */
const sharedMayImport = {
  exercise: [],
  lifecycle: [],
  kernel: ['exercise', 'lifecycle'],
  workflow: ['exercise', 'lifecycle', 'kernel'],
  analysis: ['exercise', 'lifecycle', 'kernel'],
  report: ['exercise', 'lifecycle', 'kernel', 'workflow', 'analysis'],
  archive: ['exercise', 'lifecycle', 'kernel', 'workflow'],
  ipc: ['exercise'],
};

const features = readdirSync(new URL('renderer/features', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const zones = [
  ...sources.map((layer) => ({
    target: `./${layer}`,
    from: ['./electron', './renderer', './cli', './tests', './scripts'].filter((other) => other !== `./${layer}`),
    message: 'electron, renderer and cli import shared and never each other; shared imports none of them.',
  })),
  ...Object.entries(sharedMayImport).map(([folder, others]) => ({
    target: `./shared/${folder}`,
    from: './shared',
    except: [folder, ...others].map((name) => `./${name}`),
    message: `shared/${folder} may import ${others.length ? others.join(', ') : 'no other folder'}.`,
  })),
  {
    target: ['features', 'components', 'archives', 'storage', 'host', 'i18n'].map((folder) => `./renderer/${folder}`),
    from: './renderer/app',
    message: 'Only app wires the parts together; the parts do not know it.',
  },
  ...features.map((feature) => ({
    target: `./renderer/features/${feature}`,
    from: './renderer/features',
    except: [`./${feature}`],
    message: 'A feature never imports another feature.',
  })),
  {
    target: ['components', 'archives', 'storage', 'host', 'i18n'].map((folder) => `./renderer/${folder}`),
    from: './renderer/features',
    message: 'What features share does not know the features.',
  },
  {
    target: './renderer/components',
    from: ['./renderer/archives', './renderer/storage', './renderer/host', './shared/workflow', './shared/lifecycle'],
    message: 'Components know no stores, machines or host: props in, callbacks out.',
  },
];

const outsideShared = { regex: '^(\\.\\./)+shared/', message: 'Across layers write #shared/...' };
const insideShared = { regex: '^#shared/', message: 'Inside shared write a relative path.' };
const sharedPackages = [
  '@noble/ciphers',
  '@noble/hashes',
  'fastest-levenshtein',
  'fflate',
  'pure-rand',
  'xstate',
  'yaml',
  'zod',
];
const onlySharedPackages = {
  regex: `^(?![.#])(?!(${sharedPackages.join('|')})(/|$))`,
  message: 'shared has no Node, DOM, Electron or React; a new library here is a decision.',
};
const noNode = { regex: '^(node:|electron(/|$))', message: 'The renderer also runs in a browser: ask renderer/host.' };
const noStores = { regex: '^(@xstate/|xstate|dexie)', message: 'Components know no stores and no machines.' };
const ipcMain = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Only electron/main/ipc/handlers.ts touches ipcMain, because there the sender is checked.',
};

/** A later entry replaces an earlier one, so each layer names everything that it refuses. */
const restrictImports = (...patterns) => ({
  'no-restricted-imports': ['error', { paths: [ipcMain], patterns }],
});

const impure = [
  ...['Date', 'crypto', 'console', 'process', 'performance', 'Buffer', 'require', 'fetch', 'navigator', 'document'],
  ...['window', 'self', 'globalThis', 'global', 'localStorage', 'sessionStorage', 'indexedDB', 'location', 'Worker'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'],
  ...['queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback', 'XMLHttpRequest', 'WebSocket', 'alert'],
];

export default defineConfig(
  globalIgnores(['out/', 'release/', 'node_modules/', 'coverage/', 'test-results/', 'playwright-report/']),
  // A rule that can be switched off by a comment is advice; an exception is made here, where it is seen.
  { linterOptions: { noInlineConfig: true, reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
          conditionNames: ['types', 'import', 'node', 'require', 'default'],
        }),
      ],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      // An import that cannot be resolved cannot be judged either.
      'import-x/no-unresolved': ['error', { ignore: ['\\?(raw|url|worker)$', '\\.css$', '^electron$'] }],
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-restricted-properties': ['error', { property: 'ipcMain', message: ipcMain.message }],
      'no-restricted-syntax': ['error', { selector: 'ExportAllDeclaration', message: 'No barrels.' }],
      'no-warning-comments': 'error',
      ...restrictImports(outsideShared),
    },
  },
  {
    files: ['shared/**'],
    rules: {
      ...restrictImports(onlySharedPackages, insideShared),
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': [
        'error',
        ...impure.map((name) => ({ name, message: 'Time, ids, chance and the machine come in as arguments.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
      ],
    },
  },
  {
    files: ['renderer/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    languageOptions: { globals: globals.browser },
    rules: {
      ...restrictImports(outsideShared, noNode),
      // It warns that the React Compiler leaves TanStack Virtual alone; we build without that compiler.
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['renderer/components/**'], rules: restrictImports(outsideShared, noNode, noStores) },
  {
    files: ['electron/main/ipc/handlers.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [outsideShared] }], 'no-restricted-properties': 'off' },
  },
  { files: ['cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['scripts/**', '*.config.{js,ts}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.{js,ts}'], rules: { 'import-x/no-default-export': 'off' } },
);
