import { KEYWORD_CHAIN } from '../../analysis/analyzer.ts';
import type { ByteSource, ReadOptions } from '../../dictionary.ts';
import { forEachLine, type LineSink } from '../../java/lines.ts';
import { IGNORED, type Report } from '../../problems.ts';
import { type CheckContext, type DictionaryFormat, type EntrySink, NO_CONTEXT, type ReadInput } from '../format.ts';
import { PlainRuleScanner } from '../lines/plain-rules.ts';
import { needsTextLints, TextLints } from '../lines/text-lints.ts';
import { RuleLints } from './rule-lints.ts';
import { type AnalyzedTerm, hashRaw, type RuleConsumer, type RuleView, viewOf } from './rule-view.ts';
import { lintSolrLine } from './solr-line-lints.ts';
import { parseSolrLine, type RawTerm } from './solr-rule.ts';
import { diffSynonyms } from './synonym-diff.ts';
import { SynonymMapBuilder } from './synonym-map.ts';
import { ruleFailure, synonymFailure, TermAnalysis } from './term-analysis.ts';

/** Size of the blocks in which Java reads; see `#phase`. */
const READ_BLOCK = 8_192;
const HASH = 0x23;

/** Synonyms in Solr's format, as Lucene's `SolrSynonymParser` reads them below OpenSearch's `synonyms_path`. */
export const solrSynonyms: DictionaryFormat = {
  format: 'solr-synonyms',
  read(input: ReadInput, sink: EntrySink | null): number {
    return readSolrRules(input, sink, new RuleLints(input.options.expand, input.report, input.source.size));
  },
  diff(before, after, options) {
    const readRules = (source: ByteSource, consumer: RuleConsumer, report: Report = IGNORED) => {
      readSolrRules({ source, options, context: NO_CONTEXT, report }, null, consumer);
    };
    return diffSynonyms(readRules, before, after, options.expand);
  },
};

/**
 * Reads a file and passes its rules to `consumer`. Without a sink, plain rules are read from bytes; the consumer gets
 * the same rules either way.
 */
export function readSolrRules(input: ReadInput, sink: EntrySink | null, consumer: RuleConsumer): number {
  return new SolrReader(input, sink, consumer).read();
}

class SolrReader implements LineSink {
  readonly #input: ReadInput;
  readonly #sink: EntrySink | null;
  readonly #scanner: PlainRuleScanner | null;
  readonly #analysis: TermAnalysis;
  readonly #consumer: RuleConsumer;
  readonly #text: TextLints;
  readonly #map: SynonymMapBuilder | null;
  #entries = 0;
  #position = 0;
  /** The current line, for the scanner's view of it. */
  #bytes: Buffer = Buffer.alloc(0);
  #start = 0;
  readonly #plainView: RuleView;
  /** True when the chain does not change terms, so that no two spellings become equal. */
  readonly #isVerbatim: boolean;

