/** From the text of a manifest to a checked document, every problem with its line and column. */

import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import { parserProblem, readAliases } from '../../dictionaries/settings/file/yaml-faults.ts';
import { isTooDeep, messageOf, quote } from '../../printable.ts';
import { suggestion } from '../suggestion.ts';
import { type ManifestRest, restOf } from './manifest-rest.ts';
import { type ManifestDocument, manifestSchema } from './manifest-schema.ts';

type Path = readonly PropertyKey[];

/** A place in the manifest, as `<file>:<line>:<column>`, both counted from 1. */
export type Locate = (path: Path) => string;

/** A manifest that fits the schema, or its errors, each starting with file, line and column. */
export type ParsedManifest =
  | { readonly kind: 'valid'; readonly document: ManifestDocument; readonly locate: Locate }
  | { readonly kind: 'invalid'; readonly errors: readonly string[]; readonly rest: LocatedRest | null };

export type LocatedRest = ManifestRest & { readonly locate: Locate };

type ParsedDocument = Document.Parsed<ParsedNode>;

/** YAML 1.2, core schema, no tags beyond it, no merge keys, whatever a %YAML directive says. */
const YAML_OPTIONS = {
  schema: 'core',
  resolveKnownTags: false,
  merge: false,
  // The parser would compare each key with every other; `repeatedKeys` looks them up.
  uniqueKeys: false,
  stringKeys: true,
  strict: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** Most repetitions by aliases: a few lines of them could fill the memory. */
const MAX_ALIASES = 100;
const MAX_ERRORS = 50;
/** Most problems whose place is looked up: each look-up reads the whole manifest. The others are counted. */
const MAX_LOOKED_UP = 200;

/** A problem, without file and full stop. */
interface Finding {
  readonly offset: number;
  readonly sentence: string;
}

/**
 * @param name path of the manifest, for messages
 */
export function parseManifest(text: string, name: string): ParsedManifest {
  const lines = new LineCounter();
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const invalid = (findings: readonly Finding[], others = 0, rest: LocatedRest | null = null): ParsedManifest => {
    const inOrder = findings.toSorted((a, b) => a.offset - b.offset);
    const errors = [...new Set(inOrder.map(({ offset, sentence }) => `${place(offset)}: ${sentence}`))];
    const more = Math.max(0, errors.length - MAX_ERRORS) + others;
    if (more === 0) return { kind: 'invalid', errors, rest };
    const hidden = `${name} has ${more} more errors.`;
    return { kind: 'invalid', errors: [...errors.slice(0, MAX_ERRORS), hidden], rest };
  };
  try {
    const document = parseDocument(text.replace(/^\ufeff/, ''), { ...YAML_OPTIONS, lineCounter: lines });
    // What the parser says after it gave up is noise.
    const deep = document.errors.find(isTooDeep);
    const problems = [
      ...(deep === undefined ? [...document.errors, ...document.warnings] : [deep]).map((error) => ({
        offset: error.pos[0],
        sentence: yamlProblem(error),
      })),
      ...readAliases(document).faults.map(({ offset, problem }) => ({ offset, sentence: `${problem}.` })),
    ];
    if (problems.length > 0) return invalid(problems);
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (value === null)
      return { kind: 'invalid', errors: [`${name} is empty; name dictionaries in it, or delete it.`], rest: null };
    const locate: Locate = (path) => place(offsetOf(document, path, null));
    const repeated = repeatedKeys(document);
    const checked = manifestSchema.safeParse(value);
    if (checked.success && repeated.length === 0) return { kind: 'valid', document: checked.data, locate };
    const issues = checked.success ? [] : checked.error.issues.flatMap(apart);
    const told = issues.slice(0, MAX_LOOKED_UP).flatMap((issue) => describe(issue, value, document));
    const others = Math.max(0, issues.length - MAX_LOOKED_UP);
    return invalid([...repeated, ...told], others, { ...restOf(value), locate });
  } catch (error) {
    return { kind: 'invalid', errors: [`${name} can't be read as YAML: ${yamlMessage(error)}.`], rest: null };
  }
}

function repeatedKeys(document: ParsedDocument): readonly Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          findings.push({ offset: key.range?.[0] ?? 0, sentence: 'this key is in the mapping twice.' });
        }
        seen.add(key.value);
      }
    },
  });
  return findings;
}

