import { assign, setup } from 'xstate';
import type { DecisionId, InjectId } from '#shared/exercise/ids';
import type { Seconds } from '#shared/exercise/units';
import { answerState } from '#shared/kernel/answer';
import { begin } from '#shared/kernel/begin';
import type { Command } from '#shared/kernel/command';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { CompiledEffects } from '#shared/kernel/compileEffects';
import type { Follower } from '#shared/kernel/compileTriggers';
import { outcomesFrom, outcomesOf } from '#shared/kernel/outcomesOf';
import { optionsUsed, spentBy } from '#shared/kernel/spentBy';
import type { DecisionState, InjectState, SessionState } from '#shared/kernel/state';

/** What happens to an exercise in play: commands of the kernel, and time that passes to a moment. */
export type ExerciseEvent =
  | { readonly type: 'session.start' }
  | { readonly type: 'clock.advance'; readonly to: Seconds }
  | { readonly type: 'inject.deliver'; readonly inject: InjectId; readonly text: string | null }
  | { readonly type: 'decision.open' | 'decision.reveal' | 'decision.expire'; readonly decision: DecisionId }
  | { readonly type: 'outcome.apply'; readonly decision: DecisionId }
  | Extract<Command, { type: 'position.enter' }>
  | Extract<Command, { type: 'decision.commit' }>;

/** What the machine's context holds: all that the kernel's state does but the session's own status, which is the machine's. */
export type ExerciseContext = Omit<SessionState, 'status'>;

/**
 * An exercise as one would write it in XState: the session's status is the machine's state, the rest its context, each command
 * an event with a guard and one `assign`. One flat machine, because regions of their own for injects and decisions would only
 * make it slower.
 */
export function exerciseMachine(compiled: CompiledExercise) {
  const { exercise } = compiled;
  const injectOf = ({ inject }: { readonly inject: InjectId }) => compiled.injectIndex.get(inject) ?? -1;
  const decisionOf = ({ decision }: { readonly decision: DecisionId }) => compiled.decisionIndex.get(decision) ?? -1;
  const statusOf = (context: ExerciseContext, event: { readonly decision: DecisionId }) =>
    context.decisions[decisionOf(event)]?.status;

  const settled = (context: ExerciseContext): ExerciseContext => {
    const state = stateOf('running', context);
    let next = context;
    state.injects.forEach(({ status, due }, index) => {
      if (status === 'scheduled' && due !== null && due <= state.time)
        next = withInject(next, index, { status: 'due' });
    });
    for (const { kind, index, holds } of compiled.watched) {
      if (kind === 'inject' && next.injects[index]?.status === 'scheduled' && holds(state)) {
        next = withInject(next, index, { status: 'due', due: state.time });
      } else if (kind === 'decision' && next.decisions[index]?.due === null && holds(state)) {
        if (next.decisions[index]?.status === 'waiting') next = withDecision(next, index, { due: state.time });
      } else if (kind === 'ending' && next.ending === null && holds(state)) {
        next = { ...next, ending: index };
      }
    }
    return next;
  };

  return setup({
    types: { context: {} as ExerciseContext, events: {} as ExerciseEvent },
  }).createMachine({
    id: 'exercise',
    context: () => contextOf(begin(compiled, { seated: exercise.roles.map(({ id }) => id) })),
    initial: 'briefing',
    states: {
      briefing: {
        on: { 'session.start': { target: 'running', actions: assign(({ context }) => settled(context)) } },
      },
      running: {
        on: {
          'clock.advance': {
            guard: ({ context, event }) => event.to > context.time,
            actions: assign(({ context, event }) => settled({ ...context, time: event.to })),
          },
          'inject.deliver': {
            guard: ({ context, event }) => {
              const status = context.injects[injectOf(event)]?.status;
              return status === 'scheduled' || status === 'due' || status === 'held';
            },
            actions: assign(({ context, event }) => {
              const index = injectOf(event);
              const change = { status: 'delivered', deliveredAt: context.time, text: event.text } as const;
              const delivered = withInject(context, index, change);
              return settled(withFollowers(delivered, compiled.afterInject[index] ?? [], []));
            }),
          },
          'decision.open': {
            guard: ({ context, event }) => statusOf(context, event) === 'waiting',
            actions: assign(({ context, event }) => {
              const index = decisionOf(event);
              const within = compiled.decisions[index]?.within ?? null;
              const closesAt = within === null ? null : context.time + within;
              return settled(withDecision(context, index, { status: 'open', openedAt: context.time, closesAt }));
            }),
          },
          'position.enter': {
            guard: ({ context, event }) =>
              statusOf(context, event) === 'open' || statusOf(context, event) === 'positions',
            actions: assign(({ context, event }) => {
              const index = decisionOf(event);
              const decision = exercise.decisions[index];
              const role = compiled.roleIndex.get(event.role) ?? -1;
              const answer = (decision && answerState(decision, event.answer)) ?? [];
              const { reason, confidence } = event;
              const others = (context.decisions[index]?.positions ?? []).filter((each) => each.role !== role);
              const positions = [...others, { role, answer, reason, confidence, at: context.time }];
              return settled(withDecision(context, index, { status: 'positions', positions }));
            }),
          },
          'decision.reveal': {
            guard: ({ context, event }) =>
              statusOf(context, event) === 'open' || statusOf(context, event) === 'positions',
            actions: assign(({ context, event }) =>
              settled(withDecision(context, decisionOf(event), { status: 'revealed' })),
            ),
          },
          'decision.commit': {
            guard: ({ context, event }) =>
              statusOf(context, event) === 'open' || statusOf(context, event) === 'revealed',
            actions: assign(({ context, event }) => {
              const index = decisionOf(event);
              const decision = exercise.decisions[index];
              const answer = (decision && answerState(decision, event.answer)) ?? [];
              const outcome = outcomesFrom(compiled, index, answer).findIndex(({ id }) => id === event.outcome);
              const committed = withDecision(context, index, {
                status: 'committed',
                answer,
                closedAt: context.time,
                dissent: event.dissent.map(({ role }) => compiled.roleIndex.get(role) ?? -1),
                outcomeStatus: 'proposed',
                outcome: outcome < 0 ? null : outcome,
              });
              const spent = spentBy(compiled, index, answer);
              const resources = committed.resources.map(
                (have, resource) => have - (spent.find((each) => each.index === resource)?.amount ?? 0),
              );
              const used = optionsUsed(compiled, index, answer);
              return settled(withFollowers({ ...committed, resources }, compiled.afterDecision[index] ?? [], used));
            }),
          },
          'decision.expire': {
            guard: ({ context, event }) => {
              const status = statusOf(context, event);
              return status === 'open' || status === 'positions' || status === 'revealed';
            },
            actions: assign(({ context, event }) => {
              const index = decisionOf(event);
              const outcome = exercise.decisions[index]?.otherwise ? 0 : null;
              const change = { status: 'expired', closedAt: context.time, outcomeStatus: 'proposed', outcome } as const;
              return settled(
                withFollowers(withDecision(context, index, change), compiled.afterDecision[index] ?? [], []),
              );
            }),
          },
          'outcome.apply': {
            guard: ({ context, event }) => context.decisions[decisionOf(event)]?.outcomeStatus === 'proposed',
            actions: assign(({ context, event }) => {
              const index = decisionOf(event);
              const outcomes = outcomesOf(compiled, stateOf('running', context), index);
              const outcome = outcomes[context.decisions[index]?.outcome ?? -1];
              const resolved = withDecision(context, index, { status: 'resolved', outcomeStatus: 'applied' });
              return settled(outcome ? withEffects(resolved, outcome.effects) : resolved);
            }),
          },
        },
      },
    },
  });
}

