export const id = 572;
export const ids = [572,640];
export const modules = {

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ rememberThrowAways),
/* harmony export */   X: () => (/* binding */ savedThrowAways)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9691);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8532);
/* harmony import */ var _deployment_throw_away_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(306);
/* harmony import */ var _dictionaries_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3780);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4733);
/** What the main step leaves for the post step: which throw-away packages may still be there. */





const THROW_AWAYS = 'throw-aways';
const packageName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const name = (0,_dictionaries_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePackageName */ .Rl)(text);
    if (name !== null && (0,_deployment_throw_away_js__WEBPACK_IMPORTED_MODULE_1__/* .isThrowAwayName */ .S7)(name))
        return name;
    context.addIssue('not the name of a throw-away package');
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
});
const packageId = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^F\d+$/)
    .transform((id) => id);
const creation = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('not-asked') }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('unanswered') }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('answered'), id: packageId }),
]);
const savedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    throwAways: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: packageName, key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), creation })),
    api: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .APIS */ .yc),
    awsRegion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    bucket: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    expectedBucketOwner: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
});
/** Saves what the post step must delete, in case that this process can't; what was saved before counts no more. */
function rememberThrowAways(throwAways, { api, awsRegion, bucket, expectedBucketOwner }) {
    const saved = { throwAways, api, awsRegion, bucket, expectedBucketOwner };
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(THROW_AWAYS, throwAways.length === 0 ? '' : JSON.stringify(saved));
}
/**
 * What the main step saved; `null` when it left no throw-away package.
 * @throws when the state is not what a main step saves
 */
