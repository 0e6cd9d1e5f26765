import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveContents } from '#shared/archive/archiveContents';
import { checkPlayed } from '#shared/archive/checkPlayed';
import { openArchive } from '#shared/archive/openArchive';
import { sealArchive, type SealOptions } from '#shared/archive/sealArchive';
import type { RoleId } from '#shared/exercise/ids';
import type { LogRecord } from '#shared/kernel/logRecord';
import { filesIn, opened, PASSPHRASE, storedArchive, textIn, type StoredName } from '../../../support/archives';
import { aNewSession, aRecord } from '../../../support/aStoredSession';

const AS_IT_IS: SealOptions = { names: true, lock: null };
const LOCK = { passphrase: PASSPHRASE, salt: new Uint8Array(16).fill(7), nonce: new Uint8Array(12).fill(9), log2N: 15 };
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);

function someContents(overrides: Partial<ArchiveContents> = {}): ArchiveContents {
  const { pin: _, ...session } = aNewSession({ translations: [{ language: 'sq', text: 'liaison: 1' }] });
  return { session, log: [aRecord(1), aRecord(2)], media: [{ name: 'media/bridge.png', bytes: PNG }], ...overrides };
}

const text = fc.string({ unit: 'binary', maxLength: 40 });
const contents = fc.record({
  exerciseText: text,
  name: text,
  person: text,
  languages: fc.uniqueArray(fc.constantFrom('fr', 'sq', 'sr-Latn'), { maxLength: 3 }),
  notes: fc.array(text, { maxLength: 12 }),
  pictures: fc.uniqueArray(fc.constantFrom('media/a.png', 'media/b c.png', 'media/deep/z.png'), { maxLength: 3 }),
  wall: fc.double({ noNaN: true, noDefaultInfinity: true }),
});

describe('a sealed session', () => {
  it('gives back what was sealed', async () => {
    expect(await opened(await sealArchive(someContents(), AS_IT_IS))).toEqual(someContents());
  });

  it('is byte for byte the same when it is opened and sealed again', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async ({ exerciseText, name, person, languages, notes, pictures, wall }) => {
        const { session } = someContents();
        const log = notes.map((note, index) =>
          aRecord(index + 1, { wall, command: { type: 'observation.add', text: note, tasks: [] } }),
        );
        const seats = [{ role: 'comkfor' as RoleId, person, language: null }];
        const translations = languages.map((language) => ({ language, text: exerciseText }));
        const media = pictures.map((picture) => ({ name: picture, bytes: PNG }));
        const sealed = await sealArchive(
          { session: { ...session, name, exerciseText, translations, seats }, log, media },
          AS_IT_IS,
        );
        expect(await sealArchive(await opened(sealed), AS_IT_IS)).toEqual(sealed);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order in which the machine keeps the fields of a record', async () => {
    const record = aRecord(1);
    const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as LogRecord;
    expect(await sealArchive(someContents({ log: [turned] }), AS_IT_IS)).toEqual(
      await sealArchive(someContents({ log: [record] }), AS_IT_IS),
    );
  });

  it('leaves the names of people out unless they are asked for', async () => {
    const without = await sealArchive(someContents(), { names: false, lock: null });
    expect(textIn(filesIn(without), 'session.json')).not.toContain('Arta');
    const { session } = await opened(without);
    expect(session.seats).toEqual([{ role: 'comkfor', person: '', language: null }]);
  });

  it('holds neither the PIN nor who has the laptop', async () => {
    const session = { ...aNewSession({ pin: { salt: 'SALT', hash: 'HASH' } }), holder: { at: 'seat' } };
    const files = filesIn(await sealArchive(someContents({ session }), AS_IT_IS));
    expect([...files.keys()].map((name) => textIn(files, name)).join('\n')).not.toMatch(/SALT|HASH|holder/);
  });

  it('can be sealed whatever its log holds, so that a damaged session can still be saved', async () => {
    const log = [{ seq: 'x', command: { type: 'launch', at: undefined } } as unknown as LogRecord];
    const sealed = await sealArchive(someContents({ log }), AS_IT_IS);
    expect(await openArchive(sealed)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('Record 1 ') as string,
    });
  });
});

describe('a session sealed with a passphrase', () => {
  it('shows nothing of itself without it', async () => {
    const sealed = await sealArchive(someContents(), { names: true, lock: LOCK });
    expect(await openArchive(sealed)).toEqual({ kind: 'locked', because: 'noPassphrase' });
    const files = filesIn(sealed);
    expect([...files.keys()]).toEqual(['manifest.json', 'sealed']);
    expect(Buffer.from(sealed).toString('latin1')).not.toMatch(/Arta|Tuesday|comkfor|bridge/);
  });

  it('is opened by the passphrase, however its letters are composed, and by no other', async () => {
    const sealed = await sealArchive(someContents(), { names: true, lock: { ...LOCK, passphrase: 'Mitrovicë' } });
    expect(await opened(sealed, 'Mitrovice\u0308')).toEqual(someContents());
    expect(await openArchive(sealed, 'Mitrovice')).toEqual({ kind: 'locked', because: 'misfit' });
    expect(await openArchive(sealed, '')).toEqual({ kind: 'locked', because: 'misfit' });
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    await sealArchive(someContents(), { names: true, lock: LOCK, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('a stored archive', () => {
  it.each<[StoredName, string | undefined, readonly string[]]>([
    ['v1.json', undefined, []],
    ['v2.json', undefined, []],
    ['v3.json', undefined, ['sq']],
    ['v4.liaison-session', undefined, ['sq']],
    ['v4-locked.liaison-session', PASSPHRASE, ['sq']],
  ])('%s opens, and plays again to the states that were recorded then', async (name, passphrase, languages) => {
    const stored = await opened(storedArchive(name), passphrase);
    expect(stored.session).toMatchObject({ name: 'Tuesday group', seed: 20260203 });
    expect(stored.session.translations.map(({ language }) => language)).toEqual(languages);
    expect(stored.session.seats.map(({ person }) => person)).toEqual(['Arta', 'Ben', '']);
    expect(stored.log).toHaveLength(23);
    expect(checkPlayed(stored)).toMatchObject({ kind: 'ready', frameTitle: null });
  });

  it.each<StoredName>(['v1.json', 'v2.json', 'v3.json'])('%s is sealed as this version seals', async (name) => {
    const sealed = await sealArchive(await opened(storedArchive(name)), AS_IT_IS);
    expect(await sealArchive(await opened(sealed), AS_IT_IS)).toEqual(sealed);
  });

  it('of this version is sealed to the very bytes again', async () => {
    const stored = storedArchive('v4.liaison-session');
    expect(await sealArchive(await opened(stored), AS_IT_IS)).toEqual(stored);
  });
});
