import type { AnalysisFinding } from '#shared/analysis/proof';
import { placesIn } from '#shared/exercise/placesIn';

/** A finding about play, with the line of the exercise file that it is about. */
export interface PlacedFinding extends AnalysisFinding {
  readonly line: number;
  readonly column: number;
}

/** Looks the findings up in the text of their exercise. */
export function placed(findings: readonly AnalysisFinding[], text: string): readonly PlacedFinding[] {
  if (findings.length === 0) return [];
  const place = placesIn(text);
  return findings.map((finding) => {
    const { line, column } = place(finding.path);
    return { ...finding, line, column };
  });
}

/** As `check` prints them. */
export function findingLine(file: string, { line, column, severity, code, message }: PlacedFinding): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message}`;
}
