/**
 * The document type declaration of an XML file, as far as a non-validating reader must understand it: its grammar (XML
 * 1.0, productions 28 to 83) and the entities that it declares inside.
 */

import { XmlContentModel } from './xml-content-model.ts';
import { isWithinLimits } from './xml-entities.ts';
import { type NamePatterns, type XmlVersion, xmlNamePatterns } from './xml-names.ts';

export interface Doctype {
  /** Replacement texts of internal general entities: character references are resolved, entity references are not. */
  readonly entities: ReadonlyMap<string, string>;
  /** What a parser fetches from outside the file: a DTD, and the parameter entities that the file refers to. */
  readonly outside: readonly ExternalId[];
  /** True when there is a DTD outside. It is not read, so any entity may be declared there. */
  readonly hasDtd: boolean;
}

/** ExternalID: production 75. */
export interface ExternalId {
  readonly publicId: string | null;
  readonly systemId: string;
}

const S = '[ \\t\\r\\n]+';
const MAYBE_S = '[ \\t\\r\\n]*';
/** Java's parser accepts no character beyond the Basic Multilingual Plane in a system identifier. */
const LITERAL = '(?:"[^"\\u{10000}-\\u{10ffff}]*"|\'[^\'\\u{10000}-\\u{10ffff}]*\')';
const PUBLIC_LITERAL = "(?:\"[-a-zA-Z0-9 \\r\\n'()+,./:=?;!*#@$_%]*\"|'[-a-zA-Z0-9 \\r\\n()+,./:=?;!*#@$_%]*')";
const EXTERNAL = `(?:SYSTEM${S}${LITERAL}|PUBLIC${S}${PUBLIC_LITERAL}${S}${LITERAL})`;

/**
 * The declarations, as far as they depend on what a name is. No two adjacent parts may match the same characters: the
 * regular expression would try every division of a hostile file's blanks between them.
 */
class DoctypeGrammar {
  readonly head: RegExp;
  readonly entity: RegExp;
  readonly parameterEntity: RegExp;
  readonly externalParameterEntity: RegExp;
  readonly parameterReference: RegExp;
  readonly element: RegExp;
  readonly attributes: RegExp;
  readonly otherDeclarations: RegExp;
  readonly reference: RegExp;
  readonly contentModel: XmlContentModel;

  constructor({ name, nmtoken }: NamePatterns) {
    const references = `(?:&${name};|&#[0-9]+;|&#x[0-9a-fA-F]+;)`;
    const attributeValue = `(?:"(?:[^<&"]|${references})*"|'(?:[^<&']|${references})*')`;
    const entityValue = `(?:"(?:[^%&"]|${references})*"|'(?:[^%&']|${references})*')`;
    const oneOf = (item: string) => `\\(${MAYBE_S}${item}(?:${MAYBE_S}\\|${MAYBE_S}${item})*${MAYBE_S}\\)`;
    const type = `(?:CDATA|IDREFS|IDREF|ID|ENTITY|ENTITIES|NMTOKENS|NMTOKEN|NOTATION${S}${oneOf(name)}|${oneOf(nmtoken)})`;
    const defaultValue = `(?:#REQUIRED|#IMPLIED|(?:#FIXED${S})?${attributeValue})`;
    const attribute = `${name}${S}${type}${S}${defaultValue}`;
    this.head = new RegExp(`^${S}${name}(?:${S}(${EXTERNAL}))?${MAYBE_S}(?:\\[|$)`, 'u');
    this.entity = new RegExp(`<!ENTITY${S}(${name})${S}(${entityValue})${MAYBE_S}>`, 'uy');
    this.parameterEntity = new RegExp(`<!ENTITY${S}%${S}(${name})${S}(${entityValue})${MAYBE_S}>`, 'uy');
    this.externalParameterEntity = new RegExp(`<!ENTITY${S}%${S}(${name})${S}(${EXTERNAL})${MAYBE_S}>`, 'uy');
    this.parameterReference = new RegExp(`%(${name});`, 'uy');
    this.element = new RegExp(`<!ELEMENT${S}${name}${S}([^<>&"' \\t\\r\\n][^<>&"']*|)>`, 'uy');
    // Java's parser does not require white space between two attributes.
    this.attributes = new RegExp(
      `<!ATTLIST${S}${name}(?:${S}${attribute}(?:${MAYBE_S}${attribute})*)?${MAYBE_S}>`,
      'uy',
    );
    this.otherDeclarations = new RegExp(
      [
        S,
        '<!--(?:(?!--)[\\s\\S])*-->',
        `<\\?(?![xX][mM][lL](?:${S}|\\?))${name}(?:[ \\t\\r\\n](?:(?!\\?>)[\\s\\S])*)?\\?>`,
        `<!ENTITY${S}${name}${S}${EXTERNAL}(?:${S}NDATA${S}${name})?${MAYBE_S}>`,
        `<!NOTATION${S}${name}${S}(?:${EXTERNAL}|PUBLIC${S}${PUBLIC_LITERAL})${MAYBE_S}>`,
      ].join('|'),
      'uy',
    );
    this.reference = new RegExp(`&(${name});`, 'gu');
    this.contentModel = new XmlContentModel(name);
  }
}

