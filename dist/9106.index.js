export const id = 9106;
export const ids = [9106];
export const modules = {

6966:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (reloadPath),
  r: () => (settingsFor),
  t: () => (activationNotes)
});
var _engine_version_js_0 = _require(5881);


// lib/dictionaries/activation.js
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
function activationNotes(format, version) {
	switch (format) {
		case "solr-synonyms":
		case "wordnet-synonyms":
			if (!reloadsSearchAnalyzers(version)) return ["Close and open the indexes that use it: this engine does not reload synonym filters."];
			return ["Search analyzers whose synonym filter has `updateable: true` take up each new version by themselves: the service reloads them.", "Indexes with a synonym filter that is not updateable must be closed and opened; index-time synonyms need a reindex."];
		case "kuromoji":
		case "nori": return ["Close and open the indexes that use it: tokenizer dictionaries are not reloaded.", "Already indexed text keeps its old tokens until it is reindexed."];
		case "ik": return ["The IK plugin takes up each new version by itself.", "Already indexed text keeps its old tokens until it is reindexed."];
		case "opaque": return ["Indexes use it after they are closed and opened, or after the next blue/green deployment of the domain."];
		case "word-list":
		case "char-mapping":
		case "stemmer-override":
		case "type-table":
		case "hyphenation": return ["Close and open the indexes that use it: only synonym filters are reloaded by the service.", "Where it is part of an index analyzer, already indexed text needs a reindex."];
	}
}
function reloadPath(version) {
	if (version === null || version.engine === "OpenSearch") return "_plugins/_refresh_search_analyzers";
	return reloadsSearchAnalyzers(version) ? "_opendistro/_refresh_search_analyzers" : null;
}
function reloadsSearchAnalyzers(version) {
	if ((0,_engine_version_js_0.a)(version, 1, 0)) return true;
	return version.engine === "Elasticsearch" && (version.major > 7 || version.major === 7 && version.minor >= 8);
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

8901:
((_module, _exports, _require) => {

_require.d(_exports, {
  _: () => (errorDetailsText),
  a: () => (isFirstVersion),
  c: () => (isUnrecorded),
  d: () => (allEnded),
  f: () => (mapConcurrently),
  g: () => (combineFailures),
  h: () => (cancelled),
  i: () => (holds),
  l: () => (judge),
  m: () => (retryingUpload),
  n: () => (findBaselines),
  o: () => (isLater),
  p: () => (retrying),
  r: () => (findVersion),
  s: () => (isUnproven),
  t: () => (SOURCES),
  u: () => (objectKey),
  v: () => (toFailure),
  y: () => (verdictFailure)
});
var _failure_js_0 = _require(7794);
var _aws_error_js_1 = _require(8894);
var _printable_js_4 = _require(4359);
var _marker_js_5 = _require(2596);
var node_path_2 = _require(6760);
var node_crypto_3 = _require(7598);







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
function toFailure(error, what, code) {
	if (error instanceof _failure_js_0.t) return error;
	if (!(error instanceof _aws_error_js_1.t)) return new _failure_js_0.t("internal", `${what}: ${(0,_printable_js_4.n)(error)}`, {
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
const TLS_CODE = /^(?:EPROTO$|ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH$|INVALID_(?:CA|PURPOSE)$)/;
function foreignHint(error) {
	const code = error instanceof Error && "code" in error ? error.code : null;
	return typeof code === "string" && TLS_CODE.test(code) ? "The TLS connection failed: nothing was sent. If a proxy opens TLS, set NODE_EXTRA_CA_CERTS in `env` of the step to the file with its certificate; your own endpoint must use HTTPS where its URL says so." : "This is a defect of the action: please report it with this log.";
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
			hint: "Somebody else is changing the same package or domain. Run the job again when that has ended."
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
	if (operation === "credentials" && message !== "Could not load credentials from any providers") return "Credentials are configured for this job, but their source returns none: check the role and its trust policy, the token or the profile, and that this runner can reach the source.";
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
function errorDetailsText(error) {
	const parts = [error?.type ?? "", error?.message ?? ""].filter((part) => part !== "");
	return parts.length === 0 ? "AWS gave no details" : parts.join(": ");
}
function verdictFailure(file, live) {
	const copy = live.status === "COPY_FAILED";
	return new _failure_js_0.t("validation-failed", `${copy ? "AWS could not import" : "AWS rejected"} ${file} (package ${live.name}, ${live.status}): ${errorDetailsText(live.error)}`, { hint: copy ? "AWS must be able to read the object: the service can't read objects encrypted with SSE-KMS (the action writes SSE-S3, but a bucket policy or default may override it), the bucket must be in the same Region, and the caller needs s3:GetObject on it." : "Fix the file and push again. No domain was changed: all of them still run what they ran before." });
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
function cancelled() {
	return new _failure_js_0.t("internal", "The run was cancelled.", { hint: "AWS continues what was started; the next run reads what is live and continues from there. Throw-away packages of a validation are deleted, by the post step at the latest." });
}

// lib/deployment/loop/retry.js
const READ_PATIENCE_MS = 6e4;
async function retrying(world, call, until = Number.POSITIVE_INFINITY) {
	const { clock, random, signal } = world;
	const deadline = Math.min(until, clock.now() + READ_PATIENCE_MS);
	for (let attempt = 0;; attempt++) try {
		return await call({
			signal,
			deadline
		});
	} catch (error) {
		if (!(0,_aws_error_js_1.r)(error, "transient") || signal.aborted) throw error;
		const delay = (0,_marker_js_5.u)(attempt, random);
		const isLast = clock.now() + delay >= deadline;
		if (isLast && deadline < until) throw error;
		await clock.sleep(Math.min(delay, Math.max(0, deadline - clock.now())), signal);
		if (isLast || signal.aborted) throw error;
	}
}
async function retryingUpload(world, call) {
	const { clock, signal } = world;
	try {
		return await call({
			signal,
			deadline: Number.POSITIVE_INFINITY
		});
	} catch (error) {
		if (!(0,_aws_error_js_1.r)(error, "transient") || signal.aborted) throw error;
		await clock.sleep((0,_marker_js_5.u)(0, world.random), signal);
		if (signal.aborted) throw error;
		return retrying(world, ({ signal: by }) => call({
			signal: by,
			deadline: Number.POSITIVE_INFINITY
		}));
	}
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
const CONCURRENT_CALLS = 13;
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
async function allEnded(promises) {
	await Promise.allSettled(promises);
	return Promise.all(promises);
}

// lib/deployment/model/object-key.js
function objectKey(prefix, packageName, sha256, file) {
	return [
		prefix,
		packageName,
		`${sha256}${node_path_2.posix.extname(file)}`
	].filter((part) => part !== "").join("/");
}
function objectKeyStart(prefix, packageName, digits) {
	return [
		prefix,
		packageName,
		digits
	].filter((part) => part !== "").join("/");
}

// lib/deployment/plan/trust.js
function judge(evidence) {
	const { marker } = evidence;
	return {
		content: contentOf(evidence),
		origin: originOf(evidence),
		repository: marker?.repository ?? null,
		lastAttempt: marker?.sha256 ?? null
	};
}
function isLater(one, other) {
	const [first, second] = [one, other ?? ""].map((version) => Number(/^v?(\d+)$/.exec(version)?.[1] ?? NaN));
	return first !== void 0 && second !== void 0 && first > second;
}
function isFirstVersion(version) {
	return version === "v1" || version === "1";
}
function isFromCreation({ live, versionRecord }) {
	if (live.version === null) return live.status === "COPYING" || live.status === "VALIDATING";
	return isFirstVersion(live.version) && (versionRecord?.commitMessage ?? "") === "";
}
function isUnrecorded({ live, versionRecord, historyKnown }) {
	return live.version !== null && live.status !== "DELETED" && historyKnown && versionRecord === null;
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
	if (isUnrecorded(evidence) && !isFirstVersion(live.version)) return {
		kind: "unknown",
		why: "not-in-history"
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
function holds({ content }, sha256) {
	switch (content.kind) {
		case "none": return "another";
		case "known": return content.sha256 === sha256 ? "this" : "another";
		case "digest": return sha256.startsWith(content.prefix) ? "this" : "another";
		case "unknown": return "unknown";
	}
}
function isUnproven({ origin }) {
	return origin.kind === "creation" && !origin.proven;
}

// lib/deployment/plan/baseline.js
const UNKNOWN = {
	"by-hand": "its live version was not published by this action",
	overwritten: "a later attempt has overwritten the record of what is live",
	"history-unreadable": "the history of its versions cannot be read (es:GetPackageVersionHistory)",
	"not-in-history": "the history of its versions does not show the live one"
};
const RUNGS = [
	{
		source: "deployed",
		find: inBucketByHash
	},
	{
		source: "deployed",
		find: inBucketByDigits
	},
	{
		source: "deployed",
		find: inGitByHash
	},
	{
		source: "live-commit",
		find: ({ observed, former, dictionary }) => {
			const { origin } = observed.trust;
			return origin.kind === "commit" ? former.atCommit(dictionary, origin.commit) : null;
		}
	},
	{
		source: "base",
		find: ({ former, dictionary }) => former.atBase(dictionary)
	},
	{
		source: "last-attempt",
		find: lastAttempt
	}
];
async function findBaseline(subject) {
	const { content } = subject.observed.trust;
	const reasons = content.kind === "unknown" ? [UNKNOWN[content.why]] : [];
	for (const { source, find } of RUNGS) {
		const found = await find(subject);
		if (found === null) continue;
		if (found.kind === "none") {
			reasons.push(found.why);
			continue;
		}
		const { bytes } = found;
		if (source === "deployed") return {
			kind: "found",
			bytes,
			source,
			why: ""
		};
		const objection = await objectionTo(bytes, subject);
		if (objection === null) return {
			kind: "found",
			bytes,
			source,
			why: reasons[0] ?? "there is no record of it"
		};
		reasons.push(`${SOURCES[source]} is no evidence, as ${objection}`);
	}
	return {
		kind: "none",
		why: [...new Set(reasons)].join("; ")
	};
}
const SOURCES = {
	deployed: "what is deployed",
	"live-commit": "the file at the commit of the live version",
	base: "the file at the commit before",
	"last-attempt": "the last attempt to publish it"
};
async function objectionTo(bytes, subject) {
	const sha256 = sha256Of(bytes);
	if (sha256 === subject.dictionary.sha256) return "it is the checked file itself";
	return sha256 === subject.observed.trust.lastAttempt && await wasLetThrough(subject) ? "it was let through by hand" : null;
}
async function wasLetThrough(subject) {
	const { store, world, observed } = subject;
	const { lastAttempt } = observed.trust;
	if (store === null || lastAttempt === null) return false;
	try {
		return (await retrying(world, (limits) => store.look(keyOf(subject, lastAttempt), limits)))?.letThrough ?? false;
	} catch (error) {
		if (error instanceof _aws_error_js_1.t) return false;
		throw error;
	}
}
function keyOf({ keyPrefix, dictionary, observed }, sha256) {
	return objectKey(keyPrefix, dictionary.name, sha256, observed.marker?.path ?? dictionary.file);
}
function inBucketByHash(subject) {
	const { content } = subject.observed.trust;
	if (content.kind !== "known") return null;
	return fromBucket(subject, keyOf(subject, content.sha256), content.sha256);
}
function inBucketByDigits(subject) {
	const digits = digitsOf(subject.observed.trust);
	const { store, world, keyPrefix, dictionary } = subject;
	if (digits === null || store === null) return null;
	return askingAws(async () => {
		const start = objectKeyStart(keyPrefix, dictionary.name, digits);
		const [key, ...others] = await retrying(world, (limits) => store.list(start, limits));
		if (key === void 0) return {
			kind: "none",
			why: `the bucket has no object ${start}…`
		};
		if (others.length > 0) return {
			kind: "none",
			why: `the bucket has several objects ${start}…`
		};
		return fromBucket(subject, key, digits);
	});
}
function inGitByHash({ observed, former, dictionary }) {
	const { content } = observed.trust;
	if (content.kind === "known") return former.withHash(dictionary, { sha256: content.sha256 });
	return content.kind === "digest" ? former.withHash(dictionary, { prefix: content.prefix }) : null;
}
function lastAttempt(subject) {
	const { lastAttempt: sha256 } = subject.observed.trust;
	return sha256 === null ? null : fromBucket(subject, keyOf(subject, sha256), sha256);
}
function digitsOf({ content }) {
	if (content.kind === "known") return content.sha256.slice(0, 12);
	return content.kind === "digest" ? content.prefix : null;
}
function fromBucket({ store, world }, key, expected) {
	if (store === null) return Promise.resolve({
		kind: "none",
		why: "`bucket` is not set"
	});
	return askingAws(async () => {
		const bytes = await retrying(world, (limits) => store.get(key, limits));
		if (bytes === null) return {
			kind: "none",
			why: `${key} is not in the bucket`
		};
		if (!sha256Of(bytes).startsWith(expected)) return {
			kind: "none",
			why: `${key} was changed since it was deployed`
		};
		return {
			kind: "content",
			bytes
		};
	});
}
async function askingAws(work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof _aws_error_js_1.t) return {
			kind: "none",
			why: error.summary
		};
		throw error;
	}
}
function sha256Of(bytes) {
	return (0,node_crypto_3.createHash)("sha256").update(bytes).digest("hex");
}
async function findVersion(sources, dictionary, observed, record) {
	const commit = (0,_marker_js_5.a)(record?.commitMessage ?? null);
	const trust = {
		...observed.trust,
		content: commit === null ? {
			kind: "unknown",
			why: "overwritten"
		} : {
			kind: "digest",
			prefix: commit.sha256Prefix
		},
		origin: commit === null ? { kind: "description" } : {
			kind: "commit",
			commit: commit.commit
		},
		lastAttempt: null
	};
	return await findBaseline({
		...sources,
		dictionary,
		observed: {
			...observed,
			trust
		}
	});
}
const CONTENTS_AT_ONCE = 8;
function isCompared(step, used) {
	if (step.kind !== "update" && step.kind !== "adopt") return false;
	const { live, trust } = step.observed;
	return used.has(live.id) || live.version !== null && !isUnproven(trust);
}
async function findBaselines(plan, sources, used, use) {
	const found = await mapConcurrently(plan.packages.filter((step) => isCompared(step, used)), async ({ dictionary, observed }) => [dictionary.name, use(await findBaseline({
		...sources,
		dictionary,
		observed
	}), dictionary)], CONTENTS_AT_ONCE);
	return new Map(found);
}



}),

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
	`(?:another|concurrent|existing|other|pending|previous|prior|ongoing|running) (?:[\\w/-]+ ){0,2}${WORK}\\b`,
	`${WORK} (?:is|are) (?:(?:still|currently|already|scheduled and) )?(?:active|executing|happening|ongoing|pending|running|scheduled)`,
	`one (?:\\w+ ){0,2}(?:${WORK}|association) (?:[\\w-]+ ){0,3}at a time`,
	`(?:simultaneous|concurrent) ${WORK}`,
	`too many (?:[\\w-]+ ){0,2}${WORK}`,
	"(?:not|n't) (?:yet )?(?:been )?(?:finished|completed?|ended|settled|ready)\\b",
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
	if (kind !== "rejected" || !isRefusal(answer) || /_FAILED\b/.test(answer.phrases)) return false;
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

8491:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (newRunState),
  c: () => (loadConfiguration),
  d: () => (variantOf),
  f: () => (knownMode),
  h: () => (textAt),
  i: () => (offlineTestFailure),
  l: () => (readConfiguration),
  m: () => (at),
  n: () => (engineFor),
  o: () => (createLog),
  p: () => (resolveMode),
  r: () => (inspect),
  t: () => (checkRun),
  u: () => (requireAws)
});
/* unused harmony export s */
var _failure_js_0 = _require(7794);
var _configuration_failure_js_1 = _require(8321);
var _stop_word_file_js_2 = _require(394);
var _engine_version_js_3 = _require(5881);
var _redact_js_21 = _require(3247);
var _printable_js_20 = _require(4359);
var _manifest_js_4 = _require(7315);
var _rules_js_5 = _require(1343);
var _modes_js_6 = _require(4160);
var _check_target_js_7 = _require(7116);
var _select_js_8 = _require(5342);
var _plain_files_js_9 = _require(626);
var _progress_js_10 = _require(4057);
var _colour_js_11 = _require(7262);
var _visible_js_12 = _require(8890);
var _workflow_command_js_13 = _require(3395);
var _records2_js_14 = _require(4358);
var _check_all_js_15 = _require(7942);
var _baseline_js_16 = _require(8901);
var _kept_format_js_17 = _require(9980);
var node_timers_promises_18 = _require(8500);
var node_fs_19 = _require(3024);























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

// lib/inputs/mode.js
const DEPLOYING = [
	"workflow_dispatch",
	"repository_dispatch",
	"schedule",
	"release"
];
const BY_HAND = "workflow_dispatch";
function callOf(event) {
	const { name, ref, defaultBranch } = event;
	if (event.isDeletion) return {
		mode: "none",
		notice: `The push deletes ${ref ?? "a ref"}: there is nothing to check or to deploy.`
	};
	if (event.isClosed) return {
		mode: "none",
		notice: `The pull request is closed: there is nothing left to check. A merge deploys by its push to the base branch.`
	};
	if (event.isProposal) return { mode: "validate" };
	if (DEPLOYING.includes(name)) return { mode: "deploy" };
	if (name !== "push") return {
		mode: "plan",
		notice: `${planned(`"auto" does not deploy ${name === "" ? "outside of a workflow event" : `on the event ${name}`}`)} "mode: deploy" deploys there too.`
	};
	if (ref?.startsWith("refs/tags/")) return { mode: "deploy" };
	if (ref === null || defaultBranch === null) return {
		mode: "plan",
		notice: `${planned("the event does not say what was pushed or which branch is the default one")} "mode: deploy" deploys anyway.`
	};
	if (ref === defaultBranch) return { mode: "deploy" };
	return {
		mode: "plan",
		notice: `${planned(`${short(ref)} is not the default branch (${short(defaultBranch)})`)} "mode: deploy" deploys from this branch too.`
	};
}
function planned(why) {
	return `Nothing is deployed (mode plan), as ${why}.`;
}
function short(ref) {
	return ref.replace("refs/heads/", "");
}
function knownMode(input, event) {
	if (input !== "auto") return input;
	const { mode } = callOf(event);
	return mode === "validate" ? null : mode;
}
async function resolveMode(input, event, questions) {
	if (input !== "auto") return {
		mode: input,
		notices: []
	};
	const call = callOf(event);
	switch (call.mode) {
		case "none":
		case "plan": return {
			mode: call.mode,
			notices: [call.notice]
		};
		case "validate":
			if (await questions.hasCredentials()) return {
				mode: "validate",
				notices: []
			};
			return {
				mode: "lint",
				notices: [withoutCredentials(event)]
			};
		case "deploy": {
			const notice = doubt(await questions.ancestry(), event);
			return notice === null ? {
				mode: "deploy",
				notices: []
			} : {
				mode: "plan",
				notices: [notice]
			};
		}
	}
}
function doubt(ancestry, { name, ref }) {
	const history = `the history of ${ref === null ? "the ref of this run" : `${ref}, the ref of this run`}`;
	switch (ancestry.kind) {
		case "in-history": return null;
		case "not-in-history": return `${planned(`the checked-out commit (${ancestry.commit.slice(0, 7)}) is not in ${history}`)} "mode: deploy" deploys it anyway.`;
		case "unknown":
			if (name === BY_HAND) return null;
			return `${planned(`it is not known whether the checked-out commit is in ${history}: ${ancestry.why}`)} "mode: deploy" deploys it anyway.`;
	}
}
function withoutCredentials(event) {
	return `The dictionaries are checked offline only (mode lint), as this job has no AWS credentials: nothing was compared with what is deployed, and AWS itself did not validate the changes. ${reason(event)}`;
}
function reason(event) {
	if (event.isDependabot) return "Runs that Dependabot starts get no secrets of Actions and a read-only token. Another run changes nothing: AWS validates when somebody with write access pushes to the branch, in the merge queue, or when the change is deployed.";
	if (event.pullRequest?.isFork) return "Pull requests from forks get neither secrets nor an OIDC token. AWS validates in the merge queue, when a maintainer pushes the branch to this repository, or when the change is deployed.";
	return "For validation by AWS, put aws-actions/configure-aws-credentials before this step and give the job \"permissions: id-token: write\"; to check offline on purpose, set \"mode: lint\".";
}

// lib/inputs/regions.js
const KNOWN = /* @__PURE__ */ new Set([
	...[
		"af-south-1",
		"ap-east-1",
		"ap-east-2",
		"ap-northeast-1",
		"ap-northeast-2",
		"ap-northeast-3",
		"ap-south-1"
	],
	...[
		"ap-south-2",
		"ap-southeast-1",
		"ap-southeast-2",
		"ap-southeast-3",
		"ap-southeast-4",
		"ap-southeast-5"
	],
	...[
		"ap-southeast-6",
		"ap-southeast-7",
		"ca-central-1",
		"ca-west-1",
		"eu-central-1",
		"eu-central-2",
		"eu-north-1"
	],
	...[
		"eu-south-1",
		"eu-south-2",
		"eu-west-1",
		"eu-west-2",
		"eu-west-3",
		"il-central-1",
		"me-central-1",
		"me-south-1"
	],
	...[
		"me-west-1",
		"mx-central-1",
		"sa-east-1",
		"sa-west-1",
		"us-east-1",
		"us-east-2",
		"us-west-1",
		"us-west-2"
	],
	...[
		"cn-north-1",
		"cn-northwest-1",
		"eusc-de-east-1",
		"us-gov-east-1",
		"us-gov-west-1",
		"us-iso-east-1"
	],
	...[
		"us-iso-west-1",
		"us-isob-east-1",
		"us-isob-west-1",
		"eu-isoe-west-1",
		"us-isof-east-1",
		"us-isof-south-1"
	]
]);
const PARTITIONS = [
	[
		/^cn-/,
		"amazonaws.com.cn",
		"cn-north-1"
	],
	[
		/^eusc-/,
		"amazonaws.eu",
		"eusc-de-east-1"
	],
	[
		/./,
		"amazonaws.com",
		"us-east-1"
	]
];
const LOOKUP_MS = 5e3;
const PAUSES_MS = [300, 900];
async function missingRegionProblem(region, lookup = lookUp) {
	if (KNOWN.has(region)) return null;
	if (usesProxy(process.env)) return null;
	const host = hostOf(region);
	const answer = await lookup(host);
	if (answer === "found") return null;
	const remedy = "Set it to the code of the Region of the domains, for example \"eu-central-1\"";
	if (answer === "ENOTFOUND" && await lookup(hostOf(region, true)) === "found") return `is ${(0,_printable_js_20.i)(region)}, but there is no such Region: ${(0,_printable_js_20.r)(host)} has no address. ${remedy}`;
	return `is ${(0,_printable_js_20.i)(region)}, which is none of the Regions that this version knows, and whether it is a newer one can't be found out: ${(0,_printable_js_20.r)(host)} is not resolved here (${(0,_printable_js_20.r)(answer)}). ${remedy}, or give the runner DNS`;
}
function usesProxy(env) {
	return ["HTTPS_PROXY", "https_proxy"].some((name) => (env[name] ?? "") !== "");
}
function hostOf(region, known = false) {
	const [, suffix, other] = PARTITIONS.find(([pattern]) => pattern.test(region)) ?? PARTITIONS[2];
	return `es.${known ? other : region}.${suffix}`;
}
async function lookUp(host) {
	const dns = await Promise.resolve(/* import() */).then(_require.t.bind(_require, 1553, 19));
	const once = () => dns.lookup(host).then(() => "found", (error) => error instanceof Error && "code" in error ? String(error.code) : "no answer");
	const often = async () => {
		for (const pause of PAUSES_MS) {
			const answer = await once();
			if (answer === "found" || answer === "ENOTFOUND") return answer;
			await (0,node_timers_promises_18.setTimeout)(pause, void 0, { ref: false });
		}
		return once();
	};
	return Promise.race([often(), (0,node_timers_promises_18.setTimeout)(LOOKUP_MS, "no answer in time", { ref: false })]);
}

// lib/inputs/configuration.js
const NO_WORKSPACE = "The folder of GITHUB_WORKSPACE does not exist. Put actions/checkout before this step, which gets the dictionaries.";
const DEFAULT_KEY_PREFIX = "opensearch-dictionaries";
async function loadConfiguration(read, event, modeOf) {
	const { configuration, errors } = await readConfiguration(read, event, modeOf);
	if (configuration === null || errors.length > 0) throw (0,_configuration_failure_js_1.t)(errors);
	return configuration;
}
async function readConfiguration({ inputs, errors: inputErrors, invalid }, event, modeOf = async (mode) => knownMode(mode, event)) {
	if (!(0,node_fs_19.existsSync)(event.workspace)) return {
		configuration: null,
		errors: [...inputErrors, NO_WORKSPACE],
		isManifestBroken: true
	};
	const loaded = await (0,_manifest_js_4.r)(event.workspace, inputs.manifest);
	const manifest = loaded.kind === "found" ? loaded.manifest : null;
	const configuration = merge(inputs, manifest);
	const scope = {
		packagePrefix: inputs.packagePrefix,
		globs: inputs.files,
		entries: manifest === null ? [] : (0,_manifest_js_4.i)(manifest, configuration.domains)
	};
	const selection = (0,_select_js_8.t)({
		...scope,
		workspace: event.workspace,
		globSettings: globSettings(inputs, manifest, configuration.domains)
	});
	const settings = plainFiles(event.workspace, "index-settings", configuration.indexSettings, inputs.indexSettings, manifest);
	const tests = plainFiles(event.workspace, "search-tests", configuration.searchTests, inputs.searchTests, manifest);
	(0,_redact_js_21.t)(namesOf([
		...selection.files,
		...settings.files,
		...tests.files
	]));
	const named = inputs.files.length > 0 || manifest?.entries.length;
	const ignored = loaded.kind === "none" ? loaded.ignored : null;
	const manifestErrors = loaded.kind === "invalid" ? loaded.errors : named ? [] : [nothingNamed(manifest, ignored)];
	const mode = invalid.has("mode") ? null : await modeOf(inputs.mode, selection.files);
	const isKnownError = ({ input }) => invalid.has(input) || input === "bucket" && loaded.kind === "invalid";
	const missing = mode === null ? [] : missingFor(mode, configuration, event).filter((missing) => !isKnownError(missing));
	const noRegion = mode === null || invalid.has("aws-region") ? [] : await regionErrors(mode, configuration.awsRegion);
	const errors = [
		...inputErrors,
		...noRegion,
		...manifestErrors,
		...selection.errors,
		...settings.errors,
		...tests.errors,
		...missing.map(({ sentence }) => sentence)
	];
	const warnings = [...configuration.warnings, ...ignored === null ? [] : [`${isIgnored(ignored)}.`]];
	return {
		configuration: {
			...configuration,
			warnings,
			notices: [
				...selection.notices,
				...settings.notices,
				...tests.notices
			],
			files: selection.files,
			settingsFiles: settings.files,
			testFiles: tests.files,
			scope
		},
		errors,
		isManifestBroken: loaded.kind === "invalid"
	};
}
function namesOf(files) {
	return files.flatMap(({ file, name }) => [...file.split("/"), ...name === void 0 ? [] : [name]]);
}
function plainFiles(workspace, name, globs, input, manifest) {
	const origin = input === null && manifest !== null ? `${manifest.path}: ${name}` : `Input ${name}`;
	return (0,_plain_files_js_9.n)(workspace, globs, origin);
}
async function requireAws(mode, configuration, event) {
	const { awsRegion: region, bucket } = configuration;
	const { repository } = event;
	const missing = missingFor(mode, configuration, event);
	const errors = [...await regionErrors(mode, region), ...missing.map(({ sentence }) => sentence)];
	if (errors.length > 0 || region === null || repository === null) throw (0,_configuration_failure_js_1.t)(errors);
	return {
		region,
		bucket,
		repository
	};
}
async function regionErrors(mode, region) {
	if (region === null || !_modes_js_6.t[mode].readsAws) return [];
	const problem = await missingRegionProblem(region);
	return problem === null ? [] : [`Input aws-region ${problem}.`];
}
function missingFor(mode, configuration, event) {
	if (!_modes_js_6.t[mode].readsAws) return [];
	const missing = [];
	if (configuration.awsRegion === null) {
		const sentence = `Input aws-region is not set, and neither AWS_REGION nor AWS_DEFAULT_REGION is; mode ${mode} calls AWS and needs a Region. Set it to the code of the Region of the domains, for example "eu-central-1".`;
		missing.push({
			input: "aws-region",
			sentence
		});
	}
	if (configuration.bucket === null && _modes_js_6.t[mode].needsBucket) {
		const sentence = `Neither the input bucket nor "bucket" in a manifest is set; mode ${mode} uploads dictionaries to an S3 bucket in the Region of the domains. Set it to the name of that bucket.`;
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
function merge(inputs, manifest) {
	const { files: _files, manifest: _manifest, format: _format, packagePrefix: _prefix, ...others } = inputs;
	const bucket = inputs.bucket ?? manifest?.bucket ?? null;
	const doubt = bucket === null ? null : (0,_rules_js_5.o)(bucket);
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
function globSettings(inputs, manifest, domains) {
	const engineVersion = manifest?.engineVersion ?? _manifest_js_4.a.engineVersion;
	return {
		..._manifest_js_4.a,
		format: inputs.format,
		domains,
		engineVersion
	};
}
function isIgnored(file) {
	return `${file} is not read: name it in the input manifest, or rename it to ${_manifest_js_4.t}`;
}
function nothingNamed(manifest, ignored) {
	const way = "Name dictionaries in the input files, one glob a line, or under \"dictionaries\" in a manifest";
	if (manifest !== null) return `Input files is not set, and the manifest ${manifest.path} names no dictionaries. ${way}.`;
	const other = ignored === null ? "" : ` ${isIgnored(ignored)}.`;
	return `Neither the input files nor a manifest names dictionaries. ${way} (input manifest, by default ${_manifest_js_4.t}).${other}`;
}

// lib/report/log.js
const MAX_LINE = 4e3;
const MAX_CAUSES = 10;
function createLog(write, clock, { showDebug = false, colour = false } = {}) {
	const { good, error: bad, warning, faint, strong } = (0,_colour_js_11.t)(colour);
	const paint = {
		good,
		bad,
		warning,
		faint,
		strong
	};
	const start = clock.now();
	const seconds = (since) => Math.max(0, clock.now() - since) / 1e3;
	const print = (text, tone) => {
		const [first = "", ...rest] = (0,_redact_js_21.r)(text).split(/\r\n|\r|\n/);
		const prefix = `[${seconds(start).toFixed(1).padStart(6)}s] `;
		const lines = [`${prefix}${shown(first)}`, ...rest.map((line) => `${" ".repeat(prefix.length - 2)}| ${shown(line)}`)];
		for (const line of lines) write(`${tone === void 0 ? line : paint[tone](line)}\n`);
	};
	return {
		info: print,
		warning: (message) => print(`Warning: ${message}`, "warning"),
		debug: (message) => {
			if (showDebug) write(`${(0,_workflow_command_js_13.n)("debug", {}, shown((0,_redact_js_21.r)(message)))}\n`);
		},
		async group(title, work) {
			const begin = clock.now();
			write(`${(0,_workflow_command_js_13.n)("group", {}, shown((0,_redact_js_21.r)(title)))}\n`);
			try {
				return await work();
			} finally {
				const took = seconds(begin);
				if (took >= 1) print(`Took ${(0,_progress_js_10.t)(took * 1e3)}.`, "faint");
				write(`${(0,_workflow_command_js_13.n)("endgroup", {}, "")}\n`);
			}
		},
		causes(failure) {
			for (const cause of causesOf(failure)) print(cause, "faint");
		}
	};
}
function shown(line) {
	return (0,_workflow_command_js_13.t)((0,_visible_js_12.t)(line, MAX_LINE));
}
function causesOf(failure) {
	const isDefect = failure.code === "internal";
	const texts = [];
	let cause = failure.cause;
	for (let depth = 0; cause !== void 0 && cause !== null && depth < MAX_CAUSES; depth += 1) {
		const text = describe(cause, isDefect);
		if (isDefect || !failure.message.includes(cause instanceof Error ? cause.message : text)) texts.push(text);
		cause = cause instanceof Error ? cause.cause : void 0;
	}
	return texts.map((text) => `Caused by ${text}`);
}
function describe(cause, withStack) {
	if (!(cause instanceof Error)) return String(cause);
	return withStack ? cause.stack ?? String(cause) : `${cause.name}: ${cause.message}`;
}

// lib/result/run-state.js
function newRunState() {
	return {
		mode: "lint",
		commit: null,
		dictionaries: [],
		checks: /* @__PURE__ */ new Map(),
		diffs: /* @__PURE__ */ new Map(),
		comparisons: /* @__PURE__ */ new Map(),
		observation: null,
		plan: null,
		deployed: null,
		verdicts: null,
		removals: /* @__PURE__ */ new Map(),
		search: [],
		searchVerified: false,
		engineValidated: false,
		problems: [],
		searchTests: [],
		testChanges: [],
		settings: null,
		setup: [],
		acts: [],
		notices: [],
		warnings: [],
		failure: null
	};
}

// lib/modes/checks.js
async function checkRun(run, configuration, ports) {
	const unasked = await inspect(run, configuration, ports);
	const { dictionaries, checks, problems } = run.state;
	return (0,_check_all_js_15.r)(dictionaries, checks, configuration.failOnWarnings, problems) ?? unasked ?? offlineTestFailure(run.state);
}
async function inspect(run, configuration, { versions, look, engine }) {
	const { state, event, log } = run;
	await log.group("Check dictionaries", async () => {
		state.dictionaries = (0,_select_js_8.n)(configuration.files, {
			detectFormat: _stop_word_file_js_2.a,
			readWords: _stop_word_file_js_2.n
		});
		if (versions !== null) state.dictionaries = await (0,_kept_format_js_17.n)(state.dictionaries, versions, log);
		if (engine !== null) state.dictionaries = engine.readFor(state.dictionaries);
		const { settings, ids } = await settingsFor(run, configuration, look);
		const { maxRemovedPercent } = configuration;
		const pause = async () => {
			await (0,node_timers_promises_18.setImmediate)();
			if (run.signal.aborted) throw (0,_baseline_js_16.h)();
		};
		state.checks = await (0,_check_all_js_15.t)(state.dictionaries, maxRemovedPercent, log, settings, (0,_modes_js_6.r)(state.mode), pause);
		takeProblems(run, settings);
		await runTests(run, configuration);
		(0,_check_all_js_15.i)(state.problems, log);
		if (event.base !== null && versions !== null && state.searchTests.length > 0) {
			const { compareTests } = await _require.e(/* import() */ 479).then(_require.bind(_require, 479));
			state.testChanges = await compareTests(run, configuration, versions, ids);
		}
	});
	return engine === null ? null : await engine.check();
}
async function engineFor(run, configuration) {
	const { engineUrl: url } = configuration;
	if (url === null || !_modes_js_6.t[run.state.mode].asksEngine) return null;
	const { checkByEngine, reachEngine, readForEngine } = await Promise.all(/* import() */[_require.e(1769), _require.e(3850), _require.e(9713)]).then(_require.bind(_require, 4512));
	const engine = await reachEngine(run, url, configuration);
	return {
		readFor: (dictionaries) => readForEngine(dictionaries, engine, configuration),
		check: () => checkByEngine(run, engine)
	};
}
async function settingsFor(run, { settingsFiles, engineVersion }, look) {
	const { state, log } = run;
	if (settingsFiles.length === 0) return {
		settings: null,
		ids: /* @__PURE__ */ new Map()
	};
	const version = state.dictionaries[0]?.options.engineVersion ?? engineVersion ?? _engine_version_js_3.t;
	const { applySettings, readSettings } = await _require.e(/* import() */ 8348).then(_require.bind(_require, 5967));
	const { packageIdOf, strangerNotices } = await _require.e(/* import() */ 7755).then(_require.bind(_require, 7755));
	const targets = state.dictionaries.map((dictionary) => (0,_check_target_js_7.t)(dictionary));
	let settings = await readSettings(settingsFiles, targets, version);
	let ids = /* @__PURE__ */ new Map();
	let packages = null;
	const isAsked = look !== null && settings.settings.strangers.some(({ path, isShared }) => !isShared && packageIdOf(path) !== null);
	if (isAsked) log.info("The index settings name packages that may be meant by their IDs, so AWS is asked which these are.");
	const seen = isAsked ? await look.now() : null;
	if (seen !== null) {
		const { managed, packages: all } = seen.observation;
		ids = new Map([...managed].map(([name, { live }]) => [name, live.id]));
		packages = new Map(all.map(({ id, name }) => [id, name]));
		settings = await readSettings(settingsFiles, targets, version, ids);
	}
	state.notices.push(...strangerNotices(settings.settings.strangers, packages));
	state.settings = settings.settings;
	state.dictionaries = applySettings(settings, state.dictionaries);
	return {
		settings,
		ids
	};
}
function takeProblems({ state }, settings) {
	if (settings === null) return;
	const { problems } = settings.settings;
	if ((0,_modes_js_6.r)(state.mode) === "all") state.problems = [...state.problems, ...problems.all()];
	state.notices.push(...problems.notices);
}
async function runTests({ state, log }, { testFiles }) {
	if (testFiles.length === 0) return;
	const { runTestsOffline } = await _require.e(/* import() */ 7517).then(_require.bind(_require, 7517));
	const { records, problems } = await runTestsOffline(testFiles.map((file) => ({
		file: file.file,
		bytes: (0,_plain_files_js_9.t)(file)
	})), state.settings);
	if ((0,_modes_js_6.r)(state.mode) === "files") {
		state.searchTests = records.map((record) => ({
			...record,
			outcomes: []
		}));
		state.warnings.push(...problems.map(unreadTests));
		return;
	}
	state.searchTests = records;
	state.problems = [...state.problems, ...problems];
	const { passed, failed, skipped } = (0,_records2_js_14.t)(state.searchTests);
	log.info(`Search tests here: ${passed} passed, ${failed} failed, ${skipped} left to others.`);
}
function unreadTests({ file, line, message }) {
	return `Search tests of ${file} were not run${line === null ? "" : ` (line ${line})`}: ${message}`;
}
function offlineTestFailure({ searchTests }) {
	const failed = searchTests.filter((record) => (0,_records2_js_14.a)(record) === "failed");
	const [first] = (0,_records2_js_14.n)(failed);
	if (first === void 0) return null;
	const count = failed.length === 1 ? "A search test fails" : `${failed.length} search tests fail`;
	const place = `${first.file}, line ${first.line ?? 1}`;
	return new _failure_js_0.t("test-failed", `${count}, the first in ${place}: ${first.message}`, { hint: "Correct the dictionary, or the test where search should do what it does now. Nothing was changed in AWS." });
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
	if (VARIABLES.some((name) => isSet(env[name]))) return true;
	if (FILES.some(([variable, file]) => fileHasCredentials(env, variable, file))) return true;
	if (!(env["RUNNER_ENVIRONMENT"] === "self-hosted" || isSet(env["AWS_EC2_METADATA_SERVICE_ENDPOINT"])) || /^true$/i.test(env["AWS_EC2_METADATA_DISABLED"] ?? "")) return false;
	const { machineHasRole } = await _require.e(/* import() */ 3887).then(_require.bind(_require, 3887));
	return machineHasRole(env);
}
function isSet(value) {
	return value !== void 0 && value !== "";
}
function fileHasCredentials(env, variable, file) {
	const path = env[variable];
	try {
		const home = env["HOME"] ?? env["USERPROFILE"] ?? (0,node_os_4.homedir)();
		return GIVES_CREDENTIALS.test(defaultProfile((0,node_fs_3.readFileSync)(isSet(path) && path ? path : (0,node_path_5.join)(home, ".aws", file), "utf8")));
	} catch {
		return isSet(path);
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
const NOT_CONFIGURED = /^(?:Unable to find environment variable credentials|AWS_PROFILE is set, skipping|Skipping SSO provider|Could not resolve credentials using profile: \[default\]|Profile default |Profile \S+ did not contain credential_process|Web identity configuration not specified|EC2 Instance Metadata Service access disabled|AWS_EC2_METADATA_V1_DISABLED not set|Not found in|Could not load credentials from any providers)/;
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
		if (!(failure instanceof _aws_error_js_0.t && failure.kind === "transient" && pause !== void 0) || limits.signal.aborted || Date.now() + pause >= limits.deadline) throw refusal(failure, trail, region, env);
		await (0,node_timers_promises_2.setTimeout)(pause, void 0, { signal: limits.signal }).catch(() => {});
	}
}
function refusal(failure, { words }, region, env) {
	const isAws = failure instanceof _aws_error_js_0.t;
	const error = failure instanceof Error ? failure : new Error(String(failure));
	const errorName = isAws ? failure.errorName : error.name;
	const given = VARIABLES.filter((name) => isSet(env[name]));
	const sources = words !== "" ? `: ${words}` : given.length > 0 ? `, though ${given.join(" and ")} is set` : "";
	return new _aws_error_js_0.t({
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



}),

4668:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (readEvent)
});
var _checks_js_0 = _require(8491);
var _printable_js_2 = _require(4359);
var node_fs_1 = _require(3024);




// lib/inputs/event.js
const PULL_REQUEST_EVENTS = ["pull_request", "pull_request_target"];
const PULL_REQUEST_REF = /^refs\/pull\/(\d{1,15})\//;
const NO_OBJECT = /^0+$/;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function readEvent(env) {
	const name = env["GITHUB_EVENT_NAME"]?.trim() ?? "";
	const { payload, warnings } = readPayload(env["GITHUB_EVENT_PATH"]?.trim() ?? "");
	const ref = env["GITHUB_REF"]?.trim() || null;
	const pullNumber = PULL_REQUEST_REF.exec(ref ?? "")?.[1];
	const isPullRequest = PULL_REQUEST_EVENTS.includes(name) || pullNumber !== void 0;
	const pullRequest = isPullRequest ? toPullRequest(payload, Number(pullNumber)) : null;
	const runSha = objectId(env["GITHUB_SHA"]?.trim() ?? null);
	const eventSha = pullRequest?.headSha ?? runSha;
	return {
		name,
		repository: /^[\w.-]+\/[\w.-]+$/.exec(env["GITHUB_REPOSITORY"]?.trim() ?? "")?.[0] ?? null,
		runId: /^\d+$/.exec(env["GITHUB_RUN_ID"]?.trim() ?? "")?.[0] ?? "0",
		isRerun: /^(?:[2-9]|[1-9]\d+)$/.test(env["GITHUB_RUN_ATTEMPT"]?.trim() ?? ""),
		workspace: env["GITHUB_WORKSPACE"]?.trim() || process.cwd(),
		apiUrl: env["GITHUB_API_URL"]?.trim() || "https://api.github.com",
		ref,
		branch: ref?.startsWith("refs/heads/") ? ref : defaultBranch(payload),
		defaultBranch: defaultBranch(payload),
		runSha,
		isDeletion: name === "push" && ((0,_checks_js_0.m)(payload, "deleted") === true || NO_OBJECT.test((0,_checks_js_0.h)(payload, "after") ?? "unknown")),
		isClosed: PULL_REQUEST_EVENTS.includes(name) && (0,_checks_js_0.h)(payload, "action") === "closed",
		baseBranch: baseBranchOf(payload),
		before: name === "push" ? commitBefore(payload) : null,
		sha: eventSha,
		pullRequest,
		isPullRequest,
		isProposal: isPullRequest || name === "merge_group",
		base: baseOf(name, isPullRequest, pullRequest, payload, runSha),
		commitMessage: messageOfCommit(payload, eventSha),
		isDependabot: env["GITHUB_ACTOR"]?.trim() === "dependabot[bot]",
		warnings
	};
}
function readPayload(path) {
	if (path === "") return {
		payload: null,
		warnings: []
	};
	try {
		const payload = JSON.parse((0,node_fs_1.readFileSync)(path, "utf8"));
		if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return {
			payload,
			warnings: []
		};
		return {
			payload: null,
			warnings: ["The payload of the event is not a JSON object and was ignored."]
		};
	} catch (error) {
		return {
			payload: null,
			warnings: [`The payload of the event can't be read: ${(0,_printable_js_2.n)(error)}.`]
		};
	}
}
function toPullRequest(payload, fallback) {
	const pullRequest = (0,_checks_js_0.m)(payload, "pull_request");
	const number = (0,_checks_js_0.m)(pullRequest, "number") ?? fallback;
	if (typeof number !== "number" || !Number.isSafeInteger(number) || number <= 0) return null;
	const head = (0,_checks_js_0.h)(pullRequest, "head", "repo", "full_name");
	return {
		number,
		headSha: objectId((0,_checks_js_0.h)(pullRequest, "head", "sha")),
		baseSha: objectId((0,_checks_js_0.h)(pullRequest, "base", "sha")),
		isFork: head === null || head !== (0,_checks_js_0.h)(pullRequest, "base", "repo", "full_name")
	};
}
function defaultBranch(payload) {
	const name = (0,_checks_js_0.h)(payload, "repository", "default_branch");
	return name === null || name === "" ? null : `refs/heads/${name}`;
}
function baseBranchOf(payload) {
	const ref = (0,_checks_js_0.h)(payload, "pull_request", "base", "ref") ?? (0,_checks_js_0.h)(payload, "merge_group", "base_ref");
	if (ref === null || ref === "") return null;
	return ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
}
function commitBefore(payload) {
	const before = objectId((0,_checks_js_0.h)(payload, "before"));
	return before === null || /^0+$/.test(before) ? null : before;
}
function objectId(text) {
	return text !== null && OBJECT_ID.test(text) ? text : null;
}
function baseOf(name, isPullRequest, pullRequest, payload, runSha) {
	if (name === "merge_group") return {
		mergeSha: null,
		sha: objectId((0,_checks_js_0.h)(payload, "merge_group", "base_sha"))
	};
	if (!isPullRequest) return null;
	return {
		mergeSha: name === "pull_request_target" ? null : runSha,
		sha: pullRequest?.baseSha ?? null
	};
}
function messageOfCommit(payload, eventSha) {
	if (eventSha === null) return null;
	if ((0,_checks_js_0.h)(payload, "head_commit", "id") === eventSha) return (0,_checks_js_0.h)(payload, "head_commit", "message");
	if ((0,_checks_js_0.h)(payload, "merge_group", "head_sha") === eventSha) return (0,_checks_js_0.h)(payload, "merge_group", "head_commit", "message");
	return null;
}



}),

7914:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (joinSources),
  r: () => (startsOf),
  t: () => (joinFiles)
});
var _byte_source_js_0 = _require(8888);
var _lines_js_1 = _require(6099);
var node_fs_2 = _require(3024);
var node_os_3 = _require(8161);
var node_path_4 = _require(6760);






// lib/workspace/joined-file.js
const LF = 10;
function joinSources(sources) {
	const ends = sources.map(missingEnd);
	return {
		size: sources.reduce((sum, { size }, index) => sum + size + (ends[index]?.length ?? 0), 0),
		*chunks() {
			for (const [index, source] of sources.entries()) {
				yield* source.chunks();
				const end = ends[index];
				if (end !== void 0 && end.length > 0) yield end;
			}
		}
	};
}
function missingEnd(source) {
	let last;
	for (const chunk of source.chunks()) if (chunk.length > 0) last = chunk.at(-1);
	return last === void 0 || last === LF ? /* @__PURE__ */ new Uint8Array(0) : Uint8Array.of(LF);
}
function lineCount(source) {
	return (0,_lines_js_1.t)(source, { line() {} }).lines;
}
function startsOf(parts) {
	let firstLine = 1;
	return parts.map((part) => {
		const start = {
			...part,
			firstLine
		};
		firstLine += lineCount(part.source);
		return start;
	});
}
function joinFiles(parts) {
	const [first, ...others] = parts;
	if (first !== void 0 && others.length === 0) return {
		files: [{
			...first,
			firstLine: 1
		}],
		path: first.path
	};
	const opened = parts.map(({ file, path }) => ({
		file,
		path,
		source: (0,_byte_source_js_0.n)(path)
	}));
	const files = startsOf(opened).map(({ file, path, firstLine }) => ({
		file,
		path,
		firstLine
	}));
	const path = (0,node_path_4.join)(copies(), `${files.length}-${copied++}`);
	const descriptor = (0,node_fs_2.openSync)(path, "wx");
	try {
		for (const chunk of joinSources(opened.map(({ source }) => source)).chunks()) writeAll(descriptor, chunk);
	} finally {
		(0,node_fs_2.closeSync)(descriptor);
	}
	return {
		files,
		path
	};
}
function writeAll(descriptor, chunk) {
	for (let at = 0; at < chunk.length;) at += (0,node_fs_2.writeSync)(descriptor, chunk, at);
}
let folder = null;
let copied = 0;
function copies() {
	if (folder !== null) return folder;
	const made = (0,node_fs_2.mkdtempSync)((0,node_path_4.join)(process.env["RUNNER_TEMP"] ?? (0,node_os_3.tmpdir)(), "opensearch-dictionaries-"));
	process.once("exit", () => (0,node_fs_2.rmSync)(made, {
		recursive: true,
		force: true
	}));
	folder = made;
	return made;
}



}),

9980:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (readAsAtBase),
  r: () => (readAsDeployed),
  t: () => (checkKept)
});
var _byte_source_js_0 = _require(8888);
var _stop_word_file_js_1 = _require(394);
var _modes_js_2 = _require(4160);
var _check_all_js_3 = _require(7942);





