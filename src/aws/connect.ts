import type { DictionaryStore, PackagesService } from '../deployment/model/ports.ts';
import type { ClientSettings } from './client-settings.ts';
import { CredentialTrail, obtainCredentials } from './credentials.ts';
import { packagesService } from './packages/packages-service.ts';

export interface ConnectionSettings extends ClientSettings {
  readonly api: 'opensearch' | 'elasticsearch';
  /** `null` where none is configured; the store is then `null` too. */
  readonly bucket: string | null;
  readonly expectedBucketOwner: string | null;
}

export interface Connection {
  readonly service: PackagesService;
  readonly store: DictionaryStore | null;
  /**
   * Gets the credentials, in a minute at most. `expiresAt` is known for temporary ones that have an expiry and that the
   * SDK can't refresh. Rejects with an `AwsError` of kind `credentials` when there are none.
   */
  credentials(signal: AbortSignal): Promise<{ readonly expiresAt: Date | null }>;
  /**
   * The identity that signs requests to a domain: the same as the clients', renewed by its source before it expires.
   */
  identity(): Promise<{
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  }>;
}

const CREDENTIALS_TIMEOUT_MS = 55_000;

/** Makes both ports. The SDK client of the API that is not used is never loaded, that of S3 only with its first call. */
export async function connect(settings: ConnectionSettings): Promise<Connection> {
  const { bucket, expectedBucketOwner, region, proxyEnv } = settings;
  const trail = new CredentialTrail();
  const api =
    settings.api === 'opensearch'
      ? (await import('./packages/opensearch-api.ts')).openSearchApi(settings, trail.log)
      : (await import('./packages/elasticsearch-api.ts')).elasticsearchApi(settings, trail.log);
  return {
    service: packagesService(api, region),
    identity: () => api.credentials(),
    store: bucket === null ? null : lazyStore(bucket, expectedBucketOwner, settings),
    credentials: async (signal) => {
      const limits = { signal, deadline: Date.now() + CREDENTIALS_TIMEOUT_MS };
      const { accessKeyId, expiration } = await obtainCredentials(() => api.credentials(), trail, limits, settings);
      trail.end();
      // Credentials of the environment stay as they are; all others are refreshed by their source before they expire.
      const isFixed = accessKeyId === proxyEnv['AWS_ACCESS_KEY_ID'];
      return { expiresAt: isFixed ? (expiration ?? null) : null };
    },
  };
}

function lazyStore(bucket: string, expectedOwner: string | null, settings: ClientSettings): DictionaryStore {
  let loading: Promise<DictionaryStore> | undefined;
  const store = (): Promise<DictionaryStore> => {
    loading ??= import('./dictionary-store.ts').then(({ dictionaryStore }) =>
      dictionaryStore(bucket, expectedOwner, settings),
    );
    return loading;
  };
  return {
    put: async (key, file, limits) => (await store()).put(key, file, limits),
    get: async (key, limits) => (await store()).get(key, limits),
    look: async (key, limits) => (await store()).look(key, limits),
    list: async (start, limits) => (await store()).list(start, limits),
    delete: async (key, limits) => (await store()).delete(key, limits),
  };
}
