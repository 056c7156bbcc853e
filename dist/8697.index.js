export const id = 8697;
export const ids = [8697];
export const modules = {

9706:
((_module, _exports, _require) => {

_require.d(_exports, {
  i: () => (plain),
  n: () => (annotationsOf),
  r: () => (describeLeftOut),
  t: () => (annotationCommand)
});
var _redact_js_0 = _require(3247);
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
	return (0,_workflow_command_js_1.r)(kind, {
		file,
		line,
		col: column,
		title
	}, (0,_workflow_command_js_1.i)(annotation.message, MAX_ANNOTATION_LENGTH));
}
function describeLeftOut({ leftOut }, where) {
	const parts = Object.entries(leftOut).flatMap(([kind, count]) => count === 0 ? [] : [`${count} more ${count === 1 ? kind.slice(0, -1) : kind}`]);
	if (parts.length === 0) return null;
	const places = [...where.hasSummary ? ["the job summary"] : [], ...where.hasResultsFile ? ["the results file"] : []];
	const see = places.length === 0 ? "" : `; see ${places.join(" and ")}`;
	return `GitHub shows at most ${10} annotations of a kind for a step. Not shown as annotations: ${parts.join(", ")}${see}.`;
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
		message: (0,_redact_js_0.i)(message)
	})), {
		kind: "error",
		title,
		...only?.place ?? nowhere,
		message: (0,_redact_js_0.i)(text)
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
		message: (0,_redact_js_0.i)(text)
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
		message: (0,_redact_js_0.a)(message)
	})));
}
function total(marked, kind) {
	return marked.reduce((sum, one) => sum + one[kind], 0);
}

}),