  constructor(input: ReadInput, sink: EntrySink | null, consumer: RuleConsumer) {
    const { options, context, report } = input;
    this.#consumer = consumer;
    this.#input = input;
    this.#sink = sink;
    this.#map = sink === null ? null : new SynonymMapBuilder();
    const scanner = sink === null ? plainScanner(options, context) : null;
    this.#scanner = scanner;
    this.#analysis = new TermAnalysis('solr-synonyms', options, context.stopWordLists, report);
    this.#text = new TextLints('solr-synonyms', report, (length) =>
      synonymFailure(this.#phase() - 0.5, {
        className: 'java.nio.charset.MalformedInputException',
        message: `Input length = ${length}`,
      }),
    );
    const chain = options.analysis ?? KEYWORD_CHAIN;
    const isKnown = options.chain === undefined || options.chain === null;
    this.#isVerbatim = isKnown && !chain.lowercase && chain.tokenizer !== 'standard';
    this.#plainView = {
      count: 0,
      inputs: -1,
      a: scanner?.a ?? new Int32Array(0),
      b: scanner?.b ?? new Int32Array(0),
      term: (index) => this.#bytes.toString('latin1', scanner?.starts[index], scanner?.ends[index]),
      column: (index) => (scanner?.starts[index] ?? 0) - this.#start + 1,
      raw: this.#isVerbatim
        ? () => 0
        : (index) => hashRaw(this.#bytes, scanner?.starts[index] ?? 0, scanner?.ends[index] ?? 0),
    };
  }

  read(): number {
    const statistics = forEachLine(this.#input.source, this);
    this.#text.finish(statistics);
    this.#analysis.finish();
    if (this.#sink !== null && this.#map !== null) {
      for (const { rule, line } of this.#map.rules()) {
        this.#sink({ key: rule.in, value: rule.out.join(', '), line, rule });
      }
    }
    return this.#entries;
  }

  line(bytes: Buffer, start: number, end: number, number: number, valid: boolean): void {
    const length = end - start;
    this.#position += length + 1;
    if (length === 0 || this.#text.isUtf16 || this.#consumer.lines?.has(number) === false) return;
    const scanner = this.#scanner;
    if (scanner?.scan(bytes, start, end)) {
      this.#entries++;
      this.#bytes = bytes;
      this.#start = start;
      const view = this.#plainView;
      view.count = scanner.count;
      view.inputs = scanner.inputs;
      this.#consumer.look(view, number);
      return;
    }
    if (!valid) {
      if (bytes[start] !== HASH) this.#entries++;
      this.#text.malformed(bytes, start, end, number);
      return;
    }
    const line = bytes.toString('utf8', start, end);
    if (needsTextLints(bytes, start, end)) this.#text.text(line, number);
    this.#exact(line, number);
  }

  #exact(line: string, number: number): void {
    const { report, options } = this.#input;
    const rule = parseSolrLine(line);
    lintSolrLine(line, number, rule, options, report);
    if (rule.kind === 'comment') return;
    this.#entries++;
    const phase = this.#phase();
    if (rule.kind === 'many-arrows') {
      report.error(
        'solr-synonyms/multiple-arrows',
        { line: number, column: rule.second + 1 },
        () => 'The line has more than one `=>`. Write one mapping a line, or escape the arrow that is text as `\\=>`.',
        ruleFailure(phase, number, 'more than one explicit mapping specified on the same line'),
      );
      return;
    }
    const inputs = rule.kind === 'list' ? rule.terms : rule.inputs;
    const outputs = rule.kind === 'list' ? [] : rule.outputs;
    const left = this.#analyze(inputs, number, phase);
    const right = this.#analyze(outputs, number, phase);
    const kept = rule.kind === 'list' ? left : [...left, ...right];
    if (!options.lenient && kept.length < inputs.length + outputs.length) return;
    // Without `expand` all terms become the first; where `lenient` drops that one, nothing is left of the rule.
    const isBeheaded = rule.kind === 'list' && !options.expand && left[0]?.start !== inputs[0]?.start;
    if (isBeheaded) return;
    const stored = this.#stored(rule.kind, left, right);
    if (stored.filter(({ text, place }) => this.#analysis.isTooLong(text, place, phase)).length > 0) return;
    const makesPairs = rule.kind === 'list' ? left.length > 0 : left.length > 0 && right.length > 0;
    if (makesPairs) this.#consumer.look(viewOf(kept, rule.kind === 'list' ? -1 : left.length), number);
    if (this.#map === null) return;
    if (rule.kind === 'list') {
      this.#map.addGroup(
        left.map(({ text }) => text),
        options.expand,
        number,
      );
    } else {
      for (const { text } of left) for (const output of right) this.#map.add(text, output.text, false, number);
    }
  }

  /** The terms that the builder stores as outputs. */
  #stored(kind: 'list' | 'mapping', left: readonly Analyzed[], right: readonly Analyzed[]): readonly Analyzed[] {
    if (kind === 'mapping') return left.length > 0 ? right : [];
    if (this.#input.options.expand) return left.length > 1 ? left : [];
    return left.slice(0, 1);
  }

  #analyze(terms: readonly RawTerm[], line: number, phase: number): Analyzed[] {
    const kept: Analyzed[] = [];
    for (const { text, start } of terms) {
      const place = { line, column: start + 1 };
      const analyzed = this.#analysis.analyze({ text, place }, phase);
      if (analyzed !== null) kept.push({ text: analyzed, raw: this.#isVerbatim ? '' : text, place, start });
    }
    return kept;
  }

  /**
   * Java decodes a block ahead of the parser, so a bad byte is found before a bad rule of the same block: failures are
   * ordered by block, encoding first.
   */
  #phase(): number {
    return Math.floor(this.#position / READ_BLOCK);
  }
}

/** A reader of plain rules from bytes; `null` where the chain makes this impossible. */
function plainScanner({ analysis, chain }: ReadOptions, { stopWordLists }: CheckContext): PlainRuleScanner | null {
  if (chain !== undefined && chain !== null)
    return chain.plain === null ? null : new PlainRuleScanner(chain.plain, chain.plain.watched);
  const stopLists = analysis === null ? stopWordLists : [];
  const watched = [...(analysis?.stopwords ?? []), ...stopLists.flatMap(({ words }) => [...words])];
  return new PlainRuleScanner(analysis ?? KEYWORD_CHAIN, watched);
}

interface Analyzed extends AnalyzedTerm {
  readonly start: number;
}
