import type { Exercise } from '../exercise';
import type { TaskId } from '../ids';
import type { Remarks } from './remarks';
import { variantsOf } from './variantsOf';

/** Reports tasks that no inject and no decision gives occasion to, under any frame. */
export function checkTasks(exercise: Exercise, remarks: Remarks): void {
  const served = new Set<TaskId>();
  for (const { injects, decisions } of variantsOf(exercise)) {
    for (const { tasks } of injects) for (const task of tasks) served.add(task);
    for (const { tasks } of decisions) for (const task of tasks) served.add(task);
  }
  for (const { id, tasks } of exercise.objectives) {
    for (const task of tasks) {
      if (served.has(task.id)) continue;
      const message = `No inject or decision gives occasion to this. Name \`${task.id}\` in the \`tasks\` of one.`;
      remarks.key('LX0111', ['objectives', id, 'tasks', task.id.slice(id.length + 1)], message);
    }
  }
}
