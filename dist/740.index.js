export const id = 740;
export const ids = [740];
export const modules = {

/***/ 8894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ noAnswer),
/* harmony export */   n: () => (/* binding */ NO_ANSWER),
/* harmony export */   r: () => (/* binding */ isAwsError),
/* harmony export */   t: () => (/* binding */ AwsError)
/* harmony export */ });
// lib/deployment/model/aws-error.js
/** Errors of the two ports, sorted by what the engine can do about them. Adapters in `aws/` make them from SDK errors. */
var AwsError = class extends Error {
	name = "AwsError";
	kind;
	operation;
	errorName;
	requestId;
	mayHaveHappened;
	region;
	constructor(details) {
		super(details.message, { cause: details.cause });
		this.kind = details.kind;
		this.operation = details.operation;
		this.errorName = details.errorName;
		this.requestId = details.requestId;
		this.mayHaveHappened = details.mayHaveHappened;
		this.region = details.region ?? null;
	}
	/** AWS's answer in one line: `ConflictException: … (AssociatePackage, request id …)`. */
	get summary() {
		const request = this.requestId === null ? "" : `, request id ${this.requestId}`;
		return `${this.errorName}: ${this.message} (${this.operation}${request})`;
	}
};
/** Whether `error` is an AWS error of one of these kinds. */
function isAwsError(error, ...kinds) {
	return error instanceof AwsError && kinds.includes(error.kind);
}
/** `errorName` of a call that ended without an answer: the time was up, or the job was cancelled. */
const NO_ANSWER = "NoAnswer";
/** The error of a call that was given up. @param why full sentence without its end, for example `AWS did not answer within 30 s` */
function noAnswer(operation, why, cause) {
	return new AwsError({
		kind: "transient",
		operation,
		errorName: NO_ANSWER,
		requestId: null,
		mayHaveHappened: true,
		message: why,
		cause
	});
}



/***/ }),

/***/ 5263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ inputVariable),
/* harmony export */   n: () => (/* binding */ parseDomains),
/* harmony export */   r: () => (/* binding */ readInputs),
/* harmony export */   t: () => (/* binding */ APIS)
/* harmony export */ });
/* harmony import */ var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3996);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9414);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4359);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1343);






// lib/inputs/input-reader.js
/** Reads single inputs as the runner hands them over, and collects what is wrong with them. */
/** The variable in which the runner passes an input: only spaces are replaced, hyphens stay. */
function inputVariable(name) {
	return `INPUT_${name.replace(/ /g, "_").toUpperCase()}`;
}
function createInputReader(env) {
	const errors = [];
	const invalid = /* @__PURE__ */ new Set();
	const raw = (name) => env[inputVariable(name)]?.trim() ?? "";
	const fail = (name, problem, tail = "") => {
		invalid.add(name);
		errors.push(`Input ${name} ${problem}.${tail}`);
	};
	return {
		errors,
		invalid,
		text(name, check = () => null) {
			const value = raw(name);
			if (value === "") return null;
			const problem = check(value);
			if (problem === null) return value;
			fail(name, problem);
			return null;
		},
		variable(name, variables, check) {
			const variable = variables.find((candidate) => env[candidate]?.trim());
			if (variable === void 0) return null;
			const value = env[variable]?.trim() ?? "";
			const problem = check(value);
			if (problem === null) return value;
			fail(name, `is not set, and ${variable} ${problem}`);
			return null;
		},
		oneOf(name, allowed, fallback) {
			const value = raw(name);
			if (value === "") return fallback;
			const known = allowed.find((candidate) => candidate === value);
			if (known !== void 0) return known;
			fail(name, `is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.r)(value)}, but must be one of ${allowed.join(", ")}`, (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__.l)(value, allowed));
			return fallback;
		},
		boolean(name, fallback) {
			const value = raw(name);
			if (value === "") return fallback;
			if (/^(?:true|True|TRUE)$/.test(value)) return true;
			if (/^(?:false|False|FALSE)$/.test(value)) return false;
			fail(name, `is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.r)(value)}, but must be true or false`);
			return fallback;
		},
		number(name, rule, fallback) {
			const value = raw(name);
			if (value === "") return fallback;
			const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : NaN;
			if (Number.isFinite(number) && rule.holds(number)) return number;
			fail(name, `is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.r)(value)}, but must be ${rule.says}`);
			return fallback;
		},
		list(name, separator, check = () => null) {
			const elements = raw(name).split(separator).map((element) => element.trim()).filter((element) => element !== "");
			if (elements.length === 0) return null;
			return elements.filter((element) => {
				const problem = check(element);
				if (problem !== null) fail(name, problem);
				return problem === null;
			});
		}
	};
}

