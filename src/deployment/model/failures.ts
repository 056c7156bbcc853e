import { ActionFailure, type FailureReason } from '../../failure.ts';
import { messageOf } from '../../printable.ts';
import { AwsError } from './aws-error.ts';
import type { ErrorDetails, LivePackage } from './ports.ts';

/** IAM action of each operation whose name is not `es:` and the operation. */
const IAM_ACTIONS: Readonly<Record<string, string>> = {
  PutObject: 's3:PutObject',
  GetObject: 's3:GetObject',
  HeadObject: 's3:GetObject',
  DeleteObject: 's3:DeleteObject',
  ListObjectsV2: 's3:ListBucket',
};

/** The IAM action that a policy must allow for `operation`. */
function iamAction(operation: string): string {
  return IAM_ACTIONS[operation] ?? `es:${operation}`;
}

/** AWS's words for the action that was denied; other text that looks like one is not taken. */
const DENIED_ACTION = /\bto perform:? ([a-z][a-z0-9-]{1,30}:[A-Z][A-Za-z0-9]{1,62})(?![\w:*-])/;

/** The action that AWS denied: for an operation it may need others, such as `s3:GetObject` to import a file. */
function deniedAction({ message, operation }: AwsError): string {
  return DENIED_ACTION.exec(message)?.[1] ?? iamAction(operation);
}

/**
 * Turns an error of a port into the failure that the user sees: `what` names the package, domain or object, `code` is
 * the reason where the kind of error does not decide it.
 */
export function toFailure(error: unknown, what: string, code: FailureReason): ActionFailure {
  if (error instanceof ActionFailure) return error;
  if (isFileError(error))
    return new ActionFailure(code, `${what}: ${messageOf(error)}`, { hint: FILE_HINT, cause: error });
  if (!(error instanceof AwsError)) {
    return new ActionFailure('internal', `${what}: ${messageOf(error)}`, { hint: foreignHint(error), cause: error });
  }
  const message = `${what}: ${error.summary}`;
  const remedy = remedyFor(error, code);
  return new ActionFailure(remedy.code, message, { hint: remedy.hint, cause: error });
}

const FILE_HINT =
  'The file could be read when it was checked: does another step, or a process that one has left running, change the checkout?';

/** An error of the file system about a file, as Node.js gives it; a program that can't be started has another call. */
function isFileError(error: unknown): boolean {
  const call = error instanceof Error && 'path' in error && 'syscall' in error ? error.syscall : null;
  return call === 'open' || call === 'read' || call === 'stat' || call === 'lstat';
}

/** Codes of Node.js for an untrusted certificate (X509_V_ERR_* of OpenSSL): then nothing is sent. */
const CERTIFICATE_CODE =
  /^(?:ERR_TLS_CERT_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH$|INVALID_(?:CA|PURPOSE)$)/;
/** The same for TLS that fails otherwise, as where the other side has none. */
const TLS_CODE = /^(?:EPROTO$|ERR_TLS_|ERR_SSL_)/;

/** What to do about an error that came from neither AWS nor a lost connection. */
function foreignHint(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const text = typeof code === 'string' ? code : '';
  const isUntrusted = CERTIFICATE_CODE.test(text);
  if (!isUntrusted && !TLS_CODE.test(text)) return 'This is a defect of the action: please report it with this log.';
  return (
    `The TLS connection failed${isUntrusted ? ': nothing was sent' : ''}. If a proxy opens TLS, set NODE_EXTRA_CA_CERTS in ` +
    '`env` of the step to the file with its certificate; your own endpoint must use HTTPS where its URL says so.'
  );
}

