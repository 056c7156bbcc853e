export const id = 852;
export const ids = [852];
export const modules = {

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8894);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7746);






// lib/aws/packages-service.js
/** The engine's port over either API. Rejects with `AwsError` only. */
function packagesService(api, region, time) {
	const names = new _call_js__WEBPACK_IMPORTED_MODULE_3__.o();
	const call = (0,_call_js__WEBPACK_IMPORTED_MODULE_3__.r)(region, names, time);
	/** What this run created: its own packages, whatever AWS shows of them. */
	const created = /* @__PURE__ */ new Set();
	/** Reads every page of a listing; a page may be empty and still not be the last. */
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
		return found.filter(({ PackageID, PackageType }) => PackageType === "TXT-DICTIONARY" || created.has(PackageID ?? "")).flatMap(readPackage);
	}
	/**
	* What a filter finds. AWS documents neither how many values a filter takes nor which: one that it refuses is replaced by
	* the whole list, as is one for several packages of which one is gone, which can spoil the whole answer.
	*/
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
		return rows.filter(({ PackageID, PackageType }) => PackageType === "TXT-DICTIONARY" || created.has(PackageID ?? "")).flatMap((row) => readAssociation(row, row.DomainName ?? domain));
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
/** The package of an answer to a request of ours: it is ours, whatever its ID and type look like. */
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

// lib/aws/proxy.js
/** Proxies: Node.js takes them from the environment since 24.5 (and 22.21); what is older goes around them in silence. */
const VARIABLES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
/** What is wrong when a proxy is set that this Node.js can't use, as a sentence; else `null`. @param version `process.versions.node` */
function proxyProblem(env, version) {
	const variable = VARIABLES.find((name) => (env[name] ?? "") !== "");
	if (variable === void 0 || takesProxies(version) || (env["NO_PROXY"] ?? env["no_proxy"]) === "*") return null;
	return `${variable} names a proxy, but Node.js ${version} of this runner can't use it and would go around it: update the runner to 2.328.0 or later (Node.js 24.5), or take the variable out of the environment of this step.`;
}
function takesProxies(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
}

// lib/aws/connect.js
const CREDENTIALS_TIMEOUT_MS = 55e3;
/**
* Makes both ports. The SDK client of the API that is not used is never loaded, that of S3 only with its first call.
* @throws {ActionFailure} where the environment names a proxy that this Node.js can't use
*/
async function connect(settings) {
	const { bucket, expectedBucketOwner, region, proxyEnv } = settings;
	const problem = proxyProblem(proxyEnv, process.versions.node);
	if (problem !== null) throw (0,_configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__.t)([problem]);
	const trail = new _credentials_js__WEBPACK_IMPORTED_MODULE_1__.t();
	const api = settings.api === "opensearch" ? (await Promise.all(/* import() */[__webpack_require__.e(385), __webpack_require__.e(164), __webpack_require__.e(751)]).then(__webpack_require__.bind(__webpack_require__, 2751))).openSearchApi(settings, trail.log) : (await Promise.all(/* import() */[__webpack_require__.e(385), __webpack_require__.e(164), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 5266))).elasticsearchApi(settings, trail.log);
	return {
		service: packagesService(api, region),
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

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithLive: () => (/* binding */ compareWithLive)
/* harmony export */ });
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8482);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8894);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3525);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7794);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2060);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4660);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6344);
/* harmony import */ var _throw_away_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7203);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8117);
/* harmony import */ var _post_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4024);











// lib/deployment/loop/credential-expiry.js
/**
* A sentence to warn with when credentials end before the longest wait could; `null` when they last or it is not known.
* @param expiresAt may be no date: the SDK takes it from AWS_CREDENTIAL_EXPIRATION as it stands
*/
function expiryWarning(expiresAt, now, longestWaitMs) {
	const end = expiresAt?.getTime() ?? NaN;
	if (expiresAt === null || Number.isNaN(end) || end >= now + longestWaitMs) return null;
	const left = Math.max(0, Math.floor((end - now) / 6e4));
	const needed = Math.ceil(longestWaitMs / 6e4);
	return `The AWS credentials expire in ${left} minutes (${expiresAt.toISOString()}), but this run may have to wait up to ${needed} minutes. Ask for a longer session (\`role-duration-seconds\`) or lower the time-outs.`;
}

// lib/deployment/loop/write-log.js
/** Passes every call on, and remembers which of them changed something in AWS. */
function logWrites(service, store) {
	const acts = [];
	async function writing(call, made, changes = () => true) {
		try {
			const result = await call;
			if (changes(result)) acts.push(...made);
			return result;
		} catch (error) {
			if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t && error.mayHaveHappened) acts.push(...made);
			throw error;
		}
	}
	return {
		service: {
			...service,
			createPackage: (input, limits) => writing(service.createPackage(input, limits), [{
				kind: "create",
				name: input.name
			}]),
			updatePackage: (input, limits) => writing(service.updatePackage(input, limits), [{
				kind: "update",
				id: input.id
			}]),
			associate: (id, domain, limits) => writing(service.associate(id, domain, limits), [{
				kind: "associate",
				id,
				domain
			}]),
			associateMany: (ids, domain, limits) => writing(service.associateMany(ids, domain, limits), ids.map((id) => ({
				kind: "associate",
				id,
				domain
			}))),
			dissociate: (id, domain, limits) => writing(service.dissociate(id, domain, limits), [{
				kind: "dissociate",
				id,
				domain
			}]),
			deletePackage: (id, limits) => writing(service.deletePackage(id, limits), [{
				kind: "delete-package",
				id
			}])
		},
		store: {
			...store,
			put: (key, file, limits) => writing(store.put(key, file, limits), [{
				kind: "upload",
				key
			}], (result) => result === "uploaded"),
			delete: (key, limits) => writing(store.delete(key, limits), [{
				kind: "delete-object",
				key
			}])
		},
		acts: () => acts,
		wrote: () => acts.length > 0
	};
}

// lib/github/foreign-packages.js
/**
* Packages that the plan would change although their marker names another repository, as sentences. Two repositories
* with dictionaries of one name would otherwise overwrite each other's without end.
*/
function describeForeignPackages(plan, repository) {
	return plan.packages.flatMap((step) => {
		const owner = step.kind === "create" ? null : step.observed.marker?.repository ?? null;
		const { name, file } = step.dictionary;
		const touched = step.kind !== "unchanged" || plan.associations.some((one) => one.kind === "associate" && one.dictionary.name === name);
		if (owner === null || owner.toLowerCase() === repository.toLowerCase() || !touched) return [];
		return [`Package ${name} was deployed from repository ${owner}, not from ${repository} (${file}).`];
	});
}
/**
* Throws `conflict` when the plan would change packages of another repository. Whoever starts a run by hand
* (workflow_dispatch) means it: that is how a package is handed over, or goes on after its repository was renamed.
*/
function assertNotForeign(plan, event, repository) {
	const foreign = describeForeignPackages(plan, repository);
	if (foreign.length === 0 || event.name === "workflow_dispatch") return;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `${foreign.join(" ")} Nothing was changed.`, { hint: "Two repositories must not deploy packages of one name: give the package another name (`package` in the manifest, or `package-prefix`). If this repository is meant to take it over, for example after it was renamed, start the workflow by hand once (workflow_dispatch)." });
}

// lib/report/plan-log.js
/** Writes what a plan would do to the log, a line for each package. */
function logPlan(plan, host) {
	for (const step of plan.packages) {
		const domains = plan.associations.filter((one) => one.dictionary.name === step.dictionary.name);
		host.info(`${packageText(step)}${domainsText(domains)}`);
	}
	for (const { live, marker } of plan.removals) host.info(`delete    ${live.name}: ${marker.path} is gone`);
}
function packageText(step) {
	const { name, file } = step.dictionary;
	switch (step.kind) {
		case "create": return `create    ${name} from ${file}`;
		case "unchanged": return `unchanged ${name} ${step.observed.live.version}`;
		case "adopt": return `wait for  ${name}: ${file} is being published already (${step.observed.live.status})`;
		case "update": return `update    ${name} ${step.observed.live.version ?? ""} from ${file} (${reasonText(step.reason)})`;
	}
}
function reasonText(reason) {
	switch (reason) {
		case "content": return "new content";
		case "drift": return "its live version was not published by this action";
		case "retry": return "the last publication failed";
	}
}
function domainsText(steps) {
	const due = steps.filter((step) => step.kind === "associate").map((step) => step.domain);
	return due.length === 0 ? "" : `; associate with ${due.join(", ")}`;
}

// lib/deployment/publish/publish-failures.js
/** The failure for a request that AWS refused for good or never answered; `code` is the reason where its kind does not tell. */
function publishFailure(error, name, code) {
	const busy = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "busy", "conflict", "already-exists");
	const reason = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "transient") ? "internal" : busy ? "conflict" : code;
	return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, `Package ${name} can't be published`, reason);
}
/** The failure for a package of which somebody else published a version meanwhile. */
function supersededFailure(name, live) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", `While this run published ${name}, somebody else did too: package ${live.id} now has ${live.version ?? "no version"} (${live.status}), and its content is not that of this commit.`, { hint: "Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart." });
}
/** The failure for a package of which a newer commit's version came while the run waited for its turn. */
function overtakenFailure(name, live, commit) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", `While this run was about to publish ${name}, ${live.version ?? "a version"} came from commit ${commit}, which is newer than this run's: package ${live.id} is left alone.`, { hint: "The run of the newest commit brings everything to its content; to go back, revert the commit." });
}
/** The failure for a package that is gone, and whose file a newer commit has removed. */
function removedFailure(name, file) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", `Package ${name} was deleted while this run went on, and a newer commit has removed ${file}: it is not made again.`, { hint: "The run of the newest commit brings everything to its content; to go back, revert the commit." });
}
/** The failure for a package that bears another repository's marker since the plan was made. */
function takenOverFailure(name, live) {
	const owner = (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.d)(live.description)?.repository;
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `While this run published ${name}, repository ${owner} did too: package ${live.id} bears its marker now, and is left alone.`, { hint: "Two repositories must not deploy packages of one name: give the package another name in one of them." });
}
/** The failure for a package that was deleted while the run waited for it. */
function deletedFailure(name) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `Package ${name} was deleted while it was being published.`, { hint: "Run the job again to create it anew; index settings must then name its new ID." });
}
/** The failure for a package that somebody tried to delete while the run waited for it; AWS could not. */
function deletionFailedFailure(name, live) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `While this run published ${name}, somebody else deleted package ${live.id}, and that failed: ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.T)(live.error)}.`, { hint: "Run the job again: it publishes the content anew." });
}