// lib/inputs/modes.js
/** The modes that somebody can ask for; the input also takes `auto`, which becomes one of these or `none`. */
const MODES = [
	"lint",
	"plan",
	"validate",
	"deploy",
	"drift",
	"doctor"
];

// lib/inputs/inputs.js
/** The inputs of `action.yml` as one typed value. Nothing else in the action reads an `INPUT_…` variable. */
const MODE_INPUTS = [...MODES, "auto"];
const FORMAT_INPUTS = [..._dictionary_js__WEBPACK_IMPORTED_MODULE_2__.t, "auto"];
const APIS = ["opensearch", "elasticsearch"];
const VERIFY_POLICIES = [
	"off",
	"report",
	"require"
];
const COMMENT_POLICIES = [
	"never",
	"changes",
	"always"
];
/** As other AWS tools read the Region from the environment of the job. */
const REGION_VARIABLES = ["AWS_REGION", "AWS_DEFAULT_REGION"];
const LINES = /\r\n|\n|\r/;
const LINES_OR_COMMAS = /[\r\n,]/;
const POSITIVE = {
	says: "a number of minutes above 0, for example 20 or 0.5",
	holds: (value) => value > 0
};
const PERCENT = {
	says: "a number from 0 to 100",
	holds: (value) => value >= 0 && value <= 100
};
/** Reads all inputs, with the Region of the environment where `aws-region` is not set. */
function readInputs(env) {
	const read = createInputReader(env);
	const domains = read.list("domains", LINES_OR_COMMAS, _rules_js__WEBPACK_IMPORTED_MODULE_0__.i);
	return {
		inputs: {
			mode: read.oneOf("mode", MODE_INPUTS, "auto"),
			files: read.list("files", LINES) ?? [],
			manifest: read.text("manifest"),
			format: read.oneOf("format", FORMAT_INPUTS, "auto"),
			bucket: read.text("bucket", _rules_js__WEBPACK_IMPORTED_MODULE_0__.r),
			keyPrefix: read.text("key-prefix", _rules_js__WEBPACK_IMPORTED_MODULE_0__.a),
			expectedBucketOwner: read.text("expected-bucket-owner", _rules_js__WEBPACK_IMPORTED_MODULE_0__.t),
			domains: domains === null ? null : parseDomains(domains),
			packagePrefix: read.text("package-prefix", _rules_js__WEBPACK_IMPORTED_MODULE_0__.o) ?? "",
			commitMessage: read.text("commit-message"),
			api: read.oneOf("api", APIS, "opensearch"),
			awsRegion: read.text("aws-region", _rules_js__WEBPACK_IMPORTED_MODULE_0__.s) ?? read.variable("aws-region", REGION_VARIABLES, _rules_js__WEBPACK_IMPORTED_MODULE_0__.s),
			validationTimeoutMinutes: read.number("validation-timeout-minutes", POSITIVE, 20),
			associationTimeoutMinutes: read.number("association-timeout-minutes", POSITIVE, 30),
			failOnWarnings: read.boolean("fail-on-warnings", false),
			maxRemovedPercent: read.number("max-removed-percent", PERCENT, 50),
			prune: read.boolean("prune", false),
			comment: read.oneOf("comment", COMMENT_POLICIES, "changes"),
			githubToken: read.text("github-token", _rules_js__WEBPACK_IMPORTED_MODULE_0__.c),
			indexSettings: read.list("index-settings", LINES),
			searchTests: read.list("search-tests", LINES),
			engineUrl: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.a)(read.text("engine-url", _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.n) ?? ""),
			verify: read.oneOf("verify", VERIFY_POLICIES, "off"),
			verifyTimeoutMinutes: read.number("verify-timeout-minutes", POSITIVE, 5),
			indexes: read.list("indexes", LINES_OR_COMMAS, _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.r) ?? ["*"],
			reload: read.boolean("reload", false),
			domainEndpoints: domainEndpoints(read.list("domain-endpoints", LINES, _endpoints_js__WEBPACK_IMPORTED_MODULE_3__.t) ?? []),
			matrix: matrixOf(read.text("matrix"))
		},
		errors: read.errors,
		invalid: read.invalid
	};
}
/** @param lines `domain=URL`, as `domainEndpointProblem` accepts them */
function domainEndpoints(lines) {
	return new Map(lines.flatMap((line) => {
		const endpoint = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.i)(line);
		return endpoint === null ? [] : [[endpoint.domain, endpoint.url]];
	}));
}
/** The runner writes `null` outside of a matrix. */
function matrixOf(text) {
	return text === null || text === "null" || text === "{}" ? null : text;
}
/** Domain names without repetitions, in the order given; what is no domain name is left out. */
function parseDomains(names) {
	return [...new Set(names.map(_names_js__WEBPACK_IMPORTED_MODULE_4__.a).filter((domain) => domain !== null))];
}



