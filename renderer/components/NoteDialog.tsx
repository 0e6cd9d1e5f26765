import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Objective } from '#shared/exercise/exercise';
import type { TaskId } from '#shared/exercise/ids';
import { EMPTY_NOTE, type NoteDraft } from './noteDraft';
import classes from './NoteDialog.module.css';

interface NoteDialogProps {
  readonly objectives: readonly Objective[];
  /** Says when the note will have been made. */
  readonly when: string;
  readonly draft: NoteDraft;
  readonly onDraft: (draft: NoteDraft) => void;
  readonly onKeep: (note: NoteDraft) => void;
  readonly onClose: () => void;
}

/** A note by the evaluator; what is begun stays when the dialog is closed. */
export function NoteDialog({ objectives, when, draft, onDraft, onKeep, onClose }: NoteDialogProps) {
  const { t } = useTranslation('session');
  const { text, tasks } = draft;
  const given = text.trim();
  const save = () => {
    if (given === '') return;
    onKeep({ text: given, tasks });
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
          description={when}
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
          {objectives.map((objective) => (
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
