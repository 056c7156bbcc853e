/** The tools of the probe: throw-away packages, and the clean-up. */

import { randomBytes } from 'node:crypto';
import { DeleteObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { type Outcome, outcomeOf, said } from '../client.ts';
import { Facts } from '../contract/facts.ts';
import { DEADLINE_MS, MISSING, Reader, type ReaderOptions, type Sighting } from '../contract/reader.ts';
import type { EndingName } from '../contract/signs.ts';

const GONE = /^$|^DELETED$/;

/** An endpoint that is asked. */
export interface Target extends ReaderOptions {
  readonly s3: S3Client;
  readonly bucket: string;
}

export class Probe extends Reader<Target> {
  readonly run = `probe-${randomBytes(3).toString('hex')}`;
  readonly facts = new Facts();
  /** The packages by their IDs, or by their names where a creation was not answered. */
  readonly #packages = new Map<string, 'PackageID' | 'PackageName'>();
  readonly #keys = new Set<string>();

  /** Makes a call once, and judges how it ends. */
  async try<T>(name: EndingName, call: Promise<T>): Promise<Outcome<T>> {
    const outcome = await outcomeOf(call);
    this.facts.see(name, outcome);
    return outcome;
  }

  /** Retries a call while AWS reports another operation in progress. */
  async insist<T>(call: () => Promise<T>): Promise<T> {
    for (const end = this.options.now() + DEADLINE_MS; ; await this.options.sleep(this.options.pollMs)) {
      this.stop?.throwIfAborted();
      const outcome = await outcomeOf(call());
      if (outcome.error === null) return outcome.answer;
      const isBusy = /in progress|one request|being|in [A-Z_]+ state/.test(said(outcome.error));
      if (!isBusy || this.options.now() > end) throw outcome.error;
    }
  }

  source(object: string) {
    return { S3BucketName: this.options.bucket, S3Key: `opensearch-dictionaries/${this.run}/${object}.txt` };
  }

  async upload(object: string, Body: string): Promise<void> {
    this.stop?.throwIfAborted();
    const { S3BucketName: Bucket, S3Key: Key } = this.source(object);
    this.#keys.add(Key);
    const command = new PutObjectCommand({ Bucket, Key, Body, ServerSideEncryption: 'AES256' });
    const { error } = await outcomeOf(this.options.s3.send(command));
    if (error !== null) throw Object.assign(error, { message: `s3://${Bucket}/${Key}: ${error.message}` });
  }

  async create(suffix: string, object: string): Promise<string> {
    this.stop?.throwIfAborted();
    const name = `${this.run}-${suffix}`;
    this.#packages.set(name, 'PackageName');
    const id = await this.calls.create(name, this.source(object), 'first');
    this.#packages.delete(name);
    this.#packages.set(id, 'PackageID');
    return id;
  }

  /** @returns the ID of a new package that is AVAILABLE */
  async available(name: string, object: string): Promise<string> {
    const id = await this.insist(() => this.create(name, object));
    await this.settle(id);
    return id;
  }

  update(id: string, object: string, description?: string) {
    return this.calls.update(id, this.source(object), description);
  }

  /** Updates, and reads until it has ended. */
  async updated(id: string, object: string, description?: string): Promise<readonly Sighting[]> {
    await this.insist(() => this.update(id, object, description));
    return this.settle(id);
  }

  /** Deletes everything again. @returns what could not be deleted, as sentences */
  async cleanUp(): Promise<readonly string[]> {
    const left: string[] = [];
    for (const [key, filter] of this.#packages) {
      const { error } = await outcomeOf(this.#remove(key, filter));
      if (error !== null && !MISSING.test(said(error))) left.push(`Package ${key}: ${said(error)}`);
    }
    const { s3, bucket: Bucket } = this.options;
    for (const Key of this.#keys) {
      const { error } = await outcomeOf(s3.send(new DeleteObjectCommand({ Bucket, Key })));
      if (error !== null && !MISSING.test(said(error))) left.push(`s3://${Bucket}/${Key}: ${said(error)}`);
    }
    return left;
  }

  async #remove(key: string, filter: 'PackageID' | 'PackageName'): Promise<void> {
    const { calls, domain } = this.options;
    const id = filter === 'PackageID' ? key : (await calls.find(filter, key))[0]?.PackageID;
    if (id === undefined) return;
    if (domain !== null && (await this.readRow(id)).status !== undefined) {
      await this.insist(() => calls.dissociate(id, domain));
      await this.watch(() => this.readRow(id), GONE);
    }
    await this.insist(() => calls.remove(id));
    this.facts.see('deletedPackage', (await this.watch(() => this.read(id), GONE)).at(-1) ?? { at: 0 });
  }
}