/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ pollDelay),
/* harmony export */   n: () => (/* binding */ STALE_READ_MS),
/* harmony export */   r: () => (/* binding */ backoffDelay),
/* harmony export */   t: () => (/* binding */ LONGEST_LAG_MS)
/* harmony export */ });
// lib/deployment/loop/pace.js
/** How fast the engine asks: back-off after refusals, intervals of polls, and for how long a read may lag. All in time. */
const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 1e4;
/** Capped exponential back-off with jitter: between half and all of 200 ms, 400 ms, … 10 s. */
function backoffDelay(attempt, random) {
	return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt) * (.5 + random() / 2);
}
/** For this long a read right after a request may still show the state from before it. */
const STALE_READ_MS = 15e3;
/** Listings may lag this far behind what AWS did: only what is not shown for this long is taken not to be there. */
const LONGEST_LAG_MS = 5e3;
const FIRST_POLL_MS = 250;
const LONGEST_POLL_MS = 5e3;
const POLL_GROWTH = 1.5;
/** Delay before poll number `poll` (from 0): a quarter of a second, growing by half to at most 5 s, with jitter. */
function pollDelay(poll, random) {
	return Math.min(LONGEST_POLL_MS, FIRST_POLL_MS * POLL_GROWTH ** poll) * (.9 + random() * .1);
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

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _post_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4024);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4359);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3247);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2060);






// lib/post.js
/** The post step: deletes throw-away packages that a cancelled or killed main step left behind. */
/** Resolves with true: what can't be deleted is a warning, and a later run sweeps it. Silent when there is nothing to do. */
async function runPost(dependencies) {
	(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.t)(dependencies.env);
	const warn = (text) => dependencies.write(`${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__.i)("warning", text))}\n`);
	try {
		const saved = (0,_post_state_js__WEBPACK_IMPORTED_MODULE_0__.n)(dependencies.env);
		if (saved === null) return true;
		for (const problem of await discardSaved(saved, dependencies)) warn(`A throw-away package could not be deleted; a later run sweeps it. ${problem}`);
	} catch (error) {
		warn(`Throw-away packages may be left, as the state that the main step saved can't be used. ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__.t)(error)}`);
	}
	return true;
}
async function discardSaved({ throwAways, ...place }, { env, clock, random, signal }) {
	const { connect } = await __webpack_require__.e(/* import() */ 474).then(__webpack_require__.bind(__webpack_require__, 5474));
	const { discard } = await __webpack_require__.e(/* import() */ 21).then(__webpack_require__.bind(__webpack_require__, 4021));
	const { awsRegion: region, ...settings } = place;
	const { service, store } = await connect({
		...settings,
		region,
		actionVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__.t,
		proxyEnv: env
	});
	if (store === null) return [];
	return discard(throwAways, {
		service,
		store,
		world: {
			clock,
			random,
			signal
		}
	});
}



