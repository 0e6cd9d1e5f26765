import { useTranslation } from 'react-i18next';
import { ANALYSIS_CODES, type AnalysisCode } from '#shared/analysis/analysisCodes';
import type { Exercise } from '#shared/exercise/exercise';
import { FindingList } from '../../components/FindingList';
import { aboutWords } from './aboutWords';
import type { PlacedFinding } from './analysis';
import { Block } from './Block';
import classes from './PlayFindings.module.css';
import { ShowHow } from './ShowHow';
import type { Show } from './shown';

/** About what never happens. */
const NEVER: ReadonlySet<AnalysisCode> = new Set(['LX0200', 'LX0201', 'LX0202', 'LX0203', 'LX0204']);

interface PlayFindingsProps {
  readonly title: string;
  readonly exercise: Exercise;
  readonly findings: readonly PlacedFinding[];
  /** Said where there are none. */
  readonly none: string;
  readonly onShow: Show;
}

/** What can go wrong in play, each with what it is about and the way to a playthrough that shows it. */
export function PlayFindings({ title, exercise, findings, none, onShow }: PlayFindingsProps) {
  const { t } = useTranslation('studio');
  return (
    <Block title={title} count={findings.length} empty={findings.length === 0 ? none : null}>
      <FindingList
        findings={findings}
        more={({ code, path, witness }) => {
          const about = aboutWords(t, exercise, path);
          const { title: kind } = ANALYSIS_CODES[code];
          const what = path.length > 1 ? t('witness.finding', { title: kind, about }) : kind;
          return (
            <div className={classes.more}>
              <span className={classes.about}>{about}</span>
              <ShowHow what={what} witness={witness} isWithout={NEVER.has(code)} onShow={onShow} />
            </div>
          );
        }}
      />
    </Block>
  );
}
