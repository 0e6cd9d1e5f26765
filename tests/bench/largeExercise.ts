import { exerciseHead } from './exerciseText';

const INDICATORS = ['tension', 'trust', 'movement', 'credit', 'unity', 'danger'];
const OPTIONS = ['cordon', 'talks', 'curfew'];
/** Minutes. */
const [BETWEEN, WITHIN] = [30, 15];

/**
 * The text of an exercise of so many decisions in a row, of three options, two outcomes and a time limit each, so that each can
 * go seven ways. Everything moves all six indicators; what may be chosen and how it ends depends on two of them only.
 */
export function largeExercise(decisions: number): string {
  const numbers = Array.from({ length: decisions }, (_, index) => index);
  return `${exerciseHead('large_exercise', `${decisions * BETWEEN}m`)}indicators:
${INDICATORS.map((id) => `  ${id}: { name: ${id}, start: 50, better: ${id === 'tension' ? 'lower' : 'higher'} }\n`).join('')}injects:
  first_report: { at: 0m, from: Radio, to: everyone, via: radio, text: A crowd gathers at the bridge. }
decisions:
${numbers.map(aDecision).join('')}endings:
  divided: { when: tension >= 95, title: The town is divided, say: Nobody crosses any more. }
  quiet: { when: tension < 10 and trust >= 60, title: The town is quiet, say: The shops open. }
  lost: { when: trust <= 5, title: Nobody listens, say: The seats talk to each other only. }
`;
}

function aDecision(index: number): string {
  const trigger = index % 2 === 0 ? `at: ${index * BETWEEN}m` : `after: decision_${index - 1} + 5m`;
  return `  decision_${index}:
    ${trigger}
    question: What now, for the time number ${index}?
    by: [srsg]
    within: ${WITHIN}m
    options:
${OPTIONS.map((id, option) => anOption(id, index, option)).join('')}    otherwise: { say: Nobody decides., change: ${changes(index, 7)} }
`;
}

function anOption(id: string, index: number, option: number): string {
  const needs = [null, 'trust >= 25', 'tension >= 35'][option];
  return `      ${id}:
        label: ${id}
        instruments: [political]
${needs ? `        needs: ${needs}\n` : ''}        outcomes:
          works: { chance: 60, say: It works., change: ${changes(index, option)} }
          fails: { chance: 40, say: It fails., change: ${changes(index + 1, option + 3)} }
`;
}

/** Changes of all six indicators, between -9 and 9 and never 0, different from decision to decision. */
function changes(index: number, which: number): string {
  const by = INDICATORS.map((id, indicator) => {
    const size = 1 + ((index * 5 + which * 3 + indicator * 7) % 9);
    return `${id}: ${(index + which + indicator) % 2 === 0 ? size : -size}`;
  });
  return `{ ${by.join(', ')} }`;
}
