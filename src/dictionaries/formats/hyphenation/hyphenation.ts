import { SaxesParser } from 'saxes';
import { type EngineException, excerpt, type Place, WHOLE_FILE } from '../../problems.ts';
import type { DictionaryFormat, EntrySink, ReadInput } from '../format.ts';
import { parseDoctype } from './doctype.ts';
import { isWithinLimits, MAX_EXPANDED_SIZE, MAX_EXPANSIONS, XmlEntities } from './xml-entities.ts';
import { isXml10Name, type XmlVersion } from './xml-names.ts';
import { XmlEncodingError, XmlText } from './xml-text.ts';

const API_MESSAGE = 'Exception while reading hyphenation_patterns_path.';
const PIECE = 1 << 16;
// A function, as the number formats that it needs take long to load.
const tooManyEntities = (): string =>
  `its entities are resolved more than ${MAX_EXPANSIONS.toLocaleString('en')} times or to more than ` +
  `${MAX_EXPANDED_SIZE.toLocaleString('en')} characters, where the engine's parser gives up.`;
/** The DTD that is part of Lucene's `PatternParser`, by its system id. */
const OWN_DTD = /\bhyphenation.dtd\b/i;

/**
 * Hyphenation patterns of FOP (XML) for `hyphenation_decompounder`. Only well-formedness matters to the engine; this
 * reader never reads anything outside the file, neither a DTD nor an entity.
 */
export const hyphenation: DictionaryFormat = {
  format: 'hyphenation',
  read(input: ReadInput, sink: EntrySink | null): number {
    return new HyphenationReader(input, sink).read();
  },
};

/** The parser's message, clearer where it does not name the cause. */
function explain(message: string): string {
  if (!message.startsWith('malformed comment')) return message.endsWith('.') ? message : `${message}.`;
  return 'The comment has `--` inside, which XML allows only at its end (`-->`). Write a single hyphen, or another character.';
}

type Namespaces = Readonly<Record<string, string>>;

/** By prefix, in a document that declares none. */
const KNOWN_NAMESPACES: Namespaces = Object.assign(Object.create(null), {
  '': '',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
});

class HyphenationReader {
  readonly #input: ReadInput;
  readonly #sink: EntrySink | null;
  readonly #parser: SaxesParser<{ xmlns: true; position: true }>;
  readonly #path: string[] = [];
  /**
   * For each open tag: the namespaces where it is. A tag inherits them, as the parser would search all open tags for each
   * name, and files may nest them without end.
   */
  readonly #scopes: Namespaces[] = [];
  #entries = 0;
  /** The size of all resolved references to entities so far. */
  readonly #expanded = { count: 0, size: 0 };
  #sawExceptions = false;
  /** True where entities may be declared in a DTD, which this reader does not read. */
  #hasDtd = false;
  /** True between the name of a start tag and its end, where an entity is used in an attribute. */
  #inTag = false;
  /** The last piece of text that the parser got, and its position in the file. */
  #window = { text: '', start: 0 };
  #rest = '';
  #failed = false;

