import type { Content } from './content.ts';
import { memoryContent } from './content.ts';
import type { Caller } from './iam.ts';
import { authorize, isAllowed } from './iam.ts';
import { ApiError } from './model/api-error.ts';
import type { Timeline } from './timeline.ts';

/** Server-side encryption of an object: SSE-S3, SSE-KMS or dual-layer SSE-KMS. */
export type Encryption = 'AES256' | 'aws:kms' | 'aws:kms:dsse';

export interface BucketOptions {
  readonly name: string;
  /** Default: the emulator's Region. */
  readonly region?: string;
  /** Account id of the owner; default: the emulator's account. */
  readonly owner?: string;
  /** What objects without an encryption header get; default: `AES256`. */
  readonly encryption?: Encryption;
  /** The bucket policy, as JSON; default: none. It is shown, not enforced. */
  readonly policy?: string;
  /** Objects that exist from the start: key → content. */
  readonly objects?: Readonly<Record<string, string | Uint8Array>>;
}

export interface StoredObject {
  readonly key: string;
  readonly content: Content;
  readonly encryption: Encryption;
  readonly contentType: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** Checksum headers that came with the upload: `x-amz-checksum-sha256` → base64. */
  readonly checksums: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  readonly lastModified: number;
}

interface Bucket {
  readonly name: string;
  readonly region: string;
  readonly owner: string;
  encryption: Encryption;
  readonly policy: string | null;
  readonly objects: Map<string, StoredObject>;
}

/** The bucket of a call, and the call's requirements. */
export interface BucketReference {
  readonly bucket: string;
  /** x-amz-expected-bucket-owner */
  readonly expectedOwner?: string | undefined;
  /** The Region whose endpoint is called; default: the emulator's. */
  readonly endpointRegion?: string | undefined;
}

export interface ObjectReference extends BucketReference {
  readonly key: string;
}

export interface PutInput extends ObjectReference {
  readonly content: Content;
  /** `true` for `If-None-Match: *`. */
  readonly onlyIfAbsent?: boolean;
  readonly encryption?: Encryption | undefined;
  readonly contentType?: string | undefined;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly checksums?: Readonly<Record<string, string>>;
}

export interface ListInput extends BucketReference {
  readonly prefix?: string;
  /** Keys after this one. */
  readonly startAfter?: string;
  /** At most 1000, which is the default. */
  readonly maxKeys?: number;
}

/** The S3 calls that the deployment of a dictionary makes, over buckets of any Region and owner. */
export class S3Store {
  readonly #timeline: Timeline;
  readonly #caller: Caller;
  readonly #home: { readonly region: string; readonly account: string };
  readonly #buckets = new Map<string, Bucket>();

  constructor(timeline: Timeline, caller: Caller, home: { readonly region: string; readonly account: string }) {
    this.#timeline = timeline;
    this.#caller = caller;
    this.#home = home;
  }

  addBucket(options: BucketOptions): void {
    const bucket: Bucket = {
      name: options.name,
      region: options.region ?? this.#home.region,
      owner: options.owner ?? this.#home.account,
      encryption: options.encryption ?? 'AES256',
      policy: options.policy ?? null,
      objects: new Map(),
    };
    this.#buckets.set(options.name, bucket);
    for (const [key, source] of Object.entries(options.objects ?? {})) this.#store(bucket, key, memoryContent(source));
  }

  /** Adds an object without any checks. */
  addObject(name: string, key: string, content: Content): void {
    const bucket = this.#buckets.get(name);
    if (bucket === undefined) throw new TypeError(`There is no bucket '${name}'.`);
    this.#store(bucket, key, content);
  }

  /** The bucket itself, without any checks; for the package service's own reads and for tests. */
  peekBucket(name: string): Omit<Bucket, 'objects'> | undefined {
    return this.#buckets.get(name);
  }

  /** The object itself, without any checks. */
  peek(bucket: string, key: string): StoredObject | undefined {
    return this.#buckets.get(bucket)?.objects.get(key);
  }

