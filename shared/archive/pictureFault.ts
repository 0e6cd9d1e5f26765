import { LARGEST_PICTURE_BYTES } from './archiveLimits';
import { endingOf } from './mediaType';
import { decodeUtf8 } from './utf8';

/** What a picture's first bytes are, by the ending of its name. */
const BEGINS: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  png: (bytes) => hasAt(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  jpg: isJpeg,
  jpeg: isJpeg,
  gif: (bytes) => hasAt(bytes, 0, letters('GIF87a')) || hasAt(bytes, 0, letters('GIF89a')),
  webp: (bytes) => hasAt(bytes, 0, letters('RIFF')) && hasAt(bytes, 8, letters('WEBP')),
  svg: isSvg,
};

/** The declaration, comments and a document type without entities may stand before the picture itself. */
const SVG = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:(?:<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE\s+svg[^[>]*>)\s*)*<svg[\s>]/;

/** How far into the text a picture begins at most, in letters. */
const FURTHEST_START = 20_000;

/** Why a file of an exercise's folder is no picture that is taken in, as sentences; null when it is one. */
export function pictureFault(name: string, bytes: Uint8Array): string | null {
  if (bytes.length > LARGEST_PICTURE_BYTES) return `\`${name}\` is larger than 8 MB. Make the picture smaller.`;
  const begins = BEGINS[endingOf(name)];
  if (!begins) return `\`${name}\` is no picture: only svg, png, jpg, webp and gif are taken in. Take it out.`;
  return begins(bytes)
    ? null
    : `\`${name}\` is no picture of that kind, whatever its name says. Take it out, or give it its right ending.`;
}

function isJpeg(bytes: Uint8Array): boolean {
  return hasAt(bytes, 0, [0xff, 0xd8, 0xff]);
}

function isSvg(bytes: Uint8Array): boolean {
  const text = decodeUtf8(bytes);
  return text !== null && SVG.test(text.slice(0, FURTHEST_START)) && !text.includes('<!ENTITY');
}

function hasAt(bytes: Uint8Array, start: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[start + index] === byte);
}

function letters(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
