import { ElasticsearchServiceClient } from '@aws-sdk/client-elasticsearch-service';
import { OpenSearchClient } from '@aws-sdk/client-opensearch';
import { S3Client } from '@aws-sdk/client-s3';
import type { RunningEmulator, ServerOptions } from '../../emulator/http/server.ts';
import { startEmulator } from '../../emulator/http/server.ts';

export interface TestWorld {
  readonly running: RunningEmulator;
  readonly opensearch: OpenSearchClient;
  readonly elasticsearch: ElasticsearchServiceClient;
  readonly s3: S3Client;
}

const QUICK = { copying: 5, validating: 5, associating: 5, dissociating: 5, deleting: 5 };

/** Starts emulators with SDK clients that call them, and stops them all at `reset`. */
export function startWorld() {
  let stops: (() => Promise<void>)[] = [];
  return {
    async start(options: ServerOptions = {}): Promise<TestWorld> {
      const running = await startEmulator({
        buckets: [{ name: 'dictionaries' }],
        domains: ['search', { name: 'old-search', engineVersion: 'Elasticsearch_7.10' }],
        ...options,
        durations: { ...QUICK, ...options.durations },
      });
      const configuration = {
        endpoint: running.url,
        region: running.emulator.region,
        credentials: running.credentials,
        maxAttempts: 1,
      };
      const clients = {
        opensearch: new OpenSearchClient(configuration),
        elasticsearch: new ElasticsearchServiceClient(configuration),
        s3: new S3Client({ ...configuration, forcePathStyle: true }),
      };
      stops.push(async () => {
        for (const client of Object.values(clients)) client.destroy();
        await running.close();
      });
      return { running, ...clients };
    },
    async reset(): Promise<void> {
      for (const stop of stops) await stop();
      stops = [];
    },
  };
}
