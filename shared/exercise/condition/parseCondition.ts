import type { Condition } from './ast';
import type { ConditionNames } from './names';
import { parseSyntax } from './parseSyntax';
import type { ConditionProblem } from './problem';
import { resolveCondition } from './resolveCondition';

export type ParsedCondition =
  | { readonly kind: 'valid'; readonly condition: Condition }
  | { readonly kind: 'invalid'; readonly problems: readonly ConditionProblem[] };

/**
 * Reads a condition against the names that the exercise declares. Every name in a valid one exists and every part has the
 * type that its place needs; an invalid one says all that is wrong with it. Never throws.
 */
export function parseCondition(text: string, names: ConditionNames): ParsedCondition {
  const problems: ConditionProblem[] = [];
  const syntax = parseSyntax(text, problems);
  const expression = syntax === null ? null : resolveCondition(syntax, text, names, problems);
  if (expression === null || problems.length > 0) return { kind: 'invalid', problems };
  return { kind: 'valid', condition: { text, expression } };
}
