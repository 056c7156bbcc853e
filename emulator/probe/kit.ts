/** The tools of the probe: throw-away packages, reads over time, facts, and the clean-up. */

import { randomBytes } from 'node:crypto';
import { DeleteObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { type Outcome, outcomeOf, type PackageCalls } from '../client.ts';
import { SWITCHES, type Switches } from '../core/switches.ts';

export interface Fact {
  /** The position, or the measured number; `null`: not seen, or an answer that no position foresees. */
  readonly seen: string | number | null;
  readonly tries: number;
  readonly evidence: readonly string[];
}

export interface Target {
  readonly calls: PackageCalls;
  readonly s3: S3Client;
  readonly bucket: string;
  readonly domain: string | null;
  /** Milliseconds between two reads, and for how long reads continue after the end of an operation. */
  readonly pollMs: number;
  readonly tailMs: number;
  /** Milliseconds since the epoch, and a wait: tests have their own time. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** One read of a package or a row; `null` where it is not shown. */
export interface Sighting {
  readonly at: number;
  readonly status: string | null;
  readonly version: string | null;
  readonly description: string | null;
}

/** AWS's errors, as the positions of switches name them. An unknown route has no JSON. */
const POSITIONS: Readonly<Record<string, string>> = {
  ValidationException: 'validation',
  ConflictException: 'conflict',
  ResourceNotFoundException: 'not-found',
  ResourceAlreadyExistsException: 'already-exists',
  AccessDeniedException: 'access-denied',
  DisabledOperationException: 'disabled-operation',
  SyntaxError: 'unknown-operation',
};
const IN_COMPANY: readonly string[] = ['associateDuringUpdate', 'neverAvailable', 'busyDomain'];
const DEADLINE_MS = 30 * 60_000;

export class Probe {
  readonly target: Target;
  readonly run = `probe-${randomBytes(3).toString('hex')}`;
  readonly facts: Record<string, Fact>;
  readonly #ids = new Set<string>();
  readonly #keys = new Set<string>();

  /** The places of the last error's type and message. */
  errorForm: { readonly typeIn: string | null; readonly messageKey: string | null } = {
    typeIn: null,
    messageKey: null,
  };

  constructor(target: Target) {
    this.target = target;
    const { requestHandler } = target.calls.service.config;
    const handle = requestHandler.handle.bind(requestHandler);
    requestHandler.handle = async (sent, options) => {
      const answer = await handle(sent, options);
      const { statusCode, headers, body } = answer.response;
      if (statusCode < 400) return answer;
      const parts: Buffer[] = [];
      for await (const part of body) parts.push(part);
      const text = Buffer.concat(parts);
      const type = headers['x-amzn-errortype'];
      const has = (key: string) => text.includes(`"${key}":`);
      this.errorForm = {
        typeIn: type?.includes(':')
          ? 'header-with-uri'
          : type
            ? 'header'
            : has('__type')
              ? 'body-type'
              : has('code')
                ? 'body-code'
                : null,
        messageKey: has('message') ? 'message' : has('Message') ? 'Message' : null,
      };
      answer.response.body = text;
      return answer;
    };
    this.facts = Object.fromEntries(
      Object.keys(SWITCHES).map((name) => [name, { seen: null, tries: 0, evidence: [] }]),
    );
  }

  /** Records what was seen; `null` is one more unsuccessful try. */
  see(name: keyof Switches, seen: string | number | null, said: string): void {
    const entry = SWITCHES[name];
    const isForeseen = seen === null || !('positions' in entry) || Object.hasOwn(entry.positions, seen);
    const { seen: before = null, tries = 0, evidence = [] } = this.facts[name] ?? {};
    const now = isForeseen ? (before ?? seen) : before;
    this.facts[name] = {
      seen: now,
      tries: tries + 1,
      evidence: [...evidence, isForeseen ? said : `unexpected: ${said}`],
    };
  }

  /** Records the position for an outcome. @param passed the position for a success */
  judge(name: keyof Switches, outcome: Outcome<unknown>, passed: string): void {
    const { error } = outcome;
    // Where the account does one write at a time, that may be the reason for any refusal while something is in flight.
    const isCrowded = IN_COMPANY.includes(name) && this.facts['accountWrites']?.seen !== 'independent';
    if (isCrowded && error !== null) this.see(name, null, said(outcome));
    else this.see(name, error === null ? passed : (POSITIONS[error.name] ?? error.name), said(outcome));
  }

  /** Retries a call while AWS reports another operation in progress. */
  async insist<T>(call: () => Promise<T>): Promise<T> {
    for (const end = this.target.now() + DEADLINE_MS; ; await this.target.sleep(this.target.pollMs)) {
      const outcome = await outcomeOf(call());
      if (outcome.error === null) return outcome.answer;
      if (!/in progress|one request|being|in [A-Z_]+ state/.test(said(outcome)) || this.target.now() > end)
        throw outcome.error;
    }
  }

  source(object: string) {
    return { S3BucketName: this.target.bucket, S3Key: `opensearch-dictionaries/${this.run}/${object}.txt` };
  }

  async upload(object: string, Body: string): Promise<void> {
    const { S3BucketName: Bucket, S3Key: Key } = this.source(object);
    this.#keys.add(Key);
    await this.target.s3.send(new PutObjectCommand({ Bucket, Key, Body, ServerSideEncryption: 'AES256' }));
  }

  async create(name: string, object: string): Promise<string> {
    const id = await this.target.calls.create(`${this.run}-${name}`, this.source(object), 'first');
    this.#ids.add(id);
    return id;
  }

  update(id: string, object: string, description?: string) {
    return this.target.calls.update(id, this.source(object), description);
  }

  async look(id: string): Promise<Sighting> {
    const one = (await outcomeOf(this.target.calls.describeAll(id))).answer?.[0];
    const { PackageStatus: status = null, AvailablePackageVersion: version = null } = one ?? {};
    return { at: this.target.now(), status, version, description: one?.PackageDescription ?? null };
  }

  async lookAtRow(id: string): Promise<Sighting> {
    const rows = await this.target.calls.rows(this.target.domain ?? '');
    const row = rows.find(({ PackageID }) => PackageID === id);
    const { DomainPackageStatus: status = null, PackageVersion: version = null } = row ?? {};
    return { at: this.target.now(), status, version, description: null };
  }

  /** Polls until `isEnd`, and for a while after that: reads may lag, and go back in time. */
  async watch(look: () => Promise<Sighting>, isEnd: (one: Sighting) => boolean): Promise<readonly Sighting[]> {
    const seen: Sighting[] = [];
    const limit = this.target.now() + DEADLINE_MS;
    for (let end = limit; this.target.now() < end; await this.target.sleep(this.target.pollMs)) {
      const one = await look();
      seen.push(one);
      if (!isEnd(one)) end = limit;
      else if (end === limit) end = this.target.now() + this.target.tailMs;
    }
    return seen;
  }

  settle(id: string): Promise<readonly Sighting[]> {
    return this.watch(
      () => this.look(id),
      ({ status }) => /^AVAILABLE|FAILED/.test(status ?? ''),
    );
  }

  settleRow(id: string): Promise<readonly Sighting[]> {
    return this.watch(
      () => this.lookAtRow(id),
      ({ status }) => /^ACTIVE|FAILED/.test(status ?? ''),
    );
  }

  /** Deletes everything again. @returns what could not be deleted, as sentences */
  async cleanUp(): Promise<readonly string[]> {
    const left: string[] = [];
    const { calls, s3, bucket, domain } = this.target;
    for (const id of this.#ids) {
      if (domain !== null && (await outcomeOf(this.lookAtRow(id))).answer?.status !== null) {
        await outcomeOf(this.insist(() => calls.dissociate(id, domain)));
        await outcomeOf(
          this.watch(
            () => this.lookAtRow(id),
            ({ status }) => status === null,
          ),
        );
      }
      const removal = await outcomeOf(this.insist(() => calls.remove(id)));
      if (removal.error !== null && !/not.?found/i.test(said(removal))) left.push(`Package ${id}: ${said(removal)}`);
      if (removal.error !== null) continue;
      const seen = await this.watch(
        () => this.look(id),
        ({ status }) => status === null || status === 'DELETED',
      );
      const last = seen.at(-1)?.status ?? null;
      this.see('deletedPackage', last === null ? 'gone' : 'lingers', `${id}: ${last ?? 'not shown'}`);
    }
    for (const Key of this.#keys) {
      const removal = await outcomeOf(s3.send(new DeleteObjectCommand({ Bucket: bucket, Key })));
      if (removal.error !== null) left.push(`s3://${bucket}/${Key}: ${said(removal)}`);
    }
    return left;
  }
}

export function said(outcome: Outcome<unknown>): string {
  return outcome.error === null ? 'accepted' : `${outcome.error.name}: ${outcome.error.message}`;
}
