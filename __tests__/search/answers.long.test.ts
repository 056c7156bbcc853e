/** What the answers of a domain prove, and what they do not. */

import { expect, test } from 'vitest';
import { errorReply } from '../../emulator/search/backend.ts';
import type { GatewayRequest } from '../../emulator/search/gateway.ts';
import { asking, FILE, searchIndex, startSearchStage } from './search-stage.ts';

const NEXT = 'gelato, ice cream, sorbet\n';
const STOP = 'dictionaries/stopwords.txt';
const BOTH = { files: 'dictionaries/*.txt', format: 'auto' };

const isSpeltOut = ({ path, body }: GatewayRequest) => path.endsWith('/_analyze') && body.includes('"tokenizer"');

test('an analyzer of type standard with a list of stop words is live', async () => {
  await using site = await startSearchStage({ files: { [FILE]: NEXT, [STOP]: 'the\nof\n' }, inputs: BOTH });
  const stopwords_path = `analyzers/${site.stage.package('stopwords').id}`;
  const analyzer = { std: { type: 'standard', stopwords_path }, other: { type: 'english', stopwords_path } };
  const title = { type: 'text', analyzer: 'std' };
  site.backend.createIndex('products', { analysis: { analyzer }, fields: { title } });
  const drift = await site.stage.run({ inputs: { ...asking(site.domain, BOTH), mode: 'drift' } });
  expect(drift.outputs['failure-reason'], drift.log).toBe('');
  const verdicts = drift.outputs.search.map(({ analyzer: name, verdict }) => [name, verdict]);
  expect(verdicts, drift.log).toEqual([
    ['std', 'live'],
    ['other', 'unused'],
    [null, 'unused'],
  ]);
  site.stage.workspace.commit('More', { [STOP]: 'the\nof\nand\n' });
  const run = await site.stage.run({ inputs: asking(site.domain, BOTH) });
  expect(run.outputs.search[0], run.log).toMatchObject({ analyzer: 'std', verdict: 'needs-reindex' });
});

const TROUBLE = [
  ['out_of_memory_error', 500, 'Java heap space'],
  ['file_system_exception', 500, '/usr/share/x: Too many open files'],
  ['illegal_argument_exception', 400, 'IOException while reading synonyms_path_path: x: Too many open files'],
  ['parse_exception', 400, 'request body or source parameter is required'],
  ['class_cast_exception', 500, 'odd'],
  // As the domain builds no chain at all, it is not the file.
  ['illegal_argument_exception', 400, 'failed to find filter under [x]'],
] as const;

test('errors that say nothing about the file are not-checked in its words, and fail with require', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  for (const [type, status, reason] of TROUBLE) {
    site.domain.fault = (request) => (isSpeltOut(request) ? errorReply(status, type, reason) : null);
    const drift = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift', verify: 'require' }) });
    expect(drift.outputs.search, drift.log).toMatchObject([
      { index: 'products', verdict: 'not-checked', message: expect.stringContaining(reason) },
    ]);
    expect(drift.outputs['failure-reason']).toBe('search-failed');
  }
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const before = site.stage.snapshot();
  const [type, status, reason] = TROUBLE[1];
  site.domain.fault = (request) => (isSpeltOut(request) ? errorReply(status, type, reason) : null);
  const deploy = await site.stage.run({ inputs: asking(site.domain, { verify: 'require' }) });
  expect(deploy.outputs['failure-reason'], deploy.log).toBe('search-failed');
  expect(deploy.outputs.packages[0]?.problems).toEqual([]);
  expect(site.stage.snapshot()).toEqual(before);
});

