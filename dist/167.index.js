export const id = 167;
export const ids = [167];
export const modules = {

/***/ 7746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toAwsError),
/* harmony export */   i: () => (/* binding */ within),
/* harmony export */   n: () => (/* binding */ REAL_TIME),
/* harmony export */   o: () => (/* binding */ OwnNames),
/* harmony export */   r: () => (/* binding */ caller),
/* harmony export */   t: () => (/* binding */ ANSWER_TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8894);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);



// lib/aws/own-names.js
/**
* What the user named. AWS repeats those names in its messages, and a dictionary may be called `order-processing` or a
* domain `not-modified`: what AWS itself says is looked for only after they are taken out.
*/
/** Text of this kind is no name but may hold anything: it is taken out wherever it stands. */
const HAS_SPACE = /\s/;
/** A name that no sentence has as a word. */
const NO_WORD = /[^A-Za-z]/;
/** A value that AWS quotes, in its sentence: `Value 'x' at 'packageName' failed …`. */
const QUOTED = /(?<![\w.])(['"`])(?:(?!\1).)*\1(?!\w)/gs;
const SHORTEST_NAME = 3;
var OwnNames = class {
	#names = /* @__PURE__ */ new Set();
	/** Takes in every text in a call's input or in an answer, however deep it stands. */
	learn(value) {
		if (typeof value === "string") {
			if (value.length >= SHORTEST_NAME) this.#names.add(value);
		} else if (Array.isArray(value)) for (const element of value) this.learn(element);
		else if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype) for (const member of Object.values(value)) this.learn(member);
	}
	/**
	* The message without the names, twice: for phrases of several words only names that can't be words are gone, as a
	* dictionary called `progress` would else take the end off "in progress"; for single words all are.
	*/
	without(message) {
		const unquoted = message.replace(QUOTED, PLACE);
		const known = [...this.#names].sort((a, b) => b.length - a.length);
		const phrases = takeOut(unquoted, known.filter((name) => NO_WORD.test(name)));
		return {
			phrases,
			words: takeOut(phrases, known)
		};
	}
};
/** Stands where a name was. */
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
/** What an error of the SDK means for the engine: an ordered table, the first row that fits counts. */
const named = (...names) => {
	const set = new Set(names);
	return ({ name }) => set.has(name);
};
const coded = (pattern) => (answer) => pattern.test(answer.code);
const phrase = (pattern) => (answer) => isRefusal(answer) && pattern.test(answer.phrases);
const word = (pattern) => (answer) => isRefusal(answer) && pattern.test(answer.words);
/** The three errors that AWS uses for anything; their text tells. */
const isRefusal = named("ConflictException", "ValidationException", "BaseException");
/** Names under which services say that a call came too fast or that they are overloaded; nothing was done. */
const isThrottled = named("ThrottlingException", "Throttling", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException", "RequestLimitExceeded", "BandwidthLimitExceeded", "PriorRequestNotComplete", "SlowDown", "ConditionalRequestConflict");
/** The signature is right but the clocks differ; the SDK corrects its own by the answer, so that the next call passes. */
const isClockSkew = (answer) => [
	"RequestTimeTooSkewed",
	"RequestExpired",
	"RequestInTheFuture"
].includes(answer.name) || answer.name === "InvalidSignatureException" && /expired|not yet current/i.test(answer.words);
const isAboutCredentials = named("CredentialsProviderError", "TokenProviderError", "ExpiredTokenException", "ExpiredToken", "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId", "InvalidToken", "TokenRefreshRequired", "SignatureDoesNotMatch", "InvalidSignatureException", "IncompleteSignature", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "OptInRequired");
const isNotFound = named("ResourceNotFoundException", "NoSuchBucket", "NoSuchKey", "NotFound");
/** The operation is switched off, or the endpoint says that it does not know it. */
const isNotOffered = named("DisabledOperationException", "InvalidAction", "UnknownOperationException", "UnknownOperation", "NotImplemented", "NotImplementedException");
/**
* A route that the endpoint does not know, as older ones, proxies with a list of their own and other makers' services have
* them. A missing package or domain has an error type of its own.
*/
const isUnknownRoute = ({ status, isS3 }) => status === 501 || !isS3 && (status === 404 || status === 405);
/** The control plane says in many words that another operation is under way; its exact texts are not documented. */
const BUSY_PHRASE = new RegExp([
	"in progress",
	"(?:is|are|still|currently|already|status:?) (?:processing|modifying|copying|validating|updating|associating|dissociating|deleting|creating)",
	"being (?:updated|associated|dissociated|deleted|created|copied|validated|modified|processed|upgraded)",
	"in (?:an? |the )?[\"…]?(?:copying|validating|deleting|processing|modifying|updating|associating|dissociating|creating) (?:state|status|phase)",
	"(?:another|concurrent|pending|ongoing) (?:\\w+ )?(?:operation|update|change|deployment)s?",
	"one (?:\\w+ )?(?:operation|update|change|request|association) at a time",
	"only process one request",
	"try again later",
	"retry (?:your request )?later"
].join("|"), "i");
const BUSY_WORD = /\b(?:busy|concurrently|simultaneously|under modification)\b/i;
/** A quota by its text: whether it always comes as LimitExceededException is not documented. */
const QUOTA = /\b(?:reach|exceed)\w*\b.*\b(?:limit|quota|maximum)\b.*\b(?:package|association)s?\b/i;
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
	[named("LimitExceededException"), "quota"],
	[isNotOffered, "disabled"],
	[named("ConcurrentModificationException", "OperationAborted"), "busy"],
	[phrase(/package not found|domain not found|not associated to this domain/i), "not-found"],
	[phrase(/already in desired state/i), "already-applied"],
	[phrase(/already exists/i), "already-exists"],
	[(answer) => answer.name !== "ConflictException" && phrase(QUOTA)(answer), "quota"],
	[phrase(BUSY_PHRASE), "busy"],
	[word(BUSY_WORD), "busy"],
	[named("ConflictException"), "conflict"],
	[named("ValidationException", "BaseException"), "rejected"],
	[isUnknownRoute, "disabled"],
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
/**
* Makes the engine's error out of what an SDK client threw; an error that no service and no connection made is returned as
* it is.
* @param names what the user named, to be taken out of AWS's message
* @param region where the call went
*/
function toAwsError(error, operation, names = new OwnNames(), region = null) {
	if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t) return error;
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
	return new _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t({
		kind,
		operation,
		errorName: errorName(name, code, status),
		message: name === "SyntaxError" ? "the answer was not readable" : message,
		requestId,
		mayHaveHappened: lost === "lost",
		region,
		cause: error
	});
}
function errorName(name, code, status) {
	if (name === "Unknown" || name === "SyntaxError") return `HTTP ${status}`;
	return name === "Error" && code !== "" ? code : name;
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
		requestId: text(metadata["requestId"]) || null,
		proxyStatus: typeof fields["statusCode"] === "number" ? fields["statusCode"] : 0
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// lib/aws/call.js
/**
* One call of AWS: it ends with its limits, whatever the SDK or the network does, and fails with `AwsError` only.
*/
/** No call waits longer than this for an answer, or for the next piece of one. */
const ANSWER_TIMEOUT_MS = 3e4;
/** Waits before a host whose address nobody knew is tried again; after them it is taken not to exist. */
const UNKNOWN_HOST_WAITS_MS = [300, 900];
const CANCELLED = "the run was cancelled";
const REAL_TIME = {
	now: Date.now,
	after: (milliseconds, late) => {
		const timer = setTimeout(late, milliseconds);
		return () => clearTimeout(timer);
	}
};
/** Makes what carries out the calls of one client. */
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
			if (!(failure instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw failure;
			if (failure.kind === "unknown-host" && wasAnswered) throw passing(failure);
			wasAnswered ||= error instanceof Error && "$metadata" in error && failure.kind !== "unknown-host";
			throw failure;
		}
	};
	return async (operation, limits, work, input) => {
		for (const pause of UNKNOWN_HOST_WAITS_MS) try {
			return await once(operation, limits, work, input);
		} catch (error) {
			if (!(error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t) || error.kind !== "unknown-host" || limits.signal.aborted) throw error;
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause);
		}
		return once(operation, limits, work, input);
	};
}
/** Runs `work` until it ends, its time is over, or the run is cancelled: whichever comes first. */
async function within(operation, { signal, deadline }, work, time) {
	const left = deadline - time.now();
	if (signal.aborted || left <= 0) throw notSent(operation, signal.aborted ? CANCELLED : "the time for it was over");
	const ended = new AbortController();
	const end = (why) => () => ended.abort((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.i)(operation, why));
	const silence = (limit) => time.after(limit, end(`AWS did not answer within ${limit / 1e3} s`));
	let quiet = silence(ANSWER_TIMEOUT_MS);
	const restart = (limit) => {
		quiet();
		if (!ended.signal.aborted) quiet = silence(limit);
	};
	const timely = Number.isFinite(left) ? time.after(left, end("AWS did not answer in the time for it")) : () => {};
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
		quiet();
		timely();
		signal.removeEventListener("abort", cancel);
	}
}
function notSent(operation, message) {
	return new _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t({
		kind: "transient",
		operation,
		errorName: _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.n,
		requestId: null,
		cause: void 0,
		message,
		mayHaveHappened: false
	});
}
/** The host was there a moment ago: DNS will know it again. */
function passing({ operation, errorName, message, region, cause }) {
	return new _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t({
		operation,
		errorName,
		message,
		region,
		cause,
		requestId: null,
		mayHaveHappened: false,
		kind: "transient"
	});
}



/***/ }),

/***/ 4930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hasCredentials),
/* harmony export */   r: () => (/* binding */ obtainCredentials),
/* harmony export */   t: () => (/* binding */ CredentialTrail)
/* harmony export */ });
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8894);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7746);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);







// lib/aws/credentials.js
/**
* AWS credentials: whether any are configured, and getting them. What is configured but can't be had is an error everywhere:
* only where nothing is configured may a check be left out.
*/
/** Each of these alone means that somebody wants this job to have credentials. */
const VARIABLES = [
	"AWS_ACCESS_KEY_ID",
	"AWS_WEB_IDENTITY_TOKEN_FILE",
	"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
	"AWS_CONTAINER_CREDENTIALS_FULL_URI",
	"AWS_PROFILE"
];
const FILES = [["AWS_SHARED_CREDENTIALS_FILE", "credentials"], ["AWS_CONFIG_FILE", "config"]];
/** A setting of a profile from which credentials come. */
const GIVES_CREDENTIALS = /^\s*(?:aws_access_key_id|aws_secret_access_key|credential_process|credential_source|role_arn|web_identity_token_file|sso_\w+|login_session)\s*=/m;
/**
* Whether AWS credentials are configured for this job, by its environment, its files, or the machine that it runs on. Makes
* no call of AWS; only a runner of one's own is asked for the role of its machine.
*/
async function hasCredentials(env) {
	if (VARIABLES.some((name) => isSet(env[name]))) return true;
	if (FILES.some(([variable, file]) => fileHasCredentials(env, variable, file))) return true;
	if (!(env["RUNNER_ENVIRONMENT"] === "self-hosted" || isSet(env["AWS_EC2_METADATA_SERVICE_ENDPOINT"])) || /^true$/i.test(env["AWS_EC2_METADATA_DISABLED"] ?? "")) return false;
	const { machineHasRole } = await __webpack_require__.e(/* import() */ 887).then(__webpack_require__.bind(__webpack_require__, 3887));
	return machineHasRole(env);
}
function isSet(value) {
	return value !== void 0 && value !== "";
}
function fileHasCredentials(env, variable, file) {
	const path = env[variable];
	try {
		const home = env["HOME"] ?? env["USERPROFILE"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_4__.homedir)();
		return GIVES_CREDENTIALS.test(defaultProfile((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(isSet(path) && path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(home, ".aws", file), "utf8")));
	} catch {
		return isSet(path);
	}
}
/** The part of a configuration file that counts where no profile is named. */
function defaultProfile(text) {
	const sections = text.split(/^\s*\[\s*(.*?)\s*\].*$/m);
	const at = sections.findIndex((title, index) => index % 2 === 1 && /^(?:profile\s+)?default$/.test(title));
	return at === -1 ? "" : sections[at + 1] ?? "";
}
/** What the SDK says on its way through the sources of credentials, where it tells why a configured one gives none. */
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
	/** There are credentials: what the SDK says from now on is not listened to. */
	end() {
		this.#ended = true;
	}
	/** Empty where every source is just not configured. */
	get words() {
		return [...new Set(this.#words.map(shortened))].join("; ");
	}
};
/** Said of sources that nobody configured, and by the SDK's look at other settings. */
const NOT_CONFIGURED = /^(?:Unable to find environment variable credentials|AWS_PROFILE is set, skipping|Skipping SSO provider|Could not resolve credentials using profile: \[default\]|Profile default |Profile \S+ did not contain credential_process|Web identity configuration not specified|EC2 Instance Metadata Service access disabled|AWS_EC2_METADATA_V1_DISABLED not set|Not found in|Could not load credentials from any providers)/;
const LONGEST_WORDS = 300;
/** The command of a credential process may hold a secret; what it says for itself is on the lines after it. */
function shortened(said) {
	return said.replace(/^Command failed: [^\n]*\n?/, "credential_process failed: ").replace(/\s+/g, " ").trim().slice(0, LONGEST_WORDS);
}
/** Waits between tries, in milliseconds; the SDK tries each service three times by itself. */
const PAUSES_MS = [
	1e3,
	2e3,
	4e3,
	8e3,
	16e3
];
/**
* Gets the credentials that the client would sign with, again after errors that pass.
* @throws {AwsError} of kind `credentials`, with the words of the one who refuses them
*/
async function obtainCredentials(provide, trail, limits, { region, proxyEnv: env }) {
	for (let attempt = 0;; attempt++) try {
		return await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.i)("credentials", limits, provide, _call_js__WEBPACK_IMPORTED_MODULE_1__.n);
	} catch (error) {
		const failure = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.a)(error, "credentials", void 0, region);
		const pause = PAUSES_MS[attempt];
		if (!(failure instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t && failure.kind === "transient" && pause !== void 0) || limits.signal.aborted || Date.now() + pause >= limits.deadline) throw refusal(failure, trail, region, env);
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pause, void 0, { signal: limits.signal }).catch(() => {});
	}
}
function refusal(failure, { words }, region, env) {
	const isAws = failure instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t;
	const error = failure instanceof Error ? failure : new Error(String(failure));
	const errorName = isAws ? failure.errorName : error.name;
	const given = VARIABLES.filter((name) => isSet(env[name]));
	const sources = words !== "" ? `: ${words}` : given.length > 0 ? `, though ${given.join(" and ")} is set` : "";
	return new _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t({
		kind: "credentials",
		operation: "credentials",
		errorName,
		message: `${error.message}${errorName === "CredentialsProviderError" ? sources : ""}`,
		requestId: isAws ? failure.requestId : null,
		mayHaveHappened: false,
		region,
		cause: failure
	});
}



/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOpenSearchFrom),
/* harmony export */   c: () => (/* binding */ reportsLineNumbers),
/* harmony export */   i: () => (/* binding */ hasStrictKuromoji),
/* harmony export */   n: () => (/* binding */ commentRule),
/* harmony export */   o: () => (/* binding */ luceneMajor),
/* harmony export */   r: () => (/* binding */ formatEngineVersion),
/* harmony export */   s: () => (/* binding */ parseEngineVersion),
/* harmony export */   t: () => (/* binding */ NEWEST_ENGINE)
/* harmony export */ });
// lib/dictionaries/engine-version.js
/** The newest engine that this project was checked against; what a dictionary is read for when no version is declared. */
const NEWEST_ENGINE = {
	engine: "OpenSearch",
	major: 3,
	minor: 8
};
/**
* Reads an engine version as Amazon OpenSearch Service writes it (`EngineVersion` of a domain): `OpenSearch_2.19`,
* `Elasticsearch_7.10`. A bare `7.10`, as the 2015-01-01 API writes it, is Elasticsearch. `null` when it is none of these.
*/
function parseEngineVersion(text) {
	const match = /^(?:(OpenSearch|Elasticsearch)_)?(\d{1,3})\.(\d{1,3})$/.exec(text.trim());
	if (match === null) return null;
	const [, engine, major, minor] = match;
	return {
		engine: engine === "OpenSearch" ? "OpenSearch" : "Elasticsearch",
		major: Number(major),
		minor: Number(minor)
	};
}
/** The inverse of `parseEngineVersion`. */
function formatEngineVersion(version) {
	return `${version.engine}_${version.major}.${version.minor}`;
}
/** True for the given OpenSearch release and every later one; false for every Elasticsearch release. */
function isOpenSearchFrom(version, major, minor) {
	if (version.engine !== "OpenSearch") return false;
	return version.major > major || version.major === major && version.minor >= minor;
}
/**
* The comment rule of an engine. The 1.3 line got the trimmed rule in patch 7 and the mapping rule in patch 11 (its
* release is not part of an engine version); a domain of 1.3 is taken to run the latest patch.
*/
function commentRule(version) {
	if (isOpenSearchFrom(version, 2, 11)) return "arrow-kept";
	if (isOpenSearchFrom(version, 2, 9) || isLatestOne(version)) return "mapping-arrow-kept";
	if (isOpenSearchFrom(version, 2, 4)) return "trimmed";
	return "column-1";
}
function isLatestOne(version) {
	return version.engine === "OpenSearch" && version.major === 1 && version.minor >= 3;
}
/** Major version of the Lucene below: 8 in Elasticsearch 7 and OpenSearch 1, 9 in OpenSearch 2, 10 in OpenSearch 3. */
function luceneMajor(version) {
	if (version.engine === "Elasticsearch") return version.major + 1;
	return version.major + 7;
}
/** True when Kuromoji demands that the segmentation spells the surface (LUCENE-8933, Lucene 9.0). */
function hasStrictKuromoji(version) {
	return luceneMajor(version) >= 9;
}
/** True when an error in a word-list line is reported as `Line [n]: ...`; older engines gave the bare message. */
function reportsLineNumbers(version) {
	return commentRule(version) !== "column-1";
}



/***/ }),

/***/ 6344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryingUpload),
/* harmony export */   i: () => (/* binding */ retrying),
/* harmony export */   n: () => (/* binding */ gitText),
/* harmony export */   r: () => (/* binding */ limitsFor),
/* harmony export */   t: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8894);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4359);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8117);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1421);