/** @param text the text between `<!DOCTYPE` and `>`. Returns `null` when it is malformed. */
export function parseDoctype(text: string, version: XmlVersion): Doctype | null {
  const grammar = new DoctypeGrammar(xmlNamePatterns(version));
  const head = grammar.head.exec(text);
  if (head === null) return null;
  const dtd = head[1] === undefined ? [] : [readExternal(head[1])];
  const subset = new Subset(grammar, version);
  if (head[0].endsWith('[')) {
    const tail = /\][ \t\r\n]*$/.exec(text);
    if (tail === null || !subset.read(text.slice(head[0].length, tail.index), 0)) return null;
  }
  return { entities: subset.entities, outside: [...dtd, ...subset.fetched], hasDtd: dtd.length > 0 };
}

/** Parameter entities may refer to each other this deep; a deeper one refers to itself. */
const MAX_DEPTH = 20;

/** The declarations inside a file. The first declaration of an entity counts. */
class Subset {
  readonly entities = new Map<string, string>();
  readonly #parameters = new Map<string, string>();
  readonly #expanded = { count: 0, size: 0 };
  readonly #grammar: DoctypeGrammar;
  readonly #version: XmlVersion;
  readonly #externalParameters = new Map<string, ExternalId>();
  /** External parameter entities that the file refers to. */
  readonly fetched: ExternalId[] = [];

  constructor(grammar: DoctypeGrammar, version: XmlVersion) {
    this.#grammar = grammar;
    this.#version = version;
  }

  /** False when something here is not a declaration. */
  read(text: string, depth: number): boolean {
    if (depth > MAX_DEPTH) return false;
    for (let at = 0; at < text.length; ) {
      const length = this.#next(text, at, depth);
      if (length === 0) return false;
      at += length;
    }
    return true;
  }

  /** Length of the declaration at `at`; 0 when it is malformed. */
  #next(text: string, at: number, depth: number): number {
    const declared = matchAt(this.#grammar.entity, text, at);
    const parameter = declared === null ? matchAt(this.#grammar.parameterEntity, text, at) : null;
    const [whole, name = '', value = ''] = declared ?? parameter ?? [];
    if (whole !== undefined) {
      const entities = declared === null ? this.#parameters : this.entities;
      const replacement = resolveCharacters(value.slice(1, -1), this.#version);
      if (replacement === null) return 0;
      const isKnown = entities.has(name) || (declared === null && this.#externalParameters.has(name));
      if (!isKnown) entities.set(name, replacement);
      return whole.length;
    }
    const [external, externalName = '', id = ''] = matchAt(this.#grammar.externalParameterEntity, text, at) ?? [];
    if (external !== undefined) {
      const isKnown = this.#parameters.has(externalName) || this.#externalParameters.has(externalName);
      if (!isKnown) this.#externalParameters.set(externalName, readExternal(id));
      return external.length;
    }
    const [element, model = ''] = matchAt(this.#grammar.element, text, at) ?? [];
    if (element !== undefined) return this.#grammar.contentModel.isWellFormed(trimEnd(model)) ? element.length : 0;
    const [attributes] = matchAt(this.#grammar.attributes, text, at) ?? [];
    if (attributes !== undefined) return this.#fitsAttribute(attributes, new Set()) ? attributes.length : 0;
    const reference = matchAt(this.#grammar.parameterReference, text, at);
    if (reference === null) return matchAt(this.#grammar.otherDeclarations, text, at)?.[0].length ?? 0;
    const [, parameterName = ''] = reference;
    const replacement = this.#parameters.get(parameterName);
    if (replacement === undefined) {
      const fetched = this.#externalParameters.get(parameterName);
      if (fetched !== undefined) this.fetched.push(fetched);
      return reference[0].length;
    }
    this.#expanded.count += 1;
    this.#expanded.size += replacement.length;
    if (!isWithinLimits(this.#expanded) || !this.read(replacement, depth + 1)) return 0;
    return reference[0].length;
  }

  /** Java's parser resolves the default values of attributes immediately, so later declarations do not help. */
  #fitsAttribute(text: string, open: ReadonlySet<string>): boolean {
    if (resolveCharacters(text, this.#version) === null) return false;
    return [...text.matchAll(this.#grammar.reference)].every(([, name = '']) => {
      if (PREDEFINED.has(name)) return true;
      const value = this.entities.get(name);
      if (value === undefined) return this.fetched.length > 0;
      this.#expanded.count += 1;
      this.#expanded.size += value.length;
      if (open.has(name) || open.size > MAX_DEPTH || value.includes('<') || !isWithinLimits(this.#expanded))
        return false;
      return this.#fitsAttribute(value, new Set([...open, name]));
    });
  }
}

const PREDEFINED: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** Without the white space of XML at its end. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readExternal(external: string): ExternalId {
  const literals = [...external.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '');
  const systemId = literals.pop() ?? '';
  return { publicId: literals.pop() ?? null, systemId };
}

/** `null` when a reference is not to a character of XML (production 2). */
function resolveCharacters(value: string, version: XmlVersion): string | null {
  let isValid = true;
  const resolved = value.replace(/&#(?:x([0-9a-fA-F]+)|([0-9]+));/g, (_, hexadecimal?: string, decimal?: string) => {
    const codePoint = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const character = codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\0';
    isValid &&= CHARACTER[version].test(character);
    return character;
  });
  return isValid ? resolved : null;
}

const CHARACTER: Readonly<Record<XmlVersion, RegExp>> = {
  '1.0': /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u,
  '1.1': /^[\u0001-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u,
};
