/** Errors that their name, status or code of Node.js alone explains. */

import type { Answer } from './answer.ts';

export const named = (...names: readonly string[]) => {
  const set = new Set(names);
  return ({ name }: Pick<Answer, 'name'>) => set.has(name);
};
export const coded = (pattern: RegExp) => (answer: Answer) => pattern.test(answer.code);

/** Names of errors for calls that came too fast, or services that are overloaded; nothing was done. */
export const isThrottled = named(
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'ProvisionedThroughputExceededException',
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'PriorRequestNotComplete',
  'TransactionInProgressException',
  'SlowDown',
  'ConditionalRequestConflict',
);
const isAboutSignature = named('InvalidSignatureException', 'SignatureDoesNotMatch', 'AuthFailure');
/** The signature is right but the clocks differ; the SDK corrects its clock by the answer, so the next call passes. */
export const isClockSkew = (answer: Answer) =>
  ['RequestTimeTooSkewed', 'RequestExpired', 'RequestInTheFuture'].includes(answer.name) ||
  (isAboutSignature(answer) && /expired|not yet current/i.test(answer.words));

export const isAboutCredentials = named(
  'CredentialsProviderError',
  'TokenProviderError',
  'ExpiredTokenException',
  'ExpiredToken',
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidAccessKeyId',
  'InvalidToken',
  'TokenRefreshRequired',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'AuthFailure',
  'IncompleteSignature',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  // An opt-in Region that the account has not enabled.
  'OptInRequired',
);

export const isDenied = named('AccessDeniedException', 'AccessDenied', 'AllAccessDisabled', 'NotAuthorized');

const isResourceNotFound = named('ResourceNotFoundException');
const isObjectNotFound = named('NoSuchBucket', 'NoSuchKey', 'NotFound');
/** The names of S3 count for S3 alone: of another service, such a name is a gateway's word about a route. */
export const isNotFound = (answer: Answer) => isResourceNotFound(answer) || (answer.isS3 && isObjectNotFound(answer));

/** The operation is switched off, or the endpoint does not know it. */
export const isNotOffered = named(
  'DisabledOperationException',
  'InvalidAction',
  'UnknownOperationException',
  'UnknownOperation',
  'UnsupportedOperationException',
  'UnsupportedOperation',
  'NotImplemented',
  'NotImplementedException',
);
/**
 * A route that the endpoint does not know: an older endpoint, a proxy with its own list, or another maker's service. A
 * missing package or domain has its own error type.
 */
export const isUnknownRoute = ({ status, isS3 }: Answer) =>
  status === 501 || (!isS3 && (status === 404 || status === 405));
/** A refusal in another protocol, such as InvalidAction in XML: the SDK keeps nothing of it. */
export const isOtherProtocol = ({ name, status, isS3, isHtml }: Answer) =>
  !isS3 && name === 'SyntaxError' && status === 400 && !isHtml;

export const isWithoutNameServer = coded(/^EAI_/);
/** Nothing was sent: no connection came about. */
export const isUnconnected = (answer: Answer) =>
  coded(/^(?:ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/)(answer) && !answer.isUnderWay;
/** The connection ended, or the network under it: what was sent may have come to AWS. */
export const isCutOff = coded(
  /^(?:ECONNRESET|EPIPE|ETIMEDOUT|ECONNABORTED|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|ENETRESET|ENOTCONN|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_SOCKET)$/,
);

/** Codes of OpenSSL for records that can't be read: the handshake, with codes of its own, was over. */
export const BROKEN_TLS =
  /^ERR_SSL_(?:BAD_(?:DECRYPT|LENGTH|MAC_DECODE|RECORD_TYPE)|DATA_(?:BETWEEN_CCS_AND_FINISHED|LENGTH_TOO_LONG)|DECRYPTION_FAILED\w*|ENCRYPTED_LENGTH_TOO_LONG|RECORD_\w+|(?:SSLV3|TLSV1|TLSV13)_ALERT_(?:BAD_RECORD_MAC|DECRYPTION_FAILED|RECORD_OVERFLOW)|UNEXPECTED_(?:EOF_WHILE_READING|RECORD))$/;

/** Code of Node.js for an endpoint that is none. Those of variables are refused before any call. */
export const NO_URL = /^ERR_INVALID_URL$/;