/** What the machine's context would be in a state of the kernel. */
export function contextOf({ status: _, ...context }: SessionState): ExerciseContext {
  return context;
}

/** The kernel's state in which the machine's context is this; in the kernel's own shape, which it reads fastest. */
export function stateOf(status: SessionState['status'], context: ExerciseContext): SessionState {
  const { time, seated, indicators, facts, resources, injects, decisions, ending, ratings } = context;
  return { status, time, seated, indicators, facts, resources, injects, decisions, ending, ratings };
}

function withInject(context: ExerciseContext, index: number, change: Partial<InjectState>): ExerciseContext {
  return {
    ...context,
    injects: context.injects.map((inject, each) => (each === index ? { ...inject, ...change } : inject)),
  };
}

function withDecision(context: ExerciseContext, index: number, change: Partial<DecisionState>): ExerciseContext {
  return {
    ...context,
    decisions: context.decisions.map((decision, each) => (each === index ? { ...decision, ...change } : decision)),
  };
}

function withFollowers(
  context: ExerciseContext,
  followers: readonly Follower[],
  used: readonly number[],
): ExerciseContext {
  let next = context;
  for (const { kind, index, option, offset } of followers) {
    if (option !== null && !used.includes(option)) continue;
    const due = context.time + offset;
    if (kind === 'inject') {
      if (next.injects[index]?.deliveredAt === null) next = withInject(next, index, { due });
    } else if (next.decisions[index]?.status === 'waiting') next = withDecision(next, index, { due });
  }
  return next;
}

function withEffects(context: ExerciseContext, effects: CompiledEffects): ExerciseContext {
  let next: ExerciseContext = {
    ...context,
    indicators: context.indicators.map((value, index) =>
      effects.change.reduce((sum, { index: each, by }) => {
        return each === index ? Math.min(Math.max(sum + by, 0), 100) : sum;
      }, value),
    ),
    facts: context.facts.map((value, index) => effects.set.findLast((each) => each.index === index)?.value ?? value),
    resources: context.resources.map((value, index) =>
      effects.resources.reduce((sum, { index: each, by }) => (each === index ? Math.max(sum + by, 0) : sum), value),
    ),
    ending: context.ending ?? effects.end,
  };
  for (const index of effects.deliver) {
    if (next.injects[index]?.status === 'scheduled') next = withInject(next, index, { due: next.time });
  }
  for (const index of effects.cancel) {
    const status = next.injects[index]?.status;
    if (status === 'scheduled' || status === 'due' || status === 'held') {
      next = withInject(next, index, { status: 'skipped' });
    }
  }
  for (const index of effects.open) {
    if (next.decisions[index]?.status === 'waiting') next = withDecision(next, index, { due: next.time });
  }
  return next;
}