/***/ }),

/***/ 1343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ keyPrefixProblem),
/* harmony export */   c: () => (/* binding */ tokenProblem),
/* harmony export */   i: () => (/* binding */ domainProblem),
/* harmony export */   l: () => (/* binding */ suggestion),
/* harmony export */   n: () => (/* binding */ bucketDoubt),
/* harmony export */   o: () => (/* binding */ packagePrefixProblem),
/* harmony export */   r: () => (/* binding */ bucketProblem),
/* harmony export */   s: () => (/* binding */ regionProblem),
/* harmony export */   t: () => (/* binding */ accountIdProblem)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4359);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3996);



// lib/inputs/suggestion.js
/** "Did you mean": the known word next to a misspelt one. */
/** Levenshtein distance by the two-row method; for short words. */
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
/** ` Did you mean "…"?` when one of the known words is near enough for a slip of the fingers, else nothing. */
function suggestion(word, known) {
	if (word.length > 60) return "";
	const plain = (text) => text.toLowerCase().replace(/[_\s]/g, "-");
	const nearest = known.map((candidate) => ({
		candidate,
		off: distance(plain(word), plain(candidate))
	})).sort((a, b) => a.off - b.off)[0];
	if (nearest === void 0 || nearest.off > Math.max(1, Math.floor(nearest.candidate.length / 3))) return "";
	return ` Did you mean "${nearest.candidate}"?`;
}

