import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockText } from '../../components/ClockText';
import { EmptyState } from '../../components/EmptyState';
import { EMPTY_NOTE, type NoteDraft } from '../../components/noteDraft';
import { SectionHeading } from '../../components/SectionHeading';
import type { Objective } from '#shared/exercise/exercise';
import type { ObservationReport } from '#shared/report/reportModel';
import type { CommandDraft } from '#shared/workflow/liveSession';
import { ObservationForm } from './ObservationForm';
import classes from './Observations.module.css';

interface ObservationsProps {
  readonly objectives: readonly Objective[];
  readonly observations: readonly ObservationReport[];
  readonly submit: (command: CommandDraft) => void;
}

/** What the evaluator noted, to be completed while it is still fresh. */
export function Observations({ objectives, observations, submit }: ObservationsProps) {
  const { t } = useTranslation('review');
  /** The sequence number of the observation being edited; `new` while one is added. */
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const stop = () => setEditing(null);
  const add = (draft: NoteDraft) => {
    submit({ type: 'observation.add', ...draft });
    stop();
  };
  const replace = (seq: number, draft: NoteDraft) => {
    submit({ type: 'observation.withdraw', observation: seq });
    add(draft);
  };
  return (
    <section>
      <SectionHeading
        count={observations.length}
        end={
          <Button variant="default" size="xs" disabled={editing === 'new'} onClick={() => setEditing('new')}>
            {t('observations.add')}
          </Button>
        }
      >
        {t('observations.title')}
      </SectionHeading>
      {editing === 'new' && (
        <ObservationForm
          objectives={objectives}
          initial={EMPTY_NOTE}
          saveLabel={t('observations.save')}
          autoFocus
          onSave={add}
          onCancel={stop}
        />
      )}
      {observations.length === 0 && editing === null && (
        <EmptyState title={t('observations.none')}>{t('observations.noneText')}</EmptyState>
      )}
      <ul className={classes.list}>
        {observations.map((observation) => (
          <li key={observation.seq} className={classes.observation}>
            {editing === observation.seq ? (
              <ObservationForm
                objectives={objectives}
                initial={observation}
                saveLabel={t('observations.saveEdit')}
                autoFocus
                onSave={(draft) => replace(observation.seq, draft)}
                onCancel={stop}
              />
            ) : (
              <Observation
                observation={observation}
                objectives={objectives}
                onEdit={() => setEditing(observation.seq)}
                onWithdraw={() => submit({ type: 'observation.withdraw', observation: observation.seq })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ObservationProps {
  readonly observation: ObservationReport;
  readonly objectives: readonly Objective[];
  readonly onEdit: () => void;
  readonly onWithdraw: () => void;
}

function Observation({ observation, objectives, onEdit, onWithdraw }: ObservationProps) {
  const { t } = useTranslation('review');
  const { text, at, afterEndex, tasks } = observation;
  const shows = objectives.flatMap((objective) => objective.tasks).filter(({ id }) => tasks.includes(id));
  return (
    <div className={classes.line}>
      <span className={classes.when}>{afterEndex ? t('observations.afterEndex') : <ClockText time={at} />}</span>
      <div>
        <p className={classes.text}>{text}</p>
        {shows.length > 0 && <p className={classes.tasks}>{shows.map(({ title }) => title).join('; ')}</p>}
      </div>
      <div className={classes.acts}>
        <ActionIcon aria-label={t('observations.editOf', { text })} title={t('observations.edit')} onClick={onEdit}>
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          aria-label={t('observations.withdrawOf', { text })}
          title={t('observations.withdraw')}
          onClick={onWithdraw}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
