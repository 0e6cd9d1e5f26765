import type { TFunction } from 'i18next';
import type { ProofProgress, ProofResult } from './analysis';
import { countWords } from './countWords';
import { secondsText, wholeText } from './figures';

type T = TFunction<'studio'>;

/** What came of a proof in one sentence, and what more there is to know. */
export interface Said {
  readonly headline: string;
  readonly note: string | null;
  readonly isProved: boolean;
}

/** Only where every playthrough was followed is it called proved. */
export function proofSentence(t: T, { proof, findings, isCut, took }: ProofResult): Said {
  const said = {
    playthroughs: t('playthroughs', { count: proof.playthroughs, number: wholeText(proof.playthroughs) }),
    states: statesText(t, proof.states),
    time: secondsText(took),
  };
  const what = countWords(t, findings);
  const found = what === '' ? null : t('prove.found', { what });
  if (proof.coverage === 'proved') return { headline: t('prove.proved', said), note: found, isProved: true };
  const [headline, bounded] = isCut
    ? [t('prove.cut', said), t('prove.cutNote')]
    : [t('prove.notAll', said), t('prove.bounded')];
  return { headline, note: found === null ? bounded : `${bounded} ${found}`, isProved: false };
}

/** How far a proof had come that was stopped; null where it had not begun to follow anything. */
export function stoppedSentence(t: T, progress: ProofProgress | null): Said {
  if (progress === null) {
    return { headline: t('prove.stoppedEarly'), note: t('prove.stoppedEarlyNote'), isProved: false };
  }
  const { states, waiting, took } = progress;
  return {
    headline: t('prove.stopped', { states: statesText(t, states), time: secondsText(took) }),
    note: t('prove.stoppedNote', { waiting: wholeText(waiting) }),
    isProved: false,
  };
}

export function progressText(t: T, { states, waiting }: ProofProgress): string {
  return t('prove.progress', { states: statesText(t, states), waiting: wholeText(waiting) });
}

function statesText(t: T, states: number): string {
  return t('states', { count: states, number: wholeText(states) });
}
