import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenResult } from '#shared/ipc/contract';
import { useHost } from '../../host/HostContext';
import { readExerciseFile } from '../../host/readExerciseFile';
import { useDatabase } from '../../storage/DatabaseContext';
import { addExercise } from '../../storage/importedExercises';
import { planImport, type Addition, type Question } from './importPlan';
import type { ShelfEntry } from './shelf';

const ImportDialogs = lazy(() => import('./ImportDialogs').then((module) => ({ default: module.ImportDialogs })));

interface ExerciseImport {
  readonly pick: () => void;
  readonly receiveFile: (file: File) => void;
  readonly dialog: ReactNode;
}

/** Brings exercise files in: picked, dropped, or opened from outside the page. */
export function useExerciseImport(shelf: readonly ShelfEntry[] | undefined): ExerciseImport {
  const { t } = useTranslation('library');
  const db = useDatabase();
  const host = useHost();
  const [question, setQuestion] = useState<Question | null>(null);
  // The way in must not change with every exercise that comes in, or a file opened meanwhile would be missed.
  const shelfNow = useRef(shelf);
  useEffect(() => {
    shelfNow.current = shelf;
  }, [shelf]);

  const add = useCallback(
    async ({ exercise, text, warnings }: Addition, key: string) => {
      setQuestion(null);
      await addExercise(db, { key, id: exercise.id, text, addedAt: Date.now() });
      notifications.show({
        title: t('import.added', { title: exercise.title }),
        message: warnings > 0 ? t('import.addedWarnings', { count: warnings }) : null,
      });
    },
    [db, t],
  );

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
        case 'ask':
          setQuestion({ file: name, plan });
      }
    },
    [add, t],
  );

  useEffect(() => host.onExerciseOpened((result) => void receive(result)), [host, receive]);

  return {
    pick: () => void host.openExercise().then(receive),
    receiveFile: useCallback((file: File) => void readExerciseFile(file).then(receive), [receive]),
    dialog: question && (
      <Suspense>
        <ImportDialogs
          question={question}
          onAdd={(addition, key) => void add(addition, key)}
          onClose={() => setQuestion(null)}
        />
      </Suspense>
    ),
  };
}
