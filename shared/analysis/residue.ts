import type { BooleanExpression, Expression } from '../exercise/condition/ast';
import { SECONDS_PER_MINUTE } from '../exercise/units';
import { assertNever } from '../kernel/assertNever';
import { constantOf } from '../kernel/constantOf';
import { compileBoolean } from '../kernel/compileCondition';
import { partsOf } from '../kernel/partsOf';
import { readsOf } from '../kernel/readsOf';
import type { CompiledExercise } from '../kernel/compile';
import type { SessionState } from '../kernel/state';
import { cutsOf } from './cuts';
import { DECISION, INJECT, type Standing } from './standing';

/** How far the future can still move things from where they are; by index. */
export interface Reach extends Standing {
  /** The most that each indicator can still rise and fall. */
  readonly rises: readonly number[];
  readonly falls: readonly number[];
  /** For each fact the values that can still be set. */
  readonly settable: readonly (readonly number[])[];
  /** Resources that can still change. */
  readonly resources: readonly boolean[];
}

/** A residue is a number: `NEVER` and `ALWAYS` when the future can no longer change the condition, else what is left of it. */
export const NEVER = 0;
export const ALWAYS = 1;

/** Places in the state that a residue still reads, each kind from an offset of its own. */
export interface Slots {
  readonly fact: number;
  readonly resource: number;
  readonly decision: number;
  readonly inject: number;
  readonly time: number;
  readonly count: number;
}

/** Indicators come first. */
export function slotsOf({ exercise }: CompiledExercise): Slots {
  const fact = exercise.indicators.length;
  const resource = fact + exercise.facts.length;
  const decision = resource + exercise.resources.length;
  const inject = decision + exercise.decisions.length;
  const time = inject + exercise.injects.length;
  return { fact, resource, decision, inject, time, count: time + 1 };
}

export type Residue = (state: SessionState, reach: Reach) => number;

/** Makes residues of conditions. Equal numbers mean the same thing left to happen, for all conditions of one maker. */
export class Residues {
  private readonly reads: (readonly number[])[] = [[], []];
  private readonly pairs = new Map<string, number>();

  constructor(
    private readonly compiled: CompiledExercise,
    private readonly slots: Slots,
  ) {}

  /** The slots that a residue still reads. */
  readsOf(residue: number): readonly number[] {
    return this.reads[residue] ?? [];
  }

  of(expression: BooleanExpression): Residue {
    switch (expression.kind) {
      case 'boolean':
        return () => (expression.value ? ALWAYS : NEVER);
      case 'not': {
        const operand = this.of(expression.operand);
        return (state, reach) => {
          const inner = operand(state, reach);
          return inner === NEVER ? ALWAYS : inner === ALWAYS ? NEVER : this.pair('!', inner, inner);
        };
      }
      case 'and':
      case 'or': {
        const [left, right] = [this.of(expression.left), this.of(expression.right)];
        const [decides, passes] = expression.kind === 'and' ? [NEVER, ALWAYS] : [ALWAYS, NEVER];
        return (state, reach) => {
          const one = left(state, reach);
          if (one === decides) return decides;
          const other = right(state, reach);
          if (other === decides || one === passes) return other;
          return other === passes ? one : this.pair(expression.kind, one, other);
        };
      }
      case 'fact':
      case 'decided':
      case 'expired':
      case 'delivered':
      case 'comparison':
      case 'oneOf':
        return this.atom(expression);
      default:
        return assertNever(expression);
    }
  }

  private pair(operator: string, left: number, right: number): number {
    const key = `${operator}${left},${right}`;
    return this.pairs.get(key) ?? this.made(key, [...this.readsOf(left), ...this.readsOf(right)]);
  }

  private made(key: string, reads: readonly number[]): number {
    this.reads.push([...new Set(reads)]);
    this.pairs.set(key, this.reads.length - 1);
    return this.reads.length - 1;
  }

