/** A 404 of a domain: an index was deleted in the meantime, or what answers is another server. */

import { expect, test } from 'vitest';
import { errorReply, type RestReply } from '../../emulator/search/backend.ts';
import { asking, FILE, type SearchStage, searchIndex, startSearchStage } from './search-stage.ts';

const NEXT = 'gelato, ice cream, sorbet\n';
const NO_INDEX = 'index_not_found_exception';
const PROXY: RestReply = { status: 404, body: 'default backend - 404' };
const EMPTY: RestReply = { status: 404, body: '{}' };
const OTHER = errorReply(404, 'resource_not_found_exception', 'not here');
const MISSING = errorReply(404, NO_INDEX, 'no such index [products]', 'products');

const run = ({ stage, domain }: SearchStage, mode: string) =>
  stage.run({ inputs: asking(domain, { mode, verify: 'require' }) });

test.concurrent.each([
  { at: /./, answer: PROXY, said: /HTTP 404: default backend - 404.*check domain-endpoints/ },
  { at: /\/_settings\//, answer: OTHER, said: /HTTP 404: not here.*check domain-endpoints/ },
  { at: /\/_settings\//, answer: MISSING, said: /HTTP 404: no such index/ },
  { at: /\/_settings\//, answer: EMPTY, said: /HTTP 404/ },
  { at: /\/_mapping\//, answer: PROXY, said: /default backend/ },
  { at: /\/_mapping\//, answer: MISSING, said: /HTTP 404: no such index/ },
  { at: /\/_mapping\//, answer: EMPTY, said: /did not list the fields of products/ },
  { at: /\/_analyze/, answer: OTHER, said: /HTTP 404: not here/ },
  { at: /\/_analyze/, answer: MISSING, said: /products was not found when it was asked, but exists/ },
  { at: /\/_index_template/, answer: PROXY, said: /default backend/, indexes: [] },
  { at: /\/_template/, answer: MISSING, said: /HTTP 404/, indexes: [] },
])('no index is gone where $at is answered by $answer.body', async ({ at, answer, said, indexes = ['products'] }) => {
  await using site = await startSearchStage();
  for (const name of indexes) site.backend.createIndex(name, searchIndex(site.path));
  site.domain.fault = ({ path }) => (at.test(path) ? answer : null);
  const drift = await run(site, 'drift');
  expect([drift.outputs['failure-reason'], drift.outputs['search-verified']], drift.log).toEqual([
    'search-failed',
    false,
  ]);
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const before = site.stage.snapshot();
  const deploy = await run(site, 'deploy');
  expect(deploy.outputs['failure-reason'], deploy.log).toBe('search-failed');
  expect(deploy.errors.join('\n')).toMatch(said);
  expect(site.stage.snapshot()).toEqual(before);
});

test('a plan and a validation fail too where another server answers', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.fault = () => PROXY;
  for (const mode of ['plan', 'validate']) {
    const { outputs, log } = await run(site, mode);
    expect(outputs['failure-reason'], log).toBe('search-failed');
  }
});

test('an index that is deleted while it is asked is left out, and its list of settings is read again', async () => {
  await using site = await startSearchStage();
  for (const [mode, at] of [
    ['drift', /\/_mapping\//],
    ['drift', /\/_analyze/],
    ['drift', /\/_search\?/],
    ['deploy', /\/_mapping\//],
    ['deploy', /\/_analyze/],
  ] as const) {
    site.backend.createIndex('products', searchIndex(site.path));
    if (mode === 'deploy') site.stage.workspace.commit('More', { [FILE]: `${NEXT}${at.source}, a\n` });
    site.domain.fault = ({ path }) => {
      if (at.test(path)) site.backend.deleteIndex('products');
      return null;
    };
    const { outputs, log } = await run(site, mode);
    expect(outputs['failure-reason'], `${mode} ${at.source}\n${log}`).toBe('');
    const message = 'No index that `indexes` names and no template names it.';
    expect(outputs.search).toMatchObject([{ index: null, verdict: 'unused', message }]);
  }
});

test('where the list of settings is denied, a deleted index is not taken for gone', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.fault = ({ path }) => {
    if (path.includes('/_analyze')) return MISSING;
    const refusal = errorReply(403, 'security_exception', 'no permissions for [indices:monitor/settings/get]');
    return path.startsWith('/products/_settings') ? refusal : null;
  };
  const { outputs, log } = await run(site, 'drift');
  expect(outputs['failure-reason'], log).toBe('search-failed');
  expect(outputs.search).toMatchObject([{ verdict: 'not-checked', message: expect.stringContaining('settings/get') }]);
});
