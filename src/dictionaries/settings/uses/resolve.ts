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
  /** Further values by which settings refer to it: `settings-path`, the name without the prefix, `analyzers/<package ID>`. */
  readonly references: readonly string[];
}

type DictionaryFile = readonly [file: string, dictionary: KnownDictionary];

export class References {
  readonly #byReference = new Map<string, KnownDictionary>();
  readonly #byBaseName: ReadonlyMap<string, readonly DictionaryFile[]>;

  constructor(dictionaries: readonly KnownDictionary[]) {
    const all = dictionaries.flatMap((one) => (one.files ?? [one.file]).map((file): DictionaryFile => [file, one]));
    this.#byBaseName = groupBy(all, ([file]) => baseName(file));
    for (const dictionary of dictionaries) this.#byReference.set(`analyzers/${dictionary.name}`, dictionary);
    // An explicit reference takes precedence over a name.
    for (const dictionary of dictionaries) {
      for (const reference of dictionary.references) this.#byReference.set(reference, dictionary);
    }
  }

  /** `null` when it names no dictionary, or its base name is that of several. */
  find(path: string): KnownDictionary | null {
    const [only, ...others] = this.#named(path);
    return this.#byReference.get(path) ?? (others.length === 0 ? only?.[1] : undefined) ?? null;
  }

  /** The files of dictionaries that have the base name of a path. */
  filesNamed(path: string): readonly string[] {
    return this.#named(path).map(([file]) => file);
  }

  #named(path: string): readonly DictionaryFile[] {
    return this.#byBaseName.get(baseName(path)) ?? [];
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