  /** All objects of a bucket by key, without any checks. */
  peekAll(bucket: string): readonly StoredObject[] {
    return [...(this.#buckets.get(bucket)?.objects.values() ?? [])].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** PutObject. @throws {ApiError} NoSuchBucket, AccessDenied, PermanentRedirect, PreconditionFailed, KeyTooLongError */
  put(input: PutInput): StoredObject {
    if (Buffer.byteLength(input.key) > 1024) throw new ApiError('KeyTooLongError', 400, 'Your key is too long');
    const bucket = this.#open(input, 's3:PutObject', input.key);
    if (input.onlyIfAbsent === true && bucket.objects.has(input.key)) {
      throw new ApiError('PreconditionFailed', 412, 'At least one of the pre-conditions you specified did not hold', {
        elements: { Condition: 'If-None-Match' },
      });
    }
    return this.#store(bucket, input.key, input.content, input);
  }

  /** GetObject and HeadObject. @throws {ApiError} NoSuchKey; AccessDenied if the caller may not list either */
  get(input: ObjectReference): StoredObject {
    const bucket = this.#open(input, 's3:GetObject', input.key);
    const object = bucket.objects.get(input.key);
    if (object !== undefined) return object;
    authorize(this.#caller, 's3:ListBucket', bucketArn(bucket.name));
    throw new ApiError('NoSuchKey', 404, 'The specified key does not exist.', { elements: { Key: input.key } });
  }

  /** DeleteObject; a missing key is not an error. */
  delete(input: ObjectReference): void {
    this.#open(input, 's3:DeleteObject', input.key).objects.delete(input.key);
  }

  /** HeadBucket. */
  headBucket(input: BucketReference): { readonly region: string } {
    return this.#open(input, 's3:ListBucket');
  }

  /** GetBucketEncryption. Every bucket has a default nowadays. */
  bucketEncryption(input: BucketReference): { readonly encryption: Encryption } {
    return this.#open(input, 's3:GetEncryptionConfiguration');
  }

  /** GetBucketPolicy. @throws {ApiError} NoSuchBucketPolicy */
  bucketPolicy(input: BucketReference): string {
    const { policy, name } = this.#open(input, 's3:GetBucketPolicy');
    if (policy !== null) return policy;
    throw new ApiError('NoSuchBucketPolicy', 404, 'The bucket policy does not exist', {
      elements: { BucketName: name },
    });
  }

  /** ListObjectsV2: keys in the order of their UTF-8 bytes. */
  list(input: ListInput): { readonly objects: readonly StoredObject[]; readonly truncated: boolean } {
    const bucket = this.#open(input, 's3:ListBucket');
    const keys = [...bucket.objects.values()]
      .filter(({ key }) => key.startsWith(input.prefix ?? ''))
      .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
    const after = input.startAfter;
    const rest =
      after === undefined ? keys : keys.filter(({ key }) => Buffer.from(key).compare(Buffer.from(after)) > 0);
    const limit = Math.min(input.maxKeys ?? 1000, 1000);
    return { objects: rest.slice(0, limit), truncated: rest.length > limit };
  }

  /** Whether the caller may read this object. The package service imports with the caller's permissions. */
  mayRead(bucket: string, key: string): boolean {
    return isAllowed(this.#caller, 's3:GetObject', `${bucketArn(bucket)}/${key}`);
  }

  /** Checks in S3's own order: bucket, Region, permission, owner. */
  #open(reference: BucketReference, action: string, key?: string): Bucket {
    const bucket = this.#buckets.get(reference.bucket);
    if (bucket === undefined) {
      throw new ApiError('NoSuchBucket', 404, 'The specified bucket does not exist', {
        elements: { BucketName: reference.bucket },
      });
    }
    if (bucket.region !== (reference.endpointRegion ?? this.#home.region)) {
      throw new ApiError(
        'PermanentRedirect',
        301,
        'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
        {
          elements: { Endpoint: `${bucket.name}.s3.${bucket.region}.amazonaws.com`, Bucket: bucket.name },
          headers: { 'x-amz-bucket-region': bucket.region },
        },
      );
    }
    authorize(this.#caller, action, key === undefined ? bucketArn(bucket.name) : `${bucketArn(bucket.name)}/${key}`);
    if (reference.expectedOwner !== undefined && reference.expectedOwner !== bucket.owner) {
      throw new ApiError('AccessDenied', 403, 'Access Denied');
    }
    return bucket;
  }

  #store(bucket: Bucket, key: string, content: Content, input: Partial<PutInput> = {}): StoredObject {
    const object: StoredObject = {
      key,
      content,
      encryption: input.encryption ?? bucket.encryption,
      contentType: input.contentType ?? 'application/octet-stream',
      metadata: input.metadata ?? {},
      checksums: input.checksums ?? {},
      lastModified: this.#timeline.time,
    };
    bucket.objects.set(key, object);
    return object;
  }
}

function bucketArn(bucket: string): string {
  return `arn:aws:s3:::${bucket}`;
}
