/** The policies of docs/iam.md for `verify` are enough, and each of their lines is needed. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUCKET } from '../end-to-end/kit/stage.ts';
import { documentedPolicy } from '../security/policies.ts';
import { asking, DOMAIN, FILE, searchIndex, startSearchStage } from './search-stage.ts';

const ACCOUNT = { region: 'eu-west-1', account: '123456789012', bucket: BUCKET, domains: [DOMAIN] };
const USES = [
  { mode: 'validate', policies: ['validate', 'verify-gate'], verify: 'verify-gate' },
  { mode: 'deploy', policies: ['deploy', 'verify-deploy'], verify: 'verify-deploy' },
] as const;

test.each(USES)(
  '$mode has its verdict with exactly the policy of the page, and not without a line of it',
  async ({ mode, policies, verify }) => {
    await using site = await startSearchStage();
    site.backend.createIndex('products', searchIndex(site.path));
    const whole = policies.flatMap((use) => documentedPolicy(use, ACCOUNT));
    site.stage.emulator.setPolicy(whole);
    const run = await site.stage.run({ inputs: asking(site.domain, { mode, 'verify-timeout-minutes': '1' }) });
    expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'live' }]);
    expect(run.outputs['search-verified']).toBe(true);
    for (const line of documentedPolicy(verify, ACCOUNT)) {
      site.stage.emulator.setPolicy(
        whole.filter((one) => one.action !== line.action || one.resource !== line.resource),
      );
      site.backend.createIndex('products', searchIndex(site.path));
      // Templates count where no index names the package.
      const isTemplate = /_template$/.test(line.resource);
      if (isTemplate) site.backend.deleteIndex('products');
      const denied = await site.stage.run({ inputs: asking(site.domain, { mode, 'verify-timeout-minutes': '1' }) });
      expect(denied.outputs.search, line.resource).toMatchObject([{ verdict: 'not-checked' }]);
      expect(denied.outputs['search-verified']).toBe(false);
      expect(denied.outputs.search[0]?.message).toContain(line.action);
      // The line to add is the one of the page: no more than the mode needs.
      if (verify === 'verify-gate')
        expect(denied.outputs.search[0]?.message).toContain(line.resource.slice(line.resource.indexOf('domain/')));
    }
  },
);

test('reload needs the policy for it, and says so', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.stage.workspace.commit('More', { [FILE]: 'gelato, ice cream, sorbet\n' });
  const policies = ['deploy', 'verify-deploy'].flatMap((use) => documentedPolicy(use, ACCOUNT));
  site.stage.emulator.setPolicy(policies);
  const denied = await site.stage.run({ inputs: asking(site.domain, { reload: 'true' }) });
  expect(denied.outputs.search).toMatchObject([{ verdict: 'stale' }]);
  expect(denied.notices.join('\n')).toContain('es:ESHttpPost');
  site.stage.emulator.setPolicy([...policies, ...documentedPolicy('reload', ACCOUNT)]);
  const run = await site.stage.run({ inputs: asking(site.domain, { reload: 'true' }) });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'live' }]);
});

test('the role of fine-grained access control has the permissions for each use', async () => {
  const page = readFileSync(new URL('../../docs/iam.md', import.meta.url), 'utf8');
  const roles = [...page.matchAll(/<!-- fine-grained: (\w+) -->\n```json\n([\s\S]+?)```/g)];
  expect(roles.map(([, name]) => name)).toEqual(['gate', 'deploy']);
  for (const [, name, json = ''] of roles) {
    const role = JSON.parse(json);
    const granted: string[] = [
      ...role.cluster_permissions,
      ...role.index_permissions.flatMap((one: { allowed_actions: string[] }) => one.allowed_actions),
    ];
    const isGranted = (permission: string) =>
      granted.some((one) => one === permission || (one.endsWith('*') && permission.startsWith(one.slice(0, -1))));
    await using site = await startSearchStage();
    site.backend.createIndex('products', searchIndex(site.path));
    for (const permission of ALL_PERMISSIONS) if (!isGranted(permission)) site.domain.denied.add(permission);
    const mode = name === 'gate' ? 'plan' : 'drift';
    const run = await site.stage.run({ inputs: asking(site.domain, { mode, 'verify-timeout-minutes': '1' }) });
    expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'live' }]);
  }
});

const ALL_PERMISSIONS = [
  'indices:monitor/settings/get',
  'indices:admin/mappings/fields/get',
  'indices:admin/index_template/get',
  'cluster:admin/component_template/get',
  'indices:admin/template/get',
  'indices:admin/analyze',
  'indices:admin/shards/search_shards',
  'indices:data/read/search',
];
