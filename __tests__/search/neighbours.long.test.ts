/** One analyzer with several dictionaries: what changes in one says nothing of the others. */

import { expect, test } from 'vitest';
import { asking, FILE, type SearchStage, searchIndex, startSearchStage } from './search-stage.ts';

const STOP = 'dictionaries/stopwords.txt';
const BOTH = { files: 'dictionaries/*.txt', format: 'auto' };
/** The chain makes both first lines of one: what it makes of `cafe` depends on a line that does not contain it. */
const FOLDED = `café, coffee\ncafe, bistro\n${rules(38)}`;

function rules(count: number): string {
  return Array.from({ length: count }, (_, at) => `left${at}, right${at}\n`).join('');
}

/** As much as is not built on a domain. */
const LARGE = rules(100_001);

function folded(site: SearchStage): ReturnType<typeof searchIndex> {
  const base = searchIndex(site.path);
  return {
    ...base,
    analysis: {
      ...base.analysis,
      char_filter: { fold: { type: 'mapping', mappings: ['é => e'] } },
      analyzer: {
        plain: { tokenizer: 'standard', filter: ['lowercase'] },
        with_synonyms: { char_filter: ['fold'], tokenizer: 'standard', filter: ['lowercase', 'syn'] },
      },
    },
  };
}

test('a large dictionary is stale only where memory has the former entries', async () => {
  await using site = await startSearchStage();
  site.stage.workspace.commit('Many', { [FILE]: `café => coffee\n${LARGE}` });
  await site.stage.succeed({ inputs: { 'max-removed-percent': '100' } });
  await site.domain.sync();
  site.backend.createIndex('products', folded(site));
  const deploy = async (content: string, time: string) => {
    site.stage.workspace.commit('More', { [FILE]: content });
    const inputs = asking(site.domain, { verify: 'require', 'verify-timeout-minutes': time });
    const run = await site.stage.run({ inputs });
    return { run, verdict: run.outputs.search[0]?.verdict, reason: run.outputs['failure-reason'] };
  };
  // What the chain makes of `cafe` is not in the entries with `cafe` alone.
  const right = await deploy(`café => coffee\n${LARGE}cafe => bistro\n`, '0.1');
  expect(right.verdict, right.run.log).toBe('not-checked');
  expect(right.reason).toBe('');
  site.domain.reload = 'never';
  const wrong = await deploy(`café => coffee\n${LARGE}cafe => bistro\ngelato, sorbet\n`, '0.1');
  expect(wrong.verdict, wrong.run.log).toBe('stale');
  expect(wrong.reason).toBe('search-failed');
}, 120_000);

test('what a large neighbour makes of words is not taken from its entries alone', async () => {
  await using site = await startSearchStage({ files: { [FILE]: FOLDED, [STOP]: 'the\ncafe\n' }, inputs: BOTH });
  for (const more of ['', 'gelato, sorbet\n']) {
    site.stage.workspace.commit('Many', { [FILE]: `café => of\n${LARGE}${more}` });
    await site.stage.succeed({ inputs: { ...BOTH, 'max-removed-percent': '100' } });
  }
  await site.domain.sync();
  site.backend.createIndex('products', bothIn(site));
  // Memory has `of` for `cafe`, by a rule in another spelling, which is not among the entries in the request.
  site.stage.workspace.commit('Less', { [STOP]: 'the\n' });
  const inputs = asking(site.domain, { ...BOTH, 'verify-timeout-minutes': '0.1' });
  const run = await site.stage.run({ inputs });
  expect(run.outputs['failure-reason'], run.log).toBe('');
  const verdict = run.outputs.search.find(({ package: name }) => name === 'stopwords')?.verdict;
  expect(verdict, run.log).toBe('not-checked');
}, 120_000);

type Options = NonNullable<Parameters<typeof searchIndex>[1]>;

/** Folds, then expands, then drops stop words. */
function bothIn(site: SearchStage, options: Options = {}): ReturnType<typeof searchIndex> {
  const base = searchIndex(site.path, options);
  const stopwords_path = `analyzers/${site.stage.package('stopwords').id}`;
  return {
    ...base,
    analysis: {
      char_filter: { fold: { type: 'mapping', mappings: ['é => e'] } },
      filter: { ...base.analysis?.filter, own_stop: { type: 'stop', stopwords_path } },
      analyzer: {
        plain: { tokenizer: 'standard', filter: ['lowercase'] },
        with_synonyms: { char_filter: ['fold'], tokenizer: 'standard', filter: ['lowercase', 'syn', 'own_stop'] },
      },
    },
  };
}

interface Change {
  readonly synonyms: string;
  readonly before: string;
  readonly after: string;
  readonly options?: Options;
}

async function changeStopwords(
  { synonyms, before, after, options }: Change,
  inputs: Record<string, string> = {},
  isReloaded = true,
) {
  await using site = await startSearchStage({ files: { [FILE]: synonyms, [STOP]: before }, inputs: BOTH });
  site.backend.createIndex('products', bothIn(site, options));
  if (!isReloaded) site.domain.reload = 'never';
  site.stage.workspace.commit('More', { [STOP]: after });
  const run = await site.stage.run({ inputs: asking(site.domain, { ...BOTH, ...inputs }) });
  const verdicts = run.outputs.search.map(({ package: name, verdict }) => `${name} ${verdict}`);
  const reloads = site.domain.requests.filter(({ method }) => method === 'POST').length;
  return { run, verdicts, reloads };
}

test.concurrent.each([
  ['search', 'the\nof\n', 'the\nof\nbistro\n', 'needs-reopen'],
  ['index', 'the\nof\n', 'the\nof\nbistro\n', 'needs-reindex'],
  ['both', 'the\nof\n', 'the\nof\nbistro\n', 'needs-reindex'],
  ['both', 'the\nof\ncoffee\n', 'the\nof\n', 'needs-reindex'],
] as const)('%s: rules that the chain makes equal are not stale when the stop list %j becomes %j', async (...row) => {
  const [at, before, after, verdict] = row;
  const options = { updateable: false, at };
  const { run, verdicts } = await changeStopwords({ synonyms: FOLDED, before, after, options });
  expect(verdicts, run.log).toContain(`stopwords ${verdict}`);
  expect(verdicts.join(), run.log).not.toMatch(/stale|mixed/);
  expect(run.outputs['failure-reason'], run.log).toBe('');
});

test.concurrent('such a neighbour does not hold a reload back', async () => {
  const change = { synonyms: FOLDED, before: 'the\nof\n', after: 'the\nof\nbistro\n' };
  const { run, verdicts, reloads } = await changeStopwords(change, { reload: 'true' }, false);
  expect(reloads, run.log).toBeGreaterThan(0);
  expect(verdicts, run.log).toEqual(['stopwords live', 'synonyms live']);
});

test.concurrent('what an old stop word makes of the words of a neighbour is no difference', async () => {
  // No changed line is about these, and the stop list drops them from what the rules make.
  const before = rules(38).replaceAll(/left.*, /g, '');
  const change = { synonyms: FOLDED, before, after: `${before}of\n` };
  const { run, verdicts } = await changeStopwords(change);
  expect(verdicts, run.log).toEqual(['stopwords live', 'synonyms live']);
});
