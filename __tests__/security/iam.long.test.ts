/** Each policy of docs/iam.md is enough for its mode's whole job, and nothing in it is too much. */

import { describe, expect, test } from 'vitest';
import { memoryContent } from '../../emulator/core/content.ts';
import type { Emulator } from '../../emulator/core/emulator.ts';
import { runAction } from '../../scripts/run-action.ts';
import { BUCKET, DOMAINS, ENGLISH, FILES, GERMAN, Stage, type StageRun, sha256 } from '../end-to-end/kit/stage.ts';
import { messagesOf } from '../end-to-end/kit/told.ts';
import { documentedCalls, documentedPolicy } from './policies.ts';

const FRENCH = 'dictionaries/french.txt';
const ACCOUNT = { region: 'eu-west-1', account: '123456789012', bucket: BUCKET, domains: DOMAINS };
const CHANGED = `${FILES[ENGLISH]}sneakers, trainers\n`;

/** One use of the action that has a policy of its own. */
interface Use {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** How a run with the whole policy ends: drift fails when it has found what it looks for. */
  readonly reason: '' | 'drift';
  /** The columns of the table of calls that belong to it. */
  readonly columns: readonly string[];
}

const USES = {
  plan: { name: 'plan', inputs: { mode: 'plan' }, reason: '', columns: ['plan, drift'] },
  drift: { name: 'drift', inputs: { mode: 'drift' }, reason: 'drift', columns: ['plan, drift'] },
  validate: { name: 'validate', inputs: { mode: 'validate' }, reason: '', columns: ['validate'] },
  deploy: { name: 'deploy', inputs: { mode: 'deploy' }, reason: '', columns: ['deploy'] },
  prune: { name: 'prune', inputs: { mode: 'deploy', prune: 'true' }, reason: '', columns: ['deploy', 'prune'] },
} as const satisfies Record<string, Use>;

const policyOf = ({ name }: Use) => documentedPolicy(name, ACCOUNT);
const actionsOf = (use: Use) => [...new Set(policyOf(use).map(({ action }) => action))];

/** A deployed repository in which one dictionary changed, one is new and one is gone; the next run has only the policy. */
async function changedRepository(use: Use, without?: string): Promise<Stage> {
  const stage = await Stage.start();
  await stage.deploy();
  stage.workspace.remove(GERMAN);
  stage.workspace.commit('Change one, add one, remove one', { [ENGLISH]: CHANGED, [FRENCH]: 'canapé, sofa\n' });
  stage.emulator.setPolicy(policyOf(use).filter(({ action }) => action !== without));
  return stage;
}

/** Makes the commit that is checked out the only one of the repository, as after a rewrite of its history. */
function forgetHistory({ workspace }: Stage): void {
  workspace.git('checkout', '--quiet', '--orphan', 'rewritten');
  workspace.commit('The only commit');
  workspace.git('branch', '--quiet', '--force', 'main');
  workspace.git('checkout', '--quiet', 'main');
}

/** The IAM actions behind the calls of some runs, by the table of the page. */
function actionsUsed(runs: readonly StageRun[]): ReadonlySet<string> {
  const byCall = new Map(documentedCalls().flatMap(({ calls, action }) => calls.map((call) => [call, action])));
  return new Set(
    runs.flatMap(({ requests }) =>
      requests.map(({ operation }) => byCall.get(operation) ?? `undocumented ${operation}`),
    ),
  );
}

/** Calls that were denied, but for looks at objects that are not there yet: S3 says 403 who may not list the bucket. */
function deniedOf({ requests }: StageRun) {
  return requests.filter(({ operation, status }) => status === 403 && operation !== 'HeadObject');
}

describe('the whole job with exactly the policy of docs/iam.md', () => {
  for (const use of Object.values<Use>(USES)) {
    test.concurrent(`${use.name}: works, and uses all that is granted`, async () => {
      await using stage = await changedRepository(use);
      const first = await stage.run({ inputs: use.inputs });
      // One package only, which is associated by another call than several.
      stage.workspace.commit('Change one', { [ENGLISH]: `${CHANGED}mobile, cellphone\n` });
      const second = await stage.run({ inputs: use.inputs });
      for (const run of [first, second]) {
        expect(run.outputs['failure-reason'], run.log).toBe(use.reason);
        expect(deniedOf(run)).toEqual([]);
        expect(run.warnings).toEqual([]);
      }
      expect([...actionsUsed([first, second])].sort()).toEqual(actionsOf(use).sort());
    });
  }

  for (const use of [USES.validate, USES.deploy]) {
    test.concurrent(`${use.name} through the Elasticsearch API`, async () => {
      await using stage = await changedRepository(use);
      const run = await stage.succeed({ inputs: { ...use.inputs, api: 'elasticsearch' } });
      expect(deniedOf(run)).toEqual([]);
      expect(new Set(run.requests.map(({ api }) => api))).toEqual(new Set(['elasticsearch', 's3']));
    });
  }

  test('a package that never became available is fixed with the action that the table names for it', async () => {
    const broken = 'this is rejected\n';
    await using stage = await Stage.start({
      files: { [ENGLISH]: broken },
      emulator: {
        // AWS may take an update of such a package; only where it does not is the package deleted and created again.
        switches: { failedPackageUpdate: 'validation' },
        verdicts: {
          validation: (_, { sha256: content }) =>
            content === sha256(broken) ? { type: '', message: 'Broken.' } : null,
        },
      },
    });
    await stage.run();
    stage.workspace.commit('Repair', { [ENGLISH]: CHANGED });
    stage.emulator.setPolicy(policyOf(USES.deploy));
    const denied = await stage.run();
    expect(denied.outputs['failure-reason']).toBe('access-denied');
    expect(denied.errors.join()).toContain('es:DeletePackage');

    const mending = documentedCalls().filter(({ cells }) => cells.get('deploy')?.startsWith('only to fix'));
    const extra = mending.map(({ action }) => ({ action, resource: '*' }));
    stage.emulator.setPolicy([...policyOf(USES.deploy), ...extra]);
    await stage.succeed();
    expect(stage.content('search-prod')).toEqual({ english: sha256(CHANGED) });
  });
});

