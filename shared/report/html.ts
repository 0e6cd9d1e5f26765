import { paragraphs } from '../exercise/paragraphs';

/** Markup that is safe to put into a document as it stands. Only `html` makes it, out of literals and escaped values. */
export class Html {
  constructor(readonly markup: string) {}
}

export type HtmlValue = string | number | Html | null | readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A template for HTML text and quoted attribute values: everything put in is escaped, unless it is `Html` itself. Not for
 * the inside of `<style>`, of unquoted attributes, or of addresses.
 */
export function html(literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(literals.reduce((markup, literal, index) => markup + markupOf(values[index - 1] ?? null) + literal));
}

function markupOf(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(markupOf).join('');
  return withoutControls(String(value)).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Control characters mean nothing in a document, and bidirectional ones make a text look like another. */
function withoutControls(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}|\p{Bidi_Control}|\p{Cs}/gu, '');
}

/** A text, paragraph by paragraph. */
export function prose(text: string): Html {
  return html`${paragraphs(text).map((paragraph) => html`<p class="text">${paragraph}</p>`)}`;
}

/** A text as a CSS string literal; every character but letters, digits and spaces is written as its code. */
export function cssString(text: string): string {
  const escaped = [...withoutControls(text)].map((character) =>
    /[A-Za-z0-9 ]/.test(character)
      ? character
      : `\\${(character.codePointAt(0) ?? 0x20).toString(16).padStart(6, '0')} `,
  );
  return `"${escaped.join('')}"`;
}