// lib/deployment/loop/retry.js
/** Longest time for one read, retries included: longer than a throttled account needs, and never the length of a wait. */
const READ_PATIENCE_MS = 6e4;
/** The bounds of a call that must have ended so many milliseconds from now. */
function limitsFor({ clock, signal }, milliseconds) {
	return {
		signal,
		deadline: clock.now() + milliseconds
	};
}
/**
* Makes a call that may be repeated without harm (a read, an upload under a content-addressed key), again after transient
* errors, for a minute at most. Other errors, validation and access ones above all, are thrown at once.
* @param until the time at which it must have ended, where that is sooner (milliseconds since the epoch)
*/
async function retrying(world, call, until = Number.POSITIVE_INFINITY) {
	const { clock, random, signal } = world;
	const deadline = Math.min(until, clock.now() + READ_PATIENCE_MS);
	for (let attempt = 0;; attempt++) try {
		return await call({
			signal,
			deadline
		});
	} catch (error) {
		if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "transient") || signal.aborted) throw error;
		const delay = (0,_pace_js__WEBPACK_IMPORTED_MODULE_4__.r)(attempt, random);
		if (clock.now() + delay >= deadline) throw error;
		await clock.sleep(delay, signal);
		if (signal.aborted) throw error;
	}
}
/**
* As `retrying`, for an upload: how long it takes depends on its size, so only the time since its first failure counts.
*/
async function retryingUpload(world, call) {
	const { clock, signal } = world;
	try {
		return await call({
			signal,
			deadline: Number.POSITIVE_INFINITY
		});
	} catch (error) {
		if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "transient") || signal.aborted) throw error;
		await clock.sleep((0,_pace_js__WEBPACK_IMPORTED_MODULE_4__.r)(0, world.random), signal);
		if (signal.aborted) throw error;
		return retrying(world, ({ signal: by }) => call({
			signal: by,
			deadline: Number.POSITIVE_INFINITY
		}));
	}
}

// lib/workspace/git.js
const TIMEOUT_MS = 3e4;
/** Larger answers (bytes) are not read: dictionaries of this size are not compared with the base branch. */
const MAX_BYTES = 268435456;
/**
* The checkout may be hostile, its `.git/config` included, and Git runs what that names: the program at the other end of
* a remote from which an object that is missing is fetched, or a monitor of the file system. Nothing that is read here
* needs either, and what is on the command line or in these variables wins over the file.
*/
const SETTINGS = [
	"protocol.allow=never",
	"safe.bareRepository=explicit",
	"core.fsmonitor=false",
	"core.hooksPath="
];
const ENVIRONMENT = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_LITERAL_PATHSPECS: "1",
	LC_ALL: "C",
	NoDefaultCurrentDirectoryInExePath: "1"
};
/**
* Asks Git in a work tree. Never rejects. In a container job the checkout belongs to another user, which Git refuses
* ("dubious ownership"); as nothing here runs what the repository names, this one folder is declared safe.
* @param root of the work tree
*/
async function askGit(root, args, options = {}) {
	const settings = [...SETTINGS, ...safeDirectories(root)].flatMap((setting) => ["-c", setting]);
	const { signal, input } = options;
	return new Promise((resolve) => {
		const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_3__.execFile)("git", [
			"-C",
			root,
			...settings,
			...args
		], {
			cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath),
			env: {
				...process.env,
				...ENVIRONMENT
			},
			maxBuffer: MAX_BYTES,
			timeout: TIMEOUT_MS,
			windowsHide: true,
			encoding: "buffer",
			...signal === void 0 ? {} : { signal }
		}, (error, stdout, stderr) => {
			if (error === null) return resolve({
				kind: "ok",
				stdout
			});
			const message = stderr.toString("utf8").trim().split("\n")[0] || (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__.t)(error);
			resolve({
				kind: "failed",
				why: troubleOf(error, message),
				message
			});
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end(input ?? "");
	});
}
function safeDirectories(root) {
	let real = root;
	try {
		real = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(root);
	} catch {}
	return [.../* @__PURE__ */ new Set([root, real])].map((folder) => `safe.directory=${folder}`);
}
function troubleOf(error, message) {
	if (error.code === "ENOENT") return "no-git";
	if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return "too-large";
	if (error.killed === true) return "time-out";
	if (/dubious ownership/i.test(message)) return "foreign-owner";
	return /not a git repository|cannot change to/i.test(message) ? "no-repository" : "refused";
}
/** As `askGit`, for an answer of one text, without the white space at its ends; `null` where Git does not answer. */
async function gitText(root, ...args) {
	const answer = await askGit(root, args);
	return answer.kind === "ok" ? answer.stdout.toString("utf8").trim() : null;
}



/***/ }),

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requireAws),
/* harmony export */   c: () => (/* binding */ resolveMode),
/* harmony export */   i: () => (/* binding */ loadConfiguration),
/* harmony export */   n: () => (/* binding */ textAt),
/* harmony export */   o: () => (/* binding */ variantOf),
/* harmony export */   s: () => (/* binding */ knownMode),
/* harmony export */   t: () => (/* binding */ at)
/* harmony export */ });
/* unused harmony export r */
/* harmony import */ var _configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7315);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1343);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5263);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);






// lib/inputs/mode.js
/** What `mode: auto` becomes. */
/** The mode where it is known without a look for credentials, else `null`. */
function knownMode(input, event) {
	if (input !== "auto") return input;
	return event.isProposal ? null : "deploy";
}
/**
* @param hasCredentials whether AWS credentials can be had; asked only when the answer decides
*/
async function resolveMode(input, event, hasCredentials) {
	const known = knownMode(input, event);
	if (known !== null) return {
		mode: known,
		notices: []
	};
	if (await hasCredentials()) return {
		mode: "validate",
		notices: []
	};
	return {
		mode: "lint",
		notices: [withoutCredentials(event)]
	};
}
function withoutCredentials(event) {
	return `The dictionaries are checked offline only (mode lint), as this job has no AWS credentials: nothing was compared with what is deployed, and AWS itself did not validate the changes. ${reason(event)}`;
}
function reason(event) {
	if (event.isDependabot) return "Runs that Dependabot starts get no secrets of Actions and a read-only token. To run it again changes nothing: AWS validates when somebody with write access pushes to the branch, in the merge queue, or when the change is deployed.";
	if (event.pullRequest?.isFork) return "Pull requests from forks get neither secrets nor an OIDC token. AWS validates in the merge queue, when a maintainer pushes the branch to this repository, or when the change is deployed.";
	return "For validation by AWS, put aws-actions/configure-aws-credentials before this step and give the job \"permissions: id-token: write\"; to check offline on purpose, set \"mode: lint\".";
}

// lib/inputs/configuration.js
/** Inputs, manifest and the files that they name, as one checked value: all that is to be known before AWS is asked. */
const NO_WORKSPACE = "The folder that GITHUB_WORKSPACE names is not there. Put actions/checkout before this step, so that the dictionaries are there.";
const DEFAULT_KEY_PREFIX = "opensearch-dictionaries";
/**
* Reads and checks everything that the user configured.
* @throws ActionFailure `invalid-configuration` that lists all errors, one a line
*/
async function loadConfiguration(env, event) {
	const { inputs, errors: inputErrors, invalid } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__.r)(env);
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(event.workspace)) throw (0,_configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__.t)([...inputErrors, NO_WORKSPACE]);
	const loaded = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.n)(event.workspace, inputs.manifest);
	const manifest = loaded.kind === "found" ? loaded.manifest : null;
	const configuration = merge(inputs, manifest);
	const selection = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.a)({
		workspace: event.workspace,
		packagePrefix: inputs.packagePrefix,
		globs: inputs.files,
		globSettings: globSettings(inputs, manifest, configuration.domains),
		entries: manifest === null ? [] : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.r)(manifest, configuration.domains)
	});
	const named = inputs.files.length > 0 || manifest?.entries.length;
	const manifestErrors = loaded.kind === "invalid" ? loaded.errors : named ? [] : [nothingNamed(manifest)];
	const mode = invalid.has("mode") ? null : knownMode(inputs.mode, event);
	const isKnownError = ({ input }) => invalid.has(input) || input === "bucket" && loaded.kind === "invalid";
	const missing = mode === null ? [] : missingFor(mode, configuration, event).filter((missing) => !isKnownError(missing));
	const errors = [
		...inputErrors,
		...manifestErrors,
		...selection.errors,
		...missing.map(({ sentence }) => sentence)
	];
	if (errors.length > 0) throw (0,_configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__.t)(errors);
	return {
		...configuration,
		files: selection.files
	};
}
/**
* What a mode that calls AWS needs beyond the configuration, once the mode is known.
* @throws ActionFailure `invalid-configuration` that lists everything that is missing
*/
function requireAws(mode, configuration, event) {
	const { awsRegion: region, bucket } = configuration;
	const { repository } = event;
	const missing = missingFor(mode, configuration, event);
	if (missing.length > 0 || region === null || repository === null) throw (0,_configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__.t)(missing.map(({ sentence }) => sentence));
	return {
		region,
		bucket,
		repository
	};
}
function missingFor(mode, configuration, event) {
	if (mode === "lint") return [];
	const missing = [];
	if (configuration.awsRegion === null) {
		const sentence = `Input aws-region is not set, and neither is AWS_REGION nor AWS_DEFAULT_REGION; mode ${mode} calls AWS, and the Region is never guessed. Set it to the code of the Region of the domains, for example "eu-central-1".`;
		missing.push({
			input: "aws-region",
			sentence
		});
	}
	if (configuration.bucket === null && (mode === "validate" || mode === "deploy")) {
		const sentence = `Input bucket is not set, nor is "bucket" in a manifest; mode ${mode} uploads dictionaries to an S3 bucket in the Region of the domains. Set it to the name of that bucket.`;
		missing.push({
			input: "bucket",
			sentence
		});
	}
	if (event.repository === null) missing.push({
		input: "GITHUB_REPOSITORY",
		sentence: "GITHUB_REPOSITORY must be \"owner/name\", as the marker of each package names the repository; GitHub Actions sets it."
	});
	return missing;
}
/** An input that is set wins over the manifest. */
function merge(inputs, manifest) {
	const { files: _files, manifest: _manifest, format: _format, packagePrefix: _prefix, ...others } = inputs;
	const bucket = inputs.bucket ?? manifest?.bucket ?? null;
	const doubt = bucket === null ? null : (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__.n)(bucket);
	return {
		...others,
		bucket,
		keyPrefix: inputs.keyPrefix ?? manifest?.keyPrefix ?? "opensearch-dictionaries",
		expectedBucketOwner: inputs.expectedBucketOwner ?? manifest?.expectedBucketOwner ?? null,
		domains: inputs.domains ?? manifest?.domains ?? [],
		indexSettings: inputs.indexSettings ?? manifest?.indexSettings ?? [],
		searchTests: inputs.searchTests ?? manifest?.searchTests ?? [],
		engineVersion: manifest?.engineVersion ?? null,
		manifestPath: manifest?.path ?? null,
		warnings: doubt === null ? [] : [doubt]
	};
}
/** Of the inputs alone: the pull request itself may change the manifest. */
function variantOf({ mode, awsRegion, bucket, keyPrefix, domains, files, manifest, packagePrefix }) {
	return JSON.stringify([
		mode,
		awsRegion,
		bucket,
		keyPrefix,
		domains,
		files,
		manifest,
		packagePrefix
	]);
}
/** Settings of what only the input `files` names. */
function globSettings(inputs, manifest, domains) {
	const engineVersion = manifest?.engineVersion ?? _manifest_js__WEBPACK_IMPORTED_MODULE_1__.i.engineVersion;
	return {
		..._manifest_js__WEBPACK_IMPORTED_MODULE_1__.i,
		format: inputs.format,
		domains,
		engineVersion
	};
}
function nothingNamed(manifest) {
	const way = "Name dictionaries in the input files, one glob a line, or under \"dictionaries\" in a manifest";
	if (manifest !== null) return `Input files is not set, and the manifest ${manifest.path} names no dictionaries. ${way}.`;
	return `Neither the input files nor a manifest names dictionaries. ${way} (input manifest, by default ${_manifest_js__WEBPACK_IMPORTED_MODULE_1__.t}).`;
}

// lib/json.js
/** Looks into parsed JSON of which nothing is known, without trusting any of it. */
/** The value at a path of member names; `undefined` where it is not there. */
function at(json, ...path) {
	let value = json;
	for (const name of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
		value = Reflect.get(value, name);
	}
	return value;
}
/** The text at a path; `null` where there is none. */
function textAt(json, ...path) {
	const value = at(json, ...path);
	return typeof value === "string" ? value : null;
}



/***/ }),

/***/ 8167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4930);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3525);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(985);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4359);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6504);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5263);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9706);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8890);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5577);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4660);
/* harmony import */ var _engine_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5881);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1455);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9896);



















// lib/github/github-api.js
/** The few calls of GitHub's REST API that the action makes. None of them may fail a run: errors are values here. */
/** How tokens of installations begin: those of workflows (GITHUB_TOKEN) and of apps. */
const INSTALLATION_TOKEN = "ghs_";
/** More comments than this on one pull request are not read. */
const MAX_COMMENTS = 3e3;
const PAGE = 100;
const TIMEOUT_MS = 15e3;
const ORDERS = [
	"ahead",
	"behind",
	"identical",
	"diverged"
];
/** Makes the port. Octokit is loaded with the first call; nothing is retried. */
function createGitHubApi(options) {
	const [owner = "", repo = ""] = options.repository.split("/");
	let client = null;
	const call = async (work) => {
		try {
			client ??= load(options);
			const request = { signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS) };
			return {
				kind: "ok",
				value: await work(await client, request)
			};
		} catch (error) {
			return toFailure(error);
		}
	};
	return {
		commitMessage: (ref) => call(async ({ rest }, request) => (await rest.repos.getCommit({
			owner,
			repo,
			ref,
			request
		})).data.commit.message),
		async compareCommits(base, head) {
			const basehead = `${base}...${head}`;
			const page = {
				per_page: 1,
				page: 2
			};
			const result = await call(async ({ rest }, request) => {
				const { data } = await rest.repos.compareCommitsWithBasehead({
					owner,
					repo,
					basehead,
					...page,
					request
				});
				return ORDERS.find((order) => order === data.status) ?? null;
			});
			return result.kind === "ok" ? result.value : null;
		},
		async hasFile(path, gitRef) {
			const ref = gitRef.replace(/^refs\/(?:heads|tags)\//, "");
			const file = await call(async ({ request: send }, request) => {
				await send("HEAD /repos/{owner}/{repo}/contents/{path}", {
					owner,
					repo,
					path,
					ref,
					request
				});
			});
			if (file.kind === "ok") return true;
			if (file.kind !== "not-found") return null;
			return (await call(({ rest }, request) => rest.repos.getCommit({
				owner,
				repo,
				ref,
				request
			}))).kind === "ok" ? false : null;
		},
		async viewer() {
			if (options.token.startsWith(INSTALLATION_TOKEN)) return null;
			const result = await call(async ({ rest }, request) => (await rest.users.getAuthenticated({ request })).data);
			return result.kind === "ok" && result.value.type === "User" ? result.value.login : null;
		},
		listComments: (issue_number) => call(async ({ rest }, request) => {
			const comments = [];
			for (let page = 1; comments.length < MAX_COMMENTS; page += 1) {
				const listed = await rest.issues.listComments({
					owner,
					repo,
					issue_number,
					per_page: PAGE,
					page,
					request
				});
				comments.push(...listed.data.map(toComment));
				if (listed.data.length < PAGE) break;
			}
			return comments;
		}),
		createComment: (issue_number, body) => call(async ({ rest }, request) => toComment((await rest.issues.createComment({
			owner,
			repo,
			issue_number,
			body,
			request
		})).data)),
		updateComment: (comment_id, body) => call(async ({ rest }, request) => toComment((await rest.issues.updateComment({
			owner,
			repo,
			comment_id,
			body,
			request
		})).data))
	};
}
async function load({ token, apiUrl }) {
	const { getOctokit } = await __webpack_require__.e(/* import() */ 637).then(__webpack_require__.bind(__webpack_require__, 6637));
	return getOctokit(token, {
		baseUrl: apiUrl,
		userAgent: "deploy-opensearch-dictionaries",
		log: SILENT
	});
}
/** Octokit logs deprecations and failed requests to the console, where they would be noise beside our own words. */
const SILENT = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
function toComment(comment) {
	const { id, body, user } = comment;
	return {
		id,
		body: body ?? "",
		author: user === null ? null : {
			login: user.login,
			type: user.type
		}
	};
}
function toFailure(error) {
	const message = (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.t)(error);
	const status = statusOf$1(error);
	if (status === 404) return {
		kind: "not-found",
		status,
		message
	};
	return {
		kind: (status === 401 || status === 403) && !/rate limit/i.test(message) ? "forbidden" : "unavailable",
		status,
		message
	};
}
/** Octokit gives errors of the connection a status too, but no response. */
function statusOf$1(error) {
	if (!(error instanceof Error && "status" in error && "response" in error)) return null;
	return error.response !== void 0 && typeof error.status === "number" ? error.status : null;
}

