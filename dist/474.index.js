export const id = 474;
export const ids = [474];
export const modules = {

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8894);




// lib/aws/packages-service.js
/** The engine's port over either API. Rejects with `AwsError` only. */
function packagesService(api) {
	const describe = (filter) => allPages("DescribePackages", (nextToken) => api.describePackages({
		filter,
		nextToken
	}), (page) => page.PackageDetailsList);
	const service = {
		listPackages: async () => (await describe(null)).flatMap(readPackage),
		describePackages: async (ids, limits) => {
			try {
				return (await describe({
					name: "PackageID",
					values: [...ids]
				})).flatMap(readPackage);
			} catch (error) {
				if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "not-found")) throw error;
				if (ids.length <= 1) return [];
				return (await Promise.all(ids.map((id) => service.describePackages([id], limits)))).flat();
			}
		},
		findPackage: async (name) => {
			try {
				return (await describe({
					name: "PackageName",
					values: [name]
				})).flatMap(readPackage).find((live) => live.name === name && live.status !== "DELETED") ?? null;
			} catch (error) {
				if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "not-found")) return null;
				throw error;
			}
		},
		versionHistory: async (id) => (await allPages("GetPackageVersionHistory", (NextToken) => api.getPackageVersionHistory({
			PackageID: id,
			NextToken
		}), (page) => page.PackageVersionHistoryList)).flatMap(readVersion),
		listAssociations: async (domain) => (await allPages("ListPackagesForDomain", (NextToken) => api.listPackagesForDomain({
			DomainName: domain,
			NextToken
		}), (page) => page.DomainPackageDetailsList)).flatMap((row) => readAssociation(row, domain)),
		listDomains: async (id) => (await allPages("ListDomainsForPackage", (NextToken) => api.listDomainsForPackage({
			PackageID: id,
			NextToken
		}), (page) => page.DomainPackageDetailsList)).flatMap((row) => readAssociation(row, row.DomainName ?? "")),
		createPackage: async ({ name, source, description }) => {
			const { PackageDetails } = await call("CreatePackage", () => api.createPackage({
				PackageName: name,
				PackageSource: {
					S3BucketName: source.bucket,
					S3Key: source.key
				},
				PackageDescription: description
			}));
			return answered("CreatePackage", PackageDetails);
		},
		updatePackage: async ({ id, source, description, commitMessage }) => {
			const { PackageDetails } = await call("UpdatePackage", () => api.updatePackage({
				PackageID: id,
				PackageSource: {
					S3BucketName: source.bucket,
					S3Key: source.key
				},
				PackageDescription: description,
				CommitMessage: commitMessage
			}));
			return answered("UpdatePackage", PackageDetails);
		},
		associate: async (id, domain) => {
			await call("AssociatePackage", () => api.associatePackage({
				PackageID: id,
				DomainName: domain
			}));
		},
		supportsAssociateMany: api.associatePackages !== null,
		associateMany: async (ids, domain) => {
			const { associatePackages } = api;
			if (associatePackages === null) throw new Error("this API has no AssociatePackages");
			const PackageList = ids.map((PackageID) => ({ PackageID }));
			await call("AssociatePackages", () => associatePackages({
				PackageList,
				DomainName: domain
			}));
		},
		dissociate: async (id, domain) => {
			await call("DissociatePackage", () => api.dissociatePackage({
				PackageID: id,
				DomainName: domain
			}));
		},
		deletePackage: async (id) => {
			await call("DeletePackage", () => api.deletePackage({ PackageID: id }));
		}
	};
	return service;
}
async function call(operation, work) {
	try {
		return await work();
	} catch (error) {
		throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.t)(error, operation);
	}
}
/** Reads every page of a listing; a page may be empty and still not be the last. */
async function allPages(operation, read, items) {
	const all = [];
	let nextToken;
	do {
		const page = await call(operation, () => read(nextToken));
		all.push(...items(page) ?? []);
		if (page.NextToken !== void 0 && page.NextToken === nextToken) throw unreadable(operation, "the same page twice");
		nextToken = page.NextToken === "" ? void 0 : page.NextToken;
	} while (nextToken !== void 0);
	return all;
}
function answered(operation, details) {
	const [live] = details === void 0 ? [] : readPackage(details);
	if (live === void 0) throw unreadable(operation, "no dictionary package");
	return live;
}
function unreadable(operation, what) {
	return new _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t({
		kind: "transient",
		operation,
		errorName: "UnexpectedAnswer",
		message: `AWS answered with ${what}`,
		requestId: null,
		mayHaveHappened: true,
		cause: void 0
	});
}
/** Dictionaries of users have IDs of `F` and digits; AWS's own packages (`G…`) and plugins (`pkg-…`) are left out. */
const DICTIONARY_ID = /^F[0-9]+$/;
function readPackage(details) {
	const { PackageID, PackageName, PackageType } = details;
	if (PackageID === void 0 || PackageName === void 0) return [];
	if (PackageType !== "TXT-DICTIONARY" || !DICTIONARY_ID.test(PackageID)) return [];
	return [{
		id: PackageID,
		name: PackageName,
		description: details.PackageDescription ?? "",
		status: readPackageStatus(details.PackageStatus),
		version: readVersionName(details.AvailablePackageVersion),
		error: readError(details.ErrorDetails),
		createdAt: details.CreatedAt ?? null,
		lastUpdatedAt: details.LastUpdatedAt ?? null
	}];
}
function readAssociation(row, domain) {
	const { PackageID, PackageName, PackageType } = row;
	if (PackageID === void 0 || PackageType !== "TXT-DICTIONARY") return [];
	return [{
		packageId: PackageID,
		packageName: PackageName ?? PackageID,
		domain: row.DomainName ?? domain,
		status: readAssociationStatus(row.DomainPackageStatus),
		version: readVersionName(row.PackageVersion),
		referencePath: row.ReferencePath ?? null,
		error: readError(row.ErrorDetails)
	}];
}
function readVersion(record) {
	const version = readVersionName(record.PackageVersion);
	if (version === null) return [];
	return [{
		version,
		commitMessage: record.CommitMessage ?? null,
		createdAt: record.CreatedAt ?? null
	}];
}
function readVersionName(version) {
	return version === void 0 || version === "" ? null : version;
}
function readError(error) {
	if (error === void 0) return null;
	return {
		type: error.ErrorType ?? "",
		message: error.ErrorMessage ?? ""
	};
}
const PACKAGE_STATUSES = {
	COPYING: true,
	COPY_FAILED: true,
	VALIDATING: true,
	VALIDATION_FAILED: true,
	AVAILABLE: true,
	DELETING: true,
	DELETED: true,
	DELETE_FAILED: true
};
/** A status that the model does not know is waited out like an import: the time-out bounds it, nothing is taken for done. */
function readPackageStatus(status) {
	return status !== void 0 && isKeyOf(PACKAGE_STATUSES, status) ? status : "VALIDATING";
}
const ASSOCIATION_STATUSES = {
	ASSOCIATING: true,
	ASSOCIATION_FAILED: true,
	ACTIVE: true,
	DISSOCIATING: true,
	DISSOCIATION_FAILED: true
};
function readAssociationStatus(status) {
	return status !== void 0 && isKeyOf(ASSOCIATION_STATUSES, status) ? status : "ASSOCIATING";
}
function isKeyOf(object, key) {
	return Object.hasOwn(object, key);
}

