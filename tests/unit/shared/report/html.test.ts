import { describe, expect, it } from 'vitest';
import { cssString, html, prose } from '#shared/report/html';

describe('markup', () => {
  it('escapes every value, also inside quoted attributes, and leaves markup of its own making alone', () => {
    const value = `"><b>'&`;
    expect(html`<p title="${value}">${value}${html`<i>${1}</i>`}${null}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;b&gt;&#39;&amp;">&quot;&gt;&lt;b&gt;&#39;&amp;<i>1</i></p>',
    );
    expect(html`${['<', html`<br />`]}`.markup).toBe('&lt;<br />');
  });

  it('drops what a reader cannot see: controls, direction overrides, halves of characters', () => {
    expect(html`${'a\u0000b\u202ec\ud800d\n\te'}`.markup).toBe('abcd\n\te');
  });

  it('parts paragraphs at empty lines', () => {
    expect(prose('one\ntwo\n \n\nthree').markup).toBe('<p class="text">one\ntwo</p><p class="text">three</p>');
    expect(prose(' ').markup).toBe('');
  });

  it('writes a text as a CSS string that cannot end before it should', () => {
    expect(cssString('A - b')).toBe('"A \\00002d  b"');
    expect(cssString('"}</style>\n\\')).toBe('"\\000022 \\00007d \\00003c \\00002f style\\00003e \\00000a \\00005c "');
  });
});
