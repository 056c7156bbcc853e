/** Numbers and lists of components that the engine checks: when it reads the settings, or when an analyzer uses the component. */
import { javaPattern } from '../../analysis/java-pattern/pattern.ts';
import type { FlatSettings } from '../file/flat.ts';
import type { FilePlace } from '../file/positioned.ts';
import { InvalidComponent, type Options } from './options.ts';

/** What the engine says of a component as soon as an analyzer uses it. */
export interface UseFault {
  readonly message: string;
  readonly place: FilePlace | null;
  /** Full sentences; absent: correct the setting. */
  readonly advice?: string;
}

/**
 * Sizes that two components may differ by.
 * @param settings of the index: `max_ngram_diff` and `max_shingle_diff`
 * @param isWhole false where a file elsewhere may set these
 * @throws InvalidComponent with the engine's words
 */
export function checkDifferences(
  kind: string,
  type: string,
  options: Options,
  settings: FlatSettings,
  isWhole: boolean,
): void {
  if (/^n[gG]ram$/.test(type) && kind !== 'char_filter') {
    const [min, max] = grams(options);
    const most = limitOf(settings, 'max_ngram_diff', isWhole ? 1 : null);
    if (most !== null && max - min > most) {
      throw new InvalidComponent(
        `The difference between max_gram and min_gram in NGram Tokenizer must be less than or equal to: [${most}] but was [${max - min}]. This limit can be set by changing the [index.max_ngram_diff] index level setting.`,
        options.place('max_gram') ?? options.place('min_gram'),
      );
    }
  }
  if (type === 'shingle' && kind === 'filter') {
    const [min, max] = shingles(options);
    const difference = max - min + (options.boolean('output_unigrams', true) ? 1 : 0);
    const most = limitOf(settings, 'max_shingle_diff', isWhole ? 3 : null);
    if (most !== null && difference > most) {
      throw new InvalidComponent(
        `In Shingle TokenFilter the difference between max_shingle_size and min_shingle_size (and +1 if outputting unigrams) must be less than or equal to: [${most}] but was [${difference}]. This limit can be set by changing the [index.max_shingle_diff] index level setting.`,
        options.place('max_shingle_size') ?? options.place('min_shingle_size'),
      );
    }
  }
}

/** `null` where the value is no number, which is not checked here. */
function limitOf(settings: FlatSettings, name: string, fallback: number | null): number | null {
  const value = settings.get(name)?.value;
  if (value === undefined) return fallback;
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

function grams(options: Options): readonly [number, number] {
  return [options.integer('min_gram', 1), options.integer('max_gram', 2)];
}

function shingles(options: Options): readonly [number, number] {
  return [options.integer('min_shingle_size', 2), options.integer('max_shingle_size', 2)];
}

/** `null`: an analyzer may use it. */
export function useFault(kind: string, type: string, options: Options): UseFault | null {
  const fault = (message: string, setting: string): UseFault => ({ message, place: options.place(setting) });
  if (kind !== 'char_filter' && /^(?:edge_?)?n_?gram$/i.test(type)) {
    const [min, max] = grams(options);
    if (min < 1) return fault('minGram must be greater than zero', 'min_gram');
    if (min > max) return fault('minGram must not be greater than maxGram', 'min_gram');
  }
  if (kind === 'tokenizer' && type === 'pattern') return groupFault(options);
  if (kind !== 'filter') return null;
  switch (type) {
    case 'length': {
      const min = options.integer('min', 0);
      if (min < 0) return fault('minimum length must be greater than or equal to zero', 'min');
      if (min > options.integer('max', 0x7fffffff))
        return fault('maximum length must not be greater than minimum length', 'max');
      return null;
    }
    case 'limit':
      return options.integer('max_token_count', 1) < 1
        ? fault('maxTokenCount must be greater than zero', 'max_token_count')
        : null;
    case 'shingle': {
      const [min, max] = shingles(options);
      if (max < 2) return fault('Max shingle size must be >= 2', 'max_shingle_size');
      if (min < 2) return fault('Min shingle size must be >= 2', 'min_shingle_size');
      return min > max ? fault('Min shingle size must be <= max shingle size', 'min_shingle_size') : null;
    }
    default:
      return null;
  }
}

/** A group that the pattern of a tokenizer does not have. */
function groupFault(options: Options): UseFault | null {
  const result = javaPattern(options.text('pattern') ?? '\\W+', options.text('flags') ?? '');
  const group = options.integer('group', -1);
  if (result.kind !== 'known' || group <= result.pattern.groups) return null;
  const message = `invalid group specified: pattern only has: ${result.pattern.groups} capturing groups`;
  return { message, place: options.place('group') };
}
