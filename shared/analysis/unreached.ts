import type { Exercise } from '../exercise/exercise';
import { SECONDS_PER_MINUTE } from '../exercise/units';
import type { AnalysisFinding, Witness } from './proof';
import { finding } from './analysisFinding';
import type { Reached, ReachedDecision } from './reached';
import { fixedNews, newsOnly } from './withoutNews';

interface Shown {
  readonly endings: ReadonlySet<number>;
  /** The indicators that ever drift. */
  readonly drifted: ReadonlySet<number>;
  /** Seconds from STARTEX to the end of the longest playthrough; Infinity when one comes to rest without an ending. */
  readonly longest: number;
  /** A whole playthrough. */
  readonly anyPlay: () => Witness;
  readonly playTo: (node: number) => Witness;
}

/** What the exercise declares and no playthrough ever shows. The witness is a playthrough that comes near: to the state, or to an end. */
export function unreached(exercise: Exercise, reached: Reached, shown: Shown): readonly AnalysisFinding[] {
  return [
    ...exercise.endings.flatMap(({ id }, index) =>
      shown.endings.has(index)
        ? []
        : [
            finding(
              'LX0200',
              ['endings', id],
              `No playthrough ends in \`${id}\`. Make its condition easier to meet, let an outcome lead to it, or remove it.`,
              shown.anyPlay(),
            ),
          ],
    ),
    ...exercise.indicators.flatMap(({ id, drift }, index) => {
      if (drift === null || shown.drifted.has(index)) return [];
      const message = `\`${id}\` drifts in no playthrough: its condition holds at none of the moments, or play is over before. Change \`every\` or \`when\`.`;
      return [finding('LX0205', ['indicators', id, 'drift'], message, shown.anyPlay())];
    }),
    ...unreachedInjects(exercise, reached, shown),
    ...exercise.decisions.flatMap((decision, index) => {
      const came = reached.decisions[index];
      return came ? unreachedInDecision(decision, came, shown) : [];
    }),
  ];
}

function unreachedInjects(exercise: Exercise, reached: Reached, shown: Shown): readonly AnalysisFinding[] {
  const news = newsOnly(exercise);
  const fixed = fixedNews(exercise);
  return exercise.injects.flatMap(({ id, trigger }) => {
    if (trigger.kind === 'pool') return [];
    const moment = fixed.get(id);
    const comes = !news.has(id)
      ? reached.delivered.has(id)
      : reached.setGoing.has(id) || (moment !== undefined && moment * SECONDS_PER_MINUTE <= shown.longest);
    if (comes) return [];
    const message = `\`${id}\` comes in no playthrough. Change when it comes, or write \`pool: yes\` to keep it for the facilitator's hand.`;
    return [finding('LX0201', ['injects', id], message, shown.anyPlay())];
  });
}

function unreachedInDecision(
  decision: Exercise['decisions'][number],
  came: ReachedDecision,
  shown: Shown,
): readonly AnalysisFinding[] {
  const { id, trigger, options, outcomes } = decision;
  const path = ['decisions', id];
  if (came.askedAt === null) {
    if (trigger.kind === 'pool' && !came.canBeOpened) return [];
    const message = `\`${id}\` is asked in no playthrough. Change when it is asked, or write \`pool: yes\` to ask it by hand.`;
    return [finding('LX0202', path, message, shown.anyPlay())];
  }
  const { askedAt } = came;
  const never = (owner: number, at: readonly string[], declared: typeof outcomes) =>
    declared.flatMap((outcome, index) => {
      if (came.outcomes.get(owner)?.has(index)) return [];
      const message = `\`${outcome.id}\` follows in no playthrough: its condition never holds when the decision is made.`;
      return [finding('LX0204', [...at, 'outcomes', outcome.id], message, shown.playTo(askedAt))];
    });
  return [
    ...options.flatMap((option, index) => {
      const at = [...path, 'options', option.id];
      if (came.options[index]) return never(index, at, option.outcomes);
      const message = `\`${option.id}\` is open in no playthrough in which \`${id}\` is asked. Make its \`needs\` or \`spends\` easier to meet, or remove it.`;
      return [finding('LX0203', at, message, shown.playTo(askedAt))];
    }),
    ...never(-1, path, outcomes),
  ];
}
