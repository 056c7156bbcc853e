/** The tables of docs/reference.md that are made from action.yml. */

import { parse } from 'yaml';

interface Entry {
  readonly description: string;
  readonly default?: string;
}

/** Types of inputs that take more than plain text, for the table's second column. */
const TYPES: Readonly<Record<string, string>> = {
  mode: 'enum',
  files: 'list',
  manifest: 'path',
  format: 'enum',
  'expected-bucket-owner': 'account id',
  domains: 'list or CSV',
  api: 'enum',
  'validation-timeout-minutes': 'number',
  'association-timeout-minutes': 'number',
  'fail-on-warnings': 'boolean',
  'max-removed-percent': 'number',
  prune: 'boolean',
  comment: 'enum',
  'github-token': 'secret',
  'index-settings': 'list',
  'search-tests': 'list',
  'engine-url': 'URL',
  verify: 'enum',
  'verify-timeout-minutes': 'number',
  indexes: 'list or CSV',
  reload: 'boolean',
  'domain-endpoints': 'list',
  matrix: 'JSON',
};

/** Puts freshly made tables between the page's markers; a marker that is missing is an error. */
export function withTables(readme: string, actionYml: string): string {
  const action: unknown = parse(actionYml);
  const inputs = entriesOf(action, 'inputs').map(([name, { description, default: value }]) => {
    const shown = value === undefined ? '' : `\`${value}\``;
    return `| \`${name}\` | ${TYPES[name] ?? 'string'} | ${shown} | ${cell(description)} |`;
  });
  const outputs = entriesOf(action, 'outputs').map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  const inputsTable = ['| input | type | default | meaning |', '| --- | --- | --- | --- |', ...inputs].join('\n');
  const outputsTable = ['| output | meaning |', '| --- | --- |', ...outputs].join('\n');
  return between(between(readme, 'inputs', inputsTable), 'outputs', outputsTable);
}

function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}: made from action.yml -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place for the table of ${name}.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function entriesOf(action: unknown, section: string): readonly (readonly [string, Entry])[] {
  const entries: unknown = typeof action === 'object' && action !== null ? Reflect.get(action, section) : undefined;
  if (typeof entries !== 'object' || entries === null) throw new Error(`action.yml has no ${section}.`);
  return Object.entries(entries).map(([name, entry]) => [name, toEntry(entry)] as const);
}

function toEntry(entry: unknown): Entry {
  const member = (name: string): unknown =>
    typeof entry === 'object' && entry !== null ? Reflect.get(entry, name) : undefined;
  const [description, value] = [member('description'), member('default')];
  if (typeof description !== 'string') throw new Error('An entry of action.yml has no description.');
  return { description, ...(typeof value === 'string' ? { default: value } : {}) };
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
