import { z } from 'zod';
import type {
  DecisionId,
  FeedbackId,
  InjectId,
  ObjectiveId,
  OptionId,
  OutcomeId,
  RoleId,
  TaskId,
} from '../exercise/ids';
import type { Answer } from '../kernel/answer';
import { RATINGS } from '../kernel/command';
import type { LogRecord } from '../kernel/logRecord';

z.config({ jitless: true }); // the content security policy allows no generated code

/** Any text stands for an id here: whether the exercise knows it is found out when the log is played again. */
export function idSchema<Id extends string>() {
  return z.string().transform((text) => text as Id);
}

const roleId = idSchema<RoleId>();
const injectId = idSchema<InjectId>();
const decisionId = idSchema<DecisionId>();
const optionId = idSchema<OptionId>();
const outcomeId = idSchema<OutcomeId>();
const objectiveId = idSchema<ObjectiveId>();
const taskId = idSchema<TaskId>();
const seconds = z.int().min(0);
const sequence = z.int().min(1);

const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), option: optionId }),
  z.object({ kind: z.literal('several'), options: z.array(optionId) }),
  z.object({ kind: z.literal('ranking'), order: z.array(optionId) }),
  z.object({ kind: z.literal('allocation'), amounts: z.record(z.string(), z.number()) }),
  z.object({ kind: z.literal('estimate'), value: z.number() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
]) satisfies z.ZodType<Answer>;

const command = z.discriminatedUnion('type', [
  z.object({
    type: z.literal([
      'session.start',
      'session.pause',
      'session.resume',
      'session.end',
      'session.close',
      'session.reopen',
      'clock.advance',
    ]),
  }),
  z.object({ type: z.literal('inject.deliver'), inject: injectId, text: z.string().nullable() }),
  z.object({ type: z.literal(['inject.hold', 'inject.release', 'inject.restore']), inject: injectId }),
  z.object({ type: z.literal('inject.skip'), inject: injectId, reason: z.string() }),
  z.object({ type: z.literal('inject.acknowledge'), inject: injectId, role: roleId }),
  z.object({ type: z.literal(['decision.open', 'decision.reveal', 'decision.expire']), decision: decisionId }),
  z.object({ type: z.literal('decision.extend'), decision: decisionId, minutes: z.number() }),
  z.object({
    type: z.literal('position.enter'),
    decision: decisionId,
    role: roleId,
    answer,
    reason: z.string(),
    confidence: z.literal([1, 2, 3, 4, 5]).nullable(),
  }),
  z.object({
    type: z.literal('decision.commit'),
    decision: decisionId,
    answer,
    reason: z.string(),
    dissent: z.array(z.object({ role: roleId, reason: z.string() })),
    outcome: outcomeId.nullable(),
  }),
  z.object({
    type: z.literal('outcome.adjudicate'),
    decision: decisionId,
    outcome: outcomeId.nullable(),
    reason: z.string(),
  }),
  z.object({ type: z.literal('outcome.apply'), decision: decisionId }),
  z.object({ type: z.literal('observation.add'), text: z.string(), tasks: z.array(taskId) }),
  z.object({ type: z.literal('observation.withdraw'), observation: sequence }),
  z.object({
    type: z.literal('objective.rate'),
    objective: objectiveId,
    rating: z.literal([...RATINGS]).nullable(),
    remark: z.string(),
  }),
  z.object({
    type: z.literal('feedback.give'),
    role: roleId,
    question: idSchema<FeedbackId>(),
    answer: z.union([z.number(), z.string()]),
  }),
  z.object({ type: z.literal('log.undo'), record: sequence }),
]) satisfies z.ZodType<LogRecord['command']>;

/** One record of a log that comes from outside: its shape only, not whether it can be played. */
export const recordSchema = z.object({
  seq: sequence,
  at: seconds,
  wall: z.number(),
  by: roleId.nullable(),
  command,
  checksum: z.string(),
}) satisfies z.ZodType<LogRecord>;
