/** Search tests on the engine at `engine-url`, with the dictionaries of this commit. */

import type { SettingsFile } from '../../dictionaries/settings/file/shapes.ts';
import type { IndexSettings } from '../../dictionaries/settings/index-settings.ts';
import { analyzeBody, obstacle } from '../chain.ts';
import type { EngineAsked } from '../engine/engine.ts';
import { speltAnalyzer } from '../engine/settings-questions.ts';
import type { JsonObject } from '../json-value.ts';
import { type AskedTest, type AskedTexts, judgeAsked, splitTokens } from './asked.ts';
import { brokenAnalyzer, resolveAnalyzers } from './offline.ts';
import type { TestRecord } from './records.ts';

/** Adds the engine's outcomes to the records, except to those whose analyzers the settings do not define. */
export async function runTestsOnEngine(
  records: readonly TestRecord[],
  settings: IndexSettings,
  engine: EngineAsked,
): Promise<readonly TestRecord[]> {
  const results = [...records];
  const byFile = new Map<SettingsFile, { at: number; asked: AskedTest }[]>();
  for (const [at, { test }] of records.entries()) {
    const resolved = resolveAnalyzers(test, settings);
    if (resolved.kind !== 'found') continue;
    const { file, search, index } = resolved.analyzers;
    byFile.set(file, [...(byFile.get(file) ?? []), { at, asked: { test, search, index: index ?? search } }]);
  }
  for (const [file, tests] of byFile) {
    const ask = (analyzer: string, texts: readonly string[]) => askAnalyzer(analyzer, texts, file, settings, engine);
    const outcomes = await judgeAsked(
      tests.map(({ asked }) => asked),
      ask,
    );
    for (const [place, { at }] of tests.entries()) {
      const [record, outcome] = [results[at], outcomes[place]];
      if (record === undefined || outcome === undefined) continue;
      results[at] = { ...record, outcomes: [...record.outcomes, { by: engine.name, outcome }] };
    }
  }
  return results;
}

async function askAnalyzer(
  name: string,
  texts: readonly string[],
  file: SettingsFile,
  settings: IndexSettings,
  engine: EngineAsked,
): Promise<AskedTexts> {
  const model = settings.analyzers.named(name, file);
  if (model === null && settings.scope.find('analyzer', name, file) !== null) return { reason: brokenAnalyzer(name) };
  const made: Body =
    model === null ? { body: { analyzer: name, text: [...texts] } } : bodyOf(model, texts, settings, engine);
  if ('why' in made) return { reason: `the analyzer \`${name}\` can't be put into a request, as ${made.why}` };
  const answer = await engine.analyze(made.body);
  if (answer.outcome === 'analyzed') return splitTokens(answer.tokens, texts);
  return { reason: `${engine.name} can't build the analyzer \`${name}\` ("${answer.reason}")` };
}

type Body = { readonly why: string } | { readonly body: JsonObject };

function bodyOf(
  model: Parameters<typeof speltAnalyzer>[0],
  texts: readonly string[],
  settings: IndexSettings,
  engine: EngineAsked,
): Body {
  const spelt = speltAnalyzer(model, settings);
  const why = spelt.obstacle ?? obstacle(spelt.chain);
  if (why !== null) return { why };
  return { body: analyzeBody(spelt.chain, 'none', (slot) => engine.lines(slot).map(({ text }) => text), texts) };
}
