import { cssString } from '../html';
import type { SessionReport } from '../reportModel';
import type { ReportTexts } from '../reportTexts';

/** The document's only style sheet: A4 on paper, one column on a screen, and nothing that needs colour to be read. */
export function reportCss({ handling, exercise }: SessionReport, { page }: ReportTexts): string {
  const caveat = `content: ${cssString(handling)}; font: 600 8pt ${SANS}; letter-spacing: 0.08em; color: #000`;
  const small = `font: 8pt ${SANS}; color: #444`;
  return `@page {
  size: A4;
  margin: 21mm 19mm;
  @top-center { ${caveat} }
  @bottom-center { ${caveat} }
  @bottom-left { content: ${cssString(shortened(exercise.title))}; ${small} }
  @bottom-right { content: ${cssString(page.before)} counter(page) ${cssString(page.between)} counter(pages) ${cssString(page.after)}; ${small} }
}
${RULES}`;
}

/** The foot of a page has room for about this many characters beside the caveat. */
const FOOT_CHARACTERS = 40;

function shortened(text: string): string {
  return text.length > FOOT_CHARACTERS ? `${text.slice(0, FOOT_CHARACTERS - 1)}\u2026` : text;
}

const SANS = `"IBM Plex Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif`;

const RULES = `
* { box-sizing: border-box; }
html { background: #fff; color: #16191c; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0 auto; max-width: 182mm; padding: 10mm 5mm; font: 10pt/1.45 ${SANS}; font-variant-numeric: tabular-nums lining-nums; hyphens: manual; overflow-wrap: break-word; }
h1, h2, h3, p, dl, dd, figure, ol, ul { margin: 0; padding: 0; }
h1 { font-size: 28pt; line-height: 1.12; font-weight: 600; letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 0 0 4mm; padding-bottom: 1.5mm; border-bottom: 0.6mm solid #1f3a5f; color: #1f3a5f; font-size: 15pt; line-height: 1.25; font-weight: 600; }
h3 { font-size: 11.5pt; line-height: 1.3; font-weight: 600; }
h2, h3, caption, thead { break-after: avoid; }
p { orphans: 3; widows: 3; }
.text { white-space: pre-line; }
p + p { margin-top: 1.5mm; }
section { margin-bottom: 14mm; }
article { margin: 6mm 0 8mm; }
.together { break-after: avoid; }
.together, tr, li, figure, .ending, .rated, .signatures, .result > div { break-inside: avoid; }
.quiet { color: #4a5157; font-size: 9pt; font-weight: 400; }
.below { display: block; }
.clock { white-space: nowrap; }
.caveat { margin: 0 0 8mm; text-align: center; font-weight: 600; font-size: 8.5pt; letter-spacing: 0.08em; }
.warning { margin-top: 4mm; padding: 2.5mm 3.5mm; border: 0.5mm solid #000; font-weight: 600; }

table { width: 100%; border-collapse: collapse; margin: 2.5mm 0 4mm; }
caption { text-align: left; font-size: 9pt; color: #4a5157; padding-bottom: 1mm; }
caption b { color: #16191c; }
th, td { text-align: left; vertical-align: top; padding: 1.4mm 3mm 1.4mm 0; border-bottom: 0.2mm solid #c3c8cc; font-weight: 400; }
thead th { border-bottom: 0.35mm solid #16191c; font-size: 8.5pt; font-weight: 600; color: #333a40; }
tbody th { font-weight: 600; }
tr.empty th, tr.empty td { color: #5a6268; font-weight: 400; }

.cover .kind { margin-bottom: 3mm; font-size: 12pt; font-weight: 600; color: #1f3a5f; letter-spacing: 0.02em; }
.cover .lead { margin: 5mm 0 9mm; max-width: 140mm; font-size: 12pt; color: #333a40; }
.cover h2 { margin-top: 9mm; }
.cover td, .cover tbody th { padding-block: 1mm; }
.facts > div, .result > div { display: grid; grid-template-columns: 36mm 1fr; gap: 4mm; padding: 1.2mm 0; }
.facts dt, .result dt { font-size: 9pt; color: #4a5157; padding-top: 0.3mm; }
.cover .facts { border-top: 0.35mm solid #16191c; border-bottom: 0.35mm solid #16191c; padding: 2mm 0; }

.ending h3 { font-size: 14pt; }
.ending p { margin-top: 1mm; font-size: 9.5pt; line-height: 1.4; }
.figures { display: grid; grid-template-columns: repeat(6, 1fr); gap: 4mm; margin: 3mm 0 2mm; padding: 1.5mm 0; border-top: 0.2mm solid #c3c8cc; border-bottom: 0.2mm solid #c3c8cc; }
.figures dt { display: flex; align-items: flex-end; min-height: 2.8em; font-size: 8.5pt; line-height: 1.3; color: #4a5157; }
.figures b { display: block; font-size: 15pt; white-space: nowrap; line-height: 1.2; font-weight: 600; }
.figures .quiet { display: block; font-size: 8pt; line-height: 1.3; }
figure { margin: 2mm 0 3mm; }
figcaption { font-size: 8pt; line-height: 1.3; color: #4a5157; }
.key { columns: 2; column-gap: 8mm; margin-top: 2mm; padding-left: 5mm; font-size: 8.5pt; line-height: 1.35; }
.key li { padding: 0.3mm 0 0.3mm 1mm; }
.ratings { margin: 0; font-size: 9pt; line-height: 1.35; }
.ratings td, .ratings th { padding: 0.7mm 3mm 0.7mm 0; }
.ratings td:last-child { width: 62mm; }
.letter { font-weight: 700; width: 9mm; }

.rated { display: grid; grid-template-columns: 14mm 1fr; gap: 5mm; break-after: avoid; }
.rated .letter { width: 14mm; height: 14mm; border: 0.5mm solid #16191c; font-size: 20pt; line-height: 12.6mm; text-align: center; }
.tasks th { width: 40%; }
.observations { list-style: none; }
.observations li { display: grid; grid-template-columns: 17mm 1fr; padding: 0.4mm 0; }
.observations .clock { color: #4a5157; }

.instruments { table-layout: fixed; }
.positions th:nth-child(1) { width: 21%; }
.positions th:nth-child(2) { width: 26%; }
.positions :is(th, td):nth-child(n + 4) { width: 15mm; white-space: nowrap; }
.number { display: inline-block; min-width: 6mm; height: 6mm; margin-right: 2.5mm; padding: 0 1mm; border-radius: 3mm; background: #16191c; color: #fff; font-size: 9.5pt; line-height: 6mm; text-align: center; }
.question { margin: 1mm 0 2mm; font-size: 11pt; }
.result { margin-top: 1mm; border-top: 0.35mm solid #16191c; }
.result > div { border-bottom: 0.2mm solid #c3c8cc; }

.course { font-size: 9.5pt; line-height: 1.4; }
.course td { padding-block: 1.1mm; }
.course td:first-child { width: 18mm; }
.course td:nth-child(2) { width: 34mm; color: #4a5157; }
.course .main .what { font-weight: 700; }
.course .below { color: #333a40; }

.questions { padding-left: 6mm; font-size: 11.5pt; }
.questions li { margin-bottom: 6mm; padding-left: 2mm; }
.said { padding-left: 5mm; }
.said li { margin-top: 1.5mm; }
.lines span { display: block; height: 9mm; border-bottom: 0.2mm solid #9aa1a6; }

.plan { table-layout: fixed; }
.plan th:nth-child(1) { width: 22%; }
.plan th:nth-child(4), .plan th:nth-child(5) { width: 13%; }
.plan td { height: 19mm; border: 0.2mm solid #9aa1a6; padding: 1.5mm 2mm; }
.plan th { padding-left: 2mm; }
.signatures { margin-top: 9mm; }
.signatures div { display: grid; grid-template-columns: 2fr 2fr 1fr; gap: 6mm; margin-top: 15mm; }
.signatures span { border-top: 0.25mm solid #16191c; padding-top: 1mm; font-size: 8.5pt; color: #4a5157; }

svg { display: block; width: 100%; height: auto; font-family: inherit; }
path { fill: none; }
.band { fill: #f0f2f3; }
.frame { fill: none; stroke: #c3c8cc; stroke-width: 0.7; }
.grid { stroke: #dde1e3; stroke-width: 0.6; }
.area { fill: #d3d8db; }
.start { stroke: #7b848a; stroke-width: 0.8; stroke-dasharray: 1.5 3; }
.line { stroke: #16191c; stroke-width: 2; stroke-linejoin: round; }
.dot { fill: #16191c; }
.name { font-size: 12px; font-weight: 600; }
.value { font-size: 13px; font-weight: 600; }
.note, .tick { font-size: 10.5px; fill: #4a5157; }
.markLine { stroke: #1f3a5f; stroke-width: 0.9; stroke-dasharray: 4 2.5; }
.mark { fill: #1f3a5f; }
.markText { font-size: 11px; font-weight: 700; fill: #fff; }
.openMark { fill: #fff; stroke: #1f3a5f; stroke-width: 1.3; stroke-dasharray: 2.5 1.8; }
.openMarkText { font-size: 11px; font-weight: 700; fill: #1f3a5f; }
.endingLine { stroke: #16191c; stroke-width: 2.2; }
.endingText { font-size: 10.5px; font-weight: 700; }

@media (max-width: 170mm) {
  .figures { grid-template-columns: repeat(3, 1fr); }
  .key { columns: 1; }
  .facts > div, .result > div { grid-template-columns: 1fr; gap: 0; }
}
@media print {
  body { max-width: none; padding: 0; }
  section { margin-bottom: 10mm; }
  .cover .kind { margin-top: 12mm; }
  .part + .part { break-before: page; }
}
/* Where page margins can hold text, the caveat stands there on every page instead of once above each part. */
@supports at-rule(@top-center) {
  @media print { .caveat { display: none; } }
}
`;
