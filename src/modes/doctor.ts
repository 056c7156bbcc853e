/** Mode `doctor`: reads what a set-up consists of, and says what would stop a deploy. Decides nothing: see `doctor/`. */

import { type Account, accountOf } from '../aws/account.ts';
import { type Connection, connect } from '../aws/connect.ts';
import { domainsOf } from '../aws/domains.ts';
import { retrying } from '../deployment/loop/retry.ts';
import { isAwsError } from '../deployment/model/aws-error.ts';
import type { World } from '../deployment/model/world.ts';
import type { DomainName } from '../dictionaries/dictionary.ts';
import {
  clockCheck,
  credentialsCheck,
  domainCheck,
  packagesCheck,
  packagesOfDomainCheck,
  principalOf,
  readCheck,
  writeCheck,
} from '../doctor/aws-checks.ts';
import { bucketCheck, encryptionCheck, policyCheck } from '../doctor/bucket-checks.ts';
import { type Answer, doctorFailure, type Finding, failed, ok, unknown } from '../doctor/check.ts';
import { type Need, needsOf } from '../doctor/needs.ts';
import { branchCheck, checkoutChecks } from '../doctor/repository-checks.ts';
import { workflowChecks } from '../doctor/workflow.ts';
import { ActionFailure } from '../failure.ts';
import { DEFAULT_KEY_PREFIX, loadConfiguration } from '../inputs/configuration.ts';
import { messageOf } from '../printable.ts';
import { redact } from '../redact.ts';
import { ACTION_VERSION } from '../version.ts';
import { readCheckout, readWorkflowJobs } from './doctor-repository.ts';
import type { Run } from './run.ts';

/** `refs/heads/main` → `main`. */
function defaultBranchOf(ref: string | null): string | null {
  return ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : null;
}

/** What is configured, as far as it can be read: a mistake in one input hides no other check. */
interface Setup {
  readonly region: string | null;
  readonly bucket: string | null;
  readonly keyPrefix: string;
  readonly expectedBucketOwner: string | null;
  readonly domains: readonly DomainName[];
  /** Packages that the repository would have: name → domains. */
  readonly packages: ReadonlyMap<string, readonly DomainName[]>;
  readonly files: readonly string[];
}

/**
 * Runs all checks, into the state of the run. Throws nothing but what is a defect.
 * @param namesDictionaries `false`: on the command line without a manifest, which has no other way to name any
 */
export async function runDoctor(run: Run, namesDictionaries = true): Promise<void> {
  const { state, event, inputs } = run;
  const findings: Finding[] = [];
  const { setup, configuration } = namesDictionaries ? await readSetup(run) : withoutDictionaries(run);
  findings.push(...configuration);
  findings.push(branchCheck(inputs.mode, event.ref, defaultBranchOf(event.branch)));
  findings.push(...checkoutChecks(await readCheckout(event.workspace, setup.files)));
  const { parse } = await import('yaml');
  const workflow = readWorkflowJobs(run.env, event.workspace, parse);
  if (workflow !== null) findings.push(...workflowChecks(workflow.file, workflow.jobs, inputs.comment !== 'never'));
  findings.push(...(await awsFindings(run, setup)));
  state.setup = findings;
  state.failure = doctorFailure(findings);
}

interface SetupRead {
  readonly setup: Setup;
  readonly configuration: readonly Finding[];
}

function withoutDictionaries({ inputs }: Run): SetupRead {
  const words = 'There is no manifest that names dictionaries, so none was checked.';
  return {
    setup: fromInputs(inputs),
    configuration: [unknown('configuration', words, 'Name one to have them checked.')],
  };
}

/** What the inputs alone say. */
function fromInputs({ awsRegion: region, bucket, keyPrefix, expectedBucketOwner, domains }: Run['inputs']): Setup {
  return {
    region,
    bucket,
    keyPrefix: keyPrefix ?? DEFAULT_KEY_PREFIX,
    expectedBucketOwner,
    domains: domains ?? [],
    packages: new Map(),
    files: [],
  };
}

