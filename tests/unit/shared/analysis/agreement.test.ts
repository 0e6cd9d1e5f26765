import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NumberExpression } from '#shared/exercise/condition/ast';
import type { Decision, Exercise } from '#shared/exercise/exercise';
import type { DecisionId, ResourceId } from '#shared/exercise/ids';
import { playTable, type Moment } from '#shared/analysis/playTable';
import { POLICIES } from '#shared/analysis/policy';
import { runSeed } from '#shared/analysis/runSeed';
import { accept } from '#shared/kernel/accept';
import { begin } from '#shared/kernel/begin';
import { checksum } from '#shared/kernel/checksum';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import type { LogRecord } from '#shared/kernel/logRecord';
import { replay } from '#shared/kernel/replay';
import { aCondition, aDecision, anExercise, anOption, anOutcome } from '../../../support/anExercise';
import { arbitraryExercise } from '../../../support/arbitraryExercise';
import { FULL } from '../../../support/exerciseTexts';
import { readExercise } from '../../../support/readExercise';

/** Raised by `npm run torture`. */
const PLAYS = Number(process.env.LIAISON_PLAYS ?? 300);
const TIMEOUT = 20_000 + PLAYS * 100;
const SHIPPED = readFileSync(new URL('../../../../exercises/mitrovica_bridge/exercise.yaml', import.meta.url), 'utf8');

/** Plays what a simulated table did once more, command by command as a live session takes them, and its log from the start. */
function playedAgain(compiled: CompiledExercise, moments: readonly Moment[]): readonly LogRecord[] {
  const setup = { seated: compiled.exercise.roles.map(({ id }) => id) };
  let state = begin(compiled, setup);
  const log: LogRecord[] = [];
  for (const { at, command, after } of moments) {
    const answer = accept(compiled, state, command, at, null);
    if (answer.kind === 'refused') throw new Error(`${command.type} refused: ${JSON.stringify(answer.refusal)}`);
    state = answer.state;
    expect(checksum(state)).toBe(checksum(after));
    log.push({ seq: log.length + 1, at, wall: log.length, by: null, command, checksum: checksum(state) });
  }
  const again = replay(compiled, setup, log);
  expect(again.kind).toBe('replayed');
  expect(again.history.state).toEqual(moments.at(-1)?.after);
  return log;
}

/** A decision of each kind, one after the other, and outcomes that look at the answers. */
function everyKind(): Exercise {
  const span = { start: 0, end: 0 };
  const options = ['cordon', 'sweep', 'wait'].map((id) => anOption(id, { outcomes: [] }));
  const kinds: readonly Pick<Decision, 'form' | 'options'>[] = [
    { form: { kind: 'several', min: 1, max: 2 }, options },
    { form: { kind: 'ranking' }, options },
    { form: { kind: 'allocation', resource: 'companies' as ResourceId }, options },
    { form: { kind: 'estimate', min: 0, max: 9, unit: 'people' }, options: [] },
    { form: { kind: 'text' }, options: [] },
  ];
  const decisions = kinds.map(({ form, options: some }, index) => {
    const id = `decision_${index}` as DecisionId;
    const answer: NumberExpression = { kind: 'answer', decision: id, option: some[0]?.id ?? null, span };
    const one: NumberExpression = { kind: 'number', value: 1, span };
    const when = aCondition({ kind: 'comparison', operator: '>=', left: answer, right: one, span });
    return aDecision(id, {
      form,
      options: some,
      trigger: { kind: 'at', phase: null, offset: index * 10 },
      outcomes: [anOutcome('high', { when, chance: 60 }), anOutcome('any', { chance: 40, after: 5 })],
    });
  });
  return anExercise({ decisions });
}

function tablePlays(exercise: Exercise, seed: number, run: number): readonly LogRecord[] {
  const compiled = compile(exercise);
  const policy = POLICIES[run % POLICIES.length] ?? 'uniform';
  return playedAgain(compiled, [...playTable(compiled, { policy, seed: runSeed(seed, run), taken: [] })]);
}

describe('a simulated table, the live session and the replay agree', () => {
  it.each([
    ['the shipped exercise', readExercise(SHIPPED)],
    ['an exercise with all that the format has', readExercise(FULL)],
    ['an exercise with each kind of answer', everyKind()],
  ])(
    'on %s',
    (_, exercise) => {
      const counts = Array.from({ length: Math.ceil(PLAYS / 4) }, (_, run) => tablePlays(exercise, 7, run).length);
      console.log(`${counts.length} plays of ${exercise.title}, seed 7`);
      expect(Math.min(...counts)).toBeGreaterThan(3);
    },
    TIMEOUT,
  );

  it(
    'on any exercise',
    () => {
      let records = 0;
      const runs = Math.ceil(PLAYS / 4);
      const plays = fc.property(arbitraryExercise(), fc.integer(), fc.nat({ max: 5 }), (exercise, seed, run) => {
        records += tablePlays(exercise, seed, run).length;
      });
      fc.assert(plays, { numRuns: runs });
      console.log(`${runs} plays of arbitrary exercises`);
      expect(records).toBeGreaterThan(runs);
    },
    TIMEOUT,
  );
});