// lib/dictionaries/detection/kept.js
function keptFormat({ file, format, formatSource }, now, before) {
	if (formatSource === "declared") return null;
	if (formatSource === "detected" && (0,_stop_word_file_js_1.i)(file, now)?.evidence === "name") return null;
	const earlier = (0,_stop_word_file_js_1.i)(file, before)?.format ?? null;
	return formatSource === "detected" && earlier === format ? null : earlier;
}

// lib/modes/base/kept-format.js
function readAsBefore(dictionary, before) {
	const [first] = dictionary.files;
	if (dictionary.formatSource === "declared" || first === void 0) return dictionary;
	const format = keptFormat(dictionary, (0,_byte_source_js_0.n)(first.path), before);
	return format === null ? dictionary : {
		...dictionary,
		format,
		formatSource: "detected"
	};
}
async function readAsAtBase(dictionaries, versions, log) {
	const kept = [];
	for (const dictionary of dictionaries) {
		const version = dictionary.formatSource === "declared" ? null : await versions.of(dictionary);
		const read = version?.kind === "content" ? readAsBefore(dictionary, version.source) : dictionary;
		if (read !== dictionary) log.info(`${read.file}: read as ${read.format}, as at the commit before`);
		kept.push(read);
	}
	return kept;
}
function readAsDeployed(dictionary, bytes) {
	return readAsBefore(dictionary, (0,_byte_source_js_0.t)(bytes));
}
async function checkKept({ state, log }, configuration, kept) {
	if (kept.length === 0) return;
	const names = new Map(kept.map((dictionary) => [dictionary.name, dictionary]));
	for (const { file, format } of kept) log.info(`${file}: read as ${format}, as what is deployed`);
	state.dictionaries = state.dictionaries.map((dictionary) => names.get(dictionary.name) ?? dictionary);
	const checks = await (0,_check_all_js_3.t)(kept, configuration.maxRemovedPercent, log, null, (0,_modes_js_2.r)(state.mode));
	state.checks = new Map([...state.checks, ...checks]);
	const failure = (0,_check_all_js_3.r)(kept, checks, configuration.failOnWarnings);
	if (failure !== null) throw failure;
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

626:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (selectPlainFiles),
  t: () => (readPlainFile)
});
var _printable_js_2 = _require(4359);
var _glob_js_0 = _require(6240);
var node_fs_1 = _require(3024);




