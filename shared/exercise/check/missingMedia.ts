import type { Exercise, Media } from '../exercise';
import type { Finding } from '../finding';
import { FINDING_CODES } from '../findingCodes';
import { rangeAt } from '../rangeAt';
import { overrideOf } from '../schema/schemaInFile';
import { didYouMean, suggest } from '../suggest';
import type { Path } from '../yaml/path';

interface Named {
  readonly path: Path;
  readonly image: string;
}

/**
 * The pictures that an exercise names, under any frame, and that are not among the files of its folder (paths from the folder,
 * with `/`). `text` is what the exercise was read from. Each place is reported once, in
 * the order of the text.
 */
export function missingMedia(text: string, exercise: Exercise, files: ReadonlySet<string>): readonly Finding[] {
  const asWritten = picturesOf(exercise);
  const images = new Map(asWritten.map(({ path, image }) => [path.join('\n'), image]));
  const inFrames = exercise.frames.flatMap(({ id, exercise: framed }) =>
    picturesOf(framed)
      .filter(({ path, image }) => images.get(path.join('\n')) !== image)
      .map(({ path, image }): Named => ({ path: [...overrideOf(id), ...path], image })),
  );
  return [...asWritten, ...inFrames]
    .filter(({ image }) => !files.has(image))
    .map((missing) => findingOf(text, missing, files))
    .sort((a, b) => a.range.start - b.range.start);
}

function picturesOf({ map, injects }: Exercise): readonly Named[] {
  const named = (path: Path, media: Media | null): readonly Named[] =>
    media === null ? [] : [{ path: [...path, 'image'], image: media.image }];
  return [...named(['map'], map), ...injects.flatMap(({ id, media }) => named(['injects', id, 'media'], media))];
}

function findingOf(text: string, { path, image }: Named, files: ReadonlySet<string>): Finding {
  const suggestion = suggest(image, files);
  const message =
    `There is no file \`${image}\` in the exercise's folder${didYouMean(suggestion) || '.'} ` +
    'Put the picture there, or correct the path. Capital and small letters count.';
  const { severity } = FINDING_CODES.LX0118;
  return { code: 'LX0118', severity, message, range: rangeAt(text, path), suggestion };
}