// lib/inputs/event.js
/** The workflow run that the action is in, read from the environment and the event's payload. */
const PULL_REQUEST_EVENTS = ["pull_request", "pull_request_target"];
/** Events that propose a change; `auto` must not deploy on them. */
const PROPOSALS = [...PULL_REQUEST_EVENTS, "merge_group"];
/** SHA-1 or SHA-256 object ids. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Reads the event. Never throws: whatever is missing or broken is `null`, and told in `warnings` where it is odd. */
function readEvent(env) {
	const name = env["GITHUB_EVENT_NAME"]?.trim() ?? "";
	const { payload, warnings } = readPayload(env["GITHUB_EVENT_PATH"]?.trim() ?? "");
	const pullRequest = PULL_REQUEST_EVENTS.includes(name) ? toPullRequest(payload) : null;
	const runSha = objectId(env["GITHUB_SHA"]?.trim() ?? null);
	const eventSha = pullRequest?.headSha ?? runSha;
	const ref = env["GITHUB_REF"]?.trim() || null;
	return {
		name,
		repository: /^[\w.-]+\/[\w.-]+$/.exec(env["GITHUB_REPOSITORY"]?.trim() ?? "")?.[0] ?? null,
		runId: /^\d+$/.exec(env["GITHUB_RUN_ID"]?.trim() ?? "")?.[0] ?? "0",
		isRerun: /^(?:[2-9]|[1-9]\d+)$/.test(env["GITHUB_RUN_ATTEMPT"]?.trim() ?? ""),
		workspace: env["GITHUB_WORKSPACE"]?.trim() || process.cwd(),
		apiUrl: env["GITHUB_API_URL"]?.trim() || "https://api.github.com",
		ref,
		branch: ref?.startsWith("refs/heads/") ? ref : defaultBranch(payload),
		sha: eventSha,
		pullRequest,
		isPullRequest: PULL_REQUEST_EVENTS.includes(name),
		isProposal: PROPOSALS.includes(name),
		base: baseOf(name, pullRequest, payload, runSha),
		commitMessage: messageOfCommit(payload, eventSha),
		isDependabot: env["GITHUB_ACTOR"]?.trim() === "dependabot[bot]",
		warnings
	};
}
/** The parsed payload, of which nothing is known. A member that is not as expected counts as missing and spoils nothing else. */
function readPayload(path) {
	if (path === "") return {
		payload: null,
		warnings: []
	};
	try {
		const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(path, "utf8"));
		if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return {
			payload,
			warnings: []
		};
		return {
			payload: null,
			warnings: ["The payload of the event is no JSON object; it is left out of account."]
		};
	} catch (error) {
		return {
			payload: null,
			warnings: [`The payload of the event can't be read: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.t)(error)}.`]
		};
	}
}
function toPullRequest(payload) {
	const pullRequest = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(payload, "pull_request");
	const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(pullRequest, "number");
	if (typeof number !== "number" || !Number.isSafeInteger(number) || number <= 0) return null;
	const head = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(pullRequest, "head", "repo", "full_name");
	return {
		number,
		headSha: objectId((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(pullRequest, "head", "sha")),
		baseSha: objectId((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(pullRequest, "base", "sha")),
		isFork: head === null || head !== (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(pullRequest, "base", "repo", "full_name")
	};
}
function defaultBranch(payload) {
	const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(payload, "repository", "default_branch");
	return name === null || name === "" ? null : `refs/heads/${name}`;
}
function objectId(text) {
	return text !== null && OBJECT_ID.test(text) ? text : null;
}
function baseOf(name, pullRequest, payload, runSha) {
	if (name === "merge_group") return {
		mergeSha: null,
		sha: objectId((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(payload, "merge_group", "base_sha"))
	};
	if (!PULL_REQUEST_EVENTS.includes(name)) return null;
	return {
		mergeSha: name === "pull_request" ? runSha : null,
		sha: pullRequest?.baseSha ?? null
	};
}
/** The payload's message, but only when it belongs to the commit that the run is about. */
function messageOfCommit(payload, eventSha) {
	if (eventSha === null) return null;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(payload, "head_commit", "id") === eventSha) return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(payload, "head_commit", "message");
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(payload, "merge_group", "head_sha") === eventSha) return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(payload, "merge_group", "head_commit", "message");
	return null;
}

// lib/report/log.js
/** What a run prints: plain lines with the time since the start, in groups that GitHub folds. */
/** Longest line that is printed, in UTF-16 units. */
const MAX_LINE = 4e3;
/** Causes below an error that are printed. */
const MAX_CAUSES = 10;
const YELLOW = "\x1B[33m";
const MUTED = "\x1B[90m";
const RESET = "\x1B[0m";
/**
* @param write takes whole lines with their line break; the standard output of the step.
* @param clock its time at this call is the start of the run.
* @param showDebug whether the runner logs debug messages (RUNNER_DEBUG).
*/
function createLog(write, clock, showDebug = false) {
	const start = clock.now();
	const seconds = (since) => Math.max(0, clock.now() - since) / 1e3;
	const print = (text, style = "") => {
		const [first = "", ...rest] = (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(text).split(/\r\n|\r|\n/);
		const prefix = `[${seconds(start).toFixed(1).padStart(6)}s] `;
		const lines = [`${prefix}${shown(first)}`, ...rest.map((line) => `${" ".repeat(prefix.length - 2)}| ${shown(line)}`)];
		for (const line of lines) write(style === "" ? `${line}\n` : `${style}${line}${RESET}\n`);
	};
	return {
		info: (message) => print(message),
		warning: (message) => print(`Warning: ${message}`, YELLOW),
		debug: (message) => {
			if (showDebug) write(`${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__.o)("debug", {}, shown((0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(message)))}\n`);
		},
		async group(title, work) {
			const begin = clock.now();
			write(`${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__.o)("group", {}, shown((0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(title)))}\n`);
			try {
				return await work();
			} finally {
				const took = seconds(begin);
				if (took >= 1) print(`Took ${took.toFixed(1)} s.`, MUTED);
				write(`${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__.o)("endgroup", {}, "")}\n`);
			}
		},
		causes(failure) {
			for (const cause of causesOf(failure)) print(cause, MUTED);
		}
	};
}
function shown(line) {
	return (0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__.a)((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(line, MAX_LINE));
}
function causesOf(failure) {
	const texts = [];
	let cause = failure.cause;
	while (cause !== void 0 && cause !== null && texts.length < MAX_CAUSES) {
		texts.push(`Caused by ${cause instanceof Error ? cause.stack ?? String(cause) : String(cause)}`);
		cause = cause instanceof Error ? cause.cause : void 0;
	}
	return texts;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile: writeFile$1 } = fs__WEBPACK_IMPORTED_MODULE_16__.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_16__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_16__.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(os__WEBPACK_IMPORTED_MODULE_15__.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// lib/report/outputs.js
/** The outputs of the step, as later steps and other jobs read them. */
/** Most problems of a dictionary in the `packages` output. */
const MAX_PROBLEMS_IN_OUTPUT = 50;
/** Longest message in the `packages` output, in UTF-16 units. */
const MAX_MESSAGE_IN_OUTPUT = 1e3;
/** GitHub takes 1 MB of outputs from a job, counted in UTF-16; half of it is left to the job's other steps. */
const MAX_PACKAGES_OUTPUT = 25e4;
/**
* What is set before anything else happens. A process that ends before it knows better has not deployed anything that
* a later step may count on, and gave no reason: `internal`.
*/
function defaultOutputs(mode) {
	return {
		mode,
		changed: "false",
		valid: "false",
		"aws-validated": "false",
		"package-ids": "{}",
		"package-versions": "{}",
		"reference-paths": "{}",
		packages: "[]",
		search: "[]",
		"search-verified": "false",
		"engine-validated": "false",
		tests: JSON.stringify({
			passed: 0,
			failed: 0,
			skipped: 0
		}),
		"results-file": "",
		"failure-reason": "internal"
	};
}
/**
* @param resultsFile path of the results file; empty when it could not be written.
*/
function outputsOf(result, resultsFile) {
	return {
		mode: result.mode,
		changed: `${result.changed}`,
		valid: `${result.valid}`,
		"aws-validated": `${result.awsValidated}`,
		"package-ids": JSON.stringify(packageIdsOf(result)),
		"package-versions": JSON.stringify(packageVersionsOf(result)),
		"reference-paths": JSON.stringify(referencePathsOf(result)),
		packages: packagesJson(result.dictionaries),
		search: JSON.stringify(result.search),
		"search-verified": `${result.searchVerified}`,
		"engine-validated": `${result.engineValidated}`,
		tests: JSON.stringify(result.tests),
		"results-file": resultsFile,
		"failure-reason": result.failure?.code ?? ""
	};
}
/** Hands the outputs to the runner. */
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) (0,_core_js__WEBPACK_IMPORTED_MODULE_7__.n)(name, value);
}
function packageIdsOf(result) {
	return byName(result, ({ id }) => id);
}
function packageVersionsOf(result) {
	return byName(result, ({ version }) => version);
}
function referencePathsOf(result) {
	return byName(result, ({ referencePath }) => referencePath);
}
/** One dictionary as `packages` shows it, with its first `maxProblems` problems, errors first. */
function packageOutputOf(dictionary, maxProblems) {
	const { name, file, format, sha256, bytes, entries, action, reason } = dictionary;
	const { id, version, status, referencePath, errors, warnings, diff } = dictionary;
	return {
		name,
		file,
		format,
		sha256,
		bytes,
		entries,
		action,
		reason,
		id,
		version,
		status,
		referencePath,
		errors,
		warnings,
		problems: errorsFirst(dictionary.problems).slice(0, maxProblems).map(({ severity, code, line, column, message }) => ({
			severity,
			code,
			line,
			column,
			message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.o)(message)
		})),
		diff: diff === null ? null : {
			added: diff.added,
			removed: diff.removed,
			changed: diff.changed
		},
		domains: dictionary.domains.map((domain) => ({
			name: domain.name,
			action: domain.action,
			status: domain.status,
			version: domain.version,
			message: domain.message === null ? null : (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(domain.message)
		}))
	};
}
/** Errors before warnings, otherwise as they were. */
function errorsFirst(problems) {
	return [...problems.filter(({ severity }) => severity === "error"), ...problems.filter(({ severity }) => severity === "warning")];
}
/** Fewer problems a dictionary, and shorter messages, until the output fits; everything else stays. */
function packagesJson(dictionaries) {
	for (const [maxProblems, maxMessage] of [
		[50, MAX_MESSAGE_IN_OUTPUT],
		[50, 200],
		[10, 200],
		[1, 200]
	]) {
		const json = JSON.stringify(dictionaries.map((each) => shortened(packageOutputOf(each, maxProblems), maxMessage)));
		if (json.length <= MAX_PACKAGES_OUTPUT) return json;
	}
	return JSON.stringify(dictionaries.map((each) => shortened(packageOutputOf(each, 0), 100)));
}
function shortened(output, length) {
	return {
		...output,
		problems: output.problems.map((problem) => ({
			...problem,
			message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(problem.message, length)
		})),
		domains: output.domains.map((domain) => ({
			...domain,
			message: domain.message === null ? null : (0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(domain.message, length)
		}))
	};
}
/** Packages that are there after the run: one that `prune` deleted has no ID to give to anybody. */
function byName(result, value) {
	return Object.fromEntries(result.dictionaries.flatMap((dictionary) => {
		const found = isGone(dictionary) ? null : value(dictionary);
		return found === null ? [] : [[dictionary.name, found]];
	}));
}
/** Whether the package is deleted, or about to be: by this run's prune, or by somebody else. */
function isGone({ action, status }) {
	return status === "DELETED" || status === "DELETING" || action === "delete" && status === null;
}

// lib/report/markdown/fit.js
/**
* Fits a page into what GitHub takes. A page is a tree of blocks; what does not fit is left out at the end of its list and
* counted there, so that the top of the page stands whatever the input.
*/
const utf8Bytes = (text) => Buffer.byteLength(text);
const utf16Units = (text) => text.length;
/**
* Renders a group in at most `limit`; `null` when not even its frame fits. Of what remains, each inner group may take
* an equal share, and what one leaves is the next one's, so that one endless list does not push out the others.
*/
function renderWithin(group, limit, measure) {
	const { open, children, close, withheld = 0 } = group;
	const frame = measure(open) + measure(close) + measure(group.leftOut(children.length + withheld));
	if (frame > limit) return null;
	let room = limit - frame;
	let groupsToCome = children.filter((child) => typeof child !== "string").length;
	let missing = withheld;
	let textMissing = false;
	const shown = [];
	for (const child of children) {
		let text;
		if (typeof child === "string") {
			text = textMissing || measure(child) > room ? null : child;
			textMissing ||= text === null;
		} else {
			text = renderWithin(child, Math.floor(room / groupsToCome), measure);
			groupsToCome -= 1;
		}
		if (text === null) missing += 1;
		else {
			room -= measure(text);
			shown.push(text);
		}
	}
	return `${open}${shown.join("")}${missing === 0 ? "" : group.leftOut(missing)}${close}`;
}

// lib/report/markdown/outcome.js
/** What became of each dictionary, in one word, and how many of each: the base of all wording. */
const STEADY = /* @__PURE__ */ new Set(["unchanged", "none"]);
function verdictOf(dictionary, run) {
	if (dictionary.failure !== null || dictionary.errors > 0 || isFailure(dictionary.status) || isUnfinished(dictionary) || run.mode === "drift" && !STEADY.has(dictionary.action) || dictionary.domains.some((domain) => domainFailed(domain, run))) return "failed";
	return dictionary.warnings > 0 ? "warning" : "ok";
}
function domainFailed(domain, run) {
	return domain.failed || isFailure(domain.status) || isUnfinished(domain) || run.mode === "drift" && !STEADY.has(domain.action);
}
/** Whether something that was due is not done: this run did not get to it, or did not see it end. */
function isUnfinished({ deed }) {
	return deed === "not-made" || deed === "asked";
}
/** Whether a deploy brought a dictionary to one domain at least, or to all that were due. */
function reaches(dictionary, which) {
	const { domains, deed } = dictionary;
	const due = domains.filter((domain) => domain.deed !== "none");
	return which === "some" ? due.some(isDone) : isDone({ deed }) && due.every(isDone);
}
function isDone({ deed }) {
	return deed === "none" || deed === "made" || deed === "found";
}
/** Whether deploying changes, or would change, anything about the dictionary. */
function isChanging(dictionary) {
	return !STEADY.has(dictionary.action) || dictionary.domains.some(({ action }) => !STEADY.has(action));
}
/** Whether the content differs from what it was compared with. */
function contentDiffers({ diff }) {
	return diff !== null && diff.added + diff.removed + diff.changed > 0;
}
/** Failed ones first, then those that change, then those with warnings, then the rest; otherwise as they were. */
function byUrgency(run) {
	const rank = (dictionary) => {
		const verdict = verdictOf(dictionary, run);
		if (verdict === "failed") return 0;
		if (isChanging(dictionary) || contentDiffers(dictionary)) return 1;
		return verdict === "warning" ? 2 : 3;
	};
	return run.dictionaries.toSorted((one, other) => rank(one) - rank(other));
}
/** In a deploy, creates, updates, deletes and associations count only where this run made them. */
function totalsOf(run) {
	const { dictionaries } = run;
	const counts = ({ deed }) => deed === "made" || deed === "foreseen";
	const count = (action) => dictionaries.filter((one) => one.action === action && (STEADY.has(action) || counts(one))).length;
	const domains = dictionaries.flatMap((dictionary) => dictionary.domains);
	const moves = domains.filter(counts);
	const deeds = (wanted) => [...dictionaries, ...domains].filter(({ deed }) => deed === wanted).length;
	return {
		dictionaries: dictionaries.length,
		create: count("create"),
		update: count("update"),
		delete: count("delete"),
		unchanged: count("unchanged"),
		none: count("none"),
		associate: moves.filter(({ action }) => action !== "dissociate").length,
		dissociate: moves.filter(({ action }) => action === "dissociate").length,
		domains: new Set(moves.map(({ name }) => name)).size,
		found: deeds("found"),
		asked: deeds("asked"),
		notMade: deeds("not-made"),
		errors: dictionaries.reduce((sum, { errors }) => sum + errors, 0),
		warnings: dictionaries.reduce((sum, { warnings }) => sum + warnings, 0)
	};
}
function isFailure(status) {
	return status?.endsWith("_FAILED") ?? false;
}

// lib/dictionaries/activation.js
/** The index settings that take the reference path (`analyzers/F…`) of a dictionary, the usual one first. */
function settingsFor(format) {
	switch (format) {
		case "solr-synonyms":
		case "wordnet-synonyms": return ["synonyms_path"];
		case "word-list": return [
			"stopwords_path",
			"keywords_path",
			"keep_words_path",
			"protected_words_path",
			"common_words_path",
			"articles_path",
			"word_list_path"
		];
		case "char-mapping": return ["mappings_path"];
		case "stemmer-override": return ["rules_path"];
		case "type-table": return ["type_table_path"];
		case "kuromoji":
		case "nori": return ["user_dictionary"];
		case "hyphenation": return ["hyphenation_patterns_path"];
		case "ik":
		case "opaque": return [];
	}
}
/**
* What the search side needs after a domain has the new version of a dictionary, as sentences. Only updateable synonym
* filters of search analyzers are reloaded by the service itself.
*/
function activationNotes(format, version) {
	switch (format) {
		case "solr-synonyms":
		case "wordnet-synonyms":
			if (!reloadsSearchAnalyzers(version)) return ["Close and open the indexes that use it: this engine does not reload synonym filters by itself."];
			return ["Search analyzers whose synonym filter has `updateable: true` take up each new version by themselves: the service reloads them.", "Indexes with a synonym filter that is not updateable must be closed and opened; index-time synonyms need a reindex."];
		case "kuromoji":
		case "nori":
		case "ik": return ["Close and open the indexes that use it: tokenizer dictionaries are not reloaded.", "Text that is indexed already keeps its old tokens until it is reindexed."];
		case "opaque": return ["Indexes use it after they are closed and opened, or after the next blue/green deployment of the domain."];
		case "word-list":
		case "char-mapping":
		case "stemmer-override":
		case "type-table":
		case "hyphenation": return ["Close and open the indexes that use it: only synonym filters are reloaded by the service.", "Where it is part of an index analyzer, text that is indexed already needs a reindex."];
	}
}
/** OpenSearch, and Elasticsearch from 7.8 on. */
function reloadsSearchAnalyzers(version) {
	if ((0,_engine_version_js__WEBPACK_IMPORTED_MODULE_9__.a)(version, 1, 0)) return true;
	return version.engine === "Elasticsearch" && (version.major > 7 || version.major === 7 && version.minor >= 8);
}

// lib/report/escape/markdown.js
/**
* GitHub Flavored Markdown, in running text and in table cells alike. Two things act on text: the Markdown parser, kept
* off by backslashes and character references, and GitHub's own filters, which run on the finished HTML and turn
* mentions, issue and commit references, e-mail addresses and emoji codes into something else; escapes are gone by then, so a
* WORD JOINER (U+2060: no width, no line break) is put where such a thing would be recognised.
*/
const JOINER = "⁠";
/** `|` and `\` as references: in a cell, `\|` is taken apart before anything else is read. */
const REFERENCES$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&#124;",
	"\\": "&#92;",
	"`": "&#96;",
	$: "<span>$</span>"
};
/**
* Running text in one line, in which single backticks mark code, as our messages do. All else is shown letter by letter:
* nothing in it is markup, a link, a mention or a reference. Each piece is escaped by itself, so a backtick that came with
* foreign text changes the looks and nothing else.
*/
function sentence(text) {
	return (0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.n)(text).split(/(`[^`]+`)/).filter((piece) => piece !== "").map((piece, index, all) => {
		if (!/^`[^`]+`$/.test(piece)) return index === 0 ? beginNoBlock(inert(piece)) : inert(piece);
		return `${index > 0 && all[index - 1]?.endsWith("`") ? JOINER : ""}${code(piece.slice(1, -1))}`;
	}).join("");
}
/**
* Text in a code span, which is inert by itself. A text with `|` becomes a `code` element, as a code span in a table
* can't hold every mixture of `\` and `|`.
*/
function code(text) {
	const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.r)(text);
	if (shown.includes("|")) return `<code>${inert(shown)}</code>`;
	if (/^ *$/.test(shown)) return "<code></code>";
	const longest = shown.matchAll(/`+/g).reduce((most, [run]) => Math.max(most, run.length), 0);
	const fence = "`".repeat(longest + 1);
	const padding = /^[ `]|[ `]$/.test(shown) ? " " : "";
	return `${fence}${padding}${shown}${padding}${fence}`;
}
/** A link of ours. `label` is Markdown already; `url` was put together from encoded parts. */
function link(label, url) {
	return `[${label}](<${url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`;
}
/** Percent-encodes a path for a URL in Markdown; its slashes stay. */
function encodePath(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)).join("/");
}
function beginNoBlock(text) {
	return text.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
function inert(text) {
	return (0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.r)(text).replace(/:(?=\/\/|[\w+-]+:)/g, `:${JOINER}`).replace(/www(?=\.)/gi, `$&${JOINER}`).replace(/\b(?:gh|ghsa|cve|cwe)-/gi, `$&${JOINER}`).replace(/@|#(?=\d)/g, `$&${JOINER}`).replace(/\b[0-9a-f]{7,}\b/g, (digits) => digits.replace(/.{6}/g, `$&${JOINER}`)).replace(/[&<>|`$\\*_[\]~#]/g, (character) => REFERENCES$1[character] ?? `\\${character}`);
}

// lib/report/escape/html.js
/** HTML inside GitHub's Markdown: headings of folded parts, where Markdown itself is not read. */
const REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Text for an element's content or a quoted attribute. One line. */
function escapeHtml(text) {
	return (0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.r)(text).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character);
}
/** A `code` element. GitHub looks for mentions, references and emoji codes everywhere but in code, so foreign text belongs here. */
function htmlCode(text) {
	return `<code>${escapeHtml(text)}</code>`;
}

// lib/report/markdown/links.js
/** Where the run stands, for links. */
/** URL of a file of the workspace at the run's commit, at a line when there is one. */
function fileUrl(context, file, line) {
	const path = context.pathOf(file);
	if (context.repository === null || context.sha === null || path === null || path === "") return null;
	const anchor = line === null ? "" : `#L${line}`;
	return `${context.serverUrl}/${encodePath(context.repository)}/blob/${encodePath(context.sha)}/${encodePath(path)}${anchor}`;
}
/** URL of the workflow run. */
function runUrl(context) {
	return context.repository === null || context.runId === null ? null : `${context.serverUrl}/${encodePath(context.repository)}/actions/runs/${encodePath(context.runId)}`;
}

// lib/report/markdown/wording.js
/** The words for what happens, per mode: a deploy has done it, every other mode says what a deploy would do. */
const ICON = {
	failed: "❌",
	warning: "⚠️",
	ok: "✅"
};
/** `1 error`, `1,204 entries`. */
function count(number, noun, plural = `${noun}s`) {
	return `${formatNumber(number)} ${number === 1 ? noun : plural}`;
}
function formatNumber(number) {
	return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
const REASON = {
	new: "new dictionary",
	content: "content changed",
	drift: "live content is not the repository’s",
	retry: "the last attempt failed",
	removed: "file is gone"
};
const FAILURE = {
	"invalid-configuration": "The configuration is not valid",
	"lint-failed": "The check found errors",
	"credentials-missing": "There are no AWS credentials",
	"access-denied": "AWS denied access",
	"quota-exceeded": "An AWS quota is used up",
	"upload-failed": "An upload failed",
	"validation-failed": "AWS rejected a dictionary",
	"association-failed": "A domain did not take a dictionary",
	timeout: "AWS took too long",
	conflict: "Something else is changing the same packages",
	superseded: "Newer content is live already",
	"removal-guard": "A dictionary would lose too much",
	drift: "What is live differs from the repository",
	"engine-failed": "The engine could not be asked",
	"test-failed": "A search test failed",
	"search-failed": "Search does not use what was deployed",
	internal: "The action failed"
};
function failureTitle(reason) {
	return FAILURE[reason];
}
/** The page's heading, without its icon. */
function headline(run) {
	const totals = totalsOf(run);
	if (run.failure !== null) return FAILURE[run.failure.code];
	switch (run.mode) {
		case "lint": return totals.warnings === 0 ? "The dictionaries pass the check" : `The dictionaries pass the check, with ${count(totals.warnings, "warning")}`;
		case "drift": return "What is live is what the repository says";
		case "deploy":
			if (run.dictionaries.every(({ domains }) => domains.length === 0)) return "The packages are published; no domain is configured";
			return run.changed ? "The dictionaries are live" : "The dictionaries are live already; nothing had to be done";
		case "plan": return run.changed ? `Deploying would ${sentenceList(moves(totals, INFINITIVE))}` : "No dictionary changes";
		case "validate":
			if (!run.changed) return "No dictionary changes";
			return run.awsValidated ? "Ready to deploy: AWS accepts every changed dictionary" : "The dictionaries pass the check";
		case "doctor": return "Nothing stops a deploy";
		case "none": return "Nothing to do for this event";
	}
}
const INFINITIVE = {
	create: "create",
	update: "update",
	delete: "delete",
	associate: "change",
	dissociate: "remove"
};
const PAST = {
	create: "created",
	update: "updated",
	delete: "deleted",
	associate: "changed",
	dissociate: "removed"
};
/** What deploying does, or what this deploy did, in a sentence or two; `null` in `lint`, which does not know. */
function outlook(run) {
	const totals = totalsOf(run);
	if (run.mode === "lint" || totals.none === totals.dictionaries) return null;
	if (run.mode === "deploy") return deedsSentence(totals);
	const parts = moves(totals, INFINITIVE);
	return parts.length === 0 ? "Deploying would change nothing." : `Deploying would **${sentenceList(parts)}**.`;
}
function deedsSentence(totals) {
	const done = sentenceList(moves(totals, PAST));
	const changes = (number) => `${count(number, "change")} ${number === 1 ? "was" : "were"}`;
	return [
		done === "" ? "Nothing was changed on any package or domain." : `${done.charAt(0).toUpperCase()}${done.slice(1)}.`,
		totals.found === 0 ? "" : `${changes(totals.found)} made by somebody else meanwhile.`,
		totals.asked === 0 ? "" : `**${changes(totals.asked)} asked for and had not ended.**`,
		totals.notMade === 0 ? "" : `**${changes(totals.notMade)} not made.**`
	].filter((part) => part !== "").join(" ");
}
function moves(totals, verbs) {
	const { associate, dissociate, domains } = totals;
	const spread = domains > 1 ? ` on ${count(domains, "domain")}` : "";
	return [
		...[
			"create",
			"update",
			"delete"
		].flatMap((action) => totals[action] === 0 ? [] : [`${verbs[action]} ${count(totals[action], "package")}`]),
		...associate === 0 ? [] : [`${verbs.associate} ${count(associate, "association")}${spread}`],
		...dissociate === 0 ? [] : [`${verbs.dissociate} ${count(dissociate, "association")}${spread}`]
	];
}
/** `a`, `a and b`, `a, b and c`. */
function sentenceList(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
/** What happens to a package and why, as Markdown for a cell. */
function actionPhrase({ action, deed, reason, status }) {
	const why = reason === null ? "" : `<br>${REASON[reason]}`;
	const state = status === null || status === "AVAILABLE" ? "" : ` (${code(status)})`;
	if (action === "none") return "";
	if (action === "unchanged") return "unchanged";
	switch (deed) {
		case "none":
		case "foreseen": return `**${action}**${why}`;
		case "made": return `**${PAST[action]}**${why}`;
		case "found": return `**${PAST[action]}** by somebody else${why}`;
		case "asked": return `**${action} asked for**${state}${why}`;
		case "not-made": return `**not ${PAST[action]}**${status?.endsWith("_FAILED") ? state : ""}${why}`;
	}
}
/** Old and new version, as Markdown for a cell. */
function versionPhrase({ action, deed, version, previousVersion }) {
	const before = deed === "none" || deed === "foreseen" ? previousVersion ?? version : previousVersion;
	const old = before === null ? "" : code(before);
	switch (action) {
		case "none":
		case "unchanged": return version === null ? "" : code(version);
		case "delete":
			if (deed === "asked" || deed === "not-made") return old;
			return before === null ? "" : `${old} → none`;
		case "create":
		case "update": {
			if (deed === "asked" || deed === "not-made") return old;
			const next = deed === "foreseen" || version === null ? "new" : code(version);
			return old === "" ? next : `${old} → ${next}`;
		}
	}
}
/** What happens on a domain: `v3`, `v3 → new`, `still v3`. Markdown. */
function domainPhrase(domain, { action, version: available }) {
	const { deed, status, version, previousVersion } = domain;
	const now = version === null ? "" : code(version);
	const before = previousVersion === null ? "" : code(previousVersion);
	const state = status === null || status === "ACTIVE" ? "" : ` (${code(status)})`;
	const ends = domain.action === "dissociate";
	switch (deed) {
		case "none": return `${now}${state}`;
		case "foreseen": {
			if (ends) return `remove${state}`;
			const next = action === "unchanged" && available !== null ? code(available) : "new";
			return `${now === "" ? "new" : `${now} → ${next}`}${state}`;
		}
		case "made":
		case "found": {
			const change = ends ? "removed" : before === "" || before === now ? now : `${before} → ${now}`;
			return deed === "made" ? change : `${change} by somebody else`;
		}
		case "asked": return `${ends ? "removal" : before === "" ? "association" : `${before}, change`} asked for${state}`;
		case "not-made": return `${before === "" ? "not associated" : `still ${before}`}${state}`;
	}
}

// lib/report/markdown/details.js
/** The folded part of a page about one dictionary. */
const MAX_MESSAGE = 600;
const MAX_TERM = 120;
const MAX_NAME$1 = 100;
const MAX_PATH = 200;
/** A folded part about a dictionary; open from the start when it failed. */
function dictionaryDetails(dictionary, run, links, amounts) {
	const verdict = verdictOf(dictionary, run);
	const about = [
		dictionary.errors === 0 ? "" : count(dictionary.errors, "error"),
		dictionary.warnings === 0 ? "" : count(dictionary.warnings, "warning"),
		dictionary.diff === null ? "" : diffNumbers(dictionary.diff)
	].filter((part) => part !== "");
	const heading = `${ICON[verdict]} ${htmlCode((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(dictionary.name, MAX_NAME$1))}${about.length === 0 ? "" : `: ${escapeHtml(about.join(", "))}`}`;
	const children = [
		`${code((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(dictionary.file, MAX_PATH))}, read as ${code(dictionary.format)}\n\n`,
		messageList(dictionary, amounts),
		problemList(dictionary, links, amounts),
		exampleList(dictionary, run, links, amounts),
		domainList(dictionary, run, amounts),
		usage(dictionary, run)
	];
	return {
		open: `<details${verdict === "failed" ? " open" : ""}>\n<summary>${heading}</summary>\n\n`,
		children: children.filter((child) => child !== null),
		close: "</details>\n\n",
		leftOut: (missing) => `${count(missing, "part")} of this not shown, as the page would be too long.\n\n`
	};
}
/** `2 added, 1 changed`, or that nothing differs. */
function diffNumbers({ added, removed, changed }) {
	const parts = [
		added === 0 ? "" : `${formatNumber(added)} added`,
		removed === 0 ? "" : `${formatNumber(removed)} removed`,
		changed === 0 ? "" : `${formatNumber(changed)} changed`
	].filter((part) => part !== "");
	return parts.length === 0 ? "same meaning as before" : parts.join(", ");
}
function list(heading, items, total, noun) {
	return total === 0 ? null : {
		open: heading === "" ? "" : `**${heading}**\n\n`,
		children: items.map((item) => `- ${item}\n`),
		close: "\n",
		withheld: total - items.length,
		leftOut: (missing) => `- … and ${count(missing, `more ${noun}`)}\n`
	};
}
function messageList({ messages }, { messages: most }) {
	return list("", messages.slice(0, most).map((message) => sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(message), MAX_MESSAGE))), messages.length, "message");
}
function problemList({ problems, errors, warnings, file }, links, { problems: most }) {
	const items = errorsFirst(problems).slice(0, most).map((problem) => {
		const icon = problem.severity === "error" ? ICON.failed : ICON.warning;
		const text = sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.o)(problem.message), MAX_MESSAGE));
		return `${icon} ${place(problem, file, links)}${text} ${code(problem.code)}`;
	});
	return list("Problems", items, Math.max(errors + warnings, items.length), "problem");
}
function place({ line, column }, file, links) {
	if (line === null) return "";
	return `${linked(column === null ? `Line ${line}` : `Line ${line}, column ${column}`, file, line, links)}: `;
}
function linked(label, file, line, links) {
	const url = fileUrl(links, file, line);
	return url === null || url.length > 1e3 ? label : link(label, url);
}
const SIGN = {
	added: "➕",
	removed: "➖",
	changed: "✏️"
};
/** The difference in words; whether searches get it is the heading's to say. */
function exampleList(dictionary, run, links, { examples: most }) {
	const { diff, file } = dictionary;
	if (diff === null) return null;
	const items = diff.examples.slice(0, most).map(({ kind, line, sentence }) => {
		const words = sentence.map((part) => typeof part === "string" ? prosePart(part) : code((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(part.term, MAX_TERM))).join("");
		const where = line === null || kind === "removed" ? "" : ` (${linked(`line ${line}`, file, line, links)})`;
		return `${SIGN[kind]} ${words}${where}`;
	});
	return list(meaningHeading(dictionary, run), items, diff.added + diff.removed + diff.changed, "change");
}
function meaningHeading(dictionary, { mode }) {
	if (mode !== "deploy") return "What this means for searches once it is deployed";
	if (dictionary.domains.length === 0) return "What this means for searches once a domain has it";
	if (reaches(dictionary, "all")) return "What this means for searches";
	return reaches(dictionary, "some") ? "What this means for searches on the domains that have it" : "Not live. What it was to mean for searches";
}
/** Words between terms: their outer blanks matter. */
function prosePart(text) {
	const words = sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(text, MAX_MESSAGE));
	return `${/^\s/.test(text) ? " " : ""}${words}${words !== "" && /\s$/.test(text) ? " " : ""}`;
}
function domainList(dictionary, run, { domains: most }) {
	const failed = (domain) => domainFailed(domain, run);
	const told = dictionary.domains.filter((domain) => domain.message !== null || domain.action === "associate" || domain.action === "dissociate").toSorted((one, other) => Number(failed(other)) - Number(failed(one)));
	const items = told.slice(0, most).map((domain) => {
		const said = domain.message === null ? "" : `: ${sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(domain.message), MAX_MESSAGE))}`;
		const phrase = domainPhrase(domain, dictionary);
		return `${failed(domain) ? `${ICON.failed} ` : ""}${code((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(domain.name, MAX_NAME$1))} ${phrase}${said}`;
	});
	return list(run.mode === "deploy" ? "Domains" : "Domains when this is deployed", items, told.length, "domain");
}
/** Where the index settings find the dictionary, and what search still needs to see it. */
function usage(dictionary, run) {
	if (run.mode === "lint" || dictionary.action === "delete" || !isChanging(dictionary)) return null;
	if (run.mode === "deploy" && !reaches(dictionary, "all")) return null;
	const { referencePath, format, engineVersion } = dictionary;
	const [usual, ...others] = settingsFor(format);
	const path = referencePath === null ? "Its path for index settings, `analyzers/F…`, is known after the first deploy." : usual === void 0 ? `Path for index settings: ${code(referencePath)}.` : `In index settings: ${code(`"${usual}": "${referencePath}"`)}${others.length === 0 ? "" : ", or another setting that takes a word list"}.`;
	const notes = activationNotes(format, engineVersion).map((note) => `- ${sentence(note)}\n`);
	return `**${run.mode === "deploy" ? "To use it in search" : "To use it in search, once it is deployed"}**\n\n- ${path}\n${notes.join("")}\n`;
}

