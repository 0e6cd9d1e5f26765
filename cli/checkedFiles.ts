import { checkPackage } from '#shared/archive/checkPackage';
import { missingMedia } from '#shared/exercise/check/missingMedia';
import type { Finding } from '#shared/exercise/finding';
import { parseExercise } from '#shared/exercise/parseExercise';
import { readTexts } from '#shared/exercise/texts/readTexts';
import type { Io } from './io';
import { folderOf, isPackage, openPackage, readExerciseFile, readFile, reasonOf } from './readFile';

/** A file that was looked at, and what is wrong with it; `findings` is null when it could not be read, for the reason given. */
export type CheckedFile =
  | { readonly file: string; readonly findings: readonly Finding[] }
  | { readonly file: string; readonly findings: null; readonly reason: string };

const TEXTS = /^texts\.[^/]+\.yaml$/;

/** Checks one exercise file; of a folder, or a package of one, also its pictures, and its texts in other languages. Texts are held against the exercise beside them. */
export function checkedFiles(path: string, io: Io): readonly CheckedFile[] {
  if (isPackage(path)) return packedFiles(path, io);
  const beside = /^(.*[/\\])?[^/\\]+$/.exec(path)?.[1] ?? '';
  if (TEXTS.test(path.slice(beside.length)) && !io.isFolder(path)) return [textsBeside(path, beside, io)];
  const opened = readExerciseFile(path, io);
  if (opened.kind === 'unreadable') return [{ file: path, findings: null, reason: opened.message }];
  const { file, text } = opened;
  const parsed = parseExercise(text);
  if (!io.isFolder(path)) return [{ file, findings: parsed.findings }];

  const folder = folderOf(path);
  let files: readonly string[];
  try {
    files = io.listFiles(folder);
  } catch (error) {
    return [
      { file, findings: parsed.findings },
      { file: folder, findings: null, reason: `cannot look into ${folder}: ${reasonOf(error)}` },
    ];
  }
  const missing = parsed.kind === 'valid' ? missingMedia(text, parsed.exercise, new Set(files)) : [];
  const findings = [...parsed.findings, ...missing].sort((a, b) => a.range.start - b.range.start);
  const texts = files.filter((name) => TEXTS.test(name)).sort();
  return [{ file, findings }, ...texts.map((name) => checkedTexts(`${folder}${name}`, text, io))];
}

function packedFiles(path: string, io: Io): readonly CheckedFile[] {
  const opened = openPackage(path, io);
  if (opened.kind === 'unreadable') return [{ file: path, findings: null, reason: opened.message }];
  return checkPackage(opened.contents).map(({ file, findings }) => ({ file: `${path}/${file}`, findings }));
}

function textsBeside(file: string, folder: string, io: Io): CheckedFile {
  const exercise = readFile(`${folder}exercise.yaml`, io);
  if (exercise.kind === 'read') return checkedTexts(file, exercise.text, io);
  return { file, findings: null, reason: `${file} is checked with the exercise beside it: ${exercise.message}` };
}

function checkedTexts(file: string, exerciseText: string, io: Io): CheckedFile {
  const opened = readFile(file, io);
  if (opened.kind === 'unreadable') return { file, findings: null, reason: opened.message };
  return { file, findings: readTexts(opened.text, exerciseText).findings };
}