// lib/aws/connect.js
/** Makes both ports. The SDK client of the API that is not used is never loaded, that of S3 only with its first call. */
async function connect(settings) {
	const { bucket, expectedBucketOwner } = settings;
	const api = settings.api === "opensearch" ? (await Promise.all(/* import() */[__webpack_require__.e(385), __webpack_require__.e(164), __webpack_require__.e(751)]).then(__webpack_require__.bind(__webpack_require__, 2751))).openSearchApi(settings) : (await Promise.all(/* import() */[__webpack_require__.e(385), __webpack_require__.e(164), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 5266))).elasticsearchApi(settings);
	return {
		service: packagesService(api),
		store: bucket === null ? null : lazyStore(bucket, expectedBucketOwner, settings),
		credentials: async () => {
			try {
				return { expiresAt: (await api.credentials()).expiration ?? null };
			} catch (error) {
				throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.t)(error, "credentials");
			}
		}
	};
}
function lazyStore(bucket, expectedOwner, settings) {
	let loading;
	const store = () => {
		loading ??= Promise.all(/* import() */[__webpack_require__.e(164), __webpack_require__.e(83), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 6306)).then(({ dictionaryStore }) => dictionaryStore(bucket, expectedOwner, settings));
		return loading;
	};
	return {
		put: async (key, file, limits) => (await store()).put(key, file, limits),
		get: async (key, limits) => (await store()).get(key, limits),
		look: async (key, limits) => (await store()).look(key, limits),
		delete: async (key, limits) => (await store()).delete(key, limits)
	};
}



/***/ }),

/***/ 5474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* reexport safe */ _connect_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8482);




/***/ }),

/***/ 5505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ toAwsError)
/* harmony export */ });
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8894);


