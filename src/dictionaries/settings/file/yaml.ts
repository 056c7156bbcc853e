import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { type FilePlace, type Positioned, type PositionedEntry, SyntaxProblem } from './positioned.ts';

/** Nodes that aliases may repeat; a hostile file must not grow without bounds. */
const MAX_NODES = 100_000;

/** @throws SyntaxProblem */
export function parseYaml(text: string): Positioned {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', prettyErrors: false });
  const placeAt = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [error] = document.errors;
  if (error !== undefined) throw new SyntaxProblem(error.message, placeAt(error.pos[0]));
  let count = 0;

  const read = (node: Node | null | undefined, fallback: FilePlace): Positioned => {
    if (++count > MAX_NODES) throw new SyntaxProblem(`the file has more than ${MAX_NODES} values`, fallback);
    const range = node?.range;
    const place = range === null || range === undefined ? fallback : placeAt(range[0]);
    if (isAlias(node)) return read(node.resolve(document), place);
    if (isMap(node)) return { kind: 'map', place, entries: node.items.map((pair) => readPair(pair, place)) };
    if (isSeq(node)) {
      return { kind: 'list', place, items: node.items.map((item) => read(asNode(item), place)) };
    }
    if (!isScalar(node) || node.value === null || node.value === undefined) {
      return { kind: 'scalar', place, text: null, isText: false };
    }
    const isText = typeof node.value === 'string';
    return { kind: 'scalar', place, text: isText ? String(node.value) : (node.source ?? String(node.value)), isText };
  };
  const readPair = ({ key, value }: Pair, fallback: FilePlace): PositionedEntry => {
    const name = read(asNode(key), fallback);
    if (name.kind !== 'scalar' || name.text === null) throw new SyntaxProblem('a key must be a text', name.place);
    return { key: name.text, place: name.place, value: read(asNode(value), name.place) };
  };
  return read(document.contents, { line: 1, column: 1 });
}

function asNode(value: unknown): Node | null {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : null;
}