// lib/report/markdown/overview.js
/** The top of a page: what went wrong, what deploying does, and one row a dictionary. */
const MAX_FAILURE = 3e3;
const MAX_NOTE = 1e3;
const MAX_NAME = 100;
const MAX_DOMAINS_IN_CELL = 3;
/** The failure as an alert box; empty on success. Alerts are plain quotations where GitHub does not know them. */
function failureAlert({ failure }) {
	if (failure === null) return "";
	const hint = failure.hint === void 0 ? "" : `>\n> **What to do:** ${note(failure.hint, MAX_FAILURE)}\n`;
	return `> [!CAUTION]\n> **${failureTitle(failure.code)}.** ${note(failure.message, MAX_FAILURE)}\n${hint}\n`;
}
/** Sentences of the run in an alert box of their own, as far as they fit; `null` when there are none. */
function noteAlert(kind, sentences) {
	return sentences.length === 0 ? null : {
		open: `> [!${kind}]\n`,
		children: sentences.map((sentence) => `> ${sentences.length === 1 ? "" : "- "}${note(sentence, MAX_NOTE)}\n`),
		close: "\n",
		leftOut: (missing) => `> - and ${formatNumber(missing)} more\n`
	};
}
/** What deploying does, and the numbers. */
function totalsLine(run) {
	const totals = totalsOf(run);
	if (totals.dictionaries === 0) return "";
	const numbers = [
		count(totals.dictionaries, "dictionary", "dictionaries"),
		totals.unchanged === 0 ? "" : `${formatNumber(totals.unchanged)} unchanged`,
		totals.errors === 0 ? "" : `**${count(totals.errors, "error")}**`,
		totals.warnings === 0 ? "" : count(totals.warnings, "warning"),
		awsVerdict(run)
	].filter((part) => part !== "");
	const sentence = outlook(run);
	return `${sentence === null ? "" : `${sentence}\n\n`}${numbers.join(" · ")}\n\n`;
}
function awsVerdict(run) {
	switch (run.mode) {
		case "lint":
		case "plan": return "not validated by AWS";
		case "validate": return run.awsValidated ? run.changed ? "validated by AWS" : "" : "**not validated by AWS**";
		case "deploy":
		case "drift":
		case "doctor":
		case "none": return "";
	}
}
/**
* The table of all dictionaries, urgent ones first. Columns that would be empty are not there.
* @param onlyNews leaves out the dictionaries of which there is nothing to tell; they are counted below the table.
*/
function overviewTable(run, links, onlyNews) {
	const all = byUrgency(run);
	const listed = onlyNews ? all.filter((dictionary) => isNews(dictionary, run)) : all;
	if (listed.length === 0) return null;
	const columns = columnsOf(run, links).filter(({ cell }) => listed.some((dictionary) => cell(dictionary) !== ""));
	const row = (cells) => `| ${cells.join(" | ")} |\n`;
	return {
		open: row(columns.map(({ heading }) => heading)) + row(columns.map(({ align }) => align)),
		children: listed.map((dictionary) => row(columns.map(({ cell }) => cell(dictionary)))),
		close: "\n",
		withheld: 0,
		leftOut: (missing) => `\n${count(missing, "more dictionary", "more dictionaries")} not shown here.\n`
	};
}
/** Whether there is something to tell about a dictionary: it changes, has a problem, or something was said of it. */
function isNews(dictionary, run) {
	return verdictOf(dictionary, run) !== "ok" || isChanging(dictionary) || contentDiffers(dictionary) || dictionary.messages.length > 0;
}
function columnsOf(run, links) {
	return [
		{
			heading: "",
			align: ":-:",
			cell: (dictionary) => ICON[verdictOf(dictionary, run)]
		},
		{
			heading: "Package",
			align: ":--",
			cell: (dictionary) => packageCell(dictionary, links)
		},
		{
			heading: "Problems",
			align: ":--",
			cell: problemsCell
		},
		{
			heading: actionHeading(run),
			align: ":--",
			cell: actionPhrase
		},
		{
			heading: "Version",
			align: ":--",
			cell: versionPhrase
		},
		{
			heading: "Entries",
			align: "--:",
			cell: ({ entries }) => entries === null ? "" : formatNumber(entries)
		},
		{
			heading: "Change",
			align: ":--",
			cell: changeCell
		},
		{
			heading: "Domains",
			align: ":--",
			cell: (dictionary) => domainsCell(dictionary, run)
		}
	];
}
function actionHeading({ mode }) {
	return mode === "deploy" ? "What happened" : "Deploying would";
}
function packageCell({ name, file, action }, links) {
	const url = action === "delete" ? null : fileUrl(links, file, null);
	const label = code((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(name, MAX_NAME));
	return url === null || url.length > 2e3 ? label : link(label, url);
}
function problemsCell({ errors, warnings }) {
	return [errors === 0 ? "" : `**${count(errors, "error")}**`, warnings === 0 ? "" : count(warnings, "warning")].filter((part) => part !== "").join("<br>");
}
/** Keys added, removed and changed, as `+2 −0 ~1`. */
function changeCell({ diff }) {
	if (diff === null) return "";
	const parts = [
		diff.added === 0 ? "" : `+${formatNumber(diff.added)}`,
		diff.removed === 0 ? "" : `−${formatNumber(diff.removed)}`,
		diff.changed === 0 ? "" : `\\~${formatNumber(diff.changed)}`
	].filter((part) => part !== "");
	return parts.length === 0 ? "same" : parts.join(" ");
}
function domainsCell(dictionary, run) {
	const { domains } = dictionary;
	const shown = domains.toSorted((one, other) => Number(domainFailed(other, run)) - Number(domainFailed(one, run))).slice(0, MAX_DOMAINS_IN_CELL).map((domain) => {
		return `${domainFailed(domain, run) ? `${ICON.failed} ` : ""}${code((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(domain.name, MAX_NAME))} ${domainPhrase(domain, dictionary)}`.trimEnd();
	});
	const more = domains.length - shown.length;
	return [...shown, ...more === 0 ? [] : [`and ${count(more, "more domain")}`]].join("<br>");
}
/** A sentence from anywhere, as Markdown. */
function note(text, length) {
	return sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(text), length));
}

