/** Synonyms in the settings themselves. */
import { bytesSource } from '../../byte-source.ts';
import type { EngineVersion } from '../../dictionary.ts';
import { NO_CONTEXT } from '../../formats/format.ts';
import { DICTIONARY_FORMATS } from '../../formats/registry.ts';
import { excerpt, type Report } from '../../problems.ts';
import type { AnalyzerModel } from '../analyzer-model.ts';
import type { FileProblems } from '../problems.ts';
import { adviceOn, refusal } from './component.ts';
import type { Parts } from './parts.ts';
import { noPath } from './path-rules.ts';

/** Checks every inline list of rules in its chain, and that each filter in use has rules at all. */
export function checkInlineRules(
  models: readonly AnalyzerModel[],
  version: EngineVersion,
  problems: FileProblems,
  parts: Parts,
): void {
  for (const { readings, name } of models) {
    for (const reading of readings) {
      const { filter, file, chain } = reading;
      const { options } = filter;
      const advice = noPath('synonyms_path', options);
      if (advice !== null) {
        // With a list too, the path is read as a word list.
        const reader = options.has('synonyms') ? 'synonyms_path' : 'synonyms_path_path';
        const text = refusal(
          `The filter \`${filter.name}\``,
          `IOException while reading ${reader}: file not readable`,
          advice,
        );
        problems.error('index-settings/invalid-component', file.file, options.place('synonyms_path'), text);
      }
      if (options.has('synonyms_path') || chain === null) continue;
      const list = options.list('synonyms');
      if (list === null) {
        problems.error(
          'index-settings/invalid-component',
          file.file,
          filter.definition?.place ?? null,
          refusal(
            `The filter \`${filter.name}\` of the analyzer \`${name}\``,
            'synonym requires either `synonyms` or `synonyms_path` to be configured',
            'Give it `synonyms_path`, or `synonyms`.',
          ),
        );
        continue;
      }
      const report: Report = {
        error: (_code, { line }, message, failure) => {
          const place = list[(line ?? 1) - 1]?.place ?? options.place('synonyms');
          const engine = failure.chain.map((cause) => excerpt(cause.message ?? '', 400)).join(' ← ');
          problems.error(
            'index-settings/rejected-rule',
            file.file,
            place,
            `${message((at) => `rule ${at}`)} The engine's own message: ${engine}.`,
          );
        },
        warning() {},
        undecided: (component, term) => {
          const unknown = parts.unknown.get(component);
          if (unknown?.missing === 'error') return;
          problems.unknown(
            chain.title,
            unknown?.file ?? file.file,
            unknown?.place ?? null,
            `The output of ${unknown?.what ?? component} is not computed here, so in ${chain.title} it is not known whether the engine accepts the rules of \`${filter.name}\` (the first ` +
              `term: \`${excerpt(term)}\`).`,
            adviceOn(unknown),
          );
        },
      };
      const source = bytesSource(Buffer.from(list.map(({ text }) => text).join('\n')));
      const format = reading.isWordnet ? 'wordnet-synonyms' : 'solr-synonyms';
      DICTIONARY_FORMATS[format].read(
        {
          source,
          options: { engineVersion: version, expand: reading.expand, lenient: reading.lenient, analysis: null, chain },
          context: NO_CONTEXT,
          report,
        },
        null,
      );
    }
  }
}
