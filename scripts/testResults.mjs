import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ tests: { status: string, annotations: { type: string, description?: string }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * Counts in vitest's JSON report; all zero when there is none.
 *
 * @param {string} path
 * @returns {Counts}
 */
export function readUnitResults(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} */
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts in Playwright's JSON report, and why tests were skipped; all zero when there is none.
 *
 * @param {string} path
 * @returns {Counts & { reasons: string[] }}
 */
export function readE2eResults(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0, reasons: [] };
  /** @type {Suite & { stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} */
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const { expected, unexpected, flaky, skipped } = report.stats;
  const reasons = specsOf(report)
    .flatMap((spec) => spec.tests)
    .filter((test) => test.status === 'skipped')
    .flatMap((test) =>
      test.annotations.flatMap(({ type, description }) => (type === 'skip' && description ? [description] : [])),
    );
  return { passed: expected, failed: unexpected + flaky, skipped, reasons: [...new Set(reasons)] };
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}
