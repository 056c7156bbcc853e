export const id = 7652;
export const ids = [7652];
export const modules = {

9706:
((_module, _exports, _require) => {

_require.d(_exports, {
  i: () => (plain),
  n: () => (annotationsOf),
  r: () => (describeLeftOut),
  t: () => (annotationCommand)
});
var _redact_js_2 = _require(3247);
var _visible_js_0 = _require(8890);
var _workflow_command_js_1 = _require(3395);




// lib/report/annotations.js
const MAX_ANNOTATIONS_PER_KIND = 10;
const MAX_ANNOTATION_LENGTH = 4096;
function annotationsOf(result) {
	const failure = failureAnnotations(result.failure);
	const parts = placedParts(result.failure).length;
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
			errors: total(files, "errors") - errors.length + Math.max(0, parts - 9),
			warnings: total(files, "warnings") + result.warnings.length - warnings.length - runWarnings.length,
			notices: result.notices.length - notices.length
		}
	};
}
function annotationCommand(annotation) {
	const { kind, file, line, column, title } = annotation;
	return (0,_workflow_command_js_1.n)(kind, {
		file,
		line,
		col: column,
		title
	}, (0,_visible_js_0.t)(annotation.message, MAX_ANNOTATION_LENGTH));
}
function describeLeftOut({ leftOut }) {
	const parts = Object.entries(leftOut).flatMap(([kind, count]) => count === 0 ? [] : [`${count} more ${count === 1 ? kind.slice(0, -1) : kind}`]);
	return parts.length === 0 ? null : `GitHub shows at most ${10} annotations of a kind for a step. Not shown as annotations: ${parts.join(", ")}; see the job summary and the results file.`;
}
function failureAnnotations(failure) {
	if (failure === null) return [];
	const title = failure.code;
	const message = failure.parts.every(({ brief }) => brief !== void 0) ? failure.parts.map(briefText).join("\n") : failure.message;
	const text = failure.hint === void 0 ? message : `${message}\n${failure.hint}`;
	const [only] = failure.parts.length === 1 && failure.code === "invalid-configuration" ? failure.parts : [];
	const parts = placedParts(failure);
	const nowhere = {
		file: null,
		line: null,
		column: null
	};
	return [...parts.slice(0, 9).map(({ message, place }) => ({
		kind: "error",
		title,
		...place ?? nowhere,
		message: (0,_redact_js_2.r)(message)
	})), {
		kind: "error",
		title,
		...only?.place ?? nowhere,
		message: (0,_redact_js_2.r)(text)
	}];
}
function placedParts(failure) {
	if (failure?.code !== "invalid-configuration" || failure.parts.length === 1) return [];
	return failure.parts.filter(({ place }) => place !== null);
}
function briefText({ brief = "", place }) {
	const elsewhere = place === null || brief.includes(`\`${place?.file}\``) ? "" : ` of ${place?.file}`;
	return `${brief.replaceAll("`", "")}${place?.line ? `, the first in line ${place.line}${elsewhere}` : ""}.`;
}
function filesOf(problems) {
	return [...Map.groupBy(problems, ({ file }) => file)].map(([file, of]) => ({
		file,
		problems: of,
		errors: of.filter(({ severity }) => severity === "error").length,
		warnings: of.filter(({ severity }) => severity === "warning").length
	}));
}
function plain(kind, text) {
	return {
		kind,
		title: null,
		file: null,
		line: null,
		column: null,
		message: (0,_redact_js_2.r)(text)
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
	return queues.flatMap(({ file, problems }, index) => problems.slice(0, share[index]).map(({ code, file: own, line, column, message }) => ({
		kind: severity,
		title: code,
		file: own ?? file,
		line,
		column,
		message: (0,_redact_js_2.i)(message)
	})));
}
function total(marked, kind) {
	return marked.reduce((sum, one) => sum + one[kind], 0);
}



}),

8894:
((_module, _exports, _require) => {

_require.d(_exports, {
  i: () => (noAnswer),
  n: () => (NO_ANSWER),
  r: () => (isAwsError),
  t: () => (AwsError)
});
// lib/deployment/model/aws-error.js
var AwsError = class extends Error {
	name = "AwsError";
	kind;
	operation;
	errorName;
	requestId;
	mayHaveHappened;
	isVague;
	region;
	constructor(details) {
		super(details.message, { cause: details.cause });
		this.kind = details.kind;
		this.operation = details.operation;
		this.errorName = details.errorName;
		this.requestId = details.requestId;
		this.mayHaveHappened = details.mayHaveHappened;
		this.isVague = details.isVague ?? false;
		this.region = details.region ?? null;
	}
	get summary() {
		const request = this.requestId === null ? "" : `, request id ${this.requestId}`;
		return `${this.errorName}: ${this.message} (${this.operation}${request})`;
	}
};
function isAwsError(error, ...kinds) {
	return error instanceof AwsError && kinds.includes(error.kind);
}
const NO_ANSWER = "NoAnswer";
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



}),

5577:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (setOutput),
  t: () => (saveState)
});
var os_0 = _require(857);
var crypto_1 = _require(6982);
var fs_2 = _require(9896);




// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os_0.EOL);
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
	if (!fs_2.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs_2.appendFileSync(filePath, `${toCommandValue(message)}${os_0.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto_1.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os_0.EOL}${convertedValue}${os_0.EOL}${delimiter}`;
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
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os_0.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}



}),

