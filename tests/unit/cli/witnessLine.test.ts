import { expect, it } from 'vitest';
import type { Witness } from '#shared/analysis/proof';
import type { DecisionId, OptionId, OutcomeId } from '#shared/exercise/ids';
import type { Answer } from '#shared/kernel/answer';
import { witnessLine } from '../../../cli/witnessLine';

const FIRST = 'first' as DecisionId;
const [A, B] = ['a', 'b'] as OptionId[];

const commits = (answer: Answer, outcome: string | null = null): Witness => [
  {
    at: 3725,
    command: {
      type: 'decision.commit',
      decision: FIRST,
      answer,
      reason: '',
      dissent: [],
      outcome: outcome as OutcomeId | null,
    },
  },
];

it('tells what was decided, what followed and when', () => {
  const start: Witness = [{ at: 0, command: { type: 'session.start' } }];
  const late: Witness = [{ at: 4000, command: { type: 'decision.expire', decision: 'second' as DecisionId } }];
  const choice = commits({ kind: 'choice', option: A as OptionId }, 'holds');
  expect(witnessLine([...start, ...choice, ...late])).toBe(
    'T+01:02 first a (holds); T+01:06 second not decided; until T+01:06',
  );
  expect(witnessLine(start)).toBe('nothing decided until T+00:00');
});

it.each<[Answer, string]>([
  [{ kind: 'several', options: [A as OptionId, B as OptionId] }, 'a + b'],
  [{ kind: 'ranking', order: [B as OptionId, A as OptionId] }, 'b > a'],
  [{ kind: 'allocation', amounts: { ['a' as OptionId]: 2, ['b' as OptionId]: 1 } }, 'a 2 + b 1'],
  [{ kind: 'estimate', value: 12 }, '12'],
  [{ kind: 'text', text: 'Many words.' }, 'in words'],
])('writes the answer %j as %s', (answer, words) => {
  expect(witnessLine(commits(answer))).toBe(`T+01:02 first ${words}; until T+01:02`);
});

it('tells what the facilitator made of words', () => {
  const adjudicated: Witness = [
    { at: 60, command: { type: 'outcome.adjudicate', decision: FIRST, outcome: 'holds' as OutcomeId, reason: 'So.' } },
  ];
  expect(witnessLine(adjudicated)).toBe('T+00:01 first leads to holds; until T+00:01');
});
