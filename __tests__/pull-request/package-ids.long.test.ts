/** Settings that name packages by the IDs that AWS gave them: `analyzers/F123456789`, as indexes do. */
import { expect, test } from 'vitest';
import { countOf, writesOf } from '../end-to-end/kit/stage.ts';
import { CHANGED, ENGLISH, FILES, Gate } from './gate.ts';
import { schedule } from './payloads.ts';

const SETTINGS = 'search/products.json';
const TESTS = 'search/tests/products.yml';
const INPUTS = { 'index-settings': 'search/*.json', 'search-tests': 'search/tests/*.yml' };

/** A stop filter stands in front of the synonyms: `the who` is refused there and nowhere else. */
const settings = (id: string): string =>
  JSON.stringify({
    settings: {
      analysis: {
        filter: { english: { type: 'synonym_graph', synonyms_path: `analyzers/${id}`, updateable: true } },
        analyzer: { english_search: { tokenizer: 'standard', filter: ['lowercase', 'stop', 'english'] } },
      },
    },
    mappings: { properties: { title: { type: 'text', analyzer: 'standard', search_analyzer: 'english_search' } } },
  });

const TEST_FILE = 'field: title\ntests:\n  - search: laptop\n    finds: [notebook]\n';

/** Live, with settings that name the English package by its ID. */
async function startGate(id?: string): Promise<Gate> {
  const gate = await Gate.start();
  gate.change({ [SETTINGS]: settings(id ?? gate.stage.package('english').id), [TESTS]: TEST_FILE }, 'Add the settings');
  gate.baseSha = gate.stage.workspace.head.sha;
  return gate;
}

const REFUSED = { [ENGLISH]: `${FILES[ENGLISH]}the who, band\n` };

test.concurrent.each(['validate', 'plan'])(
  '%s checks in the chain of an ID, before anything is written',
  async (mode) => {
    await using gate = await startGate();
    gate.change(REFUSED);
    const run = await gate.propose({ inputs: { ...INPUTS, mode } });
    expect(run.outputs).toMatchObject({ mode, valid: false, 'failure-reason': 'lint-failed' });
    const problems = run.outputs.packages.find(({ name }) => name === 'english')?.problems ?? [];
    expect(problems).toMatchObject([{ severity: 'error', code: 'solr-synonyms/stop-word-gap', line: 4 }]);
    expect(run.errors.join('\n')).toContain('analyzer `english_search`');
    expect(run.notices.join('\n')).not.toContain('a dictionary of this run');
    expect(writesOf(run)).toEqual([]);
  },
);

test.concurrent('a deploy stops at an error in the chain of an ID before it publishes', async () => {
  await using gate = await startGate();
  gate.change(REFUSED);
  const before = gate.stage.snapshot();
  const run = await gate.stage.run({ inputs: { ...INPUTS, mode: 'deploy' } });
  expect(run.outputs['failure-reason']).toBe('lint-failed');
  expect(gate.stage.snapshot()).toEqual(before);
});

test.concurrent('search tests use the chain of an ID, and AWS is read once', async () => {
  await using gate = await startGate();
  const passed = await gate.propose({ inputs: { ...INPUTS, mode: 'plan' } });
  expect(passed.outputs).toMatchObject({ tests: { passed: 1, failed: 0, skipped: 0 }, 'failure-reason': '' });
  expect(countOf(passed)).toEqual({ DescribePackages: 1, GetPackageVersionHistory: 2, ListPackagesForDomain: 2 });
  expect(passed.notices).toEqual([]);
  gate.change({ [ENGLISH]: 'couch, sofa\ntv => television\n' });
  const broken = await gate.propose({ inputs: { ...INPUTS, mode: 'validate' } });
  expect(broken.outputs).toMatchObject({
    tests: { passed: 0, failed: 1, skipped: 0 },
    'failure-reason': 'test-failed',
  });
  expect(gate.comments[0]?.body).toContain('This change breaks 1 search test:');
});

test.concurrent('drift reads what the settings name by ID, and stays quiet', async () => {
  await using gate = await startGate();
  const run = await gate.propose({ event: schedule(), inputs: { ...INPUTS, mode: 'drift' } });
  expect(run.outputs['failure-reason']).toBe('');
  expect(run.notices.join('\n')).not.toContain('no dictionary');
});

test.concurrent('an unknown ID is a notice after AWS was asked, and so is that of another package', async () => {
  await using gate = await startGate('F999999999');
  const unknown = await gate.propose({ inputs: { ...INPUTS, mode: 'plan', 'search-tests': '' } });
  expect(unknown.outputs['failure-reason']).toBe('');
  const place = `${SETTINGS}, line 1: \`synonyms_path\` names`;
  const said = unknown.notices.filter((notice) => notice.includes('`synonyms_path` names'));
  expect(said).toEqual([
    expect.stringContaining(`${place} \`analyzers/F999999999\`, which is neither the name nor the ID`),
  ]);
  gate.change({ [SETTINGS]: settings(gate.stage.package('german').id) });
  const only = { files: ENGLISH, mode: 'plan', 'index-settings': SETTINGS };
  const other = await gate.propose({ inputs: only });
  expect(other.notices.join('\n')).toContain('the ID of the package `german`, which is not a dictionary of this run');
});

test.concurrent('lint makes no call, and a notice says that only AWS knows an ID', async () => {
  await using gate = await startGate();
  const run = await gate.propose({ inputs: { mode: 'lint', 'index-settings': SETTINGS } });
  expect(run.exitCode).toBe(0);
  expect(run.notices.join('\n')).toContain('which package an ID is of is known only where AWS is asked');
  expect(run.requests).toEqual([]);
});

test.concurrent('errors of the check come before an error of AWS about an ID', async () => {
  await using gate = await startGate();
  gate.emulator.setPolicy(['es:ListPackagesForDomain']);
  const refused = await gate.propose({ inputs: { mode: 'plan', 'index-settings': SETTINGS } });
  expect(refused.outputs['failure-reason']).toBe('access-denied');
  gate.change({ ...CHANGED, [ENGLISH]: 'a => b => c\n' });
  const wrong = await gate.propose({ inputs: { mode: 'plan', 'index-settings': SETTINGS } });
  expect(wrong.outputs['failure-reason']).toBe('lint-failed');
});
