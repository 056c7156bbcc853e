export const id = 317;
export const ids = [317,640];
export const modules = {

/***/ 7079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
/**
 * Takes out of text what names an AWS account or opens one. AWS puts ARNs into most of its error messages; GitHub masks
 * registered secrets in the log, but neither in outputs, summary nor comment.
 */
/** `arn:partition:service:region:account:resource`; S3 leaves Region and account empty, AWS's own policies have `aws`. */
const ARN = /\barn:aws[a-z-]*:[a-z0-9-]*:[a-z0-9-]*:(?:\d{12}|aws|cloudfront)?:([^\s"'`,;<>()[\]{}]*)/gi;
/** Access key ids and the other unique ids of IAM (a role's AROA… stands in the caller's identity). */
const IAM_ID = /(?<![A-Za-z0-9])A(?:KIA|SIA|ROA|IDA|GPA|NPA|NVA|PKA|BIA|CCA)[A-Z0-9]{16,}(?![A-Za-z0-9])/g;
/** Session tokens begin alike, as they hold the same header; GitHub's tokens and JSON Web Tokens say what they are. */
const TOKENS = [
    /(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoD|AQoE)[A-Za-z0-9+/=_%-]{40,}/g,
    /\bgh[opsur]_\w{20,}|\bgithub_pat_\w{20,}/g,
    /\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,2000}\.[\w-]+/g,
    /(?<=\bauthorization\s*:\s*(?:bearer|basic|token|AWS4-HMAC-SHA256)\s)\S+/gi,
];
/** `name=value` and `"name": "value"`, where only the name tells that the value is secret. */
const NAMED = /((?:aws_?)?(?:secret_?access_?key|session_?token|security_?token|access_?key_?id)|x-amz-(?:security-token|credential|signature))("?\s*[=:]\s*"?)([^\s"'&,;]+)/gi;
/**
 * Twelve digits that stand alone or between hyphens, as in bucket names. Digits that are part of something else come
 * first, so that they are passed over: UUIDs, digests by their prefix, names of throw-away packages, fractions.
 */
const ACCOUNT = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?:sha256[:=]|dictcheck-)[0-9a-f]+|(?<!\d)\d+\.\d+|(?<![A-Za-z0-9])(\d{12})(?![A-Za-z0-9])/g;
/** Removes secrets and cuts ARNs down to the resource they name; every other number stays. For text of a dictionary. */
function redactSecrets(text) {
    let result = text
        .replace(ARN, (_, resource) => resource || '[resource]')
        .replace(NAMED, (_, name, between) => `${name}${between}[removed]`)
        .replace(IAM_ID, '[key id]');
    for (const token of TOKENS) {
        result = result.replace(token, '[token]');
    }
    return result;
}
/** As `redactSecrets`, and account ids too. For text that AWS or one of its clients wrote. */
function redact(text) {
    return redactSecrets(text).replace(ACCOUNT, (match, account) => account === undefined ? match : '[account]');
}


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   pF: () => (/* binding */ singleLine)
/* harmony export */ });
/** Text made safe to look at: what an eye can't see, or what steers a terminal, is written out. Every destination starts here. */
/**
 * Control characters, line and paragraph separators, lone surrogates, bidirectional controls and whatever else has no
 * shape of its own (Unicode's Default_Ignorable_Code_Point). Left as they are: the two joiners and the variation
 * selectors, which Persian, Indic scripts, Japanese names and emoji need.
 */
const UNSEEN = /[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]--[\u{200c}\u{200d}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]]/gv;
const SHORT = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** Writes unseen characters as `\n`, `\x1b`, `\u202e` or `\u{e0041}`. The result is one line. */
function visible(text) {
    return text.replace(UNSEEN, (character) => SHORT[character] ?? writtenOut(character));
}
function writtenOut(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    if (hex.length <= 2) {
        return `\\x${hex.padStart(2, '0')}`;
    }
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/** Makes white space, line breaks included, single spaces and trims it: a message of several lines becomes one. */
function singleLine(text) {
    return text.replace(/\s+/gu, ' ').trim();
}
/** Cuts to at most `length` UTF-16 units, `…` included, never through a surrogate pair. */
function cut(text, length) {
    if (text.length <= length) {
        return text;
    }
    const head = text.slice(0, length - 1);
    return `${/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head}…`;
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   NA: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7890);
/**
 * The log of a step: each line may be a command to the runner. The runner takes `::name …::` at the start of a line,
 * white space before it skipped, and the older `##[name]` anywhere in it; CR and LF both end a line.
 */

/** Escapes the data of a workflow command as @actions/core does, so that it stays one line and is read back whole. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Escapes a property of a workflow command, where `:` and `,` have a meaning too. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** One line for the log that can't be a command: unseen characters are written out, a backslash breaks what starts one. */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/^(\s*)::/u, '$1\\::')
        .replaceAll('##[', '##\\[');
}
/**
 * A workflow command as one line without its line break. Properties without a value are left out. Line breaks in the
 * message are kept (escaped); every line of it is neutralised, since the runner prints it into the log.
 */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== null && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(String(value)))}`);
    const data = message.split('\n').map(logLine).join('\n');
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`;
}