// lib/inputs/rules.js
/**
* What AWS and S3 take as names, for inputs and manifest alike. Each rule gives the rest of a sentence that starts with the
* setting's name ("must be …"), or `null` when the value is fine. None repeats an account id or an ARN.
*/
const MAX_PREFIX_BYTES = 512;
/** Endings of names that S3 keeps for what is no general purpose bucket. */
const OTHER_BUCKETS = {
	x: "a directory bucket (S3 Express One Zone)",
	table: "a table bucket",
	ol: "an access point of S3 Object Lambda"
};
/** Bucket naming rules of S3; `S3BucketName` of PackageSource takes 3 to 63 characters, so no ARN fits. */
function bucketProblem(bucket) {
	if (/^arn:/i.test(bucket)) return "must be the name of a bucket, not an ARN; for an access point give its alias, which ends in \"-s3alias\"";
	if (/^s3:\/\//i.test(bucket)) return "must be the name of a bucket alone, without \"s3://\"; a folder in it goes into key-prefix";
	const [, kind] = /--(x|table|ol)-s3$/.exec(bucket) ?? [];
	if (kind !== void 0) return `is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.r)(bucket)}, ${OTHER_BUCKETS[kind]}, from which OpenSearch Service can't import; it must be the name of a general purpose bucket`;
	if (/^[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/.test(bucket) && !/^\d+\.\d+\.\d+\.\d+$/.test(bucket)) return null;
	return `is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.r)(bucket)}, but must be the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and single dots, with a letter or digit at both ends`;
}
/** A doubt about a bucket that is no error, as a sentence; `null` when there is none. */
function bucketDoubt(bucket) {
	if (!bucket.endsWith("-s3alias")) return null;
	return `bucket ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.r)(bucket)} is the alias of an access point. S3 takes it, but AWS does not say that OpenSearch Service imports packages from one; if the import fails, give the name of the bucket.`;
}
/** A key prefix that makes the same key in S3, in URLs and in the console. */
function keyPrefixProblem(prefix) {
	const trimmed = prefix.replace(/^\/+|\/+$/g, "");
	if (trimmed !== prefix) return `must have no slash at its ends${trimmed === "" ? "" : `; write ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.r)(trimmed)}`}`;
	if (trimmed === "") return "must not be empty; leave it out for the default";
	if (Buffer.byteLength(prefix) > MAX_PREFIX_BYTES) return `must have at most ${MAX_PREFIX_BYTES} bytes`;
	if (/[\p{C}\p{Zl}\p{Zp}]/u.test(prefix)) return "must have no control characters";
	if (prefix.split("/").some((part) => part === "" || part === "." || part === "..")) return `is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.r)(prefix)}, but must have no empty, "." or ".." part`;
	return null;
}
/** An AWS account id. The value is not repeated, as no output may hold one. */
function accountIdProblem(account) {
	if (/^\d{12}$/.test(account)) return null;
	return `must be an account id of 12 digits, but has ${/^\d+$/.test(account) ? `${account.length} digits` : `${account.length} characters that are not all digits`}`;
}
/** DomainName of both AWS APIs. */
function domainProblem(domain) {
	if ((0,_names_js__WEBPACK_IMPORTED_MODULE_1__.a)(domain) !== null) return null;
	if (/^arn:|:\/\/|\.amazonaws\.|\.on\.aws/i.test(domain)) return "must hold the names of domains, for example \"search-prod\", not ARNs or endpoints";
	const many = /\s/.test(domain) ? " Separate several by commas or line breaks." : "";
	return `holds ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.r)(domain)}, which is not the name of a domain: ${_names_js__WEBPACK_IMPORTED_MODULE_1__.n}${many}`;
}
/** Codes as in `eu-central-1`, `us-gov-west-1`, `us-isob-east-1`, `eusc-de-east-1`. */
function regionProblem(region) {
	if (/^[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region)) return null;
	return `is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.r)(region)}, but must be the code of a Region, for example "eu-central-1"`;
}
/** What can stand at the beginning of a package name and leave room for the rest. */
function packagePrefixProblem(prefix) {
	if (/^[a-z][a-z0-9-]{0,26}$/.test(prefix)) return null;
	return `is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.r)(prefix)}, but must be 1 to 27 lower-case letters (a-z), digits and hyphens, the first one a letter`;
}
/** A token goes out in a header; clients that refuse it show it in their error. The value itself is never part of a message. */
function tokenProblem(token) {
	if (/^[\t\x20-\x7e\x80-\xff]*$/.test(token)) return null;
	return "holds a line break or another character that no header takes; set it to the token alone";
}



/***/ }),

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sweep),
/* harmony export */   c: () => (/* binding */ commitMessage),
/* harmony export */   d: () => (/* binding */ parseDictionaryMarker),
/* harmony export */   f: () => (/* binding */ saysToHold),
/* harmony export */   i: () => (/* binding */ leftovers),
/* harmony export */   l: () => (/* binding */ packageDescription),
/* harmony export */   n: () => (/* binding */ isThrowAway),
/* harmony export */   o: () => (/* binding */ throwAwayName),
/* harmony export */   r: () => (/* binding */ isThrowAwayName),
/* harmony export */   s: () => (/* binding */ checkDescription),
/* harmony export */   t: () => (/* binding */ discard),
/* harmony export */   u: () => (/* binding */ parseCommitMarker)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4359);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8117);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8894);




