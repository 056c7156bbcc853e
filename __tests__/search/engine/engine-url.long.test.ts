/** `engine-url` from end to end on real engines, with a proxy in front of them that makes what goes wrong on the way. */

import { createServer } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { Stage, type StageRun } from '../../end-to-end/kit/stage.ts';
import { type RunningNode, startNode } from '../../engine/engine.ts';
import { RELEASES } from '../../engine/releases.ts';
import { Unavailable } from '../../engine/toolchain.ts';
import { selfSigned, startEngineProxy } from './engine-proxy.ts';

const FILE = 'dictionaries/synonyms.txt';
const SETTINGS = 'search/products.json';
const INPUTS = { mode: 'lint', files: FILE, domains: '', 'index-settings': SETTINGS };
const GOOD = 'gelato, ice cream\nlaptop, notebook\n';
const certificate = selfSigned();

const engines: { readonly name: string; readonly node: RunningNode | null }[] = [];
for (const release of RELEASES.slice(1)) {
  try {
    const node = await startNode(release);
    engines.push({ name: `OpenSearch ${node.release.opensearch}`, node });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    engines.push({ name: `OpenSearch ${release.opensearch} (skipped: ${error.message})`, node: null });
  }
}
afterAll(async () => {
  for (const { node } of engines) await node?.[Symbol.asyncDispose]();
});

/** An index body; `condition` keeps the offline check from knowing what is in front of the synonyms. */
function settings(chain: { readonly tokenizer?: string; readonly filter?: readonly string[] } = {}): string {
  const filter = {
    syn: { type: 'synonym_graph', synonyms_path: 'analyzers/synonyms', updateable: true },
    short: { type: 'length', min: 3 },
  };
  const searching = { tokenizer: chain.tokenizer ?? 'standard', filter: chain.filter ?? ['lowercase', 'syn'] };
  const title = { type: 'text', analyzer: 'standard', search_analyzer: 'searching' };
  return JSON.stringify(
    { settings: { analysis: { filter, analyzer: { searching } } }, mappings: { properties: { title } } },
    null,
    2,
  );
}

async function lint(
  url: string,
  content: string,
  more: {
    readonly files?: Record<string, string>;
    readonly inputs?: Record<string, string>;
    env?: Record<string, string>;
  } = {},
): Promise<StageRun> {
  await using stage = await Stage.start({ files: { [FILE]: content, [SETTINGS]: settings(), ...more.files } });
  return await stage.run({
    inputs: { ...INPUTS, 'engine-url': url, ...more.inputs },
    ...(more.env && { env: more.env }),
  });
}

function failedWith(run: StageRun, words: RegExp): void {
  expect(run.outputs['failure-reason'], run.log).toBe('engine-failed');
  expect(run.outputs['engine-validated']).toBe(false);
  expect(run.errors.join('\n')).toMatch(words);
}

