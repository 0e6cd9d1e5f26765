import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '#shared/exercise/exercise';
import type { FrameId } from '#shared/exercise/ids';
import { inFrame } from '#shared/exercise/inFrame';
import { inLanguage } from '#shared/exercise/texts/inLanguage';
import { compile } from '#shared/kernel/compile';
import { replay } from '#shared/kernel/replay';
import { arbitraryAttempts, play } from '../../../../support/arbitraryPlay';
import { FULL, MINIMAL } from '../../../../support/exerciseTexts';
import { readExercise } from '../../../../support/readExercise';
import { minimalTextsWith, textsFile } from '../../../../support/textsFiles';

const BOSNIA = 'bosnia' as FrameId;
const FORMS = readFileSync(new URL('../../../../fixtures/exercises/forms.yaml', import.meta.url), 'utf8');
const SHIPPED = readFileSync('exercises/mitrovica_bridge/exercise.yaml', 'utf8');

function translated(exerciseText: string, texts: string, frame: FrameId | null = null): Exercise {
  const exercise = inLanguage(exerciseText, texts, frame);
  if (exercise === null) throw new Error('It cannot be read in that language');
  return exercise;
}

const marked = (exerciseText: string) => textsFile(exerciseText, (of) => `»${of}«`);

describe('an exercise shown in another language', () => {
  it('has the words of that language where they are, under a frame as well', () => {
    const plain = translated(FULL, marked(FULL));
    expect(plain.decisions[0]?.question).toMatch(/^».*«$/);
    expect(plain.decisions[0]?.options[0]?.label).toMatch(/^».*«$/);
    const bosnia = translated(FULL, marked(FULL), BOSNIA);
    expect(bosnia).toMatchObject({ frame: BOSNIA, language: 'de', hotWash: ['»Who told whom?«'] });
    expect(bosnia.roles[1]).toMatchObject({ private: '»Nobody tells you anything.«' });
  });

  it('uses a translation that is out of date, and its own words where there is none', () => {
    const texts = minimalTextsWith(
      "texts:\n  title: { of: The old day, text: Dita e vjetër }\n  summary: { of: x, text: '' }",
    );
    expect(translated(MINIMAL, texts)).toMatchObject({
      title: 'Dita e vjetër',
      summary: 'One report, one decision.',
      handling: readExercise(MINIMAL).handling,
    });
  });

  it('is nothing where the texts are of another exercise, or the frame is not there', () => {
    expect(inLanguage(FULL, marked(MINIMAL), null)).toBeNull();
    expect(inLanguage(FULL, 'no texts', null)).toBeNull();
    expect(inLanguage(FULL, marked(FULL), 'eastern_slavonia' as FrameId)).toBeNull();
  });

  it.each([
    ['written', FULL, null],
    ['under a frame', FULL, BOSNIA],
    ['with answers of every form', FORMS, null],
    ['as shipped', SHIPPED, null],
  ])('replays whatever was played in its own language, checksum by checksum: %s', (_, text, frame) => {
    const original = inFrame(readExercise(text), frame);
    if (original === null) throw new Error('It has no such frame');
    const compiled = compile(translated(text, marked(text), frame));
    let records = 0;
    fc.assert(
      fc.property(arbitraryAttempts(original), (attempts) => {
        const { setup, log, history } = play(original, attempts);
        const again = replay(compiled, setup, log);
        expect(again.kind).toBe('replayed');
        expect(again.history.state).toEqual(history.state);
        records += log.length;
      }),
      { numRuns: 60 },
    );
    expect(records).toBeGreaterThan(200);
  });
});
