/**
 * AWS credentials: whether any are configured, and getting them. Configured credentials that can't be obtained are
 * always an error: only a job without any may skip the checks of AWS.
 */

import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AwsError } from '../deployment/model/aws-error.ts';
import type { Limits } from '../deployment/model/ports.ts';
import { REAL_TIME, within } from './call.ts';
import type { ClientLog, ClientSettings } from './client-settings.ts';
import { toAwsError } from './errors/to-aws-error.ts';

/** Each of these alone means that credentials are configured for this job. */
const VARIABLES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_PROFILE',
];
const FILES = [
  ['AWS_SHARED_CREDENTIALS_FILE', 'credentials'],
  ['AWS_CONFIG_FILE', 'config'],
] as const;
/** A setting of a profile from which credentials come. */
const GIVES_CREDENTIALS =
  /^\s*(?:aws_access_key_id|aws_secret_access_key|credential_process|credential_source|role_arn|web_identity_token_file|sso_\w+|login_session)\s*=/m;

/**
 * Whether AWS credentials are configured for this job, by its environment, its files, or the machine that it runs on.
 * Makes no AWS call; only a self-hosted runner is asked for the role of its machine.
 * Its answer ends by itself, and at once when the signal is aborted.
 */
export async function hasCredentials(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<boolean> {
  return (await configuredBy(env, signal)).length > 0;
}

/** What configures credentials for this job: clauses for people. The machine is asked where nothing else does. */
async function configuredBy(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<readonly string[]> {
  const given = VARIABLES.filter((name) => isSet(env[name]));
  const sources = [
    ...(given.length === 0 ? [] : [`${given.join(' and ')} is set`]),
    ...FILES.flatMap(([variable, file]) => fileOfCredentials(env, variable, file) ?? []),
  ];
  // GitHub's machines have a metadata service too, which is not AWS's.
  const mayHaveRole = env['RUNNER_ENVIRONMENT'] === 'self-hosted' || isSet(env['AWS_EC2_METADATA_SERVICE_ENDPOINT']);
  const isOff = !mayHaveRole || /^true$/i.test(env['AWS_EC2_METADATA_DISABLED'] ?? '');
  if (sources.length > 0 || isOff) return sources;
  const { machineRole } = await import('./instance-metadata.ts');
  switch (await machineRole(env, signal)) {
    case 'present':
      return ['this machine has a role'];
    case 'unknown':
      return ['this machine may have a role'];
    case 'none':
      return [];
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

function fileOfCredentials(env: NodeJS.ProcessEnv, variable: string, file: string): string | null {
  const named = env[variable] || null;
  const path = named ?? join(env['HOME'] ?? env['USERPROFILE'] ?? homedir(), '.aws', file);
  try {
    const gives = GIVES_CREDENTIALS.test(defaultProfile(readFileSync(path, 'utf8')));
    return gives ? `the default profile of ${path} configures them` : null;
  } catch {
    // A file that is named but can't be read still counts as configured.
    return named === null ? null : `${variable} names ${path}, which can't be read`;
  }
}

/** The part of a configuration file that applies where no profile is named. */
function defaultProfile(text: string): string {
  const sections = text.split(/^\s*\[\s*(.*?)\s*\].*$/m);
  const at = sections.findIndex((title, index) => index % 2 === 1 && /^(?:profile\s+)?default$/.test(title));
  return at === -1 ? '' : (sections[at + 1] ?? '');
}

/** Collects the SDK's messages about the sources of credentials, which say why a configured one gives none. */
export class CredentialTrail {
  readonly #words: string[] = [];
  #ended = false;
  readonly log: ClientLog = {
    debug: (...content) => this.#take(content),
    info() {},
    warn: (...content) => this.#take(content),
    error() {},
  };

  #take(content: readonly unknown[]): void {
    if (this.#ended) return;
    const [, said] = /^@smithy\/property-provider (?:->|\(!\)) (.*)$/s.exec(content.map(String).join(' ')) ?? [];
    if (said !== undefined && !NOT_CONFIGURED.test(said)) this.#words.push(said);
  }

  /** Called once there are credentials: later messages of the SDK are ignored. */
  end(): void {
    this.#ended = true;
  }

  /** Empty where no source is configured. */
  get words(): string {
    return [...new Set(this.#words.map(shortened))].join('; ');
  }
}

/** The SDK's messages about sources that are not configured, and about other settings. */
const NOT_CONFIGURED =
  /^(?:Unable to find environment variable credentials|AWS_PROFILE is set, skipping|Skipping SSO provider|Could not resolve credentials using profile: \[default\]|Profile default could not be found|Profile \S+ did not contain credential_process|Web identity configuration not specified|EC2 Instance Metadata Service access disabled|AWS_EC2_METADATA_V1_DISABLED not set|Not found in|Could not load credentials from any providers)/;
const LONGEST_WORDS = 300;

/** The command of a credential process may hold a secret; its own error output is on the lines after it. */
function shortened(said: string): string {
  const own = said.replace(/^Command failed: [^\n]*\n?/, 'credential_process failed: ');
  return own.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS);
}

/** Waits between tries, in milliseconds; the SDK tries each service three times by itself. */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 16_000];

/**
 * Gets the credentials that the client would sign with, and retries after temporary errors.
 * @throws {AwsError} of kind `credentials`, with the message of the service that refuses them
 */
export async function obtainCredentials<T>(
  provide: () => Promise<T>,
  trail: CredentialTrail,
  limits: Limits,
  { region, proxyEnv: env }: ClientSettings,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await within('credentials', limits, provide, REAL_TIME);
    } catch (error) {
      const failure = toAwsError(error, 'credentials', undefined, region);
      const pause = PAUSES_MS[attempt];
      const passes = failure instanceof AwsError && failure.kind === 'transient' && pause !== undefined;
      if (!passes || limits.signal.aborted || Date.now() + pause >= limits.deadline)
        throw await refusal(failure, trail, region, { env, signal: limits.signal });
      // A cancelled pause ends early; the next attempt then fails with that reason.
      await wait(pause, undefined, { signal: limits.signal }).catch(() => {});
    }
  }
}

async function refusal(
  failure: unknown,
  { words }: CredentialTrail,
  region: string,
  { env, signal }: { readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal },
) {
  const isAws = failure instanceof AwsError;
  // Any other error is of the file system, for example: a token file that does not exist.
  const error = failure instanceof Error ? failure : new Error(String(failure));
  const errorName = isAws ? failure.errorName : error.name;
  const isUnsaid = errorName === 'CredentialsProviderError';
  const given = isUnsaid ? (await configuredBy(env, signal)).join(', and ') : '';
  const said = !isUnsaid || words === '' || words === shortened(error.message) ? '' : `: ${words}`;
  const source = given === '' ? said : said === '' ? `, though ${given}` : `${said} (${given})`;
  return new AwsError({
    kind: 'credentials',
    operation: 'credentials',
    errorName,
    message: `${error.message}${source}`,
    requestId: isAws ? failure.requestId : null,
    mayHaveHappened: false,
    region,
    cause: failure,
  });
}
