import { SaxesParser } from 'saxes';

/** The limits of the XML parser of Java 17 and 21 (JAXP00010001, JAXP00010004); those of Java 25 are lower. */
export const MAX_EXPANSIONS = 64_000;
/** In characters. */
export const MAX_EXPANDED_SIZE = 50_000_000;
/** Pattern files have no entities that refer to each other deeper than this. */
const MAX_NESTING = 100;

/** The size of one reference to an entity, with all that it refers to. */
export interface Expansion {
  /** The replacement text is well-formed by itself. */
  readonly isContent: boolean;
  /** Resolved references, the first one included. */
  readonly count: number;
  /** Characters of all replacement texts. */
  readonly size: number;
}

const BROKEN: Expansion = { isContent: false, count: 1, size: 0 };

/** Whether a document may expand to this much. */
export function isWithinLimits({ count, size }: Omit<Expansion, 'isContent'>): boolean {
  return count <= MAX_EXPANSIONS && size <= MAX_EXPANDED_SIZE;
}

/** The general entities that a document declares. Each is checked once, however often others refer to it. */
export class XmlEntities {
  readonly #values: ReadonlyMap<string, string>;
  readonly #known = new Map<string, Expansion>();
  readonly #open = new Set<string>();

  /** @param values name → replacement text, in which references to entities are not resolved */
  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  /** A table for a parser that asks `resolve` for each declared entity it meets; others are those of `builtIn`. */
  table(builtIn: Record<string, string>, resolve: (name: string, value: string) => string): Record<string, string> {
    return new Proxy(builtIn, {
      get: (target, name) => {
        const value = typeof name === 'string' ? this.#values.get(name) : undefined;
        return value === undefined || typeof name !== 'string' ? Reflect.get(target, name) : resolve(name, value);
      },
    });
  }

  expansionOf(name: string): Expansion {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (this.#open.has(name) || this.#open.size >= MAX_NESTING) return BROKEN;
    this.#open.add(name);
    const expansion = this.#expand(this.#values.get(name) ?? '');
    this.#open.delete(name);
    this.#known.set(name, expansion);
    return expansion;
  }

  #expand(text: string): Expansion {
    let [isContent, count, size] = [true, 1, text.length];
    const parser = new SaxesParser({ xmlns: false, fragment: true });
    parser.on('error', () => {
      isContent = false;
    });
    parser.ENTITIES = this.table(parser.ENTITIES, (name) => {
      const inner = this.expansionOf(name);
      isContent &&= inner.isContent;
      count += inner.count;
      size += inner.size;
      // Its replacement text is checked separately.
      return '';
    });
    parser.write(text).close();
    return { isContent, count, size };
  }
}