// lib/report/markdown/setup.js
/** What mode `doctor` found, as a table: what would stop a deploy first. */
const MAX_TEXT = 1e3;
const SETUP_ICON = {
	ok: "✅",
	failed: "❌",
	unknown: "❔"
};
const ORDER = [
	"failed",
	"unknown",
	"ok"
];
/** `null` for every other mode. */
function setupTable({ checks }) {
	if (checks.length === 0) return null;
	return {
		open: "| | Check | What to do |\n| :-: | :-- | :-- |\n",
		children: ORDER.flatMap((status) => checks.filter((check) => check.status === status)).map(({ status, message, remedy }) => `| ${SETUP_ICON[status]} | ${cell(message)} | ${remedy === null ? "" : cell(remedy)} |\n`),
		close: "\n",
		leftOut: (missing) => `\n${count(missing, "more check")} in the results file.\n\n`
	};
}
function cell(text) {
	return sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(text), MAX_TEXT));
}

// lib/report/markdown/page.js
/** The page that job summary and pull-request comment share; they differ in length only. */
/** Renders a run as GitHub Flavored Markdown of at most `limit`. Throws when not even heading and failure fit. */
function renderPage(run, links, options) {
	const { limit, measure, amounts, onlyNews, preamble, headline } = options;
	const table = overviewTable(run, links, onlyNews);
	const untold = run.dictionaries.filter((dictionary) => !isNews(dictionary, run)).length;
	const children = [
		setupTable(run),
		totalsLine(run),
		table,
		onlyNews && untold > 0 && table !== null ? `Nothing to tell about ${count(untold, "other dictionary", "other dictionaries")}.\n\n` : null,
		noteAlert("WARNING", run.warnings),
		noteAlert("NOTE", run.notices),
		...byUrgency(run).filter((dictionary) => isNews(dictionary, run)).map((dictionary) => dictionaryDetails(dictionary, run, links, amounts)),
		onlyNews ? null : referencePaths(run)
	];
	const page = renderWithin({
		open: `${preamble}## ${run.failure === null ? ICON.ok : ICON.failed} ${headline}\n\n${failureAlert(run)}`,
		children: children.filter((child) => child !== null && child !== ""),
		close: footer(run, links),
		leftOut: (missing) => `**${count(missing, "more part")} not shown, as the page would be too long.** Everything is in the results file.\n\n`
	}, limit, measure);
	if (page === null) throw new Error(`A page of ${limit} has no room for the reason of a failure.`);
	return page;
}
/** The paths of all dictionaries in one folded table, for whoever writes index settings. */
function referencePaths(run) {
	const rows = run.dictionaries.flatMap(({ name, format, referencePath }) => referencePath === null ? [] : [`| ${code((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(name, 100))} | ${settingCell(format)} | ${code(referencePath)} |\n`]);
	return rows.length === 0 ? null : {
		open: "<details>\n<summary>Paths for index settings</summary>\n\n| Package | Setting | Path |\n| :-- | :-- | :-- |\n",
		children: rows,
		close: "\n</details>\n\n",
		leftOut: (missing) => `\n${count(missing, "more path")} in the output reference-paths.\n`
	};
}
function footer(run, links) {
	const url = runUrl(links);
	const commit = links.sha === null ? "" : ` at commit ${code((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__.t)(links.sha, 40).slice(0, 7))}`;
	const where = url === null ? "" : ` · ${link("workflow run", url)}`;
	return `<sub>Mode ${code(run.mode)}${commit}${where}</sub>\n`;
}
function settingCell(format) {
	const [usual, ...others] = settingsFor(format);
	return usual === void 0 ? "" : `${code(usual)}${others.length === 0 ? "" : " …"}`;
}

// lib/report/comment.js
/** The pull-request comment: one for a workflow, job and step, kept up to date in place. */
/** GitHub takes 65,536 characters (and 262,144 bytes, which as many UTF-16 units never reach). */
const MAX_COMMENT_LENGTH = 65e3;
/** The first line of the comment, which GitHub does not show. Nothing of the names gets out but a digest. */
function commentMarker({ workflow, job, action, variant }) {
	return `<!-- deploy-opensearch-dictionaries:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(JSON.stringify([
		workflow,
		job,
		action,
		variant
	])).digest("hex").slice(0, 32)} -->`;
}
/**
* Renders the comment: fewer than 65,536 characters whatever the run holds.
* @param told whether the comment said something before that may be gone now.
*/
function renderComment(run, links, marker, told) {
	const gone = told && (run.mode === "plan" || run.mode === "validate") && run.failure === null && !isWorthAComment(run);
	return renderPage(run, links, {
		limit: MAX_COMMENT_LENGTH,
		measure: utf16Units,
		amounts: {
			problems: 20,
			examples: 10,
			domains: 10,
			messages: 5
		},
		onlyNews: true,
		headline: gone ? "No dictionary changes any more" : headline(run),
		preamble: `${marker}\n`
	});
}
/** Failures that a dictionary of the pull request caused, and that its reviewer can do something about. */
const CONTENT_FAILURES = /* @__PURE__ */ new Set([
	"lint-failed",
	"validation-failed",
	"removal-guard"
]);
/** Whether the run has something to say to a reviewer who was told nothing so far. */
function isWorthAComment(run) {
	return run.changed || run.failure !== null && CONTENT_FAILURES.has(run.failure.code) || run.dictionaries.some((dictionary) => isChanging(dictionary) || contentDiffers(dictionary));
}
/**
* An existing comment is always brought up to date, so that it never says what is not true any more; by default a new one
* is made only when there is something to say.
* @param existing our comment, when there is one.
*/
function decideComment(policy, existing, run, body) {
	if (policy === "never") return "none";
	if (existing !== null) return existing.body.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd() ? "none" : "update";
	return policy === "always" || isWorthAComment(run) ? "create" : "none";
}
/**
* Whether a comment is one that we wrote. Anybody can copy the marker, so its author counts: the token's own account
* where it is known, else a bot, which a person can't be.
*/
function isOurs({ body, author }, marker, viewer) {
	if (!body.startsWith(marker) || author === null) return false;
	return viewer === null ? author.type === "Bot" : author.login === viewer;
}
/** Creates or updates the comment. Never rejects: a run does not fail for a comment. */
async function syncComment(api, policy, run, links, identity) {
	if (policy === "never") return {
		decision: "none",
		warning: null
	};
	const marker = commentMarker(identity);
	try {
		const existing = await findOurs(api, marker);
		const body = renderComment(run, links, marker, existing !== null && policy === "changes");
		const decision = decideComment(policy, existing, run, body);
		if (decision === "create") await api.create(body);
		else if (decision === "update" && existing !== null) await api.update(existing.id, body);
		return {
			decision,
			warning: null
		};
	} catch (error) {
		return {
			decision: "none",
			warning: describeCommentError(error)
		};
	}
}
async function findOurs(api, marker) {
	for await (const page of api.list()) {
		const found = page.find((comment) => isOurs(comment, marker, api.viewer));
		if (found !== void 0) return found;
	}
	return null;
}
/** Says why the comment could not be written and what to do about it. */
function describeCommentError(error) {
	const status = statusOf(error);
	const message = (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(error instanceof Error ? error.message : String(error));
	const start = `The pull-request comment could not be written${status === null ? "" : ` (HTTP ${status})`}`;
	switch (status) {
		case 401: return `${start}: GitHub does not accept the token of the input "github-token". ${message}`;
		case 403:
		case 404: return `${start}: the token may not write comments. Give the job "permissions: pull-requests: write"; on pull requests from forks and by Dependabot GitHub gives a token that can only read, and "comment: never" keeps this quiet. ${message}`;
		default: return `${start}: ${message}`;
	}
}
function statusOf(error) {
	return typeof error === "object" && error !== null && "status" in error && typeof error.status === "number" ? error.status : null;
}

// lib/report/comment-api.js
/** The comments of one pull request, over GitHub's API. */
async function pullRequestComments(gitHub, pullRequest) {
	return {
		viewer: await gitHub.viewer(),
		async *list() {
			yield value(await gitHub.listComments(pullRequest));
		},
		async create(body) {
			value(await gitHub.createComment(pullRequest, body));
		},
		async update(id, body) {
			value(await gitHub.updateComment(id, body));
		}
	};
}
function value(result) {
	if (result.kind === "ok") return result.value;
	throw Object.assign(new Error(result.message), { status: result.status });
}

// lib/report/outcome-log.js
/** The last lines of the log: what this run brought to the domains, what it did not, and how it ended. */
function logOutcome(result, host) {
	if (result.mode === "deploy") for (const dictionary of result.dictionaries) for (const line of outcomeLines(dictionary)) host.info(line);
	for (const { status, message, remedy } of result.checks) host.info(`${SETUP_ICON[status]} ${message}${remedy === null ? "" : ` ${remedy}`}`);
	if (result.failure === null) host.info(`${headline(result)}.`);
}
/**
* For example `synonyms-en v2 is live on search-prod (analyzers/F123456789)` and `synonyms-en: search-staging still runs
* v1`. Only of what was due in this run.
*/
function outcomeLines({ name, domains, referencePath }) {
	const where = (wanted) => domains.filter(({ deed, action }) => action !== "dissociate" && wanted.includes(deed));
	const live = Map.groupBy(where(["made", "found"]), ({ version }) => version ?? "no version");
	const still = Map.groupBy(where(["not-made", "asked"]), ({ previousVersion }) => previousVersion);
	const list = (rows) => rows.map((row) => row.name).join(", ");
	return [...[...live].map(([version, rows]) => `${name} ${version} is live on ${list(rows)}${referencePath === null ? "" : ` (${referencePath})`}`), ...[...still].map(([version, rows]) => version === null ? `${name}: not associated with ${list(rows)}` : `${name}: ${version} as before on ${list(rows)}`)];
}

// lib/report/results-file.js
/** The whole result as a file, for later steps of the same job: nothing is shortened there. */
function resultsOf(result, path) {
	const { failure } = result;
	return {
		mode: result.mode,
		changed: result.changed,
		valid: result.valid,
		"aws-validated": result.awsValidated,
		"package-ids": packageIdsOf(result),
		"package-versions": packageVersionsOf(result),
		"reference-paths": referencePathsOf(result),
		packages: result.dictionaries.map((dictionary) => ({
			...packageOutputOf(dictionary, Number.POSITIVE_INFINITY),
			messages: dictionary.messages.map(_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)
		})),
		search: result.search.map((use) => ({
			...use,
			message: use.message === null ? null : (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(use.message)
		})),
		"search-verified": result.searchVerified,
		"engine-validated": result.engineValidated,
		tests: result.tests,
		problems: result.problems.map((problem) => ({
			...problem,
			message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.o)(problem.message)
		})),
		checks: result.checks.map((check) => ({
			...check,
			message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(check.message),
			remedy: check.remedy === null ? null : (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(check.remedy)
		})),
		"results-file": path,
		"failure-reason": failure?.code ?? "",
		failure: failure === null ? null : {
			message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(failure.message),
			hint: failure.hint === void 0 ? null : (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)(failure.hint)
		},
		notices: result.notices.map(_printable_js__WEBPACK_IMPORTED_MODULE_17__.a),
		warnings: result.warnings.map(_printable_js__WEBPACK_IMPORTED_MODULE_17__.a)
	};
}
/**
* Writes the results file under a name of its own, so that several uses in one job don't overwrite each other.
* @param directory the runner's temporary directory (`RUNNER_TEMP`).
* @returns the path of the file. Rejects when it can't be written.
*/
async function writeResultsFile(result, directory) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(directory, "opensearch-dictionaries-")), "results.json");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.writeFile)(path, `${JSON.stringify(resultsOf(result, path), null, 2)}\n`);
	return path;
}

// lib/report/summary.js
/** The job summary. */
/** GitHub drops a step's summary whole when it is larger than 1 MiB; some room is left to others who write in this step. */
const MAX_SUMMARY_BYTES = 1e6;
/** Renders the job summary: less than 1 MiB in UTF-8 whatever the run holds. */
function renderSummary(run, links) {
	return renderPage(run, links, {
		limit: MAX_SUMMARY_BYTES,
		measure: utf8Bytes,
		amounts: {
			problems: 200,
			examples: 50,
			domains: 50,
			messages: 20
		},
		onlyNews: false,
		headline: headline(run),
		preamble: ""
	});
}
/**
* Appends to the step's summary. Rejects when the runner gave no file for it (`GITHUB_STEP_SUMMARY`) or it can't be
* written.
*/
async function writeSummary(markdown) {
	await summary.addRaw(markdown, true).write();
}

