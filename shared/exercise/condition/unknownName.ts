import { didYouMean, suggest } from '../suggest';
import type { Span } from './ast';
import type { Resolver } from './resolveCondition';

/** Reports a name that no indicator, fact or resource has. */
export function unknownName({ names, report }: Resolver, { name, span }: { name: string; span: Span }): null {
  if (name === 'true' || name === 'false') {
    const word = name === 'true' ? 'yes' : 'no';
    return report('LX0063', span, `\`${name}\` is written \`${word}\` here.`, word);
  }
  const declared = [...names.indicators.keys(), ...names.facts.keys(), ...names.resources.keys(), 'elapsed'];
  if (names.arrangements) declared.push('rung');
  const suggestion = suggest(name, declared);
  return report(
    'LX0063',
    span,
    `No indicator, fact or resource is called \`${name}\`${didYouMean(suggestion) || '.'}`,
    suggestion,
  );
}
