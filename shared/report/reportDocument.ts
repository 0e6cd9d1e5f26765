import { courseSection } from './document/courseSection';
import { coverPage } from './document/coverPage';
import { decisionsSection } from './document/decisionsSection';
import { feedbackSection } from './document/feedbackSection';
import { hotWashSection } from './document/hotWashSection';
import { objectivesSection } from './document/objectivesSection';
import { planSection } from './document/planSection';
import { reportCss } from './document/reportCss';
import { summaryPage } from './document/summaryPage';
import { html, Html } from './html';
import type { SessionReport } from './reportModel';
import type { ReportTexts } from './reportTexts';

/** Nothing is loaded and nothing runs: the document is opened on machines that know nothing of where its texts come from. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A session's report as one HTML file that stands alone: no script, nothing fetched, A4 when printed. Every text of the
 * exercise and of the participants is escaped. `language` is that of `texts`, as a BCP 47 tag.
 */
export function reportDocument(report: SessionReport, texts: ReportTexts, language: string): string {
  const caveat = html`<p class="caveat">${report.handling}</p>`;
  const parts = [
    coverPage(report, texts),
    summaryPage(report, texts),
    objectivesSection(report, texts),
    decisionsSection(report, texts),
    courseSection(report, texts),
    hotWashSection(report, texts),
    feedbackSection(report, texts),
    planSection(report, texts),
  ].filter((part) => part !== null);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${texts.kind}: ${report.exercise.title}, ${report.session}</title>
        <style>
          ${new Html(reportCss(report, texts))}
        </style>
      </head>
      <body>
        <main>${parts.map((part) => html`<div class="part">${caveat}${part}</div>`)} ${caveat}</main>
      </body>
    </html> `.markup;
}
