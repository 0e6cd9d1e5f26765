import { describe, expect, it } from 'vitest';
import type { OptionId, ResourceId } from '#shared/exercise/ids';
import { accept } from '#shared/kernel/accept';
import { aCondition, aDecision, anOption, indicatorAtLeast, anInject } from '../../../support/anExercise';
import {
  aRunningSession,
  COMKFOR,
  commits,
  does,
  enters,
  FIRST,
  open,
  POLICE,
  refusal,
  reveal,
  revealed,
  SRSG,
  expire,
  type Table,
} from '../../../support/aTable';
import { chooses } from '../../../support/chooses';

const CORDON = 'cordon' as OptionId;
const SWEEP = 'sweep' as OptionId;

describe('a joint decision', () => {
  it('goes through private positions and their reveal before it is committed', () => {
    const opened = does(aRunningSession(), open);
    expect(opened.state.decisions[0]).toMatchObject({ status: 'open', openedAt: 0, closesAt: 900 });
    expect(refusal(opened, commits())).toEqual({ kind: 'notRevealed', decision: FIRST });
    expect(refusal(does(opened, reveal), commits(), COMKFOR)).toEqual({ kind: 'notYours', role: COMKFOR });

    const entered = does(opened, enters(POLICE, SWEEP), POLICE, 30);
    const changed = does(entered, enters(POLICE), POLICE, 30);
    expect(changed.state.decisions[0]?.positions).toEqual([
      { role: 1, answer: [0], reason: 'Why not', confidence: 4, at: 60 },
    ]);
    expect(refusal(changed, commits()).kind).toBe('notNow');

    const committed = does(does(changed, reveal), commits({ dissent: [] }));
    expect(committed.state.decisions[0]).toMatchObject({ status: 'committed', answer: [0], outcomeStatus: 'proposed' });
    expect(refusal(does(changed, reveal), enters(COMKFOR)).kind).toBe('notNow');
  });

  it('takes positions only from seated roles that were asked, each for itself', () => {
    const table = does(aRunningSession({}, ['comkfor', 'srsg']), open);
    expect(refusal(table, enters(SRSG)).kind).toBe('notAsked');
    expect(refusal(table, enters(POLICE)).kind).toBe('notSeated');
    expect(refusal(table, enters(COMKFOR), SRSG).kind).toBe('notYours');
    expect(does(table, enters(COMKFOR)).state.decisions[0]?.positions).toHaveLength(1);
  });

  const dissent = [{ role: POLICE, reason: 'Too slow' }];
  it.each([
    ['consensus', dissent, 'notAgreed'],
    ['majority', dissent, 'notAgreed'],
    ['lead', dissent, null],
    ['lead', [{ role: COMKFOR, reason: 'No' }], 'notAgreed'],
    ['majority', [{ role: SRSG, reason: 'No' }], 'notAsked'],
    ['lead', [...dissent, ...dissent], null],
  ] as const)('under the rule %s with %j is %s', (rule, dissenting, kind) => {
    const decisions = [aDecision('first_response', { rule, lead: rule === 'lead' ? COMKFOR : null })];
    const table = revealed(aRunningSession({ decisions }));
    const answer = accept(table.compiled, table.state, commits({ dissent: dissenting }), 0, null);
    expect(answer.kind === 'refused' ? answer.refusal.kind : null).toBe(kind);
  });

  it('is carried by a majority of the seated', () => {
    const by = [COMKFOR, POLICE, SRSG];
    const table = revealed(aRunningSession({ decisions: [aDecision('first_response', { by })] }, by));
    expect(does(table, commits({ dissent })).state.decisions[0]?.dissent).toEqual([1]);
  });
});

describe('what follows a decision', () => {
  const injects = [
    anInject('any', { trigger: { kind: 'afterDecision', decision: FIRST, option: null, offset: 1 } }),
    anInject('cordoned', { trigger: { kind: 'afterDecision', decision: FIRST, option: CORDON, offset: 2 } }),
    anInject('swept', { trigger: { kind: 'afterDecision', decision: FIRST, option: SWEEP, offset: 3 } }),
  ];
  const dues = ({ state }: Table) => state.injects.map(({ due }) => due);

  it('falls due after any end of it, or after the option that was taken', () => {
    const table = aRunningSession({ injects });
    expect(dues(table)).toEqual([null, null, null]);
    expect(dues(does(revealed(table), commits()))).toEqual([60, 120, null]);
    expect(dues(does(does(table, open), expire))).toEqual([60, null, null]);
  });
});

describe('the decision of a single role', () => {
  const decisions = [aDecision('first_response', { by: [COMKFOR], rule: 'one' })];

  it('is committed by its seat, or by the facilitator for it, and by nobody else', () => {
    const table = does(aRunningSession({ decisions }), open);
    expect(does(table, commits(), COMKFOR).state.decisions[0]?.status).toBe('committed');
    expect(does(table, commits()).state.decisions[0]?.status).toBe('committed');
    expect(refusal(table, commits(), POLICE)).toEqual({ kind: 'notYours', role: POLICE });
    expect(refusal(table, enters(COMKFOR)).kind).toBe('notJoint');
    expect(refusal(table, reveal).kind).toBe('notJoint');
  });
});

describe('options', () => {
  const spends = [{ resource: 'companies' as ResourceId, amount: 2 }];

  it('refuses one whose condition is false, and says which part of it', () => {
    const needs = aCondition(
      {
        kind: 'and',
        left: indicatorAtLeast('tension', 10),
        right: { ...indicatorAtLeast('trust', 70), span: { start: 18, end: 29 } },
        span: { start: 0, end: 29 },
      },
      'tension >= 10 and trust >= 70',
    );
    const table = revealed(
      aRunningSession({ decisions: [aDecision('first_response', { options: [anOption('cordon', { needs })] })] }),
    );
    expect(refusal(table, commits())).toEqual({
      kind: 'needs',
      condition: 'tension >= 10 and trust >= 70',
      falsePart: 'trust >= 70',
      have: { trust: 40 },
    });
  });

  it('spends resources on commitment, and refuses one that they do not suffice for', () => {
    const options = [anOption('cordon', { spends }), anOption('sweep')];
    const table = revealed(aRunningSession({ decisions: [aDecision('first_response', { options })] }));
    expect(does(table, commits()).state.resources).toEqual([0]);
    const poor = { ...table, state: { ...table.state, resources: [1] } };
    expect(refusal(poor, commits())).toEqual({ kind: 'spends', resource: 'companies', needed: 2, have: 1 });
    expect(refusal({ ...poor, state: { ...poor.state } }, commits({ answer: chooses('fly' as OptionId) })).kind).toBe(
      'unknown',
    );
  });
});