// lib/workspace/plain-files.js
const MAX_BYTES = 10485760;
function selectPlainFiles(workspace, globs, origin) {
	const root = node_fs_1.realpathSync.native(workspace);
	const found = /* @__PURE__ */ new Map();
	const errors = [];
	const notices = [];
	for (const glob of globs) {
		if (glob.startsWith("!")) {
			(0,_glob_js_0.s)(found, glob, origin, errors, notices);
			continue;
		}
		const { matches, problem } = (0,_glob_js_0.n)(root, glob);
		if (problem !== null) errors.push(`${origin}: ${problem}`);
		for (const [file, match] of matches) if (match.kind === "refused") errors.push(`${origin}: ${match.message}`);
		else if (match.bytes > MAX_BYTES) errors.push(`${origin}: ${(0,_printable_js_2.i)(file)} has ${match.bytes} bytes; at most 10 MiB are read.`);
		else found.set(file, match.path);
	}
	if (globs.length > 0 && found.size === 0 && errors.length === 0) errors.push(`${origin}: ${(0,_glob_js_0.i)(globs)}`);
	return {
		files: [...found].map(([file, path]) => ({
			file,
			path
		})).sort((a, b) => a.file < b.file ? -1 : 1),
		errors,
		notices
	};
}
function readPlainFile({ path }) {
	return (0,node_fs_1.readFileSync)(path);
}



}),