8894:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (isUnsent),
  i: () => (isThrottled),
  n: () => (NO_ANSWER),
  o: () => (noAnswer),
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
	oneAtATime;
	inTheWay;
	isThrottled;
	region;
	constructor(details) {
		super(details.message, { cause: details.cause });
		this.kind = details.kind;
		this.operation = details.operation;
		this.errorName = details.errorName;
		this.requestId = details.requestId;
		this.mayHaveHappened = details.mayHaveHappened;
		this.isVague = details.isVague ?? false;
		this.oneAtATime = details.oneAtATime ?? false;
		this.inTheWay = details.inTheWay ?? null;
		this.isThrottled = details.isThrottled ?? false;
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
function isThrottled(error) {
	return isAwsError(error, "transient") && error.isThrottled;
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
function isUnsent({ errorName, mayHaveHappened }) {
	return errorName === "NoAnswer" && !mayHaveHappened;
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

// @actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}

// @actions/core/lib/command.js
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

// @actions/core/lib/file-command.js
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

// @actions/core/lib/core.js
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
  a: () => (withLaterExamples),
  i: () => (keysOf),
  n: () => (MAX_PROBLEMS_KEPT),
  r: () => (isUnreadInPart),
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
function isUnreadInPart(diff) {
	return (diff.unread ?? 0) > 0;
}
function withLaterExamples(counts, make) {
	const { added, removed, changed, keysBefore, keysAfter, unread = 0 } = counts;
	let made = null;
	return {
		added,
		removed,
		changed,
		keysBefore,
		keysAfter,
		unread,
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
var _printable_js_0 = _require(4359);
var _names_js_1 = _require(3996);

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
	const name = line.slice(0, at).trim();
	if (at === -1 || /[:/@]/.test(name)) return "must hold lines of the form \"domain=URL\"";
	if ((0,_names_js_1.o)(name) === null) return `must begin each line with the name of a domain, but one has ${(0,_printable_js_0.i)(name)}`;
	const url = parseServiceUrl(line.slice(at + 1).trim());
	if (url === null) return `has no URL that can be used for ${(0,_printable_js_0.i)(name)}; it ${URL_RULE}`;
	if ((url.username !== "" || url.password !== "") && url.protocol === "http:" && !isLoopback(url)) return `would send the credentials for ${(0,_printable_js_0.i)(name)} unencrypted; use https, or http to a loopback address`;
	return null;
}
function domainEndpointProblems() {
	const seen = new Set();
	return (line) => {
		const problem = domainEndpointProblem(line);
		const name = line.slice(0, line.indexOf("=")).trim();
		if (problem === null && seen.has(name)) return `has two lines for ${(0,_printable_js_0.i)(name)}; keep one`;
		seen.add(name);
		return problem;
	};
}
function parseDomainEndpoint(line) {
	if (domainEndpointProblem(line) !== null) return null;
	const at = line.indexOf("=");
	const domain = (0,_names_js_1.o)(line.slice(0, at).trim());
	const url = parseServiceUrl(line.slice(at + 1).trim());
	return domain === null || url === null ? null : {
		domain,
		url
	};
}
function indexPatternProblem(pattern) {
	if (/^[^\s\\/?"<>|#:%&]+$/.test(pattern) && !/^[-_+]/.test(pattern)) return null;
	return `holds ${(0,_printable_js_0.i)(pattern)}, which is neither the name of an index nor a pattern with "*"`;
}

}),

9489:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (toFailure),
  i: () => (isCancelled),
  n: () => (combineFailures),
  o: () => (verdictFailure),
  r: () => (errorDetailsText),
  t: () => (cancelled)
});
var _failure_js_0 = _require(7794);
var _printable_js_1 = _require(4359);
var _aws_error_js_2 = _require(8894);

// lib/deployment/model/failures.js
const IAM_ACTIONS = {
	PutObject: "s3:PutObject",
	GetObject: "s3:GetObject",
	HeadObject: "s3:GetObject",
	DeleteObject: "s3:DeleteObject",
	ListObjectsV2: "s3:ListBucket"
};
function iamAction(operation) {
	return IAM_ACTIONS[operation] ?? `es:${operation}`;
}
const DENIED_ACTION = /\bto perform:? ([a-z][a-z0-9-]{1,30}:[A-Z][A-Za-z0-9]{1,62})(?![\w:*-])/;
function deniedAction({ message, operation }) {
	return DENIED_ACTION.exec(message)?.[1] ?? iamAction(operation);
}
function toFailure(error, what, code) {
	if (error instanceof _failure_js_0.t) return error;
	if (isFileError(error)) return new _failure_js_0.t(code, `${what}: ${(0,_printable_js_1.n)(error)}`, {
		hint: FILE_HINT,
		cause: error
	});
	if (!(error instanceof _aws_error_js_2.t)) return new _failure_js_0.t("internal", `${what}: ${(0,_printable_js_1.n)(error)}`, {
		hint: foreignHint(error),
		cause: error
	});
	const message = `${what}: ${error.summary}`;
	const remedy = remedyFor(error, code);
	return new _failure_js_0.t(remedy.code, message, {
		hint: remedy.hint,
		cause: error
	});
}
const FILE_HINT = "The file could be read when it was checked: does another step, or a process that one has left running, change the checkout?";
function isFileError(error) {
	const call = error instanceof Error && "path" in error && "syscall" in error ? error.syscall : null;
	return call === "open" || call === "read" || call === "stat" || call === "lstat";
}
const CERTIFICATE_CODE = /^(?:ERR_TLS_CERT_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH$|INVALID_(?:CA|PURPOSE)$)/;
const TLS_CODE = /^(?:EPROTO$|ERR_TLS_|ERR_SSL_)/;
function foreignHint(error) {
	const code = error instanceof Error && "code" in error ? error.code : null;
	const text = typeof code === "string" ? code : "";
	const isUntrusted = CERTIFICATE_CODE.test(text);
	if (!isUntrusted && !TLS_CODE.test(text)) return "This is a defect of the action: please report it with this log.";
	return `The TLS connection failed${isUntrusted ? ": nothing was sent" : ""}. If a proxy opens TLS, set NODE_EXTRA_CA_CERTS in \`env\` of the step to the file with its certificate; your own endpoint must use HTTPS where its URL says so.`;
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
			hint: error.operation === "UpdatePackage" ? "AWS documents no limit on updates or on the versions of a package; its message names the quota. Run the job again later, and ask AWS Support if that does not help." : "A Region holds at most 25 custom packages and a domain at most 20; neither can be raised. Delete packages that are not needed or merge small dictionaries."
		};
		case "wrong-region": return {
			code,
			hint: "The bucket must be in the same Region as the domains: set `bucket` to one of that Region, or `aws-region` to the Region of bucket and domains."
		};
		case "unknown-host": return {
			code: "invalid-configuration",
			hint: `Nothing was sent. Does \`aws-region\`${error.region === null ? "" : ` (${error.region})`} name a Region that exists and has OpenSearch Service? If it does, the DNS of this runner does not resolve AWS's hosts: check its network, AWS_ENDPOINT_URL_… and HTTPS_PROXY.`
		};
		case "proxy": return {
			code,
			hint: "Nothing was sent: the proxy that HTTPS_PROXY or HTTP_PROXY names refuses the connection. Allow that host in the proxy, or name the host in NO_PROXY if it can be reached directly."
		};
		case "busy":
		case "conflict":
		case "already-exists":
		case "already-applied": return {
			code: code === "internal" ? "conflict" : code,
			hint: error.isVague ? "A state is in the way, as AWS says, and may pass: run the job again when it has." : "Somebody else is changing the same package or domain. Run the job again when that has ended."
		};
		case "not-found": return {
			code,
			hint: "Check the name and that `aws-region` is the Region where it is."
		};
		case "transient": return {
			code: code === "internal" ? "timeout" : code,
			hint: "AWS kept failing to answer after several retries. Nothing is lost: run the job again."
		};
		case "disabled": return {
			code: code === "upload-failed" || code === "association-failed" ? code : "access-denied",
			hint: `The endpoint does not offer ${error.operation}: it is switched off there, or the endpoint is not one of the service or of this API. Check AWS_ENDPOINT_URL_… and the input \`api\`.`
		};
		case "rejected": return {
			code,
			hint: "AWS refused the request; its message says why."
		};
	}
}
function credentialsHint({ operation, errorName, region, message }) {
	if (operation === "credentials" && message !== "Could not load credentials from any providers") return "Credentials are configured for this job, but their source returns none: check the role and its trust policy, the token, the profile or its file, and that this runner can reach the source.";
	return `Configure AWS credentials in an earlier step of the job (for example with aws-actions/configure-aws-credentials and \`permissions: id-token: write\`), valid for longer than the waits of this step.${[
		"UnrecognizedClientException",
		"InvalidClientTokenId",
		"OptInRequired"
	].includes(errorName) && region !== null ? ` Where the same credentials work in other Regions, ${region} is one that the account has to enable first.` : ""}`;
}
function accessHint(error) {
	const action = deniedAction(error);
	if (action.startsWith("s3:")) return `Allow ${action} on the bucket's objects below the key prefix in the policy of the role that this job assumes, and check \`expected-bucket-owner\` and the bucket policy.`;
	return `Allow ${action} in the policy of the role that this job assumes (docs/iam.md lists what each mode needs).`;
}
function errorDetailsText(error) {
	const parts = [error?.type ?? "", error?.message ?? ""].filter((part) => part !== "");
	return parts.length === 0 ? "AWS gave no details" : parts.join(": ");
}
function verdictFailure(file, live) {
	const copy = live.status === "COPY_FAILED";
	return new _failure_js_0.t("validation-failed", `${copy ? "AWS could not import" : "AWS rejected"} ${file} (package ${live.name}, ${live.status}): ${errorDetailsText(live.error)}`, { hint: copy ? "AWS must be able to read the object: the service can't read objects encrypted with SSE-KMS (the action writes SSE-S3, but a bucket policy or default may override it), the bucket must be in the same Region, and the caller needs s3:GetObject on it." : "Fix the file and push again. This run changed no domain." });
}
function combineFailures(failures) {
	const different = [...new Map(failures.map((failure) => [failure.message, failure])).values()];
	const [first] = different;
	if (first === void 0 || different.length === 1) return first ?? null;
	const message = different.map((failure) => failure.message).join("\n");
	const hint = [...new Set(failures.flatMap((failure) => failure.hint ?? []))].join(" ");
	const parts = different.flatMap((failure) => failure.parts);
	return new _failure_js_0.t(first.code, message, {
		hint,
		parts,
		cause: first
	});
}
const CANCELLED = "The run was cancelled.";
function cancelled() {
	return new _failure_js_0.t("internal", CANCELLED);
}
function isCancelled({ parts }) {
	return parts.some(({ message }) => message === CANCELLED);
}

}),

