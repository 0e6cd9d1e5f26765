import { Anchor, Radio, Textarea, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RATINGS, type Rating } from '#shared/kernel/command';
import type { ObjectiveReport } from '#shared/report/reportModel';
import type { CommandDraft } from '#shared/workflow/liveSession';
import classes from './RateObjective.module.css';

interface RateObjectiveProps {
  readonly objective: ObjectiveReport;
  readonly submit: (command: CommandDraft) => void;
}

/** One objective: its letter, and why. A choice is recorded at once, a remark when it is left. */
export function RateObjective({ objective, submit }: RateObjectiveProps) {
  const { t } = useTranslation(['review', 'common']);
  const { id, title, rating, tasks } = objective;
  const [remark, setRemark] = useState(objective.remark);
  const rate = (next: Rating | null) =>
    submit({ type: 'objective.rate', objective: id, rating: next, remark: remark.trim() });
  return (
    <section className={classes.objective} aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.tasks}>
        {tasks.map((task) => (
          <li key={task.id}>
            {task.title}
            {task.observations.length > 0 && (
              <span className={classes.seen}>{t('ratings.seen', { count: task.observations.length })}</span>
            )}
          </li>
        ))}
      </ul>
      <Radio.Group
        label={<VisuallyHidden>{t('ratings.of')}</VisuallyHidden>}
        value={rating}
        onChange={(value) => rate(RATINGS.find((each) => each === value) ?? null)}
      >
        <div className={classes.letters}>
          {RATINGS.map((letter) => (
            <Radio.Card key={letter} value={letter} className={classes.card} data-rating={letter}>
              <span className={classes.letter}>{letter}</span>
              <span className={classes.meaning}>{t(`common:rating.${letter}`)}</span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t('ratings.remark')}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
        onBlur={() => {
          if (remark.trim() !== objective.remark) rate(rating);
        }}
        autosize
        minRows={1}
        maxRows={6}
      />
      {rating !== null && (
        <Anchor component="button" type="button" size="sm" className={classes.clear} onClick={() => rate(null)}>
          {t('ratings.clear')}
        </Anchor>
      )}
    </section>
  );
}