function yamlMessage(error: unknown): string {
  return isTooDeep(error) ? 'it is nested too deeply' : messageOf(error);
}

function yamlProblem(error: YAMLError): string {
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return 'a manifest is one YAML document, but "---" begins another.';
    case 'NON_STRING_KEY':
      return 'keys must be text.';
    default:
      return `${isTooDeep(error) ? yamlMessage(error) : parserProblem(error)}.`;
  }
}

/** What a key's value is, in words of YAML. */
function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not finite';
  return `a ${typeof value}`;
}

function butIs(found: unknown, mayBeText: boolean): string {
  const isBare = mayBeText && (typeof found === 'number' || typeof found === 'boolean');
  return `but is ${kindOf(found)}${isBare ? '; put it in quotes' : ''}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  array: 'a list',
  object: 'a mapping of keys to values',
};

/** One issue a key. */
function apart(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

function describe(issue: z.core.$ZodIssue, root: unknown, document: ParsedDocument): Finding[] {
  const key = keyName(issue.path);
  const found = valueAt(root, issue.path);
  const finding = (sentence: string): Finding[] => [{ offset: offsetOf(document, issue.path, null), sentence }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => {
        const known = knownKeys(issue.path);
        const advice = suggestion(unknown, known) || ` Known are ${known.join(', ')}.`;
        const sentence = `unknown key ${quote(unknown)}${key === '' ? '' : ` in ${key}`}.${advice}`;
        return { offset: offsetOf(document, issue.path, unknown), sentence };
      });
    case 'invalid_type': {
      if (found === undefined) return finding(`${key} is missing.`);
      const expected = EXPECTED[issue.expected] ?? issue.expected;
      return finding(`${key || 'the manifest'} must be ${expected}, ${butIs(found, issue.expected === 'string')}.`);
    }
    case 'invalid_union': {
      // The one form whose problem lies deeper than the kind of value.
      const form = issue.errors.find((one) =>
        one.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
      );
      if (form === undefined) return finding(`${key} must be text or a list of texts, ${butIs(found, true)}.`);
      return form.flatMap((one) => describe({ ...one, path: [...issue.path, ...one.path] }, root, document));
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const shown = typeof found === 'string' ? quote(found) : kindOf(found);
      const advice = typeof found === 'string' ? suggestion(found, allowed) : '';
      return finding(`${key} is ${shown}, but must be one of ${allowed.join(', ')}.${advice}`);
    }
    default:
      return finding(`${key} ${issue.message}.`);
  }
}

/** The name of a key in messages: `dictionaries[0].domains[1]` is `domains`, as the line shows which. */
function keyName(path: Path): string {
  const names = path.filter((part) => typeof part === 'string');
  const last = names.at(-1) ?? '';
  const beneath = names.at(-2);
  if (typeof path.at(-1) === 'number' && last === 'dictionaries') return 'an entry of dictionaries';
  return beneath === 'analysis' ? `analysis.${last}` : last;
}

/** The keys that the schema knows at a place. */
function knownKeys(path: Path): readonly string[] {
  const top = manifestSchema.shape;
  const entry = top.dictionaries.unwrap().element;
  if (path.length === 0) return Object.keys(top);
  return Object.keys(path.at(-1) === 'analysis' ? entry.shape.analysis.unwrap().shape : entry.shape);
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(part))?.[1];
  }
  return value;
}

/**
 * Where a value begins, or the key `key` of the mapping there. What is missing has the place of the nearest thing
 * around it, and a value given by an alias the place where it is written.
 */
function offsetOf(document: ParsedDocument, path: Path, key: string | null): number {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const part of path) {
    const next: Node | null | undefined = child(resolve(document, node), part);
    if (next === null || next === undefined) return offset;
    node = next;
    offset = node.range?.[0] ?? offset;
  }
  const map = resolve(document, node);
  if (key === null || !isMap(map)) return offset;
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? offset) : offset;
}

function resolve(document: ParsedDocument, node: Node | null | undefined): Node | null | undefined {
  return isAlias(node) ? node.resolve(document) : node;
}

function child(node: Node | null | undefined, part: PropertyKey): Node | null | undefined {
  if (isSeq<Node>(node) && typeof part === 'number') return node.items[part];
  if (!isMap<Node, Node>(node)) return null;
  return node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))?.value;
}
