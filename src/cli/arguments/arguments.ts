/** Reads the arguments of the command line. */

import { parseArgs } from 'node:util';
import { type AnalysisChain, type EngineVersion, FORMATS, type Format } from '../../dictionaries/dictionary.ts';
import { parseEngineVersion } from '../../dictionaries/engine-version.ts';
import { engineUrlProblem, parseServiceUrl } from '../../inputs/endpoints.ts';
import { printable, quote } from '../../printable.ts';
import type { DeclaredAnalysis } from '../../workspace/select/selection.ts';
import { COMMANDS, type Command, OUTPUTS, TOKENIZERS } from '../help.ts';

export type Output = (typeof OUTPUTS)[number];

/** `null`: the option was not given, so the manifest may set it. */
export interface ReadingArguments {
  readonly format: Format | null;
  readonly engineVersion: EngineVersion | null;
  readonly expand: boolean | null;
  readonly lenient: boolean | null;
  readonly analysis: DeclaredAnalysis | null;
}

export interface LintArguments {
  /** Files, folders, globs, `-`; empty: all of the manifest. */
  readonly paths: readonly string[];
  /** `null`: the default one, where there is one. */
  readonly manifest: string | null;
  readonly reading: ReadingArguments;
  /** Globs; `null`: those of the manifest. */
  readonly indexSettings: readonly string[] | null;
  readonly searchTests: readonly string[] | null;
  /** May hold credentials: belongs in no message. */
  readonly engineUrl: URL | null;
  readonly failOnWarnings: boolean;
  readonly output: Output;
}

/** By name of the action's inputs; only those that were given. */
export type DoctorArguments = Readonly<
  Partial<Record<'bucket' | 'domains' | 'aws-region' | 'api' | 'manifest', string>>
>;

export type ParsedArguments =
  | { readonly kind: 'lint'; readonly lint: LintArguments }
  | { readonly kind: 'doctor'; readonly doctor: DoctorArguments }
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'bad-use'; readonly message: string; readonly command: Command | null };

const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

const LINT_OPTIONS = {
  ...COMMON_OPTIONS,
  manifest: { type: 'string' },
  format: { type: 'string', default: 'auto' },
  'engine-version': { type: 'string' },
  expand: { type: 'string' },
  lenient: { type: 'string' },
  tokenizer: { type: 'string' },
  lowercase: { type: 'boolean', default: false },
  stopwords: { type: 'string' },
  'index-settings': { type: 'string', multiple: true },
  'search-tests': { type: 'string', multiple: true },
  'engine-url': { type: 'string' },
  'fail-on-warnings': { type: 'boolean', default: false },
  output: { type: 'string', default: 'human' },
} as const;

const DOCTOR_OPTIONS = {
  ...COMMON_OPTIONS,
  bucket: { type: 'string' },
  domains: { type: 'string' },
  'aws-region': { type: 'string' },
  api: { type: 'string' },
  manifest: { type: 'string' },
} as const;

class BadUse extends Error {}

/** Reads what follows the program's name. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const [first, ...rest] = argv;
  const command = COMMANDS.find((name) => name === first) ?? null;
  try {
    switch (command) {
      case 'lint':
        return readLint(rest);
      case 'doctor':
        return readDoctor(rest);
      case null:
        return readWithoutCommand(argv);
    }
  } catch (error) {
    const isBadUse = error instanceof BadUse || (error instanceof TypeError && 'code' in error);
    if (!isBadUse) throw error;
    return { kind: 'bad-use', message: messageFor(error, rest), command };
  }
}

/** Node's words for an option that is not known end in an open quotation mark. */
function messageFor({ message }: Error, args: readonly string[]): string {
  const [, option, takesPaths] = /^Unknown option '(.+?)'(\. To)?/s.exec(message) ?? [];
  if (option === undefined) return message;
  const there = `There is no option ${quote(option)}.`;
  // Of `-dash.txt` Node names `-d`.
  const path = args.find((one) => one.startsWith(option)) ?? option;
  return takesPaths ? `${there} A path that begins with "-" goes behind "--", as in "-- ${printable(path)}".` : there;
}