4982:
((_module, _exports, _require) => {

_require.d(_exports, {
  i: () => (withLaterExamples),
  n: () => (MAX_PROBLEMS_KEPT),
  r: () => (keysOf),
  t: () => (FORMATS)
});
// lib/dictionaries/dictionary.js
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
function keysOf({ sentence, others = [] }) {
	const part = sentence.find((one) => typeof one !== "string");
	return part === void 0 || typeof part === "string" ? [] : [part.term, ...others];
}
function withLaterExamples(counts, make) {
	const { added, removed, changed, keysBefore, keysAfter } = counts;
	let made = null;
	return {
		added,
		removed,
		changed,
		keysBefore,
		keysAfter,
		get examples() {
			made ??= make();
			return made;
		}
	};
}
const MAX_PROBLEMS_KEPT = 5e3;



}),

9414:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (parseServiceUrl),
  i: () => (parseDomainEndpoint),
  n: () => (engineUrlProblem),
  r: () => (indexPatternProblem),
  t: () => (domainEndpointProblems)
});
var _printable_js_1 = _require(4359);
var _names_js_0 = _require(3996);



// lib/inputs/endpoints.js
const URL_RULE = "must be an http or https URL without query and fragment, for example \"http://localhost:9200\"";
function parseServiceUrl(text) {
	if (!/^https?:\/\//i.test(text) || /[?#\s]/.test(text) || !URL.canParse(text)) return null;
	const url = new URL(text);
	return url.hostname === "" ? null : url;
}
function isLoopback({ hostname }) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function engineUrlProblem(text) {
	return parseServiceUrl(text) === null ? URL_RULE : null;
}
function domainEndpointProblem(line) {
	const at = line.indexOf("=");
	if (at === -1) return "must hold lines of the form \"domain=URL\"";
	const name = line.slice(0, at).trim();
	if ((0,_names_js_0.a)(name) === null) return `must begin each line with the name of a domain, but one has ${(0,_printable_js_1.i)(name)}`;
	const url = parseServiceUrl(line.slice(at + 1).trim());
	if (url === null) return `has no URL that can be used for ${(0,_printable_js_1.i)(name)}; it ${URL_RULE}`;
	if ((url.username !== "" || url.password !== "") && url.protocol === "http:" && !isLoopback(url)) return `would send the credentials for ${(0,_printable_js_1.i)(name)} unencrypted; use https, or http to a loopback address`;
	return null;
}
function domainEndpointProblems() {
	const seen = /* @__PURE__ */ new Set();
	return (line) => {
		const problem = domainEndpointProblem(line);
		const name = line.slice(0, line.indexOf("=")).trim();
		if (problem === null && seen.has(name)) return `has two lines for ${(0,_printable_js_1.i)(name)}; keep one`;
		seen.add(name);
		return problem;
	};
}
function parseDomainEndpoint(line) {
	if (domainEndpointProblem(line) !== null) return null;
	const at = line.indexOf("=");
	const domain = (0,_names_js_0.a)(line.slice(0, at).trim());
	const url = parseServiceUrl(line.slice(at + 1).trim());
	return domain === null || url === null ? null : {
		domain,
		url
	};
}
function indexPatternProblem(pattern) {
	if (/^[^\s\\/?"<>|#:%&]+$/.test(pattern) && !/^[-_+]/.test(pattern)) return null;
	return `holds ${(0,_printable_js_1.i)(pattern)}, which is neither the name of an index nor a pattern with "*"`;
}



}),

5263:
((_module, _exports, _require) => {

_require.d(_exports, {
  i: () => (inputVariable),
  n: () => (parseDomains),
  r: () => (readInputs),
  t: () => (APIS)
});
var _dictionary_js_3 = _require(4982);
var _names_js_5 = _require(3996);
var _endpoints_js_4 = _require(9414);
var _printable_js_2 = _require(4359);
var _rules_js_0 = _require(1343);
var _modes_js_1 = _require(4160);







// lib/inputs/input-reader.js
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
			fail(name, `is ${(0,_printable_js_2.i)(value)}, but must be one of ${allowed.join(", ")}`, (0,_rules_js_0.p)(value, allowed));
			return fallback;
		},
		boolean(name, fallback) {
			const value = raw(name);
			if (value === "") return fallback;
			if (/^(?:true|True|TRUE)$/.test(value)) return true;
			if (/^(?:false|False|FALSE)$/.test(value)) return false;
			fail(name, `is ${(0,_printable_js_2.i)(value)}, but must be true or false`);
			return fallback;
		},
		number(name, rule, fallback) {
			const value = raw(name);
			if (value === "") return fallback;
			const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : NaN;
			if (Number.isFinite(number) && rule.holds(number)) return number;
			fail(name, `is ${(0,_printable_js_2.i)(value)}, but must be ${rule.says}`);
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

// lib/inputs/inputs.js
const MODE_INPUTS = [..._modes_js_1.n, "auto"];
const FORMAT_INPUTS = [..._dictionary_js_3.t, "auto"];
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
function readInputs(env) {
	const read = createInputReader(env);
	const domains = read.list("domains", LINES_OR_COMMAS, _rules_js_0.c);
	return {
		inputs: {
			mode: read.oneOf("mode", MODE_INPUTS, "auto"),
			files: read.list("files", LINES) ?? [],
			manifest: read.text("manifest"),
			format: read.oneOf("format", FORMAT_INPUTS, "auto"),
			bucket: read.text("bucket", _rules_js_0.s),
			keyPrefix: read.text("key-prefix", _rules_js_0.l),
			expectedBucketOwner: read.text("expected-bucket-owner", _rules_js_0.a),
			domains: domains === null ? null : parseDomains(domains),
			packagePrefix: read.text("package-prefix", _rules_js_0.u) ?? "",
			commitMessage: read.text("commit-message"),
			api: read.oneOf("api", APIS, "opensearch"),
			awsRegion: read.text("aws-region", _rules_js_0.d) ?? read.variable("aws-region", REGION_VARIABLES, _rules_js_0.d),
			validationTimeoutMinutes: read.number("validation-timeout-minutes", POSITIVE, 20),
			associationTimeoutMinutes: read.number("association-timeout-minutes", POSITIVE, 30),
			failOnWarnings: read.boolean("fail-on-warnings", false),
			maxRemovedPercent: read.number("max-removed-percent", PERCENT, 50),
			prune: read.boolean("prune", false),
			comment: read.oneOf("comment", COMMENT_POLICIES, "changes"),
			githubToken: read.text("github-token", _rules_js_0.f),
			indexSettings: read.list("index-settings", LINES),
			searchTests: read.list("search-tests", LINES),
			engineUrl: (0,_endpoints_js_4.a)(read.text("engine-url", _endpoints_js_4.n) ?? ""),
			verify: read.oneOf("verify", VERIFY_POLICIES, "off"),
			verifyTimeoutMinutes: read.number("verify-timeout-minutes", POSITIVE, 5),
			indexes: read.list("indexes", LINES_OR_COMMAS, _endpoints_js_4.r) ?? ["*"],
			reload: read.boolean("reload", false),
			domainEndpoints: domainEndpoints(read.list("domain-endpoints", LINES, (0,_endpoints_js_4.t)()) ?? []),
			matrix: matrixOf(read.text("matrix"))
		},
		errors: read.errors,
		invalid: read.invalid
	};
}
function domainEndpoints(lines) {
	return new Map(lines.flatMap((line) => {
		const endpoint = (0,_endpoints_js_4.i)(line);
		return endpoint === null ? [] : [[endpoint.domain, endpoint.url]];
	}));
}
function matrixOf(text) {
	return text === null || text === "null" || text === "{}" ? null : text;
}
function parseDomains(names) {
	return [...new Set(names.map(_names_js_5.a).filter((domain) => domain !== null))];
}



}),

2596:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (parseCommitMarker),
  c: () => (LONGEST_LAG_MS),
  d: () => (pollDelay),
  i: () => (parseCheckMarker),
  l: () => (STALE_READ_MS),
  n: () => (commitMessage),
  o: () => (parseDictionaryMarker),
  r: () => (packageDescription),
  s: () => (saysToHold),
  t: () => (checkDescription),
  u: () => (backoffDelay)
});
// lib/deployment/loop/pace.js
const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 1e4;
function backoffDelay(attempt, random) {
	return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt) * (.5 + random() / 2);
}
const STALE_READ_MS = 15e3;
const LONGEST_LAG_MS = 5e3;
const QUICK_POLL_MS = 50;
const QUICK_WAIT_MS = 1200;
const LONGEST_POLL_MS = 4e3;
const POLL_SHARE = .4;
const EXPECTED_SHARE = .04;
function pollDelay(waitedMs, random, expectedMs = 0) {
	const share = waitedMs < QUICK_WAIT_MS ? QUICK_POLL_MS : waitedMs * POLL_SHARE;
	return Math.min(LONGEST_POLL_MS, Math.max(share, expectedMs * EXPECTED_SHARE)) * (.9 + random() * .1);
}