// lib/deployment/model/marker.js
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
	const path = marker.path === null ? "" : ` path=${percentEncodePath(marker.path)}`;
	const full = `[dictionary repo=${marker.repository}${path} sha256=${marker.sha256}]`;
	const text = singleLine(description);
	if (joinedLength(text, full) <= 1024) return join(text, full);
	const short = `[dictionary repo=${marker.repository} sha256=${marker.sha256}]`;
	return join(cutAtGrapheme(text, MAX_DESCRIPTION_LENGTH - short.length - 1).trimEnd(), short);
}
const DICTIONARY_MARKER = /(?:^| )\[dictionary repo=([^\s\]]+)(?: path=([^\s\]]+))? sha256=([0-9a-f]{64})\]$/;
/** The marker at the end of a PackageDescription; `null` when there is none. */
function parseDictionaryMarker(description) {
	const [, repository, path, sha256] = DICTIONARY_MARKER.exec(description) ?? [];
	if (repository === void 0 || sha256 === void 0) return null;
	return {
		repository,
		path: path === void 0 ? null : percentDecode(path),
		sha256
	};
}
/** Whether the marker of a PackageDescription names this content. */
function saysToHold(description, sha256) {
	return parseDictionaryMarker(description)?.sha256 === sha256;
}
/** CommitMessage of a version: first line of the commit's message, then its marker; at most 160 UTF-16 units. */
function commitMessage(message, commit, sha256) {
	const marker = `[${commit.slice(0, 7)} sha256:${sha256.slice(0, 12)}]`;
	const firstLine = singleLine(message.trimStart().split(/[\r\n]/, 1)[0] ?? "").trim();
	if (joinedLength(firstLine, marker) <= 160) return join(firstLine, marker);
	return join(`${cutAtGrapheme(firstLine, 160 - marker.length - 1 - 1).trimEnd()}…`, marker);
}
const COMMIT_MARKER = /(?:^| )\[([0-9a-f]{7}) sha256:([0-9a-f]{12})\]$/;
/** The marker at the end of a CommitMessage; `null` when there is none. */
function parseCommitMarker(message) {
	const [, commit, sha256Prefix] = COMMIT_MARKER.exec(message ?? "") ?? [];
	return commit === void 0 || sha256Prefix === void 0 ? null : {
		commit,
		sha256Prefix
	};
}
/** Description of a throw-away validation package; names the object beside it, so that a later run can sweep both. */
function checkDescription(marker) {
	const end = `[dictionary-check repo=${marker.repository} run=${marker.runId} created=${marker.createdAt.toISOString()}]`;
	const text = `Throw-away check of a dictionary, key=${percentEncodePath(marker.key)}`;
	return joinedLength(text, end) <= 1024 ? join(text, end) : end;
}
const CHECK_MARKER = /^(?:.*, key=(\S+) |.* |)\[dictionary-check repo=([^\s\]]+) run=([^\s\]]+) created=([^\s\]]+)\]$/;
/** The marker of a throw-away validation package; `null` when `description` has none. */
function parseCheckMarker(description) {
	const [, key, repository, runId, created] = CHECK_MARKER.exec(description) ?? [];
	if (repository === void 0 || runId === void 0 || created === void 0) return null;
	const createdAt = new Date(created);
	return Number.isNaN(createdAt.getTime()) ? null : {
		repository,
		runId,
		createdAt,
		key: percentDecode(key ?? "") ?? ""
	};
}
function joinedLength(text, marker) {
	return text === "" ? marker.length : text.length + 1 + marker.length;
}
function join(text, marker) {
	return text === "" ? marker : `${text} ${marker}`;
}
/** Control characters, line ends among them, become spaces; unpaired surrogates, which no JSON reader keeps, U+FFFD. */
function singleLine(text) {
	return text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, " ").trim();
}
/** The longest prefix of whole graphemes that has at most `limit` UTF-16 units. */
function cutAtGrapheme(text, limit) {
	let end = 0;
	for (const { index, segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
		if (index + segment.length > limit) break;
		end = index + segment.length;
	}
	return text.slice(0, end);
}
/** All but unreserved characters (RFC 3986) and `/`, percent-encoded as UTF-8. */
function percentEncodePath(path) {
	return encodeURIComponent(path.toWellFormed()).replaceAll("%2F", "/").replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function percentDecode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return null;
	}
}

