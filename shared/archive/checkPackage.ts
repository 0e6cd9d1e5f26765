import { missingMedia } from '../exercise/check/missingMedia';
import type { Finding } from '../exercise/finding';
import { parseExercise } from '../exercise/parseExercise';
import { readTexts } from '../exercise/texts/readTexts';
import type { PackageContents } from './exercisePackage';
import { EXERCISE } from './manifest';
import { textsName } from './textsName';

/** A file of a package with what is wrong with it. */
export interface CheckedPart {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Everything that is wrong with the texts of a package, the exercise itself first. */
export function checkPackage({ text, translations, media }: PackageContents): readonly CheckedPart[] {
  const parsed = parseExercise(text);
  const missing =
    parsed.kind === 'valid' ? missingMedia(text, parsed.exercise, new Set(media.map(({ name }) => name))) : [];
  const findings = [...parsed.findings, ...missing].sort((a, b) => a.range.start - b.range.start);
  return [
    { file: EXERCISE, findings },
    ...translations.map(({ language, text: texts }) => ({
      file: textsName(language),
      findings: readTexts(texts, text).findings,
    })),
  ];
}
