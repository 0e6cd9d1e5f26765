import type { Exercise } from '../exercise/exercise';
import type {
  DecisionId,
  EndingId,
  FactId,
  IndicatorId,
  InjectId,
  ObjectiveId,
  ResourceId,
  RoleId,
} from '../exercise/ids';
import { indexById } from './indexById';

/** Where the things of an exercise stand in its lists. */
export interface ExerciseIndexes {
  readonly roleIndex: ReadonlyMap<RoleId, number>;
  readonly indicatorIndex: ReadonlyMap<IndicatorId, number>;
  readonly factIndex: ReadonlyMap<FactId, number>;
  readonly resourceIndex: ReadonlyMap<ResourceId, number>;
  readonly injectIndex: ReadonlyMap<InjectId, number>;
  readonly decisionIndex: ReadonlyMap<DecisionId, number>;
  readonly endingIndex: ReadonlyMap<EndingId, number>;
  readonly objectiveIndex: ReadonlyMap<ObjectiveId, number>;
}

/** Finds where everything in an exercise stands. */
export function exerciseIndexes(exercise: Exercise): ExerciseIndexes {
  return {
    roleIndex: indexById(exercise.roles),
    indicatorIndex: indexById(exercise.indicators),
    factIndex: indexById(exercise.facts),
    resourceIndex: indexById(exercise.resources),
    injectIndex: indexById(exercise.injects),
    decisionIndex: indexById(exercise.decisions),
    endingIndex: indexById(exercise.endings),
    objectiveIndex: indexById(exercise.objectives),
  };
}
