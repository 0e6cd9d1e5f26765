import { exerciseClock } from '../exerciseClock';
import { html, prose, type Html } from '../html';
import { chartScale } from '../chartScale';
import { indicatorChart } from '../indicatorChart';
import type { SessionReport } from '../reportModel';
import type { ReportTexts } from '../reportTexts';
import { chartInput } from '../chartInput';
import { drawingSvg } from './drawingSvg';

const CHART_WIDTH = 680;

export function summaryPage(report: SessionReport, texts: ReportTexts): Html {
  const { summary } = texts;
  const { ending } = report;
  const closed = report.decisions
    .filter(({ number }) => number !== null)
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return html`<section>
    <h2>${summary.title}</h2>
    ${
      ending
        ? html`<div class="ending">
            <h3>${summary.ending(ending.title, exerciseClock(ending.at))}</h3>
            ${prose(ending.say)}
          </div>`
        : html`<div class="ending"><h3>${summary.noEnding}</h3></div>`
    }
    <dl class="figures">
      ${summary.figures(report.figures).map(
        ({ value, label, note }) =>
          html`<div>
            <dt>${label}</dt>
            <dd><b>${value}</b> <span class="quiet">${note}</span></dd>
          </div>`,
      )}
    </dl>
    ${
      report.indicators.length === 0
        ? null
        : html`<figure>
            ${drawingSvg(indicatorChart(chartInput(report), summary.chart, CHART_WIDTH), 'indicators')}
            <figcaption>${summary.chartCaption(chartScale(report.indicators))}</figcaption>
            <ol class="key">
              ${closed.map(
                (decision) =>
                  html`<li value="${decision.number}">
                    <b>${decision.title}</b> – ${decision.choice?.option ?? texts.decisions.result(decision)}
                  </li>`,
              )}
            </ol>
          </figure>`
    }
    <h3>${summary.ratings}</h3>
    <table class="ratings">
      <tbody>
        ${report.objectives.map(
          ({ title, rating }) =>
            html`<tr>
              <td class="letter">${rating ?? '\u2013'}</td>
              <th scope="row">${title}</th>
              <td class="quiet">${rating ? texts.ratings[rating] : texts.objectives.notRated}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
