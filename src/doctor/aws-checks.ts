/** Checks of AWS: credentials, permissions, packages and domains. */

import { type Answer, type Finding, failed, ok, sentence, unknown, untold } from './check.ts';
import type { Need } from './needs.ts';

/** AWS's documented quotas; an account may have others. */
const PACKAGES_OF_REGION = 25;
const PACKAGES_OF_DOMAIN = 20;
/** AWS refuses signatures whose time is further away. */
const LARGEST_SKEW_MS = 5 * 60_000;

const ROLE_STEP =
  'put aws-actions/configure-aws-credentials before this step, and give the job "permissions: id-token: write"';

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Whether there are credentials that AWS accepts, and which role they are of. Shows no account id. */
export function credentialsCheck(identity: Answer<{ readonly arn: string }>): Finding {
  const id = 'credentials';
  switch (identity.kind) {
    case 'told': {
      const role = roleOf(identity.value.arn);
      return ok(id, role === null ? 'AWS knows the credentials of this job.' : `This job has the role ${role}.`);
    }
    case 'missing':
      return failed(id, 'credentials-missing', 'This job has no AWS credentials.', `For AWS, ${ROLE_STEP}.`);
    case 'refused':
      return refused(id, identity.words);
    case 'denied':
    case 'silent':
      // A deploy does not ask STS: runners in closed networks do without.
      return unknown(
        id,
        `Whose credentials this job has is not known: AWS STS does not say (${identity.words}). A deploy does not need that.`,
        'To have the rest checked too, let the runner reach STS, and the role call sts:GetCallerIdentity.',
      );
  }
}

function refused(id: string, words: string): Finding {
  return failed(
    id,
    'credentials-missing',
    `AWS does not accept the credentials of this job: ${sentence(words)}`,
    `Check the role, its trust policy and the Region (docs/iam.md); then ${ROLE_STEP}.`,
  );
}

/** `arn:aws:sts::1:assumed-role/NAME/SESSION` → `NAME`; `null` for anything but a role. */
function roleOf(arn: string): string | null {
  return /:assumed-role\/([^/]+)\//.exec(arn)?.[1] ?? null;
}

/** The ARN of the role for IAM's simulator; the ARN of a session does not show a role's path. */
export function principalOf(arn: string): string | null {
  const role = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(arn);
  if (role !== null) return `arn:${role[1]}:iam::${role[2]}:role/${role[3]}`;
  return /^arn:[^:]+:iam::\d+:user\//.test(arn) ? arn : null;
}

export function clockCheck(aheadMs: number | null): Finding {
  const id = 'clock';
  if (aheadMs === null)
    return unknown(id, 'The clock was not compared, as AWS STS gave no answer.', 'Let the runner reach STS.');
  if (Math.abs(aheadMs) < LARGEST_SKEW_MS) return ok(id, "The clock of the runner agrees with AWS's.");
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  return failed(
    id,
    'credentials-missing',
    `The clock of the runner is ${count(minutes, 'minute')} ${aheadMs > 0 ? 'ahead of' : 'behind'} AWS's, which refuses such signatures.`,
    'Synchronise the clock of the runner by NTP.',
  );
}

/** Read permissions, one by one, by the results of the calls themselves. */
export function readCheck(action: string, answer: Answer<unknown>, purpose: string, without: string | null): Finding {
  const id = `permission/${action}`;
  switch (answer.kind) {
    case 'told':
      return ok(id, `The role may call ${action}.`);
    case 'missing':
      return unknown(id, `${action} was not tried: there is nothing to read yet.`, 'The first deploy will show it.');
    case 'refused':
      return refused(id, answer.words);
    case 'silent':
      return unknown(id, `${action} got no usable answer: ${sentence(answer.words)}`, 'Run it again.');
    case 'denied':
      if (without !== null)
        return unknown(
          id,
          `The role may not call ${action}; ${without}.`,
          `Add "${action}" to its policy (docs/iam.md).`,
        );
      return failed(
        id,
        'access-denied',
        `The role may not call ${action}, which ${purpose}.`,
        `Add "${action}" to its policy (docs/iam.md).`,
      );
  }
}

/** A decision of IAM's policy simulator about a resource. */
interface Decision {
  readonly isAllowed: boolean;
}

/**
 * The decisions that do not allow an action; no answer where none of them forbids it, but some are missing: one of those
 * may.
 * @param resources the action was simulated on
 */
export function forbiddenOf<D extends Decision>(
  answer: Answer<readonly D[]>,
  resources: readonly string[],
): Answer<readonly D[]> {
  if (answer.kind !== 'told') return answer;
  const { value } = answer;
  const denied = value.filter(({ isAllowed }) => !isAllowed);
  const expected = Math.max(1, resources.length);
  if (denied.length > 0 || value.length >= expected) return { kind: 'told', value: denied };
  return { kind: 'silent', words: `IAM's simulator gave ${value.length} of ${count(expected, 'decision')}` };
}

