import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { compile } from '#shared/kernel/compile';
import { contextOf, exerciseMachine } from '../../bench/exerciseMachine';
import { randomPlay } from '../../bench/randomPlay';
import { readExercise } from '../../bench/readExercise';

describe('the machine that the bench compares the kernel with', () => {
  it('stands where the kernel stands all through a play of the shipped exercise', () => {
    const compiled = compile(readExercise(readFileSync('exercises/mitrovica_bridge/exercise.yaml', 'utf8')));
    const machine = exerciseMachine(compiled);
    const { steps, end } = randomPlay(compiled, 3);
    let [snapshot] = initialTransition(machine);
    for (const { before, event } of steps) {
      expect(snapshot.context).toEqual(contextOf(before));
      [snapshot] = transition(machine, snapshot, event);
    }
    expect(snapshot.context).toEqual(contextOf(end));
    expect(end.decisions.every(({ status }) => status === 'resolved')).toBe(true);
  });
});
