const TEXTS = /^texts\.([A-Za-z0-9-]{2,35})\.yaml$/;

/** The file of an exercise's folder that holds its texts in a language. */
export function textsName(language: string): string {
  return `texts.${language}.yaml`;
}

/** The language that a file holds the texts in; null when it is no such file. */
export function textsLanguage(name: string): string | null {
  return TEXTS.exec(name)?.[1] ?? null;
}
