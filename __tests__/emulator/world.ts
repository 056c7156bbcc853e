import { ElasticsearchServiceClient } from '@aws-sdk/client-elasticsearch-service';
import type { DomainPackageDetails, PackageDetails } from '@aws-sdk/client-opensearch';
import { OpenSearchClient } from '@aws-sdk/client-opensearch';
import { S3Client } from '@aws-sdk/client-s3';
import { PackageCalls } from '../../emulator/client.ts';
import { Reader } from '../../emulator/contract/reader.ts';
import type { RunningEmulator, ServerOptions } from '../../emulator/http/server.ts';
import { startEmulator } from '../../emulator/http/server.ts';

/** Durations of the emulator's steps in the tests' virtual time, in milliseconds. */
export const DURATIONS = { copying: 1000, validating: 1000, associating: 1000, dissociating: 1000, deleting: 1000 };

export interface AwsError {
  readonly name: string;
  readonly message: string;
  readonly status: number | undefined;
}

/** An emulator served over HTTP in virtual time, and SDK clients that call it. */
export class TestWorld {
  readonly running: RunningEmulator;
  readonly opensearch: OpenSearchClient;
  readonly calls: PackageCalls;
  /** Reads every half second of virtual time. */
  readonly reader: Reader;
  readonly elasticsearch: ElasticsearchServiceClient;
  readonly s3: S3Client;
  readonly #clock: { time: number };

  constructor(running: RunningEmulator, clock: { time: number }) {
    this.running = running;
    this.#clock = clock;
    const configuration = {
      endpoint: running.url,
      region: running.emulator.region,
      // The SDK writes into the credentials that it is given.
      credentials: { ...running.credentials },
      maxAttempts: 1,
    };
    this.opensearch = new OpenSearchClient(configuration);
    this.calls = new PackageCalls(this.opensearch);
    this.reader = new Reader({
      calls: this.calls,
      domain: 'search',
      pollMs: 500,
      tailMs: 6000,
      now: () => clock.time,
      sleep: async (milliseconds) => this.pass(milliseconds),
    });
    this.elasticsearch = new ElasticsearchServiceClient(configuration);
    this.s3 = new S3Client({ ...configuration, forcePathStyle: true });
  }

  /** Lets virtual time pass, in milliseconds; by default until every step has ended. */
  pass(milliseconds?: number): void {
    if (milliseconds !== undefined) this.#clock.time += milliseconds;
    const { emulator } = this.running;
    for (let next = emulator.nextChangeAt; milliseconds === undefined && next !== null; next = emulator.nextChangeAt) {
      this.#clock.time = next;
    }
  }

  /** Puts a dictionary into the bucket, past HTTP. */
  store(content: string, key = 'a.txt'): { S3BucketName: string; S3Key: string } {
    this.running.emulator.addObject('dictionaries', key, content);
    return { S3BucketName: 'dictionaries', S3Key: key };
  }

  /** CreatePackage. @returns its id */
  create(name = 'my-dictionary', content = `content of ${name}`): Promise<string> {
    return this.calls.create(name, this.store(content, `${name}.txt`), 'as created');
  }

  /** CreatePackage, and waits for AVAILABLE. */
  async createAvailable(name?: string, content?: string): Promise<string> {
    const id = await this.create(name, content);
    this.pass();
    return id;
  }

  update(id: string, content = `new content of ${id}`, description?: string): Promise<PackageDetails | undefined> {
    return this.calls.update(id, this.store(content, `${id}.txt`), description);
  }

  associate(id: string, domain = 'search'): Promise<DomainPackageDetails | undefined> {
    return this.calls.associate(id, domain);
  }

  dissociate(id: string, domain = 'search'): Promise<void> {
    return this.calls.dissociate(id, domain);
  }

  describe(...ids: string[]): Promise<PackageDetails[]> {
    return this.calls.describe(...ids);
  }

  rows(domain = 'search'): Promise<DomainPackageDetails[]> {
    return this.calls.rows(domain);
  }

  async stop(): Promise<void> {
    for (const client of [this.opensearch, this.elasticsearch, this.s3]) client.destroy();
    await this.running.close();
  }
}

/** Starts worlds for a test file, and stops them all at `reset`. */
export function worlds() {
  let started: TestWorld[] = [];
  return {
    async start(options: ServerOptions = {}): Promise<TestWorld> {
      const clock = { time: Date.UTC(2026, 0, 1) };
      const running = await startEmulator({
        now: () => clock.time,
        buckets: [{ name: 'dictionaries' }],
        domains: ['search', { name: 'old-search', engineVersion: 'Elasticsearch_7.10' }],
        ...options,
        durations: { ...DURATIONS, ...options.durations },
      });
      const world = new TestWorld(running, clock);
      started.push(world);
      return world;
    },
    async reset(): Promise<void> {
      for (const world of started) await world.stop();
      started = [];
    },
  };
}

/** The error that a call ends with. @throws if the call succeeds */
export async function failureOf(call: Promise<unknown>): Promise<AwsError> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const metadata = '$metadata' in error ? error.$metadata : undefined;
    const status =
      typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
        ? Number(metadata.httpStatusCode)
        : undefined;
    return { name: error.name, message: error.message, status };
  }
  throw new Error('The call succeeded.');
}
