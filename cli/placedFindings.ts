import type { AnalysisFinding } from '#shared/analysis/proof';
import type { FrameId } from '#shared/exercise/ids';
import { rangeAt } from '#shared/exercise/rangeAt';

/** A finding about play, with the line of the exercise file that it is about. */
export interface PlacedFinding extends AnalysisFinding {
  readonly line: number;
  readonly column: number;
}

/** Looks the findings up in the text of their exercise, which was played under this frame. */
export function placed(
  findings: readonly AnalysisFinding[],
  text: string,
  frame: FrameId | null,
): readonly PlacedFinding[] {
  return findings.map((finding) => {
    const { line, column } = rangeAt(text, finding.path, frame);
    return { ...finding, line, column };
  });
}

/** As `check` prints them. */
export function findingLine(file: string, { line, column, severity, code, message }: PlacedFinding): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message}`;
}
