import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { Stage } from '../../end-to-end/kit/stage.ts';
import { runIn } from '../../unit/cli/run.ts';
import { type Answer, BUILT, type EngineRequest, INFO, refused, startEngineServer } from './engine-server.ts';

const FILE = 'dictionaries/synonyms.txt';
const rules = (count: number, bad: number | null): string =>
  Array.from({ length: count }, (_, line) => (line === bad ? 'poison, word' : `word${line}, other${line}`)).join('\n');

/** Refuses what holds the poison, as an engine does whose chain leaves nothing of it. */
const poisoned = ({ body }: EngineRequest): Answer =>
  body.includes('poison') ? refused('Failed to build synonyms') : BUILT;

async function lint(
  url: string,
  content: string,
  inputs: Record<string, string> = {},
  files: Record<string, string> = {},
) {
  await using stage = await Stage.start({ files: { [FILE]: content, ...files } });
  return await stage.run({ inputs: { mode: 'lint', files: FILE, domains: '', 'engine-url': url, ...inputs } });
}

test('the line that the engine refuses is found in few requests, by GET alone', async () => {
  await using engine = await startEngineServer(poisoned);
  const run = await lint(engine.url, rules(10_000, 7_123));
  expect(run.outputs['failure-reason']).toBe('lint-failed');
  expect(run.outputs['engine-validated']).toBe(false);
  expect(run.outputs.valid).toBe(false);
  const problems = run.outputs.packages[0]?.problems ?? [];
  expect(problems).toEqual([
    { severity: 'error', code: 'engine/rejected', file: FILE, line: 7_124, column: null, message: expect.any(String) },
  ]);
  expect(problems[0]?.message).toContain('Failed to build synonyms');
  expect(problems[0]?.message).toContain('OpenSearch 2.19.6');
  expect(new Set(engine.requests.map(({ method, path }) => `${method} ${path}`))).toEqual(
    new Set(['GET /', 'GET /_analyze']),
  );
  expect(engine.requests.length).toBeLessThan(20);
  expect(run.notices.join('\n')).toMatch(/standard.*lowercase/);
});

test('dictionaries that the engine builds are validated', async () => {
  await using engine = await startEngineServer(poisoned);
  const run = await lint(engine.url, rules(10, null));
  expect(run.outputs['failure-reason']).toBe('');
  expect(run.outputs['engine-validated']).toBe(true);
  const bodies = engine.requests.filter(({ path }) => path === '/_analyze').map(({ body }) => JSON.parse(body));
  expect(bodies).toHaveLength(1);
  expect(bodies[0].filter[1].synonyms).toHaveLength(10);
});

test('dictionaries are checked as the version of the engine reads them, unless the manifest says another', async () => {
  await using engine = await startEngineServer(() => BUILT);
  const run = await lint(engine.url, 'a, b\n');
  expect(run.notices.join('\n')).toContain('OpenSearch_2.19');
  const manifest = (version: string) => ({
    m: `engine-version: ${version}\ndictionaries:\n  - file: ${FILE}\n    format: solr-synonyms\n`,
  });
  const inputs = { files: '', manifest: 'm', format: 'auto' };
  const same = await lint(engine.url, 'a, b\n', inputs, manifest('OpenSearch_2.11'));
  expect(same.outputs['engine-validated']).toBe(true);
  const other = await lint(engine.url, 'a, b\n', inputs, manifest('OpenSearch_3.1'));
  expect(other.outputs['failure-reason']).toBe('engine-failed');
  expect(other.errors.join('\n')).toMatch(/2\.19\.6.*OpenSearch_3\.1/);
});

const FAILURES: readonly { what: string; info?: Answer; analyze?: Answer; names: RegExp }[] = [
  { what: 'asks for a password', info: { status: 401, body: 'Unauthorized' }, names: /401/ },
  { what: 'is something else', info: { status: 200, body: { hello: 'world' } }, names: /not an engine/ },
  { what: 'is another server', info: { status: 404, body: 'not here' }, names: /404/ },
  { what: 'breaks off its answer', info: 'cut', names: /broke/ },
  { what: 'has no _analyze', analyze: { status: 404, body: {} }, names: /but not "GET \/_analyze" \(HTTP 404\)/ },
  {
    what: 'is behind a proxy that answers in its place',
    analyze: { status: 500, body: '<html>oops</html>' },
    names: /answers "GET \/", but not "GET \/_analyze" \(HTTP 500\).*oops.*a proxy before it must pass on/,
  },
  { what: 'says nothing', analyze: { status: 200, body: {} }, names: /but not "GET \/_analyze" \(HTTP 200\): \{\}/ },
  {
    what: 'has no memory',
    analyze: refused('Java heap space', 'out_of_memory_error', 500),
    names: /memory.*Java heap space/,
  },
  {
    what: 'has no file handles',
    analyze: refused('/usr/share/x: Too many open files', 'file_system_exception', 500),
    names: /Too many open files/,
  },
  {
    what: 'is behind a proxy that drops the body of a GET',
    analyze: refused('request body or source parameter is required', 'parse_exception'),
    names: /request body or source parameter is required.*pass on the body/,
  },
  { what: 'refuses every chain', analyze: refused('no analysis here'), names: /no analysis here/ },
  {
    what: 'gives an error that is not known for every chain',
    analyze: refused('odd', 'class_cast_exception', 500),
    names: /HTTP 500.*odd/,
  },
  { what: 'forbids _analyze', analyze: { status: 403, body: { error: { reason: 'no permissions' } } }, names: /403/ },
];

