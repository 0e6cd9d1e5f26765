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
  LX0200: { severity: 'warning', title: 'An ending that no playthrough reaches' },
  LX0201: { severity: 'warning', title: 'An inject that never comes' },
  LX0202: { severity: 'warning', title: 'A decision that is never asked' },
  LX0203: { severity: 'warning', title: 'An option that is never open' },
  LX0204: { severity: 'warning', title: 'An outcome that never follows' },
  LX0205: { severity: 'warning', title: 'A drift that never acts' },
  LX0206: { severity: 'error', title: 'The table gets stuck' },
  LX0207: { severity: 'warning', title: 'Play can come to rest without an ending' },
  LX0208: { severity: 'warning', title: 'An objective that some tables never meet' },
  LX0209: { severity: 'warning', title: 'A question to which every answer can be closed' },
  LX0210: { severity: 'warning', title: 'A seat gets too much at once' },
  LX0211: { severity: 'hint', title: 'Not every answer was followed' },
  LX0220: { severity: 'hint', title: 'An option that is worse in everything' },
} as const satisfies Record<string, AnalysisFindingKind>;

export type AnalysisCode = keyof typeof ANALYSIS_CODES;