test('a validation that could not build the new content says so, and fails with require', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const inputs = asking(site.domain, { mode: 'validate' });
  const oom = errorReply(500, 'out_of_memory_error', 'Java heap space');
  site.domain.fault = ({ body }) => (/"synonyms":\[[^\]]*sorbet/.test(body) ? oom : null);
  const run = await site.stage.run({ inputs });
  expect(run.outputs['failure-reason'], run.log).toBe('');
  expect(run.warnings.join('\n')).toMatch(/new content is not known.*Java heap space/);
  const required = await site.stage.run({ inputs: { ...inputs, verify: 'require' } });
  expect(required.outputs['failure-reason'], required.log).toBe('search-failed');
  site.domain.fault = () => null;
  const fine = await site.stage.run({ inputs: { ...inputs, verify: 'require' } });
  expect(fine.outputs['failure-reason'], fine.log).toBe('');
  expect(fine.warnings).toEqual([]);
});

test('an error that is not known is a rejection where the domain builds other chains and repeats it', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  const odd = errorReply(500, 'string_index_out_of_bounds_exception', 'odd');
  site.domain.fault = (request) => (isSpeltOut(request) && request.body.includes('"syn"') ? odd : null);
  const drift = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift' }) });
  expect(drift.outputs.search, drift.log).toMatchObject([
    { verdict: 'broken', message: expect.stringContaining('odd') },
  ]);
  site.domain.fault = () => null;
  site.stage.workspace.commit('Bad', { [FILE]: 'gelato, ice cream\npoison, word\n' });
  site.domain.fault = ({ body }) => (body.includes('poison') ? odd : null);
  const deploy = await site.stage.run({ inputs: asking(site.domain) });
  expect(deploy.outputs.packages[0]?.problems, deploy.log).toMatchObject([{ code: 'domain/rejected', line: 2 }]);
});

test('words that have more tokens together than an index analyzes are asked in halves', async () => {
  const lines = Array.from({ length: 30 }, (_, at) => `word${at}, other${at}\n`).join('');
  await using site = await startSearchStage({ files: { [FILE]: lines } });
  site.backend.createIndex('products', searchIndex(site.path));
  const limit = errorReply(500, 'illegal_state_exception', 'The number of tokens produced by calling _analyze has …');
  site.domain.fault = ({ path, body }) => {
    if (!path.endsWith('/_analyze')) return null;
    return (JSON.parse(body) as { text: unknown[] }).text.length > 6 ? limit : null;
  };
  site.stage.workspace.commit('More', { [FILE]: lines.replaceAll('\n', ', more\n') });
  const run = await site.stage.run({
    inputs: asking(site.domain, { verify: 'require', 'verify-timeout-minutes': '1' }),
  });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'live' }]);
  site.domain.fault = ({ path }) => (path.endsWith('/_analyze') ? limit : null);
  const alone = await site.stage.run({ inputs: asking(site.domain, { verify: 'require' }) });
  expect(alone.outputs.search).toMatchObject([
    { verdict: 'not-checked', message: expect.stringContaining('max_token') },
  ]);
});

const ORDERS = [
  { what: 'the order of words', before: 'gelato => ice cream\n', after: 'gelato => cream ice\n' },
  {
    what: 'which word has which synonyms',
    before: 'gelato => ice cream\nsofa => arm chair\n',
    after: 'gelato => arm chair\nsofa => ice cream\n',
  },
];

test.each(ORDERS)('nodes that differ in $what alone are mixed', async ({ before, after }) => {
  await using site = await startSearchStage({ nodes: 2, files: { [FILE]: before } });
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'first-node';
  site.stage.workspace.commit('More', { [FILE]: after });
  // On a busy machine one round takes seconds, and the first one may come before the node has reloaded.
  const run = await site.stage.run({ inputs: asking(site.domain, { 'verify-timeout-minutes': '0.2' }) });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'mixed' }]);
});

