import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BooleanExpression, Condition } from '#shared/exercise/condition/ast';
import type { AnswerForm, Decision, Exercise } from '#shared/exercise/exercise';
import type { DecisionId, FactId, InjectId, OptionId, ResourceId, RoleId } from '#shared/exercise/ids';
import { closedBecause } from '#shared/kernel/closedBecause';
import { compile } from '#shared/kernel/compile';
import { begin } from '#shared/kernel/begin';
import { common } from '../../../../../renderer/i18n/en/common';
import { words } from '../../../../../renderer/i18n/en/words';
import { conditionWords } from '../../../../../renderer/i18n/words/conditionWords';
import { refusalWords } from '../../../../../renderer/i18n/words/refusalWords';
import { aDecision, anExercise, anInject, anOption } from '../../../../support/anExercise';

const i18n = i18next.createInstance();
beforeAll(() => i18n.init({ lng: 'en', resources: { en: { words, common } }, interpolation: { escapeValue: false } }));
const t = () => i18n.getFixedT('en', ['words', 'common']);

/** `companies >= 3 and not curfew`, with the places of its parts in that text. */
const TEXT = 'companies >= 3 and not curfew';
const enough: BooleanExpression = {
  kind: 'comparison',
  operator: '>=',
  left: { kind: 'resource', id: 'companies' as ResourceId, span: { start: 0, end: 9 } },
  right: { kind: 'number', value: 3, span: { start: 13, end: 14 } },
  span: { start: 0, end: 14 },
};
const noCurfew: BooleanExpression = {
  kind: 'not',
  operand: { kind: 'fact', id: 'curfew' as FactId, values: [1], span: { start: 23, end: 29 } },
  span: { start: 19, end: 29 },
};
const both: Condition = {
  text: TEXT,
  expression: { kind: 'and', left: enough, right: noCurfew, span: { start: 0, end: 29 } },
};

function withNeeds(needs: Condition, overrides: Partial<Exercise> = {}): Exercise {
  const decision: Decision = aDecision('first_response', {
    title: 'First response',
    options: [anOption('cordon', { label: 'Joint cordon', needs }), anOption('sweep')],
  });
  return anExercise({
    decisions: [decision],
    injects: [anInject('bus_attack', { title: 'Rocket at the bus' })],
    ...overrides,
  });
}

const closedIn = (exercise: Exercise) => {
  const compiled = compile(exercise);
  const closed = closedBecause(compiled, begin(compiled, { seated: [] }), 0, 0);
  return closed && refusalWords(t(), exercise, closed);
};

describe('why an option is closed', () => {
  it('names the part of the condition that is false, and what there is now, by name', () => {
    expect(closedIn(withNeeds(both))).toBe('needs Companies at least 3 (now 2)');
  });

  it('names the other part when that is the false one', () => {
    const exercise = withNeeds(both, {
      resources: [{ id: 'companies' as ResourceId, name: 'Companies', start: 5 }],
      facts: [{ id: 'curfew' as FactId, name: 'Curfew', kind: 'yesNo', values: ['no', 'yes'], start: 1, rung: null }],
    });
    expect(closedIn(exercise)).toBe('needs Curfew: no (now yes)');
  });

  it('counts what it would spend and what is left', () => {
    const exercise = anExercise({
      decisions: [
        aDecision('first_response', {
          options: [anOption('cordon', { spends: [{ resource: 'companies' as ResourceId, amount: 4 }] })],
        }),
      ],
    });
    expect(closedIn(exercise)).toBe('needs 4 × Companies, you have 2');
  });
});

describe('a condition in words', () => {
  it('says decisions, options and injects by their titles', () => {
    const span = { start: 0, end: 0 };
    const exercise = withNeeds(both);
    const first = 'first_response' as DecisionId;
    const said = conditionWords(t(), exercise, {
      kind: 'or',
      left: { kind: 'decided', decision: first, option: 'cordon' as OptionId, span },
      right: { kind: 'delivered', inject: 'bus_attack' as InjectId, span },
      span,
    });
    expect(said).toBe('“Joint cordon” chosen in “First response” or “Rocket at the bus” delivered');
  });
});

describe('an answer in a condition', () => {
  const span = { start: 0, end: 0 };
  const decision = 'first_response' as DecisionId;
  const option = 'cordon' as OptionId;
  const saidOf = (form: AnswerForm, which: OptionId | null) =>
    conditionWords(t(), anExercise({ decisions: [aDecision(decision, { title: 'First', form })] }), {
      kind: 'answer',
      decision,
      option: which,
      span,
    });

  it('is named by what it says as a number', () => {
    expect(saidOf({ kind: 'estimate', min: 0, max: 9, unit: null }, null)).toBe('the estimate in “First”');
    expect(saidOf({ kind: 'allocation', resource: 'companies' as ResourceId }, option)).toBe(
      'what “cordon” gets in “First”',
    );
    expect(saidOf({ kind: 'ranking' }, option)).toBe('the place of “cordon” in “First”');
  });

  it('is first where options are ranked, and given something where they share', () => {
    const decided = (form: AnswerForm) =>
      conditionWords(t(), anExercise({ decisions: [aDecision(decision, { title: 'First', form })] }), {
        kind: 'decided',
        decision,
        option,
        span,
      });
    expect(decided({ kind: 'ranking' })).toBe('“cordon” first in “First”');
    expect(decided({ kind: 'allocation', resource: 'companies' as ResourceId })).toBe(
      '“cordon” given something in “First”',
    );
  });
});

describe('a refusal in words', () => {
  const exercise = withNeeds(both);
  const say = (refusal: Parameters<typeof refusalWords>[2]) => refusalWords(t(), exercise, refusal);

  it('names who stands in the way of a consensus', () => {
    const words = say({ kind: 'notAgreed', rule: 'consensus', dissenting: ['comkfor', 'police'] as RoleId[] });
    expect(words).toContain('COMKFOR, POLICE');
  });

  it('says how an inject stands that cannot be delivered again', () => {
    const words = say({ kind: 'notNow', machine: 'inject', id: 'bus_attack', status: 'acknowledged' });
    expect(words).toBe('“Rocket at the bus” is read by all now. Nothing was changed.');
  });

  it('says what kind of answer is asked for', () => {
    const decision = 'first_response' as DecisionId;
    expect(say({ kind: 'answerForm', decision, form: { kind: 'several', min: 2, max: 3 } })).toBe(
      '2 to 3 different options are asked for.',
    );
    expect(say({ kind: 'answerForm', decision, form: { kind: 'text' } })).toBe('An answer in words is asked for.');
  });

  it('never shows an id', () => {
    const role = 'comkfor' as RoleId;
    const inject = 'bus_attack' as InjectId;
    const decision = 'first_response' as DecisionId;
    const all = [
      say({ kind: 'notNow', machine: 'decision', id: decision, status: 'open' }),
      say({ kind: 'notNow', machine: 'outcome', id: decision, status: 'none' }),
      say({ kind: 'notYours', role }),
      say({ kind: 'notAsked', decision, role }),
      say({ kind: 'notSeated', role }),
      say({ kind: 'notAddressed', inject, role }),
      say({ kind: 'alreadyAcknowledged', inject, role }),
      say({ kind: 'notJoint', decision }),
      say({ kind: 'notRevealed', decision }),
      say({ kind: 'noTimeLimit', decision }),
    ];
    for (const words of all) {
      expect(words).not.toMatch(/bus_attack|first_response|comkfor|\{\{/);
    }
  });
});
