/** Ids of an exercise file: `snake_case`, unique among their kind and stable over its versions. Branded so that one kind cannot stand in for another. */
type Id<Kind extends string> = string & { readonly __kind: Kind };

export type ExerciseId = Id<'exercise'>;
export type OrganisationId = Id<'organisation'>;
export type RoleId = Id<'role'>;
export type IndicatorId = Id<'indicator'>;
export type FactId = Id<'fact'>;
export type ResourceId = Id<'resource'>;
export type ObjectiveId = Id<'objective'>;
/** A task by its dotted name, `objective.task`. */
export type TaskId = Id<'task'>;
export type PhaseId = Id<'phase'>;
export type InjectId = Id<'inject'>;
export type DecisionId = Id<'decision'>;
/** An option by its own id; unique within its decision only. */
export type OptionId = Id<'option'>;
/** An outcome by its own id; unique within its option only. */
export type OutcomeId = Id<'outcome'>;
export type EndingId = Id<'ending'>;
export type FrameId = Id<'frame'>;
export type PlaceId = Id<'place'>;
export type FeedbackId = Id<'feedback'>;
