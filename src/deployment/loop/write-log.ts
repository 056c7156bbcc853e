import { AwsError } from '../model/aws-error.ts';
import type { DictionaryStore, PackagesService } from '../model/ports.ts';

/** The two ports, and whether anything was changed through them. */
export interface WriteLog {
  readonly service: PackagesService;
  readonly store: DictionaryStore;
  /** True once a write was carried out, or may have been although its answer was lost. */
  wrote(): boolean;
}

/** Passes every call on, and remembers whether one of them changed something in AWS. */
export function logWrites(service: PackagesService, store: DictionaryStore): WriteLog {
  let wrote = false;
  async function writing<T>(call: Promise<T>, changes: (result: T) => boolean = () => true): Promise<T> {
    try {
      const result = await call;
      if (changes(result)) wrote = true;
      return result;
    } catch (error) {
      if (error instanceof AwsError && error.mayHaveHappened) wrote = true;
      throw error;
    }
  }
  return {
    service: {
      ...service,
      createPackage: (input) => writing(service.createPackage(input)),
      updatePackage: (input) => writing(service.updatePackage(input)),
      associate: (id, domain) => writing(service.associate(id, domain)),
      associateMany: (ids, domain) => writing(service.associateMany(ids, domain)),
      dissociate: (id, domain) => writing(service.dissociate(id, domain)),
      deletePackage: (id) => writing(service.deletePackage(id)),
    },
    store: {
      ...store,
      put: (key, file) => writing(store.put(key, file), (result) => result === 'uploaded'),
      delete: (key) => writing(store.delete(key)),
    },
    wrote: () => wrote,
  };
}
