import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/exercise/finding';
import classes from './FindingList.module.css';

interface FindingListProps<F extends Finding> {
  readonly findings: readonly F[];
  /** What else there is to say or do about one. */
  readonly more?: (finding: F) => ReactNode;
}

/** The findings of an exercise file: where, what, and what to do. Hints come last, and quietly. */
export function FindingList<F extends Finding>({ findings, more }: FindingListProps<F>) {
  const { t } = useTranslation(['library', 'common']);
  const hintsLast = findings.toSorted((a, b) => Number(a.severity === 'hint') - Number(b.severity === 'hint'));
  return (
    <ol className={classes.list}>
      {hintsLast.map((finding, index) => {
        const { code, severity, message, range } = finding;
        return (
          <li key={index} className={classes.finding} data-severity={severity}>
            <span className={classes.place}>{t('line', { line: range.line, column: range.column })}</span>
            <span className={classes.severity}>{t(`common:severity.${severity}`)}</span>
            <div>
              <Message text={message} /> <span className={classes.code}>{code}</span>
              {more?.(finding)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What stands between backticks is text of the file. */
function Message({ text }: { readonly text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>));
}
