import type { Exercise } from './exercise';
import { SECONDS_PER_MINUTE, type ScenarioMinute, type Seconds } from './units';

/**
 * Where the story's clock stands at an exercise time. It runs on from STARTEX with exercise time, minute by minute, and jumps where a
 * phase begins that has its own date. Of phases that begin together the last in the file counts.
 */
export function scenarioAt(
  { scenarioStart, phases }: Pick<Exercise, 'scenarioStart' | 'phases'>,
  at: Seconds,
): ScenarioMinute {
  const minutes = Math.floor(at / SECONDS_PER_MINUTE);
  let from = { at: 0, scenario: scenarioStart };
  for (const phase of phases) {
    if (phase.scenarioStart === null || phase.at > minutes || phase.at < from.at) continue;
    from = { at: phase.at, scenario: phase.scenarioStart };
  }
  return from.scenario + minutes - from.at;
}
