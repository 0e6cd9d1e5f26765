import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import type { TaskId } from '#shared/exercise/ids';
import { useConduct } from './ConductContext';
import { EMPTY_NOTE, type NoteDraft } from './conductMemory';
import classes from './NoteDialog.module.css';

interface NoteDialogProps {
  readonly draft: NoteDraft;
  readonly onDraft: (draft: NoteDraft) => void;
  readonly onClose: () => void;
}

/** A note by the evaluator: what was seen or heard, and the tasks that it shows. */
export function NoteDialog({ draft, onDraft, onClose }: NoteDialogProps) {
  const { t } = useTranslation('conduct');
  const { session, state, submit } = useConduct();
  const { text, tasks } = draft;
  const given = text.trim();
  const save = () => {
    if (given === '') return;
    submit({ type: 'observation.add', text: given, tasks });
    onDraft(EMPTY_NOTE);
    onClose();
  };
  const tick = (id: TaskId, on: boolean) =>
    onDraft({ text, tasks: on ? [...tasks, id] : tasks.filter((other) => other !== id) });
  return (
    <Modal opened onClose={onClose} title={t('note.title')} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Textarea
          data-autofocus
          label={t('note.label')}
          description={t('note.at', { clock: clockText(state.time) })}
          value={text}
          onChange={(event) => onDraft({ text: event.currentTarget.value, tasks })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          }}
          autosize
          minRows={3}
          maxRows={8}
          size="md"
        />
        <fieldset className={classes.tasks}>
          <legend>{t('note.tasks')}</legend>
          {session.compiled.exercise.objectives.map((objective) => (
            <div key={objective.id} className={classes.objective}>
              <p>{objective.title}</p>
              {objective.tasks.map(({ id, title }) => (
                <Checkbox
                  key={id}
                  label={title}
                  checked={tasks.includes(id)}
                  onChange={(event) => tick(id, event.currentTarget.checked)}
                />
              ))}
            </div>
          ))}
        </fieldset>
        <Button type="submit" disabled={given === ''}>
          {t('note.save')}
        </Button>
      </form>
    </Modal>
  );
}