test.each(FAILURES)('an engine that $what fails the step with engine-failed', async ({ info, analyze, names }) => {
  await using engine = await startEngineServer(() => analyze ?? BUILT, { info: () => info ?? INFO });
  const run = await lint(engine.url, 'a, b\n');
  expect(run.outputs['failure-reason']).toBe('engine-failed');
  expect(run.outputs['engine-validated']).toBe(false);
  expect(run.errors.join('\n')).toMatch(names);
  // What is at engine-url was an engine.
  if (analyze !== undefined) expect(run.errors.join('\n')).not.toContain('must return the version');
});

test('an error of a dictionary counts before an engine that cannot be asked', async () => {
  await using engine = await startEngineServer(() => BUILT, { info: () => ({ status: 401, body: '' }) });
  const run = await lint(engine.url, 'a => b => c\n');
  expect(run.outputs['failure-reason']).toBe('lint-failed');
});

test('the run waits for an engine that is starting', async () => {
  const port = await freePort();
  const started = new Promise<AsyncDisposable>((resolve) => {
    setTimeout(() => void startEngineServer(() => BUILT, { port }).then(resolve), 1_500);
  });
  const run = await lint(`http://127.0.0.1:${port}`, 'a, b\n');
  expect(run.outputs['engine-validated']).toBe(true);
  await (await started)[Symbol.asyncDispose]();
});

test('a gateway that answers 503 and 502 is asked again', async () => {
  let count = 0;
  const flaky = (): Answer => (++count < 4 ? { status: count % 2 === 0 ? 502 : 503, body: 'starting' } : INFO);
  await using engine = await startEngineServer(() => BUILT, { info: flaky });
  const run = await lint(engine.url, 'a, b\n');
  expect(run.outputs['engine-validated']).toBe(true);
});

