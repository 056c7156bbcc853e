import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toAwsError } from '../../../src/aws/errors/to-aws-error.ts';
import { OwnNames } from '../../../src/aws/own-names.ts';
import { AwsError } from '../../../src/deployment/model/aws-error.ts';

function sdkError(name: string, message: string, status: number | null, extra: object = {}): Error {
  const metadata = { requestId: 'request-1', ...(status === null ? {} : { httpStatusCode: status }) };
  return Object.assign(new Error(message), { name, $metadata: metadata, ...extra });
}

function kindOf(error: unknown): string {
  const result = toAwsError(error, 'UpdatePackage');
  return result instanceof AwsError
    ? `${result.kind}${result.mayHaveHappened ? ', may have happened' : ''}`
    : 'not ours';
}

/** What the SDK itself would try again, and what each means here. */
const TRIED_AGAIN: Readonly<Record<string, string>> = {
  BandwidthLimitExceeded: 'transient',
  EC2ThrottledException: 'transient',
  // A quota; where its words are those of a rate, it passes (below).
  LimitExceededException: 'quota',
  PriorRequestNotComplete: 'transient',
  ProvisionedThroughputExceededException: 'transient',
  RequestLimitExceeded: 'transient',
  RequestThrottled: 'transient',
  RequestThrottledException: 'transient',
  SlowDown: 'transient',
  ThrottledException: 'transient',
  Throttling: 'transient',
  ThrottlingException: 'transient',
  TooManyRequestsException: 'transient',
  TransactionInProgressException: 'transient',
  // Without the words of a wrong clock these are what they say.
  AccessDeniedException: 'access-denied',
  AuthFailure: 'credentials',
  InvalidSignatureException: 'credentials',
  SignatureDoesNotMatch: 'credentials',
  RequestExpired: 'transient',
  RequestInTheFuture: 'transient',
  RequestTimeTooSkewed: 'transient',
  TimeoutError: 'transient, may have happened',
  RequestTimeout: 'transient, may have happened',
  RequestTimeoutException: 'transient, may have happened',
  ECONNRESET: 'transient, may have happened',
  EPIPE: 'transient, may have happened',
  ETIMEDOUT: 'transient, may have happened',
  ECONNREFUSED: 'transient',
  EHOSTUNREACH: 'transient',
  ENETUNREACH: 'transient',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'transient',
};