/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _escape_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7079);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7890);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6267);
/** What a run prints: plain lines with the time since the start, in groups that GitHub folds. */



/** Longest line that is printed, in UTF-16 units. */
const MAX_LINE = 4_000;
/** Causes below an error that are printed. */
const MAX_CAUSES = 10;
const YELLOW = '\u001b[33m';
const MUTED = '\u001b[90m';
const RESET = '\u001b[0m';
/**
 * @param write takes whole lines with their line break; the standard output of the step.
 * @param clock its time at this call is the start of the run.
 */
function createLog(write, clock) {
    const start = clock.now();
    const seconds = (since) => Math.max(0, Math.floor((clock.now() - since) / 1000));
    const print = (text, style = '') => {
        const [first = '', ...rest] = (0,_escape_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(text).split(/\r\n|\r|\n/);
        const prefix = `[${String(seconds(start)).padStart(3)}s] `;
        // Further lines are set apart, so that foreign text can't pass for a line of ours.
        const lines = [
            `${prefix}${shown(first)}`,
            ...rest.map((line) => `${' '.repeat(prefix.length - 2)}| ${shown(line)}`),
        ];
        for (const line of lines) {
            write(style === '' ? `${line}\n` : `${style}${line}${RESET}\n`);
        }
    };
    return {
        info: (message) => print(message),
        notice: (message) => print(`Notice: ${message}`),
        warning: (message) => print(`Warning: ${message}`, YELLOW),
        async group(title, work) {
            const begin = clock.now();
            write(`${(0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)('group', {}, shown((0,_escape_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(title)))}\n`);
            try {
                return await work();
            }
            finally {
                print(`Took ${seconds(begin)} s.`, MUTED);
                write(`${(0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)('endgroup', {}, '')}\n`);
            }
        },
        causes(failure) {
            for (const cause of causesOf(failure)) {
                print(cause, MUTED);
            }
        },
    };
}
function shown(line) {
    return (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)((0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, MAX_LINE));
}
function causesOf(failure) {
    const texts = [];
    let cause = failure.cause;
    while (cause !== undefined && cause !== null && texts.length < MAX_CAUSES) {
        texts.push(`Caused by ${cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause)}`);
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return texts;
}


/***/ }),

/***/ 6640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./lib/aws/errors.js
var errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/deployment/aws-error.js
var aws_error = __webpack_require__(9289);
// EXTERNAL MODULE: ./lib/aws/packages-api.js
var packages_api = __webpack_require__(4325);
;// CONCATENATED MODULE: ./lib/aws/packages-service.js



