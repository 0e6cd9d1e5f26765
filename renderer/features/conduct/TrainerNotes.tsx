import { useTranslation } from 'react-i18next';
import type { TaskId } from '#shared/exercise/ids';
import { useConduct } from './ConductContext';
import classes from './TrainerNotes.module.css';

interface TrainerNotesProps {
  readonly expects: readonly string[];
  readonly notes: string | null;
  readonly tasks: readonly TaskId[];
}

/** What only the facilitator reads: how to play it, what a good table does, which tasks may be seen. */
export function TrainerNotes({ expects, notes, tasks }: TrainerNotesProps) {
  const { t } = useTranslation('conduct');
  const { objectives } = useConduct().session.compiled.exercise;
  const all = objectives.flatMap((objective) => objective.tasks);
  const titles = tasks.flatMap((id) => all.find((task) => task.id === id)?.title ?? []);
  if (expects.length === 0 && notes === null && titles.length === 0) return null;
  return (
    <dl className={classes.notes}>
      {notes !== null && <Entry term={t('inject.notes')} lines={[notes]} />}
      {expects.length > 0 && <Entry term={t('inject.expects')} lines={expects} />}
      {titles.length > 0 && <Entry term={t('inject.tasks')} lines={titles} />}
    </dl>
  );
}

function Entry({ term, lines }: { readonly term: string; readonly lines: readonly string[] }) {
  return (
    <>
      <dt>{term}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </>
  );
}
