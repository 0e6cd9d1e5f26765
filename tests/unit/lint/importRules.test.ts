import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** The project's own rules, without those that need types: a planted file belongs to no TypeScript project. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});

async function rulesBrokenBy(code: string, filePath: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: resolve(root, filePath) });
  return [...new Set(result?.messages.map((message) => message.ruleId))].sort();
}

/** Some module of each feature, as seen from its neighbours. */
const features = readdirSync(resolve(root, 'renderer/features'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    file: readdirSync(resolve(root, 'renderer/features', name)).find((file) => /\.tsx?$/.test(file)),
  }))
  .flatMap(({ name, file }) => (file ? [{ name, module: file.replace(/\.tsx?$/, '') }] : []));

const paths = 'import-x/no-restricted-paths';
const packages = 'no-restricted-imports';

describe('who may import whom', () => {
  it.each([
    ['shared/kernel/planted.ts', "export type { Host } from '../../renderer/host/host';", paths],
    ['shared/exercise/planted.ts', "export type { Command } from '../kernel/command';", paths],
    ['shared/exercise/planted.ts', "export { legality } from '../lifecycle/legality';", paths],
    ['shared/lifecycle/planted.ts', "export type { Command } from '../kernel/command';", paths],
    ['shared/kernel/planted.ts', "export type { ExerciseFile } from '../ipc/contract';", paths],
    ['shared/ipc/planted.ts', "export type { Command } from '../kernel/command';", paths],
    ['electron/main/planted.ts', "export type { Host } from '../../renderer/host/host';", paths],
    ['renderer/host/planted.ts', "export { APP_ORIGIN } from '../../electron/main/protocol/appOrigin';", paths],
    ['cli/planted.ts', "export type { Host } from '../renderer/host/host';", paths],
    ['cli/planted.ts', "export const host = () => import('../renderer/host/host');", paths],
    ['renderer/host/planted.ts', "export { aFolder } from '../../tests/support/aFolder';", paths],
    ['renderer/components/Planted.tsx', "export type { Host } from '../host/host';", paths],
    ['renderer/components/Planted.tsx', "export { legality } from '#shared/lifecycle/legality';", paths],
    ['renderer/components/Planted.tsx', "export { createActor } from 'xstate';", packages],
    ['renderer/components/Planted.tsx', "export { useLiveQuery } from 'dexie-react-hooks';", packages],
    ['renderer/host/planted.ts', "export { readFile } from 'node:fs/promises';", packages],
    ['renderer/host/planted.ts', "export type { ExerciseFile } from '../../shared/ipc/contract';", packages],
    ['shared/kernel/planted.ts', "export type { Exercise } from '#shared/exercise/exercise';", packages],
    ['shared/kernel/planted.ts', "export { readFile } from 'node:fs/promises';", packages],
    ['shared/kernel/planted.ts', "export { createElement } from 'react';", packages],
    ['electron/main/planted.ts', "import { ipcMain } from 'electron';\nexport const planted = ipcMain;", packages],
    ['electron/main/planted.ts', "export { host } from './none';", 'import-x/no-unresolved'],
  ])('%s: %s', async (file, code, rule) => {
    expect(await rulesBrokenBy(code, file)).toEqual([rule]);
  });

  it('keeps every feature from importing another', async () => {
    expect(features.length).toBeGreaterThan(1);
    for (const [index, { name }] of features.entries()) {
      const other = features[(index + 1) % features.length];
      const code = `export * as other from '../${other?.name}/${other?.module}';`;

      expect(await rulesBrokenBy(code, `renderer/features/${name}/planted.ts`)).toContain(paths);
    }
  });

  it('lets through what the architecture allows', async () => {
    expect(
      await rulesBrokenBy("export type { Exercise } from '../exercise/exercise';", 'shared/kernel/planted.ts'),
    ).toEqual([]);
    expect(
      await rulesBrokenBy("export type { ExerciseFile } from '#shared/ipc/contract';", 'renderer/host/planted.ts'),
    ).toEqual([]);
    expect(await rulesBrokenBy("export { ipcMain } from 'electron';", 'electron/main/ipc/handlers.ts')).toEqual([]);
  });
});

describe('what shared may touch', () => {
  it.each([
    ['export const now = () => Date.now();', 'no-restricted-globals'],
    ['export const now = () => new Date();', 'no-restricted-globals'],
    ['export const id = () => crypto.randomUUID();', 'no-restricted-globals'],
    ['export const later = (act: () => void) => setTimeout(act, 1);', 'no-restricted-globals'],
    ["export const say = () => console.log('');", 'no-console,no-restricted-globals'],
    ['export const env = () => process.env;', 'no-restricted-globals'],
    ['export const width = () => window.innerWidth;', 'no-restricted-globals'],
    ['export const now = () => globalThis.Date.now();', 'no-restricted-globals'],
    ['export const chance = () => Math.random();', 'no-restricted-properties'],
    ['const { random } = Math;\nexport const chance = random;', 'no-restricted-properties'],
  ])('refuses %s', async (code, rules) => {
    expect((await rulesBrokenBy(code, 'shared/kernel/planted.ts')).join()).toBe(rules);
  });
});

describe('what holds everywhere', () => {
  it.each([
    ['a default export', 'renderer/app/planted.ts', 'export default 1;', 'import-x/no-default-export'],
    [
      'an import inside a type',
      'renderer/host/planted.ts',
      "export type A = import('../../electron/main/placement').Placement;",
      '@typescript-eslint/consistent-type-imports',
    ],
    ['a barrel', 'renderer/host/planted.ts', "export * from './host';", 'no-restricted-syntax'],
    ['any', 'shared/kernel/planted.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
    [
      'a non-null assertion',
      'shared/kernel/planted.ts',
      'export const f = (a?: number) => a!;',
      '@typescript-eslint/no-non-null-assertion',
    ],
    ['a file above 300 lines', 'cli/planted.ts', `export const a = 1;${'\n// line'.repeat(300)}`, 'max-lines'],
    [
      'ipcMain by another door',
      'electron/main/planted.ts',
      "import electron from 'electron';\nexport const planted = electron.ipcMain;",
      'no-restricted-properties',
    ],
  ])('refuses %s', async (_name, file, code, rule) => {
    expect(await rulesBrokenBy(code, file)).toContain(rule);
  });

  it('refuses a switch that forgets a kind, which takes types to see', async () => {
    const code = "export const f = (k: 'a' | 'b') => {\n  switch (k) {\n    case 'a':\n      return 1;\n  }\n};\n";
    const withTypes = new ESLint({ cwd: root });
    const filePath = resolve(root, 'shared/kernel/assertNever.ts');

    const [result] = await withTypes.lintText(code, { filePath });

    expect(result?.messages.map((message) => message.ruleId)).toEqual([
      '@typescript-eslint/switch-exhaustiveness-check',
    ]);
  });

  it('does not let a comment switch a rule off', async () => {
    const code = '/* eslint-disable no-restricted-properties */\nexport const chance = () => Math.random();';

    expect(await rulesBrokenBy(code, 'shared/kernel/planted.ts')).toContain('no-restricted-properties');
  });

  it('refuses a circle of imports', async () => {
    const code = "export { electronHost } from './electronHost';\nexport { detectHost } from './detectHost';";

    expect(await rulesBrokenBy(code, 'renderer/host/browserHost.ts')).toContain('import-x/no-cycle');
  });
});
