import { parse, stringify } from 'yaml';
import { mapTexts } from '#shared/exercise/texts/mapTexts';
import type { RawMap } from '#shared/exercise/yaml/rawMap';
import { ATTACKS } from './attacks';

/** Texts for people that are the same in every language. */
const FIXED = ['version', 'handling'];

export interface HostileExercise {
  readonly text: string;
  /** What stands at each path of a text, such as `roles.mayor.name`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The exercise with every text for people replaced by what `textFor` gives for its path, in the order of the file. */
export function withTexts(
  exerciseText: string,
  textFor: (dotted: string, index: number, of: string) => string,
): HostileExercise {
  const texts = new Map<string, string>();
  const put = (dotted: string, of: string) => {
    const text = textFor(dotted, texts.size, of);
    texts.set(dotted, text.trim());
    return text;
  };
  const data = parse(exerciseText, { schema: 'failsafe' }) as RawMap;
  const mapped = mapTexts(data, put);
  const fixed = Object.fromEntries(FIXED.map((key) => [key, put(key, String(data[key]))]));
  return { text: quoted({ ...mapped, ...fixed }), texts };
}

/** Each text is one of the attacks, the next one at each field; `shift` says which comes first. The title begins with its name. */
export function hostileExercise(exerciseText: string, shift: number): HostileExercise {
  return withTexts(exerciseText, (dotted, index) => {
    const { name, text } = attackAt(shift + index);
    return dotted === 'title' ? `Hostile ${name} ${text}` : text;
  });
}

export function attackAt(index: number) {
  const attack = ATTACKS[index % ATTACKS.length];
  if (!attack) throw new Error('There are no attacks');
  return attack;
}

/** A YAML file in which every value stands in double quotes, so that any character may be in it. */
export function quoted(data: RawMap): string {
  return stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}