test('a normalizer is proved by a keyword field that has it', async () => {
  const MAP = 'dictionaries/mapping.txt';
  await using site = await startSearchStage({ nodes: 2, files: { [FILE]: NEXT, [MAP]: 'ä => ae\n' }, inputs: BOTH });
  const path = `analyzers/${site.stage.package('mapping').id}`;
  for (const [node, files] of site.backend.files.entries()) files.set(path, node === 0 ? 'ä => ae\n' : 'ä => x\n');
  const analysis = {
    char_filter: { map: { type: 'mapping', mappings_path: path } },
    normalizer: { norm: { type: 'custom', char_filter: ['map'], filter: ['lowercase'] } },
  };
  const fields = { title: { type: 'text' }, code: { type: 'keyword', normalizer: 'norm' } };
  site.backend.createIndex('products', { analysis, fields });
  for (const files of site.backend.files) files.set(path, 'ä => ae\n');
  // The first answer may come from either node.
  const seen = new Set<string>();
  for (let run = 0; run < 2; run++) {
    const drift = await site.stage.run({ inputs: asking(site.domain, { ...BOTH, mode: 'drift' }) });
    seen.add(drift.outputs.search[0]?.verdict ?? '');
    await site.backend.request('GET', '/products/_analyze', JSON.stringify({ normalizer: 'norm', text: ['a'] }));
  }
  expect([...seen].filter((verdict) => verdict !== 'mixed' && verdict !== 'needs-reindex')).toEqual([]);
  site.backend.close('products');
  site.backend.open('products');
  const opened = await site.stage.run({ inputs: asking(site.domain, { ...BOTH, mode: 'drift', verify: 'require' }) });
  expect(opened.outputs.search[0], opened.log).toMatchObject({ analyzer: 'norm', verdict: 'live' });
});

test('fields that are not indexed are not asked', async () => {
  await using site = await startSearchStage();
  const { analysis, fields } = searchIndex(site.path);
  const raw = { type: 'text', index: false };
  site.backend.createIndex('products', { analysis, fields: { a_raw: raw, ...fields } });
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs: asking(site.domain, { verify: 'require' }) });
  expect(run.outputs['failure-reason'], run.log).toBe('');
  expect(run.outputs.search).toMatchObject([{ verdict: 'live' }]);
  // Nothing but the raw field: that can't be asked by nature, and fails nothing.
  site.backend.createIndex('products', { analysis, fields: { a_raw: { ...raw, ...fields['title'], index: false } } });
  const bare = await site.stage.run({ inputs: asking(site.domain, { verify: 'require' }) });
  expect(bare.outputs['failure-reason'], bare.log).toBe('');
  expect(bare.outputs.search).toMatchObject([{ verdict: 'not-checked', message: expect.stringContaining('indexed') }]);
});

test('a node that takes fewer clauses is asked in more queries, and one that takes too few is not-checked', async () => {
  const lines = Array.from({ length: 30 }, (_, at) => `word${at}, other${at}\n`).join('');
  await using site = await startSearchStage({ nodes: 2, files: { [FILE]: lines } });
  site.backend.createIndex('products', searchIndex(site.path));
  const reason = 'Query contains too many nested clauses; maxClauseCount is set to 1024';
  let most = 6;
  site.domain.fault = ({ path, body }) =>
    path.includes('/_search?') && body.split('zero_terms_query').length - 1 > most
      ? errorReply(500, 'too_many_nested_clauses', reason)
      : null;
  const inputs = asking(site.domain, { verify: 'require', 'verify-timeout-minutes': '1' });
  site.stage.workspace.commit('More', { [FILE]: lines.replaceAll('\n', ', more\n') });
  const run = await site.stage.run({ inputs });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'live' }]);
  site.domain.reload = 'first-node';
  site.stage.workspace.commit('Less', { [FILE]: lines });
  const mixed = await site.stage.run({ inputs: { ...inputs, 'verify-timeout-minutes': '0.2' } });
  expect(mixed.outputs.search, mixed.log).toMatchObject([{ verdict: 'mixed' }]);
  await site.backend.reload('products');
  most = 0;
  const none = await site.stage.run({ inputs: { ...inputs, mode: 'drift' } });
  expect(none.outputs['failure-reason'], none.log).toBe('');
  expect(none.outputs.search).toMatchObject([
    { verdict: 'not-checked', message: expect.stringContaining('max_clause_count') },
  ]);
});
