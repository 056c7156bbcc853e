import type { DomainName } from '../../dictionaries/dictionary.ts';
import { AwsError } from '../model/aws-error.ts';
import type { DictionaryStore, PackageId, PackagesService } from '../model/ports.ts';

/**
 * One requested change in AWS: accepted, or possibly accepted although its answer was lost. Refused ones do not count.
 */
export type Act =
  | { readonly kind: 'upload' | 'delete-object'; readonly key: string }
  /** `isUnanswered`: it may not have been carried out. */
  | { readonly kind: 'create'; readonly name: string; readonly isUnanswered?: true }
  | { readonly kind: 'update' | 'delete-package'; readonly id: PackageId }
  | { readonly kind: 'associate' | 'dissociate'; readonly id: PackageId; readonly domain: DomainName };

/** The two ports, and the changes that were made through them. */
export interface WriteLog {
  readonly service: PackagesService;
  readonly store: DictionaryStore;
  /** In the order of the answers. */
  acts(): readonly Act[];
  /** True once a write was carried out, or may have been although its answer was lost. */
  wrote(): boolean;
}

/** An error that AWS did not give, and that is not known, may have come after the request. */
function mayHaveBeenCarriedOut(error: unknown): boolean {
  return !(error instanceof AwsError) || error.mayHaveHappened;
}

function unanswered(act: Act): Act {
  return act.kind === 'create' ? { ...act, isUnanswered: true } : act;
}

/** Passes every call on, and records those that changed something in AWS. */
export function logWrites(service: PackagesService, store: DictionaryStore): WriteLog {
  const acts: Act[] = [];
  async function writing<T>(
    call: Promise<T>,
    made: readonly Act[],
    changes: (result: T) => boolean = () => true,
    mayHaveHappened = mayHaveBeenCarriedOut,
  ): Promise<T> {
    try {
      const result = await call;
      if (changes(result)) acts.push(...made);
      return result;
    } catch (error) {
      if (mayHaveHappened(error)) acts.push(...made.map(unanswered));
      throw error;
    }
  }
  return {
    service: {
      ...service,
      createPackage: (input, limits) =>
        writing(service.createPackage(input, limits), [{ kind: 'create', name: input.name }]),
      updatePackage: (input, limits) =>
        writing(service.updatePackage(input, limits), [{ kind: 'update', id: input.id }]),
      associate: (id, domain, limits) =>
        writing(service.associate(id, domain, limits), [{ kind: 'associate', id, domain }]),
      associateMany: (ids, domain, limits) =>
        writing(
          service.associateMany(ids, domain, limits),
          ids.map((id) => ({ kind: 'associate', id, domain })),
        ),
      dissociate: (id, domain, limits) =>
        writing(service.dissociate(id, domain, limits), [{ kind: 'dissociate', id, domain }]),
      deletePackage: (id, limits) => writing(service.deletePackage(id, limits), [{ kind: 'delete-package', id }]),
    },
    store: {
      ...store,
      put: (key, file, limits) =>
        writing(
          store.put(key, file, limits),
          [{ kind: 'upload', key }],
          (result) => result === 'uploaded',
          // Of any other error the file may be the cause.
          (error) => error instanceof AwsError && error.mayHaveHappened,
        ),
      delete: (key, limits) => writing(store.delete(key, limits), [{ kind: 'delete-object', key }]),
    },
    acts: () => acts,
    wrote: () => acts.length > 0,
  };
}
