import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Act } from '#shared/kernel/nextActs';
import { useConduct } from './ConductContext';
import classes from './EndexDialog.module.css';
import { itemOf } from './item';
import { titleOf } from './Queue';

interface GoOnDialogProps {
  /** What is due and not done. */
  readonly waiting: readonly Act[];
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}

/** Time that has moved on leaves behind what was due: that is asked first. */
export function GoOnDialog({ waiting, onGoOn, onClose }: GoOnDialogProps) {
  const { t } = useTranslation('conduct');
  const { exercise } = useConduct().session.compiled;
  return (
    <Modal opened onClose={onClose} title={t('goOn.title', { count: waiting.length })}>
      <ul className={classes.waiting}>
        {waiting.map((act) => {
          const title = titleOf(exercise, itemOf(act));
          return <li key={`${act.kind} ${title}`}>{t(`act.${act.kind}`, { title })}</li>;
        })}
      </ul>
      <div className={classes.row}>
        <Button data-autofocus onClick={onClose}>
          {t('goOn.stay')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            onGoOn();
            onClose();
          }}
        >
          {t('goOn.goOn')}
        </Button>
      </div>
    </Modal>
  );
}