/** The engine's port over either API. Rejects with `AwsError` only. */
function packagesService(api) {
    const describe = (filter) => allPages('DescribePackages', (nextToken) => api.describePackages({ filter, nextToken }), (page) => page.PackageDetailsList);
    const service = {
        listPackages: async () => (await describe(null)).flatMap(readPackage),
        describePackages: async (ids) => {
            try {
                return (await describe({ name: 'PackageID', values: [...ids] })).flatMap(readPackage);
            }
            catch (error) {
                if (!(0,aws_error/* isAwsError */.m)(error, 'not-found'))
                    throw error;
                // One that is gone can spoil the whole answer: ask for each alone.
                if (ids.length <= 1)
                    return [];
                return (await Promise.all(ids.map((id) => service.describePackages([id])))).flat();
            }
        },
        findPackage: async (name) => {
            try {
                const found = (await describe({ name: 'PackageName', values: [name] })).flatMap(readPackage);
                // The filter's matching is not documented, and AWS's own packages may bear the same name.
                return found.find((live) => live.name === name) ?? null;
            }
            catch (error) {
                if ((0,aws_error/* isAwsError */.m)(error, 'not-found'))
                    return null;
                throw error;
            }
        },
        versionHistory: async (id) => (await allPages('GetPackageVersionHistory', (NextToken) => api.getPackageVersionHistory({ PackageID: id, NextToken }), (page) => page.PackageVersionHistoryList)).flatMap(readVersion),
        listAssociations: async (domain) => (await allPages('ListPackagesForDomain', (NextToken) => api.listPackagesForDomain({ DomainName: domain, NextToken }), (page) => page.DomainPackageDetailsList)).flatMap((row) => readAssociation(row, domain)),
        listDomains: async (id) => (await allPages('ListDomainsForPackage', (NextToken) => api.listDomainsForPackage({ PackageID: id, NextToken }), (page) => page.DomainPackageDetailsList)).flatMap((row) => readAssociation(row, row.DomainName ?? '')),
        createPackage: async ({ name, source, description }) => {
            const { PackageDetails } = await call('CreatePackage', () => api.createPackage({
                PackageName: name,
                PackageSource: { S3BucketName: source.bucket, S3Key: source.key },
                PackageDescription: description,
            }));
            return answered('CreatePackage', PackageDetails);
        },
        updatePackage: async ({ id, source, description, commitMessage }) => {
            const { PackageDetails } = await call('UpdatePackage', () => api.updatePackage({
                PackageID: id,
                PackageSource: { S3BucketName: source.bucket, S3Key: source.key },
                PackageDescription: description,
                CommitMessage: commitMessage,
            }));
            return answered('UpdatePackage', PackageDetails);
        },
        associate: async (id, domain) => {
            await call('AssociatePackage', () => api.associatePackage({ PackageID: id, DomainName: domain }));
        },
        supportsAssociateMany: api.associatePackages !== null,
        associateMany: async (ids, domain) => {
            const { associatePackages } = api;
            if (associatePackages === null)
                throw new Error('this API has no AssociatePackages');
            const PackageList = ids.map((PackageID) => ({ PackageID }));
            await call('AssociatePackages', () => associatePackages({ PackageList, DomainName: domain }));
        },
        dissociate: async (id, domain) => {
            await call('DissociatePackage', () => api.dissociatePackage({ PackageID: id, DomainName: domain }));
        },
        deletePackage: async (id) => {
            await call('DeletePackage', () => api.deletePackage({ PackageID: id }));
        },
    };
    return service;
}
async function call(operation, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (0,errors/* toAwsError */.D)(error, operation);
    }
}
/** Reads every page of a listing; a page may be empty and still not be the last. */
async function allPages(operation, read, items) {
    const all = [];
    let nextToken;
    do {
        const page = await call(operation, () => read(nextToken));
        all.push(...(items(page) ?? []));
        if (page.NextToken !== undefined && page.NextToken === nextToken)
            throw unreadable(operation, 'the same page twice');
        nextToken = page.NextToken === '' ? undefined : page.NextToken;
    } while (nextToken !== undefined);
    return all;
}
function answered(operation, details) {
    const [live] = details === undefined ? [] : readPackage(details);
    if (live === undefined)
        throw unreadable(operation, 'no dictionary package');
    return live;
}
function unreadable(operation, what) {
    return new aws_error/* AwsError */.G({
        kind: 'transient',
        operation,
        errorName: 'UnexpectedAnswer',
        message: `AWS answered with ${what}`,
        requestId: null,
        mayHaveHappened: true,
        cause: undefined,
    });
}
/** Dictionaries of users have IDs of `F` and digits; AWS's own packages (`G…`) and plugins (`pkg-…`) are left out. */
const DICTIONARY_ID = /^F[0-9]+$/;
function readPackage(details) {
    const { PackageID, PackageName, PackageType } = details;
    if (PackageID === undefined || PackageName === undefined)
        return [];
    if (PackageType !== packages_api/* DICTIONARY_TYPE */.m || !DICTIONARY_ID.test(PackageID))
        return [];
    return [
        {
            id: PackageID,
            name: PackageName,
            description: details.PackageDescription ?? '',
            status: readPackageStatus(details.PackageStatus),
            version: readVersionName(details.AvailablePackageVersion),
            error: readError(details.ErrorDetails),
            createdAt: details.CreatedAt ?? null,
            lastUpdatedAt: details.LastUpdatedAt ?? null,
        },
    ];
}
function readAssociation(row, domain) {
    const { PackageID, PackageName, PackageType } = row;
    if (PackageID === undefined || PackageType !== packages_api/* DICTIONARY_TYPE */.m)
        return [];
    return [
        {
            packageId: PackageID,
            packageName: PackageName ?? PackageID,
            domain: (row.DomainName ?? domain),
            status: readAssociationStatus(row.DomainPackageStatus),
            version: readVersionName(row.PackageVersion),
            referencePath: row.ReferencePath ?? null,
            error: readError(row.ErrorDetails),
        },
    ];
}
function readVersion(record) {
    const version = readVersionName(record.PackageVersion);
    if (version === null)
        return [];
    return [{ version, commitMessage: record.CommitMessage ?? null, createdAt: record.CreatedAt ?? null }];
}
function readVersionName(version) {
    return version === undefined || version === '' ? null : version;
}
function readError(error) {
    if (error === undefined)
        return null;
    return { type: error.ErrorType ?? '', message: error.ErrorMessage ?? '' };
}
const PACKAGE_STATUSES = {
    COPYING: true,
    COPY_FAILED: true,
    VALIDATING: true,
    VALIDATION_FAILED: true,
    AVAILABLE: true,
    DELETING: true,
    DELETED: true,
    DELETE_FAILED: true,
};
/** A status that the model does not know is waited out like an import: the time-out bounds it, nothing is taken for done. */
function readPackageStatus(status) {
    return status !== undefined && isKeyOf(PACKAGE_STATUSES, status) ? status : 'VALIDATING';
}
const ASSOCIATION_STATUSES = {
    ASSOCIATING: true,
    ASSOCIATION_FAILED: true,
    ACTIVE: true,
    DISSOCIATING: true,
    DISSOCIATION_FAILED: true,
};
function readAssociationStatus(status) {
    return status !== undefined && isKeyOf(ASSOCIATION_STATUSES, status) ? status : 'ASSOCIATING';
}
function isKeyOf(object, key) {
    return Object.hasOwn(object, key);
}

