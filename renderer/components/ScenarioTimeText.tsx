import type { ScenarioMinute } from '#shared/exercise/units';
import { scenarioTimeText } from '#shared/exercise/scenarioTimeText';

/** The date and clock inside the story. */
export function ScenarioTimeText({ at }: { readonly at: ScenarioMinute }) {
  return <time className="tabular">{scenarioTimeText(at)}</time>;
}
