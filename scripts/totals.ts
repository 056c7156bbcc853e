/** Adds up the suites' JSON reports in out/totals/ and prints `N passed, N failed, N skipped`; fails when nothing ran or something failed. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'out', 'totals');
const total = { passed: 0, failed: 0, skipped: 0 };
for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
  const report: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const suite = {
    passed: count(report, 'numPassedTests'),
    failed: count(report, 'numFailedTests'),
    skipped: count(report, 'numPendingTests'),
  };
  // A file that could not even be loaded has no tests to count.
  if (suite.failed === 0 && count(report, 'numFailedTestSuites') > 0)
    suite.failed = count(report, 'numFailedTestSuites');
  console.log(`${file}: ${line(suite)}`);
  total.passed += suite.passed;
  total.failed += suite.failed;
  total.skipped += suite.skipped;
}
console.log(line(total));
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

function count(report: unknown, name: string): number {
  const value = typeof report === 'object' && report !== null ? Reflect.get(report, name) : undefined;
  if (typeof value !== 'number') throw new TypeError(`a report has no number ${name}`);
  return value;
}

function line({ passed, failed, skipped }: typeof total): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
