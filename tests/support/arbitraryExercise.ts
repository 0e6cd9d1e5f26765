import fc from 'fast-check';
import type { BooleanExpression } from '#shared/exercise/condition/ast';
import type { Decision, Effects, Exercise, Inject, Trigger } from '#shared/exercise/exercise';
import type {
  DecisionId,
  EndingId,
  FactId,
  IndicatorId,
  InjectId,
  OptionId,
  ResourceId,
  RoleId,
} from '#shared/exercise/ids';
import {
  aCondition,
  aDecision,
  anExercise,
  anInject,
  anOption,
  anOutcome,
  elapsedAtLeast,
  factIs,
  indicatorAtLeast,
} from './anExercise';

const ROLES = ['comkfor', 'police', 'srsg'] as RoleId[];
const INDICATORS = ['tension', 'trust'] as IndicatorId[];
const injectIds = (count: number) => Array.from({ length: count }, (_, index) => `inject_${index}` as InjectId);
const decisionIds = (count: number) => Array.from({ length: count }, (_, index) => `decision_${index}` as DecisionId);

function someExpression(injects: InjectId[], decisions: DecisionId[]): fc.Arbitrary<BooleanExpression> {
  const span = { start: 0, end: 0 };
  const leaf = fc.oneof(
    fc
      .tuple(fc.constantFrom(...INDICATORS), fc.integer({ min: 0, max: 100 }))
      .map(([id, value]) => indicatorAtLeast(id, value)),
    fc.integer({ min: 0, max: 90 }).map(elapsedAtLeast),
    fc.integer({ min: 0, max: 1 }).map((value) => factIs('curfew', value)),
    fc.constantFrom(...injects).map((inject): BooleanExpression => ({ kind: 'delivered', inject, span })),
    fc.constantFrom(...decisions).map((decision): BooleanExpression => ({ kind: 'expired', decision, span })),
    fc
      .tuple(fc.constantFrom(...decisions), fc.constantFrom(null, 'cordon' as OptionId, 'sweep' as OptionId))
      .map(([decision, option]): BooleanExpression => ({ kind: 'decided', decision, option, span })),
  );
  return fc.oneof(
    leaf,
    leaf.map((operand): BooleanExpression => ({ kind: 'not', operand, span })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), leaf, leaf)
      .map(([kind, left, right]): BooleanExpression => ({ kind, left, right, span })),
  );
}

function someEffects(injects: InjectId[], decisions: DecisionId[]): fc.Arbitrary<Effects> {
  const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 2 });
  const amount = fc.integer({ min: 1, max: 2 });
  const resource = fc.constant('companies' as ResourceId);
  return fc.record({
    say: fc.constantFrom(null, 'It is said.'),
    change: few(fc.record({ indicator: fc.constantFrom(...INDICATORS), by: fc.integer({ min: -40, max: 40 }) })),
    set: few(fc.record({ fact: fc.constant('curfew' as FactId), value: fc.integer({ min: 0, max: 1 }) })),
    spend: few(fc.record({ resource, amount })),
    gain: few(fc.record({ resource, amount })),
    deliver: few(fc.constantFrom(...injects)),
    cancel: few(fc.constantFrom(...injects)),
    open: few(fc.constantFrom(...decisions)),
    end: fc.option(fc.constant('divided' as EndingId), { freq: 8 }),
  });
}

function someTrigger(injects: InjectId[], decisions: DecisionId[]): fc.Arbitrary<Trigger> {
  const offset = fc.integer({ min: 0, max: 30 });
  return fc.oneof(
    offset.map((at): Trigger => ({ kind: 'at', phase: null, offset: at })),
    fc
      .tuple(fc.constantFrom(...injects), offset)
      .map(([inject, at]): Trigger => ({ kind: 'afterInject', inject, offset: at })),
    fc
      .tuple(fc.constantFrom(...decisions), fc.constantFrom(null, 'cordon' as OptionId), offset)
      .map(([decision, option, at]): Trigger => ({ kind: 'afterDecision', decision, option, offset: at })),
    someExpression(injects, decisions).map((expression): Trigger => ({
      kind: 'when',
      condition: aCondition(expression),
    })),
    fc.constant<Trigger>({ kind: 'pool' }),
  );
}

/** Small exercises with every kind of trigger, rule, effect and condition. */
export function arbitraryExercise(): fc.Arbitrary<Exercise> {
  return fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }))
    .chain(([injectCount, decisionCount]) => {
      const [injects, decisions] = [injectIds(injectCount), decisionIds(decisionCount)];
      const someInject = (id: InjectId): fc.Arbitrary<Inject> =>
        fc
          .tuple(someTrigger(injects, decisions), fc.subarray(ROLES, { minLength: 1 }))
          .map(([trigger, to]) => anInject(id, { trigger, to }));
      const someOption = (id: string) =>
        fc
          .tuple(
            fc.option(someExpression(injects, decisions), { freq: 2 }),
            fc.integer({ min: 0, max: 2 }),
            fc.array(
              fc.tuple(
                fc.option(someExpression(injects, decisions)),
                fc.integer({ min: 0, max: 10 }),
                someEffects(injects, decisions),
              ),
              { minLength: 1, maxLength: 2 },
            ),
          )
          .map(([needs, spends, outcomes]) =>
            anOption(id, {
              needs: needs && aCondition(needs),
              spends: spends > 0 ? [{ resource: 'companies' as ResourceId, amount: spends }] : [],
              outcomes: outcomes.map(([when, after, effects], index) =>
                anOutcome(`outcome_${index}`, { when: when && aCondition(when), after, effects, chance: 50 }),
              ),
            }),
          );
      const someDecision = (id: DecisionId): fc.Arbitrary<Decision> =>
        fc
          .tuple(
            someTrigger(injects, decisions),
            fc.subarray(ROLES, { minLength: 1 }),
            fc.constantFrom('lead' as const, 'consensus' as const, 'majority' as const),
            fc.option(fc.integer({ min: 1, max: 20 })),
            fc.tuple(someOption('cordon'), someOption('sweep')),
            fc.option(someEffects(injects, decisions)),
          )
          .map(([trigger, by, rule, within, options, otherwise]) =>
            aDecision(id, {
              trigger,
              by,
              rule: by.length === 1 ? 'one' : rule,
              lead: by.length > 1 && rule === 'lead' ? (by[0] ?? null) : null,
              within,
              options,
              otherwise,
            }),
          );
      return fc
        .tuple(fc.tuple(...injects.map(someInject)), fc.tuple(...decisions.map(someDecision)))
        .map(([someInjects, someDecisions]) => anExercise({ injects: someInjects, decisions: someDecisions }));
    });
}
