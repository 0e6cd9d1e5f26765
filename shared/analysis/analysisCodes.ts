import type { Finding } from '../exercise/finding';

interface AnalysisFindingKind {
  readonly severity: Finding['severity'];
  readonly title: string;
}

/**
 * Every finding about what can happen in play; those of checking a file are in `findingCodes`. A code is never reused for
 * something else; each has a page in docs/findings.
 */
export const ANALYSIS_CODES = {
  LX0220: { severity: 'hint', title: 'An option that is worse in everything' },
} as const satisfies Record<string, AnalysisFindingKind>;

export type AnalysisCode = keyof typeof ANALYSIS_CODES;