// lib/deployment/model/marker.js
const MAX_DESCRIPTION_LENGTH = 1024;
const MAX_COMMIT_MESSAGE_LENGTH = 160;
function packageDescription(description, marker) {
	const path = marker.path === null ? "" : ` path=${percentEncodePath(marker.path)}`;
	const full = `[dictionary repo=${marker.repository}${path} sha256=${marker.sha256}]`;
	const text = singleLine(description);
	if (joinedLength(text, full) <= 1024) return join(text, full);
	const short = `[dictionary repo=${marker.repository} sha256=${marker.sha256}]`;
	return join(cutAtGrapheme(text, MAX_DESCRIPTION_LENGTH - short.length - 1).trimEnd(), short);
}
const DICTIONARY_MARKER = /(?:^| )\[dictionary repo=([^\s\]]+)(?: path=([^\s\]]+))? sha256=([0-9a-f]{64})\]$/;
function parseDictionaryMarker(description) {
	const [, repository, path, sha256] = DICTIONARY_MARKER.exec(description) ?? [];
	if (repository === void 0 || sha256 === void 0) return null;
	return {
		repository,
		path: path === void 0 ? null : percentDecode(path),
		sha256
	};
}
function saysToHold(description, sha256) {
	return parseDictionaryMarker(description)?.sha256 === sha256;
}
function commitMessage(message, commit, sha256) {
	const marker = `[${commit.slice(0, 7)} sha256:${sha256.slice(0, 12)}]`;
	const firstLine = singleLine(message.trimStart().split(/[\r\n]/, 1)[0] ?? "").trim();
	if (joinedLength(firstLine, marker) <= 160) return join(firstLine, marker);
	return join(`${cutAtGrapheme(firstLine, 160 - marker.length - 1 - 1).trimEnd()}…`, marker);
}
const COMMIT_MARKER = /(?:^| )\[([0-9a-f]{7}) sha256:([0-9a-f]{12})\]$/;
function parseCommitMarker(message) {
	const [, commit, sha256Prefix] = COMMIT_MARKER.exec(message ?? "") ?? [];
	return commit === void 0 || sha256Prefix === void 0 ? null : {
		commit,
		sha256Prefix
	};
}
function checkDescription(marker) {
	const end = `[dictionary-check repo=${marker.repository} run=${marker.runId} created=${marker.createdAt.toISOString()}]`;
	const text = `Throw-away check of a dictionary, key=${percentEncodePath(marker.key)}`;
	return joinedLength(text, end) <= 1024 ? join(text, end) : end;
}
const CHECK_MARKER = /^(?:.*, key=(\S+) |.* |)\[dictionary-check repo=([^\s\]]+) run=([^\s\]]+) created=([^\s\]]+)\]$/;
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
function singleLine(text) {
	return text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, " ").trim();
}
function cutAtGrapheme(text, limit) {
	let end = 0;
	for (const { index, segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
		if (index + segment.length > limit) break;
		end = index + segment.length;
	}
	return text.slice(0, end);
}
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



}),