3525:
((_module, _exports, _require) => {

_require.d(_exports, {
  _: () => (sizeText),
  a: () => (makePlan),
  c: () => (runsContent),
  d: () => (isInFlight),
  f: () => (runningVersion),
  g: () => (lostPercent),
  h: () => (lossOf),
  i: () => (isCurrent),
  l: () => (readPastLag),
  m: () => (describeLoss),
  n: () => (foreignOwner),
  o: () => (observe),
  p: () => (statusOf),
  r: () => (hasChanges),
  s: () => (observePackage),
  t: () => (endOf),
  u: () => (isFailed)
});
var _aws_error_js_0 = _require(8894);
var _baseline_js_1 = _require(8901);
var _marker_js_3 = _require(2596);
var _poll_js_2 = _require(6367);





// lib/deployment/plan/comparison.js
function lossOf({ bytes }, comparison) {
	if (comparison?.kind !== "compared") return null;
	const { diff, format, bytesBefore } = comparison;
	if (format !== "opaque") return {
		removed: diff.removed,
		before: diff.keysBefore,
		unit: "keys"
	};
	return {
		removed: Math.max(0, bytesBefore - bytes),
		before: bytesBefore,
		unit: "bytes"
	};
}
function lostPercent({ removed, before }) {
	return before === 0 ? 0 : removed / before * 100;
}
function describeLoss(loss) {
	const percent = `${shortPercent(lostPercent(loss))} %`;
	if (loss.unit === "keys") return `lost ${loss.removed} of ${loss.before} keys (${percent})`;
	return `shrank from ${sizeText(loss.before)} to ${sizeText(loss.before - loss.removed)} (${percent})`;
}
function shortPercent(percent) {
	const whole = Math.round(percent);
	return whole === 100 && percent < 100 ? String(Math.floor(percent * 10) / 10) : String(whole);
}
function sizeText(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB"
	];
	let value = bytes;
	let unit = 0;
	while (value >= 1e3 && unit < units.length - 1) {
		value /= 1e3;
		unit += 1;
	}
	return `${unit === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

// lib/deployment/model/status.js
function statusOf({ status, unknownStatus }) {
	return unknownStatus ?? status;
}
function runningVersion(row) {
	return row?.status === "ASSOCIATING" || row?.status === "ASSOCIATION_FAILED" ? null : row?.version ?? null;
}
const IN_FLIGHT = /* @__PURE__ */ new Set(["COPYING", "VALIDATING"]);
const FAILED = /* @__PURE__ */ new Set([
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

// lib/deployment/loop/lag.js
const LONGEST_READS_MS = 12e4;
async function readPastLag(world, read, mayLag, lagMs = _marker_js_3.c) {
	const { clock } = world;
	const firstAt = clock.now();
	let found = await read();
	if (!mayLag(found)) return found;
	const { why, unanswered } = await (0,_poll_js_2.t)(world, { timeoutMs: LONGEST_READS_MS + lagMs }, async () => {
		const readAt = clock.now();
		found = await read();
		return !mayLag(found) || readAt - firstAt >= lagMs ? "done" : "waiting";
	});
	if (unanswered !== null) throw unanswered;
	if (why === "cancelled" && mayLag(found)) throw (0,_baseline_js_1.h)();
	return found;
}

// lib/deployment/plan/observe.js
async function observe(service, dictionaries, world) {
	const readAt = world.clock.now();
	const domains = [...new Set(dictionaries.flatMap((dictionary) => dictionary.domains))].sort();
	const [{ packages, present }, rows] = await Promise.all([presentPackages(service, dictionaries, world), (0,_baseline_js_1.f)(domains, (domain) => read(world, `Domain ${domain}`, (limits) => service.listAssociations(domain, limits), "invalid-configuration"))]);
	const used = new Set(rows.flat().map(({ packageId }) => packageId));
	const unread = [];
	const observed = await (0,_baseline_js_1.f)(present, async ({ read, mayBeAssociated }) => {
		const { id, version } = read.live;
		const one = withTrust({
			...read,
			creationProven: !mayBeAssociated || used.has(id)
		});
		const hidden = version === null && !used.has(id);
		const open = version !== null && (0,_baseline_js_1.s)(one.trust);
		const use = hidden || open ? await useOf(service, id, world) : "none";
		if (use === "none") return one;
		used.add(id);
		if (use === "unknown") unread.push(read.live.name);
		return hidden || use === "unknown" ? one : withTrust({
			...read,
			creationProven: true
		});
	});
	const unused = observed.filter(({ trust }) => (0,_baseline_js_1.s)(trust)).map((one) => one.live.name).filter((name) => !unread.includes(name));
	const unreadable = observed.filter((one) => !one.historyKnown).map((one) => one.live.name);
	return {
		readAt,
		packages,
		managed: new Map(observed.map((one) => [one.live.name, one])),
		associations: new Map(domains.map((domain, index) => [domain, rows[index] ?? []])),
		used,
		warnings: [
			...unreadable.length === 0 ? [] : [`The version history of ${unreadable.join(", ")} can't be read, so a version published by hand would not be noticed. Allow es:GetPackageVersionHistory.`],
			...unread.length === 0 ? [] : [`Which domains use ${unread.join(", ")} can't be read, so it is not known what a domain runs of it. Allow es:ListDomainsForPackage.`],
			...unused.length === 0 ? [] : [`The first version of ${unused.join(", ")} is used by no domain, and CreatePackage leaves no proof of who created it: it is published again before any domain gets it.`]
		]
	};
}
async function presentPackages(service, dictionaries, world) {
	const packages = (await read(world, "The list of packages", (limits) => service.listPackages(limits))).filter((live) => live.status !== "DELETED");
	const [going, living] = [true, false].map((isGoing) => packages.filter(({ status }) => status === "DELETING" === isGoing).map((live) => [live.name, live]));
	const byName = new Map([...going ?? [], ...living ?? []]);
	const managed = dictionaries.flatMap(({ name, domains }) => {
		const live = byName.get(name);
		return live === void 0 ? [] : [{
			live,
			mayBeAssociated: domains.length > 0
		}];
	});
	return {
		packages,
		present: await (0,_baseline_js_1.f)(managed, async ({ live, mayBeAssociated }) => ({
			read: await readWhenShown(service, live, world),
			mayBeAssociated
		}))
	};
}
async function useOf(service, id, world) {
	try {
		return (await (0,_baseline_js_1.p)(world, (limits) => service.listDomains(id, limits))).length > 0 ? "some" : "none";
	} catch (error) {
		if ((0,_aws_error_js_0.r)(error, "not-found")) return "none";
		if ((0,_aws_error_js_0.r)(error, "access-denied", "disabled")) return "unknown";
		throw (0,_baseline_js_1.v)(error, `The domains of package ${id} can't be read`, "internal");
	}
}
function withTrust(evidence) {
	const { creationProven: _, ...observed } = evidence;
	return {
		...observed,
		trust: (0,_baseline_js_1.l)(evidence)
	};
}
async function observePackage(service, live, world, creationProven) {
	return withTrust({
		...await readWhenShown(service, live, world),
		creationProven
	});
}
async function readWhenShown(service, live, world) {
	const shown = await readRecorded(service, live, world);
	if (shown.isLate !== true || live.status !== "AVAILABLE") return shown;
	const readAgain = async () => {
		const [now] = await read(world, `Package ${live.name}`, (limits) => service.describePackages([live.id], limits));
		if (now === void 0) return shown;
		const again = await readRecorded(service, now, world);
		return isFromBefore(now, live) ? {
			...again,
			isLate: true
		} : again;
	};
	return readPastLag(world, readAgain, ({ isLate }) => isLate === true);
}
function isFromBefore(now, seen) {
	if (now.lastUpdatedAt === null || seen.lastUpdatedAt === null) return false;
	const sooner = now.lastUpdatedAt.getTime() - seen.lastUpdatedAt.getTime();
	return sooner < 0 || sooner === 0 && isInFlight(now.status);
}
function readRecorded(service, live, world) {
	return readPastLag(world, () => readHistory(service, live, world), _baseline_js_1.c);
}
async function readHistory(service, live, world) {
	const nothing = {
		live,
		marker: (0,_marker_js_3.o)(live.description),
		versionRecord: null,
		commit: null,
		historyKnown: true
	};
	if (live.version === null) return nothing;
	try {
		const history = await (0,_baseline_js_1.p)(world, (limits) => service.versionHistory(live.id, limits));
		const versionRecord = newestRecord(history, live.version);
		const commit = (0,_marker_js_3.a)(versionRecord?.commitMessage ?? null);
		return {
			...nothing,
			versionRecord,
			commit,
			isLate: history.some((record) => isDescribedNext(record, live))
		};
	} catch (error) {
		if ((0,_aws_error_js_0.r)(error, "access-denied", "disabled")) return {
			...nothing,
			historyKnown: false
		};
		if ((0,_aws_error_js_0.r)(error, "not-found")) {
			const shown = (await read(world, `Package ${live.name}`, (limits) => service.describePackages([live.id], limits)))[0] ?? {
				...live,
				status: "DELETED"
			};
			return {
				...nothing,
				live: shown
			};
		}
		throw (0,_baseline_js_1.v)(error, `The version history of package ${live.name}`, "internal");
	}
}
function isDescribedNext({ version, commitMessage }, live) {
	const prefix = (0,_marker_js_3.a)(commitMessage)?.sha256Prefix;
	const described = (0,_marker_js_3.o)(live.description)?.sha256;
	return (0,_baseline_js_1.o)(version, live.version) && prefix !== void 0 && described?.startsWith(prefix) === true;
}
function newestRecord(history, version) {
	const records = history.filter((record) => record.version === version);
	const age = (record) => record.createdAt?.getTime() ?? 0;
	return records.reduce((last, one) => last === null || age(one) >= age(last) ? one : last, null);
}
async function read(world, what, call, notFound = "internal") {
	try {
		return await (0,_baseline_js_1.p)(world, call);
	} catch (error) {
		throw (0,_baseline_js_1.v)(error, `${what} can't be read`, (0,_aws_error_js_0.r)(error, "not-found", "rejected") ? notFound : "internal");
	}
}
function runsContent({ marker, live, trust }, sha256) {
	if (marker?.sha256 !== sha256 || live.version === null || live.status === "DELETED") return false;
	return (0,_baseline_js_1.i)(trust, sha256) === "this" && !(0,_baseline_js_1.s)(trust);
}

