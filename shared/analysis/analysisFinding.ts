import { ANALYSIS_CODES, type AnalysisCode } from './analysisCodes';
import type { AnalysisFinding, Witness } from './proof';

/** A finding with the severity that its code has. */
export function finding(
  code: AnalysisCode,
  path: AnalysisFinding['path'],
  message: string,
  witness: Witness,
): AnalysisFinding {
  return { code, severity: ANALYSIS_CODES[code].severity, message, path, witness };
}
