import { describe, expect, it } from 'vitest';
import { parseExercise } from '#shared/exercise/parseExercise';
import { FULL } from '../../../support/exerciseTexts';

describe('ids that are words of JavaScript', () => {
  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
    '%s is read like any other word',
    (word) => {
      for (const text of [
        FULL.replaceAll('first_response', word),
        FULL.replaceAll('bus_attack', word),
        FULL.replaceAll('tension', word),
        FULL.replaceAll('joint_cell', word),
        FULL.replaceAll('banja_line', word),
        FULL.replaceAll('crowd_size', word),
        `${FULL}\n${word}: {}\n`,
        FULL.replace(/^decisions:$/m, `decisions:\n  ${word}:\n    otherwise: { foo: 1 }`),
      ]) {
        const parsed = parseExercise(text);
        expect(parsed.findings.every(({ message }) => !/undefined|\[object|native code/.test(message))).toBe(true);
      }
      expect(
        parseExercise(FULL.replace(/^decisions:$/m, `decisions:\n  ${word}:\n    otherwise: { foo: 1 }`)).kind,
      ).toBe('invalid');
    },
  );
});