async function readSetup(run: Run): Promise<SetupRead> {
  const { inputs, event, env } = run;
  try {
    const configuration = await loadConfiguration(env, event);
    run.state.warnings.push(...configuration.warnings);
    const { awsRegion: region, bucket, keyPrefix, expectedBucketOwner, domains, files } = configuration;
    const packages = new Map(files.map(({ name, settings }) => [String(name), settings.domains]));
    const all = [...new Set([...domains, ...[...packages.values()].flat()])];
    const setup = {
      region,
      bucket,
      keyPrefix,
      expectedBucketOwner,
      domains: all,
      packages,
      files: files.map(({ file }) => file),
    };
    return {
      setup,
      configuration: [ok('configuration', `The configuration is valid; it names ${files.length} files.`)],
    };
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    const remedy = error.hint ?? 'Correct the inputs or the manifest.';
    return {
      setup: fromInputs(inputs),
      configuration: [failed('configuration', error.code, error.message, remedy)],
    };
  }
}

/** The two ports and the world, for all reads of this mode. */
interface Aws {
  readonly world: World;
  readonly account: Account;
  readonly connection: Connection;
  readonly region: string;
}

async function awsFindings(run: Run, setup: Setup): Promise<readonly Finding[]> {
  const { inputs, env } = run;
  const { region, bucket, expectedBucketOwner } = setup;
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
  const arn: Answer<string> = identity.kind === 'told' ? { kind: 'told', value: identity.value.arn } : identity;
  const findings = [ok('region', `The Region is ${region}.`), credentialsCheck(arn)];
  if (identity.kind !== 'told') return findings;
  findings.push(clockCheck(identity.value.clockAheadMs));
  findings.push(...(await bucketFindings(aws, setup)));
  findings.push(...(await packageFindings(aws, setup)));
  findings.push(...(await domainFindings(aws, setup, run)));
  findings.push(...(await writeFindings(aws, setup, identity.value.arn, run)));
  return findings;
}

async function identityOf({ account, connection, world }: Aws) {
  try {
    await connection.credentials(world.signal);
  } catch (error) {
    if (isAwsError(error, 'credentials') && /^could not load credentials from any providers$/i.test(error.message))
      return { kind: 'missing' } as const;
    return answerOf('sts:GetCallerIdentity', () => Promise.reject(error));
  }
  return answerOf('sts:GetCallerIdentity', () => retrying(world, (limits) => account.identity(limits)));
}

async function bucketFindings(aws: Aws, { bucket, region, expectedBucketOwner }: Setup): Promise<readonly Finding[]> {
  const { account, world } = aws;
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
  return first.status === 'failed' ? [first] : [first, encryptionCheck(encryption), policyCheck(policy)];
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
      'a version that somebody published by hand is then not noticed',
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
    findings.push(packagesOfDomainCheck(domain, there, wanted));
  }
  return findings;
}

async function writeFindings(
  { account, world, region }: Aws,
  setup: Setup,
  arn: string,
  run: Run,
): Promise<readonly Finding[]> {
  const [, partition = 'aws', , , owner = ''] = arn.split(':');
  const needs = needsOf({
    isProposal: run.event.isProposal,
    prune: run.inputs.prune,
    reload: run.inputs.reload,
    verify: run.inputs.verify !== 'off',
    partition,
    region,
    account: owner,
    bucket: setup.bucket,
    keyPrefix: setup.keyPrefix,
    domains: setup.domains,
  });
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

/** @param permission what the call needs */
async function answerOf<T>(permission: string, call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'told', value: await call() };
  } catch (error) {
    if (isAwsError(error, 'not-found')) return { kind: 'missing' };
    const words = redact(messageOf(error));
    return isAwsError(error, 'access-denied') ? { kind: 'denied', permission, words } : { kind: 'silent', words };
  }
}
