/**
 * Whole runs of the action whose AWS is of another make: ministack. What it does otherwise than AWS does, and than this
 * repository's emulator: IDs such as `F0BB1DB509B`; versions `1`, `2`; AVAILABLE and ACTIVE at once; reference paths
 * `packages/<name>`; a missing package is a 404; AssociatePackage again is no conflict, of a domain that does not exist
 * neither; two packages may have one name, and a package that a domain uses may be deleted; the S3 object is never read, so
 * that nothing ends as COPY_FAILED; GetPackageVersionHistory, ListDomainsForPackage, AssociatePackages and the whole
 * 2015-01-01 API are unknown to it (400 InvalidAction).
 */

import { describe, expect, test } from 'vitest';
import { runAction } from '../../scripts/run-action.ts';
import { push } from '../end-to-end/kit/events.ts';
import { DOMAINS, ENGLISH, FILES, GERMAN } from '../end-to-end/kit/stage.ts';
import { messagesOf } from '../end-to-end/kit/told.ts';
import { Workspace } from '../end-to-end/kit/workspace.ts';
import { type RunningMinistack, startMinistack } from './ministack.ts';
import { findPart } from './parts.ts';

const ministack = findPart('ministack');
const BUCKET = 'dictionaries-of-another-make';

type Inputs = Readonly<Record<string, string>>;

function runOn(aws: RunningMinistack, { path, head }: Workspace, inputs: Inputs) {
  return runAction({
    workspace: path,
    inputs: {
      files: 'dictionaries/*.txt',
      format: 'solr-synonyms',
      bucket: BUCKET,
      domains: DOMAINS.join(),
      mode: 'deploy',
      ...inputs,
    },
    event: push(head),
    env: { ...aws.env, GITHUB_SHA: head.sha, AWS_EC2_METADATA_DISABLED: 'true' },
  });
}

describe.skipIf(ministack.missing)(`runs with ministack as AWS${ministack.reason}`, { timeout: 180_000 }, () => {
  test('first deploy, nothing to do, update, validation, drift and prune', async () => {
    await using aws = await startMinistack(ministack.path, { bucket: BUCKET, domains: DOMAINS });
    using workspace = new Workspace(FILES);
    const run = (inputs: Inputs = {}) => runOn(aws, workspace, inputs);
    const succeed = async (inputs: Inputs = {}) => {
      const done = await run(inputs);
      expect(done.outputs['failure-reason'], done.log).toBe('');
      return done;
    };

    const first = await succeed();
    const made = await aws.packages();
    expect([...made.keys()].sort()).toEqual(['english', 'german']);
    expect(JSON.parse(first.outputs['package-ids'] ?? '')).toEqual({
      english: made.get('english')?.PackageID,
      german: made.get('german')?.PackageID,
    });
    expect(made.get('english')?.PackageID).not.toMatch(/^F[0-9]+$/);
    for (const domain of DOMAINS) expect(await aws.rows(domain)).toEqual(['english 1 ACTIVE', 'german 1 ACTIVE']);

    const again = await succeed();
    expect(again.outputs).toMatchObject({ changed: 'false' });
    expect(messagesOf(again.log).warnings.join()).toContain('GetPackageVersionHistory');

    workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
    expect((await run({ mode: 'drift' })).outputs['failure-reason']).toBe('drift');
    const checked = await succeed({ mode: 'validate' });
    expect(checked.outputs['aws-validated']).toBe('true');
    expect([...(await aws.packages()).keys()].sort()).toEqual(['english', 'german']);

    await succeed();
    for (const domain of DOMAINS) expect(await aws.rows(domain)).toEqual(['english 2 ACTIVE', 'german 1 ACTIVE']);
    expect((await aws.packages()).get('english')?.PackageID).toBe(made.get('english')?.PackageID);
    await succeed({ mode: 'drift' });

    // What the package holds can't be told here, as there is no history: it stays, and the run says why.
    workspace.remove(GERMAN);
    workspace.commit('Less');
    const pruned = await run({ prune: 'true', 'max-removed-percent': '100' });
    expect([...(await aws.packages()).keys()].sort()).toEqual(['english', 'german']);
    expect(await aws.rows('search-prod')).toContain('german 1 ACTIVE');
    expect(pruned.log).toContain('es:GetPackageVersionHistory');
  });

  test('an API that the endpoint does not know is reported as denied', async () => {
    await using aws = await startMinistack(ministack.path, { bucket: BUCKET, domains: DOMAINS });
    using workspace = new Workspace(FILES);
    const run = await runOn(aws, workspace, { api: 'elasticsearch' });
    const { errors } = messagesOf(run.log);
    expect(run.outputs['failure-reason']).toBe('access-denied');
    expect(errors.join()).toContain('InvalidAction');
    expect(errors.join()).toContain('input `api`');
  });
});
