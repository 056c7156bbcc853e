/**
 * The document type declaration of an XML file, as far as a reader that does not validate must understand it: its
 * grammar (XML 1.0, productions 28 to 83) and the entities that it declares inside.
 */

export interface Doctype {
  /** Replacement texts of internal general entities: character references are resolved, entity references are not. */
  readonly entities: ReadonlyMap<string, string>;
  readonly publicId: string | null;
  readonly systemId: string | null;
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
const TYPE =
  '(?:CDATA|IDREFS|IDREF|ID|ENTITY|ENTITIES|NMTOKENS|NMTOKEN' + `|NOTATION${S}\\([^()<>&"']+\\)|\\([^()<>&"']+\\))`;
const DEFAULT = `(?:#REQUIRED|#IMPLIED|(?:#FIXED${S})?${ATTRIBUTE_VALUE})`;

const HEAD = new RegExp(`^${S}${NAME}(?:${S}(${EXTERNAL}))?${MAYBE_S}(?:\\[|$)`, 'u');
const ENTITY = new RegExp(`<!ENTITY${S}(${NAME})${S}(${ENTITY_VALUE})${MAYBE_S}>`, 'uy');
const PARAMETER_REFERENCE = new RegExp(`%${NAME};`, 'uy');
const OTHER_DECLARATIONS = new RegExp(
  [
    S,
    '<!--(?:(?!--)[\\s\\S])*-->',
    `<\\?(?![xX][mM][lL](?![-:_.\\p{L}\\p{N}]))${NAME}(?:${S}(?:(?!\\?>)[\\s\\S])*)?\\?>`,
    `<!ELEMENT${S}${NAME}${S}(?:EMPTY|ANY|${GROUP}[?*+]?)${MAYBE_S}>`,
    `<!ATTLIST${S}${NAME}(?:${S}${NAME}${S}${TYPE}${S}${DEFAULT})*${MAYBE_S}>`,
    `<!ENTITY${S}${NAME}${S}${EXTERNAL}(?:${S}NDATA${S}${NAME})?${MAYBE_S}>`,
    `<!ENTITY${S}%${S}${NAME}${S}(?:${ENTITY_VALUE}|${EXTERNAL})${MAYBE_S}>`,
    `<!NOTATION${S}${NAME}${S}(?:${EXTERNAL}|PUBLIC${S}${PUBLIC_LITERAL})${MAYBE_S}>`,
  ].join('|'),
  'uy',
);

/** @param text what stands between `<!DOCTYPE` and `>`. Returns `null` when it is malformed. */
export function parseDoctype(text: string): Doctype | null {
  const head = HEAD.exec(text);
  if (head === null) return null;
  const [publicId, systemId] = readExternal(head[1] ?? '');
  const entities = new Map<string, string>();
  if (!head[0].endsWith('[')) return { entities, publicId, systemId };
  const tail = /\][ \t\r\n]*$/.exec(text);
  if (tail === null) return null;
  const end = tail.index;
  for (let at = head[0].length; at < end; ) {
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(text);
    if (entity !== null) {
      const [whole, name = '', value = ''] = entity;
      if (!entities.has(name)) entities.set(name, resolveCharacters(value.slice(1, -1)));
      at += whole.length;
      continue;
    }
    PARAMETER_REFERENCE.lastIndex = at;
    // What a parameter entity declares is not followed: the rest of the declarations is taken as it is.
    if (PARAMETER_REFERENCE.test(text)) break;
    OTHER_DECLARATIONS.lastIndex = at;
    const declaration = OTHER_DECLARATIONS.exec(text);
    if (declaration === null || declaration[0] === '') return null;
    at += declaration[0].length;
  }
  return { entities, publicId, systemId };
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