// lib/deployment/plan/plan.js
function endOf(status) {
	if (status === "AVAILABLE") return "done";
	return isFailed(status) ? "failed" : null;
}
function makePlan(dictionaries, observation, context) {
	const packages = dictionaries.map((dictionary) => takenOver(packageStep(dictionary, observation.managed.get(dictionary.name)), context));
	return {
		packages,
		associations: packages.flatMap((step) => step.dictionary.domains.map((domain) => associationStep(step, domain, observation.associations.get(domain) ?? []))),
		removals: context.removals
	};
}
function foreignOwner(step, repository) {
	const owner = step.kind === "create" ? null : step.observed.trust.repository;
	return owner === null || owner.toLowerCase() === repository.toLowerCase() ? null : owner;
}
function takenOver(step, { repository, takeOver }) {
	if (!takeOver || step.kind !== "unchanged" || foreignOwner(step, repository) === null) return step;
	return {
		kind: "update",
		dictionary: step.dictionary,
		observed: step.observed,
		reason: "drift"
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
	const ours = trust.lastAttempt === dictionary.sha256 && !(0,_baseline_js_1.s)(trust);
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
function isCurrent(row, version) {
	return row.status === "ACTIVE" && version !== null && row.version === version;
}
function hasChanges(plan) {
	return plan.packages.some((step) => step.kind !== "unchanged") || plan.associations.some((step) => step.kind !== "unchanged") || plan.removals.length > 0;
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

8646:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (FileProblems)
});
// lib/dictionaries/settings/problems.js
var FileProblems = class {
	#problems = [];
	#known = /* @__PURE__ */ new Set();
	#unknown = /* @__PURE__ */ new Map();
	notices = [];
	error(code, file, place, message) {
		this.#add("error", code, file, place, message);
	}
	warning(code, file, place, message) {
		this.#add("warning", code, file, place, message);
	}
	notice(message) {
		if (!this.notices.includes(message)) this.notices.push(message);
	}
	unknown(subject, file, place, message, advice) {
		const text = `${message} ${advice}`;
		const problem = this.#add("warning", "index-settings/unknown-component", file, place, text);
		if (problem !== null) this.#unknown.set(problem, {
			subject,
			message
		});
	}
	afterEngine(problems, built) {
		return problems.flatMap((problem) => {
			const unknown = this.#unknown.get(problem);
			if (unknown === void 0) return [problem];
			if (built.has(unknown.subject)) return [];
			const message = `${unknown.message} The engine at \`engine-url\` has not built the ${unknown.subject}.`;
			return [{
				...problem,
				message
			}];
		});
	}
	all() {
		return [...this.#problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
	}
	add(problem) {
		const { code, file, line, column, message } = problem;
		const key = JSON.stringify([
			code,
			file,
			line,
			column,
			message
		]);
		if (this.#known.has(key)) return null;
		this.#known.add(key);
		this.#problems.push(problem);
		return problem;
	}
	#add(severity, code, file, place, message) {
		const { line = null, column = null } = place ?? {};
		return this.add({
			severity,
			code,
			file: place?.file ?? file,
			line,
			column,
			message
		});
	}
};



}),

