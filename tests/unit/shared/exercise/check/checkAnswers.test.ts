import { describe, expect, it } from 'vitest';
import type { Decision, Exercise, Option } from '#shared/exercise/exercise';
import type { DecisionId, InjectId, OptionId, ResourceId } from '#shared/exercise/ids';
import {
  NO_EFFECTS,
  aCondition,
  aDecision,
  anExercise,
  anInject,
  anOption,
  anOutcome,
  indicatorAtLeast,
} from '../../../../support/anExercise';
import { placesOf } from '../../../../support/remarksOn';

const never = aCondition(indicatorAtLeast('trust', 101), 'trust >= 101');
const closed = (id: string) => anOption(id, { needs: never });
const dear = (id: string, amount: number) =>
  anOption(id, { spends: [{ resource: 'companies' as ResourceId, amount }] });

/** More than a sketch: five injects besides. */
function grown(...decisions: readonly Decision[]): Exercise {
  const injects = ['a', 'b', 'c', 'd', 'e'].map((id) => anInject(id));
  return anExercise({ injects, decisions });
}

const choice = (...options: readonly Option[]) => aDecision('first', { options });

describe('a decision', () => {
  it('that nobody can answer has only options that stay closed', () => {
    expect(placesOf('LX0106', grown(choice(closed('a'), dear('b', 3))))).toEqual(['decisions.first']);
    expect(placesOf('LX0106', grown(choice(closed('a'), dear('b', 2))))).toEqual([]);
  });

  it('of several options can be answered when enough can be open', () => {
    const several = (min: number) =>
      aDecision('first', {
        options: [closed('a'), anOption('b'), anOption('c')],
        form: { kind: 'several', min, max: 3 },
      });
    expect(placesOf('LX0106', grown(several(3)))).toEqual(['decisions.first']);
    expect(placesOf('LX0106', grown(several(2)))).toEqual([]);
  });

  it('that ranks or spreads can always be answered', () => {
    const options = [closed('a')];
    expect(placesOf('LX0106', grown(aDecision('first', { options, form: { kind: 'ranking' } })))).toEqual([]);
    const spread = aDecision('first', { options, form: { kind: 'allocation', resource: 'companies' as ResourceId } });
    expect(placesOf('LX0106', grown(spread))).toEqual([]);
  });
});

describe('an option', () => {
  it('can never be paid when it takes more than there is and can be gained', () => {
    const gain = [{ resource: 'companies' as ResourceId, amount: 1 }];
    const gains = anOption('a', { outcomes: [anOutcome('gains', { effects: { ...NO_EFFECTS, gain } })] });
    expect(placesOf('LX0105', grown(choice(dear('a', 3))))).toEqual(['decisions.first.options.a.spends.companies']);
    expect(placesOf('LX0105', grown(choice(dear('a', 2))))).toEqual([]);
    expect(placesOf('LX0105', grown(choice(dear('a', 3)), aDecision('second', { options: [gains] })))).toEqual([]);
  });

  it('of which nothing can follow has only outcomes whose conditions fail', () => {
    const barren = anOption('a', { outcomes: [anOutcome('x', { when: never }), anOutcome('y', { when: never })] });
    const fruitful = anOption('b', { outcomes: [anOutcome('x', { when: never }), anOutcome('y')] });
    expect(placesOf('LX0108', grown(choice(barren, fruitful)))).toEqual(['decisions.first.options.a']);
  });

  it('that nobody can choose is waited for in vain', () => {
    const after = (option: string | null) => ({
      kind: 'afterDecision' as const,
      decision: 'first' as DecisionId,
      option: option as OptionId | null,
      offset: 0,
    });
    const exercise = (form: Decision['form']) => ({
      ...grown(aDecision('first', { form, options: [closed('a'), anOption('b')] })),
      injects: ['a', 'b', null].map((option) =>
        anInject(`after_${option ?? 'any'}`, { id: `after_${option ?? 'any'}` as InjectId, trigger: after(option) }),
      ),
    });
    expect(placesOf('LX0107', exercise({ kind: 'choice' }))).toEqual(['injects.after_a.after']);
    expect(placesOf('LX0107', exercise({ kind: 'ranking' }))).toEqual([
      'injects.after_a.after',
      'injects.after_b.after',
    ]);
  });
});
