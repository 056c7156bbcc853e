/** Problems of analyzers where they are used, and of settings that make a deploy invisible. */
import type { AnalyzerModel, SynonymReading } from './analyzer-model.ts';
import type { Analyzers } from './analyzers.ts';
import { closest } from './components/closest.ts';
import type { Component } from './components/component.ts';
import type { FilterPart } from './components/filters.ts';
import { ANALYZERS, PLUGIN_COMPONENTS } from './components/known-names.ts';
import { isApartFromText } from './model.ts';
import type { FileProblems } from './problems.ts';
import { type FieldUse, fieldUses, type UseTime } from './uses/field-uses.ts';
import type { SettingsScope } from './uses/scope.ts';

export interface LintInput {
  readonly scope: SettingsScope;
  readonly analyzers: Analyzers;
  readonly models: readonly AnalyzerModel[];
  readonly times: ReadonlyMap<AnalyzerModel, UseTime | 'both'>;
  readonly problems: FileProblems;
}

export function lintAnalyzers(input: LintInput): void {
  lintFields(input);
  lintNormalizers(input);
  lintDefaults(input);
  for (const model of input.models) {
    for (const reading of model.readings) lintReading(model, reading, input);
  }
}

function lintFields(input: LintInput): void {
  for (const use of fieldUses(input.scope)) {
    const model = input.analyzers.named(use.analyzer, use.file);
    if (model === null) lintName(use, input);
    else if (use.time === 'index' && use.analyzer !== 'default') lintIndexTime(use, model.updateable, input.problems);
  }
}

/** Normalizers that a field names and no settings define. */
function lintNormalizers({ scope, problems }: LintInput): void {
  for (const file of scope.files) {
    for (const { path, normalizer } of file.normalized) {
      const { name, place } = normalizer;
      if (PLUGIN_COMPONENTS.normalizer.has(name) || scope.find('normalizer', name, file) !== null) continue;
      const sentence = `The field \`${path}\` names the normalizer \`${name}\`, which is not defined. Define it, or name one that exists.`;
      if (scope.isComplete(file)) {
        const message = `${sentence} The engine's own message: normalizer [${name}] not found for field [${path}].`;
        problems.error('index-settings/undefined-name', file.file, place, message);
      } else {
        problems.notice(
          `${file.file}, line ${place.line}: ${sentence} (The settings may be in a file that \`index-settings\` does not name.)`,
        );
      }
    }
  }
}

/** An analyzer that a field names and that is not defined. */
function lintName({ source, file, field, named, analyzer }: FieldUse, { scope, problems }: LintInput): void {
  if (named === null || scope.find('analyzer', analyzer, file) !== null) return;
  if (ANALYZERS.has(analyzer) || PLUGIN_COMPONENTS.analyzer.has(analyzer)) return;
  const near = closest(analyzer, [
    ...scope.files.flatMap(({ definitions }) =>
      definitions.filter(({ kind }) => kind === 'analyzer').map(({ name }) => name),
    ),
    ...ANALYZERS,
  ]);
  const advice = near === null ? 'Define it, or name one that exists.' : `Did you mean \`${near}\`?`;
  const sentence = `The field \`${field.path}\` names the analyzer \`${analyzer}\`, which is not defined. ${advice}`;
  const isCertain = scope.isComplete(file);
  if (isCertain && !field.isDynamic) {
    problems.error(
      'index-settings/undefined-name',
      source.file,
      named.place,
      `${sentence} The engine's own message: analyzer [${analyzer}] has not been configured in mappings.`,
    );
    return;
  }
  const why = isCertain
    ? 'The engine says so only when a document makes such a field.'
    : 'The settings may be in a file that `index-settings` does not name.';
  problems.notice(`${source.file}, line ${named.place.line}: ${sentence} (${why})`);
}

/** An analyzer with updateable filters that documents go through. */
function lintIndexTime(
  { source: { file }, field, named, analyzer }: FieldUse,
  updateable: readonly string[],
  problems: FileProblems,
): void {
  if (updateable.length === 0 || isApartFromText(field)) return;
  const message =
    `The field \`${field.path}\` uses the analyzer \`${analyzer}\` when documents are indexed, but its filter \`${updateable.join('`, `')}\` is \`updateable\`, which the engine allows ` +
    'only in search analyzers. Name it as `search_analyzer` and give the field an `analyzer` without it, or remove `updateable`. ' +
    `The engine's own message${field.isDynamic ? ', once a document makes such a field' : ''}: analyzer [${analyzer}] contains filters ` +
    `[${updateable.join(', ')}] that are not allowed to run in index time mode.`;
  const place = named?.place ?? field.place;
  if (field.isDynamic) problems.warning('index-settings/updateable-at-index-time', file, place, message);
  else problems.error('index-settings/updateable-at-index-time', file, place, message);
}

