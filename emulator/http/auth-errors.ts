import { ApiError } from '../core/model/api-error.ts';

/** Services that check signatures; all but S3 use the same words. */
export type SignedService = 'es' | 's3' | 'sts' | 'iam';

/** Errors about the caller: each service has its own names for the same error. */

/** The error for an expired session. */
export function expiredToken(service: SignedService): ApiError {
  return service === 's3'
    ? new ApiError('ExpiredToken', 400, 'The provided token has expired.')
    : new ApiError('ExpiredTokenException', 403, 'The security token included in the request is expired');
}

/** The error for an unknown access key. */
export function unknownKey(service: SignedService, accessKeyId: string): ApiError {
  return service === 's3'
    ? new ApiError('InvalidAccessKeyId', 403, 'The AWS Access Key Id you provided does not exist in our records.', {
        elements: { AWSAccessKeyId: accessKeyId },
      })
    : new ApiError('UnrecognizedClientException', 403, 'The security token included in the request is invalid.');
}

/** The error for a signature that does not match the content and the secret key. */
export function badSignature(service: SignedService): ApiError {
  return service === 's3'
    ? new ApiError(
        'SignatureDoesNotMatch',
        403,
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      )
    : new ApiError(
        'InvalidSignatureException',
        403,
        'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      );
}