describe('the table of calls', () => {
  for (const use of Object.values<Use>(USES)) {
    test(`${use.name}: the ticked actions are those that the policy grants`, () => {
      const needed = documentedCalls().filter(({ cells }) =>
        use.columns.some((column) => /^(?:✓|optional)/.test(cells.get(column) ?? '')),
      );
      expect(needed.map(({ action }) => action).sort()).toEqual(actionsOf(use).sort());
    });
  }
});

/** Actions without which a run does less, and says so. All others are refused by AWS, and the run fails with their name. */
const DEGRADES: Readonly<Record<string, readonly Use[]>> = {
  'es:GetPackageVersionHistory': Object.values(USES),
  's3:GetObject': [USES.plan, USES.drift],
};

/** `use action` of the pairs that have a test of their own below. */
const OWN_TESTS = new Set([
  'deploy es:AssociatePackages',
  'prune es:AssociatePackages',
  'deploy es:ListDomainsForPackage',
  'prune es:ListDomainsForPackage',
  'validate es:DeletePackage',
  'validate s3:DeleteObject',
]);

describe('one action taken away', () => {
  for (const use of Object.values<Use>(USES)) {
    for (const action of actionsOf(use)) {
      if (DEGRADES[action]?.includes(use) === true) {
        test.concurrent(`${use.name} without ${action} continues, and warns`, async () => {
          await using stage = await changedRepository(use, action);
          // What Git has is not read from the bucket in vain: it counts where nothing else tells of it.
          if (action === 's3:GetObject') forgetHistory(stage);
          const run = await stage.run({ inputs: use.inputs });
          expect(run.outputs['failure-reason'], run.log).toBe(use.reason);
          expect(run.warnings.join()).toContain(action);
        });
      } else if (!OWN_TESTS.has(`${use.name} ${action}`)) {
        test.concurrent(`${use.name} without ${action} fails, and names it`, async () => {
          await using stage = await changedRepository(use, action);
          // Several packages go by AssociatePackages, which needs no AssociatePackage.
          const inputs = action === 'es:AssociatePackage' ? { ...use.inputs, files: ENGLISH } : use.inputs;
          const run = await stage.run({ inputs });
          // What the service may not read in the name of the caller is told by the package's status.
          const reason = action === 's3:GetObject' ? 'validation-failed' : 'access-denied';
          expect(run.outputs['failure-reason'], run.log).toBe(reason);
          expect(run.errors.join()).toContain(action);
        });
      }
    }
  }

  for (const use of [USES.deploy, USES.prune]) {
    test.concurrent(`${use.name} without es:AssociatePackages associates one after another`, async () => {
      await using stage = await changedRepository(use, 'es:AssociatePackages');
      const run = await stage.succeed({ inputs: use.inputs });
      const calls = run.requests.filter(({ operation }) => operation === 'AssociatePackage');
      expect(calls.filter(({ status }) => status === 200)).toHaveLength(2 * DOMAINS.length);
      for (const domain of DOMAINS) expect(stage.content(domain)).toMatchObject({ english: sha256(CHANGED) });
    });
  }

  test.concurrent('deploy without es:ListDomainsForPackage does not name the domains that it does not list', async () => {
    const inputs = { ...USES.deploy.inputs, domains: DOMAINS[0] };
    await using stage = await changedRepository(USES.deploy);
    const told = await stage.succeed({ inputs });
    expect(told.notices.join()).toContain(DOMAINS[1]);
    stage.workspace.commit('Change one', { [ENGLISH]: `${CHANGED}mobile, cellphone\n` });
    stage.emulator.setPolicy(policyOf(USES.deploy).filter(({ action }) => action !== 'es:ListDomainsForPackage'));
    const untold = await stage.succeed({ inputs });
    expect(untold.notices.join()).not.toContain(DOMAINS[1]);
    expect(untold.warnings).toEqual([]);
  });

  test.concurrent('prune without es:ListDomainsForPackage keeps the package everywhere, and says so', async () => {
    await using stage = await changedRepository(USES.prune, 'es:ListDomainsForPackage');
    const run = await stage.succeed({ inputs: USES.prune.inputs });
    expect(run.notices.join()).toMatch(/german.*is not pruned: .*es:ListDomainsForPackage/);
    for (const domain of DOMAINS) {
      expect(stage.content(domain)).toMatchObject({ english: sha256(CHANGED), german: sha256(FILES[GERMAN]) });
    }
  });

  for (const action of ['es:DeletePackage', 's3:DeleteObject']) {
    test.concurrent(`validate without ${action} has its verdict, and both steps report what is left`, async () => {
      await using stage = await changedRepository(USES.validate, action);
      const run = await stage.succeed({ inputs: USES.validate.inputs });
      expect(run.outputs['aws-validated']).toBe(true);
      const what = action === 's3:DeleteObject' ? 'The S3 object of a' : 'A';
      expect(run.log).toMatch(new RegExp(`Warning: ${what} throw-away package could not be deleted.*${action}`));
      const post = await runAction({
        workspace: stage.workspace.path,
        inputs: {},
        state: run.state,
        env: stage.running.env,
      });
      expect(post.exitCode).toBe(0);
      const { warnings } = messagesOf(post.log);
      expect(warnings).toHaveLength(2);
      for (const warning of warnings) expect(warning).toMatch(new RegExp(`dictcheck-[0-9a-f]{12}[:/].*${action}`));
    });
  }
});

