export const id = 652;
export const ids = [652];
export const modules = {

/***/ 4982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ MAX_PROBLEMS_KEPT),
/* harmony export */   t: () => (/* binding */ FORMATS)
/* harmony export */ });
// lib/dictionaries/dictionary.js
/** What a dictionary is, as every other room sees it. Knows neither AWS nor GitHub. */
const FORMATS = [
	"solr-synonyms",
	"wordnet-synonyms",
	"word-list",
	"char-mapping",
	"stemmer-override",
	"type-table",
	"kuromoji",
	"nori",
	"hyphenation",
	"ik",
	"opaque"
];
const MAX_PROBLEMS_KEPT = 5e3;



/***/ }),

/***/ 5263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseDomains),
/* harmony export */   r: () => (/* binding */ readInputs),
/* harmony export */   t: () => (/* binding */ APIS)
/* harmony export */ });
/* harmony import */ var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1343);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4359);




// lib/inputs/endpoints.js
/** URLs of engines and domains in the inputs. No message repeats one, as it may hold a password. */
const URL_RULE = "must be an http or https URL without query and fragment, for example \"http://localhost:9200\"";
/** @returns `null` for what is no http(s) URL, or has a query or a fragment */
function parseServiceUrl(text) {
	if (!/^https?:\/\//i.test(text) || /[?#\s]/.test(text) || !URL.canParse(text)) return null;
	const url = new URL(text);
	return url.hostname === "" ? null : url;
}
/** Hosts to which credentials may go without TLS: they never leave the machine. */
function isLoopback({ hostname }) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/** The rest of a sentence about the input `engine-url`, or `null`. */
function engineUrlProblem(text) {
	return parseServiceUrl(text) === null ? URL_RULE : null;
}
/** The rest of a sentence about a line of the input `domain-endpoints`, or `null`. */
function domainEndpointProblem(line) {
	const at = line.indexOf("=");
	if (at === -1) return "must hold lines of the form \"domain=URL\"";
	const name = line.slice(0, at).trim();
	if ((0,_rules_js__WEBPACK_IMPORTED_MODULE_0__.m)(name) === null) return `must begin each line with the name of a domain, but one has ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.r)(name)}`;
	const url = parseServiceUrl(line.slice(at + 1).trim());
	if (url === null) return `has no URL that can be used for ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.r)(name)}; it ${URL_RULE}`;
	if ((url.username !== "" || url.password !== "") && url.protocol === "http:" && !isLoopback(url)) return `would send the credentials for ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.r)(name)} unencrypted; use https, or http to a loopback address`;
	return null;
}
/** @returns `null` for a line that `domainEndpointProblem` refuses */
function parseDomainEndpoint(line) {
	if (domainEndpointProblem(line) !== null) return null;
	const at = line.indexOf("=");
	const domain = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__.m)(line.slice(0, at).trim());
	const url = parseServiceUrl(line.slice(at + 1).trim());
	return domain === null || url === null ? null : {
		domain,
		url
	};
}
/** The rest of a sentence about an element of the input `indexes`, or `null`. */
function indexPatternProblem(pattern) {
	if (/^[^\s\\/?"<>|#:%&]+$/.test(pattern) && !/^[-_+]/.test(pattern)) return null;
	return `holds ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.r)(pattern)}, which is neither the name of an index nor a pattern with "*"`;
}

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
			engineUrl: parseServiceUrl(read.text("engine-url", engineUrlProblem) ?? ""),
			verify: read.oneOf("verify", VERIFY_POLICIES, "off"),
			verifyTimeoutMinutes: read.number("verify-timeout-minutes", POSITIVE, 5),
			indexes: read.list("indexes", LINES_OR_COMMAS, indexPatternProblem) ?? ["*"],
			reload: read.boolean("reload", false),
			domainEndpoints: domainEndpoints(read.list("domain-endpoints", LINES, domainEndpointProblem) ?? []),
			matrix: matrixOf(read.text("matrix"))
		},
		errors: read.errors,
		invalid: read.invalid
	};
}
/** @param lines `domain=URL`, as `domainEndpointProblem` accepts them */
function domainEndpoints(lines) {
	return new Map(lines.flatMap((line) => {
		const endpoint = parseDomainEndpoint(line);
		return endpoint === null ? [] : [[endpoint.domain, endpoint.url]];
	}));
}
/** The runner writes `null` outside of a matrix. */
function matrixOf(text) {
	return text === null || text === "null" || text === "{}" ? null : text;
}
/** Domain names without repetitions, in the order given; what is no domain name is left out. */
function parseDomains(names) {
	return [...new Set(names.map(_rules_js__WEBPACK_IMPORTED_MODULE_0__.m).filter((domain) => domain !== null))];
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
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1343);






