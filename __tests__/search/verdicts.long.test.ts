/** `live` is proved by words that former and new content give another analysis; without such a word it is not said. */

import { expect, test } from 'vitest';
import { asking, FILE, type SearchStage, searchIndex, startSearchStage } from './search-stage.ts';

const rules = (count: number, more = '') =>
  Array.from({ length: count }, (_, at) => `word${at}x, syn${at}y\n`).join('') + more;

/** Long enough on a busy machine; only what lags waits for it. */
const REQUIRE = { verify: 'require', 'verify-timeout-minutes': '0.15' };

async function deploy(site: SearchStage, inputs: Record<string, string> = {}) {
  const run = await site.stage.run({ inputs: asking(site.domain, { ...REQUIRE, ...inputs }) });
  const verdicts = run.outputs.search.map(({ package: name, verdict }) => `${name} ${verdict}`);
  return { run, verdicts, message: run.outputs.search[0]?.message ?? null };
}

/** Publishes a commit to no domain: what is left for the next run is the association. */
async function publishOnly(site: SearchStage, content: string) {
  site.stage.workspace.commit('More', { [FILE]: content });
  const run = await site.stage.run({ inputs: { domains: '', mode: 'deploy' } });
  expect(run.outputs['failure-reason'], run.log).toBe('');
}

test.concurrent('a run that only associates compares with the version that the domain ran', async () => {
  await using site = await startSearchStage({ files: { [FILE]: rules(1000) } });
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  await publishOnly(site, rules(1000).replace('word501x, syn501y', 'word501x, syn501y, sorbet'));
  const { run, verdicts } = await deploy(site);
  expect(verdicts, run.log).toEqual(['synonyms stale']);
  expect(run.outputs['search-verified']).toBe(false);
  site.stage.workspace.commit('Again', { 'README.md': '1' });
  // Nothing changes any more, and the words of the last change are asked besides others.
  for (const mode of ['deploy', 'drift', 'plan'])
    expect((await deploy(site, { mode })).verdicts).toEqual(['synonyms stale']);
  await site.backend.reload('products');
  const later = await deploy(site, { mode: 'drift' });
  expect(later.verdicts).toEqual(['synonyms live']);
  expect(later.message).toContain('Shown by 20 of its entries');
});

test.concurrent('the former content is found by the version that the domain has', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.stage.workspace.commit('More', { [FILE]: rules(2500, 'gelato, sorbet\n') });
  expect((await deploy(site)).verdicts).toEqual(['synonyms live']);
  site.domain.reload = 'never';
  await publishOnly(site, rules(2500));
  // The commit before has the new content already; the history has the digest of the version before.
  site.stage.workspace.commit('Other', { 'README.md': '1' });
  const { run, verdicts } = await deploy(site);
  expect(verdicts, run.log).toEqual(['synonyms stale']);
});

test.concurrent.each(['new', 'absent'] as const)(
  'after a failed association, of which AWS shows the %s version, the next run knows what changes',
  async (versionAfterFailedAssociation) => {
    await using site = await startSearchStage({ emulator: { switches: { versionAfterFailedAssociation } } });
    site.backend.createIndex('products', searchIndex(site.path));
    site.stage.workspace.commit('More', { [FILE]: rules(2500, 'gelato, sorbet\n') });
    expect((await deploy(site)).verdicts).toEqual(['synonyms live']);
    const refusal = { type: 'RefreshFailed', message: 'cluster_block_exception' };
    site.stage.emulator.verdicts.association = () => refusal;
    site.stage.workspace.commit('Less', { [FILE]: rules(2500) });
    expect((await deploy(site)).run.outputs['failure-reason']).toBe('association-failed');
    site.stage.emulator.verdicts.association = () => null;
    site.domain.reload = 'never';
    // The commit before has the new content already.
    site.stage.workspace.commit('Other', { 'README.md': '1' });
    const { run, verdicts } = await deploy(site);
    expect(verdicts, run.log).toEqual(['synonyms stale']);
  },
);

test.concurrent('a change that nobody knows is not live, whatever other words say', async () => {
  await using site = await startSearchStage({ files: { [FILE]: rules(2500, 'gelato, sorbet\n') } });
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.stage.skip(5_000);
  await publishOnly(site, rules(2500));
  // The commit before has the new content already, and the bucket has lost that of the first version.
  site.stage.workspace.commit('Other', { 'README.md': '1' });
  const [first] = site.stage.package('synonyms').versions;
  if (first !== undefined) site.stage.emulator.s3.delete(first.source);
  const { run, verdicts, message } = await deploy(site);
  expect(verdicts, run.log).toEqual(['synonyms not-checked']);
  expect(message).toContain('the former content, which names the changed words, was not found');
  expect(run.outputs['search-verified']).toBe(false);
});

