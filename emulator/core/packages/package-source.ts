import type { Content } from '../content.ts';
import { ApiError, validationError } from '../model/api-error.ts';
import { optionalText } from '../model/read-input.ts';
import type { JsonObject } from '../model/validate-input.ts';
import { isObject } from '../model/validate-input.ts';
import type { Failure, Source, World } from '../world.ts';

/** PackageSource of an input; the model makes both members optional, which cannot be intended. */
export function packageSource(input: JsonObject): Source {
  const value = input['PackageSource'];
  const bucket = isObject(value) ? optionalText(value, 'S3BucketName') : undefined;
  const key = isObject(value) ? optionalText(value, 'S3Key') : undefined;
  if (bucket === undefined || key === undefined) {
    throw validationError('PackageSource requires both S3BucketName and S3Key.');
  }
  return { bucket, key };
}

/** The content that the package service reads from S3 now, or why it cannot: that package ends as COPY_FAILED. */
export function readSource(world: World, source: Source): Content | Failure {
  const problem = problemWith(world, source);
  const object = world.s3.peek(source.bucket, source.key);
  if (problem === null && object !== undefined) return object.content;
  return { type: 'S3AccessFailure', message: problem ?? 'The object can not be read.' };
}

/** Throws for a source that can not be read, where the switch `unreadableSource` says that the call itself fails. */
export function refuseUnreadable(world: World, source: Source): void {
  const position = world.switches.unreadableSource;
  if (position === 'copy-failed') return;
  const problem = problemWith(world, source);
  if (problem === null) return;
  throw position === 'validation' ? validationError(problem) : new ApiError('AccessDeniedException', 403, problem);
}

function problemWith(world: World, { bucket: name, key }: Source): string | null {
  const place = `s3://${name}/${key}`;
  const bucket = world.s3.peekBucket(name);
  if (bucket === undefined) return `The bucket of ${place} does not exist.`;
  if (bucket.region !== world.region) return `Package not found: the bucket of ${place} is in another Region.`;
  if (bucket.owner !== world.account && world.switches.crossAccountBucket === 'refused') {
    return `The bucket of ${place} belongs to another account.`;
  }
  if (!world.s3.mayRead(name, key)) return `Access denied: ${place} can not be read with the caller's permissions.`;
  const object = world.s3.peek(name, key);
  if (object === undefined) return `The object ${place} does not exist.`;
  if (object.encryption !== 'AES256')
    return `The object ${place} is encrypted with an AWS KMS key and can not be read.`;
  return null;
}
