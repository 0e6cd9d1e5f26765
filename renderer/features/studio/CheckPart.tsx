import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/exercise/finding';
import { FindingList } from '../../components/FindingList';
import classes from './CheckPart.module.css';
import { countWords } from './countWords';
import { Headline } from './Headline';
import { Part } from './Part';

/** Not so many that they would push away what can happen in play. */
const FEW = 3;

/** What the reader says about the file. One with errors does not come here. */
export function CheckPart({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('studio');
  const what = countWords(t, findings);
  const hints = findings.filter(({ severity }) => severity === 'hint');
  const others = findings.filter(({ severity }) => severity !== 'hint');
  return (
    <Part title={t('check.title')} text={t('check.text')}>
      <div>
        <Headline>{what === '' ? t('check.fine') : t('check.found', { what })}</Headline>
        {others.length > 0 && <FindingList findings={others} />}
        {hints.length > 0 && (
          <details className={classes.hints} open={hints.length <= FEW}>
            <summary>{countWords(t, hints)}</summary>
            <FindingList findings={hints} />
          </details>
        )}
      </div>
    </Part>
  );
}
