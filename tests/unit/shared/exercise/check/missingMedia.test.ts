import { describe, expect, it } from 'vitest';
import { missingMedia } from '#shared/exercise/check/missingMedia';
import { minimalWith } from '../../../../support/exerciseTexts';
import { readExercise } from '../../../../support/readExercise';

const TEXT = minimalWith(`injects:
  bus_attack:
    at: 0m
    to: everyone
    via: radio
    text: A rocket has hit the bus.
    media: { image: media/bus.jpg, alt: A burning bus }
map: { image: media/area.svg, alt: The town }
frames:
  bosnia:
    title: Four chains
    says: No body directs another.
    override:
      map: { image: media/bosnia.svg }`);

const lines = TEXT.split('\n');

/** The findings, with the line that each points at. */
const found = (...files: readonly string[]) =>
  missingMedia(TEXT, readExercise(TEXT), new Set(files)).map(
    ({ code, severity, range, message }) => `${severity} ${code} "${lines[range.line - 1]?.trim()}": ${message}`,
  );

describe('pictures that are not there', () => {
  it('are none when the folder has all of them', () => {
    expect(found('exercise.yaml', 'media/bus.jpg', 'media/area.svg', 'media/bosnia.svg', 'media/unused.png')).toEqual(
      [],
    );
  });

  it('are found where they are named, each once, also those of frames', () => {
    expect(found('exercise.yaml')).toEqual([
      expect.stringMatching(/^error LX0118 "media: \{ image: media\/bus\.jpg, .*": There is no file `media\/bus\.jpg`/),
      expect.stringMatching(/^error LX0118 "map: \{ image: media\/area\.svg, .*": There is no file `media\/area\.svg`/),
      expect.stringMatching(
        /^error LX0118 "map: \{ image: media\/bosnia\.svg \}": There is no file `media\/bosnia\.svg`/,
      ),
    ]);
  });

  it('come with the name that may be meant', () => {
    const [first] = found('media/Bus.jpg', 'media/area.svg', 'media/bosnia.svg');
    expect(first).toContain('did you mean `media/Bus.jpg`?');
  });
});