// lib/deployment/publish/version-wait.js
/** Looks without any sign of our request, after which an unanswered request counts as never made. */
const QUIET_LOOKS_UNANSWERED = 3;
/** Looks at a package that is settled again after having been in flight, after which AWS is taken to have made no new version. */
const QUIET_LOOKS_SETTLED = 2;
/** What AWS lists may lag behind what it did: only what is not shown for this long is taken not to be there. */
const LONGEST_LAG_MS = 5e3;
const GOES_ON = { kind: "goes-on" };
/** Waits for the version that one request makes, and tells whether it is ours. Looks are made by the caller. */
var VersionWait = class {
	request;
	#dictionary;
	#service;
	#world;
	#quietLooks = 0;
	#quietSince = null;
	#missingSince = null;
	#recordMissingSince = null;
	#seenInFlight;
	constructor(request, dictionary, service, world) {
		this.request = request;
		this.#dictionary = dictionary;
		this.#service = service;
		this.#world = world;
		this.#seenInFlight = request.call === "adopted";
	}
	/**
	* Takes in what a look showed.
	* @param live `undefined` when AWS does not know the package
	* @param askedAt when the look began, in milliseconds: an answer may take seconds, and tells of a moment before it came
	*/
	async look(live, askedAt) {
		if (live === void 0 || live.status === "DELETED" || live.status === "DELETING") {
			this.#missingSince ??= askedAt;
			return live === void 0 && !isOver(this.#missingSince, askedAt) ? GOES_ON : {
				kind: "gone",
				live: live ?? null
			};
		}
		if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(live.status)) {
			this.#seenInFlight = true;
			return GOES_ON;
		}
		const { before } = this.request;
		if (live.status === "AVAILABLE" && live.version !== null && live.version !== before?.version) return this.#prove(live, live.version, askedAt);
		return this.#quietLook(live, askedAt);
	}
	/** A look that shows no new version: the request is still to be carried out, or has failed, or made none. */
	#quietLook(live, askedAt) {
		const { before, call } = this.request;
		this.#quietLooks += 1;
		this.#quietSince ??= askedAt;
		const moved = before === null || isNewer(live.lastUpdatedAt, before.lastUpdatedAt);
		if (call === "unknown" && !moved && !this.#seenInFlight) return this.#quietLooks >= QUIET_LOOKS_UNANSWERED ? {
			kind: "not-made",
			live
		} : GOES_ON;
		const settled = this.#seenInFlight ? this.#quietLooks >= QUIET_LOOKS_SETTLED : isOver(this.#quietSince, askedAt);
		if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.a)(live.status)) return moved || this.#seenInFlight || settled ? {
			kind: "failed",
			live,
			failure: this.#failureOf(live)
		} : GOES_ON;
		const { version } = live;
		if (version === null || !this.#isOurs(live) || !(moved || this.#seenInFlight) || !settled) return GOES_ON;
		return {
			kind: "available",
			live,
			version,
			note: `AWS made no new version of ${this.#name}: ${version} has this content already.`
		};
	}
	/** A new version is AVAILABLE: it is ours only if both markers say so. */
	async #prove(live, version, askedAt) {
		const superseded = {
			kind: "failed",
			live,
			failure: supersededFailure(this.#name, live)
		};
		if (!this.#isOurs(live)) return superseded;
		const observed = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.l)(this.#service, live, this.#world, true);
		if (observed.live.status === "DELETED") return {
			kind: "gone",
			live: null
		};
		if (observed.versionRecord === null && observed.historyKnown && version !== "v1") {
			this.#recordMissingSince ??= askedAt;
			if (!isOver(this.#recordMissingSince, askedAt)) return GOES_ON;
		}
		const { sha256 } = this.#dictionary;
		return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.u)(observed, sha256) ? {
			kind: "available",
			live,
			version,
			note: null
		} : superseded;
	}
	#failureOf(live) {
		if (live.status === "DELETE_FAILED") return deletionFailedFailure(this.#name, live);
		return this.#isOurs(live) ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.D)(this.#dictionary.file, live) : supersededFailure(this.#name, live);
	}
	#isOurs(live) {
		return (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.f)(live.description, this.#dictionary.sha256);
	}
	get #name() {
		return this.#dictionary.name;
	}
};
/** Whether a lag that began then was over when this look began. */
function isOver(since, askedAt) {
	return askedAt - since >= LONGEST_LAG_MS;
}
/** Whether a package was changed since; times of AWS, `null` where it told none. */
function isNewer(now, before) {
	return now !== null && (before === null || now.getTime() > before.getTime());
}

// lib/deployment/associate/confirm.js
/**
* Looks once more at all packages that a domain may get, in one call, right before the first association: while
* the run waited for one package, somebody may have published something else of another, and an association would apply
* that. Returns a failure for each such package; never throws for want of an answer, as what was published is told all the
* same.
*/
async function confirmPackages(plan, publications, wanted, engine) {
	const due = duePackages(plan, publications, wanted);
	const { service, world } = engine;
	try {
		const now = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(world, (limits) => service.describePackages([...due.keys()], limits));
		return (await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.x)(now, async (live) => {
			const before = due.get(live.id);
			return before === void 0 ? null : movedOn(before, live, engine);
		})).filter((failure) => failure !== null);
	} catch (error) {
		return [(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, "The packages can't be looked at once more before they are associated", "internal")];
	}
}
function duePackages(plan, publications, wanted) {
	const ids = new Set([...wanted.values()].flatMap((versions) => versions.map(({ id }) => id)));
	const due = plan.packages.flatMap((step) => {
		const { name, sha256 } = step.dictionary;
		const publication = publications.get(name);
		const live = step.kind === "unchanged" ? step.observed.live : publication?.outcome === "available" && publication.live;
		return live && ids.has(live.id) ? [{
			live,
			sha256,
			owner: (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.d)(live.description)?.repository
		}] : [];
	});
	return new Map(due.map((one) => [one.live.id, one]));
}
/** The failure when somebody has published something else: with another description, or with ours and a message that tells. */
async function movedOn(before, live, { service, world }) {
	if (isNewer(before.live.lastUpdatedAt, live.lastUpdatedAt)) return null;
	if (!(0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.f)(live.description, before.sha256)) {
		const owner = (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.d)(live.description)?.repository;
		return owner !== void 0 && owner !== before.owner ? takenOverFailure(live.name, live) : supersededFailure(live.name, live);
	}
	if (live.version === before.live.version) return null;
	const observed = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.l)(service, live, world, true);
	return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.u)(observed, before.sha256) ? null : supersededFailure(live.name, live);
}

// lib/deployment/loop/answers.js
/** What AWS's answer to a write means: one table for all operations, so that no two of them can differ by accident. */
const same = (meaning) => ({
	create: meaning,
	update: meaning,
	associate: meaning,
	"associate-many": meaning,
	dissociate: meaning,
	delete: meaning
});
const MEANINGS = {
	"access-denied": {
		...same("final"),
		"associate-many": "elsewise"
	},
	credentials: same("final"),
	"not-found": {
		...same("final"),
		update: "elsewise",
		dissociate: "done",
		delete: "done",
		"associate-many": "elsewise"
	},
	"already-exists": {
		...same("final"),
		create: "unknown",
		"associate-many": "elsewise"
	},
	"already-applied": {
		...same("doubt"),
		"associate-many": "elsewise"
	},
	busy: same("later"),
	conflict: {
		...same("doubt"),
		create: "unknown",
		update: "doubt",
		"associate-many": "elsewise"
	},
	quota: {
		...same("final"),
		create: "elsewise",
		"associate-many": "elsewise"
	},
	rejected: {
		...same("final"),
		create: "unknown",
		update: "doubt",
		"associate-many": "elsewise"
	},
	disabled: {
		...same("final"),
		"associate-many": "elsewise"
	},
	"wrong-region": same("final"),
	"unknown-host": same("final"),
	proxy: same("final"),
	transient: same("later")
};
/** What a refusal means; an answer that was lost is `unknown` whatever its kind. */
function meaningOf(write, { kind, mayHaveHappened }) {
	return mayHaveHappened ? "unknown" : MEANINGS[kind][write];
}
/** Contradictions pass within this time, longer than reads lag; afterwards AWS means them. */
const DOUBT_LASTS_MS = 2e4;
const PATIENT = {
	notBefore: 0,
	refusals: 0,
	doubtSince: null,
	last: null
};
/** After a refusal that may pass: the next request comes later. */
function refused({ refusals, doubtSince }, error, meaning, now, random) {
	return {
		notBefore: now + (0,_pace_js__WEBPACK_IMPORTED_MODULE_8__.n)(refusals, random),
		refusals: refusals + 1,
		doubtSince: meaning === "doubt" ? doubtSince ?? now : null,
		last: error
	};
}
/** Whether the request may be made now. */
function mayAsk({ notBefore }, now) {
	return now >= notBefore;
}
/** Whether AWS has contradicted what was read for so long that it means it. */
function isMeant({ doubtSince }, now) {
	return doubtSince !== null && now - doubtSince >= DOUBT_LASTS_MS;
}
/** For the end of a message, with a space in front; empty when AWS did not refuse. */
function lastAnswer({ last }) {
	return last === null ? "" : ` AWS's last answer: ${last.summary}`;
}

// lib/deployment/loop/poll.js
/**
* The one loop of the engine, and the only code that waits for AWS. Each step reads, decides and acts, with the bounds that
* its calls must keep. Steps follow each other at growing intervals, which start again whenever something was asked for. The
* wait ends when the time is up, which starts again with each progress, and at once when the job is cancelled.
* @throws what a step throws before that
*/
async function poll({ clock, random, signal: cancelled }, { timeoutMs, signal = cancelled }, step) {
	let deadline = clock.now() + timeoutMs;
	const end = (why, unanswered = null) => ({
		why,
		unanswered
	});
	for (let count = 0;; count++) {
		let outcome;
		try {
			outcome = await step({
				signal,
				deadline
			});
		} catch (error) {
			if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "transient") && signal.aborted) return end("cancelled");
			if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "transient") && clock.now() >= deadline) return end("timed-out", error);
			throw error;
		}
		if (outcome === "done") return end("done");
		if (outcome === "progress") deadline = clock.now() + timeoutMs;
		if (outcome !== "waiting") count = 0;
		if (signal.aborted) return end("cancelled");
		const left = deadline - clock.now();
		if (left <= 0) return end("timed-out");
		await clock.sleep(Math.min(left, (0,_pace_js__WEBPACK_IMPORTED_MODULE_8__.r)(count, random)), signal);
		if (signal.aborted) return end("cancelled");
	}
}

// lib/deployment/loop/progress.js
/** A line of progress at least this often while nothing changes. */
const PROGRESS_INTERVAL_MS$1 = 3e4;
/** Shows a line when it differs from the last one, and again from time to time. */
function progressOf(host, { clock }) {
	let lastAt = clock.now();
	let shown = "";
	return (line) => {
		if (line === shown && clock.now() - lastAt < 3e4) return;
		host.info(line);
		shown = line;
		lastAt = clock.now();
	};
}
/** For example `30 minutes`, `1 minute`, `0.1 minutes`. */
function minutesText(milliseconds) {
	const minutes = milliseconds / 6e4;
	return `${minutes} minute${minutes === 1 ? "" : "s"}`;
}

// lib/deployment/loop/rules.js
/**
* Decides by ordered rules.
* @throws RangeError when none matches: the last rule of a table matches everything
*/
function decide(rules, input) {
	const rule = rules.find(({ when }) => when(input));
	if (rule === void 0) throw new RangeError("The table has no rule for this case.");
	return {
		rule: rule.name,
		outcome: rule.means(input)
	};
}
/** For the last rule of a table. */
const otherwise = () => true;

