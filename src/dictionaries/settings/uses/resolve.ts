/** Which dictionary of the repository a path setting means. */
import type { ByteSource, Format } from '../../dictionary.ts';
import { groupBy } from './group-by.ts';

/** A dictionary that settings may refer to. */
export interface KnownDictionary {
  /** Name of the package, with the prefix. */
  readonly name: string;
  /** Its path in messages; the first of several files. */
  readonly file: string;
  /** All of its files; absent: `file` alone. */
  readonly files?: readonly string[];
  readonly source: ByteSource;
  readonly format: Format | null;
  /** Values that surely mean it: `settings-path` of its entry, and `analyzers/<package ID>`. */
  readonly references: readonly string[];
  /** Values that mean it besides `analyzers/<package>`, where they are no other's reference: the name without the prefix. */
  readonly names?: readonly string[];
}

type DictionaryFile = readonly [file: string, dictionary: KnownDictionary];

export class References {
  /** Explicit references, then names: what has one of the first is not meant by one of the second. */
  readonly #tiers: readonly ReadonlyMap<string, readonly KnownDictionary[]>[];
  readonly #byBaseName: ReadonlyMap<string, readonly DictionaryFile[]>;

  constructor(dictionaries: readonly KnownDictionary[]) {
    const all = dictionaries.flatMap((one) => (one.files ?? [one.file]).map((file): DictionaryFile => [file, one]));
    this.#byBaseName = groupBy(all, ([file]) => baseName(file));
    this.#tiers = [
      byValue(dictionaries, ({ references }) => references),
      byValue(dictionaries, ({ name, names = [] }) => [`analyzers/${name}`, ...names]),
    ];
  }

  /** The one dictionary that a path means; `null` when it names none, or may mean several. */
  find(path: string): KnownDictionary | null {
    const [only, ...others] = this.all(path);
    return others.length === 0 ? (only ?? null) : null;
  }

  /** Every dictionary that a path refers to: of several entries with one `settings-path` any may be meant. */
  all(path: string): readonly KnownDictionary[] {
    const known = this.#tiers.map((tier) => tier.get(path)).find((found) => found !== undefined);
    if (known !== undefined) return known;
    const [only, ...others] = this.#named(path);
    return only === undefined || others.length > 0 ? [] : [only[1]];
  }

  /** The files of dictionaries that have the base name of a path. */
  filesNamed(path: string): readonly string[] {
    return this.#named(path).map(([file]) => file);
  }

  #named(path: string): readonly DictionaryFile[] {
    return this.#byBaseName.get(baseName(path)) ?? [];
  }
}

function byValue(
  dictionaries: readonly KnownDictionary[],
  valuesOf: (dictionary: KnownDictionary) => readonly string[],
): ReadonlyMap<string, readonly KnownDictionary[]> {
  const pairs = dictionaries.flatMap((one) => [...new Set(valuesOf(one))].map((value) => [value, one] as const));
  return new Map([...groupBy(pairs, ([value]) => value)].map(([value, own]) => [value, own.map(([, one]) => one)]));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
