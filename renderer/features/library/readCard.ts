import { exerciseCard } from '#shared/exercise/exerciseCard';
import type { Finding } from '#shared/exercise/finding';
import { parseExercise, type ParsedExercise } from '#shared/exercise/parseExercise';
import type { StoredCard } from '../../storage/rows';
import { READER } from './reader';

/** A file as it was read: with the card that is kept of it, or with the errors that keep it out. */
export type CardReading =
  { readonly kind: 'valid'; readonly card: StoredCard } | Extract<ParsedExercise, { readonly kind: 'invalid' }>;

/** Reads an exercise file for the library. Fetch this module when there is a file to read: the reader is large. */
export function readCard(text: string): CardReading {
  const reading = parseExercise(text);
  if (reading.kind === 'invalid') return reading;
  const findings = warningsAmong(reading.findings);
  return { kind: 'valid', card: { ...exerciseCard(reading.exercise), findings, readBy: READER } };
}

/** What is kept with a card. Hints are for whoever writes the exercise, not for whoever plays it. */
export function warningsAmong(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'warning');
}