// lib/deployment/associate/decision.js
/** What to do about one domain: pure functions of what its rows show and of what was asked before. No calls, no clock. */
function startDomain(domain, wanted) {
	return {
		domain,
		goals: wanted.map((one) => ({
			wanted: one,
			ask: null,
			patience: PATIENT,
			result: null
		})),
		oneByOne: false,
		patience: PATIENT,
		blocked: null,
		best: 0
	};
}
function openGoals({ goals }) {
	return goals.filter(({ result }) => result === null);
}
function resultsOf({ goals }) {
	return new Map(goals.flatMap(({ wanted, result }) => result === null ? [] : [[wanted.id, result]]));
}
const statusIs = (status) => (input) => input.row?.status === status;
const isWanted = ({ goal, row }) => row !== null && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.i)(row, goal.wanted.version);
const open = ({ goal }) => ({
	...goal,
	result: null
});
const endedWith = ({ goal }, result) => ({
	...goal,
	result
});
/** What a row means for what is wanted of it. */
const ROW_RULES = [
	{
		name: "has ended",
		when: ({ goal }) => goal.result !== null && goal.result.outcome !== "active",
		means: ({ goal }) => goal
	},
	{
		name: "is not associated",
		when: ({ row }) => row === null,
		means: open
	},
	{
		name: "runs the wanted version",
		when: isWanted,
		means: (input) => endedWith(input, {
			outcome: "active",
			row: shown(input)
		})
	},
	{
		name: "runs another version than we had applied",
		when: (input) => statusIs("ACTIVE")(input) && (input.goal.ask?.seenInFlight === true || input.goal.result !== null),
		means: (input) => endedWith(input, {
			outcome: "other-version",
			row: shown(input)
		})
	},
	{
		name: "runs the version from before",
		when: statusIs("ACTIVE"),
		means: open
	},
	{
		name: "is being associated",
		when: statusIs("ASSOCIATING"),
		means: (input) => ({
			...open(input),
			ask: input.goal.ask && {
				...input.goal.ask,
				seenInFlight: true
			}
		})
	},
	{
		name: "failed before we asked",
		when: (input) => statusIs("ASSOCIATION_FAILED")(input) && isOld(input),
		means: open
	},
	{
		name: "failed",
		when: statusIs("ASSOCIATION_FAILED"),
		means: (input) => endedWith(input, {
			outcome: "failed",
			row: shown(input),
			failure: associationFailed(input.domain, input.goal.wanted, shown(input))
		})
	},
	{
		name: "is being dissociated, or could not be",
		when: otherwise,
		means: open
	}
];
/** Whether a failed row may show the time before our request. */
function isOld({ goal: { ask }, row, now }) {
	if (ask === null) return true;
	const same = ask.rowBefore?.status === row?.status && ask.rowBefore?.version === row?.version;
	return !ask.seenInFlight && same && mayBeStale(ask, now);
}
function shown({ row }) {
	if (row === null) throw new RangeError("A rule of rows met a package without one.");
	return row;
}
/** The state after a read of the domain's rows, with the rule that decided about each package. */
function afterRead(state, rows, now) {
	const decisions = state.goals.map((goal) => {
		const row = rowOf(rows, goal.wanted.id);
		const { rule, outcome } = decide(ROW_RULES, {
			domain: state.domain,
			goal,
			row,
			now
		});
		return {
			rule: `${goal.wanted.name} ${rule}`,
			outcome
		};
	});
	const goals = decisions.map(({ outcome }) => outcome);
	const live = goals.filter(({ result }) => result?.outcome === "active").length;
	return {
		state: {
			...state,
			goals,
			blocked: blockedBy(state, goals, rows, now),
			best: Math.max(state.best, live)
		},
		rules: decisions.map(({ rule }) => rule),
		progress: live > state.best
	};
}
function isBusy({ status }) {
	return status === "ASSOCIATING" || status === "DISSOCIATING";
}
function blockedBy({ blocked }, goals, rows, now) {
	const own = new Set(goals.map(({ wanted }) => wanted.id));
	const busy = rows.filter(isBusy);
	if (busy.length === 0 || busy.some(({ packageId }) => own.has(packageId))) return null;
	const by = busy.map(({ packageName, status }) => `${packageName} ${status}`).sort();
	return {
		by,
		since: blocked?.by.join() === by.join() ? blocked.since : now
	};
}
function mayBeStale(ask, now) {
	return ask !== null && now - ask.at < 15e3;
}
/**
* The packages to ask for now. A domain does one operation at a time: none while any of its rows is in flight. But one of
* somebody else's that never ends is not waited for to the end: AWS is asked then, and says whether it takes more.
*/
function dueGoals(state, rows, { now, offersMany, blockedForMs }) {
	if (!mayAsk(state.patience, now)) return [];
	const stuck = state.blocked !== null && now - state.blocked.since >= blockedForMs;
	if (rows.some(isBusy) && !stuck) return [];
	const due = openGoals(state).filter(({ ask, patience }) => !mayBeStale(ask, now) && mayAsk(patience, now));
	return (offersMany && !state.oneByOne ? due : due.slice(0, 1)).map(({ wanted }) => wanted);
}
/** The state after an answer. */
function afterAnswer(state, { asked, refusal, rows, now, random }) {
	const change = (to) => state.goals.map((goal) => asked.includes(goal.wanted) ? to(goal) : goal);
	const taken = (goal) => {
		const rowBefore = rowOf(rows, goal.wanted.id);
		return {
			...goal,
			ask: {
				at: now,
				rowBefore,
				seenInFlight: false
			},
			patience: PATIENT
		};
	};
	if (refusal === null) return {
		...state,
		goals: change(taken),
		patience: PATIENT
	};
	const meaning = meaningOf(asked.length > 1 ? "associate-many" : "associate", refusal);
	switch (meaning) {
		case "unknown": return {
			...state,
			goals: change(taken),
			patience: {
				...PATIENT,
				last: refusal
			}
		};
		case "later": return {
			...state,
			patience: refused(state.patience, refusal, meaning, now, random)
		};
		case "elsewise": return {
			...state,
			oneByOne: true
		};
		case "doubt":
		case "done":
		case "final": return {
			...state,
			goals: change((goal) => {
				const patience = refused(goal.patience, refusal, meaning, now, random);
				if (meaning === "doubt" && !isMeant(patience, now)) return {
					...goal,
					patience
				};
				return {
					...goal,
					patience,
					result: refusedFor(state.domain, goal.wanted, rowOf(rows, goal.wanted.id), refusal)
				};
			})
		};
	}
}
/** How a goal ends on a refusal that is meant. Only an ACTIVE row shows what the domain runs. */
function refusedFor(domain, wanted, row, refusal) {
	const applied = refusal.kind === "already-applied" ? row : null;
	if (applied?.status === "ACTIVE") return {
		outcome: "other-version",
		row: applied
	};
	const status = row === null || row.status === "ACTIVE" ? "" : `, where it is ${row.status},`;
	const what = `Package ${wanted.name} ${wanted.version} can't be associated with domain ${domain}${status}`;
	return {
		outcome: "failed",
		row,
		failure: applied?.status === "ASSOCIATION_FAILED" ? associationFailed(domain, wanted, applied) : (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(refusal, what, "association-failed")
	};
}
/** Ends everything that is still open with a failure. */
function failOpen(state, rows, failure) {
	const goals = state.goals.map((goal) => {
		if (goal.result !== null) return goal;
		const row = rowOf(rows, goal.wanted.id);
		return {
			...goal,
			result: {
				outcome: "failed",
				row,
				failure: failure(goal),
				begun: goal.ask !== null
			}
		};
	});
	return {
		...state,
		goals
	};
}
/** What keeps a package from being live, for the message of a time-out. */
function obstacle({ wanted, ask }, rows) {
	const row = rowOf(rows, wanted.id);
	const own = row !== null && isBusy(row) ? `its row there is ${row.status}` : null;
	const named = rows.filter((one) => isBusy(one) && one.packageId !== wanted.id).map(({ packageName, status }) => `${packageName} (${status})`).join(", ");
	const asked = ask === null ? "it was not asked for" : "it was asked for";
	if (own !== null) return own;
	return named === "" ? asked : `${asked}, as the domain does one operation at a time, and is busy with ${named}`;
}
function rowOf(rows, id) {
	return rows.find((row) => row.packageId === id) ?? null;
}
function associationFailed(domain, wanted, row) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("association-failed", `Domain ${domain} could not take package ${wanted.name} ${wanted.version} (ASSOCIATION_FAILED): ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.T)(row.error)}`, { hint: "The domain goes on with what it ran before. Look at its health and its indexes, then run the job again. (A follower domain of a cross-cluster replication refuses before OpenSearch 3.7.)" });
}

// lib/deployment/associate/associate.js
/**
* Associates all domains at the same time, each with one operation at a time, and waits until every row is ACTIVE with
* the wanted version. Never rejects for one domain's sake: each association has its own result.
* @param timeoutMs longest wait for one domain without progress
*/
async function associateAll(wanted, timeoutMs, engine) {
	const updates = [...wanted].map(async ([domain, versions]) => {
		const end = await updateDomain(startDomain(domain, versions), timeoutMs, engine);
		return [domain, resultsOf(end)];
	});
	return new Map(await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.b)(updates));
}
/** Reads, decides, asks: until nothing is open. */
async function updateDomain(start, timeoutMs, engine) {
	const { service, world, host } = engine;
	const { clock, random, signal } = world;
	const { domain } = start;
	const show = progressOf(host, world);
	let state = start;
	let rows = [];
	try {
		const end = await poll(world, { timeoutMs }, async (limits) => {
			rows = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(world, (bounds) => service.listAssociations(domain, bounds), limits.deadline);
			const read = afterRead(state, rows, clock.now());
			state = read.state;
			host.debug(`${domain}: ${read.rules.join("; ")}`);
			const settings = {
				offersMany: service.supportsAssociateMany,
				blockedForMs: timeoutMs / 2
			};
			const asked = signal.aborted ? [] : dueGoals(state, rows, {
				...settings,
				now: clock.now()
			});
			if (asked.length > 0) {
				const refusal = await ask(service, domain, asked, limits);
				state = afterAnswer(state, {
					asked,
					refusal,
					rows,
					now: clock.now(),
					random
				});
			}
			show(`${domain}: ${describe$1(state, rows)}`);
			if (openGoals(state).length === 0) return "done";
			return read.progress ? "progress" : asked.length > 0 ? "asked" : "waiting";
		});
		return ended(state, rows, end, timeoutMs);
	} catch (error) {
		const code = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "transient") ? "internal" : "association-failed";
		return failOpen(state, rows, () => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, `Domain ${domain} can't be updated`, code));
	}
}
async function ask(service, domain, due, limits) {
	const [first, ...others] = due.map(({ id }) => id);
	try {
		if (first !== void 0 && others.length > 0) await service.associateMany([first, ...others], domain, limits);
		else if (first !== void 0) await service.associate(first, domain, limits);
		return null;
	} catch (error) {
		if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t) return error;
		throw error;
	}
}
function ended(state, rows, end, timeoutMs) {
	if (end.why === "done") return state;
	if (end.why === "cancelled") return failOpen(state, rows, () => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)());
	const { domain, patience } = state;
	return failOpen(state, rows, (goal) => {
		const { name, version } = goal.wanted;
		const last = {
			...goal.patience,
			last: end.unanswered ?? goal.patience.last ?? patience.last
		};
		return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("timeout", `Domain ${domain} did not run package ${name} ${version} after ${minutesText(timeoutMs)} without progress: ${obstacle(goal, rows)}.${lastAnswer(last)}`, { hint: "AWS goes on with what it started; run the job again to continue from there, or raise `association-timeout-minutes`." });
	});
}
/** For example: `1 of 4 live, ASSOCIATING: mappings, stopwords-en; not associated yet: synonyms-en`. */
function describe$1(state, rows) {
	const live = state.goals.filter(({ result }) => result?.outcome === "active").length;
	const parts = [...Map.groupBy(openGoals(state), ({ wanted }) => {
		const row = rowOf(rows, wanted.id);
		if (row === null) return "not associated yet";
		return row.status === "ACTIVE" ? `runs ${row.version}` : row.status;
	})].map(([status, goals]) => `${status}: ${goals.map(({ wanted }) => wanted.name).join(", ")}`);
	if (state.blocked !== null) parts.push(`waits for ${state.blocked.by.join(", ")}, which this run did not ask for`);
	const head = `${live} of ${state.goals.length} live`;
	return parts.length === 0 ? head : `${head}, ${parts.join("; ")}`;
}