test.concurrent('words that the change does not alter prove nothing: others are taken', async () => {
  await using site = await startSearchStage({ files: { [FILE]: rules(30) } });
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.stage.workspace.commit('More', { [FILE]: `${rules(30).replaceAll('word', 'Word')}gelato, sorbet\n` });
  const { run, verdicts } = await deploy(site);
  expect(verdicts, run.log).toEqual(['synonyms stale']);
});

test.concurrent('a change that alters no analysis is live, as all of its words were asked', async () => {
  await using site = await startSearchStage({ files: { [FILE]: rules(30) } });
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.stage.workspace.commit('Case', { [FILE]: `# A comment\n${rules(30).replaceAll('word', 'Word')}` });
  const { run, verdicts } = await deploy(site);
  expect(verdicts, run.log).toEqual(['synonyms live']);
});

test.concurrent.each([
  ['a comment', (text: string) => `# ice\n${text}`],
  ['letter case', (text: string) => text.replace('word7x', 'Word7x')],
])('a change of %s alone proves nothing of the one before it, which memory lacks', async (_, edit) => {
  const changed = `gelato, sorbet\n${rules(60)}`;
  await using site = await startSearchStage({ files: { [FILE]: rules(60) } });
  site.backend.createIndex('products', searchIndex(site.path, { updateable: false }));
  site.stage.workspace.commit('More', { [FILE]: changed });
  expect((await deploy(site)).verdicts).toEqual(['synonyms needs-reopen']);
  site.stage.workspace.commit('Idle', { [FILE]: edit(changed) });
  for (const mode of ['deploy', 'drift', 'deploy']) {
    const { run, verdicts } = await deploy(site, { mode });
    expect(verdicts, `${mode}\n${run.log}`).toEqual(['synonyms needs-reopen']);
    expect(run.outputs['search-verified']).toBe(false);
  }
});

test.concurrent('a change of comments alone is shown by entries of the file', async () => {
  await using site = await startSearchStage({ files: { [FILE]: rules(60) } });
  site.backend.createIndex('products', searchIndex(site.path, { updateable: false }));
  site.stage.workspace.commit('Comment', { [FILE]: `# ice\n${rules(60)}` });
  const { run, verdicts, message } = await deploy(site);
  expect(verdicts, run.log).toEqual(['synonyms live']);
  expect(message).toBe('Shown by 20 of its entries, as what this run changed alters nothing.');
});

test.concurrent('a change of comments alone in a dictionary without any effect is not live', async () => {
  await using site = await startSearchStage({ files: { [FILE]: 'gelato => gelato\n' } });
  site.backend.createIndex('products', searchIndex(site.path));
  site.stage.workspace.commit('Comment', { [FILE]: '# ice\ngelato => gelato\n' });
  const { run, verdicts } = await deploy(site);
  expect(verdicts, run.log).toEqual(['synonyms not-checked']);
});

test.concurrent('a change that its keys alone do not show is not live: a filter in front maps them away', async () => {
  const STOP = 'dictionaries/stopwords.txt';
  const both = { files: 'dictionaries/*.txt', format: 'auto' };
  await using site = await startSearchStage({ files: { [FILE]: rules(3), [STOP]: 'the\n' }, inputs: both });
  const stopwords_path = `analyzers/${site.stage.package('stopwords').id}`;
  const front = { type: 'synonym', synonyms: ['x => foo', 'foo => bar'] };
  const analyzer = { plain: { tokenizer: 'standard' }, own: { tokenizer: 'standard', filter: ['front', 'own_stop'] } };
  site.backend.createIndex('products', {
    analysis: { filter: { front, own_stop: { type: 'stop', stopwords_path } }, analyzer },
    fields: { title: { type: 'text', analyzer: 'plain', search_analyzer: 'own' } },
  });
  // `x` is dropped with the new list, and memory has the old one.
  site.stage.workspace.commit('More', { [STOP]: 'the\nfoo\n' });
  const { run } = await deploy(site, both);
  const use = run.outputs.search.find(({ package: name }) => name === 'stopwords');
  expect(use?.verdict, run.log).toBe('not-checked');
  expect(use?.message).toContain('is not analyzed differently with the former content and with the new');
  expect(run.outputs['search-verified']).toBe(false);
  expect(run.outputs['failure-reason']).toBe('');
});

test.concurrent('a change of which only words are known that can not be asked is not live', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.stage.workspace.commit('Long', { [FILE]: `gelato, ice cream\n${'long term '.repeat(120)}=> short\n` });
  const { run, verdicts } = await deploy(site);
  expect(verdicts, run.log).toEqual(['synonyms not-checked']);
});

test.concurrent('a dictionary without any effect is not live where nothing changed', async () => {
  await using site = await startSearchStage({ files: { [FILE]: 'gelato => gelato\n' } });
  site.backend.createIndex('products', searchIndex(site.path));
  for (const mode of ['drift', 'deploy', 'plan']) {
    const { run, verdicts, message } = await deploy(site, { mode });
    expect(verdicts, run.log).toEqual(['synonyms not-checked']);
    expect(message).toContain('the word that was asked is not analyzed differently with it and without it');
  }
});

