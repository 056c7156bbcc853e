export const id = 6004;
export const ids = [6004];
export const modules = {

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ connect)
});
var _configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);
var _aws_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8894);
var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7746);
var _packages_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6238);






// lib/aws/packages-service.js
function packagesService(api, region, time) {
	const names = new _call_js__WEBPACK_IMPORTED_MODULE_3__.o();
	const call = (0,_call_js__WEBPACK_IMPORTED_MODULE_3__.r)(region, names, time);
	const created = /* @__PURE__ */ new Set();
	function isDictionary({ PackageID = "", PackageType }) {
		if (created.has(PackageID)) return true;
		return PackageType === void 0 ? !PackageID.startsWith("G") : PackageType.toUpperCase() === _packages_api_js__WEBPACK_IMPORTED_MODULE_4__.t;
	}
	async function allPages(operation, limits, input, read, items) {
		const all = [];
		let nextToken;
		do {
			const page = await call(operation, limits, ({ signal }) => read(nextToken, signal), input);
			all.push(...items(page) ?? []);
			if (page.NextToken !== void 0 && page.NextToken === nextToken) throw unreadable(operation, "the same page twice");
			nextToken = page.NextToken === "" ? void 0 : page.NextToken;
		} while (nextToken !== void 0);
		return all;
	}
	async function describe(filter, limits) {
		const found = await allPages("DescribePackages", limits, filter?.values ?? [], (nextToken, signal) => api.describePackages({
			filter,
			nextToken
		}, signal), (page) => page.PackageDetailsList);
		for (const { PackageID, PackageName } of found) names.learn([PackageID, PackageName]);
		return found.filter(isDictionary).flatMap(readPackage);
	}
	async function filtered(filter, limits) {
		try {
			return await describe(filter, limits);
		} catch (error) {
			if (filter.values.length === 1 && (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_2__.r)(error, "not-found")) return [];
			if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_2__.r)(error, "rejected", "not-found")) throw error;
			return describe(null, limits);
		}
	}
	async function associations(operation, limits, input, domain, read) {
		const rows = await allPages(operation, limits, input, read, (page) => page.DomainPackageDetailsList);
		for (const { PackageID, PackageName, DomainName } of rows) names.learn([
			PackageID,
			PackageName,
			DomainName
		]);
		return rows.filter(isDictionary).flatMap((row) => readAssociation(row, row.DomainName ?? domain));
	}
	return {
		listPackages: (limits) => describe(null, limits),
		describePackages: async (ids, limits) => {
			if (ids.length === 0) return [];
			const wanted = new Set(ids);
			return (await filtered({
				name: "PackageID",
				values: [...ids]
			}, limits)).filter(({ id }) => wanted.has(id));
		},
		findPackage: async (name, limits) => {
			return (await filtered({
				name: "PackageName",
				values: [name]
			}, limits)).find((live) => live.name === name && live.status !== "DELETED") ?? null;
		},
		versionHistory: async (PackageID, limits) => {
			const input = { PackageID };
			return (await allPages("GetPackageVersionHistory", limits, input, (NextToken, signal) => api.getPackageVersionHistory({
				...input,
				NextToken
			}, signal), (page) => page.PackageVersionHistoryList)).flatMap(readVersion);
		},
		listAssociations: (DomainName, limits) => associations("ListPackagesForDomain", limits, { DomainName }, DomainName, (NextToken, signal) => api.listPackagesForDomain({
			DomainName,
			NextToken
		}, signal)),
		listDomains: (PackageID, limits) => associations("ListDomainsForPackage", limits, { PackageID }, "", (NextToken, signal) => api.listDomainsForPackage({
			PackageID,
			NextToken
		}, signal)),
		createPackage: async ({ name, source, description }, limits) => {
			const input = {
				PackageName: name,
				PackageSource: {
					S3BucketName: source.bucket,
					S3Key: source.key
				},
				PackageDescription: description
			};
			const live = answered("CreatePackage", {
				PackageName: name,
				...(await call("CreatePackage", limits, ({ signal }) => api.createPackage(input, signal), input)).PackageDetails
			});
			created.add(live.id);
			return live;
		},
		updatePackage: async ({ id, source, description, commitMessage }, limits) => {
			const input = {
				PackageID: id,
				PackageSource: {
					S3BucketName: source.bucket,
					S3Key: source.key
				},
				PackageDescription: description,
				CommitMessage: commitMessage
			};
			return answered("UpdatePackage", {
				PackageID: id,
				PackageName: id,
				...(await call("UpdatePackage", limits, ({ signal }) => api.updatePackage(input, signal), input)).PackageDetails
			});
		},
		associate: async (PackageID, DomainName, limits) => {
			const input = {
				PackageID,
				DomainName
			};
			await call("AssociatePackage", limits, ({ signal }) => api.associatePackage(input, signal), input);
		},
		supportsAssociateMany: api.associatePackages !== null,
		associateMany: async (ids, DomainName, limits) => {
			const { associatePackages } = api;
			if (associatePackages === null) throw new Error("this API has no AssociatePackages");
			const input = {
				PackageList: ids.map((PackageID) => ({ PackageID })),
				DomainName
			};
			await call("AssociatePackages", limits, ({ signal }) => associatePackages(input, signal), input);
		},
		dissociate: async (PackageID, DomainName, limits) => {
			const input = {
				PackageID,
				DomainName
			};
			await call("DissociatePackage", limits, ({ signal }) => api.dissociatePackage(input, signal), input);
		},
		deletePackage: async (PackageID, limits) => {
			const input = { PackageID };
			await call("DeletePackage", limits, ({ signal }) => api.deletePackage(input, signal), input);
		}
	};
}
function answered(operation, details) {
	const [live] = readPackage(details);
	if (live === void 0) throw unreadable(operation, "no package ID");
	return live;
}
function unreadable(operation, what) {
	return new _aws_error_js__WEBPACK_IMPORTED_MODULE_2__.t({
		kind: "transient",
		operation,
		errorName: "UnexpectedAnswer",
		message: `AWS answered with ${what}`,
		requestId: null,
		mayHaveHappened: true,
		cause: void 0
	});
}
function readPackage(details) {
	const { PackageID, PackageName } = details;
	if (PackageID === void 0 || PackageName === void 0) return [];
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
	const { PackageID, PackageName } = row;
	if (PackageID === void 0) return [];
	return [{
		packageId: PackageID,
		packageName: PackageName ?? PackageID,
		domain,
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

// lib/aws/proxy.js
const VARIABLES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
function proxyProblem(env, version) {
	const variable = VARIABLES.find((name) => (env[name] ?? "") !== "");
	if (variable === void 0 || takesProxies(version) || (env["NO_PROXY"] ?? env["no_proxy"]) === "*") return null;
	return `${variable} names a proxy, but Node.js ${version} of this runner can't use it and would go around it: update the runner to 2.328.0 or later (Node.js 24.5), or remove the variable from the environment of this step.`;
}
function takesProxies(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
}

// lib/aws/connect.js
const CREDENTIALS_TIMEOUT_MS = 55e3;
async function connect(settings) {
	const { bucket, expectedBucketOwner, region, proxyEnv } = settings;
	const problem = proxyProblem(proxyEnv, process.versions.node);
	if (problem !== null) throw (0,_configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__.t)([problem]);
	const trail = new _credentials_js__WEBPACK_IMPORTED_MODULE_1__.t();
	const api = settings.api === "opensearch" ? (await Promise.all(/* import() */[__webpack_require__.e(7590), __webpack_require__.e(2385), __webpack_require__.e(9374), __webpack_require__.e(2751)]).then(__webpack_require__.bind(__webpack_require__, 2751))).openSearchApi(settings, trail.log) : (await Promise.all(/* import() */[__webpack_require__.e(7590), __webpack_require__.e(2385), __webpack_require__.e(9374), __webpack_require__.e(5266)]).then(__webpack_require__.bind(__webpack_require__, 5266))).elasticsearchApi(settings, trail.log);
	return {
		service: packagesService(api, region),
		identity: () => api.credentials(),
		store: bucket === null ? null : lazyStore(bucket, expectedBucketOwner, settings),
		credentials: async (signal) => {
			const limits = {
				signal,
				deadline: Date.now() + CREDENTIALS_TIMEOUT_MS
			};
			const { accessKeyId, expiration } = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => api.credentials(), trail, limits, settings);
			trail.end();
			return { expiresAt: accessKeyId === proxyEnv["AWS_ACCESS_KEY_ID"] ? expiration ?? null : null };
		}
	};
}
function lazyStore(bucket, expectedOwner, settings) {
	let loading;
	const store = () => {
		loading ??= Promise.all(/* import() */[__webpack_require__.e(7590), __webpack_require__.e(9374), __webpack_require__.e(4879), __webpack_require__.e(5083), __webpack_require__.e(6306)]).then(__webpack_require__.bind(__webpack_require__, 6306)).then(({ dictionaryStore }) => dictionaryStore(bucket, expectedOwner, settings));
		return loading;
	};
	return {
		put: async (key, file, limits) => (await store()).put(key, file, limits),
		get: async (key, limits) => (await store()).get(key, limits),
		look: async (key, limits) => (await store()).look(key, limits),
		list: async (start, limits) => (await store()).list(start, limits),
		delete: async (key, limits) => (await store()).delete(key, limits)
	};
}



/***/ }),