;// CONCATENATED MODULE: ./lib/aws/connect.js


/** Makes both ports. The SDK client of the API that is not used is never loaded, that of S3 only with its first call. */
async function connect(settings) {
    const { bucket, expectedBucketOwner } = settings;
    const api = settings.api === 'opensearch'
        ? (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(445), __webpack_require__.e(512)]).then(__webpack_require__.bind(__webpack_require__, 2512))).openSearchApi(settings)
        : (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(228), __webpack_require__.e(715)]).then(__webpack_require__.bind(__webpack_require__, 6715))).elasticsearchApi(settings);
    return {
        service: packagesService(api),
        store: bucket === null ? null : lazyStore(bucket, expectedBucketOwner, settings),
        credentials: async () => {
            try {
                return { expiresAt: (await api.credentials()).expiration ?? null };
            }
            catch (error) {
                throw (0,errors/* toAwsError */.D)(error, 'credentials');
            }
        },
    };
}
function lazyStore(bucket, expectedOwner, settings) {
    let loading;
    const store = () => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 2065)).then(({ dictionaryStore }) => dictionaryStore(bucket, expectedOwner, settings));
        return loading;
    };
    return {
        put: async (key, file) => (await store()).put(key, file),
        get: async (key) => (await store()).get(key),
        delete: async (key) => (await store()).delete(key),
    };
}


/***/ }),

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toAwsError)
/* harmony export */ });
/* harmony import */ var _deployment_aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9289);