function readWithoutCommand(argv: readonly string[]): ParsedArguments {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: COMMON_OPTIONS });
  if (values.help) return { kind: 'help', command: null };
  if (values.version) return { kind: 'version' };
  const [command] = positionals;
  throw new BadUse(
    command === undefined
      ? `No command was given; the commands are ${COMMANDS.join(' and ')}.`
      : `There is no command ${quote(command)}; the commands are ${COMMANDS.join(' and ')}.`,
  );
}

function readLint(args: readonly string[]): ParsedArguments {
  const { values, positionals } = parseArgs({
    args: [...withBooleans(args)],
    allowPositionals: true,
    options: LINT_OPTIONS,
  });
  if (values.help) return { kind: 'help', command: 'lint' };
  if (values.version) return { kind: 'version' };
  const [empty] = Object.entries(values).find(([, value]) => [value].flat().includes('')) ?? [];
  if (empty !== undefined) throw new BadUse(`--${empty} has no value.`);
  const format = values.format === 'auto' ? null : oneOf('--format', FORMATS, values.format, ' or auto');
  if (positionals.includes('-') && format === null) {
    throw new BadUse('Standard input has no name that shows its format: give --format.');
  }
  const lint: LintArguments = {
    paths: positionals,
    manifest: values.manifest ?? null,
    reading: {
      format,
      engineVersion: readVersion(values['engine-version']),
      expand: readBoolean('--expand', values.expand),
      lenient: readBoolean('--lenient', values.lenient),
      analysis: readChain(values.tokenizer, values.lowercase, values.stopwords),
    },
    indexSettings: values['index-settings'] ?? null,
    searchTests: values['search-tests'] ?? null,
    engineUrl: readUrl(values['engine-url']),
    failOnWarnings: values['fail-on-warnings'],
    output: oneOf('--output', OUTPUTS, values.output),
  };
  return { kind: 'lint', lint };
}

/** Options with a value, which is `true` when absent. */
const VALUED = ['--expand', '--lenient'];

/** `--lenient a.txt` means `--lenient true a.txt`; a bare word is a value. Arguments after `--` are not options. */
function withBooleans(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return args.flatMap((arg, at) => {
    const isOption = VALUED.includes(arg) && (end < 0 || at < end);
    return isOption && !/^\w+$/.test(args[at + 1] ?? '') ? [`${arg}=true`] : [arg];
  });
}

function readDoctor(args: readonly string[]): ParsedArguments {
  const { values } = parseArgs({ args: [...args], options: DOCTOR_OPTIONS });
  const { help, version, ...doctor } = values;
  if (help) return { kind: 'help', command: 'doctor' };
  if (version) return { kind: 'version' };
  return { kind: 'doctor', doctor };
}

function readChain(tokenizer: string | undefined, lowercase: boolean, stopwords: string | undefined) {
  if (tokenizer === undefined) {
    if (lowercase) throw new BadUse('--lowercase needs --tokenizer.');
    if (stopwords !== undefined) throw new BadUse('--stopwords needs --tokenizer.');
    return null;
  }
  const chain: DeclaredAnalysis = {
    tokenizer: oneOf<AnalysisChain['tokenizer']>('--tokenizer', TOKENIZERS, tokenizer),
    lowercase,
    stopwords: readStopWordsOption(stopwords),
  };
  return chain;
}

function readStopWordsOption(stopwords: string | undefined): DeclaredAnalysis['stopwords'] {
  if (stopwords === undefined) return { kind: 'none' };
  return stopwords === '_english_' ? { kind: 'english' } : { kind: 'file', file: stopwords };
}

function readVersion(text: string | undefined): EngineVersion | null {
  if (text === undefined) return null;
  const version = parseEngineVersion(text);
  if (version === null) {
    throw new BadUse(`--engine-version must be like OpenSearch_2.19 or Elasticsearch_7.10, not ${quote(text)}.`);
  }
  return version;
}

function readUrl(text: string | undefined): URL | null {
  if (text === undefined) return null;
  const problem = engineUrlProblem(text);
  if (problem !== null) throw new BadUse(`--engine-url ${problem}.`);
  return parseServiceUrl(text);
}

function readBoolean(name: string, text: string | undefined): boolean | null {
  return text === undefined ? null : oneOf(name, ['true', 'false'], text) === 'true';
}

function oneOf<T extends string>(name: string, allowed: readonly T[], value: string, also = ''): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new BadUse(`${name} must be one of ${allowed.join(', ')}${also}, not ${quote(value)}.`);
  return found;
}
