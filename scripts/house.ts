/**
 * The figures of the house: `npm run house [folder]` (default src/deployment). Prints how long and how complex functions are,
 * how many loops wait, how many private fields change, and how full folders and files are. Fails when the engine breaks its rules.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

const MAX_LINES = 70;
const MAX_COMPLEXITY = 12;
const MAX_FILES = 14;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Measured {
  readonly name: string;
  readonly lines: number;
  readonly complexity: number;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const BRANCHES = new Set([
  'IfStatement',
  'ConditionalExpression',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
  'CatchClause',
  'SwitchStatement',
]);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Cyclomatic complexity of a function without the functions in it. A `switch` is a table and counts once, whatever its cases. */
function complexityOf(node: Node): number {
  let count = 0;
  for (const child of childrenOf(node)) {
    if (FUNCTIONS.has(child.type)) continue;
    const isBranch = child.type === 'LogicalExpression' || BRANCHES.has(child.type);
    count += (isBranch ? 1 : 0) + complexityOf(child);
  }
  return count;
}

function measure(source: string, file: string): { readonly functions: readonly Measured[]; readonly fields: number } {
  const functions: Measured[] = [];
  let fields = 0;
  const visit = (node: Node): void => {
    if (FUNCTIONS.has(node.type)) {
      const text = source.slice(node.start, node.end);
      const first = source.slice(0, node.start).split('\n').length;
      functions.push({
        name: `${file}:${first}`,
        lines: text.split('\n').length,
        complexity: 1 + complexityOf(node),
      });
    }
    const isPrivate = isNode(node['key']) && node['key'].type === 'PrivateIdentifier';
    if (node.type === 'PropertyDefinition' && isPrivate && node['readonly'] !== true) fields += 1;
    for (const child of childrenOf(node)) visit(child);
  };
  const program: unknown = parseAst(source, { lang: 'ts' }, file);
  if (isNode(program)) visit(program);
  return { functions, fields };
}

const folder = process.argv[2] ?? 'src/deployment';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(folder, file))
  .sort();
const sources = files.map((file) => ({ file, source: readFileSync(file, 'utf8') }));
const measured = sources.map(({ file, source }) => measure(source, file));
const functions = measured.flatMap((one) => one.functions);
const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b);
const long = functions.filter(({ lines }) => lines > MAX_LINES);
const complex = functions.filter(({ complexity }) => complexity > MAX_COMPLEXITY);
const waiting = sources.filter(({ source }) => /\bclock\.sleep\(/.test(source)).map(({ file }) => file);
const folders = [...Map.groupBy(files, (file) => dirname(file))].map(([name, all]) => [name, all.length] as const);
const [fullest, most] = folders.reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as const);
const biggest = sources
  .map(({ file, source }) => [file, source.split('\n').length - 1] as const)
  .sort((a, b) => b[1] - a[1]);

console.log(`${folder}: ${files.length} files, ${functions.length} functions`);
console.log(
  `functions: 90 % within ${lengths[Math.floor(lengths.length * 0.9)] ?? 0} lines, longest ${lengths.at(-1) ?? 0}`,
);
for (const { name, lines } of long) console.log(`  over ${MAX_LINES} lines: ${name} (${lines})`);
console.log(`complexity: ${complex.length} over ${MAX_COMPLEXITY}`);
for (const { name, complexity } of complex) console.log(`  ${name} (${complexity})`);
console.log(`waits: ${waiting.join(', ')}`);
console.log(`private fields that change: ${measured.reduce((sum, { fields }) => sum + fields, 0)}`);
console.log(`fullest folder: ${fullest} (${most} files); biggest file: ${biggest[0]?.join(' ')} lines`);
process.exitCode = long.length > 0 || most > MAX_FILES ? 1 : 0;
