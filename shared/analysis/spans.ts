import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import type { CompiledExercise, CompiledOutcome } from '../kernel/compile';
import type { CompiledEffects } from '../kernel/compileEffects';
import type { Follower } from '../kernel/compileTriggers';

/**
 * For each decision the longest time from its answer until all that the answer set going has come to rest, by itself or at
 * the latest by time limits: delayed outcomes, followers, decisions that are opened. 0 when an answer starts no clock;
 * Infinity when there is no such limit. `watching` adds what waits for a condition, which any change may set going.
 */
export function spansOf(compiled: CompiledExercise): (decision: number, watching: boolean) => Seconds {
  const { decisions, afterDecision, afterInject } = compiled;
  const onTheWay = new Set<string>();
  /** Infinity for a circle: it may go round for ever. */
  const once = (key: string, work: () => Seconds): Seconds => {
    if (onTheWay.has(key)) return Infinity;
    onTheWay.add(key);
    const span = work();
    onTheWay.delete(key);
    return span;
  };
  const longest = (spans: readonly Seconds[]) => spans.reduce((most, span) => Math.max(most, span), 0);
  const follow = (followers: readonly Follower[]): Seconds =>
    longest(
      followers.map(({ kind, index, offset }) => offset + (kind === 'inject' ? ofInject(index) : ofAsking(index))),
    );
  const ofEffects = ({ open, deliver }: CompiledEffects): Seconds =>
    Math.max(longest(open.map(ofAsking)), longest(deliver.map(ofInject)));
  const ofOutcome = ({ after, effects }: CompiledOutcome): Seconds => after + ofEffects(effects);
  const ofInject = (index: number): Seconds => once(`inject ${index}`, () => follow(afterInject[index] ?? []));
  const ofAsking = (index: number): Seconds => (decisions[index]?.within ?? Infinity) + ofAnswer(index);
  const ofAnswer = (index: number): Seconds =>
    once(`decision ${index}`, () => {
      const { options, outcomes, otherwise } = decisions[index] ?? { options: [], outcomes: [], otherwise: [] };
      const all = [...options.flatMap((option) => option.outcomes), ...outcomes, ...otherwise];
      return Math.max(longest(all.map(ofOutcome)), follow(afterDecision[index] ?? []));
    });
  const spans = decisions.map((_, index) => ofAnswer(index));
  const watched = longest(
    compiled.watched.map(({ kind, index }) =>
      kind === 'decision' ? ofAsking(index) : kind === 'inject' ? ofInject(index) : 0,
    ),
  );
  // A condition can come true anywhere on the way; one minute more than the longest of all keeps it on the safe side.
  const withWatched =
    watched > 0 ? longest(spans) * decisions.length + watched * decisions.length + SECONDS_PER_MINUTE : 0;
  return (decision, watching) => (spans[decision] ?? 0) + (watching ? withWatched : 0);
}
