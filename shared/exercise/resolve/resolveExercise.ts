import type { Ending, Exercise, Inject, Role } from '../exercise';
import type {
  EndingId,
  ExerciseId,
  IndicatorId,
  InjectId,
  ObjectiveId,
  OrganisationId,
  PhaseId,
  ResourceId,
  RoleId,
  TaskId,
} from '../ids';
import type { Reporter } from '../reporter';
import type { ExerciseFile } from '../schema/exerciseSchema';
import { checkCircles } from './checkCircles';
import { checkDeclarations } from './checkDeclarations';
import { resolveDecision } from './resolveDecision';
import { resolveFacts } from './resolveFacts';
import { resolveRoles } from './resolveRoles';
import { resolveTasks } from './resolveTasks';
import { resolveTrigger } from './resolveTrigger';
import { Scope } from './scope';
import { titleFrom } from './titleFrom';

/** Looks up every name of a file. What is wrong is reported; the exercise is whole only when that holds no error. */
export function resolveExercise(file: ExerciseFile, reporter: Reporter): Exercise {
  const facts = resolveFacts(file.facts);
  const scope = new Scope(file, facts, reporter);
  checkDeclarations(scope);
  const injects = Object.entries(file.injects).map(([id, entry]) => injectOf(scope, id, entry));
  const decisions = Object.entries(file.decisions).map(([id, entry]) => resolveDecision(scope, id, entry));
  const endings = Object.entries(file.endings).map(([id, entry]) => endingOf(scope, id, entry));
  checkCircles(scope, injects, decisions);
  checkEndings(scope, decisions, endings);
  const { challenges } = file;
  return {
    id: file.id as ExerciseId,
    version: file.version,
    title: file.title,
    summary: file.summary,
    situation: file.situation ?? null,
    language: file.language,
    handling: file.handling,
    duration: file.duration,
    challenges: typeof challenges === 'string' ? [challenges] : challenges,
    scenarioStart: file.scenario_start,
    organisations: Object.entries(file.organisations).map(([id, entry]) => ({ id: id as OrganisationId, ...entry })),
    roles: Object.entries(file.roles).map(([id, entry]) => roleOf(scope, id, entry)),
    indicators: Object.entries(file.indicators).map(([id, { bands, ...entry }]) => ({
      id: id as IndicatorId,
      ...entry,
      drift: null,
      bands: Object.entries(bands).map(([id, range]) => ({ name: id.replaceAll('_', ' '), ...range })),
    })),
    facts: [...facts.values()],
    resources: Object.entries(file.resources).map(([id, entry]) => ({ id: id as ResourceId, ...entry })),
    objectives: Object.entries(file.objectives).map(([id, { title, tasks }]) => ({
      id: id as ObjectiveId,
      title,
      tasks: Object.entries(tasks).map(([task, text]) => ({ id: `${id}.${task}` as TaskId, title: text })),
    })),
    phases: Object.entries(file.phases).map(([id, { title, at }]) => {
      if (at > file.duration && !scope.isBroken(['duration'])) {
        scope.report(
          'LX0084',
          ['phases', id, 'at'],
          'This is later than the exercise lasts. Move it forward or lengthen `duration`.',
        );
      }
      return { id: id as PhaseId, title, at };
    }),
    injects,
    decisions,
    endings,
    hotWash: file.hot_wash,
    feedback: [],
    map: null,
    frame: null,
    frames: [],
  };
}

function roleOf(scope: Scope, id: string, entry: ExerciseFile['roles'][string]): Role {
  scope.has('organisations', entry.organisation, ['roles', id, 'organisation']);
  return {
    id: id as RoleId,
    ...entry,
    organisation: entry.organisation as OrganisationId,
    private: entry.private ?? null,
  };
}

function injectOf(scope: Scope, id: string, entry: ExerciseFile['injects'][string]): Inject {
  const path = ['injects', id];
  return {
    id: id as InjectId,
    title: entry.title ?? titleFrom(entry.text),
    trigger: resolveTrigger(scope, entry, path),
    from: entry.from ?? null,
    to: resolveRoles(scope, entry.to, [...path, 'to']),
    via: entry.via,
    place: entry.place ?? null,
    placeId: null,
    media: null,
    text: entry.text,
    expects: entry.expects,
    tasks: resolveTasks(scope, entry.tasks, [...path, 'tasks']),
    notes: entry.notes ?? null,
  };
}

function endingOf(scope: Scope, id: string, { title, say, when }: ExerciseFile['endings'][string]): Ending {
  return { id: id as EndingId, title, say, when: scope.condition(when, ['endings', id, 'when']) };
}

function checkEndings(scope: Scope, decisions: Exercise['decisions'], endings: readonly Ending[]): void {
  const reached = new Set(
    decisions.flatMap(({ options, otherwise }) => [
      ...options.flatMap(({ outcomes }) => outcomes.map(({ effects }) => effects.end)),
      otherwise?.end ?? null,
    ]),
  );
  for (const { id } of endings) {
    if (reached.has(id) || scope.file.endings[id]?.when !== undefined) continue;
    scope.reportKey(
      'LX0085',
      ['endings', id],
      `Nothing leads to \`${id}\`. Add \`when:\` to it, or \`end: ${id}\` to an outcome.`,
    );
  }
}
