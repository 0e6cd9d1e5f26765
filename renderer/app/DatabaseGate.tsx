import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FullScreenNote } from '../components/FullScreenNote';
import { askToKeepData } from '../storage/keepData';
import type { LiaisonDatabase } from '../storage/LiaisonDatabase';
import { openDatabase, type Opening } from '../storage/openDatabase';

/** Shows its children once the database is open; says plainly why it is not. */
export function DatabaseGate({
  database,
  children,
}: {
  readonly database: LiaisonDatabase;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const [opening, setOpening] = useState<Opening | null>(null);

  useEffect(() => {
    let current = true;
    void openDatabase(database).then((result) => {
      if (current) setOpening(result);
      if (result.kind === 'open') void askToKeepData();
    });
    return () => {
      current = false;
    };
  }, [database]);

  if (opening === null) return null;
  if (opening.kind === 'open') return children;
  return (
    <FullScreenNote
      title={t(`database.${opening.kind}.title`)}
      text={t(`database.${opening.kind}.text`)}
      details={opening.kind === 'failed' ? opening.reason : null}
      action={{ label: t('errors.reload'), onAct: () => window.location.reload() }}
    />
  );
}