// lib/report/report.js
/**
* Tells the result everywhere: comment, annotations, results file, outputs, job summary. What can't be written costs a
* warning, but for the outputs. Resolves with whether the run succeeded.
*/
async function report(result, context) {
	const { env, write, log } = context;
	const links = linkContext(env, context.event);
	const commentWarning = await comment(result, links, context);
	const told = commentWarning === null ? result : {
		...result,
		warnings: [...result.warnings, commentWarning]
	};
	logOutcome(told, log);
	if (told.failure !== null) log.causes(told.failure);
	const annotations = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__.n)(told);
	for (const annotation of annotations.shown) {
		const file = annotation.file === null ? null : links.pathOf(annotation.file) ?? annotation.file;
		write(`${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			...annotation,
			file
		})}\n`);
	}
	const leftOut = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__.r)(annotations);
	if (leftOut !== null) log.info(leftOut);
	setOutputs(outputsOf(told, await resultsFile(told, context)));
	await writeSummary(renderSummary(told, links)).catch((error) => {
		log.warning(`The job summary can't be written: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.t)(error)}`);
	});
	return told.failure === null;
}
async function resultsFile(result, { env, log }) {
	const directory = env["RUNNER_TEMP"] ?? "";
	try {
		return await writeResultsFile(result, (0,node_path__WEBPACK_IMPORTED_MODULE_12__.isAbsolute)(directory) ? directory : (0,node_os__WEBPACK_IMPORTED_MODULE_11__.tmpdir)());
	} catch (error) {
		log.warning(`The results file can't be written: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.t)(error)}`);
		return "";
	}
}
async function comment(result, links, context) {
	const { event, inputs, gitHub, env, signal } = context;
	const number = event.pullRequest?.number;
	if (number === void 0 || gitHub === null || inputs.comment === "never") return null;
	if (signal.aborted) return null;
	const identity = {
		workflow: env["GITHUB_WORKFLOW"] ?? "",
		job: env["GITHUB_JOB"] ?? "",
		action: env["GITHUB_ACTION"] ?? "",
		variant: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(inputs)
	};
	const api = await pullRequestComments(gitHub, number);
	return (await syncComment(api, inputs.comment, result, links, identity)).warning;
}
function linkContext(env, { workspace, repository }) {
	return {
		serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
		repository: env["GITHUB_REPOSITORY"] ?? null,
		sha: env["GITHUB_SHA"] ?? null,
		runId: env["GITHUB_RUN_ID"] ?? null,
		pathOf: (file) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_8__.r)(workspace, file, repository)
	};
}

// lib/result/deeds.js
/** What a run did about each intended change: its own requests, and what AWS showed after them. Never the plan alone. */
/** Of a create or an update. */
function publicationDeed(step, publication, { mode, acts }) {
	if (step === null || step.kind === "unchanged") return "none";
	if (mode !== "deploy") return "foreseen";
	const { name } = step.dictionary;
	const id = publication?.live?.id ?? null;
	const asked = acts.some((act) => act.kind === "create" && act.name === name || act.kind === "update" && act.id === id);
	if (publication?.outcome === "available") return asked ? "made" : "found";
	return asked && !isFailed(publication?.live?.status ?? null) ? "asked" : "not-made";
}
/** Of an association. One that was not due and was asked for all the same counts as made. */
function associationDeed(step, live, result, { mode, acts }) {
	const asked = acts.some((act) => act.kind === "associate" && act.id === live?.id && act.domain === step.domain);
	if (step.kind === "unchanged" && !asked) return "none";
	if (mode !== "deploy") return "foreseen";
	const row = result?.row ?? null;
	if (result?.outcome === "active") return asked ? "made" : "found";
	if (!asked) return "not-made";
	if (row?.status === "ACTIVE" && row.version !== (step.row?.version ?? null)) return "made";
	return isFailed(row?.status ?? null) ? "not-made" : "asked";
}
/** Of the deletion of a package whose file is gone. */
function removalDeed(live, removal, { mode, acts }) {
	if (mode !== "deploy") return "foreseen";
	if (removal?.outcome === "kept") return "none";
	const asked = acts.some((act) => act.kind === "delete-package" && act.id === live.id);
	if (removal?.outcome === "deleted") return asked ? "made" : "found";
	return asked ? "asked" : "not-made";
}
/** Of the end of an association. `isGone`: the domain was seen without it. */
function dissociationDeed(row, isKept, isGone, { mode, acts }) {
	if (mode !== "deploy") return "foreseen";
	const asked = acts.some((act) => act.kind === "dissociate" && act.id === row.packageId && act.domain === row.domain);
	if (isGone) return asked ? "made" : "found";
	if (asked) return isFailed(row.status) ? "not-made" : "asked";
	return isKept ? "none" : "not-made";
}
function isFailed(status) {
	return status?.endsWith("_FAILED") ?? false;
}

// lib/result/to-result.js
/** Makes the one value that is reported out of what the steps of a run found and did, however far the run came. */
/** The state of a run that has not begun. */
function newRunState() {
	return {
		mode: "lint",
		dictionaries: [],
		checks: /* @__PURE__ */ new Map(),
		diffs: /* @__PURE__ */ new Map(),
		observation: null,
		plan: null,
		deployed: null,
		verdicts: null,
		removals: /* @__PURE__ */ new Map(),
		search: [],
		searchVerified: false,
		engineValidated: false,
		tests: {
			passed: 0,
			failed: 0,
			skipped: 0
		},
		problems: [],
		setup: [],
		acts: [],
		notices: [],
		warnings: [],
		failure: null
	};
}
function toRunResult(state) {
	const { mode, plan, failure } = state;
	return {
		mode,
		dictionaries: [...state.dictionaries.map((dictionary) => dictionaryResult(dictionary, state)), ...(plan?.removals ?? []).map((step) => removalResult(step, state))].sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
		changed: mode === "deploy" ? state.acts.length > 0 : plan !== null && (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.n)(plan),
		valid: isValid(state),
		awsValidated: isAwsValidated(state),
		search: state.search,
		searchVerified: state.searchVerified,
		engineValidated: state.engineValidated,
		tests: state.tests,
		problems: state.problems,
		checks: state.setup.map(({ id, status, message, remedy }) => ({
			id,
			status,
			message,
			remedy
		})),
		notices: state.notices,
		warnings: state.warnings,
		failure
	};
}
function isValid({ dictionaries, checks, verdicts, deployed, failure }) {
	if (failure?.code === "lint-failed" || failure?.code === "invalid-configuration") return false;
	const allChecked = dictionaries.length > 0 && dictionaries.every(({ name }) => checks.get(name)?.errors === 0);
	const rejected = [...verdicts?.values() ?? []].some((verdict) => verdict.outcome === "rejected") || (deployed?.failures ?? []).some(({ code }) => code === "validation-failed");
	return allChecked && !rejected;
}
function isAwsValidated({ mode, plan, verdicts, deployed }) {
	if (plan === null || mode === "lint" || mode === "plan") return false;
	return plan.packages.filter((step) => step.kind !== "unchanged").map((step) => step.dictionary.name).every((name) => verdicts?.get(name)?.outcome === "accepted" || deployed?.publications.get(name)?.outcome === "available");
}
function dictionaryResult(dictionary, state) {
	const { name, file, format, sha256, bytes } = dictionary;
	const check = state.checks.get(name);
	const step = state.plan?.packages.find((candidate) => candidate.dictionary.name === name) ?? null;
	const before = step === null || step.kind === "create" ? null : step.observed.live;
	const publication = state.deployed?.publications.get(name);
	const live = publication?.live ?? before;
	const domains = (state.plan?.associations ?? []).filter((association) => association.dictionary.name === name).map((association) => domainResult(association, live, state));
	return {
		name,
		file,
		format,
		engineVersion: dictionary.options.engineVersion,
		sha256,
		bytes,
		entries: check?.entries ?? null,
		...actionOf(step),
		deed: publicationDeed(step, publication, state),
		id: live?.id ?? null,
		version: live?.version ?? null,
		previousVersion: before?.version ?? null,
		status: live?.status ?? null,
		referencePath: live === null ? null : referencePath(live, domains, state),
		errors: check?.errors ?? 0,
		warnings: check?.warnings ?? 0,
		problems: check?.problems ?? [],
		diff: state.diffs.get(name) ?? null,
		domains,
		messages: messagesOf(step, name, state),
		failure: failureOf(name, state)
	};
}
function failureOf(name, { verdicts, deployed, failure }) {
	const verdict = verdicts?.get(name);
	if (verdict !== void 0 && verdict.outcome !== "accepted") return verdict.failure.code;
	const publication = deployed?.publications.get(name);
	if (publication?.outcome === "failed") return publication.failure.code;
	return failure?.about.includes(name) ? failure.code : null;
}
function actionOf(step) {
	switch (step?.kind) {
		case void 0: return {
			action: "none",
			reason: null
		};
		case "unchanged": return {
			action: "unchanged",
			reason: null
		};
		case "create": return {
			action: "create",
			reason: "new"
		};
		case "update": return {
			action: "update",
			reason: step.reason
		};
		case "adopt": return step.observed.live.version === null ? {
			action: "create",
			reason: "new"
		} : {
			action: "update",
			reason: "content"
		};
	}
}
/** Index settings name it; it is `analyzers/` and the ID wherever AWS has shown one. */
function referencePath(live, domains, { observation }) {
	return domains.flatMap(({ name }) => [...observation?.associations ?? []].filter(([domain]) => domain === name).flatMap(([, list]) => list)).find((row) => row.packageId === live.id)?.referencePath ?? `analyzers/${live.id}`;
}
function domainResult(step, live, state) {
	const { deployed } = state;
	const result = live === null ? void 0 : deployed?.associations.get(step.domain)?.get(live.id);
	const row = result?.row ?? step.row;
	return {
		name: step.domain,
		action: step.kind,
		deed: associationDeed(step, live, result, state),
		status: row?.status ?? null,
		version: row?.version ?? null,
		previousVersion: step.row?.version ?? null,
		message: result?.outcome === "failed" ? result.failure.message : null,
		failed: result?.outcome === "failed"
	};
}
function messagesOf(step, name, state) {
	const messages = [];
	const verdict = state.verdicts?.get(name);
	if (verdict !== void 0 && verdict.outcome !== "accepted") messages.push(verdict.failure.message);
	const publication = state.deployed?.publications.get(name);
	if (publication?.outcome === "failed") messages.push(publication.failure.message);
	if (publication?.outcome === "available" && publication.note !== null) messages.push(publication.note);
	if (step !== null && state.mode === "drift") messages.push(...(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.d)(step));
	return messages;
}
function removalResult({ live, marker, rows }, state) {
	const removal = state.removals.get(live.name);
	const deleted = removal?.outcome === "deleted";
	const kept = removal?.outcome === "kept";
	const gone = (domain) => deleted || removal !== void 0 && "dissociated" in removal && removal.dissociated.includes(domain);
	const messages = [];
	if (removal?.outcome === "failed") messages.push(removal.failure.message);
	if (removal?.outcome === "kept") messages.push(`Kept: ${removal.why}.`);
	return {
		name: live.name,
		file: marker.path,
		format: "opaque",
		engineVersion: _engine_version_js__WEBPACK_IMPORTED_MODULE_9__.t,
		sha256: marker.sha256,
		bytes: 0,
		entries: null,
		action: kept ? "unchanged" : "delete",
		reason: kept ? null : "removed",
		deed: removalDeed(live, removal, state),
		id: live.id,
		version: deleted ? null : live.version,
		previousVersion: live.version,
		status: deleted ? null : live.status,
		referencePath: deleted ? null : `analyzers/${live.id}`,
		errors: 0,
		warnings: 0,
		problems: [],
		diff: null,
		domains: rows.map((row) => ({
			name: row.domain,
			action: kept && !gone(row.domain) ? "unchanged" : "dissociate",
			deed: dissociationDeed(row, kept, gone(row.domain), state),
			status: gone(row.domain) ? null : row.status,
			version: gone(row.domain) ? null : row.version,
			previousVersion: row.version,
			message: null,
			failed: removal?.outcome === "failed" && !gone(row.domain)
		})),
		messages,
		failure: removal?.outcome === "failed" ? removal.failure.code : null
	};
}

// lib/main.js
/** The flow of a run, one way: inputs, discover, check, observe, plan, carry out, report. A mode is where it stops. */
/** Runs the action: always reports, and resolves with whether it succeeded. */
async function run(dependencies) {
	(0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.i)(dependencies.env);
	for (const secret of (0,_printable_js__WEBPACK_IMPORTED_MODULE_17__.s)(dependencies.env)) dependencies.write(`${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__.o)("add-mask", {}, secret)}\n`);
	setOutputs(defaultOutputs(""));
	const event = readEvent(dependencies.env);
	const { inputs } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__.r)(dependencies.env);
	const run = {
		...dependencies,
		state: newRunState(),
		log: createLog(dependencies.write, dependencies.clock, dependencies.env["RUNNER_DEBUG"] === "1"),
		event,
		inputs,
		gitHub: gitHubApi(inputs, event)
	};
	try {
		await carryOut(run);
	} catch (error) {
		run.state.failure = run.signal.aborted ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.w)() : (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.D)(error, "The run failed", "internal");
	}
	return report(toRunResult(run.state), run);
}
async function carryOut(run) {
	const { env, state, event, inputs, log } = run;
	state.warnings.push(...event.warnings);
	if (inputs.mode === "doctor") {
		state.mode = "doctor";
		const { runDoctor } = await Promise.all(/* import() */[__webpack_require__.e(164), __webpack_require__.e(83), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 2615));
		return runDoctor(run);
	}
	state.mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(inputs.mode, event) ?? "lint";
	const configuration = await (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)(env, event);
	state.warnings.push(...configuration.warnings);
	const resolved = await (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.c)(configuration.mode, event, () => (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__.n)(env));
	state.mode = resolved.mode;
	state.notices.push(...resolved.notices);
	const aws = resolved.mode === "lint" ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(resolved.mode, configuration, event);
	const engine = await engineFor(run, configuration);
	await log.group("Check dictionaries", async () => {
		state.dictionaries = (0,_discover_js__WEBPACK_IMPORTED_MODULE_2__.t)(configuration.files, {
			detectFormat: _discover_js__WEBPACK_IMPORTED_MODULE_2__.n,
			readWords: _discover_js__WEBPACK_IMPORTED_MODULE_2__.s
		});
		if (engine !== null) state.dictionaries = engine.readFor(state.dictionaries);
		state.checks = (0,_discover_js__WEBPACK_IMPORTED_MODULE_2__.r)(state.dictionaries, log);
	});
	const unasked = engine === null ? null : await engine.check();
	const failure = (0,_discover_js__WEBPACK_IMPORTED_MODULE_2__.o)(state.dictionaries, state.checks, configuration.failOnWarnings) ?? unasked;
	if (aws === null || failure !== null) state.diffs = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.p)(run);
	if (failure !== null) throw failure;
	if (aws === null) return;
	const { compareWithLive } = await Promise.all(/* import() */[__webpack_require__.e(92), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 6852));
	await compareWithLive(run, configuration, aws);
}
/** The engine at `engine-url`, where the mode asks one; loaded only then. */
async function engineFor(run, configuration) {
	const { engineUrl: url } = configuration;
	if (url === null || run.state.mode === "drift" || run.state.mode === "doctor") return null;
	const { checkByEngine, reachEngine, readForEngine } = await __webpack_require__.e(/* import() */ 8).then(__webpack_require__.bind(__webpack_require__, 4008));
	const engine = await reachEngine(run, url, configuration);
	return {
		readFor: (dictionaries) => readForEngine(dictionaries, engine, configuration),
		check: () => checkByEngine(run, engine)
	};
}
function gitHubApi({ githubToken }, event) {
	if (githubToken === null || event.repository === null) return null;
	return createGitHubApi({
		token: githubToken,
		repository: event.repository,
		apiUrl: event.apiUrl
	});
}



/***/ }),

/***/ 3525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pLimit),
/* harmony export */   D: () => (/* binding */ toFailure),
/* harmony export */   E: () => (/* binding */ errorDetailsText),
/* harmony export */   O: () => (/* binding */ verdictFailure),
/* harmony export */   S: () => (/* binding */ mapConcurrently),
/* harmony export */   T: () => (/* binding */ combineFailures),
/* harmony export */   _: () => (/* binding */ assertNotEmpty),
/* harmony export */   a: () => (/* binding */ isFailed),
/* harmony export */   b: () => (/* binding */ objectKey),
/* harmony export */   c: () => (/* binding */ observe),
/* harmony export */   d: () => (/* binding */ describeDrift),
/* harmony export */   f: () => (/* binding */ driftFailure),
/* harmony export */   g: () => (/* binding */ assertNotEmptied),
/* harmony export */   h: () => (/* binding */ assertFewRemovals),
/* harmony export */   i: () => (/* binding */ isCurrent),
/* harmony export */   l: () => (/* binding */ observePackage),
/* harmony export */   m: () => (/* binding */ diffWithDeployed),
/* harmony export */   n: () => (/* binding */ hasChanges),
/* harmony export */   o: () => (/* binding */ isInFlight),
/* harmony export */   p: () => (/* binding */ diffWithBase),
/* harmony export */   r: () => (/* binding */ holdsPlace),
/* harmony export */   s: () => (/* binding */ makePlan),
/* harmony export */   t: () => (/* binding */ assertWithinQuotas),
/* harmony export */   u: () => (/* binding */ runsContent),
/* harmony export */   v: () => (/* binding */ holds),
/* harmony export */   w: () => (/* binding */ cancelled),
/* harmony export */   x: () => (/* binding */ allEnded),
/* harmony export */   y: () => (/* binding */ isUnproven)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7794);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8894);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4359);
/* harmony import */ var _word_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7617);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4660);
/* harmony import */ var _throw_away_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7203);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6344);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);











