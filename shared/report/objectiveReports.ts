import type { TaskId } from '../exercise/ids';
import { scenarioAt } from '../exercise/scenarioAt';
import type { CompiledExercise } from '../kernel/compile';
import type { EffectivePlay } from './effectivePlay';
import type { ObjectiveReport, ObservationReport } from './reportModel';

/** The observations that still stand, in the order in which they were made. */
export function observationReports(compiled: CompiledExercise, play: EffectivePlay): readonly ObservationReport[] {
  const standing = new Map<number, ObservationReport>();
  for (const { record, after } of play.moments) {
    if (record?.command.type === 'observation.add') {
      standing.set(record.seq, {
        seq: record.seq,
        at: record.at,
        scenario: scenarioAt(compiled.exercise, record.at),
        afterEndex: after.status === 'hotWash',
        text: record.command.text,
        tasks: record.command.tasks,
      });
    }
    if (record?.command.type === 'observation.withdraw') standing.delete(record.command.observation);
  }
  return [...standing.values()];
}

/** Every objective with its last rating, and under each task what was seen of it and what in play called for it. */
export function objectiveReports(
  compiled: CompiledExercise,
  play: EffectivePlay,
  observations: readonly ObservationReport[],
): readonly ObjectiveReport[] {
  const { exercise } = compiled;
  const calls = (task: TaskId) => ({
    injects: exercise.injects.flatMap(({ tasks }, index) => (tasks.includes(task) ? [index] : [])),
    decisions: exercise.decisions.flatMap(({ tasks }, index) => (tasks.includes(task) ? [index] : [])),
  });
  return exercise.objectives.map(({ id, title, tasks }, index) => {
    const last = play.moments.findLast(
      ({ record }) => record?.command.type === 'objective.rate' && record.command.objective === id,
    )?.record?.command;
    return {
      id,
      title,
      rating: play.final.ratings[index] ?? null,
      remark: last?.type === 'objective.rate' ? last.remark : '',
      tasks: tasks.map((task) => {
        const { injects, decisions } = calls(task.id);
        return {
          id: task.id,
          title: task.title,
          foreseen: injects.length + decisions.length > 0,
          calledForBy: [
            ...injects
              .filter((inject) => play.final.injects[inject]?.deliveredAt !== null)
              .map((inject) => exercise.injects[inject]?.title ?? ''),
            ...decisions
              .filter((decision) => play.final.decisions[decision]?.openedAt !== null)
              .map((decision) => exercise.decisions[decision]?.title ?? ''),
          ],
          observations: observations.filter((observation) => observation.tasks.includes(task.id)),
        };
      }),
    };
  });
}
