import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface CloseSessionProps {
  /** How many objectives have no rating. */
  readonly unrated: number;
  readonly primary: boolean;
  readonly onClose: () => void;
}

/** Ends the hot wash. It asks only when something is missing: closing can be taken back. */
export function CloseSession({ unrated, primary, onClose }: CloseSessionProps) {
  const { t } = useTranslation('review');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant={primary ? 'filled' : 'default'} onClick={() => (unrated > 0 ? setAsking(true) : onClose())}>
        {t('close.act')}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('close.title')}>
        <p>{t('close.text', { count: unrated })}</p>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {t('close.stay')}
          </Button>
          <Button onClick={onClose}>{t('close.anyway')}</Button>
        </Group>
      </Modal>
    </>
  );
}
