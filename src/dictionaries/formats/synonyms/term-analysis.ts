import { Analyzer, KEYWORD_CHAIN } from '../../analysis/analyzer.ts';
import type { AnalyzedTerm, TermChain } from '../../analysis/term-chain.ts';
import { isUndecided } from '../../analysis/token.ts';
import type { ReadOptions } from '../../dictionary.ts';
import { hasText, utf8Length } from '../../java/text.ts';
import type { ProblemCode } from '../../problem-codes.ts';
import {
  counted,
  type EngineException,
  type EngineFailure,
  excerpt,
  type Place,
  quoted,
  type Report,
} from '../../problems.ts';
import type { StopWordList } from '../format.ts';

/** Longest analysed output that Lucene's `BytesRefHash` stores, in bytes of UTF-8. */
const MAX_OUTPUT_BYTES = 32_766;

/** A failure to read a synonym file, as the caller of OpenSearch gets it. */
export function synonymFailure(phase: number, ...chain: EngineException[]): EngineFailure {
  return { phase, chain, apiMessage: 'Failed to build synonyms' };
}

/** An exception that the parser wraps with its line number. */
export function ruleFailure(phase: number, line: number, message: string): EngineFailure {
  return synonymFailure(
    phase,
    { className: 'java.text.ParseException', message: `Invalid synonym rule at line ${line}` },
    { className: 'java.lang.IllegalArgumentException', message },
  );
}

/** The way out that drops the term. */
const LENIENT = '(If the filter has `lenient: true`, set it in the manifest too: then the engine drops the term.)';
/** The same where index settings have the filter. */
const LENIENT_FILTER = '(With `lenient: true` in the filter the engine drops the term instead.)';

export interface PlacedTerm {
  readonly text: string;
  readonly place: Place;
}

/** Runs the terms of synonym files through the declared chain, and reports those that the engine rejects. */
export class TermAnalysis {
  readonly #analyzer: Analyzer;
  readonly #options: ReadOptions;
  readonly #report: Report;
  readonly #format: 'solr-synonyms' | 'wordnet-synonyms';
  readonly #stopLists: StopListWatch[];
  readonly #chain: TermChain | null;

  constructor(
    format: 'solr-synonyms' | 'wordnet-synonyms',
    options: ReadOptions,
    stopLists: readonly StopWordList[],
    report: Report,
  ) {
    this.#format = format;
    this.#options = options;
    this.#report = report;
    this.#chain = options.chain ?? null;
    const declared = this.#chain === null ? options.analysis : null;
    this.#analyzer = new Analyzer(declared ?? KEYWORD_CHAIN, options.engineVersion);
    // A known chain shows whether a stop filter comes first.
    const isUnknown = declared === null && this.#chain === null;
    this.#stopLists = isUnknown ? stopLists.map((list) => new StopListWatch(list, options)) : [];
  }

  /** The analysed term; `null` when the engine rejects it or, with `lenient`, drops it. */
  analyze(term: PlacedTerm, phase: number): string | null {
    const analyzed = this.#analyzed(term);
    if (analyzed.ok) {
      if (analyzed.blurred) this.#report.blurred?.();
      for (const list of this.#stopLists) list.look(term);
      return analyzed.text;
    }
    this.#reject(term, analyzed, phase);
    return null;
  }

  /** Where the chain's result is not known, checks what every chain has in common. */
  #analyzed(term: PlacedTerm): AnalyzedTerm {
    const analyzed = this.#chain?.analyze(term.text) ?? this.#analyzer.analyze(term.text);
    if (!isUndecided(analyzed)) return analyzed;
    const least = this.#analyzer.analyze(term.text);
    if (least.ok) this.#report.undecided?.(analyzed.undecided, term.text, term.place);
    return least;
  }

