import { ApiError } from '../core/model/api-error.ts';

/** Services that check signatures; all but S3 use the same words. */
export type SignedService = 'es' | 's3' | 'sts' | 'iam';

/** The services tell the same trouble with a caller under different names. */

/** What a request gets whose session has ended. */
export function expiredToken(service: SignedService): ApiError {
  return service === 's3'
    ? new ApiError('ExpiredToken', 400, 'The provided token has expired.')
    : new ApiError('ExpiredTokenException', 403, 'The security token included in the request is expired');
}

/** What a request gets whose access key nobody has. */
export function unknownKey(service: SignedService, accessKeyId: string): ApiError {
  return service === 's3'
    ? new ApiError('InvalidAccessKeyId', 403, 'The AWS Access Key Id you provided does not exist in our records.', {
        elements: { AWSAccessKeyId: accessKeyId },
      })
    : new ApiError('UnrecognizedClientException', 403, 'The security token included in the request is invalid.');
}

/** What a request gets whose signature is not the one that its content and the secret key make. */
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
