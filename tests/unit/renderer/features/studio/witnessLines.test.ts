import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Witness } from '#shared/analysis/proof';
import { prove } from '#shared/analysis/prove';
import { witnessSteps } from '#shared/analysis/witnessSteps';
import type { DecisionId, OutcomeId, RoleId } from '#shared/exercise/ids';
import { compile } from '#shared/kernel/compile';
import { witnessLines } from '../../../../../renderer/features/studio/witnessLines';
import { studio } from '../../../../../renderer/i18n/en/studio';
import { aDecision, anExercise, anOption, anOutcome } from '../../../../support/anExercise';
import { PROVABLE } from '../../../../support/aProvableText';
import { commits, enters, open, reveal } from '../../../../support/aTable';
import { readExercise } from '../../../../support/readExercise';

const i18n = i18next.createInstance();
beforeAll(() => i18n.init({ lng: 'en', resources: { en: { studio } }, interpolation: { escapeValue: false } }));
const lines = (compiled: ReturnType<typeof compile>, witness: Witness) =>
  witnessLines(i18n.getFixedT('en', 'studio'), compiled.exercise, witnessSteps(compiled, witness));

describe('a witness in words', () => {
  it('tells what the table heard, decided and met with, how indicators moved, and the ending', () => {
    const compiled = compile(readExercise(PROVABLE));
    const { endings } = prove(compiled, { keepGoing: () => true });
    const told = lines(compiled, endings.find(({ ending }) => ending === 'divided')?.witness ?? []);
    expect(told.map(({ at, tone, text, moved }) => [at, tone, text, ...moved])).toEqual([
      [0, 'news', 'STARTEX'],
      [0, 'news', 'Delivered “A rocket has hit the bus.”'],
      [300, 'news', 'Asked “First response”'],
      [300, 'act', 'Decision “First response” → Sweep alone'],
      [900, 'follows', 'Outcome: Shots are fired.', 'Tension 55 → 95'],
      [900, 'end', 'Ending reached: Divided'],
    ]);
  });

  it('tells that time ran out, and that play stops without an ending', () => {
    const compiled = compile(readExercise(PROVABLE));
    const decision = 'first_response' as DecisionId;
    const told = lines(compiled, [
      { at: 0, command: { type: 'session.start' } },
      { at: 300, command: { type: 'decision.open', decision } },
      { at: 1200, command: { type: 'decision.expire', decision } },
      { at: 1200, command: { type: 'outcome.apply', decision } },
    ]);
    expect(told.slice(-2).map(({ text }) => text)).toEqual([
      'Decision “First response” → not decided in time',
      'The playthrough stops here, without an ending.',
    ]);
  });

  it('tells positions, but not their reveal, which only turns the wheels', () => {
    const options = [anOption('cordon', { label: 'Cordon', outcomes: [anOutcome('holds')] })];
    const compiled = compile(anExercise({ decisions: [aDecision('first_response', { title: 'First', options })] }));
    const at = 0;
    const told = lines(compiled, [
      { at, command: { type: 'session.start' } },
      { at, command: open },
      { at, command: enters('comkfor' as RoleId) },
      { at, command: reveal },
      { at, command: commits({ outcome: 'holds' as OutcomeId }) },
    ]);
    expect(told.map(({ text }) => text)).toEqual([
      'STARTEX',
      'Asked “First”',
      'COMKFOR would answer “First”: Cordon',
      'Decision “First” → Cordon',
      'The playthrough stops here, without an ending.',
    ]);
  });

  it('tells what indicators do by themselves while time passes', () => {
    const drifting = PROVABLE.replace('better: lower', 'better: lower, drift: { every: 1m, by: 1 }');
    const told = lines(compile(readExercise(drifting)), [
      { at: 0, command: { type: 'session.start' } },
      { at: 120, command: { type: 'clock.advance' } },
    ]);
    expect(told[1]).toEqual({ at: 120, tone: 'news', text: 'Time passes', moved: ['Tension 55 → 57'] });
  });
});
