/** Settings as in OpenSearch: flat names and texts, each with its place. */
import { type FilePlace, type Positioned, SyntaxProblem } from './positioned.ts';

export interface FlatValue {
  /** As written: one text, or a list. */
  readonly value: string | readonly string[];
  readonly isText: boolean;
  /** True for `null`, which sets nothing, but names a component anyway. */
  readonly isNull?: true;
  /** Of a list: a `null` in it, with which the engine takes no settings. */
  readonly nullPlace?: FilePlace;
  /** Places of the key, and of the value or its elements. */
  readonly keyPlace: FilePlace;
  readonly places: readonly FilePlace[];
}

/** Name without `index.` → value. */
export type FlatSettings = Map<string, FlatValue>;

const PREFIX = 'index.';

/**
 * Flattens nested and dotted keys. Where a name occurs with and without `index.`, the one without counts; numbered keys
 * (`filter.0`, `filter.1`) become lists.
 * @param base prefix of every name
 */
export function flatten(value: Positioned, base = ''): FlatSettings {
  const raw = new Map<string, FlatValue>();
  walk(value, base, value.place, raw);
  const settings: FlatSettings = new Map();
  for (const [name, flat] of raw) if (name.startsWith(PREFIX)) settings.set(name.slice(PREFIX.length), flat);
  for (const [name, flat] of raw) if (!name.startsWith(PREFIX)) settings.set(name, flat);
  gatherNumbered(settings);
  return settings;
}

function walk(value: Positioned, name: string, keyPlace: FilePlace, into: Map<string, FlatValue>): void {
  switch (value.kind) {
    case 'map':
      for (const { key, place, value: inner } of value.entries) {
        walk(inner, name === '' ? key : `${name}.${key}`, place, into);
      }
      return;
    case 'list': {
      const nested = value.items.find((item) => item.kind !== 'scalar');
      if (nested !== undefined) {
        throw new SyntaxProblem(
          `\`${name}\` has a ${nested.kind === 'map' ? 'map' : 'list'} in its list, and settings take lists of texts`,
          nested.place,
        );
      }
      const items = value.items.flatMap((item) => (item.kind === 'scalar' && item.text !== null ? [item] : []));
      const texts = items.map(({ text }) => text ?? '');
      const empty = value.items.find((item) => item.kind === 'scalar' && item.text === null);
      const more = empty === undefined ? {} : { nullPlace: empty.place };
      into.set(name, { value: texts, isText: true, keyPlace, places: items.map(({ place }) => place), ...more });
      return;
    }
    case 'scalar':
      if (value.text === null) {
        into.set(name, { value: '', isText: false, isNull: true, keyPlace, places: [value.place] });
        return;
      }
      into.set(name, { value: value.text, isText: value.isText, keyPlace, places: [value.place] });
  }
}

function gatherNumbered(settings: FlatSettings): void {
  for (const [name, first] of [...settings]) {
    if (!name.endsWith('.0')) continue;
    const prefix = name.slice(0, -2);
    if (settings.has(prefix)) continue;
    const texts: string[] = [];
    const places: FilePlace[] = [];
    for (let index = 0; ; index++) {
      const element = settings.get(`${prefix}.${index}`);
      if (element === undefined || typeof element.value !== 'string') break;
      texts.push(element.value);
      places.push(element.places[0] ?? element.keyPlace);
      settings.delete(`${prefix}.${index}`);
    }
    settings.set(prefix, { value: texts, isText: true, keyPlace: first.keyPlace, places });
  }
}
