export const id = 4930;
export const ids = [4930];
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
var _json_js_2 = _require(6504);
var node_timers_promises_1 = _require(8500);

// lib/aws/own-names.js
const HAS_SPACE = /\s/;
const NO_WORD = /[^A-Za-z]/;
const QUOTED = /(?<![\w.])(['"`])(?:(?!\1).)*\1(?!\w)/gs;
const SHORTEST_NAME = 3;
const UNDER_WAY = "associating|(?:re)?configuring|copying|creating|deleting|(?:re)?deploying|dissociating|healing|importing|initiali[sz]ing|migrating|modifying|patching|pending(?! approval)|processing|provisioning|rebooting|recovering|restarting|restoring|scaling|updating(?:servicesoftware)?|upgrading(?:engineversion)?|validating";
const STATE$1 = new RegExp(`^(?:${UNDER_WAY})$`, "i");
var OwnNames = class {
	#names = new Set();
	learn(value) {
		if (typeof value === "string") {
			if (value.length >= SHORTEST_NAME) this.#names.add(value);
		} else if (Array.isArray(value)) for (const element of value) this.learn(element);
		else if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype) for (const member of Object.values(value)) this.learn(member);
	}
	without(message) {
		const unquoted = message.replace(QUOTED, (quoted) => {
			const value = quoted.slice(1, -1);
			return STATE$1.test(value) && !this.#names.has(value) ? value : PLACE;
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

// lib/aws/errors/answer.js
function readAnswer(error, operation, names) {
	const { proxyStatus, contentType, ...read } = readSdkError(error);
	const isS3 = /Object|Bucket/.test(operation);
	const { name, message } = read;
	const isUnreadable = name === "SyntaxError" || NO_XML.test(message);
	const isHtml = (isUnreadable || name === "Unknown") && !operation.startsWith("Head") && (HTML.test(contentType) || STARTS_HTML.test(message));
	return {
		...read,
		isS3,
		isUnreadable,
		isHtml,
		proxyFails: proxyStatus >= 500,
		...names.without(message)
	};
}
const NO_XML = /^@aws-sdk XML parse error/;
const HTML = /^\s*text\/html\b/i;
const STARTS_HTML = /^Unexpected token '<', "\s*<(?:!doctype|html)\b/i;
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
		isUnderWay: ["read", "write"].includes(text(fields["syscall"])),
		status: typeof status === "number" ? status : null,
		requestId: text(metadata["requestId"]) || null,
		contentType: (0,_json_js_2.n)(fields["$response"], "headers", "content-type") ?? "",
		proxyStatus: typeof fields["statusCode"] === "number" ? fields["statusCode"] : 0
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// lib/aws/errors/names.js
const named = (...names) => {
	const set = new Set(names);
	return ({ name }) => set.has(name);
};
const coded = (pattern) => (answer) => pattern.test(answer.code);
const isThrottled = named("ThrottlingException", "Throttling", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException", "RequestLimitExceeded", "ProvisionedThroughputExceededException", "BandwidthLimitExceeded", "EC2ThrottledException", "PriorRequestNotComplete", "TransactionInProgressException", "SlowDown", "ConditionalRequestConflict");
const isAboutSignature = named("InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure");
const isClockSkew = (answer) => [
	"RequestTimeTooSkewed",
	"RequestExpired",
	"RequestInTheFuture"
].includes(answer.name) || isAboutSignature(answer) && /expired|not yet current/i.test(answer.words);
const isAboutCredentials = named("CredentialsProviderError", "TokenProviderError", "ExpiredTokenException", "ExpiredToken", "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId", "InvalidToken", "TokenRefreshRequired", "SignatureDoesNotMatch", "InvalidSignatureException", "AuthFailure", "IncompleteSignature", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "OptInRequired");
const isDenied = named("AccessDeniedException", "AccessDenied", "AllAccessDisabled", "NotAuthorized");
const isResourceNotFound = named("ResourceNotFoundException");
const isObjectNotFound = named("NoSuchBucket", "NoSuchKey", "NotFound");
const isNotFound = (answer) => isResourceNotFound(answer) || answer.isS3 && isObjectNotFound(answer);
const isNotOffered = named("DisabledOperationException", "InvalidAction", "UnknownOperationException", "UnknownOperation", "UnsupportedOperationException", "UnsupportedOperation", "NotImplemented", "NotImplementedException");
const isUnknownRoute = ({ status, isS3 }) => status === 501 || !isS3 && (status === 404 || status === 405);
const isOtherProtocol = ({ name, status, isS3, isHtml }) => !isS3 && name === "SyntaxError" && status === 400 && !isHtml;
const isWithoutNameServer = coded(/^EAI_/);
const isUnconnected = (answer) => coded(/^(?:ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/)(answer) && !answer.isUnderWay;
const isCutOff = coded(/^(?:ECONNRESET|EPIPE|ETIMEDOUT|ECONNABORTED|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|ENETRESET|ENOTCONN|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_SOCKET)$/);
const BROKEN_TLS = /^ERR_SSL_(?:BAD_(?:DECRYPT|LENGTH|MAC_DECODE|RECORD_TYPE)|DATA_(?:BETWEEN_CCS_AND_FINISHED|LENGTH_TOO_LONG)|DECRYPTION_FAILED\w*|ENCRYPTED_LENGTH_TOO_LONG|RECORD_\w+|(?:SSLV3|TLSV1|TLSV13)_ALERT_(?:BAD_RECORD_MAC|DECRYPTION_FAILED|RECORD_OVERFLOW)|UNEXPECTED_(?:EOF_WHILE_READING|RECORD))$/;
const NO_URL = /^ERR_INVALID_URL$/;

// lib/aws/errors/foreign.js
const DENIAL = /not authorized|explicit deny/i;
const NO_WORDS = /^(?:UnknownError|no message)$/;
function isForeign(answer) {
	const { status, isS3 } = answer;
	if (status === null || status < 400 || status >= 500 || status === 407 || isUnknownRoute(answer)) return false;
	if (answer.isHtml) return true;
	if (isS3) return false;
	return answer.isUnreadable ? !isOtherProtocol(answer) : isBare(answer);
}
function isBare({ name, requestId, status, phrases }) {
	if (name !== "Unknown" || requestId !== null) return false;
	return status === 403 ? !DENIAL.test(phrases) : NO_WORDS.test(phrases);
}

// lib/aws/errors/words.js
const phrase = (pattern) => (answer) => isRefusal(answer) && pattern.test(answer.phrases);
const word = (pattern) => (answer) => isRefusal(answer) && pattern.test(answer.words);
const isAnything = named("ConflictException", "ValidationException", "BaseException");
const isRefusal = (answer) => isAnything(answer) || isConflict(answer);
const isConflict = ({ name, status, isS3 }) => name === "ConflictException" || !isS3 && status === 409;
const WORK = "(?:operation|update|upgrade|change|deployment|migration|modification|request|restore)s?";
const STEP = "(?:maintenance|import|validation|association|dissociation|roll-?back|snapshot|copy)";
const ONE_AT_A_TIME = /(?<!\b(?:have|hold|contain) (?:only )?)\bone (?:[\w-]+ ){0,5}at (?:a|any|the same) time\b/i;
const isOneAtATime = phrase(ONE_AT_A_TIME);
const DONE_TO = "activated|applied|associated|attached|changed|checked|(?:re)?configured|copied|created|deleted|(?:re)?deployed|detached|dissociated|imported|initiali[sz]ed|installed|loaded|migrated|modified|moved|patched|prepared|processed|provisioned|published|queued|rebuilt|refreshed|removed|replaced|resized|restarted|restored|rolled|scaled|updated|upgraded|validated";
const BUSY_PHRASE = new RegExp([
	"in[- ](?:progress|flight)",
	`(?:is|are|still|currently|already) (?:${UNDER_WAY})`,
	`being (?:\\w+ )?(?:${DONE_TO})\\b`,
	`in (?:an? |the |its )?(?:${UNDER_WAY}) (?:state|status|phase|mode)`,
	"in (?:an? )?(?:transition(?:al)?|transient|intermediate)\\b",
	`(?:is|are) in the middle of (?:[\\w/-]+ ){0,3}(?:${WORK}|${STEP})\\b`,
	`(?:state|status|phase)(?: is|:|=)? ?(?:${UNDER_WAY})`,
	"(?:domain|cluster) (?:[\\w-]+ |… )?(?:is|was)(?: not|n't) (?:currently )?(?:(?:in )?(?:an? |the |its )?(?:active|normal|stable)\\b|in (?:an? |the |its )?… (?:state|status))",
	"(?:domain|cluster)\\b[^.]*\\bnon-?active\\b",
	`(?:active|another|concurrent|pending|previous|prior|ongoing|queued|running|unfinished) (?:[\\w/-]+ ){0,2}${WORK}\\b`,
	`${WORK} (?:is|are) (?:(?:still|currently|already|scheduled and) )?(?:active|executing|happening|ongoing|pending|running|scheduled)`,
	`${STEP} (?:[\\w-]+ ){0,4}(?:is|are) (?:(?:still|currently|already) )?(?:executing|happening|ongoing|pending|running)`,
	`mid-?${WORK}\\b`,
	"already (?:been )?(?:initiated|queued|requested|scheduled|started|submitted)",
	`currently (?:applying|executing|handling|performing|undergoing|has|have|in) (?:[\\w/-]+ ){0,3}${WORK}\\b`,
	`(?:simultaneous|concurrent) (?:[\\w-]+ ){0,2}(?:${WORK}|${STEP}s?\\b)`,
	`too many (?:[\\w-]+ ){0,2}${WORK}\\b(?! to be)`,
	"(?:has|have|is|are)(?: not|n't) (?:yet )?(?:been )?(?:finished|completed|ended|settled|ready)\\b",
	"(?:already|currently|still) (?:executing|handling|running|working)(?! (?:engine|software|version))",
	"acquire (?:an? |the )?(?:[\\w-]+ ){0,2}lock|\\block is held\\b",
	`(?:in use|held|used) by another (?:[\\w-]+ )?(?:${WORK}|process|workflow|job|task)`,
	"please (?:re-?try|try (?:it )?again)(?! (?:with|using|once|when|after))",
	"right now",
	"only process one request",
	"(?:try|retry)(?: again| your request| the request)? (?:later|shortly|soon|in an?\\b|in \\d|in (?:several|some)|(?:after|once|when)\\b(?! (?:you|your|fixing|correcting|changing|removing|adding|the (?:file|dictionary|content|index|user)\\b)))",
	"wait (?:for|until|till)"
].join("|"), "i");
const BUSY_WORD = /\b(?:busy|concurrently|locked|on-?going|queued|simultaneously|temporarily|under ?going|underway|under (?:way|modification|maintenance)|in maintenance|maintenance window)\b/i;
const BUSY_STATE = new RegExp(`\\b(?:${UNDER_WAY.toUpperCase().replaceAll("APPROVAL", "approval")})\\b`);
const CONSTRAINT = /validation errors? detected|failed to satisfy constraint/i;
const isBusy = (answer) => !CONSTRAINT.test(answer.phrases) && [
	phrase(BUSY_PHRASE),
	isOneAtATime,
	word(BUSY_WORD),
	word(BUSY_STATE)
].some((fits) => fits(answer));
const MEANT = /validation errors? detected|not (?:allowed|supported|compatible|valid|eligible|enabled)|unsupported|incompatible|invalid|does(?:n't| not) (?:support|exist|match)|engine ?version|package ?type|required|must (?:be|have|not)|can ?not be (?:read|used|associated)|only (?:supported|available|for)|too (?:large|long|many)/i;
const PASSING = /\b(?:stat(?:e|us)|phase|while|until|currently|wait|yet|later|again|unavailable|at (?:this|the) (?:time|moment))\b/i;
const QUOTA = new RegExp([
	"\\b(?:reach|exceed)\\w*\\b.*\\b(?:limit|quota|maximum)\\b.*\\b(?:package|association)s?\\b",
	"\\b(?:limit|maximum|quota)(?: number| count)? (?:of|for|on) (?:\\w+ ){0,3}(?:package|association)s\\b",
	"\\b(?:package|association)s? (?:limit|quota)\\b",
	"\\bquota (?:is |was )?(?:exceeded|exhausted|reached)\\b"
].join("|"), "i");
const COUNTED = "(?<!\\b(?:in|within|per|for) (?:\\w+ )?)(?<!\\b(?!(?:count|number|total) )\\w+ of (?:\\w+ )?)\\b(?:package|association)s\\b";
const NUMBER = "\\b(?:count|number) of (?:\\w+ ){0,3}(?:package|association)s\\b";
const COUNT = new RegExp([
	`${COUNTED}[^.]*\\b(?:reach|exceed)\\w*\\b[^.]*\\b(?:limit|maximum|quota)\\b`,
	`${COUNTED}[^.]*\\b(?:limit|maximum|quota)\\b[^.]*\\b(?:reach|exceed)\\w*\\b`,
	`${NUMBER}[^.]*\\b(?:exceed\\w*|limited|too (?:high|large))\\b`,
	`\\b(?:allowed|exceed\\w*|maximum|max|permitted) (?:\\w+ ){0,3}?${NUMBER}`,
	"\\b(?:package|association)s? (?:count|number)\\b[^.]*\\b(?:limit|maximum|quota|exceed\\w*)\\b",
	"\\bmax(?:imum)? (?:\\w+ )?(?:package|association)s\\b",
	"\\b(?:more than|at most|up to|limited to|maximum (?:is|of)|limit (?:is|of)) \\d+ (?:(?!(?:in|of|for|per|to) )\\w+ ){0,2}(?:package|association)s\\b",
	"\\btoo many (?:(?!(?:in|of|for|per|to) )\\w+ ){0,2}(?:package|association)s\\b"
].join("|"), "i");
const AT_ONCE = /\b(?:at (?:a|any|one|the same) time|at once|(?:per|in (?:a|one|the|each|this|a single|the same)) (?:request|call)|concurrent\w*|simultaneous\w*)\b/i;
const SIZE = /\b(?:bytes?|characters?|contents?|files?|KB|kilobytes?|length|long|MB|megabytes?|sizes?)\b/i;
const AT_A_TIME = new RegExp(`\\b(?:package|association|${WORK}|${STEP})s? (?:\\w+ ){0,3}(?:in[- ](?:progress|flight)|being (?:${DONE_TO})|in (?:an? |the )?(?:${UNDER_WAY}) (?:state|status|phase))\\b`, "i");
const isSaid = (pattern) => (answer) => phrase(pattern)(answer) && word(pattern)(answer);
const isQuota = (answer) => (isSaid(QUOTA)(answer) || isSaid(COUNT)(answer) && !isPace(answer)) && !AT_ONCE.test(answer.phrases) && !SIZE.test(answer.phrases) && !AT_A_TIME.test(answer.phrases);
const RATE = /\b(?:concurrent|simultaneous|calls|rates?|throttl\w+)\b/i;
const RATE_PHRASE = new RegExp(`\\b(?:in[- ]flight|too many (?:[\\w-]+ ){0,2}${WORK}|rate exceeded|(?:been|being|is|are|was|were) throttled|throttled (?:requests?|calls?)|per (?:second|minute))\\b`, "i");
const isPace = ({ words, phrases }) => RATE.test(words) || RATE_PHRASE.test(phrases);
const LIMIT = /\b(?:limit|maximum|quota)\b/i;
const isRate = (answer) => answer.name === "LimitExceededException" && (isPace(answer) || AT_A_TIME.test(answer.phrases) || isBusy(answer) && !LIMIT.test(answer.words));
const isTooFast = word(/\brate (?:limit )?(?:was |is )?exceeded\b|\bthrottl(?:ed|ing)\b/i);
const OUTDATED = /\b(?:token|credentials?|session)\b[^.:]*\b(?:expired|invalid)\b|\b(?:expired|invalid) (?:security |session )?(?:token|credentials?)\b/i;
const isOutdated = ({ name, status, words, phrases }) => (isDenied({ name }) || name === "Unknown" && status === 403) && OUTDATED.test(words) && !/not authorized to perform/i.test(phrases);
const ALREADY_EXISTS = /already exists/i;
const NOW = /package not found|already exists/i;
const USED = /\b(?:in use|(?:is|are|being|still|currently|already) used by|(?:is|are|still|already|remains?) associated (?:with|to)|has (?:[\w-]+ )?associations?|referenced by)\b|\bind(?:ex|exes|ices)\b.{0,30}\bus(?:es?|ing)\b/i;
function isVague(kind, answer) {
	if (!(kind === "conflict" ? !USED.test(answer.phrases) : kind === "rejected" && isAnything(answer)) || /_FAILED\b/.test(answer.phrases)) return false;
	return !MEANT.test(answer.phrases) || PASSING.test(answer.words);
}
const STATE = /_FAILED\b|\b(?:stat(?:e|us)|fail(?:ed|ure)?|deleted?|deletion|recreated?)\b/i;
const OTHER_THAN_STATE = /\b(?:S3|KMS|bucket|object|source|key|(?:de|en)crypt\w*|permissions?|privileges?|authori[sz]\w+|access\w*|accounts?|roles?|polic(?:y|ies)|credentials?)\b/i;
function inTheWay({ phrases, words }) {
	if (CONSTRAINT.test(phrases) || OTHER_THAN_STATE.test(words)) return "other";
	return STATE.test(words) ? "state" : null;
}

// lib/aws/errors/table.js
const TABLE = [
	[
		isThrottled,
		"transient",
		"too-fast"
	],
	[isClockSkew, "transient"],
	[
		({ status }) => status === 429,
		"transient",
		"too-fast"
	],
	[isOutdated, "credentials"],
	[
		isForeign,
		"transient",
		"lost"
	],
	[isAboutCredentials, "credentials"],
	[named("PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException"), "wrong-region"],
	[({ status, isS3, isHtml }) => status === 301 && isS3 && !isHtml, "wrong-region"],
	[isDenied, "access-denied"],
	[isNotFound, "not-found"],
	[named("ResourceAlreadyExistsException"), "already-exists"],
	[isRate, "busy"],
	[named("LimitExceededException", "ServiceQuotaExceededException", "QuotaExceededException"), "quota"],
	[isNotOffered, "disabled"],
	[({ isS3, status, name }) => isS3 && (status === 409 || name === "OperationAborted"), "transient"],
	[named("ConcurrentModificationException", "ConcurrentOperationException", "OperationAborted"), "busy"],
	[named("InvalidTypeException", "InvalidPaginationTokenException", "InvalidObjectState"), "rejected"],
	[
		isTooFast,
		"transient",
		"too-fast"
	],
	[(answer) => phrase(NOW)(answer) && isBusy(answer), "busy"],
	[phrase(/package not found|domain not found|not associated to this domain/i), "not-found"],
	[phrase(/already in desired state/i), "already-applied"],
	[phrase(ALREADY_EXISTS), "already-exists"],
	[isQuota, "quota"],
	[isBusy, "busy"],
	[isConflict, "conflict"],
	[named("ValidationException", "BaseException"), "rejected"],
	[isUnknownRoute, "disabled"],
	[isOtherProtocol, "disabled"],
	[coded(/^ENOTFOUND$/), "unknown-host"],
	[isWithoutNameServer, "transient"],
	[coded(NO_URL), "unknown-host"],
	[(answer) => answer.code.startsWith("ERR_PROXY_") && !answer.proxyFails, "proxy"],
	[coded(/^ERR_PROXY_/), "transient"],
	[isUnconnected, "transient"],
	[
		isCutOff,
		"transient",
		"lost"
	],
	[
		coded(/^HPE_/),
		"transient",
		"lost"
	],
	[
		coded(BROKEN_TLS),
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
	[
		({ status }) => status === 408 || status === 425,
		"transient",
		"lost"
	],
	[({ status }) => status === 407, "proxy"],
	[({ status }) => status !== null && status >= 300 && status < 400, "transient"],
	[({ status }) => status === 403, "access-denied"],
	[({ status }) => status === 404, "not-found"],
	[({ status }) => status !== null, "rejected"]
];
function meaningOf(answer) {
	const row = TABLE.find(([fits]) => fits(answer));
	if (row === void 0) return null;
	const [, kind, how] = row;
	return {
		kind,
		mayHaveHappened: how === "lost",
		isThrottled: how === "too-fast"
	};
}

// lib/aws/errors/to-aws-error.js
function toAwsError(error, operation, names = new OwnNames(), region = null) {
	if (error instanceof _aws_error_js_0.t) return error;
	const answer = readAnswer(error, operation, names);
	const meaning = meaningOf(answer);
	if (meaning === null) return error;
	const { message, requestId } = answer;
	return new _aws_error_js_0.t({
		...meaning,
		operation,
		errorName: errorName(answer),
		message: ownWords(answer) ?? message,
		requestId,
		isVague: isVague(meaning.kind, answer),
		oneAtATime: meaning.kind === "busy" && isOneAtATime(answer),
		inTheWay: inTheWay(answer),
		region,
		cause: error
	});
}
function ownWords(answer) {
	const { isUnreadable, isHtml, code, message } = answer;
	if (isForeign(answer)) return `the answer ${isHtml ? "was a web page" : isUnreadable ? "was not readable" : "has no words of AWS"}: check what is between this runner and AWS, such as a proxy or a firewall`;
	if (isUnreadable || code.startsWith("HPE_")) return "the answer was not readable";
	if (isWithoutNameServer(answer)) return `no name server of this runner answers (${message})`;
	return NO_URL.test(code) ? "the endpoint_url of the AWS profile or of its services is no URL" : null;
}
function errorName({ name, code, status, isUnreadable }) {
	if (name === "Unknown" || isUnreadable) return `HTTP ${status}`;
	return name === "Error" && code !== "" ? code : name;
}

// lib/aws/call.js
const ANSWER_TIMEOUT_MS = 3e4;
const UNKNOWN_HOST_WAITS_MS = [300, 900];
const WITHOUT_ADDRESS = /^(?:ENOTFOUND|EAI_\w+|ERR_INVALID_URL)$/;
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
			wasAnswered ||= error instanceof Error && "$metadata" in error && !WITHOUT_ADDRESS.test(failure.errorName);
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
	const end = (why) => () => ended.abort((0,_aws_error_js_0.o)(operation, why));
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
	const { operation, errorName, message, requestId, region, isThrottled, cause } = error;
	return new _aws_error_js_0.t({
		kind,
		operation,
		errorName,
		message,
		requestId,
		region,
		isThrottled,
		cause,
		mayHaveHappened: false
	});
}

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
async function hasCredentials(env, signal) {
	return (await configuredBy(env, signal)).length > 0;
}
async function configuredBy(env, signal) {
	const given = VARIABLES.filter((name) => isSet(env[name]));
	const sources = [...given.length === 0 ? [] : [`${given.join(" and ")} is set`], ...FILES.flatMap(([variable, file]) => fileOfCredentials(env, variable, file) ?? [])];
	const isOff = !(env["RUNNER_ENVIRONMENT"] === "self-hosted" || isSet(env["AWS_EC2_METADATA_SERVICE_ENDPOINT"])) || /^true$/i.test(env["AWS_EC2_METADATA_DISABLED"] ?? "");
	if (sources.length > 0 || isOff) return sources;
	const { machineRole } = await _require.e(/* import() */ 3887).then(_require.bind(_require, 3887));
	switch (await machineRole(env, signal)) {
		case "present": return ["this machine has a role"];
		case "unknown": return ["this machine may have a role"];
		case "none": return [];
	}
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
		if (!(failure instanceof _aws_error_js_0.t && failure.kind === "transient" && pause !== void 0) || limits.signal.aborted || Date.now() + pause >= limits.deadline) throw await refusal(failure, trail, region, {
			env,
			signal: limits.signal
		});
		await (0,node_timers_promises_2.setTimeout)(pause, void 0, { signal: limits.signal }).catch(() => {});
	}
}
async function refusal(failure, { words }, region, { env, signal }) {
	const isAws = failure instanceof _aws_error_js_0.t;
	const error = failure instanceof Error ? failure : new Error(String(failure));
	const errorName = isAws ? failure.errorName : error.name;
	const isUnsaid = errorName === "CredentialsProviderError";
	const given = isUnsaid ? (await configuredBy(env, signal)).join(", and ") : "";
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

6504:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (textAt),
  t: () => (at)
});
// lib/json.js
function at(json, ...path) {
	let value = json;
	for (const name of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
		value = Reflect.get(value, name);
	}
	return value;
}
function textAt(json, ...path) {
	const value = at(json, ...path);
	return typeof value === "string" ? value : null;
}

})

};
