import { html, type Html } from '../html';
import type { SessionReport } from '../reportModel';
import type { ReportTexts } from '../reportTexts';

const FEWEST_ROWS = 7;
const SIGNATURES = 2;

/** The improvement plan: a row for each objective that met challenges, and empty ones, to be filled in by hand. */
export function planSection({ objectives }: SessionReport, { plan }: ReportTexts): Html {
  const areas = objectives
    .filter(({ rating }) => rating !== null && rating !== 'P')
    .map(({ title, rating }) => `${title} (${rating})`);
  const rows = [...areas, ...Array.from({ length: Math.max(FEWEST_ROWS - areas.length, 2) }, () => '')];
  return html`<section>
    <h2>${plan.title}</h2>
    <p class="quiet">${plan.intro}</p>
    <table class="plan">
      <thead>
        <tr>
          <th scope="col">${plan.area}</th>
          <th scope="col">${plan.gap}</th>
          <th scope="col">${plan.recommendation}</th>
          <th scope="col">${plan.owner}</th>
          <th scope="col">${plan.date}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (area) =>
            html`<tr>
              <td>${area}</td>
              <td></td>
              <td></td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="signatures">
      <h3>${plan.agreedBy}</h3>
      ${Array.from(
        { length: SIGNATURES },
        () =>
          html`<div><span>${plan.nameAndFunction}</span><span>${plan.signature}</span><span>${plan.date}</span></div>`,
      )}
    </div>
  </section>`;
}
