import { html, type Html } from '../html';
import type { SessionReport } from '../reportModel';
import type { ReportTexts } from '../reportTexts';

const LINES = 3;

export function hotWashSection({ hotWash }: SessionReport, { hotWash: texts }: ReportTexts): Html | null {
  if (hotWash.length === 0) return null;
  const lines = html`<div class="lines">${Array.from({ length: LINES }, () => html`<span></span>`)}</div>`;
  return html`<section>
    <h2>${texts.title}</h2>
    <p class="quiet">${texts.intro}</p>
    <ol class="questions">
      ${hotWash.map((question) => html`<li>${question}${lines}</li>`)}
    </ol>
  </section>`;
}
