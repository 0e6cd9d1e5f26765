import type { BooleanExpression, ComparisonOperator, NumberExpression } from '../exercise/condition/ast';
import { SECONDS_PER_MINUTE } from '../exercise/units';
import { assertNever } from './assertNever';
import { constantOf } from './constantOf';
import type { ExerciseIndexes } from './exerciseIndexes';
import type { Holds } from './holds';
import { indexOf } from './indexById';
import type { SessionState } from './state';

/** What a clause looks at, and how it must stand to the bound: numbers, because engines tell these apart fastest. */
const INDICATOR = 0;
const FACT = 1;
const RESOURCE = 2;
const TIME = 3;
const AT_LEAST = 0;
const BELOW = 1;
const AT_MOST = 2;
const ABOVE = 3;
const EQUAL = 4;
const UNEQUAL = 5;

type Subject = typeof INDICATOR | typeof FACT | typeof RESOURCE | typeof TIME;
type Relation = typeof AT_LEAST | typeof BELOW | typeof AT_MOST | typeof ABOVE | typeof EQUAL | typeof UNEQUAL;

/**
 * The plain part that most conditions are made of: one number of the state compared with one that never changes. As data, some
 * of them are looked at without a call for each.
 */
export interface Clause {
  readonly subject: Subject;
  /** Of the indicator, fact or resource. */
  readonly index: number;
  readonly relation: Relation;
  /** In seconds for time. */
  readonly bound: number;
}

const RELATIONS = { '>=': AT_LEAST, '<': BELOW, '<=': AT_MOST, '>': ABOVE, '==': EQUAL, '!=': UNEQUAL } as const;
/** By relation, the one that holds when it does not. */
const CONTRARY = [BELOW, AT_LEAST, ABOVE, AT_MOST, UNEQUAL, EQUAL] as const;
/** What says the same with its two sides exchanged. */
const TURNED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** The clause that an expression is; null for one that is more than that. */
export function clauseOf(expression: BooleanExpression, indexes: ExerciseIndexes): Clause | null {
  switch (expression.kind) {
    case 'fact': {
      const [value, ...more] = expression.values;
      if (value === undefined || more.length > 0) return null;
      return clause(FACT, indexOf(indexes.factIndex, expression.id), EQUAL, value);
    }
    case 'not': {
      const operand = clauseOf(expression.operand, indexes);
      return operand && clause(operand.subject, operand.index, CONTRARY[operand.relation], operand.bound);
    }
    case 'comparison': {
      const { operator, left, right } = expression;
      const [leftConstant, rightConstant] = [constantOf(left), constantOf(right)];
      if (rightConstant !== null) return comparison(operator, left, rightConstant, indexes);
      return leftConstant === null ? null : comparison(TURNED[operator], right, leftConstant, indexes);
    }
    case 'boolean':
    case 'decided':
    case 'expired':
    case 'delivered':
    case 'oneOf':
    case 'and':
    case 'or':
      return null;
    default:
      return assertNever(expression);
  }
}

/** True when all of some clauses and all of some other conditions hold. Four clauses share a call. */
export function allOf(clauses: readonly Clause[], others: readonly Holds[]): Holds {
  if (clauses.length === 0) {
    return (state) => {
      for (const holds of others) if (!holds(state)) return false;
      return true;
    };
  }
  const [a = ALWAYS, b = ALWAYS, c = ALWAYS, d = ALWAYS, ...more] = clauses;
  if (more.length + others.length === 0) {
    return (state) => holdsIn(a, state) && holdsIn(b, state) && holdsIn(c, state) && holdsIn(d, state);
  }
  const then = allOf(more, others);
  return (state) => holdsIn(a, state) && holdsIn(b, state) && holdsIn(c, state) && holdsIn(d, state) && then(state);
}

/** True when any of some clauses or of some other conditions holds. */
export function anyOf(clauses: readonly Clause[], others: readonly Holds[]): Holds {
  if (clauses.length === 0) {
    return (state) => {
      for (const holds of others) if (holds(state)) return true;
      return false;
    };
  }
  const [a = NEVER, b = NEVER, c = NEVER, d = NEVER, ...more] = clauses;
  if (more.length + others.length === 0) {
    return (state) => holdsIn(a, state) || holdsIn(b, state) || holdsIn(c, state) || holdsIn(d, state);
  }
  const then = anyOf(more, others);
  return (state) => holdsIn(a, state) || holdsIn(b, state) || holdsIn(c, state) || holdsIn(d, state) || then(state);
}

/** Whether a clause holds in a state. */
export function holdsIn({ subject, index, relation, bound }: Clause, state: SessionState): boolean {
  const value = valueOf(subject, index, state);
  switch (relation) {
    case AT_LEAST:
      return value >= bound;
    case BELOW:
      return value < bound;
    case AT_MOST:
      return value <= bound;
    case ABOVE:
      return value > bound;
    case EQUAL:
      return value === bound;
    case UNEQUAL:
      return value !== bound;
    default:
      return assertNever(relation);
  }
}

function valueOf(subject: Subject, index: number, state: SessionState): number {
  if (subject === INDICATOR) return state.indicators[index] ?? 0;
  if (subject === FACT) return state.facts[index] ?? 0;
  return subject === RESOURCE ? (state.resources[index] ?? 0) : state.time;
}

/** Time is never below zero: these two fill up where there are fewer than four. */
const ALWAYS = clause(TIME, 0, AT_LEAST, 0);
const NEVER = clause(TIME, 0, BELOW, 0);

/** The one place that makes clauses, so that all are alike. */
function clause(subject: Subject, index: number, relation: Relation, bound: number): Clause {
  return { subject, index, relation, bound };
}

function comparison(
  operator: ComparisonOperator,
  read: NumberExpression,
  constant: number,
  indexes: ExerciseIndexes,
): Clause | null {
  switch (read.kind) {
    case 'indicator':
      return clause(INDICATOR, indexOf(indexes.indicatorIndex, read.id), RELATIONS[operator], constant);
    case 'resource':
      return clause(RESOURCE, indexOf(indexes.resourceIndex, read.id), RELATIONS[operator], constant);
    case 'elapsed':
      return timeClause(operator, constant);
    case 'number':
    case 'duration':
    case 'rung':
    case 'answer':
    case 'negate':
    case 'arithmetic':
    case 'count':
    case 'min':
    case 'max':
    case 'clamp':
      return null;
    default:
      return assertNever(read);
  }
}

/** Exercise time counts as whole minutes, so that it is above a number from the next minute on. */
function timeClause(operator: ComparisonOperator, minutes: number): Clause | null {
  const [from, after] = [Math.ceil(minutes) * SECONDS_PER_MINUTE, (Math.floor(minutes) + 1) * SECONDS_PER_MINUTE];
  switch (operator) {
    case '>=':
      return clause(TIME, 0, AT_LEAST, from);
    case '<':
      return clause(TIME, 0, BELOW, from);
    case '>':
      return clause(TIME, 0, AT_LEAST, after);
    case '<=':
      return clause(TIME, 0, BELOW, after);
    case '==':
    case '!=':
      return null;
    default:
      return assertNever(operator);
  }
}