4160:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (MODES),
  r: () => (askedOf),
  t: () => (ABILITIES)
});
// lib/inputs/modes.js
const MODES = [
	"lint",
	"plan",
	"validate",
	"deploy",
	"drift",
	"doctor"
];
const READS = {
	readsAws: true,
	needsBucket: false,
	asksEngine: true,
	publishes: false,
	validatesOnAws: false,
	failsOnDrift: false
};
const NOTHING = {
	...READS,
	readsAws: false,
	asksEngine: false
};
const ABILITIES = {
	none: NOTHING,
	doctor: {
		...READS,
		asksEngine: false
	},
	lint: {
		...NOTHING,
		asksEngine: true
	},
	plan: READS,
	validate: {
		...READS,
		needsBucket: true,
		validatesOnAws: true
	},
	deploy: {
		...READS,
		needsBucket: true,
		publishes: true,
		validatesOnAws: true
	},
	drift: {
		...READS,
		asksEngine: false,
		failsOnDrift: true,
		validatesOnAws: true
	}
};
function askedOf(mode) {
	return ABILITIES[mode].asksEngine ? "all" : "files";
}



}),

3996:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (parseDomainName),
  i: () => (packageNameStem),
  n: () => (NAME_RULE),
  o: () => (parsePackageName),
  r: () => (packageNameOf),
  t: () => (NAME_PATTERN)
});
// lib/workspace/select/names.js
const NAME_PATTERN = /^[a-z][a-z0-9-]{2,27}$/;
const NAME_RULE = "3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter";
function isPackageName(text) {
	return NAME_PATTERN.test(text);
}
function isDomainName(text) {
	return NAME_PATTERN.test(text);
}
function parsePackageName(text) {
	return isPackageName(text) ? text : null;
}
function parseDomainName(text) {
	return isDomainName(text) ? text : null;
}
function packageNameStem(file) {
	const base = file.slice(file.lastIndexOf("/") + 1);
	const dot = base.lastIndexOf(".");
	return (dot > 0 ? base.slice(0, dot) : base).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
function packageNameOf(file, named, prefix) {
	return named === null ? packageNameFromFile(file, prefix) : parsePackageName(prefix + named);
}
function packageNameFromFile(file, prefix) {
	const stem = packageNameStem(file);
	return stem === "" ? null : parsePackageName(prefix + stem);
}



}),

6367:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (poll)
});
var _aws_error_js_0 = _require(8894);
var _marker_js_1 = _require(2596);



// lib/deployment/loop/poll.js
const LAST_STEP_MS = 2e3;
async function poll({ clock, random, signal: cancelled }, { timeoutMs, graceMs = 0, expectedMs = 0 }, step) {
	const signal = graceMs === 0 ? cancelled : afterwards(clock, cancelled, graceMs);
	let deadline = clock.now() + timeoutMs;
	const end = (why, unanswered = null) => ({
		why,
		unanswered
	});
	const attempt = async () => {
		try {
			return await step({
				signal,
				deadline: deadline + LAST_STEP_MS
			});
		} catch (error) {
			if (!(signal.aborted || clock.now() >= deadline) || !(0,_aws_error_js_0.r)(error, "transient")) throw error;
			return end(signal.aborted ? "cancelled" : "timed-out", error);
		}
	};
	let since = clock.now();
	for (;;) {
		const outcome = await attempt();
		if (typeof outcome !== "string") return outcome;
		if (outcome === "done") return end("done");
		if (outcome === "progress") deadline = clock.now() + timeoutMs;
		if (outcome === "asked") since = clock.now();
		if (signal.aborted) return end("cancelled");
		const left = deadline - clock.now();
		if (left <= 0) return end("timed-out");
		await clock.sleep(Math.min(left, (0,_marker_js_1.d)(clock.now() - since, random, expectedMs)), signal);
		if (signal.aborted) return end("cancelled");
	}
}
function afterwards(clock, signal, milliseconds) {
	const late = new AbortController();
	const abort = () => {
		clock.sleep(milliseconds).then(() => late.abort());
	};
	if (signal.aborted) abort();
	else signal.addEventListener("abort", abort, { once: true });
	return late.signal;
}



}),

