import type { DecisionRule, Instrument, OrganisationKind } from '../exercise/words';
import type { ScenarioMinute, Seconds } from '../exercise/units';
import type { Confidence, Rating } from '../kernel/command';
import type { ChartTexts } from './chartModel';
import type { ChartScale } from './chartScale';
import type { CourseEvent, DecisionReport, Figures, SessionReport } from './reportModel';

/** The words of the report in one language. Plain text: the document escapes what it is given. */
export interface ReportTexts {
  /** What stands around the page number and the number of pages. */
  readonly page: { readonly before: string; readonly between: string; readonly after: string };
  readonly kind: string;
  readonly broken: (seq: number) => string;
  readonly cover: {
    readonly session: string;
    readonly conducted: string;
    readonly notStarted: string;
    readonly scenario: string;
    readonly played: string;
    readonly playedOf: (played: Seconds, planned: Seconds) => string;
    readonly pace: string;
    readonly paces: (pace: SessionReport['pace']) => string;
    readonly exercise: string;
    readonly frame: string;
    readonly version: (version: string) => string;
    readonly seats: string;
    readonly role: string;
    readonly organisation: string;
    readonly seat: string;
    readonly taken: string;
    readonly empty: string;
  };
  readonly summary: {
    readonly title: string;
    readonly ending: (title: string, at: string) => string;
    readonly noEnding: string;
    readonly figures: (
      figures: Figures,
    ) => readonly { readonly value: string; readonly label: string; readonly note: string }[];
    readonly chart: ChartTexts;
    readonly chartCaption: (scale: ChartScale) => string;
    readonly ratings: string;
  };
  readonly objectives: {
    readonly title: string;
    readonly objective: (number: number) => string;
    readonly scale: string;
    readonly task: string;
    readonly observed: string;
    readonly nothingObserved: string;
    readonly calledForBy: (what: readonly string[]) => string;
    readonly notCalledFor: string;
    readonly otherObservations: string;
    readonly notRated: string;
  };
  readonly decisions: {
    readonly title: string;
    readonly instruments: string;
    readonly timesUsed: (times: number) => string;
    readonly by: string;
    readonly timing: string;
    readonly timings: (decision: DecisionReport) => string;
    readonly result: (decision: DecisionReport) => string;
    readonly positions: string;
    readonly role: string;
    readonly position: string;
    readonly confidence: string;
    readonly confidenceOf: (confidence: Confidence) => string;
    readonly reason: string;
    readonly noReason: string;
    readonly agreed: string;
    readonly split: string;
    readonly choice: string;
    readonly enteredBy: (decision: DecisionReport) => string;
    readonly uses: string;
    readonly dissent: string;
    readonly outcome: string;
    readonly proposed: string;
    readonly applied: string;
    readonly notApplied: string;
    readonly ruling: string;
    readonly overruled: string;
    readonly overruledAt: (at: string) => string;
    readonly nothingFollows: string;
    readonly notReached: (titles: readonly string[]) => string;
  };
  readonly course: {
    readonly title: string;
    readonly exerciseTime: string;
    readonly scenarioTime: string;
    readonly event: string;
    /** What happened as a heading and, where there is one, a sentence below it. */
    readonly events: (event: CourseEvent) => { readonly what: string; readonly detail: string };
    readonly undone: (records: number) => string;
    readonly empty: string;
  };
  readonly feedback: {
    readonly title: string;
    readonly intro: string;
    /** What the lowest and the highest value of the scale mean. */
    readonly from: string;
    readonly to: string;
    /** How many gave one value. */
    readonly answers: (count: number) => string;
  };
  readonly hotWash: { readonly title: string; readonly intro: string };
  readonly plan: {
    readonly title: string;
    readonly intro: string;
    readonly area: string;
    readonly gap: string;
    readonly recommendation: string;
    readonly owner: string;
    readonly date: string;
    readonly agreedBy: string;
    readonly nameAndFunction: string;
    readonly signature: string;
  };
  readonly change: (indicator: string, by: number) => string;
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly rules: Readonly<Record<DecisionRule, string>>;
  readonly ruleWithLead: (lead: string) => string;
  readonly kinds: Readonly<Record<OrganisationKind, string>>;
  readonly instruments: Readonly<Record<Instrument, string>>;
  readonly scenario: (minute: ScenarioMinute) => string;
  readonly scenarioSpan: (from: ScenarioMinute, to: ScenarioMinute) => string;
  /** From wall time, milliseconds since 1970 UTC, in the reader's own time zone; `to` null while it is not over. */
  readonly wallSpan: (from: number, to: number | null) => string;
}
