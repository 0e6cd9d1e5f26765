import type { AnswerState } from '../kernel/answer';
import { assertNever } from '../kernel/assertNever';
import { answerClosedBecause } from '../kernel/closedBecause';
import { isOptionOpen } from '../kernel/isOptionOpen';
import type { CompiledExercise } from '../kernel/compile';
import type { DecisionIndex, OptionIndex, SessionState } from '../kernel/state';
import { shuffled, type Draw } from './draw';
import type { Policy, TakenCounts } from './policy';
import { preference, worstHarm } from './preference';

/** Of how many answers a cautious table takes the least harmful, where it cannot look at all of them. */
const CAUTIOUS_LOOKS_AT = 8;
const WORDS = 'Words of the table.';

export interface Chooser {
  readonly policy: Policy;
  readonly taken: TakenCounts;
  readonly draw: Draw;
}

/** What a table of this policy answers now; null when no answer that the decision asks for is open. */
export function tableAnswer(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  chooser: Chooser,
): AnswerState | null {
  const kind = compiled.exercise.decisions[decision]?.form.kind;
  if (chooser.policy !== 'cautious' || kind === 'choice' || kind === 'text') {
    return oneAnswer(compiled, state, decision, chooser);
  }
  let best: { readonly answer: AnswerState; readonly harm: number } | null = null;
  for (let look = 0; look < CAUTIOUS_LOOKS_AT; look += 1) {
    const answer = oneAnswer(compiled, state, decision, chooser);
    if (answer === null) continue;
    const harm = worstHarm(compiled, state, decision, answer);
    if (best === null || harm < best.harm) best = { answer, harm };
  }
  return best?.answer ?? null;
}

function oneAnswer(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  { policy, taken, draw }: Chooser,
): AnswerState | null {
  const authored = compiled.exercise.decisions[decision];
  if (!authored) return null;
  const { form } = authored;
  const inOrder = (options: readonly OptionIndex[]) => {
    const dislike = preference(compiled, state, decision, policy, taken);
    return shuffled(options, draw)
      .map((option) => ({ option, dislike: dislike(option) }))
      .sort((a, b) => a.dislike - b.dislike)
      .map(({ option }) => option);
  };
  const all = authored.options.map((_, option) => option);
  const open = all.filter((option) => isOptionOpen(compiled, state, decision, option));
  switch (form.kind) {
    case 'choice': {
      const [first] = inOrder(open);
      return first === undefined ? null : [first];
    }
    case 'several': {
      if (open.length < form.min) return null;
      const size = draw(form.min, Math.min(form.max, open.length));
      const chosen: OptionIndex[] = [];
      for (const option of inOrder(open)) {
        const more = [...chosen, option].sort((a, b) => a - b);
        if (chosen.length < size && answerClosedBecause(compiled, state, decision, more) === null) chosen.push(option);
      }
      return chosen.length < form.min ? null : chosen.sort((a, b) => a - b);
    }
    case 'ranking':
      return inOrder(all);
    case 'allocation': {
      const have = state.resources[compiled.decisions[decision]?.spread ?? -1] ?? 0;
      const parts = policy === 'cooperative' ? evenly(have, open.length) : atRandom(have, open.length, draw);
      return all.map((option) => parts[open.indexOf(option)] ?? 0);
    }
    case 'estimate':
      return [draw(form.min, form.max)];
    case 'text':
      return WORDS;
    default:
      return assertNever(form);
  }
}

/** All of it, in parts that differ by one at most. */
function evenly(have: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, part) => Math.floor(have / parts) + (part < have % parts ? 1 : 0));
}

/** Parts between cuts at random; what lies behind the last cut is kept back. */
function atRandom(have: number, parts: number, draw: Draw): readonly number[] {
  const cuts = Array.from({ length: parts }, () => draw(0, have)).sort((a, b) => a - b);
  return cuts.map((cut, part) => cut - (cuts[part - 1] ?? 0));
}