// lib/github/post-state.js
/** What the main step leaves for the post step: which throw-away packages may still be there. */
const THROW_AWAYS = "throw-aways";
const packageName = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__.l)().transform((text, context) => {
	const name = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.h)(text);
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

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _post_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4024);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4359);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2060);





// lib/post.js
/** The post step: deletes throw-away packages that a cancelled or killed main step left behind. */
/** Resolves with true: what can't be deleted is a warning, and a later run sweeps it. Silent when there is nothing to do. */
async function runPost(dependencies) {
	(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__.i)(dependencies.env);
	const warn = (text) => dependencies.write(`${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__.i)("warning", text))}\n`);
	try {
		const saved = (0,_post_state_js__WEBPACK_IMPORTED_MODULE_0__.n)(dependencies.env);
		if (saved === null) return true;
		for (const problem of await discardSaved(saved, dependencies)) warn(`A throw-away package could not be deleted; a later run sweeps it. ${problem}`);
	} catch (error) {
		warn(`Throw-away packages may be left, as the state that the main step saved can't be used. ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__.t)(error)}`);
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
		actionVersion: _version_js__WEBPACK_IMPORTED_MODULE_3__.t,
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

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redact),
/* harmony export */   i: () => (/* binding */ knowSecrets),
/* harmony export */   n: () => (/* binding */ printable),
/* harmony export */   o: () => (/* binding */ redactSecrets),
/* harmony export */   r: () => (/* binding */ quote),
/* harmony export */   s: () => (/* binding */ urlSecrets),
/* harmony export */   t: () => (/* binding */ messageOf)
/* harmony export */ });
// lib/redact.js
/**
* Takes out of text what names an AWS account or opens one. AWS puts ARNs into most of its error messages; GitHub masks
* registered secrets in the log, but neither in outputs, summary nor comment.
*/
/** Variables whose very values are secret, also where no pattern knows their shape. */
const SECRET_VARIABLES = [
	"INPUT_GITHUB-TOKEN",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"AWS_ACCESS_KEY_ID"
];
/** Shorter values would be found in ordinary words, and are no secrets of GitHub or AWS. */
const SHORTEST_SECRET = 16;
/** Inputs with URLs that may hold user and password. */
const URL_VARIABLES = ["INPUT_ENGINE-URL", "INPUT_DOMAIN-ENDPOINTS"];
/** A shorter password would be found in ordinary words. The log masks it all the same. */
const SHORTEST_PASSWORD = 6;
let secretValues = [];
/** Passwords in the URLs of inputs, in every form in which they are sent or written. */
function urlSecrets(env) {
	const secrets = URL_VARIABLES.flatMap((name) => (env[name] ?? "").match(/https?:\/\/[^\s/?#]*@/gi) ?? []).flatMap((url) => {
		const pair = url.replace(/^https?:\/\//i, "").slice(0, -1);
		const [user = "", password = ""] = pair.split(/:(.*)/s, 2).map(decodeOnce);
		const raw = pair.slice(pair.indexOf(":") + 1);
		const basic = Buffer.from(`${user}:${password}`).toString("base64");
		return password === "" ? [] : [
			password,
			raw,
			basic
		];
	});
	return [...new Set(secrets)];
}
function decodeOnce(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** Has `redact` remove the secrets of this environment from now on, whatever they look like, also in escaped forms. */
function knowSecrets(env) {
	const values = SECRET_VARIABLES.flatMap((name) => {
		const value = env[name] ?? "";
		return [
			value,
			value.trim(),
			...value.split(/[\r\n]+/).map((line) => line.trim())
		];
	});
	const passwords = urlSecrets(env).filter((value) => value.length >= SHORTEST_PASSWORD);
	const forms = [...values.filter((value) => value.length >= SHORTEST_SECRET), ...passwords].flatMap((value) => [
		value,
		JSON.stringify(value).slice(1, -1),
		encodeURIComponent(value.toWellFormed()),
		value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"),
		value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
	]);
	secretValues = [...new Set(forms)].sort((a, b) => b.length - a.length);
}
/**
* `arn:partition:service:region:account:resource`, also percent-encoded. S3 leaves Region and account empty, AWS's own
* policies have `aws`, and an account id may be starred already.
*/
const ARN = /\barn(?::|%3a)aws[a-z-]*(?::|%3a)[a-z0-9-]*(?::|%3a)[a-z0-9-]*(?::|%3a)[a-z0-9*-]*(?::|%3a)([^\s"'`,;<>()[\]{}]*)/gi;
/** Access key ids and the other unique ids of IAM (a role's AROA… stands in the caller's identity). */
const IAM_ID = /(?<![A-Za-z0-9])A(?:KIA|SIA|ROA|IDA|GPA|NPA|NVA|PKA|BIA|CCA)[A-Z0-9]{16,}(?![A-Za-z0-9])/g;
/** Session tokens begin alike, as they hold the same header; GitHub's tokens and JSON Web Tokens say what they are. */
const TOKENS = [
	/(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoD|AQoE)[A-Za-z0-9+/=_%-]{40,}/g,
	/\bgh[opsur]_\w{20,}|\bgithub_pat_\w{20,}/g,
	/\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,2000}\.[\w-]+/g,
	/(?<=\bauthorization\s*:\s*(?:bearer|basic|token|AWS4-HMAC-SHA256)\s)\S+/gi
];
/** `name=value` and `"name": "value"`, where only the name tells that the value is secret. */
const NAMED = /((?:aws_?)?(?:secret_?access_?key|session_?token|security_?token|access_?key_?id)|x-amz-(?:security-token|credential|signature))("?\s*[=:]\s*"?)([^\s"'&,;]+)/gi;
/**
* Twelve digits and no more, also glued to letters as in bucket names. Digits that are part of something else come first,
* so that they are passed over: UUIDs, digests by their prefix or length, names of throw-away packages, package IDs,
* fractions.
*/
const ACCOUNT = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?:sha256[:=]|dictcheck-)[0-9a-f]+|(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])|(?<![A-Za-z0-9])F\d+(?![A-Za-z0-9])|(?<!\d)\d+\.\d+|(?<!\d)(\d{12})(?!\d)/g;
/** Removes secrets and cuts ARNs down to the resource they name; every other number stays. For text of a dictionary. */
function redactSecrets(text) {
	let result = text;
	for (const value of secretValues) result = result.replaceAll(value, "[removed]");
	result = result.replace(ARN, (_, resource) => resource || "[resource]").replace(NAMED, (_, name, between) => `${name}${between}[removed]`).replace(IAM_ID, "[key id]");
	for (const token of TOKENS) result = result.replace(token, "[token]");
	return result;
}
/** As `redactSecrets`, and account ids too. For text that AWS or one of its clients wrote. */
function redact(text) {
	return redactSecrets(text).replace(ACCOUNT, (match, account) => account === void 0 ? match : "[account]");
}

// lib/printable.js
/** One-line forms of hostile text, for sentences in logs and errors. Escaping for Markdown or commands comes later. */
const MAX_SHOWN = 120;
/** Of longer text the rest is not even looked at; longer than any secret that could begin where text is cut. */
const MAX_READ = 8192;
/** Control, format, private, unassigned and lone surrogate code points, and the two Unicode line separators. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
function escapeCodePoint(character) {
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	if (character === "	") return "\\t";
	return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
/**
* Text on one line: control characters written as escapes, cut at `limit` code points. Twelve digits in a row may be an
* account id, which no output of the action may hold, so they are starred.
*/
function printable(text, limit = MAX_SHOWN) {
	const characters = [...redactSecrets(text.slice(0, MAX_READ)).slice(0, 2 * limit + 2)];
	return (characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : characters.join("")).replace(/(?<!\d)\d{12}(?!\d)/g, "************").replace(UNPRINTABLE, escapeCodePoint);
}
/** `printable` in double quotes. */
function quote(text) {
	return `"${printable(text)}"`;
}
/** The message of whatever was thrown, on one line, without secrets and account ids. */
function messageOf(error) {
	return printable(redact(error instanceof Error ? error.message : String(error)), 300);
}



/***/ }),

/***/ 1343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ keyPrefixProblem),
/* harmony export */   c: () => (/* binding */ tokenProblem),
/* harmony export */   d: () => (/* binding */ NAME_RULE),
/* harmony export */   f: () => (/* binding */ packageNameFromFile),
/* harmony export */   h: () => (/* binding */ parsePackageName),
/* harmony export */   i: () => (/* binding */ domainProblem),
/* harmony export */   l: () => (/* binding */ suggestion),
/* harmony export */   m: () => (/* binding */ parseDomainName),
/* harmony export */   n: () => (/* binding */ bucketDoubt),
/* harmony export */   o: () => (/* binding */ packagePrefixProblem),
/* harmony export */   p: () => (/* binding */ packageNameStem),
/* harmony export */   r: () => (/* binding */ bucketProblem),
/* harmony export */   s: () => (/* binding */ regionProblem),
/* harmony export */   t: () => (/* binding */ accountIdProblem),
/* harmony export */   u: () => (/* binding */ NAME_PATTERN)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4359);