function remedyFor(error: AwsError, code: FailureReason): { code: FailureReason; hint: string } {
  switch (error.kind) {
    case 'access-denied':
      return { code: 'access-denied', hint: accessHint(error) };
    case 'credentials':
      return { code: 'credentials-missing', hint: credentialsHint(error) };
    case 'quota':
      return {
        code: 'quota-exceeded',
        hint:
          error.operation === 'UpdatePackage'
            ? 'AWS documents no limit on updates or on the versions of a package; its message names the quota. Run the job again later, and ask AWS Support if that does not help.'
            : 'A Region holds at most 25 custom packages and a domain at most 20; neither can be raised. Delete packages that are not needed or merge small dictionaries.',
      };
    case 'wrong-region':
      return {
        code,
        hint: 'The bucket must be in the same Region as the domains: set `bucket` to one of that Region, or `aws-region` to the Region of bucket and domains.',
      };
    case 'unknown-host':
      return {
        code: 'invalid-configuration',
        hint: `Nothing was sent. Does \`aws-region\`${error.region === null ? '' : ` (${error.region})`} name a Region that exists and has OpenSearch Service? If it does, the DNS of this runner does not resolve AWS's hosts: check its network, AWS_ENDPOINT_URL_… and HTTPS_PROXY.`,
      };
    case 'proxy':
      return {
        code,
        hint: 'Nothing was sent: the proxy that HTTPS_PROXY or HTTP_PROXY names refuses the connection. Allow that host in the proxy, or name the host in NO_PROXY if it can be reached directly.',
      };
    case 'busy':
    case 'conflict':
    case 'already-exists':
    case 'already-applied':
      return {
        code: code === 'internal' ? 'conflict' : code,
        hint: error.isVague
          ? 'A state is in the way, as AWS says, and may pass: run the job again when it has.'
          : 'Somebody else is changing the same package or domain. Run the job again when that has ended.',
      };
    case 'not-found':
      return {
        code,
        hint: 'Check the name and that `aws-region` is the Region where it is.',
      };
    case 'transient':
      return {
        // It was retried until its time was over.
        code: code === 'internal' ? 'timeout' : code,
        hint: 'AWS kept failing to answer after several retries. Nothing is lost: run the job again.',
      };
    case 'disabled':
      return {
        // A failed step without its own reason counts as denied: this run can't do it here.
        code: code === 'upload-failed' || code === 'association-failed' ? code : 'access-denied',
        hint: `The endpoint does not offer ${error.operation}: it is switched off there, or the endpoint is not one of the service or of this API. Check AWS_ENDPOINT_URL_… and the input \`api\`.`,
      };
    case 'rejected':
      return { code, hint: 'AWS refused the request; its message says why.' };
  }
}

/**
 * The hint for refused credentials. AWS gives the same answer for an opt-in Region that the account has not enabled.
 */
function credentialsHint({ operation, errorName, region, message }: AwsError): string {
  // The SDK's message where no source is configured.
  if (operation === 'credentials' && message !== 'Could not load credentials from any providers') {
    return 'Credentials are configured for this job, but their source returns none: check the role and its trust policy, the token, the profile or its file, and that this runner can reach the source.';
  }
  const unknownKey = ['UnrecognizedClientException', 'InvalidClientTokenId', 'OptInRequired'].includes(errorName);
  const optIn =
    unknownKey && region !== null
      ? ` Where the same credentials work in other Regions, ${region} is one that the account has to enable first.`
      : '';
  return `Configure AWS credentials in an earlier step of the job (for example with aws-actions/configure-aws-credentials and \`permissions: id-token: write\`), valid for longer than the waits of this step.${optIn}`;
}

function accessHint(error: AwsError): string {
  const action = deniedAction(error);
  if (action.startsWith('s3:')) {
    return `Allow ${action} on the bucket's objects below the key prefix in the policy of the role that this job assumes, and check \`expected-bucket-owner\` and the bucket policy.`;
  }
  return `Allow ${action} in the policy of the role that this job assumes (docs/iam.md lists what each mode needs).`;
}

/** ErrorDetails of AWS in one line; either part may be empty. */
export function errorDetailsText(error: ErrorDetails | null): string {
  const parts = [error?.type ?? '', error?.message ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? 'AWS gave no details' : parts.join(': ');
}

/** The failure for a package that ended in COPY_FAILED or VALIDATION_FAILED: AWS's verdict on the content. */
export function verdictFailure(file: string, live: LivePackage): ActionFailure {
  const copy = live.status === 'COPY_FAILED';
  const step = copy ? 'AWS could not import' : 'AWS rejected';
  return new ActionFailure(
    'validation-failed',
    `${step} ${file} (package ${live.name}, ${live.status}): ${errorDetailsText(live.error)}`,
    {
      hint: copy
        ? "AWS must be able to read the object: the service can't read objects encrypted with SSE-KMS (the action writes SSE-S3, but a bucket policy or default may override it), the bucket must be in the same Region, and the caller needs s3:GetObject on it."
        : 'Fix the file and push again. This run changed no domain.',
    },
  );
}

/** One failure for several: the first one's reason, all messages and hints; `null` when there is none. */
export function combineFailures(failures: readonly ActionFailure[]): ActionFailure | null {
  const different = [...new Map(failures.map((failure) => [failure.message, failure])).values()];
  const [first] = different;
  if (first === undefined || different.length === 1) return first ?? null;
  const message = different.map((failure) => failure.message).join('\n');
  const hint = [...new Set(failures.flatMap((failure) => failure.hint ?? []))].join(' ');
  const parts = different.flatMap((failure) => failure.parts);
  return new ActionFailure(first.code, message, { hint, parts, cause: first });
}

const CANCELLED = 'The run was cancelled.';

/** The failure of a cancelled job. What it leaves is said at the end, when that is known: `result/cancellation.ts`. */
export function cancelled(): ActionFailure {
  return new ActionFailure('internal', CANCELLED);
}

/** Whether the cancellation is among what failed. */
export function isCancelled({ parts }: ActionFailure): boolean {
  return parts.some(({ message }) => message === CANCELLED);
}
