import type { Exercise } from '../exercise/exercise';
import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import { finding } from './analysisFinding';
import type { AnalysisFinding, Witness } from './proof';

/** More than so many injects to one seat within so long are more than people read and talk about. */
const MOST = 3;
const WITHIN: Seconds = 10 * SECONDS_PER_MINUTE;

/** Seats that get more than three injects within ten minutes in one of these playthroughs: the first case for each role. */
export function overloads(exercise: Exercise, plays: readonly Witness[]): readonly AnalysisFinding[] {
  return exercise.roles.flatMap((role) => {
    for (const play of plays) {
      const found = firstOverload(exercise, role.id, play);
      if (found) return [found];
    }
    return [];
  });
}

function firstOverload(
  exercise: Exercise,
  role: Exercise['roles'][number]['id'],
  play: Witness,
): AnalysisFinding | null {
  const got: { readonly at: Seconds; readonly inject: string }[] = [];
  for (const [index, { at, command }] of play.entries()) {
    if (command.type !== 'inject.deliver') continue;
    const inject = exercise.injects.find(({ id }) => id === command.inject);
    if (!inject?.to.includes(role)) continue;
    got.push({ at, inject: inject.id });
    const recent = got.filter((each) => each.at > at - WITHIN);
    if (recent.length <= MOST) continue;
    const names = recent.map((each) => `\`${each.inject}\``).join(', ');
    const message = `\`${role}\` gets ${recent.length} injects within ten minutes: ${names}. Move one, or send it to fewer seats.`;
    return finding('LX0210', ['injects', inject.id], message, play.slice(0, index + 1));
  }
  return null;
}
