/** The repository's own workflow and every workflow of examples/, run for real against the emulator. */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type RunningEmulator, startEmulator } from '../../emulator/http/server.ts';
import { type Files, Workspace } from '../end-to-end/kit/workspace.ts';
import { BUILT, startEngineServer } from '../search/engine/engine-server.ts';
import { act, standIns, type WorkflowRun } from './act.ts';
import { findPart, ROOT } from './parts.ts';

const program = findPart('act');
const EXAMPLES = join(ROOT, 'examples', 'workflows');
const BUCKET = 'acme-search-dictionaries';
const DICTIONARY = 'dictionaries/synonyms-en.txt';
const CONTENT = 'couch, sofa\nlaptop, notebook\n';
const MANIFEST = `bucket: ${BUCKET}
domains: [search-prod]
dictionaries:
  - file: ${DICTIONARY}
    format: solr-synonyms
`;
/** How an index uses the dictionary. */
const SETTINGS = {
  analysis: {
    filter: { syn: { type: 'synonym_graph', synonyms_path: 'analyzers/synonyms-en', updateable: true } },
    analyzer: { product_search: { tokenizer: 'standard', filter: ['lowercase', 'syn'] } },
  },
};

const folder = mkdtempSync(join(tmpdir(), 'act-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A repository that holds one of the examples as its workflow, as a reader would copy it. */
function repositoryWith(example: string, files: Files = {}): Workspace {
  const workspace = new Workspace({
    [DICTIONARY]: CONTENT,
    '.github/opensearch-dictionaries.yml': MANIFEST,
    [`.github/workflows/${example}`]: readFileSync(join(EXAMPLES, example)),
    ...files,
  });
  workspace.git('remote', 'add', 'origin', 'https://github.com/acme/search.git');
  return workspace;
}

/** Variables, stand-ins and credentials that each example needs. */
function surroundings(example: string, running: RunningEmulator): Partial<WorkflowRun> {
  const text = readFileSync(join(EXAMPLES, example), 'utf8');
  const role = 'arn:aws:iam::123456789012:role/dictionaries';
  return {
    workflow: `.github/workflows/${example}`,
    variables: {
      DICTIONARIES_ROLE: role,
      DICTIONARIES_DEPLOY_ROLE: role,
      DICTIONARIES_GATE_ROLE: role,
      DICTIONARIES_READ_ROLE: role,
      DICTIONARIES_BUCKET: BUCKET,
      DICTIONARIES_ACCOUNT: '123456789012',
      SEARCH_ENDPOINT: 'search.example.com',
    },
    ...standIns(text, folder, running.env),
  };
}

function start(region = 'eu-central-1', domains: readonly string[] = ['search-prod']): Promise<RunningEmulator> {
  const durations = { copying: 50, validating: 50, associating: 50, dissociating: 50, deleting: 50 };
  return startEmulator({ region, domains, durations, buckets: [{ name: BUCKET }] });
}

function pullRequest(from: string) {
  const of = (full_name: string) => ({ repo: { full_name } });
  return { action: 'opened', number: 7, pull_request: { number: 7, head: of(from), base: of('acme/search') } };
}

interface Expected {
  readonly run: Pick<WorkflowRun, 'event' | 'payload' | 'matrix'>;
  readonly mode: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly region?: string;
  readonly domains?: readonly string[];
}

const RUNS: Readonly<Record<string, readonly Expected[]>> = {
  'deploy.yml': [{ run: { event: 'push' }, mode: 'deploy', outputs: { changed: 'true' } }],
  'gate.yml': [
    {
      run: { event: 'pull_request', payload: pullRequest('acme/search') },
      mode: 'validate',
      outputs: { 'aws-validated': 'true' },
    },
  ],
  'forks.yml': [
    { run: { event: 'pull_request', payload: pullRequest('acme/search') }, mode: 'validate' },
    {
      run: { event: 'pull_request', payload: pullRequest('somebody/search') },
      mode: 'lint',
      outputs: { 'aws-validated': 'false' },
    },
  ],
  'merge-queue.yml': [{ run: { event: 'merge_group' }, mode: 'validate', outputs: { 'aws-validated': 'true' } }],
  'regions-and-accounts.yml': [
    { run: { event: 'push', matrix: 'place:production-eu' }, mode: 'deploy' },
    {
      run: { event: 'push', matrix: 'place:production-us' },
      mode: 'deploy',
      region: 'us-east-1',
      domains: ['search-prod', 'search-prod-archive'],
    },
  ],
};

describe.skipIf(program.missing)(`nektos/act${program.reason}`, { timeout: 300_000 }, () => {
  test('the job of ci.yml that uses the action as a workflow does: uses: ./', async () => {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
    const names = list
      .toString()
      .split('\0')
      .filter((name) => name !== '');
    using repository = new Workspace(Object.fromEntries(names.map((name) => [name, readFileSync(join(ROOT, name))])));
    repository.git('remote', 'add', 'origin', 'https://github.com/acme/search.git');
    const workflow = { workflow: '.github/workflows/ci.yml', job: 'action', matrix: 'dist:committed' };
    const run = await act(program.path, repository, { event: 'push', ...workflow });
    expect(run.succeeded, run.log).toBe(true);
    expect(run.outputs).toMatchObject({ mode: 'validate', 'aws-validated': 'true' });
    expect(run.log).toContain('Post Validate');
  });

  for (const [example, runs] of Object.entries(RUNS)) {
    for (const { run, mode, outputs = {}, region, domains } of runs) {
      const what = [run.event, run.matrix].filter((part) => part !== undefined).join(', ');
      test(`${example} on ${what}: ${mode}`, async () => {
        const running = await start(region, domains);
        using repository = repositoryWith(example);
        const finished = await act(program.path, repository, {
          workflow: '',
          ...surroundings(example, running),
          ...run,
        });
        await running.close();
        expect(finished.succeeded, finished.log).toBe(true);
        expect(finished.outputs).toMatchObject({ mode, valid: 'true', 'failure-reason': '', ...outputs });
        const live = running.emulator.associations().map(({ domain }) => domain);
        expect(live.toSorted()).toEqual(mode === 'deploy' ? (domains ?? ['search-prod']) : []);
        expect(running.emulator.packages()).toHaveLength(mode === 'deploy' ? 1 : 0);
      });
    }
  }

  test('drift.yml on schedule: quiet after a deploy, and fails when somebody published by hand', async () => {
    const running = await start();
    using repository = repositoryWith('deploy.yml', {
      '.github/workflows/drift.yml': readFileSync(join(EXAMPLES, 'drift.yml')),
    });
    await act(program.path, repository, { workflow: '', event: 'push', ...surroundings('deploy.yml', running) });
    const drift = { workflow: '', event: 'schedule', ...surroundings('drift.yml', running) };
    const quiet = await act(program.path, repository, drift);
    expect(quiet.succeeded, quiet.log).toBe(true);
    repository.commit('Not deployed', { [DICTIONARY]: `${CONTENT}sneakers, trainers\n` });
    const differs = await act(program.path, repository, drift);
    expect(differs.succeeded).toBe(false);
    expect(differs.outputs).toMatchObject({ mode: 'drift', 'failure-reason': 'drift' });
    await running.close();
  });

  test('index-template.yml on push: the template names the reference path', async () => {
    const running = await start();
    using repository = repositoryWith('index-template.yml');
    // The domain's own endpoint is not there: what would be sent to it is kept.
    const programs = join(folder, 'programs');
    const sent = join(folder, 'sent.json');
    mkdirSync(programs, { recursive: true });
    writeFileSync(join(programs, 'curl'), `#!/bin/sh\ncp template.json '${sent}'\necho "curl $*"\n`);
    chmodSync(join(programs, 'curl'), 0o755);
    const example = surroundings('index-template.yml', running);
    const run = await act(program.path, repository, { workflow: '', event: 'push', ...example, programs });
    await running.close();
    expect(run.succeeded, run.log).toBe(true);
    const id = running.emulator.packages()[0]?.id;
    expect(JSON.parse(readFileSync(sent, 'utf8'))).toMatchObject({
      template: { settings: { analysis: { filter: { product_synonyms: { synonyms_path: `analyzers/${id}` } } } } },
    });
    expect(run.log).toContain('https://search.example.com/_index_template/products');
    expect(run.log).toContain('synonyms-en is now at v1');
  });

  test('staging-first.yml on push: where staging cannot be asked nothing is published, and production waits', async () => {
    const running = await start(undefined, ['search-staging', 'search-prod']);
    using repository = repositoryWith('staging-first.yml', {
      'search/tests/couch.yml': 'field: title\ntests:\n  - search: couch\n    finds: [sofa]\n',
    });
    // The emulator's domain has an endpoint that nobody serves.
    const example = surroundings('staging-first.yml', running);
    const run = await act(program.path, repository, { workflow: '', event: 'push', ...example });
    await running.close();
    expect(run.succeeded, run.log).toBe(false);
    expect(run.outputs).toMatchObject({ mode: 'deploy', valid: 'true', 'failure-reason': 'search-failed' });
    expect(run.log).not.toContain('/production]');
    expect(running.emulator.packages()).toEqual([]);
  });

  test('engine-gate.yml on pull_request: lint, with an engine instead of the service container', async () => {
    await using engine = await startEngineServer(() => BUILT);
    const running = await start();
    const text = readFileSync(join(EXAMPLES, 'engine-gate.yml'), 'utf8');
    const served = text.replace(/^ {4}services:\n(?: {6}.*\n)+/m, '').replaceAll('http://localhost:9200', engine.url);
    using repository = repositoryWith('engine-gate.yml', {
      '.github/workflows/engine-gate.yml': served,
      'search/products.json': JSON.stringify(SETTINGS),
    });
    const example = surroundings('engine-gate.yml', running);
    const event = { event: 'pull_request', payload: pullRequest('somebody/search') };
    const run = await act(program.path, repository, { workflow: '', ...event, ...example });
    await running.close();
    expect(run.succeeded, run.log).toBe(true);
    expect(run.outputs).toMatchObject({ mode: 'lint', valid: 'true', 'engine-validated': 'true' });
    expect(engine.requests.map(({ body }) => body).join()).toContain('couch, sofa');
    expect(running.requests).toEqual([]);
  });

  test('no example is left out', () => {
    const own = ['drift.yml', 'index-template.yml', 'staging-first.yml', 'engine-gate.yml'];
    const tested = [...Object.keys(RUNS), ...own];
    expect(tested.toSorted()).toEqual(readdirSync(EXAMPLES).toSorted());
  });
});
