/** The tools of the probe: throw-away packages, and the clean-up. */

import { randomBytes } from 'node:crypto';
import { DeleteObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { type Outcome, outcomeOf, said } from '../client.ts';
import { Facts } from '../contract/facts.ts';
import { MISSING, Reader, type ReaderOptions, type Sighting } from '../contract/reader.ts';
import type { EndingName } from '../contract/signs.ts';

/** How long a package may take to show, in milliseconds. */
const SHOWN_WITHIN_MS = 15_000;

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
  #namesUntil: number | null = null;

  /** Makes a call once, and judges how it ends. */
  async try<T>(name: EndingName, call: Promise<T>): Promise<Outcome<T>> {
    const outcome = await outcomeOf(call);
    this.facts.see(name, outcome);
    return outcome;
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
    for (const [key, filter] of [...this.#packages].sort(([, one], [, other]) => one.localeCompare(other))) {
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
    const id = filter === 'PackageID' ? key : await this.#shown(key);
    if (id === undefined) return;
    this.facts.see('deletedPackage', (await this.removed(id)).at(-1) ?? { at: 0 });
  }

  /** @returns the ID of a package whose creation had no answer, or was refused */
  async #shown(name: string): Promise<string | undefined> {
    const { now, sleep, pollMs } = this.options;
    this.#namesUntil ??= now() + SHOWN_WITHIN_MS;
    for (; ; await sleep(pollMs)) {
      const [found] = await this.calls.find('PackageName', name);
      if (found !== undefined || now() > this.#namesUntil) return found?.PackageID;
    }
  }
}
