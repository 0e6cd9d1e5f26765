import { begin } from '#shared/kernel/begin';
import { compile } from '#shared/kernel/compile';
import { compileCondition } from '#shared/kernel/compileCondition';
import { draftOf } from '#shared/kernel/draft';
import type { Holds } from '#shared/kernel/holds';
import type { SessionState } from '#shared/kernel/state';
import type { Bar } from './bar';
import { exerciseHead, ONE_DECISION } from './exerciseText';
import { compare } from './measure';
import { readExercise } from './readExercise';

const STATES = 64;

/** Conditions of four clauses, in the words of an exercise and written by hand. */
const CONDITIONS: readonly (readonly [string, Holds])[] = [
  [
    'tension >= 40 and not curfew and companies >= 1 and trust < 80',
    ({ indicators, facts, resources }) =>
      (indicators[0] ?? 0) >= 40 && facts[0] !== 1 && (resources[0] ?? 0) >= 1 && (indicators[1] ?? 0) < 80,
  ],
  [
    'tension < 90 and trust > 10 and joint_cell == no and elapsed >= 0m',
    ({ indicators, facts, time }) =>
      (indicators[0] ?? 0) < 90 && (indicators[1] ?? 0) > 10 && facts[1] === 0 && Math.floor(time / 60) >= 0,
  ],
  [
    'curfew or joint_cell or tension >= 95 or trust <= 5',
    ({ indicators, facts }) =>
      facts[0] === 1 || facts[1] === 1 || (indicators[0] ?? 0) >= 95 || (indicators[1] ?? 0) <= 5,
  ],
  [
    'trust >= 20 and tension >= 30 and (companies > 3 or not joint_cell)',
    ({ indicators, facts, resources }) =>
      (indicators[1] ?? 0) >= 20 && (indicators[0] ?? 0) >= 30 && ((resources[0] ?? 0) > 3 || facts[1] !== 1),
  ],
  [
    'companies >= 1 and tension > 10 and tension <= 95 and trust > 10',
    ({ indicators, resources }) =>
      (resources[0] ?? 0) >= 1 && (indicators[0] ?? 0) > 10 && (indicators[0] ?? 0) <= 95 && (indicators[1] ?? 0) > 10,
  ],
  [
    'not curfew and trust < 90 and elapsed < 1h and not joint_cell',
    ({ indicators, facts, time }) =>
      facts[0] !== 1 && (indicators[1] ?? 0) < 90 && Math.floor(time / 60) < 60 && facts[1] !== 1,
  ],
  [
    'trust > 90 or joint_cell or companies == 0 or not curfew',
    ({ indicators, facts, resources }) =>
      (indicators[1] ?? 0) > 90 || facts[1] === 1 || (resources[0] ?? 0) === 0 || facts[0] !== 1,
  ],
  [
    'tension >= 5 and trust >= 5 and companies < 4 and curfew == no',
    ({ indicators, facts, resources }) =>
      (indicators[0] ?? 0) >= 5 && (indicators[1] ?? 0) >= 5 && (resources[0] ?? 0) < 4 && facts[0] === 0,
  ],
];

const TEXT = `${exerciseHead('conditions', '2h')}indicators:
  tension: { name: Tension, start: 50, better: lower }
  trust: { name: Trust, start: 40, better: higher }
facts: { curfew: no, joint_cell: no }
resources: { companies: { name: Companies, start: 2 } }
injects:
  news: { at: 0m, from: Radio, to: everyone, via: radio, text: News. }
${ONE_DECISION}endings:
${CONDITIONS.map(([text], index) => `  ending_${index}: { when: "${text}", title: An ending, say: It ends. }`).join('\n')}
`;

/** Four-clause conditions against closures written by hand, on the same states. */
export const condition: Bar = {
  name: 'condition',
  unit: 'times',
  limit: 3,
  mustBe: 'atMost',
  measure: () => {
    const exercise = readExercise(TEXT);
    const compiled = compile(exercise);
    const ours = exercise.endings.flatMap(({ when }) => (when ? [compileCondition(when, exercise, compiled)] : []));
    const byHand = CONDITIONS.map(([, holds]) => holds);
    const start = begin(compiled, { seated: [] });
    const states = Array.from({ length: STATES }, (_, index): SessionState => {
      const state = draftOf(start);
      state.time = index * 60;
      state.indicators = [(index * 37) % 101, (index * 53) % 101];
      state.facts = [index % 5 === 0 ? 1 : 0, index % 7 === 0 ? 1 : 0];
      state.resources = [index % 4];
      return state;
    });
    states.forEach((state, index) => {
      const values = [ours, byHand].map((side) => side.map((holds) => holds(state)).join());
      if (values[0] !== values[1]) throw new Error(`State ${index}: ${values.join(' against ')}`);
    });
    const count = states.length * CONDITIONS.length;
    const comparison = compare({ count, batch: howMany(ours, states) }, { count, batch: alsoHowMany(byHand, states) });
    return { value: 1 / comparison.ratio, details: { ...comparison } };
  },
};

/** How often the conditions hold. One function for each side, so that the engine learns nothing of one from the other. */
function howMany(conditions: readonly Holds[], states: readonly SessionState[]): () => number {
  return () => {
    let count = 0;
    for (const state of states) for (const holds of conditions) if (holds(state)) count += 1;
    return count;
  };
}

function alsoHowMany(conditions: readonly Holds[], states: readonly SessionState[]): () => number {
  return () => {
    let count = 0;
    for (const state of states) for (const holds of conditions) if (holds(state)) count += 1;
    return count;
  };
}
