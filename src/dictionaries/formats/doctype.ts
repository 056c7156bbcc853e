/**
 * The document type declaration of an XML file, as far as a reader that does not validate must understand it: its
 * grammar (XML 1.0, productions 28 to 83) and the entities that it declares inside.
 */

import { isWithinLimits } from './xml-entities.ts';

export interface Doctype {
  /** Replacement texts of internal general entities: character references are resolved, entity references are not. */
  readonly entities: ReadonlyMap<string, string>;
  readonly publicId: string | null;
  readonly systemId: string | null;
  /** True when declarations may stand outside the file, in a DTD or a parameter entity: they are not read. */
  readonly hasOutside: boolean;
}

const S = '[ \\t\\r\\n]+';
const MAYBE_S = '[ \\t\\r\\n]*';
const NAME = '[:_\\p{L}][-:_.\\u00b7\\p{L}\\p{M}\\p{N}]*';
const LITERAL = '(?:"[^"]*"|\'[^\']*\')';
const PUBLIC_LITERAL = "(?:\"[-a-zA-Z0-9 \\r\\n'()+,./:=?;!*#@$_%]*\"|'[-a-zA-Z0-9 \\r\\n()+,./:=?;!*#@$_%]*')";
const EXTERNAL = `(?:SYSTEM${S}${LITERAL}|PUBLIC${S}${PUBLIC_LITERAL}${S}${LITERAL})`;
const REFERENCES = `(?:&${NAME};|&#[0-9]+;|&#x[0-9a-fA-F]+;)`;
const ATTRIBUTE_VALUE = `(?:"(?:[^<&"]|${REFERENCES})*"|'(?:[^<&']|${REFERENCES})*')`;
const ENTITY_VALUE = `(?:"(?:[^%&"]|${REFERENCES})*"|'(?:[^%&']|${REFERENCES})*')`;
const GROUP = '\\([^()<>&"\']*(?:\\([^()<>&"\']*(?:\\([^()<>&"\']*\\)[^()<>&"\']*)*\\)[^()<>&"\']*)*\\)';
const TYPE = `(?:CDATA|IDREFS|IDREF|ID|ENTITY|ENTITIES|NMTOKENS|NMTOKEN|NOTATION${S}\\([^()<>&"']+\\)|\\([^()<>&"']+\\))`;
const DEFAULT = `(?:#REQUIRED|#IMPLIED|(?:#FIXED${S})?${ATTRIBUTE_VALUE})`;

const HEAD = new RegExp(`^${S}${NAME}(?:${S}(${EXTERNAL}))?${MAYBE_S}(?:\\[|$)`, 'u');
const ENTITY = new RegExp(`<!ENTITY${S}(${NAME})${S}(${ENTITY_VALUE})${MAYBE_S}>`, 'uy');
const PARAMETER_ENTITY = new RegExp(`<!ENTITY${S}%${S}(${NAME})${S}(${ENTITY_VALUE})${MAYBE_S}>`, 'uy');
const PARAMETER_REFERENCE = new RegExp(`%(${NAME});`, 'uy');
const OTHER_DECLARATIONS = new RegExp(
  [
    S,
    '<!--(?:(?!--)[\\s\\S])*-->',
    `<\\?(?![xX][mM][lL](?![-:_.\\p{L}\\p{N}]))${NAME}(?:${S}(?:(?!\\?>)[\\s\\S])*)?\\?>`,
    `<!ELEMENT${S}${NAME}${S}(?:EMPTY|ANY|${GROUP}[?*+]?)${MAYBE_S}>`,
    `<!ATTLIST${S}${NAME}(?:${S}${NAME}${S}${TYPE}${S}${DEFAULT})*${MAYBE_S}>`,
    `<!ENTITY${S}${NAME}${S}${EXTERNAL}(?:${S}NDATA${S}${NAME})?${MAYBE_S}>`,
    `<!ENTITY${S}%${S}${NAME}${S}${EXTERNAL}${MAYBE_S}>`,
    `<!NOTATION${S}${NAME}${S}(?:${EXTERNAL}|PUBLIC${S}${PUBLIC_LITERAL})${MAYBE_S}>`,
  ].join('|'),
  'uy',
);

/** @param text what stands between `<!DOCTYPE` and `>`. Returns `null` when it is malformed. */
export function parseDoctype(text: string): Doctype | null {
  const head = HEAD.exec(text);
  if (head === null) return null;
  const [publicId, systemId] = readExternal(head[1] ?? '');
  const subset = new Subset();
  if (head[0].endsWith('[')) {
    const tail = /\][ \t\r\n]*$/.exec(text);
    if (tail === null || !subset.read(text.slice(head[0].length, tail.index), 0)) return null;
  }
  return { entities: subset.entities, publicId, systemId, hasOutside: systemId !== null || subset.hasOutside };
}

/** Parameter entities may refer to each other this deep; a deeper one refers to itself. */
const MAX_DEPTH = 20;

/** The declarations inside a file. Of an entity, the first declaration counts. */
class Subset {
  readonly entities = new Map<string, string>();
  readonly #parameters = new Map<string, string>();
  readonly #expanded = { count: 0, size: 0 };
  hasOutside = false;

  /** False when something here is no declaration. */
  read(text: string, depth: number): boolean {
    if (depth > MAX_DEPTH) return false;
    for (let at = 0; at < text.length; ) {
      const length = this.#next(text, at, depth);
      if (length === 0) return false;
      at += length;
    }
    return true;
  }

  /** Length of what stands at `at`; 0 when it is malformed. */
  #next(text: string, at: number, depth: number): number {
    const declared = matchAt(ENTITY, text, at);
    const parameter = declared === null ? matchAt(PARAMETER_ENTITY, text, at) : null;
    const [whole, name = '', value = ''] = declared ?? parameter ?? [];
    if (whole !== undefined) {
      const entities = declared === null ? this.#parameters : this.entities;
      if (!entities.has(name)) entities.set(name, resolveCharacters(value.slice(1, -1)));
      return whole.length;
    }
    const reference = matchAt(PARAMETER_REFERENCE, text, at);
    if (reference === null) return matchAt(OTHER_DECLARATIONS, text, at)?.[0].length ?? 0;
    const replacement = this.#parameters.get(reference[1] ?? '');
    if (replacement === undefined) {
      this.hasOutside = true;
      return reference[0].length;
    }
    this.#expanded.count += 1;
    this.#expanded.size += replacement.length;
    if (!isWithinLimits(this.#expanded) || !this.read(replacement, depth + 1)) return 0;
    return reference[0].length;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readExternal(external: string): readonly [string | null, string | null] {
  const literals = [...external.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '');
  if (external.startsWith('PUBLIC')) return [literals[0] ?? null, literals[1] ?? null];
  return [null, literals[0] ?? null];
}

function resolveCharacters(value: string): string {
  return value.replace(/&#(?:x([0-9a-fA-F]+)|([0-9]+));/g, (_, hexadecimal?: string, decimal?: string) => {
    const codePoint = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\0';
  });
}
