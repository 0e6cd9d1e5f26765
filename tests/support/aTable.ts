import type { Exercise } from '#shared/exercise/exercise';
import type { DecisionId, OptionId, OutcomeId, RoleId } from '#shared/exercise/ids';
import { accept } from '#shared/kernel/accept';
import { begin } from '#shared/kernel/begin';
import type { Command } from '#shared/kernel/command';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import type { Refusal } from '#shared/kernel/refusal';
import type { SessionState } from '#shared/kernel/state';
import { anExercise } from './anExercise';
import { chooses } from './chooses';

export const COMKFOR = 'comkfor' as RoleId;
export const POLICE = 'police' as RoleId;
export const SRSG = 'srsg' as RoleId;
/** The small exercise's joint decision. */
export const FIRST = 'first_response' as DecisionId;

/** An exercise and how far it was played. */
export interface Table {
  readonly compiled: CompiledExercise;
  readonly state: SessionState;
}

const CORDON = 'cordon' as OptionId;
const HOLDS = 'holds' as OutcomeId;

export function aRunningSession(
  overrides: Partial<Exercise> = {},
  seated: readonly string[] = ['comkfor', 'police'],
): Table {
  const compiled = compile(anExercise(overrides));
  const start: Table = { compiled, state: begin(compiled, { seated: seated as RoleId[] }) };
  return does(start, { type: 'session.start' });
}

export function does({ compiled, state }: Table, command: Command, by: RoleId | null = null, wait = 0): Table {
  const answer = accept(compiled, state, command, state.time + wait, by);
  if (answer.kind === 'refused') throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return { compiled, state: answer.state };
}

export function refusal({ compiled, state }: Table, command: Command, by: RoleId | null = null): Refusal {
  const answer = accept(compiled, state, command, state.time, by);
  if (answer.kind === 'accepted') throw new Error('accepted');
  return answer.refusal;
}

export const open: Command = { type: 'decision.open', decision: FIRST };
export const reveal: Command = { type: 'decision.reveal', decision: FIRST };
export const expire: Command = { type: 'decision.expire', decision: FIRST };
export const applyOutcome: Command = { type: 'outcome.apply', decision: FIRST };
export function enters(role: RoleId, option: OptionId = CORDON): Command {
  return { type: 'position.enter', decision: FIRST, role, answer: chooses(option), reason: 'Why not', confidence: 4 };
}
export function commits(overrides: Partial<Extract<Command, { type: 'decision.commit' }>> = {}): Command {
  return {
    type: 'decision.commit',
    decision: FIRST,
    answer: chooses(CORDON),
    reason: '',
    dissent: [],
    outcome: HOLDS,
    ...overrides,
  };
}
export const revealed = (table: Table) => does(does(table, open), reveal);
