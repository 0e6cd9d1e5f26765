import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenResult } from '#shared/ipc/contract';
import { useHost } from '../../host/HostContext';
import { readExerciseFile } from '../../host/readExerciseFile';
import { useDatabase } from '../../storage/DatabaseContext';
import { addExercise } from '../../storage/importedExercises';
import { DifferingExercise } from './DifferingExercise';
import { planImport, type ImportPlan } from './importPlan';
import { RefusedFile } from './RefusedFile';
import type { ShelfEntry } from './shelf';

interface ExerciseImport {
  readonly pick: () => void;
  readonly receiveFile: (file: File) => void;
}

/** Brings exercise files in: picked, dropped, or opened from outside the page. */
export function useExerciseImport(shelf: readonly ShelfEntry[] | undefined): ExerciseImport {
  const { t } = useTranslation('library');
  const db = useDatabase();
  const host = useHost();
  // The way in must not change with every exercise that comes in, or a file opened meanwhile would be missed.
  const shelfNow = useRef(shelf);
  useEffect(() => {
    shelfNow.current = shelf;
  }, [shelf]);

  const receive = useCallback(
    async (result: OpenResult) => {
      if (result.kind === 'cancelled') return;
      if (result.kind === 'failed') {
        const { name, problem } = result;
        notifications.show({
          color: 'red',
          title: t('import.failed', { file: name }),
          message: t(`import.${problem}`),
        });
        return;
      }
      const { name, text } = result.file;
      const { read } = await import('./shelf');
      const plan = planImport(text, read(text), shelfNow.current ?? []);
      const add = async ({ exercise, warnings }: Extract<ImportPlan, { kind: 'add' | 'ask' }>, key: string) => {
        modals.closeAll();
        await addExercise(db, { key, id: exercise.id, text, addedAt: Date.now() });
        notifications.show({
          title: t('import.added', { title: exercise.title }),
          message: warnings > 0 ? t('import.addedWarnings', { count: warnings }) : null,
        });
      };
      switch (plan.kind) {
        case 'add':
          return add(plan, crypto.randomUUID());
        case 'same':
          notifications.show({
            title: t('import.same', { title: plan.exercise.title }),
            message: t('import.sameText'),
          });
          return;
        case 'refuse':
          modals.open({
            size: 'xl',
            title: t('import.notAdded', { file: name }),
            children: <RefusedFile findings={plan.findings} onClose={modals.closeAll} />,
          });
          return;
        case 'ask':
          modals.open({
            size: 'lg',
            title: t('import.differs', { title: plan.exercise.title }),
            children: (
              <DifferingExercise
                theirs={plan.exercise.version}
                ours={plan.version}
                onReplace={() => void add(plan, plan.other.key)}
                onKeepBoth={() => void add(plan, crypto.randomUUID())}
                onCancel={modals.closeAll}
              />
            ),
          });
      }
    },
    [db, t],
  );

  useEffect(() => host.onExerciseOpened((result) => void receive(result)), [host, receive]);

  return {
    pick: () => void host.openExercise().then(receive),
    receiveFile: useCallback((file: File) => void readExerciseFile(file).then(receive), [receive]),
  };
}
