import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { sealArchive } from '#shared/archive/sealArchive';
import { encodeUtf8 } from '#shared/archive/utf8';
import type { RoleId } from '#shared/exercise/ids';
import { readIncoming } from '../../../../renderer/archives/incoming';
import { readContents } from '../../../../renderer/archives/readContents';
import { fileName, sessionFileName } from '../../../../renderer/archives/sessionFileName';
import { takeSession } from '../../../../renderer/features/library/takeSession';
import { LiaisonDatabase } from '../../../../renderer/storage/LiaisonDatabase';
import { filesIn, opened, PASSPHRASE, storedArchive, withFiles } from '../../../support/archives';
import { mappedPackage } from '../../../support/packages';

const AS_IT_IS = { names: true, lock: null } as const;
const look = (bytes: Uint8Array, passphrase?: string) => readIncoming(bytes, passphrase, () => undefined);
const aDatabase = () => new LiaisonDatabase(`incoming-${crypto.randomUUID()}`);

describe('a file that somebody brings in', () => {
  it('is a session with its seats by the names of their roles', async () => {
    expect(await look(storedArchive('v4.liaison-session'))).toMatchObject({
      kind: 'session',
      inside: {
        frameTitle: null,
        chained: true,
        seats: [
          { role: 'COMKFOR', person: 'Arta' },
          { role: 'Police Commissioner', person: 'Ben' },
          { role: 'Mayor', person: '' },
        ],
      },
    });
    expect(await look(storedArchive('v1.json'))).toMatchObject({ kind: 'session', inside: { chained: false } });
    expect(await look(storedArchive('v4-locked.liaison-session'))).toMatchObject({ kind: 'locked' });
    expect(await look(storedArchive('v4-locked.liaison-session'), PASSPHRASE)).toMatchObject({ kind: 'session' });
  });

  it('is a package with what is wrong with each of its texts', async () => {
    const read = await look(mappedPackage({ media: [] }));
    if (read.kind !== 'package') throw new Error(`It was ${read.kind}`);
    expect(read.parts.map(({ file, findings }) => [file, findings.map(({ code }) => code)])).toEqual([
      ['exercise.yaml', ['LX0118']],
      ['texts.de.yaml', []],
    ]);
  });

  it('is refused when it is neither', async () => {
    for (const bytes of [
      encodeUtf8('liaison: 1'),
      new Uint8Array(),
      withFiles(mappedPackage(), (files) => files.clear()),
    ]) {
      expect((await look(bytes)).kind).toBe('refused');
    }
  });

  it.each([
    [
      'a seat that its exercise does not have',
      { seats: [{ role: 'king' as RoleId, person: '', language: null }] },
      '"king"',
    ],
    ['a frame that its exercise does not have', { frame: 'atlantis' as never }, '"atlantis"'],
    ['the exercise of another', { exerciseId: 'another' as never }, '"another"'],
    ['an exercise with errors', { exerciseText: 'liaison: 1' }, 'errors: LX'],
    ['texts of another language', { translations: [{ language: 'fr', text: '' }] }, 'in "fr"'],
  ])('is refused with %s', async (_what, change, why) => {
    const contents = await opened(storedArchive('v4.liaison-session'));
    const sealed = await sealArchive({ ...contents, session: { ...contents.session, ...change } }, AS_IT_IS);
    const read = await look(sealed);
    if (read.kind !== 'refused') throw new Error(`It was ${read.kind}`);
    expect(read.why).toContain(why);
  });

  it('is refused with a log that leads elsewhere, although every hash is right', async () => {
    const contents = await opened(storedArchive('v4.liaison-session'));
    const log = contents.log.map((record, index) => (index === 3 ? { ...record, checksum: '0'.repeat(16) } : record));
    expect(await look(await sealArchive({ ...contents, log }, AS_IT_IS))).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('Record 4 of 23 does not lead where it led') as string,
    });
  });
});

describe('a session that is taken in', () => {
  it('is sealed to the very bytes that it came from', async () => {
    const db = aDatabase();
    const stored = storedArchive('v4.liaison-session');
    const contents = await opened(stored);
    await takeSession(db, contents, { id: contents.session.id, name: contents.session.name });
    const kept = await readContents(db, contents.session.id);
    if (!kept) throw new Error('It is not there');
    expect(filesIn(await sealArchive(kept, AS_IT_IS))).toEqual(filesIn(stored));
    expect(await sealArchive(kept, AS_IT_IS)).toEqual(stored);
    expect(await db.sessions.get(contents.session.id)).toMatchObject({ status: 'closed', records: 23, pin: null });
  });

  it('never takes the place of one that is there', async () => {
    const db = aDatabase();
    const contents = await opened(storedArchive('v4.liaison-session'));
    const { id, name } = contents.session;
    await takeSession(db, contents, { id, name });
    const shorter = { ...contents, log: contents.log.slice(0, 3) };
    await expect(takeSession(db, shorter, { id, name: 'Another' })).rejects.toThrow();
    expect(await db.sessions.get(id)).toMatchObject({ name, records: 23 });
    await takeSession(db, shorter, { id: 'second', name: 'Another' });
    expect(await db.sessions.count()).toBe(2);
  });
});

it('gives a session’s file a name that every machine takes', () => {
  expect(sessionFileName('Bridge / day 2: "north"?')).toBe('Bridge - day 2- -north-.liaison-session');
  expect(sessionFileName('..')).toBe('session.liaison-session');
  expect(fileName('  .hidden\u0000. ')).toBe('hidden-');
});