// lib/deployment/model/failures.js
/** IAM action of each operation whose name is not `es:` and the operation. */
const IAM_ACTIONS = {
	PutObject: "s3:PutObject",
	GetObject: "s3:GetObject",
	HeadObject: "s3:GetObject",
	DeleteObject: "s3:DeleteObject"
};
/** The IAM action that a policy must allow for `operation`. */
function iamAction(operation) {
	return IAM_ACTIONS[operation] ?? `es:${operation}`;
}
/**
* Turns what a port threw into the failure that the user sees: `what` says which package, domain or object it was about,
* `code` is the reason where the kind of error does not tell.
*/
function toFailure(error, what, code) {
	if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t) return error;
	if (!(error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t)) return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("internal", `${what}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_9__.t)(error)}`, {
		hint: foreignHint(error),
		cause: error
	});
	const message = `${what}: ${error.summary}`;
	const remedy = remedyFor(error, code);
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t(remedy.code, message, {
		hint: remedy.hint,
		cause: error
	});
}
/** Codes of Node.js for a connection that is no TLS, and for a certificate that is not trusted (X509_V_ERR_* of OpenSSL). */
const TLS_CODE = /^(?:EPROTO$|ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH$|INVALID_(?:CA|PURPOSE)$)/;
/** What to do about an error that neither AWS nor a lost connection made. */
function foreignHint(error) {
	const code = error instanceof Error && "code" in error ? error.code : null;
	return typeof code === "string" && TLS_CODE.test(code) ? "The TLS connection failed: nothing was sent. Behind a proxy that opens TLS, NODE_EXTRA_CA_CERTS in `env` of the step names the file with its certificate; an endpoint of your own must speak HTTPS where its URL says so." : "This is a defect of the action: please report it with this log.";
}
function remedyFor(error, code) {
	switch (error.kind) {
		case "access-denied": return {
			code: "access-denied",
			hint: accessHint(error)
		};
		case "credentials": return {
			code: "credentials-missing",
			hint: credentialsHint(error)
		};
		case "quota": return {
			code: "quota-exceeded",
			hint: error.operation === "UpdatePackage" ? "AWS documents no limit on updates or on the versions of a package; its message says what is exhausted. Run the job again later, and ask AWS Support if that does not help." : "A Region holds at most 25 custom packages and a domain at most 20; neither can be raised. Delete packages that are not needed or merge small dictionaries."
		};
		case "wrong-region": return {
			code,
			hint: "The bucket must be in the same Region as the domains: set `bucket` to one of that Region, or `aws-region` to the Region of bucket and domains."
		};
		case "unknown-host": return {
			code: "invalid-configuration",
			hint: `Nothing was sent. Does \`aws-region\`${error.region === null ? "" : ` (${error.region})`} name a Region that exists and has OpenSearch Service? If it does, the DNS of this runner does not know AWS: look at its network, at AWS_ENDPOINT_URL_… and at HTTPS_PROXY.`
		};
		case "proxy": return {
			code,
			hint: "Nothing was sent: the proxy that HTTPS_PROXY or HTTP_PROXY names refuses the connection. Have it allow that host, or name the host in NO_PROXY if it can be reached without."
		};
		case "busy":
		case "conflict":
		case "already-exists":
		case "already-applied": return {
			code: code === "internal" ? "conflict" : code,
			hint: "Somebody or something else is changing the same package or domain. Run the job again when that has ended."
		};
		case "not-found": return {
			code,
			hint: "Check the name and that `aws-region` is the Region where it is."
		};
		case "transient": return {
			code: error.errorName === "NoAnswer" && code === "internal" ? "timeout" : code,
			hint: "AWS kept failing to answer, after several tries too. Nothing is lost: run the job again."
		};
		case "disabled": return {
			code,
			hint: `The endpoint does not offer ${error.operation}: it is switched off there, or is no endpoint of the service or of this API. Look at AWS_ENDPOINT_URL_… and at the input \`api\`.`
		};
		case "rejected": return {
			code,
			hint: "AWS refused the request; its message says why."
		};
	}
}
/** AWS answers in the same words where the Region is one that accounts have to opt in to, and this one has not. */
function credentialsHint({ operation, errorName, region, message }) {
	if (operation === "credentials" && message !== "Could not load credentials from any providers") return "Credentials are configured for this job, but their source does not give them: check the role and its trust policy, the token or the profile, and that this runner reaches the source.";
	return `Configure AWS credentials in an earlier step of the job (for example with aws-actions/configure-aws-credentials and \`permissions: id-token: write\`), valid for longer than the waits of this step.${[
		"UnrecognizedClientException",
		"InvalidClientTokenId",
		"OptInRequired"
	].includes(errorName) && region !== null ? ` Where the same credentials work in other Regions, ${region} is one that the account has to enable first.` : ""}`;
}
function accessHint(error) {
	const action = iamAction(error.operation);
	if (action.startsWith("s3:")) return `Allow ${action} on the bucket's objects below the key prefix in the policy of the role that this job assumes, and check \`expected-bucket-owner\` and the bucket policy.`;
	return `Allow ${action} in the policy of the role that this job assumes (docs/iam.md lists what each mode needs).`;
}
/** ErrorDetails of AWS in one line; either part may be empty. */
function errorDetailsText(error) {
	const parts = [error?.type ?? "", error?.message ?? ""].filter((part) => part !== "");
	return parts.length === 0 ? "AWS gave no details" : parts.join(": ");
}
/** The failure for a package that ended in COPY_FAILED or VALIDATION_FAILED: AWS's verdict on the content. */
function verdictFailure(file, live) {
	const copy = live.status === "COPY_FAILED";
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("validation-failed", `${copy ? "AWS could not import" : "AWS rejected"} ${file} (package ${live.name}, ${live.status}): ${errorDetailsText(live.error)}`, { hint: copy ? "AWS must be able to read the object: the service can't read objects encrypted with SSE-KMS (the action writes SSE-S3, but a bucket policy or default may override it), the bucket must be in the same Region, and the caller needs s3:GetObject on it." : "Mend the file and push again. No domain was changed: all of them still run what they ran before." });
}
/** One failure for several: the first one's reason, all messages and hints; `null` when there is none. */
function combineFailures(failures) {
	const different = [...new Map(failures.map((failure) => [failure.message, failure])).values()];
	const [first] = different;
	if (first === void 0 || different.length === 1) return first ?? null;
	const message = different.map((failure) => failure.message).join("\n");
	const hint = [...new Set(failures.flatMap((failure) => failure.hint ?? []))].join(" ");
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t(first.code, message, {
		hint,
		cause: first
	});
}
/** The failure of a cancelled job. */
function cancelled() {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("internal", "The run was cancelled.", { hint: "What was started in AWS goes on there; the next run looks at what is live and continues from it. Throw-away packages of a validation are deleted, by the post step at the latest." });
}

// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}

// lib/deployment/loop/concurrency.js
/**
* Calls under way at once: the 25 packages that a Region takes in two goes. AWS publishes no rate limits for the packages
* API; throttled calls are retried.
*/
const CONCURRENT_CALLS = 13;
/**
* Maps `items` through `work`, a few at a time, in order. After the first error no further one is begun, and once all
* that were under way have ended it rejects with that error: nothing goes on behind the back of a failed run.
*/
async function mapConcurrently(items, work, atOnce = CONCURRENT_CALLS) {
	const limit = pLimit(atOnce);
	let failed = false;
	return allEnded(items.map((item) => limit(async () => {
		if (failed) throw new Error("not begun, as another one failed");
		try {
			return await work(item);
		} catch (error) {
			failed = true;
			throw error;
		}
	})));
}
/** As `Promise.all`, but it rejects only when every promise has ended. */
async function allEnded(promises) {
	await Promise.allSettled(promises);
	return Promise.all(promises);
}

// lib/deployment/model/object-key.js
/**
* Key of a dictionary's content: `<key-prefix>/<package>/<sha256><extension>`. Content-addressed, so that nobody can
* overwrite an object between its upload and AWS's import, and every version that was ever deployed can be read back.
*/
function objectKey(prefix, packageName, sha256, file) {
	return [
		prefix,
		packageName,
		`${sha256}${node_path__WEBPACK_IMPORTED_MODULE_7__.posix.extname(file)}`
	].filter((part) => part !== "").join("/");
}

// lib/deployment/plan/trust.js
/**
* The one judgement about a package's content: what its available version holds, who put it there, and how that is known.
* Observation makes it once; everything later asks this value, and nothing rewrites it.
*
* AWS does not say which S3 object a version came from. What it keeps is the description (one for the whole package,
* overwritten when an update is requested, also by one that fails later) and a commit message for each version of UpdatePackage.
*/
function judge(evidence) {
	const { marker } = evidence;
	return {
		content: contentOf(evidence),
		origin: originOf(evidence),
		repository: marker?.repository ?? null,
		lastAttempt: marker?.sha256 ?? null
	};
}
/** Whether a version comes from CreatePackage. A v1 with a commit message is an update of a package whose first version failed. */
function isFromCreation({ live, versionRecord }) {
	if (live.version === null) return live.status === "COPYING" || live.status === "VALIDATING";
	return live.version === "v1" && (versionRecord?.commitMessage ?? "") === "";
}
function contentOf(evidence) {
	const { live, marker, versionRecord, commit, historyKnown } = evidence;
	if (live.version === null) return { kind: "none" };
	if (commit !== null) {
		if (marker?.sha256.startsWith(commit.sha256Prefix)) return {
			kind: "known",
			sha256: marker.sha256
		};
		return {
			kind: "digest",
			prefix: commit.sha256Prefix
		};
	}
	if (versionRecord !== null && !isFromCreation(evidence) || marker === null) return {
		kind: "unknown",
		why: "by-hand"
	};
	if (live.status === "AVAILABLE") return {
		kind: "known",
		sha256: marker.sha256
	};
	return {
		kind: "unknown",
		why: historyKnown ? "overwritten" : "history-unreadable"
	};
}
function originOf(evidence) {
	const { live, versionRecord, commit, creationProven } = evidence;
	if (commit !== null) return {
		kind: "commit",
		commit: commit.commit
	};
	if (isFromCreation(evidence)) return {
		kind: "creation",
		proven: creationProven
	};
	if (live.version === null) return { kind: "none" };
	return versionRecord === null ? { kind: "description" } : { kind: "by-hand" };
}
/** Whether the available version holds this content. `unknown` is never permission. */
function holds({ content }, sha256) {
	switch (content.kind) {
		case "none": return "another";
		case "known": return content.sha256 === sha256 ? "this" : "another";
		case "digest": return sha256.startsWith(content.prefix) ? "this" : "another";
		case "unknown": return "unknown";
	}
}
/** Whether a first version may be anybody's who may create packages: no domain gets it before it is published again. */
function isUnproven({ origin }) {
	return origin.kind === "creation" && !origin.proven;
}

// lib/deployment/plan/deployed-content.js
/** Contents in memory at once: each may have 256 MB, and a Region 25 of them. */
const CONTENTS_AT_ONCE = 4;
/**
* Reads the deployed content of every package that the plan would update back from S3, by its marker's SHA-256. Only what
* `use` makes of a content is kept.
* @returns package name → what `use` returned
*/
async function readDeployedContents(plan, store, keyPrefix, world, use) {
	const changed = plan.packages.filter(needsComparison);
	const used = await mapConcurrently(changed, async (step) => {
		const content = await readDeployed(step, store, keyPrefix, world);
		return [step.dictionary.name, use(content, step.dictionary)];
	}, CONTENTS_AT_ONCE);
	return new Map(used);
}
function needsComparison(step) {
	return (step.kind === "update" || step.kind === "adopt") && step.observed.live.version !== null;
}
async function readDeployed(step, store, keyPrefix, world) {
	const { observed, dictionary } = step;
	const { content } = observed.trust;
	if (content.kind !== "known" || isUnproven(observed.trust)) return {
		kind: "unreadable",
		why: "its live version was not published by this action"
	};
	const { sha256 } = content;
	if (store === null) return {
		kind: "unreadable",
		why: "`bucket` is not set"
	};
	const key = objectKey(keyPrefix, dictionary.name, sha256, observed.marker?.path ?? dictionary.file);
	try {
		const bytes = await (0,_git_js__WEBPACK_IMPORTED_MODULE_6__.i)(world, (limits) => store.get(key, limits));
		if (bytes === null) return {
			kind: "unreadable",
			why: `${key} is not in the bucket`
		};
		if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(bytes).digest("hex") !== sha256) return {
			kind: "unreadable",
			why: `${key} was changed since it was deployed`
		};
		return {
			kind: "read",
			bytes
		};
	} catch (error) {
		if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.t) return {
			kind: "unreadable",
			why: error.summary
		};
		throw error;
	}
}
/** Share of the deployed keys that are gone, in percent. */
function removedPercent(diff) {
	return diff.keysBefore === 0 ? 0 : diff.removed / diff.keysBefore * 100;
}
/** Throws `removal-guard` when a dictionary lost a larger share of its keys than allowed; 100 allows everything. */
function assertNotEmptied(dictionaries, diffs, maxRemovedPercent) {
	if (maxRemovedPercent >= 100) return;
	const emptied = dictionaries.flatMap(({ name, file }) => {
		const diff = diffs.get(name);
		return diff === void 0 || removedPercent(diff) <= maxRemovedPercent ? [] : [{
			name,
			file,
			diff
		}];
	});
	if (emptied.length === 0) return;
	const lines = emptied.map(({ name, file, diff }) => `${file} (package ${name}) lost ${diff.removed} of ${diff.keysBefore} keys (${Math.round(removedPercent(diff))} %)`);
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("removal-guard", `${lines.join("; ")}: more than \`max-removed-percent\` (${maxRemovedPercent}) allows, compared with what is deployed.`, {
		hint: "Was the file emptied or cut off by mistake? If it is meant to shrink, raise `max-removed-percent` for this run (100 switches the guard off). Nothing was written.",
		about: emptied.map(({ name }) => name)
	});
}
/**
* Throws `invalid-configuration` when the plan would publish a file of no bytes. To most readers it is a dictionary without
* rules, so the checks let it pass; but whoever deploys one has most likely lost what was in it. 100 allows it, and what
* is declared `opaque` is not looked into.
*/
function assertNotEmpty(plan, maxRemovedPercent) {
	if (maxRemovedPercent >= 100) return;
	const empty = plan.packages.filter(({ kind, dictionary: { bytes, format, formatSource } }) => {
		return kind !== "unchanged" && bytes === 0 && (format !== "opaque" || formatSource !== "declared");
	});
	if (empty.length === 0) return;
	const files = empty.map(({ dictionary: { name, file } }) => `${file} (package ${name})`).join(", ");
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("invalid-configuration", `${files}: a file of 0 bytes is not published.`, {
		hint: "Commit its content, or take the file away. Where a dictionary without entries is meant, set `max-removed-percent` to 100 for this run. Nothing was written.",
		about: empty.map(({ dictionary }) => dictionary.name)
	});
}
/** Throws `removal-guard` when pruning would delete a larger share of this repository's packages than allowed. */
function assertFewRemovals(plan, maxRemovedPercent) {
	const total = plan.packages.length + plan.removals.length;
	if (maxRemovedPercent >= 100 || total === 0) return;
	const percent = plan.removals.length / total * 100;
	if (percent <= maxRemovedPercent) return;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("removal-guard", `\`prune\` would delete ${plan.removals.length} of ${total} packages (${Math.round(percent)} %): more than \`max-removed-percent\` (${maxRemovedPercent}) allows.`, { hint: "Are `files` and the manifest complete? If so many are meant to go, raise `max-removed-percent` for this run. Nothing was written." });
}

// lib/dictionaries/diff.js
/**
* Compares two versions of a dictionary by what the engine makes of them: order, comments and layout do not matter.
* Lines that the engine would reject are left out on both sides, so that a broken version can be compared, too.
* @param before the deployed version; `null` when there is none
*/
function diffDictionaries(before, after, format, options) {
	const reader = _registry_js__WEBPACK_IMPORTED_MODULE_3__.t[format];
	return reader.diff?.(before, after, options) ?? diffEntries(reader, before, after, options);
}
function diffEntries(reader, before, after, options) {
	const old = before === null ? /* @__PURE__ */ new Map() : readEntries(reader, before, options);
	const fresh = readEntries(reader, after, options);
	const examples = [];
	const removed = [];
	let addedCount = 0;
	let changedCount = 0;
	let removedCount = 0;
	const keep = (list, kind, line, sentence) => {
		if (list.length < 200) list.push({
			kind,
			line,
			sentence
		});
	};
	for (const [key, { value, line }] of fresh) {
		const previous = old.get(key);
		if (previous === void 0) {
			addedCount++;
			keep(examples, "added", line, ["added ", ...describe(key, value)]);
		} else if (previous.value !== value) {
			changedCount++;
			keep(examples, "changed", line, [
				{ term: key },
				" becomes ",
				{ term: value ?? "" },
				", was ",
				{ term: previous.value ?? "" }
			]);
		}
	}
	for (const [key, { value, line }] of old) {
		if (fresh.has(key)) continue;
		removedCount++;
		keep(removed, "removed", line, ["removed ", ...describe(key, value)]);
	}
	return {
		added: addedCount,
		removed: removedCount,
		changed: changedCount,
		keysBefore: old.size,
		keysAfter: fresh.size,
		examples: [...examples, ...removed].slice(0, 200)
	};
}
function readEntries(reader, source, options) {
	const entries = /* @__PURE__ */ new Map();
	reader.read({
		source,
		options,
		context: _registry_js__WEBPACK_IMPORTED_MODULE_3__.i,
		report: _word_lines_js__WEBPACK_IMPORTED_MODULE_2__.m
	}, ({ key, value, line }) => {
		if (!entries.has(key)) entries.set(key, {
			value,
			line
		});
	});
	return entries;
}
function describe(key, value) {
	return value === null ? [{ term: key }] : [
		{ term: key },
		" as ",
		{ term: value }
	];
}