test('user and password of the URL are sent as basic authentication, and shown nowhere', async () => {
  const expected = `Basic ${Buffer.from('tester:s3cr#t-Pass').toString('base64')}`;
  const check = (answer: Answer) => (request: EngineRequest) =>
    request.authorization === expected
      ? answer
      : {
          status: 401,
          body: `Unauthorized ${Buffer.from(request.authorization?.slice(6) ?? '', 'base64').toString()}`,
        };
  await using engine = await startEngineServer(check(BUILT), { info: check(INFO) });
  const run = await lint(engine.url.replace('//', '//tester:s3cr%23t-Pass@'), 'a, b\n');
  expect(run.outputs['engine-validated']).toBe(true);
  const wrong = await lint(engine.url.replace('//', '//tester:s3cr%23t-wrong@'), 'a, b\n');
  expect(wrong.outputs['failure-reason']).toBe('engine-failed');
  for (const { log, summary, outputs } of [run, wrong]) {
    const shown = `${log.replaceAll(/^::add-mask::.*$/gm, '')}${summary}${JSON.stringify(outputs)}`;
    expect(shown).not.toMatch(/s3cr(#|%23)t/);
    expect(log).toMatch(/^::add-mask::s3cr#t/m);
  }
});

test('a token in the place of the user is sent with no password, and shown nowhere', async () => {
  const token = 'tok3n#secret-value';
  const basic = Buffer.from(`${token}:`).toString('base64');
  const refuse = ({ authorization }: EngineRequest) => ({ status: 401, body: `No access: ${token}, ${authorization}` });
  await using engine = await startEngineServer(refuse, { info: refuse });
  const { log, summary, outputs } = await lint(engine.url.replace('//', '//tok3n%23secret-value@'), 'a, b\n');
  expect(engine.requests[0]?.authorization).toBe(`Basic ${basic}`);
  expect(log).toMatch(/No access/);
  const shown = `${log.replaceAll(/^::add-mask::.*$/gm, '')}${summary}${JSON.stringify(outputs)}`;
  expect(shown).not.toMatch(/tok3n/);
  expect(shown).not.toContain(basic);
  for (const secret of [token, 'tok3n%2523secret-value', basic])
    expect(`\n${log}`).toContain(`\n::add-mask::${secret}\n`);
});

test.each(['tok3n%23secret', 'user:tok3n%23secret'])('nor on the command line: %s', async (pair) => {
  const refuse = ({ authorization = '' }: EngineRequest) => {
    const sent = Buffer.from(authorization?.slice(6) ?? '', 'base64').toString();
    return { status: 401, body: `No access: ${sent}, ${authorization}` };
  };
  await using engine = await startEngineServer(refuse, { info: refuse });
  const url = engine.url.replace('//', `//${pair}@`);
  const { stdout, stderr } = await runIn(
    { cwd: '.', stdin: 'a, b\n' },
    'lint',
    '--format=solr-synonyms',
    '--engine-url',
    url,
    '-',
  );
  expect(stderr).toMatch(/No access/);
  expect(stdout + stderr).not.toMatch(/tok3n/);
  expect(stdout + stderr).not.toContain(engine.requests[0]?.authorization?.slice(6));
});

test('a dictionary that no request can carry is reported, and nothing counts as validated', async () => {
  await using engine = await startEngineServer(() => BUILT);
  const run = await lint(engine.url, '<hyphenation-info/>', { format: 'hyphenation' });
  expect(run.outputs['engine-validated']).toBe(false);
  expect(run.notices.join('\n')).toContain(FILE);
});

const SETTINGS = 'search/products.json';
const TESTS = 'search/tests.yml';
const PRODUCTS = JSON.stringify(
  {
    settings: {
      analysis: {
        filter: {
          syn: { type: 'synonym_graph', synonyms_path: 'analyzers/synonyms', updateable: true },
          many: { type: 'multiplexer', filters: ['lowercase', 'syn'] },
        },
        analyzer: {
          searching: { tokenizer: 'standard', filter: ['lowercase', 'syn'] },
          branching: { tokenizer: 'standard', filter: ['many'] },
        },
      },
    },
    mappings: { properties: { title: { type: 'text', analyzer: 'standard', search_analyzer: 'searching' } } },
  },
  null,
  2,
);

test('each analyzer of the index settings is spelt out, except those that name others, which are reported', async () => {
  await using engine = await startEngineServer(poisoned);
  const inputs = { 'index-settings': SETTINGS };
  const run = await lint(engine.url, 'gelato, ice cream\n', inputs, { [SETTINGS]: PRODUCTS });
  const bodies = engine.requests.filter(({ path }) => path === '/_analyze').map(({ body }) => JSON.parse(body));
  expect(bodies).toEqual([
    {
      tokenizer: 'standard',
      char_filter: [],
      filter: ['lowercase', { type: 'synonym_graph', synonyms: ['gelato, ice cream'] }],
      text: ['a'],
    },
  ]);
  expect(run.outputs['engine-validated']).toBe(false);
  expect(run.outputs['failure-reason'], run.log).toBe('');
  expect(run.log).toMatch(/::warning file=search\/products.json,line=\d+,.*title=engine\/not-asked/);
  const bad = await lint(engine.url, 'gelato, ice cream\npoison, x\n', inputs, { [SETTINGS]: PRODUCTS });
  expect(bad.outputs.packages[0]?.problems).toMatchObject([{ code: 'engine/rejected', line: 2 }]);
  expect(bad.outputs.packages[0]?.problems[0]?.message).toContain('searching');
});

test('an analyzer of which a part is defined elsewhere is not asked without it', async () => {
  await using engine = await startEngineServer(poisoned);
  const template = {
    composed_of: ['elsewhere'],
    template: {
      settings: {
        analysis: {
          filter: { syn: { type: 'synonym_graph', synonyms_path: 'analyzers/synonyms', updateable: true } },
          analyzer: { searching: { tokenizer: 'standard', filter: ['lowercase', 'house_rules', 'syn'] } },
        },
      },
    },
  };
  const files = { [SETTINGS]: JSON.stringify(template) };
  const run = await lint(engine.url, 'gelato, ice cream\n', { 'index-settings': SETTINGS }, files);
  expect(run.outputs['failure-reason'], run.log).toBe('');
  expect(run.outputs['engine-validated']).toBe(false);
  expect(run.warnings.join('\n')).toMatch(/searching.*defined in no file/);
  expect(engine.requests.filter(({ path }) => path === '/_analyze')).toEqual([]);
});

test('what is not known here stays a warning until the engine has built it', async () => {
  await using engine = await startEngineServer(() => BUILT);
  const analysis = {
    filter: { syn: { type: 'synonym_graph', synonyms_path: 'analyzers/synonyms' }, own: { type: 'acme_filter' } },
    analyzer: {
      searching: { tokenizer: 'standard', filter: ['lowercase', 'syn'] },
      odd: { type: 'acme', stopwords: ['x'] },
    },
  };
  const test = 'search-analyzer: odd\ntests:\n  - search: gelato\n    tokens: [gelato]\n';
  const files = { [SETTINGS]: JSON.stringify({ analysis }), [TESTS]: test };
  const inputs = { 'index-settings': SETTINGS, 'search-tests': TESTS };
  const run = await lint(engine.url, 'gelato, ice cream\n', inputs, files);
  expect(run.outputs['engine-validated']).toBe(false);
  const warnings = run.warnings.join('\n');
  expect(warnings).toMatch(/type `acme` of the analyzer `odd` is not known here.*has not built the analyzer `odd`/);
  expect(warnings).toMatch(/Analyzer odd of search\/products\.json was not built by the engine, as .*stopwords/);
  expect(warnings).not.toContain('acme_filter');
  expect(run.notices.join('\n')).toMatch(/A search test was skipped.*`odd`.*stopwords\)\.(?!.*engine-url)/);
});

test('a chain that the engine refuses even with empty dictionaries is an error of the settings', async () => {
  const refusal = refused('Token filter [x] cannot be used to parse synonyms');
  await using engine = await startEngineServer(({ body }) => (body.includes('filter') ? refusal : BUILT));
  const run = await lint(engine.url, 'a, b\n', { 'index-settings': SETTINGS }, { [SETTINGS]: PRODUCTS });
  expect(run.outputs['failure-reason']).toBe('lint-failed');
  expect(run.log).toMatch(/::error file=search\/products.json,line=\d+,.*title=engine\/rejected/);
});

test('an error that is not known is a rejection where the engine builds other chains and repeats it', async () => {
  const odd = refused('odd entry', 'string_index_out_of_bounds_exception', 500);
  await using engine = await startEngineServer(({ body }) => (body.includes('poison') ? odd : BUILT));
  const run = await lint(engine.url, rules(20, 7));
  expect(run.outputs.packages[0]?.problems, run.log).toMatchObject([{ code: 'engine/rejected', line: 8 }]);
  let count = 0;
  await using flaky = await startEngineServer(({ body }) => (body.includes('synonyms') && ++count < 3 ? odd : BUILT));
  expect((await lint(flaky.url, rules(20, 7))).outputs['failure-reason']).toBe('engine-failed');
});

test('texts that have more tokens together than the engine takes are asked in halves', async () => {
  const tooMany = refused(
    'The number of tokens produced by calling _analyze has exceeded',
    'illegal_state_exception',
    500,
  );
  const word = (token: string, start: number) => ({
    token,
    position: start,
    start_offset: start,
    end_offset: start + 1,
  });
  await using engine = await startEngineServer(({ body }) => {
    const { text } = JSON.parse(body) as { text: string[] };
    if (text.length > 1) return tooMany;
    return {
      status: 200,
      body: { tokens: text[0] === 'gelato' ? [word('gelato', 0), word('ice', 1)] : [word(text[0] ?? '', 0)] },
    };
  });
  const tests = 'field: title\ntests:\n  - search: gelato\n    not: [sofa, x, gelato]\n';
  const files = { [SETTINGS]: PRODUCTS, [TESTS]: tests };
  const inputs = { 'index-settings': SETTINGS, 'search-tests': TESTS };
  const run = await lint(engine.url, 'gelato => gelato ice\n', inputs, files);
  expect(run.outputs.tests, run.log).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(run.errors.join('\n')).toMatch(/OpenSearch 2\.19\.6.*finds `gelato`/);
});

test('search tests run on the engine as well', async () => {
  const tokens = (...words: readonly string[]) => ({
    status: 200,
    body: { tokens: words.map((token, position) => ({ token, position, start_offset: 0, end_offset: 1 })) },
  });
  // This engine knows no synonyms: the test that passes offline fails there.
  await using engine = await startEngineServer(({ body }) =>
    body.includes('"gelato"]') ? tokens('gelato') : tokens('ice', 'cream'),
  );
  const files = { [SETTINGS]: PRODUCTS, [TESTS]: 'field: title\ntests:\n  - search: gelato\n    finds: [ice cream]\n' };
  const inputs = { 'index-settings': SETTINGS, 'search-tests': TESTS };
  const run = await lint(engine.url, 'gelato, ice cream\n', inputs, files);
  expect(run.outputs['failure-reason'], run.log).toBe('test-failed');
  expect(run.outputs.tests).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(run.errors.join('\n')).toContain('OpenSearch 2.19.6');
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
