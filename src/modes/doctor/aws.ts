/** What mode `doctor` reads from AWS and the domains. */

import { accountOf, type Identity, type Permission } from '../../aws/account.ts';
import { connect } from '../../aws/connect.ts';
import { domainsOf } from '../../aws/domains.ts';
import { allEnded, mapConcurrently } from '../../deployment/loop/concurrency.ts';
import { isAwsError } from '../../deployment/model/aws-error.ts';
import type { World } from '../../deployment/model/world.ts';
import { takesPlace } from '../../deployment/plan/guards/guards.ts';
import {
  clockCheck,
  credentialsCheck,
  forbiddenOf,
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
import type { Checklist, Note } from './checklist.ts';
import { checkDomain } from './domains.ts';
import { type Aws, ask, type Setup } from './reads.ts';

/** All checks of AWS together end within this time: a minute is promised. */
const CHECKS_MS = 55_000;
/** STS is asked this long before the rest: what it refuses, all others would refuse too. */
const HEAD_START_MS = 5_000;
/** IAM allows few simulations at once. */
const SIMULATIONS = 3;

/** @returns the permission of a read without an answer, which a comparison would need too; `null` where there is none */
export async function checkAws(run: Run, setup: Setup, list: Checklist): Promise<string | null> {
  const { region } = setup;
  const note = list.part();
  note(regionCheck(setup));
  if (region === null || setup.regionProblem !== null) return null;
  if (!setup.isReachable) {
    note(notAsked('credentials', 'Who signs the calls', 'AWS was not asked'));
    return null;
  }
  const aws = await portsOf(run, setup, region);
  const refusal = await credentialsRefusal(aws);
  const identity = refusal === null ? identityOf(aws) : Promise.resolve(refusal);
  const early = await soon(identity, aws.world);
  if (early?.kind === 'missing' || early?.kind === 'refused') {
    note(credentialsCheck(early));
    return null;
  }
  const noted = identity.then((answer) =>
    note(credentialsCheck(answer), clockCheck(answer.kind === 'told' ? answer.value.clockAheadMs : null)),
  );
  const rest = checkAtOnce(run, setup, aws, identity, list);
  await allEnded<unknown>([noted, rest]);
  return rest;
}

async function portsOf({ inputs, env, clock, random, signal }: Run, setup: Setup, region: string): Promise<Aws> {
  const { api } = inputs;
  const { bucket, expectedBucketOwner } = setup;
  const settings = { region, actionVersion: ACTION_VERSION, proxyEnv: env, api, bucket, expectedBucketOwner };
  const until = clock.now() + CHECKS_MS;
  const connection = await connect(settings);
  const domains = domainsOf(api, settings);
  return { world: { clock, random, signal }, account: accountOf(settings), connection, domains, region, until };
}

/** All that is asked besides the caller: nothing of it waits for anything else. */
async function checkAtOnce(
  run: Run,
  setup: Setup,
  aws: Aws,
  identity: Promise<Answer<Identity>>,
  list: Checklist,
): Promise<string | null> {
  const arn = identity.then((answer) => (answer.kind === 'told' ? answer.value.arn : null));
  const grant = checkBucket(aws, setup, arn, list.part());
  const packages = checkPackages(aws, setup, identity, list.part());
  const places = setup.domains.map((domain) => ({ domain, note: list.part() }));
  const rows = mapConcurrently(places, ({ domain, note }) => checkDomain(aws, domain, setup, run, note));
  const writes = checkWrites(aws, setup, { arn, grant }, list.part(), run);
  await allEnded<unknown>([grant, packages, rows, writes]);
  return [await packages, ...(await rows)].find((silent) => silent !== null) ?? null;
}

function regionCheck({ region, regionProblem, isUnsure }: Setup): Finding {
  const id = 'region';
  const code = 'invalid-configuration';
  if (regionProblem !== null) return failed(id, code, regionProblem, 'Correct aws-region.');
  if (region !== null) return ok(id, `The Region is ${region}.`);
  if (isUnsure('aws-region')) return notAsked(id, 'The Region', 'AWS was not asked');
  return failed(
    id,
    code,
    'None of the input aws-region and the variables AWS_REGION and AWS_DEFAULT_REGION is set.',
    'Set aws-region to the Region of the domains, for example "eu-central-1".',
  );
}

/** A setting that an error hides. The check of the configuration fails. */
function notAsked(id: string, what: string, consequence: string): Finding {
  const words = `${what} is not known because of the errors in the configuration, so ${consequence}.`;
  return unknown(id, words, 'Correct the configuration, and run it again.');
}

/** Why there are no credentials; `null` where there are. */
async function credentialsRefusal({ connection, world }: Aws): Promise<Answer<Identity> | null> {
  try {
    await connection.credentials(world.signal);
    return null;
  } catch (error) {
    if (isAwsError(error, 'credentials') && /^could not load credentials from any providers$/i.test(error.message))
      return { kind: 'missing' };
    return { kind: 'refused', words: redact(messageOf(error)) };
  }
}

async function identityOf(aws: Aws): Promise<Answer<Identity>> {
  const answer = await ask(aws, 'sts:GetCallerIdentity', (limits) => aws.account.identity(limits));
  return answer.kind === 'missing' ? { kind: 'silent', words: 'there is none at its address' } : answer;
}

/** An answer that comes within the head start; `null` for a later one. */
async function soon<T>(answer: Promise<T>, { clock, signal }: World): Promise<T | null> {
  const done = new AbortController();
  const late = clock.sleep(HEAD_START_MS, AbortSignal.any([done.signal, signal])).then(() => null);
  const first = await Promise.race([answer, late]);
  done.abort();
  return first;
}

/** @returns what is said in place of a role that may not upload; `null` where that fails */
async function checkBucket(aws: Aws, setup: Setup, asked: Promise<string | null>, note: Note): Promise<Finding | null> {
  const { account, region } = aws;
  const { bucket, keyPrefix, expectedBucketOwner } = setup;
  if (bucket === null) {
    const hidden = setup.isUnsure('bucket') ? notAsked('bucket', 'The bucket', 'it was not checked') : null;
    note(hidden ?? bucketCheck(null, region, { kind: 'missing' }, null));
    return null;
  }
  const [place, encryption, policy] = await Promise.all([
    ask(aws, 's3:ListBucket', (limits) => account.bucketPlace(bucket, expectedBucketOwner, limits)),
    ask(aws, 's3:GetEncryptionConfiguration', (limits) => account.bucketEncryption(bucket, limits)),
    ask(aws, 's3:GetBucketPolicy', (limits) => account.bucketPolicy(bucket, limits)),
  ]);
  const first = bucketCheck(bucket, region, place, expectedBucketOwner);
  note(first);
  if (first.status === 'failed') return null;
  note(encryptionCheck(encryption));
  if (keyPrefix === null) return null;
  const names = setup.objects.length === 0 ? ['package/object.txt'] : setup.objects;
  const upload = { objects: names.map((name) => `${bucket}/${keyPrefix}/${name}`), arn: await asked };
  note(policyCheck(policy, upload));
  return grantCheck(policy, upload);
}

/** @returns the permission of a read without an answer */
async function checkPackages(
  aws: Aws,
  setup: Setup,
  identity: Promise<Answer<Identity>>,
  note: Note,
): Promise<string | null> {
  const { service } = aws.connection;
  const action = 'es:DescribePackages';
  const packages = await ask(aws, action, (limits) => service.listPackages(limits));
  // The check of the credentials says it, if late.
  if (packages.kind === 'refused' && (await identity).kind === 'refused') return null;
  note(readCheck(action, packages, 'every mode but lint needs', null));
  if (packages.kind !== 'told') return packages.kind === 'silent' ? action : null;
  const names = new Set(packages.value.flatMap(({ name, status }) => (status === 'DELETED' ? [] : [name])));
  const fresh = [...setup.packages.keys()].filter((name) => !names.has(name)).length;
  note(packagesCheck(packages.value.filter(takesPlace).length, fresh));
  const [any] = packages.value;
  const histories = 'es:GetPackageVersionHistory';
  const history: Answer<unknown> =
    any === undefined
      ? { kind: 'missing' }
      : await ask(aws, histories, (limits) => service.versionHistory(any.id, limits));
  note(
    readCheck(histories, history, 'shows who published', 'a version that somebody published by hand goes unnoticed'),
  );
  return history.kind === 'silent' ? histories : null;
}

interface Caller {
  readonly arn: Promise<string | null>;
  readonly grant: Promise<Finding | null>;
}

async function checkWrites(aws: Aws, setup: Setup, caller: Caller, note: Note, run: Run): Promise<void> {
  const arn = await caller.arn;
  const [, partition = 'aws', , , owner = ''] = arn?.split(':') ?? [];
  const needs = needsOf({
    isProposal: run.event.isProposal,
    prune: run.inputs.prune,
    reload: run.inputs.reload,
    verify: run.inputs.verify !== 'off',
    associatesMany: aws.connection.service.supportsAssociateMany,
    partition,
    region: aws.region,
    account: owner,
    bucket: setup.keyPrefix === null ? null : setup.bucket,
    keyPrefix: setup.keyPrefix ?? '',
    domains: setup.domains,
  });
  if (arn === null) {
    const answer = { kind: 'silent', words: 'AWS STS does not name the role.' } as const;
    return note(...needs.map((need) => writeCheck(need, answer)));
  }
  const principal = principalOf(arn);
  const answers = await mapConcurrently(needs, (need) => forbidden(need, principal, aws), SIMULATIONS);
  const grant = await caller.grant;
  const findings = needs.map((need, at) => {
    const answer = answers[at] ?? { kind: 'missing' };
    const denied = answer.kind === 'told' ? answer.value : [];
    const isLeftOpen = need.action === 's3:PutObject' && denied.length > 0 && denied.every(({ isDenied }) => !isDenied);
    const resources = answer.kind === 'told' ? { ...answer, value: denied.map(({ resource }) => resource) } : answer;
    return isLeftOpen && grant !== null ? grant : writeCheck(need, resources);
  });
  note(...findings);
}

/** The decisions that do not allow the action. */
async function forbidden(
  { action, resources }: Need,
  principal: string | null,
  aws: Aws,
): Promise<Answer<readonly Permission[]>> {
  if (principal === null) return { kind: 'missing' };
  const answer = await ask(aws, 'iam:SimulatePrincipalPolicy', (limits) =>
    aws.account.simulate(principal, [action], resources, limits),
  );
  return forbiddenOf(answer, resources);
}