4057:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (minutesText),
  r: () => (waiting),
  t: () => (durationText)
});
// lib/deployment/loop/progress.js
const PROGRESS_INTERVAL_MS = 3e4;
const TONE = {
	done: "good",
	failed: "bad",
	open: void 0
};
function waiting(host, { clock }, limit, ended = []) {
	const start = clock.now();
	const states = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Set();
	let lastAt = start;
	return { show(name, state, end) {
		const now = clock.now();
		const elapsed = durationText(now - start);
		const hasEnded = end !== null && open.delete(name);
		if (end === null) open.add(name);
		if (hasEnded || states.get(name) !== state) {
			states.set(name, state);
			lastAt = now;
			if (end === "done") ended.push(`${name} ${elapsed}`);
			host.info(`${name}: ${state}${end === null ? "" : ` after ${elapsed}`}`, TONE[end ?? "open"]);
		} else if (now - lastAt >= PROGRESS_INTERVAL_MS) {
			lastAt = now;
			const all = [...open].map((one) => `${one}: ${states.get(one)}`).join("; ");
			const took = ended.length === 0 ? "" : `. Took ${ended.slice(-3).join(", ")}`;
			host.info(`Waiting for ${elapsed} (time-out: ${limit}): ${all}${took}`, "faint");
		}
	} };
}
function durationText(milliseconds) {
	if (milliseconds < 9950) return `${Number((milliseconds / 1e3).toFixed(1))} s`;
	const seconds = Math.round(milliseconds / 1e3);
	const [hours, minutes, rest] = [
		Math.floor(seconds / 3600),
		Math.floor(seconds / 60) % 60,
		seconds % 60
	];
	return [
		hours === 0 ? "" : `${hours} h`,
		minutes === 0 ? "" : `${minutes} min`,
		rest === 0 ? "" : `${rest} s`
	].filter((part) => part !== "").join(" ");
}
function minutesText(milliseconds) {
	const minutes = milliseconds / 6e4;
	return `${minutes} minute${minutes === 1 ? "" : "s"}`;
}



}),

