import { describe, expect, it } from 'vitest';
import { prove } from '#shared/analysis/prove';
import type { BooleanExpression } from '#shared/exercise/condition/ast';
import type { Effects, Exercise, Option } from '#shared/exercise/exercise';
import type { DecisionId, EndingId, FactId, IndicatorId, RoleId } from '#shared/exercise/ids';
import { compile } from '#shared/kernel/compile';
import {
  aCondition,
  aDecision,
  anExercise,
  anOption,
  anOutcome,
  factIs,
  indicatorAtLeast,
  NO_EFFECTS,
} from '../../../support/anExercise';

const SPAN = { start: 0, end: 0 };
const sets = (fact: string): Effects => ({ ...NO_EFFECTS, set: [{ fact: fact as FactId, value: 1 }] });
const raises = (by: number): Effects => ({ ...NO_EFFECTS, change: [{ indicator: 'tension' as IndicatorId, by }] });
const option = (id: string, effects: Effects) => anOption(id, { outcomes: [anOutcome('follows', { effects })] });
const both = (left: BooleanExpression, right: BooleanExpression): BooleanExpression => ({
  kind: 'and',
  left,
  right,
  span: SPAN,
});
const FACTS = ['early', 'late'].map((id): Exercise['facts'][number] => ({
  id: id as FactId,
  name: id,
  kind: 'yesNo',
  values: ['no', 'yes'],
  start: 0,
  rung: null,
}));

/** The endings that are reached in an exercise of questions that are asked every so many minutes. */
function endingsOf(decisions: readonly (readonly Option[])[], when: BooleanExpression, every = 20) {
  const exercise = anExercise({
    injects: [],
    facts: FACTS,
    decisions: decisions.map((options, index) =>
      aDecision(`decision_${index}`, {
        by: ['comkfor'] as RoleId[],
        rule: 'one',
        trigger: { kind: 'at', phase: null, offset: index * every },
        within: 10,
        otherwise: options.length === 1 ? (options[0]?.outcomes[0]?.effects ?? null) : null,
        options,
      }),
    ),
    endings: [{ id: 'held' as EndingId, title: 'Held', say: 'It is held.', when: aCondition(when) }],
  });
  return prove(compile(exercise), { keepGoing: () => true })
    .endings.filter(({ reached }) => reached)
    .map(({ ending }) => ending);
}

describe('states are told apart', () => {
  const early = [option('go', sets('early')), option('stay', NO_EFFECTS)];

  it('by a fact that a later one can make matter', () => {
    const when = both(factIs('late', 1), factIs('early', 1));
    expect(endingsOf([early, [option('go', sets('late'))]], when)).toEqual(['held', null]);
  });

  it('by a fact that an indicator can make matter when it just comes to its threshold', () => {
    const when = both(indicatorAtLeast('tension', 55), factIs('early', 1));
    expect(endingsOf([early, [option('go', raises(5))]], when)).toEqual(['held', null]);
    const sum = [early, [option('go', raises(2))], [option('go', raises(3))]];
    expect(endingsOf(sum, when)).toEqual(['held', null]);
  });

  it('by an indicator from which a later movement comes to a threshold or not', () => {
    const first = [option('go', raises(2)), option('stay', raises(1))];
    expect(endingsOf([first, [option('go', raises(3))]], indicatorAtLeast('tension', 55))).toEqual(['held', null]);
  });

  it('by the outcome that is on its way', () => {
    const late = (id: string, effects: Effects) => anOutcome(id, { chance: 50, after: 5, effects });
    const outcomes = [late('works', sets('early')), late('fails', NO_EFFECTS)];
    const asks = { kind: 'decided', decision: 'decision_1' as DecisionId, option: null, span: SPAN } as const;
    const whileEarly = anOption('go', { needs: aCondition(factIs('early', 1)), outcomes: [] });
    // Whichever comes first: the other one is not taken for it.
    for (const each of [outcomes, outcomes.toReversed()]) {
      const first = [anOption('go', { outcomes: each }), option('stay', NO_EFFECTS)];
      expect(endingsOf([first, [whileEarly]], asks, 0)).toEqual(['held', null]);
    }
  });
});
