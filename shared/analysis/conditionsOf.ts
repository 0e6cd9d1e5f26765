import type { Condition } from '../exercise/condition/ast';
import type { Exercise } from '../exercise/exercise';

/** Every condition of an exercise, in the order of the file: of drifts, triggers, options, outcomes and endings. */
export function conditionsOf({ indicators, injects, decisions, endings }: Exercise): readonly Condition[] {
  const all: readonly (Condition | null)[] = [
    ...indicators.map(({ drift }) => drift?.when ?? null),
    ...injects.map(({ trigger }) => (trigger.kind === 'when' ? trigger.condition : null)),
    ...decisions.flatMap(({ trigger, options, outcomes }) => [
      trigger.kind === 'when' ? trigger.condition : null,
      ...options.flatMap((option) => [option.needs, ...option.outcomes.map(({ when }) => when)]),
      ...outcomes.map(({ when }) => when),
    ]),
    ...endings.map(({ when }) => when),
  ];
  return all.filter((condition) => condition !== null);
}