describe('errors of the SDK', () => {
  test('every name of the SDK’s lists has its meaning', () => {
    const folder = 'node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification';
    const names = readFileSync(`${folder}/constants.js`, 'utf8').match(/(?<=")\w+(?=")/g) ?? [];
    const isOfNode = (name: string) => /^E[A-Z_]+$/.test(name);
    const error = (name: string) =>
      isOfNode(name) ? sdkError('Error', 'connection', null, { code: name }) : sdkError(name, 'no', 400);
    expect(Object.fromEntries(names.map((name) => [name, kindOf(error(name))]))).toEqual(TRIED_AGAIN);
  });

  test.each([
    ['ENETDOWN', {}, 'transient'],
    ['EHOSTDOWN', {}, 'transient'],
    ['EADDRNOTAVAIL', { syscall: 'connect' }, 'transient'],
    ['EHOSTUNREACH', { syscall: 'connect' }, 'transient'],
    ['EHOSTUNREACH', { syscall: 'read' }, 'transient, may have happened'],
    ['ENETUNREACH', { syscall: 'write' }, 'transient, may have happened'],
    ['ENETRESET', { syscall: 'read' }, 'transient, may have happened'],
    ['ENOTCONN', { syscall: 'write' }, 'transient, may have happened'],
    ['ERR_STREAM_PREMATURE_CLOSE', {}, 'transient, may have happened'],
  ])('%s %o of the network: %s', (code, extra, kind) => {
    expect(kindOf(sdkError('Error', 'network', null, { code, ...extra }))).toBe(kind);
  });

  test.each([
    ['ConflictException', 'Package is already in desired state', 409, 'already-applied'],
    ['ConflictException', 'Another association is in progress', 409, 'busy'],
    ['ConflictException', 'The package is associated with a domain', 409, 'conflict'],
    ['ConflictException', 'Package with name synonyms already exists.', 409, 'already-exists'],
    [
      'ValidationException',
      'A change/update is in progress. Please wait for it to complete before requesting another change.',
      400,
      'busy',
    ],
    ['ValidationException', 'Package not found', 400, 'not-found'],
    ['ValidationException', "1 validation error detected: Value 'x' at 'commitMessage' failed", 400, 'rejected'],
    ['ResourceNotFoundException', 'no', 409, 'not-found'],
    ['ResourceAlreadyExistsException', 'yes', 409, 'already-exists'],
    ['LimitExceededException', 'too many', 409, 'quota'],
    ['DisabledOperationException', 'off', 409, 'disabled'],
    ['AccessDeniedException', 'no', 403, 'access-denied'],
    ['Unknown', 'UnknownError', 403, 'access-denied'],
    ['ExpiredTokenException', 'expired', 403, 'credentials'],
    ['InvalidSignatureException', 'Signature not yet current', 403, 'transient'],
    ['InvalidSignatureException', 'does not match', 403, 'credentials'],
    ['ThrottlingException', 'Rate exceeded', 400, 'transient'],
    ['Unknown', 'UnknownError', 429, 'transient'],
    ['PermanentRedirect', 'elsewhere', 301, 'wrong-region'],
    ['InternalException', 'oops', 500, 'transient, may have happened'],
    ['SyntaxError', 'Unexpected token <', 503, 'transient, may have happened'],
    ['SyntaxError', 'Unexpected end of JSON input', 200, 'transient, may have happened'],
    ['TimeoutError', 'socket', null, 'transient, may have happened'],
    ['BaseException', 'what', 400, 'rejected'],
    ['ValidationException', 'The package is in COPYING state.', 400, 'busy'],
    ['ConflictException', 'Domain search is processing. Try again later.', 409, 'busy'],
    ['ConflictException', 'Only one request at a time can be processed.', 409, 'busy'],
    ['ConcurrentModificationException', 'no', 409, 'busy'],
    ['ConflictException', 'The package has other associations', 409, 'conflict'],
    ['ValidationException', 'You have exceeded the limit of 20 packages', 400, 'quota'],
    ['InvalidAction', 'no such action', 400, 'disabled'],
    ['UnknownOperationException', 'what', 404, 'disabled'],
    ['NotImplemented', 'header', 501, 'disabled'],
    ['Unknown', 'UnknownError', 501, 'disabled'],
    ['Unknown', 'Not Found', 404, 'disabled'],
    ['SyntaxError', 'Unexpected token <', 404, 'disabled'],
    ['Unknown', 'UnknownError', 405, 'disabled'],
    ['ResourceNotFoundException', 'Package not found: F1', 404, 'not-found'],
    ['ValidationException', 'Domain not found: x', 404, 'not-found'],
    ['OptInRequired', 'The AWS Access Key Id needs a subscription', 403, 'credentials'],
    ['UnsupportedOperationException', 'nope', 400, 'disabled'],
    ['SyntaxError', 'Unexpected token <', 400, 'disabled'],
    ['ResourceInUseException', 'no', 409, 'conflict'],
    ['InvalidTypeException', 'no', 409, 'rejected'],
    ['ConcurrentOperationException', 'no', 409, 'busy'],
    ['LimitExceededException', 'Too many concurrent operations in this account', 409, 'busy'],
    ['LimitExceededException', 'Maximum number of packages', 409, 'quota'],
    ['ServiceQuotaExceededException', 'no', 402, 'quota'],
  ])('%s "%s" (%s) is %s', (name, message, status, kind) => {
    expect(kindOf(sdkError(name, message, status))).toBe(kind);
  });

  test.each([
    'There is an ongoing blue/green deployment on the domain.',
    'A blue/green deployment is in flight for domain search-prod.',
    'The domain is already handling a package operation.',
    'A service software update is scheduled and running.',
    'Service software update in-progress',
    'Package is locked by a service software update',
    'The package is not ready yet.',
    'Too many requests in flight for this account',
    'Only one package operation can run at a time per domain',
    'Concurrent modification detected',
    'Domain upgrade ongoing',
    'The domain has not finished its previous operation.',
    'The previous operation has not completed',
    'Domain cannot be modified while a deployment is happening',
    'Unable to acquire lock on domain',
    'Failed to acquire domain lock.',
    'The maximum number of concurrent package associations for this domain has been reached.',
    'Please try again.',
    'A previous request is still executing',
    'domain is not available for updates right now',
    'a snapshot restore is running',
  ])('busy in other words: %s', (message) => {
    expect(
      [409, 400].map((status) =>
        kindOf(sdkError(status === 409 ? 'ConflictException' : 'ValidationException', message, status)),
      ),
    ).toEqual(['busy', 'busy']);
  });

  test.each([
    'You can only associate one package at a time to a domain.',
    'Only one package can be associated at a time.',
    'Domain is currently performing a blue/green deployment. Try again once complete.',
    'Try again when the domain is active.',
    'Retry after the deployment.',
    'The package is still being imported.',
    'Package is importing.',
    'The package import has not finished.',
    'Validation of the package is running.',
    'The package is not in a valid state for this operation: COPYING',
    'Status of the package does not allow this operation: VALIDATING',
    'Domain is not in Active state.',
    "Domain search-prod is not in 'Active' state",
    'The cluster is not active',
    'Unable to process the request because the domain is in a non-active state.',
    'Domain is being deployed.',
    'Domain is being upgraded.',
    'Domain is reconfiguring.',
    'Domain is healing.',
    'The domain is in the middle of a configuration change.',
    'Domain is mid-upgrade.',
    'Domain currently has an active deployment.',
    'Domain search-prod: change already submitted.',
    'Package is queued for update.',
    'There is already a queued operation.',
    'Package is in transition.',
    'The domain is in a transient state.',
    'Auto-Tune maintenance is running on the domain.',
    'A maintenance window is active.',
    'Lock is held by another process.',
    'Resource is in use by another workflow.',
  ])('busy in plain words: %s', (message) => {
    for (const name of ['ConflictException', 'ValidationException'])
      expect(kindOf(sdkError(name, message, 400))).toBe('busy');
  });

  test.each([
    'Package type TXT-DICTIONARY not supported on the currently running version.',
    'Access to the bucket is pending approval.',
    'Dictionary has too many changes to be processed in one update.',
    'The file has an invalid byte in the middle of a line.',
    'A domain can have only one Nori package at a time.',
    'Fix the file, and try again once the file is valid.',
    'Try again after fixing the dictionary.',
    "1 validation error detected: Value at 'status' failed to satisfy constraint: Member must satisfy enum value set: [COPYING, VALIDATING]",
    'Package is not in AVAILABLE state.',
    'The package is not AVAILABLE',
    'The domain is not in the same Region',
    'An index is currently using the package.',
    'Package english is currently in use by index products.',
    'Package is in DELETE_FAILED state.',
  ])('not busy: %s', (message) => {
    expect(kindOf(sdkError('ValidationException', message, 400))).toBe('rejected');
    expect(kindOf(sdkError('ConflictException', message, 409))).toBe('conflict');
  });

  test.each([
    ['The package can not be changed now', true],
    ['Package is not in AVAILABLE state.', true],
    ['The package is not in a state to be updated', true],
    ['', true],
    ['The package is associated with a domain', false],
    ['The package has other associations', false],
    ['Package english is currently in use by index products.', false],
    ['An index is currently using the package.', false],
    ['Package is in DELETE_FAILED state.', false],
    ['Package F1 is in VALIDATION_FAILED state', false],
    ['The package is not compatible with the engine version of the domain', false],
  ])('a conflict whose words leave open whether it passes: %s: %s', (message, isVague) => {
    expect(toAwsError(sdkError('ConflictException', message, 409), 'UpdatePackage')).toMatchObject({
      kind: 'conflict',
      isVague,
    });
  });

  test.each([
    ['You can only associate one package at a time to a domain.', true],
    ['Only one request at a time can be processed.', true],
    ['Another operation is in progress', false],
    ['A domain can have only one Nori package at a time.', false],
  ])('AWS takes one at a time: %s: %s', (message, oneAtATime) => {
    expect(toAwsError(sdkError('ConflictException', message, 409), 'AssociatePackages')).toMatchObject({ oneAtATime });
  });

  test.each([
    'Package limit exceeded for this account',
    'Maximum number of packages (25) exceeded',
    'Quota exceeded: custom packages per Region',
    'The domain already has the maximum of 20 packages',
    'Domain search-prod already has the maximum number of packages associated (20).',
    'The number of packages in this region has reached its limit of 25',
    'The number of packages in this account has exceeded the allowed maximum.',
    'Packages in this Region have reached the limit',
    'Cannot create more than 25 packages per account',
    'You can have at most 25 custom packages in a Region',
    'This account is limited to 25 packages',
    'Package count limit exceeded',
    'The package count exceeds 25',
    'The number of packages is limited to 25.',
    'The number of packages exceeds 25',
    'The allowed number of packages is exceeded',
    'The maximum allowed number of packages has been reached',
    'Maximum packages reached',
    'Too many packages in this account',
    'The domain has too many associated packages',
    'The number of associations of domain search-prod has reached its maximum (20).',
  ])('a quota in other words: %s', (message) => {
    expect(kindOf(sdkError('ValidationException', message, 400))).toBe('quota');
    expect(kindOf(sdkError('ConflictException', message, 409))).toBe('quota');
  });

  test.each([
    ['The size of the package exceeds the maximum limit for packages', 'rejected'],
    ['The number of files in packages has reached its limit', 'rejected'],
    ['The number of rules in packages has reached its limit', 'rejected'],
    ['The names of packages exceed the maximum', 'rejected'],
    ['The package name exceeds the maximum of 28', 'rejected'],
    ['Cannot have more than 100 rules per package', 'rejected'],
    ['Cannot have more than 25 MB in packages', 'rejected'],
    ['Cannot associate more than 10 packages in one request', 'rejected'],
    ['Cannot associate more than 10 packages at a time', 'rejected'],
    ['Too many packages in the request', 'rejected'],
    ['Packages have reached the limit of 10 calls per second', 'rejected'],
    ['The number of packages being created has reached its limit', 'busy'],
    ['Too many packages are being created', 'busy'],
    ['The number of packages in COPYING state has reached its limit', 'busy'],
    ['The dictionary is invalid. Please try again with another file.', 'rejected'],
    ['The package has other associations', 'rejected'],
    ['Updates and other changes are not allowed for packages of this type', 'rejected'],
    ['The list of parameters is not complete', 'rejected'],
    ['Package must be in AVAILABLE status to be updated', 'rejected'],
  ])('%s: neither busy nor a quota', (message, kind) => {
    expect(kindOf(sdkError('ValidationException', message, 400))).toBe(kind);
  });

  test('a refused connection was never made, a reset one may have been', () => {
    expect(kindOf(sdkError('Error', 'connect', null, { code: 'ECONNREFUSED' }))).toBe('transient');
    expect(kindOf(sdkError('Error', 'read', null, { code: 'ECONNRESET' }))).toBe('transient, may have happened');
  });

  test.each<[string, string, string]>([
    ['ConflictException', 'Another operation on package limit is in progress. Please try again later.', 'busy'],
    ['ConflictException', 'Package quota is in state VALIDATING. Try again later.', 'busy'],
    ['ConflictException', 'Package limit is used by an index', 'conflict'],
    ['LimitExceededException', 'Rate exceeded', 'busy'],
    ['LimitExceededException', 'Request was throttled', 'busy'],
    ['LimitExceededException', 'Requests are throttled for package calls', 'busy'],
    ['LimitExceededException', 'You have reached the limit of packages: calls can not be created', 'quota'],
    ['LimitExceededException', 'A package import is already in progress for this account. Try again later.', 'busy'],
    [
      'LimitExceededException',
      'Only one package association can be in progress for a domain. Try again later.',
      'busy',
    ],
    ['LimitExceededException', 'The number of packages exceeds the maximum limit of 25. Try again later.', 'quota'],
    ['LimitExceededException', 'You have reached the limit on the number of packages', 'quota'],
    [
      'ConflictException',
      'Domain exceeded the limit of package associations in progress (1). Try again later.',
      'busy',
    ],
    ['ConflictException', 'A pending update already exists for this package. Try again later.', 'busy'],
    ['ConflictException', 'A pending update of this package already exists. Please wait for it to complete.', 'busy'],
    ['ValidationException', 'Package not found in AVAILABLE state; it is still being copied. Try again later.', 'busy'],
    ['ValidationException', 'Package not found', 'not-found'],
    ['ConflictException', 'A package named english already exists', 'already-exists'],
    ['ConflictException', 'The package already exists. Please try again with another name.', 'already-exists'],
  ])('%s: %s: %s', (name, message, kind) => {
    const known = new OwnNames();
    known.learn(['limit', 'quota', 'throttled', 'calls', 'english', 'search-prod']);
    const error = toAwsError(sdkError(name, message, 409), 'AssociatePackage', known);
    expect(error).toMatchObject({ kind });
  });

  test.each([
    ['AccessDeniedException', 'The security token included in the request is expired', 'credentials'],
    ['AccessDeniedException', 'The security token included in the request is invalid.', 'credentials'],
    ['AccessDenied', 'The provided token has expired.', 'credentials'],
    ['Unknown', 'The security token included in the request is expired', 'credentials'],
    ['SignatureDoesNotMatch', 'Signature expired: 20260101T000000Z is now earlier than …', 'transient'],
    ['AccessDeniedException', 'User: arn is not authorized to perform: es:UpdatePackage', 'access-denied'],
    ['AccessDeniedException', 'User: token is expired is not authorized to perform: es:X', 'access-denied'],
    ['AccessDeniedException', 'The request is not valid in this session', 'access-denied'],
  ])('what is refused for the credentials is not refused for the policy: %s: %s: %s', (name, message, kind) => {
    expect(kindOf(sdkError(name, message, 403))).toBe(kind);
  });

  test.each([
    ['ValidationException', 'Rate exceeded', 'transient'],
    ['ValidationException', 'Your request was throttled.', 'transient'],
    ['BaseException', 'Rate limit exceeded', 'transient'],
    ['ValidationException', 'The name throttle is taken', 'rejected'],
  ])('calls that came too fast, in an error for anything: %s: %s: %s', (name, message, kind) => {
    expect(kindOf(sdkError(name, message, 400))).toBe(kind);
  });

  test.each([
    [408, 'transient, may have happened'],
    [425, 'transient, may have happened'],
    [407, 'proxy'],
    [302, 'transient'],
    [307, 'transient'],
  ])('%d without an error of AWS is not its answer to the request: %s', (status, kind) => {
    expect(kindOf(sdkError('Unknown', 'no message', status))).toBe(kind);
  });

  describe('a refusal that nothing shows to be AWS’s', () => {
    const HTML = { 'content-type': 'text/html; charset=utf-8' };
    const NO_JSON = `Unexpected token '<', "<!doctype "... is not valid JSON\n  Deserialization error`;
    const NO_XML = '@aws-sdk XML parse error: mismatched tags <meta> and </head>';
    /** Without the id that AWS gives each answer. */
    const received = (name: string, message: string, status: number, headers: object = {}) =>
      Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status }, $response: { headers } });
    const foreign = { kind: 'transient', mayHaveHappened: true };

    test.each([
      ['a web page', 403, received('SyntaxError', NO_JSON, 403, HTML)],
      ['a web page without a type', 403, received('SyntaxError', NO_JSON, 403)],
      ['a web page', 400, received('SyntaxError', NO_JSON, 400)],
      ['a web page', 401, received('SyntaxError', NO_JSON, 401, HTML)],
      ['a web page', 409, received('SyntaxError', NO_JSON, 409, HTML)],
      ['a web page', 413, received('SyntaxError', NO_JSON, 413, HTML)],
      ['a web page without a body', 403, received('Unknown', 'UnknownError', 403, HTML)],
      ['plain text', 403, received('SyntaxError', `Unexpected token 'b', "blocked" is not valid JSON`, 403)],
      ['AWS’s answer, damaged', 403, sdkError('SyntaxError', 'Unexpected end of JSON input', 403)],
      ['nothing', 403, received('Unknown', 'UnknownError', 403)],
      ['JSON of another', 403, received('Unknown', 'Blocked by policy', 403)],
      ['nothing', 413, received('Unknown', 'UnknownError', 413)],
    ])('%s (%d) permits nothing, and is asked again', (_, status, error) => {
      for (const operation of ['UpdatePackage', 'GetPackageVersionHistory', 'DescribePackages']) {
        const result = toAwsError(error, operation);
        expect(result).toMatchObject({ ...foreign, errorName: `HTTP ${status}` });
        expect(result).toMatchObject({ message: expect.stringMatching(/a proxy or a firewall$/) });
      }
    });

    test.each([
      ['AWS’s denial without a type', received('Unknown', 'User: x is not authorized to perform: es:X', 403)],
      ['a denial with AWS’s id', sdkError('Unknown', 'UnknownError', 403)],
    ])('%s is a denial', (_, error) => {
      expect(toAwsError(error, 'UpdatePackage')).toMatchObject({ kind: 'access-denied' });
    });

    test('a typed error is AWS’s, whatever type its body claims', () => {
      const error = received('AccessDeniedException', 'no', 403, HTML);
      expect(toAwsError(error, 'UpdatePackage')).toMatchObject({ kind: 'access-denied' });
    });

    test.each([
      ['a web page to an upload', 'PutObject', received('Error', NO_XML, 403, HTML), foreign],
      ['a web page that is XML', 'GetObject', received('Unknown', 'UnknownError', 403, HTML), foreign],
      ['a web page is no missing object', 'GetObject', received('Error', NO_XML, 404, HTML), foreign],
      ['a web page that moves it', 'PutObject', received('Error', NO_XML, 301, HTML), { kind: 'transient' }],
      ['a 403 without a body', 'PutObject', received('Unknown', 'UnknownError', 403), { kind: 'access-denied' }],
      ['HEAD has no body', 'HeadObject', received('Unknown', 'UnknownError', 403, HTML), { kind: 'access-denied' }],
      ['HEAD has no body', 'HeadObject', received('Unknown', 'UnknownError', 404, HTML), { kind: 'not-found' }],
      ['another Region', 'HeadObject', received('Unknown', 'UnknownError', 301), { kind: 'wrong-region' }],
    ])('of S3: %s (%s)', (_, operation, error, meaning) => {
      expect(toAwsError(error, operation)).toMatchObject(meaning);
    });

    test('the words of the SDK about its own parser are not shown', () => {
      const error = toAwsError(received('Error', '@aws-sdk XML parse error: unexpected content.', 403), 'PutObject');
      expect(error).toMatchObject({ errorName: 'HTTP 403', message: 'the answer was not readable' });
    });

    test('the packages API moves nothing: a proxy does', () => {
      expect(toAwsError(received('Unknown', 'UnknownError', 301), 'UpdatePackage')).toMatchObject({
        kind: 'transient',
      });
    });
  });

  test.each([
    'HPE_INVALID_CONSTANT',
    'HPE_HEADER_OVERFLOW',
    'HPE_INVALID_EOF_STATE',
    'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
    'ERR_SSL_BAD_RECORD_TYPE',
    'ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC',
    'ERR_SSL_UNEXPECTED_EOF_WHILE_READING',
    'ERR_SSL_RECORD_LAYER_FAILURE',
  ])('%s: bytes that are no answer came after the request', (code) => {
    expect(kindOf(sdkError('Error', 'Parse Error', null, { code }))).toBe('transient, may have happened');
  });

  test.each([
    'CERT_HAS_EXPIRED',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
  ])('%s is no answer of AWS, and is kept as it is', (code) => {
    const error = sdkError('Error', 'no', null, { code });
    expect(toAwsError(error, 'CreatePackage')).toBe(error);
  });

  test.each([
    ['ENOTFOUND', {}, 'unknown-host'],
    ['EAI_AGAIN', {}, 'transient'],
    ['EAI_FAIL', {}, 'transient'],
    ['ERR_PROXY_TUNNEL', { statusCode: 403 }, 'proxy'],
    ['ERR_PROXY_TUNNEL', { statusCode: 502 }, 'transient'],
    ['EHOSTUNREACH', {}, 'transient'],
  ])('%s %o is %s: nothing was sent', (code, extra, kind) => {
    expect(kindOf(sdkError('Error', 'connect', null, { code, ...extra }))).toBe(kind);
  });

  test.each([
    'The domain is undergoing maintenance.',
    "Domain is in 'Processing' state.",
    'Domain search-prod is upgrading.',
    'The domain is currently being reconfigured',
    'DomainProcessingStatus is UpdatingServiceSoftware.',
    'Domain status: "Modifying"',
    'A blue/green deployment is running on this domain',
    'The domain is temporarily unavailable',
    'There is a pending configuration change',
    'Please wait until the upgrade has completed.',
    'Try again in a few minutes.',
    'The service is busy',
  ])('another operation is under way, in whatever words: %s', (message) => {
    for (const name of ['ConflictException', 'ValidationException', 'BaseException'])
      expect(kindOf(sdkError(name, message, 400))).toBe('busy');
  });

  test.each([
    ["1 validation error detected: Value 'x' at 'packageName' failed to satisfy constraint", false],
    ['The engine version of the package is OpenSearch_2.19, and the domain has OpenSearch_3.1', false],
    ['Operation not allowed. Package type TXT-DICTIONARY is not supported for this operation.', false],
    ['Package type ZIP-PLUGIN can not be associated with this domain', false],
    ['Operation not allowed. Package F1 is in VALIDATION_FAILED state.', false],
    ["Access denied: s3://b/k can not be read with the caller's permissions.", false],
    ['The object s3://b/k does not exist.', false],
    ['The domain can not take packages now', true],
    ["Operation is not allowed in the domain's current state", true],
    ["Domain must be in 'Active' state.", true],
  ])('a rejection is kept as one, and its words leave open whether it passes later: %s: %s', (message, isVague) => {
    expect(toAwsError(sdkError('ValidationException', message, 400), 'AssociatePackage')).toMatchObject({
      kind: 'rejected',
      isVague,
    });
  });

  test('other errors than those of the packages are no vague rejections', () => {
    expect(toAwsError(sdkError('InvalidRequest', 'policy', 400), 'PutObject')).toMatchObject({
      kind: 'rejected',
      isVague: false,
    });
  });

  test.each([
    ['OperationAborted', 409],
    ['ConditionalRequestConflict', 409],
    ['Unknown', 409],
  ])('S3 asks to try again by %s (%s)', (name, status) => {
    const error = sdkError(name, 'A conflicting operation is currently in progress. Please try again.', status);
    for (const operation of ['PutObject', 'GetObject', 'HeadObject', 'DeleteObject', 'HeadBucket'])
      expect(toAwsError(error, operation)).toMatchObject({ kind: 'transient', mayHaveHappened: false });
  });

  test.each(['NotFound', 'NoSuchKey', 'NoSuchBucket', 'NotFoundException'])(
    'a 404 %s is the word of S3 about an object, and that of a gateway about a route of any other service',
    (name) => {
      for (const operation of ['GetPackageVersionHistory', 'UpdatePackage', 'DeletePackage', 'ListPackagesForDomain'])
        expect(toAwsError(sdkError(name, 'Route not found', 404), operation)).toMatchObject({ kind: 'disabled' });
      expect(toAwsError(sdkError(name, 'not there', 404), 'GetObject')).toMatchObject({ kind: 'not-found' });
    },
  );

  test('a missing object or key is no operation that S3 does not know', () => {
    const error = toAwsError(sdkError('Unknown', 'UnknownError', 404), 'HeadObject');
    expect(error).toMatchObject({ kind: 'not-found' });
  });

  test('an archived object is no missing permission', () => {
    const message = "The operation is not valid for the object's storage class";
    expect(toAwsError(sdkError('InvalidObjectState', message, 403), 'GetObject')).toMatchObject({ kind: 'rejected' });
  });

  test('a defect of ours stays what it is', () => {
    const defect = new TypeError('x is not a function');
    expect(toAwsError(defect, 'UpdatePackage')).toBe(defect);
  });

  describe('names of the user in AWS’s message', () => {
    const kindWith = (names: readonly string[], message: string) => {
      const known = new OwnNames();
      known.learn(names);
      return (toAwsError(sdkError('ValidationException', message, 400), 'UpdatePackage', known) as AwsError).kind;
    };

    test.each([
      ['order-processing', 'Access denied: s3://b/order-processing/x.txt can not be read', 'rejected'],
      ['busy', 'Package busy has a source that can not be read', 'rejected'],
      ['under-modification', 'Domain under-modification does not support it', 'rejected'],
      ['is in progress', 'The description is in progress is not allowed', 'rejected'],
      ['already exists', 'Key already exists can not be read', 'rejected'],
      ['progress', 'A change/update is in progress. Please wait for it to complete.', 'busy'],
      ['processing', 'Domain processing is processing', 'busy'],
      ['package', 'A package operation is in progress on package package', 'busy'],
      ['busy', 'Domain search is busy', 'rejected'],
      ['other', 'Domain search is busy', 'busy'],
      ['processing', "The name of the package is 'processing'", 'rejected'],
      ['processing', "Value 'processing' at 'packageName' failed", 'rejected'],
      ['processing', "Domain 'processing' is in 'Processing' state", 'busy'],
      ['upgrading', 'Domain upgrading does not support packages', 'rejected'],
      ['maintenance', 'Domain maintenance does not support packages', 'rejected'],
    ])('%s in "%s": %s', (name, message, kind) => {
      expect(kindWith([name], message)).toBe(kind);
    });

    test('what AWS quotes is a value, whoever named it', () => {
      expect(kindWith([], "Value 'is in progress' at 'packageDescription' failed")).toBe('rejected');
      expect(kindWith([], "The user's change is in progress, and isn't done")).toBe('busy');
    });

    test('a name is a token: it is not taken out of a longer word', () => {
      expect(kindWith(['bus'], 'The domain is busy')).toBe('busy');
    });
  });

  test("AWS's words, the operation and the request id are told", () => {
    const error = toAwsError(sdkError('ConflictException', 'Package is in use', 409), 'DeletePackage');
    expect(error).toBeInstanceOf(AwsError);
    expect((error as AwsError).summary).toBe(
      'ConflictException: Package is in use (DeletePackage, request id request-1)',
    );
  });
});

test.each([
  ['ThrottlingException', 'Rate exceeded', 400, true],
  ['Unknown', 'UnknownError', 429, true],
  ['ValidationException', 'Rate exceeded', 400, true],
  ['RequestTimeTooSkewed', 'The clocks differ', 403, false],
  ['InternalException', 'Internal error', 500, false],
])('%s (%s, %i) asks for fewer calls: %s', (name, message, status, isThrottled) => {
  expect(toAwsError(sdkError(name, message, status), 'ListPackagesForDomain')).toMatchObject({
    kind: 'transient',
    isThrottled,
  });
});