function savedThrowAways(env) {
    const text = env[`STATE_${THROW_AWAYS}`] ?? '';
    return text === '' ? null : savedSchema.parse(JSON.parse(text));
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
                // The filter's matching is not documented; AWS's own packages and one that was deleted may bear the same name.
                return found.find((live) => live.name === name && live.status !== 'DELETED') ?? null;
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
        if (ALREADY_EXISTS.test(message))
            return certain('already-exists');
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

/***/ 3572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithLive: () => (/* binding */ compareWithLive)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(1957);
;// CONCATENATED MODULE: ./lib/action/foreign-packages.js

/**
 * Packages that the plan would change although their marker names another repository, as sentences. Two repositories
 * with dictionaries of one name would otherwise overwrite each other's without end.
 */
function describeForeignPackages(plan, repository) {
    return plan.packages.flatMap((step) => {
        const owner = step.kind === 'create' ? null : (step.observed.marker?.repository ?? null);
        const { name, file } = step.dictionary;
        const touched = step.kind !== 'unchanged' ||
            plan.associations.some((one) => one.kind === 'associate' && one.dictionary.name === name);
        // GitHub's names of repositories do not tell capitals from small letters.
        if (owner === null || owner.toLowerCase() === repository.toLowerCase() || !touched)
            return [];
        return [`Package ${name} was deployed from repository ${owner}, not from ${repository} (${file}).`];
    });
}
/**
 * Throws `conflict` when the plan would change packages of another repository. Whoever starts a run by hand
 * (workflow_dispatch) means it: that is how a package is handed over, or goes on after its repository was renamed.
 */
function assertNotForeign(plan, event, repository) {
    const foreign = describeForeignPackages(plan, repository);
    if (foreign.length === 0 || event.name === 'workflow_dispatch')
        return;
    throw new failure/* ActionFailure */.d('conflict', `${foreign.join(' ')} Nothing was changed.`, {
        hint: 'Two repositories must not deploy packages of one name: give the package another name (`package` in the manifest, or `package-prefix`). If this repository is meant to take it over, for example after it was renamed, start the workflow by hand once (workflow_dispatch).',
    });
}

;// CONCATENATED MODULE: ./lib/action/plan-log.js
/** Writes what a plan would do to the log, a line for each package. */
function logPlan(plan, host) {
    for (const step of plan.packages) {
        const domains = plan.associations.filter((one) => one.dictionary.name === step.dictionary.name);
        host.info(`${packageText(step)}${domainsText(domains)}`);
    }
    for (const { live, marker } of plan.removals) {
        host.info(`delete    ${live.name}: ${marker.path} is gone`);
    }
}
function packageText(step) {
    const { name, file } = step.dictionary;
    switch (step.kind) {
        case 'create':
            return `create    ${name} from ${file}`;
        case 'unchanged':
            return `unchanged ${name} ${step.observed.live.version}`;
        case 'adopt':
            return `wait for  ${name}: ${file} is being published already (${step.observed.live.status})`;
        case 'update':
            return `update    ${name} ${step.observed.live.version ?? ''} from ${file} (${reasonText(step.reason)})`;
    }
}
function reasonText(reason) {
    switch (reason) {
        case 'content':
            return 'new content';
        case 'drift':
            return 'its live version was not published by this action';
        case 'retry':
            return 'the last publication failed';
    }
}
function domainsText(steps) {
    const due = steps.filter((step) => step.kind === 'associate').map((step) => step.domain);
    return due.length === 0 ? '' : `; associate with ${due.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/aws/connect.js + 1 modules
var connect = __webpack_require__(6640);
;// CONCATENATED MODULE: ./lib/deployment/credential-expiry.js
/** A sentence to warn with when credentials end before the longest wait could; `null` when they last or it is not known. */
function expiryWarning(expiresAt, now, longestWaitMs) {
    if (expiresAt === null || expiresAt.getTime() >= now + longestWaitMs)
        return null;
    const left = Math.max(0, Math.floor((expiresAt.getTime() - now) / 60_000));
    const needed = Math.ceil(longestWaitMs / 60_000);
    return `The AWS credentials expire in ${left} minutes (${expiresAt.toISOString()}), but this run may have to wait up to ${needed} minutes. Ask for a longer session (\`role-duration-seconds\`) or lower the time-outs.`;
}

// EXTERNAL MODULE: ./lib/deployment/deployed-content.js
var deployed_content = __webpack_require__(7877);
// EXTERNAL MODULE: ./lib/deployment/drift.js
var drift = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/deployment/failures.js
var failures = __webpack_require__(3256);
// EXTERNAL MODULE: ./lib/deployment/observe.js
var observe = __webpack_require__(9448);
// EXTERNAL MODULE: ./lib/deployment/plan.js
var deployment_plan = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/deployment/aws-error.js
var aws_error = __webpack_require__(9289);
;// CONCATENATED MODULE: ./lib/deployment/write-log.js

/** Passes every call on, and remembers whether one of them changed something in AWS. */
function logWrites(service, store) {
    let wrote = false;
    async function writing(call, changes = () => true) {
        try {
            const result = await call;
            if (changes(result))
                wrote = true;
            return result;
        }
        catch (error) {
            if (error instanceof aws_error/* AwsError */.G && error.mayHaveHappened)
                wrote = true;
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

// EXTERNAL MODULE: ./lib/dictionaries/workspace-path.js
var workspace_path = __webpack_require__(189);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/modes/compare.js + 2 modules
var compare = __webpack_require__(9231);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/action/commit.js
/** Which commit is deployed, and what it says: the text that AWS keeps beside a version of a package. */


/** Git's own id for "no object". */
const UNKNOWN_SHA = '0'.repeat(40);
const FALLBACK_MESSAGE = 'Deploy dictionaries';
const GIT_TIMEOUT_MS = 10_000;
/** Asks the input, the event, GitHub and the checkout, in this order, and never fails. */
async function resolveCommit({ input, event, api }) {
    const known = event.sha ?? (await git(event.workspace, ['rev-parse', '--verify', 'HEAD']));
    const sha = known ?? UNKNOWN_SHA;
    const warnings = known === null
        ? ['The commit that is deployed is not known: GITHUB_SHA is not set, and the workspace is no Git checkout.']
        : [];
    if (input !== null)
        return { sha, message: input, source: 'input', warnings };
    if (event.commitMessage)
        return { sha, message: event.commitMessage, source: 'event', warnings };
    if (known !== null) {
        const answer = await api?.commitMessage(known);
        if (answer?.kind === 'ok' && answer.value !== '')
            return { sha, message: answer.value, source: 'api', warnings };
        const message = await git(event.workspace, ['log', '-1', '--no-show-signature', '--format=%B', known, '--']);
        if (message)
            return { sha, message, source: 'git', warnings };
        const why = answer === undefined || answer.kind === 'ok' ? '' : ` GitHub says: ${answer.message}.`;
        warnings.push(`The message of commit ${known.slice(0, 7)} can't be read, so the versions of packages say ${JSON.stringify(FALLBACK_MESSAGE)}.${why} ` +
            'Give the job "permissions: contents: read", or set the input commit-message.');
    }
    return { sha, message: FALLBACK_MESSAGE, source: 'fallback', warnings };
}
/**
 * Output of Git in the workspace, without white space at its ends; `null` when Git is not there, the workspace is no
 * checkout, belongs to somebody else (safe.directory) or is too shallow to have the commit.
 */
async function git(workspace, args) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', [...args], {
            cwd: workspace,
            timeout: GIT_TIMEOUT_MS,
            maxBuffer: 1024 * 1024,
            windowsHide: true,
        });
        return stdout.trim();
    }
    catch {
        return null; // Each reason has the same way out: the next source.
    }
}

;// CONCATENATED MODULE: ./lib/action/stale-run.js

/**
 * Throws `superseded` when this run would replace the content of a newer commit: the re-run of an old workflow, or a run
 * that was overtaken. Whoever starts a run by hand (workflow_dispatch) means it.
 */
async function assertNotStale(plan, event, sha, api) {
    if (api === null || event.name === 'workflow_dispatch')
        return;
    const live = plan.packages.flatMap((step) => step.kind === 'update' && step.observed.commit !== null
        ? [{ name: step.dictionary.name, version: step.observed.live.version, commit: step.observed.commit.commit }]
        : []);
    const commits = [...new Set(live.map(({ commit }) => commit))].filter((commit) => !sha.startsWith(commit));
    for (const commit of commits) {
        if ((await api.compareCommits(sha, commit)) !== 'ahead')
            continue;
        const newer = live.filter((one) => one.commit === commit).map(({ name, version }) => `${name} ${version}`);
        throw new failure/* ActionFailure */.d('superseded', `${newer.join(', ')} is live from commit ${commit}, which is newer than ${sha.slice(0, 7)}, the commit of this run. Nothing was changed.`, {
            hint: 'Is this the re-run of an old workflow, or was it overtaken? Run the newest commit instead; to go back, revert the commit, or deploy the old one by workflow_dispatch.',
        });
    }
}

// EXTERNAL MODULE: ./lib/deployment/concurrency.js
var concurrency = __webpack_require__(6916);
// EXTERNAL MODULE: ./lib/deployment/marker.js
var marker = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/deployment/object-key.js
var object_key = __webpack_require__(2910);
// EXTERNAL MODULE: ./lib/deployment/retry.js
var retry = __webpack_require__(3018);
;// CONCATENATED MODULE: ./lib/deployment/domain-updater.js





/** For this long a look right after a request may still show the state from before it. */
const STALE_LOOK_MS = 15_000;
/** Refusals of no known kind, and answers that contradict what the domain shows, before they count as final. */
const MAX_CONTRADICTIONS = 6;
/**
 * Brings one domain to the wanted versions. Each look at the domain's rows decides the next request; a domain does one
 * association at a time, so nothing is requested while any of its rows is in flight.
 */
class DomainUpdater {
    domain;
    #service;
    #world;
    #progress;
    #manyRefused = false;
    #busyAnswers = 0;
    #notBefore = 0;
    #lastRefusal = null;
    constructor(domain, wanted, service, world) {
        this.domain = domain;
        this.#service = service;
        this.#world = world;
        this.#progress = wanted.map((one) => ({
            wanted: one,
            requestedAt: null,
            rowBefore: null,
            seenInFlight: false,
            contradictions: 0,
            result: null,
        }));
    }
    /** What AWS last answered when it would not start an association; `null` when it never refused. */
    get lastRefusal() {
        return this.#lastRefusal;
    }
    get pending() {
        return this.#progress.filter((one) => one.result === null).map((one) => one.wanted);
    }
    results() {
        return new Map(this.#progress.flatMap(({ wanted, result }) => (result === null ? [] : [[wanted.id, result]])));
    }
    /** Ends everything that is still pending with a failure. */
    failPending(failure, rows) {
        for (const one of this.#progress) {
            if (one.result !== null)
                continue;
            one.result = { outcome: 'failed', row: rowOf(rows, one.wanted.id), failure: failure(one.wanted) };
        }
    }
    /** Takes in the domain's rows, then makes the request that is due, if any. Returns whether one was made. */
    async step(rows) {
        for (const one of this.#progress) {
            // What was ACTIVE may be moved by somebody else while the run still waits for other packages of the domain.
            if (one.result === null || one.result.outcome === 'active') {
                one.result = this.#judge(one, rowOf(rows, one.wanted.id), one.result !== null);
            }
        }
        const domainBusy = rows.some((row) => row.status === 'ASSOCIATING' || row.status === 'DISSOCIATING');
        if (domainBusy || this.#world.clock.now() < this.#notBefore)
            return false;
        const due = this.#progress.filter((one) => one.result === null && !this.#mayBeStale(one));
        const [first] = due;
        if (first === undefined)
            return false;
        const many = due.length > 1 && this.#service.supportsAssociateMany && !this.#manyRefused;
        await this.#request(many ? due : [first], rows);
        return true;
    }
    /** The result that a row shows, or `null` while there is more to wait for or to request. */
    #judge(one, row, wasActive) {
        if (row === null)
            return null;
        switch (row.status) {
            case 'ACTIVE':
                if ((0,deployment_plan/* isCurrent */.Oz)(row, one.wanted.version))
                    return { outcome: 'active', row };
                // Applied by us, and yet another version: AWS always applies what is available at that moment. Or moved by others.
                return one.seenInFlight || wasActive ? { outcome: 'other-version', row } : null;
            case 'ASSOCIATING':
                if (one.requestedAt !== null)
                    one.seenInFlight = true;
                return null;
            case 'ASSOCIATION_FAILED':
                if (one.requestedAt === null)
                    return null;
                if (!one.seenInFlight && sameRow(row, one.rowBefore) && this.#mayBeStale(one))
                    return null;
                return { outcome: 'failed', row, failure: this.#associationFailed(one.wanted, row) };
            case 'DISSOCIATING':
            case 'DISSOCIATION_FAILED':
                return null;
        }
    }
    #mayBeStale(one) {
        return one.requestedAt !== null && this.#world.clock.now() - one.requestedAt < STALE_LOOK_MS;
    }
    async #request(due, rows) {
        const ids = due.map((one) => one.wanted.id);
        const [first] = ids;
        if (first === undefined)
            return;
        try {
            if (ids.length > 1)
                await this.#service.associateMany(ids, this.domain);
            else
                await this.#service.associate(first, this.domain);
            this.#requested(due, rows);
        }
        catch (error) {
            if (!(error instanceof aws_error/* AwsError */.G))
                throw error;
            this.#refused(due, rows, error);
        }
    }
    #requested(due, rows) {
        this.#busyAnswers = 0;
        for (const one of due) {
            one.requestedAt = this.#world.clock.now();
            one.rowBefore = rowOf(rows, one.wanted.id);
            one.seenInFlight = false;
        }
    }
    #refused(due, rows, error) {
        this.#lastRefusal = error;
        if (error.kind === 'transient') {
            if (error.mayHaveHappened)
                this.#requested(due, rows);
            else
                this.#backOff();
            return;
        }
        if (error.kind === 'busy') {
            this.#backOff();
            return;
        }
        if (due.length > 1 && error.kind !== 'credentials') {
            // Not offered for dictionaries, not allowed, or one of them is up to date: one after another then.
            this.#manyRefused = true;
            return;
        }
        for (const one of due) {
            one.contradictions += 1;
            const mayPass = error.kind === 'already-applied' || error.kind === 'conflict';
            if (mayPass && one.contradictions < MAX_CONTRADICTIONS) {
                this.#backOff();
                continue;
            }
            const row = rowOf(rows, one.wanted.id);
            // Only an ACTIVE row shows what the domain runs: a failed one may bear the version that it did not take.
            const applied = error.kind === 'already-applied' ? row : null;
            if (applied?.status === 'ACTIVE') {
                one.result = { outcome: 'other-version', row: applied };
            }
            else {
                const failure = applied?.status === 'ASSOCIATION_FAILED'
                    ? this.#associationFailed(one.wanted, applied)
                    : this.#cannotAssociate(one.wanted, error);
                one.result = { outcome: 'failed', row, failure };
            }
        }
    }
    #backOff() {
        this.#notBefore = this.#world.clock.now() + (0,retry/* backoffDelay */.EY)(this.#busyAnswers, this.#world.random);
        this.#busyAnswers += 1;
    }
    #cannotAssociate(wanted, error) {
        const what = `Package ${wanted.name} ${wanted.version} can't be associated with domain ${this.domain}`;
        return (0,failures/* toFailure */.w2)(error, what, 'association-failed');
    }
    #associationFailed(wanted, row) {
        return new failure/* ActionFailure */.d('association-failed', `Domain ${this.domain} could not take package ${wanted.name} ${wanted.version} (ASSOCIATION_FAILED): ${(0,failures/* errorDetailsText */.gC)(row.error)}`, {
            hint: 'The domain goes on with what it ran before. Look at its health and its indexes, then run the job again. (A follower domain of a cross-cluster replication refuses before OpenSearch 3.7.)',
        });
    }
}
function rowOf(rows, id) {
    return rows.find((row) => row.packageId === id) ?? null;
}
function sameRow(row, before) {
    return before !== null && row.status === before.status && row.version === before.version;
}

