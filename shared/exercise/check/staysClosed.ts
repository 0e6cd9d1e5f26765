import { truthOf } from '../condition/intervals';
import type { Ranges } from '../condition/ranges';
import type { Option } from '../exercise';
import type { ResourceId } from '../ids';

/** Of a resource: what an option takes, and the most there can be. */
interface Shortage {
  readonly resource: ResourceId;
  readonly amount: number;
  readonly most: number;
}

/** Whether an option cannot be chosen in any case that the ranges allow. */
export function staysClosed(option: Option, ranges: Ranges): boolean {
  const { needs } = option;
  return (needs !== null && truthOf(needs.expression, ranges) === 'never') || shortageOf(option, ranges) !== null;
}

/** The first resource of which an option takes more than there can ever be; null when all can suffice. */
export function shortageOf({ spends }: Option, ranges: Ranges): Shortage | null {
  for (const { resource, amount } of spends) {
    const { max: most } = ranges.number({ kind: 'resource', id: resource, span: { start: 0, end: 0 } });
    if (amount > most) return { resource, amount, most };
  }
  return null;
}