/** Names under which services say that a call came too fast or that they are overloaded; nothing was done. */
const THROTTLING = new Set([
    'ThrottlingException',
    'Throttling',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'BandwidthLimitExceeded',
    'PriorRequestNotComplete',
    'SlowDown',
    'ConditionalRequestConflict',
]);
/** The signature is right but the clocks differ; the SDK corrects its own by the answer, so that the next call passes. */
const CLOCK_SKEW = new Set(['RequestTimeTooSkewed', 'RequestExpired', 'RequestInTheFuture']);
const CREDENTIALS = new Set([
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
    'IncompleteSignature',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
]);
const ACCESS_DENIED = new Set(['AccessDeniedException', 'AccessDenied', 'AllAccessDisabled', 'NotAuthorized']);
const NOT_FOUND = new Set(['ResourceNotFoundException', 'NoSuchBucket', 'NoSuchKey', 'NotFound']);
const WRONG_REGION = new Set([
    'PermanentRedirect',
    'AuthorizationHeaderMalformed',
    'IllegalLocationConstraintException',
]);
/** Errors of the connection before anything was sent. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const CONNECTION = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'UND_ERR_SOCKET']);
const CONNECTION_NAMES = new Set(['TimeoutError', 'AbortError', 'RequestTimeout', 'RequestTimeoutException']);
/** The control plane says in many words that another operation is under way; its exact texts are not documented. */
const BUSY = /in progress|processing|being (?:updated|associated|dissociated|deleted|created|copied|validated)|modif|try again later/i;
const ALREADY_APPLIED = /already in desired state/i;
const ALREADY_EXISTS = /already exists/i;
const NOT_FOUND_TEXT = /package not found|domain not found|not associated to this domain/i;
/** Makes the engine's error out of what an SDK client threw; an error that no service and no connection made is returned as it is. */
function toAwsError(error, operation) {
    if (error instanceof _deployment_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G)
        return error;
    const sdk = readSdkError(error);
    const verdict = classify(sdk);
    if (verdict === null)
        return error;
    return new _deployment_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G({
        kind: verdict.kind,
        operation,
        errorName: sdk.name === 'Unknown' || sdk.name === 'SyntaxError' ? `HTTP ${sdk.status}` : sdk.name,
        message: sdk.name === 'SyntaxError' ? 'the answer was not readable' : sdk.message,
        requestId: sdk.requestId,
        mayHaveHappened: verdict.mayHaveHappened,
        cause: error,
    });
}
function readSdkError(error) {
    const fields = isRecord(error) ? error : {};
    const metadata = isRecord(fields['$metadata']) ? fields['$metadata'] : {};
    const text = (value) => (typeof value === 'string' ? value : '');
    const status = metadata['httpStatusCode'];
    return {
        name: text(fields['name']),
        message: text(fields['message']) || text(fields['Message']) || 'no message',
        code: text(fields['code']),
        status: typeof status === 'number' ? status : null,
        requestId: text(metadata['requestId']) || null,
    };
}
function classify({ name, message, code, status }) {
    const certain = (kind) => ({
        kind,
        mayHaveHappened: false,
    });
    if (THROTTLING.has(name) || status === 429 || CLOCK_SKEW.has(name))
        return certain('transient');
    if (name === 'InvalidSignatureException' && /expired|not yet current/i.test(message))
        return certain('transient');
    if (CREDENTIALS.has(name))
        return certain('credentials');
    if (WRONG_REGION.has(name) || status === 301)
        return certain('wrong-region');
    if (ACCESS_DENIED.has(name))
        return certain('access-denied');
    if (NOT_FOUND.has(name))
        return certain('not-found');
    if (name === 'ResourceAlreadyExistsException')
        return certain('already-exists');
    if (name === 'LimitExceededException')
        return certain('quota');
    if (name === 'DisabledOperationException')
        return certain('disabled');
    if (name === 'ConflictException') {
        if (ALREADY_APPLIED.test(message))
            return certain('already-applied');
        return certain(BUSY.test(message) ? 'busy' : 'conflict');
    }
    if (name === 'ValidationException' || name === 'BaseException') {
        if (NOT_FOUND_TEXT.test(message))
            return certain('not-found');
        if (ALREADY_EXISTS.test(message))
            return certain('already-exists');
        if (ALREADY_APPLIED.test(message))
            return certain('already-applied');
        return certain(BUSY.test(message) ? 'busy' : 'rejected');
    }
    if (NEVER_SENT.has(code))
        return certain('transient');
    if (CONNECTION.has(code) || CONNECTION_NAMES.has(name))
        return { kind: 'transient', mayHaveHappened: true };
    // A 2xx whose body was cut: the call was carried out, only its answer was lost.
    if (status !== null && (status >= 500 || status < 300))
        return { kind: 'transient', mayHaveHappened: true };
    if (status === 403)
        return certain('access-denied');
    if (status === 404)
        return certain('not-found');
    if (status !== null)
        return certain('rejected');
    return null;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 4325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ PAGE_SIZE),
/* harmony export */   m: () => (/* binding */ DICTIONARY_TYPE)
/* harmony export */ });
/**
 * The operations that the 2021-01-01 and the 2015-01-01 API have in common, in the wire's own names. One file for each
 * SDK client implements them; `packages-service.ts` makes the engine's port of either.
 */
