import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenResult } from '#shared/ipc/contract';
import { useHost } from '../../host/HostContext';
import { readExerciseFile } from '../../host/readExerciseFile';
import { useDatabase } from '../../storage/DatabaseContext';
import { addExercise } from '../../storage/importedExercises';
import { planFile } from './planFile';
import type { Addition, Question } from './importPlan';
import { useTry } from './useTry';

const ImportDialogs = lazy(() => import('./ImportDialogs').then((module) => ({ default: module.ImportDialogs })));

interface ExerciseImport {
  readonly pick: () => void;
  readonly receiveFile: (file: File) => void;
  readonly dialog: ReactNode;
}

/** Brings exercise files in: picked, dropped, or opened from outside the page. */
export function useExerciseImport(): ExerciseImport {
  const { t } = useTranslation('library');
  const db = useDatabase();
  const host = useHost();
  const attempt = useTry();
  const [question, setQuestion] = useState<Question | null>(null);

  const add = useCallback(
    async ({ card, text }: Addition, key: string) => {
      setQuestion(null);
      await addExercise(db, { key, id: card.id, text, card, addedAt: Date.now() });
      const warnings = card.findings.length;
      notifications.show({
        title: t('import.added', { title: card.title }),
        message: warnings > 0 ? t('import.addedWarnings', { count: warnings }) : null,
      });
    },
    [db, t],
  );

  const bringIn = useCallback(
    async (name: string, text: string) => {
      const plan = await planFile(db, text);
      switch (plan.kind) {
        case 'add':
          return add(plan, crypto.randomUUID());
        case 'same':
          notifications.show({ title: t('import.same', { title: plan.title }), message: t('import.sameText') });
          return;
        case 'refuse':
        case 'ask':
          setQuestion({ file: name, plan });
      }
    },
    [add, db, t],
  );

  const receive = useCallback(
    (result: OpenResult) => {
      if (result.kind === 'cancelled') return;
      if (result.kind === 'opened') {
        const { name, text } = result.file;
        void attempt(t('import.notAdded', { file: name }), () => bringIn(name, text));
        return;
      }
      const { name, problem } = result;
      notifications.show({ color: 'red', title: t('import.failed', { file: name }), message: t(`import.${problem}`) });
    },
    [attempt, bringIn, t],
  );

  useEffect(() => host.onExerciseOpened(receive), [host, receive]);

  return {
    pick: () => void host.openExercise().then(receive),
    receiveFile: useCallback((file: File) => void readExerciseFile(file).then(receive), [receive]),
    dialog: question && (
      <Suspense>
        <ImportDialogs
          question={question}
          onAdd={(addition, key) =>
            void attempt(t('import.notAdded', { file: question.file }), () => add(addition, key))
          }
          onClose={() => setQuestion(null)}
        />
      </Suspense>
    ),
  };
}
