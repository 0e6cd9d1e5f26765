import type { Witness } from '#shared/analysis/proof';
import type { Answer } from '#shared/kernel/answer';
import { assertNever } from '#shared/kernel/assertNever';
import { exerciseClock } from '#shared/report/exerciseClock';

/** What the table decided in a playthrough, and when, in one line of ids. */
export function witnessLine(witness: Witness): string {
  const steps = witness.flatMap(({ at, command }) => {
    if (command.type === 'decision.expire') return [`${exerciseClock(at)} ${command.decision} not decided`];
    if (command.type === 'outcome.adjudicate') {
      return [`${exerciseClock(at)} ${command.decision} leads to ${command.outcome ?? 'nothing'}`];
    }
    if (command.type !== 'decision.commit') return [];
    const outcome = command.outcome === null ? '' : ` (${command.outcome})`;
    return [`${exerciseClock(at)} ${command.decision} ${inIds(command.answer)}${outcome}`];
  });
  const end = exerciseClock(witness.at(-1)?.at ?? 0);
  return steps.length === 0 ? `nothing decided until ${end}` : `${steps.join('; ')}; until ${end}`;
}

function inIds(answer: Answer): string {
  switch (answer.kind) {
    case 'choice':
      return answer.option;
    case 'several':
      return answer.options.join(' + ');
    case 'ranking':
      return answer.order.join(' > ');
    case 'allocation':
      return Object.entries(answer.amounts)
        .map(([option, amount]) => `${option} ${amount}`)
        .join(' + ');
    case 'estimate':
      return String(answer.value);
    case 'text':
      return 'in words';
    default:
      return assertNever(answer);
  }
}
