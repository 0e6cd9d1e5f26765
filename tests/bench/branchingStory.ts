import { exerciseHead } from './exerciseText';

/** A story of choices that an exercise and an ink story can both tell. */
export interface BranchingStory {
  readonly numbers: readonly { readonly id: string; readonly start: number }[];
  readonly facts: readonly string[];
  readonly decisions: readonly StoryDecision[];
}

export interface StoryDecision {
  readonly id: string;
  readonly options: readonly StoryOption[];
}

export interface StoryOption {
  readonly id: string;
  /** The option is open while it holds; null for always. */
  readonly needs: Test | null;
  /** What follows while the test holds, and while it does not. */
  readonly when: Test;
  readonly then: Consequence;
  readonly otherwise: Consequence;
}

export interface Consequence {
  readonly changes: readonly { readonly id: string; readonly by: number }[];
  readonly sets: readonly { readonly id: string; readonly value: boolean }[];
}

/** Both a number against a bound, and whether a fact holds. */
export interface Test {
  readonly number: string;
  readonly operator: '<' | '>=';
  readonly bound: number;
  readonly fact: string;
  readonly value: boolean;
}

const DECISIONS = 12;
const OPTIONS = 3;
const NUMBERS = ['tension', 'trust', 'movement', 'credit', 'unity', 'danger'];
const FACTS = ['curfew', 'joint_cell', 'gates_closed', 'press_told'];

/** Twelve decisions of three options each; which are open, and what follows, depends on six numbers and four facts. */
export function branchingStory(): BranchingStory {
  // A fixed sequence: each run measures the same story.
  let seed = 20000202;
  const pick = (count: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >> 8) % count;
  };
  const among = (list: readonly string[]): string => list[pick(list.length)] ?? '';
  const test = (): Test => ({
    number: among(NUMBERS),
    operator: pick(2) === 0 ? '<' : '>=',
    bound: 30 + pick(40),
    fact: among(FACTS),
    value: pick(2) === 0,
  });
  const consequence = (): Consequence => ({
    changes: NUMBERS.filter(() => pick(2) === 0).map((id) => ({ id, by: pick(31) - 15 || 4 })),
    sets: FACTS.filter(() => pick(4) === 0).map((id) => ({ id, value: pick(2) === 0 })),
  });
  const option = (index: number): StoryOption => ({
    id: `option_${index}`,
    // The first is always open, so that no story gets stuck.
    needs: index === 0 ? null : test(),
    when: test(),
    then: consequence(),
    otherwise: consequence(),
  });
  return {
    numbers: NUMBERS.map((id) => ({ id, start: 40 + pick(20) })),
    facts: FACTS,
    decisions: Array.from({ length: DECISIONS }, (_, index) => ({
      id: `decision_${index}`,
      options: Array.from({ length: OPTIONS }, (_each, each) => option(each)),
    })),
  };
}

/** The story as an exercise: news leads to each decision, and each decision to the next news. */
export function exerciseOf({ numbers, facts, decisions }: BranchingStory): string {
  const condition = ({ number, operator, bound, fact, value }: Test) =>
    `${number} ${operator} ${bound} or ${value ? '' : 'not '}${fact}`;
  const against = (test: Test) => `not (${condition(test)})`;
  const outcome = (id: string, when: string, { changes, sets }: Consequence) => {
    const change = changes.map((each) => `${each.id}: ${each.by}`).join(', ');
    const set = sets.map((each) => `${each.id}: ${each.value ? 'yes' : 'no'}`).join(', ');
    const effects = `${change ? `, change: { ${change} }` : ''}${set ? `, set: { ${set} }` : ''}`;
    return `          ${id}: { chance: 100, when: ${when}, say: It is done.${effects} }\n`;
  };
  const option = ({ id, needs, when, then, otherwise }: StoryOption) =>
    `      ${id}:
        label: Take ${id}
        instruments: [force]
${needs ? `        needs: ${condition(needs)}\n` : ''}        outcomes:
${outcome('then', condition(when), then)}${outcome('otherwise', against(when), otherwise)}`;
  return `${exerciseHead('branching_story', '3h')}indicators:
${numbers.map(({ id, start }) => `  ${id}: { name: ${id}, start: ${start}, better: higher }\n`).join('')}facts: { ${facts.map((id) => `${id}: no`).join(', ')} }
injects:
${decisions
  .map(
    ({ id }, index) =>
      `  news_${index}: { ${index === 0 ? 'at: 0m' : `after: decision_${index - 1}`}, from: Radio, to: everyone, via: radio, text: News before ${id}. }\n`,
  )
  .join('')}decisions:
${decisions
  .map(
    ({ id, options }, index) => `  ${id}:
    after: news_${index}
    question: What now?
    by: [srsg]
    options:
${options.map(option).join('')}`,
  )
  .join('')}`;
}

/** The story in ink. */
export function inkOf({ numbers, facts, decisions }: BranchingStory): string {
  const condition = ({ number, operator, bound, fact, value }: Test) =>
    `${number} ${operator} ${bound} or ${value ? fact : `not ${fact}`}`;
  const consequence = ({ changes, sets }: Consequence) =>
    [
      ...changes.map(({ id, by }) => `    ~ ${id} = within(${id} + ${by})`),
      ...sets.map(({ id, value }) => `    ~ ${id} = ${value}`),
    ].join('\n');
  const option = ({ id, needs, when, then, otherwise }: StoryOption, next: string) =>
    `+ ${needs ? `{${condition(needs)}} ` : ''}[Take ${id}]
    {${condition(when)}:
${consequence(then)}
    - else:
${consequence(otherwise)}
    }
    It is done.
    -> ${next}
`;
  return `${numbers.map(({ id, start }) => `VAR ${id} = ${start}\n`).join('')}${facts.map((id) => `VAR ${id} = false\n`).join('')}
-> decision_0

=== function within(x)
{
- x < 0: ~ return 0
- x > 100: ~ return 100
- else: ~ return x
}

${decisions
  .map(
    ({ id, options }, index) => `=== ${id}
News before ${id}.
${options.map((each) => option(each, decisions[index + 1]?.id ?? 'END')).join('')}`,
  )
  .join('\n')}`;
}