/** The only package type that a dictionary has. */
const DICTIONARY_TYPE = 'TXT-DICTIONARY';
/** Largest page that the model allows; a smaller one only costs calls. */
const PAGE_SIZE = 100;


/***/ }),

/***/ 9289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ AwsError),
/* harmony export */   m: () => (/* binding */ isAwsError)
/* harmony export */ });
/** Errors of the two ports, sorted by what the engine can do about them. Adapters in `aws/` make them from SDK errors. */
class AwsError extends Error {
    name = 'AwsError';
    kind;
    operation;
    errorName;
    requestId;
    mayHaveHappened;
    constructor(details) {
        super(details.message, { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.errorName = details.errorName;
        this.requestId = details.requestId;
        this.mayHaveHappened = details.mayHaveHappened;
    }
    /** AWS's answer in one line: `ConflictException: … (AssociatePackage, request id …)`. */
    get summary() {
        const request = this.requestId === null ? '' : `, request id ${this.requestId}`;
        return `${this.errorName}: ${this.message} (${this.operation}${request})`;
    }
}
/** Whether `error` is an AWS error of one of these kinds. */
function isAwsError(error, ...kinds) {
    return error instanceof AwsError && kinds.includes(error.kind);
}


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ parseCheckMarker),
/* harmony export */   Rj: () => (/* binding */ parseCommitMarker),
/* harmony export */   WL: () => (/* binding */ parseDictionaryMarker),
/* harmony export */   Z$: () => (/* binding */ packageDescription),
/* harmony export */   bq: () => (/* binding */ checkDescription),
/* harmony export */   df: () => (/* binding */ commitMessage)
/* harmony export */ });
/* unused harmony exports MAX_DESCRIPTION_LENGTH, MAX_COMMIT_MESSAGE_LENGTH */
/**
 * Markers: what a deploy leaves in AWS so that any later run can tell what is live. AWS does not say which S3 object a
 * version came from, so the content's SHA-256 stands in PackageDescription (there from v1 on) and its first 12 digits
 * in each version's CommitMessage.
 */
