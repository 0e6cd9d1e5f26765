import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './FullScreenNote.module.css';

interface FullScreenNoteProps {
  readonly title: string;
  readonly text: string;
  /** The machine's own words, for whoever can use them. */
  readonly details: string | null;
  readonly action: { readonly label: string; readonly onAct: () => void } | null;
}

/** A screen that has only one thing to say, and one thing to do about it. */
export function FullScreenNote({ title, text, details, action }: FullScreenNoteProps) {
  const { t } = useTranslation();
  return (
    <main className={classes.screen}>
      <div className={classes.column}>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.text}>{text}</p>
        {action && (
          <Button size="md" onClick={action.onAct}>
            {action.label}
          </Button>
        )}
        {details !== null && (
          <details className={classes.details}>
            <summary>{t('errors.details')}</summary>
            <code>{details}</code>
          </details>
        )}
      </div>
    </main>
  );
}
