/** Checks a dictionary in every chain that it is used in. */
import type { TermChain } from './analysis/term-chain.ts';
import { checkDictionary } from './check.ts';
import type { ByteSource, CheckReport, Format, ReadOptions } from './dictionary.ts';
import { MAX_PROBLEMS_KEPT } from './dictionary.ts';
import { type CheckContext, NO_CONTEXT } from './formats/format.ts';
import { DICTIONARY_FORMATS } from './formats/registry.ts';
import type { ProblemCode } from './problem-codes.ts';
import { type EngineFailure, type Message, type Place, ProblemLog, type Report } from './problems.ts';

/** How one analyzer reads a dictionary. */
export interface ChainUse {
  readonly chain: TermChain;
  readonly format: Format;
  readonly expand: boolean;
  readonly lenient: boolean;
  /** Another view of the file, where the engine does not read it as it is. */
  readonly view?: (source: ByteSource) => FileView;
}

/** A file as the engine reads it; `lineOf` gives the line in the file of a line of the view. */
export interface FileView {
  readonly source: ByteSource;
  lineOf(line: number): number;
}

/** Terms whose result in a chain is not known. */
export interface UndecidedTerms {
  readonly use: ChainUse;
  /** The component that is the reason; an `id` of the settings. */
  readonly component: string;
  readonly count: number;
  readonly first: string;
  readonly line: number | null;
}

export interface ChainsReport {
  readonly report: CheckReport;
  readonly undecided: readonly UndecidedTerms[];
}

/** Codes that depend on the chain; all others are the same in every chain. */
const CHAIN_PROBLEMS: ReadonlySet<string> = new Set([
  'empty-term',
  'eliminated-term',
  'stop-word-gap',
  'stacked-term',
  'term-too-long',
  'unproved-rejection',
  'dropped-term',
]);

/** As `checkDictionary`, and in each of `uses`. Where no chain is declared, the first of them replaces it. */
export function checkInChains(
  source: ByteSource,
  format: Format,
  options: ReadOptions,
  uses: readonly ChainUse[],
  context: CheckContext = NO_CONTEXT,
): ChainsReport {
  const undecided: UndecidedTerms[] = [];
  const distinct = [...new Map(uses.map((use) => [useKey(use), use])).values()];
  if (distinct.length === 0) return { report: checkDictionary(source, format, options, context), undecided };
  const log = new ProblemLog(context.files);
  const isDeclared = options.analysis !== null;
  const [first] = distinct;
  let entries: number | null = null;
  if (isDeclared || first === undefined) {
    entries = DICTIONARY_FORMATS[format].read({ source, options, context, report: log }, null);
  }
  const told = new Set<string>();
  for (const [index, use] of distinct.entries()) {
    const isBase = index === 0 && !isDeclared;
    const view = use.view?.(source) ?? null;
    const report = new ChainReport(log, { use, told, isBase, view });
    const own = { ...options, chain: use.chain, expand: use.expand, lenient: use.lenient };
    const input = { source: view?.source ?? source, options: own, context, report };
    const read = DICTIONARY_FORMATS[use.format].read(input, null);
    if (isBase) entries = read;
    undecided.push(...report.undecidedTerms());
  }
  return { report: log.finish(entries), undecided };
}

function useKey({ chain, format, expand, lenient, view }: ChainUse): string {
  return JSON.stringify([chain.key, format, expand, lenient, view !== undefined]);
}

interface Chained {
  readonly use: ChainUse;
  /** Problems that were reported for earlier chains. */
  readonly told: Set<string>;
  /** True for the first chain, which reports what is the same in all. */
  readonly isBase: boolean;
  readonly view: FileView | null;
}

/** Passes on the problems that a chain adds. */
class ChainReport implements Report {
  readonly #log: ProblemLog;
  readonly #chained: Chained;
  readonly #undecided = new Map<string, { count: number; readonly first: string; readonly line: number | null }>();

  constructor(log: ProblemLog, chained: Chained) {
    this.#log = log;
    this.#chained = chained;
  }

  error(code: ProblemCode, place: Place, message: Message, failure: EngineFailure): void {
    const inFile = this.#inFile(place);
    if (this.#isNew(code, inFile)) this.#log.error(code, inFile, this.#ofFile(message), failure);
  }

  warning(code: ProblemCode, place: Place, message: Message): void {
    const inFile = this.#inFile(place);
    if (this.#isNew(code, inFile)) this.#log.warning(code, inFile, this.#ofFile(message));
  }

  undecided(component: string, term: string, place: Place): void {
    const known = this.#undecided.get(component);
    if (known === undefined) this.#undecided.set(component, { count: 1, first: term, line: this.#inFile(place).line });
    else known.count++;
  }

  undecidedTerms(): UndecidedTerms[] {
    return [...this.#undecided].map(([component, terms]) => ({ use: this.#chained.use, component, ...terms }));
  }

  #inFile(place: Place): Place {
    const { view } = this.#chained;
    return view === null || place.line === null ? place : { line: view.lineOf(place.line), column: place.column };
  }

  /** The text, where the lines that it names are those of the file and not of the view. */
  #ofFile(message: Message): Message {
    const { view } = this.#chained;
    return view === null ? message : (name) => message((line) => name(view.lineOf(line)));
  }

  /** Whether a problem is new: a term that fails in several chains for the same reason is reported once. */
  #isNew(code: ProblemCode, { line, column }: Place): boolean {
    const { told, isBase } = this.#chained;
    if (!CHAIN_PROBLEMS.has(code.slice(code.indexOf('/') + 1))) return isBase;
    const key = `${code} ${line} ${column}`;
    if (told.has(key)) return false;
    if (told.size < MAX_PROBLEMS_KEPT) told.add(key);
    return true;
  }
}
