import { retryingUpload } from '../loop/retry.ts';
import { AwsError } from '../model/aws-error.ts';
import { toFailure } from '../model/failures.ts';
import type { DictionaryStore } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import type { CheckAnswer } from './decision.ts';
import type { CheckState } from './state.ts';

/** Uploads the content of a check, again after temporary errors. */
export async function upload(
  { dictionary, key }: CheckState,
  bucket: string,
  { store, world }: { readonly store: Pick<DictionaryStore, 'put'>; readonly world: World },
): Promise<CheckAnswer> {
  let mayBeThere = false;
  try {
    await retryingUpload(world, async (bounds) => {
      try {
        await store.put(key, { ...dictionary, isNew: true }, bounds);
      } catch (error) {
        mayBeThere ||= !(error instanceof AwsError) || error.mayHaveHappened;
        throw error;
      }
    });
    return { kind: 'uploaded' };
  } catch (error) {
    const failure = toFailure(error, `${dictionary.file} can't be uploaded to bucket ${bucket}`, 'upload-failed');
    return { kind: 'not-uploaded', failure, mayBeThere };
  }
}
