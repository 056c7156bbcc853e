/** What real clusters answer about typed analyzers, normalizers, fields and the order of words. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { IndexOptions } from '../../../emulator/search/stand-in.ts';
import type { StageRun } from '../../end-to-end/kit/stage.ts';
import type { RunningNode } from '../../engine/engine.ts';
import {
  askingNodes,
  FILE,
  type SearchStage,
  type SearchStageOptions,
  searchIndex,
  startSearchStage,
} from '../search-stage.ts';
import { RealBackend, startClusters } from './real-backend.ts';

const clusters = await startClusters();
afterAll(async () => {
  for (const one of clusters) if ('cluster' in one) await one.cluster[Symbol.asyncDispose]();
});
const RUNNING = clusters.map((one) => ({
  name: 'cluster' in one ? `OpenSearch ${one.name}` : `OpenSearch ${one.name} (skipped: ${one.missing})`,
  cluster: 'cluster' in one ? one.cluster : null,
}));

const STOP = 'dictionaries/stopwords.txt';
const MAP = 'dictionaries/mapping.txt';
const BOTH = { files: 'dictionaries/*.txt', format: 'auto' };
const verdicts = ({ outputs }: StageRun) =>
  Object.fromEntries(outputs.search.map(({ index, analyzer, verdict }) => [`${index} ${analyzer}`, verdict]));

/** A stage with an index on the cluster, which is gone at the end. */
async function stageWith(
  cluster: RunningNode | null,
  options: SearchStageOptions,
  indexes: (site: SearchStage) => Readonly<Record<string, IndexOptions>>,
) {
  if (cluster === null) throw new Error('skipped');
  const backend = new RealBackend(cluster);
  const site = await startSearchStage({ ...options, backend });
  const made = indexes(site);
  for (const [name, index] of Object.entries(made)) await backend.createIndex(name, index);
  return {
    ...site,
    backend,
    [Symbol.asyncDispose]: async () => {
      for (const name of Object.keys(made)) await backend.deleteIndex(name);
      await site[Symbol.asyncDispose]();
    },
  };
}

