/** What mode `doctor` reads from AWS and the domains. */

import { type Account, accountOf, type Identity } from '../../aws/account.ts';
import { type Connection, connect } from '../../aws/connect.ts';
import { domainsOf } from '../../aws/domains.ts';
import { retrying } from '../../deployment/loop/retry.ts';
import { isAwsError } from '../../deployment/model/aws-error.ts';
import type { World } from '../../deployment/model/world.ts';
import type { DomainName } from '../../dictionaries/dictionary.ts';
import {
  clockCheck,
  credentialsCheck,
  domainCheck,
  packagesCheck,
  packagesOfDomainCheck,
  principalOf,
  reachCheck,
  readCheck,
  writeCheck,
} from '../../doctor/aws-checks.ts';
import { bucketCheck, encryptionCheck, policyCheck } from '../../doctor/bucket-checks.ts';
import { type Answer, type Finding, failed, ok, unknown } from '../../doctor/check.ts';
import { type Need, needsOf } from '../../doctor/needs.ts';
import { domainClient } from '../../opensearch/domain-client.ts';
import { messageOf } from '../../printable.ts';
import { redact } from '../../redact.ts';
import { domainApi } from '../../search/domain/domain-api.ts';
import { Obstacle } from '../../search/domain/port.ts';
import { ACTION_VERSION } from '../../version.ts';
import type { Run } from '../run.ts';

/** The configuration, as far as it can be read: an error in one input hides no other check. */
export interface Setup {
  readonly region: string | null;
  readonly bucket: string | null;
  /** `null`: an error keeps it from being known. */
  readonly keyPrefix: string | null;
  /** Whether an error in an input or the manifest keeps the value of an input from being known. */
  readonly isUnsure: (input: string) => boolean;
  readonly expectedBucketOwner: string | null;
  readonly domains: readonly DomainName[];
  /** Packages that the repository would have: name → domains. */
  readonly packages: ReadonlyMap<string, readonly DomainName[]>;
  readonly files: readonly string[];
  /** Keys of S3 objects as a deploy would write them, below the prefix; empty without dictionaries. */
  readonly objects: readonly string[];
}

/** Longest wait for the first answer of a domain. */
const REACH_MS = 20_000;

/** The two ports and the world, for all reads of this mode. */
interface Aws {
  readonly world: World;
  readonly account: Account;
  readonly connection: Connection;
  readonly region: string;
}

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
  findings.push(...(await bucketFindings(aws, setup, known?.arn ?? null)));
  findings.push(...(await packageFindings(aws, setup)));
  findings.push(...(await domainFindings(aws, setup, run)));
  findings.push(...(await writeFindings(aws, setup, known?.arn ?? null, run)));
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

async function bucketFindings(aws: Aws, setup: Setup, arn: string | null): Promise<readonly Finding[]> {
  const { account, world } = aws;
  const { bucket, region, keyPrefix, expectedBucketOwner } = setup;
  if (bucket === null && setup.isUnsure('bucket')) return [notAsked('bucket', 'The bucket', 'it was not checked')];
  if (bucket === null || region === null) return [bucketCheck(null, region ?? '', { kind: 'missing' }, null)];
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
  if (first.status === 'failed') return [first];
  if (keyPrefix === null) return [first, encryptionCheck(encryption)];
  const names = setup.objects.length === 0 ? ['package/object.txt'] : setup.objects;
  const upload = { objects: names.map((name) => `${bucket}/${keyPrefix}/${name}`), arn };
  return [first, encryptionCheck(encryption), policyCheck(policy, upload)];
}

