import { languageTag } from '#shared/exercise/schema/scalars';
import { textsTemplate } from '#shared/exercise/texts/textsTemplate';
import type { Command } from './command';
import { openExercise } from './openExercise';
import { readArguments } from './readArguments';
import { refuseUse } from './refuse';
import { writeOut } from './writeOut';

/** Prints what a translator fills in. */
export const textsCommand: Command = {
  name: 'texts',
  summary: 'prints a file for a translator to fill in',
  usage: 'texts FILE --language TAG [--out FILE]',
  help: `Prints every text of an exercise with room for its translation. Filled in, it is saved
beside exercise.yaml as texts.TAG.yaml, and "liaison check" on the folder tells what is
missing in it.

  --language TAG   the language to translate into, such as sq or sr-Latn
  --out FILE       write to this file; to standard output unless told

  liaison texts exercise.yaml --language sq --out texts.sq.yaml
`,
  run(args, io) {
    const options = { language: { type: 'string' }, out: { type: 'string' } } as const;
    const read = readArguments(args, options, { what: 'FILE', min: 1, max: 1 });
    if (read.kind === 'misuse') return refuseUse(textsCommand, read.message, io);
    const { language, out } = read.values;
    if (language === undefined) return refuseUse(textsCommand, '--language is missing', io);
    if (!languageTag.safeParse(language).success) {
      return refuseUse(textsCommand, `--language takes a tag such as sq or sr-Latn, not "${language}"`, io);
    }
    const opened = openExercise(read.names[0] ?? '', io);
    if (opened.kind === 'failed') return opened.exit;
    if (opened.exercise.language === language) {
      return refuseUse(
        textsCommand,
        `the exercise is in "${language}" already: name the language to translate into`,
        io,
      );
    }
    return writeOut(out, textsTemplate(opened.text, language), io);
  },
};