/** PackageDescription: at most 1024 characters (service model). */
const MAX_DESCRIPTION_LENGTH = 1024;
/** CommitMessage: at most 160 characters (service model). */
const MAX_COMMIT_MESSAGE_LENGTH = 160;
/** PackageDescription of a dictionary: the description for people, then the marker, together at most 1024 UTF-16 units. */
function packageDescription(description, marker) {
    const path = marker.path === null ? '' : ` path=${percentEncodePath(marker.path)}`;
    const full = `[dictionary repo=${marker.repository}${path} sha256=${marker.sha256}]`;
    const text = singleLine(description);
    if (joinedLength(text, full) <= MAX_DESCRIPTION_LENGTH)
        return join(text, full);
    const short = `[dictionary repo=${marker.repository} sha256=${marker.sha256}]`;
    return join(cutAtGrapheme(text, MAX_DESCRIPTION_LENGTH - short.length - 1).trimEnd(), short);
}
const DICTIONARY_MARKER = /(?:^| )\[dictionary repo=([^\s\]]+)(?: path=([^\s\]]+))? sha256=([0-9a-f]{64})\]$/;
/** The marker at the end of a PackageDescription; `null` when there is none. */
function parseDictionaryMarker(description) {
    const match = DICTIONARY_MARKER.exec(description);
    const [, repository, path, sha256] = match ?? [];
    if (repository === undefined || sha256 === undefined)
        return null;
    return { repository, path: path === undefined ? null : percentDecode(path), sha256: sha256 };
}
/** CommitMessage of a version: first line of the commit's message, then its marker; at most 160 UTF-16 units. */
function commitMessage(message, commit, sha256) {
    const marker = `[${commit.slice(0, 7)} sha256:${sha256.slice(0, 12)}]`;
    const firstLine = singleLine(message.trimStart().split(/[\r\n]/, 1)[0] ?? '').trim();
    if (joinedLength(firstLine, marker) <= MAX_COMMIT_MESSAGE_LENGTH)
        return join(firstLine, marker);
    const room = MAX_COMMIT_MESSAGE_LENGTH - marker.length - 1;
    return join(`${cutAtGrapheme(firstLine, room - 1).trimEnd()}…`, marker);
}
const COMMIT_MARKER = /(?:^| )\[([0-9a-f]{7}) sha256:([0-9a-f]{12})\]$/;
/** The marker at the end of a CommitMessage; `null` when there is none. */
function parseCommitMarker(message) {
    const [, commit, sha256Prefix] = COMMIT_MARKER.exec(message ?? '') ?? [];
    return commit === undefined || sha256Prefix === undefined ? null : { commit, sha256Prefix };
}
/** Description of a throw-away validation package; names the object beside it, so that a later run can sweep both. */
function checkDescription(marker) {
    const end = `[dictionary-check repo=${marker.repository} run=${marker.runId} created=${marker.createdAt.toISOString()}]`;
    const text = `Throw-away check of a dictionary, key=${percentEncodePath(marker.key)}`;
    return joinedLength(text, end) <= MAX_DESCRIPTION_LENGTH ? join(text, end) : end;
}
const CHECK_MARKER = /^(?:.*, key=(\S+) |.* |)\[dictionary-check repo=([^\s\]]+) run=([^\s\]]+) created=([^\s\]]+)\]$/;
/** The marker of a throw-away validation package; `null` when `description` has none. */
function parseCheckMarker(description) {
    const [, key, repository, runId, created] = CHECK_MARKER.exec(description) ?? [];
    if (repository === undefined || runId === undefined || created === undefined)
        return null;
    const createdAt = new Date(created);
    return Number.isNaN(createdAt.getTime())
        ? null
        : { repository, runId, createdAt, key: percentDecode(key ?? '') ?? '' };
}
function joinedLength(text, marker) {
    return text === '' ? marker.length : text.length + 1 + marker.length;
}
function join(text, marker) {
    return text === '' ? marker : `${text} ${marker}`;
}
/** Control characters, line ends among them, become spaces; unpaired surrogates, which no JSON reader keeps, U+FFFD. */
function singleLine(text) {
    return text
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
        .trim();
}
/** The longest prefix of whole graphemes that has at most `limit` UTF-16 units. */
function cutAtGrapheme(text, limit) {
    let end = 0;
    for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
        if (index + segment.length > limit)
            break;
        end = index + segment.length;
    }
    return text.slice(0, end);
}
/** All but unreserved characters (RFC 3986) and `/`, percent-encoded as UTF-8. */
function percentEncodePath(path) {
    return encodeURIComponent(path.toWellFormed())
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function percentDecode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        // Somebody edited the description by hand; the path is only a help, the sha256 still counts.
        return null;
    }
}


/***/ }),

/***/ 3018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ backoffDelay),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   xf: () => (/* binding */ pollDelay)
/* harmony export */ });
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9289);

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 10_000;
/** Attempts of one call: with the delays below they span about 40 seconds, longer than a throttled account needs. */
const MAX_ATTEMPTS = 9;
/** Capped exponential back-off with jitter: between half and all of 200 ms, 400 ms, … 10 s. */
function backoffDelay(attempt, random) {
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
    return ceiling * (0.5 + random() / 2);
}
/**
 * Makes a call that may be repeated without harm (a read, an upload under a content-addressed key, a delete), again
 * after transient errors. Other errors, validation and access ones above all, are thrown at once.
 */
async function retrying(world, call) {
    for (let attempt = 0;; attempt++) {
        try {
            return await call();
        }
        catch (error) {
            if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m)(error, 'transient') || attempt + 1 >= MAX_ATTEMPTS || world.signal.aborted)
                throw error;
            await world.clock.sleep(backoffDelay(attempt, world.random), world.signal);
        }
    }
}
const FIRST_POLL_MS = 250;
const LONGEST_POLL_MS = 5_000;
const POLL_GROWTH = 1.5;
/** Delay before poll number `poll` (from 0): a quarter of a second, growing by half to at most 5 s, with jitter. */
function pollDelay(poll, random) {
    const delay = Math.min(LONGEST_POLL_MS, FIRST_POLL_MS * POLL_GROWTH ** poll);
    return delay * (0.9 + random() * 0.1);
}


/***/ }),

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ leftovers),
/* harmony export */   Vo: () => (/* binding */ isThrowAway),
/* harmony export */   _N: () => (/* binding */ throwAwayName),
/* harmony export */   vf: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9289);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8605);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3018);
/* harmony import */ var _wait_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9299);
/** Throw-away packages: in them AWS validates what a pull request changes, without touching what production reads. */




