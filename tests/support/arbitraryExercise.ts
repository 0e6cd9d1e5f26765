import fc from 'fast-check';
import type { BooleanExpression, NumberExpression } from '#shared/exercise/condition/ast';
import {
  type AnswerForm,
  type Decision,
  type Effects,
  type Ending,
  type Exercise,
  type Fact,
  type Indicator,
  type Inject,
  type Option,
  type Outcome,
  type Trigger,
} from '#shared/exercise/exercise';
import { DECISION_KINDS, type DecisionKind } from '#shared/exercise/words';
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
const OPTIONS = ['cordon', 'sweep'] as OptionId[];
const FACTS: readonly Fact[] = [
  { id: 'curfew' as FactId, name: 'Curfew', kind: 'yesNo', values: ['no', 'yes'], start: 0, rung: null },
  { id: 'joint_cell' as FactId, name: 'Joint cell', kind: 'yesNo', values: ['no', 'yes'], start: 0, rung: 4 },
];
const ENDINGS = ['divided', 'held'] as EndingId[];
const COMPANIES = 'companies' as ResourceId;
const SPAN = { start: 0, end: 0 };

/** What the parts of an exercise may name. */
interface Scope {
  readonly injects: readonly InjectId[];
  readonly decisions: readonly { readonly id: DecisionId; readonly form: AnswerForm }[];
}

function formOf(kind: DecisionKind): AnswerForm {
  switch (kind) {
    case 'several':
      return { kind, min: 0, max: 2 };
    case 'allocation':
      return { kind, resource: COMPANIES };
    case 'estimate':
      return { kind, min: 0, max: 3, unit: null };
    case 'choice':
    case 'ranking':
    case 'text':
      return { kind };
  }
}

const hasOptions = ({ kind }: AnswerForm) => kind !== 'estimate' && kind !== 'text';

function someExpression(scope: Scope): fc.Arbitrary<BooleanExpression> {
  const decision = fc.constantFrom(...scope.decisions);
  const leaf = fc.oneof(
    fc
      .tuple(fc.constantFrom(...INDICATORS), fc.integer({ min: 0, max: 100 }))
      .map(([id, value]) => indicatorAtLeast(id, value)),
    fc.integer({ min: 0, max: 90 }).map(elapsedAtLeast),
    fc.constantFrom(...FACTS).chain(({ id }) => fc.integer({ min: 0, max: 1 }).map((value) => factIs(id, value))),
    fc.constantFrom(...scope.injects).map((inject): BooleanExpression => ({ kind: 'delivered', inject, span: SPAN })),
    decision.map(({ id }): BooleanExpression => ({ kind: 'expired', decision: id, span: SPAN })),
    fc.tuple(decision, fc.constantFrom(null, ...OPTIONS)).map(([{ id, form }, option]): BooleanExpression => ({
      kind: 'decided',
      decision: id,
      option: hasOptions(form) ? option : null,
      span: SPAN,
    })),
    fc
      .tuple(
        fc.oneof(
          fc.constant<NumberExpression>({ kind: 'rung', span: SPAN }),
          fc.constant<NumberExpression>({ kind: 'resource', id: COMPANIES, span: SPAN }),
          fc.tuple(decision, fc.constantFrom(...OPTIONS)).map(([{ id, form }, option]): NumberExpression => ({
            kind: 'answer',
            decision: id,
            option: hasOptions(form) ? option : null,
            span: SPAN,
          })),
        ),
        fc.constantFrom('==' as const, '<' as const, '>=' as const),
        fc.integer({ min: 0, max: 4 }),
      )
      .map(([left, operator, value]): BooleanExpression => ({
        kind: 'comparison',
        operator,
        left,
        right: { kind: 'number', value, span: SPAN },
        span: SPAN,
      })),
  );
  return fc.oneof(
    leaf,
    leaf.map((operand): BooleanExpression => ({ kind: 'not', operand, span: SPAN })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), leaf, leaf)
      .map(([kind, left, right]): BooleanExpression => ({ kind, left, right, span: SPAN })),
  );
}

const someCondition = (scope: Scope) => someExpression(scope).map((expression) => aCondition(expression));

function someEffects({ injects, decisions }: Scope): fc.Arbitrary<Effects> {
  /** A file names each key of a map once. */
  const each = <Item>(item: fc.Arbitrary<Item>, key: (item: Item) => string) =>
    fc.uniqueArray(item, { maxLength: 2, selector: key });
  const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 2 });
  const amount = fc.integer({ min: 1, max: 2 });
  const resource = fc.constant(COMPANIES);
  return fc.record({
    say: fc.constantFrom(null, 'It is said.'),
    change: each(
      fc.record({ indicator: fc.constantFrom(...INDICATORS), by: fc.integer({ min: -40, max: 40 }) }),
      ({ indicator }) => indicator,
    ),
    set: each(
      fc.record({ fact: fc.constantFrom(...FACTS.map(({ id }) => id)), value: fc.integer({ min: 0, max: 1 }) }),
      ({ fact }) => fact,
    ),
    spend: each(fc.record({ resource, amount }), (spent) => spent.resource),
    gain: each(fc.record({ resource, amount }), (gained) => gained.resource),
    deliver: few(fc.constantFrom(...injects)),
    cancel: few(fc.constantFrom(...injects)),
    open: few(fc.constantFrom(...decisions.map(({ id }) => id))),
    end: fc.option(fc.constantFrom(...ENDINGS), { freq: 8 }),
  });
}

