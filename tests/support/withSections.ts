/** An exercise text in which the top-level sections of `fragment` replace those of `base`. */
export function withSections(base: string, fragment: string): string {
  const keyOf = (section: string) => /^[a-z_]+(?=:)/.exec(section)?.[0];
  const replaced = new Set(sectionsOf(fragment).map(keyOf));
  const kept = sectionsOf(base).filter((section) => !replaced.has(keyOf(section)));
  return `${kept.join('')}${fragment}\n`;
}

function sectionsOf(text: string): readonly string[] {
  return text.split(/^(?=[a-z_]+:)/m);
}