4024:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (rememberThrowAways)
});
/* unused harmony export t */
var _core_js_0 = _require(5577);


// lib/github/post-state.js
const THROW_AWAYS = "throw-aways";
function rememberThrowAways(throwAways, { api, awsRegion, bucket, expectedBucketOwner }) {
	const saved = {
		throwAways,
		api,
		awsRegion,
		bucket,
		expectedBucketOwner
	};
	(0,_core_js_0.t)(THROW_AWAYS, throwAways.length === 0 ? "" : JSON.stringify(saved));
}



}),

7652:
((_module, _exports, _require) => {

_require.d(_exports, {
  runPost: () => (runPost)
});
var _throw_away2_js_0 = _require(4021);
var _inputs_js_1 = _require(5263);
var _names_js_6 = _require(3996);
var _post_state_js_2 = _require(4024);
var _printable_js_8 = _require(4359);
var _redact_js_7 = _require(3247);
var _annotations_js_3 = _require(9706);
var _schemas_js_4 = _require(9092);
var _workflow_command_js_5 = _require(3395);
var _version_js_9 = _require(2060);











// lib/github/saved-state.js
const packageName = (0,_schemas_js_4.l)().transform((text, context) => {
	const name = (0,_names_js_6.o)(text);
	if (name !== null && (0,_throw_away2_js_0.r)(name)) return name;
	context.addIssue("not the name of a throw-away package");
	return _schemas_js_4.d;
});
const packageId = (0,_schemas_js_4.l)().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,127}$/).transform((id) => id);
const creation = (0,_schemas_js_4.i)("state", [
	(0,_schemas_js_4.s)({ state: (0,_schemas_js_4.a)("not-asked") }),
	(0,_schemas_js_4.s)({ state: (0,_schemas_js_4.a)("unanswered") }),
	(0,_schemas_js_4.s)({
		state: (0,_schemas_js_4.a)("answered"),
		id: packageId
	})
]);
const MAX_PLACES = 5;
const savedSchema = (0,_schemas_js_4.s)({
	throwAways: (0,_schemas_js_4.n)((0,_schemas_js_4.s)({
		name: packageName,
		key: (0,_schemas_js_4.l)(),
		creation
	})),
	api: (0,_schemas_js_4.t)(_inputs_js_1.t),
	awsRegion: (0,_schemas_js_4.l)(),
	bucket: (0,_schemas_js_4.l)(),
	expectedBucketOwner: (0,_schemas_js_4.l)().nullable()
});
function savedThrowAways(env) {
	const text = env[`STATE_${"throw-aways"}`] ?? "";
	if (text === "") return null;
	const { data, error } = savedSchema.safeParse(parsed(text));
	if (data !== void 0) return data;
	const places = error.issues.map(({ path }) => path.length === 0 ? "the whole" : path.join("."));
	throw new Error(`It is not what a main step saves: ${[...new Set(places)].slice(0, MAX_PLACES).join(", ")}.`);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new Error("It is not JSON.");
	}
}

