/** Which dictionary of the repository a path setting means. */
import type { ByteSource, Format } from '../../dictionary.ts';

/** A dictionary that settings may refer to. */
export interface KnownDictionary {
  /** Name of the package, with the prefix. */
  readonly name: string;
  /** Its path in messages. */
  readonly file: string;
  readonly source: ByteSource;
  readonly format: Format | null;
  /** Further values by which settings refer to it: `settings-path`, the name without the prefix, `analyzers/<package ID>`. */
  readonly references: readonly string[];
}

export class References {
  readonly #byReference = new Map<string, KnownDictionary>();
  readonly #byBaseName = new Map<string, KnownDictionary[]>();

  constructor(dictionaries: readonly KnownDictionary[]) {
    for (const dictionary of dictionaries) {
      const base = baseName(dictionary.file);
      this.#byBaseName.set(base, [...(this.#byBaseName.get(base) ?? []), dictionary]);
      this.#byReference.set(`analyzers/${dictionary.name}`, dictionary);
    }
    // An explicit reference takes precedence over a name.
    for (const dictionary of dictionaries) {
      for (const reference of dictionary.references) this.#byReference.set(reference, dictionary);
    }
  }

  /** `null` when it names no dictionary, or its base name is that of several. */
  find(path: string): KnownDictionary | null {
    const [only, ...others] = this.named(path);
    return this.#byReference.get(path) ?? (others.length === 0 ? only : undefined) ?? null;
  }

  /** The dictionaries that have the base name of a path. */
  named(path: string): readonly KnownDictionary[] {
    return this.#byBaseName.get(baseName(path)) ?? [];
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
