import { describe, expect, it } from 'vitest';
import type { Proof } from '#shared/analysis/proof';
import { prove } from '#shared/analysis/prove';
import type { BooleanExpression } from '#shared/exercise/condition/ast';
import type { Effects, Exercise, Trigger } from '#shared/exercise/exercise';
import type { DecisionId, EndingId, FactId, InjectId, OptionId, RoleId } from '#shared/exercise/ids';
import { compile } from '#shared/kernel/compile';
import {
  aCondition,
  aDecision,
  anExercise,
  anInject,
  anOption,
  anOutcome,
  factIs,
  NO_EFFECTS,
} from '../../../support/anExercise';

const SPAN = { start: 0, end: 0 };
const BY = { by: ['comkfor'] as RoleId[], rule: 'one' } as const;
const at = (offset: number): Trigger => ({ kind: 'at', phase: null, offset });
const delivered = (inject: string): BooleanExpression => ({
  kind: 'delivered',
  inject: inject as InjectId,
  span: SPAN,
});
const expired = (decision: string): BooleanExpression => ({
  kind: 'expired',
  decision: decision as DecisionId,
  span: SPAN,
});
const decided = (decision: string, option: string): BooleanExpression => ({
  kind: 'decided',
  decision: decision as DecisionId,
  option: option as OptionId,
  span: SPAN,
});
const effects = (some: Partial<Effects>): Effects => ({ ...NO_EFFECTS, ...some });
const sets = (fact: string) => effects({ set: [{ fact: fact as FactId, value: 1 }] });
const follows = (after: number, some: Effects) => [anOutcome('follows', { after, effects: some })];
const ends = (when: BooleanExpression): Exercise['endings'] => [
  { id: 'held' as EndingId, title: 'Held', say: 'It is held.', when: aCondition(when) },
];
const proofOf = (exercise: Partial<Exercise>): Proof =>
  prove(compile(anExercise({ injects: [], ...exercise })), { keepGoing: () => true });
const reachedIn = ({ endings }: Proof) => endings.filter(({ reached }) => reached).map(({ ending }) => ending);

describe('what comes at the same minute', () => {
  it('may be taken off by a decision that is not made in time, before it is delivered', () => {
    const proof = proofOf({
      injects: [anInject('rumour', { trigger: at(1) })],
      decisions: [
        aDecision('first', {
          ...BY,
          trigger: at(0),
          within: 1,
          otherwise: effects({ cancel: ['rumour' as InjectId] }),
        }),
      ],
      endings: ends(delivered('rumour')),
    });
    expect(reachedIn(proof)).toEqual(['held', null]);
  });

  it('may be an answer before an outcome that is due within the minute', () => {
    const yes = { id: 'curfew', name: 'Curfew', kind: 'yesNo', values: ['no', 'yes'], start: 0, rung: null } as const;
    const proof = proofOf({
      facts: ['early', 'late'].map((id) => ({ ...yes, id: id as FactId })),
      decisions: [
        // Answered at 0:48, its outcome comes at 2:48 and asks `last` at 3:48.
        aDecision('first', { ...BY, within: 1, options: [anOption('go', { outcomes: follows(2, sets('early')) })] }),
        // So this is answered after 1:48 and before 2:48: at no minute in whole minutes of its own.
        aDecision('second', {
          ...BY,
          trigger: at(2),
          within: 1,
          options: [anOption('go', { needs: aCondition(factIs('early', 0)), outcomes: follows(2, sets('late')) })],
        }),
        aDecision('last', {
          ...BY,
          trigger: { kind: 'afterDecision', decision: 'first' as DecisionId, option: 'go' as OptionId, offset: 3 },
          within: 5,
          options: [anOption('go', { needs: aCondition(factIs('late', 0)), outcomes: [] })],
        }),
      ],
      endings: ends({
        kind: 'and',
        left: decided('second', 'go'),
        right: decided('last', 'go'),
        span: SPAN,
      }),
    });
    expect(reachedIn(proof)).toEqual(['held', null]);
  });
});

describe('a table that cannot answer', () => {
  const closed = (needs: BooleanExpression) => [anOption('go', { needs: aCondition(needs) })];
  const codes = (within: number | null) =>
    proofOf({
      decisions: [
        aDecision('patient', { ...BY, within: null, options: closed(expired('hasty')) }),
        aDecision('hasty', { ...BY, within, options: closed({ kind: 'boolean', value: false, span: SPAN }) }),
      ],
      endings: [],
    }).findings.map(({ code }) => code);

  it('is not stuck while another decision can still run out of time', () => {
    expect(codes(5)).not.toContain('LX0206');
  });

  it('is stuck when nothing else will happen', () => {
    expect(codes(null)).toContain('LX0206');
  });
});
