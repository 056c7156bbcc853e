/** Everything that `lint` checks. Further checks take their part of the request here and add reports, notices and failures. */

import { resolve } from 'node:path';
import { checkTogether } from '../workspace/check-all.ts';
import type { Failure } from './environment.ts';
import { STDIN } from './expand-paths.ts';
import type { FileReport } from './file-report.ts';
import type { LintTargets } from './targets.ts';

export interface CheckRequest
  extends Pick<LintTargets, 'root' | 'targets' | 'context' | 'indexSettings' | 'searchTests'> {
  /** Absolute folder that the files of `targets` are relative to. */
  readonly cwd: string;
  /** May hold credentials: belongs in no message. */
  readonly engineUrl: URL | null;
}

export interface CheckOutcome {
  /** Dictionaries first, then other files. */
  readonly reports: readonly FileReport[];
  /** Full sentences that fail nothing. */
  readonly notices: readonly string[];
  /** What could not be checked; the exit status is then 2. */
  readonly failures: readonly Failure[];
}

export async function runChecks(request: CheckRequest): Promise<CheckOutcome> {
  const checked = await checkTogether(request.targets, request.context);
  const reports = checked.map(({ target, report }): FileReport => {
    const { file, files, format, source } = target;
    const path = file === STDIN ? null : (files?.[0]?.path ?? resolve(request.cwd, file));
    return { file, path, files: files ?? [], format: format ?? 'opaque', source, report };
  });
  return { reports, notices: [], failures: notChecked(request) };
}

/** What nothing here checks is said, never passed over. */
function notChecked({ indexSettings, searchTests, engineUrl }: CheckRequest): readonly Failure[] {
  const asked = [
    ...(indexSettings.length > 0 ? ['--index-settings'] : []),
    ...(searchTests.length > 0 ? ['--search-tests'] : []),
    ...(engineUrl !== null ? ['--engine-url'] : []),
  ];
  return asked.map((what) => ({ what, message: 'The command line does not check this yet.' }));
}
