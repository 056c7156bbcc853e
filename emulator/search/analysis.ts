/** A small analysis chain: only what tests and the demo need of the engine. */

export type Definition = Readonly<Record<string, unknown>>;
export type Definitions = Readonly<
  Record<'analyzer' | 'tokenizer' | 'char_filter' | 'filter' | 'normalizer', Readonly<Record<string, Definition>>>
>;

export interface Token {
  readonly token: string;
  readonly position: number;
  /** How many positions it spans; left out: one. */
  readonly positionLength?: number;
  readonly start: number;
  readonly end: number;
}

/** The engine's error when it can't build a chain. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** The content of a file under the configuration, as `analyzers/F1`. @throws BuildError when it can't be read */
export type ReadFile = (path: string) => string;

type Filter = (tokens: readonly Token[]) => readonly Token[];

export interface Built {
  analyze(text: string): readonly Token[];
  /** A `limit` leaves the rest of a text unread: offsets of the next one continue where it stopped. */
  readonly cuts: boolean;
}

/** A component in a request or an analyzer: by name, or spelt out. */
export type Named = string | Definition;

const TOKENIZERS: Readonly<Record<string, RegExp>> = {
  standard: /[\p{L}\p{N}\p{M}]+/gu,
  letter: /\p{L}+/gu,
  whitespace: /\S+/gu,
  keyword: /[\s\S]+/gu,
  // Words only: its dictionaries are not read.
  sudachi_tokenizer: /[\p{L}\p{N}\p{M}]+/gu,
};

/** Builds a chain. @throws BuildError with the engine's message */
export function buildChain(
  chain: {
    readonly tokenizer: Named | null;
    readonly charFilters: readonly Named[];
    readonly filters: readonly Named[];
  },
  definitions: Definitions,
  readFile: ReadFile,
): Built {
  const charFilters = chain.charFilters.map((named) => charFilter(resolve(named, definitions.char_filter), readFile));
  const tokenizerType = chain.tokenizer === null ? 'keyword' : typeOf(resolve(chain.tokenizer, definitions.tokenizer));
  const pattern = TOKENIZERS[tokenizerType];
  if (pattern === undefined) throw new BuildError(`failed to find global tokenizer under [${tokenizerType}]`);
  const filters: Filter[] = [];
  const analyze = (text: string): readonly Token[] => {
    const mapped = charFilters.reduce((done, map) => map(done), text);
    const tokens = [...mapped.matchAll(pattern)].map(
      ({ 0: token, index }, position): Token => ({ token, position, start: index, end: index + token.length }),
    );
    return filters.reduce<readonly Token[]>((done, filter) => filter(done), tokens);
  };
  for (const named of chain.filters) {
    // Synonyms pass through the filters before them.
    const inFront = [...filters];
    const front = (text: string) =>
      inFront.reduce<readonly Token[]>(
        (done, filter) => filter(done),
        tokensOf(
          charFilters.reduce((d, map) => map(d), text),
          pattern,
        ),
      );
    filters.push(filter(resolve(named, definitions.filter), readFile, front));
  }
  const cuts = chain.filters.some((named) => isCutting(resolve(named, definitions.filter)));
  return { analyze: remembered(analyze), cuts };
}

/** Texts that are asked of many indexes are analyzed once. */
function remembered(analyze: Built['analyze']): Built['analyze'] {
  const known = new Map<string, readonly Token[]>();
  return (text) => {
    const tokens = known.get(text) ?? analyze(text);
    if (known.size > 2_000) known.clear();
    known.set(text, tokens);
    return tokens;
  };
}

function tokensOf(text: string, pattern: RegExp): readonly Token[] {
  return [...text.matchAll(pattern)].map(({ 0: token, index }, position) => ({
    token,
    position,
    start: index,
    end: index + token.length,
  }));
}

function resolve(named: Named, definitions: Readonly<Record<string, Definition>>): Definition {
  return typeof named === 'string' ? (definitions[named] ?? { type: named }) : named;
}

function isCutting(definition: Definition): boolean {
  return typeOf(definition) === 'limit' && String(definition['consume_all_tokens'] ?? '') !== 'true';
}

function typeOf(definition: Definition): string {
  return String(definition['type'] ?? '');
}

function charFilter(definition: Definition, readFile: ReadFile): (text: string) => string {
  if (typeOf(definition) !== 'mapping')
    throw new BuildError(`failed to find global char filter under [${typeOf(definition)}]`);
  const rules = linesOf(definition, 'mappings', readFile).map((line) => {
    const match = /^(.*?)\s*=>\s*(.*)$/.exec(line);
    if (match === null) throw new BuildError(`Line [1]: Invalid mapping rule : [${line}]`);
    return [match[1] ?? '', match[2] ?? ''] as const;
  });
  return (text) => rules.reduce((done, [from, to]) => done.replaceAll(from, to), text);
}