  /** Reports an output that is too long to be stored; true when it is. */
  isTooLong(output: string, place: Place, phase: number): boolean {
    if (output.length * 3 <= MAX_OUTPUT_BYTES) return false;
    const bytes = utf8Length(output);
    if (bytes <= MAX_OUTPUT_BYTES) return false;
    const sentence = () =>
      `This term takes ${bytes} bytes; the engine stores at most ${MAX_OUTPUT_BYTES}. Shorten it, or check whether a separator is missing.`;
    if (this.#options.analysis === null && this.#chain === null) {
      this.#report.warning(
        `${this.#format}/unproved-rejection`,
        place,
        () => `${sentence()} (The bytes of the analysed term count, so the verdict depends on the analysis chain.)`,
      );
      return false;
    }
    this.#report.error(
      `${this.#format}/term-too-long`,
      place,
      sentence,
      synonymFailure(phase, {
        className: 'org.apache.lucene.util.BytesRefHash$MaxBytesLengthExceededException',
        message: `bytes can be at most ${MAX_OUTPUT_BYTES} in length; got ${bytes}`,
      }),
    );
    return true;
  }

  finish(): void {
    for (const list of this.#stopLists) list.finish(this.#format, this.#report);
  }

  #reject(term: PlacedTerm, analyzed: Extract<AnalyzedTerm, { ok: false }>, phase: number): void {
    const { place, text } = term;
    if (this.#options.lenient) {
      this.#report.warning(
        `${this.#format}/dropped-term`,
        place,
        () =>
          `${this.#explain(text, analyzed)} With \`lenient\` the engine drops the term and reports it only in a debug log: ` +
          'the rest of the rule works without it. Correct the term, or remove it.',
      );
      return;
    }
    if (!analyzed.certain) {
      this.#report.warning(
        `${this.#format}/unproved-rejection`,
        place,
        () =>
          `${this.#explain(text, analyzed)} The term holds characters that releases of the standard tokenizer treat ` +
          `differently, so this is not certain. The engine's own message would be: ${excerpt(analyzed.message, 400)}.`,
      );
      return;
    }
    const failure = ruleFailure(phase, place.line ?? 0, analyzed.message);
    this.#report.error(
      this.#code(text, analyzed),
      place,
      () => `${this.#explain(text, analyzed)} ${this.#chain === null ? LENIENT : LENIENT_FILTER}`,
      failure,
    );
  }

  #code(text: string, analyzed: Extract<AnalyzedTerm, { ok: false }>): ProblemCode {
    if (analyzed.reason === 'gap') return `${this.#format}/stop-word-gap`;
    if (analyzed.reason === 'stacked') return `${this.#format}/stacked-term`;
    return analyzed.reason === 'empty' || !hasText(text)
      ? `${this.#format}/empty-term`
      : `${this.#format}/eliminated-term`;
  }

  #explain(text: string, analyzed: Extract<AnalyzedTerm, { ok: false }>): string {
    return this.#chain === null
      ? this.#reason(text, analyzed)
      : `In ${this.#chain.title}: ${this.#reason(text, analyzed)}`;
  }

  #reason(text: string, analyzed: Extract<AnalyzedTerm, { ok: false }>): string {
    if (analyzed.reason === 'stacked') {
      return (
        `${quoted(text)} becomes two tokens at one position (${quoted(analyzed.token ?? '')} is the second) before the synonym filter, which the engine ` +
        'refuses. Remove the term, or move the filter that adds tokens after the synonym filter.'
      );
    }
    if (analyzed.reason === 'gap') {
      return (
        `${quoted(text)} has a stop word before ${quoted(analyzed.token ?? '')}, and the engine refuses terms with a ` +
        'removed word before another. Remove the stop word from the term, or move the `stop` filter after the synonym filter.'
      );
    }
    if (analyzed.reason === 'empty' || !hasText(text)) {
      return 'A term here is only white space. Remove the extra separator, or the white space after it.';
    }
    const { tokenizer, stopwords } = this.#analyzer.chain;
    const cause =
      this.#chain !== null
        ? 'its tokenizer and filters drop all of it'
        : tokenizer === 'standard' && stopwords === null
          ? 'the standard tokenizer drops punctuation and symbols'
          : 'all of it is stop words or characters that the tokenizer drops';
    return `Nothing of ${quoted(text)} is left after the analysis chain: ${cause}. Remove the term, or use another tokenizer.`;
  }
}

/** Counts terms that a stop-word dictionary of the repository would make the engine reject. */
class StopListWatch {
  readonly #list: StopWordList;
  readonly #analyzer: Analyzer;
  #first: PlacedTerm | null = null;
  #count = 0;

  constructor(list: StopWordList, options: ReadOptions) {
    this.#list = list;
    this.#analyzer = new Analyzer(
      { tokenizer: 'whitespace', lowercase: true, stopwords: list.words },
      options.engineVersion,
    );
  }

  look(term: PlacedTerm): void {
    if (this.#analyzer.analyze(term.text).ok) return;
    this.#first ??= term;
    this.#count++;
  }

  finish(format: 'solr-synonyms' | 'wordnet-synonyms', report: Report): void {
    const first = this.#first;
    if (first === null) return;
    report.warning(
      `${format}/stop-word-in-term`,
      first.place,
      () =>
        `${quoted(first.text)} holds a word of ${this.#list.file}` +
        `${this.#count > 1 ? `, as do others (${counted(this.#count, 'term')} in all)` : ''}. With that stop filter before the synonym ` +
        'filter, the engine refuses the whole file. Declare the chain under `analysis` in the manifest, so that this is checked.',
    );
  }
}
