/** An HTML document taken apart. */
export interface ReadDocument {
  readonly elements: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  /** The contents of `<style>`. */
  readonly styles: readonly string[];
  /** All text a reader sees or hears, entities decoded, in document order, one line to a piece. */
  readonly text: string;
}

const VOID = new Set(['meta', 'br', 'rect', 'path', 'circle']);
const TOKEN = /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+="[^"<>]*")*)\s*(\/?)>|([^<>]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * Reads a document that is written by the strictest rules (quoted attributes, every element closed, no stray `<` or
 * `>`), under which no browser can see other elements than these. Throws where it is written otherwise.
 */
export function readDocument(source: string): ReadDocument {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const styles: string[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`Not a document at ${start}: ${source.slice(start, start + 80)}`);
    const [, closing, name, attributes = '', selfClosing, text] = match;
    if (text !== undefined) {
      if (text.trim() !== '') texts.push(decode(text));
    } else if (name !== undefined && closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing at ${start}`);
    } else if (name !== undefined) {
      elements.push({ name, attributes: readAttributes(attributes) });
      if (name === 'style') {
        // Raw text: it ends at the first `</style`, whatever stands before.
        const end = source.indexOf('</style', TOKEN.lastIndex);
        styles.push(source.slice(TOKEN.lastIndex, end));
        TOKEN.lastIndex = end;
      }
      if (selfClosing === '/') {
        if (!VOID.has(name)) throw new Error(`<${name}/> at ${start}`);
      } else open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join(', ')}`);
  return { elements, styles, text: texts.join('\n') };
}

function readAttributes(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)) found[name] = decode(value);
  return found;
}

function decode(text: string): string {
  return text.replace(/&([^;\s]*);?/g, (entity, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`Unknown entity ${entity}`);
    return character;
  });
}