  /** A part that is looked at as a whole: decided once nothing that it reads can change what it says. */
  private atom(expression: BooleanExpression): Residue {
    const { exercise, indicatorIndex } = this.compiled;
    const holds = compileBoolean(expression, exercise, this.compiled);
    const left = this.made(`atom ${this.reads.length}`, this.slotsRead(expression));
    const now = (state: SessionState) => (holds(state) ? ALWAYS : NEVER);
    const plain = plainIndicator(expression);
    if (plain !== null) {
      const index = indicatorIndex.get(plain.id) ?? -1;
      const cuts = plain.cuts;
      return (state, { rises, falls }) => {
        const value = state.indicators[index] ?? 0;
        const [low, high] = [value - (falls[index] ?? 0), value + (rises[index] ?? 0)];
        // No cut in reach: what holds now holds for ever.
        return cuts.some((cut) => cut > low && cut <= high) ? left : now(state);
      };
    }
    if (expression.kind === 'fact') {
      const index = this.compiled.factIndex.get(expression.id) ?? -1;
      return (state, { settable }) => {
        const holdsNow = expression.values.includes(state.facts[index] ?? 0);
        const stays = (settable[index] ?? []).every((value) => expression.values.includes(value) === holdsNow);
        return stays ? now(state) : left;
      };
    }
    const frozen = this.frozenWhen(expression);
    return (state, reach) => (frozen(state, reach) ? now(state) : left);
  }

  /** The slots of everything that an expression looks at. */
  private slotsRead(expression: Expression): readonly number[] {
    const { slots } = this;
    const offsets = {
      indicator: 0,
      fact: slots.fact,
      resource: slots.resource,
      decision: slots.decision,
      inject: slots.inject,
    };
    return readsOf(expression, this.compiled.exercise, this.compiled).map((read) => {
      if (read === 'time') return slots.time;
      const [kind, index] = read.split(' ') as [keyof typeof offsets, string];
      return offsets[kind] + Number(index);
    });
  }

  /** Whether nothing that an expression reads can change any more. */
  private frozenWhen(expression: Expression): (state: SessionState, reach: Reach) => boolean {
    const { slots } = this;
    const last = lastTurn(expression) * SECONDS_PER_MINUTE;
    const read = this.slotsRead(expression);
    return (state, reach) =>
      read.every((slot) => {
        if (slot < slots.fact) return (reach.rises[slot] ?? 0) === 0 && (reach.falls[slot] ?? 0) === 0;
        if (slot < slots.resource) return (reach.settable[slot - slots.fact] ?? []).length === 0;
        if (slot < slots.decision) return reach.resources[slot - slots.resource] === false;
        if (slot < slots.inject) return (reach.decisions[slot - slots.decision] ?? DECISION.never) > DECISION.open;
        if (slot < slots.time) return (reach.injects[slot - slots.inject] ?? INJECT.gone) >= INJECT.delivered;
        return state.time >= last;
      });
  }
}

function plainIndicator(expression: BooleanExpression) {
  const [entry, ...more] = cutsOf(expression);
  if (!entry || more.length > 0) return null;
  const [id, cuts] = entry;
  const isPlain = cuts !== 'all' && readsOnlyIndicators(expression);
  return isPlain ? { id, cuts: [...cuts] } : null;
}

function readsOnlyIndicators(expression: Expression): boolean {
  const { kind } = expression;
  if (kind === 'elapsed' || kind === 'resource' || kind === 'rung' || kind === 'answer') return false;
  return partsOf(expression).every(readsOnlyIndicators);
}

/** The minute from which on an expression no longer turns by time alone; Infinity when it may always. */
function lastTurn(expression: Expression): number {
  if (expression.kind === 'elapsed') return Infinity;
  if (expression.kind === 'comparison') {
    const { left, right } = expression;
    const constant = left.kind === 'elapsed' ? constantOf(right) : right.kind === 'elapsed' ? constantOf(left) : null;
    if (constant !== null) return Math.max(Math.floor(constant) + 1, 0);
  }
  return Math.max(0, ...partsOf(expression).map(lastTurn));
}
