import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DecisionId } from '#shared/exercise/ids';
import { aCommandLine } from '../../support/aCommandLine';
import { anArchive, ARCHIVED_LOG as log } from '../../support/anArchive';
import { PASSPHRASE, storedArchive } from '../../support/archives';
import { FULL } from '../../support/exerciseTexts';

const forged = log.map((record, index) => (index === 3 ? { ...record, checksum: '0000000000000000' } : record));
const FIRST_FORMAT = readFileSync(new URL('../../fixtures/archives/v1.json', import.meta.url), 'utf8');
const unheardOf = log.map((record) =>
  record.command.type === 'decision.commit'
    ? { ...record, command: { ...record.command, decision: 'unheard_of' as DecisionId } }
    : record,
);
const liaison = aCommandLine({
  'unheard.json': anArchive(unheardOf),
  'first.json': FIRST_FORMAT,
  'good.json': anArchive(log),
  'forged.json': anArchive(forged),
  'gap.json': anArchive(log.filter((_, index) => index !== 4)),
  'other.json': anArchive(log, FULL.replace('start: 55', 'start: 56')),
  'broken.json': anArchive(log, 'liaison: 1'),
  'damaged.json': anArchive([{ ...log[0], seq: 'one' } as unknown as (typeof log)[number]]),
  'text.json': 'not JSON',
  'else.json': '{"a": 1}',
  'open.liaison-session': storedArchive('v4.liaison-session'),
  'locked.liaison-session': storedArchive('v4-locked.liaison-session'),
  'secret.txt': `${PASSPHRASE}\r\nand what nobody reads\n`,
  'wrong.txt': 'guess',
});
const printed = (text: string): unknown => JSON.parse(text);

describe('liaison replay', () => {
  it('finds every state of a session equal', () => {
    const { exit, out } = liaison('replay', 'good.json', '--json');
    expect(exit).toBe(0);
    expect(printed(out)).toEqual({ records: log.length, state: 'equal' });
    expect(liaison('replay', 'good.json').out).toBe(`${log.length} records played again; every state is equal.\n`);
  });

  it('plays a session that was saved in the first format', () => {
    const { exit, out } = liaison('replay', 'first.json', '--json');
    expect(exit).toBe(0);
    expect(printed(out)).toMatchObject({ state: 'equal' });
  });

  it('plays a session that is locked with the passphrase in a file', () => {
    expect(liaison('replay', 'open.liaison-session').out).toBe('23 records played again; every state is equal.\n');
    expect(liaison('replay', 'locked.liaison-session', '--passphrase-file', 'secret.txt').out).toBe(
      '23 records played again; every state is equal.\n',
    );
  });

  it.each([
    [[], 'it is locked. Put its passphrase into a file'],
    [['--passphrase-file', 'wrong.txt'], 'its passphrase is another one'],
    [['--passphrase-file', 'none.txt'], 'cannot read none.txt: there is no such file'],
  ])('exits 2 on a session that is locked with %j', (options, reason) => {
    const { exit, out, err } = liaison('replay', 'locked.liaison-session', ...options);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(reason);
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

  it('tells what a command names that the exercise does not have', () => {
    const { exit, out } = liaison('replay', 'unheard.json');
    expect(exit).toBe(1);
    expect(out).toContain('it names "unheard_of", which the exercise in the file does not have.');
  });

  it.each([
    ['none.json', 'there is no such file'],
    ['text.json', 'no session'],
    ['else.json', 'no session'],
    ['damaged.json', 'damaged at `log.0'],
    ['broken.json', 'he exercise in it has errors: LX0022'],
  ])('exits 2 on %s and says why', (file, reason) => {
    const { exit, out, err } = liaison('replay', file, '--json');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(file);
    expect(err).toContain(reason);
  });
});
