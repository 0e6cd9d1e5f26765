import type { TFunction } from 'i18next';
import type { AnalysisFinding } from '#shared/analysis/proof';
import type { Exercise } from '#shared/exercise/exercise';

/** What a finding is about, by the names that the exercise gives it: `Decision “Settlement”, option “Closed line”`. */
export function aboutWords(t: TFunction<'studio'>, exercise: Exercise, path: AnalysisFinding['path']): string {
  const [section, id] = path;
  switch (section) {
    case 'decisions':
      return aboutDecision(t, exercise, path);
    case 'injects':
      return t('about.inject', { title: exercise.injects.find((inject) => inject.id === id)?.title ?? '' });
    case 'objectives':
      return t('about.objective', { title: exercise.objectives.find((objective) => objective.id === id)?.title ?? '' });
    case 'endings': {
      const title = exercise.endings.find((ending) => ending.id === id)?.title;
      return title === undefined ? t('about.endings') : t('about.ending', { title });
    }
    case undefined:
    default:
      return exercise.title;
  }
}

function aboutDecision(t: TFunction<'studio'>, exercise: Exercise, path: AnalysisFinding['path']): string {
  const after = (key: string) => path[path.indexOf(key) + 1];
  const decision = exercise.decisions.find(({ id }) => id === path[1]);
  const option = path.includes('options') ? decision?.options.find(({ id }) => id === after('options')) : undefined;
  const title = decision?.title ?? '';
  const of = option ? t('about.option', { title, option: option.label }) : t('about.decision', { title });
  if (!path.includes('outcomes')) return of;
  const outcome = (option?.outcomes ?? decision?.outcomes)?.find(({ id }) => id === after('outcomes'));
  // An outcome has no name but its id; what is read out tells more.
  const says = outcome?.effects.say ?? outcome?.id ?? '';
  return t('about.outcome', { of, says });
}
