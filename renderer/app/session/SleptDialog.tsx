import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockText, lengthText } from '../../components/clockText';
import type { Sleep } from '#shared/workflow/liveSession';

interface SleptDialogProps {
  readonly slept: Sleep | null;
  /** At a seat it is only said: whether time runs is the facilitator's to decide. */
  readonly withTheFacilitator: boolean;
  readonly onResume: () => void;
}

const MILLISECONDS_PER_MINUTE = 60_000;

/** The machine slept while time ran. Everybody thinks that it ran on, so that it did not is said where nobody misses it. */
export function SleptDialog({ slept, withTheFacilitator, onResume }: SleptDialogProps) {
  const { t } = useTranslation('session');
  const [heard, setHeard] = useState<Sleep | null>(null);
  const close = () => setHeard(slept);
  const long = lengthText(Math.round((slept?.long ?? 0) / MILLISECONDS_PER_MINUTE));
  const time = clockText(slept?.at ?? 0);
  return (
    <Modal
      opened={slept !== null && slept !== heard}
      onClose={close}
      withCloseButton={false}
      closeOnClickOutside={false}
      title={t('asleep.title')}
    >
      <Text>{t(withTheFacilitator ? 'asleep.text' : 'asleep.atASeat', { long, time })}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant={withTheFacilitator ? 'default' : 'filled'} onClick={close}>
          {t(withTheFacilitator ? 'asleep.stay' : 'asleep.heard')}
        </Button>
        {withTheFacilitator && (
          <Button
            data-autofocus
            onClick={() => {
              close();
              onResume();
            }}
          >
            {t('asleep.resume')}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
