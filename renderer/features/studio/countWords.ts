import type { TFunction } from 'i18next';
import type { Finding } from '#shared/exercise/finding';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** How many findings there are: `1 error, 2 warnings`; empty for none. */
export function countWords(t: TFunction<'studio'>, findings: readonly Pick<Finding, 'severity'>[]): string {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
    .flatMap(({ severity, count }) => (count === 0 ? [] : [t(`count.${severity}`, { count })]))
    .join(', ');
}
