import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/exercise/finding';
import { FindingList } from '../../components/FindingList';
import classes from './importDialogs.module.css';

interface RefusedFileProps {
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

/** Everything that must be mended before the file can come in, warnings besides. */
export function RefusedFile({ findings, onClose }: RefusedFileProps) {
  const { t } = useTranslation(['library', 'common']);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <p className={classes.text}>{t('import.notAddedText', { count: errors })}</p>
      <FindingList findings={findings} />
      <div className={classes.acts}>
        <Button data-autofocus onClick={onClose}>
          {t('common:close')}
        </Button>
      </div>
    </>
  );
}
