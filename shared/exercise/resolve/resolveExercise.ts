import type { Ending, Exercise, ExerciseMap, Role } from '../exercise';
import type {
  EndingId,
  ExerciseId,
  FeedbackId,
  ObjectiveId,
  OrganisationId,
  PlaceId,
  ResourceId,
  RoleId,
  TaskId,
} from '../ids';
import type { Reporter } from '../reporter';
import type { ExerciseFile } from '../schema/exerciseSchema';
import { checkCircles } from './checkCircles';
import { checkDeclarations } from './checkDeclarations';
import { checkEndings } from './checkEndings';
import { resolveDecision } from './resolveDecision';
import { resolveFacts } from './resolveFacts';
import { resolveIndicator } from './resolveIndicator';
import { resolveInject } from './resolveInject';
import { resolvePhases } from './resolvePhases';
import { Scope } from './scope';

/** Looks up every name of a file. What is wrong is reported; the exercise is whole only when that holds no error. */
export function resolveExercise(file: ExerciseFile, reporter: Reporter): Exercise {
  const facts = resolveFacts(file);
  const scope = new Scope(file, facts, reporter);
  checkDeclarations(scope);
  const injects = Object.entries(file.injects).map(([id, entry]) => resolveInject(scope, id, entry));
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
    indicators: Object.entries(file.indicators).map(([id, entry]) => resolveIndicator(scope, id, entry)),
    facts: [...facts.values()],
    resources: Object.entries(file.resources).map(([id, entry]) => ({ id: id as ResourceId, ...entry })),
    objectives: Object.entries(file.objectives).map(([id, { title, tasks }]) => ({
      id: id as ObjectiveId,
      title,
      tasks: Object.entries(tasks).map(([task, text]) => ({ id: `${id}.${task}` as TaskId, title: text })),
    })),
    phases: resolvePhases(scope),
    injects,
    decisions,
    endings,
    hotWash: file.hot_wash,
    feedback: Object.entries(file.feedback).map(([id, entry]) => ({ id: id as FeedbackId, ...entry })),
    map: mapOf(file),
    frame: null,
    frames: [],
  };
}

function mapOf({ map }: ExerciseFile): ExerciseMap | null {
  if (map === undefined) return null;
  return { ...map, places: Object.entries(map.places).map(([id, entry]) => ({ id: id as PlaceId, ...entry })) };
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

function endingOf(scope: Scope, id: string, { title, say, when }: ExerciseFile['endings'][string]): Ending {
  return { id: id as EndingId, title, say, when: scope.condition(when, ['endings', id, 'when']) };
}
