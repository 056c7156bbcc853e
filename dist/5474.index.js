export const id = 5474;
export const ids = [5474];
export const modules = {

7746:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (toAwsError),
  i: () => (within),
  n: () => (REAL_TIME),
  o: () => (OwnNames),
  r: () => (caller),
  t: () => (ANSWER_TIMEOUT_MS)
});
var _aws_error_js_0 = _require(8894);
var node_timers_promises_1 = _require(8500);



// lib/aws/own-names.js
const HAS_SPACE = /\s/;
const NO_WORD = /[^A-Za-z]/;
const QUOTED = /(?<![\w.])(['"`])(?:(?!\1).)*\1(?!\w)/gs;
const SHORTEST_NAME = 3;
const UNDER_WAY = "associating|configuring|copying|creating|deleting|dissociating|initiali[sz]ing|migrating|modifying|patching|pending|processing|provisioning|restarting|restoring|scaling|updating(?:servicesoftware)?|upgrading(?:engineversion)?|validating";
const STATE = new RegExp(`^(?:${UNDER_WAY})$`, "i");
var OwnNames = class {
	#names = /* @__PURE__ */ new Set();
	learn(value) {
		if (typeof value === "string") {
			if (value.length >= SHORTEST_NAME) this.#names.add(value);
		} else if (Array.isArray(value)) for (const element of value) this.learn(element);
		else if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype) for (const member of Object.values(value)) this.learn(member);
	}
	without(message) {
		const unquoted = message.replace(QUOTED, (quoted) => {
			const value = quoted.slice(1, -1);
			return STATE.test(value) && !this.#names.has(value) ? value : PLACE;
		});
		const known = [...this.#names].sort((a, b) => b.length - a.length);
		const phrases = takeOut(unquoted, known.filter((name) => NO_WORD.test(name)));
		return {
			phrases,
			words: takeOut(phrases, known)
		};
	}
};
const PLACE = "…";
function takeOut(message, names) {
	let rest = message;
	for (const name of names) {
		if (!rest.includes(name)) continue;
		const token = HAS_SPACE.test(name) ? literal(name) : `(?<![A-Za-z0-9-])${literal(name)}(?![A-Za-z0-9-])`;
		rest = rest.replace(new RegExp(token, "g"), PLACE);
	}
	return rest;
}
function literal(text) {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// lib/aws/errors.js
const named = (...names) => {
	const set = new Set(names);
	return ({ name }) => set.has(name);
};
const coded = (pattern) => (answer) => pattern.test(answer.code);
const phrase = (pattern) => (answer) => isRefusal(answer) && pattern.test(answer.phrases);
const word = (pattern) => (answer) => isRefusal(answer) && pattern.test(answer.words);
const isAnything = named("ConflictException", "ValidationException", "BaseException");
const isRefusal = (answer) => isAnything(answer) || isConflict(answer);
const isConflict = ({ name, status, isS3 }) => name === "ConflictException" || !isS3 && status === 409;
const isThrottled = named("ThrottlingException", "Throttling", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException", "RequestLimitExceeded", "BandwidthLimitExceeded", "PriorRequestNotComplete", "SlowDown", "ConditionalRequestConflict");
const isClockSkew = (answer) => [
	"RequestTimeTooSkewed",
	"RequestExpired",
	"RequestInTheFuture"
].includes(answer.name) || answer.name === "InvalidSignatureException" && /expired|not yet current/i.test(answer.words);
const isAboutCredentials = named("CredentialsProviderError", "TokenProviderError", "ExpiredTokenException", "ExpiredToken", "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId", "InvalidToken", "TokenRefreshRequired", "SignatureDoesNotMatch", "InvalidSignatureException", "IncompleteSignature", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "OptInRequired");
const isNotFound = named("ResourceNotFoundException", "NoSuchBucket", "NoSuchKey", "NotFound");
const isNotOffered = named("DisabledOperationException", "InvalidAction", "UnknownOperationException", "UnknownOperation", "UnsupportedOperationException", "UnsupportedOperation", "NotImplemented", "NotImplementedException");
const isUnknownRoute = ({ status, isS3 }) => status === 501 || !isS3 && (status === 404 || status === 405);
const isOtherProtocol = ({ name, status, isS3 }) => !isS3 && name === "SyntaxError" && status === 400;
const WORK = "(?:operation|update|upgrade|change|deployment|migration|modification|request|restore)s?";
const BUSY_PHRASE = new RegExp([
	"in[- ](?:progress|flight)",
	`(?:is|are|still|currently|already) (?:${UNDER_WAY})`,
	"being (?:\\w+ )?(?:associated|changed|(?:re)?configured|copied|created|deleted|dissociated|initiali[sz]ed|migrated|modified|patched|processed|provisioned|restarted|restored|scaled|updated|upgraded|validated)",
	`in (?:an? |the |its )?(?:${UNDER_WAY}) (?:state|status|phase|mode)`,
	`(?:state|status|phase)(?: is|:|=)? ?(?:${UNDER_WAY})`,
	`(?:another|concurrent|pending|previous|prior|ongoing|running) (?:[\\w/-]+ ){0,2}${WORK}\\b`,
	`${WORK} (?:is|are) (?:(?:still|currently|already|scheduled and) )?(?:active|executing|happening|ongoing|pending|running|scheduled)`,
	`one (?:\\w+ ){0,2}(?:${WORK}|association) (?:[\\w-]+ ){0,3}at a time`,
	`(?:simultaneous|concurrent) ${WORK}`,
	`too many (?:[\\w-]+ ){0,2}${WORK}`,
	"(?:has|have|is|are)(?: not|n't) (?:yet )?(?:been )?(?:finished|completed|ended|settled|ready)\\b",
	"(?:already|currently|still) (?:executing|handling|running|working)",
	"acquire (?:an? |the )?lock",
	"please (?:re-?try|try (?:it )?again)(?! (?:with|using))",
	"right now",
	"only process one request",
	"(?:try|retry)(?: again| your request| the request)? (?:later|shortly|soon|in an?\\b|in \\d|in (?:several|some)|after (?:some|a few|it|the|that|this))",
	"wait (?:for|until|till)"
].join("|"), "i");
const BUSY_WORD = /\b(?:busy|concurrently|locked|on-?going|simultaneously|temporarily|under ?going|underway|under (?:way|modification|maintenance)|in maintenance)\b/i;
const MEANT = /validation errors? detected|not (?:allowed|supported|compatible|valid|eligible|enabled)|unsupported|incompatible|invalid|does(?:n't| not) (?:support|exist|match)|engine ?version|package ?type|required|must (?:be|have|not)|can ?not be (?:read|used|associated)|only (?:supported|available|for)|too (?:large|long|many)/i;
const PASSING = /\b(?:stat(?:e|us)|phase|while|until|currently|wait|yet|later|again|unavailable|at (?:this|the) (?:time|moment))\b/i;
const QUOTA = new RegExp([
	"\\b(?:reach|exceed)\\w*\\b.*\\b(?:limit|quota|maximum)\\b.*\\b(?:package|association)s?\\b",
	"\\b(?:limit|maximum|quota)(?: number| count)? (?:of|for|on) (?:\\w+ ){0,3}(?:package|association)s\\b",
	"\\b(?:package|association)s? (?:limit|quota)\\b",
	"\\bquota (?:is |was )?(?:exceeded|exhausted|reached)\\b"
].join("|"), "i");
const SIZE = /\b(?:bytes?|characters?|contents?|files?|KB|kilobytes?|length|long|MB|megabytes?|sizes?)\b/i;
const isQuota = (answer) => phrase(QUOTA)(answer) && !SIZE.test(answer.phrases);
const isRate = (answer) => answer.name === "LimitExceededException" && new RegExp(`\\b(?:concurrent|simultaneous|in[- ]flight|too many (?:[\\w-]+ ){0,2}${WORK}|calls)\\b`, "i").test(answer.words);
const TABLE = [
	[isThrottled, "transient"],
	[isClockSkew, "transient"],
	[({ status }) => status === 429, "transient"],
	[isAboutCredentials, "credentials"],
	[named("PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException"), "wrong-region"],
	[({ status }) => status === 301, "wrong-region"],
	[named("AccessDeniedException", "AccessDenied", "AllAccessDisabled", "NotAuthorized"), "access-denied"],
	[isNotFound, "not-found"],
	[named("ResourceAlreadyExistsException"), "already-exists"],
	[isRate, "busy"],
	[named("LimitExceededException", "ServiceQuotaExceededException", "QuotaExceededException"), "quota"],
	[isNotOffered, "disabled"],
	[({ isS3, status, name }) => isS3 && (status === 409 || name === "OperationAborted"), "transient"],
	[named("ConcurrentModificationException", "ConcurrentOperationException", "OperationAborted"), "busy"],
	[named("InvalidTypeException", "InvalidPaginationTokenException"), "rejected"],
	[phrase(/package not found|domain not found|not associated to this domain/i), "not-found"],
	[phrase(/already in desired state/i), "already-applied"],
	[phrase(/already exists/i), "already-exists"],
	[isQuota, "quota"],
	[phrase(BUSY_PHRASE), "busy"],
	[word(BUSY_WORD), "busy"],
	[isConflict, "conflict"],
	[named("ValidationException", "BaseException"), "rejected"],
	[isUnknownRoute, "disabled"],
	[isOtherProtocol, "disabled"],
	[coded(/^(?:ENOTFOUND|EAI_\w+)$/), "unknown-host"],
	[(answer) => answer.code.startsWith("ERR_PROXY_") && !answer.proxyFails, "proxy"],
	[coded(/^ERR_PROXY_/), "transient"],
	[coded(/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/), "transient"],
	[
		coded(/^(?:ECONNRESET|EPIPE|ETIMEDOUT|ECONNABORTED|UND_ERR_SOCKET)$/),
		"transient",
		"lost"
	],
	[
		named("TimeoutError", "AbortError", "RequestTimeout", "RequestTimeoutException"),
		"transient",
		"lost"
	],
	[
		({ status }) => status !== null && (status >= 500 || status < 300),
		"transient",
		"lost"
	],
	[({ status }) => status === 403, "access-denied"],
	[({ status }) => status === 404, "not-found"],
	[({ status }) => status !== null, "rejected"]
];
function isVague(kind, answer) {
	if (kind !== "rejected" || !isAnything(answer) || /_FAILED\b/.test(answer.phrases)) return false;
	return !MEANT.test(answer.phrases) || PASSING.test(answer.words);
}
function toAwsError(error, operation, names = new OwnNames(), region = null) {
	if (error instanceof _aws_error_js_0.t) return error;
	const { name, message, code, status, requestId, proxyStatus } = readSdkError(error);
	const answer = {
		name,
		code,
		status,
		isS3: /Object|Bucket/.test(operation),
		proxyFails: proxyStatus >= 500,
		...names.without(message)
	};
	const row = TABLE.find(([fits]) => fits(answer));
	if (row === void 0) return error;
	const [, kind, lost] = row;
	return new _aws_error_js_0.t({
		kind,
		operation,
		errorName: errorName(name, code, status),
		message: name === "SyntaxError" ? "the answer was not readable" : message,
		requestId,
		mayHaveHappened: lost === "lost",
		isVague: isVague(kind, answer),
		region,
		cause: error
	});
}
function errorName(name, code, status) {
	if (name === "Unknown" || name === "SyntaxError") return `HTTP ${status}`;
	return name === "Error" && code !== "" ? code : name;
}
function innerCode({ Error: inner }) {
	return isRecord(inner) ? text(inner["Code"]) : "";
}
function text(value) {
	return typeof value === "string" ? value : "";
}
function readSdkError(error) {
	const fields = isRecord(error) ? error : {};
	const metadata = isRecord(fields["$metadata"]) ? fields["$metadata"] : {};
	const status = metadata["httpStatusCode"];
	const name = text(fields["name"]);
	return {
		name: (name === "Unknown" ? innerCode(fields) : "") || name,
		message: text(fields["message"]) || text(fields["Message"]) || "no message",
		code: text(fields["code"]),
		status: typeof status === "number" ? status : null,
		requestId: text(metadata["requestId"]) || null,
		proxyStatus: typeof fields["statusCode"] === "number" ? fields["statusCode"] : 0
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// lib/aws/call.js
const ANSWER_TIMEOUT_MS = 3e4;
const UNKNOWN_HOST_WAITS_MS = [300, 900];
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const READS = /^(?:Describe|Get|List|Head|Simulate)/;
const CANCELLED = "the run was cancelled";
const REAL_TIME = {
	now: Date.now,
	after: (milliseconds, late) => {
		const timer = setTimeout(late, Math.min(milliseconds, LONGEST_TIMER_MS));
		return () => clearTimeout(timer);
	}
};
function caller(region, names, time = REAL_TIME) {
	let wasAnswered = false;
	const once = async (operation, limits, work, input) => {
		names.learn(input);
		try {
			const answer = await within(operation, limits, work, time);
			wasAnswered = true;
			return answer;
		} catch (error) {
			const failure = toAwsError(error, operation, names, region);
			if (!(failure instanceof _aws_error_js_0.t)) throw failure;
			if (failure.kind === "unknown-host" && wasAnswered) throw withoutEffect(failure, "transient");
			wasAnswered ||= error instanceof Error && "$metadata" in error && failure.kind !== "unknown-host";
			throw READS.test(operation) ? withoutEffect(failure) : failure;
		}
	};
	return async (operation, limits, work, input) => {
		for (const pause of UNKNOWN_HOST_WAITS_MS) try {
			return await once(operation, limits, work, input);
		} catch (error) {
			if (!(error instanceof _aws_error_js_0.t) || error.kind !== "unknown-host" || limits.signal.aborted) throw error;
			await (0,node_timers_promises_1.setTimeout)(pause);
		}
		return once(operation, limits, work, input);
	};
}
async function within(operation, { signal, deadline }, work, time) {
	const left = deadline - time.now();
	if (signal.aborted || left <= 0) throw notSent(operation, signal.aborted ? CANCELLED : "its time was over");
	const ended = new AbortController();
	const end = (why) => () => ended.abort((0,_aws_error_js_0.i)(operation, why));
	const silence = (limit) => time.after(limit, end(`AWS did not answer within ${limit / 1e3} s`));
	let isOver = false;
	let quiet = silence(ANSWER_TIMEOUT_MS);
	const restart = (limit) => {
		quiet();
		if (!isOver && !ended.signal.aborted) quiet = silence(limit);
	};
	const timely = Number.isFinite(left) ? time.after(left, end("AWS did not answer in time")) : () => {};
	const cancel = end(CANCELLED);
	signal.addEventListener("abort", cancel, { once: true });
	const aborted = new Promise((_, reject) => {
		ended.signal.addEventListener("abort", () => reject(ended.signal.reason), { once: true });
	});
	try {
		return await Promise.race([aborted, work({
			signal: ended.signal,
			restart
		})]);
	} finally {
		isOver = true;
		quiet();
		timely();
		signal.removeEventListener("abort", cancel);
	}
}
function notSent(operation, message) {
	return new _aws_error_js_0.t({
		kind: "transient",
		operation,
		errorName: _aws_error_js_0.n,
		requestId: null,
		cause: void 0,
		message,
		mayHaveHappened: false
	});
}
function withoutEffect(error, kind = error.kind) {
	const { operation, errorName, message, requestId, region, cause } = error;
	return new _aws_error_js_0.t({
		kind,
		operation,
		errorName,
		message,
		requestId,
		region,
		cause,
		mayHaveHappened: false
	});
}



}),

8321:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (configurationFailure)
});
var _failure_js_0 = _require(7794);


// lib/configuration-failure.js
function configurationFailure(errors) {
	const all = errors.length === 0 ? ["The configuration is invalid."] : errors;
	const parts = all.map((message) => ({
		message,
		place: placeOf(message)
	}));
	const listed = all.map((error) => `- ${error}`).join("\n");
	const message = all.length === 1 ? all.join("") : `The configuration has ${all.length} errors:\n${listed}`;
	return new _failure_js_0.t("invalid-configuration", message, { parts });
}
function placeOf(error) {
	const [, file, line, column] = /^([^"\n]+?\.[a-z]+):(\d{1,9}):(\d{1,9}): /i.exec(error) ?? [];
	return file === void 0 ? null : {
		file,
		line: Number(line),
		column: Number(column)
	};
}



}),

8482:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (connect)
});
var _configuration_failure_js_0 = _require(8321);
var _credentials_js_1 = _require(4930);
var _aws_error_js_2 = _require(8894);
var _call_js_3 = _require(7746);
var _packages_api_js_4 = _require(6238);






// lib/aws/packages/read-details.js
function readPackage(details) {
	const { PackageID, PackageName } = details;
	if (PackageID === void 0 || PackageName === void 0) return [];
	return [{
		id: PackageID,
		name: PackageName,
		description: details.PackageDescription ?? "",
		...readStatus(PACKAGE_STATUSES, details.PackageStatus, "VALIDATING", "VALIDATION_FAILED"),
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
		...readStatus(ASSOCIATION_STATUSES, row.DomainPackageStatus, "ASSOCIATING", "ASSOCIATION_FAILED"),
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
const ASSOCIATION_STATUSES = {
	ASSOCIATING: true,
	ASSOCIATION_FAILED: true,
	ACTIVE: true,
	DISSOCIATING: true,
	DISSOCIATION_FAILED: true
};
function readStatus(statuses, status, inFlight, failed) {
	if (status === void 0 || status === "") return { status: inFlight };
	if (isKeyOf(statuses, status)) return { status };
	return {
		status: status.endsWith("_FAILED") ? failed : inFlight,
		unknownStatus: status
	};
}
function isKeyOf(object, key) {
	return Object.hasOwn(object, key);
}

// lib/aws/packages/packages-service.js
function packagesService(api, region, time) {
	const names = new _call_js_3.o();
	const call = (0,_call_js_3.r)(region, names, time);
	const created = /* @__PURE__ */ new Set();
	function isDictionary({ PackageID = "", PackageType }) {
		if (created.has(PackageID)) return true;
		return PackageType === void 0 ? !PackageID.startsWith("G") : PackageType.toUpperCase() === _packages_api_js_4.t;
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
		return found;
	}
	const dictionaries = (found) => found.filter(isDictionary).flatMap(readPackage);
	async function filtered(filter, limits) {
		try {
			return await describe(filter, limits);
		} catch (error) {
			if (filter.values.length === 1 && (0,_aws_error_js_2.r)(error, "not-found")) return [];
			if (!(0,_aws_error_js_2.r)(error, "rejected", "not-found", "quota", "busy", "conflict", "disabled")) throw error;
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
		listPackages: async (limits) => dictionaries(await describe(null, limits)),
		describePackages: async (ids, limits) => {
			const shown = [];
			for (let missing = new Set(ids); missing.size > 0;) {
				const wanted = dictionaries(await filtered({
					name: "PackageID",
					values: [...missing]
				}, limits)).filter(({ id }) => missing.has(id));
				if (wanted.length === 0) break;
				shown.push(...wanted);
				missing = missing.difference(new Set(wanted.map(({ id }) => id)));
			}
			return shown;
		},
		findPackage: async (name, limits) => {
			const named = (await filtered({
				name: "PackageName",
				values: [name]
			}, limits)).filter((one) => one.PackageName === name && one.PackageStatus !== "DELETED");
			const living = dictionaries(named);
			const other = named.find((one) => !isDictionary(one) && one.PackageID?.startsWith("G") === false);
			return {
				live: living.find(({ status }) => status !== "DELETING") ?? living[0] ?? null,
				other: other === void 0 ? null : `${other.PackageID} (${other.PackageType ?? "of another type"})`
			};
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
	return new _aws_error_js_2.t({
		kind: "transient",
		operation,
		errorName: "UnexpectedAnswer",
		message: `AWS answered with ${what}`,
		requestId: null,
		mayHaveHappened: true,
		cause: void 0
	});
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
	if (problem !== null) throw (0,_configuration_failure_js_0.t)([problem]);
	const trail = new _credentials_js_1.t();
	const api = settings.api === "opensearch" ? (await Promise.all(/* import() */[_require.e(7590), _require.e(2385), _require.e(9374), _require.e(2751)]).then(_require.bind(_require, 2751))).openSearchApi(settings, trail.log) : (await Promise.all(/* import() */[_require.e(7590), _require.e(2385), _require.e(9374), _require.e(5266)]).then(_require.bind(_require, 5266))).elasticsearchApi(settings, trail.log);
	return {
		service: packagesService(api, region),
		identity: () => api.credentials(),
		store: bucket === null ? null : lazyStore(bucket, expectedBucketOwner, settings),
		credentials: async (signal) => {
			const limits = {
				signal,
				deadline: Date.now() + CREDENTIALS_TIMEOUT_MS
			};
			const { accessKeyId, expiration } = await (0,_credentials_js_1.r)(() => api.credentials(), trail, limits, settings);
			trail.end();
			return { expiresAt: accessKeyId === proxyEnv["AWS_ACCESS_KEY_ID"] ? expiration ?? null : null };
		}
	};
}
function lazyStore(bucket, expectedOwner, settings) {
	let loading;
	const store = () => {
		loading ??= Promise.all(/* import() */[_require.e(7590), _require.e(9374), _require.e(4879), _require.e(5083), _require.e(6306)]).then(_require.bind(_require, 6306)).then(({ dictionaryStore }) => dictionaryStore(bucket, expectedOwner, settings));
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



}),

5474:
((_module, _exports, _require) => {

_require.d(_exports, {
  connect: () => (/* reexport safe */ _connect_js_0.t)
});
var _connect_js_0 = _require(8482);




}),

4930:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (hasCredentials),
  r: () => (obtainCredentials),
  t: () => (CredentialTrail)
});
var _aws_error_js_0 = _require(8894);
var _call_js_1 = _require(7746);
var node_timers_promises_2 = _require(8500);
var node_fs_3 = _require(3024);
var node_os_4 = _require(8161);
var node_path_5 = _require(6760);







// lib/aws/credentials.js
const VARIABLES = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"AWS_WEB_IDENTITY_TOKEN_FILE",
	"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
	"AWS_CONTAINER_CREDENTIALS_FULL_URI",
	"AWS_PROFILE"
];
const FILES = [["AWS_SHARED_CREDENTIALS_FILE", "credentials"], ["AWS_CONFIG_FILE", "config"]];
const GIVES_CREDENTIALS = /^\s*(?:aws_access_key_id|aws_secret_access_key|credential_process|credential_source|role_arn|web_identity_token_file|sso_\w+|login_session)\s*=/m;
async function hasCredentials(env) {
	return (await configuredBy(env)).length > 0;
}
async function configuredBy(env) {
	const given = VARIABLES.filter((name) => isSet(env[name]));
	const sources = [...given.length === 0 ? [] : [`${given.join(" and ")} is set`], ...FILES.flatMap(([variable, file]) => fileOfCredentials(env, variable, file) ?? [])];
	const isOff = !(env["RUNNER_ENVIRONMENT"] === "self-hosted" || isSet(env["AWS_EC2_METADATA_SERVICE_ENDPOINT"])) || /^true$/i.test(env["AWS_EC2_METADATA_DISABLED"] ?? "");
	if (sources.length > 0 || isOff) return sources;
	const { machineHasRole } = await _require.e(/* import() */ 3887).then(_require.bind(_require, 3887));
	return await machineHasRole(env) ? ["this machine has a role"] : [];
}
function isSet(value) {
	return value !== void 0 && value !== "";
}
function fileOfCredentials(env, variable, file) {
	const named = env[variable] || null;
	const path = named ?? (0,node_path_5.join)(env["HOME"] ?? env["USERPROFILE"] ?? (0,node_os_4.homedir)(), ".aws", file);
	try {
		return GIVES_CREDENTIALS.test(defaultProfile((0,node_fs_3.readFileSync)(path, "utf8"))) ? `the default profile of ${path} configures them` : null;
	} catch {
		return named === null ? null : `${variable} names ${path}, which can't be read`;
	}
}
function defaultProfile(text) {
	const sections = text.split(/^\s*\[\s*(.*?)\s*\].*$/m);
	const at = sections.findIndex((title, index) => index % 2 === 1 && /^(?:profile\s+)?default$/.test(title));
	return at === -1 ? "" : sections[at + 1] ?? "";
}
var CredentialTrail = class {
	#words = [];
	#ended = false;
	log = {
		debug: (...content) => this.#take(content),
		info() {},
		warn: (...content) => this.#take(content),
		error() {}
	};
	#take(content) {
		if (this.#ended) return;
		const [, said] = /^@smithy\/property-provider (?:->|\(!\)) (.*)$/s.exec(content.map(String).join(" ")) ?? [];
		if (said !== void 0 && !NOT_CONFIGURED.test(said)) this.#words.push(said);
	}
	end() {
		this.#ended = true;
	}
	get words() {
		return [...new Set(this.#words.map(shortened))].join("; ");
	}
};
const NOT_CONFIGURED = /^(?:Unable to find environment variable credentials|AWS_PROFILE is set, skipping|Skipping SSO provider|Could not resolve credentials using profile: \[default\]|Profile default could not be found|Profile \S+ did not contain credential_process|Web identity configuration not specified|EC2 Instance Metadata Service access disabled|AWS_EC2_METADATA_V1_DISABLED not set|Not found in|Could not load credentials from any providers)/;
const LONGEST_WORDS = 300;
function shortened(said) {
	return said.replace(/^Command failed: [^\n]*\n?/, "credential_process failed: ").replace(/\s+/g, " ").trim().slice(0, LONGEST_WORDS);
}
const PAUSES_MS = [
	1e3,
	2e3,
	4e3,
	8e3,
	16e3
];
async function obtainCredentials(provide, trail, limits, { region, proxyEnv: env }) {
	for (let attempt = 0;; attempt++) try {
		return await (0,_call_js_1.i)("credentials", limits, provide, _call_js_1.n);
	} catch (error) {
		const failure = (0,_call_js_1.a)(error, "credentials", void 0, region);
		const pause = PAUSES_MS[attempt];
		if (!(failure instanceof _aws_error_js_0.t && failure.kind === "transient" && pause !== void 0) || limits.signal.aborted || Date.now() + pause >= limits.deadline) throw await refusal(failure, trail, region, env);
		await (0,node_timers_promises_2.setTimeout)(pause, void 0, { signal: limits.signal }).catch(() => {});
	}
}
async function refusal(failure, { words }, region, env) {
	const isAws = failure instanceof _aws_error_js_0.t;
	const error = failure instanceof Error ? failure : new Error(String(failure));
	const errorName = isAws ? failure.errorName : error.name;
	const isUnsaid = errorName === "CredentialsProviderError";
	const given = isUnsaid ? (await configuredBy(env)).join(", and ") : "";
	const said = !isUnsaid || words === "" || words === shortened(error.message) ? "" : `: ${words}`;
	const source = given === "" ? said : said === "" ? `, though ${given}` : `${said} (${given})`;
	return new _aws_error_js_0.t({
		kind: "credentials",
		operation: "credentials",
		errorName,
		message: `${error.message}${source}`,
		requestId: isAws ? failure.requestId : null,
		mayHaveHappened: false,
		region,
		cause: failure
	});
}



}),

7794:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (ActionFailure)
});
// lib/failure.js
var ActionFailure = class ActionFailure extends Error {
	name = "ActionFailure";
	code;
	hint;
	about;
	parts;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.code = code;
		this.hint = details.hint;
		this.about = details.about ?? [];
		this.parts = details.parts ?? [{
			message,
			place: null
		}];
	}
	and(other) {
		if (other === null || other === this) return this;
		const hints = [.../* @__PURE__ */ new Set([this.hint, other.hint])].filter((hint) => hint !== void 0);
		return new ActionFailure(this.code, `${this.message}\n${other.message}`, {
			...hints.length === 0 ? {} : { hint: hints.join(" ") },
			parts: [...this.parts, ...other.parts],
			about: [.../* @__PURE__ */ new Set([...this.about, ...other.about])],
			cause: this.cause ?? other.cause
		});
	}
};



}),

6238:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (DICTIONARY_TYPE)
});
// lib/aws/packages/packages-api.js
const DICTIONARY_TYPE = "TXT-DICTIONARY";



})

};
