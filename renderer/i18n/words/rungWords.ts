import type { TFunction } from 'i18next';

const RUNGS = ['isolation', 'coexistence', 'deconfliction', 'coordination', 'cooperation', 'unityOfEffort'] as const;

/** A rung of the coordination ladder (0-5) with its name: `Rung 3: coordination`. */
export function rungWords(t: TFunction<'words'>, rung: number): string {
  return t('rungNamed', { rung, name: t(`rungs.${RUNGS[rung] ?? 'isolation'}`) });
}
