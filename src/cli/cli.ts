import { posix, resolve } from 'node:path';
import { configurationFailure } from '../configuration-failure.ts';
import { fileSource } from '../dictionaries/byte-source.ts';
import { detectFormat } from '../dictionaries/detect.ts';
import type { AnalysisChain } from '../dictionaries/dictionary.ts';
import { ActionFailure } from '../failure.ts';
import { messageOf } from '../printable.ts';
import { type CheckTarget, checkTogether } from '../workspace/check-all.ts';
import { readStopWords } from '../workspace/stop-word-file.ts';
import { type LintArguments, parseArguments, USAGE } from './arguments.ts';
import { renderReports } from './reports.ts';

export interface CliInput {
  write(text: string): unknown;
}

export interface CliEnvironment {
  readonly stdout: CliInput;
  readonly stderr: CliInput;
  /** Folder that paths are relative to. */
  readonly cwd: string;
}

/**
 * The command line: `lint [options] FILES...`. Returns the exit status: 0 without errors, 1 with errors in a dictionary,
 * 2 for bad use (unknown options, a file that can't be read).
 * @param argv arguments without the program's name
 */
export async function runCli(argv: readonly string[], io: CliEnvironment): Promise<number> {
  const parsed = parseArguments(argv);
  switch (parsed.kind) {
    case 'help':
      io.stdout.write(USAGE);
      return 0;
    case 'bad-use':
      io.stderr.write(`${parsed.message}\n\n${USAGE}`);
      return 2;
    case 'lint':
      return lint(parsed.lint, io);
  }
}

async function lint(args: LintArguments, io: CliEnvironment): Promise<number> {
  let targets: readonly CheckTarget[];
  try {
    targets = await readTargets(args, io.cwd);
  } catch (error) {
    const expected = error instanceof ActionFailure || (error instanceof Error && 'code' in error);
    if (!expected) throw error;
    io.stderr.write(`${error.message}\n`);
    return 2;
  }
  const reports = checkTogether(targets).map(({ target: { file, format }, report }) => ({
    file,
    format: format ?? 'opaque',
    report,
  }));
  io.stdout.write(renderReports(reports, args.output));
  return reports.some(({ report }) => report.errors > 0) ? 1 : 0;
}

/** The files that are named; with a manifest all of its dictionaries, or those of it that are named. */
async function readTargets(args: LintArguments, cwd: string): Promise<readonly CheckTarget[]> {
  const { manifest, options, stopwordsFile } = args;
  const named = args.files.map((file) => posix.normalize(file.replaceAll('\\', '/')));
  let declared: readonly CheckTarget[] = [];
  if (manifest !== null) {
    const { manifestTargets } = await import('./manifest-targets.ts');
    declared = await manifestTargets(cwd, manifest);
    if (named.length === 0) return declared;
  }
  const analysis = stopwordsFile === null ? options.analysis : withStopWords(args, stopwordsFile, cwd);
  return named.map((file): CheckTarget => {
    const known = declared.find((target) => target.file === file);
    if (known !== undefined) return known;
    const source = fileSource(resolve(cwd, file));
    return { file, source, format: args.format ?? detectFormat(file, source), options: { ...options, analysis } };
  });
}

function withStopWords(
  { options: { analysis, engineVersion } }: LintArguments,
  file: string,
  cwd: string,
): AnalysisChain | null {
  if (analysis === null) return null;
  try {
    return { ...analysis, stopwords: readStopWords(fileSource(resolve(cwd, file)), engineVersion) };
  } catch (error) {
    throw configurationFailure([`--stopwords ${file} can't be used: ${messageOf(error)}.`]);
  }
}
