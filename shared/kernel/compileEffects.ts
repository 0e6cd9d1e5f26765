import type { Effects } from '../exercise/exercise';
import type { ExerciseIndexes } from './exerciseIndexes';
import { indexOf } from './indexById';
import type { WatchersOf } from './indexWatched';
import type { Read } from './readsOf';
import type { DecisionIndex } from './state';
import type { Watched } from './watched';

/** A change of state with its names turned into indexes. */
export interface CompiledEffects {
  readonly change: readonly { readonly index: number; readonly by: number }[];
  readonly set: readonly { readonly index: number; readonly value: number }[];
  /** Gains are positive, spending is negative. */
  readonly resources: readonly { readonly index: number; readonly by: number }[];
  readonly deliver: readonly number[];
  readonly cancel: readonly number[];
  readonly open: readonly DecisionIndex[];
  readonly end: number | null;
  /** The watched conditions that it may make true. */
  readonly wakes: readonly Watched[];
}

/** Turns the names in effects into indexes. */
export function compileEffects(authored: Effects, indexes: ExerciseIndexes, watchersOf: WatchersOf): CompiledEffects {
  const change = authored.change.map(({ indicator, by }) => ({
    index: indexOf(indexes.indicatorIndex, indicator),
    by,
  }));
  const set = authored.set.map(({ fact, value }) => ({ index: indexOf(indexes.factIndex, fact), value }));
  const amountOf = ({ resource, amount }: Effects['gain'][number], sign: 1 | -1) => ({
    index: indexOf(indexes.resourceIndex, resource),
    by: sign * amount,
  });
  const resources = [
    ...authored.gain.map((gained) => amountOf(gained, 1)),
    ...authored.spend.map((spent) => amountOf(spent, -1)),
  ];
  return {
    change,
    set,
    resources,
    deliver: authored.deliver.map((id) => indexOf(indexes.injectIndex, id)),
    cancel: authored.cancel.map((id) => indexOf(indexes.injectIndex, id)),
    open: authored.open.map((id) => indexOf(indexes.decisionIndex, id)),
    end: authored.end === null ? null : indexOf(indexes.endingIndex, authored.end),
    wakes: watchersOf([
      ...change.map(({ index }): Read => `indicator ${index}`),
      ...set.map(({ index }): Read => `fact ${index}`),
      ...resources.map(({ index }): Read => `resource ${index}`),
    ]),
  };
}
