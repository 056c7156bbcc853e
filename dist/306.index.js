export const id = 306;
export const ids = [306];
export const modules = {

/***/ 6306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dictionaryStore: () => (/* binding */ dictionaryStore)
/* harmony export */ });
/* harmony import */ var _S3Client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8894);
/* harmony import */ var _client_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1939);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5505);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7075);








// node_modules/@aws-sdk/client-s3/dist-es/commands/DeleteObjectCommand.js
var DeleteObjectCommand = class extends (0,_S3Client_js__WEBPACK_IMPORTED_MODULE_0__._)(_S3Client_js__WEBPACK_IMPORTED_MODULE_0__.l, _S3Client_js__WEBPACK_IMPORTED_MODULE_0__.f, "DeleteObject", _S3Client_js__WEBPACK_IMPORTED_MODULE_0__.n) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/GetObjectCommand.js
var GetObjectCommand = class extends (0,_S3Client_js__WEBPACK_IMPORTED_MODULE_0__._)(_S3Client_js__WEBPACK_IMPORTED_MODULE_0__.l, _S3Client_js__WEBPACK_IMPORTED_MODULE_0__.h, "GetObject", _S3Client_js__WEBPACK_IMPORTED_MODULE_0__.a) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/HeadObjectCommand.js
var HeadObjectCommand = class extends (0,_S3Client_js__WEBPACK_IMPORTED_MODULE_0__._)(_S3Client_js__WEBPACK_IMPORTED_MODULE_0__.l, _S3Client_js__WEBPACK_IMPORTED_MODULE_0__.g, "HeadObject", _S3Client_js__WEBPACK_IMPORTED_MODULE_0__.s) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/PutObjectCommand.js
var PutObjectCommand = class extends (0,_S3Client_js__WEBPACK_IMPORTED_MODULE_0__._)(_S3Client_js__WEBPACK_IMPORTED_MODULE_0__.l, _S3Client_js__WEBPACK_IMPORTED_MODULE_0__.p, "PutObject", _S3Client_js__WEBPACK_IMPORTED_MODULE_0__.c) {};

// lib/aws/dictionary-store.js
/** Deployed content is read back for the diff; a dictionary beyond this size (bytes) is not. */
const MAX_READ_BYTES = 268435456;
/** The engine's port over one S3 bucket. Rejects with `AwsError` only. */
function dictionaryStore(bucket, expectedOwner, settings) {
	const client = new _S3Client_js__WEBPACK_IMPORTED_MODULE_0__.t((0,_client_settings_js__WEBPACK_IMPORTED_MODULE_2__.t)(settings));
	const location = (key) => ({
		Bucket: bucket,
		Key: key,
		...expectedOwner === null ? {} : { ExpectedBucketOwner: expectedOwner }
	});
	/**
	* Whether the object is there already with this very content; the error when it can't be seen. Throws when it has other
	* content, and what may pass when it is asked again.
	*/
	async function isPresent(key, { bytes, sha256 }) {
		let head;
		try {
			head = await client.send(new HeadObjectCommand({
				...location(key),
				ChecksumMode: "ENABLED"
			}));
		} catch (error) {
			const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.t)(error, "HeadObject");
			if (failure instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t && failure.kind !== "transient") return failure;
			throw failure;
		}
		if (head.ContentLength !== bytes) throw otherContent(key);
		if ((/^[^-]+$/.exec(head.ChecksumSHA256 ?? "")?.[0] ?? base64(await hashOf(key))) !== base64(sha256)) throw otherContent(key);
		return true;
	}
	/** Reads an object once, a chunk at a time. */
	async function hashOf(key) {
		try {
			const { Body } = await client.send(new GetObjectCommand(location(key)));
			const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256");
			if (Body instanceof node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable) for await (const chunk of Body) hash.update(chunk);
			return hash.digest("hex");
		} catch (error) {
			throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.t)(error, "GetObject");
		}
	}
	return {
		put: async (key, file) => {
			const { path, bytes, sha256 } = file;
			if (await isPresent(key, file) === true) return "present";
			try {
				await client.send(new PutObjectCommand({
					...location(key),
					Body: (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.createReadStream)(path),
					ContentLength: bytes,
					ContentType: "application/octet-stream",
					IfNoneMatch: "*",
					ChecksumAlgorithm: "SHA256",
					ChecksumSHA256: base64(sha256),
					ServerSideEncryption: "AES256"
				}));
				return "uploaded";
			} catch (error) {
				if (!isNamed(error, "PreconditionFailed")) throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.t)(error, "PutObject");
				const present = await isPresent(key, file);
				if (present === true) return "present";
				throw present.kind === "not-found" ? goneAgain(key) : present;
			}
		},
		get: async (key) => {
			try {
				const { Body, ContentLength } = await client.send(new GetObjectCommand(location(key)));
				if (Body === void 0) return /* @__PURE__ */ new Uint8Array();
				if (ContentLength !== void 0 && ContentLength > MAX_READ_BYTES) {
					release(Body);
					throw refused("GetObject", "TooLarge", `${key} has ${ContentLength} bytes, too many to be compared`);
				}
				return await Body.transformToByteArray();
			} catch (error) {
				const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.t)(error, "GetObject");
				if (failure instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t && failure.kind === "not-found") return null;
				throw failure;
			}
		},
		look: async (key) => {
			try {
				const { Body, LastModified } = await client.send(new GetObjectCommand(location(key)));
				release(Body);
				return { lastModified: LastModified ?? null };
			} catch (error) {
				const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.t)(error, "GetObject");
				if (failure instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t && isMissing(failure)) return null;
				throw failure;
			}
		},
		delete: async (key) => {
			try {
				await client.send(new DeleteObjectCommand(location(key)));
			} catch (error) {
				throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.t)(error, "DeleteObject");
			}
		}
	};
}
/** Ends an answer whose content nobody wants: its connection would keep the process alive. */
function release(body) {
	if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable) body.destroy();
}
/** Who may not list a bucket is not told that a key is missing, but that he may not list. */
function isMissing({ kind, errorName, message }) {
	return errorName === "NoSuchKey" || kind === "access-denied" && message.includes("s3:ListBucket");
}
function base64(sha256) {
	return Buffer.from(sha256, "hex").toString("base64");
}
function otherContent(key) {
	return refused("HeadObject", "OtherContent", `${key} exists with other content than its name says; delete that object`);
}
/** A look and an upload that contradict each other: the next ones won't. */
function goneAgain(key) {
	return new _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t({
		kind: "transient",
		operation: "PutObject",
		errorName: "PreconditionFailed",
		message: `${key} was there for a moment only`,
		requestId: null,
		mayHaveHappened: false,
		cause: void 0
	});
}
function refused(operation, errorName, message) {
	return new _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t({
		kind: "rejected",
		operation,
		errorName,
		message,
		requestId: null,
		mayHaveHappened: false,
		cause: void 0
	});
}
function isNamed(error, name) {
	return error instanceof Error && error.name === name;
}



/***/ })

};
