import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Seconds } from '#shared/exercise/units';
import { clockText } from '../../components/clockText';

interface FaultedDialogProps {
  readonly opened: boolean;
  readonly time: Seconds;
  /** At a seat there is only trying again: a copy holds what every seat has entered. */
  readonly withTheFacilitator: boolean;
  readonly onRetry: () => void;
  readonly onSaveCopy: () => void;
  readonly onLeave: () => void;
}

/** A write failed. Nothing can be done before it is made good, so this cannot be put aside. */
export function FaultedDialog({ opened, time, withTheFacilitator, onRetry, onSaveCopy, onLeave }: FaultedDialogProps) {
  const { t } = useTranslation('session');
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('faulted.title')}
    >
      <Text>{t(withTheFacilitator ? 'faulted.text' : 'faulted.atASeat', { time: clockText(time) })}</Text>
      <Group justify="flex-end" mt="lg">
        {withTheFacilitator && (
          <>
            <Button variant="subtle" color="gray" onClick={onLeave}>
              {t('faulted.leave')}
            </Button>
            <Button variant="default" onClick={onSaveCopy}>
              {t('saveCopy')}
            </Button>
          </>
        )}
        <Button data-autofocus onClick={onRetry}>
          {t('faulted.retry')}
        </Button>
      </Group>
    </Modal>
  );
}