/** The analyzer `default` is used for everything. */
function lintDefaults({ models, problems }: LintInput): void {
  for (const { name, file, definition, updateable } of models) {
    if (name !== 'default' || updateable.length === 0) continue;
    problems.error(
      'index-settings/updateable-at-index-time',
      file.file,
      definition.place,
      `The analyzer \`default\` is used when documents are indexed, but its filter \`${updateable.join('`, `')}\` is \`updateable\`, which the engine allows only in search analyzers. Call the ` +
        `analyzer \`default_search\`. The engine's own message: analyzer [default] contains filters [${updateable.join(', ')}] that are not allowed to run in all mode.`,
    );
  }
}

/** Component types that a search for the words of a dictionary fails on. */
const STOP_TYPES: ReadonlySet<string> = new Set(['stop', 'ja_stop', 'smartcn_stop', 'polish_stop']);

function lintReading(model: AnalyzerModel, reading: SynonymReading, { times, problems }: LintInput): void {
  const { filter, isGraph, isUpdateable, condition } = reading;
  const time = times.get(model);
  if (reading.synonymAnalyzer === null) lintFront(model, reading, problems);
  if (time !== 'search') return;
  const isReloaded = isUpdateable && (condition === null || model.updateable.length > 0);
  if (!isReloaded && filter.options.has('synonyms_path')) {
    const [why, advice] = isUpdateable
      ? [
          `is inside the condition \`${condition}\`, for which the engine reloads no analyzer`,
          'Put it into the analyzer itself',
        ]
      : ['is not `updateable`', 'Set `updateable: true`'];
    problems.warning(
      'index-settings/not-updateable',
      reading.file.file,
      filter.definition?.place ?? null,
      `\`${filter.name}\` reads its synonyms for the search analyzer \`${model.name}\`, but ${why}: after a deploy, searches use the old synonyms until the index is closed and ` +
        `opened. ${advice}.`,
    );
  }
  if (!isGraph) {
    problems.warning(
      'index-settings/needs-graph',
      reading.file.file,
      filter.options.place('type'),
      `\`${filter.name}\` has the type \`synonym\`, which puts the words of a multi-word synonym over the wrong positions, so that a search analyzer such as \`${model.name}\` matches the wrong phrases. ` +
        'Write `type: synonym_graph`.',
    );
  }
}

function lintFront(model: AnalyzerModel, reading: SynonymReading, problems: FileProblems): void {
  const { filter, place, before } = reading;
  const stop = before.find(({ component }) => STOP_TYPES.has(component.type) && removesWords(component));
  if (stop !== undefined) {
    problems.warning(
      'index-settings/stop-before-synonyms',
      place.file.file,
      stop.place,
      `In the analyzer \`${model.name}\` the filter \`${stop.component.name}\` removes stop words before the synonyms of \`${filter.name}\`: ${
        reading.lenient
          ? 'as the filter is `lenient`, the engine silently drops each rule with a stop word'
          : 'a rule with a stop word makes the engine refuse the whole file'
      }. Put it after the synonym filter.`,
    );
  }
  const { tokenizer } = model;
  if (tokenizer === null) return;
  if (stacks(tokenizer.type, (name) => tokenizer.options.text(name))) {
    problems.warning(
      'index-settings/stacking-tokenizer',
      tokenizer.definition === null ? place.file.file : model.file.file,
      tokenizer.options.place('mode') ??
        tokenizer.options.place('decompound_mode') ??
        tokenizer.definition?.place ??
        place.place,
      `The tokenizer \`${tokenizer.name}\` puts a compound word and its parts at one position, and the engine refuses every synonym rule with such a word. Use a tokenizer for the synonyms of \`${filter.name}\` with ` +
        (tokenizer.type === 'nori_tokenizer'
          ? '`decompound_mode: discard` or `none`.'
          : '`mode: normal`, or `discard_compound_token: true`.'),
    );
  }
}

/** False where its list of stop words is empty. */
function removesWords({ part, options }: Component<FilterPart>): boolean {
  const effect = part?.plain;
  if (typeof effect === 'object') return effect.words.size > 0;
  if (options.text('stopwords') === '_none_') return false;
  return !options.has('stopwords') || (options.words('stopwords') ?? []).length !== 0;
}

function stacks(type: string, option: (name: string) => string | null): boolean {
  if (type === 'nori_tokenizer') return option('decompound_mode')?.toLowerCase() === 'mixed';
  if (type !== 'kuromoji_tokenizer') return false;
  return option('mode')?.toLowerCase() !== 'normal' && option('discard_compound_token') !== 'true';
}
