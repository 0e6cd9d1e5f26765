import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/archive/canonicalJson';
import { openArchive } from '#shared/archive/openArchive';
import { sha256Hex } from '#shared/archive/sha256Hex';
import { encodeUtf8 } from '#shared/archive/utf8';
import {
  opened,
  PASSPHRASE,
  storedArchive,
  textIn,
  whyRefused,
  withFiles,
  withText,
  type Files,
} from '../../../support/archives';

const V4 = storedArchive('v4.liaison-session');
const LOCKED = storedArchive('v4-locked.liaison-session');

interface LooseManifest {
  liaisonSession: number;
  parts: { name: string; bytes: number; sha256: string }[];
  log: { records: number; last: string };
}

function manifestOf(files: Files): LooseManifest {
  return JSON.parse(textIn(files, 'manifest.json')) as LooseManifest;
}

/** Changes a part and the manifest's hash of it as well. */
function withHash(name: string, change: (text: string) => string): Uint8Array {
  return withFiles(withText(V4, name, change), (files) => {
    const manifest = manifestOf(files);
    const bytes = files.get(name) ?? new Uint8Array();
    for (const part of manifest.parts.filter((each) => each.name === name)) {
      Object.assign(part, { bytes: bytes.length, sha256: sha256Hex(bytes) });
    }
    files.set('manifest.json', encodeUtf8(canonicalJson(manifest)));
  });
}

function withManifest(change: (manifest: LooseManifest) => void): Uint8Array {
  return withText(V4, 'manifest.json', (text) => {
    const manifest = JSON.parse(text) as LooseManifest;
    change(manifest);
    return canonicalJson(manifest);
  });
}

const lines = (change: (lines: string[]) => string[]) => (text: string) =>
  [...change(text.split('\n').slice(0, -1)), ''].join('\n');

describe('a changed archive', () => {
  it.each(['session.json', 'exercise.yaml', 'texts.sq.yaml'])(
    'is refused by the name of the part: %s',
    async (name) => {
      expect(await whyRefused(withText(V4, name, (text) => text.replace('a', 'b')))).toContain(`\`${name}\``);
    },
  );

  it('is refused by the name of a picture', async () => {
    const turned = withFiles(V4, (files) => {
      const bytes = files.get('media/bridge.png')?.slice() ?? new Uint8Array();
      bytes[20] = 0xff;
      files.set('media/bridge.png', bytes);
    });
    expect(await whyRefused(turned)).toContain('`media/bridge.png`');
  });

  it.each([
    [
      'changed',
      lines((all) => all.with(4, all[4]?.replace('"at":', '"at":1') ?? '')),
      'Record 5 of the log was changed',
    ],
    ['taken away', lines((all) => all.toSpliced(4, 1)), 'Record 4 of the log was changed'],
    ['put in twice', lines((all) => all.toSpliced(4, 0, all[4] ?? '')), 'Record 5 of the log was changed'],
    [
      'moved',
      lines((all) => [...all.slice(0, 3), all[4] ?? '', all[3] ?? '', ...all.slice(5)]),
      'Record 3 of the log was changed',
    ],
    [
      'changed as the last',
      lines((all) => all.with(-1, all.at(-1)?.replace('"at":', '"at":1') ?? '')),
      'Record 23 of the log was changed',
    ],
    ['cut off with all after it', lines((all) => all.slice(0, 20)), 'The log has 20 records and the manifest says 23'],
    ['cut in two', (text: string) => text.slice(0, -40), 'cut off in record 23'],
    [
      'given a field',
      lines((all) => all.with(7, all[7]?.replace('"at":', '"as":1,"at":') ?? '')),
      'Record 8 of the log cannot be read',
    ],
    ['written as something else', lines((all) => all.with(7, '{"after":[[[[[')), 'Record 8 of the log cannot be read'],
  ])('is refused by the record that was %s', async (_how, change, why) => {
    expect(await whyRefused(withText(V4, 'log.jsonl', change))).toContain(why);
    expect(await whyRefused(withHash('log.jsonl', change))).toContain(why);
  });

  it.each(['session.json', 'exercise.yaml'])(
    'is refused by its log when the hash of %s was changed with it',
    async (name) => {
      expect(await whyRefused(withHash(name, (text) => text.replace('Bridge', 'Tunnel')))).toContain(
        'the first record of the log does not follow',
      );
    },
  );

  it.each<[string, (manifest: LooseManifest) => void, string]>([
    [
      'another hash of the log',
      ({ parts }) => Object.assign(parts.at(-1) ?? {}, { sha256: '0'.repeat(64) }),
      '`manifest.json`',
    ],
    ['another last record', ({ log }) => (log.last = '0'.repeat(64)), 'Record 23 of the log'],
    ['other records', ({ log }) => (log.records = 24), 'manifest says 24'],
    ['a part less', ({ parts }) => parts.pop(), 'other parts'],
    ['another order', ({ parts }) => parts.reverse(), 'other parts'],
    [
      'a field more',
      (manifest) => Object.assign(manifest, { by: 'somebody' }),
      '`manifest.json` in the file is damaged',
    ],
  ])('is refused when its manifest has %s', async (_what, change, why) => {
    expect(await whyRefused(withManifest(change))).toContain(why);
  });

  it.each<[string, (files: Files) => void]>([
    ['taken away', (files) => files.delete('texts.sq.yaml')],
    ['added', (files) => files.set('media/more.png', Uint8Array.of(1))],
    [
      'renamed',
      (files) => {
        files.set('texts.fr.yaml', files.get('texts.sq.yaml') ?? new Uint8Array());
        files.delete('texts.sq.yaml');
      },
    ],
    [
      'moved',
      (files) => {
        const bytes = files.get('session.json') ?? new Uint8Array();
        files.delete('session.json');
        files.set('session.json', bytes);
      },
    ],
  ])('is refused when a part was %s', async (_how, change) => {
    expect(await whyRefused(withFiles(V4, change))).toContain('other parts');
  });

  it('of a newer format is refused with what to do', async () => {
    expect(await whyRefused(withManifest((manifest) => (manifest.liaisonSession = 5)))).toBe(
      'The session is saved in format 5, and this Liaison reads 1 to 4. Open it with a newer Liaison.',
    );
  });

  it('is never taken for another session when one byte is turned', { timeout: 120_000 }, async () => {
    const original = await opened(V4);
    let harmless = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(V4.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const turned = V4.slice();
        turned[at] = (turned[at] ?? 0) ^ mask;
        const archive = await openArchive(turned);
        if (archive.kind !== 'opened') return;
        harmless += 1;
        expect(archive.contents).toEqual(original);
      }),
      { numRuns: 1000 },
    );
    // Some bytes of a zip mean nothing: dates, versions, attributes.
    expect(harmless).toBeLessThan(200);
  });

  it('is never taken for another one wherever its zip directory is changed', { timeout: 120_000 }, async () => {
    const original = await opened(V4);
    const from = V4.length - 400;
    for (let bit = from * 8; bit < V4.length * 8; bit += 3) {
      const turned = V4.slice();
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const archive = await openArchive(turned);
      if (archive.kind === 'opened') expect(archive.contents).toEqual(original);
    }
  });
});

