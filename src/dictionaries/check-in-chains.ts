/** Checks a dictionary in every chain that it is used in. */
import type { TermChain } from './analysis/term-chain.ts';
import { checkDictionary } from './check.ts';
import type { ByteSource, CheckReport, Format, ReadOptions } from './dictionary.ts';
import { MAX_PROBLEMS_KEPT } from './dictionary.ts';
import { type CheckContext, NO_CONTEXT } from './formats/format.ts';
import { DICTIONARY_FORMATS } from './formats/registry.ts';
import type { CommonProblem, ProblemCode } from './problem-codes.ts';
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

/** Another format in which the engine reads a dictionary, for its errors. */
export interface FormatUse {
  readonly format: Format;
  /** Begins each message: what reads it. */
  readonly title: string;
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

/** Codes that mean the same in every format. */
const COMMON: ReadonlySet<string> = new Set<CommonProblem>([
  'not-utf8',
  'byte-order-mark',
  'lone-carriage-return',
  'replacement-character',
  'nul-character',
  'mixed-normalization',
]);

/**
 * As `checkDictionary`, in each of `uses`, and in each of `others`. Where no chain is declared, the first use in the
 * format replaces it.
 * @param format that of the dictionary; the engine may read it in others as well
 */
export function checkInChains(
  source: ByteSource,
  format: Format,
  options: ReadOptions,
  uses: readonly ChainUse[],
  context: CheckContext = NO_CONTEXT,
  others: readonly FormatUse[] = [],
): ChainsReport {
  const undecided: UndecidedTerms[] = [];
  const distinct = [...new Map(uses.map((use) => [useKey(use), use])).values()];
  const more = others.filter((one) => one.format !== format);
  if (distinct.length + more.length === 0)
    return { report: checkDictionary(source, format, options, context), undecided };
  const log = new ProblemLog(context.files);
  const told = new Set<string>();
  // What is the same in all chains is reported once for each format and view of the file.
  const bases = new Set<string>();
  const isAlone = more.length === 0 && new Set(distinct.map(baseKey)).size === 1 && distinct[0]?.format === format;
  const read = (as: Format, given: ReadOptions, chained: Omit<Chained, 'told' | 'isAlone'>): number | null => {
    const report = new ChainReport(log, { ...chained, told, isAlone });
    const input = { source: chained.view?.source ?? source, options: given, context, report };
    const entries = DICTIONARY_FORMATS[as].read(input, null);
    undecided.push(...report.undecidedTerms());
    return entries;
  };
  let entries: number | null | undefined;
  if (options.analysis !== null || !distinct.some((use) => use.format === format)) {
    bases.add(baseKey({ format }));
    entries = read(format, { ...options, chain: null }, { use: null, tells: 'all', view: null });
  }
  for (const use of distinct) {
    const tells = bases.has(baseKey(use)) ? 'chain' : 'all';
    bases.add(baseKey(use));
    const own = { ...options, chain: use.chain, expand: use.expand, lenient: use.lenient };
    const title = use.format === format ? undefined : `In ${use.chain.title}, which reads it as ${use.format}`;
    const count = read(use.format, own, { use, tells, view: use.view?.(source) ?? null, title });
    if (use.format === format && entries === undefined) entries = count;
  }
  for (const { format: as, title } of more) {
    read(as, { ...options, analysis: null }, { use: null, tells: 'errors', view: null, title });
  }
  return { report: log.finish(entries ?? null), undecided };
}

function baseKey({ format, view }: Pick<ChainUse, 'format' | 'view'>): string {
  return `${format} ${view !== undefined}`;
}

function useKey({ chain, format, expand, lenient, view }: ChainUse): string {
  return JSON.stringify([chain.key, format, expand, lenient, view !== undefined]);
}

interface Chained {
  readonly use: ChainUse | null;
  /** Problems that were reported for earlier chains. */
  readonly told: Set<string>;
  /** `all` for the first chain, which reports what is the same in all; `chain`: what depends on it. */
  readonly tells: 'all' | 'chain' | 'errors';
  /** True where all chains read the file in one format and view, so that what is the same in all is read once. */
  readonly isAlone: boolean;
  readonly view: FileView | null;
  /** Begins each message that does not name its chain. */
  readonly title?: string | undefined;
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
    if (this.#isNew(code, inFile)) this.#log.error(code, inFile, this.#ofUse(code, message), failure);
  }

  warning(code: ProblemCode, place: Place, message: Message): void {
    const inFile = this.#inFile(place);
    if (this.#chained.tells !== 'errors' && this.#isNew(code, inFile))
      this.#log.warning(code, inFile, this.#ofUse(code, message));
  }

  undecided(component: string, term: string, place: Place): void {
    const known = this.#undecided.get(component);
    if (known === undefined) this.#undecided.set(component, { count: 1, first: term, line: this.#inFile(place).line });
    else known.count++;
  }

  undecidedTerms(): UndecidedTerms[] {
    const { use } = this.#chained;
    return use === null ? [] : [...this.#undecided].map(([component, terms]) => ({ use, component, ...terms }));
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

  #ofUse(code: ProblemCode, message: Message): Message {
    const { title } = this.#chained;
    const own = this.#ofFile(message);
    return title === undefined || CHAIN_PROBLEMS.has(nameOf(code)) ? own : (name) => `${title}: ${own(name)}`;
  }

  /** Whether a problem is new: one that several chains or formats have for the same reason is reported once. */
  #isNew(code: ProblemCode, { line, column }: Place): boolean {
    const { told, tells, use, isAlone } = this.#chained;
    const name = nameOf(code);
    const isOfChain = CHAIN_PROBLEMS.has(name);
    if (!isOfChain && tells === 'chain') return false;
    // That of the declared chain is not that of an analyzer.
    if (isOfChain ? use === null : isAlone) return true;
    const key = `${COMMON.has(name) ? name : code} ${line} ${column}`;
    if (told.has(key)) return false;
    if (told.size < MAX_PROBLEMS_KEPT) told.add(key);
    return true;
  }
}

/** A code without its format. */
function nameOf(code: ProblemCode): string {
  return code.slice(code.indexOf('/') + 1);
}
