import fc from 'fast-check';
import type { BooleanExpression } from '#shared/exercise/condition/ast';
import type { Decision, Effects, Ending, Exercise, Fact, Outcome, Trigger } from '#shared/exercise/exercise';
import type { DecisionId, EndingId, FactId, InjectId, OptionId, RoleId } from '#shared/exercise/ids';
import { aCondition, aDecision, anExercise, anInject, anOption, anOutcome, factIs, NO_EFFECTS } from './anExercise';

const SPAN = { start: 0, end: 0 };
const FACTS = ['curfew', 'patrol', 'talks'] as FactId[];
const OPTIONS = ['cordon', 'sweep'] as OptionId[];
const ENDINGS = ['divided', 'held', 'lost'] as EndingId[];
const INJECTS = ['rumour', 'shots'] as InjectId[];
/** Minutes. Small, so that clocks that start at different times often run against each other. */
const soon = fc.integer({ min: 0, max: 3 });

/**
 * Exercises of three to five decisions that overlap in time: short limits, delayed outcomes, followers and effects that open,
 * deliver and cancel, and endings and options that ask in which order things came.
 */
export function racingExercise(): fc.Arbitrary<Exercise> {
  return fc.integer({ min: 3, max: 5 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `decision_${index}` as DecisionId);
    return fc
      .tuple(
        fc.tuple(...ids.map((id, index) => someDecision(ids, id, index))),
        fc.tuple(...INJECTS.map((id) => someTrigger(ids).map((trigger) => anInject(id, { trigger })))),
        fc.tuple(...ENDINGS.map((id) => someEnding(ids, id))),
      )
      .map(([decisions, injects, endings]) =>
        anExercise({ duration: 20, facts: FACTS.map(aFact), decisions, injects, endings }),
      );
  });
}

function aFact(id: FactId): Fact {
  return { id, name: id, kind: 'yesNo', values: ['no', 'yes'], start: 0, rung: null };
}

function someAtom(ids: readonly DecisionId[]): fc.Arbitrary<BooleanExpression> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...FACTS), fc.integer({ min: 0, max: 1 }))
        .map(([id, value]) => factIs(id, value)),
    },
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(null, ...OPTIONS))
      .map(([decision, option]): BooleanExpression => ({ kind: 'decided', decision, option, span: SPAN })),
    fc.constantFrom(...ids).map((decision): BooleanExpression => ({ kind: 'expired', decision, span: SPAN })),
    fc.constantFrom(...INJECTS).map((inject): BooleanExpression => ({ kind: 'delivered', inject, span: SPAN })),
  );
}

function allOf(ids: readonly DecisionId[], minLength: number, maxLength: number): fc.Arbitrary<BooleanExpression> {
  return fc
    .array(someAtom(ids), { minLength, maxLength })
    .map((parts) => parts.reduce((left, right): BooleanExpression => ({ kind: 'and', left, right, span: SPAN })));
}

function someTrigger(ids: readonly DecisionId[]): fc.Arbitrary<Trigger> {
  return fc.oneof(
    soon.map((offset): Trigger => ({ kind: 'at', phase: null, offset })),
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...ids), fc.constantFrom(null, ...OPTIONS), soon)
        .map(([decision, option, offset]): Trigger => ({ kind: 'afterDecision', decision, option, offset })),
    },
    allOf(ids, 1, 2).map((expression): Trigger => ({ kind: 'when', condition: aCondition(expression) })),
    fc.constant<Trigger>({ kind: 'pool' }),
  );
}

function someEffects(ids: readonly DecisionId[]): fc.Arbitrary<Effects> {
  const few = <Item>(item: fc.Arbitrary<Item>) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      item.map((one) => [one]),
    );
  return fc
    .record({
      set: fc.uniqueArray(fc.record({ fact: fc.constantFrom(...FACTS), value: fc.integer({ min: 0, max: 1 }) }), {
        minLength: 1,
        maxLength: 2,
        selector: ({ fact }) => fact,
      }),
      deliver: few(fc.constantFrom(...INJECTS)),
      cancel: few(fc.constantFrom(...INJECTS)),
      open: few(fc.constantFrom(...ids)),
    })
    .map((effects) => ({ ...NO_EFFECTS, ...effects }));
}

function someOutcome(ids: readonly DecisionId[]): fc.Arbitrary<Outcome> {
  return fc.tuple(soon, someEffects(ids)).map(([after, effects]) => anOutcome('follows', { after, effects }));
}

function someDecision(ids: readonly DecisionId[], id: DecisionId, index: number): fc.Arbitrary<Decision> {
  const first = fc.integer({ min: 0, max: 1 }).map((offset): Trigger => ({ kind: 'at', phase: null, offset }));
  return fc
    .tuple(
      index < 2 ? first : someTrigger(ids),
      fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.constant(null)),
      fc.tuple(
        ...OPTIONS.map((option) =>
          fc
            .tuple(fc.option(allOf(ids, 1, 1)), someOutcome(ids))
            .map(([needs, outcome]) => anOption(option, { needs: needs && aCondition(needs), outcomes: [outcome] })),
        ),
      ),
      fc.option(someEffects(ids)),
    )
    .map(([trigger, within, options, otherwise]) =>
      aDecision(id, { trigger, within, options, otherwise, by: ['comkfor'] as RoleId[], rule: 'one' }),
    );
}

function someEnding(ids: readonly DecisionId[], id: EndingId): fc.Arbitrary<Ending> {
  return allOf(ids, 2, 4).map((expression) => ({ id, title: id, say: id, when: aCondition(expression) }));
}
