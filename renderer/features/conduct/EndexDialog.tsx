import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import type { Act } from '#shared/kernel/nextActs';
import { useConduct } from './ConductContext';
import { itemOf } from './item';
import { titleOf } from './Queue';
import classes from './EndexDialog.module.css';

interface EndexDialogProps {
  /** What still waits to be done. */
  readonly acts: readonly Act[];
  readonly onClose: () => void;
}

/** ENDEX cannot be taken back, so it is asked twice. */
export function EndexDialog({ acts, onClose }: EndexDialogProps) {
  const { t } = useTranslation('conduct');
  const { session, state, submit } = useConduct();
  const waiting = acts.filter(({ kind }) => kind !== 'ending');
  const list = waiting.map((act) => titleOf(session.compiled.exercise, itemOf(act))).join('; ');
  return (
    <Modal opened onClose={onClose} title={t('endex.title')}>
      <p className={classes.text}>{t('endex.text', { clock: clockText(state.time) })}</p>
      {waiting.length > 0 && <p className={classes.text}>{t('endex.open', { count: waiting.length, list })}</p>}
      <div className={classes.row}>
        <Button
          data-autofocus
          onClick={() => {
            submit({ type: 'session.end' });
            onClose();
          }}
        >
          {t('endex.confirm')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('endex.cancel')}
        </Button>
      </div>
    </Modal>
  );
}
