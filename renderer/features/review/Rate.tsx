import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../../components/SectionHeading';
import type { Exercise } from '#shared/exercise/exercise';
import type { SessionReport } from '#shared/report/reportModel';
import type { CommandDraft } from '#shared/workflow/liveSession';
import { Observations } from './Observations';
import { RateObjective } from './RateObjective';
import classes from './Rate.module.css';

interface RateProps {
  readonly exercise: Exercise;
  readonly report: SessionReport;
  readonly submit: (command: CommandDraft) => void;
}

/** For the evaluator: the ratings, and beside them what they rest on. */
export function Rate({ exercise, report, submit }: RateProps) {
  const { t } = useTranslation('review');
  return (
    <div className={classes.rate}>
      <section>
        <SectionHeading count={report.objectives.length}>{t('ratings.title')}</SectionHeading>
        {report.objectives.map((objective) => (
          <RateObjective key={objective.id} objective={objective} submit={submit} />
        ))}
      </section>
      <Observations objectives={exercise.objectives} observations={report.observations} submit={submit} />
    </div>
  );
}
