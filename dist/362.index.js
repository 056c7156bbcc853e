export const id = 362;
export const ids = [362];
export const modules = {

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ plain),
/* harmony export */   n: () => (/* binding */ annotationsOf),
/* harmony export */   r: () => (/* binding */ describeLeftOut),
/* harmony export */   t: () => (/* binding */ annotationCommand)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3247);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3395);




// lib/report/annotations.js
/** Marks on the lines of the changed files, as workflow commands. */
/** GitHub keeps no more of each kind a step. */
const MAX_ANNOTATIONS_PER_KIND = 10;
/** GitHub cuts messages here, in characters. */
const MAX_ANNOTATION_LENGTH = 4096;
/** Chooses the annotations of a run. Each dictionary gets its turn, so that none hides behind another's thousands. */
function annotationsOf(result) {
	const failure = failureAnnotations(result.failure);
	const files = [...result.dictionaries, ...filesOf(result.problems)];
	const errors = problemAnnotations(files, "error", 10 - failure.length);
	const runWarnings = result.warnings.slice(0, 10).map((text) => plain("warning", text));
	const warnings = problemAnnotations(files, "warning", 10 - runWarnings.length);
	const notices = result.notices.slice(0, 10).map((text) => plain("notice", text));
	return {
		shown: [
			...errors,
			...failure,
			...runWarnings,
			...warnings,
			...notices
		],
		leftOut: {
			errors: total(files, "errors") - errors.length,
			warnings: total(files, "warnings") + result.warnings.length - warnings.length - runWarnings.length,
			notices: result.notices.length - notices.length
		}
	};
}
/** The workflow command that makes an annotation, without its line break. */
function annotationCommand(annotation) {
	const { kind, file, line, column, title } = annotation;
	return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__.n)(kind, {
		file,
		line,
		col: column,
		title
	}, (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.t)(annotation.message, MAX_ANNOTATION_LENGTH));
}
/** A sentence on what the annotations don't show, or `null` when they show everything. */
function describeLeftOut({ leftOut }) {
	const parts = Object.entries(leftOut).flatMap(([kind, count]) => count === 0 ? [] : [`${count} more ${count === 1 ? kind.slice(0, -1) : kind}`]);
	return parts.length === 0 ? null : `GitHub shows at most ${10} annotations of a kind for a step. Not shown as annotations: ${parts.join(", ")}; see the job summary and the results file.`;
}
/**
* The failure as a whole, last; before it the errors of the configuration that have a place in a file. Those of
* dictionaries are problems, which are marked anyway.
*/
function failureAnnotations(failure) {
	if (failure === null) return [];
	const title = failure.code;
	const text = failure.hint === void 0 ? failure.message : `${failure.message}\n${failure.hint}`;
	const placed = failure.code === "invalid-configuration" ? failure.parts.filter(({ place }) => place !== null) : [];
	const [only] = failure.parts.length === 1 ? placed : [];
	const parts = only === void 0 ? placed : [];
	const nowhere = {
		file: null,
		line: null,
		column: null
	};
	return [...parts.slice(0, 9).map(({ message, place }) => ({
		kind: "error",
		title,
		...place ?? nowhere,
		message: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.n)(message)
	})), {
		kind: "error",
		title,
		...only?.place ?? nowhere,
		message: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.n)(text)
	}];
}
function filesOf(problems) {
	return [...Map.groupBy(problems, ({ file }) => file)].map(([file, of]) => ({
		file,
		problems: of,
		errors: of.filter(({ severity }) => severity === "error").length,
		warnings: of.filter(({ severity }) => severity === "warning").length
	}));
}
/** An annotation of the run as a whole. */
function plain(kind, text) {
	return {
		kind,
		title: null,
		file: null,
		line: null,
		column: null,
		message: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.n)(text)
	};
}
function problemAnnotations(marked, severity, room) {
	const queues = marked.map(({ file, problems }) => ({
		file,
		problems: problems.filter((problem) => problem.severity === severity).slice(0, room)
	}));
	const share = queues.map(() => 0);
	let left = Math.max(0, room);
	for (let turn = 0; turn < room && left > 0; turn++) for (const [index, queue] of queues.entries()) if (left > 0 && turn < queue.problems.length) {
		share[index] = turn + 1;
		left--;
	}
	return queues.flatMap(({ file, problems }, index) => problems.slice(0, share[index]).map(({ code, line, column, message }) => ({
		kind: severity,
		title: code,
		file,
		line,
		column,
		message: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.r)(message)
	})));
}
function total(marked, kind) {
	return marked.reduce((sum, one) => sum + one[kind], 0);
}



/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutput),
/* harmony export */   t: () => (/* binding */ saveState)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9896);




// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
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
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Saves state for current action, the state can only be retrieved by this action's post job execution.
*
* @param     name     name of the state to store
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}



/***/ }),

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

/***/ 9414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseServiceUrl),
/* harmony export */   i: () => (/* binding */ parseDomainEndpoint),
/* harmony export */   n: () => (/* binding */ engineUrlProblem),
/* harmony export */   r: () => (/* binding */ indexPatternProblem),
/* harmony export */   t: () => (/* binding */ domainEndpointProblem)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4359);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3996);



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
	if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__.a)(name) === null) return `must begin each line with the name of a domain, but one has ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.r)(name)}`;
	const url = parseServiceUrl(line.slice(at + 1).trim());
	if (url === null) return `has no URL that can be used for ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.r)(name)}; it ${URL_RULE}`;
	if ((url.username !== "" || url.password !== "") && url.protocol === "http:" && !isLoopback(url)) return `would send the credentials for ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.r)(name)} unencrypted; use https, or http to a loopback address`;
	return null;
}
/** @returns `null` for a line that `domainEndpointProblem` refuses */
function parseDomainEndpoint(line) {
	if (domainEndpointProblem(line) !== null) return null;
	const at = line.indexOf("=");
	const domain = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__.a)(line.slice(0, at).trim());
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



/***/ }),

/***/ 3996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseDomainName),
/* harmony export */   i: () => (/* binding */ packageNameStem),
/* harmony export */   n: () => (/* binding */ NAME_RULE),
/* harmony export */   o: () => (/* binding */ parsePackageName),
/* harmony export */   r: () => (/* binding */ packageNameFromFile),
/* harmony export */   t: () => (/* binding */ NAME_PATTERN)
/* harmony export */ });
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



/***/ }),

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ printable),
/* harmony export */   r: () => (/* binding */ quote),
/* harmony export */   t: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3247);


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
	const characters = [...(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.r)(text.slice(0, MAX_READ)).slice(0, 2 * limit + 2)];
	return (characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : characters.join("")).replace(/(?<!\d)\d{12}(?!\d)/g, "************").replace(UNPRINTABLE, escapeCodePoint);
}
/** `printable` in double quotes. */
function quote(text) {
	return `"${printable(text)}"`;
}
/** The message of whatever was thrown, on one line, without secrets and account ids. */
function messageOf(error) {
	return printable((0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.n)(error instanceof Error ? error.message : String(error)), 300);
}



/***/ }),

/***/ 3247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ urlSecrets),
/* harmony export */   n: () => (/* binding */ redact),
/* harmony export */   r: () => (/* binding */ redactSecrets),
/* harmony export */   t: () => (/* binding */ knowSecrets)
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



/***/ })

};
