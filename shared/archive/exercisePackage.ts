import { isImagePath } from '../exercise/schema/imagePath';
import type { Translation } from '../exercise/texts/translation';
import type { MediaFile } from './archiveContents';
import { LARGEST_TEXT_BYTES, PACKAGE_LIMITS } from './archiveLimits';
import { byName } from './byName';
import { EXERCISE } from './manifest';
import { pictureFault } from './pictureFault';
import { refused, type Refused } from './refused';
import { textsLanguage, textsName } from './textsName';
import { decodeUtf8, encodeUtf8 } from './utf8';
import { looksLikeZip, readDirectory, type ZipEntry } from './zip/readDirectory';
import { readEntry } from './zip/readEntry';
import { writeZip } from './zip/writeZip';

/** An exercise's folder. */
export interface PackageContents {
  readonly text: string;
  /** In the order of their languages. */
  readonly translations: readonly Translation[];
  /** In the order of their names. */
  readonly media: readonly MediaFile[];
}

export type ReadPackage =
  | {
      readonly kind: 'read';
      readonly contents: PackageContents;
      /** Files that are no part of an exercise, such as a README. */
      readonly leftOut: readonly string[];
    }
  | Refused;

const MEDIA = 'media/';
/** What machines put beside a file by themselves. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** An exercise's folder as one `.liaison` file. The same folder makes the same bytes. */
export function writePackage({ text, translations, media }: PackageContents): Uint8Array<ArrayBuffer> {
  const texts = translations.map(({ language, text }) => ({ name: textsName(language), bytes: encodeUtf8(text) }));
  return writeZip([{ name: EXERCISE, bytes: encodeUtf8(text) }, ...texts.sort(byName), ...[...media].sort(byName)]);
}

/**
 * The exercise in a package: the zip of a folder, made by Liaison or by any zip program. What the texts say is not looked at;
 * pictures are, by their first bytes. Never throws.
 */
export function readPackage(bytes: Uint8Array): ReadPackage {
  if (!looksLikeZip(bytes)) return refused('The file is no exercise package: it is no zip file.');
  const directory = readDirectory(bytes, PACKAGE_LIMITS);
  if (directory.kind === 'refused') return directory;
  const entries = outOfFolder(directory.entries.filter(({ name }) => !CLUTTER.test(name)));
  if (!entries.some(({ name }) => name === EXERCISE)) {
    return refused(
      `There is no \`${EXERCISE}\` in the file, so it is no exercise package. Pack the exercise's own folder.`,
    );
  }
  let text = '';
  const translations: Translation[] = [];
  const media: MediaFile[] = [];
  const leftOut: string[] = [];
  for (const entry of entries.toSorted(byName)) {
    const { name } = entry;
    const language = textsLanguage(name);
    if (name === EXERCISE || language !== null) {
      const read = readText(entry);
      if (read.kind === 'refused') return read;
      if (language === null) text = read.text;
      else translations.push({ language, text: read.text });
    } else if (name.startsWith(MEDIA)) {
      const picture = readPicture(entry);
      if (picture.kind === 'refused') return picture;
      media.push({ name, bytes: picture.bytes });
    } else {
      leftOut.push(name);
    }
  }
  return { kind: 'read', contents: { text, translations, media }, leftOut };
}

/** Without the folder that all of it is in, where it is in one. */
function outOfFolder(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const [folder] = /^[^/]+\//.exec(entries[0]?.name ?? '') ?? [];
  if (folder === undefined || folder === MEDIA || !entries.every(({ name }) => name.startsWith(folder))) return entries;
  return entries.map((entry) => ({ ...entry, name: entry.name.slice(folder.length) }));
}

function readText(entry: ZipEntry): { readonly kind: 'read'; readonly text: string } | Refused {
  const { name, length } = entry;
  if (length > LARGEST_TEXT_BYTES) return refused(`\`${name}\` is larger than any exercise file can be (2 MB).`);
  const bytes = readEntry(entry);
  if (bytes === null) return damaged(name);
  const text = decodeUtf8(bytes);
  if (text === null)
    return refused(`\`${name}\` is not text in UTF-8. Save it as UTF-8 in your editor and pack it again.`);
  return { kind: 'read', text: text.replace(/^\uFEFF/, '') };
}

function readPicture(entry: ZipEntry): { readonly kind: 'read'; readonly bytes: Uint8Array } | Refused {
  const { name } = entry;
  if (!isImagePath(name)) {
    return refused(
      `\`${name}\` is no picture that an exercise can name: svg, png, jpg, jpeg, webp or gif, with letters, digits, \`_\`, \`-\`, \`.\` and blanks in its name. Rename it or take it out.`,
    );
  }
  const bytes = readEntry(entry);
  if (bytes === null) return damaged(name);
  const fault = pictureFault(name, bytes);
  // A stored picture is a view of the whole file, which should not be kept for it.
  return fault === null ? { kind: 'read', bytes: bytes.slice() } : refused(fault);
}

function damaged(name: string): Refused {
  return refused(`\`${name}\` in the file is damaged. Take another copy of the file.`);
}
