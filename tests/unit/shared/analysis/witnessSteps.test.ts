import { describe, expect, it } from 'vitest';
import type { Witness } from '#shared/analysis/proof';
import { prove } from '#shared/analysis/prove';
import { witnessSteps } from '#shared/analysis/witnessSteps';
import { compile } from '#shared/kernel/compile';
import { PROVABLE, STUCK } from '../../../support/aProvableText';
import { readExercise } from '../../../support/readExercise';

const compiled = compile(readExercise(PROVABLE));
const proof = prove(compiled, { keepGoing: () => true });
const divided: Witness = proof.endings.find(({ ending }) => ending === 'divided')?.witness ?? [];

describe('the steps of a witness', () => {
  it('tell what is read out and how indicators move when an outcome is applied, and the ending that it reaches', () => {
    const { steps, end, ending } = witnessSteps(compiled, divided);
    expect(steps.map(({ at, command }) => ({ at, command }))).toEqual(divided);
    expect(ending).toBe('divided');
    expect(end).toBe(divided.at(-1)?.at);
    expect(steps.flatMap(({ command, says, moved }) => (says ? [{ type: command.type, says, moved }] : []))).toEqual([
      { type: 'outcome.apply', says: 'Shots are fired.', moved: [{ indicator: 'tension', from: 55, to: 95 }] },
    ]);
    expect(steps.filter(({ moved }) => moved.length > 0)).toHaveLength(1);
  });

  it('have no ending where play stops without one', () => {
    const rest = proof.endings.find(({ ending }) => ending === null)?.witness ?? [];
    expect(witnessSteps(compiled, rest)).toMatchObject({ ending: null, end: rest.at(-1)?.at });
  });

  it('end where the table gets stuck', () => {
    const stuck = compile(readExercise(STUCK));
    const [finding] = prove(stuck, { keepGoing: () => true }).findings.filter(({ code }) => code === 'LX0206');
    const { steps, ending } = witnessSteps(stuck, finding?.witness ?? []);
    expect(ending).toBeNull();
    expect(steps.at(-1)?.command).toEqual({ type: 'decision.open', decision: 'first_response' });
  });

  it('count what an indicator does by itself in the time between to the step after it', () => {
    const drifting = compile(
      readExercise(PROVABLE.replace('better: lower', 'better: lower, drift: { every: 1m, by: 1 }')),
    );
    const { steps } = witnessSteps(drifting, [
      { at: 0, command: { type: 'session.start' } },
      { at: 180, command: { type: 'clock.advance' } },
    ]);
    expect(steps.map(({ moved }) => moved)).toEqual([[], [{ indicator: 'tension', from: 55, to: 58 }]]);
  });
});
