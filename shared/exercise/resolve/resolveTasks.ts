import type { TaskId } from '../ids';
import type { Path } from '../yaml/path';
import type { Scope } from './scope';

/** Tasks by their dotted names; unknown ones and repeats are reported. */
export function resolveTasks(scope: Scope, entry: string | readonly string[], path: Path): readonly TaskId[] {
  const ids = typeof entry === 'string' ? [entry] : entry;
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    const at = typeof entry === 'string' ? path : [...path, index];
    const [objective = '', task = ''] = id.split('.');
    const { objectives } = scope.file;
    const declared = Object.hasOwn(objectives, objective) ? (objectives[objective]?.tasks ?? {}) : {};
    if (seen.has(id)) scope.report('LX0051', at, `\`${id}\` is there twice. Remove one.`);
    else if (Object.hasOwn(declared, task)) seen.add(id);
    else if (!scope.isBroken(['objectives', objective]))
      scope.unknown('task', id, taskNames(scope), ['objectives'], at);
  });
  return [...seen] as TaskId[];
}

function taskNames({ file }: Scope): readonly string[] {
  return Object.entries(file.objectives).flatMap(([id, { tasks }]) =>
    Object.keys(tasks).map((task) => `${id}.${task}`),
  );
}