// lib/deployment/associate/proof.js
/** Whether what the domains run is this commit's content: pure functions of the results and of what is available by now. */
const PROOF_RULES = [
	{
		name: "has failed",
		when: ({ result }) => result === void 0 || result.outcome === "failed",
		means: () => ({ kind: "holds" })
	},
	{
		name: "runs the newest version, which is ours",
		when: ({ newest, result }) => newest.kind === "ours" && newest.version === result?.row?.version,
		means: () => ({ kind: "holds" })
	},
	{
		name: "is behind a newer version of the same content",
		when: ({ newest, mayRepeat }) => newest.kind === "ours" && mayRepeat,
		means: ({ newest, wanted }) => ({
			kind: "repeat",
			version: newest.kind === "ours" ? newest.version : wanted.version
		})
	},
	{
		name: "ran ours, and somebody has published since",
		when: ({ newest, result }) => newest.kind === "not-ours" && result?.outcome === "active",
		means: () => ({ kind: "overtaken" })
	},
	{
		name: "the package is gone",
		when: ({ newest }) => newest.kind === "gone",
		means: ({ domain, wanted }) => ({
			kind: "failed",
			failure: deleted(domain, wanted.name)
		})
	},
	{
		name: "runs what somebody else published",
		when: otherwise,
		means: ({ domain, wanted }) => ({
			kind: "failed",
			failure: notOurs(domain, wanted.name)
		})
	}
];
/** Judges all results by what is available now. */
function judgeRound(wanted, results, newest, mayRepeat) {
	const judged = /* @__PURE__ */ new Map();
	const next = /* @__PURE__ */ new Map();
	const overtaken = /* @__PURE__ */ new Map();
	for (const [domain, ones] of wanted) {
		const rows = new Map(results.get(domain));
		const judgements = ones.map((one) => {
			const result = rows.get(one.id);
			const known = newest.get(one.id) ?? { kind: "gone" };
			const { outcome } = decide(PROOF_RULES, {
				domain,
				wanted: one,
				result,
				newest: known,
				mayRepeat
			});
			if (outcome.kind === "failed") rows.set(one.id, {
				outcome: "failed",
				row: result?.row ?? null,
				failure: outcome.failure
			});
			return {
				one,
				outcome,
				failed: outcome.kind === "failed" || rows.get(one.id)?.outcome === "failed"
			};
		});
		judged.set(domain, rows);
		const lost = judgements.filter(({ outcome }) => outcome.kind === "overtaken").map(({ one }) => one);
		if (lost.length > 0) overtaken.set(domain, lost);
		if (!judgements.some(({ outcome }) => outcome.kind === "repeat")) continue;
		const ours = judgements.filter(({ outcome, failed }) => outcome.kind !== "overtaken" && !failed);
		next.set(domain, ours.map(({ one, outcome }) => outcome.kind === "repeat" ? {
			...one,
			version: outcome.version
		} : one));
	}
	return {
		results: judged,
		next,
		overtaken
	};
}
/** Holds all results of a domain that are not failures to its rows. */
function heldTo(domain, results, rows) {
	return new Map([...results].map(([id, result]) => {
		if (result.outcome === "failed") return [id, result];
		const { packageName, version } = result.row;
		const row = rows.find((candidate) => candidate.packageId === id) ?? null;
		if (row !== null && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.i)(row, version)) return [id, result];
		return [id, {
			outcome: "failed",
			row,
			failure: row === null ? dissociated(domain, packageName) : notOurs(domain, packageName)
		}];
	}));
}
function deleted(domain, name) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `Package ${name} was deleted while this run associated it with ${domain}.`, { hint: "Run the job again to create it; index settings must then name its new ID." });
}
function notOurs(domain, name) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", `Domain ${domain} runs a version of ${name} that this run did not publish: somebody published at the same time.`, { hint: "Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart." });
}
function dissociated(domain, name) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `Package ${name} was taken off domain ${domain} while this run went on.`, { hint: "Run the job again to associate it, if it should be there." });
}

// lib/deployment/associate/prove.js
/** The proof of a deploy: what the domains run in the end is this commit's content. */
/**
* Associates, then reads the packages once more: what a domain runs must be this commit's content. While AWS has a
* newer version of the very same content (a parallel run of the same commit), all domains are brought to that one.
*/
async function associateAndProve(wanted, contents, timeoutMs, engine) {
	let results = /* @__PURE__ */ new Map();
	const failures = [];
	const warnings = [];
	try {
		let overtaken = /* @__PURE__ */ new Map();
		const repeatUntil = engine.world.clock.now() + 2 * timeoutMs;
		for (let due = wanted; due.size > 0;) {
			results = merged(results, await associateAll(due, timeoutMs, engine));
			if (engine.world.signal.aborted) throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)();
			const newest = await newestVersions(wanted, contents, engine);
			const mayRepeat = engine.world.clock.now() < repeatUntil;
			const round = judgeRound(wanted, results, newest, mayRepeat);
			({results, overtaken, next: due} = round);
		}
		const last = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.x)([...overtaken], ([domain, ones]) => readAgain(domain, ones, results, engine));
		for (const { rows, notes } of last) {
			results = merged(results, rows);
			warnings.push(...notes);
		}
	} catch (error) {
		failures.push((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, "The association could not be ended", "internal"));
	}
	return {
		associations: results,
		failures: [...failuresIn(results), ...failures],
		warnings
	};
}
function merged(before, now) {
	const domains = [...now].map(([domain, rows]) => [domain, new Map([...before.get(domain) ?? [], ...rows])]);
	return new Map([...before, ...domains]);
}
function failuresIn(results) {
	return [...results.values()].flatMap((rows) => [...rows.values()].flatMap((result) => result.outcome === "failed" ? [result.failure] : []));
}
/**
* Somebody has published newer versions: whether the domain still runs ours only a read can tell. It is not associated
* again, as that would apply what somebody else published. The domain's other packages are held to its rows too.
*/
async function readAgain(domain, overtaken, results, { service, world }) {
	const rows = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(world, (limits) => service.listAssociations(domain, limits)).catch((error) => {
		throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, `Domain ${domain} can't be read again`, "internal");
	});
	const held = heldTo(domain, results.get(domain) ?? /* @__PURE__ */ new Map(), rows);
	const notes = overtaken.flatMap(({ id, name, version }) => held.get(id)?.outcome === "failed" ? [] : [`Domain ${domain} runs ${name} ${version} of this commit, but somebody has published a newer version since.`]);
	return {
		rows: /* @__PURE__ */ new Map([[domain, held]]),
		notes
	};
}
/** What is available of each wanted package now, and whether its content is this commit's. */
async function newestVersions(wanted, contents, { service, world }) {
	const proved = new Map([...wanted.values()].flat().map((one) => [one.id, one.version]));
	const newestOf = async (live) => {
		if (live.version !== null && live.version === proved.get(live.id)) return {
			kind: "ours",
			version: live.version
		};
		const observed = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.l)(service, live, world, true);
		if (observed.live.status === "DELETED") return { kind: "gone" };
		return live.version !== null && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.u)(observed, contents.get(live.name) ?? "") && live.version !== null ? {
			kind: "ours",
			version: live.version
		} : { kind: "not-ours" };
	};
	try {
		const present = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(world, (limits) => service.describePackages([...proved.keys()], limits))).filter(({ status }) => status !== "DELETING" && status !== "DELETED");
		return new Map(await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.x)(present, async (live) => [live.id, await newestOf(live)]));
	} catch (error) {
		throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, "The packages can't be read again", "internal");
	}
}

// lib/deployment/loop/request-pace.js
/** Requests that AWS answered before the run gives up on one package: each rival costs one. */
const MAX_REQUESTS = 6;
/** Longest wait for a place in the Region that a throw-away package holds. */
const PLACE_TIMEOUT_MS$1 = 3e5;
/** When the next request for one package may be made, and when there have been enough of them. */
var RequestPace = class {
	#world;
	#requests = 0;
	/** Requests in a row that were throttled, not answered, or refused for a name that no listing shows. */
	#passingRefusals = 0;
	/** Requests in a row that were refused because something is under way; only the time-out ends those. */
	#waits = 0;
	#waitsForPlaceSince = null;
	#notBefore = 0;
	constructor(world) {
		this.#world = world;
	}
	/** Whether the time for the next request has come. */
	get mayAsk() {
		return this.#world.clock.now() >= this.#notBefore;
	}
	/** Whether the run gives up on the package. */
	get isExhausted() {
		return this.#requests >= MAX_REQUESTS || this.#passingRefusals >= 10;
	}
	/** Whether the request under way is the first one that counts. */
	get isFirst() {
		return this.#requests < 2;
	}
	/** A request is made. */
	asked() {
		this.#requests += 1;
	}
	/** A request was taken, or is seen to have been. */
	taken() {
		this.#passingRefusals = 0;
		this.#waits = 0;
	}
	/** The package is made anew: its requests are counted from the start. */
	startAnew() {
		this.#requests = 0;
	}
	/** Makes the next request later: a throttled account needs a while. */
	backOff() {
		this.#notBefore = this.#world.clock.now() + (0,_pace_js__WEBPACK_IMPORTED_MODULE_8__.n)(this.#passingRefusals, this.#world.random);
		this.#passingRefusals += 1;
	}
	/** The request was throttled or not answered properly: it counts among those alone. */
	tryAgain() {
		this.#requests -= 1;
		this.backOff();
	}
	/** Something is under way that the request has to wait for: it counts neither as one, nor among the passing refusals. */
	askLater() {
		this.#requests -= 1;
		this.#notBefore = this.#world.clock.now() + (0,_pace_js__WEBPACK_IMPORTED_MODULE_8__.n)(this.#waits, this.#world.random);
		this.#waits += 1;
	}
	/** Whether a place in the Region may be waited for still; the wait begins with the first question. */
	mayWaitForPlace() {
		const now = this.#world.clock.now();
		this.#waitsForPlaceSince ??= now;
		return now - this.#waitsForPlaceSince < PLACE_TIMEOUT_MS$1;
	}
};

// lib/deployment/publish/publication.js
/** What the plan calls for. */
function firstState(step) {
	switch (step.kind) {
		case "create": return step.observed === null ? {
			phase: "publish",
			live: null
		} : {
			phase: "settle",
			id: step.observed.live.id
		};
		case "adopt": return {
			phase: "settle",
			id: step.observed.live.id
		};
		case "update": return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(step.observed.live.status) ? {
			phase: "settle",
			id: step.observed.live.id
		} : {
			phase: "publish",
			live: step.observed.live
		};
	}
}