describe.each(RUNNING)('$name', ({ cluster }) => {
  const it = test.skipIf(cluster === null);

  it('builds the chain of a typed analyzer with its options', async () => {
    const files = { [FILE]: 'gelato, ice cream\n', [STOP]: 'The\nlonger\n' };
    await using site = await stageWith(cluster, { files, inputs: BOTH }, ({ stage }) => {
      const stopwords_path = `analyzers/${stage.package('stopwords').id}`;
      const analyzer = {
        std: { type: 'standard', stopwords_path, stopwords_case: true, max_token_length: 4 },
        stop: { type: 'stop', stopwords_path },
        other: { type: 'english', stopwords_path },
      };
      const fields = { a: { type: 'text', analyzer: 'std' }, b: { type: 'text', analyzer: 'stop' } };
      return { typed: { analysis: { analyzer }, fields } };
    });
    const inputs = askingNodes(site.domain, { ...BOTH, indexes: 'typed', verify: 'require' });
    const drift = await site.stage.run({ inputs: { ...inputs, mode: 'drift' } });
    const live = { 'typed std': 'live', 'typed stop': 'live', 'typed other': 'unused', 'null null': 'unused' };
    expect(verdicts(drift), drift.log).toEqual(live);
    site.stage.workspace.commit('More', { [STOP]: 'The\nlonger\nand\n' });
    const run = await site.stage.run({ inputs });
    expect(verdicts(run), run.log).toMatchObject({ 'typed std': 'needs-reindex', 'typed stop': 'needs-reindex' });
  });

  it.each([
    ['gelato => ice cream\n', 'gelato => cream ice\n'],
    ['gelato => ice cream\nsofa => arm chair\n', 'gelato => arm chair\nsofa => ice cream\n'],
    ['gelato, ice cream, sorbet\n', 'gelato, cream ice, sorbet\n'],
  ])('shows on which node the order differs: %j, %j', async (before, after) => {
    await using site = await stageWith(cluster, { files: { [FILE]: before } }, ({ path }) => ({
      order: searchIndex(path),
    }));
    site.domain.reload = 'first-node';
    site.stage.workspace.commit('More', { [FILE]: after });
    const inputs = askingNodes(site.domain, { indexes: 'order' });
    const run = await site.stage.run({ inputs });
    expect(verdicts(run), run.log).toEqual({ 'order with_synonyms': 'mixed' });
    site.domain.reload = 'never';
    await site.backend.reload('order');
    const drift = await site.stage.run({ inputs: { ...inputs, mode: 'drift' } });
    expect(verdicts(drift), drift.log).toEqual({ 'order with_synonyms': 'live' });
  });

  it('proves a normalizer by a keyword field', async () => {
    if (cluster === null) return;
    const files = { [FILE]: 'gelato, ice cream\n', [MAP]: 'ä => ae\n' };
    const options = { files, inputs: BOTH };
    const second = join(cluster.configDirectories[1] ?? '', 'analyzers');
    const ids: string[] = [];
    await using site = await stageWith(cluster, options, ({ stage }) => {
      ids.push(stage.package('mapping').id);
      return {};
    });
    const [id = ''] = ids;
    const analysis = {
      char_filter: { map: { type: 'mapping', mappings_path: `analyzers/${id}` } },
      normalizer: { norm: { type: 'custom', char_filter: ['map'], filter: ['lowercase'] } },
    };
    const fields = { title: { type: 'text' }, code: { type: 'keyword', normalizer: 'norm' } };
    await writeFile(join(second, id), 'ä => old\n');
    await site.backend.createIndex('norm', { analysis, fields });
    await writeFile(join(second, id), 'ä => ae\n');
    try {
      const inputs = askingNodes(site.domain, { ...BOTH, indexes: 'norm', mode: 'drift' });
      for (let count = 0; count < 3; count++) {
        const drift = await site.stage.run({ inputs });
        expect(['mixed', 'needs-reindex'], drift.log).toContain(verdicts(drift)['norm norm']);
      }
      await site.backend.close('norm');
      await site.backend.open('norm');
      const opened = await site.stage.run({ inputs: { ...inputs, verify: 'require' } });
      expect(verdicts(opened), opened.log).toMatchObject({ 'norm norm': 'live' });
    } finally {
      await site.backend.deleteIndex('norm');
    }
  });

  it('is asked on fields that are indexed, with positions or without', async () => {
    const field = { type: 'text', analyzer: 'plain', search_analyzer: 'with_synonyms' };
    await using site = await stageWith(cluster, {}, ({ path }) => ({
      'fields-raw': { ...searchIndex(path), fields: { a: { ...field, index: false }, b: field } },
      'fields-docs': { ...searchIndex(path), fields: { a: { ...field, index_options: 'docs' } } },
      'fields-freqs': {
        ...searchIndex(path),
        fields: { a: { ...field, index_options: 'freqs' }, b: { type: 'text', index_prefixes: {} } },
      },
    }));
    const inputs = askingNodes(site.domain, { indexes: 'fields-*', verify: 'require' });
    site.stage.workspace.commit('More', { [FILE]: 'gelato, ice cream, sorbet\nsofa => arm chair\n' });
    const run = await site.stage.run({ inputs });
    expect(new Set(Object.values(verdicts(run))), run.log).toEqual(new Set(['live']));
    expect(run.outputs.search).toHaveLength(3);
  });

  it('does not mistake two chains that differ inside a filter for one', async () => {
    const index = (path: string, inner: object): IndexOptions => {
      const { analysis, fields } = searchIndex(path);
      const multi = { type: 'multiplexer', filters: ['inner'], preserve_original: false };
      const with_synonyms = { tokenizer: 'standard', filter: ['lowercase', 'syn', 'multi'] };
      const filter = { ...analysis.filter, multi, inner } as IndexOptions['analysis']['filter'];
      return { analysis: { filter, analyzer: { ...analysis.analyzer, with_synonyms } }, fields } as IndexOptions;
    };
    await using site = await stageWith(cluster, {}, ({ path }) => ({
      'inner-a': index(path, { type: 'uppercase' }),
      'inner-b': index(path, { type: 'reverse' }),
    }));
    const drift = await site.stage.run({
      inputs: askingNodes(site.domain, { mode: 'drift', indexes: 'inner-*', verify: 'require' }),
    });
    const live = { 'inner-a with_synonyms': 'live', 'inner-b with_synonyms': 'live' };
    expect(verdicts(drift), drift.log).toEqual(live);
  });

  it.each([60, 400])('is asked in several queries where words have %d synonyms each', async (count) => {
    const words = Array.from({ length: count }, (_, at) => `ice cream${at}`).join(', ');
    await using site = await stageWith(cluster, { files: { [FILE]: `${words}\n` } }, ({ path }) => ({
      clauses: searchIndex(path),
    }));
    site.stage.workspace.commit('More', { [FILE]: `${words}, gelato\n` });
    const inputs = askingNodes(site.domain, { indexes: 'clauses', verify: 'require' });
    const run = await site.stage.run({ inputs });
    expect(verdicts(run), run.log).toEqual({ 'clauses with_synonyms': 'live' });
  });

  it('reads every text to its end where a limit leaves the rest of it', async () => {
    const few = { type: 'limit', max_token_count: 1 };
    const multi = { type: 'multiplexer', filters: ['few'], preserve_original: false };
    const index = (path: string, ...filters: readonly string[]): IndexOptions => {
      const { analysis, fields } = searchIndex(path);
      const with_synonyms = { tokenizer: 'standard', filter: ['lowercase', ...filters] };
      const filter = { ...analysis.filter, few, multi } as IndexOptions['analysis']['filter'];
      return { analysis: { filter, analyzer: { ...analysis.analyzer, with_synonyms } }, fields } as IndexOptions;
    };
    await using site = await stageWith(cluster, {}, ({ path }) => ({
      'limit-own': index(path, 'few', 'syn'),
      'limit-inner': index(path, 'syn', 'multi'),
    }));
    const rules = 'gelato => sorbet\nice => granita\nlap top, notebook\ntable top => desk\n';
    const tests =
      'field: title\ntests:\n  - search: gelato and more words\n    finds: [sorbet for two]\n  - search: ice\n    finds: [granita]\n';
    site.stage.workspace.commit('More', { [FILE]: rules, 'search/tests.yml': tests });
    const more = {
      indexes: 'limit-*',
      verify: 'require',
      'search-tests': 'search/tests.yml',
    };
    const run = await site.stage.run({ inputs: askingNodes(site.domain, more) });
    expect(verdicts(run), run.log).toEqual({ 'limit-own with_synonyms': 'live', 'limit-inner with_synonyms': 'live' });
    expect(run.outputs.tests, run.log).toEqual({ passed: 2, failed: 0, skipped: 0 });
  });

  it('is asked in halves where words have too many tokens together', async () => {
    const words = Array.from({ length: 600 }, (_, at) => `term${at}`).join(', ');
    await using site = await stageWith(cluster, { files: { [FILE]: `${words}\n` } }, ({ path }) => ({
      tokens: searchIndex(path),
    }));
    site.domain.reload = 'never';
    site.stage.workspace.commit('More', { [FILE]: `${words}, gelato\n` });
    const inputs = askingNodes(site.domain, { indexes: 'tokens', verify: 'require' });
    const run = await site.stage.run({ inputs });
    expect(verdicts(run), run.log).toEqual({ 'tokens with_synonyms': 'stale' });
  });
});
