import { parseArgs } from 'node:util';
import { ENGLISH_STOP_WORDS } from '../dictionaries/analysis/stop-words.ts';
import { type AnalysisChain, FORMATS, type Format, type ReadOptions } from '../dictionaries/dictionary.ts';
import { NEWEST_ENGINE, parseEngineVersion } from '../dictionaries/engine-version.ts';

export const OUTPUTS = ['human', 'json', 'sarif'] as const;
export type Output = (typeof OUTPUTS)[number];

export interface LintArguments {
  readonly files: readonly string[];
  readonly manifest: string | null;
  /** `null`: find the format of each file. */
  readonly format: Format | null;
  readonly options: ReadOptions;
  /** A file of stop words for the chain, to be read by the caller. */
  readonly stopwordsFile: string | null;
  readonly output: Output;
}

export type ParsedArguments =
  | { readonly kind: 'lint'; readonly lint: LintArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'bad-use'; readonly message: string };

const TOKENIZERS = ['keyword', 'whitespace', 'standard'] as const;

export const USAGE = `Usage: deploy-opensearch-dictionaries lint [options] FILES...

Checks search dictionaries as OpenSearch reads them.

  --manifest FILE         take files, formats and options from a manifest
  --format FORMAT         ${FORMATS.join(', ')} or auto (default)
  --engine-version V      for example OpenSearch_2.19 (default: the newest)
  --expand BOOLEAN        as in the synonym filter (default: true)
  --lenient BOOLEAN       as in the synonym filter (default: false)
  --tokenizer NAME        ${TOKENIZERS.join(', ')}: the chain in front of the synonym filter
  --lowercase             a lowercase filter is part of that chain
  --stopwords WORDS       _english_ or a file: a stop filter is part of that chain
  --output KIND           ${OUTPUTS.join(', ')} (default: human)
  --help                  this text

Exit status: 0 no errors, 1 errors found, 2 bad use.
`;

/** Reads the arguments behind the program's name. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  try {
    return read(argv);
  } catch (error) {
    if (error instanceof BadUse) return { kind: 'bad-use', message: error.message };
    if (error instanceof TypeError && 'code' in error) return { kind: 'bad-use', message: error.message };
    throw error;
  }
}

class BadUse extends Error {}

function read(argv: readonly string[]): ParsedArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      manifest: { type: 'string' },
      format: { type: 'string', default: 'auto' },
      'engine-version': { type: 'string' },
      expand: { type: 'string', default: 'true' },
      lenient: { type: 'string', default: 'false' },
      tokenizer: { type: 'string' },
      lowercase: { type: 'boolean', default: false },
      stopwords: { type: 'string' },
      output: { type: 'string', default: 'human' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  const [command, ...files] = positionals;
  if (command !== 'lint') {
    throw new BadUse(command === undefined ? 'No command was given.' : `There is no command "${command}".`);
  }
  if (files.length === 0 && values.manifest === undefined) throw new BadUse('No files were given.');

  const stopwords = values.stopwords ?? null;
  const usesEnglish = stopwords === '_english_';
  const analysis = readChain(values.tokenizer, values.lowercase, usesEnglish);
  if (stopwords !== null && analysis === null) throw new BadUse('--stopwords needs --tokenizer.');
  const lint: LintArguments = {
    files,
    manifest: values.manifest ?? null,
    format: values.format === 'auto' ? null : oneOf('--format', FORMATS, values.format),
    options: {
      engineVersion: readVersion(values['engine-version']),
      expand: readBoolean('--expand', values.expand),
      lenient: readBoolean('--lenient', values.lenient),
      analysis,
    },
    stopwordsFile: usesEnglish ? null : stopwords,
    output: oneOf('--output', OUTPUTS, values.output),
  };
  return { kind: 'lint', lint };
}

function readChain(tokenizer: string | undefined, lowercase: boolean, usesEnglish: boolean): AnalysisChain | null {
  if (tokenizer === undefined) {
    if (lowercase) throw new BadUse('--lowercase needs --tokenizer.');
    return null;
  }
  const stopwords = usesEnglish ? ENGLISH_STOP_WORDS : null;
  return { tokenizer: oneOf('--tokenizer', TOKENIZERS, tokenizer), lowercase, stopwords };
}

function readVersion(text: string | undefined): ReadOptions['engineVersion'] {
  if (text === undefined) return NEWEST_ENGINE;
  const version = parseEngineVersion(text);
  if (version === null) {
    throw new BadUse(`--engine-version must be like OpenSearch_2.19 or Elasticsearch_7.10, not "${text}".`);
  }
  return version;
}

function readBoolean(name: string, text: string): boolean {
  return oneOf(name, ['true', 'false'], text) === 'true';
}

function oneOf<T extends string>(name: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new BadUse(`${name} must be one of ${allowed.join(', ')}, not "${value}".`);
  return found;
}