// lib/deployment/publish/publisher.js
/** Errors of CreatePackage after which there may be a package of the name. */
const MAY_EXIST = /* @__PURE__ */ new Set([
	"already-exists",
	"rejected",
	"conflict",
	"transient"
]);
/** A look that is older than this says too little of what an update would replace. */
const LOOK_LASTS_MS = 5e3;
/**
* Brings one package to the wanted content, whatever else happens to it: each look at the package decides the next
* request. Looks are made by the caller, for all packages in one call.
*/
var Publisher = class {
	target;
	#service;
	#world;
	#branch;
	#pace;
	#state;
	/** When the last look at the package began. */
	#lookedAt;
	/** The last look found nothing that will make room; it may have gone between the refusal and the look, so it counts twice. */
	#refusedWithoutValidation = false;
	/** A package whose first version may be anybody's: what its description says counts only once this run has updated it. */
	#unproven;
	/** The package that this run asked AWS to delete. */
	#deletionAsked = null;
	#lastError = null;
	/** What AWS last showed of the package: a failure's report still names its ID. */
	#latest = null;
	constructor(target, { service, world, branch }) {
		this.target = target;
		this.#service = service;
		this.#world = world;
		this.#branch = branch;
		this.#pace = new RequestPace(world);
		this.#lookedAt = world.clock.now();
		this.#state = firstState(target.step);
		this.#latest = target.step.observed?.live ?? null;
		const { observed } = target.step;
		this.#unproven = observed !== null && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.v)(observed.trust) ? observed.live.id : null;
	}
	/** The result once there is one. */
	get publication() {
		return this.#state.phase === "end" ? this.#state.publication : null;
	}
	/** The package to look at; `null` when the next thing to do is a request, or nothing is left to do. */
	get watchedId() {
		const state = this.#state;
		return state.phase === "settle" || state.phase === "wait" ? state.id : null;
	}
	/** What AWS last answered when it did not take a request; `null` when it always did. */
	get lastError() {
		return this.#lastError;
	}
	/** Ends the publication with a failure. */
	fail(failure, live = this.#latest) {
		this.#state = {
			phase: "end",
			publication: {
				outcome: "failed",
				live,
				failure
			}
		};
	}
	/** Makes the request that is due, if any; none when the job is cancelled. Returns whether one was made. */
	async request() {
		const { clock, signal } = this.#world;
		if (this.#state.phase !== "publish" || signal.aborted || !this.#pace.mayAsk) return false;
		const { live } = this.#state;
		if (live !== null && clock.now() - this.#lookedAt > LOOK_LASTS_MS) {
			this.#state = {
				phase: "settle",
				id: live.id
			};
			return false;
		}
		if (this.#pace.isExhausted) {
			this.fail(publishFailure(this.#lastError, this.#name, "conflict"), live);
			return false;
		}
		this.#pace.asked();
		try {
			await (live === null ? this.#create() : this.#update(live));
		} catch (error) {
			this.fail(publishFailure(error, this.#name, "validation-failed"), live);
		}
		return true;
	}
	/**
	* Takes in what a look at the package showed.
	* @param live `undefined` when AWS does not know it
	* @param askedAt when the look began, in milliseconds: an answer may take seconds, and tells of a moment before it came
	*/
	async look(live, askedAt) {
		const state = this.#state;
		this.#lookedAt = askedAt;
		this.#latest = live ?? this.#latest;
		if (state.phase === "settle") return this.#lookWhileSettling(live);
		if (state.phase === "wait") return this.#lookWhileWaiting(state.wait, live, askedAt);
	}
	get #sha256() {
		return this.target.dictionary.sha256;
	}
	get #name() {
		return this.target.dictionary.name;
	}
	async #create() {
		const { source, description, dictionary, step } = this.target;
		if (step.kind !== "create" && await this.#branch.hasRemoved(dictionary.file)) return this.fail(removedFailure(this.#name, dictionary.file), null);
		if (this.#world.signal.aborted) return;
		try {
			const created = await this.#service.createPackage({
				name: dictionary.name,
				source,
				description
			}, (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.r)(this.#world, 6e4));
			this.#latest = created;
			this.#wait(created.id, null, "accepted");
		} catch (error) {
			if (!(error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
			this.#lastError = error;
			if (error.kind === "transient" && !error.mayHaveHappened) return this.#pace.tryAgain();
			if (error.kind === "quota" && await this.#placeComesFree()) return this.#pace.askLater();
			if (!MAY_EXIST.has(error.kind)) throw error;
			this.#lookedAt = this.#world.clock.now();
			const existing = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(this.#world, (limits) => this.#service.findPackage(dictionary.name, limits));
			if (existing !== null) return this.#lookWhileSettling(existing);
			if (error.kind === "transient") return this.#pace.tryAgain();
			if (error.kind !== "already-exists") throw error;
			this.#pace.backOff();
		}
	}
	async #update(before) {
		const { source, description, commitMessage } = this.target;
		if (this.#isForeign(before)) return this.fail(takenOverFailure(this.#name, before), before);
		const newer = await this.#newerCommit(before);
		if (newer !== null) return this.fail(overtakenFailure(this.#name, before, newer), before);
		if (this.#world.signal.aborted) return;
		try {
			await this.#service.updatePackage({
				id: before.id,
				source,
				description,
				commitMessage
			}, (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.r)(this.#world, 6e4));
			this.#unproven = null;
			this.#wait(before.id, before, "accepted");
		} catch (error) {
			if (!(error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
			this.#lastError = error;
			if (error.mayHaveHappened) this.#unproven = null;
			switch (error.kind) {
				case "transient":
					this.#pace.tryAgain();
					if (error.mayHaveHappened) this.#wait(before.id, before, "unknown");
					return;
				case "not-found":
					this.#state = {
						phase: "publish",
						live: null
					};
					return;
				case "busy":
				case "conflict":
				case "rejected": return this.#updateRefused(before, error);
				default: throw error;
			}
		}
	}
	/** The commit of a version that was published since the plan was made, if it is newer than this run's. */
	async #newerCommit(live) {
		if (live.version === null || live.version === this.target.step.observed?.live.version) return null;
		const { commit } = await this.#observe(live);
		return commit !== null && await this.#branch.isNewer(commit.commit) ? commit.commit : null;
	}
	/** Refused: because something is under way, because a failed package can't be updated, or for good. */
	async #updateRefused(before, error) {
		this.#lookedAt = this.#world.clock.now();
		const [live] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(this.#world, (limits) => this.#service.describePackages([before.id], limits));
		if (live === void 0) this.#state = {
			phase: "publish",
			live: null
		};
		else if (this.#isForeign(live)) this.fail(takenOverFailure(this.#name, live), live);
		else if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(live.status) || live.status === "DELETING") this.#state = {
			phase: "settle",
			id: live.id
		};
		else if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.a)(live.status) && live.version === null && error.kind !== "busy") await this.#recreate(live, error);
		else if (error.kind === "rejected" && !this.#pace.isFirst && live.lastUpdatedAt?.getTime() === before.lastUpdatedAt?.getTime()) throw error;
		else {
			if (error.kind === "busy") this.#pace.askLater();
			else this.#pace.backOff();
			this.#state = {
				phase: "publish",
				live
			};
		}
	}
	/** Whether a validation holds a place of the Region, which it gives back soon, or may have given it back already. */
	async #placeComesFree() {
		if (!this.#pace.mayWaitForPlace()) return false;
		const held = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(this.#world, (limits) => this.#service.listPackages(limits))).some((live) => (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.n)(live) && live.status !== "DELETED");
		const mayAsk = held || !this.#refusedWithoutValidation;
		this.#refusedWithoutValidation = !held;
		return mayAsk;
	}
	/** A package that never had a version and that no domain uses may be deleted and made anew, with a new ID. */
	async #recreate(live, refusal) {
		if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(this.#world, (limits) => this.#service.listDomains(live.id, limits))).length > 0) throw refusal;
		if (this.#world.signal.aborted) throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)();
		this.#deletionAsked = live.id;
		try {
			await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(this.#world, (limits) => this.#service.deletePackage(live.id, limits));
			this.#pace.startAnew();
			this.#state = {
				phase: "settle",
				id: live.id
			};
		} catch (error) {
			if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "busy")) {
				this.#pace.askLater();
				this.#state = {
					phase: "publish",
					live
				};
			} else if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "not-found")) this.#state = {
				phase: "publish",
				live: null
			};
			else throw error;
		}
	}
	async #lookWhileSettling(live) {
		if (live === void 0 || live.status === "DELETED") this.#state = {
			phase: "publish",
			live: null
		};
		else if (live.status === "DELETING") this.#state = {
			phase: "settle",
			id: live.id
		};
		else if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(live.status)) {
			if (this.#isOurs(live)) this.#wait(live.id, live, "adopted");
			else this.#state = {
				phase: "settle",
				id: live.id
			};
		} else if (live.status === "AVAILABLE" && live.version !== null && this.#isOurs(live) && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.u)(await this.#observe(live), this.#sha256)) this.#available(live, live.version, null);
		else this.#state = {
			phase: "publish",
			live
		};
	}
	async #lookWhileWaiting(wait, live, askedAt) {
		const verdict = await wait.look(live, askedAt);
		const { id, call } = wait.request;
		switch (verdict.kind) {
			case "goes-on": return;
			case "available": return this.#available(verdict.live, verdict.version, verdict.note);
			case "failed": return this.fail(verdict.failure, verdict.live);
			case "not-made":
				this.#state = {
					phase: "publish",
					live: verdict.live
				};
				return;
			case "gone": if (call === "unknown" && this.#deletionAsked === id) this.#state = {
				phase: "settle",
				id
			};
			else this.fail(deletedFailure(this.#name), verdict.live);
		}
	}
	#wait(id, before, call) {
		if (call !== "unknown") this.#pace.taken();
		const wait = new VersionWait({
			id,
			before,
			call
		}, this.target.dictionary, this.#service, this.#world);
		this.#state = {
			phase: "wait",
			id,
			wait
		};
	}
	#available(live, version, note) {
		this.#state = {
			phase: "end",
			publication: {
				outcome: "available",
				live,
				version,
				note
			}
		};
	}
	#isOurs(live) {
		return live.id !== this.#unproven && (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.f)(live.description, this.#sha256);
	}
	/** Whether the package came into another repository's hands since the plan was made. */
	#isForeign(live) {
		const { description, step } = this.target;
		const owner = (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.d)(live.description)?.repository;
		const planned = step.kind === "create" ? null : step.observed.marker?.repository;
		const expected = [(0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.d)(description)?.repository, planned];
		return owner !== void 0 && !expected.includes(owner);
	}
	#observe(live) {
		return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.l)(this.#service, live, this.#world, live.id !== this.#unproven);
	}
};