/** Write permissions, by IAM's simulator. */
export function writeCheck(need: Need, answer: Answer<readonly string[]>): Finding {
  const { action, without } = need;
  const id = `permission/${action}`;
  if (answer.kind === 'missing')
    return unknown(
      id,
      `Whether the role may call ${action} is not known: IAM does not find the role by its name.`,
      'The first run will show it.',
    );
  if (answer.kind !== 'told') return untold(id, `Whether the role may call ${action}`, answer);
  if (answer.value.length === 0) return ok(id, `The role may call ${action}.`);
  const where = answer.value.includes('*') ? '' : ` on ${answer.value.map(shortened).join(', ')}`;
  const remedy = `Add "${action}"${where} to its policy (docs/iam.md).`;
  if (without !== null) return unknown(id, `The role may not call ${action}${where}; ${without}.`, remedy);
  return failed(id, 'access-denied', `The role may not call ${action}${where}.`, remedy);
}

/** The resource of an ARN: account ids are not shown. */
function shortened(arn: string): string {
  return arn.split(':').slice(5).join(':');
}

/**
 * @param present packages of the Region that count for its quota
 * @param fresh packages that a deploy would create
 */
export function packagesCheck(present: number, fresh: number): Finding {
  const id = 'packages-of-region';
  const numbers = `The Region has ${count(present, 'package')} of the ${PACKAGES_OF_REGION} that AWS documents`;
  if (fresh === 0 || present + fresh <= PACKAGES_OF_REGION)
    return ok(id, `${numbers}, and a deploy would create ${fresh}.`);
  return failed(
    id,
    'quota-exceeded',
    `${numbers}, and a deploy would create ${fresh}.`,
    'Delete packages that no domain uses, or put several files into one package (manifest, "files"): AWS raises no such quota.',
  );
}

/** A domain as DescribeDomain shows it. */
export interface DomainState {
  /** `OpenSearch_2.19` */
  readonly engineVersion: string | null;
  /** The domain is being created, changed or deleted. */
  readonly isChanging: boolean;
  readonly isDeleted: boolean;
  readonly hasEndpoint: boolean;
}

export function domainCheck(name: string, state: Answer<DomainState>): Finding {
  const id = `domain/${name}`;
  switch (state.kind) {
    case 'missing':
      return failed(
        id,
        'invalid-configuration',
        `There is no domain ${name} in this Region and account.`,
        'Correct the input domains, or aws-region.',
      );
    case 'denied':
    case 'refused':
    case 'silent':
      return untold(id, `The state of domain ${name}`, state);
    case 'told': {
      const { engineVersion, isChanging, isDeleted, hasEndpoint } = state.value;
      if (isDeleted)
        return failed(
          id,
          'association-failed',
          `Domain ${name} is being deleted: a deploy that has something to do there fails.`,
          'Remove it from the input domains.',
        );
      if (!hasEndpoint)
        return failed(
          id,
          'association-failed',
          `Domain ${name} has no endpoint yet: AWS is still creating it.`,
          'Wait until it is active.',
        );
      const engine = engineVersion === null ? '' : ` (${engineVersion})`;
      return ok(id, `Domain ${name}${engine} is ${isChanging ? 'being changed; a deploy waits for that' : 'active'}.`);
    }
  }
}

/**
 * @param associated packages that count for the quota of the domain
 * @param wanted packages that this repository would associate with the domain
 */
export function packagesOfDomainCheck(
  name: string,
  associated: Answer<readonly string[]>,
  wanted: readonly string[],
): Finding | null {
  const id = `packages-of-domain/${name}`;
  // The check of the domain itself reports it.
  if (associated.kind === 'missing') return null;
  if (associated.kind !== 'told') return untold(id, `How many packages domain ${name} has`, associated);
  const there = new Set(associated.value);
  const fresh = wanted.filter((one) => !there.has(one)).length;
  const numbers = `Domain ${name} has ${count(there.size, 'package')} of the ${PACKAGES_OF_DOMAIN} that AWS documents, and a deploy would add ${fresh}.`;
  if (fresh === 0 || there.size + fresh <= PACKAGES_OF_DOMAIN) return ok(id, numbers);
  return failed(
    id,
    'quota-exceeded',
    numbers,
    'Dissociate packages that no index uses, or put several files into one package: AWS raises no such quota.',
  );
}

/**
 * Whether `verify` can ask the domain.
 * @param obstacle the reason why not, as a full sentence with what to do; `null` where it answers
 */
export function reachCheck(name: string, obstacle: string | null, verify: 'off' | 'report' | 'require'): Finding {
  const id = `verify/${name}`;
  if (obstacle === null) return ok(id, `Domain ${name} answers the requests of verify.`);
  const remedy = 'Run the job where the domain can be reached, with the policy of docs/iam.md for verify.';
  if (verify === 'require') return failed(id, 'search-failed', obstacle, remedy);
  return unknown(id, `${obstacle} With "verify: report" that is a warning.`, remedy);
}
