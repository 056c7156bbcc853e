/** What mode `doctor` reads from AWS and the domains. */

import { type Account, accountOf, type Identity, type Permission } from '../../aws/account.ts';
import { connect } from '../../aws/connect.ts';
import { retrying } from '../../deployment/loop/retry.ts';
import { isAwsError } from '../../deployment/model/aws-error.ts';
import type { World } from '../../deployment/model/world.ts';
import { takesPlace } from '../../deployment/plan/guards.ts';
import {
  clockCheck,
  credentialsCheck,
  packagesCheck,
  principalOf,
  readCheck,
  writeCheck,
} from '../../doctor/aws-checks.ts';
import { bucketCheck, encryptionCheck, grantCheck, policyCheck } from '../../doctor/bucket-checks.ts';
import { type Answer, type Finding, failed, ok, unknown } from '../../doctor/check.ts';
import { type Need, needsOf } from '../../doctor/needs.ts';
import { messageOf } from '../../printable.ts';
import { redact } from '../../redact.ts';
import { ACTION_VERSION } from '../../version.ts';
import type { Run } from '../run.ts';
import { domainFindings } from './domains.ts';
import { type Aws, answerOf, type Setup } from './reads.ts';

export async function awsFindings(run: Run, setup: Setup): Promise<readonly Finding[]> {
  const { inputs, env } = run;
  const { region, bucket, expectedBucketOwner } = setup;
  if (region === null && setup.isUnsure('aws-region')) return [notAsked('region', 'The Region', 'AWS was not asked')];
  if (region === null) {
    const words = 'None of the input aws-region and the variables AWS_REGION and AWS_DEFAULT_REGION is set.';
    return [
      failed(
        'region',
        'invalid-configuration',
        words,
        'Set aws-region to the Region of the domains, for example "eu-central-1".',
      ),
    ];
  }
  const settings = {
    region,
    actionVersion: ACTION_VERSION,
    proxyEnv: env,
    api: inputs.api,
    bucket,
    expectedBucketOwner,
  };
  const world: World = { clock: run.clock, random: run.random, signal: run.signal };
  const connection = await connect(settings);
  const account = accountOf(settings);
  const aws: Aws = { world, account, connection, region };
  const identity = await identityOf(aws);
  const known = identity.kind === 'told' ? identity.value : null;
  const findings = [ok('region', `The Region is ${region}.`), credentialsCheck(identity)];
  if (identity.kind === 'missing' || identity.kind === 'refused') return findings;
  findings.push(clockCheck(known?.clockAheadMs ?? null));
  const bucketSeen = await bucketFindings(aws, setup, known?.arn ?? null);
  findings.push(...bucketSeen.findings);
  findings.push(...(await packageFindings(aws, setup)));
  findings.push(...(await domainFindings(aws, setup, run)));
  findings.push(...(await writeFindings(aws, setup, { arn: known?.arn ?? null, grant: bucketSeen.grant }, run)));
  return findings;
}

/** A setting that an error hides. The check of the configuration fails. */
function notAsked(id: string, what: string, consequence: string): Finding {
  const words = `${what} is not known because of the errors in the configuration, so ${consequence}.`;
  return unknown(id, words, 'Correct the configuration, and run it again.');
}

async function identityOf({ account, connection, world }: Aws): Promise<Answer<Identity>> {
  try {
    await connection.credentials(world.signal);
  } catch (error) {
    if (isAwsError(error, 'credentials') && /^could not load credentials from any providers$/i.test(error.message))
      return { kind: 'missing' };
    return { kind: 'refused', words: redact(messageOf(error)) };
  }
  const told = await answerOf('sts:GetCallerIdentity', () => retrying(world, (limits) => account.identity(limits)));
  return told.kind === 'missing' ? { kind: 'silent', words: 'there is none at its address' } : told;
}

/** What was seen of the bucket; `grant` is said in place of a role that may not upload, and `null` where it may not. */
interface BucketSeen {
  readonly findings: readonly Finding[];
  readonly grant: Finding | null;
}