describe('what a hostile proposal gains by a role with the documented policy', () => {
  const MANIFEST = '.github/opensearch-dictionaries.yml';
  const manifest = (settings: Readonly<Record<string, unknown>>) =>
    JSON.stringify({ dictionaries: [{ file: ENGLISH, format: 'solr-synonyms' }], ...settings });
  const own = { bucket: BUCKET, domains: [DOMAINS[0]] };

  for (const use of [USES.plan, USES.validate, USES.deploy]) {
    test.concurrent(`${use.name}: a manifest that names another domain is denied`, async () => {
      await using stage = await Stage.start({
        files: { [ENGLISH]: FILES[ENGLISH], [MANIFEST]: manifest({ ...own, domains: ['search-others'] }) },
        emulator: { domains: [...DOMAINS, 'search-others'] },
        inputs: { files: '', format: '', bucket: '', domains: '' },
      });
      stage.emulator.setPolicy(policyOf(use));
      const run = await stage.run({ inputs: use.inputs });
      expect(run.outputs['failure-reason'], run.log).toBe('access-denied');
      expect(run.errors.join()).toContain('search-others');
      expect(stage.emulator.packages()).toEqual([]);
      expect(stage.emulator.associations()).toEqual([]);
    });
  }

  for (const use of [USES.validate, USES.deploy]) {
    test.concurrent(`${use.name}: a manifest that names another bucket is denied`, async () => {
      await using stage = await Stage.start({
        files: { [ENGLISH]: FILES[ENGLISH], [MANIFEST]: manifest({ ...own, bucket: 'of-others' }) },
        emulator: { buckets: [{ name: BUCKET }, { name: 'of-others' }] },
        inputs: { files: '', format: '', bucket: '', domains: '' },
      });
      stage.emulator.setPolicy(policyOf(use));
      const run = await stage.run({ inputs: use.inputs });
      expect(run.outputs['failure-reason'], run.log).toBe('access-denied');
      expect(run.errors.join()).toContain('of-others');
      expect(stage.emulator.s3.peekAll('of-others')).toEqual([]);
      expect(stage.emulator.packages()).toEqual([]);
    });
  }

  test('the role of the gate can neither update nor associate a package, nor write below its key', async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH } });
    await stage.deploy();
    const before = stage.snapshot();
    const PackageID = stage.package('english').id;
    const key = `opensearch-dictionaries/english/${sha256(FILES[ENGLISH])}.txt`;
    const PackageSource = { S3BucketName: BUCKET, S3Key: key };
    stage.emulator.setPolicy(policyOf(USES.validate));
    const denied = (action: string, work: () => unknown) =>
      expect(work).toThrow(new RegExp(`not authorized.*${action}`));
    const call = (...[operation, input]: [Parameters<Emulator['call']>[1], Parameters<Emulator['call']>[2]]) =>
      denied(`es:${operation}`, () => stage.emulator.call('opensearch', operation, input));
    for (const DomainName of DOMAINS) {
      call('AssociatePackage', { PackageID, DomainName });
      call('AssociatePackages', { PackageList: [{ PackageID }], DomainName });
      call('DissociatePackage', { PackageID, DomainName });
    }
    call('UpdatePackage', { PackageID, PackageSource });
    for (const target of [key, 'opensearch-dictionaries/other/a.txt', 'dictcheck-a/a.txt', 'a.txt']) {
      const reference = { bucket: BUCKET, key: target };
      denied('s3:PutObject', () => stage.emulator.s3.put({ ...reference, content: memoryContent('evil\n') }));
      denied('s3:DeleteObject', () => stage.emulator.s3.delete(reference));
    }
    expect(stage.snapshot()).toEqual(before);
  });
});
