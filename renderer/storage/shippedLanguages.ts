// Only the names of the files are wanted: none of them is fetched here.
const files = Object.keys(import.meta.glob('../../exercises/*/texts.*.yaml', { query: '?raw' }));

const TEXTS = /([^/]+)\/texts\.([^/]+)\.yaml$/;

/** The languages that an exercise that ships is translated into, by its folder; as BCP 47 language tags. */
export function shippedLanguages(folder: string): readonly string[] {
  return files.flatMap((path) => {
    const [, of, language] = TEXTS.exec(path) ?? [];
    return of === folder && language !== undefined ? [language] : [];
  });
}
