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

/** One read of a package or a row: nothing but the time where it is not shown. */
export interface Sighting {
  readonly at: number;
  readonly status?: string | undefined;
  readonly version?: string | undefined;
  readonly description?: string | undefined;
}

/** Where an account does one write at a time, that may be the reason for their refusal. */
const IN_COMPANY: readonly string[] = ['associateDuringUpdate', 'neverAvailable', 'busyDomain'];
const DEADLINE_MS = 30 * 60_000;
export const SETTLED = /^AVAILABLE|^ACTIVE|FAILED/;
export const GONE = /^$|^DELETED$/;

export class Probe {
  readonly target: Target;
  readonly run = `probe-${randomBytes(3).toString('hex')}`;
  readonly facts: Record<string, Fact>;
  readonly #ids = new Set<string>();
  readonly #keys = new Set<string>();
  /** Ends the questions, but not the clean-up. */
  stop: AbortSignal | null = null;
  /** The last refusal as it was sent. */
  refusal: { readonly headers: Readonly<Record<string, string>>; readonly body: string } | null = null;

  constructor(target: Target) {
    this.target = target;
    const { requestHandler } = target.calls.service.config;
    const handle = requestHandler.handle.bind(requestHandler);
    requestHandler.handle = async (sent, options) => {
      const answer = await handle(sent, options);
      const { statusCode, headers, body } = answer.response;
      if (statusCode < 400) return answer;
      const bytes = Buffer.concat(await body.toArray());
      this.refusal = { headers, body: bytes.toString('utf8') };
      answer.response.body = bytes;
      return answer;
    };
    const unseen = { seen: null, tries: 0, evidence: [] };
    this.facts = Object.fromEntries(Object.keys(SWITCHES).map((name) => [name, unseen]));
  }

  /** Records what was seen; `null` is one more unsuccessful try. */
  see(name: keyof Switches, seen: string | number | null, said: string): void {
    if (this.stop?.aborted) return;
    const entry = SWITCHES[name];
    const isForeseen = seen === null || !('positions' in entry) || Object.hasOwn(entry.positions, seen);
    const { seen: before = null, tries = 0, evidence = [] } = this.facts[name] ?? {};
    const more = isForeseen ? said : `unexpected: ${said}`;
    this.facts[name] = { seen: before ?? (isForeseen ? seen : null), tries: tries + 1, evidence: [...evidence, more] };
  }

  /** Records the position for an outcome. @param passed the position for a success */
  judge(name: keyof Switches, outcome: Outcome<unknown>, passed: string): void {
    const { error } = outcome;
    const isCrowded = IN_COMPANY.includes(name) && this.facts['accountWrites']?.seen !== 'independent';
    if (error === null) this.see(name, passed, said(outcome));
    else this.see(name, isCrowded ? null : positionOf(error), said(outcome));
  }

  /** Makes a call once, and records the position for its outcome. */
  async try<T>(name: keyof Switches, call: Promise<T>, passed: string): Promise<Outcome<T>> {
    const outcome = await outcomeOf(call);
    this.judge(name, outcome, passed);
    return outcome;
  }

  /** Retries a call while AWS reports another operation in progress. */
  async insist<T>(call: () => Promise<T>): Promise<T> {
    for (const end = this.target.now() + DEADLINE_MS; ; await this.target.sleep(this.target.pollMs)) {
      this.stop?.throwIfAborted();
      const outcome = await outcomeOf(call());
      if (outcome.error === null) return outcome.answer;
      const isBusy = /in progress|one request|being|in [A-Z_]+ state/.test(said(outcome));
      if (!isBusy || this.target.now() > end) throw outcome.error;
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
    this.stop?.throwIfAborted();
    const id = await this.target.calls.create(`${this.run}-${name}`, this.source(object), 'first');
    this.#ids.add(id);
    return id;
  }

  update(id: string, object: string, description?: string) {
    return this.target.calls.update(id, this.source(object), description);
  }

  async read(id: string): Promise<Sighting> {
    const one = (await outcomeOf(this.target.calls.describeAll(id))).answer?.[0];
    const { PackageStatus: status, AvailablePackageVersion: version, PackageDescription: description } = one ?? {};
    return { at: this.target.now(), status, version, description };
  }

  async readRow(id: string): Promise<Sighting> {
    const rows = await this.target.calls.rows(this.target.domain ?? '');
    const row = rows.find(({ PackageID }) => PackageID === id);
    return { at: this.target.now(), status: row?.DomainPackageStatus, version: row?.PackageVersion };
  }

  /** Polls until the status, '' where there is none, is an end, and on: reads may lag, and go back in time. */
  async watch(read: () => Promise<Sighting>, end = SETTLED): Promise<readonly Sighting[]> {
    const seen: Sighting[] = [];
    const { now, sleep, pollMs, tailMs } = this.target;
    const deadline = now() + DEADLINE_MS;
    for (let until = deadline; now() < until; await sleep(pollMs)) {
      this.stop?.throwIfAborted();
      const one = await read();
      seen.push(one);
      if (!end.test(one.status ?? '')) until = deadline;
      else if (until === deadline) until = now() + tailMs;
    }
    return seen;
  }

  settle(id: string): Promise<readonly Sighting[]> {
    return this.watch(() => this.read(id));
  }

  settleRow(id: string): Promise<readonly Sighting[]> {
    return this.watch(() => this.readRow(id));
  }

  /** Deletes everything again. @returns what could not be deleted, as sentences */
  async cleanUp(): Promise<readonly string[]> {
    const left: string[] = [];
    const { calls, s3, bucket, domain } = this.target;
    for (const id of this.#ids) {
      if (domain !== null && (await outcomeOf(this.readRow(id))).answer?.status !== undefined) {
        await outcomeOf(this.insist(() => calls.dissociate(id, domain)));
        await outcomeOf(this.watch(() => this.readRow(id), GONE));
      }
      const removal = await outcomeOf(this.insist(() => calls.remove(id)));
      if (removal.error === null) {
        const last = (await this.watch(() => this.read(id), GONE)).at(-1)?.status;
        this.see('deletedPackage', last === undefined ? 'gone' : 'lingers', `${id}: ${last ?? 'not shown'}`);
      } else if (!/not.?found/i.test(said(removal))) left.push(`Package ${id}: ${said(removal)}`);
    }
    for (const Key of this.#keys) {
      const removal = await outcomeOf(s3.send(new DeleteObjectCommand({ Bucket: bucket, Key })));
      if (removal.error !== null) left.push(`s3://${bucket}/${Key}: ${said(removal)}`);
    }
    return left;
  }
}

/** The position that has the name of an error of AWS. An unknown route answers without JSON. */
function positionOf({ name }: Error): string {
  if (name === 'SyntaxError') return 'unknown-operation';
  const words = name.replaceAll(/^Resource|Exception$/g, '').replaceAll(/\B(?=[A-Z])/g, '-');
  return words.toLowerCase();
}

export function said(outcome: Outcome<unknown>): string {
  return outcome.error === null ? 'accepted' : `${outcome.error.name}: ${outcome.error.message}`;
}