;// CONCATENATED MODULE: ./lib/deployment/publish-failures.js




/** The failure for a request that AWS refused for good or never answered; `code` is the reason where its kind does not tell. */
function publishFailure(error, name, code) {
    const busy = (0,aws_error/* isAwsError */.m)(error, 'busy', 'conflict', 'already-exists');
    const reason = (0,aws_error/* isAwsError */.m)(error, 'transient') ? 'internal' : busy ? 'conflict' : code;
    return (0,failures/* toFailure */.w2)(error, `Package ${name} can't be published`, reason);
}
/** The failure for a package of which somebody else published a version meanwhile. */
function supersededFailure(name, live) {
    return new failure/* ActionFailure */.d('superseded', `While this run published ${name}, somebody else did too: package ${live.id} now has ${live.version ?? 'no version'} (${live.status}), and its content is not that of this commit.`, {
        hint: 'Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart.',
    });
}
/** The failure for a package that bears another repository's marker since the plan was made. */
function takenOverFailure(name, live) {
    const owner = (0,marker/* parseDictionaryMarker */.WL)(live.description)?.repository;
    return new failure/* ActionFailure */.d('conflict', `While this run published ${name}, repository ${owner} did too: package ${live.id} bears its marker now, and is left alone.`, { hint: 'Two repositories must not deploy packages of one name: give the package another name in one of them.' });
}
/** The failure for a package that was deleted while the run waited for it. */
function deletedFailure(name) {
    return new failure/* ActionFailure */.d('conflict', `Package ${name} was deleted while it was being published.`, {
        hint: 'Run the job again to create it anew; index settings must then name its new ID.',
    });
}

;// CONCATENATED MODULE: ./lib/deployment/publisher.js







/** Requests that AWS answered before the run gives up on one package: rivals and busy packages cost one each. */
const MAX_REQUESTS = 6;
/** Looks without any sign of our request, after which an unanswered request counts as never made. */
const QUIET_LOOKS_UNANSWERED = 3;
/** Looks at a settled package that kept its version, after which AWS is taken to have made no new one. */
const QUIET_LOOKS_NO_NEW_VERSION = 6;
/** Looks at a listing without the package, after which it counts as deleted (listings may lag behind a creation). */
const MISSING_LOOKS = 8;
/**
 * Brings one package to the wanted content, whatever else happens to it: each look at the package decides the next
 * request. Looks are made by the caller, for all packages in one call.
 */
