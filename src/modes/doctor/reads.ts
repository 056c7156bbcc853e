/** What the reads of mode `doctor` share. */

import type { Account } from '../../aws/account.ts';
import type { Connection } from '../../aws/connect.ts';
import type { Domains } from '../../aws/domains.ts';
import { retrying } from '../../deployment/loop/retry.ts';
import { isAwsError } from '../../deployment/model/aws-error.ts';
import type { Limits } from '../../deployment/model/ports.ts';
import type { World } from '../../deployment/model/world.ts';
import type { DomainName } from '../../dictionaries/dictionary.ts';
import type { Answer } from '../../doctor/check.ts';
import { messageOf } from '../../printable.ts';
import { redact } from '../../redact.ts';

/** The configuration, as far as it can be read: an error in one input hides no other check. */
export interface Setup {
  readonly region: string | null;
  /** What is wrong with the Region that is set, as a full sentence. */
  readonly regionProblem: string | null;
  /** Whether AWS can be asked at all, as far as endpoints and proxies decide it. */
  readonly isReachable: boolean;
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

/** The ports and the world, for all reads of this mode. */
export interface Aws {
  readonly world: World;
  readonly account: Account;
  readonly connection: Connection;
  readonly domains: Domains;
  readonly region: string;
  /** All reads end at this time, in milliseconds since the epoch. */
  readonly until: number;
}

/**
 * Reads from AWS, and again after transient errors, until the time for all reads is over. Never rejects.
 * @param permission the permission that the call needs
 */
export async function ask<T>(
  { world, until }: Pick<Aws, 'world' | 'until'>,
  permission: string,
  call: (limits: Limits) => Promise<T>,
): Promise<Answer<T>> {
  if (world.clock.now() >= until) return { kind: 'silent', words: 'the time for the checks of AWS was over' };
  try {
    return { kind: 'told', value: await retrying(world, call, until) };
  } catch (error) {
    if (isAwsError(error, 'not-found')) return { kind: 'missing' };
    const words = redact(messageOf(error));
    if (isAwsError(error, 'credentials')) return { kind: 'refused', words };
    return isAwsError(error, 'access-denied') ? { kind: 'denied', permission, words } : { kind: 'silent', words };
  }
}