// lib/deployment/validate/throw-away.js
/** Throw-away packages: in them AWS validates what a pull request changes, without touching what production reads. */
const NAME = /^dictcheck-[0-9a-f]{12}$/;
/** Leftovers of this repository are swept when they are older than this. */
const LEFTOVER_AGE_MS = 864e5;
/** A package that AWS is still importing may refuse to be deleted; it is asked again for this long. */
const DELETE_TIMEOUT_MS = 12e4;
/** A leftover of another run is not worth more of this run's time; the next one tries again. */
const SWEEP_TIMEOUT_MS = 15e3;
/** A cancelled job gets SIGTERM 7.5 s after SIGINT and is killed soon after. What is not deleted by then, the post step deletes. */
const CANCELLED_TIMEOUT_MS = 4e3;
/** How long a package whose creation was not answered may take to show up: the call may be under way, and listings lag. */
const LATE_MS = 1e4;
const LONGEST_DELAY_MS = 2e3;
/** A fresh name, `dictcheck-<12 hex>`. */
function throwAwayName(random) {
	return `dictcheck-${Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join("")}`;
}
function isThrowAwayName(name) {
	return NAME.test(name);
}
/** Whether a package is a throw-away one: both its name and its description must say so before it is ever deleted. */
function isThrowAway(live) {
	return isThrowAwayName(live.name) && parseCheckMarker(live.description) !== null;
}
/** This repository's throw-away packages that an earlier run could not delete. */
function leftovers(packages, repository, now) {
	return packages.flatMap((live) => {
		const marker = isThrowAway(live) ? parseCheckMarker(live.description) : null;
		if (marker?.repository !== repository || now - marker.createdAt.getTime() < LEFTOVER_AGE_MS) return [];
		return [{
			name: live.name,
			key: marker.key,
			creation: {
				state: "answered",
				id: live.id
			}
		}];
	});
}
/** Deletes leftovers of earlier runs. Returns what could not be deleted, with the reason. */
function sweep(throwAways, aws) {
	return discardAll(throwAways, aws, SWEEP_TIMEOUT_MS);
}
/**
* Deletes this run's throw-away packages and their objects, and waits until they are gone; what is gone already is
* fine. Hurries when the job is cancelled. Returns what could not be deleted, with the reason.
*/
function discard(throwAways, aws) {
	return discardAll(throwAways, aws, DELETE_TIMEOUT_MS);
}
async function discardAll(throwAways, { service, store, world }, timeoutMs) {
	return (await Promise.all(throwAways.map(async (throwAway) => {
		const { name, key } = throwAway;
		const problems = (await Promise.allSettled([insisting(world, timeoutMs, packageDeletion(throwAway, service, world)), insisting(world, timeoutMs, async () => {
			if (holdsObjectOf(name, key)) await store.delete(key, unhurried(world));
			return true;
		})])).flatMap((end) => end.status === "rejected" ? [textOf(end.reason)] : []);
		return problems.length === 0 ? [] : [`${name}: ${problems.join("; ")}`];
	}))).flat();
}
/** Whether the object lies where this package's are. A key may come from a description, which anybody can edit. */
function holdsObjectOf(name, key) {
	return isThrowAwayName(name) && key.split("/").at(-2) === name;
}
/** One more step towards the package's deletion each time it is called; true when the package is gone. */
function packageDeletion({ name, creation }, service, world) {
	let id = creation.state === "answered" ? creation.id : null;
	let accepted = false;
	const started = world.clock.now();
	return async () => {
		if (creation.state === "not-asked") return true;
		const live = id === null ? await service.findPackage(name, unhurried(world)) : (await service.describePackages([id], unhurried(world))).find((found) => found.id === id) ?? null;
		if (live !== null && (live.status === "DELETED" || !isThrowAway(live))) return true;
		if (live?.status === "DELETING") return false;
		id ??= live?.id ?? null;
		if (id === null) return world.clock.now() - started >= LATE_MS;
		if (live === null && accepted) return true;
		try {
			await service.deletePackage(id, unhurried(world));
			accepted = true;
		} catch (error) {
			if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "not-found")) return true;
			throw error;
		}
		return false;
	};
}
/**
* Calls `step` until it returns true, through refusals that may pass. It does not stop when the job is cancelled, as
* tidying up must not, but then soon gives up. Throws the last refusal when the time is up.
*/
async function insisting(world, timeoutMs, step) {
	let deadline = world.clock.now() + timeoutMs;
	let hurried = false;
	let refusal = /* @__PURE__ */ new Error("AWS has not said in time that it is gone");
	for (let poll = 0;; poll++) {
		try {
			if (await step()) return;
		} catch (error) {
			if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "busy", "conflict", "rejected", "transient")) throw error;
			refusal = error;
		}
		if (world.signal.aborted && !hurried) {
			hurried = true;
			deadline = Math.min(deadline, world.clock.now() + CANCELLED_TIMEOUT_MS);
		}
		if (world.clock.now() >= deadline) throw refusal;
		await world.clock.sleep(Math.min(LONGEST_DELAY_MS, (0,_pace_js__WEBPACK_IMPORTED_MODULE_1__.i)(poll, world.random)));
	}
}
/** Tidying up goes on when the job is cancelled. */
function unhurried({ clock }) {
	return {
		signal: new AbortController().signal,
		deadline: clock.now() + DELETE_TIMEOUT_MS
	};
}
function textOf(error) {
	return error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t ? error.summary : (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__.t)(error);
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



/***/ }),

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ singleLine),
/* harmony export */   r: () => (/* binding */ visible),
/* harmony export */   t: () => (/* binding */ cut)
/* harmony export */ });
// lib/report/escape/visible.js
/** Text made safe to look at: what an eye can't see, or what steers a terminal, is written out. Every destination starts here. */
/**
* Control characters, line and paragraph separators, lone surrogates, bidirectional controls and whatever else has no
* shape of its own (Unicode's Default_Ignorable_Code_Point). Left as they are: the two joiners and the variation
* selectors, which Persian, Indic scripts, Japanese names and emoji need.
*/
const UNSEEN = /[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]--[\u{200c}\u{200d}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]]/gv;
const SHORT = {
	"	": "\\t",
	"\n": "\\n",
	"\r": "\\r"
};
/** Writes unseen characters as `\n`, `\x1b`, `\u202e` or `\u{e0041}`. The result is one line. */
function visible(text) {
	return text.replace(UNSEEN, (character) => SHORT[character] ?? writtenOut(character));
}
function writtenOut(character) {
	const hex = (character.codePointAt(0) ?? 0).toString(16);
	if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
	return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
/** Makes white space, line breaks included, single spaces and trims it: a message of several lines becomes one. */
function singleLine(text) {
	return text.replace(/\s+/gu, " ").trim();
}
/** Cuts to at most `length` UTF-16 units, `…` included, never through a surrogate pair. */
function cut(text, length) {
	if (text.length <= length) return text;
	const head = text.slice(0, length - 1);
	return `${/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head}…`;
}



/***/ }),

