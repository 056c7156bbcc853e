/** Index settings and search tests in the gate: the built action, a real repository, GitHub on the loopback interface. */
import { expect, test } from 'vitest';
import { ENGLISH, FILES, Gate } from './gate.ts';

const SETTINGS = 'search/products.json';
const TESTS = 'search/tests/products.yml';
const INPUTS = { mode: 'lint', 'index-settings': 'search/*.json', 'search-tests': 'search/tests/*.yml' };

const settings = (filters: readonly string[]): string =>
  JSON.stringify(
    {
      settings: {
        analysis: {
          filter: { english: { type: 'synonym_graph', synonyms_path: 'analyzers/english', updateable: true } },
          analyzer: { english_search: { tokenizer: 'standard', filter: filters } },
        },
      },
      mappings: { properties: { title: { type: 'text', analyzer: 'standard', search_analyzer: 'english_search' } } },
    },
    null,
    2,
  );

const TEST_FILE = `field: title
tests:
  - search: gelato
    finds: [ice cream]
  - search: trainers
    finds: [running shoes]
`;

const START = {
  ...FILES,
  [ENGLISH]: 'gelato, ice cream\nsofa, couch\n',
  [SETTINGS]: settings(['lowercase', 'english']),
  [TESTS]: TEST_FILE,
};

test.concurrent('the comment opens with the tests that a change breaks and fixes', async () => {
  await using gate = await Gate.start({ files: START });
  gate.change({ [ENGLISH]: 'sofa, couch\ntrainers, running shoes\n' });
  const { outputs, exitCode, errors } = await gate.propose({ inputs: INPUTS });
  expect(exitCode).toBe(1);
  expect(outputs['failure-reason']).toBe('test-failed');
  expect(outputs.tests).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(errors.join('\n')).toContain('A search for `gelato` does not find `ice cream`');
  const body = gate.comments[0]?.body ?? '';
  expect(body).toContain('This change breaks 1 search test and fixes 1 search test:');
  expect(body).toContain('search-tests/failed');
});

test.concurrent('a rule that a chain of the settings refuses fails the step at its line, and names the analyzer', async () => {
  await using gate = await Gate.start({ files: START });
  gate.change({ [SETTINGS]: settings(['lowercase', 'stop', 'english']), [ENGLISH]: 'sofa, couch\nthe who, band\n' });
  const { outputs, errors } = await gate.propose({ inputs: INPUTS });
  expect(outputs['failure-reason']).toBe('lint-failed');
  expect(errors.join('\n')).toContain('analyzer `english_search`');
  const problems = outputs.packages.find(({ name }) => name === 'english')?.problems ?? [];
  expect(problems).toMatchObject([{ severity: 'error', code: 'solr-synonyms/stop-word-gap', line: 2 }]);
});

test.concurrent('a mistake of the settings fails the step at its line of the settings file', async () => {
  await using gate = await Gate.start({ files: START });
  gate.change({ [SETTINGS]: settings(['lowercase', 'shingle', 'english']) });
  const { outputs, log } = await gate.propose({ inputs: INPUTS });
  expect(outputs['failure-reason']).toBe('lint-failed');
  expect(outputs.valid).toBe(false);
  expect(log).toMatch(/^::error .*file=search\/products\.json,line=\d+.*cannot be used to parse synonyms/m);
});

test.concurrent('a glob that matches nothing is invalid-configuration, and a malformed file has its own error', async () => {
  await using gate = await Gate.start({ files: START });
  const nothing = await gate.propose({ inputs: { ...INPUTS, 'search-tests': 'tests/*.yml' } });
  expect(nothing.outputs['failure-reason']).toBe('invalid-configuration');
  gate.change({ [TESTS]: 'field: title\ntests:\n  - search: gelato\n    find: [ice cream]\n' });
  const { outputs, errors } = await gate.propose({ inputs: INPUTS });
  expect(outputs['failure-reason']).toBe('lint-failed');
  expect(errors.join('\n')).toContain('Did you mean `finds`?');
});

test.concurrent('each change is shown with the tests that touch it, or that none does', async () => {
  await using gate = await Gate.start({ files: START });
  gate.change({ [ENGLISH]: 'sofa, couch\nTrainers, running shoes\ntv, television\n' });
  await gate.propose({ inputs: INPUTS });
  const body = gate.comments[0]?.body ?? '';
  const changeOf = (term: string) => body.split('\n').find((line) => line.startsWith(`- ➕ \`${term}\``));
  expect(changeOf('Trainers')).toMatch(
    /· tested by ✅ \[`trainers` \(`search\/tests\/products\.yml`, line 5\)\]\(<http.*products\.yml#L5>\)$/,
  );
  expect(changeOf('tv')).toMatch(/· no search test touches it$/);
  // Of the rule that is gone, the test that it breaks is named.
  expect(body).toMatch(/^- ➖ `gelato` and `ice cream` no longer find each other · tested by ❌ \[`gelato` /m);
});

const FOLDED = {
  analysis: {
    filter: { english: { type: 'synonym_graph', synonyms_path: 'analyzers/english', updateable: true } },
    analyzer: { folded: { tokenizer: 'standard', filter: ['lowercase', 'asciifolding', 'english'] } },
  },
};
const withPlain = {
  analysis: {
    ...FOLDED.analysis,
    analyzer: { ...FOLDED.analysis.analyzer, plain: { tokenizer: 'standard', filter: ['lowercase', 'english'] } },
  },
};

test.concurrent.each([
  ['changes nothing where every chain makes both spellings one', FOLDED, { added: 0, removed: 0, changed: 0 }],
  ['is a change where one of the chains tells them apart', withPlain, { added: 1, removed: 1, changed: 1 }],
])('another spelling in a test %s', async (_, analysis, diff) => {
  await using gate = await Gate.start({
    files: { [ENGLISH]: 'Café, coffee\n', [SETTINGS]: JSON.stringify(analysis) },
    deployed: false,
  });
  gate.change({ [ENGLISH]: 'cafe, coffee\n' });
  const { outputs } = await gate.propose({ inputs: { mode: 'lint', 'index-settings': SETTINGS } });
  expect(outputs.packages.find(({ name }) => name === 'english')?.diff).toEqual(diff);
});
