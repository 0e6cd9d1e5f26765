import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { Shown } from './shown';
import { WitnessCourse } from './WitnessCourse';
import classes from './WitnessPanel.module.css';

interface WitnessPanelProps {
  readonly opened: boolean;
  /** Kept while the panel goes away; null before anything was shown. */
  readonly shown: Shown | null;
  /** Under its frame. */
  readonly compiled: CompiledExercise;
  readonly text: string;
  readonly onClose: () => void;
  readonly onOpened: (sessionId: string) => void;
}

/** The place beside the results where a witness is looked at. */
export function WitnessPanel({ opened, shown, compiled, text, onClose, onOpened }: WitnessPanelProps) {
  const { t } = useTranslation(['studio', 'common']);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="38rem"
      title={shown && t(shown.isWithout ? 'witness.titleWithout' : 'witness.title', { what: shown.what })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      attributes={{ header: { role: 'presentation' } }}
      transitionProps={{ duration: 140 }}
      classNames={{
        header: classes.header ?? '',
        title: classes.title ?? '',
        content: classes.content ?? '',
        body: classes.body ?? '',
      }}
    >
      {shown && <WitnessCourse shown={shown} compiled={compiled} text={text} onOpened={onOpened} />}
    </Drawer>
  );
}