/***/ 3395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ workflowCommand),
/* harmony export */   t: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);


// lib/report/escape/workflow-command.js
/**
* The log of a step: each line may be a command to the runner. The runner takes `::name …::` at the start of a line,
* white space before it skipped, and the older `##[name]` anywhere in it; CR and LF both end a line.
*/
/** Escapes the data of a workflow command as @actions/core does, so that it stays one line and is read back whole. */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Escapes a property of a workflow command, where `:` and `,` have a meaning too. */
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** One line for the log that can't be a command: unseen characters are written out, a backslash breaks what starts one. */
function logLine(text) {
	return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.r)(text).replace(/^(\s*)::/u, "$1\\::").replaceAll("##[", "##\\[");
}
/**
* A workflow command as one line without its line break. Properties without a value are left out. Line breaks in the
* message are kept (escaped); every line of it is neutralised, since the runner prints it into the log.
*/
function workflowCommand(name, properties, message) {
	const list = Object.entries(properties).filter(([, value]) => value !== null && value !== "").map(([key, value]) => `${key}=${escapeProperty((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.r)(String(value)))}`);
	const data = message.split("\n").map(logLine).join("\n");
	return `::${name}${list.length === 0 ? "" : ` ${list.join(",")}`}::${escapeData(data)}`;
}



/***/ })

};
