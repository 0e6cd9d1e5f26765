import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ReasonForm.module.css';

interface ReasonFormProps {
  readonly label: string;
  /** Reasons that are common enough for one press. */
  readonly quick: readonly string[];
  readonly confirm: string;
  readonly onCancel: () => void;
  readonly onConfirm: (reason: string) => void;
}

/** Asks for a reason where the buttons were, so that nothing else moves. */
export function ReasonForm({ label, quick, confirm, onCancel, onConfirm }: ReasonFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== '') onConfirm(given);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <div className={classes.row}>
        <TextInput
          className={classes.reason}
          label={label}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autoFocus
          required
          size="md"
        />
        <Button type="submit" size="md" disabled={given === ''}>
          {confirm}
        </Button>
        <Button variant="default" size="md" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
      <div className={classes.quick}>
        {quick.map((text) => (
          <Button key={text} variant="subtle" color="gray" size="compact-md" fw={400} onClick={() => onConfirm(text)}>
            {text}
          </Button>
        ))}
      </div>
    </form>
  );
}
