import { readFileSync } from 'node:fs';
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { accept } from '#shared/kernel/accept';
import { apply } from '#shared/kernel/apply';
import { compile } from '#shared/kernel/compile';
import type { Bar } from './bar';
import { contextOf, exerciseMachine, type ExerciseEvent } from './exerciseMachine';
import { compare } from './measure';
import { randomPlay, type PlayStep } from './randomPlay';
import { readExercise } from './readExercise';

type Machine = ReturnType<typeof exerciseMachine>;
interface MachineStep {
  readonly snapshot: SnapshotFrom<Machine>;
  readonly event: ExerciseEvent;
}

const SHIPPED = 'exercises/mitrovica_bridge/exercise.yaml';
const PLAYS = 10;

/** One command by the kernel against one transition of an XState machine that holds the same context and guards. */
export const step: Bar = {
  name: 'step',
  unit: 'times',
  limit: 30,
  mustBe: 'atLeast',
  measure: () => {
    const compiled = compile(readExercise(readFileSync(SHIPPED, 'utf8')));
    const machine = exerciseMachine(compiled);
    const plays = Array.from({ length: PLAYS }, (_, seed) => randomPlay(compiled, seed).steps);
    const theirs = plays.flatMap((steps) => followed(machine, steps)).filter(({ event }) => isCommand(event));
    const ours = plays.flat().flatMap(({ before, event }) => (isCommand(event) ? [{ before, event }] : []));
    const sides = [
      () => {
        let last: unknown = null;
        for (const { before, event } of ours) last = apply(compiled, before, event);
        return last;
      },
      () => {
        let last: unknown = null;
        for (const { before, event } of ours) last = accept(compiled, before, event, before.time, null);
        return last;
      },
      () => {
        let last: unknown = null;
        for (const { snapshot, event } of theirs) last = transition(machine, snapshot, event);
        return last;
      },
    ] as const;
    const [applied, accepted, machineSide] = sides.map((batch) => ({ count: ours.length, batch }));
    if (!applied || !accepted || !machineSide) throw new Error('A side is missing');
    const comparison = compare(applied, machineSide);
    const withChecks = compare(accepted, machineSide);
    return { value: comparison.ratio, details: { ...comparison, steps: ours.length, withAllChecks: withChecks } };
  },
};

function isCommand(event: ExerciseEvent): event is Exclude<ExerciseEvent, { type: 'clock.advance' }> {
  return event.type !== 'clock.advance';
}

/** The machine taken through the same play. Throws when it ever stands elsewhere than the kernel. */
function followed(machine: Machine, steps: readonly PlayStep[]): readonly MachineStep[] {
  let [snapshot] = initialTransition(machine);
  return steps.map(({ before, event }) => {
    if (JSON.stringify(snapshot.context) !== JSON.stringify(contextOf(before)) || snapshot.value !== before.status) {
      throw new Error(`The machine stands elsewhere before ${event.type} at ${before.time}`);
    }
    const here = snapshot;
    [snapshot] = transition(machine, snapshot, event);
    return { snapshot: here, event };
  });
}
