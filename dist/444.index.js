export const id = 444;
export const ids = [444];
export const modules = {

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ logLine),
/* harmony export */   c: () => (/* binding */ singleLine),
/* harmony export */   i: () => (/* binding */ plain),
/* harmony export */   l: () => (/* binding */ visible),
/* harmony export */   n: () => (/* binding */ annotationsOf),
/* harmony export */   o: () => (/* binding */ workflowCommand),
/* harmony export */   r: () => (/* binding */ describeLeftOut),
/* harmony export */   s: () => (/* binding */ cut),
/* harmony export */   t: () => (/* binding */ annotationCommand)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4359);


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
	return visible(text).replace(/^(\s*)::/u, "$1\\::").replaceAll("##[", "##\\[");
}
/**
* A workflow command as one line without its line break. Properties without a value are left out. Line breaks in the
* message are kept (escaped); every line of it is neutralised, since the runner prints it into the log.
*/
function workflowCommand(name, properties, message) {
	const list = Object.entries(properties).filter(([, value]) => value !== null && value !== "").map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`);
	const data = message.split("\n").map(logLine).join("\n");
	return `::${name}${list.length === 0 ? "" : ` ${list.join(",")}`}::${escapeData(data)}`;
}

// lib/report/annotations.js
/** Marks on the lines of the changed files, as workflow commands. */
/** GitHub keeps no more of each kind a step. */
const MAX_ANNOTATIONS_PER_KIND = 10;
/** GitHub cuts messages here, in characters. */
const MAX_ANNOTATION_LENGTH = 4096;
/** Chooses the annotations of a run. Each dictionary gets its turn, so that none hides behind another's thousands. */
function annotationsOf(result) {
	const failure = result.failure === null ? [] : [failureAnnotation(result.failure)];
	const errors = problemAnnotations(result.dictionaries, "error", 10 - failure.length);
	const runWarnings = result.warnings.slice(0, 10).map((text) => plain("warning", text));
	const warnings = problemAnnotations(result.dictionaries, "warning", 10 - runWarnings.length);
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
			errors: total(result.dictionaries, "errors") - errors.length,
			warnings: total(result.dictionaries, "warnings") + result.warnings.length - warnings.length - runWarnings.length,
			notices: result.notices.length - notices.length
		}
	};
}
/** The workflow command that makes an annotation, without its line break. */
function annotationCommand(annotation) {
	const { kind, file, line, column, title } = annotation;
	return workflowCommand(kind, {
		file,
		line,
		col: column,
		title
	}, cut(annotation.message, MAX_ANNOTATION_LENGTH));
}
/** A sentence on what the annotations don't show, or `null` when they show everything. */
function describeLeftOut({ leftOut }) {
	const parts = Object.entries(leftOut).flatMap(([kind, count]) => count === 0 ? [] : [`${count} more ${count === 1 ? kind.slice(0, -1) : kind}`]);
	return parts.length === 0 ? null : `GitHub shows at most ${10} annotations of a kind for a step. Not shown as annotations: ${parts.join(", ")}; see the job summary and the results file.`;
}
function failureAnnotation(failure) {
	const text = failure.hint === void 0 ? failure.message : `${failure.message}\n${failure.hint}`;
	return {
		kind: "error",
		title: failure.code,
		file: null,
		line: null,
		column: null,
		message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.a)(text)
	};
}
/** An annotation of the run as a whole. */
function plain(kind, text) {
	return {
		kind,
		title: null,
		file: null,
		line: null,
		column: null,
		message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.a)(text)
	};
}
function problemAnnotations(dictionaries, severity, room) {
	const queues = dictionaries.map(({ file, problems }) => ({
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
		message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.o)(message)
	})));
}
function total(dictionaries, kind) {
	return dictionaries.reduce((sum, dictionary) => sum + dictionary[kind], 0);
}



/***/ }),

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

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ backoffDelay),
/* harmony export */   r: () => (/* binding */ pollDelay)
/* harmony export */ });
/* unused harmony export t */
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
const FIRST_POLL_MS = 250;
const LONGEST_POLL_MS = 5e3;
const POLL_GROWTH = 1.5;
/** Delay before poll number `poll` (from 0): a quarter of a second, growing by half to at most 5 s, with jitter. */
function pollDelay(poll, random) {
	return Math.min(LONGEST_POLL_MS, FIRST_POLL_MS * POLL_GROWTH ** poll) * (.9 + random() * .1);
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
		await world.clock.sleep(Math.min(LONGEST_DELAY_MS, (0,_pace_js__WEBPACK_IMPORTED_MODULE_1__.r)(poll, world.random)));
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



/***/ })

};
