import { exerciseClock } from '../exerciseClock';
import { html, type Html } from '../html';
import type { CourseEvent, SessionReport } from '../reportModel';
import type { ReportTexts } from '../reportTexts';

/** What the course leaves out: it is told better elsewhere in the document, or is the room's routine. */
const LEFT_OUT: ReadonlySet<CourseEvent['kind']> = new Set([
  'acknowledged',
  'position',
  'revealed',
  'observed',
  'rated',
  'close',
  'reopen',
]);

const MAIN: ReadonlySet<CourseEvent['kind']> = new Set(['startex', 'endex', 'decided', 'expired', 'ending']);

export function courseSection({ course, figures }: SessionReport, texts: ReportTexts): Html {
  const told = course.filter(({ event }) => !LEFT_OUT.has(event.kind));
  return html`<section>
    <h2>${texts.course.title}</h2>
    ${
      told.length === 0
        ? html`<p>${texts.course.empty}</p>`
        : html`<table class="course">
            <thead>
              <tr>
                <th scope="col">${texts.course.exerciseTime}</th>
                <th scope="col">${texts.course.scenarioTime}</th>
                <th scope="col">${texts.course.event}</th>
              </tr>
            </thead>
            <tbody>
              ${told.map(({ at, scenario, event }) => {
                const { what, detail } = texts.course.events(event);
                return html`<tr class="${MAIN.has(event.kind) ? 'main' : ''}">
                  <td class="clock">${exerciseClock(at)}</td>
                  <td class="clock">${texts.scenario(scenario)}</td>
                  <td>
                    <span class="what">${what}</span
                    >${detail === '' ? null : html`<span class="below">${detail}</span>`}
                  </td>
                </tr>`;
              })}
            </tbody>
          </table>`
    }
    ${figures.undone === 0 ? null : html`<p class="quiet">${texts.course.undone(figures.undone)}</p>`}
  </section>`;
}