// lib/aws/errors.js
/** Names under which services say that a call came too fast or that they are overloaded; nothing was done. */
const THROTTLING = /* @__PURE__ */ new Set([
	"ThrottlingException",
	"Throttling",
	"ThrottledException",
	"RequestThrottled",
	"RequestThrottledException",
	"TooManyRequestsException",
	"RequestLimitExceeded",
	"BandwidthLimitExceeded",
	"PriorRequestNotComplete",
	"SlowDown",
	"ConditionalRequestConflict"
]);
/** The signature is right but the clocks differ; the SDK corrects its own by the answer, so that the next call passes. */
const CLOCK_SKEW = /* @__PURE__ */ new Set([
	"RequestTimeTooSkewed",
	"RequestExpired",
	"RequestInTheFuture"
]);
const CREDENTIALS = /* @__PURE__ */ new Set([
	"CredentialsProviderError",
	"TokenProviderError",
	"ExpiredTokenException",
	"ExpiredToken",
	"UnrecognizedClientException",
	"InvalidClientTokenId",
	"InvalidAccessKeyId",
	"InvalidToken",
	"TokenRefreshRequired",
	"SignatureDoesNotMatch",
	"InvalidSignatureException",
	"IncompleteSignature",
	"MissingAuthenticationToken",
	"MissingAuthenticationTokenException"
]);
const ACCESS_DENIED = /* @__PURE__ */ new Set([
	"AccessDeniedException",
	"AccessDenied",
	"AllAccessDisabled",
	"NotAuthorized"
]);
const NOT_FOUND = /* @__PURE__ */ new Set([
	"ResourceNotFoundException",
	"NoSuchBucket",
	"NoSuchKey",
	"NotFound"
]);
const WRONG_REGION = /* @__PURE__ */ new Set([
	"PermanentRedirect",
	"AuthorizationHeaderMalformed",
	"IllegalLocationConstraintException"
]);
/** Errors of the connection before anything was sent. */
const NEVER_SENT = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH"
]);
const CONNECTION = /* @__PURE__ */ new Set([
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT",
	"ECONNABORTED",
	"UND_ERR_SOCKET"
]);
const CONNECTION_NAMES = /* @__PURE__ */ new Set([
	"TimeoutError",
	"AbortError",
	"RequestTimeout",
	"RequestTimeoutException"
]);
/** The control plane says in many words that another operation is under way; its exact texts are not documented. */
const BUSY = /in progress|processing|being (?:updated|associated|dissociated|deleted|created|copied|validated)|modif|try again later/i;
/** A quota by its text: whether it always comes as LimitExceededException is not documented. */
const QUOTA_TEXT = /\b(?:reach|exceed)\w*\b.*\b(?:limit|quota|maximum)\b.*\b(?:package|association)s?\b/i;
const ALREADY_APPLIED = /already in desired state/i;
const ALREADY_EXISTS = /already exists/i;
const NOT_FOUND_TEXT = /package not found|domain not found|not associated to this domain/i;
/** Makes the engine's error out of what an SDK client threw; an error that no service and no connection made is returned as it is. */
function toAwsError(error, operation) {
	if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t) return error;
	const sdk = readSdkError(error);
	const verdict = classify(sdk);
	if (verdict === null) return error;
	return new _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t({
		kind: verdict.kind,
		operation,
		errorName: sdk.name === "Unknown" || sdk.name === "SyntaxError" ? `HTTP ${sdk.status}` : sdk.name,
		message: sdk.name === "SyntaxError" ? "the answer was not readable" : sdk.message,
		requestId: sdk.requestId,
		mayHaveHappened: verdict.mayHaveHappened,
		cause: error
	});
}
function readSdkError(error) {
	const fields = isRecord(error) ? error : {};
	const metadata = isRecord(fields["$metadata"]) ? fields["$metadata"] : {};
	const text = (value) => typeof value === "string" ? value : "";
	const status = metadata["httpStatusCode"];
	return {
		name: text(fields["name"]),
		message: text(fields["message"]) || text(fields["Message"]) || "no message",
		code: text(fields["code"]),
		status: typeof status === "number" ? status : null,
		requestId: text(metadata["requestId"]) || null
	};
}
function classify({ name, message, code, status }) {
	const certain = (kind) => ({
		kind,
		mayHaveHappened: false
	});
	if (THROTTLING.has(name) || status === 429 || CLOCK_SKEW.has(name)) return certain("transient");
	if (name === "InvalidSignatureException" && /expired|not yet current/i.test(message)) return certain("transient");
	if (CREDENTIALS.has(name)) return certain("credentials");
	if (WRONG_REGION.has(name) || status === 301) return certain("wrong-region");
	if (ACCESS_DENIED.has(name)) return certain("access-denied");
	if (NOT_FOUND.has(name)) return certain("not-found");
	if (name === "ResourceAlreadyExistsException") return certain("already-exists");
	if (name === "LimitExceededException") return certain("quota");
	if (name === "DisabledOperationException") return certain("disabled");
	if (name === "ConflictException") {
		if (ALREADY_APPLIED.test(message)) return certain("already-applied");
		if (ALREADY_EXISTS.test(message)) return certain("already-exists");
		return certain(BUSY.test(message) ? "busy" : "conflict");
	}
	if (name === "ValidationException" || name === "BaseException") {
		if (NOT_FOUND_TEXT.test(message)) return certain("not-found");
		if (ALREADY_EXISTS.test(message)) return certain("already-exists");
		if (ALREADY_APPLIED.test(message)) return certain("already-applied");
		if (QUOTA_TEXT.test(message)) return certain("quota");
		return certain(BUSY.test(message) ? "busy" : "rejected");
	}
	if (NEVER_SENT.has(code)) return certain("transient");
	if (CONNECTION.has(code) || CONNECTION_NAMES.has(name)) return {
		kind: "transient",
		mayHaveHappened: true
	};
	if (status !== null && (status >= 500 || status < 300)) return {
		kind: "transient",
		mayHaveHappened: true
	};
	if (status === 403) return certain("access-denied");
	if (status === 404) return certain("not-found");
	if (status !== null) return certain("rejected");
	return null;
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}



/***/ })

};
