import type { Condition } from './condition/ast';
import type { Exercise, Outcome } from './exercise';
import type { Path } from './yaml/path';

/** What hangs on a condition. */
export type ConditionUse = 'inject' | 'decision' | 'needs' | 'outcome' | 'ending' | 'drift';

export interface PlacedCondition {
  readonly condition: Condition;
  readonly use: ConditionUse;
  /** The id of the inject, decision or ending it belongs to; of a drift the indicator's. */
  readonly owner: string;
  /** Where it stands in the file. */
  readonly path: Path;
}

/** Every condition of an exercise, with its place and what hangs on it. */
export function conditionsOf({ injects, decisions, endings, indicators }: Exercise): readonly PlacedCondition[] {
  const found: PlacedCondition[] = [];
  const add = (condition: Condition | null, use: ConditionUse, path: Path) => {
    if (condition !== null) found.push({ condition, use, owner: String(path[1]), path });
  };
  const addOutcomes = (outcomes: readonly Outcome[], path: Path) => {
    for (const { id, when } of outcomes) add(when, 'outcome', [...path, 'outcomes', id, 'when']);
  };
  for (const { id, trigger } of injects)
    if (trigger.kind === 'when') add(trigger.condition, 'inject', ['injects', id, 'when']);
  for (const { id, trigger, options, outcomes } of decisions) {
    const path = ['decisions', id];
    if (trigger.kind === 'when') add(trigger.condition, 'decision', [...path, 'when']);
    for (const option of options) {
      const at = [...path, 'options', option.id];
      add(option.needs, 'needs', [...at, 'needs']);
      addOutcomes(option.outcomes, at);
    }
    addOutcomes(outcomes, path);
  }
  for (const { id, when } of endings) add(when, 'ending', ['endings', id, 'when']);
  for (const { id, drift } of indicators) add(drift?.when ?? null, 'drift', ['indicators', id, 'drift', 'when']);
  return found;
}
