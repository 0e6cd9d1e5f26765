import { INSTRUMENTS } from '../../exercise/words';
import { html, type Html } from '../html';
import type { SessionReport } from '../reportModel';
import type { ReportTexts } from '../reportTexts';
import { decisionBlock } from './decisionBlock';

export function decisionsSection(report: SessionReport, texts: ReportTexts): Html {
  const { decisions } = texts;
  const reached = report.decisions
    .filter(({ result }) => result !== 'notReached')
    .toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || (a.openedAt ?? 0) - (b.openedAt ?? 0));
  const others = report.decisions.filter(({ result }) => result === 'notReached').map(({ title }) => title);
  return html`<section>
    <h2>${decisions.title}</h2>
    <table class="instruments">
      <caption>
        ${decisions.instruments}
      </caption>
      <thead>
        <tr>
          ${INSTRUMENTS.map((each) => html`<th scope="col">${texts.instruments[each]}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          ${INSTRUMENTS.map((each) => html`<td>${decisions.timesUsed(report.figures.instruments[each])}</td>`)}
        </tr>
      </tbody>
    </table>
    ${reached.map((decision) => decisionBlock(decision, texts))}
    ${others.length === 0 ? null : html`<p class="quiet">${decisions.notReached(others)}</p>`}
  </section>`;
}
