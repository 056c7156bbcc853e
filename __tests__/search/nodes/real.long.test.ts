/** The same on the stand-in and on real clusters: what a domain answers, and every verdict from end to end. */

import { afterAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../emulator/http/sigv4.ts';
import { StandIn } from '../../../emulator/search/stand-in.ts';
import { askingNodes, DOMAIN, FILE, searchIndex, startSearchStage } from '../search-stage.ts';
import { RealBackend, startClusters, type TestBackend } from './real-backend.ts';

const clusters = await startClusters();
afterAll(async () => {
  for (const one of clusters) if ('cluster' in one) await one.cluster[Symbol.asyncDispose]();
});

const BACKENDS: readonly { name: string; make: (() => TestBackend) | null }[] = [
  { name: 'the stand-in', make: () => new StandIn(2) },
  ...clusters.map((one) => ({
    name: 'cluster' in one ? `OpenSearch ${one.name}` : `OpenSearch ${one.name} (skipped: ${one.missing})`,
    make: 'cluster' in one ? () => new RealBackend(one.cluster) : null,
  })),
];

const OLD = 'gelato, ice cream\n';
const NEXT = 'gelato, ice cream, sorbet\n';

let count = 0;

describe.each(BACKENDS)('$name', ({ make }) => {
  test.skipIf(make === null)('answers as the contract says', async () => {
    const backend = make?.() as TestBackend;
    const index = `contract-${++count}`;
    await backend.putDictionary('F77', Buffer.from('gelato, sorbet\n'));
    await backend.createIndex(index, searchIndex('analyzers/F77'));
    const get = async (path: string, body?: unknown) => {
      const { status, body: text } = await backend.request('GET', path, body === undefined ? '' : JSON.stringify(body));
      return { status, json: JSON.parse(text) };
    };
    const tokens = async (body: unknown) => {
      const { json } = await get(`/${index}/_analyze`, body);
      return json.tokens
        ?.map((one: { token: string; start_offset: number }) => `${one.start_offset}:${one.token}`)
        .sort();
    };
    const settings = await get(`/${index}/_settings/index.analysis.*,index.hidden?flat_settings=true`);
    expect(settings.json[index].settings).toMatchObject({
      'index.analysis.filter.syn.synonyms_path': 'analyzers/F77',
      'index.analysis.filter.syn.updateable': 'true',
      'index.analysis.analyzer.with_synonyms.filter': ['lowercase', 'syn'],
    });
    const fields = await get(`/${index}/_mapping/field/*?include_defaults=true`);
    expect(fields.json[index].mappings.title.mapping.title).toMatchObject({
      analyzer: 'plain',
      search_analyzer: 'with_synonyms',
      search_quote_analyzer: 'with_synonyms',
    });
    const byName = { analyzer: 'with_synonyms', text: ['Gelato', 'x', 'y'] };
    const speltOut = { tokenizer: 'standard', filter: ['lowercase', 'syn'], text: byName.text };
    expect(await tokens(byName)).toEqual(['0:gelato', '0:sorbet', '7:x', '9:y']);
    expect(await tokens(speltOut)).toEqual(await tokens(byName));
    await backend.putDictionary('F77', Buffer.from('gelato, granita\n'));
    expect(await tokens(byName)).toEqual(['0:gelato', '0:sorbet', '7:x', '9:y']);
    expect(await tokens(speltOut)).toEqual(['0:gelato', '0:granita', '7:x', '9:y']);
    const inline = { ...speltOut, filter: ['lowercase', { type: 'synonym_graph', synonyms: ['gelato, ice'] }] };
    expect(await tokens(inline)).toEqual(['0:gelato', '0:ice', '7:x', '9:y']);
    expect(await tokens({ ...inline, filter: ['lowercase', { type: 'synonym_graph', synonyms: [] }] })).toEqual([
      '0:gelato',
      '7:x',
      '9:y',
    ]);
    const shards = await get(`/${index}/_search_shards`);
    expect(Object.keys(shards.json.nodes)).toHaveLength(2);
    expect(await backend.reload(index)).toEqual(['with_synonyms']);
    expect(await tokens(byName)).toEqual(['0:gelato', '0:granita', '7:x', '9:y']);
    await backend.putDictionary('F77', Buffer.from('a => b => c\n'));
    expect(await get(`/${index}/_analyze`, speltOut)).toMatchObject({
      status: 400,
      json: { error: { reason: 'Failed to build synonyms' } },
    });
    expect(await backend.reload(index)).toBeNull();
    expect(await tokens(byName)).toEqual(['0:gelato', '0:granita', '7:x', '9:y']);
    const query = {
      bool: { must: [{ match: { title: { query: 'gelato', analyzer: 'with_synonyms', zero_terms_query: 'all' } } }] },
    };
    const node = Object.keys(shards.json.nodes)[0];
    const at = (id: string | undefined) =>
      `/${index}/_search?preference=_shards:0%7C_only_nodes:${id}&request_cache=false`;
    const profile = await get(at(node), { profile: true, size: 0, query });
    expect(profile.json.profile.shards[0].id).toContain(`[${node}]`);
    expect(JSON.stringify(profile.json.profile)).toContain('title:granita');
    expect(await get(at('nobody'), { profile: true, size: 0, query })).toMatchObject({ status: 400 });
    await backend.putDictionary('F77', Buffer.from('gelato, granita\n'));
    const other = `contract-${++count}`;
    await backend.createIndex(other, searchIndex('analyzers/F77'));
    await backend.close(index);
    expect(await get(`/${index}/_analyze`, byName)).toMatchObject({
      status: 400,
      json: { error: { type: 'index_closed_exception' } },
    });
    // One that is closed or gone has no copies.
    const copies = (await get(`/${index},${other},nowhere-${count}/_search_shards`)).json.shards.flat();
    expect(new Set(copies.map((one: { index: string }) => one.index))).toEqual(new Set([other]));
    await backend.open(index);
    await backend.deleteIndex(index);
    expect(await get(`/${index}/_analyze`, byName)).toMatchObject({ status: 404 });
  });

  test.skipIf(make === null)('every verdict occurs and is reported, by GET alone', async () => {
    const backend = make?.() as TestBackend;
    await using site = await startSearchStage({ backend });
    const { stage, domain, path } = site;
    const mine = `verdicts${++count}`;
    const ask = async (content: string | null, inputs: Record<string, string> = {}) => {
      if (content !== null) stage.workspace.commit('Change', { [FILE]: content });
      const run = await stage.run({
        inputs: askingNodes(domain, { indexes: `${mine}-*`, ...inputs }),
      });
      return { run, verdicts: Object.fromEntries(run.outputs.search.map(({ index, verdict }) => [index, verdict])) };
    };
    expect((await ask(null)).verdicts).toEqual({ null: 'unused' });
    await backend.putTemplate(mine, { template: { settings: { analysis: searchIndex(path).analysis } } });
    expect((await ask(null)).verdicts).toEqual({ [mine]: 'next-index' });

    await backend.createIndex(`${mine}-live`, searchIndex(path));
    await backend.createIndex(`${mine}-reopen`, searchIndex(path, { updateable: false }));
    await backend.createIndex(`${mine}-reindex`, searchIndex(path, { updateable: false, at: 'index' }));
    await backend.createIndex(`${mine}-both`, searchIndex(path, { updateable: false, at: 'both' }));
    await backend.createIndex(`${mine}-unused`, searchIndex(path, { at: 'nowhere' }));
    const first = await ask(NEXT);
    expect(first.run.outputs['failure-reason'], first.run.log).toBe('');
    expect(first.verdicts).toEqual({
      [`${mine}-live`]: 'live',
      [`${mine}-reopen`]: 'needs-reopen',
      [`${mine}-reindex`]: 'needs-reindex',
      [`${mine}-both`]: 'needs-reindex',
      [`${mine}-unused`]: 'unused',
    });
    for (const name of ['reopen', 'reindex', 'both']) {
      await backend.close(`${mine}-${name}`);
      if (name === 'reopen') expect((await ask(null)).verdicts[`${mine}-reopen`]).toBe('not-checked');
      await backend.open(`${mine}-${name}`);
    }
    const opened = await ask(null, { mode: 'drift' });
    expect(opened.run.outputs['failure-reason'], opened.run.log).toBe('');
    expect(new Set(Object.values(opened.verdicts))).toEqual(new Set(['live', 'unused']));
    for (const name of ['reopen', 'reindex', 'both', 'unused']) await backend.deleteIndex(`${mine}-${name}`);

    domain.reload = 'first-node';
    // These wait to the end of the time for a reload that never comes.
    const mixed = await ask(OLD);
    expect(mixed.run.outputs['failure-reason'], mixed.run.log).toBe('search-failed');
    expect(mixed.verdicts[`${mine}-live`]).toBe('mixed');
    domain.reload = 'never';
    await backend.reload(`${mine}-live`);
    const stale = await ask(NEXT);
    expect(stale.verdicts).toEqual({ [`${mine}-live`]: 'stale' });
    expect(stale.run.outputs['failure-reason']).toBe('search-failed');
    expect(new Set(domain.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
    const reloaded = await ask(null, { reload: 'true' });
    expect(reloaded.verdicts, reloaded.run.log).toEqual({ [`${mine}-live`]: 'live' });
    expect(domain.requests.filter(({ method }) => method !== 'GET').map(({ path: url }) => url)).toEqual([
      `/_plugins/_refresh_search_analyzers/${mine}-live`,
    ]);

    const refused = await ask('gelato, ice cream\n!!!, ???\n');
    expect(refused.run.outputs['failure-reason'], refused.run.log).toBe('lint-failed');
    expect(refused.run.outputs.packages[0]?.problems).toMatchObject([{ code: 'domain/rejected', line: 2 }]);
    stage.workspace.commit('Back', { [FILE]: NEXT });
    await backend.putDictionary(path.slice('analyzers/'.length), Buffer.from('a => b => c\n'));
    const broken = await ask(null, { mode: 'drift' });
    expect(broken.verdicts).toEqual({ [`${mine}-live`]: 'broken' });
    expect(broken.run.outputs['failure-reason']).toBe('search-failed');
    await backend.putDictionary(path.slice('analyzers/'.length), Buffer.from(NEXT));
    expect((await ask(null, { mode: 'drift' })).verdicts).toEqual({ [`${mine}-live`]: 'live' });

    // Nobody may build on the domain before the change, and AWS takes what the index can't build.
    const bad = 'gelato, ice cream\n!!!, ???\n';
    const isThere = () =>
      stage.emulator.runningContents(DOMAIN).some(({ runningSha256 }) => runningSha256 === sha256(Buffer.from(bad)));
    domain.denied.add('indices:admin/analyze');
    domain.fault = () => {
      if (isThere()) domain.denied.clear();
      return null;
    };
    domain.reload = 0;
    const outage = await ask(bad);
    expect(outage.run.outputs['aws-validated'], outage.run.log).toBe(true);
    expect(outage.verdicts).toEqual({ [`${mine}-live`]: 'broken' });
    expect(outage.run.outputs['failure-reason']).toBe('search-failed');
    expect(outage.run.errors.join('\n')).toContain('Deploy the former content now');
    const back = await ask(NEXT);
    expect(back.run.outputs['failure-reason'], back.run.log).toBe('');
    expect(back.verdicts).toEqual({ [`${mine}-live`]: 'live' });
    expect(domain.requests.filter(({ method }) => method !== 'GET')).toHaveLength(1);
    await backend.deleteIndex(`${mine}-live`);
  });
});
