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
import { toAwsError } from './errors.ts';

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
 */
export async function hasCredentials(env: NodeJS.ProcessEnv): Promise<boolean> {
  if (VARIABLES.some((name) => isSet(env[name]))) return true;
  if (FILES.some(([variable, file]) => fileHasCredentials(env, variable, file))) return true;
  // GitHub's machines have a metadata service too, which is not AWS's.
  const mayHaveRole = env['RUNNER_ENVIRONMENT'] === 'self-hosted' || isSet(env['AWS_EC2_METADATA_SERVICE_ENDPOINT']);
  if (!mayHaveRole || /^true$/i.test(env['AWS_EC2_METADATA_DISABLED'] ?? '')) return false;
  const { machineHasRole } = await import('./instance-metadata.ts');
  return machineHasRole(env);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

function fileHasCredentials(env: NodeJS.ProcessEnv, variable: string, file: string): boolean {
  const path = env[variable];
  try {
    const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
    return GIVES_CREDENTIALS.test(
      defaultProfile(readFileSync(isSet(path) && path ? path : join(home, '.aws', file), 'utf8')),
    );
  } catch {
    // A file that is named but can't be read still counts as configured.
    return isSet(path);
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
  /^(?:Unable to find environment variable credentials|AWS_PROFILE is set, skipping|Skipping SSO provider|Could not resolve credentials using profile: \[default\]|Profile default |Profile \S+ did not contain credential_process|Web identity configuration not specified|EC2 Instance Metadata Service access disabled|AWS_EC2_METADATA_V1_DISABLED not set|Not found in|Could not load credentials from any providers)/;
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
        throw refusal(failure, trail, region, env);
      // A cancelled pause ends early; the next attempt then fails with that reason.
      await wait(pause, undefined, { signal: limits.signal }).catch(() => {});
    }
  }
}

function refusal(failure: unknown, { words }: CredentialTrail, region: string, env: NodeJS.ProcessEnv): AwsError {
  const isAws = failure instanceof AwsError;
  // Any other error is of the file system, for example: a token file that does not exist.
  const error = failure instanceof Error ? failure : new Error(String(failure));
  const errorName = isAws ? failure.errorName : error.name;
  const given = VARIABLES.filter((name) => isSet(env[name]));
  const sources = words !== '' ? `: ${words}` : given.length > 0 ? `, though ${given.join(' and ')} is set` : '';
  return new AwsError({
    kind: 'credentials',
    operation: 'credentials',
    errorName,
    message: `${error.message}${errorName === 'CredentialsProviderError' ? sources : ''}`,
    requestId: isAws ? failure.requestId : null,
    mayHaveHappened: false,
    region,
    cause: failure,
  });
}
