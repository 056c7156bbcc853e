/** The lines of packages, and the words that show which content an analyzer has. */

import type { Slot } from '../../chain.ts';
import { type DictionaryLine, dictionaryLines } from '../../dictionary-lines.ts';
import type { SoughtPackage } from '../sought.ts';
import {
  type Candidates,
  changedWords,
  diffWords,
  linesAbout,
  MOST_GUESSES,
  MOST_WITNESSES,
  partsOf,
  spreadWords,
} from './witnesses.ts';

/** The lines and words of a package, read once. */
export class PackageWords {
  readonly #lines = new Map<string, readonly DictionaryLine[]>();
  readonly #words = new Map<string, Candidates>();
  readonly #parts = new Map<string, ReadonlySet<string>>();

  /** The lines of the whole file. */
  lines({ format, source, options }: SoughtPackage, slot: Slot): readonly DictionaryLine[] {
    const key = `${slot.dictionary}\0${slot.setting}`;
    const known = this.#lines.get(key) ?? dictionaryLines(slot.setting, format, source, options.engineVersion);
    this.#lines.set(key, known);
    return known;
  }

  /** The lines of the former content. */
  former(
    { format, former, options }: SoughtPackage,
    { dictionary, setting }: Slot,
    which: 'former' | 'before' = 'former',
  ): readonly DictionaryLine[] | null {
    if (former === null) return null;
    const key = `${dictionary}\0${setting}\0${which}`;
    const known = this.#lines.get(key) ?? dictionaryLines(setting, format, former.source, options.engineVersion);
    this.#lines.set(key, known);
    return known;
  }

  /** Words that may show which content an analyzer has: keys of the change, else of entries spread over the file. */
  candidates(sought: SoughtPackage, slot: Slot): Candidates {
    return this.#once(`${sought.name}\0${slot.setting}`, () => this.#candidates(sought, slot));
  }

  /** Words of the content that this run would replace: what it has, and what the change is about. */
  replaced(sought: SoughtPackage, slot: Slot): readonly string[] {
    const half = MOST_WITNESSES / 2;
    const spread = this.#once(`${sought.name}\0${slot.setting}\0spread`, () => {
      const lines = this.former(sought, slot) ?? this.lines(sought, slot);
      return spreadWords(lines, { ...sought, setting: slot.setting });
    });
    const changed = this.candidates(sought, slot).words.slice(0, half);
    return [...new Set([...changed, ...spread.words])].slice(0, MOST_WITNESSES);
  }

  /**
   * Words for a change that alters nothing: of entries spread over the file, and of the change before, which memory may
   * not have.
   */
  async steady(sought: SoughtPackage, slot: Slot): Promise<Candidates> {
    const before = (await sought.former?.before?.()) ?? null;
    const reading = { ...sought, setting: slot.setting };
    const earlier = before && this.former({ ...sought, former: before }, slot, 'before');
    const lines = this.lines(sought, slot);
    return this.#once(`${sought.name}\0${slot.setting}\0steady`, () =>
      withSome(spreadWords(lines, reading), earlier && changedWords(earlier, lines, reading)),
    );
  }

  /** The lines of the file that words of `candidates` and `steady` are keys of. */
  own({ name }: SoughtPackage, slot: Slot): ReadonlySet<number> {
    const keys = [`${name}\0${slot.setting}`, `${name}\0${slot.setting}\0steady`];
    return new Set(keys.flatMap((key) => [...(this.#words.get(key)?.own ?? [])]));
  }

  /** The lines of the former content that words depend on. */
  formerAbout(sought: SoughtPackage, slot: Slot, texts: readonly string[]): readonly DictionaryLine[] {
    const own = this.own(sought, slot);
    const same = new Set(this.lines(sought, slot).flatMap(({ text, line }) => (own.has(line) ? [text] : [])));
    const gone = this.#words.get(`${sought.name}\0${slot.setting}`)?.gone;
    const lines = this.former(sought, slot) ?? [];
    const theirs = lines.flatMap(({ text, line }) => (same.has(text) || gone?.has(line) === true ? [line] : []));
    return linesAbout(lines, texts, new Set(theirs));
  }

  /** The parts of all words in the file. */
  parts(sought: SoughtPackage, slot: Slot): ReadonlySet<string> {
    const key = `${slot.dictionary}\0${slot.setting}`;
    const known = this.#parts.get(key) ?? new Set(this.lines(sought, slot).flatMap(({ text }) => partsOf(text)));
    this.#parts.set(key, known);
    return known;
  }

  #candidates(sought: SoughtPackage, slot: Slot): Candidates {
    const { diff, former, changes } = sought;
    const reading = { ...sought, setting: slot.setting };
    const lines = this.lines(sought, slot);
    const before = this.former(sought, slot);
    if (!changes) return withSome(spreadWords(lines, reading), before && changedWords(before, lines, reading));
    if (before !== null) {
      const changed = changedWords(before, lines, reading);
      const isWhole = changed.isWhole && former?.isExact === true;
      if (changed.words.length > 0) return { ...changed, isWhole };
      return { ...spreadWords(lines, reading), isWhole, isSame: isWhole && changed.isSame === true };
    }
    const changed = diff === null ? null : diffWords(diff, reading);
    return changed === null || changed.words.length === 0 ? spreadWords(lines, reading, MOST_GUESSES) : changed;
  }

  #once(key: string, make: () => Candidates): Candidates {
    const known = this.#words.get(key) ?? make();
    this.#words.set(key, known);
    return known;
  }
}

/** Words spread over a file, half of them replaced by those of its last change. */
function withSome(spread: Candidates, last: Candidates | null): Candidates {
  if (last === null) return spread;
  const words = new Set([...last.words.slice(0, MOST_WITNESSES / 2), ...spread.words]);
  return {
    words: [...words].slice(0, MOST_WITNESSES),
    isWhole: false,
    own: new Set([...last.own, ...spread.own]),
    ...(last.gone !== undefined && { gone: last.gone }),
  };
}