function someTrigger(scope: Scope): fc.Arbitrary<Trigger> {
  const offset = fc.integer({ min: 0, max: 30 });
  return fc.oneof(
    offset.map((at): Trigger => ({ kind: 'at', phase: null, offset: at })),
    fc
      .tuple(fc.constantFrom(...scope.injects), offset)
      .map(([inject, at]): Trigger => ({ kind: 'afterInject', inject, offset: at })),
    fc
      .tuple(fc.constantFrom(...scope.decisions), fc.constantFrom(null, 'cordon' as OptionId), offset)
      .map(([{ id, form }, option, at]): Trigger => ({
        kind: 'afterDecision',
        decision: id,
        option: hasOptions(form) ? option : null,
        offset: at,
      })),
    { weight: 3, arbitrary: someCondition(scope).map((condition): Trigger => ({ kind: 'when', condition })) },
    fc.constant<Trigger>({ kind: 'pool' }),
  );
}

function someOutcomes(scope: Scope): fc.Arbitrary<readonly Outcome[]> {
  return fc
    .array(fc.tuple(fc.option(someCondition(scope)), fc.integer({ min: 0, max: 10 }), someEffects(scope)), {
      minLength: 1,
      maxLength: 2,
    })
    .map((outcomes) =>
      outcomes.map(([when, after, effects], index) =>
        anOutcome(`outcome_${index}`, { when, after, effects, chance: 50 }),
      ),
    );
}

function someOption(scope: Scope, id: OptionId, { kind }: AnswerForm): fc.Arbitrary<Option> {
  return fc
    .tuple(
      fc.option(someCondition(scope), { freq: 2 }),
      fc.integer({ min: 0, max: 2 }),
      kind === 'choice' ? someOutcomes(scope) : fc.constant([]),
    )
    .map(([needs, spends, outcomes]) =>
      anOption(id, {
        needs,
        spends: spends > 0 && kind !== 'allocation' ? [{ resource: COMPANIES, amount: spends }] : [],
        outcomes,
      }),
    );
}

function someDecision(scope: Scope, id: DecisionId, form: AnswerForm): fc.Arbitrary<Decision> {
  return fc
    .tuple(
      someTrigger(scope),
      fc.subarray(ROLES, { minLength: 1 }),
      fc.constantFrom('lead' as const, 'consensus' as const, 'majority' as const),
      fc.option(fc.integer({ min: 1, max: 20 })),
      hasOptions(form) ? fc.tuple(...OPTIONS.map((option) => someOption(scope, option, form))) : fc.constant([]),
      form.kind === 'choice' ? fc.constant([]) : someOutcomes(scope),
      fc.option(someEffects(scope)),
    )
    .map(([trigger, by, rule, within, options, outcomes, otherwise]) =>
      aDecision(id, {
        trigger,
        by,
        rule: by.length === 1 ? 'one' : rule,
        lead: by.length > 1 && rule === 'lead' ? (by[0] ?? null) : null,
        within,
        form,
        options,
        outcomes,
        otherwise,
      }),
    );
}

function someIndicators(scope: Scope): fc.Arbitrary<readonly Indicator[]> {
  const someDrift = fc.record({
    every: fc.integer({ min: 1, max: 15 }),
    by: fc.integer({ min: -20, max: 20 }).filter((by) => by !== 0),
    when: fc.option(someCondition(scope), { freq: 2 }),
  });
  const drifts = fc.tuple(...INDICATORS.map(() => fc.option(someDrift, { freq: 2 })));
  return drifts.map((each) =>
    anExercise().indicators.map((indicator, index) => ({ ...indicator, drift: each[index] ?? null })),
  );
}

/** One that chance seldom reaches, and one that anything may reach. */
function someEndings(scope: Scope): fc.Arbitrary<readonly Ending[]> {
  return fc.option(someCondition(scope), { freq: 3 }).map((when) =>
    ENDINGS.map((id) => ({
      id,
      title: id,
      say: `The town is ${id}.`,
      when: id === 'divided' ? aCondition(indicatorAtLeast('tension', 90)) : when,
    })),
  );
}

/** Small exercises with every kind of trigger, rule, answer, effect, drift and condition. */
export function arbitraryExercise(): fc.Arbitrary<Exercise> {
  const kinds = fc.array(fc.oneof(fc.constant('choice' as const), fc.constantFrom(...DECISION_KINDS)), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.tuple(fc.integer({ min: 1, max: 5 }), kinds).chain(([injectCount, decisionKinds]) => {
    const scope: Scope = {
      injects: Array.from({ length: injectCount }, (_, index) => `inject_${index}` as InjectId),
      decisions: decisionKinds.map((kind, index) => ({ id: `decision_${index}` as DecisionId, form: formOf(kind) })),
    };
    const someInject = (id: InjectId): fc.Arbitrary<Inject> =>
      fc
        .tuple(someTrigger(scope), fc.subarray(ROLES, { minLength: 1 }))
        .map(([trigger, to]) => anInject(id, { trigger, to }));
    return fc
      .tuple(
        someIndicators(scope),
        someEndings(scope),
        fc.tuple(...scope.injects.map(someInject)),
        fc.tuple(...scope.decisions.map(({ id, form }) => someDecision(scope, id, form))),
      )
      .map(([indicators, endings, injects, decisions]) =>
        anExercise({ indicators, facts: FACTS, endings, injects, decisions }),
      );
  });
}