// lib/deployment/publish/publish.js
/** A line of progress at least this often while nothing changes. */
const PROGRESS_INTERVAL_MS = 3e4;
/**
* Creates or updates all packages and waits until each is AVAILABLE with our content or has failed; asks for all
* pending ones in one DescribePackages call. Never rejects for one package's sake: each has its own `Publication`.
*/
async function publishAll(targets, { validationTimeoutMs: timeoutMs, branch }, { service, world, host }) {
	const publishers = targets.map((target) => new Publisher(target, {
		service,
		world,
		branch
	}));
	const started = world.clock.now();
	const progress = new Progress(host, world);
	for (let poll = 0;; poll++) {
		if ((await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.x)(publishers, (publisher) => publisher.request())).includes(true)) poll = 0;
		const pending = publishers.filter((publisher) => publisher.publication === null);
		if (pending.length === 0) break;
		if (world.signal.aborted) {
			const failure = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)();
			for (const publisher of pending) publisher.fail(failure);
			break;
		}
		if (world.clock.now() - started >= timeoutMs) {
			for (const publisher of pending) publisher.fail(timeoutFailure(publisher, timeoutMs));
			break;
		}
		await world.clock.sleep((0,_pace_js__WEBPACK_IMPORTED_MODULE_8__.r)(poll, world.random), world.signal);
		await lookAt(publishers, service, world, progress);
	}
	return new Map(publishers.flatMap(({ target, publication }) => publication ? [[target.dictionary.name, publication]] : []));
}
async function lookAt(publishers, service, world, progress) {
	const ids = publishers.flatMap((publisher) => publisher.watchedId ?? []);
	if (ids.length === 0) return;
	const askedAt = world.clock.now();
	let found;
	try {
		found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(world, (limits) => service.describePackages(ids, limits));
	} catch (error) {
		for (const publisher of publishers.filter(({ publication }) => publication === null)) publisher.fail((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, `Package ${publisher.target.dictionary.name} can't be looked at`, "internal"));
		return;
	}
	const byId = new Map(found.map((live) => [live.id, live]));
	progress.show(found);
	await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.x)(publishers, async (publisher) => {
		const id = publisher.watchedId;
		if (id === null) return;
		try {
			await publisher.look(byId.get(id), askedAt);
		} catch (error) {
			const what = `Package ${publisher.target.dictionary.name} can't be looked at`;
			publisher.fail((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, what, "internal"), byId.get(id) ?? null);
		}
	});
}
function timeoutFailure({ target, lastError }, timeoutMs) {
	const minutes = timeoutMs / 6e4;
	const answer = lastError === null ? "" : ` AWS's last answer: ${lastError.summary}`;
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("timeout", `Package ${target.dictionary.name} was not AVAILABLE after ${minutes} minute${minutes === 1 ? "" : "s"}.${answer}`, { hint: "AWS goes on with it; run the job again to continue from there, or raise `validation-timeout-minutes`." });
}
/** Tells the state of packages when it changes, and from time to time when it doesn't. */
var Progress = class {
	#host;
	#world;
	#shown = /* @__PURE__ */ new Map();
	#lastLine;
	constructor(host, world) {
		this.#host = host;
		this.#world = world;
		this.#lastLine = world.clock.now();
	}
	show(packages) {
		const now = this.#world.clock.now();
		for (const { name, status, version } of packages) {
			const state = status === "AVAILABLE" && version !== null ? `${status} ${version}` : status;
			if (this.#shown.get(name) === state) continue;
			this.#shown.set(name, state);
			this.#lastLine = now;
			this.#host.info(`${name}: ${state}`);
		}
		if (now - this.#lastLine < 3e4) return;
		this.#lastLine = now;
		this.#host.info(`Still waiting: ${packages.map(({ name, status }) => `${name} ${status}`).join(", ")}`);
	}
};

// lib/deployment/deploy.js
/**
* Carries a plan out: uploads, publishes all packages, and only when every one is AVAILABLE associates them. Rejects
* with an `ActionFailure` when nothing could be published at all: an upload failed.
*/
async function deploy(plan, settings, engine) {
	const targets = plan.packages.flatMap((step) => step.kind === "unchanged" ? [] : [publishTarget(step, settings)]);
	if (targets.length > 0) await engine.host.group("Upload", () => uploadAll(targets, engine));
	const publications = targets.length === 0 ? /* @__PURE__ */ new Map() : await engine.host.group("Publish packages", () => publishAll(targets, settings, engine));
	const outcomes = [...publications.values()];
	const failures = outcomes.flatMap((one) => one.outcome === "failed" ? [one.failure] : []);
	const warnings = outcomes.flatMap((one) => one.outcome === "available" && one.note !== null ? [one.note] : []);
	if (failures.length > 0) return {
		publications,
		associations: /* @__PURE__ */ new Map(),
		failures,
		warnings
	};
	const wanted = wantedVersions(plan, publications);
	if (wanted.size === 0) return {
		publications,
		associations: /* @__PURE__ */ new Map(),
		failures,
		warnings
	};
	const moved = targets.length === 0 ? [] : await confirmPackages(plan, publications, wanted, engine);
	if (moved.length > 0) return {
		publications,
		associations: /* @__PURE__ */ new Map(),
		failures: moved,
		warnings
	};
	const proof = await engine.host.group("Associate with domains", () => associateAndProve(wanted, contentHashes(plan), settings.associationTimeoutMs, engine));
	return {
		publications,
		...proof,
		warnings: [...warnings, ...proof.warnings]
	};
}
function publishTarget(step, settings) {
	const { dictionary } = step;
	const { name, file, sha256 } = dictionary;
	return {
		dictionary,
		step,
		source: {
			bucket: settings.bucket,
			key: (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.y)(settings.keyPrefix, name, sha256, file)
		},
		description: (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.l)(dictionary.description, {
			repository: settings.repository,
			path: dictionary.repositoryPath,
			sha256
		}),
		commitMessage: (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.c)(settings.commit.message, settings.commit.sha, sha256)
	};
}
async function uploadAll(targets, { store, world, host }) {
	await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.x)(targets, async ({ dictionary, source }) => {
		if (world.signal.aborted) throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)();
		try {
			const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)(world, (limits) => store.put(source.key, dictionary, limits));
			host.info(result === "uploaded" ? `${dictionary.file}: uploaded to ${source.key} (${dictionary.bytes} bytes)` : `${dictionary.file}: ${source.key} is there already`);
		} catch (error) {
			throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, `${dictionary.file} can't be uploaded to bucket ${source.bucket}`, "upload-failed");
		}
	}, 25);
}
function wantedVersions(plan, publications) {
	const live = /* @__PURE__ */ new Map();
	for (const step of plan.packages) {
		const publication = publications.get(step.dictionary.name);
		if (publication?.outcome === "available") live.set(step.dictionary.name, publication.live);
		else if (step.kind === "unchanged") live.set(step.dictionary.name, step.observed.live);
	}
	const wanted = /* @__PURE__ */ new Map();
	const domains = new Set(plan.associations.flatMap((step) => step.kind === "associate" ? [step.domain] : []));
	for (const step of plan.associations) {
		const package_ = live.get(step.dictionary.name);
		if (!domains.has(step.domain) || package_ === void 0 || package_.version === null) continue;
		const one = {
			id: package_.id,
			name: package_.name,
			version: package_.version
		};
		wanted.set(step.domain, [...wanted.get(step.domain) ?? [], one]);
	}
	return wanted;
}
function contentHashes(plan) {
	return new Map(plan.packages.map(({ dictionary }) => [dictionary.name, dictionary.sha256]));
}

// lib/deployment/loop/refusals.js
/** Refusals that contradict what AWS shows before they count as final: 11 to 23 seconds, longer than listings lag. */
const MAX_CONTRADICTIONS = 8;
/** Something else is under way, or AWS did not answer: the same request may pass later. */
const PASSING = /* @__PURE__ */ new Set(["busy", "transient"]);
/** May pass when what AWS shows lags behind; otherwise AWS means it. */
const CONTRADICTIONS = /* @__PURE__ */ new Set(["conflict", "already-applied"]);
/** The refusals of one request that is made again until it is taken, and when it may be made next. */
var Refusals = class {
	#world;
	#last = null;
	#count = 0;
	#contradictions = 0;
	#notBefore = 0;
	constructor(world) {
		this.#world = world;
	}
	/** Whether the time to make the request again has come. */
	get mayAsk() {
		return this.#world.clock.now() >= this.#notBefore;
	}
	/** For the end of a message, with a space in front; empty when AWS never refused. */
	get lastAnswer() {
		return this.#last === null ? "" : ` AWS's last answer: ${this.#last.summary}`;
	}
	/** Takes a refusal in, and puts the next request off. Throws it when it is final. */
	add(error) {
		this.#last = error;
		if (CONTRADICTIONS.has(error.kind)) this.#contradictions += 1;
		else if (!PASSING.has(error.kind)) throw error;
		if (this.#contradictions >= MAX_CONTRADICTIONS) throw error;
		this.#notBefore = this.#world.clock.now() + (0,_pace_js__WEBPACK_IMPORTED_MODULE_8__.n)(this.#count, this.#world.random);
		this.#count += 1;
	}
};

// lib/deployment/prune/dissociate.js
const STILL_USED = "An index may still use the dictionary: take it out of the index settings first, then run the job again.";
/**
* Takes a package off a domain, and waits until its row is gone.
* @throws ActionFailure with AWS's words when it refuses for good (`conflict`), or when the time is up (`timeout`)
*/
async function dissociate(row, timeoutMs, { service, world }) {
	const what = `Package ${row.packageName} can't be dissociated from domain ${row.domain}`;
	const started = world.clock.now();
	const refusals = new Refusals(world);
	/** When AWS last took our request, or may have; and the row's status before that. */
	let asked = null;
	let seenInFlight = false;
	for (let poll = 0;; poll++) {
		const rows = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(world, (limits) => service.listAssociations(row.domain, limits));
		const current = rows.find((candidate) => candidate.packageId === row.packageId);
		if (current === void 0) return;
		const mayBeStale = asked !== null && world.clock.now() - asked.at < 15e3;
		if (asked !== null && current.status === "DISSOCIATING") seenInFlight = true;
		if (asked !== null && current.status === "DISSOCIATION_FAILED") {
			if (seenInFlight || asked.before !== "DISSOCIATION_FAILED" || !mayBeStale) throw dissociationFailed(what, current);
		}
		if (world.signal.aborted) throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)();
		if (!rows.some(({ status }) => status === "ASSOCIATING" || status === "DISSOCIATING") && !mayBeStale && refusals.mayAsk) {
			const before = current.status;
			try {
				await service.dissociate(row.packageId, row.domain, (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.r)(world, 6e4));
				asked = {
					at: world.clock.now(),
					before
				};
				seenInFlight = false;
				poll = 0;
			} catch (error) {
				if (!(error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
				if (error.kind === "not-found") return;
				if (error.mayHaveHappened) asked = {
					at: world.clock.now(),
					before
				};
				addRefusal(refusals, error, what);
			}
		}
		if (world.clock.now() - started >= timeoutMs) throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("timeout", `${what} in time.${refusals.lastAnswer}`, { hint: "Run the job again to continue." });
		await world.clock.sleep((0,_pace_js__WEBPACK_IMPORTED_MODULE_8__.r)(poll, world.random), world.signal);
	}
}
function addRefusal(refusals, error, what) {
	try {
		refusals.add(error);
	} catch (final) {
		if (error.kind !== "conflict" && error.kind !== "rejected") throw final;
		const { code, message } = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, what, "conflict");
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t(code, message, {
			hint: STILL_USED,
			cause: error
		});
	}
}
function dissociationFailed(what, { error }) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `${what} (DISSOCIATION_FAILED): ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.T)(error)}`, { hint: STILL_USED });
}

// lib/deployment/prune/prune.js
/** Removes packages whose file is gone: dissociates them from the domains of the run, waits, and deletes them. */
/**
* Dissociates and deletes packages, one after another: a domain does one operation at a time. Never rejects for one
* package's sake, and tells of each what was done, also when the job is cancelled.
*/
async function prune(removals, settings, engine) {
	const results = /* @__PURE__ */ new Map();
	for (const removal of removals) {
		const { name } = removal.live;
		const result = await new PackageRemoval(removal, settings, engine).run();
		results.set(name, result);
		engine.host.info(describe(name, result));
	}
	return results;
}
function describe(name, result) {
	switch (result.outcome) {
		case "deleted": return `${name}: dissociated and deleted`;
		case "kept": return `${name}: kept, ${result.why}`;
		case "failed": return `${name}: not removed`;
	}
}
/** The removal of one package. */
var PackageRemoval = class {
	#removal;
	#settings;
	#engine;
	/** Domains that the package was taken off by now. */
	#dissociated = [];
	constructor(removal, settings, engine) {
		this.#removal = removal;
		this.#settings = settings;
		this.#engine = engine;
	}
	async run() {
		const { live, marker } = this.#removal;
		try {
			return await this.#remove();
		} catch (error) {
			const what = `Package ${live.name} (its file ${marker.path} is gone) can't be removed`;
			const transient = error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t && error.kind === "transient";
			return {
				outcome: "failed",
				failure: (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, what, transient ? "internal" : "conflict"),
				dissociated: this.#dissociated
			};
		}
	}
	async #remove() {
		const { service, world } = this.#engine;
		const { live } = this.#removal;
		if (world.signal.aborted) throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)();
		const [now] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(world, (limits) => service.describePackages([live.id], limits));
		if (now === void 0 || now.status === "DELETED") return { outcome: "deleted" };
		if (!isAsPlanned(live, now)) return this.#kept();
		const rows = await this.#users();
		const others = rows.filter((row) => !this.#settings.domains.includes(row.domain)).map((row) => row.domain);
		if (others.length > 0) throw this.#usedBy(others, "uses it and is not in `domains`");
		await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.b)(rows.map((row) => this.#dissociate(row)));
		return this.#delete();
	}
	#users() {
		const { service, world } = this.#engine;
		return (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(world, (limits) => service.listDomains(this.#removal.live.id, limits));
	}
	async #dissociate(row) {
		await dissociate(row, this.#settings.timeoutMs, this.#engine);
		this.#dissociated.push(row.domain);
	}
	/** Deletes and waits until the package is gone. */
	async #delete() {
		const { service, world } = this.#engine;
		const { id, name } = this.#removal.live;
		const refusals = new Refusals(world);
		const started = world.clock.now();
		/** Whether AWS took our request, and its status before that. */
		let asked = false;
		for (let poll = 0;; poll++) {
			const [live] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(world, (limits) => service.describePackages([id], limits));
			if (live === void 0 || live.status === "DELETED") return { outcome: "deleted" };
			if (live.status === "DELETE_FAILED" && asked) throw deletionFailed(live);
			if (world.signal.aborted) throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)();
			if (live.status !== "DELETING" && refusals.mayAsk) {
				if (!isAsPlanned(this.#removal.live, live)) return this.#kept();
				try {
					await service.deletePackage(id, (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.r)(world, 6e4));
					asked = live.status !== "DELETE_FAILED";
				} catch (error) {
					if (!(error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
					if (error.kind === "not-found") return { outcome: "deleted" };
					if (error.kind === "conflict" || error.kind === "rejected") await this.#throwIfUsed();
					refusals.add(error);
				}
			}
			if (world.clock.now() - started >= this.#settings.timeoutMs) throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("timeout", `Package ${name} can't be deleted in time.${refusals.lastAnswer}`, { hint: "Run the job again to continue." });
			await world.clock.sleep((0,_pace_js__WEBPACK_IMPORTED_MODULE_8__.r)(poll, world.random), world.signal);
		}
	}
	/** AWS does not delete what a domain uses: somebody may have associated it since it was taken off. */
	async #throwIfUsed() {
		const rows = await this.#users();
		if (rows.length === 0) return;
		throw this.#usedBy(rows.map(({ domain }) => domain), "has it again: somebody associated it while this run removed it");
	}
	#usedBy(domains, how) {
		const { live, marker } = this.#removal;
		return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `Package ${live.name} is not removed although its file ${marker.path} is gone: ${domains.join(", ")} ${how}.`, { hint: "Add that domain to `domains`, or dissociate the package there by hand." });
	}
	#kept() {
		return {
			outcome: "kept",
			why: "somebody has published it meanwhile",
			dissociated: this.#dissociated
		};
	}
};
/** Whether nobody published the package since it was planned to remove it: a newer commit may have its file again. */
function isAsPlanned(planned, now) {
	return now.description === planned.description && now.version === planned.version && !(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(now.status);
}
function deletionFailed(live) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `Package ${live.name} could not be deleted (DELETE_FAILED): ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.T)(live.error)}`, { hint: "Nothing uses it any more. Run the job again, or delete the package by hand." });
}

