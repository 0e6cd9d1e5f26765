import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../../..');
const text = (path: string) => readFileSync(resolve(root, path), 'utf8');

interface Association {
  readonly ext: string;
  readonly name: string;
  readonly icon: string;
  readonly mimeType: string;
}
type Targets = readonly (string | { readonly target: string; readonly arch: readonly string[] })[];
interface Configuration {
  readonly appId: string;
  readonly productName: string;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly files: readonly string[];
  readonly fileAssociations: readonly Association[];
  readonly directories: { readonly buildResources: string };
  readonly publish: unknown;
  readonly asar: boolean;
  readonly win: { readonly target: Targets };
  readonly mac: { readonly target: Targets };
  readonly linux: { readonly target: Targets };
}

const configuration = parse(text('electron-builder.yml')) as Configuration;
const packageJson = JSON.parse(text('package.json')) as { readonly productName: string; readonly homepage?: string };
const names = (targets: Targets) => targets.map((target) => (typeof target === 'string' ? target : target.target));

describe('the fuses', () => {
  const off = [
    'runAsNode',
    'enableNodeOptionsEnvironmentVariable',
    'enableNodeCliInspectArguments',
    'grantFileProtocolExtraPrivileges',
    'loadBrowserProcessSpecificV8Snapshot',
  ];
  const on = ['enableCookieEncryption', 'enableEmbeddedAsarIntegrityValidation', 'onlyLoadAppFromAsar'];

  it.each(off)('%s is off', (fuse) => expect(configuration.electronFuses[fuse]).toBe(false));
  it.each(on)('%s is on', (fuse) => expect(configuration.electronFuses[fuse]).toBe(true));

  it('are all decided: none is left as Electron ships it', () => {
    const schema = JSON.parse(text('node_modules/app-builder-lib/scheme.json')) as {
      readonly definitions: { readonly FuseOptionsV1: { readonly properties: object } };
    };
    const known = Object.keys(schema.definitions.FuseOptionsV1.properties);
    // That one is no fuse but how a flipped program is signed again.
    expect([...off, ...on].sort()).toEqual(known.filter((name) => name !== 'resetAdHocDarwinSignature').sort());
    expect(Object.keys(configuration.electronFuses).sort()).toEqual([...off, ...on].sort());
  });

  it('have an archive to hold to', () => expect(configuration.asar).toBe(true));

  it('meet nothing in the shell that works against them', () => {
    const against = [
      /ELECTRON_RUN_AS_NODE|NODE_OPTIONS|ELECTRON_NO_ASAR|noAsar/,
      /--inspect|--require|remote-debugging|appendSwitch|appendArgument/,
      /\bfork\(|utilityProcess|child_process|worker_threads/,
      /loadFile|file:\/\/.*loadURL|bypassCSP|webSecurity|allowRunningInsecureContent|nodeIntegration: true|sandbox: false/,
    ];
    const broken = readdirSync(resolve(root, 'electron'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) =>
        text(`electron/${path}`)
          .split('\n')
          .filter((line) => against.some((pattern) => pattern.test(line)))
          .map((line) => `${path}: ${line.trim()}`),
      );
    // A page without script, in a window of its own, is read from a file that was just written: such a page needs none of
    // the privileges that the fuse takes away.
    const printing = 'main/files/printDocument.ts: await window.loadFile(path);';
    expect(broken.filter((line) => line !== printing)).toEqual([]);
  });
});

describe('the installers', () => {
  it('are made for each system', () => {
    expect(names(configuration.win.target)).toEqual(['nsis', 'portable']);
    expect(names(configuration.mac.target)).toEqual(['dmg']);
    expect(names(configuration.linux.target)).toEqual(['AppImage', 'deb']);
  });

  it('have one name and id', () => {
    expect(configuration.appId).toBe('org.liaison.desktop');
    expect(configuration.productName).toBe(packageJson.productName);
    expect(packageJson.homepage).toBeUndefined();
  });

  it('carry what was built and nothing that it was built from', () => {
    expect(configuration.files.filter((pattern) => !pattern.startsWith('!'))).toEqual([
      'out/main/**',
      'out/preload/**',
      'out/renderer/**',
      'package.json',
      'LICENSE',
    ]);
    expect(configuration.files).toContain('!node_modules/**');
  });

  it('publish nowhere and update from nowhere', () => {
    expect(configuration.publish).toBeNull();
    expect(text('package.json')).not.toContain('electron-updater');
    const sources = readdirSync(resolve(root, 'electron'), { recursive: true, encoding: 'utf8' });
    for (const path of sources.filter((name) => name.endsWith('.ts')))
      expect(text(`electron/${path}`)).not.toMatch(/autoUpdater/);
  });

  it('tie the two kinds of file to the app, each with its icons', () => {
    expect(configuration.fileAssociations.map(({ ext, mimeType }) => `${ext} ${mimeType}`)).toEqual([
      'liaison application/vnd.liaison.exercise+zip',
      'liaison-session application/vnd.liaison.session+zip',
    ]);
    for (const { icon } of configuration.fileAssociations) {
      for (const ending of ['ico', 'icns'])
        expect(existsSync(resolve(root, configuration.directories.buildResources, `${icon}.${ending}`))).toBe(true);
    }
  });

  it('are made from what any registry has: the lock names none', () => {
    const lock = JSON.parse(text('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
    };
    const addresses = Object.values(lock.packages).flatMap(({ resolved }) =>
      resolved === undefined ? [] : [resolved],
    );
    expect(addresses.filter((address) => !address.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });
});
