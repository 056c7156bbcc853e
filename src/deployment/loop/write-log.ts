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
      createPackage: (input, limits) => writing(service.createPackage(input, limits)),
      updatePackage: (input, limits) => writing(service.updatePackage(input, limits)),
      associate: (id, domain, limits) => writing(service.associate(id, domain, limits)),
      associateMany: (ids, domain, limits) => writing(service.associateMany(ids, domain, limits)),
      dissociate: (id, domain, limits) => writing(service.dissociate(id, domain, limits)),
      deletePackage: (id, limits) => writing(service.deletePackage(id, limits)),
    },
    store: {
      ...store,
      put: (key, file, limits) => writing(store.put(key, file, limits), (result) => result === 'uploaded'),
      delete: (key, limits) => writing(store.delete(key, limits)),
    },
    wrote: () => wrote,
  };
}
