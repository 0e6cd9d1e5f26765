import { exerciseClock } from '../exerciseClock';
import { html, prose, type Html } from '../html';
import type { ObjectiveReport, ObservationReport, SessionReport, TaskReport } from '../reportModel';
import type { ReportTexts } from '../reportTexts';

export function objectivesSection(report: SessionReport, texts: ReportTexts): Html {
  const { objectives } = texts;
  const others = report.observations.filter(({ tasks }) => tasks.length === 0);
  return html`<section>
    <h2>${objectives.title}</h2>
    <p class="quiet">${objectives.scale}</p>
    ${report.objectives.map((objective, index) => objectiveBlock(objective, index + 1, texts))}
    ${
      others.length === 0
        ? null
        : html`<h3>${objectives.otherObservations}</h3>
            ${observationList(others)}`
    }
  </section>`;
}

function objectiveBlock({ title, rating, remark, tasks }: ObjectiveReport, number: number, texts: ReportTexts): Html {
  const { objectives } = texts;
  return html`<article>
    <header class="rated">
      <p class="letter" aria-hidden="true">${rating ?? '\u2013'}</p>
      <div>
        <p class="quiet">${objectives.objective(number)}</p>
        <h3>${title}</h3>
        <p><b>${rating ? `${rating}: ${texts.ratings[rating]}` : objectives.notRated}</b></p>
        ${prose(remark)}
      </div>
    </header>
    <table class="tasks">
      <thead>
        <tr>
          <th scope="col">${objectives.task}</th>
          <th scope="col">${objectives.observed}</th>
        </tr>
      </thead>
      <tbody>
        ${tasks.map((task) => taskRow(task, texts))}
      </tbody>
    </table>
  </article>`;
}

function taskRow({ title, calledForBy, foreseen, observations }: TaskReport, { objectives }: ReportTexts): Html {
  const called = calledForBy.length > 0 ? objectives.calledForBy(calledForBy) : foreseen ? objectives.notCalledFor : '';
  return html`<tr>
    <th scope="row">${title}${called === '' ? null : html`<span class="quiet below">${called}</span>`}</th>
    <td>
      ${
        observations.length === 0
          ? html`<span class="quiet">${objectives.nothingObserved}</span>`
          : observationList(observations)
      }
    </td>
  </tr>`;
}

function observationList(observations: readonly ObservationReport[]): Html {
  return html`<ul class="observations">
    ${observations.map(
      ({ at, text, afterEndex }) =>
        html`<li><span class="clock">${afterEndex ? 'ENDEX' : exerciseClock(at)}</span><span>${text}</span></li>`,
    )}
  </ul>`;
}