// lib/post.js
async function runPost(dependencies) {
	(0,_redact_js_7.n)(dependencies.env);
	const warn = (text) => dependencies.write(`${(0,_annotations_js_3.t)((0,_annotations_js_3.i)("warning", text))}\n`);
	let cause = "the state that the main step saved can't be used";
	try {
		const saved = savedThrowAways(dependencies.env);
		if (saved === null) return true;
		cause = "AWS could not be asked";
		const problems = await discardSaved(saved, dependencies);
		const most = problems.length > 10 ? 10 - 1 : problems.length;
		for (const problem of problems.slice(0, most)) warn(`A throw-away package could not be deleted; a later run sweeps it. ${problem}`);
		const others = problems.slice(most);
		if (others.length > 0) warn(`And ${others.length} more throw-away packages; the log of this step names them.`);
		for (const problem of others) dependencies.write(`${(0,_workflow_command_js_5.t)((0,_redact_js_7.r)(problem))}\n`);
	} catch (error) {
		warn(`Throw-away packages may be left, as ${cause}. ${(0,_printable_js_8.n)(error)} A later run of mode validate sweeps them.`);
	}
	return true;
}
async function discardSaved({ throwAways, ...place }, { env, clock, random, signal }) {
	const { connect } = await _require.e(/* import() */ 5474).then(_require.bind(_require, 5474));
	const { discard } = await _require.e(/* import() */ 7203).then(_require.bind(_require, 7203));
	const { awsRegion: region, ...settings } = place;
	const { service, store } = await connect({
		...settings,
		region,
		actionVersion: _version_js_9.t,
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



}),

4359:
((_module, _exports, _require) => {

_require.d(_exports, {
  i: () => (quote),
  n: () => (messageOf),
  r: () => (printable),
  t: () => (isTooDeep)
});
var _redact_js_0 = _require(3247);


// lib/printable.js
const MAX_SHOWN = 120;
const MAX_READ = 8192;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
function escapeCodePoint(character) {
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	if (character === "	") return "\\t";
	return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function printable(text, limit = MAX_SHOWN) {
	const characters = [...(0,_redact_js_0.i)(text.slice(0, MAX_READ)).slice(0, 2 * limit + 2)];
	return (characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : characters.join("")).replace(/(?<!\d)\d{12}(?!\d)/g, "************").replace(UNPRINTABLE, escapeCodePoint);
}
function quote(text) {
	return `"${printable(text)}"`;
}
function messageOf(error) {
	return printable((0,_redact_js_0.r)(error instanceof Error ? error.message : String(error)), 300);
}
function isTooDeep(error) {
	return error instanceof Error && /call stack|stack overflow/i.test(error.message);
}



}),

3247:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (urlSecrets),
  i: () => (redactSecrets),
  n: () => (knowSecrets),
  r: () => (redact),
  t: () => (knowNames)
});
// lib/redact.js
const SECRET_VARIABLES = [
	"INPUT_GITHUB-TOKEN",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"AWS_ACCESS_KEY_ID"
];
const SHORTEST_SECRET = 16;
const URL_VARIABLES = ["INPUT_ENGINE-URL", "INPUT_DOMAIN-ENDPOINTS"];
const SHORTEST_PASSWORD = 6;
let secretValues = [];
function urlSecrets(env) {
	const secrets = URL_VARIABLES.flatMap((name) => (env[name] ?? "").match(/https?:\/\/[^\s/?#]*@/gi) ?? []).flatMap((url) => {
		const [user = "", password = ""] = url.replace(/^https?:\/\//i, "").slice(0, -1).split(/:(.*)/s, 2);
		const written = {
			username: user,
			password
		};
		return [written, URL.canParse(`${url}x`) ? new URL(`${url}x`) : written].flatMap(({ username, password }) => {
			const [name, word] = [decodeOnce(username), decodeOnce(password)];
			return [
				word || name,
				password || username,
				Buffer.from(`${name}:${word}`).toString("base64")
			];
		});
	});
	return [...new Set(secrets)].filter((secret) => secret !== "" && secret !== "Og==");
}
function decodeOnce(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
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
const ARN = /\barn(?::|%3a)aws[a-z-]*(?::|%3a)[a-z0-9-]*(?::|%3a)[a-z0-9-]*(?::|%3a)[a-z0-9*-]*(?::|%3a)([^\s"'`,;<>()[\]{}]*)/gi;
const IAM_ID = /(?<![A-Za-z0-9])A(?:KIA|SIA|ROA|IDA|GPA|NPA|NVA|PKA|BIA|CCA)[A-Z0-9]{16,}(?![A-Za-z0-9])/g;
const TOKENS = [
	/(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoD|AQoE)[A-Za-z0-9+/=_%-]{40,}/g,
	/\bgh[opsur]_\w{20,}|\bgithub_pat_\w{20,}/g,
	/\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,2000}\.[\w-]+/g,
	/(?<=\bauthorization\s*:\s*(?:bearer|basic|token|AWS4-HMAC-SHA256)\s)\S+/gi
];
const NAMED = /((?:aws_?)?(?:secret_?access_?key|session_?token|security_?token|access_?key_?id)|x-amz-(?:security-token|credential|signature))("?\s*[=:]\s*"?)([^\s"'&,;]+)/gi;
const ACCOUNT = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?:sha256[:=]|dictcheck-)[0-9a-f]+|(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])|(?<![A-Za-z0-9])F\d+(?![A-Za-z0-9])|(?<!\d)\d+\.\d+|(?<!\d)(\d{12})(?!\d)/g;
function redactSecrets(text) {
	let result = text;
	for (const value of secretValues) result = result.replaceAll(value, "[removed]");
	result = result.replace(ARN, (_, resource) => resource || "[resource]").replace(NAMED, (_, name, between) => `${name}${between}[removed]`).replace(IAM_ID, "[key id]");
	for (const token of TOKENS) result = result.replace(token, "[token]");
	return result;
}
function redact(text) {
	return redactSecrets(text).replace(ownNames ?? ACCOUNT, (match, account) => account === void 0 ? match : "[account]");
}
let ownNames = null;
function knowNames(names) {
	const numbered = names.filter((name) => /(?<!\d)\d{12}(?!\d)/.test(name) && !/^\d+$/.test(name));
	ownNames = null;
	if (numbered.length === 0) return;
	const own = [...new Set(numbered)].sort((a, b) => b.length - a.length).map((name) => name.replace(/[^\w]/g, "\\$&"));
	ownNames = new RegExp(`(?<![A-Za-z0-9])(?:${own.join("|")})(?![A-Za-z0-9])|${ACCOUNT.source}`, "g");
}



}),

1343:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (accountIdProblem),
  c: () => (domainProblem),
  d: () => (regionProblem),
  f: () => (tokenProblem),
  i: () => (PATH_PATTERN),
  l: () => (keyPrefixProblem),
  n: () => (KEY_PREFIX_PATTERN),
  o: () => (bucketDoubt),
  p: () => (suggestion),
  r: () => (LISTED_PATTERN),
  s: () => (bucketProblem),
  t: () => (BUCKET_PATTERN),
  u: () => (packagePrefixProblem)
});
var _printable_js_0 = _require(4359);
var _names_js_1 = _require(3996);



