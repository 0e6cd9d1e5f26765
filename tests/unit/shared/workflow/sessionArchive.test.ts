import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { FrameId, OptionId } from '#shared/exercise/ids';
import { parseExercise } from '#shared/exercise/parseExercise';
import { compile } from '#shared/kernel/compile';
import type { LogRecord } from '#shared/kernel/logRecord';
import { replay } from '#shared/kernel/replay';
import type { recordSchema } from '#shared/workflow/logSchema';
import { readSessionArchive, type ArchivedSession, type ReadArchive } from '#shared/workflow/sessionArchive';
import { aPlayedLog } from '../../../support/aPlayedLog';
import { aRecord, aNewSession } from '../../../support/aStoredSession';
import { aDecision, anExercise } from '../../../support/anExercise';
import { applyOutcome, commits, COMKFOR, enters, FIRST, open, POLICE, reveal, SRSG } from '../../../support/aTable';
import { mutateText, seededDraw } from '../../../support/mutateText';

const stored = (name: string) => readFileSync(resolve(import.meta.dirname, '../../../fixtures/archives', name), 'utf8');
/** As a version that knew only choices of one option saved it. */
const V1 = stored('v1.json');
/** As a version that knew only the exercise's own language saved it. */
const V2 = stored('v2.json');

function read(text: string): Extract<ReadArchive, { kind: 'read' }> {
  const archive = readSessionArchive(text);
  if (archive.kind === 'refused') throw new Error(archive.reason);
  return archive;
}

const { pin: _, ...someSession } = aNewSession();

/** A session as the third version, the last that was JSON, saved it. */
function asThird(session: ArchivedSession, log: readonly LogRecord[]): string {
  return JSON.stringify({ liaisonSession: 3, session, log }, null, 2);
}

function refused(data: unknown): string {
  const archive = readSessionArchive(typeof data === 'string' ? data : JSON.stringify(data));
  if (archive.kind === 'read') throw new Error('It was read');
  return archive.reason;
}

describe('the archive of a session', () => {
  it('gives back what was saved, whatever was done', () => {
    const played = aPlayedLog(
      anExercise({ decisions: [aDecision(FIRST, { by: [COMKFOR, POLICE, SRSG] })] }),
      [COMKFOR, POLICE, SRSG],
      [
        { command: { type: 'session.start' } },
        { command: open },
        { command: enters(COMKFOR), by: COMKFOR },
        { command: { type: 'log.undo', record: 3 } },
        { command: reveal },
        { command: commits({ dissent: [{ role: POLICE, reason: 'Too few' }] }) },
        { command: applyOutcome, wait: 60 },
        { command: { type: 'observation.add', text: 'They asked.', tasks: [] } },
      ],
    );
    const { pin: _pin, ...session } = aNewSession({
      frame: 'bosnia' as FrameId,
      pace: { kind: 'live', speed: 2 },
      translations: [{ language: 'sq', text: 'liaison: 1' }],
      seats: [{ role: COMKFOR, person: 'Arta', language: 'sq' }],
    });

    expect(read(asThird(session, played.log))).toEqual({ kind: 'read', session, log: played.log });
  });

  it.each<LogRecord['command']>([
    { ...commits(), answer: { kind: 'allocation', amounts: { ['a' as OptionId]: 2 } } } as LogRecord['command'],
    { ...commits(), answer: { kind: 'ranking', order: ['b', 'a'] as OptionId[] } } as LogRecord['command'],
    { ...enters(POLICE), answer: { kind: 'several', options: ['a'] as OptionId[] } } as LogRecord['command'],
    { ...enters(POLICE), answer: { kind: 'estimate', value: 12 } } as LogRecord['command'],
    { ...enters(POLICE), answer: { kind: 'text', text: 'Talk' } } as LogRecord['command'],
  ])('keeps an answer of any form', (command) => {
    expect(read(asThird(someSession, [aRecord(1, { command })])).log).toEqual([aRecord(1, { command })]);
  });

  it('reads every command that there is', () => {
    expectTypeOf<z.output<typeof recordSchema>['command']['type']>().toEqualTypeOf<LogRecord['command']['type']>();
  });
});

describe('an archive of the first version', () => {
  it('is read with every choice as an answer, in no frame', () => {
    const { session, log } = read(V1);
    expect(session).toMatchObject({ name: 'Tuesday group', frame: null, translations: [], seed: 20260203 });
    const answers = log.flatMap(({ command }) => ('answer' in command ? [command.answer] : []));
    expect(answers).toContainEqual({ kind: 'choice', option: 'military_sweep' });
    expect(answers).toHaveLength(6);
    expect(JSON.stringify(log)).not.toContain('"option":"joint_cordon","reason"');
  });

  it.each([V1, V2])('plays again to the states that were recorded then', (text) => {
    const { session, log } = read(text);
    const parsed = parseExercise(session.exerciseText);
    if (parsed.kind === 'invalid') throw new Error('The exercise is not read any more');
    const replayed = replay(compile(parsed.exercise), { seated: session.seats.map(({ role }) => role) }, log);
    expect(replayed.kind).toBe('replayed');
    expect(replayed.steps).toHaveLength(23);
  });
});

describe('an archive of the second version', () => {
  it('is read with every seat in the language of its exercise', () => {
    const { session, log } = read(V2);
    expect(session).toMatchObject({ name: 'Tuesday group', frame: null, translations: [], seed: 20260203 });
    expect(session.seats.map(({ person, language }) => [person, language])).toEqual([
      ['Arta', null],
      ['Ben', null],
      ['', null],
    ]);
    expect(log).toHaveLength(23);
  });
});

describe('a file that is no archive', () => {
  it('is refused with what is wrong', () => {
    expect(refused('no JSON')).toContain('not JSON');
    expect(refused({ format: 'liaison-report' })).toContain('no session');
    expect(refused(null)).toContain('no session');
    expect(refused({ liaisonSession: 4 })).toContain('format 4');
    const archive = JSON.parse(asThird(someSession, [aRecord(1)])) as Record<string, unknown>;
    expect(refused({ ...archive, log: [{ ...aRecord(1), at: -5 }] })).toContain('`log.0.at`');
    expect(refused({ ...archive, log: [aRecord(1, { command: { type: 'launch' } as never })] })).toBe(
      'The session file is damaged at `log.0.command.type`. Take another copy of it.',
    );
    expect(refused({ ...archive, session: {} })).toContain('`session.');
  });

  it('is refused or read, and never throws, however an archive was damaged', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(['read', 'refused']).toContain(readSessionArchive(mutateText(V1, seededDraw(seed))).kind);
      }),
      { numRuns: 200 },
    );
  });
});

it('refuses a file in which hundreds of thousands of things are wrong', () => {
  const wrong = Array.from({ length: 300_000 }, () => 0);
  for (const version of [1, 2, 3]) {
    const text = JSON.stringify({
      liaisonSession: version,
      session: { seats: wrong, translations: wrong },
      log: wrong,
    });
    expect(readSessionArchive(text)).toMatchObject({ kind: 'refused' });
  }
});
