import { INSTRUMENTS } from '../../exercise/exercise';
import { exerciseClock } from '../exerciseClock';
import { html, paragraphs, type Html } from '../html';
import type { DecisionReport, OutcomeReport, SessionReport } from '../reportModel';
import type { ReportTexts } from '../reportTexts';

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

function decisionBlock(decision: DecisionReport, texts: ReportTexts): Html {
  const { decisions } = texts;
  const { rule, lead, choice, dissent, by } = decision;
  return html`<article>
    <div class="together">
      <h3>
        ${decision.number === null ? null : html`<span class="number">${decision.number}</span>`}${decision.title}
      </h3>
      <p class="question">${decision.question}</p>
      <dl class="facts">
        <div>
          <dt>${decisions.by}</dt>
          <dd>
            ${by.join(', ')}
            <span class="quiet">(${rule === 'lead' && lead ? texts.ruleWithLead(lead) : texts.rules[rule]})</span>
          </dd>
        </div>
        <div>
          <dt>${decisions.timing}</dt>
          <dd><b>${decisions.results[decision.result]}.</b> ${decisions.timings(decision)}</dd>
        </div>
      </dl>
    </div>
    ${decision.positions.length === 0 ? null : positionsTable(decision, texts)}
    <dl class="result">
      ${
        choice
          ? html`<div>
              <dt>${decisions.choice}</dt>
              <dd>
                <b>${choice.option}</b>
                <span class="quiet"
                  >${decisions.enteredBy(decision)}${choice.instruments.length > 0 ? `; ${choice.instruments.map((each) => texts.instruments[each]).join(', ')}` : ''}</span
                >${reasonOf(choice.reason, texts)}
              </dd>
            </div>`
          : null
      }
      ${dissent.map(
        ({ role, reason }) =>
          html`<div>
            <dt>${decisions.dissent}</dt>
            <dd><b>${role}</b>${reasonOf(reason, texts)}</dd>
          </div>`,
      )}
      ${decision.closedAt === null ? null : outcomeRows(decision, texts)}
    </dl>
  </article>`;
}

function reasonOf(reason: string, { decisions }: ReportTexts): Html {
  return reason.trim() === '' ? html`<p class="quiet">${decisions.noReason}</p>` : paragraphs(reason);
}

function positionsTable({ positions, positionsAgreed }: DecisionReport, texts: ReportTexts): Html {
  const { decisions } = texts;
  const verdict = positionsAgreed === null ? null : positionsAgreed ? decisions.agreed : decisions.split;
  return html`<table>
    <caption>
      ${decisions.positions}${verdict === null ? null : html` <b>${verdict}</b>`}
    </caption>
    <thead>
      <tr>
        <th scope="col">${decisions.role}</th>
        <th scope="col">${decisions.position}</th>
        <th scope="col">${decisions.reason}</th>
        <th scope="col">${decisions.confidence}</th>
        <th scope="col">${texts.course.exerciseTime}</th>
      </tr>
    </thead>
    <tbody>
      ${positions.map(
        ({ role, option, reason, confidence, at }) =>
          html`<tr>
            <th scope="row">${role}</th>
            <td>${option}</td>
            <td>${reason}</td>
            <td>${confidence === null ? '\u2013' : decisions.confidenceOf(confidence)}</td>
            <td class="clock">${exerciseClock(at)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function outcomeRows({ proposed, overruled, applied }: DecisionReport, texts: ReportTexts): Html {
  const { decisions } = texts;
  const pending = applied ? null : html` <span class="quiet">${decisions.notApplied}</span>`;
  if (!overruled)
    return html`<div>
      <dt>${decisions.outcome}</dt>
      <dd>${outcomeText(proposed, texts)}${pending}</dd>
    </div>`;
  return html`<div>
      <dt>${decisions.proposed}</dt>
      <dd>${outcomeText(proposed, texts)}</dd>
    </div>
    <div>
      <dt>${decisions.overruled}</dt>
      <dd><b>${exerciseClock(overruled.at)}</b>${reasonOf(overruled.reason, texts)}</dd>
    </div>
    <div>
      <dt>${decisions.applied}</dt>
      <dd>${outcomeText(overruled.outcome, texts)}${pending}</dd>
    </div>`;
}

function outcomeText(outcome: OutcomeReport | null, texts: ReportTexts): Html {
  if (outcome === null) return html`<p>${texts.decisions.nothingFollows}</p>`;
  const changes = outcome.changes.map(({ indicator, by }) => texts.change(indicator, by)).join('; ');
  return html`${outcome.say === null ? null : paragraphs(outcome.say)}${changes === '' ? null : html`<p class="quiet">${changes}</p>`}`;
}
