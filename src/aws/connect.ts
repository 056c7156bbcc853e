import type { DictionaryStore, PackagesService } from '../deployment/model/ports.ts';
import type { ClientSettings } from './client-settings.ts';
import { toAwsError } from './errors.ts';
import { packagesService } from './packages-service.ts';

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
   * Finds the credentials, without a call of the service; `expiresAt` is known for temporary ones that say so. Rejects
   * with an `AwsError` of kind `credentials` when there are none.
   */
  credentials(): Promise<{ readonly expiresAt: Date | null }>;
}

/** Makes both ports. The SDK client of the API that is not used is never loaded, that of S3 only with its first call. */
export async function connect(settings: ConnectionSettings): Promise<Connection> {
  const { bucket, expectedBucketOwner } = settings;
  const api =
    settings.api === 'opensearch'
      ? (await import('./opensearch-api.ts')).openSearchApi(settings)
      : (await import('./elasticsearch-api.ts')).elasticsearchApi(settings);
  return {
    service: packagesService(api),
    store: bucket === null ? null : lazyStore(bucket, expectedBucketOwner, settings),
    credentials: async () => {
      try {
        return { expiresAt: (await api.credentials()).expiration ?? null };
      } catch (error) {
        throw toAwsError(error, 'credentials');
      }
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
    delete: async (key, limits) => (await store()).delete(key, limits),
  };
}
