/** Normalizers: chains for keyword fields, without a tokenizer, of components that handle one character after the other. */
import type { EngineVersion } from '../dictionary.ts';
import { isOpenSearchFrom } from '../engine-version.ts';
import { refusal } from './components/component.ts';
import { PLUGIN_COMPONENTS } from './components/known-names.ts';
import { Options } from './components/options.ts';
import type { Parts } from './components/parts.ts';
import type { FilePlace } from './file/positioned.ts';
import type { SettingsFile } from './file/shapes.ts';
import { componentTitle, type Definition } from './model.ts';
import type { FileProblems } from './problems.ts';
import { tellUndefined } from './undefined-name.ts';
import type { SettingsScope } from './uses/scope.ts';

/** The filters that are allowed there; asked of OpenSearch 1.3, 2.19 and 3.9. */
const ALLOWED: ReadonlySet<string> = new Set(
  (
    'arabic_normalization asciifolding bengali_normalization cjk_width decimal_digit elision german_normalization hindi_normalization ' +
    'indic_normalization lowercase persian_normalization scandinavian_folding scandinavian_normalization serbian_normalization ' +
    'sorani_normalization trim uppercase icu_folding icu_normalizer'
  ).split(' '),
);

/** What a normalizer is checked with. */
export interface NormalizerContext {
  readonly scope: SettingsScope;
  readonly parts: Parts;
  readonly problems: FileProblems;
  readonly version: EngineVersion;
}

export function checkNormalizer(
  file: SettingsFile,
  { name, settings, place: own }: Definition,
  context: NormalizerContext,
): void {
  const options = new Options(settings);
  const { parts, problems, scope } = context;
  const refuse = (message: string, place: FilePlace | null, advice: string): void =>
    problems.error(
      'index-settings/invalid-component',
      file.file,
      place ?? own,
      refusal(`The normalizer \`${name}\``, message, advice),
    );
  const type = options.text('type') ?? 'custom';
  if (type !== 'custom') {
    if (!PLUGIN_COMPONENTS.normalizer.has(type)) {
      problems.unknown(
        componentTitle('normalizer', name, file.file),
        file.file,
        options.place('type'),
        `The type \`${type}\` of the normalizer \`${name}\` is not known here. Without a plugin that brings it the engine answers ` +
          `"Unknown normalizer type [${type}] for [${name}]".`,
        "A request can't ask for a normalizer by its type, so `engine-url` does not help: write `type: custom` with its filters.",
      );
    }
    return;
  }
  if (options.has('tokenizer')) {
    refuse(
      `Custom normalizer [${name}] cannot configure a tokenizer`,
      options.place('tokenizer'),
      'Remove the `tokenizer`.',
    );
  }
  for (const { text, place } of options.list('char_filter') ?? []) {
    const at = { file, place };
    const component = parts.charFilter(text, at);
    if (component === null)
      tellUndefined({ kind: 'char_filter', text, owner: name, subject: 'Custom Analyzer', at }, scope, problems);
    else if (component.type === 'html_strip') {
      refuse(`Custom normalizer [${name}] may not use char filter [${text}]`, place, 'Remove the char filter.');
    }
  }
  for (const { text, place } of options.list('filter') ?? []) {
    const at = { file, place };
    const component = parts.filter(text, at);
    if (component === null)
      tellUndefined({ kind: 'filter', text, owner: name, subject: 'Custom Analyzer', at }, scope, problems);
    else if (isAllowed(component.type, component.definition !== null, context)) parts.tellUse(component);
    else {
      const advice = 'Remove the filter: a normalizer makes one token, and handles its characters one after the other.';
      refuse(`Custom normalizer [${name}] may not use filter [${text}]`, place, advice);
    }
  }
}

function isAllowed(type: string, isDeclared: boolean, { version, parts }: NormalizerContext): boolean {
  if (ALLOWED.has(type)) return true;
  if (type === 'persian_stem') return !isDeclared && isOpenSearchFrom(version, 2, 0);
  if (type === 'truncate') return isDeclared && isOpenSearchFrom(version, 3, 0);
  // Of a plugin, or not known at all, which is said already.
  return PLUGIN_COMPONENTS.filter.has(type) || !parts.isKnownType('filter', type);
}
