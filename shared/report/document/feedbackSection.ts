import { html, prose, type Html } from '../html';
import type { FeedbackReport, SessionReport } from '../reportModel';
import type { ReportTexts } from '../reportTexts';

export function feedbackSection({ feedback }: SessionReport, { feedback: texts }: ReportTexts): Html | null {
  if (feedback.length === 0) return null;
  return html`<section>
    <h2>${texts.title}</h2>
    <p class="quiet">${texts.intro}</p>
    ${feedback.map(
      (question) =>
        html`<article class="together">
          <h3>${question.ask}</h3>
          ${question.kind === 'scale' ? scaleTable(question, texts) : textList(question)}
        </article>`,
    )}
  </section>`;
}

function scaleTable({ counts }: Extract<FeedbackReport, { kind: 'scale' }>, texts: ReportTexts['feedback']): Html {
  const last = counts.length - 1;
  const end = (index: number) => (index === 0 ? texts.from : index === last ? texts.to : null);
  return html`<table class="instruments">
    <thead>
      <tr>
        ${counts.map((_, index) => html`<th scope="col">${index + 1} <span class="quiet">${end(index)}</span></th>`)}
      </tr>
    </thead>
    <tbody>
      <tr>
        ${counts.map((count) => html`<td>${texts.answers(count)}</td>`)}
      </tr>
    </tbody>
  </table>`;
}

function textList({ texts }: Extract<FeedbackReport, { kind: 'text' }>): Html {
  return html`<ul class="said">
    ${texts.map((text) => html`<li>${prose(text)}</li>`)}
  </ul>`;
}