const NAME = /^dictcheck-[0-9a-f]{12}$/;
/** Leftovers of this repository are swept when they are older than this. */
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/** A package that AWS is still importing may refuse to be deleted; it is asked again for this long. */
const DELETE_TIMEOUT_MS = 120_000;
/** A fresh name, `dictcheck-<12 hex>`. */
function throwAwayName(random) {
    const digits = Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join('');
    return `dictcheck-${digits}`;
}
/** Whether a package is a throw-away one: both its name and its description must say so before it is ever deleted. */
function isThrowAway(live) {
    return NAME.test(live.name) && (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCheckMarker */ .IK)(live.description) !== null;
}
/** This repository's throw-away packages that an earlier run could not delete. */
function leftovers(packages, repository, now) {
    return packages.flatMap((live) => {
        const marker = isThrowAway(live) ? (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCheckMarker */ .IK)(live.description) : null;
        if (marker?.repository !== repository || now - marker.createdAt.getTime() < LEFTOVER_AGE_MS)
            return [];
        return [{ name: live.name, key: marker.key }];
    });
}
/**
 * Deletes throw-away packages and their objects; what is gone already is fine. Goes on when the job is cancelled. Returns
 * what could not be deleted, with the reason.
 */
async function discard(throwAways, service, store, world) {
    const problems = await Promise.all(throwAways.map(async ({ name, key }) => {
        try {
            await discardPackage(name, service, world);
            if (key !== '')
                await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retrying */ .R$)(world, () => store.delete(key));
            return [];
        }
        catch (error) {
            return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
        }
    }));
    return problems.flat();
}
async function discardPackage(name, service, world) {
    let lastRefusal = null;
    const gone = await (0,_wait_until_js__WEBPACK_IMPORTED_MODULE_2__/* .waitUntil */ .a)(world, DELETE_TIMEOUT_MS, async () => {
        const live = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retrying */ .R$)(world, () => service.findPackage(name));
        if (live === null || live.status === 'DELETED' || !isThrowAway(live))
            return true;
        if (live.status === 'DELETING')
            return false;
        try {
            await service.deletePackage(live.id);
        }
        catch (error) {
            if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m)(error, 'not-found'))
                return true;
            if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m)(error, 'busy', 'conflict', 'rejected', 'transient'))
                throw error;
            lastRefusal = error;
        }
        return false;
    });
    if (!gone)
        throw lastRefusal ?? new Error('it is still being deleted');
}


/***/ }),

/***/ 9299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ waitUntil)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3018);

/**
 * Looks again and again, at growing distances, until `look` says that it is over or the time is up. Returns whether it
 * was over. Without `signal` it goes on when the job is cancelled, as tidying up must.
 */
async function waitUntil(world, timeoutMs, look, signal) {
    const started = world.clock.now();
    for (let poll = 0;; poll++) {
        if (await look())
            return true;
        if (world.clock.now() - started >= timeoutMs)
            return false;
        await world.clock.sleep((0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .pollDelay */ .xf)(poll, world.random), signal);
    }
}


/***/ }),

/***/ 5317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _action_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2988);
/* harmony import */ var _action_post_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _aws_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6640);
/* harmony import */ var _deployment_throw_away_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);
/** The post step: deletes throw-away packages that a cancelled or killed main step left behind. */





/** Resolves with true: what can't be deleted is a warning, and the next run sweeps it. */
async function runPost({ env, clock, random, write, signal }) {
    const log = (0,_action_log_js__WEBPACK_IMPORTED_MODULE_0__/* .createLog */ .h)(write, clock);
    const saved = (0,_action_post_state_js__WEBPACK_IMPORTED_MODULE_1__/* .savedThrowAways */ .XE)(env);
    if (saved === null)
        return true;
    const { throwAways, api, awsRegion: region, bucket, expectedBucketOwner } = saved;
    const settings = { api, bucket, expectedBucketOwner, region, actionVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTION_VERSION */ .Y, proxyEnv: env };
    const { service, store } = await (0,_aws_connect_js__WEBPACK_IMPORTED_MODULE_2__.connect)(settings);
    if (store === null)
        return true;
    const problems = await (0,_deployment_throw_away_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(throwAways, service, store, { clock, random, signal });
    for (const problem of problems) {
        log.warning(`A throw-away package could not be deleted; a later run sweeps it. ${problem}`);
    }
    return true;
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ACTION_VERSION)
/* harmony export */ });
/** Version of the action; a test keeps it in step with package.json. */
const ACTION_VERSION = '0.1.0';


/***/ })

};
