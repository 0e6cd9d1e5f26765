import type { TFunction } from 'i18next';
import type { ProofProgress, ProofResult } from './analysis';
import { secondsText, wholeText } from './figures';

type T = TFunction<'studio'>;

/** What came of a proof in one sentence, and what that means where it is not plain. */
export interface Said {
  readonly headline: string;
  readonly note: string | null;
}

/** The word "proved" stands alone only where every playthrough was followed. */
export function proofSentence(t: T, { proof, outgrown, took }: ProofResult): Said {
  const said = {
    playthroughs: t('playthroughs', { count: proof.playthroughs, number: wholeText(proof.playthroughs) }),
    states: statesText(t, proof.states),
    time: secondsText(took),
  };
  if (proof.coverage === 'proved') return { headline: t('prove.proved', said), note: null };
  return outgrown
    ? { headline: t('prove.outgrown', said), note: t('prove.outgrownNote') }
    : { headline: t('prove.notAll', said), note: t('prove.bounded') };
}

/** How far a proof had come that was stopped; null where it had not begun to follow anything. */
export function stoppedSentence(t: T, progress: ProofProgress | null): Said {
  if (progress === null) return { headline: t('prove.stoppedEarly'), note: t('prove.stoppedEarlyNote') };
  const { states, waiting, took } = progress;
  return {
    headline: t('prove.stopped', { states: statesText(t, states), time: secondsText(took) }),
    note: t('prove.stoppedNote', { waiting: wholeText(waiting) }),
  };
}

export function progressText(t: T, { states, waiting }: ProofProgress): string {
  return t('prove.progress', { states: statesText(t, states), waiting: wholeText(waiting) });
}

function statesText(t: T, states: number): string {
  return t('states', { count: states, number: wholeText(states) });
}