async function bucketFindings(aws: Aws, setup: Setup, arn: string | null): Promise<BucketSeen> {
  const { account, world } = aws;
  const { bucket, region, keyPrefix, expectedBucketOwner } = setup;
  const only = (...findings: readonly Finding[]): BucketSeen => ({ findings, grant: null });
  if (bucket === null && setup.isUnsure('bucket')) return only(notAsked('bucket', 'The bucket', 'it was not checked'));
  if (bucket === null || region === null) return only(bucketCheck(null, region ?? '', { kind: 'missing' }, null));
  const [place, encryption, policy] = await Promise.all([
    answerOf('s3:ListBucket', () =>
      retrying(world, (limits) => account.bucketPlace(bucket, expectedBucketOwner, limits)),
    ),
    answerOf('s3:GetEncryptionConfiguration', () =>
      retrying(world, (limits) => account.bucketEncryption(bucket, limits)),
    ),
    answerOf('s3:GetBucketPolicy', () => retrying(world, (limits) => account.bucketPolicy(bucket, limits))),
  ]);
  const first = bucketCheck(bucket, region, place, expectedBucketOwner);
  if (first.status === 'failed') return only(first);
  if (keyPrefix === null) return only(first, encryptionCheck(encryption));
  const names = setup.objects.length === 0 ? ['package/object.txt'] : setup.objects;
  const upload = { objects: names.map((name) => `${bucket}/${keyPrefix}/${name}`), arn };
  const findings = [first, encryptionCheck(encryption), policyCheck(policy, upload)];
  return { findings, grant: grantCheck(policy, upload) };
}

async function packageFindings({ connection, world }: Aws, setup: Setup): Promise<readonly Finding[]> {
  const { service } = connection;
  const packages = await answerOf('es:DescribePackages', () =>
    retrying(world, (limits) => service.listPackages(limits)),
  );
  const findings = [readCheck('es:DescribePackages', packages, 'every mode but lint needs', null)];
  if (packages.kind !== 'told') return findings;
  const names = new Set(packages.value.flatMap(({ name, status }) => (status === 'DELETED' ? [] : [name])));
  const fresh = [...setup.packages.keys()].filter((name) => !names.has(name)).length;
  findings.push(packagesCheck(packages.value.filter(takesPlace).length, fresh));
  const [any] = packages.value;
  const history: Answer<unknown> =
    any === undefined
      ? { kind: 'missing' }
      : await answerOf('es:GetPackageVersionHistory', () =>
          retrying(world, (limits) => service.versionHistory(any.id, limits)),
        );
  findings.push(
    readCheck(
      'es:GetPackageVersionHistory',
      history,
      'shows who published',
      'a version that somebody published by hand goes unnoticed',
    ),
  );
  return findings;
}

async function writeFindings(
  { account, connection, world, region }: Aws,
  setup: Setup,
  { arn, grant }: { readonly arn: string | null; readonly grant: Finding | null },
  run: Run,
): Promise<readonly Finding[]> {
  const [, partition = 'aws', , , owner = ''] = arn?.split(':') ?? [];
  const needs = needsOf({
    isProposal: run.event.isProposal,
    prune: run.inputs.prune,
    reload: run.inputs.reload,
    verify: run.inputs.verify !== 'off',
    associatesMany: connection.service.supportsAssociateMany,
    partition,
    region,
    account: owner,
    bucket: setup.keyPrefix === null ? null : setup.bucket,
    keyPrefix: setup.keyPrefix ?? '',
    domains: setup.domains,
  });
  if (arn === null)
    return needs.map((need) => writeCheck(need, { kind: 'silent', words: 'AWS STS does not name the role.' }));
  const principal = principalOf(arn);
  const findings: Finding[] = [];
  for (const need of needs) {
    const answer = await mayCall(need, principal, account, world);
    const denied = answer.kind === 'told' ? answer.value : [];
    const isLeftOpen = need.action === 's3:PutObject' && denied.length > 0 && denied.every(({ isDenied }) => !isDenied);
    const resources = answer.kind === 'told' ? { ...answer, value: denied.map(({ resource }) => resource) } : answer;
    findings.push(isLeftOpen && grant !== null ? grant : writeCheck(need, resources));
  }
  return findings;
}

/** The decisions that do not allow the action. */
async function mayCall(
  { action, resources }: Need,
  principal: string | null,
  account: Account,
  world: World,
): Promise<Answer<readonly Permission[]>> {
  if (principal === null) return { kind: 'missing' };
  return answerOf('iam:SimulatePrincipalPolicy', async () => {
    const decisions = await retrying(world, (limits) => account.simulate(principal, [action], resources, limits));
    return decisions.filter(({ isAllowed }) => !isAllowed);
  });
}