/***/ 6238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ DICTIONARY_TYPE)
});
// lib/aws/packages-api.js
const DICTIONARY_TYPE = "TXT-DICTIONARY";



/***/ }),

/***/ 6004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  livePorts: () => (/* binding */ livePorts)
});
var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8482);
var _byte_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8888);
var _git_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4560);
var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6395);
var _repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4660);
var _joined_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7914);
var _base_content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4135);
var _post_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4024);
var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2060);










// lib/github/former-contents.js
function formerContents(event, api) {
	return {
		async withHash({ files }, wanted) {
			const [only, ...others] = files;
			const place = only === void 0 || others.length > 0 ? null : (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__.n)(event.workspace, only.file);
			if (place === null || place.submodule !== null) return none("Git keeps no such content of it");
			const found = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__.r)(place.root, wanted, place.path);
			return found === null ? none("Git has no such content of it") : {
				kind: "content",
				bytes: found.bytes
			};
		},
		atCommit: (dictionary, commit) => joinedAt(dictionary, event, api, async () => ({
			revision: commit,
			name: commit
		})),
		atBase: (dictionary) => joinedAt(dictionary, event, api, ({ root }) => baseRevision(root, event))
	};
}
async function baseRevision(root, { base, before }) {
	if (base !== null) {
		const commit = await (0,_base_content_js__WEBPACK_IMPORTED_MODULE_6__.t)(root, base);
		const id = commit.kind === "commit" ? commit.id : base.sha ?? "HEAD^1";
		return {
			revision: id,
			name: id
		};
	}
	return {
		revision: before ?? "HEAD^1",
		name: before ?? "HEAD^1"
	};
}
function none(why) {
	return {
		kind: "none",
		why
	};
}
async function joinedAt({ files }, event, api, revisionIn) {
	const parts = [];
	for (const { file } of files) {
		const place = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__.n)(event.workspace, file);
		if (place === null) return none((0,_git_content_js__WEBPACK_IMPORTED_MODULE_2__.n)("no-repository"));
		const { revision, name } = await revisionIn(place);
		const found = await fileAt(place, revision, {
			event,
			file,
			api
		});
		const which = /^[0-9a-f]{12,}$/.test(name) ? name.slice(0, 7) : name;
		if (found.kind === "unknown") return none(`commit ${which} can't be read: ${(0,_git_content_js__WEBPACK_IMPORTED_MODULE_2__.n)(found.why)}`);
		if (found.kind === "content") parts.push(found.bytes);
	}
	const [first, ...others] = parts;
	if (first === void 0) return none("the commit to compare it with does not have its file");
	if (files.length === 1 && others.length === 0) return {
		kind: "content",
		bytes: first
	};
	const chunks = [...(0,_joined_file_js__WEBPACK_IMPORTED_MODULE_5__.n)(parts.map(_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.t)).chunks()];
	return {
		kind: "content",
		bytes: new Uint8Array(Buffer.concat(chunks))
	};
}
async function fileAt(place, revision, { event, file, api }) {
	const found = await (0,_git_content_js__WEBPACK_IMPORTED_MODULE_2__.t)(place, revision);
	const mayAsk = found.kind === "unknown" && (found.why === "no-commit" || found.why === "no-object");
	const path = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__.i)(event.workspace, file, event.repository);
	if (!mayAsk || api === null || path === null || !/^[0-9a-f]{7,}$/.test(revision)) return found;
	const bytes = await api.fileAt(path, revision);
	return bytes === null ? found : {
		kind: "content",
		bytes
	};
}

