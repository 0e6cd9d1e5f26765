import { didYouMean, suggest } from '../suggest';
import type { BooleanExpression } from './ast';
import type { OptionId } from '../ids';
import { FUNCTIONS, type DecisionName, type FunctionName } from './names';
import type { Resolved, Resolver } from './resolveCondition';
import type { Syntax } from './syntax';

type Call = Syntax & { readonly kind: 'call' };

/** How many values a function takes, and how it is written. */
const ARITY: Readonly<Record<FunctionName, { readonly min: number; readonly max: number; readonly example: string }>> =
  {
    decided: { min: 1, max: 1, example: 'decided(decision)` or `decided(decision.option)' },
    answer: { min: 1, max: 1, example: 'answer(decision)` or `answer(decision.option)' },
    expired: { min: 1, max: 1, example: 'expired(decision)' },
    delivered: { min: 1, max: 1, example: 'delivered(inject)' },
    count: { min: 1, max: 50, example: 'count(curfew, trust < 40) >= 2' },
    min: { min: 2, max: 50, example: 'min(tension, 50)' },
    max: { min: 2, max: 50, example: 'max(tension, 50)' },
    clamp: { min: 3, max: 3, example: 'clamp(tension, 20, 80)' },
  };

/** A function call: what the table has done (`decided`, `answer`, `expired`, `delivered`), or reckoning (`count`, `min`, `max`, `clamp`). */
export function callOf(r: Resolver, call: Call): Resolved | null {
  const name = FUNCTIONS.find((known) => known === call.name);
  if (name === undefined) {
    const suggestion = suggest(call.name, FUNCTIONS);
    return r.report(
      'LX0063',
      call.nameSpan,
      `There is no function \`${call.name}\`${didYouMean(suggestion) || '.'}`,
      suggestion,
    );
  }
  const { min, max, example } = ARITY[name];
  const given = call.operands.length;
  if (given < min || given > max) {
    const needed = min === max ? `${min}` : `${min} to ${max}`;
    return r.report(
      'LX0065',
      call.span,
      `\`${name}\` takes ${needed} ${max === 1 ? 'value' : 'values'}, not ${given}: write \`${example}\`.`,
    );
  }
  switch (name) {
    case 'decided':
      return decidedOf(r, call);
    case 'answer':
      return answerOf(r, call);
    case 'expired': {
      const decision = reference(r, call, 'decision', r.names.decisions);
      return decision && happening({ kind: 'expired', decision: decision.id, span: call.span });
    }
    case 'delivered': {
      const inject = reference(r, call, 'inject', r.names.injects);
      return inject && happening({ kind: 'delivered', inject, span: call.span });
    }
    case 'count': {
      const operands = call.operands.map((operand) => r.boolean(operand));
      const found = operands.filter((operand) => operand !== null);
      if (found.length < operands.length) return null;
      return { type: 'number', expression: { kind: 'count', operands: found, span: call.span } };
    }
    case 'min':
    case 'max':
    case 'clamp': {
      const numbers = r.numbers(call.operands);
      return (
        numbers && { type: numbers.type, expression: { kind: name, operands: numbers.expressions, span: call.span } }
      );
    }
  }
}

/** `decided(decision)`, or `decided(decision.option)`. */
function decidedOf(r: Resolver, call: Call): Resolved | null {
  const named = answered(r, call);
  if (named === null) return null;
  const { decision, option } = named;
  return happening({ kind: 'decided', decision: decision.id, option, span: call.span });
}

/** `answer(decision)` of an estimate, `answer(decision.option)` of what has options. */
function answerOf(r: Resolver, call: Call): Resolved | null {
  const named = answered(r, call);
  if (named === null) return null;
  const { owner, decision, option } = named;
  const { span } = call;
  if (decision.kind === 'text')
    return r.report(
      'LX0068',
      span,
      `The answer to \`${owner}\` is a text, which has no number. Use \`decided(${owner})\`.`,
    );
  if (decision.kind !== 'estimate' && option === null) {
    const [example = 'option'] = decision.options.keys();
    const message = `The answer to \`${owner}\` has a number for each option: write \`answer(${owner}.${example})\`.`;
    return r.report('LX0068', span, message);
  }
  return { type: 'number', expression: { kind: 'answer', decision: decision.id, option, span } };
}

/** The decision, and the option where one is named, that a call is about. */
function answered(r: Resolver, call: Call): { owner: string; decision: DecisionName; option: OptionId | null } | null {
  const [operand] = call.operands;
  const [owner = '', ...rest] = operand?.kind === 'name' ? operand.name.split('.') : [];
  const decision = reference(r, call, 'decision', r.names.decisions, owner);
  if (decision === null) return null;
  if (rest.length === 0) return { owner, decision, option: null };
  const at = operand?.span ?? call.span;
  const { kind, options } = decision;
  if (kind === 'estimate' || kind === 'text') {
    const message = `\`${owner}\` is answered without options (\`kind: ${kind}\`): write \`${call.name}(${owner})\`.`;
    return r.report('LX0068', at, message, owner);
  }
  const option = options.get(rest.join('.'));
  if (option !== undefined) return { owner, decision, option };
  const suggestion = suggest(rest.join('.'), options.keys());
  const message = `The decision \`${owner}\` has no option \`${rest.join('.')}\`${didYouMean(suggestion) || '.'}`;
  return r.report('LX0063', at, message, suggestion);
}

function happening(expression: BooleanExpression): Resolved {
  return { type: 'boolean', expression };
}

/** The one operand as a declared name; `word` is what of it to look up, where that is not all. */
function reference<T>(
  r: Resolver,
  call: Call,
  kind: string,
  declared: ReadonlyMap<string, T>,
  word?: string,
): T | null {
  const [operand] = call.operands;
  if (operand?.kind !== 'name') return r.report('LX0064', call.span, `\`${call.name}\` takes the id of a ${kind}.`);
  const id = word ?? operand.name;
  const found = declared.get(id);
  if (found !== undefined) return found;
  const suggestion = suggest(id, declared.keys());
  return r.report('LX0063', operand.span, `There is no ${kind} \`${id}\`${didYouMean(suggestion) || '.'}`, suggestion);
}
