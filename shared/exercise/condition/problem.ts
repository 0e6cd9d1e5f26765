import type { FindingCode } from '../findingCodes';
import type { Span } from './ast';

/** One thing that is wrong with a condition; `span` points into the condition's own text. */
export interface ConditionProblem {
  readonly code: FindingCode;
  readonly message: string;
  readonly span: Span;
  readonly suggestion: string | null;
}