// lib/workspace/git-content.js
/** What a file was at another commit: its content, that it was not there, or that nobody here can tell, and why. */
const REMEDIES = {
	"no-git": "there is no program git here; install it in the container of the job",
	"no-repository": "the file is in no Git repository; use actions/checkout to get it",
	"foreign-owner": "the checkout belongs to another user; add it to safe.directory in the Git configuration of the job",
	"time-out": "Git did not answer in time",
	"too-large": "the content is too large to be compared",
	"no-commit": "the checkout lacks that commit; give actions/checkout \"fetch-depth: 2\" for a pull request, or \"fetch-depth: 0\"",
	"no-object": "the checkout is a partial clone that lacks that content; give actions/checkout no \"filter\" and no \"sparse-checkout\"",
	link: "a symbolic link on its path leads out of the repository",
	lfs: "Git has only its Git LFS pointer there",
	git: "Git does not say"
};
/** The cause and what to do about it, as the rest of a sentence. */
function describeUnknown(why) {
	return REMEDIES[why];
}
/** The commit that a revision names, as an object id; `unknown` where the checkout does not have it. */
async function resolveCommit(root, revision) {
	const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_6__.t)(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]);
	if (answer.kind === "ok") return {
		kind: "commit",
		id: answer.stdout.toString("utf8").trim()
	};
	return {
		kind: "unknown",
		why: answer.why === "refused" ? "no-commit" : answer.why
	};
}
/** Content of a file at a commit of its repository. Symbolic links of the commit are followed, and submodules entered. */
async function contentAt(place, revision) {
	const commit = await resolveCommit(place.root, revision);
	if (commit.kind === "unknown") return commit;
	if (place.submodule !== null) return contentInSubmodule(place, place.submodule, commit.id);
	return blobAt(place.root, commit.id, place.path);
}
/** A commit names the commit of its submodule, in which the file is then looked for. */
async function contentInSubmodule(place, submodule, commit) {
	const folder = place.path.slice(0, place.path.length - submodule.path.length - 1);
	const tree = await (0,_git_js__WEBPACK_IMPORTED_MODULE_6__.t)(place.root, [
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		folder
	]);
	if (tree.kind === "failed") return unknown(tree);
	const linked = /^160000 commit ([0-9a-f]+)\t/.exec(tree.stdout.toString("utf8"))?.[1];
	if (linked === void 0) return { kind: "absent" };
	const there = await resolveCommit(submodule.root, linked);
	return there.kind === "unknown" ? there : blobAt(submodule.root, there.id, submodule.path);
}
async function blobAt(root, commit, path) {
	if (path.includes("\n")) return {
		kind: "unknown",
		why: "git"
	};
	const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_6__.t)(root, [
		"cat-file",
		"--batch",
		"--follow-symlinks"
	], { input: `${commit}:${path}\n` });
	if (answer.kind === "failed") return answer.why === "refused" ? isInTree(root, commit, path) : unknown(answer);
	const end = answer.stdout.indexOf("\n");
	const heading = answer.stdout.subarray(0, end).toString("utf8");
	const size = /^[0-9a-f]+ blob (\d+)$/.exec(heading)?.[1];
	if (size !== void 0) {
		const bytes = answer.stdout.subarray(end + 1, end + 1 + Number(size));
		return isLfsPointer(bytes) ? {
			kind: "unknown",
			why: "lfs"
		} : {
			kind: "content",
			bytes
		};
	}
	if (/^(?:symlink|loop) \d+$/.test(heading)) return {
		kind: "unknown",
		why: "link"
	};
	if (/^(?:dangling|notdir) \d+$/.test(heading) || / tree \d+$/.test(heading)) return { kind: "absent" };
	return isInTree(root, commit, path);
}
/** Git calls missing both what a commit does not have and what the clone lacks; the tree tells which. */
async function isInTree(root, commit, path) {
	const above = [path];
	for (let folder = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.dirname(path); folder !== "."; folder = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.dirname(folder)) above.push(folder);
	const tree = await (0,_git_js__WEBPACK_IMPORTED_MODULE_6__.t)(root, [
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		...above
	]);
	if (tree.kind === "failed") return unknown(tree, "no-object");
	return tree.stdout.toString("utf8").split("\0").some((row) => row.endsWith(`\t${path}`) || row.startsWith("120000 ")) ? {
		kind: "unknown",
		why: "no-object"
	} : { kind: "absent" };
}
function unknown({ why }, refused = "git") {
	return {
		kind: "unknown",
		why: why === "refused" ? refused : why
	};
}
const LFS_POINTER = Buffer.from("version https://git-lfs.github.com/spec/");
/** Whether content is a pointer of Git LFS: at most 1024 bytes that begin with its version (specification of Git LFS). */
function isLfsPointer(bytes) {
	return bytes.length <= 1024 && Buffer.from(bytes.subarray(0, LFS_POINTER.length)).equals(LFS_POINTER);
}

// lib/github/base-content.js
/** The commit that a proposal starts from, in the repository with this root. */
async function baseCommit(root, { mergeSha, sha }) {
	if (mergeSha !== null && (await resolveCommit(root, `${mergeSha}^2`)).kind === "commit") {
		const base = await resolveCommit(root, `${mergeSha}^1`);
		if (base.kind === "commit") return base;
	}
	return sha === null ? {
		kind: "unknown",
		why: "no-commit"
	} : resolveCommit(root, sha);
}

// lib/modes/compare.js
/** What a change means: the difference between what is there and what the repository has, by meaning. */
/** The difference from what is deployed, read back from S3; what can't be read costs a warning. */
async function diffWithDeployed({ state, log }, plan, store, configuration, world) {
	const compared = await readDeployedContents(plan, store, configuration.keyPrefix, world, (content, dictionary) => content.kind === "unreadable" ? content : {
		kind: "compared",
		diff: diffOf(dictionary, content.bytes)
	});
	const diffs = /* @__PURE__ */ new Map();
	for (const { kind, dictionary } of plan.packages) {
		const { name } = dictionary;
		const deployed = compared.get(name);
		if (deployed?.kind === "unreadable") state.warnings.push(`What is deployed of ${name} can't be read (${deployed.why}), so it was neither compared nor checked for lost entries.`);
		else if (kind === "create" || deployed !== void 0) {
			const diff = deployed?.diff ?? diffOf(dictionary, null);
			diffs.set(name, diff);
			const { added, removed, changed } = diff;
			if (added + removed + changed > 0) log.info(`${name}: ${added} added, ${removed} removed, ${changed} changed`);
		}
	}
	return diffs;
}
/** The difference from what a proposal starts from, where the checkout has that; else a notice says how to have it. */
async function diffWithBase({ state, event }) {
	const diffs = /* @__PURE__ */ new Map();
	const unknown = /* @__PURE__ */ new Map();
	const { base, workspace } = event;
	if (base === null) return diffs;
	const commits = /* @__PURE__ */ new Map();
	for (const dictionary of state.dictionaries) {
		const before = await contentAtBase(dictionary, workspace, base, commits);
		if (before.kind === "unknown") unknown.set(before.why, [...unknown.get(before.why) ?? [], dictionary.file]);
		else diffs.set(dictionary.name, diffOf(dictionary, before.kind === "absent" ? null : before.bytes));
	}
	for (const [why, files] of unknown) state.notices.push(`What changes in ${shortList(files)} is not shown, as the commit that the proposal starts from can't be compared: ${describeUnknown(why)}.`);
	return diffs;
}
/** @param commits the base by the root of the repository: a workspace may have several */
async function contentAtBase({ file }, workspace, base, commits) {
	const place = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__.t)(workspace, file);
	if (place === null) return {
		kind: "unknown",
		why: "no-repository"
	};
	const asked = commits.get(place.root) ?? baseCommit(place.root, base);
	commits.set(place.root, asked);
	const commit = await asked;
	return commit.kind === "unknown" ? commit : contentAt(place, commit.id);
}
const MAX_LISTED = 5;
function shortList(files) {
	const more = files.length - MAX_LISTED;
	return `${files.slice(0, MAX_LISTED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function diffOf({ path, format, options }, before) {
	return diffDictionaries(before === null ? null : (0,_word_lines_js__WEBPACK_IMPORTED_MODULE_2__.b)(before), (0,_word_lines_js__WEBPACK_IMPORTED_MODULE_2__.x)(path), format, options);
}

// lib/deployment/plan/drift.js
/** In which way a package differs from the repository, and since which version and commit message. */
function describeDrift(step) {
	const { name, file } = step.dictionary;
	if (step.kind === "unchanged") return [];
	if (step.kind === "create") return [`Package ${name} does not exist; ${file} was never deployed.`];
	const { live, versionRecord } = step.observed;
	const message = versionRecord?.commitMessage;
	const said = message === null || message === void 0 || message === "" ? "" : `, published as “${message}”`;
	const since = versionRecord?.createdAt ?? live.lastUpdatedAt;
	const when = since === null ? "" : ` since ${since.toISOString()}`;
	const version = `${live.version ?? "no version"}${said}${when}`;
	if (step.kind === "adopt") return [`Package ${name} is just taking the content of ${file} (${live.status}); live is ${version}.`];
	switch (step.reason) {
		case "content": return [`Package ${name} holds other content than ${file}: ${version}.`];
		case "drift": return [`Package ${name} was published by something else than this action: ${version}.`];
		case "retry": return [`The last publication of ${file} as package ${name} failed (${live.status}); live is ${version}.`];
	}
}
/** The failure that names everything that differs; `null` when what is live is what the repository says. */
function driftFailure(plan) {
	const packages = plan.packages.flatMap(describeDrift);
	const domains = plan.associations.flatMap((step) => {
		if (step.kind === "unchanged") return [];
		const wanted = `package ${step.dictionary.name}`;
		if (step.row === null) return [`Domain ${step.domain} is not associated with ${wanted}.`];
		return [`Domain ${step.domain} runs ${step.row.version ?? "no version"} of ${wanted} (${step.row.status}).`];
	});
	const removals = plan.removals.map(({ live, marker }) => `Package ${live.name} is still there although ${marker.path} is gone.`);
	const differences = [
		...packages,
		...domains,
		...removals
	];
	if (differences.length === 0) return null;
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("drift", `What is live differs from the repository. ${differences.join(" ")}`, { hint: "Run a deploy to bring AWS back to what the repository says, or commit what was changed by hand." });
}

// lib/deployment/plan/observe.js
/**
* Reads what is live: one listing of packages, one of each domain, and the history of each managed package that has
* one (v1 has no commit message). Throws an `ActionFailure` when something can't be read.
*/
async function observe(service, dictionaries, world) {
	const domains = [...new Set(dictionaries.flatMap((dictionary) => dictionary.domains))].sort();
	const [listed, rows] = await Promise.all([read(world, "The list of packages", (limits) => service.listPackages(limits)), mapConcurrently(domains, (domain) => read(world, `Domain ${domain}`, (limits) => service.listAssociations(domain, limits), "invalid-configuration"))]);
	const packages = listed.filter((live) => live.status !== "DELETED");
	const byName = new Map(packages.map((live) => [live.name, live]));
	const present = dictionaries.flatMap(({ name, domains }) => {
		const live = byName.get(name);
		return live === void 0 ? [] : [{
			live,
			mayBeAssociated: domains.length > 0
		}];
	});
	const associated = new Set(rows.flat().map(({ packageId }) => packageId));
	const observed = await mapConcurrently(present, async ({ live, mayBeAssociated }) => {
		const one = await observePackage(service, live, world, !mayBeAssociated || associated.has(live.id));
		if (!isUnproven(one.trust) || live.version === null || !await isUsed(service, live.id, world)) return one;
		return withTrust({
			...one,
			creationProven: true
		});
	});
	const unproven = observed.filter(({ trust }) => isUnproven(trust)).map((one) => one.live.name);
	const unreadable = observed.filter((one) => !one.historyKnown).map((one) => one.live.name);
	return {
		packages,
		managed: new Map(observed.map((one) => [one.live.name, one])),
		associations: new Map(domains.map((domain, index) => [domain, rows[index] ?? []])),
		warnings: [...unreadable.length === 0 ? [] : [`The version history of ${unreadable.join(", ")} can't be read, so a version published by hand would not be noticed. Allow es:GetPackageVersionHistory.`], ...unproven.length === 0 ? [] : [`The first version of ${unproven.join(", ")} is used by no domain, and CreatePackage leaves no proof of who made it: it is published again before any domain gets it.`]]
	};
}
/** Whether any domain has the package. Where that can't be known, nothing proves that one has. */
async function isUsed(service, id, world) {
	try {
		return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_6__.i)(world, (limits) => service.listDomains(id, limits))).length > 0;
	} catch (error) {
		if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "access-denied", "disabled", "not-found")) return false;
		throw toFailure(error, `The domains of package ${id} can't be read`, "internal");
	}
}
function withTrust(evidence) {
	const { creationProven: _, ...observed } = evidence;
	return {
		...observed,
		trust: judge(evidence)
	};
}
/**
* Reads what the markers of one package say: its description's, and that of the available version's commit message (one
* call). Throws an `ActionFailure` when the history can't be read for another reason than permission.
* @param creationProven whether a first version is known to be ours (see `Evidence`)
*/
async function observePackage(service, live, world, creationProven) {
	const nothing = {
		live,
		marker: (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_5__.d)(live.description),
		versionRecord: null,
		commit: null,
		historyKnown: true,
		creationProven
	};
	if (live.version === null) return withTrust(nothing);
	try {
		const versionRecord = newestRecord(await (0,_git_js__WEBPACK_IMPORTED_MODULE_6__.i)(world, (limits) => service.versionHistory(live.id, limits)), live.version);
		const commit = (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_5__.u)(versionRecord?.commitMessage ?? null);
		return withTrust({
			...nothing,
			versionRecord,
			commit
		});
	} catch (error) {
		if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "access-denied", "disabled")) return withTrust({
			...nothing,
			historyKnown: false
		});
		if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "not-found")) {
			const shown = (await read(world, `Package ${live.name}`, (limits) => service.describePackages([live.id], limits)))[0] ?? {
				...live,
				status: "DELETED"
			};
			return withTrust({
				...nothing,
				live: shown
			});
		}
		throw toFailure(error, `The version history of package ${live.name}`, "internal");
	}
}
/** The record of a version. Where AWS gives the number of a failed version again, the history may hold both: the last counts. */
function newestRecord(history, version) {
	const records = history.filter((record) => record.version === version);
	const age = (record) => record.createdAt?.getTime() ?? 0;
	return records.reduce((last, one) => last === null || age(one) >= age(last) ? one : last, null);
}
async function read(world, what, call, notFound = "internal") {
	try {
		return await (0,_git_js__WEBPACK_IMPORTED_MODULE_6__.i)(world, call);
	} catch (error) {
		throw toFailure(error, `${what} can't be read`, (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.r)(error, "not-found", "rejected") ? notFound : "internal");
	}
}
/**
* Whether the available version of a package holds the content with this SHA-256 by a run of ours: description and commit
* message agree on it.
*/
function runsContent({ marker, live, trust }, sha256) {
	if (marker?.sha256 !== sha256 || live.version === null || live.status === "DELETED") return false;
	return holds(trust, sha256) === "this" && !isUnproven(trust);
}

// lib/deployment/plan/plan.js
/** The plan: what must change so that AWS runs what the repository says. A value, made without I/O. */
/** Custom packages in a Region, and associated with a domain (AWS quotas, not adjustable). */
const PACKAGES_PER_REGION = 25;
const PACKAGES_PER_DOMAIN = 20;
const IN_FLIGHT = /* @__PURE__ */ new Set(["COPYING", "VALIDATING"]);
const FAILED = /* @__PURE__ */ new Set([
	"COPY_FAILED",
	"VALIDATION_FAILED",
	"DELETE_FAILED"
]);
/** Whether AWS is importing or validating the package right now. */
function isInFlight(status) {
	return IN_FLIGHT.has(status);
}
/** Whether the package's last import, validation or deletion failed. */
function isFailed(status) {
	return FAILED.has(status);
}
/**
* Works out the plan. `fileExists` tells whether a path (from a package's marker) is still in the repository; it is
* asked only when `prune` is on.
*/
function makePlan(dictionaries, observation, prune) {
	const packages = dictionaries.map((dictionary) => packageStep(dictionary, observation.managed.get(dictionary.name)));
	return {
		packages,
		associations: packages.flatMap((step) => step.dictionary.domains.map((domain) => associationStep(step, domain, observation.associations.get(domain) ?? []))),
		removals: prune === null ? [] : removalSteps(dictionaries, observation, prune)
	};
}
function packageStep(dictionary, observed) {
	if (observed === void 0) return {
		kind: "create",
		dictionary,
		observed: null
	};
	const { live, trust } = observed;
	if (live.status === "DELETING" || live.status === "DELETED") return {
		kind: "create",
		dictionary,
		observed
	};
	const ours = trust.lastAttempt === dictionary.sha256 && !isUnproven(trust);
	if (isInFlight(live.status)) return ours ? {
		kind: "adopt",
		dictionary,
		observed
	} : {
		kind: "update",
		dictionary,
		observed,
		reason: "content"
	};
	if (isFailed(live.status)) return {
		kind: "update",
		dictionary,
		observed,
		reason: ours ? "retry" : "content"
	};
	if (runsContent(observed, dictionary.sha256)) return {
		kind: "unchanged",
		dictionary,
		observed
	};
	return {
		kind: "update",
		dictionary,
		observed,
		reason: ours ? "drift" : "content"
	};
}
function associationStep(step, domain, rows) {
	const { dictionary } = step;
	const id = step.kind === "create" ? null : step.observed.live.id;
	const row = rows.find((candidate) => candidate.packageId === id) ?? null;
	if (step.kind === "unchanged" && row !== null && isCurrent(row, step.observed.live.version)) return {
		kind: "unchanged",
		dictionary,
		domain,
		row
	};
	return {
		kind: "associate",
		dictionary,
		domain,
		row
	};
}
/** Whether a domain runs exactly this version: its row is ACTIVE with that very PackageVersion. */
function isCurrent(row, version) {
	return row.status === "ACTIVE" && version !== null && row.version === version;
}
function removalSteps(dictionaries, observation, prune) {
	const names = new Set(dictionaries.map((dictionary) => dictionary.name));
	return observation.packages.flatMap((live) => {
		const marker = (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_5__.d)(live.description);
		if (names.has(live.name) || marker?.repository !== prune.repository || marker.path === null) return [];
		if (live.status === "DELETED" || prune.fileExists(marker.path)) return [];
		const rows = [...observation.associations.values()].flat().filter((row) => row.packageId === live.id);
		return [{
			live,
			marker: {
				...marker,
				path: marker.path
			},
			rows
		}];
	});
}
/** Whether carrying the plan out would change anything in AWS. */
function hasChanges(plan) {
	return plan.packages.some((step) => step.kind !== "unchanged") || plan.associations.some((step) => step.kind !== "unchanged") || plan.removals.length > 0;
}
/** Whether a package counts against the quota of the Region. AWS may go on listing packages that are deleted. */
function holdsPlace(live) {
	return live.status !== "DELETED";
}
/**
* Throws `quota-exceeded` when the plan needs more packages than a Region or a domain takes. Throw-away packages are not
* counted, as they go soon.
*/
function assertWithinQuotas(plan, observation) {
	const created = plan.packages.filter((step) => step.kind === "create" && step.observed === null).length;
	const removed = plan.removals.length;
	const present = observation.packages.filter((live) => holdsPlace(live) && !(0,_throw_away_js__WEBPACK_IMPORTED_MODULE_5__.n)(live)).length;
	const total = present + created;
	if (created > 0 && total > 25) {
		const after = removed > 0 ? ` (${removed} would be pruned, but only after the deploy)` : "";
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("quota-exceeded", `This run would create ${created} packages beside the ${present} that the Region has${after}; a Region takes ${25}.`, { hint: "The quota cannot be raised: merge dictionaries, narrow `files`, or delete packages that are not needed." });
	}
	for (const [domain, rows] of observation.associations) {
		const added = plan.associations.filter((step) => step.kind === "associate" && step.domain === domain && step.row === null).length;
		if (added > 0 && rows.length + added > 20) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("quota-exceeded", `Domain ${domain} has ${rows.length} packages and would get ${added} more; a domain takes ${20}.`, { hint: "The quota cannot be raised: list fewer dictionaries for this domain in the manifest, or merge some." });
	}
}



/***/ })

};
