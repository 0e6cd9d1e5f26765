import { describe, expect, it } from 'vitest';
import { parseCondition } from '#shared/exercise/condition/parseCondition';
import type { Exercise } from '#shared/exercise/exercise';
import type { FactId } from '#shared/exercise/ids';
import { begin } from '#shared/kernel/begin';
import { compile } from '#shared/kernel/compile';
import { compileCondition } from '#shared/kernel/compileCondition';
import type { SessionState } from '#shared/kernel/state';
import { anExercise } from '../../../support/anExercise';

const exercise: Exercise = anExercise({
  facts: [
    ...anExercise().facts,
    { id: 'police' as FactId, name: 'Police', kind: 'oneOf', values: ['none', 'local', 'joint'], start: 1, rung: null },
  ],
});
const compiled = compile(exercise);

/** tension 50, trust 40, curfew no, police local, 2 companies, nothing delivered or decided, 90 seconds played. */
const start: SessionState = { ...begin(compiled, { seated: [] }), time: 90 };

function holds(text: string, state: SessionState = start): boolean {
  const byId = <Item extends { readonly id: string }>(list: readonly Item[]) =>
    new Map(list.map((item) => [item.id, item]));
  const ids = <Id extends string>(list: readonly { readonly id: Id }[]) =>
    new Map(list.map(({ id }) => [id as string, id]));
  const parsed = parseCondition(text, {
    indicators: ids(exercise.indicators),
    resources: ids(exercise.resources),
    facts: byId(exercise.facts),
    decisions: new Map(
      exercise.decisions.map(({ id, form, options }) => [id as string, { id, kind: form.kind, options: ids(options) }]),
    ),
    injects: ids(exercise.injects),
    arrangements: true,
  });
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  return compileCondition(parsed.condition, exercise, compiled)(state);
}

function withDecision(change: Partial<SessionState['decisions'][number]>): SessionState {
  return { ...start, decisions: start.decisions.map((decision) => ({ ...decision, ...change })) };
}

describe('a condition', () => {
  it.each([
    ['tension == 50', true],
    ['tension != 50', false],
    ['tension < 50', false],
    ['tension <= 50', true],
    ['tension > 50', false],
    ['tension >= 50', true],
    ['trust + 10 == tension', true],
    ['tension - trust == 10', true],
    ['companies * 25 == tension', true],
    ['tension / companies == 25', true],
    ['-companies == 0 - 2', true],
    ['tension / (companies - 2) == 0', true],
    ['tension / (companies - 1) == 50', true],
    ['min(tension, trust, 45) == 40', true],
    ['max(tension, trust, 45) == 50', true],
    ['clamp(tension, 0, 30) == 30', true],
    ['clamp(tension, 60, 90) == 60', true],
    ['clamp(tension, 0, 90) == 50', true],
    ['tension in [10, 50]', true],
    ['tension in [10, 20]', false],
    ['count(tension > 40, trust > 40, not curfew) == 2', true],
    ['elapsed >= 1m', true],
    ['elapsed >= 2m', false],
    ['rung == 0', true],
    ['curfew', false],
    ['not curfew', true],
    ['curfew == no', true],
    ['police == local', true],
    ['police != local', false],
    ['police in [none, joint]', false],
    ['police in [none, local]', true],
    ['tension > 90 or trust > 30', true],
    ['tension > 90 and trust > 30', false],
    ['tension > 40 and trust > 30', true],
  ])('%s is %s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  it('tells a decision that was made from one that was not made in time and one that is still open', () => {
    const made = withDecision({ status: 'committed', answer: [1], closedAt: 5 });
    const late = withDecision({ status: 'expired', answer: null, closedAt: 5 });
    const texts = [
      'decided(first_response)',
      'decided(first_response.sweep)',
      'decided(first_response.cordon)',
      'expired(first_response)',
    ];
    expect(texts.map((text) => holds(text))).toEqual([false, false, false, false]);
    expect(texts.map((text) => holds(text, made))).toEqual([true, true, false, false]);
    expect(texts.map((text) => holds(text, late))).toEqual([false, false, false, true]);
  });

  it('knows which injects were delivered', () => {
    const delivered = { ...start, injects: start.injects.map((inject) => ({ ...inject, deliveredAt: 3 })) };
    expect(holds('delivered(bus_attack)')).toBe(false);
    expect(holds('delivered(bus_attack)', delivered)).toBe(true);
  });
});