// lib/inputs/suggestion.js
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
const MAX_PREFIX_BYTES = 512;
const OTHER_BUCKETS = {
	x: "a directory bucket (S3 Express One Zone)",
	table: "a table bucket",
	ol: "an access point of S3 Object Lambda"
};
const BUCKET_PATTERN = /^(?!\d+\.\d+\.\d+\.\d+$)(?!.*--(?:x|table|ol)-s3$)[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/;
const KEY_PREFIX_PATTERN = /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^/\0-\x1f\x7f-\x9f\u2028\u2029]+(?:\/[^/\0-\x1f\x7f-\x9f\u2028\u2029]+)*$/;
const INSIDE = /(?!\s*[/\\])(?!\s*[A-Za-z]:)(?!\s*(?:.*\/)?\.\.(?:\/|$))(?!\s*(?:.*\/)?\.[gG][iI][tT](?:\/|$))[\s\S]*\S/.source;
const PATH_PATTERN = new RegExp(`^(?!\\s*!)${INSIDE}`);
const LISTED_PATTERN = new RegExp(`^(?:!\\s*|(?!!))${INSIDE}`);
function bucketProblem(bucket) {
	if (/^arn:/i.test(bucket)) return "must be the name of a bucket, not an ARN; for an access point give its alias, which ends in \"-s3alias\"";
	if (/^s3:\/\//i.test(bucket)) return "must be the name of a bucket alone, without \"s3://\"; put a folder in it into key-prefix";
	const [, kind] = /--(x|table|ol)-s3$/.exec(bucket) ?? [];
	if (kind !== void 0) return `is ${(0,_printable_js_0.i)(bucket)}, ${OTHER_BUCKETS[kind]}, from which OpenSearch Service can't import; it must be the name of a general purpose bucket`;
	if (BUCKET_PATTERN.test(bucket)) return null;
	return `is ${(0,_printable_js_0.i)(bucket)}, but must be the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and single dots, with a letter or digit at both ends`;
}
function bucketDoubt(bucket) {
	if (!bucket.endsWith("-s3alias")) return null;
	return `bucket ${(0,_printable_js_0.i)(bucket)} is the alias of an access point. S3 takes it, but AWS does not say that OpenSearch Service imports packages from one; if the import fails, give the name of the bucket.`;
}
function keyPrefixProblem(prefix) {
	const trimmed = prefix.replace(/^\/+|\/+$/g, "");
	if (trimmed !== prefix) return `must have no slash at its ends${trimmed === "" ? "" : `; write ${(0,_printable_js_0.i)(trimmed)}`}`;
	if (trimmed === "") return "must not be empty; leave it out for the default";
	if (Buffer.byteLength(prefix) > MAX_PREFIX_BYTES) return `must have at most ${MAX_PREFIX_BYTES} bytes`;
	if (/[\p{C}\p{Zl}\p{Zp}]/u.test(prefix)) return "must have no control characters";
	if (prefix.split("/").some((part) => part === "" || part === "." || part === "..")) return `is ${(0,_printable_js_0.i)(prefix)}, but must have no empty, "." or ".." part`;
	return null;
}
function accountIdProblem(account) {
	if (/^\d{12}$/.test(account)) return null;
	return `must be an account id of 12 digits, but has ${/^\d+$/.test(account) ? `${account.length} digits` : `${account.length} characters that are not all digits`}`;
}
function domainProblem(domain) {
	if ((0,_names_js_1.a)(domain) !== null) return null;
	if (/^arn:|:\/\/|\.amazonaws\.|\.on\.aws/i.test(domain)) return "must hold the names of domains, for example \"search-prod\", not ARNs or endpoints";
	const many = /\s/.test(domain) ? "; separate several by commas or line breaks, without dashes or quotes" : "";
	return `holds ${(0,_printable_js_0.i)(domain)}, which is not the name of a domain: ${_names_js_1.n}${many}`;
}
function regionProblem(region) {
	if (/^[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region)) return null;
	return `is ${(0,_printable_js_0.i)(region)}, but must be the code of a Region, for example "eu-central-1"`;
}
function packagePrefixProblem(prefix) {
	if (/^[a-z][a-z0-9-]{0,26}$/.test(prefix)) return null;
	return `is ${(0,_printable_js_0.i)(prefix)}, but must be 1 to 27 lower-case letters (a-z), digits and hyphens, the first one a letter`;
}
function tokenProblem(token) {
	if (/^[\t\x20-\x7e\x80-\xff]*$/.test(token)) return null;
	return "holds a line break or another character that no header takes; set it to the token alone";
}



}),

4021:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (mayMakeRoom),
  i: () => (leftovers),
  n: () => (isThrowAway),
  o: () => (sweep),
  r: () => (isThrowAwayName),
  s: () => (throwAwayName),
  t: () => (discard)
});
var _printable_js_3 = _require(4359);
var _poll_js_0 = _require(6367);
var _aws_error_js_1 = _require(8894);
var _marker_js_2 = _require(2596);