class Publisher {
    target;
    #service;
    #world;
    #state;
    #requests = 0;
    /** Requests in a row that were throttled, not answered, or refused because something is under way. */
    #passingRefusals = 0;
    #notBefore = 0;
    #quietLooks = 0;
    #missingLooks = 0;
    #missingRecords = 0;
    #seenInFlight = false;
    #lastError = null;
    /** What AWS last showed of the package: a failure's report still names its ID. */
    #latest = null;
    constructor(target, service, world) {
        this.target = target;
        this.#service = service;
        this.#world = world;
        this.#state = firstState(target.step);
        this.#latest = target.step.observed?.live ?? null;
    }
    /** The result once there is one. */
    get publication() {
        return this.#state.phase === 'end' ? this.#state.publication : null;
    }
    /** The package to look at; `null` when the next thing to do is a request. */
    get awaitedId() {
        return this.#state.phase === 'settle' || this.#state.phase === 'wait' ? this.#state.id : null;
    }
    /** Ends the publication with a failure. */
    fail(failure, live = this.#latest) {
        this.#state = { phase: 'end', publication: { outcome: 'failed', live, failure } };
    }
    /** Makes the request that is due, if any. Returns whether one was made. */
    async request() {
        if (this.#state.phase !== 'publish' || this.#world.clock.now() < this.#notBefore)
            return false;
        const { live } = this.#state;
        if (this.#requests >= MAX_REQUESTS || this.#passingRefusals >= retry/* MAX_ATTEMPTS */.m) {
            this.fail(publishFailure(this.#lastError, this.#name, 'conflict'), live);
            return false;
        }
        this.#requests += 1;
        try {
            await (live === null ? this.#create() : this.#update(live));
        }
        catch (error) {
            this.fail(publishFailure(error, this.#name, 'validation-failed'), live);
        }
        return true;
    }
    /** Takes in what a look at the package showed; `undefined` when AWS does not know it. */
    async look(live) {
        const state = this.#state;
        this.#latest = live ?? this.#latest;
        if (state.phase === 'settle')
            return this.#lookWhileSettling(live);
        if (state.phase === 'wait')
            return this.#lookWhileWaiting(state, live);
    }
    get #sha256() {
        return this.target.dictionary.sha256;
    }
    get #name() {
        return this.target.dictionary.name;
    }
    async #create() {
        const { source, description, dictionary } = this.target;
        try {
            const created = await this.#service.createPackage({ name: dictionary.name, source, description });
            this.#latest = created;
            this.#wait(created.id, null, 'accepted');
        }
        catch (error) {
            if (!(error instanceof aws_error/* AwsError */.G))
                throw error;
            this.#lastError = error;
            if (error.kind === 'transient')
                return this.#tryAgain();
            if (error.kind !== 'already-exists' && error.kind !== 'rejected' && error.kind !== 'conflict')
                throw error;
            // Our own lost answer, or a parallel run: go on with the package that has the name.
            const existing = await (0,retry/* retrying */.R$)(this.#world, () => this.#service.findPackage(dictionary.name));
            if (existing !== null)
                return this.#lookWhileSettling(existing);
            if (error.kind !== 'already-exists')
                throw error;
            // Listings may lag behind a creation.
            this.#backOff();
        }
    }
    async #update(before) {
        const { source, description, commitMessage } = this.target;
        if (this.#isForeign(before))
            return this.fail(takenOverFailure(this.#name, before), before);
        try {
            await this.#service.updatePackage({ id: before.id, source, description, commitMessage });
            this.#wait(before.id, before, 'accepted');
        }
        catch (error) {
            if (!(error instanceof aws_error/* AwsError */.G))
                throw error;
            this.#lastError = error;
            switch (error.kind) {
                case 'transient':
                    this.#tryAgain();
                    if (error.mayHaveHappened)
                        this.#wait(before.id, before, 'unknown');
                    return;
                case 'not-found':
                    this.#state = { phase: 'publish', live: null };
                    return;
                case 'busy':
                case 'conflict':
                case 'rejected':
                    return this.#updateRefused(before, error);
                default:
                    throw error;
            }
        }
    }
    /** Refused: because something is under way, because a failed package can't be updated, or for good. */
    async #updateRefused(before, error) {
        const [live] = await (0,retry/* retrying */.R$)(this.#world, () => this.#service.describePackages([before.id]));
        if (live === undefined) {
            this.#state = { phase: 'publish', live: null };
        }
        else if ((0,deployment_plan/* isInFlight */.wn)(live.status) || live.status === 'DELETING') {
            this.#state = { phase: 'settle', id: live.id };
        }
        else if ((0,deployment_plan/* isFailed */.Ix)(live.status) && live.version === null && error.kind !== 'busy') {
            await this.#recreate(live, error);
        }
        else if (error.kind === 'rejected' &&
            this.#requests >= 2 &&
            live.lastUpdatedAt?.getTime() === before.lastUpdatedAt?.getTime()) {
            throw error;
        }
        else {
            this.#backOff();
            this.#state = { phase: 'publish', live };
        }
    }
    /** The request was throttled or not answered properly: it counts among those alone. */
    #tryAgain() {
        this.#requests -= 1;
        this.#backOff();
    }
    /** Makes the next request later: a throttled account, or a busy package, needs a while. */
    #backOff() {
        this.#notBefore = this.#world.clock.now() + (0,retry/* backoffDelay */.EY)(this.#passingRefusals, this.#world.random);
        this.#passingRefusals += 1;
    }
    /** A package that never had a version and that no domain uses may be deleted and made anew, with a new ID. */
    async #recreate(live, refusal) {
        const users = await (0,retry/* retrying */.R$)(this.#world, () => this.#service.listDomains(live.id));
        if (users.length > 0)
            throw refusal;
        try {
            await (0,retry/* retrying */.R$)(this.#world, () => this.#service.deletePackage(live.id));
            this.#requests = 0;
            this.#state = { phase: 'settle', id: live.id };
        }
        catch (error) {
            if ((0,aws_error/* isAwsError */.m)(error, 'busy')) {
                this.#backOff();
                this.#state = { phase: 'publish', live };
            }
            else if ((0,aws_error/* isAwsError */.m)(error, 'not-found')) {
                this.#state = { phase: 'publish', live: null };
            }
            else {
                throw error;
            }
        }
    }
    async #lookWhileSettling(live) {
        if (live === undefined || live.status === 'DELETED') {
            this.#state = { phase: 'publish', live: null };
        }
        else if (live.status === 'DELETING') {
            this.#state = { phase: 'settle', id: live.id };
        }
        else if ((0,deployment_plan/* isInFlight */.wn)(live.status)) {
            if (this.#isOurs(live))
                this.#wait(live.id, live, 'adopted');
            else
                this.#state = { phase: 'settle', id: live.id };
        }
        else if (live.status === 'AVAILABLE' &&
            this.#isOurs(live) &&
            (0,observe/* runsContent */.sR)(await this.#observe(live), this.#sha256)) {
            this.#available(live, null);
        }
        else {
            this.#state = { phase: 'publish', live };
        }
    }
    async #lookWhileWaiting(state, live) {
        if (live === undefined || live.status === 'DELETED' || live.status === 'DELETING') {
            this.#missingLooks += 1;
            const lagging = live === undefined && this.#missingLooks < MISSING_LOOKS;
            if (!lagging)
                this.fail(deletedFailure(this.#name), live ?? null);
            return;
        }
        if ((0,deployment_plan/* isInFlight */.wn)(live.status)) {
            this.#seenInFlight = true;
            return;
        }
        if (live.status === 'AVAILABLE' && live.version !== null && live.version !== state.before?.version) {
            return this.#prove(live);
        }
        this.#quietLooks += 1;
        const moved = state.before === null || isNewer(live.lastUpdatedAt, state.before.lastUpdatedAt);
        const settled = this.#seenInFlight ? 2 : QUIET_LOOKS_NO_NEW_VERSION;
        if (state.call === 'unknown' && !moved && !this.#seenInFlight) {
            if (this.#quietLooks >= QUIET_LOOKS_UNANSWERED)
                this.#state = { phase: 'publish', live };
        }
        else if ((0,deployment_plan/* isFailed */.Ix)(live.status)) {
            // A failure from before our request may still show for a moment.
            if (moved || this.#seenInFlight || this.#quietLooks >= settled) {
                this.fail(this.#isOurs(live) ? (0,failures/* verdictFailure */.yc)(this.target.dictionary.file, live) : supersededFailure(this.#name, live), live);
            }
        }
        else if (live.version !== null &&
            this.#isOurs(live) &&
            (moved || this.#seenInFlight) &&
            this.#quietLooks >= settled) {
            this.#available(live, `AWS made no new version of ${this.#name}: ${live.version} has this content already.`);
        }
    }
    /** A new version is AVAILABLE: it is ours only if both markers say so. */
    async #prove(live) {
        if (!this.#isOurs(live))
            return this.fail(supersededFailure(this.#name, live), live);
        const observed = await this.#observe(live);
        const recordLags = observed.versionRecord === null && observed.historyKnown && live.version !== 'v1';
        if (recordLags && ++this.#missingRecords < MISSING_LOOKS)
            return;
        if ((0,observe/* runsContent */.sR)(observed, this.#sha256))
            this.#available(live, null);
        else
            this.fail(supersededFailure(this.#name, live), live);
    }
    #wait(id, before, call) {
        if (call !== 'unknown')
            this.#passingRefusals = 0;
        this.#seenInFlight = call === 'adopted';
        this.#quietLooks = 0;
        this.#missingLooks = 0;
        this.#missingRecords = 0;
        this.#state = { phase: 'wait', id, before, call };
    }
    #available(live, note) {
        if (live.version === null)
            return;
        this.#state = { phase: 'end', publication: { outcome: 'available', live, version: live.version, note } };
    }
    #isOurs(live) {
        return (0,marker/* parseDictionaryMarker */.WL)(live.description)?.sha256 === this.#sha256;
    }
    /** Whether the package came into another repository's hands since the plan was made. */
    #isForeign(live) {
        const { description, step } = this.target;
        const owner = (0,marker/* parseDictionaryMarker */.WL)(live.description)?.repository;
        const expected = [(0,marker/* parseDictionaryMarker */.WL)(description)?.repository, step.observed?.marker?.repository];
        return owner !== undefined && !expected.includes(owner);
    }
    #observe(live) {
        return (0,observe/* observePackage */.jb)(this.#service, live, this.#world);
    }
}
function firstState(step) {
    switch (step.kind) {
        case 'create':
            return step.observed === null ? { phase: 'publish', live: null } : { phase: 'settle', id: step.observed.live.id };
        case 'adopt':
            return { phase: 'settle', id: step.observed.live.id };
        case 'update':
            return (0,deployment_plan/* isInFlight */.wn)(step.observed.live.status)
                ? { phase: 'settle', id: step.observed.live.id }
                : { phase: 'publish', live: step.observed.live };
    }
}
function isNewer(now, before) {
    return now !== null && (before === null || now.getTime() > before.getTime());
}

;// CONCATENATED MODULE: ./lib/deployment/publish.js





/** A line of progress at least this often while nothing changes. */
const PROGRESS_INTERVAL_MS = 30_000;
/**
 * Creates or updates all packages and waits until each is AVAILABLE with our content or has failed; asks for all
 * pending ones in one DescribePackages call. Never rejects for one package's sake: each has its own `Publication`.
 */
async function publishAll(targets, service, world, host, timeoutMs) {
    const publishers = targets.map((target) => new Publisher(target, service, world));
    const started = world.clock.now();
    const progress = new Progress(host, world);
    for (let poll = 0;; poll++) {
        const requests = await (0,concurrency/* mapConcurrently */.X2)(publishers, (publisher) => publisher.request());
        if (requests.includes(true))
            poll = 0;
        const pending = publishers.filter((publisher) => publisher.publication === null);
        if (pending.length === 0)
            break;
        if (world.signal.aborted)
            throw (0,failures/* cancelled */.KW)();
        if (world.clock.now() - started >= timeoutMs) {
            for (const publisher of pending)
                publisher.fail(timeoutFailure(publisher.target, timeoutMs));
            break;
        }
        await world.clock.sleep((0,retry/* pollDelay */.xf)(poll, world.random), world.signal);
        await lookAt(pending, service, world, progress);
    }
    return new Map(publishers.flatMap(({ target, publication }) => (publication ? [[target.dictionary.name, publication]] : [])));
}
async function lookAt(pending, service, world, progress) {
    const ids = pending.flatMap((publisher) => publisher.awaitedId ?? []);
    if (ids.length === 0)
        return;
    let found;
    try {
        found = await (0,retry/* retrying */.R$)(world, () => service.describePackages(ids));
    }
    catch (error) {
        for (const publisher of pending) {
            publisher.fail((0,failures/* toFailure */.w2)(error, `Package ${publisher.target.dictionary.name} can't be looked at`, 'internal'));
        }
        return;
    }
    const byId = new Map(found.map((live) => [live.id, live]));
    progress.show(found);
    await (0,concurrency/* mapConcurrently */.X2)(pending, async (publisher) => {
        const id = publisher.awaitedId;
        if (id === null)
            return;
        try {
            await publisher.look(byId.get(id));
        }
        catch (error) {
            const what = `Package ${publisher.target.dictionary.name} can't be looked at`;
            publisher.fail((0,failures/* toFailure */.w2)(error, what, 'internal'), byId.get(id) ?? null);
        }
    });
}
function timeoutFailure(target, timeoutMs) {
    const minutes = timeoutMs / 60_000;
    return new failure/* ActionFailure */.d('timeout', `Package ${target.dictionary.name} was not AVAILABLE after ${minutes} minute${minutes === 1 ? '' : 's'}.`, {
        hint: 'AWS goes on with it; run the job again to continue from there, or raise `validation-timeout-minutes`.',
    });
}
/** Tells the state of packages when it changes, and from time to time when it doesn't. */
class Progress {
    #host;
    #world;
    #shown = new Map();
    #lastLine;
    constructor(host, world) {
        this.#host = host;
        this.#world = world;
        this.#lastLine = world.clock.now();
    }
    show(packages) {
        const now = this.#world.clock.now();
        for (const { name, status, version } of packages) {
            const state = status === 'AVAILABLE' && version !== null ? `${status} ${version}` : status;
            if (this.#shown.get(name) === state)
                continue;
            this.#shown.set(name, state);
            this.#lastLine = now;
            this.#host.info(`${name}: ${state}`);
        }
        if (now - this.#lastLine < PROGRESS_INTERVAL_MS)
            return;
        this.#lastLine = now;
        this.#host.info(`Still waiting: ${packages.map(({ name, status }) => `${name} ${status}`).join(', ')}`);
    }
}

;// CONCATENATED MODULE: ./lib/deployment/associate.js






/**
 * Associates all domains at the same time, each with one operation at a time, and waits until every row is ACTIVE with
 * the wanted version. Never rejects for one domain's sake: each association has its own result.
 */
async function associateAll(wanted, service, world, host, timeoutMs) {
    const results = await (0,concurrency/* allEnded */.Cw)([...wanted].map(async ([domain, versions]) => {
        const updater = new DomainUpdater(domain, versions, service, world);
        await updateDomain(updater, service, world, host, timeoutMs);
        return [domain, updater.results()];
    }));
    return new Map(results);
}
async function updateDomain(updater, service, world, host, timeoutMs) {
    const started = world.clock.now();
    let lastLine = started;
    let shown = '';
    let rows = [];
    for (let poll = 0;; poll++) {
        try {
            rows = await (0,retry/* retrying */.R$)(world, () => service.listAssociations(updater.domain));
            if (await updater.step(rows))
                poll = 0;
        }
        catch (error) {
            updater.failPending(() => (0,failures/* toFailure */.w2)(error, `Domain ${updater.domain} can't be updated`, 'association-failed'), rows);
        }
        const state = describeRows(updater, rows);
        const now = world.clock.now();
        if (state !== shown || now - lastLine >= PROGRESS_INTERVAL_MS) {
            host.info(`${updater.domain}: ${state}`);
            shown = state;
            lastLine = now;
        }
        if (updater.pending.length === 0)
            return;
        if (world.signal.aborted)
            throw (0,failures/* cancelled */.KW)();
        if (now - started >= timeoutMs) {
            updater.failPending((one) => associate_timeoutFailure(updater, one, timeoutMs), rows);
            return;
        }
        await world.clock.sleep((0,retry/* pollDelay */.xf)(poll, world.random), world.signal);
    }
}
/** For example: `1 of 4 live, ASSOCIATING: mappings, stopwords-en; not associated yet: synonyms-en`. */
function describeRows(updater, rows) {
    const results = [...updater.results().values()];
    const live = results.filter((result) => result.outcome === 'active').length;
    const waiting = new Map();
    for (const { id, name } of updater.pending) {
        const row = rows.find((candidate) => candidate.packageId === id);
        const state = row === undefined ? 'not associated yet' : row.status === 'ACTIVE' ? `runs ${row.version}` : row.status;
        waiting.set(state, [...(waiting.get(state) ?? []), name]);
    }
    const parts = [...waiting].map(([state, names]) => `${state}: ${names.join(', ')}`);
    const all = results.length + updater.pending.length;
    return `${live} of ${all} live${parts.length === 0 ? '' : `, ${parts.join('; ')}`}`;
}
function associate_timeoutFailure(updater, wanted, timeoutMs) {
    const minutes = timeoutMs / 60_000;
    const refusal = updater.lastRefusal === null ? '' : ` AWS's last answer: ${updater.lastRefusal.summary}`;
    return new failure/* ActionFailure */.d('timeout', `Domain ${updater.domain} did not run package ${wanted.name} ${wanted.version} after ${minutes} minute${minutes === 1 ? '' : 's'}.${refusal}`, {
        hint: 'AWS goes on with what it started; run the job again to continue from there, or raise `association-timeout-minutes`.',
    });
}

;// CONCATENATED MODULE: ./lib/deployment/prove.js
/** The proof of a deploy: what the domains run in the end is this commit's content. */







/** Times that associations are repeated because AWS had a newer version of the same content available. */
const MAX_ROUNDS = 4;
/**
 * Associates, then looks once more at the packages: what a domain runs must be this commit's content. When AWS has a
 * newer version of the very same content (a parallel run of the same commit), all domains are brought to that one.
 */
async function associateAndProve(wanted, contents, timeoutMs, engine) {
    const { service, world, host } = engine;
    const results = new Map();
    const overtaken = new Map();
    let round = wanted;
    for (let count = 1; round.size > 0; count++) {
        for (const [domain, rows] of await associateAll(round, service, world, host, timeoutMs)) {
            results.set(domain, new Map([...(results.get(domain) ?? []), ...rows]));
        }
        const newest = await newestVersions(wanted, contents, engine);
        const next = new Map();
        for (const [domain, ones] of wanted) {
            const rows = results.get(domain) ?? new Map();
            const judged = judgeDomain(domain, ones, rows, newest, count < MAX_ROUNDS);
            overtaken.set(domain, judged.overtaken);
            if (judged.behind)
                next.set(domain, judged.ours);
        }
        round = next;
    }
    const warnings = await (0,concurrency/* mapConcurrently */.X2)([...overtaken], ([domain, ones]) => lookAtOvertaken(domain, ones, results.get(domain) ?? new Map(), engine));
    const failures = [...results.values()].flatMap((rows) => [...rows.values()].flatMap((result) => (result.outcome === 'failed' ? [result.failure] : [])));
    return { associations: results, failures, warnings: warnings.flat() };
}
/** Sorts a domain's packages by whose the newest version is; what can't be proved becomes a failure in `rows`. */
function judgeDomain(domain, wanted, rows, versions, mayRepeat) {
    const ours = [];
    const overtaken = [];
    let behind = false;
    for (const one of wanted) {
        const result = rows.get(one.id);
        if (result === undefined || result.outcome === 'failed')
            continue;
        const newest = versions.get(one.id) ?? { kind: 'gone' };
        if (newest.kind === 'ours' && (newest.version === result.row.version || mayRepeat)) {
            behind ||= newest.version !== result.row.version;
            ours.push({ ...one, version: newest.version });
        }
        else if (newest.kind === 'not-ours' && result.outcome === 'active') {
            overtaken.push(one);
        }
        else {
            rows.set(one.id, { outcome: 'failed', row: result.row, failure: notOurs(domain, one.name, newest.kind) });
        }
    }
    return { ours, overtaken, behind };
}
/**
 * Somebody has published newer versions: whether the domain still runs ours only a look can tell. It is not associated
 * again, as that would apply what somebody else published. Returns warnings.
 */
async function lookAtOvertaken(domain, overtaken, results, { service, world }) {
    if (overtaken.length === 0)
        return [];
    const rows = await (0,retry/* retrying */.R$)(world, () => service.listAssociations(domain)).catch((error) => {
        throw (0,failures/* toFailure */.w2)(error, `Domain ${domain} can't be looked at once more`, 'internal');
    });
    // The rows are at hand: the domain's other packages are held to them too.
    for (const [id, result] of results) {
        if (result.outcome === 'failed')
            continue;
        const { packageName, version } = result.row;
        const row = rows.find((candidate) => candidate.packageId === id) ?? null;
        if (row === null) {
            results.set(id, { outcome: 'failed', row, failure: dissociated(domain, packageName) });
        }
        else if (!(0,deployment_plan/* isCurrent */.Oz)(row, version)) {
            results.set(id, { outcome: 'failed', row, failure: notOurs(domain, packageName, 'not-ours') });
        }
    }
    return overtaken.flatMap(({ id, name, version }) => results.get(id)?.outcome === 'failed'
        ? []
        : [
            `Domain ${domain} runs ${name} ${version} of this commit, but somebody has published a newer version meanwhile.`,
        ]);
}
/** What is available of each wanted package now, and whether its content is this commit's. */
async function newestVersions(wanted, contents, { service, world }) {
    const proved = new Map([...wanted.values()].flat().map((one) => [one.id, one.version]));
    const ids = [...proved.keys()];
    try {
        const found = await (0,retry/* retrying */.R$)(world, () => service.describePackages(ids));
        const present = found.filter(({ status }) => status !== 'DELETING' && status !== 'DELETED');
        const newest = await (0,concurrency/* mapConcurrently */.X2)(present, async (live) => {
            // A version never changes, and what this one holds was proved before it was associated.
            if (live.version !== null && live.version === proved.get(live.id)) {
                return [live.id, { kind: 'ours', version: live.version }];
            }
            const observed = await (0,observe/* observePackage */.jb)(service, live, world);
            const ours = live.version !== null && (0,observe/* runsContent */.sR)(observed, contents.get(live.name) ?? '');
            return [live.id, ours && live.version !== null ? { kind: 'ours', version: live.version } : { kind: 'not-ours' }];
        });
        return new Map(newest);
    }
    catch (error) {
        throw (0,failures/* toFailure */.w2)(error, "The packages can't be looked at once more", 'internal');
    }
}
function notOurs(domain, name, kind) {
    if (kind === 'gone') {
        return new failure/* ActionFailure */.d('conflict', `Package ${name} was deleted while this run associated it with ${domain}.`, {
            hint: 'Run the job again to create it anew; index settings must then name its new ID.',
        });
    }
    return new failure/* ActionFailure */.d('superseded', `Domain ${domain} runs a version of ${name} that this run did not publish: somebody published at the same time.`, {
        hint: 'Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart.',
    });
}
function dissociated(domain, name) {
    return new failure/* ActionFailure */.d('conflict', `Package ${name} was taken off domain ${domain} while this run went on.`, {
        hint: 'Run the job again to associate it, if it should be there.',
    });
}

;// CONCATENATED MODULE: ./lib/deployment/deploy.js







/**
 * Carries a plan out: uploads, publishes all packages, and only when every one is AVAILABLE associates them. Rejects
 * with an `ActionFailure` when nothing could be published at all (an upload failed) or the run was cancelled.
 */
async function deploy(plan, settings, engine) {
    const targets = plan.packages.flatMap((step) => (step.kind === 'unchanged' ? [] : [publishTarget(step, settings)]));
    if (targets.length > 0)
        await engine.host.group('Upload', () => uploadAll(targets, engine));
    const publications = targets.length === 0
        ? new Map()
        : await engine.host.group('Publish packages', () => publishAll(targets, engine.service, engine.world, engine.host, settings.validationTimeoutMs));
    const outcomes = [...publications.values()];
    const failures = outcomes.flatMap((one) => (one.outcome === 'failed' ? [one.failure] : []));
    const warnings = outcomes.flatMap((one) => (one.outcome === 'available' && one.note !== null ? [one.note] : []));
    if (failures.length > 0)
        return { publications, associations: new Map(), failures, warnings };
    const wanted = wantedVersions(plan, publications);
    if (wanted.size === 0)
        return { publications, associations: new Map(), failures, warnings };
    const proof = await engine.host.group('Associate with domains', () => associateAndProve(wanted, contentHashes(plan), settings.associationTimeoutMs, engine));
    return { publications, ...proof, warnings: [...warnings, ...proof.warnings] };
}
function publishTarget(step, settings) {
    const { dictionary } = step;
    const { name, file, sha256 } = dictionary;
    return {
        dictionary,
        step,
        source: { bucket: settings.bucket, key: (0,object_key/* objectKey */.T)(settings.keyPrefix, name, sha256, file) },
        description: (0,marker/* packageDescription */.Z$)(dictionary.description, {
            repository: settings.repository,
            path: file,
            sha256,
        }),
        commitMessage: (0,marker/* commitMessage */.df)(settings.commit.message, settings.commit.sha, sha256),
    };
}
async function uploadAll(targets, { store, world, host }) {
    await (0,concurrency/* mapConcurrently */.X2)(targets, async ({ dictionary, source }) => {
        try {
            const result = await (0,retry/* retrying */.R$)(world, () => store.put(source.key, dictionary));
            host.info(result === 'uploaded'
                ? `${dictionary.file}: uploaded to ${source.key} (${dictionary.bytes} bytes)`
                : `${dictionary.file}: ${source.key} is there already`);
        }
        catch (error) {
            throw (0,failures/* toFailure */.w2)(error, `${dictionary.file} can't be uploaded to bucket ${source.bucket}`, 'upload-failed');
        }
    }, concurrency/* CONCURRENT_UPLOADS */.pM);
}
function wantedVersions(plan, publications) {
    const live = new Map();
    for (const step of plan.packages) {
        const publication = publications.get(step.dictionary.name);
        if (publication?.outcome === 'available')
            live.set(step.dictionary.name, publication.live);
        else if (step.kind === 'unchanged')
            live.set(step.dictionary.name, step.observed.live);
    }
    const wanted = new Map();
    // Where a domain is looked at anyway, what it runs already is proved along with the rest: somebody may move it meanwhile.
    const domains = new Set(plan.associations.flatMap((step) => (step.kind === 'associate' ? [step.domain] : [])));
    for (const step of plan.associations) {
        const package_ = live.get(step.dictionary.name);
        if (!domains.has(step.domain) || package_ === undefined || package_.version === null)
            continue;
        const one = { id: package_.id, name: package_.name, version: package_.version };
        wanted.set(step.domain, [...(wanted.get(step.domain) ?? []), one]);
    }
    return wanted;
}
function contentHashes(plan) {
    return new Map(plan.packages.map(({ dictionary }) => [dictionary.name, dictionary.sha256]));
}

;// CONCATENATED MODULE: ./lib/deployment/prune.js






/** Dissociates and deletes packages whose file is gone, one after another: a domain does one operation at a time. */
async function prune(removals, settings, engine) {
    const results = new Map();
    for (const removal of removals) {
        if (engine.world.signal.aborted)
            throw (0,failures/* cancelled */.KW)();
        const { name } = removal.live;
        try {
            results.set(name, await remove(removal, settings, engine));
        }
        catch (error) {
            const failure = (0,failures/* toFailure */.w2)(error, `Package ${name} (its file ${removal.marker.path} is gone) can't be removed`, 'conflict');
            results.set(name, { outcome: 'failed', failure });
        }
        engine.host.info(describe(name, results.get(name)));
    }
    return results;
}
function describe(name, result) {
    switch (result?.outcome) {
        case 'deleted':
            return `${name}: dissociated and deleted`;
        case 'kept':
            return `${name}: kept, ${result.why}`;
        default:
            return `${name}: not removed`;
    }
}
async function remove(removal, settings, engine) {
    const { service, world } = engine;
    const { live, marker } = removal;
    const [now] = await (0,retry/* retrying */.R$)(world, () => service.describePackages([live.id]));
    if (now === undefined || now.status === 'DELETED')
        return { outcome: 'deleted' };
    if (!isAsPlanned(live, now))
        return KEPT;
    const rows = await (0,retry/* retrying */.R$)(world, () => service.listDomains(live.id));
    const others = rows.filter((row) => !settings.domains.includes(row.domain)).map((row) => row.domain);
    if (others.length > 0) {
        throw new failure/* ActionFailure */.d('conflict', `Package ${live.name} is not removed although its file ${marker.path} is gone: ${others.join(', ')} uses it and is not in \`domains\`.`, { hint: 'Add that domain to `domains`, or dissociate the package there by hand.' });
    }
    await (0,concurrency/* allEnded */.Cw)(rows.map((row) => dissociate(row, settings, engine)));
    return deletePackage(removal, settings, engine);
}
const KEPT = { outcome: 'kept', why: 'somebody has published it meanwhile' };
/** Whether nobody published the package since it was planned to remove it: a newer commit may have its file again. */
function isAsPlanned(planned, now) {
    return now.description === planned.description && now.version === planned.version && !(0,deployment_plan/* isInFlight */.wn)(now.status);
}
/** Dissociates and waits until the row is gone. */
async function dissociate(row, settings, { service, world }) {
    const what = `Package ${row.packageName} can't be dissociated from domain ${row.domain}`;
    const started = world.clock.now();
    let requested = false;
    let seenInFlight = false;
    let refusal = null;
    for (let poll = 0;; poll++) {
        const rows = await (0,retry/* retrying */.R$)(world, () => service.listAssociations(row.domain));
        const current = rows.find((candidate) => candidate.packageId === row.packageId);
        if (current === undefined)
            return;
        if (current.status === 'DISSOCIATING')
            seenInFlight = true;
        if (current.status === 'DISSOCIATION_FAILED' && requested && seenInFlight) {
            throw new failure/* ActionFailure */.d('conflict', `${what} (DISSOCIATION_FAILED): ${(0,failures/* errorDetailsText */.gC)(current.error)}`, {
                hint: 'An index still uses the dictionary: take it out of the index settings first, then run the job again.',
            });
        }
        const domainBusy = rows.some(({ status }) => status === 'ASSOCIATING' || status === 'DISSOCIATING');
        if (!domainBusy && !(requested && poll < 3)) {
            try {
                await service.dissociate(row.packageId, row.domain);
                requested = true;
                poll = 0;
            }
            catch (error) {
                if ((0,aws_error/* isAwsError */.m)(error, 'not-found'))
                    return;
                if (!(0,aws_error/* isAwsError */.m)(error, 'busy', 'transient', 'conflict'))
                    throw error;
                refusal = error;
            }
        }
        if (world.signal.aborted)
            throw (0,failures/* cancelled */.KW)();
        if (world.clock.now() - started >= settings.timeoutMs) {
            const answer = refusal === null ? '' : ` AWS's last answer: ${refusal.summary}`;
            throw new failure/* ActionFailure */.d('timeout', `${what} in time.${answer}`, { hint: 'Run the job again to continue.' });
        }
        await world.clock.sleep((0,retry/* pollDelay */.xf)(poll, world.random), world.signal);
    }
}
/** Deletes and waits until the package is gone. */
async function deletePackage(removal, settings, { service, world }) {
    const { id, name } = removal.live;
    const started = world.clock.now();
    let refusal = null;
    for (let poll = 0;; poll++) {
        const [live] = await (0,retry/* retrying */.R$)(world, () => service.describePackages([id]));
        if (live === undefined || live.status === 'DELETED')
            return { outcome: 'deleted' };
        if (live.status !== 'DELETING') {
            if (!isAsPlanned(removal.live, live))
                return KEPT;
            try {
                await service.deletePackage(id);
            }
            catch (error) {
                if ((0,aws_error/* isAwsError */.m)(error, 'not-found'))
                    return { outcome: 'deleted' };
                if (!(0,aws_error/* isAwsError */.m)(error, 'busy', 'transient', 'conflict'))
                    throw error;
                refusal = error;
            }
        }
        if (world.signal.aborted)
            throw (0,failures/* cancelled */.KW)();
        if (world.clock.now() - started >= settings.timeoutMs) {
            const answer = refusal === null ? '' : ` AWS's last answer: ${refusal.summary}`;
            throw new failure/* ActionFailure */.d('timeout', `Package ${name} can't be deleted in time.${answer}`, {
                hint: 'Run the job again to continue.',
            });
        }
        await world.clock.sleep((0,retry/* pollDelay */.xf)(poll, world.random), world.signal);
    }
}

;// CONCATENATED MODULE: ./lib/modes/deploy.js





/** Carries the plan out, then prunes if that is asked for. */
async function runDeploy({ run, configuration, observation, plan, engine, bucket, repository, }) {
    const { state, event, gitHub } = run;
    const commit = await resolveCommit({ input: configuration.commitMessage, event, api: gitHub });
    state.warnings.push(...commit.warnings);
    await assertNotStale(plan, event, commit.sha, gitHub);
    const associationTimeoutMs = configuration.associationTimeoutMinutes * 60_000;
    const settings = {
        bucket,
        repository,
        keyPrefix: configuration.keyPrefix,
        commit,
        validationTimeoutMs: configuration.validationTimeoutMinutes * 60_000,
        associationTimeoutMs,
    };
    const outcome = await deploy(plan, settings, engine);
    state.deployed = outcome;
    state.warnings.push(...outcome.warnings);
    state.failure = (0,failures/* combineFailures */.XJ)(outcome.failures);
    if (state.failure !== null || plan.removals.length === 0)
        return;
    const domains = [...new Set([...configuration.domains, ...observation.associations.keys()])];
    state.removals = await engine.host.group('Prune', () => prune(plan.removals, { repository, domains, timeoutMs: associationTimeoutMs }, engine));
    const removals = [...state.removals.values()];
    state.failure = (0,failures/* combineFailures */.XJ)(removals.flatMap((one) => (one.outcome === 'failed' ? [one.failure] : [])));
}

// EXTERNAL MODULE: ./lib/action/post-state.js
var post_state = __webpack_require__(4466);
// EXTERNAL MODULE: ./lib/deployment/throw-away.js
var throw_away = __webpack_require__(306);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./lib/deployment/verdict-board.js



/** Waits for several packages at once: one DescribePackages call asks for all that are pending. */
class VerdictBoard {
    #service;
    #world;
    #waiters = new Map();
    #polling = false;
    #poll = 0;
    constructor(service, world) {
        this.#service = service;
        this.#world = world;
    }
    /**
     * Resolves with the package once AWS has accepted or rejected it, with `null` when the time is up.
     * @throws ActionFailure when the job is cancelled or the packages can't be read
     */
    verdict(id, timeoutMs) {
        return new Promise((resolve, reject) => {
            this.#waiters.set(id, { deadline: this.#world.clock.now() + timeoutMs, resolve, reject });
            this.#poll = 0;
            void this.#run();
        });
    }
    async #run() {
        if (this.#polling)
            return;
        this.#polling = true;
        try {
            while (this.#waiters.size > 0)
                await this.#look();
        }
        catch (error) {
            const failure = (0,failures/* toFailure */.w2)(error, "The verdict of AWS can't be read", 'internal');
            for (const [id, { reject }] of this.#waiters) {
                this.#waiters.delete(id);
                reject(failure);
            }
        }
        finally {
            this.#polling = false;
        }
    }
    async #look() {
        const { clock, random, signal } = this.#world;
        await clock.sleep((0,retry/* pollDelay */.xf)(this.#poll++, random), signal);
        if (signal.aborted)
            throw (0,failures/* cancelled */.KW)();
        const asked = [...this.#waiters.keys()];
        for (const live of await (0,retry/* retrying */.R$)(this.#world, () => this.#service.describePackages(asked))) {
            if (live.status === 'AVAILABLE' || (0,deployment_plan/* isFailed */.Ix)(live.status))
                this.#settle(live.id, live);
        }
        for (const id of asked) {
            if (clock.now() >= (this.#waiters.get(id)?.deadline ?? Number.POSITIVE_INFINITY))
                this.#settle(id, null);
        }
    }
    #settle(id, live) {
        const waiter = this.#waiters.get(id);
        this.#waiters.delete(id);
        waiter?.resolve(live);
    }
}

;// CONCATENATED MODULE: ./lib/deployment/validate.js










/** A few at a time: a Region has few places, and other teams and deploys want some. */
const MAX_AT_ONCE = 4;
/** Longest wait for a place while none of our own packages holds one. */
const PLACE_TIMEOUT_MS = 5 * 60_000;
/**
 * Has AWS validate each dictionary in a throw-away package, and deletes package and object again whatever happens.
 * `remember` is called with all that may have to be deleted: before anything is made, and whenever that changes.
 * @throws ActionFailure when the job is cancelled, or at once when there is no place for a single package
 */
async function validateAll(dictionaries, settings, engine, remember) {
    if (dictionaries.length === 0)
        return new Map();
    if (settings.freePlaces <= 0 && !settings.placesComeFree)
        throw noPlace();
    return new Validation(dictionaries, settings, engine, remember).run();
}
class Validation {
    #settings;
    #engine;
    #remember;
    #checks;
    #board;
    /** What makes it pointless to go on with the dictionaries that are left. */
    #stop = null;
    #placesHeld = 0;
    /** When one of our packages last gave its place back, or the first was asked for. */
    #placeFreedAt;
    constructor(dictionaries, settings, engine, remember) {
        this.#settings = settings;
        this.#engine = engine;
        this.#remember = remember;
        this.#board = new VerdictBoard(engine.service, engine.world);
        this.#placeFreedAt = engine.world.clock.now();
        this.#checks = dictionaries.map((dictionary) => {
            const name = (0,throw_away/* throwAwayName */._N)(engine.world.random);
            const key = (0,object_key/* objectKey */.T)(settings.keyPrefix, name, dictionary.sha256, dictionary.file);
            return { dictionary, name, key, creation: null };
        });
    }
    async run() {
        const limit = (0,p_limit/* default */.A)(Math.max(1, Math.min(MAX_AT_ONCE, this.#settings.freePlaces)));
        const verdicts = await Promise.all(this.#checks.map((check) => limit(async () => [check.dictionary.name, await this.#validate(check)])));
        if (this.#engine.world.signal.aborted)
            throw (0,failures/* cancelled */.KW)();
        return new Map(verdicts);
    }
    /** One dictionary from its upload to the deletion of everything. Never rejects. */
    async #validate(check) {
        const { world, host } = this.#engine;
        if (world.signal.aborted)
            this.#stop ??= (0,failures/* cancelled */.KW)();
        if (this.#stop !== null)
            return { outcome: 'unknown', failure: this.#stop };
        const { file } = check.dictionary;
        this.#know(check, { state: 'not-asked' });
        try {
            await this.#upload(check);
            const id = await this.#create(check);
            const live = await this.#board.verdict(id, this.#settings.timeoutMs);
            host.info(`${file}: ${live?.status ?? 'no verdict in time'}`);
            if (live === null)
                return { outcome: 'unknown', failure: noVerdict(file, this.#settings.timeoutMs) };
            if (live.status === 'AVAILABLE')
                return { outcome: 'accepted' };
            return { outcome: 'rejected', failure: (0,failures/* verdictFailure */.yc)(file, live) };
        }
        catch (error) {
            const code = (0,aws_error/* isAwsError */.m)(error, 'transient') ? 'internal' : 'validation-failed';
            const failure = (0,failures/* toFailure */.w2)(error, `${file} can't be validated by AWS`, code);
            if (POINTLESS.has(failure.code))
                this.#stop ??= failure;
            return { outcome: 'unknown', failure };
        }
        finally {
            await this.#discard(check);
        }
    }
    async #upload({ dictionary, key }) {
        const { store, world } = this.#engine;
        try {
            await (0,retry/* retrying */.R$)(world, () => store.put(key, dictionary));
        }
        catch (error) {
            const what = `${dictionary.file} can't be uploaded to bucket ${this.#settings.bucket}`;
            throw (0,failures/* toFailure */.w2)(error, what, 'upload-failed');
        }
    }
    /** Creates the throw-away package, as soon as the Region has a place for it. */
    async #create(check) {
        const { world, host } = this.#engine;
        let failedTries = 0;
        for (let poll = 0;; poll++) {
            if (world.signal.aborted)
                throw (0,failures/* cancelled */.KW)();
            if (this.#stop !== null)
                throw this.#stop;
            try {
                const { id } = await this.#askForPackage(check);
                this.#placesHeld++;
                this.#know(check, { state: 'answered', id });
                return id;
            }
            catch (error) {
                if ((0,aws_error/* isAwsError */.m)(error, 'quota')) {
                    if (this.#hasWaitedForAPlace())
                        throw noPlace();
                    if (poll === 0)
                        host.info(`${check.dictionary.file}: waits for a free place among the packages of the Region`);
                }
                else if (!(0,aws_error/* isAwsError */.m)(error, 'transient', 'already-exists') || ++failedTries >= retry/* MAX_ATTEMPTS */.m) {
                    throw error;
                }
            }
            const delay = failedTries > 0 ? (0,retry/* backoffDelay */.EY)(failedTries - 1, world.random) : (0,retry/* pollDelay */.xf)(poll, world.random);
            await world.clock.sleep(delay, world.signal);
        }
    }
    #hasWaitedForAPlace() {
        const waited = this.#engine.world.clock.now() - this.#placeFreedAt;
        return this.#placesHeld === 0 && waited >= Math.min(PLACE_TIMEOUT_MS, this.#settings.timeoutMs);
    }
    async #askForPackage(check) {
        const { service, world } = this.#engine;
        const { name, key } = check;
        const { bucket, repository, runId } = this.#settings;
        const description = (0,marker/* checkDescription */.bq)({ repository, runId, createdAt: new Date(world.clock.now()), key });
        const known = check.creation;
        this.#know(check, { state: 'unanswered' });
        try {
            return await service.createPackage({ name, source: { bucket, key }, description });
        }
        catch (error) {
            // What AWS refused does not exist; only a lost answer leaves that open.
            if (error instanceof aws_error/* AwsError */.G && !error.mayHaveHappened)
                this.#know(check, known);
            if (!(0,aws_error/* isAwsError */.m)(error, 'already-exists'))
                throw error;
            // The name is random, so it is ours: the answer to an earlier try was lost.
            const existing = await (0,retry/* retrying */.R$)(world, () => service.findPackage(name));
            if (existing === null || !(0,throw_away/* isThrowAway */.Vo)(existing))
                throw error;
            return existing;
        }
    }
    async #discard(check) {
        const { world, host } = this.#engine;
        const { name, key, creation } = check;
        if (creation === null)
            return;
        const left = await (0,throw_away.discard)([{ name, key, creation }], this.#engine);
        for (const problem of left) {
            host.warning(`A throw-away package could not be deleted; the post step tries again. ${problem}`);
        }
        if (creation.state === 'answered') {
            this.#placesHeld--;
            this.#placeFreedAt = world.clock.now();
        }
        if (left.length === 0)
            this.#know(check, null);
    }
    #know(check, creation) {
        check.creation = creation;
        this.#remember(this.#checks.flatMap(({ name, key, creation }) => (creation === null ? [] : [{ name, key, creation }])));
    }
}
/** With these, no other dictionary of the run would fare better. */
const POINTLESS = new Set([
    'access-denied',
    'credentials-missing',
    'quota-exceeded',
]);
function noPlace() {
    return new failure/* ActionFailure */.d('quota-exceeded', `The Region has no free place for a throw-away package (it takes ${deployment_plan/* PACKAGES_PER_REGION */.By}), so AWS did not validate the changed dictionaries.`, { hint: 'Delete packages that are not needed, and run the job again.' });
}
function noVerdict(file, timeoutMs) {
    return new failure/* ActionFailure */.d('timeout', `AWS gave no verdict on ${file} within ${timeoutMs / 60_000} minutes.`, {
        hint: 'Run the job again, or raise `validation-timeout-minutes`.',
    });
}

;// CONCATENATED MODULE: ./lib/modes/validate.js





/** Has AWS validate what the plan would change, in throw-away packages. */
async function runValidate(live) {
    const { run, configuration, observation, plan, engine, region, bucket, repository } = live;
    const { state, event, log } = run;
    const packages = observation.packages.filter(deployment_plan/* holdsPlace */.El);
    const old = (0,throw_away/* leftovers */.To)(packages, repository, run.clock.now());
    if (old.length > 0) {
        await log.group('Sweep leftovers of earlier runs', async () => {
            const left = await (0,throw_away/* sweep */.X0)(old, engine);
            state.warnings.push(...left.map((problem) => `A leftover of an earlier run can't be deleted. ${problem}`));
        });
    }
    state.verdicts = new Map();
    const changed = plan.packages.filter((step) => step.kind !== 'unchanged').map((step) => step.dictionary);
    if (changed.length === 0)
        return;
    const swept = new Set(old.map(({ name }) => name));
    const settings = {
        bucket,
        repository,
        keyPrefix: configuration.keyPrefix,
        runId: event.runId,
        timeoutMs: configuration.validationTimeoutMinutes * 60_000,
        freePlaces: deployment_plan/* PACKAGES_PER_REGION */.By - packages.filter(({ name }) => !swept.has(name)).length,
        placesComeFree: packages.some(throw_away/* isThrowAway */.Vo),
    };
    const { api, expectedBucketOwner } = configuration;
    const place = { api, awsRegion: region, bucket, expectedBucketOwner };
    state.verdicts = await log.group('Validation by AWS', () => validateAll(changed, settings, engine, (throwAways) => (0,post_state/* rememberThrowAways */.V)(throwAways, place)));
    const verdicts = [...state.verdicts.values()];
    state.failure = (0,failures/* combineFailures */.XJ)(verdicts.flatMap((one) => (one.outcome === 'accepted' ? [] : [one.failure])));
}

;// CONCATENATED MODULE: ./lib/modes/live.js
/** Every mode that asks AWS: compare with what is live, plan, and go on as the mode says. */















/** Carries out a run from the look at AWS on. */
async function compareWithLive(run, configuration, aws) {
    const { state, log } = run;
    const connection = await connectTo(configuration, aws, run);
    const { expiresAt } = await connection.credentials().catch((error) => {
        throw (0,failures/* toFailure */.w2)(error, `Mode ${state.mode} calls AWS, but no credentials can be had`, 'credentials-missing');
    });
    const world = { clock: run.clock, random: run.random, signal: run.signal };
    const { plan, observation } = await log.group('Compare with what is live', async () => {
        const observation = await (0,observe/* observe */.lB)(connection.service, state.dictionaries, world);
        state.observation = observation;
        state.warnings.push(...observation.warnings);
        const plan = (0,deployment_plan/* makePlan */.Cs)(state.dictionaries, observation, pruning(run, configuration, aws));
        state.plan = plan;
        logPlan(plan, log);
        state.diffs = await (0,compare/* diffWithDeployed */.k)(run, plan, connection.store, configuration, world);
        return { plan, observation };
    });
    if (state.mode === 'drift') {
        state.failure = (0,drift/* driftFailure */.a)(plan);
        return;
    }
    (0,deployed_content/* assertNotEmptied */.Mr)(state.dictionaries, state.diffs, configuration.maxRemovedPercent);
    (0,deployed_content/* assertNotEmpty */.Jw)(plan, configuration.maxRemovedPercent);
    (0,deployed_content/* assertFewRemovals */.U)(plan, configuration.maxRemovedPercent);
    (0,deployment_plan/* assertWithinQuotas */.Lv)(plan, observation);
    if (state.mode === 'deploy')
        assertNotForeign(plan, run.event, aws.repository);
    else
        state.warnings.push(...describeForeignPackages(plan, aws.repository));
    if (state.mode === 'plan' || connection.store === null || aws.bucket === null)
        return;
    const expiry = expiryWarning(expiresAt, run.clock.now(), longestWait(state.mode, configuration));
    if (expiry !== null)
        state.warnings.push(expiry);
    const ports = logWrites(connection.service, connection.store);
    const engine = { service: ports.service, store: ports.store, world, host: log };
    const { region, bucket, repository } = aws;
    const live = { run, configuration, observation, plan, engine, region, bucket, repository };
    try {
        await (state.mode === 'validate' ? runValidate(live) : runDeploy(live));
    }
    finally {
        state.wrote = ports.wrote();
    }
}
function connectTo(configuration, { region }, { env }) {
    const { api, bucket, expectedBucketOwner } = configuration;
    return (0,connect.connect)({ api, bucket, expectedBucketOwner, region, actionVersion: version/* ACTION_VERSION */.Y, proxyEnv: env });
}
function pruning({ event }, configuration, { repository }) {
    if (!configuration.prune)
        return null;
    return { repository, fileExists: (file) => (0,workspace_path/* lookAt */.t5)(event.workspace, file).kind !== 'missing' };
}
function longestWait(mode, configuration) {
    const { validationTimeoutMinutes, associationTimeoutMinutes } = configuration;
    return (validationTimeoutMinutes + (mode === 'deploy' ? associationTimeoutMinutes : 0)) * 60_000;
}


/***/ })

};