// lib/github/commit.js
/** Which commit is deployed, and what it says: the text that AWS keeps beside a version of a package. */
/** Git's own id for "no object". */
const UNKNOWN_SHA = "0".repeat(40);
const FALLBACK_MESSAGE = "Deploy dictionaries";
/** Asks the input, the event, GitHub and the checkout, in this order, and never fails. */
async function resolveCommit({ input, event, root, api }) {
	const known = event.sha ?? await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.n)(root, "rev-parse", "--verify", "HEAD");
	const sha = known ?? UNKNOWN_SHA;
	const warnings = known === null ? ["The commit that is deployed is not known: GITHUB_SHA is not set, and the workspace is no Git checkout."] : [];
	if (input !== null) return {
		sha,
		message: input,
		source: "input",
		warnings
	};
	if (event.commitMessage) return {
		sha,
		message: event.commitMessage,
		source: "event",
		warnings
	};
	if (known !== null) {
		const answer = await api?.commitMessage(known);
		if (answer?.kind === "ok" && answer.value !== "") return {
			sha,
			message: answer.value,
			source: "api",
			warnings
		};
		const message = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.n)(root, "log", "-1", "--no-show-signature", "--format=%B", known, "--");
		if (message) return {
			sha,
			message,
			source: "git",
			warnings
		};
		const why = answer === void 0 || answer.kind === "ok" ? "" : ` GitHub says: ${answer.message}.`;
		warnings.push(`The message of commit ${known.slice(0, 7)} can't be read, so the versions of packages say ${JSON.stringify(FALLBACK_MESSAGE)}.${why} Give the job "permissions: contents: read", or set the input commit-message.`);
	}
	return {
		sha,
		message: FALLBACK_MESSAGE,
		source: "fallback",
		warnings
	};
}

// lib/github/stale-run.js
/** Why a package is not pruned although this run's commit has not its file. */
const KEPT_FOR_BRANCH = "the branch has its file again";
const KEPT_FOR_DOUBT = "GitHub does not say whether the branch has its file by now";
const HINT = "Is this the re-run of an old workflow, or was it overtaken? Run the newest commit instead; to go back, revert the commit.";
/**
* Asks GitHub, of each commit once. Whoever starts a run by hand (workflow_dispatch) means it: to such a run nothing is
* newer. Without a token nobody can be asked.
* @param sha the commit of this run
*/
function branchHistory(event, sha, api) {
	const { name, branch, workspace, repository } = event;
	const asked = /* @__PURE__ */ new Map();
	const compare = (commit) => {
		const order = asked.get(commit) ?? api?.compareCommits(sha, commit) ?? Promise.resolve(null);
		asked.set(commit, order);
		return order;
	};
	const orderOf = async (commit) => name === "workflow_dispatch" || sha.startsWith(commit) ? "identical" : await compare(commit);
	return {
		orderOf,
		isNewer: async (commit) => await orderOf(commit) === "ahead",
		async hasRemoved(file) {
			if (name === "workflow_dispatch" || api === null || branch === null) return false;
			if (await compare(branch.replace("refs/heads/", "")) !== "ahead") return false;
			const path = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__.r)(workspace, file, repository);
			return path !== null && await api.hasFile(path, branch) === false;
		}
	};
}
/**
* Which removals go on, and which are left alone because this run may be older than its branch: a newer commit may have
* the file. Without a token nobody can be asked; whoever starts a run by hand (workflow_dispatch) means it.
*/
async function sortRemovals(removals, { name, ref, branch, workspace }, api) {
	const kept = /* @__PURE__ */ new Map();
	if (api === null || name === "workflow_dispatch" || ref === null) return {
		due: removals,
		kept
	};
	for (const { live, marker } of removals) {
		const isThere = branch === null ? null : await api.hasFile((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__.n)(workspace, marker.path), branch);
		if (isThere !== false) kept.set(live.name, isThere === null ? KEPT_FOR_DOUBT : KEPT_FOR_BRANCH);
	}
	return {
		due: removals.filter(({ live }) => !kept.has(live.name)),
		kept
	};
}
/**
* Throws `superseded` when this run would replace the content of a newer commit (it was overtaken, or is the re-run of an
* old workflow), or when a re-run would create what a newer commit has removed.
* @returns what could not be told, as full sentences
*/
async function assertNotStale(plan, { isRerun }, sha, history) {
	const live = plan.packages.flatMap((step) => step.kind === "update" && step.observed.commit !== null ? [{
		name: step.dictionary.name,
		version: step.observed.live.version,
		commit: step.observed.commit.commit
	}] : []);
	const unknown = [];
	for (const commit of new Set(live.map((one) => one.commit))) {
		const order = await history.orderOf(commit);
		if (order === null) unknown.push(commit);
		if (order !== "ahead") continue;
		const newer = live.filter((one) => one.commit === commit).map(({ name, version }) => `${name} ${version}`);
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", `${newer.join(", ")} is live from commit ${commit}, which is newer than ${sha.slice(0, 7)}, the commit of this run. Nothing was changed.`, { hint: HINT });
	}
	if (isRerun) await assertNotRemoved(plan, history, sha);
	return unknown.map((commit) => `Commit ${commit} is live, and GitHub does not say whether it is newer than ${sha.slice(0, 7)}, the commit of this run; that did not hold this run back.`);
}
async function assertNotRemoved(plan, history, sha) {
	for (const { kind, dictionary } of plan.packages) {
		if (kind !== "create" || !await history.hasRemoved(dictionary.file)) continue;
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", `${dictionary.file} (package ${dictionary.name}) is not in the branch any more, which is ahead of ${sha.slice(0, 7)}, the commit of this run. Nothing was changed.`, {
			hint: HINT,
			about: [dictionary.name]
		});
	}
}

// lib/modes/deploy.js
/** Carries the plan out, then prunes if that is asked for. */
async function runDeploy({ run, configuration, observation, plan, engine, bucket, repository }) {
	const { state, event, gitHub } = run;
	const commit = await resolveCommit({
		input: configuration.commitMessage,
		event,
		root: (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__.i)(event.workspace, state.dictionaries),
		api: gitHub
	});
	state.warnings.push(...commit.warnings);
	const branch = branchHistory(event, commit.sha, gitHub);
	state.notices.push(...await assertNotStale(plan, event, commit.sha, branch));
	const associationTimeoutMs = configuration.associationTimeoutMinutes * 6e4;
	const settings = {
		bucket,
		repository,
		keyPrefix: configuration.keyPrefix,
		commit,
		branch,
		validationTimeoutMs: configuration.validationTimeoutMinutes * 6e4,
		associationTimeoutMs
	};
	const outcome = await deploy(plan, settings, engine);
	state.deployed = outcome;
	state.warnings.push(...outcome.warnings);
	state.failure = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.w)(outcome.failures);
	if (state.failure !== null || plan.removals.length === 0) return;
	const { due, kept } = await sortRemovals(plan.removals, event, gitHub);
	for (const [name, why] of kept) state.notices.push(`Package ${name} is not pruned: ${why}.`);
	state.removals = new Map([...kept].map(([name, why]) => [name, {
		outcome: "kept",
		why,
		dissociated: []
	}]));
	if (due.length === 0) return;
	const domains = [.../* @__PURE__ */ new Set([...configuration.domains, ...observation.associations.keys()])];
	const done = await engine.host.group("Prune", () => prune(due, {
		repository,
		domains,
		timeoutMs: associationTimeoutMs
	}, engine));
	state.removals = new Map([...state.removals, ...done]);
	const removals = [...state.removals.values()];
	state.failure = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.w)(removals.flatMap((one) => one.outcome === "failed" ? [one.failure] : []));
}