// lib/modes/ports.js
async function livePorts(run, configuration, { region, bucket }) {
	const { api, expectedBucketOwner } = configuration;
	const place = {
		api,
		bucket: configuration.bucket,
		expectedBucketOwner,
		region
	};
	return {
		connection: await (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__.t)({
			...place,
			actionVersion: _version_js__WEBPACK_IMPORTED_MODULE_8__.t,
			proxyEnv: run.env
		}),
		evidence: () => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__.n)(run, configuration),
		former: () => formerContents(run.event, run.gitHub),
		remember: (throwAways) => {
			if (bucket !== null) (0,_post_state_js__WEBPACK_IMPORTED_MODULE_7__.t)(throwAways, {
				api,
				awsRegion: region,
				bucket,
				expectedBucketOwner
			});
		}
	};
}



/***/ }),

/***/ 4024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ savedThrowAways),
  t: () => (/* binding */ rememberThrowAways)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);
var _throw_away_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7203);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5263);
var _schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9092);
var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3996);






// lib/github/post-state.js
const THROW_AWAYS = "throw-aways";
const packageName = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.l)().transform((text, context) => {
	const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__.o)(text);
	if (name !== null && (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_1__.r)(name)) return name;
	context.addIssue("not the name of a throw-away package");
	return _schemas_js__WEBPACK_IMPORTED_MODULE_3__.d;
});
const packageId = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.l)().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,127}$/).transform((id) => id);
const creation = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.i)("state", [
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.s)({ state: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.a)("not-asked") }),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.s)({ state: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.a)("unanswered") }),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.s)({
		state: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.a)("answered"),
		id: packageId
	})
]);
const savedSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.s)({
	throwAways: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.n)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.s)({
		name: packageName,
		key: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.l)(),
		creation
	})),
	api: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.t)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__.t),
	awsRegion: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.l)(),
	bucket: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.l)(),
	expectedBucketOwner: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.l)().nullable()
});
function rememberThrowAways(throwAways, { api, awsRegion, bucket, expectedBucketOwner }) {
	const saved = {
		throwAways,
		api,
		awsRegion,
		bucket,
		expectedBucketOwner
	};
	(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.t)(THROW_AWAYS, throwAways.length === 0 ? "" : JSON.stringify(saved));
}
function savedThrowAways(env) {
	const text = env[`STATE_${THROW_AWAYS}`] ?? "";
	return text === "" ? null : savedSchema.parse(JSON.parse(text));
}



/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ REPOSITORY_URL),
  t: () => (/* binding */ ACTION_VERSION)
});
// lib/version.js
const ACTION_VERSION = "0.1.0";
const REPOSITORY_URL = "https://github.com/OWNER/deploy-opensearch-dictionaries";



/***/ })

};
