import { parse, stringify } from 'yaml';
import type { MediaFile } from '#shared/archive/archiveContents';
import { writePackage } from '#shared/archive/exercisePackage';
import { encodeUtf8 } from '#shared/archive/utf8';
import { mapTexts } from '#shared/exercise/texts/mapTexts';
import type { RawMap } from '#shared/exercise/yaml/rawMap';
import { HALF_PICTURES, PICTURES } from './attacks';
import { attackAt, hostileExercise, quoted } from './hostileExercise';

/** In which the hostile translation is. The app itself has no German, so that its own words stay English. */
export const TRANSLATED = { language: 'de', name: 'Deutsch' } as const;
/** How the name of each role begins in the translation, so that one can tell that it is the translation that is shown. */
export const FOREIGN = 'Feindlich';
/** How far the translation's attacks are from those of the exercise, so that another one stands in each text. */
const FURTHER = 17;

export const HOSTILE_MEDIA: readonly MediaFile[] = [
  ...PICTURES.map(({ name, svg }) => ({ name: `media/${name}.svg`, bytes: encodeUtf8(svg) })),
  ...HALF_PICTURES.map(({ name, text }) => ({ name: `media/${name}`, bytes: encodeUtf8(text) })),
];

export interface HostilePackage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
  readonly translation: string;
  readonly texts: ReadonlyMap<string, string>;
  /** How many places are marked on its map. */
  readonly places: number;
  readonly roles: number;
}

/** An exercise whose every text is an attack, in a second language too, and whose map and injects show attacks. */
export function hostilePackage(exerciseText: string, shift: number): HostilePackage {
  const { text, texts } = hostileExercise(illustrated(exerciseText, shift), shift);
  const translation = hostileTranslation(text, shift);
  const translations = [{ language: TRANSLATED.language, text: translation }];
  const count = (path: RegExp) => [...texts.keys()].filter((dotted) => path.test(dotted)).length;
  return {
    bytes: writePackage({ text, translations, media: HOSTILE_MEDIA }),
    text,
    translation,
    texts,
    places: count(/^map\.places\.[^.]+\.name$/),
    roles: count(/^roles\.[^.]+\.name$/),
  };
}

/** The map shows one of the attacks, and each inject the next; the first inject one that a browser can show. */
function illustrated(exerciseText: string, shift: number): string {
  const data = parse(exerciseText, { schema: 'failsafe' }) as RawMap;
  const shown = (index: number, of: number) => HOSTILE_MEDIA[index % of]?.name;
  const injects = Object.entries(data['injects'] as Record<string, RawMap>).map(([id, inject], index) => {
    const image = shown(shift + index, index === 0 ? PICTURES.length : HOSTILE_MEDIA.length);
    return [id, { ...inject, media: { image, alt: 'A picture' } }];
  });
  const map = { ...(data['map'] as RawMap), image: shown(shift + 1, PICTURES.length) };
  return stringify({ ...data, map, injects: Object.fromEntries(injects) as unknown });
}

/** Another attack for each text of the exercise. */
function hostileTranslation(text: string, shift: number): string {
  const data = parse(text, { schema: 'failsafe' }) as RawMap;
  const texts: Record<string, { of: string; text: string }> = {};
  mapTexts(data, (dotted, of) => {
    const attack = attackAt(shift + FURTHER + Object.keys(texts).length).text;
    texts[dotted] = { of, text: /^roles\.[^.]+\.name$/.test(dotted) ? `${FOREIGN} ${attack}` : attack };
    return of;
  });
  return quoted({ liaison: '1', exercise: data['id'], language: TRANSLATED.language, texts });
}