// lib/deployment/validate/verdict-board.js
/** Waits for several packages at once: one DescribePackages call asks for all that are pending. */
var VerdictBoard = class {
	#service;
	#world;
	#waiters = /* @__PURE__ */ new Map();
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
			this.#waiters.set(id, {
				deadline: this.#world.clock.now() + timeoutMs,
				resolve,
				reject
			});
			this.#poll = 0;
			this.#run();
		});
	}
	async #run() {
		if (this.#polling) return;
		this.#polling = true;
		try {
			while (this.#waiters.size > 0) await this.#look();
		} catch (error) {
			const failure = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, "The verdict of AWS can't be read", "internal");
			for (const [id, { reject }] of this.#waiters) {
				this.#waiters.delete(id);
				reject(failure);
			}
		} finally {
			this.#polling = false;
		}
	}
	async #look() {
		const { clock, random, signal } = this.#world;
		await clock.sleep((0,_pace_js__WEBPACK_IMPORTED_MODULE_8__.r)(this.#poll++, random), signal);
		if (signal.aborted) throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)();
		const asked = [...this.#waiters.keys()];
		for (const live of await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(this.#world, (limits) => this.#service.describePackages(asked, limits))) if (live.status === "AVAILABLE" || (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.a)(live.status)) this.#settle(live.id, live);
		for (const id of asked) if (clock.now() >= (this.#waiters.get(id)?.deadline ?? Number.POSITIVE_INFINITY)) this.#settle(id, null);
	}
	#settle(id, live) {
		const waiter = this.#waiters.get(id);
		this.#waiters.delete(id);
		waiter?.resolve(live);
	}
};

// lib/deployment/validate/validate.js
/** A few at a time: a Region has few places, and other teams and deploys want some. */
const MAX_AT_ONCE = 4;
/** Longest wait for a place while none of our own packages holds one. */
const PLACE_TIMEOUT_MS = 3e5;
/**
* Has AWS validate each dictionary in a throw-away package, and deletes package and object again whatever happens.
* `remember` is called with all that may have to be deleted: before anything is made, and whenever that changes.
* @throws ActionFailure when the job is cancelled, or at once when there is no place for a single package
*/
async function validateAll(dictionaries, settings, engine, remember) {
	if (dictionaries.length === 0) return /* @__PURE__ */ new Map();
	if (settings.freePlaces <= 0 && !settings.placesComeFree) throw noPlace();
	return new Validation(dictionaries, settings, engine, remember).run();
}
var Validation = class {
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
			const name = (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.o)(engine.world.random);
			return {
				dictionary,
				name,
				key: (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.y)(settings.keyPrefix, name, dictionary.sha256, dictionary.file),
				creation: null
			};
		});
	}
	async run() {
		const limit = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.S)(Math.max(1, Math.min(MAX_AT_ONCE, this.#settings.freePlaces)));
		const verdicts = await Promise.all(this.#checks.map((check) => limit(async () => [check.dictionary.name, await this.#validate(check)])));
		if (this.#engine.world.signal.aborted) throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)();
		return new Map(verdicts);
	}
	/** One dictionary from its upload to the deletion of everything. Never rejects. */
	async #validate(check) {
		const { world, host } = this.#engine;
		if (world.signal.aborted) this.#stop ??= (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)();
		if (this.#stop !== null) return {
			outcome: "unknown",
			failure: this.#stop
		};
		const { file } = check.dictionary;
		this.#know(check, { state: "not-asked" });
		try {
			await this.#upload(check);
			const id = await this.#create(check);
			const live = await this.#board.verdict(id, this.#settings.timeoutMs);
			host.info(`${file}: ${live?.status ?? "no verdict in time"}`);
			if (live === null) return {
				outcome: "unknown",
				failure: noVerdict(file, this.#settings.timeoutMs)
			};
			if (live.status === "AVAILABLE") return { outcome: "accepted" };
			return {
				outcome: "rejected",
				failure: (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.D)(file, live)
			};
		} catch (error) {
			const code = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "transient") ? "internal" : "validation-failed";
			const failure = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, `${file} can't be validated by AWS`, code);
			if (POINTLESS.has(failure.code)) this.#stop ??= failure;
			return {
				outcome: "unknown",
				failure
			};
		} finally {
			await this.#discard(check);
		}
	}
	async #upload({ dictionary, key }) {
		const { store, world } = this.#engine;
		try {
			await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)(world, (limits) => store.put(key, dictionary, limits));
		} catch (error) {
			const what = `${dictionary.file} can't be uploaded to bucket ${this.#settings.bucket}`;
			throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, what, "upload-failed");
		}
	}
	/** Creates the throw-away package, as soon as the Region has a place for it. */
	async #create(check) {
		const { world, host } = this.#engine;
		let failedTries = 0;
		for (let poll = 0;; poll++) {
			if (world.signal.aborted) throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.C)();
			if (this.#stop !== null) throw this.#stop;
			try {
				const { id } = await this.#askForPackage(check);
				this.#placesHeld++;
				this.#know(check, {
					state: "answered",
					id
				});
				return id;
			} catch (error) {
				if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "quota")) {
					if (this.#hasWaitedForAPlace()) throw noPlace();
					if (poll === 0) host.info(`${check.dictionary.file}: waits for a free place among the packages of the Region`);
				} else if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "transient", "already-exists") || ++failedTries >= 10) throw error;
			}
			const delay = failedTries > 0 ? (0,_pace_js__WEBPACK_IMPORTED_MODULE_8__.n)(failedTries - 1, world.random) : (0,_pace_js__WEBPACK_IMPORTED_MODULE_8__.r)(poll, world.random);
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
		const description = (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.s)({
			repository,
			runId,
			createdAt: new Date(world.clock.now()),
			key
		});
		const known = check.creation;
		this.#know(check, { state: "unanswered" });
		try {
			return await service.createPackage({
				name,
				source: {
					bucket,
					key
				},
				description
			}, (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.r)(world, this.#settings.timeoutMs));
		} catch (error) {
			if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t && !error.mayHaveHappened) this.#know(check, known);
			if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "already-exists")) throw error;
			const existing = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.i)(world, (limits) => service.findPackage(name, limits));
			if (existing === null || !(0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.n)(existing)) throw error;
			return existing;
		}
	}
	async #discard(check) {
		const { world, host } = this.#engine;
		const { name, key, creation } = check;
		if (creation === null) return;
		const left = await (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.t)([{
			name,
			key,
			creation
		}], this.#engine);
		for (const problem of left) host.warning(`A throw-away package could not be deleted; the post step tries again. ${problem}`);
		if (creation.state === "answered") {
			this.#placesHeld--;
			this.#placeFreedAt = world.clock.now();
		}
		if (left.length === 0) this.#know(check, null);
	}
	#know(check, creation) {
		check.creation = creation;
		this.#remember(this.#checks.flatMap(({ name, key, creation }) => creation === null ? [] : [{
			name,
			key,
			creation
		}]));
	}
};
/** With these, no other dictionary of the run would fare better. */
const POINTLESS = /* @__PURE__ */ new Set([
	"access-denied",
	"credentials-missing",
	"quota-exceeded"
]);
function noPlace() {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("quota-exceeded", `The Region has no free place for a throw-away package (it takes ${25}), so AWS did not validate the changed dictionaries.`, { hint: "Delete packages that are not needed, and run the job again." });
}
function noVerdict(file, timeoutMs) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("timeout", `AWS gave no verdict on ${file} within ${timeoutMs / 6e4} minutes.`, { hint: "Run the job again, or raise `validation-timeout-minutes`." });
}

// lib/modes/validate.js
/** Has AWS validate what the plan would change, in throw-away packages. */
async function runValidate(live) {
	const { run, configuration, observation, plan, engine, region, bucket, repository } = live;
	const { state, event, log } = run;
	const packages = observation.packages.filter(_plan_js__WEBPACK_IMPORTED_MODULE_2__.r);
	const old = (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.i)(packages, repository, run.clock.now());
	if (old.length > 0) await log.group("Sweep leftovers of earlier runs", async () => {
		const left = await (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.a)(old, engine);
		state.warnings.push(...left.map((problem) => `A leftover of an earlier run can't be deleted. ${problem}`));
	});
	state.verdicts = /* @__PURE__ */ new Map();
	const changed = plan.packages.filter((step) => step.kind !== "unchanged").map((step) => step.dictionary);
	if (changed.length === 0) return;
	const swept = new Set(old.map(({ name }) => name));
	const settings = {
		bucket,
		repository,
		keyPrefix: configuration.keyPrefix,
		runId: event.runId,
		timeoutMs: configuration.validationTimeoutMinutes * 6e4,
		freePlaces: 25 - packages.filter(({ name }) => !swept.has(name)).length,
		placesComeFree: packages.some(_throw_away_js__WEBPACK_IMPORTED_MODULE_6__.n)
	};
	const { api, expectedBucketOwner } = configuration;
	const place = {
		api,
		awsRegion: region,
		bucket,
		expectedBucketOwner
	};
	state.verdicts = await log.group("Validation by AWS", () => validateAll(changed, settings, engine, (throwAways) => (0,_post_state_js__WEBPACK_IMPORTED_MODULE_7__.t)(throwAways, place)));
	const verdicts = [...state.verdicts.values()];
	state.failure = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.w)(verdicts.flatMap((one) => one.outcome === "accepted" ? [] : [one.failure]));
}

// lib/modes/live.js
/** Every mode that asks AWS: compare with what is live, plan, and go on as the mode says. */
/** Carries out a run from the look at AWS on. */
async function compareWithLive(run, configuration, aws) {
	const { state, log } = run;
	const connection = await connectTo(configuration, aws, run);
	const { expiresAt } = await connection.credentials(run.signal).catch((error) => {
		throw (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, `Mode ${state.mode} calls AWS, but no credentials can be had`, "credentials-missing");
	});
	const world = {
		clock: run.clock,
		random: run.random,
		signal: run.signal
	};
	const { plan, observation } = await log.group("Compare with what is live", async () => {
		const observation = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.c)(connection.service, state.dictionaries, world);
		state.observation = observation;
		state.warnings.push(...observation.warnings);
		const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.s)(state.dictionaries, observation, pruning(run, configuration, aws));
		state.plan = plan;
		logPlan(plan, log);
		state.diffs = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.m)(run, plan, connection.store, configuration, world);
		return {
			plan,
			observation
		};
	});
	if (state.mode === "drift") {
		state.failure = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.f)(plan);
		return;
	}
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.g)(state.dictionaries, state.diffs, configuration.maxRemovedPercent);
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__._)(plan, configuration.maxRemovedPercent);
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.h)(plan, configuration.maxRemovedPercent);
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.t)(plan, observation);
	if (state.mode === "deploy") assertNotForeign(plan, run.event, aws.repository);
	else state.warnings.push(...describeForeignPackages(plan, aws.repository));
	if (state.mode === "plan" || connection.store === null || aws.bucket === null) return;
	const expiry = expiryWarning(expiresAt, run.clock.now(), longestWait(state.mode, configuration, plan));
	if (expiry !== null) {
		log.warning(expiry);
		state.warnings.push(expiry);
	}
	const ports = logWrites(connection.service, connection.store);
	const engine = {
		service: ports.service,
		store: ports.store,
		world,
		host: log
	};
	const { region, bucket, repository } = aws;
	const live = {
		run,
		configuration,
		observation,
		plan,
		engine,
		region,
		bucket,
		repository
	};
	try {
		await (state.mode === "validate" ? runValidate(live) : runDeploy(live));
	} finally {
		state.acts = ports.acts();
	}
}
function connectTo(configuration, { region }, { env }) {
	const { api, bucket, expectedBucketOwner } = configuration;
	return (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__.t)({
		api,
		bucket,
		expectedBucketOwner,
		region,
		actionVersion: _version_js__WEBPACK_IMPORTED_MODULE_9__.t,
		proxyEnv: env
	});
}
function pruning({ event }, configuration, { repository }) {
	if (!configuration.prune) return null;
	return {
		repository,
		fileExists: (file) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__.s)(event.workspace, file).kind !== "missing"
	};
}
/** In milliseconds; of a package that is pruned, both the wait for its domains and that for its deletion count. */
function longestWait(mode, configuration, { removals }) {
	const { validationTimeoutMinutes, associationTimeoutMinutes } = configuration;
	if (mode !== "deploy") return validationTimeoutMinutes * 6e4;
	return (validationTimeoutMinutes + (1 + 2 * removals.length) * associationTimeoutMinutes) * 6e4;
}



/***/ }),

/***/ 4024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ savedThrowAways),
/* harmony export */   t: () => (/* binding */ rememberThrowAways)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);
/* harmony import */ var _throw_away_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7203);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5263);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9092);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3996);






// lib/github/post-state.js
/** What the main step leaves for the post step: which throw-away packages may still be there. */
const THROW_AWAYS = "throw-aways";
const packageName = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.l)().transform((text, context) => {
	const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__.o)(text);
	if (name !== null && (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_1__.r)(name)) return name;
	context.addIssue("not the name of a throw-away package");
	return _schemas_js__WEBPACK_IMPORTED_MODULE_3__.d;
});
const packageId = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.l)().regex(/^F\d+$/).transform((id) => id);
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
/** Saves what the post step must delete, in case that this process can't; what was saved before counts no more. */
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
/**
* What the main step saved; `null` when it left no throw-away package.
* @throws when the state is not what a main step saves
*/
function savedThrowAways(env) {
	const text = env[`STATE_${THROW_AWAYS}`] ?? "";
	return text === "" ? null : savedSchema.parse(JSON.parse(text));
}



/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ REPOSITORY_URL),
/* harmony export */   t: () => (/* binding */ ACTION_VERSION)
/* harmony export */ });
// lib/version.js
/** Version of the action; a test keeps it in step with package.json. */
const ACTION_VERSION = "0.1.0";
/** Where the action and its documentation are, for links. */
const REPOSITORY_URL = "https://github.com/OWNER/deploy-opensearch-dictionaries";



/***/ })

};
