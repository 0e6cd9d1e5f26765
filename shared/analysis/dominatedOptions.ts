import type { Decision } from '../exercise/exercise';
import { afterOption, type Expected } from './afterOption';
import { ANALYSIS_CODES } from './analysisCodes';
import { isOptionOpen } from '../kernel/isOptionOpen';
import type { CompiledExercise } from '../kernel/compile';
import { indexOf } from '../kernel/indexById';
import type { OptionIndex } from '../kernel/state';
import type { Moment } from './playTable';
import type { AnalysisFinding, Played, Witness } from './proof';
import { simulate } from './simulate';

/** Of the states in which both are open, how many have to agree. */
const ALMOST_ALWAYS = 0.95;
/** In fewer states than this nothing can be said. */
const ENOUGH_STATES = 20;
/** Averages of whole numbers by whole weights; what is nearer than this is equal. */
const EQUAL_WITHIN = 1e-9;

export interface DominatedOptions {
  /** How many tables play; 1 or more. */
  readonly runs: number;
  /** Any 32-bit integer. */
  readonly seed: number;
  /** Asked after each table; false stops it there. */
  readonly keepGoing?: (done: number) => boolean;
}

/** One option against another of the same decision. */
interface Rivalry {
  states: number;
  worse: number;
  /** By indicator: how much further from `better`, summed over the states. */
  readonly behind: number[];
  firstWorse: Witness | null;
}

/**
 * Options that are no better than one and the same other option on any indicator, worse on at least one, and spare no
 * resource, in at least 95 of 100 states in which simulated tables (uniform policy) made the decision and both were open. What
 * follows later is not looked at, nor are facts. Options marked as a mistake are meant to be so. Choices of one option only.
 */
export function dominatedOptions(compiled: CompiledExercise, options: DominatedOptions): readonly AnalysisFinding[] {
  const rivalries: Rivalry[][][] = compiled.exercise.decisions.map((decision) =>
    decision.options.map(() => decision.options.map(() => noRivalry(compiled))),
  );
  let played: Played[] = [];
  const watch = (moment: Moment) => {
    const { command, at } = moment;
    if (command.type === 'session.start') played = [];
    if (command.type === 'decision.commit') compare(compiled, moment, rivalries, played);
    played.push({ at, command });
  };
  simulate(compiled, { ...options, policy: 'uniform', watch });
  return compiled.exercise.decisions.flatMap((decision, index) =>
    decision.options.flatMap((option, at) => {
      if (option.mistake) return [];
      const finding = findingOf(compiled, decision, at, rivalries[index]?.[at] ?? []);
      return finding ? [finding] : [];
    }),
  );
}

function compare(
  compiled: CompiledExercise,
  { command, before }: Moment,
  rivalries: readonly (readonly (readonly Rivalry[])[])[],
  played: Witness,
): void {
  if (command.type !== 'decision.commit') return;
  const decision = indexOf(compiled.decisionIndex, command.decision);
  const authored = compiled.exercise.decisions[decision];
  if (authored?.form.kind !== 'choice') return;
  const open = authored.options.flatMap((_, option) =>
    isOptionOpen(compiled, before, decision, option)
      ? [{ option, expected: afterOption(compiled, before, decision, option) }]
      : [],
  );
  for (const one of open) {
    for (const other of open) {
      const rivalry = rivalries[decision]?.[one.option]?.[other.option];
      if (rivalry && one !== other) add(compiled, rivalry, one.expected, other.expected, played);
    }
  }
}

function add(compiled: CompiledExercise, rivalry: Rivalry, one: Expected, other: Expected, played: Witness): void {
  const behind = compiled.exercise.indicators.map(({ better }, index) => {
    const difference = (one.indicators[index] ?? 0) - (other.indicators[index] ?? 0);
    return better === 'lower' ? difference : -difference;
  });
  const sparesNothing = one.resources.every((left, index) => left <= (other.resources[index] ?? 0) + EQUAL_WITHIN);
  rivalry.states += 1;
  behind.forEach((by, index) => (rivalry.behind[index] = (rivalry.behind[index] ?? 0) + by));
  if (!sparesNothing || behind.some((by) => by < -EQUAL_WITHIN) || !behind.some((by) => by > EQUAL_WITHIN)) return;
  rivalry.worse += 1;
  rivalry.firstWorse ??= [...played];
}

function findingOf(
  compiled: CompiledExercise,
  decision: Decision,
  at: OptionIndex,
  rivals: readonly Rivalry[],
): AnalysisFinding | null {
  let worst: { readonly rival: OptionIndex; readonly rivalry: Rivalry; readonly share: number } | null = null;
  for (const [rival, rivalry] of rivals.entries()) {
    const share = rivalry.worse / rivalry.states;
    if (rivalry.states < ENOUGH_STATES || share < ALMOST_ALWAYS) continue;
    if (worst === null || share > worst.share) worst = { rival, rivalry, share };
  }
  const [option, better] = [decision.options[at], decision.options[worst?.rival ?? -1]];
  const { states, behind, firstWorse } = worst?.rivalry ?? noRivalry(compiled);
  if (!firstWorse || !option || !better) return null;
  const costs = compiled.exercise.indicators.flatMap(({ name, better: direction }, index) => {
    const by = (behind[index] ?? 0) / states;
    return by < EQUAL_WITHIN ? [] : [`${name} ${signed(direction === 'lower' ? by : -by)}`];
  });
  return {
    code: 'LX0220',
    severity: ANALYSIS_CODES.LX0220.severity,
    message:
      `\`${option.id}\` is no better than \`${better.id}\` in anything: ${costs.join(', ')} on average. Give it something ` +
      'that speaks for it, or write `mistake: yes` if tables are meant to learn from it.',
    path: ['decisions', decision.id, 'options', option.id],
    witness: firstWorse,
  };
}

const signed = (by: number) => `${by < 0 ? '-' : '+'}${Math.abs(by).toFixed(1)}`;

function noRivalry({ exercise }: CompiledExercise): Rivalry {
  return { states: 0, worse: 0, behind: exercise.indicators.map(() => 0), firstWorse: null };
}
