/** What a newcomer meets: the workflows of the README as they are written, and the usual mistakes with them. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type RunningEmulator, type ServerOptions, startEmulator } from '../../emulator/http/server.ts';
import { type RunningGitHub, startGitHub } from '../end-to-end/kit/github-server.ts';
import { type Files, Workspace } from '../end-to-end/kit/workspace.ts';
import { startEngineServer } from '../search/engine/engine-server.ts';
import { act, type FinishedWorkflow, standIns, type WorkflowRun } from './act.ts';
import { findPart, ROOT } from './parts.ts';

const program = findPart('act');
const TOKEN = 'token-of-the-job';
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const [CHECK = '', ENGINE = '', GATE = ''] = [...README.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, block = '']) => block,
);
const SYNONYMS = 'dictionaries/synonyms-en.txt';
const GOOD = 'couch, sofa\nlaptop, notebook\n';
const BAD = `${GOOD}i-pod => i pod => ipod\n`;
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`;
/** The payload of a pull request from the repository itself. @param base the commit that it starts from */
function proposal(base = '') {
  const of = { repo: { full_name: 'acme/search' } };
  const pull_request = { number: 7, head: of, base: { ...of, ref: 'main', sha: base } };
  return { event: 'pull_request', payload: { action: 'opened', number: 7, pull_request } };
}

