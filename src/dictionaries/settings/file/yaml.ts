import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { isTooDeep } from '../../../printable.ts';
import { excerpt } from '../../problems.ts';
import { type FilePlace, MAX_DEPTH, type Positioned, type PositionedEntry, SyntaxProblem } from './positioned.ts';
import { parserProblem, readAliases } from './yaml-faults.ts';

/** Nodes that aliases may repeat; a hostile file must not grow without bounds. */
const MAX_NODES = 100_000;

type PositionedMap = Positioned & { readonly kind: 'map' };

const TOO_DEEP = 'values are nested too deep';

/** @throws SyntaxProblem */
export function parseYaml(text: string): Positioned {
  try {
    return parse(text);
  } catch (error) {
    throw isTooDeep(error) ? new SyntaxProblem(TOO_DEEP, { line: 1, column: 1 }) : error;
  }
}

function parse(text: string): Positioned {
  const lines = new LineCounter();
  // The parser would compare each key with every other.
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', prettyErrors: false, uniqueKeys: false });
  const placeAt = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [error] = document.errors;
  if (error !== undefined) throw new SyntaxProblem(yamlProblem(error), placeAt(error.pos[0]));
  return new YamlReader(document, placeAt).document();
}

function yamlProblem(error: YAMLError): string {
  if (error.code === 'MULTIPLE_DOCS') return 'it must be one YAML document, but "---" begins another';
  return isTooDeep(error) ? TOO_DEEP : parserProblem(error);
}

class YamlReader {
  readonly #contents: Node | null;
  readonly #placeAt: (offset: number) => FilePlace;
  readonly #targets: ReadonlyMap<Alias, Node>;
  #count = 0;

  constructor(document: Document.Parsed, placeAt: (offset: number) => FilePlace) {
    this.#contents = document.contents;
    this.#placeAt = placeAt;
    const { targets, faults } = readAliases(document);
    const [fault] = faults;
    if (fault !== undefined) throw new SyntaxProblem(fault.problem, placeAt(fault.offset));
    this.#targets = targets;
  }

  document(): Positioned {
    return this.#read(this.#contents, { line: 1, column: 1 }, 0);
  }

  #read(node: Node | null, fallback: FilePlace, depth: number): Positioned {
    if (++this.#count > MAX_NODES) throw new SyntaxProblem(`the file has more than ${MAX_NODES} values`, fallback);
    if (depth > MAX_DEPTH) throw new SyntaxProblem(`values are nested more than ${MAX_DEPTH} deep`, fallback);
    const range = node?.range;
    const place = range === null || range === undefined ? fallback : this.#placeAt(range[0]);
    if (isAlias(node)) return this.#read(this.#targets.get(node) ?? null, place, depth + 1);
    if (isMap(node)) return { kind: 'map', place, entries: this.#entries(node, place, depth) };
    if (isSeq(node)) {
      return { kind: 'list', place, items: node.items.map((item) => this.#read(asNode(item), place, depth + 1)) };
    }
    if (!isScalar(node) || node.value === null || node.value === undefined) {
      return { kind: 'scalar', place, text: null, isText: false };
    }
    const isText = typeof node.value === 'string';
    return { kind: 'scalar', place, text: isText ? String(node.value) : (node.source ?? String(node.value)), isText };
  }

  /** Its own entries, then those of merge keys (`<<`) that it has not: of several maps the first wins. */
  #entries(map: YAMLMap, place: FilePlace, depth: number): PositionedEntry[] {
    const entries = new Map<string, PositionedEntry>();
    const merged: PositionedMap[] = [];
    for (const pair of map.items) {
      if (isMergeKey(pair)) {
        merged.push(...this.#merged(pair, place, depth));
        continue;
      }
      const name = this.#read(asNode(pair.key), place, depth + 1);
      if (name.kind !== 'scalar' || name.text === null) throw new SyntaxProblem('a key must be a text', name.place);
      if (entries.has(name.text)) {
        throw new SyntaxProblem(`the key ${JSON.stringify(excerpt(name.text))} occurs twice`, name.place);
      }
      const value = this.#read(asNode(pair.value), name.place, depth + 1);
      entries.set(name.text, { key: name.text, place: name.place, value });
    }
    for (const entry of merged.flatMap((one) => one.entries)) {
      if (!entries.has(entry.key)) entries.set(entry.key, entry);
    }
    return [...entries.values()];
  }

  #merged({ key, value }: Pair, fallback: FilePlace, depth: number): readonly PositionedMap[] {
    const range = asNode(key)?.range;
    const place = range === null || range === undefined ? fallback : this.#placeAt(range[0]);
    const source = this.#read(asNode(value), place, depth + 1);
    const items = source.kind === 'list' ? source.items : [source];
    return items.map((item) => {
      if (item.kind === 'map') return item;
      throw new SyntaxProblem('the merge key `<<` takes a map, or a list of maps', place);
    });
  }
}

function isMergeKey({ key }: Pair): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

function asNode(value: unknown): Node | null {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : null;
}