4358:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (verdictOf),
  i: () => (testChanges),
  n: () => (failureProblems),
  r: () => (skippedNotices),
  t: () => (countTests)
});
var _problems2_js_1 = _require(8646);
var _offline_js_0 = _require(9023);



// lib/search/tests/records.js
function verdictOf({ outcomes }) {
	if (outcomes.some(({ outcome }) => outcome.kind === "failed")) return "failed";
	return outcomes.some(({ outcome }) => outcome.kind === "passed") ? "passed" : "skipped";
}
function countTests(records) {
	const counts = {
		passed: 0,
		failed: 0,
		skipped: 0
	};
	for (const record of records) counts[verdictOf(record)]++;
	return counts;
}
function failureProblems(records) {
	const problems = new _problems2_js_1.t();
	for (const { test, outcomes } of records) {
		const told = /* @__PURE__ */ new Set();
		for (const { by, outcome } of outcomes) {
			if (outcome.kind !== "failed") continue;
			for (const { place, message } of outcome.failures) {
				if (told.has(message)) continue;
				told.add(message);
				const text = by === "offline" ? message : `On ${by}: ${message}`;
				problems.add({
					severity: "error",
					code: "search-tests/failed",
					file: test.file,
					...place,
					message: text
				});
			}
		}
	}
	return problems.all();
}
function skippedNotices(records) {
	const skipped = records.filter((record) => verdictOf(record) === "skipped");
	const asked = new Set(skipped.flatMap(({ test, outcomes }) => outcomes.some(({ by }) => isEngine(by)) ? test : []));
	const reasons = /* @__PURE__ */ new Map();
	for (const { test, outcomes } of skipped) {
		const all = outcomes.flatMap(({ outcome }) => outcome.kind === "skipped" ? [outcome.reason] : []);
		const said = [...new Set(all)].join("; ");
		const reason = said === "" ? "no engine and no domain was asked" : said;
		reasons.set(reason, [...reasons.get(reason) ?? [], test]);
	}
	return [...reasons].map(([reason, tests]) => {
		const [first] = tests;
		return `${tests.length === 1 ? "A search test was" : `${tests.length} search tests were`} skipped${first === void 0 ? "" : ` (${tests.length === 1 ? "" : "the first in "}${first.file}, line ${first.place.line})`}: ${reason}.${tests.every((one) => asked.has(one)) ? "" : ` ${wayOut(reason)}`}`;
	});
}
const isEngine = (by) => /^[A-Z]/.test(by);
function wayOut(reason) {
	if (reason.includes("no `index-settings` say how text is analysed")) return "Name the files of your index settings in `index-settings`.";
	return reason === "the index settings can't be read" ? "Correct them first." : "Set `engine-url` to an OpenSearch that has it.";
}
function testChanges(before, now) {
	const keyOf = ({ test: { file, place } }) => `${file}:${place.line}:${place.column}`;
	const known = new Map(before.map((record) => [keyOf(record), verdictOf(record)]));
	return now.flatMap((record) => {
		const was = known.get(keyOf(record));
		const is = verdictOf(record);
		if (was === "passed" && is === "failed") return [{
			test: record.test,
			kind: "broken"
		}];
		return was === "failed" && is === "passed" ? [{
			test: record.test,
			kind: "fixed"
		}] : [];
	});
}



}),

5342:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (discoverDictionaries),
  t: () => (selectFiles)
});
var _configuration_failure_js_0 = _require(8321);
var _stop_word_file_js_1 = _require(394);
var _printable_js_9 = _require(4359);
var _workspace_path_js_2 = _require(7077);
var _names_js_10 = _require(3996);
var _byte_source_js_3 = _require(8888);
var _joined_file_js_4 = _require(7914);
var _repository_path_js_5 = _require(4660);
var _glob_js_6 = _require(6240);
var node_fs_7 = _require(3024);
var node_crypto_8 = _require(7598);












// lib/dictionaries/sha256.js
function isSha256(text) {
	return /^[0-9a-f]{64}$/.test(text);
}
function parseSha256(text) {
	return isSha256(text) ? text : null;
}
function hashSource(source) {
	const hash = (0,node_crypto_8.createHash)("sha256");
	let bytes = 0;
	for (const chunk of source.chunks()) {
		hash.update(chunk);
		bytes += chunk.length;
	}
	const sha256 = parseSha256(hash.digest("hex"));
	if (sha256 === null) throw new Error("The SHA-256 implementation did not return 64 hexadecimal digits.");
	return {
		sha256,
		bytes
	};
}

