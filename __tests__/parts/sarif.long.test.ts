/** The SARIF of the command line under Microsoft's validator, with the rules that GitHub gives for code scanning. */

import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { runIn } from '../unit/cli/run.ts';
import { ROOT } from './parts.ts';

const validator = join(ROOT, 'out/npm/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
const reason = whyMissing();

function whyMissing(): string {
  try {
    accessSync(validator);
    // Its installation, which would do this, was not allowed to run.
    chmodSync(validator, 0o755);
    return process.arch === 'x64' && process.platform === 'linux'
      ? ''
      : ' (skipped: the validator is for Linux on x64)';
  } catch {
    return ' (skipped: there is no validator; scripts/install-test-parts.sh installs it on Linux)';
  }
}

const verdict = z.object({
  runs: z.array(z.object({ results: z.array(z.object({ ruleId: z.string(), level: z.string().default('warning') })) })),
});

/** Errors and warnings of the validator about a file, by rule. */
function complaints(folder: string, text: string): readonly string[] {
  writeFileSync(join(folder, 'in.sarif'), text);
  const options = ['--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning', '--kind', 'Fail', '--log', 'ForceOverwrite'];
  execFileSync(validator, ['validate', 'in.sarif', ...options, '--output', 'out.sarif'], {
    cwd: folder,
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', HOME: folder },
  });
  const { runs } = verdict.parse(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8').replace(/^\ufeff/, '')));
  return runs.flatMap(({ results }) => results.map(({ ruleId, level }) => `${level} ${ruleId}`));
}

test.skipIf(reason !== '')(`has neither errors nor warnings${reason}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
  writeFileSync(join(folder, 'syn onyms?#.txt'), 'a => b => c\nq\n');
  writeFileSync(join(folder, 'notes.bin'), 'x');
  const argv = ['lint', '--output', 'sarif', 'syn onyms?#.txt', 'notes.bin', 'gone.txt'];
  const { stdout } = await runIn({ cwd: folder }, ...argv);
  expect(complaints(folder, stdout)).toEqual([]);
  // It does complain about what it should.
  expect(complaints(folder, stdout.replace(/"uri": "[^"]*"/, '"uri": "a b"'))).toContain('error SARIF1002');
  expect(complaints(folder, stdout.replace(/"region": \{[^}]*\}/, '"id": 1'))).toContain('warning SARIF2017');
  rmSync(folder, { recursive: true });
});
