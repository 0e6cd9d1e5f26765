import { Button, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutcomeId } from '#shared/exercise/ids';
import { outcomesOf, proposedOutcome } from '#shared/kernel/outcomesOf';
import { awaitsRuling } from './awaitsRuling';
import { useConduct } from './ConductContext';
import { effectLines } from './effectLines';
import classes from './OverruleForm.module.css';

interface OverruleFormProps {
  readonly index: number;
  readonly onCancel: () => void;
  readonly onConfirm: (outcome: OutcomeId | null, reason: string) => void;
}

/** Stands for "nothing follows" among the outcomes; no id is empty. */
const NOTHING = '';

/** The facilitator's choice of what follows, with the reason that it needs. */
export function OverruleForm({ index, onCancel, onConfirm }: OverruleFormProps) {
  const { t } = useTranslation(['conduct', 'common']);
  const { t: w } = useTranslation('words');
  const { session, state } = useConduct();
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const proposed = proposedOutcome(session.compiled, state, index);
  const others = outcomesOf(session.compiled, state, index).filter((outcome) => outcome !== proposed);
  const given = reason.trim();
  const awaits = awaitsRuling(session.compiled, state, index);
  const ready = chosen !== null && given !== '';
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onConfirm(others.find(({ id }) => id === chosen)?.id ?? null, given);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Radio.Group
        className={classes.choices}
        label={awaits ? t('decision.ruleTitle') : t('decision.overruleTitle')}
        value={chosen}
        onChange={setChosen}
      >
        <div className={classes.options}>
          {others.map(({ id, say, effects }, position) => (
            <Radio
              key={id}
              value={id}
              label={say ?? t('decision.wordless')}
              description={effectLines(t, w, session.compiled, state, effects).join(' · ')}
              autoFocus={position === 0}
            />
          ))}
          {(proposed ?? awaits) && (
            <Radio value={NOTHING} label={t('decision.nothingInstead')} autoFocus={others.length === 0} />
          )}
        </div>
      </Radio.Group>
      <div className={classes.row}>
        <TextInput
          className={classes.reason}
          label={t('decision.overruleReason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
        />
        <Button type="submit" disabled={!ready}>
          {awaits ? t('decision.ruleIt') : t('decision.overruleIt')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
