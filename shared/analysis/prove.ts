import type { Exercise } from '../exercise/exercise';
import { SECONDS_PER_MINUTE } from '../exercise/units';
import { compile, type CompiledExercise } from '../kernel/compile';
import { finding } from './analysisFinding';
import { explore } from './explore';
import { rangeOf } from './indicatorRanges';
import type { Moves } from './moves';
import { overloads } from './overloads';
import { canEnd, longestPlay, waysTo, wayWithout } from './passes';
import { REST, type PlayGraph } from './playGraph';
import type { AnalysisFinding, EndingReach, IndicatorRange, Proof, ProofProgress, Witness } from './proof';
import { carriersOf, reachedIn, type Reached } from './reached';
import { unreached } from './unreached';
import { fixedNews, withoutNews } from './withoutNews';
import { witnesses } from './witness';

export interface ProveOptions {
  /** Asked now and then; false stops the proof there, and what was seen by then is reported as `bounded`. */
  readonly keepGoing: (progress: ProofProgress) => boolean;
}

/**
 * Follows every playthrough of an exercise through the kernel: each decision answered by each open answer or not in time, with
 * each outcome that chance allows, while the facilitator does what is due and adds nothing. What is told apart, and why the
 * rest need not be, stands in docs/proof.md. Never throws for a valid exercise.
 */
export function prove({ exercise }: CompiledExercise, { keepGoing }: ProveOptions): Proof {
  const quiet = compile(withoutNews(exercise));
  const reached = reachedIn(exercise, quiet);
  const explored = explore(quiet, reached, keepGoing);
  const { graph, finished } = explored;
  const order = graph.inOrder();
  const { along } = witnesses(exercise, quiet, graph, explored.moves);
  const playTo = (node: number) => along(graph.firstWay(node));
  const endings = endingsOf(exercise, graph, order, playTo);
  const anyPlay = () => endings.find(({ reached: was }) => was)?.witness ?? playTo(graph.nodes - 1);
  const restsAt = graph.ends.indexOf(REST);
  const isWhole = finished && explored.moves.candidates.every(({ complete }) => complete);
  const indicators = exercise.indicators.map(({ id, start }, index): IndicatorRange => {
    const { min, max, toMin, toMax } = rangeOf(graph, order, index, start, explored.startChanges);
    return { indicator: id, min, max, lowest: along(toMin), highest: along(toMax) };
  });
  const findings = [
    ...(isWhole
      ? unreached(exercise, reached, {
          endings: new Set(exercise.endings.flatMap(({ id }, index) => (isReached(endings, id) ? [index] : []))),
          drifted: explored.drifted,
          longest: restsAt >= 0 ? Infinity : longestPlay(graph, order),
          anyPlay,
          playTo,
        })
      : []),
    ...deadEnds(exercise, graph, order, reached, playTo),
    ...unmetObjectives(exercise, graph, order, explored.startMarks, along),
    ...overloads(
      exercise,
      [...endings.map(({ witness }) => witness), ...indicators.flatMap((each) => [each.lowest, each.highest])].filter(
        (play) => play !== null,
      ),
    ),
    ...notFollowed(exercise, explored.moves, anyPlay),
  ];
  return {
    coverage: isWhole ? 'proved' : 'bounded',
    states: graph.nodes,
    playthroughs: endings.reduce((sum, { ways }) => sum + ways, 0),
    endings: endings.map(({ ways: _, ...reach }) => reach),
    indicators,
    findings,
  };
}

interface Counted extends EndingReach {
  readonly ways: number;
}

function isReached(endings: readonly EndingReach[], id: string): boolean {
  return endings.some(({ ending, reached }) => ending === id && reached);
}

function endingsOf(
  { endings }: Exercise,
  graph: PlayGraph,
  order: readonly number[],
  playTo: (node: number) => Witness,
): readonly Counted[] {
  const ways = waysTo(graph, order);
  const total = graph.ends.reduce((sum, end, node) => (end >= REST ? sum + (ways[node] ?? 0) : sum), 0);
  return [...endings.map(({ id }) => id), null].flatMap((ending, index): Counted[] => {
    const code = ending === null ? REST : index;
    const at = graph.ends.flatMap((end, node) => (end === code ? [node] : []));
    const [first] = at;
    if (ending === null && first === undefined) return [];
    const there = at.reduce((sum, node) => sum + (ways[node] ?? 0), 0);
    return [
      {
        ending,
        reached: first !== undefined,
        share: total === 0 ? 0 : there / total,
        witness: first === undefined ? null : playTo(first),
        ways: there,
      },
    ];
  });
}

function deadEnds(
  exercise: Exercise,
  graph: PlayGraph,
  order: readonly number[],
  reached: Reached,
  playTo: (node: number) => Witness,
): readonly AnalysisFinding[] {
  const found = exercise.decisions.flatMap(({ id }, index): readonly AnalysisFinding[] => {
    const { stuckAt, closedAt } = reached.decisions[index] ?? { stuckAt: null, closedAt: null };
    const path = ['decisions', id];
    if (stuckAt !== null) {
      const message = `The table gets stuck at \`${id}\`: no answer is open, there is no time limit, and nothing else will happen. Leave one option without \`needs\` and \`spends\`, or add \`within\`.`;
      return [finding('LX0206', path, message, playTo(stuckAt))];
    }
    if (closedAt === null) return [];
    const message = `Every answer to \`${id}\` can be closed when it is asked: the table can only let the time run out. Leave one option without \`needs\` and \`spends\`.`;
    return [finding('LX0209', path, message, playTo(closedAt))];
  });
  if (exercise.endings.length === 0) return found;
  const can = canEnd(graph, order);
  const dead = order.find((node) => can[node] === 0);
  if (dead === undefined) return found;
  const message =
    'From here no ending can be reached: play comes to rest, and the facilitator has to end it without one. Add an ending for what is left, such as one with `when: elapsed >= ...`.';
  return [...found, finding('LX0207', ['endings'], message, playTo(dead))];
}

function unmetObjectives(
  exercise: Exercise,
  graph: PlayGraph,
  order: readonly number[],
  startMarks: number,
  along: (steps: readonly number[]) => Witness,
): readonly AnalysisFinding[] {
  const carriers = carriersOf(exercise);
  const fixed = fixedNews(exercise);
  return exercise.objectives.flatMap(({ id, tasks }, index) => {
    const mark = 1 << index;
    if (tasks.length === 0 || (startMarks & mark) !== 0) return [];
    const moments = [...fixed].flatMap(([inject, at]) => ((carriers.get(inject) ?? 0) & mark ? [at] : []));
    const way = wayWithout(graph, order, mark, Math.min(...moments) * SECONDS_PER_MINUTE);
    if (way === null) return [];
    const message = `Some tables never meet \`${id}\`: no inject and no decision that serves it comes up. Serve it by something that every table meets.`;
    return [finding('LX0208', ['objectives', id], message, along(way))];
  });
}

function notFollowed(exercise: Exercise, { candidates }: Moves, anyPlay: () => Witness): readonly AnalysisFinding[] {
  return exercise.decisions.flatMap(({ id }, index) => {
    const { complete = true, list = [] } = candidates[index] ?? {};
    if (complete) return [];
    const message = `\`${id}\` has more answers than can be followed one by one; ${list.length} of them were. Ask for fewer options or smaller amounts to have it proved.`;
    return [finding('LX0211', ['decisions', id], message, anyPlay())];
  });
}
