import { resolve } from 'node:path';
import { checkDictionary, type StopWordList, undecidedFormatWarning } from '../dictionaries/check.ts';
import { detectFormat } from '../dictionaries/detect.ts';
import type { AnalysisChain, ByteSource, Format, ReadOptions } from '../dictionaries/dictionary.ts';
import { isStopWordFile, readStopWords } from '../dictionaries/stop-word-list.ts';
import { type LintArguments, parseArguments, USAGE } from './arguments.ts';
import { fileSource } from './file-source.ts';
import { type FileReport, renderReports } from './reports.ts';

export interface CliInput {
  write(text: string): unknown;
}

export interface CliEnvironment {
  readonly stdout: CliInput;
  readonly stderr: CliInput;
  /** Folder that paths are relative to. */
  readonly cwd: string;
}

/** One dictionary to check, however it was named. */
export interface LintTarget {
  /** Path as it is shown, with `/`. */
  readonly file: string;
  readonly source: ByteSource;
  /** `null`: neither declared nor found. */
  readonly format: Format | null;
  readonly options: ReadOptions;
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

function lint(args: LintArguments, io: CliEnvironment): number {
  if (args.manifest !== null) {
    io.stderr.write('--manifest is not supported yet.\n');
    return 2;
  }
  let targets: LintTarget[];
  try {
    targets = readTargets(args, io.cwd);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    io.stderr.write(`${error.message}\n`);
    return 2;
  }
  const reports = lintTargets(targets);
  io.stdout.write(renderReports(reports, args.output));
  return reports.some(({ report }) => report.errors > 0) ? 1 : 0;
}

/** Checks dictionaries together: the stop words of one are looked for in the synonyms of another. */
export function lintTargets(targets: readonly LintTarget[]): FileReport[] {
  const stopWordLists = targets.flatMap(({ file, format, source }): StopWordList[] =>
    format === 'word-list' && isStopWordFile(file) ? [{ file, words: readStopWords(source) }] : [],
  );
  return targets.map(({ file, format, source, options }): FileReport => {
    if (format === null) {
      const problems = [undecidedFormatWarning()];
      return { file, format: 'opaque', report: { problems, errors: 0, warnings: problems.length, entries: null } };
    }
    return { file, format, report: checkDictionary(source, format, options, { stopWordLists }) };
  });
}

function readTargets(args: LintArguments, cwd: string): LintTarget[] {
  const { options } = args;
  const analysis = withStopWords(options.analysis, args.stopwordsFile, cwd);
  return args.files.map((given) => {
    const file = given.replaceAll('\\', '/');
    const source = fileSource(resolve(cwd, given));
    const format = args.format ?? detectFormat(file, source);
    return { file, source, format, options: { ...options, analysis } };
  });
}

function withStopWords(chain: AnalysisChain | null, file: string | null, cwd: string): AnalysisChain | null {
  if (chain === null || file === null) return chain;
  return { ...chain, stopwords: readStopWords(fileSource(resolve(cwd, file))) };
}
