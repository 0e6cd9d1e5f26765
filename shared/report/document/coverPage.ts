import { html, prose, type Html } from '../html';
import type { SeatReport, SessionReport } from '../reportModel';
import type { ReportTexts } from '../reportTexts';

export function coverPage(report: SessionReport, texts: ReportTexts): Html {
  const { cover } = texts;
  const { exercise, scenarioStart, scenarioEnd, played } = report;
  const facts: readonly (readonly [string, string])[] = [
    [cover.session, report.session],
    ...(report.frame === null ? [] : [[cover.frame, report.frame] as const]),
    [cover.conducted, report.startedAt === null ? cover.notStarted : texts.wallSpan(report.startedAt, report.endedAt)],
    [cover.scenario, texts.scenarioSpan(scenarioStart, scenarioEnd)],
    [cover.played, cover.playedOf(played, report.planned)],
    [cover.pace, cover.paces(report.pace)],
    [cover.exercise, cover.version(exercise.version)],
  ];
  return html`<section class="cover">
    <p class="kind">${texts.kind}</p>
    <h1>${exercise.title}</h1>
    <div class="lead">${prose(exercise.summary)}</div>
    ${report.brokenAt === null ? null : html`<p class="warning">${texts.broken(report.brokenAt)}</p>`}
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <h2>${cover.seats}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${cover.role}</th>
          <th scope="col">${cover.organisation}</th>
          <th scope="col">${cover.seat}</th>
        </tr>
      </thead>
      <tbody>
        ${report.seats.map((seat) => seatRow(seat, texts))}
      </tbody>
    </table>
  </section>`;
}

function seatRow(seat: SeatReport, texts: ReportTexts): Html {
  const { taken, empty } = texts.cover;
  return html`<tr class="${seat.seated ? '' : 'empty'}">
    <th scope="row">${seat.name}</th>
    <td>${seat.organisation} <span class="quiet">(${texts.kinds[seat.kind]})</span></td>
    <td>${seat.seated ? (seat.person ?? taken) : empty}</td>
  </tr>`;
}
