import { exerciseCard } from '#shared/exercise/exerciseCard';
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
  return { kind: 'valid', card: { ...exerciseCard(reading.exercise), findings: reading.findings, readBy: READER } };
}
