export const id = 65;
export const ids = [65];
export const modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


const CONNECTION_TIMEOUT_MS = 10_000;
/** A connection on which nothing moves for this long is given up. */
const IDLE_TIMEOUT_MS = 60_000;
const MAX_SOCKETS = 50;
/** Without one the SDK warns on the console, beside our own words: of uploads that it does not retry, for one. */
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/** Constructor arguments that all clients share. Retries are the engine's: it knows which call may be repeated. */
function clientConfig(settings) {
    const agent = { keepAlive: true, maxSockets: MAX_SOCKETS, proxyEnv: settings.proxyEnv };
    return {
        region: settings.region,
        maxAttempts: 1,
        logger: SILENT,
        customUserAgent: [['deploy-opensearch-dictionaries', settings.actionVersion]],
        requestHandler: {
            connectionTimeout: CONNECTION_TIMEOUT_MS,
            socketTimeout: IDLE_TIMEOUT_MS,
            httpAgent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(agent),
            httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(agent),
        },
    };
}


/***/ }),

/***/ 2065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dictionaryStore: () => (/* binding */ dictionaryStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3711);
/* harmony import */ var _deployment_aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9289);
/* harmony import */ var _client_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6762);





/** Deployed content is read back for the diff; a dictionary beyond this size (bytes) is not. */
const MAX_READ_BYTES = 256 * 1024 * 1024;
/** The engine's port over one S3 bucket. Rejects with `AwsError` only. */
function dictionaryStore(bucket, expectedOwner, settings) {
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__/* .S3Client */ .YxF((0,_client_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .clientConfig */ .y)(settings));
    const location = (key) => ({
        Bucket: bucket,
        Key: key,
        ...(expectedOwner === null ? {} : { ExpectedBucketOwner: expectedOwner }),
    });
    /** Whether the object is there already, with this very content as far as S3 says. */
    async function isPresent(key, bytes, sha256) {
        let head;
        try {
            head = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__/* .HeadObjectCommand */ .l81({ ...location(key), ChecksumMode: 'ENABLED' }));
        }
        catch (error) {
            const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toAwsError */ .D)(error, 'HeadObject');
            // The answer to HEAD has no body: a missing key that we may not list, a wrong Region and an ended session are a bare
            // 403, 301 or 400. The upload itself tells what is wrong.
            if (failure instanceof _deployment_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsError */ .G && failure.kind !== 'transient')
                return false;
            throw failure;
        }
        if (head.ContentLength === bytes && (head.ChecksumSHA256 ?? sha256) === sha256)
            return true;
        throw otherContent(key);
    }
    return {
        put: async (key, { path, bytes, sha256 }) => {
            const checksum = base64(sha256);
            if (await isPresent(key, bytes, checksum))
                return 'present';
            try {
                await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__/* .PutObjectCommand */ .wKZ({
                    ...location(key),
                    Body: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path),
                    ContentLength: bytes,
                    ContentType: 'application/octet-stream',
                    IfNoneMatch: '*',
                    // Both: with the sum alone some servers skip the check.
                    ChecksumAlgorithm: 'SHA256',
                    ChecksumSHA256: checksum,
                    // The packages service can't read SSE-KMS objects, and KMS may be the bucket's default.
                    ServerSideEncryption: 'AES256',
                }));
                return 'uploaded';
            }
            catch (error) {
                if (isNamed(error, 'PreconditionFailed'))
                    return 'present';
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toAwsError */ .D)(error, 'PutObject');
            }
        },
        get: async (key) => {
            try {
                const { Body, ContentLength } = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__/* .GetObjectCommand */ .jLs(location(key)));
                if (Body === undefined)
                    return new Uint8Array();
                if (ContentLength !== undefined && ContentLength > MAX_READ_BYTES) {
                    throw refused('GetObject', 'TooLarge', `${key} has ${ContentLength} bytes, too many to be compared`);
                }
                return await Body.transformToByteArray();
            }
            catch (error) {
                const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toAwsError */ .D)(error, 'GetObject');
                if (failure instanceof _deployment_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsError */ .G && failure.kind === 'not-found')
                    return null;
                throw failure;
            }
        },
        delete: async (key) => {
            try {
                await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__/* .DeleteObjectCommand */ .k4j(location(key)));
            }
            catch (error) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toAwsError */ .D)(error, 'DeleteObject');
            }
        },
    };
}
function base64(sha256) {
    return Buffer.from(sha256, 'hex').toString('base64');
}
function otherContent(key) {
    return refused('HeadObject', 'OtherContent', `${key} exists with other content than its name says; delete that object`);
}
function refused(operation, errorName, message) {
    return new _deployment_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsError */ .G({
        kind: 'rejected',
        operation,
        errorName,
        message,
        requestId: null,
        mayHaveHappened: false,
        cause: undefined,
    });
}
function isNamed(error, name) {
    return error instanceof Error && error.name === name;
}


/***/ })

};
