import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckedPart } from '#shared/archive/checkPackage';
import type { PackageContents } from '#shared/archive/exercisePackage';
import type { ArchiveFile, OpenResult } from '#shared/ipc/contract';
import { useHost } from '../../host/HostContext';
import { readExerciseFile } from '../../host/readExerciseFile';
import { useDatabase } from '../../storage/DatabaseContext';
import { addExercise } from '../../storage/importedExercises';
import { planFile, planPackage, refusedPart } from './planFile';
import type { Addition, ImportPlan, Question } from './importPlan';
import { useTry } from './useTry';

const ImportDialogs = lazy(() => import('./ImportDialogs').then((module) => ({ default: module.ImportDialogs })));
const ArchiveDialog = lazy(() => import('./ArchiveDialog').then((module) => ({ default: module.ArchiveDialog })));

interface ExerciseImport {
  readonly pick: () => void;
  readonly receiveFile: (file: File) => void;
  readonly dialog: ReactNode;
}

/** Brings exercises and saved sessions in: picked, dropped, or opened from outside the page. */
export function useExerciseImport(): ExerciseImport {
  const { t } = useTranslation('library');
  const db = useDatabase();
  const host = useHost();
  const attempt = useTry();
  const [question, setQuestion] = useState<Question | null>(null);
  const [archive, setArchive] = useState<ArchiveFile | null>(null);
  const notAdded = useCallback((file: string) => t('import.notAdded', { file }), [t]);

  const add = useCallback(
    async ({ card, text, extras }: Addition, key: string) => {
      setQuestion(null);
      const exercise = { key, id: card.id, text, card, addedAt: Date.now(), translations: extras?.translations ?? [] };
      await addExercise(db, exercise, extras?.media ?? null);
      const warnings = card.findings.length;
      notifications.show({
        title: t('import.added', { title: card.title }),
        message: warnings > 0 ? t('import.addedWarnings', { count: warnings }) : null,
      });
    },
    [db, t],
  );

  const follow = useCallback(
    async (file: string, plan: ImportPlan) => {
      switch (plan.kind) {
        case 'add':
          return add(plan, crypto.randomUUID());
        case 'same':
          notifications.show({ title: t('import.same', { title: plan.title }), message: t('import.sameText') });
          return;
        case 'refuse':
        case 'ask':
          setQuestion({ file, plan });
      }
    },
    [add, t],
  );

  const receive = useCallback(
    (result: OpenResult) => {
      switch (result.kind) {
        case 'cancelled':
          return;
        case 'opened': {
          const { name, text } = result.file;
          void attempt(notAdded(name), async () => follow(name, await planFile(db, text)));
          return;
        }
        case 'openedArchive':
          setArchive(result.file);
          return;
        case 'failed': {
          const { name: file, problem } = result;
          notifications.show({ color: 'red', title: t('import.failed', { file }), message: t(`import.${problem}`) });
        }
      }
    },
    [attempt, db, follow, notAdded, t],
  );

  const receivePackage = useCallback(
    (contents: PackageContents, parts: readonly CheckedPart[]) => {
      const name = archive?.name ?? '';
      const part = refusedPart(parts);
      setArchive(null);
      void attempt(notAdded(name), async () =>
        follow(part === null ? name : `${name}: ${part}`, await planPackage(db, contents, parts)),
      );
    },
    [archive, attempt, db, follow, notAdded],
  );

  useEffect(() => host.onExerciseOpened(receive), [host, receive]);

  return {
    pick: () => void host.openExercise().then(receive),
    receiveFile: useCallback((file: File) => void readExerciseFile(file).then(receive), [receive]),
    dialog: (
      <Suspense>
        {question && (
          <ImportDialogs
            question={question}
            onAdd={(addition, key) => void attempt(notAdded(question.file), () => add(addition, key))}
            onClose={() => setQuestion(null)}
          />
        )}
        {archive && (
          <ArchiveDialog
            key={archive.name}
            file={archive}
            onPackage={receivePackage}
            onClose={() => setArchive(null)}
          />
        )}
      </Suspense>
    ),
  };
}