const folder = mkdtempSync(join(tmpdir(), 'newcomer-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A scratch repository with a workflow, and the services around it. */
class Newcomer implements AsyncDisposable {
  readonly repository: Workspace;
  readonly #gitHub: RunningGitHub;
  readonly emulator: RunningEmulator;
  readonly #workflow: string;

  private constructor(workflow: string, files: Files, gitHub: RunningGitHub, emulator: RunningEmulator) {
    this.#workflow = workflow;
    this.#gitHub = gitHub;
    this.emulator = emulator;
    this.repository = new Workspace({ ...files, '.github/workflows/dictionaries.yml': workflow });
    this.repository.git('remote', 'add', 'origin', 'https://github.com/acme/search.git');
  }

  static async start(workflow: string, files: Files, options: ServerOptions = {}): Promise<Newcomer> {
    const durations = { copying: 50, validating: 50, associating: 50, dissociating: 50, deleting: 50 };
    const emulator = await startEmulator({
      region: 'eu-central-1',
      domains: ['search-staging', 'search-prod'],
      buckets: [{ name: 'my-search-dictionaries' }],
      durations,
      ...options,
    });
    return new Newcomer(workflow, files, await startGitHub(TOKEN), emulator);
  }

  /** @param emulator of another account or Region, for a job of a matrix */
  run(run: Partial<WorkflowRun> & Pick<WorkflowRun, 'event'>, emulator = this.emulator): Promise<FinishedWorkflow> {
    const role = 'arn:aws:iam::123456789012:role/dictionaries';
    return act(program.path, this.repository, {
      workflow: '.github/workflows/dictionaries.yml',
      token: TOKEN,
      variables: { DICTIONARIES_GATE_ROLE: role, DICTIONARIES_DEPLOY_ROLE: role },
      ...standIns(this.#workflow, folder, emulator.env, this.#gitHub.url),
      ...run,
    });
  }

  get comments(): readonly string[] {
    return (this.#gitHub.state.comments.get(7) ?? []).map(({ body }) => body);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.repository[Symbol.dispose]();
    await this.emulator.close();
    await this.#gitHub[Symbol.asyncDispose]();
  }
}

const annotations = ({ log }: FinishedWorkflow) => log.match(/::(?:error|warning|notice)[ :].*/g) ?? [];

describe.skipIf(program.missing)(`the README under nektos/act${program.reason}`, { timeout: 300_000 }, () => {
  test('its first workflow checks a pull request without AWS', async () => {
    await using newcomer = await Newcomer.start(CHECK, { [SYNONYMS]: GOOD });
    const base = newcomer.repository.head.sha;
    newcomer.repository.commit('A new word', { [SYNONYMS]: `${GOOD}gelato, ice cream\n` });
    const green = await newcomer.run(proposal(base));
    expect(green.succeeded, green.log).toBe(true);
    expect(green.outputs).toMatchObject({ mode: 'lint', valid: 'true' });
    expect(annotations(green)).toEqual([]);
    expect(green.summary).toMatch(/^## ✅ The dictionaries pass the check$/m);

    newcomer.repository.commit('A typo', { [SYNONYMS]: BAD });
    const red = await newcomer.run(proposal());
    expect(red.succeeded).toBe(false);
    expect(red.log).toMatch(/synonyms-en\.txt:3:16: error: The line has more than one `=>`/);
    expect(annotations(red)[0]).toMatch(/^::error file=dictionaries\/synonyms-en\.txt,line=3,col=16,/);
    // The line is annotated: the failure as a whole names it without the whole message.
    expect(annotations(red)[1]).toMatch(
      /^::error title=lint-failed::dictionaries\/synonyms-en\.txt has 1 error, the first in line 3\.%0A/,
    );
    expect(newcomer.comments).toHaveLength(1);
    expect(newcomer.emulator.requests).toEqual([]);
  });

  test('its second workflow has an engine judge, in place of the service container', async () => {
    // Its analyzers give the words of the first rule, whatever the text.
    const tokens = ['couch', 'sofa'].map((token) => ({
      token,
      position: 0,
      start_offset: 0,
      end_offset: 5,
      type: 'word',
    }));
    await using engine = await startEngineServer(() => ({ status: 200, body: { tokens } }));
    const served = ENGINE.replace(/^ {4}services:\n(?: {6}.*\n)+/m, '').replaceAll('http://localhost:9200', engine.url);
    const filter = { syn: { type: 'synonym_graph', synonyms_path: 'analyzers/synonyms-en', updateable: true } };
    const analyzer = { product_search: { tokenizer: 'standard', filter: ['lowercase', 'syn'] } };
    await using newcomer = await Newcomer.start(served, {
      [SYNONYMS]: GOOD,
      'search/products.json': JSON.stringify({
        settings: { analysis: { filter, analyzer } },
        mappings: { properties: { title: { type: 'text', analyzer: 'standard', search_analyzer: 'product_search' } } },
      }),
      'search/tests/couch.yml': 'field: title\ntests:\n  - search: couch\n    finds: [sofa]\n',
    });
    const run = await newcomer.run(proposal());
    expect(run.succeeded, run.log).toBe(true);
    expect(run.outputs).toMatchObject({ mode: 'lint', 'engine-validated': 'true' });
  });

  test('its gate and deploy: doctor, a first deploy, a proposal, its deploy', async () => {
    const doctor = GATE.replace('          bucket:', '          mode: doctor\n          bucket:');
    await using newcomer = await Newcomer.start(GATE, {
      [SYNONYMS]: GOOD,
      '.github/workflows/doctor.yml': doctor,
    });
    const asked = await newcomer.run({ event: 'workflow_dispatch', workflow: '.github/workflows/doctor.yml' });
    expect(asked.succeeded, asked.log).toBe(true);
    expect(asked.summary).toContain('## ⚠️ Nothing that was checked stops a deploy');

    const first = await newcomer.run({ event: 'push' });
    expect(first.succeeded, first.log).toBe(true);
    expect(first.outputs).toMatchObject({ mode: 'deploy', changed: 'true' });
    expect(newcomer.emulator.emulator.associations().map(({ domain }) => domain)).toHaveLength(2);
    expect(first.log).toMatch(/\| \[ +[\d.]+s\] synonyms-en {2}v1 {7}v1 {14}v1/);

    newcomer.repository.commit('A new word', { [SYNONYMS]: `${GOOD}gelato, ice cream\n` });
    const proposed = await newcomer.run(proposal());
    expect(proposed.succeeded, proposed.log).toBe(true);
    expect(proposed.outputs).toMatchObject({ mode: 'validate', 'aws-validated': 'true' });
    expect(newcomer.comments).toHaveLength(1);
    expect(newcomer.comments[0]).toContain('`gelato` and `ice cream` find each other');

    const second = await newcomer.run({ event: 'push' });
    expect(second.succeeded, second.log).toBe(true);
    expect(newcomer.emulator.emulator.associations().map(({ runningVersion }) => runningVersion)).toEqual(['v2', 'v2']);
  });

  test('Git LFS without `lfs: true`: says so at the file', async () => {
    await using newcomer = await Newcomer.start(CHECK, { [SYNONYMS]: POINTER });
    const run = await newcomer.run(proposal());
    expect(run.succeeded).toBe(false);
    expect(annotations(run)[0]).toMatch(/title=dictionary\/lfs-pointer::.*`lfs: true`/);
  });

  test('a sparse checkout without the dictionaries: names the setting of actions/checkout', async () => {
    // act's own checkout copies the whole repository.
    const sparse = CHECK.replace(
      '      - uses: OWNER',
      '      - run: git reset --quiet --hard && git sparse-checkout set other\n      - uses: OWNER',
    );
    await using newcomer = await Newcomer.start(sparse, { [SYNONYMS]: GOOD, 'other/page.md': '# Page\n' });
    const run = await newcomer.run(proposal());
    expect(run.outputs, run.log).toMatchObject({ 'failure-reason': 'invalid-configuration' });
    expect(run.log).toContain('add the folder to "sparse-checkout" of actions/checkout');
  });

  test('a checkout below a folder: annotations and links have the path in the repository', async () => {
    const below = CHECK.replace('with: { fetch-depth: 2 }', 'with: { fetch-depth: 2, path: checkout }').replace(
      'files: dictionaries/',
      'files: checkout/dictionaries/',
    );
    await using newcomer = await Newcomer.start(below, { [SYNONYMS]: GOOD });
    const sha = newcomer.repository.commit('A typo', { [SYNONYMS]: BAD });
    const run = await newcomer.run(proposal());
    expect(annotations(run)[0]).toMatch(/^::error file=dictionaries\/synonyms-en\.txt,line=3,col=16,/);
    const link = `https://github.com/acme/search/blob/${sha}/dictionaries/synonyms-en.txt#L3`;
    expect(run.summary).toContain(link);
    expect(newcomer.comments[0]).toContain(link);
  });

  test('two jobs of a matrix: a comment each, and each says which it is', async () => {
    const matrix = GATE.replace(
      '    runs-on: ubuntu-latest\n',
      '    strategy: { matrix: { region: [eu-central-1, us-east-1] } }\n    runs-on: ubuntu-latest\n',
    ).replace('aws-region: eu-central-1', `aws-region: \${{ matrix.region }}`);
    await using newcomer = await Newcomer.start(matrix, { [SYNONYMS]: GOOD });
    await using other = await Newcomer.start(matrix, {}, { region: 'us-east-1' });
    for (const [region, { emulator }] of Object.entries({ 'eu-central-1': newcomer, 'us-east-1': other })) {
      const job = { ...proposal(), matrix: `region:${region}` };
      const run = await newcomer.run(job, emulator);
      expect(run.succeeded, run.log).toBe(true);
    }
    const headings = newcomer.comments.map((body) => /^## .*$/m.exec(body)?.[0]);
    expect(headings).toEqual([
      '## ✅ Ready to deploy: AWS accepts every changed dictionary (eu-central-1)',
      '## ✅ Ready to deploy: AWS accepts every changed dictionary (us-east-1)',
    ]);
  });

  test('a push to a topic branch only plans, and says how to deploy from there', async () => {
    const everywhere = GATE.replace('  push: { branches: [main] }', '  push:');
    await using newcomer = await Newcomer.start(everywhere, { [SYNONYMS]: GOOD });
    newcomer.repository.git('checkout', '--quiet', '-b', 'topic');
    const run = await newcomer.run({ event: 'push', payload: { ref: 'refs/heads/topic' } });
    expect(run.succeeded, run.log).toBe(true);
    expect(run.outputs).toMatchObject({ mode: 'plan', changed: 'true' });
    expect(annotations(run).join('\n')).toContain('"mode: deploy" deploys from this branch too');
    expect(newcomer.emulator.emulator.packages()).toEqual([]);
  });

  test('a deploy that a domain refuses: what is live where, and the reason once', async () => {
    const words = 'Failed to associate the package with the domain.';
    await using newcomer = await Newcomer.start(
      GATE,
      { [SYNONYMS]: GOOD },
      {
        verdicts: {
          association: ({ domain }) => (domain === 'search-prod' ? { type: 'InternalFailure', message: words } : null),
        },
      },
    );
    const run = await newcomer.run({ event: 'push' });
    expect(run.succeeded).toBe(false);
    expect(run.outputs).toMatchObject({ 'failure-reason': 'association-failed' });
    expect(run.summary.split(words)).toHaveLength(2);
    expect(run.summary).toContain('**1 change was not made.**');
    expect(run.log).toMatch(/synonyms-en {2}v1 {7}v1 {14}.*\(ASSOCIATION_FAILED\)/);
  });

  test('doctor on a broken set-up: each thing that stops a deploy, with what to do', async () => {
    const doctor = GATE.replace('          bucket:', '          mode: doctor\n          bucket:');
    await using newcomer = await Newcomer.start(
      doctor,
      { [SYNONYMS]: POINTER },
      { domains: ['search-staging'], buckets: [{ name: 'my-search-dictionaries', region: 'us-east-1' }] },
    );
    const run = await newcomer.run({ event: 'workflow_dispatch' });
    expect(run.succeeded).toBe(false);
    expect(run.summary).toContain('## ❌ A deploy would fail: 3 checks failed');
    expect(run.summary.match(/^\| ❌ \| .*$/gm)).toEqual([
      expect.stringContaining('"lfs: true"'),
      expect.stringContaining('Use a bucket in eu-central-1'),
      expect.stringContaining('There is no domain search-prod'),
    ]);
  });
});