test.concurrent('words that another dictionary alters prove nothing of this one', async () => {
  const OTHER = 'dictionaries/other-synonyms.txt';
  const files = { [FILE]: 'gelato => gelato\n', [OTHER]: 'gelato, sorbet\n' };
  await using site = await startSearchStage({ files, inputs: { files: 'dictionaries/*.txt' } });
  const path = `analyzers/${site.stage.package('other-synonyms').id}`;
  const base = searchIndex(site.path);
  const filter = { ...base.analysis?.filter, other: { type: 'synonym_graph', synonyms_path: path, updateable: true } };
  const with_synonyms = { tokenizer: 'standard', filter: ['lowercase', 'syn', 'other'] };
  const analyzer = { plain: { tokenizer: 'standard' }, with_synonyms };
  site.backend.createIndex('products', { ...base, analysis: { filter, analyzer } });
  const { run, verdicts } = await deploy(site, { mode: 'drift', files: 'dictionaries/*.txt' });
  expect(verdicts, run.log).toEqual(['other-synonyms live', 'synonyms not-checked']);
});

test.concurrent('symbols: a file that AWS has not copied to the nodes is seen by later runs too', async () => {
  const MAP = 'dictionaries/map.txt';
  const manifest = `dictionaries:\n  - file: ${MAP}\n    format: char-mapping\n  - file: ${FILE}\n`;
  const files = { [FILE]: 'gelato, ice cream\n', [MAP]: 'x => y\n', '.github/opensearch-dictionaries.yml': manifest };
  await using site = await startSearchStage({ files, inputs: { files: '' } });
  const { id } = site.stage.package('map');
  const base = searchIndex(site.path);
  const char_filter = { map: { type: 'mapping', mappings_path: `analyzers/${id}` } };
  const with_synonyms = { char_filter: ['map'], tokenizer: 'standard', filter: ['lowercase', 'syn'] };
  const analyzer = { plain: { tokenizer: 'standard' }, with_synonyms };
  site.backend.createIndex('products', { ...base, analysis: { ...base.analysis, char_filter, analyzer } });
  site.domain.copies = false;
  site.stage.workspace.commit('More', { [MAP]: 'x => y\n:) => happy\n' });
  for (const mode of ['deploy', 'drift', 'plan']) {
    const { run, verdicts } = await deploy(site, { mode, files: '' });
    expect(verdicts, run.log).toEqual(['map stale', 'synonyms live']);
  }
});

test.concurrent('nodes are asked for the words that tell, wherever these are in the file', async () => {
  await using site = await startSearchStage({ files: { [FILE]: rules(150) }, nodes: 2 });
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'first-node';
  await publishOnly(site, rules(150, 'gelato, sorbet\n'));
  const { run, verdicts } = await deploy(site);
  expect(verdicts, run.log).toEqual(['synonyms mixed']);
});

test.concurrent('nodes are asked for words of each package of each analyzer, however many these are', async () => {
  const OTHER = 'dictionaries/aaa-synonyms.txt';
  const files = { [FILE]: 'gelato, ice cream\n', [OTHER]: 'sofa, couch\n' };
  await using site = await startSearchStage({ nodes: 2, files, inputs: { files: 'dictionaries/*.txt' } });
  const path = `analyzers/${site.stage.package('aaa-synonyms').id}`;
  const names = Array.from({ length: 61 }, (_, at) => `w${at}`);
  const { analysis } = searchIndex(site.path);
  const other = { type: 'synonym_graph', synonyms_path: path, updateable: true };
  const chain = { tokenizer: 'standard', filter: ['lowercase', 'other', 'syn'] };
  site.backend.createIndex('products', {
    analysis: {
      filter: { ...analysis?.filter, other },
      analyzer: { ...analysis?.analyzer, ...Object.fromEntries(names.map((name) => [name, chain])) },
    },
    fields: Object.fromEntries(names.map((name) => [name, { type: 'text', analyzer: 'plain', search_analyzer: name }])),
  });
  site.domain.reload = 'first-node';
  site.stage.workspace.commit('More', { [FILE]: 'gelato, ice cream, sorbet\n' });
  const { run } = await deploy(site, { files: 'dictionaries/*.txt', 'verify-timeout-minutes': '0.3' });
  const used = run.outputs.search.filter(({ use }) => use === 'search');
  expect(used).toHaveLength(122);
  // Where the time ends before a node is asked again, the other one's answer says that much.
  for (const { verdict } of used) expect(['mixed', 'stale'], run.log).toContain(verdict);
  expect(used.map(({ verdict }) => verdict)).toContain('mixed');
});
