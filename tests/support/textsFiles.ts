import { parse, stringify } from 'yaml';
import { textsTemplate } from '#shared/exercise/texts/textsTemplate';
import { MINIMAL } from './exerciseTexts';

interface TextsFile {
  readonly texts: Readonly<Record<string, { readonly of: string; readonly text: string }>>;
}

const read = (text: string) => parse(text) as TextsFile;

/** A whole texts file of an exercise, in which `translate` gives each text. */
export function textsFile(exerciseText: string, translate: (of: string, dotted: string) => string): string {
  const template = read(textsTemplate(exerciseText, 'de'));
  const texts = Object.entries(template.texts).map(([dotted, { of }]) => [dotted, { of, text: translate(of, dotted) }]);
  return stringify({ ...template, texts: Object.fromEntries(texts) as unknown });
}

/** The texts of the minimal exercise, all there, with some entries written otherwise. */
export function minimalTextsWith(fragment = ''): string {
  const whole = read(textsFile(MINIMAL, (of) => of));
  const changed = (parse(fragment) ?? {}) as Partial<TextsFile>;
  return stringify({ ...whole, ...changed, texts: { ...whole.texts, ...changed.texts } });
}