function filter(definition: Definition, readFile: ReadFile, front: (text: string) => readonly Token[]): Filter {
  switch (typeOf(definition)) {
    case 'lowercase':
      return (tokens) => tokens.map((one) => ({ ...one, token: one.token.toLowerCase() }));
    case 'stop': {
      const words = new Set(linesOf(definition, 'stopwords', readFile));
      return (tokens) => tokens.filter(({ token }) => !words.has(token));
    }
    case 'limit':
      return (tokens) => tokens.slice(0, Number(definition['max_token_count'] ?? 1));
    case 'synonym':
      return synonyms(linesOf(definition, 'synonyms', readFile), front, placed);
    case 'synonym_graph':
      return synonyms(linesOf(definition, 'synonyms', readFile), front, placedAsGraph);
    default:
      throw new BuildError(`failed to find global filter under [${typeOf(definition)}]`);
  }
}

/** Lines without comments and blanks. A path takes precedence over everything else. */
function linesOf(definition: Definition, inline: string, readFile: ReadFile): readonly string[] {
  const path = definition[`${inline}_path`];
  const list = definition[inline];
  if (typeof path !== 'string') return Array.isArray(list) ? list.map(String).filter((line) => line !== '') : [];
  return readFile(path)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

interface Rule {
  readonly input: readonly string[];
  readonly outputs: readonly (readonly string[])[];
}

/** Puts what a match became in the place of its tokens. `length`: positions that it takes. */
type Place = (
  outputs: readonly (readonly string[])[],
  matched: readonly Token[],
) => { readonly tokens: readonly Token[]; readonly length: number };

function synonyms(lines: readonly string[], front: (text: string) => readonly Token[], place: Place): Filter {
  const rules = lines.flatMap((line) => synonymRules(line, front));
  const longestFirst = Map.groupBy(
    [...rules].sort((a, b) => b.input.length - a.input.length),
    ({ input }) => input[0],
  );
  return (tokens) => {
    const result: Token[] = [];
    let shift = 0;
    for (let at = 0; at < tokens.length; ) {
      const matching = (longestFirst.get(tokens[at]?.token) ?? []).filter(({ input }) =>
        input.every((word, index) => tokens[at + index]?.token === word),
      );
      const length = matching[0]?.input.length ?? 1;
      const matched = tokens.slice(at, at + length);
      const outputs = matching.filter(({ input }) => input.length === length).flatMap((rule) => rule.outputs);
      const moved = matched.map((one) => ({ ...one, position: one.position + shift }));
      if (outputs.length === 0) result.push(...moved);
      else {
        const { tokens: found, length: taken } = place(outputs, moved);
        result.push(...found);
        shift += taken - ((matched.at(-1)?.position ?? 0) - (matched[0]?.position ?? 0) + 1);
      }
      at += length;
    }
    return result;
  };
}

/** In parallel: words of several outputs share positions. */
const placed: Place = (outputs, matched) => {
  const [first, last] = [matched[0], matched.at(-1)];
  if (first === undefined || last === undefined) return { tokens: [], length: 0 };
  const all = outputs.flatMap((words) =>
    words.map((token, index) => ({ token, position: first.position + index, start: first.start, end: last.end })),
  );
  const tokens = [...new Map(all.map((one) => [`${one.position} ${one.token}`, one])).values()];
  return { tokens, length: last.position - first.position + 1 };
};

/** As a graph: each output is a separate path from the first position to the last. */
const placedAsGraph: Place = (outputs, matched) => {
  const [first, last] = [matched[0], matched.at(-1)];
  if (first === undefined || last === undefined) return { tokens: [], length: 0 };
  const ways = [...new Map(outputs.map((words) => [JSON.stringify(words), words])).values()];
  const length = 1 + ways.reduce((sum, words) => sum + words.length - 1, 0);
  let inner = 0;
  const tokens = ways.flatMap((words) => {
    const nodes = [0, ...words.slice(1).map(() => ++inner), length];
    return words.map((token, at): Token => {
      const [from = 0, to = length] = [nodes[at], nodes[at + 1]];
      const position = first.position + from;
      return { token, position, positionLength: to - from, start: first.start, end: last.end };
    });
  });
  return { tokens: tokens.sort((a, b) => a.position - b.position), length };
};

function synonymRules(line: string, front: (text: string) => readonly Token[]): readonly Rule[] {
  const sides = line.split('=>');
  if (sides.length > 2) throw new BuildError('Failed to build synonyms');
  const terms = (side: string) => side.split(',').map((term) => termOf(term, front));
  const [left = '', right] = sides;
  const inputs = terms(left);
  const outputs = right === undefined ? inputs : terms(right);
  return inputs.map((input) => ({ input, outputs }));
}

function termOf(term: string, front: (text: string) => readonly Token[]): readonly string[] {
  const words = front(term.trim()).map(({ token }) => token);
  if (words.length === 0) throw new BuildError('Failed to build synonyms');
  return words;
}