describe.each(engines)('$name', ({ name, node }) => {
  const engine = node?.url ?? '';
  const it = test.skipIf(node === null);

  it('builds what is right, by GET of / and _analyze alone', async () => {
    await using proxy = await startEngineProxy({ engine });
    const run = await lint(proxy.url, GOOD);
    expect(run.outputs['failure-reason'], run.log).toBe('');
    expect(run.outputs['engine-validated']).toBe(true);
    expect(new Set(proxy.requests)).toEqual(new Set(['GET /', 'GET /_analyze']));
  });

  it('refuses a rule, whose line is found by halving', async () => {
    await using proxy = await startEngineProxy({ engine });
    const rules = Array.from({ length: 5_000 }, (_, at) => (at === 3_210 ? 'ab, cd' : `word${at}, other${at}`));
    const chain = settings({ filter: ['lowercase', 'short', 'syn'] });
    const run = await lint(proxy.url, `${rules.join('\n')}\n`, { files: { [SETTINGS]: chain } });
    expect(run.outputs['failure-reason'], run.log).toBe('lint-failed');
    const found = run.outputs.packages[0]?.problems.filter(({ code }) => code === 'engine/rejected');
    expect(found).toMatchObject([{ line: 3_211, message: expect.stringContaining(`(${name})`) }]);
    expect(found?.[0]?.message).toContain('searching');
    expect(proxy.requests.length).toBeLessThan(25);
  });

  it('lacks a plugin: it is said which, and nothing is wrong with the settings', async () => {
    const chain = settings({ tokenizer: 'icu_tokenizer' });
    const run = await lint(engine, GOOD, { files: { [SETTINGS]: chain } });
    expect(run.outputs['failure-reason'], run.log).toBe('');
    expect(run.outputs['engine-validated']).toBe(false);
    expect(run.warnings.join('\n')).toMatch(/icu_tokenizer.*[Ii]nstall the plugin/);
  });

  it('does not know an analyzer: that is an error of the settings', async () => {
    const chain = settings({ filter: ['lowercase', 'lowercasse', 'syn'] });
    const run = await lint(engine, GOOD, { files: { [SETTINGS]: chain } });
    expect(run.outputs['failure-reason'], run.log).toBe('lint-failed');
    expect(run.outputs['engine-validated']).toBe(false);
    expect(run.log).toMatch(/::error file=search\/products.json/);
  });

  it('is of another major version than engine-version', async () => {
    const manifest = `engine-version: OpenSearch_1.3\ndictionaries:\n  - file: ${FILE}\n    format: solr-synonyms\n`;
    const run = await lint(engine, GOOD, {
      files: { 'm.yml': manifest },
      inputs: { files: '', manifest: 'm.yml', format: 'auto' },
    });
    failedWith(run, /OpenSearch_1\.3.*change engine-version/);
  });

  it('does not answer in time', async () => {
    await using proxy = await startEngineProxy({ engine, meet: (path) => (path === '/' ? null : 'hang') });
    failedWith(await lint(proxy.url, GOOD), /did not answer within 30 s/);
  });

  it('is not there yet, and is waited for', async () => {
    const port = await freePort();
    const started = new Promise<AsyncDisposable>((resolve) => {
      setTimeout(() => void startEngineProxy({ engine, port }).then(resolve), 2_500);
    });
    const run = await lint(`http://127.0.0.1:${port}`, GOOD);
    expect(run.outputs['engine-validated'], run.log).toBe(true);
    await (await started)[Symbol.asyncDispose]();
  });

  it('is behind a gateway that says 503 and 502 at first', async () => {
    const meet = (_path: string, _authorization: string | null, count: number) =>
      count < 5 ? { status: count % 2 === 0 ? 502 : 503, body: 'starting' } : null;
    await using proxy = await startEngineProxy({ engine, meet });
    const run = await lint(proxy.url, GOOD);
    expect(run.outputs['engine-validated'], run.log).toBe(true);
  });

  it('wants a password, which is shown nowhere', async () => {
    const right = `Basic ${Buffer.from('judge:pass-W0rd#7').toString('base64')}`;
    const meet = (_path: string, authorization: string | null) =>
      authorization === right ? null : { status: 401, body: `Unauthorized: ${authorization}` };
    await using proxy = await startEngineProxy({ engine, meet });
    const run = await lint(proxy.url.replace('//', '//judge:pass-W0rd%237@'), GOOD);
    expect(run.outputs['engine-validated'], run.log).toBe(true);
    const wrong = await lint(proxy.url.replace('//', '//judge:pass-wrong%237@'), GOOD);
    failedWith(wrong, /401.*Put the user and password/);
    for (const { log, summary, outputs } of [run, wrong]) {
      const shown = `${log.replaceAll(/^::add-mask::.*$/gm, '')}${summary}${JSON.stringify(outputs)}`;
      expect(shown).not.toMatch(/pass-(?:W0rd|wrong)/);
    }
  });

  test.skipIf(node === null || certificate === null)('has a certificate of its own', async () => {
    if (certificate === null) return;
    await using proxy = await startEngineProxy({ engine, certificate });
    failedWith(await lint(proxy.url, GOOD), /NODE_EXTRA_CA_CERTS/);
    const run = await lint(proxy.url, GOOD, { env: { NODE_EXTRA_CA_CERTS: certificate.path } });
    expect(run.outputs['engine-validated'], run.log).toBe(true);
  });

  it('is sent no more than it takes, and nearly as much', async () => {
    await using proxy = await startEngineProxy({ engine });
    const stop = { type: 'stop', stopwords_path: 'analyzers/synonyms' };
    const analysis = { filter: { stop }, analyzer: { searching: { tokenizer: 'whitespace', filter: ['stop'] } } };
    const files = { [SETTINGS]: JSON.stringify({ analysis }) };
    const word = `${'w'.repeat(50_000)}\n`;
    const inputs = { format: 'word-list' };
    const words = (count: number) => Array.from({ length: count }, (_, at) => `${at}${word}`).join('');
    const some = await lint(proxy.url, words(600), { files, inputs });
    expect(some.outputs['engine-validated'], some.log).toBe(true);
    expect(proxy.largest()).toBeGreaterThan(28 * 1024 * 1024);
    const more = await lint(proxy.url, words(2_150), { files, inputs });
    expect(more.outputs['failure-reason'], more.log).toBe('');
    expect(more.outputs['engine-validated']).toBe(false);
    expect(more.warnings.join('\n')).toMatch(/too large for one request/);
    // It is sent, and more than the small heap of this engine takes: last, as the engine may not outlive it.
    const most = await lint(proxy.url, words(2_050), { files, inputs });
    expect(proxy.largest()).toBeGreaterThan(95 * 1024 * 1024);
    failedWith(most, /(?:give the engine|Give it) more memory \(OPENSEARCH_JAVA_OPTS/);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
