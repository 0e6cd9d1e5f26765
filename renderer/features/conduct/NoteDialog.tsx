import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import type { TaskId } from '#shared/exercise/ids';
import { useConduct } from './ConductContext';
import classes from './NoteDialog.module.css';

/** A note by the evaluator: what was seen or heard, and the tasks that it shows. */
export function NoteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('conduct');
  const { session, state, submit } = useConduct();
  const [text, setText] = useState('');
  const [tasks, setTasks] = useState<readonly TaskId[]>([]);
  const given = text.trim();
  const save = () => {
    if (given === '') return;
    submit({ type: 'observation.add', text: given, tasks });
    onClose();
  };
  const tick = (id: TaskId, on: boolean) => setTasks(on ? [...tasks, id] : tasks.filter((other) => other !== id));
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
          onChange={(event) => setText(event.currentTarget.value)}
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