async function packageFindings({ connection, world }: Aws, setup: Setup): Promise<readonly Finding[]> {
  const { service } = connection;
  const packages = await answerOf('es:DescribePackages', () =>
    retrying(world, (limits) => service.listPackages(limits)),
  );
  const findings = [readCheck('es:DescribePackages', packages, 'every mode but lint needs', null)];
  if (packages.kind !== 'told') return findings;
  const names = packages.value.filter(({ status }) => status !== 'DELETED').map(({ name }) => name);
  findings.push(packagesCheck({ kind: 'told', value: names }, [...setup.packages.keys()]));
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

async function domainFindings({ connection, world, region }: Aws, setup: Setup, run: Run): Promise<readonly Finding[]> {
  const domains = domainsOf(run.inputs.api, { region, actionVersion: ACTION_VERSION, proxyEnv: run.env });
  const findings: Finding[] = [];
  for (const domain of setup.domains) {
    const state = await answerOf('es:DescribeDomain', () =>
      retrying(world, (limits) => domains.describe(domain, limits)),
    );
    const rows = await answerOf('es:ListPackagesForDomain', () =>
      retrying(world, (limits) => connection.service.listAssociations(domain, limits)),
    );
    const shown: Answer<Parameters<typeof domainCheck>[1] extends Answer<infer T> ? T : never> =
      state.kind === 'told'
        ? { kind: 'told', value: { ...state.value, hasEndpoint: state.value.endpoint !== null } }
        : state;
    findings.push(domainCheck(domain, rows.kind === 'missing' ? { kind: 'missing' } : shown));
    if (rows.kind === 'denied')
      findings.push(readCheck('es:ListPackagesForDomain', rows, `reads domain ${domain}`, null));
    const wanted = [...setup.packages].filter(([, names]) => names.includes(domain)).map(([name]) => name);
    const there: Answer<readonly string[]> =
      rows.kind === 'told' ? { kind: 'told', value: rows.value.map(({ packageName }) => packageName) } : rows;
    const room = packagesOfDomainCheck(domain, there, wanted);
    if (room !== null) findings.push(room);
    if (run.inputs.verify !== 'off') {
      const endpoint = state.kind === 'told' ? state.value.endpoint : null;
      const obstacle = await obstacleTo(domain, endpoint, { connection, region }, run);
      findings.push(reachCheck(domain, obstacle === null ? null : redact(obstacle.message), run.inputs.verify));
    }
  }
  return findings;
}

/**
 * What keeps `verify` from asking a domain; `null` where it answers. Sends the first request of `verify`: the settings.
 */
async function obstacleTo(
  domain: DomainName,
  endpoint: string | null,
  { connection, region }: Pick<Aws, 'connection' | 'region'>,
  run: Run,
): Promise<Obstacle | null> {
  const { inputs, clock, signal } = run;
  try {
    const place = {
      given: inputs.domainEndpoints.get(domain) ?? null,
      endpoint: async () => {
        if (endpoint !== null) return endpoint;
        throw new Obstacle('error', `Where domain ${domain} is reached is not known.`);
      },
      region,
      identity: () => connection.identity(),
    };
    const api = await domainClient(place, run);
    const deadline = clock.now() + REACH_MS;
    const asked = domainApi({ domain, api, clock, signal, deadline, iamResource: `domain/${domain}` });
    const { denied } = await asked.settings(inputs.indexes);
    return denied.values().next().value ?? null;
  } catch (error) {
    if (error instanceof Obstacle) return error;
    throw error;
  }
}

async function writeFindings(
  { account, world, region }: Aws,
  setup: Setup,
  arn: string | null,
  run: Run,
): Promise<readonly Finding[]> {
  const [, partition = 'aws', , , owner = ''] = arn?.split(':') ?? [];
  const needs = needsOf({
    isProposal: run.event.isProposal,
    prune: run.inputs.prune,
    reload: run.inputs.reload,
    verify: run.inputs.verify !== 'off',
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
  for (const need of needs) findings.push(writeCheck(need, await mayCall(need, principal, account, world)));
  return findings;
}

/** The resources on which the action is denied. */
async function mayCall(
  { action, resources }: Need,
  principal: string | null,
  account: Account,
  world: World,
): Promise<Answer<readonly string[]>> {
  if (principal === null) return { kind: 'missing' };
  return answerOf('iam:SimulatePrincipalPolicy', async () => {
    const decisions = await retrying(world, (limits) => account.simulate(principal, [action], resources, limits));
    return decisions.filter(({ isAllowed }) => !isAllowed).map(({ resource }) => resource);
  });
}

/** @param permission the permission that the call needs */
async function answerOf<T>(permission: string, call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'told', value: await call() };
  } catch (error) {
    if (isAwsError(error, 'not-found')) return { kind: 'missing' };
    const words = redact(messageOf(error));
    if (isAwsError(error, 'credentials')) return { kind: 'refused', words };
    return isAwsError(error, 'access-denied') ? { kind: 'denied', permission, words } : { kind: 'silent', words };
  }
}
