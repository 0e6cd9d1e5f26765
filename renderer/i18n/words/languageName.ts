/** Chromium names no language in Albanian. */
const NAMED_HERE: Readonly<Record<string, string>> = { sq: 'Shqip' };

/**
 * What a language is called in itself, as it stands alone in a list: `Français`. In English where the machine does not know it
 * in itself; a tag that names no language is its own name.
 */
export function languageName(tag: string): string {
  const named = NAMED_HERE[tag];
  if (named !== undefined) return named;
  try {
    const name = new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}
