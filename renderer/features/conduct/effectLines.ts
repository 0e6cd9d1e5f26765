import type { TFunction } from 'i18next';
import { factValue } from '../../i18n/words/conditionWords';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { CompiledEffects } from '#shared/kernel/compileEffects';
import type { SessionState } from '#shared/kernel/state';

const HIGHEST_INDICATOR = 100;

/** What an outcome will change, one line each, as seen from the state before it. What stands already is left out. */
export function effectLines(
  t: TFunction<'conduct'>,
  w: TFunction<'words'>,
  { exercise }: CompiledExercise,
  state: SessionState,
  effects: CompiledEffects,
): readonly string[] {
  const injectTitle = (index: number) => exercise.injects[index]?.title ?? '';
  return [
    ...effects.change.flatMap(({ index, by }) => {
      const from = state.indicators[index] ?? 0;
      const to = Math.min(Math.max(from + by, 0), HIGHEST_INDICATOR);
      return from === to ? [] : [t('effect.indicator', { name: exercise.indicators[index]?.name ?? '', from, to })];
    }),
    ...effects.set.flatMap(({ index, value }) => {
      const fact = exercise.facts[index];
      if (state.facts[index] === value) return [];
      if (fact && fact.rung !== null) {
        return [
          value === 1
            ? t('effect.arrangement', { name: fact.name, rung: fact.rung })
            : t('effect.arrangementEnds', { name: fact.name }),
        ];
      }
      return [t('effect.fact', { name: fact?.name ?? '', value: factValue(w, fact?.values[value] ?? '') })];
    }),
    ...effects.resources.flatMap(({ index, by }) => {
      const from = state.resources[index] ?? 0;
      const to = Math.max(from + by, 0);
      return from === to ? [] : [t('effect.resource', { name: exercise.resources[index]?.name ?? '', from, to })];
    }),
    ...effects.deliver.map((index) => t('effect.deliver', { title: injectTitle(index) })),
    ...effects.cancel.map((index) => t('effect.cancel', { title: injectTitle(index) })),
    ...effects.open.map((index) => t('effect.open', { title: exercise.decisions[index]?.title ?? '' })),
    ...(effects.end === null ? [] : [t('effect.end', { title: exercise.endings[effects.end]?.title ?? '' })]),
  ];
}