// lib/deployment/validate/throw-away.js
const NAME = /^dictcheck-[0-9a-f]{12}$/;
const LEFTOVER_AGE_MS = 864e5;
const DELETE_TIMEOUT_MS = 12e4;
const SWEEP_TIMEOUT_MS = 15e3;
const CANCELLED_TIMEOUT_MS = 3e3;
const LATE_MS = 1e4;
function throwAwayName(random) {
	return `dictcheck-${Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join("")}`;
}
function isThrowAwayName(name) {
	return NAME.test(name);
}
function isThrowAway(live) {
	return isThrowAwayName(live.name) && (0,_marker_js_2.i)(live.description) !== null;
}
function mayMakeRoom(live, now) {
	const marker = isThrowAway(live) ? (0,_marker_js_2.i)(live.description) : null;
	if (marker === null || live.status === "DELETED") return false;
	return live.status === "DELETING" || Math.abs(now - marker.createdAt.getTime()) < LEFTOVER_AGE_MS;
}
function leftovers(packages, repository, now) {
	return packages.flatMap((live) => {
		const marker = isThrowAway(live) ? (0,_marker_js_2.i)(live.description) : null;
		const isOurs = marker?.repository.toLowerCase() === repository.toLowerCase();
		if (marker === null || !isOurs || now - marker.createdAt.getTime() < LEFTOVER_AGE_MS) return [];
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
function sweep(throwAways, aws) {
	return discardAll(throwAways, aws, {
		timeoutMs: SWEEP_TIMEOUT_MS,
		isSeen: true
	});
}
function discard(throwAways, aws) {
	return discardAll(throwAways, aws, {
		timeoutMs: DELETE_TIMEOUT_MS,
		isSeen: false
	});
}
async function discardAll(throwAways, aws, removal) {
	const { store, world } = aws;
	const { timeoutMs } = removal;
	return (await Promise.all(throwAways.map(async (throwAway) => {
		const { name, key } = throwAway;
		const problems = (await Promise.allSettled([deleted(throwAway, removal, aws), insisting(world, timeoutMs, async (limits) => {
			if (holdsObjectOf(name, key)) await store.delete(key, limits);
			return true;
		})])).flatMap((end) => end.status === "rejected" ? [textOf(end.reason)] : []);
		return problems.length === 0 ? [] : [`${name}: ${problems.join("; ")}`];
	}))).flat();
}
function holdsObjectOf(name, key) {
	return isThrowAwayName(name) && key.split("/").at(-2) === name;
}
async function deleted({ name, creation }, removal, { service, world }) {
	if (creation.state === "not-asked") return;
	let id = creation.state === "answered" ? creation.id : null;
	let accepted = false;
	let { isSeen } = removal;
	const { clock } = world;
	const started = clock.now();
	await insisting(world, removal.timeoutMs, async (limits) => {
		const live = isSeen ? null : await shown(name, id, service, limits);
		isSeen = false;
		if (live !== null && (live.status === "DELETED" || !isThrowAway(live))) return true;
		if (live?.status === "DELETING") return false;
		id ??= live?.id ?? null;
		if (id === null) return clock.now() - started >= LATE_MS;
		if (live === null && accepted) return true;
		accepted = await isTaken(service.deletePackage(id, limits));
		return !accepted;
	});
}
async function shown(name, id, service, limits) {
	if (id === null) return (await service.findPackage(name, limits)).live;
	return (await service.describePackages([id], limits)).find((found) => found.id === id) ?? null;
}
async function isTaken(deletion) {
	try {
		await deletion;
		return true;
	} catch (error) {
		if ((0,_aws_error_js_1.r)(error, "not-found")) return false;
		throw error;
	}
}
async function insisting(world, timeoutMs, step) {
	let refusal = /* @__PURE__ */ new Error("AWS did not confirm in time that it is gone");
	if ((await (0,_poll_js_0.t)(world, {
		timeoutMs,
		graceMs: CANCELLED_TIMEOUT_MS
	}, async (limits) => {
		try {
			return await step(limits) ? "done" : "waiting";
		} catch (error) {
			if (!(0,_aws_error_js_1.r)(error, "busy", "conflict", "rejected", "transient")) throw error;
			refusal = error;
			return "waiting";
		}
	})).why !== "done") throw refusal;
}
function textOf(error) {
	return error instanceof _aws_error_js_1.t ? error.summary : (0,_printable_js_3.n)(error);
}



}),

2060:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (REPOSITORY_URL),
  t: () => (ACTION_VERSION)
});
// lib/version.js
const ACTION_VERSION = "0.1.0";
const REPOSITORY_URL = "https://github.com/OWNER/deploy-opensearch-dictionaries";



}),

8890:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (singleLine),
  r: () => (visible),
  t: () => (cut)
});
// lib/report/escape/visible.js
const UNSEEN = /[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]--[\u{200c}\u{200d}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]]/gv;
const SHORT = {
	"	": "\\t",
	"\n": "\\n",
	"\r": "\\r"
};
function visible(text) {
	return text.replace(UNSEEN, (character) => SHORT[character] ?? writtenOut(character));
}
function writtenOut(character) {
	const hex = (character.codePointAt(0) ?? 0).toString(16);
	if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
	return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
function singleLine(text) {
	return text.replace(/\s+/gu, " ").trim();
}
function cut(text, length) {
	if (text.length <= length) return text;
	const head = text.slice(0, length - 1);
	return `${/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head}…`;
}



}),

3395:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (workflowCommand),
  t: () => (logLine)
});
var _visible_js_0 = _require(8890);


// lib/report/escape/workflow-command.js
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function logLine(text) {
	return (0,_visible_js_0.r)(text).replace(/^(\s*)::/u, "$1\\::").replaceAll("##[", "##\\[");
}
function workflowCommand(name, properties, message) {
	const list = Object.entries(properties).filter(([, value]) => value !== null && value !== "").map(([key, value]) => `${key}=${escapeProperty((0,_visible_js_0.r)(String(value)))}`);
	const data = message.split("\n").map(logLine).join("\n");
	return `::${name}${list.length === 0 ? "" : ` ${list.join(",")}`}::${escapeData(data)}`;
}



})

};