// lib/workspace/names.js
/** Names that AWS takes, as branded types, and the way from a file to its package's name. */
/**
* PackageName and DomainName of both AWS APIs. The 2021-01-01 API allows longer package names; 28 is what the 2015-01-01
* API takes, and one name must do for both.
*/
const NAME_PATTERN = /^[a-z][a-z0-9-]{2,27}$/;
/** What `NAME_PATTERN` says, for messages. */
const NAME_RULE = "3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter";
function isPackageName(text) {
	return NAME_PATTERN.test(text);
}
function isDomainName(text) {
	return NAME_PATTERN.test(text);
}
/** The text as a package name, or `null` when AWS would not take it. */
function parsePackageName(text) {
	return isPackageName(text) ? text : null;
}
/** The text as a domain name, or `null` when AWS would not take it. */
function parseDomainName(text) {
	return isDomainName(text) ? text : null;
}
/**
* What a file's name makes of itself as a package name: base name without its last extension, lower case, each run of other
* characters than a-z and 0-9 made one hyphen, hyphens at the ends cut off. The leading dot of a hidden file starts no extension.
*/
function packageNameStem(file) {
	const base = file.slice(file.lastIndexOf("/") + 1);
	const dot = base.lastIndexOf(".");
	return (dot > 0 ? base.slice(0, dot) : base).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
/**
* The package name for a file, `prefix` in front, or `null` when the result is none that AWS takes. A file of whose own
* name nothing is left has no package name either, however long the prefix.
*/
function packageNameFromFile(file, prefix) {
	const stem = packageNameStem(file);
	return stem === "" ? null : parsePackageName(prefix + stem);
}

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
	if (parseDomainName(domain) !== null) return null;
	if (/^arn:|:\/\/|\.amazonaws\.|\.on\.aws/i.test(domain)) return "must hold the names of domains, for example \"search-prod\", not ARNs or endpoints";
	const many = /\s/.test(domain) ? " Separate several by commas or line breaks." : "";
	return `holds ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.r)(domain)}, which is not the name of a domain: ${NAME_RULE}${many}`;
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

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ACTION_VERSION)
/* harmony export */ });
// lib/version.js
/** Version of the action; a test keeps it in step with package.json. */
const ACTION_VERSION = "0.1.0";



/***/ })

};
