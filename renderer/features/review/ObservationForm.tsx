import { Button, Checkbox, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteDraft } from '../../components/noteDraft';
import type { Objective } from '#shared/exercise/exercise';
import classes from './ObservationForm.module.css';

interface ObservationFormProps {
  readonly objectives: readonly Objective[];
  readonly initial: NoteDraft;
  readonly saveLabel: string;
  readonly autoFocus: boolean;
  readonly onSave: (draft: NoteDraft) => void;
  readonly onCancel: () => void;
}

/** What was said or done, and the tasks that it shows. */
export function ObservationForm({ objectives, initial, saveLabel, autoFocus, onSave, onCancel }: ObservationFormProps) {
  const { t } = useTranslation(['review', 'common']);
  const [text, setText] = useState(initial.text);
  const [tasks, setTasks] = useState(initial.tasks);
  const given = text.trim();
  const save = () => {
    if (given !== '') onSave({ text: given, tasks });
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Textarea
        label={t('observations.text')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
        autosize
        minRows={2}
        maxRows={8}
        autoFocus={autoFocus}
      />
      <Checkbox.Group label={t('observations.tasks')} value={[...tasks]} onChange={setTasks}>
        <div className={classes.tasks}>
          {objectives
            .flatMap((objective) => objective.tasks)
            .map(({ id, title }) => (
              <Checkbox key={id} value={id} label={title} size="sm" />
            ))}
        </div>
      </Checkbox.Group>
      <Group gap="sm">
        <Button type="submit" variant="default" disabled={given === ''}>
          {saveLabel}
        </Button>
        <Button type="button" variant="subtle" color="gray" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </Group>
    </form>
  );
}
