import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readE2eResults, readUnitResults } from '../../../scripts/testResults.mjs';
import { aFolder } from '../../support/aFolder';

it('counts unit tests, with those left for later among the skipped', async () => {
  const path = join(await aFolder(), 'unit.json');
  await writeFile(path, '{"numPassedTests":5,"numFailedTests":1,"numPendingTests":2,"numTodoTests":1}');

  expect(readUnitResults(path)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

it('counts a flaky end-to-end test as failed and gives each reason for skipping once', async () => {
  const path = join(await aFolder(), 'e2e.json');
  const skipped = { tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no runtime' }] }] };
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
    suites: [{ specs: [skipped], suites: [{ specs: [skipped] }] }],
  };
  await writeFile(path, JSON.stringify(report));

  expect(readE2eResults(path)).toEqual({ passed: 3, failed: 2, skipped: 2, reasons: ['no runtime'] });
});

it('counts nothing when a run left no report', () => {
  expect(readUnitResults('/none.json')).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(readE2eResults('/none.json')).toEqual({ passed: 0, failed: 0, skipped: 0, reasons: [] });
});
