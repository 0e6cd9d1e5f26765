import { parseExercise } from '#shared/exercise/parseExercise';
import { compile } from '#shared/kernel/compile';
import { parse } from 'yaml';
import type { Bar } from './bar';
import { manyInjects } from './manyInjects';
import { compare, FEW_ROUNDS } from './measure';
import { readExercise } from './readExercise';

const INJECTS = 5000;

/** Reading, checking and compiling an exercise of 5,000 injects against what `yaml` alone takes to parse its text. */
export const open: Bar = {
  name: 'open',
  unit: 'times',
  limit: 1.3,
  mustBe: 'atMost',
  measure: () => {
    const text = manyInjects(INJECTS);
    if (readExercise(text).injects.length !== INJECTS) throw new Error('Not every inject was read');
    const opened = () => {
      const parsed = parseExercise(text);
      return parsed.kind === 'valid' ? compile(parsed.exercise) : null;
    };
    const parsed = (): unknown => parse(text);
    const comparison = compare({ count: 1, batch: opened }, { count: 1, batch: parsed }, FEW_ROUNDS);
    return { value: 1 / comparison.ratio, details: { ...comparison, characters: text.length } };
  },
};