// lib/workspace/discover.js
function discoverDictionaries(files, readers) {
	const errors = [];
	const dictionaries = files.flatMap((selected) => {
		try {
			return [discover(selected, readers)];
		} catch (error) {
			errors.push(`${(0,_printable_js_9.i)(selected.file)} can't be used: ${(0,_printable_js_9.n)(error)}.`);
			return [];
		}
	});
	if (errors.length > 0) throw (0,_configuration_failure_js_0.t)(errors);
	return dictionaries;
}
function discover(selected, readers) {
	const { name, file, repositoryPath, parts, isGlobbed, settings } = selected;
	const { files, path } = (0,_joined_file_js_4.t)(parts);
	const source = (0,_byte_source_js_3.n)(path);
	const { sha256, bytes } = hashSource(source);
	if (bytes !== source.size) throw new Error(`it changed from ${source.size} to ${bytes} bytes while it was read`);
	const { engineVersion, expand, lenient, description, domains } = settings;
	const analysis = resolveAnalysis(selected, readers);
	return {
		name,
		file,
		repositoryPath,
		files,
		...selected.patterns === null ? {} : { patterns: selected.patterns },
		path,
		...decideFormat(selected, readers),
		sha256,
		bytes,
		options: {
			engineVersion,
			expand: expand ?? true,
			lenient: lenient ?? false,
			analysis
		},
		usage: {
			references: settings.settingsPaths ?? [],
			names: [`analyzers/${selected.nameWithoutPrefix}`],
			declaresExpand: expand !== null,
			declaresLenient: lenient !== null
		},
		description,
		domains,
		settingsPaths: settings.settingsPaths,
		maxRemovedPercent: settings.maxRemovedPercent,
		allowsEmpty: settings.allowEmpty,
		isGlobbed
	};
}
function decideFormat({ parts, settings }, readers) {
	if (settings.format !== "auto") return {
		format: settings.format,
		formatSource: "declared"
	};
	const detected = majority(parts.map(({ file, path }) => readers.detectFormat(file, (0,_byte_source_js_3.n)(path))));
	return detected === null ? {
		format: "opaque",
		formatSource: "undecided"
	} : {
		format: detected,
		formatSource: "detected"
	};
}
function majority(formats) {
	const counts = /* @__PURE__ */ new Map();
	for (const format of formats) if (format !== null) counts.set(format, (counts.get(format) ?? 0) + 1);
	return [...counts].reduce((best, entry) => entry[1] > best[1] ? entry : best, [null, 0])[0];
}
function resolveAnalysis({ settings, stopwordsPath }, readers) {
	if (settings.analysis === null) return null;
	const { tokenizer, lowercase, stopwords } = settings.analysis;
	switch (stopwords.kind) {
		case "none": return {
			tokenizer,
			lowercase,
			stopwords: null
		};
		case "english": return {
			tokenizer,
			lowercase,
			stopwords: _stop_word_file_js_1.r
		};
		case "file":
			if (stopwordsPath === null) throw new Error(`its stop words ${(0,_printable_js_9.i)(stopwords.file)} were not looked up`);
			try {
				return {
					tokenizer,
					lowercase,
					stopwords: readers.readWords((0,_byte_source_js_3.n)(stopwordsPath), settings.engineVersion)
				};
			} catch (error) {
				throw new Error(`its stop words ${(0,_printable_js_9.i)(stopwords.file)} can't be read: ${(0,_printable_js_9.n)(error)}`, { cause: error });
			}
	}
}

// lib/workspace/select/candidates.js
function byPath(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function bundles(entries, candidates) {
	const members = new Map(entries.filter(({ files }) => files !== null).map((entry) => [entry, []]));
	for (const member of candidates) {
		const { bundle } = member[1];
		if (bundle !== null) members.get(bundle)?.push(member);
	}
	return members;
}
function matchGlobs(workspace, request, errors, notices) {
	const origin = "Input files";
	const candidates = /* @__PURE__ */ new Map();
	for (const glob of request.globs) {
		if (glob.startsWith("!")) {
			(0,_glob_js_6.s)(candidates, glob, origin, errors, notices);
			continue;
		}
		const { matches, literal, problem } = (0,_glob_js_6.n)(workspace, glob);
		if (problem !== null) errors.push(`${origin}: ${problem}`);
		for (const [file, match] of matches) candidates.set(file, {
			match,
			origin,
			settings: request.globSettings,
			literal,
			bundle: null
		});
	}
	if (!request.globs.every((glob) => glob.startsWith("!") && request.entries.length > 0) && request.globs.length > 0 && errors.length === 0 && candidates.size === 0) errors.push(`${origin}: ${(0,_glob_js_6.i)(request.globs)}`);
	return candidates;
}
function matchEntries(workspace, entries, errors) {
	const candidates = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const { origin, settings, files } = entry;
		const key = files === null ? "file" : "files";
		for (const pattern of files ?? [entry.pattern]) {
			const result = pattern.startsWith("!") ? negated(pattern) : (0,_glob_js_6.n)(workspace, pattern);
			if (result.problem !== null) errors.push(`${origin}: ${key}: ${result.problem}`);
			else if (!result.literal && files === null && settings.packageName !== null) {
				errors.push(`${origin}: file: ${(0,_printable_js_9.i)(pattern)} is a glob, so the entry can't name one package; name a file, leave out "package", or make one package of several files with "files".`);
				continue;
			}
			const bundle = files === null ? null : entry;
			claim(candidates, result, {
				origin,
				settings,
				literal: result.literal,
				bundle
			}, errors);
		}
	}
	return candidates;
}
function claim(candidates, { matches }, wanted, errors) {
	const { origin, literal, bundle } = wanted;
	for (const [file, match] of [...matches].sort(([a], [b]) => byPath(a, b))) {
		const earlier = candidates.get(file);
		if (earlier !== void 0 && bundle !== null && earlier.bundle === bundle) continue;
		if (earlier?.literal && !literal) continue;
		if (earlier !== void 0 && earlier.literal === literal) errors.push(`${origin}: ${bundle === null ? "file" : "files"}: ${(0,_printable_js_9.i)(file)} is named by the entry at ${earlier.origin} too; keep one of them.`);
		candidates.delete(file);
		candidates.set(file, {
			...wanted,
			match
		});
	}
}
function negated(pattern) {
	const problem = `${(0,_printable_js_9.i)(pattern)} takes nothing away in a manifest; "!" has a meaning only in the input files.`;
	return {
		matches: /* @__PURE__ */ new Map(),
		literal: false,
		problem
	};
}

// lib/workspace/select/select.js
const MAX_FILE_BYTES = 2 * 1024 ** 3;
const THROW_AWAY_NAME = /^dictcheck-[0-9a-f]{12}$/;
function selectFiles(request) {
	const errors = [];
	const notices = [];
	const workspace = node_fs_7.realpathSync.native(request.workspace);
	const candidates = new Map([...matchGlobs(workspace, request, errors, notices), ...matchEntries(workspace, request.entries, errors)]);
	const files = [];
	const take = (selected) => {
		if (typeof selected === "string") errors.push(selected);
		else files.push(selected);
	};
	for (const [file, candidate] of candidates) if (candidate.bundle === null) take(select(workspace, [[file, candidate]], request.packagePrefix));
	for (const [{ origin }, members] of bundles(request.entries, candidates)) if (members.length > 0) take(select(workspace, members, request.packagePrefix));
	else if (errors.length === 0) errors.push(`${origin}: files: other entries name every file of this one; keep one of them.`);
	files.sort((a, b) => byPath(a.file, b.file));
	errors.push(...sharedNames(files));
	return {
		files,
		errors,
		notices
	};
}
function select(workspace, members, prefix) {
	const [first] = members;
	if (first === void 0) return "A dictionary has no file.";
	const [file, { origin, settings }] = first;
	const refused = members.flatMap(([, { match }]) => match.kind === "refused" ? [`${origin}: ${match.message}`] : []);
	if (refused.length > 0) return refused.join("\n");
	const parts = members.flatMap(([name, { match }]) => match.kind === "file" ? [{
		...match,
		file: name
	}] : []);
	const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
	if (bytes > MAX_FILE_BYTES) return `${origin}: ${(0,_printable_js_9.i)(file)} has ${bytes} bytes; no data node can load a dictionary of more than ${MAX_FILE_BYTES} (2 GiB).`;
	const name = (0,_names_js_10.r)(file, settings.packageName, prefix);
	if (name === null) return unfitName(file, settings.packageName, prefix, origin);
	if (THROW_AWAY_NAME.test(name)) return `${origin}: ${(0,_printable_js_9.i)(file)} has the package name ${(0,_printable_js_9.i)(name)}, which is kept for throw-away validation packages.`;
	const stopwords = findStopwords(workspace, settings.analysis);
	if (typeof stopwords === "string") return `${origin}: analysis.stopwords: ${stopwords}`;
	return {
		name,
		nameWithoutPrefix: name.startsWith(prefix) ? name.slice(prefix.length) : name,
		file,
		repositoryPath: (0,_repository_path_js_5.i)(workspace, file),
		parts: parts.map(({ file: part, path }) => ({
			file: part,
			path
		})),
		patterns: first[1].bundle?.files ?? null,
		isGlobbed: members.some(([, { literal }]) => !literal),
		settings,
		stopwordsPath: stopwords.path
	};
}
function unfitName(file, named, prefix, origin) {
	const own = named ?? (0,_names_js_10.i)(file);
	const whole = prefix + own;
	const name = own === "" ? "no package name" : `the package name ${(0,_printable_js_9.i)(whole)}${whole.length > 28 ? ` (${whole.length} characters)` : ""}`;
	const shorter = prefix === "" ? "" : `, or shorten the input package-prefix (${(0,_printable_js_9.i)(prefix)}), which begins every name`;
	const start = `${origin}: ${(0,_printable_js_9.i)(file)} gives ${name}, but AWS takes ${_names_js_10.n}.`;
	if (named !== null) return `${start} Change "package" of this entry${shorter}.`;
	return `${start} Name the package in the manifest: an entry with "file: ${(0,_printable_js_9.r)(file)}" and "package: <name>"${shorter}.`;
}
function findStopwords(workspace, analysis) {
	if (analysis?.stopwords.kind !== "file") return { path: null };
	const { file } = analysis.stopwords;
	const wrong = (0,_workspace_path_js_2.i)(file);
	if (wrong !== null) return `${(0,_printable_js_9.i)(file)} ${wrong}.`;
	const found = (0,_workspace_path_js_2.r)(workspace, file);
	switch (found.kind) {
		case "file": return { path: found.path };
		case "refused": return found.message;
		case "missing": return `${(0,_printable_js_9.i)(file)} is neither "_english_" nor a file of the workspace.`;
		case "directory":
		case "other": return `${(0,_printable_js_9.i)(file)} is not a regular file.`;
	}
}
function sharedNames(files) {
	return [...new Set(files.map(({ name }) => name))].flatMap((name) => {
		const sharing = files.filter((selected) => selected.name === name);
		if (sharing.length === 1) return [];
		const listed = sharing.map(({ file }) => (0,_printable_js_9.i)(file)).join(", ");
		return `Package name ${(0,_printable_js_9.i)(name)} would be that of ${sharing.length} files: ${listed}. Give each its own name in the manifest: an entry with "file: <file>" and "package: <name>".`;
	});
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
