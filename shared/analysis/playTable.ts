import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import { advance } from '../kernel/advance';
import { answerOf, type AnswerState } from '../kernel/answer';
import { apply } from '../kernel/apply';
import { assertNever } from '../kernel/assertNever';
import { begin } from '../kernel/begin';
import { drawOutcome } from '../kernel/chance';
import type { Command } from '../kernel/command';
import type { CompiledExercise } from '../kernel/compile';
import { isWorkedOn, nextActs, nextActTime, type Act } from '../kernel/nextActs';
import { outcomesOf } from '../kernel/outcomesOf';
import type { DecisionIndex, DecisionState, SessionState } from '../kernel/state';
import { seededDraw, type Draw } from './draw';
import type { Policy, TakenCounts } from './policy';
import type { Played } from './proof';
import { tableAnswer } from './tableAnswer';

/** Of a hundred decisions with a time limit, how many a table does not make in time. */
const NOT_IN_TIME_PERCENT = 5;
/** How long a table takes at most over a decision without a limit. */
const WITHOUT_LIMIT: Seconds = 15 * SECONDS_PER_MINUTE;
/** Play that has not ended after this many times the planned duration is stopped. */
const LONGEST_PLAY = 2;

const HUNDRED = 100;
/** The reason that an adjudication has to have. */
const ADJUDICATED = 'Drawn by chance.';

/** Who plays. Every role is seated. */
export interface Table {
  readonly policy: Policy;
  /** A 32-bit integer: the session's seed, and where the table's own choices come from. */
  readonly seed: number;
  /** For `least_used`. May grow while the table plays. */
  readonly taken: TakenCounts;
}

/** One command, the state that it met (at its time) and the state that it made. */
export interface Moment extends Played {
  readonly before: SessionState;
  readonly after: SessionState;
}

/**
 * Plays an exercise from STARTEX until an ending is reached, nothing more can happen, or twice the planned duration is over.
 * The facilitator delivers and opens what is due, applies outcomes when they are due, lets time run out where the table does
 * not decide, and adds nothing. The table answers at a random second within the limit, each seat entering a position first,
 * or (in 5 of 100) not in time; without a limit within a quarter of an hour. Where no answer is open it looks again each
 * minute. Every command is one that the kernel accepts from the facilitator at its time.
 */
export function* playTable(compiled: CompiledExercise, table: Table): Generator<Moment, void, undefined> {
  const player = new Player(compiled, table);
  const end = LONGEST_PLAY * compiled.exercise.duration * SECONDS_PER_MINUTE;
  let state = begin(compiled, { seated: compiled.exercise.roles.map(({ id }) => id) });
  let command: Command = { type: 'session.start' };
  for (;;) {
    const before = state;
    state = apply(compiled, before, command);
    yield { at: before.time, command, before, after: state };
    if (state.ending !== null) return;
    let next = player.command(state);
    while (next === null) {
      const time = player.nextTime(state, end);
      if (time === null) return;
      state = advance(compiled, state, time);
      next = state.ending === null ? player.command(state) : { type: 'clock.advance' };
    }
    command = next;
  }
}

/** The facilitator and the table of one playthrough. */
class Player {
  private readonly draw: Draw;

  /** When the table means to answer each decision that it has seen. Infinity: not in time. */
  private readonly plans = new Map<DecisionIndex, Seconds>();

  constructor(
    private readonly compiled: CompiledExercise,
    private readonly table: Table,
  ) {
    this.draw = seededDraw(~table.seed);
  }

  /** What is done now; null when nobody has anything to do before more time passes. */
  command(state: SessionState): Command | null {
    for (const act of nextActs(this.compiled, state)) {
      const command = this.commandFor(act, state);
      if (command !== null) return command;
    }
    return null;
  }