2596:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (parseCommitMarker),
  c: () => (LONGEST_LAG_MS),
  d: () => (pollDelay),
  f: () => (slownessAfter),
  i: () => (parseCheckMarker),
  l: () => (STALE_READ_MS),
  n: () => (commitMessage),
  o: () => (parseDictionaryMarker),
  p: () => (spaceBetween),
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
const QUICK_POLL_MS = 40;
const QUICK_WAIT_MS = 1200;
const LONGEST_POLL_MS = 4e3;
const POLL_SHARE = .4;
const EXPECTED_SHARE = .04;
const UNSPACED_WAITS = 6;
const SPACE_MS = 100;
const MOST_SLOWNESS = 3;
function spaceBetween(open, slowness = 1) {
	return Math.max(0, open - UNSPACED_WAITS) * SPACE_MS * slowness;
}
function slownessAfter(before, wasThrottled) {
	return wasThrottled ? Math.min(MOST_SLOWNESS, before * 1.1) : Math.max(1, before * .95);
}
function pollDelay(waitedMs, random, expectedMs = 0, spaceMs = 0) {
	const share = waitedMs < QUICK_WAIT_MS ? QUICK_POLL_MS : waitedMs * POLL_SHARE;
	const delay = Math.min(LONGEST_POLL_MS, Math.max(share, expectedMs * EXPECTED_SHARE));
	const draw = random();
	return Math.max(delay * (.9 + draw * .1), spaceMs * (.5 + draw));
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
		const decoded = decodeURIComponent(path);
		return decoded.includes("\0") ? null : decoded;
	} catch {
		return null;
	}
}

}),

