import { describe, expect, it } from 'vitest';
import { playTable } from '#shared/analysis/playTable';
import { checksum } from '#shared/kernel/checksum';
import { compile } from '#shared/kernel/compile';
import type { LogRecord } from '#shared/kernel/logRecord';
import { aCommandLine } from '../../support/aCommandLine';
import { FULL } from '../../support/exerciseTexts';
import { readExercise } from '../../support/readExercise';

const exercise = readExercise(FULL);
const log: readonly LogRecord[] = [...playTable(compile(exercise), { policy: 'uniform', seed: 5, taken: [] })].map(
  ({ at, command, after }, index) => ({
    seq: index + 1,
    at,
    wall: index,
    by: null,
    command,
    checksum: checksum(after),
  }),
);

function anArchive(records: readonly LogRecord[], exerciseText = FULL): string {
  const seats = exercise.roles.map(({ id }) => ({ role: id, person: 'Somebody' }));
  const session = {
    id: 'one',
    name: 'Course 1',
    exerciseId: exercise.id,
    exerciseTitle: exercise.title,
    exerciseText,
    frame: null,
    seats,
    pace: { kind: 'facilitator' },
    seed: 5,
    createdAt: 0,
  };
  return JSON.stringify({ liaisonSession: 2, session, log: records });
}

const forged = log.map((record, index) => (index === 3 ? { ...record, checksum: '0000000000000000' } : record));
const liaison = aCommandLine({
  'good.json': anArchive(log),
  'forged.json': anArchive(forged),
  'gap.json': anArchive(log.filter((_, index) => index !== 4)),
  'other.json': anArchive(log, FULL.replace('start: 55', 'start: 56')),
  'broken.json': anArchive(log, 'liaison: 1'),
  'text.json': 'not JSON',
  'else.json': '{"a": 1}',
});
const printed = (text: string): unknown => JSON.parse(text);

describe('liaison replay', () => {
  it('finds every state of a session equal', () => {
    const { exit, out } = liaison('replay', 'good.json', '--json');
    expect(exit).toBe(0);
    expect(printed(out)).toEqual({ records: log.length, state: 'equal' });
    expect(liaison('replay', 'good.json').out).toBe(`${log.length} records played again; every state is equal.\n`);
  });

  it.each([
    ['forged.json', 4, 'checksum', 'another state'],
    ['gap.json', 6, 'outOfOrder', 'a record before it is missing'],
    ['other.json', 1, 'checksum', 'another state'],
  ])('tells where %s diverges, and exits 1', (file, seq, reason, words) => {
    const { exit, out } = liaison('replay', file, '--json');
    expect(exit).toBe(1);
    expect(printed(out)).toMatchObject({ state: 'diverged', seq, reason });
    const told = liaison('replay', file);
    expect(told.exit).toBe(1);
    expect(told.out).toContain(`Record ${seq} of`);
    expect(told.out).toContain(words);
  });

  it.each([
    ['none.json', 'there is no such file'],
    ['text.json', 'not JSON'],
    ['else.json', 'no session'],
    ['broken.json', 'the exercise in it has errors: LX0022'],
  ])('exits 2 on %s and says why', (file, reason) => {
    const { exit, out, err } = liaison('replay', file, '--json');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(file);
    expect(err).toContain(reason);
  });
});