describe('a changed archive that is locked', () => {
  it('is refused by its part, without the passphrase', async () => {
    const turned = withFiles(LOCKED, (files) => {
      const bytes = files.get('sealed')?.slice() ?? new Uint8Array();
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      files.set('sealed', bytes);
    });
    expect(await whyRefused(turned)).toContain('`sealed`');
  });

  it('does not open when its hash was changed with it, nor when its lock was', async () => {
    const forged = withFiles(LOCKED, (files) => {
      const bytes = files.get('sealed')?.slice() ?? new Uint8Array();
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      files.set('sealed', bytes);
      const manifest = manifestOf(files);
      manifest.parts = [{ name: 'sealed', bytes: bytes.length, sha256: sha256Hex(bytes) }];
      files.set('manifest.json', encodeUtf8(canonicalJson(manifest)));
    });
    expect(await openArchive(forged, PASSPHRASE)).toEqual({ kind: 'locked', because: 'misfit' });
    const weakened = withText(LOCKED, 'manifest.json', (text) => text.replace('"log2N":17', '"log2N":15'));
    expect(await openArchive(weakened, PASSPHRASE)).toEqual({ kind: 'locked', because: 'misfit' });
  });

  it.each(['"log2N":14', '"log2N":30', '"log2N":17.5', '"log2N":-1'])(
    'is refused with a lock that nobody makes: %s',
    async (cost) => {
      const turned = withText(LOCKED, 'manifest.json', (text) => text.replace('"log2N":17', cost));
      expect(await whyRefused(turned, PASSPHRASE)).toContain('`manifest.json`');
    },
  );
});

describe('a file that is no session', () => {
  it.each(['', 'PK', '{', '{"a":1}', '[1]', 'liaison: 1', '\u0000'.repeat(100)])('is refused: %j', async (text) => {
    expect(await whyRefused(encodeUtf8(text))).not.toBe('');
  });
});