  /** The next moment at which there may be something to do, up to `end`; null for none. */
  nextTime(state: SessionState, end: Seconds): Seconds | null {
    const planned = Math.min(
      ...[...this.plans].flatMap(([decision, plan]) => {
        const entry = state.decisions[decision];
        return entry && isWorkedOn(entry) ? [plan] : [];
      }),
    );
    const next = nextActTime(this.compiled, state, Math.min(planned, end) - state.time);
    return next ?? (planned <= end ? planned : null);
  }

  private commandFor(act: Act, state: SessionState): Command | null {
    const { injects, decisions } = this.compiled.exercise;
    if (act.kind === 'ending') return null;
    if (act.kind === 'deliver') {
      const inject = injects[act.inject];
      return inject ? { type: 'inject.deliver', inject: inject.id, text: null } : null;
    }
    const decision = decisions[act.decision];
    const entry = state.decisions[act.decision];
    if (!decision || !entry) return null;
    switch (act.kind) {
      case 'applyOutcome':
        return this.adjudication(act.decision, entry, state) ?? { type: 'outcome.apply', decision: decision.id };
      case 'timeUp':
        return { type: 'decision.expire', decision: decision.id };
      case 'open':
        return { type: 'decision.open', decision: decision.id };
      case 'reveal':
        return { type: 'decision.reveal', decision: decision.id };
      case 'collect': {
        const answer = this.answerNow(act.decision, entry, state);
        const role = this.compiled.exercise.roles[act.waiting[0] ?? -1];
        if (answer === null || !role) return null;
        return {
          type: 'position.enter',
          decision: decision.id,
          role: role.id,
          answer: answerOf(decision, answer),
          reason: '',
          confidence: null,
        };
      }
      case 'commit': {
        const answer = this.answerNow(act.decision, entry, state);
        if (answer === null) return null;
        return {
          type: 'decision.commit',
          decision: decision.id,
          answer: answerOf(decision, answer),
          reason: '',
          dissent: [],
          outcome: drawOutcome(this.compiled, state, act.decision, answer, this.table.seed),
        };
      }
      default:
        return assertNever(act);
    }
  }

  /** The table's answer when it is ready to give one; null before that, and while none is open. */
  private answerNow(decision: DecisionIndex, entry: DecisionState, state: SessionState): AnswerState | null {
    const plan = this.plans.get(decision) ?? this.plan(decision, entry);
    if (plan > state.time) return null;
    const answer = tableAnswer(this.compiled, state, decision, { ...this.table, draw: this.draw });
    if (answer === null) this.plans.set(decision, state.time + SECONDS_PER_MINUTE);
    return answer;
  }

  private plan(decision: DecisionIndex, { openedAt, closesAt }: DecisionState): Seconds {
    const from = openedAt ?? 0;
    const isMissed = closesAt !== null && this.draw(1, HUNDRED) <= NOT_IN_TIME_PERCENT;
    const last = closesAt === null ? from + WITHOUT_LIMIT : Math.max(closesAt - 1, from);
    const plan = isMissed ? Infinity : this.draw(from, last);
    this.plans.set(decision, plan);
    return plan;
  }

  /** Chance proposes nothing for a text: the facilitator says what follows, here by the weights of what is possible. */
  private adjudication(decision: DecisionIndex, entry: DecisionState, state: SessionState): Command | null {
    const authored = this.compiled.exercise.decisions[decision];
    if (authored?.form.kind !== 'text' || entry.answer === null || entry.outcomeStatus !== 'proposed') return null;
    const possible = outcomesOf(this.compiled, state, decision).filter(
      ({ chance, holds }) => chance > 0 && (holds === null || holds(state)),
    );
    const total = possible.reduce((sum, { chance }) => sum + chance, 0);
    let rest = total === 0 ? 0 : this.draw(1, total);
    const drawn = possible.find(({ chance }) => (rest -= chance) <= 0);
    if (!drawn) return null;
    return { type: 'outcome.adjudicate', decision: authored.id, outcome: drawn.id, reason: ADJUDICATED };
  }
}
