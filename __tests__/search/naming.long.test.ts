/** Ways in which an index names a package, and indexes that are not looked at. */

import { expect, test } from 'vitest';
import { errorReply } from '../../emulator/search/backend.ts';
import { asking, FILE, searchIndex, startSearchStage } from './search-stage.ts';

test('a dictionary of Sudachi, which its settings name by the ID alone, is not checked', async () => {
  await using site = await startSearchStage();
  const id = site.path.replace('analyzers/', '');
  const index = searchIndex(site.path);
  site.backend.createIndex('products', {
    ...index,
    analysis: {
      tokenizer: { ja: { type: 'sudachi_tokenizer', additional_settings: `{"systemDict":"F9","userDict":["${id}"]}` } },
      analyzer: { plain: { tokenizer: 'standard' }, with_synonyms: { tokenizer: 'ja' } },
    },
  });
  site.stage.workspace.commit('More', { [FILE]: 'gelato, sorbet\n' });
  const run = await site.stage.run({ inputs: asking(site.domain, { verify: 'require' }) });
  expect(run.outputs['failure-reason'], run.log).toBe('');
  expect(run.outputs.search).toMatchObject([
    {
      index: 'products',
      analyzer: 'with_synonyms',
      use: 'search',
      verdict: 'not-checked',
      message: expect.stringMatching(/next blue\/green deployment/),
    },
  ]);
  expect(run.outputs['search-verified']).toBe(false);
});

test('an index that `indexes` leaves out is named where no other names the package', async () => {
  await using site = await startSearchStage();
  const stream = { ...searchIndex(site.path), hidden: true, aliases: ['logs'] };
  site.backend.createIndex('.ds-logs-000001', stream);
  const inputs = (more: Record<string, string> = {}) => asking(site.domain, { verify: 'require', ...more });
  const run = await site.stage.run({ inputs: inputs() });
  expect(run.outputs.search).toMatchObject([
    {
      index: '.ds-logs-000001',
      analyzer: null,
      verdict: 'not-checked',
      message: 'No index that `indexes` names uses it; .ds-logs-000001 does. Name it there to have it checked.',
    },
  ]);
  expect(run.outputs['search-verified']).toBe(false);
  expect(run.outputs['failure-reason'], run.log).toBe('');
  const matched = await site.stage.run({ inputs: inputs({ indexes: 'lo*' }) });
  expect(matched.outputs.search).toMatchObject([{ index: '.ds-logs-000001', verdict: 'live' }]);
  // Another index that names it is what was asked for.
  site.backend.createIndex('products', searchIndex(site.path));
  const both = await site.stage.run({ inputs: inputs() });
  expect(both.outputs.search).toMatchObject([{ index: 'products', verdict: 'live' }]);
});

test('IK reads its dictionaries without being told to', async () => {
  const file = 'dictionaries/ik/words.dic';
  const files = `${FILE}\n${file}`;
  await using site = await startSearchStage({
    files: { [FILE]: 'gelato, ice cream\n', [file]: '冰淇淋\n' },
    inputs: { files, format: 'auto' },
  });
  const run = await site.stage.run({ inputs: asking(site.domain, { files, format: 'auto', verify: 'require' }) });
  expect(run.outputs.packages.find((one) => one.file === file)?.format, run.log).toBe('ik');
  const found = run.outputs.search.map(({ package: name, verdict, message }) => [name, `${verdict}: ${message}`]);
  expect(Object.fromEntries(found)).toEqual({
    synonyms: 'unused: No index that `indexes` names and no template names it.',
    words: expect.stringMatching(/^not-checked: The IK plugin reads it without/),
  });
  expect(run.outputs['failure-reason']).toBe('');
});

test('a filter that no analyzer has is no use', async () => {
  await using site = await startSearchStage();
  const index = searchIndex(site.path);
  site.backend.createIndex('products', {
    ...index,
    analysis: {
      ...index.analysis,
      analyzer: { plain: { tokenizer: 'standard' }, with_synonyms: { tokenizer: 'standard' } },
    },
  });
  const run = await site.stage.run({ inputs: asking(site.domain) });
  const message = 'Only parts of products name it that no analyzer there has.';
  expect(run.outputs.search, run.log).toMatchObject([{ index: null, verdict: 'unused', message }]);
});

test('an index with a time in its name has commands that can be called', async () => {
  await using site = await startSearchStage();
  const name = 'products-202611280331';
  site.backend.createIndex(name, searchIndex(site.path, { updateable: false }));
  site.stage.workspace.commit('More', { [FILE]: 'gelato, ice cream, sorbet\n' });
  const run = await site.stage.run({ inputs: asking(site.domain) });
  expect(run.outputs.search, run.log).toMatchObject([{ index: name, verdict: 'needs-reopen' }]);
  for (const said of [run.outputs.search[0]?.message, run.warnings.join(), run.log]) {
    expect(said).toContain(`POST ${name}/_close`);
    expect(said).not.toContain('products-[account]');
  }
  expect(run.summary).toContain(name);
  // A refusal before the change too.
  const refusal = errorReply(403, 'cluster_block_exception', `index [${name}] blocked`);
  site.domain.fault = ({ path }) => (path.includes('_analyze') ? refusal : null);
  site.stage.workspace.commit('Again', { [FILE]: 'gelato, sorbet\n' });
  const denied = await site.stage.run({ inputs: asking(site.domain, { verify: 'require' }) });
  expect(denied.errors.join('\n')).toContain(`index [${name}] blocked`);
  expect(denied.log).not.toContain('products-[account]');
});
