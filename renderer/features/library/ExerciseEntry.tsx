import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FindingList } from '../../components/FindingList';
import classes from './ExerciseEntry.module.css';
import { ExerciseFigures } from './ExerciseFigures';
import type { ShelfEntry } from './shelf';
import { languagesOf } from './shelfTexts';
import { useSavePackage } from './useSavePackage';
import { useRemoveExercise } from './useRemoveExercise';
import { dateText } from './whenText';

/** One exercise: what it is about, how large it is, what is wrong with it, and the way to play it. */
export function ExerciseEntry({ entry }: { readonly entry: ShelfEntry }) {
  const { t } = useTranslation('library');
  const remove = useRemoveExercise();
  const save = useSavePackage();
  const { card, findings, addedAt } = entry;
  const title = card?.title ?? t('unreadable');
  const version = card ? [t('version', { version: card.version })] : [];
  const origin = addedAt === null ? t('ships') : t('added', { date: dateText(addedAt) });
  return (
    <article className={classes.entry}>
      <div className={classes.words}>
        <h3 className={classes.title}>{title}</h3>
        {card && <p className={classes.summary}>{card.summary}</p>}
        <p className={classes.origin}>{[...version, origin, ...languagesOf(entry)].join(' · ')}</p>
        {findings.length > 0 && (
          <details className={classes.findings} open={!card}>
            <summary data-severity={card ? 'warning' : 'error'}>
              {card
                ? t('warnings', { count: findings.length })
                : `${t('cannotRun')}: ${t('problems', { count: findings.length })}`}
            </summary>
            <FindingList findings={findings} />
          </details>
        )}
      </div>
      {card && <ExerciseFigures card={card} />}
      <div className={classes.acts}>
        {card && (
          <>
            <Button
              size="md"
              variant="default"
              aria-label={t('setUpNamed', { title })}
              renderRoot={(props) => <Link to="/setup/$exerciseKey" params={{ exerciseKey: entry.key }} {...props} />}
            >
              {t('setUp')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-label={t('checkNamed', { title })}
              renderRoot={(props) => (
                <Link to="/exercises/$exerciseKey/check" params={{ exerciseKey: entry.key }} {...props} />
              )}
            >
              {t('check')}
            </Button>
          </>
        )}
        {card && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={t('savePackageNamed', { title })}
            onClick={() => void save(entry.key, title)}
          >
            {t('savePackage')}
          </Button>
        )}
        {addedAt !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={t('removeNamed', { title })}
            onClick={() => void remove(entry.key, title)}
          >
            {t('remove')}
          </Button>
        )}
      </div>
    </article>
  );
}
