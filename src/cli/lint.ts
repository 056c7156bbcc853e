/** The command `lint`. */

import { ActionFailure } from '../failure.ts';
import { usesColour } from '../report/colour.ts';
import type { LintArguments } from './arguments/arguments.ts';
import { repositoryRoot } from './arguments/manifest-place.ts';
import { lintTargets } from './arguments/targets.ts';
import { type CheckOutcome, runChecks } from './checks.ts';
import type { CliEnvironment, Failure } from './environment.ts';
import { totalsOf } from './output/file-report.ts';
import { renderHuman } from './output/human.ts';
import { shown, shownLines } from './output/terminal.ts';
import { withoutStep } from './step-words.ts';

/** @returns the exit status: 0 nothing fails, 1 problems, 2 something could not be checked */
export async function lint(args: LintArguments, io: CliEnvironment): Promise<number> {
  const checked = await check(args, io);
  if (checked === null) return 2;
  const { outcome, failures } = checked;
  io.stdout.write(await render(args, outcome, failures, io));
  for (const notice of outcome.notices) io.stderr.write(`${shown(notice)}\n`);
  for (const { what, message } of failures) io.stderr.write(`${shown(what)}: ${shown(message)}\n`);
  if (failures.length > 0) return 2;
  const { errors, warnings } = totalsOf(outcome.reports);
  return errors > 0 || (args.failOnWarnings && warnings > 0) ? 1 : 0;
}

async function check(args: LintArguments, io: CliEnvironment) {
  try {
    const { failures, ...found } = await lintTargets(args, io);
    const outcome = await runChecks({ ...found, cwd: io.cwd, engineUrl: args.engineUrl });
    const all = [...failures, ...outcome.failures];
    return { outcome, failures: all.map((one) => ({ ...one, message: withoutStep(one.message, found.root) })) };
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    io.stderr.write(`${shownLines(error.message)}\nlint --help explains the options.\n`);
    return null;
  }
}

/** Loads only what writes the wanted form. */
async function render(
  args: LintArguments,
  { reports }: CheckOutcome,
  failures: readonly Failure[],
  io: CliEnvironment,
) {
  switch (args.output) {
    case 'human':
      return await renderHuman(reports, { colour: usesColour(io.stdout, io.env) });
    case 'json':
      return (await import('./output/json.ts')).renderJson(reports, failures);
    case 'sarif':
      return (await import('./output/sarif.ts')).renderSarif(reports, failures, repositoryRoot(io.cwd) ?? io.cwd);
  }
}
