import { Compiler, type Story } from 'inkjs/full';
import { advance } from '#shared/kernel/advance';
import { apply } from '#shared/kernel/apply';
import { begin } from '#shared/kernel/begin';
import { possibleOutcomes } from '#shared/kernel/chance';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import { isOptionOpen } from '#shared/kernel/isOptionOpen';
import type { SessionState } from '#shared/kernel/state';
import type { Bar } from './bar';
import { branchingStory, exerciseOf, inkOf } from './branchingStory';
import { compare } from './measure';
import { picksOf, type Pick } from './picks';
import { readExercise } from './readExercise';

type Outcome = Readonly<Record<string, number>>;

const CHECKED = 200;
const BATCH = 20;

/** Random playthroughs of twelve decisions, against inkjs on the same story. */
export const play: Bar = {
  name: 'play',
  unit: 'times',
  limit: 50,
  mustBe: 'atLeast',
  measure: () => {
    const { ours, theirs } = bothSides();
    for (let seed = 0; seed < CHECKED; seed += 1) {
      const [mine, its] = [JSON.stringify(ours(picksOf(seed))), JSON.stringify(theirs(picksOf(seed)))];
      if (mine !== its) throw new Error(`Play ${seed} ends with ${mine} against ${its}`);
    }
    const batch = (side: (pick: Pick) => Outcome) => ({
      count: BATCH,
      batch: () => {
        let end: Outcome = {};
        for (let seed = 0; seed < BATCH; seed += 1) end = side(picksOf(seed));
        return end;
      },
    });
    const comparison = compare(batch(ours), batch(theirs));
    return { value: comparison.ratio, details: { ...comparison } };
  },
};

/** Both tell the same story: each plays it by the picks and says how the numbers and the facts stand in the end. */
export function bothSides(): Readonly<Record<'ours' | 'theirs', (pick: Pick) => Outcome>> {
  const story = branchingStory();
  const compiled = compile(readExercise(exerciseOf(story)));
  const start = apply(compiled, begin(compiled, { seated: compiled.exercise.roles.map(({ id }) => id) }), {
    type: 'session.start',
  });
  const ink = new Compiler(inkOf(story)).Compile();
  const names = [...story.numbers.map(({ id }) => id), ...story.facts];
  return {
    ours: (pick) => {
      const { indicators, facts } = played(compiled, start, pick);
      return Object.fromEntries([...indicators, ...facts].map((value, index) => [names[index] ?? '', value]));
    },
    theirs: (pick) => {
      tell(ink, pick);
      return Object.fromEntries(names.map((name) => [name, Number(ink.variablesState[name])]));
    },
  };
}

/** Does whatever is due, choosing among the open options, until nothing is. */
function played(compiled: CompiledExercise, start: SessionState, pick: Pick): SessionState {
  let state = start;
  for (;;) {
    const next = nextState(compiled, state, pick);
    if (next === null) return state;
    state = next;
  }
}

function nextState(compiled: CompiledExercise, state: SessionState, pick: Pick): SessionState | null {
  const { injects, decisions } = compiled.exercise;
  for (let index = 0; index < state.decisions.length; index += 1) {
    const [authored, decision] = [decisions[index], state.decisions[index]];
    if (!authored || !decision) continue;
    if (decision.status === 'committed')
      return apply(compiled, state, { type: 'outcome.apply', decision: authored.id });
    if (decision.status === 'open') return decide(compiled, state, index, pick);
    if (decision.status === 'waiting' && decision.due !== null && decision.due <= state.time) {
      return apply(compiled, state, { type: 'decision.open', decision: authored.id });
    }
  }
  let due: number | null = null;
  for (let index = 0; index < state.injects.length; index += 1) {
    const [authored, inject] = [injects[index], state.injects[index]];
    if (!authored || !inject) continue;
    if (inject.status === 'due')
      return apply(compiled, state, { type: 'inject.deliver', inject: authored.id, text: null });
    if (inject.status === 'scheduled' && inject.due !== null && (due === null || inject.due < due)) due = inject.due;
  }
  return due === null ? null : advance(compiled, state, due);
}

function decide(compiled: CompiledExercise, state: SessionState, index: number, pick: Pick): SessionState {
  const decision = compiled.exercise.decisions[index];
  const open: number[] = [];
  for (let option = 0; option < (decision?.options.length ?? 0); option += 1) {
    if (isOptionOpen(compiled, state, index, option)) open.push(option);
  }
  const chosen = open[pick(open.length)] ?? -1;
  const option = decision?.options[chosen];
  if (!decision || !option) throw new Error('No option is open');
  const possible = possibleOutcomes(compiled, state, index, [chosen]);
  return apply(compiled, state, {
    type: 'decision.commit',
    decision: decision.id,
    answer: { kind: 'choice', option: option.id },
    reason: '',
    dissent: [],
    outcome: possible[possible.length > 1 ? pick(possible.length) : 0]?.id ?? null,
  });
}

function tell(ink: Story, pick: Pick): void {
  ink.ResetState();
  for (;;) {
    while (ink.canContinue) ink.Continue();
    const { length } = ink.currentChoices;
    if (length === 0) return;
    ink.ChooseChoiceIndex(pick(length));
  }
}