3996:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (packageNameStem),
  i: () => (packageNameOf),
  n: () => (NAME_RULE),
  o: () => (parseDomainName),
  r: () => (packageNameFromFile),
  s: () => (parsePackageName),
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
	const characters = [...(0,_redact_js_0.a)(text.slice(0, MAX_READ)).slice(0, 2 * limit + 2)];
	return (characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : characters.join("")).replace(/(?<!\d)\d{12}(?!\d)/g, "************").replace(UNPRINTABLE, escapeCodePoint);
}
function quote(text) {
	return `"${printable(text)}"`;
}
function messageOf(error) {
	return printable((0,_redact_js_0.i)(error instanceof Error ? error.message : String(error)), 300);
}
function isTooDeep(error) {
	return error instanceof Error && /call stack|stack overflow/i.test(error.message);
}

}),

3689:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (otherwise),
  r: () => (poll),
  t: () => (decide)
});
var _aws_error_js_0 = _require(8894);
var _marker_js_1 = _require(2596);

// lib/deployment/loop/poll.js
const LAST_STEP_MS = 2e3;
async function poll({ clock, random, signal: cancelled }, { timeoutMs, graceMs = 0, expectedMs = 0, spaceMs = () => 0, isLook = false }, step) {
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
			if ((signal.aborted || clock.now() >= deadline) && (0,_aws_error_js_0.r)(error, "transient")) return end(signal.aborted ? "cancelled" : "timed-out", error);
			if (!isLook && (0,_aws_error_js_0.i)(error)) return "waiting";
			throw error;
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
		await clock.sleep(Math.min(left, (0,_marker_js_1.d)(clock.now() - since, random, expectedMs, spaceMs())), signal);
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

// lib/deployment/loop/rules.js
function decide(rules, input) {
	const rule = rules.find(({ when }) => when(input));
	if (rule === void 0) throw new RangeError("The table has no rule for this case.");
	return {
		rule: rule.name,
		outcome: rule.means(input)
	};
}
const otherwise = () => true;

}),

1572:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (statusOf),
  i: () => (runningVersion),
  n: () => (isFailed),
  r: () => (isInFlight),
  t: () => (isBusy)
});
// lib/deployment/model/status.js
function statusOf({ status, unknownStatus }) {
	return unknownStatus ?? status;
}
function runningVersion(row) {
	return row?.status === "ASSOCIATING" || row?.status === "ASSOCIATION_FAILED" ? null : row?.version ?? null;
}
function isBusy({ status }) {
	return status === "ASSOCIATING" || status === "DISSOCIATING";
}
const IN_FLIGHT = new Set(["COPYING", "VALIDATING"]);
const FAILED = new Set([
	"COPY_FAILED",
	"VALIDATION_FAILED",
	"DELETE_FAILED"
]);
function isInFlight(status) {
	return IN_FLIGHT.has(status);
}
function isFailed(status) {
	return FAILED.has(status);
}

})

};
