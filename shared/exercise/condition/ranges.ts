import type { FactId } from '../ids';
import type { BooleanExpression, NumberExpression } from './ast';
import type { Interval } from './interval';

/** What is known of something that is true or false: it is so in each case, in none, or in some and not in others. */
export type Truth = 'always' | 'never' | 'sometimes';

/** A number that a condition reads from the session. All are whole. */
export type NumberLeaf = NumberExpression & { readonly kind: 'indicator' | 'resource' | 'elapsed' | 'rung' | 'answer' };

/** Something that a condition asks whether it has happened. */
export type HappeningLeaf = BooleanExpression & { readonly kind: 'decided' | 'expired' | 'delivered' };

/** What everything that conditions read can be, in the cases that are looked at. */
export interface Ranges {
  number(leaf: NumberLeaf): Interval;
  /** The values that the fact can have, as indexes into its `values`. */
  values(fact: FactId): readonly number[];
  happened(leaf: HappeningLeaf): Truth;
}

/** Whether two leaves read the same thing. */
export function isSameLeaf(a: NumberLeaf | HappeningLeaf, b: NumberLeaf | HappeningLeaf): boolean {
  switch (a.kind) {
    case 'elapsed':
    case 'rung':
      return a.kind === b.kind;
    case 'indicator':
    case 'resource':
      return a.kind === b.kind && a.id === b.id;
    case 'answer':
    case 'decided':
      return a.kind === b.kind && a.decision === b.decision && a.option === b.option;
    case 'expired':
      return a.kind === b.kind && a.decision === b.decision;
    case 'delivered':
      return a.kind === b.kind && a.inject === b.inject;
  }
}
