import { exerciseClock } from '../exerciseClock';
import { html, prose, type Html, type HtmlValue } from '../html';
import type { DecisionReport, OutcomeReport } from '../reportModel';
import type { ReportTexts } from '../reportTexts';

/** One decision: what was asked, what each would have done, what was decided and why, and what followed. */
export function decisionBlock(decision: DecisionReport, texts: ReportTexts): Html {
  const { decisions, rules } = texts;
  const { number, rule, lead, positions, closedAt } = decision;
  const ruled = rule === 'lead' && lead ? texts.ruleWithLead(lead) : rules[rule];
  const mark = number === null ? null : html`<span class="number">${number}</span>`;
  return html`<article>
    <div class="together">
      <h3>${mark}${decision.title}</h3>
      <p class="question">${decision.question}</p>
      <dl class="facts">
        ${row(decisions.by, html`${decision.by.join(', ')} <span class="quiet">(${ruled})</span>`)}
        ${row(decisions.timing, html`<b>${decisions.result(decision)}.</b> ${decisions.timings(decision)}`)}
      </dl>
    </div>
    ${positions.length === 0 ? null : positionsTable(decision, texts)}
    ${closedAt === null ? null : html`<dl class="result">${choiceRows(decision, texts)}${outcomeRows(decision, texts)}</dl>`}
  </article>`;
}

function row(name: string, content: HtmlValue): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;
}

function reasonOf(reason: string, { decisions }: ReportTexts): Html {
  return reason.trim() === '' ? html`<p class="quiet">${decisions.noReason}</p>` : prose(reason);
}

function positionsTable({ positions, positionsAgreed }: DecisionReport, texts: ReportTexts): Html {
  const { decisions } = texts;
  const verdict = positionsAgreed === null ? null : positionsAgreed ? decisions.agreed : decisions.split;
  return html`<table class="positions">
    <caption>
      ${decisions.positions}
      <b>${verdict}</b>
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

function choiceRows(decision: DecisionReport, texts: ReportTexts): readonly Html[] {
  const { decisions } = texts;
  const { choice, dissent } = decision;
  if (!choice) return [];
  const instruments = choice.instruments.map((each) => texts.instruments[each]).join(', ');
  const by = html`<b>${choice.option}</b> <span class="quiet">${decisions.enteredBy(decision)}</span>`;
  return [
    row(decisions.choice, [by, reasonOf(choice.reason, texts)]),
    ...(instruments === '' ? [] : [row(decisions.uses, instruments)]),
    ...dissent.map(({ role, reason }) => row(decisions.dissent, [html`<b>${role}</b>`, reasonOf(reason, texts)])),
  ];
}

function outcomeRows({ proposed, overruled, ruling, applied }: DecisionReport, texts: ReportTexts): readonly Html[] {
  const { decisions } = texts;
  const pending = applied ? null : html`<p class="quiet">${decisions.notApplied}</p>`;
  if (!overruled) {
    return [
      row(decisions.outcome, [outcomeText(proposed, texts), pending]),
      ...(ruling ? [ruledRow(decisions.ruling, ruling, texts)] : []),
    ];
  }
  return [
    row(decisions.proposed, outcomeText(proposed, texts)),
    ruledRow(decisions.overruled, overruled, texts),
    row(applied ? decisions.applied : decisions.outcome, [outcomeText(overruled.outcome, texts), pending]),
  ];
}

function ruledRow(name: string, { reason, at }: NonNullable<DecisionReport['ruling']>, texts: ReportTexts): Html {
  return row(name, [html`<b>${texts.decisions.overruledAt(exerciseClock(at))}</b>`, reasonOf(reason, texts)]);
}

function outcomeText(outcome: OutcomeReport | null, texts: ReportTexts): Html {
  if (outcome === null) return html`<p>${texts.decisions.nothingFollows}</p>`;
  const changes = outcome.changes.map(({ indicator, by }) => texts.change(indicator, by)).join('; ');
  return html`${outcome.say === null ? null : prose(outcome.say)}${changes === '' ? null : html`<p class="quiet">${changes}</p>`}`;
}
