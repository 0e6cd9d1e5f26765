import type { Phase } from '../exercise';
import type { PhaseId } from '../ids';
import { scenarioAt } from '../scenarioAt';
import { scenarioTimeText } from '../scenarioTimeText';
import { SECONDS_PER_MINUTE } from '../units';
import type { Scope } from './scope';

/** The phases in the order of the file. Reports what begins after the exercise is over, and dates that take the story back. */
export function resolvePhases(scope: Scope): readonly Phase[] {
  const { file } = scope;
  const phases = Object.entries(file.phases).map(([id, { title, at, scenario_start = null }]): Phase => {
    if (at > file.duration && !scope.isBroken(['duration'])) {
      const message = 'This is later than the exercise lasts. Move it forward or lengthen `duration`.';
      scope.report('LX0084', ['phases', id, 'at'], message);
    }
    return { id: id as PhaseId, title, at, scenarioStart: scenario_start };
  });
  for (const phase of phases) checkDate(scope, phases, phase);
  return phases;
}

function checkDate(scope: Scope, phases: readonly Phase[], { id, at, scenarioStart }: Phase): void {
  const { file } = scope;
  if (scenarioStart === null || at === 0 || scope.isBroken(['scenario_start'])) return;
  const earlier = phases.filter((phase) => phase.at < at);
  const reached = scenarioAt({ scenarioStart: file.scenario_start, phases: earlier }, at * SECONDS_PER_MINUTE);
  if (scenarioStart >= reached) return;
  const message = `By then the story is at ${scenarioTimeText(reached)}, so it would go back. Write that moment or a later one.`;
  scope.report('LX0089', ['phases', id, 'scenario_start'], message);
}