  constructor(input: ReadInput, sink: EntrySink | null) {
    this.#input = input;
    this.#sink = sink;
    this.#parser = new SaxesParser({ xmlns: true, position: true });
    this.#parser.on('error', (error) => this.#malformed(error.message));
    this.#parser.on('doctype', (doctype) => this.#doctype(doctype));
    this.#parser.on('opentagstart', ({ ns }) => {
      this.#inTag = true;
      if (ns !== undefined) Object.setPrototypeOf(ns, this.#scopes.at(-1) ?? KNOWN_NAMESPACES);
    });
    this.#parser.on('opentag', (tag) => {
      this.#inTag = false;
      const around = this.#scopes.at(-1) ?? KNOWN_NAMESPACES;
      this.#scopes.push(Object.keys(tag.ns).length > 0 ? tag.ns : around);
      this.#checkNames([tag.name, ...Object.keys(tag.attributes)]);
      this.#open(tag.local);
    });
    this.#parser.on('processinginstruction', ({ target, body }) => this.#instruction(target, body));
    this.#parser.on('closetag', () => this.#close());
    this.#parser.on('text', (text) => this.#text(text));
    this.#parser.on('cdata', (text) => this.#text(text));
  }

  read(): number {
    const content = new XmlText(this.#input.source);
    try {
      for (const text of content.pieces()) {
        for (let at = 0; at < text.length && !this.#failed; at += PIECE) {
          this.#write(text.slice(at, at + PIECE));
        }
        if (this.#failed) return this.#entries;
      }
      this.#parser.close();
    } catch (error) {
      if (!(error instanceof XmlEncodingError)) throw error;
      this.#malformed(error.message);
    }
    const { mislabelled } = content;
    if (mislabelled !== null) {
      this.#input.report.warning(
        'hyphenation/wrong-encoding',
        { line: 1, column: 1 },
        () =>
          `The file declares the encoding ${excerpt(mislabelled)}, but its bytes are UTF-8, so the engine reads each accented letter as two or three wrong ` +
          'characters, and patterns with one match nothing. Declare `encoding="UTF-8"`.',
      );
    }
    if (!this.#failed && this.#entries === 0) {
      this.#input.report.warning(
        'hyphenation/no-patterns',
        WHOLE_FILE,
        () => 'The file has no `<patterns>`, so no word is ever divided. Check whether it is a pattern file of FOP.',
      );
    }
    return this.#entries;
  }

  #write(piece: string): void {
    const { text, start } = this.#window;
    const kept = text.slice(-PIECE);
    this.#window = { text: kept + piece, start: start + text.length - kept.length };
    this.#parser.write(piece);
  }

  get #version(): XmlVersion {
    return this.#parser.xmlDecl.version === '1.1' ? '1.1' : '1.0';
  }

  #place(): Place {
    return { line: this.#parser.line, column: this.#parser.columnIndex + 1 };
  }

  #malformed(message: string): void {
    // An XML parser stops at the first fatal error; what follows is a consequence of it.
    if (this.#failed || this.#isTakenByJava(message)) return;
    this.#failed = true;
    const text = explain(message.replace(/^\d+:\d+: /, ''));
    // The engine's parser reports the same error in other words, so its message is not quoted here.
    this.#error('hyphenation/malformed-xml', `The file is not well-formed XML: ${text}`, [
      { className: 'org.xml.sax.SAXParseException', message: null },
    ]);
  }

  #isTakenByJava(message: string): boolean {
    // XML 1.0 with namespaces: a name may begin with a colon.
    if (/malformed name: :[^:]+\.$/.test(message)) return this.#version === '1.0';
    // An entity may be declared in the external DTD, which a non-validating reader may skip.
    return this.#hasDtd && this.#parser.xmlDecl.standalone !== 'yes' && /undefined entity/.test(message);
  }

  /** Checks names: the parser follows the fifth edition of XML 1.0, Java's the fourth. */
  #checkNames(names: readonly string[]): void {
    if (this.#version === '1.1') return;
    const wrong = names.find((name) => !isXml10Name(name));
    if (wrong !== undefined) {
      this.#malformed(`the name ${excerpt(wrong)} holds a character that Java's parser does not accept in a name.`);
    }
  }

  /** Reports missing white space between a target and a text that begins with `?`, which the parser overlooks. */
  #instruction(target: string, body: string): void {
    this.#checkNames([target]);
    if (!body.startsWith('?')) return;
    const { text, start } = this.#window;
    const read = text.slice(0, this.#parser.position - start);
    const begin = `<?${target}`;
    const at = read.lastIndexOf(begin);
    if (at >= 0 && read.startsWith('?', at + begin.length)) {
      this.#malformed('white space is missing between the target of a processing instruction and its text.');
    }
  }

  #error(
    code: 'hyphenation/malformed-xml' | 'hyphenation/hyphen-outside' | 'hyphenation/external-dtd',
    sentence: string,
    chain: EngineException[],
  ): void {
    this.#input.report.error(code, this.#place(), () => sentence, { phase: 0, chain, apiMessage: API_MESSAGE });
  }

  #doctype(text: string): void {
    const doctype = parseDoctype(text, this.#version);
    if (doctype === null) {
      this.#malformed('the document type declaration is malformed.');
      return;
    }
    this.#hasDtd = doctype.hasDtd;
    const entities = new XmlEntities(doctype.entities);
    // Checked only when the document refers to an entity: until then it may hold anything.
    this.#parser.ENTITIES = entities.table(this.#parser.ENTITIES, (name, value) => {
      const { isContent, count, size } = entities.expansionOf(name);
      this.#expanded.count += count;
      this.#expanded.size += size;
      if (!isContent) this.#malformed(`the entity "${name}" is malformed.`);
      else if (!isWithinLimits(this.#expanded)) this.#malformed(tooManyEntities());
      else if (this.#inTag && this.#version === '1.1' && !this.#hasDtd) {
        // Java's parser searches the entities of its XML 1.0 scanner, which never saw the declaration.
        this.#malformed(`in XML 1.1, Java's parser does not find the entity "${name}" in an attribute.`);
      }
      return this.#failed ? '' : value;
    });
    const foreign = doctype.outside.find(
      ({ publicId, systemId }) => publicId !== 'hyphenation-info' && !OWN_DTD.test(systemId),
    );
    if (foreign === undefined) return;
    this.#error(
      'hyphenation/external-dtd',
      `The engine would fetch the DTD ${excerpt(foreign.systemId)} each time it builds the analyzer, from a place that a domain can't ` +
        'reach. Refer to `hyphenation.dtd`, which is part of the engine, or remove the declaration.',
      [{ className: 'java.io.IOException', message: null }],
    );
  }

  #open(name: string): void {
    this.#flush();
    this.#path.push(name);
    if (name === 'exceptions') this.#sawExceptions = true;
    if (name === 'hyphen' && !this.#sawExceptions) {
      this.#error(
        'hyphenation/hyphen-outside',
        '`<hyphen>` is outside `<exceptions>`, where the engine fails. Move it, or remove it.',
        [
          {
            className: 'java.lang.NullPointerException',
            message: 'Cannot invoke "java.util.ArrayList.add(Object)" because "this.exception" is null',
          },
        ],
      );
    }
  }

  #close(): void {
    this.#flush();
    this.#path.pop();
    this.#scopes.pop();
  }

  #text(text: string): void {
    const element = this.#path.at(-1);
    if (element !== 'patterns' && element !== 'exceptions') return;
    const [first = '', ...words] = text.split(/\s+/);
    // Comments may cut a word into any number of texts, so the part that was read is never read again.
    this.#rest += first;
    const last = words.pop();
    if (last === undefined) return;
    for (const word of [this.#rest, ...words]) this.#word(word);
    this.#rest = last;
  }

  #flush(): void {
    this.#word(this.#rest);
    this.#rest = '';
  }

  #word(word: string): void {
    if (word === '') return;
    this.#entries++;
    const kind = this.#path.at(-1) === 'exceptions' ? 'exception' : 'pattern';
    this.#sink?.({ key: word, value: kind, line: this.#parser.line, rule: [kind, word] });
  }
}
