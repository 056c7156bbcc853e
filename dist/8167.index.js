export const id = 8167;
export const ids = [8167];
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

303:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (orderInGit),
  t: () => (ancestryOf)
});
var _inspect_js_0 = _require(6020);

// lib/github/ancestry.js
async function ancestryOf(root, { runSha, ref, isRerun }, api) {
	const commit = await (0,_inspect_js_0.c)(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
	if (commit === null) return {
		kind: "unknown",
		why: "Git does not know what is checked out (Git is not installed, or this is no Git checkout)"
	};
	const orderOnRef = async () => {
		const name = ref?.replace(/^refs\/(?:heads|tags)\//, "") ?? runSha;
		return name === null ? null : await api?.compareCommits(commit, name) ?? null;
	};
	if (commit === runSha) return isRerun && ref?.startsWith("refs/heads/") && isLeaving(await orderOnRef()) ? {
		kind: "left",
		commit
	} : { kind: "in-history" };
	const tips = [runSha, remoteRef(ref)].filter((tip) => tip !== null);
	for (const tip of tips) if (await (0,_inspect_js_0.l)(root, commit, `${tip}^{commit}`)) return { kind: "in-history" };
	const order = await orderOnRef();
	if (order === "ahead" || order === "identical") return { kind: "in-history" };
	if (isLeaving(order) || await knowsWholeHistory(root, runSha)) return {
		kind: "not-in-history",
		commit
	};
	return {
		kind: "unknown",
		why: `${commit.slice(0, 7)} is checked out, and neither Git nor GitHub knows which branch it belongs to`
	};
}
function isLeaving(order) {
	return order === "behind" || order === "diverged";
}
function remoteRef(ref) {
	if (ref?.startsWith("refs/tags/")) return ref;
	return ref?.startsWith("refs/heads/") ? ref.replace("refs/heads/", "refs/remotes/origin/") : null;
}
async function knowsWholeHistory(root, runSha) {
	if (runSha === null || !await (0,_inspect_js_0.s)(root, "cat-file", "-e", `${runSha}^{commit}`)) return false;
	return await (0,_inspect_js_0.c)(root, "rev-parse", "--is-shallow-repository") === "false";
}
async function orderInGit(root, sha, commit) {
	const [own, other] = await Promise.all([sha, commit].map((one) => (0,_inspect_js_0.c)(root, "rev-parse", "--verify", "--quiet", `${one}^{commit}`)));
	if (own == null || other == null) return null;
	if (own === other) return "identical";
	const isAhead = await (0,_inspect_js_0.l)(root, own, other);
	if (isAhead === true) return "ahead";
	const isBehind = await (0,_inspect_js_0.l)(root, other, own);
	if (isBehind === true) return "behind";
	return isAhead === false && isBehind === false && await knowsWholeHistory(root, own) ? "diverged" : null;
}

}),

1787:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (mayAsk),
  c: () => (refused),
  i: () => (lastAnswer),
  l: () => (saying),
  n: () => (isMeant),
  o: () => (meaningOf),
  r: () => (isMeantOf),
  s: () => (persistence),
  t: () => (PATIENT),
  u: () => (unexplained)
});
var _marker_js_1 = _require(2596);
var _progress_js_0 = _require(4057);

// lib/deployment/loop/answers.js
const same = (meaning) => ({
	create: meaning,
	update: meaning,
	associate: meaning,
	"associate-many": meaning,
	dissociate: meaning,
	delete: meaning
});
const MEANINGS = {
	"access-denied": {
		...same("final"),
		"associate-many": "elsewise"
	},
	credentials: same("final"),
	"not-found": {
		...same("doubt"),
		create: "final",
		dissociate: "done",
		delete: "done",
		"associate-many": "elsewise"
	},
	"already-exists": {
		...same("doubt"),
		create: "unknown",
		"associate-many": "elsewise"
	},
	"already-applied": {
		...same("doubt"),
		"associate-many": "elsewise"
	},
	busy: same("later"),
	conflict: {
		...same("doubt"),
		"associate-many": "elsewise"
	},
	quota: {
		...same("final"),
		create: "elsewise",
		"associate-many": "elsewise"
	},
	rejected: {
		...same("final"),
		create: "unknown",
		update: "doubt",
		"associate-many": "elsewise"
	},
	disabled: {
		...same("final"),
		"associate-many": "elsewise"
	},
	"wrong-region": same("final"),
	"unknown-host": same("final"),
	proxy: same("final"),
	transient: same("later")
};
const VAGUE = {
	rejected: MEANINGS.conflict,
	conflict: {
		...same("unexplained"),
		"associate-many": "elsewise"
	}
};
const STATE_OF_A_DOMAIN = {
	...MEANINGS.conflict,
	associate: "unexplained",
	dissociate: "unexplained"
};
const ONE_AT_A_TIME = {
	...same("later"),
	"associate-many": "elsewise"
};
function rowOf({ kind, isVague, oneAtATime, inTheWay }) {
	if (oneAtATime) return ONE_AT_A_TIME;
	if (kind === "rejected" && isVague && inTheWay === "state") return STATE_OF_A_DOMAIN;
	return (isVague ? VAGUE[kind] : void 0) ?? MEANINGS[kind];
}
function meaningOf(write, error) {
	return error.mayHaveHappened ? "unknown" : rowOf(error)[write];
}
const DOUBT_LASTS_MS = 2e4;
const PATIENT = {
	notBefore: 0,
	refusals: 0,
	doubtSince: null,
	unexplainedSince: null,
	since: null,
	lastAt: null,
	last: null
};
function refused({ refusals, doubtSince, unexplainedSince, since }, error, meaning, now, random) {
	return {
		notBefore: now + (0,_marker_js_1.u)(refusals, random),
		refusals: refusals + 1,
		doubtSince: meaning === "doubt" ? doubtSince ?? now : null,
		unexplainedSince: meaning === "unexplained" ? unexplainedSince ?? now : null,
		since: since ?? now,
		lastAt: now,
		last: error
	};
}
function mayAsk({ notBefore }, now) {
	return now >= notBefore;
}
function isMeant({ doubtSince }, now) {
	return doubtSince !== null && now - doubtSince >= DOUBT_LASTS_MS;
}
function isMeantOf({ doubtSince, unexplainedSince }, now) {
	return now - (doubtSince ?? unexplainedSince ?? now) >= DOUBT_LASTS_MS;
}
function unexplained({ unexplainedSince, last }) {
	return unexplainedSince === null ? null : last;
}
function askedFor(since, lastAt) {
	const lasted = (lastAt ?? 0) - (since ?? 0);
	return lasted < 1e3 ? "" : (0,_progress_js_0.t)(lasted);
}
function persistence({ since, lastAt }) {
	const time = askedFor(since, lastAt);
	return time === "" ? "" : `, although AWS was asked again for ${time}`;
}
function lastAnswer({ last, since, lastAt }) {
	const time = askedFor(since, lastAt);
	const asked = time === "" ? "" : ` (it was asked again for ${time})`;
	return last === null ? "" : ` AWS's last answer${asked}: ${last.summary}`;
}
function saying({ last, refusals }) {
	return last === null || refusals < 3 ? "" : `; AWS's last answer: ${last.errorName}: ${last.message}`;
}

}),

8901:
((_module, _exports, _require) => {

_require.d(_exports, {
  A: () => (resolveCommit),
  D: () => (describeUnknown),
  E: () => (contentOf$1),
  M: () => (mapConcurrently),
  N: () => (turns),
  O: () => (isShallow),
  S: () => (unlisted),
  T: () => (contentAt),
  _: () => (retryingUpload),
  a: () => (wasLetThrough),
  b: () => (filesWith),
  c: () => (recordOf),
  d: () => (isFirstVersion),
  f: () => (isLater),
  g: () => (retrying),
  h: () => (judge),
  i: () => (findVersion),
  j: () => (allEnded),
  k: () => (lacksHistory),
  l: () => (recordsBefore),
  m: () => (isUnrecorded),
  n: () => (findBaseline),
  o: () => (objectKey),
  p: () => (isUnproven),
  r: () => (findBaselines),
  s: () => (latestOf),
  t: () => (SOURCES),
  u: () => (holds),
  v: () => (eachContent),
  w: () => (commitOf),
  x: () => (unknown),
  y: () => (filesOfHead)
});
/* unused harmony export C */
var _aws_error_js_0 = _require(8894);
var _registry_js_1 = _require(7617);
var _byte_source_js_2 = _require(8888);
var _inspect_js_3 = _require(6020);
var _stand_ins_js_4 = _require(3157);
var _marker_js_8 = _require(2596);
var node_fs_5 = _require(3024);
var node_path_6 = _require(6760);
var node_crypto_7 = _require(7598);

// yocto-queue/index.js
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

// p-limit/index.js
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
function turns() {
	const limit = pLimit(CONCURRENT_CALLS);
	return (call) => limit(call);
}
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

// lib/workspace/git/git-content.js
const REMEDIES = {
	"no-git": "the program git is not installed; install it in the container of the job",
	"no-repository": "the file is not in a Git repository; check it out with actions/checkout",
	"foreign-owner": "the checkout belongs to another user; add it to safe.directory in the Git configuration of the job",
	"time-out": "Git did not answer in time",
	cancelled: "the run was cancelled",
	killed: "Git was ended from outside",
	"too-large": "the content is too large to be compared",
	"no-commit": "the checkout lacks that commit; give actions/checkout \"fetch-depth: 2\" for a pull request, or \"fetch-depth: 0\"",
	"no-such-commit": "the checkout has its whole history, and that commit is not part of it, as after a forced push, or where its branch was not fetched (actions/checkout with \"fetch-depth: 0\" fetches all)",
	"no-parent": "the checked-out commit is the first of its history, so there is no commit before it",
	"other-repository": "the file is in a checkout of another repository, which does not have the commits of this one; only files of the repository of the run can be compared",
	"no-base": "the event of this run names no base commit, and the checked-out commit is not the merge of a pull request; only an event \"pull_request\" names it",
	"no-object": "the checkout is a partial clone that lacks that content; remove \"filter\" and \"sparse-checkout\" from actions/checkout",
	"linked-folder": "a folder on its path is a symbolic link there",
	link: "a symbolic link on its path leads out of the repository",
	lfs: "Git has only its Git LFS pointer there",
	annex: "Git has only its git-annex pointer there",
	encrypted: "its content is encrypted in Git",
	git: "Git gave an unexpected answer",
	"no-token": "the step has no `github-token` to ask GitHub with",
	"no-answer": "GitHub did not show it; `github-token` needs `contents: read`"
};
function describeUnknown(why) {
	return REMEDIES[why];
}
async function isShallow(root) {
	const lacks = await lacksHistory(root);
	return lacks === null ? false : lacks === "no-commit" ? true : null;
}
async function lacksHistory(root) {
	const answer = await (0,_inspect_js_3.a)(root, ["rev-parse", "--is-shallow-repository"]);
	if (answer.kind === "failed") return answer.why === "refused" ? "git" : answer.why;
	return answer.stdout.toString("utf8").trim() === "false" ? null : "no-commit";
}
const PARENT = "HEAD^1";
async function resolveCommit(root, revision) {
	const answer = await (0,_inspect_js_3.a)(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]);
	if (answer.kind === "ok") return {
		kind: "commit",
		id: answer.stdout.toString("utf8").trim()
	};
	if (answer.why !== "refused") return {
		kind: "unknown",
		why: answer.why
	};
	const lacks = await lacksHistory(root);
	if (lacks !== null) return {
		kind: "unknown",
		why: lacks
	};
	return {
		kind: "unknown",
		why: revision === "HEAD^1" ? "no-parent" : "no-such-commit"
	};
}
async function contentAt(place, revision) {
	const commit = await commitOf(place, revision);
	return commit.kind === "commit" ? blobAt(commit.root, commit.id, commit.path) : commit;
}
async function commitOf({ root, path, submodule }, revision) {
	const commit = await resolveCommit(root, revision);
	if (commit.kind === "unknown") return commit;
	if (submodule === null) return {
		...commit,
		root,
		path
	};
	const folder = path.slice(0, path.length - submodule.path.length - 1);
	const tree = await (0,_inspect_js_3.a)(root, [
		"ls-tree",
		"-z",
		"--full-tree",
		commit.id,
		"--",
		folder
	]);
	if (tree.kind === "failed") return unknown$1(tree);
	const linked = /^160000 commit ([0-9a-f]+)\t/.exec(tree.stdout.toString("utf8"))?.[1];
	if (linked === void 0) return { kind: "absent" };
	const there = await resolveCommit(submodule.root, linked);
	return there.kind === "unknown" ? there : {
		...there,
		...submodule
	};
}
async function blobAt(root, commit, path) {
	if (path.includes("\n")) return {
		kind: "unknown",
		why: "git"
	};
	const answer = await (0,_inspect_js_3.a)(root, [
		"cat-file",
		"--batch",
		"--follow-symlinks"
	], { input: `${commit}:${path}\n` });
	if (answer.kind === "failed") return answer.why === "refused" ? isInTree(root, commit, path) : unknown$1(answer);
	const end = answer.stdout.indexOf("\n");
	const heading = answer.stdout.subarray(0, end).toString("utf8");
	const size = /^[0-9a-f]+ blob (\d+)$/.exec(heading)?.[1];
	if (size !== void 0) return contentOf$1(answer.stdout.subarray(end + 1, end + 1 + Number(size)));
	if (/^(?:symlink|loop) \d+$/.test(heading)) return {
		kind: "unknown",
		why: "link"
	};
	if (/^(?:dangling|notdir) \d+$/.test(heading) || / tree \d+$/.test(heading)) return { kind: "absent" };
	return isInTree(root, commit, path);
}
function contentOf$1(bytes) {
	const standIn = (0,_stand_ins_js_4.r)((0,_byte_source_js_2.t)(bytes));
	return standIn === null ? {
		kind: "content",
		bytes
	} : {
		kind: "unknown",
		why: STAND_INS[standIn]
	};
}
async function isInTree(root, commit, path) {
	const above = [path];
	for (let folder = node_path_6.posix.dirname(path); folder !== "."; folder = node_path_6.posix.dirname(folder)) above.push(folder);
	const tree = await (0,_inspect_js_3.a)(root, [
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		...above
	]);
	if (tree.kind === "failed") return unknown$1(tree, "no-object");
	return tree.stdout.toString("utf8").split("\0").some((row) => row.endsWith(`\t${path}`) || row.startsWith("120000 ")) ? {
		kind: "unknown",
		why: "no-object"
	} : { kind: "absent" };
}
function unknown$1({ why }, refused = "git") {
	return {
		kind: "unknown",
		why: why === "refused" ? refused : why
	};
}
const STAND_INS = {
	"lfs-pointer": "lfs",
	"annex-pointer": "annex",
	encrypted: "encrypted"
};

// lib/workspace/git/head-files.js
const BATCH_BYTES = 33554432;
function unknown(why) {
	return {
		kind: "unknown",
		why: describeUnknown(why === "refused" ? "git" : why)
	};
}
async function unlisted(root, commit, failed) {
	const found = failed.why === "refused" ? await resolveCommit(root, commit) : failed;
	return unknown(found.kind === "commit" ? "no-object" : found.why);
}
async function filesOfHead(root) {
	return filesOf(root, "HEAD", "");
}
async function filesOf(root, commit, folder) {
	const tree = await (0,_inspect_js_3.a)(root, [
		"ls-tree",
		"-r",
		"-l",
		"-z",
		"--full-tree",
		commit
	]);
	if (tree.kind === "failed") return unlisted(root, commit, tree);
	const files = [];
	let hidden = null;
	for (const row of tree.stdout.toString("utf8").split("\0")) {
		const [, mode, id, size = "", pathThere] = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t([\s\S]+)$/.exec(row) ?? [];
		if (id === void 0 || pathThere === void 0) continue;
		const path = `${folder}${pathThere}`;
		if (mode === "160000") {
			const there = await filesOfSubmodule((0,node_path_6.join)(root, pathThere), id, path);
			if ("kind" in there) hidden ??= `${path} is a submodule: ${there.why}`;
			else files.push(...there.files);
			if ("hidden" in there) hidden ??= there.hidden;
		} else {
			const bytes = /^\d+$/.test(size) ? Number(size) : null;
			files.push({
				path,
				id,
				bytes,
				isLink: mode === "120000",
				root,
				pathThere
			});
		}
	}
	return {
		files,
		hidden
	};
}
async function filesOfSubmodule(root, commit, path) {
	if ((0,node_fs_5.existsSync)((0,node_path_6.join)(root, ".git"))) return filesOf(root, commit, `${path}/`);
	return {
		kind: "unknown",
		why: "it is not checked out; give actions/checkout \"submodules: recursive\""
	};
}
async function filesWith(root, text) {
	const answer = await (0,_inspect_js_3.a)(root, [
		"grep",
		...[
			"-l",
			"-z",
			"-I",
			"-F",
			"--full-name",
			"--no-color",
			"--no-recurse-submodules"
		],
		"-e",
		text,
		"HEAD"
	]);
	if (answer.kind === "failed") return answer.isNo === true ? new Set() : unlisted(root, "HEAD", answer);
	const rows = answer.stdout.toString("utf8").split("\0");
	return new Set(rows.filter((row) => row !== "").map((row) => row.slice(5)));
}
async function eachContent(files, use) {
	if (files.some(({ bytes }) => bytes === null)) return unknown("no-object");
	for (const batch of inBatches(files)) {
		const input = batch.map(({ id }) => `${id}\n`).join("");
		const answer = await (0,_inspect_js_3.a)(batch[0]?.root ?? "", ["cat-file", "--batch"], { input });
		if (answer.kind === "failed") return unknown(answer.why === "refused" ? "no-object" : answer.why);
		let at = 0;
		for (const file of batch) {
			const start = answer.stdout.indexOf("\n", at) + 1;
			const end = start + (file.bytes ?? 0);
			if (!use(file, answer.stdout.subarray(start, end))) return null;
			at = end + 1;
		}
	}
	return null;
}
function inBatches(files) {
	const batches = [];
	let room = 0;
	for (const file of files) {
		const bytes = file.bytes ?? 0;
		if (bytes > room || batches.at(-1)?.[0]?.root !== file.root) {
			batches.push([]);
			room = BATCH_BYTES;
		}
		batches.at(-1)?.push(file);
		room -= bytes;
	}
	return batches;
}

// lib/deployment/loop/retry.js
const READ_PATIENCE_MS = 6e4;
const atOnce = (call) => call();
async function retrying(world, call, until = Number.POSITIVE_INFINITY, turn = atOnce) {
	const { clock, random, signal } = world;
	let deadline = Math.min(until, clock.now() + READ_PATIENCE_MS);
	for (let attempt = 0;; attempt++) {
		const readyAt = clock.now();
		try {
			return await turn(() => {
				deadline = Math.min(until, deadline + clock.now() - readyAt);
				return call({
					signal,
					deadline
				});
			});
		} catch (error) {
			if (!(0,_aws_error_js_0.r)(error, "transient") || signal.aborted) throw error;
			const delay = (0,_marker_js_8.u)(attempt, random);
			const isLast = clock.now() + delay >= deadline;
			if (isLast && deadline < until) throw error;
			await clock.sleep(Math.min(delay, Math.max(0, deadline - clock.now())), signal);
			if (isLast || signal.aborted) throw error;
		}
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
		if (!(0,_aws_error_js_0.r)(error, "transient") || signal.aborted) throw error;
		await clock.sleep((0,_marker_js_8.u)(0, world.random), signal);
		if (signal.aborted) throw error;
		return retrying(world, ({ signal: by }) => call({
			signal: by,
			deadline: Number.POSITIVE_INFINITY
		}));
	}
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
	if (isLastAttempt(evidence)) return {
		kind: "known",
		sha256: marker.sha256
	};
	return {
		kind: "unknown",
		why: historyKnown ? whatHides(evidence) : "history-unreadable"
	};
}
function isLastAttempt({ live, historyKnown }) {
	return live.status === "AVAILABLE" && (live.error === null || !historyKnown);
}
function whatHides({ live, isLate }) {
	return isDeletion(live) && isLate !== true ? "deletion" : "overwritten";
}
function isDeletion({ status }) {
	return status === "DELETE_FAILED" || status === "DELETING";
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

// lib/deployment/plan/records.js
function latestOf(records) {
	const age = ({ createdAt }) => createdAt?.getTime() ?? 0;
	return records.reduce((last, one) => last === null || age(one) >= age(last) ? one : last, null);
}
function recordOf(history, version) {
	return latestOf(history.filter((record) => record.version === version));
}
function recordsBefore(history, version, most) {
	if (version === null) return [];
	return [...new Set(history.map((record) => record.version))].filter((one) => isLater(version, one)).toSorted((one, other) => isLater(one, other) ? -1 : 1).slice(0, most).flatMap((one) => recordOf(history, one) ?? []);
}

// lib/deployment/model/object-key.js
function objectKey(prefix, packageName, sha256, file) {
	return [
		prefix,
		packageName,
		`${sha256}${node_path_6.posix.extname(file)}`
	].filter((part) => part !== "").join("/");
}
function objectKeyStart(prefix, packageName, digits) {
	return [
		prefix,
		packageName,
		digits
	].filter((part) => part !== "").join("/");
}

// lib/deployment/plan/baseline-rungs.js
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
		find: ({ observed: { trust, marker }, former, dictionary }) => trust.origin.kind === "commit" ? former.atCommit(dictionary, marker, trust.origin.commit) : null
	},
	{
		source: "base",
		find: ({ former, dictionary, observed }) => former.atBase(dictionary, observed.marker)
	},
	{
		source: "last-attempt",
		find: lastAttempt
	},
	{
		source: "first-upload",
		find: ofCreation
	}
];
async function* climb(subject) {
	for (const { source, find } of RUNGS) {
		const all = await find(subject);
		for (const found of all === null ? [] : [all].flat()) yield {
			source,
			found
		};
	}
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
		const [first, ...others] = await retrying(world, (limits) => store.list(start, limits));
		if (first === void 0) return {
			kind: "none",
			why: `the bucket has no object ${start}…`
		};
		if (others.length > 0) return {
			kind: "none",
			why: `the bucket has several objects ${start}…`
		};
		return fromBucket(subject, first.key, digits);
	});
}
function inGitByHash({ observed: { trust, marker }, former, dictionary }) {
	const { content } = trust;
	if (content.kind === "known") return former.withHash(dictionary, marker, { sha256: content.sha256 });
	return content.kind === "digest" ? former.withHash(dictionary, marker, { prefix: content.prefix }) : null;
}
async function lastAttempt(subject) {
	const { observed, former, dictionary } = subject;
	const { lastAttempt: sha256, content } = observed.trust;
	if (sha256 === null || content.kind === "known") return [];
	const stored = await fromBucket(subject, keyOf(subject, sha256), sha256);
	if (stored.kind === "content") return [stored];
	return [stored, await former.withHash(dictionary, observed.marker, { sha256 })];
}
function ofCreation(subject) {
	const { versionRecord, trust, live } = subject.observed;
	return isFirstVersion(live.version) && trust.content.kind === "unknown" && trust.lastAttempt === null && versionRecord?.createdAt != null ? firstUpload(subject, versionRecord.createdAt) : null;
}
async function firstUpload(subject, createdAt) {
	const { store, world, keyPrefix, dictionary } = subject;
	if (store === null) return {
		kind: "none",
		why: "`bucket` is not set"
	};
	return askingAws(async () => {
		const start = `${objectKeyStart(keyPrefix, dictionary.name, "")}/`;
		const listed = await retrying(world, (limits) => store.list(start, limits));
		if (listed.length >= 1e3) return {
			kind: "none",
			why: `the bucket has too many objects ${start}…`
		};
		const key = newestBefore(listed, createdAt);
		const sha256 = key === null ? null : /([0-9a-f]{64})[^/]*$/.exec(key)?.[1];
		if (key === null || sha256 == null) return {
			kind: "none",
			why: `the bucket had no object ${start}… then`
		};
		return fromBucket(subject, key, sha256);
	});
}
function newestBefore(listed, createdAt) {
	let newest = null;
	for (const one of listed) {
		if (one.uploadedAt === null || one.uploadedAt > createdAt) continue;
		if (newest?.uploadedAt == null || one.uploadedAt >= newest.uploadedAt) newest = one;
	}
	return newest?.key ?? null;
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
		if (error instanceof _aws_error_js_0.t) return {
			kind: "none",
			why: error.summary
		};
		throw error;
	}
}
function keyOf({ keyPrefix, dictionary, observed }, sha256) {
	return objectKey(keyPrefix, dictionary.name, sha256, observed.marker?.path ?? dictionary.file);
}
function sha256Of(bytes) {
	return (0,node_crypto_7.createHash)("sha256").update(bytes).digest("hex");
}

// lib/deployment/plan/objection.js
async function objectionToContent(bytes, { format, options }) {
	const source = (0,_byte_source_js_2.t)(bytes);
	await (0,_registry_js_1.n)([format]);
	const checked = (0,_inspect_js_3.r)(source, format, options);
	if ((0,_inspect_js_3.n)(source, format, checked) !== null) return {
		why: "it has no entry",
		hasEntries: false
	};
	const [stranger] = await (0,_inspect_js_3.t)(source, format);
	if (stranger !== void 0) {
		const hasEntries = stranger.code === "dictionary/conflict-markers";
		return {
			why: `no run publishes it (${stranger.code})`,
			hasEntries
		};
	}
	const error = checked.problems.find(({ severity }) => severity === "error");
	return error === void 0 ? null : {
		why: `no run publishes it (${error.code})`,
		hasEntries: true
	};
}

// lib/deployment/plan/baseline.js
function unknownContent({ content }) {
	if (content.kind === "unknown") return [UNKNOWN[content.why]];
	return content.kind === "none" ? ["AWS shows no available version of it, as after a failed update"] : [];
}
const UNKNOWN = {
	"by-hand": "its live version was not published by this action",
	overwritten: "a later attempt has overwritten the record of what is live",
	deletion: "a deletion that did not end hides whether the last publication succeeded",
	"history-unreadable": "the history of its versions cannot be read (es:GetPackageVersionHistory)",
	"not-in-history": "the history of its versions does not show the live one"
};
async function findBaseline(sources) {
	const { running, trust } = sources.observed;
	const subject = {
		...sources,
		observed: {
			...sources.observed,
			trust: running ?? trust
		}
	};
	const reasons = unknownContent(subject.observed.trust);
	const objections = [];
	let lastResort = null;
	for await (const { source, found } of climb(subject)) {
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
			why: whyOf(reasons, objections)
		};
		if (objection.hasEntries) lastResort ??= {
			bytes,
			source
		};
		objections.push(`${SOURCES[source]} is no evidence, as ${objection.why}`);
	}
	if (lastResort !== null) return {
		kind: "found",
		...lastResort,
		why: whyOf(reasons, objections)
	};
	return {
		kind: "none",
		why: [...new Set([...reasons, ...objections])].join("; ")
	};
}
function whyOf([first = "there is no record of it"], objections) {
	return [first, ...objections].join("; ");
}
const SOURCES = {
	deployed: "what is deployed",
	"live-commit": "the file at the commit of the live version",
	"first-upload": "what the bucket had when the package was created",
	base: "the file at the commit before",
	"last-attempt": "the last attempt to publish it"
};
async function objectionTo(bytes, subject) {
	const sha256 = sha256Of(bytes);
	if (sha256 === subject.dictionary.sha256) return {
		why: "it is the checked file itself",
		hasEntries: false
	};
	return sha256 === subject.observed.trust.lastAttempt && await wasLetThrough(subject) ? {
		why: "it was let through by hand",
		hasEntries: false
	} : objectionToContent(bytes, subject.dictionary);
}
async function wasLetThrough(subject) {
	const { store, world, observed } = subject;
	const { lastAttempt } = observed.trust;
	if (store === null || lastAttempt === null) return false;
	try {
		return (await retrying(world, (limits) => store.look(keyOf(subject, lastAttempt), limits)))?.letThrough ?? false;
	} catch (error) {
		if (error instanceof _aws_error_js_0.t) return false;
		throw error;
	}
}
async function findVersion(sources, dictionary, observed, record) {
	const commit = (0,_marker_js_8.a)(record?.commitMessage ?? null);
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
	const { running: _, ...shown } = observed;
	const subject = {
		...sources,
		dictionary,
		observed: {
			...shown,
			trust
		}
	};
	const createdAt = commit === null && isFirstVersion(record?.version ?? null) ? record?.createdAt ?? null : null;
	const first = createdAt === null ? null : await firstUpload(subject, createdAt);
	if (first?.kind === "content") return {
		kind: "found",
		bytes: first.bytes,
		source: "first-upload",
		why: "CreatePackage leaves no record of it"
	};
	const found = await findBaseline(subject);
	return first === null ? found : {
		...found,
		why: [first.why, found.why].filter((why) => why !== "").join("; ")
	};
}
const CONTENTS_AT_ONCE = 8;
function isCompared(step, used) {
	if (step.kind !== "update" && step.kind !== "adopt") return false;
	const { live, trust } = step.observed;
	return used.has(live.id) || live.version !== null && !isUnproven(trust);
}
async function findBaselines(plan, sources, used, use) {
	const found = await mapConcurrently(plan.packages.filter((step) => isCompared(step, used)), async ({ dictionary, observed }) => [dictionary.name, await use(await findBaseline({
		...sources,
		dictionary,
		observed
	}), dictionary)], CONTENTS_AT_ONCE);
	return new Map(found);
}

}),

4059:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (sourcesOf),
  i: () => (compareWithFound),
  n: () => (compareWithBase),
  r: () => (compareWithDeployed),
  t: () => (compareTo)
});
var _baseline_js_0 = _require(8901);
var _comparison_js_1 = _require(5963);
var _byte_source_js_2 = _require(8888);
var _diff_js_3 = _require(8773);
var _problems_js_4 = _require(5294);
var _registry_js_5 = _require(7617);
var _inspect_js_6 = _require(6020);
var _sha256_js_7 = _require(4093);
var _failure_js_8 = _require(7794);
var _printable_js_9 = _require(4359);
var _kept_format_js_10 = _require(9980);

// lib/dictionaries/not-dictionary/foreign.js
function isForeign(source, format, options, keys) {
	if (format === "opaque" || keys > 0 && 2 * keys >= linesOf(source)) return false;
	const checked = (0,_inspect_js_6.r)(source, format, options);
	if (keys === 0) return (0,_inspect_js_6.n)(source, format, checked) === null;
	return 2 * checked.errors > (checked.entries ?? 0);
}
function linesOf(source) {
	let lines = 1;
	for (const chunk of source.chunks()) for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
	return lines;
}

// lib/modes/base/compare.js
const MOST_KEPT_BYTES = 5e6;
async function compareWithDeployed(run, plan, configuration, ports, world) {
	const { state, log } = run;
	const kept = [];
	const contents = new Map();
	const used = state.observation?.used ?? new Set();
	const sources = sourcesOf(configuration, ports, world);
	const comparisons = await (0,_baseline_js_0.r)(plan, sources, used, async (baseline, dictionary) => {
		if (baseline.kind === "none") return {
			kind: "unknown",
			why: baseline.why
		};
		const { bytes } = baseline;
		if (configuration.verify !== "off" && bytes.length <= MOST_KEPT_BYTES) contents.set(dictionary.name, baseline);
		const read = (0,_kept_format_js_10.r)(dictionary, bytes);
		if (read !== dictionary) kept.push(read);
		return compareTo(baseline, read, log);
	});
	state.comparisons = comparisons;
	state.diffs = diffsOf(plan, comparisons, world.signal, state.warnings);
	await (0,_kept_format_js_10.t)(run, configuration, kept);
	return contents;
}
function sourcesOf({ keyPrefix }, ports, world) {
	return {
		store: ports.connection.store,
		former: ports.former(),
		world,
		keyPrefix
	};
}
async function compareTo({ bytes, source, why }, dictionary, log) {
	const { name, format } = dictionary;
	await (0,_registry_js_5.n)([format]);
	const diff = diffFrom(dictionary, {
		source: (0,_byte_source_js_2.t)(bytes),
		files: []
	});
	const { added, removed, changed } = diff ?? NO_CHANGES;
	if (diff === null || format === "opaque") log?.info(`${name}: ${(0,_comparison_js_1.i)(bytes.length)} → ${(0,_comparison_js_1.i)(dictionary.bytes)}`);
	else if (added + removed + changed > 0) log?.info(`${name}: ${added} added, ${removed} removed, ${changed} changed`);
	return {
		kind: "compared",
		diff,
		format,
		bytesBefore: bytes.length,
		source,
		why
	};
}
async function compareWithFound({ log }, dictionary, observed, configuration, ports, world) {
	const baseline = await (0,_baseline_js_0.n)({
		...sourcesOf(configuration, ports, world),
		dictionary,
		observed
	});
	return baseline.kind === "none" ? {
		kind: "unknown",
		why: baseline.why
	} : compareTo(baseline, (0,_kept_format_js_10.r)(dictionary, baseline.bytes), log);
}
function diffsOf(plan, comparisons, signal, warnings) {
	const made = new Map();
	const due = new Map();
	for (const { kind, dictionary } of plan.packages) {
		const comparison = comparisons.get(dictionary.name);
		if (comparison?.kind === "compared") {
			if (comparison.diff !== null) made.set(dictionary.name, comparison.diff);
		} else if (kind === "create") due.set(dictionary.name, dictionary);
	}
	return { get: (name) => {
		const dictionary = made.has(name) || signal.aborted ? void 0 : due.get(name);
		due.delete(name);
		try {
			if (dictionary !== void 0) made.set(name, diffOf(dictionary, null));
		} catch (error) {
			if (!signal.aborted) warnings.push(unreadable(dictionary?.file ?? name, error));
		}
		return made.get(name);
	} };
}
async function compareWithBase({ state }, versions) {
	const diffs = new Map();
	const comparisons = new Map();
	const unknown = new Map();
	if (versions === null) return;
	for (const dictionary of state.dictionaries) {
		const before = await versions.of(dictionary);
		if (before.kind === "unknown") {
			unknown.set(before.why, [...unknown.get(before.why) ?? [], dictionary.file]);
			continue;
		}
		let diff;
		try {
			diff = before.kind === "absent" ? diffOf(dictionary, null) : diffFrom(dictionary, before);
		} catch (error) {
			if (error instanceof _failure_js_8.t) throw error;
			state.warnings.push(unreadable(dictionary.file, error));
			continue;
		}
		if (diff !== null) diffs.set(dictionary.name, diff);
		if (before.kind === "content" && hashOf(before.source) !== dictionary.sha256) {
			const { format } = dictionary;
			const compared = {
				diff,
				format,
				bytesBefore: before.source.size,
				source: "base",
				why: ""
			};
			comparisons.set(dictionary.name, {
				kind: "compared",
				...compared
			});
		}
	}
	for (const [why, files] of unknown) state.notices.push(`The changes in ${shortList(files)} are not shown, as they can't be compared with the base commit: ${(0,_baseline_js_0.D)(why)}.`);
	state.diffs = diffs;
	state.comparisons = comparisons;
}
function unreadable(file, error) {
	return `The changes in ${file} are not shown, as it can't be read any more: ${(0,_printable_js_9.n)(error)}`;
}
function hashOf(source) {
	return (0,_kept_format_js_10.o)(source.size, () => (0,_sha256_js_7.t)(source).sha256);
}
const MAX_LISTED = 5;
function shortList(files) {
	const more = files.length - MAX_LISTED;
	return `${files.slice(0, MAX_LISTED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
const NO_CHANGES = {
	added: 0,
	removed: 0,
	changed: 0
};
function diffFrom(dictionary, before) {
	const diff = diffOf(dictionary, before);
	const { format, options, sha256 } = dictionary;
	return (0,_kept_format_js_10.o)(before.source.size, () => isForeign(before.source, format, options, diff.keysBefore)) && hashOf(before.source) !== sha256 ? null : diff;
}
function diffOf({ files, path, format, options }, before) {
	const [former, source] = [before?.source ?? null, (0,_byte_source_js_2.n)(path)];
	const bytes = ((former?.size ?? 0) + source.size) * (1 + (options.otherChains?.length ?? 0));
	const diff = (0,_kept_format_js_10.o)(bytes, () => (0,_diff_js_3.t)(former, source, format, options));
	return (0,_problems_js_4.p)(before?.files ?? [], files, diff);
}

}),

5963:
((_module, _exports, _require) => {

_require.d(_exports, {
  _: () => (readPastLag),
  a: () => (endOf),
  c: () => (isCurrent),
  d: () => (observe),
  f: () => (observePackage),
  g: () => (shownPackages),
  h: () => (withRunning),
  i: () => (sizeText),
  l: () => (makePlan),
  m: () => (usersOf),
  n: () => (lossOf),
  o: () => (foreignOwner),
  p: () => (runsContent),
  r: () => (lostPercent),
  s: () => (hasChanges),
  t: () => (describeLoss),
  u: () => (firstContent)
});
var _failure_js_0 = _require(7794);
var _aws_error_js_1 = _require(8894);
var _baseline_js_2 = _require(8901);
var _failures_js_3 = _require(9489);
var _status_js_4 = _require(1572);
var _marker_js_6 = _require(2596);
var _rules2_js_5 = _require(3689);

// lib/deployment/loop/lag.js
const LONGEST_READS_MS = 12e4;
async function readPastLag(world, read, mayLag, lagMs = _marker_js_6.c) {
	const { clock } = world;
	const firstAt = clock.now();
	let found = await read();
	if (!mayLag(found)) return found;
	const { why, unanswered } = await (0,_rules2_js_5.r)(world, {
		timeoutMs: LONGEST_READS_MS + lagMs,
		isLook: true
	}, async () => {
		const readAt = clock.now();
		found = await read();
		return !mayLag(found) || readAt - firstAt >= lagMs ? "done" : "waiting";
	});
	if (unanswered !== null) throw unanswered;
	if (why === "cancelled" && mayLag(found)) throw (0,_failures_js_3.t)();
	return found;
}

// lib/deployment/loop/must-read.js
async function read(world, what, call, notFound = "internal") {
	try {
		return await (0,_baseline_js_2.g)(world, call);
	} catch (error) {
		throw (0,_failures_js_3.a)(error, `${what} can't be read`, (0,_aws_error_js_1.r)(error, "not-found", "rejected") ? notFound : "internal");
	}
}
async function rowsOfDomains(service, dictionaries, domains, world) {
	const reads = await (0,_baseline_js_2.M)(domains, async (domain) => {
		const names = dictionaries.filter((one) => one.domains.includes(domain)).map(({ name }) => name);
		const what = `Domain ${domain}${names.length === dictionaries.length ? "" : ` (of ${names.join(", ")})`}`;
		try {
			return await read(world, what, (limits) => service.listAssociations(domain, limits), "invalid-configuration");
		} catch (error) {
			if (error instanceof _failure_js_0.t && error.code === "invalid-configuration") return error;
			throw error;
		}
	});
	const missing = reads.filter((one) => one instanceof _failure_js_0.t);
	const [first] = missing;
	if (first === void 0) return reads.flatMap((one) => one instanceof _failure_js_0.t ? [] : [one]);
	if (missing.length === 1) throw first;
	const parts = missing.map(({ message }) => ({
		message,
		place: null
	}));
	const details = {
		hint: first.hint ?? "",
		parts,
		cause: first.cause
	};
	throw new _failure_js_0.t(first.code, missing.map(({ message }) => message).join("\n"), details);
}

// lib/deployment/plan/shown-packages.js
function shownPackages(ids, { service, world }) {
	const lacksOne = (found) => !ids.every((id) => found.some((live) => live.id === id));
	return readPastLag(world, () => (0,_baseline_js_2.g)(world, (limits) => service.describePackages(ids, limits)), lacksOne);
}

// lib/deployment/plan/observe.js
async function observe(service, dictionaries, world) {
	const readAt = world.clock.now();
	const domains = [...new Set(dictionaries.flatMap((dictionary) => dictionary.domains))].sort();
	const list = () => presentPackages(service, dictionaries, world);
	const [listed, rows] = await Promise.all([list(), rowsOfDomains(service, dictionaries, domains, world)]);
	const names = new Set(dictionaries.map(({ name }) => name));
	const lags = ({ packages }) => rows.flat().some((row) => {
		const live = packages.filter(({ name }) => name === row.packageName);
		return names.has(row.packageName) && (live.length === 0 || live.some((one) => isAhead(row, one)));
	});
	const { packages, present } = lags(listed) ? await readPastLag(world, list, lags) : listed;
	const used = new Set(rows.flat().map(({ packageId }) => packageId));
	const unread = [];
	const observed = await (0,_baseline_js_2.M)(present, async ({ read, mayBeAssociated }) => {
		const { id, name, version } = read.live;
		const one = withTrust({
			...read,
			creationProven: !mayBeAssociated || used.has(id)
		});
		const users = (version === null ? !used.has(id) : (0,_baseline_js_2.p)(one.trust)) ? await usersOf(service, id, world) : [];
		if (users?.length !== 0) used.add(id);
		if (users === null) unread.push(name);
		const known = [...rows.flat(), ...users ?? []];
		if (version === null) return withRunning(service, one, known, world);
		return users !== null && users.length > 0 ? withTrust({
			...read,
			creationProven: true
		}) : one;
	});
	const unused = observed.filter(({ live, trust }) => (0,_baseline_js_2.p)(trust) && live.status !== "DELETING").map(({ live }) => live.name).filter((name) => !unread.includes(name));
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
			...unused.length === 0 ? [] : [`The first version of ${unused.join(", ")} is used by no domain, and CreatePackage leaves no proof of who created it: no domain gets it before it is published again.`]
		]
	};
}
function isAhead({ packageId, version }, live) {
	return packageId === live.id && version !== null && live.version !== null && (0,_baseline_js_2.f)(version, live.version);
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
		present: await (0,_baseline_js_2.M)(managed, async ({ live, mayBeAssociated }) => ({
			read: await readWhenShown(service, live, world),
			mayBeAssociated
		}))
	};
}
async function usersOf(service, id, world) {
	const rows = async () => {
		try {
			return await (0,_baseline_js_2.g)(world, (limits) => service.listDomains(id, limits));
		} catch (error) {
			if ((0,_aws_error_js_1.r)(error, "not-found")) return [];
			if ((0,_aws_error_js_1.r)(error, "access-denied", "disabled")) return null;
			throw error;
		}
	};
	try {
		return await readPastLag(world, rows, (users) => users?.length === 0);
	} catch (error) {
		throw (0,_failures_js_3.a)(error, `The domains of package ${id} can't be read`, "internal");
	}
}
async function withRunning(service, one, rows, world) {
	const version = rows.filter(({ packageId }) => packageId === one.live.id).map(_status_js_4.i).reduce((newest, next) => next !== null && (newest === null || (0,_baseline_js_2.f)(next, newest)) ? next : newest, null);
	if (version === null) return one;
	const history = await readHistory(service, {
		...one.live,
		version
	}, world);
	const { commit, historyKnown } = history;
	return {
		...one,
		commit,
		historyKnown,
		running: {
			...(0,_baseline_js_2.h)({
				...history,
				creationProven: true
			}),
			version
		}
	};
}
function withTrust(evidence) {
	const { creationProven: _, ...observed } = evidence;
	return {
		...observed,
		trust: (0,_baseline_js_2.h)(evidence)
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
		return isFromBefore(now, live) || isUnmoved(now, live) ? {
			...again,
			isLate: true
		} : again;
	};
	return readPastLag(world, readAgain, ({ isLate }) => isLate === true, _marker_js_6.l);
}
function isFromBefore(now, seen) {
	if (now.lastUpdatedAt === null || seen.lastUpdatedAt === null) return false;
	const sooner = now.lastUpdatedAt.getTime() - seen.lastUpdatedAt.getTime();
	return sooner < 0 || sooner === 0 && (0,_status_js_4.r)(now.status);
}
function isUnmoved(now, seen) {
	return now.status === seen.status && now.version === seen.version && now.description === seen.description;
}
function readRecorded(service, live, world) {
	return readPastLag(world, () => readHistory(service, live, world), _baseline_js_2.m, _marker_js_6.l);
}
async function readHistory(service, live, world) {
	const nothing = {
		live,
		marker: (0,_marker_js_6.o)(live.description),
		versionRecord: null,
		commit: null,
		historyKnown: true
	};
	if (live.version === null) return nothing;
	try {
		const history = await (0,_baseline_js_2.g)(world, (limits) => service.versionHistory(live.id, limits));
		const versionRecord = (0,_baseline_js_2.c)(history, live.version);
		const commit = (0,_marker_js_6.a)(versionRecord?.commitMessage ?? null);
		return {
			...nothing,
			versionRecord,
			commit,
			isLate: history.some((record) => isDescribedNext(record, live))
		};
	} catch (error) {
		if ((0,_aws_error_js_1.r)(error, "access-denied", "disabled")) return {
			...nothing,
			historyKnown: false
		};
		if ((0,_aws_error_js_1.r)(error, "not-found")) return {
			...nothing,
			live: await shownOrGone(service, live, world)
		};
		throw (0,_failures_js_3.a)(error, `The version history of package ${live.name}`, "internal");
	}
}
async function shownOrGone(service, live, world) {
	try {
		const [now] = await shownPackages([live.id], {
			service,
			world
		});
		return now ?? {
			...live,
			status: "DELETED"
		};
	} catch (error) {
		throw (0,_failures_js_3.a)(error, `Package ${live.name}`, "internal");
	}
}
function isDescribedNext({ version, commitMessage }, live) {
	const prefix = (0,_marker_js_6.a)(commitMessage)?.sha256Prefix;
	const described = (0,_marker_js_6.o)(live.description)?.sha256;
	return (0,_baseline_js_2.f)(version, live.version) && prefix !== void 0 && described?.startsWith(prefix) === true;
}
function firstContent({ commit, live, trust }, { sha256 }) {
	if (commit !== null || !(0,_baseline_js_2.d)(live.version) || trust.content.kind !== "known") return null;
	return trust.content.sha256 === sha256 ? null : trust.content.sha256;
}
function runsContent({ marker, live, trust }, sha256) {
	if (marker?.sha256 !== sha256 || live.version === null || live.status === "DELETED") return false;
	return (0,_baseline_js_2.u)(trust, sha256) === "this" && !(0,_baseline_js_2.p)(trust);
}

// lib/deployment/plan/plan.js
function endOf(status) {
	if (status === "AVAILABLE") return "done";
	return (0,_status_js_4.n)(status) ? "failed" : null;
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
	const { sha256 } = dictionary;
	if (live.status === "DELETING" || live.status === "DELETED") return {
		kind: "create",
		dictionary,
		observed
	};
	if ((0,_status_js_4.r)(live.status)) {
		if (trust.lastAttempt === sha256 && !(0,_baseline_js_2.p)(trust)) return {
			kind: "adopt",
			dictionary,
			observed
		};
	} else if (!(0,_status_js_4.n)(live.status) && runsContent(observed, sha256)) return {
		kind: "unchanged",
		dictionary,
		observed
	};
	return {
		kind: "update",
		dictionary,
		observed,
		reason: updateReason(observed, sha256)
	};
}
function updateReason({ live, trust }, sha256) {
	const isDescribed = trust.lastAttempt === sha256;
	if ((0,_status_js_4.n)(live.status)) return isDescribed ? "retry" : "content";
	const isSame = isDescribed || (0,_baseline_js_2.u)(trust, sha256) === "this";
	return live.status === "AVAILABLE" && isSame ? "drift" : "content";
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

// lib/deployment/plan/comparison.js
function lossOf({ bytes }, comparison) {
	if (comparison?.kind !== "compared") return null;
	const { diff, format, bytesBefore } = comparison;
	if (format !== "opaque" && diff !== null) {
		const unread = unreadLoss(diff);
		return {
			removed: diff.removed + unread,
			before: diff.keysBefore + unread,
			unit: "keys"
		};
	}
	return {
		removed: Math.max(0, bytesBefore - bytes),
		before: bytesBefore,
		unit: "bytes"
	};
}
function unreadLoss({ unread = 0, added }) {
	return Math.max(0, unread - added);
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

}),

8773:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (diffDictionaries)
});
var _registry_js_0 = _require(7617);
var _problems_js_1 = _require(5294);

// lib/dictionaries/diff.js
function diffDictionaries(before, after, format, options) {
	const { otherChains = [], ...first } = options;
	return [first, ...(before === null ? [] : otherChains.slice(0, MAX_OTHER_CHAINS)).map((chain) => ({
		...first,
		chain
	}))].map((one) => diffInChain(before, after, format, one)).reduce((most, diff) => changesOf(diff) > changesOf(most) ? diff : most);
}
const MAX_OTHER_CHAINS = 7;
function diffInChain(before, after, format, options) {
	const reader = _registry_js_0.t[format];
	return reader.diff?.(before, after, options) ?? diffEntries(reader, before, after, options);
}
function changesOf({ added, removed, changed }) {
	return added + removed + changed;
}
function diffEntries(reader, before, after, options) {
	const [unreadBefore, unreadAfter] = [new _problems_js_1.r(), new _problems_js_1.r()];
	const old = before === null ? new Map() : readEntries(reader, before, options, unreadBefore);
	const fresh = readEntries(reader, after, options, unreadAfter);
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
		unread: (0,_problems_js_1.l)(unreadBefore, unreadAfter),
		examples: [...examples, ...removed].slice(0, 200)
	};
}
function readEntries(reader, source, options, report) {
	const entries = new Map();
	reader.read({
		source,
		options,
		context: _registry_js_0.d,
		report
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

}),

3611:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (proposalIn),
  i: () => (parentsOf),
  n: () => (driftFailure),
  r: () => (commitOfContent),
  t: () => (describeDrift)
});
var _failure_js_0 = _require(7794);
var _baseline_js_1 = _require(8901);
var _inspect_js_2 = _require(6020);
var _status_js_3 = _require(1572);

// lib/github/proposal.js
function checkedOutCommit(root) {
	return (0,_inspect_js_2.c)(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
}
async function commitOfContent(root, { sha, runSha, isProposal }) {
	const commit = await checkedOutCommit(root);
	if (commit === null || sha === null || !isProposal) return commit ?? sha;
	const isMerge = async (merge) => (await parentsOf(root, merge))[1] === sha;
	if (await isMerge(commit)) return sha;
	return runSha !== null && await isMerge(runSha) && await isIn(root, runSha, commit) ? sha : commit;
}
async function proposalIn(root, event, api) {
	const { sha } = event;
	const commit = await checkedOutCommit(root);
	if (commit === null) return {
		kind: "unknown",
		why: "Git is not installed, or the files are in no Git checkout with a commit"
	};
	if (sha === null) return {
		kind: "unknown",
		why: "the event names no commit"
	};
	if (commit === sha || (await parentsOf(root, commit)).includes(sha) || await isIn(root, sha, commit)) return { kind: "has-proposal" };
	if (await isOfBase(root, commit, event) || await isElsewhere(root, commit, event)) return {
		kind: "lacks-proposal",
		commit
	};
	if (await isOfRun(root, commit, event)) return { kind: "has-proposal" };
	const order = await api?.compareCommits(sha, commit) ?? null;
	if (order === "ahead" || order === "identical") return { kind: "has-proposal" };
	if (order !== null) return {
		kind: "lacks-proposal",
		commit
	};
	return {
		kind: "unknown",
		why: `${commit.slice(0, 7)} is checked out, and neither Git nor GitHub knows how the two relate`
	};
}
async function parentsOf(root, commit) {
	const [header = ""] = (await (0,_inspect_js_2.c)(root, "cat-file", "commit", commit) ?? "").split("\n\n", 1);
	return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
}
function isIn(root, ancestor, commit) {
	return (0,_inspect_js_2.s)(root, "merge-base", "--is-ancestor", ancestor, commit);
}
async function isOfBase(root, commit, { name, runSha, base }) {
	if (name === "pull_request_target" && commit === runSha) return true;
	return base?.sha != null && (commit === base.sha || await isIn(root, commit, base.sha));
}
async function isElsewhere(root, commit, { sha, baseBranch }) {
	if (await (0,_baseline_js_1.O)(root) !== false) return false;
	if (sha !== null && await (0,_inspect_js_2.s)(root, "cat-file", "-e", `${sha}^{commit}`)) return true;
	const branch = baseBranch?.replace("refs/heads/", "refs/remotes/origin/");
	return branch !== void 0 && isIn(root, commit, branch);
}
async function isOfRun(root, commit, { name, runSha }) {
	if (name === "pull_request_target" || runSha === null) return false;
	return commit === runSha || isIn(root, runSha, commit);
}

// lib/deployment/plan/drift.js
function describeDrift(step) {
	const { name, file } = step.dictionary;
	if (step.kind === "unchanged") return [];
	if (step.kind === "create") return [`Package ${name} ${absence(step.observed)}, so ${file} is not deployed.`];
	const { live } = step.observed;
	if (live.version === null) return [`${withoutVersion(step)}.`];
	const version = versionText(live.version, step.observed);
	if (step.kind === "adopt") return [`Package ${name} is being updated to the content of ${file} (${(0,_status_js_3.a)(live)}); ${version} is still live.`];
	if (live.status === "DELETE_FAILED") return [`AWS could not delete package ${name} (${live.status}); ${version} is still there.`];
	if (step.reason === "retry") return [`The last publication of ${file} as package ${name} failed (${live.status}); ${version} is live.`];
	return [`${differenceOf(step)}: ${version}.`];
}
function absence(observed) {
	if (observed === null) return "does not exist";
	return observed.live.status === "DELETING" ? "is being deleted" : "is gone";
}
function versionText(version, { live, versionRecord }) {
	const message = versionRecord?.commitMessage ?? "";
	const said = message === "" ? "" : `, published as “${message}”`;
	const since = versionRecord?.createdAt ?? (live.status === "AVAILABLE" ? live.lastUpdatedAt : null);
	return `${version}${said}${since === null ? "" : ` since ${since.toISOString()}`}`;
}
function withoutVersion(step) {
	const { dictionary, observed } = step;
	const { name, file, sha256 } = dictionary;
	const { live, running, trust } = observed;
	const status = (0,_status_js_3.a)(live);
	const rest = `AWS shows no version of it${running === void 0 ? "" : `, and ${runningText(running, file, sha256)}`}`;
	if (step.kind === "adopt") return `Package ${name} is getting the content of ${file} (${status}); ${rest}`;
	if (live.status === "DELETE_FAILED") return `AWS could not delete package ${name} (${status}); ${rest}`;
	if ((0,_status_js_3.n)(live.status)) return trust.lastAttempt === sha256 ? `The last publication of ${file} as package ${name} failed (${status}); ${rest}` : `The last publication of package ${name}, of other content than ${file}, failed (${status}); ${rest}`;
	if ((0,_baseline_js_1.p)(trust)) return `No domain uses package ${name} (${status}), so nothing proves who created it; ${rest}`;
	return `Package ${name} is not known to get the content of ${file} (${status}); ${rest}`;
}
function runningText(running, file, sha256) {
	switch ((0,_baseline_js_1.u)(running, sha256)) {
		case "this": return `what domains run of it is the content of ${file}`;
		case "another": return `what domains run of it is content other than ${file}`;
		case "unknown": return `it is not known whether what domains run of it is the content of ${file}`;
	}
}
function differenceOf({ dictionary, observed }) {
	const { name, file, sha256 } = dictionary;
	const { live, trust } = observed;
	const status = (0,_status_js_3.a)(live);
	if ((0,_baseline_js_1.p)(trust)) return `No domain uses the first version of package ${name}, so nothing proves who published it`;
	switch ((0,_baseline_js_1.u)(trust, sha256)) {
		case "this":
			if ((0,_status_js_3.r)(live.status)) return `Package ${name} has the content of ${file}, but gets other content (${status})`;
			if ((0,_status_js_3.n)(live.status)) return `Package ${name} has the content of ${file}, but a later publication failed (${status})`;
			return `Package ${name} has the content of ${file}, but its description does not say so`;
		case "another": return `Package ${name} has content other than ${file}`;
		case "unknown": return unknownContent(name, file, trust);
	}
}
function unknownContent(name, file, { content, repository }) {
	switch (content.kind === "unknown" ? content.why : "by-hand") {
		case "by-hand": return repository === null ? `Package ${name} has no description of this action, so it is not known whether it has the content of ${file}` : `Package ${name} was published by something other than this action`;
		case "overwritten":
		case "deletion":
		case "history-unreadable":
		case "not-in-history": return `It is not known whether package ${name} has the content of ${file}`;
	}
}
const RESTORE = "Run a deploy to restore the content of the repository, or commit what was changed by hand.";
const STOPPED = "A deploy would fail as things are, and restore nothing: the warnings say why. Correct that first, or commit what was changed by hand.";
function driftFailure(plan, isStopped = false) {
	const packages = plan.packages.flatMap(describeDrift);
	const domains = plan.associations.flatMap((step) => {
		if (step.kind === "unchanged") return [];
		const wanted = `package ${step.dictionary.name}`;
		if (step.row === null) return [`Domain ${step.domain} is not associated with ${wanted}.`];
		const version = (0,_status_js_3.i)(step.row) ?? "a version that AWS does not show";
		return [`Domain ${step.domain} runs ${version} of ${wanted} (${(0,_status_js_3.a)(step.row)}).`];
	});
	const removals = plan.removals.map(({ live, marker }) => `Package ${live.name} is still there although ${marker.path} is gone.`);
	const differences = [
		...packages,
		...domains,
		...removals
	];
	if (differences.length === 0) return null;
	return new _failure_js_0.t("drift", `What is live differs from the repository. ${differences.join(" ")}`, { hint: isStopped ? STOPPED : RESTORE });
}

}),

9215:
((_module, _exports, _require) => {

_require.d(_exports, {
  _: () => (connectionErrors),
  a: () => (offlineTestFailure),
  c: () => (createLog),
  d: () => (readConfiguration),
  f: () => (requireAws),
  g: () => (regionProblem),
  h: () => (resolveMode),
  i: () => (inspect),
  m: () => (knownMode),
  n: () => (checkRun),
  o: () => (BaseVersions),
  p: () => (variantOf),
  r: () => (engineFor),
  s: () => (newRunState),
  t: () => (EarlyLook),
  u: () => (loadConfiguration),
  v: () => (LOCAL_REPOSITORY),
  y: () => (readEvent)
});
/* unused harmony export l */
var _failure_js_0 = _require(7794);
var _redact_js_1 = _require(3247);
var _workflow_command_js_2 = _require(3395);
var _json_js_28 = _require(6504);
var _stop_word_file_js_3 = _require(394);
var _engine_version_js_4 = _require(5881);
var _printable_js_5 = _require(4359);
var _manifest_js_6 = _require(7315);
var _workspace_path_js_7 = _require(7077);
var _rules_js_8 = _require(1343);
var _modes_js_9 = _require(4160);
var _byte_source_js_10 = _require(8888);
var _check_target_js_11 = _require(7116);
var _select_js_12 = _require(5342);
var _joined_file_js_13 = _require(7914);
var _repository_path_js_14 = _require(4660);
var _glob_js_15 = _require(6240);
var _plain_files_js_16 = _require(626);
var _baseline_js_17 = _require(8901);
var _inspect_js_18 = _require(6020);
var _progress_js_19 = _require(4057);
var _colour_js_20 = _require(7262);
var _records2_js_21 = _require(4358);
var _check_all_js_22 = _require(7942);
var _former_files_js_23 = _require(9757);
var _kept_format_js_24 = _require(9980);
var node_timers_promises_25 = _require(8500);
var node_fs_26 = _require(3024);
var node_path_27 = _require(6760);

// lib/inputs/event.js
const PULL_REQUEST_EVENTS = ["pull_request", "pull_request_target"];
const PULL_REQUEST_REF = /^refs\/pull\/(\d{1,15})\//;
const NO_OBJECT = /^0+$/;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const LOCAL_REPOSITORY = "local/checkout";
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
		isDeletion: name === "push" && ((0,_json_js_28.t)(payload, "deleted") === true || NO_OBJECT.test((0,_json_js_28.n)(payload, "after") ?? "unknown")),
		isClosed: PULL_REQUEST_EVENTS.includes(name) && (0,_json_js_28.n)(payload, "action") === "closed",
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
		const payload = JSON.parse((0,node_fs_26.readFileSync)(path, "utf8"));
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
			warnings: [`The payload of the event can't be read: ${(0,_printable_js_5.n)(error)}.`]
		};
	}
}
function toPullRequest(payload, fallback) {
	const pullRequest = (0,_json_js_28.t)(payload, "pull_request");
	const number = (0,_json_js_28.t)(pullRequest, "number") ?? fallback;
	if (typeof number !== "number" || !Number.isSafeInteger(number) || number <= 0) return null;
	const head = (0,_json_js_28.n)(pullRequest, "head", "repo", "full_name");
	return {
		number,
		headSha: objectId((0,_json_js_28.n)(pullRequest, "head", "sha")),
		baseSha: objectId((0,_json_js_28.n)(pullRequest, "base", "sha")),
		isFork: head === null || head !== (0,_json_js_28.n)(pullRequest, "base", "repo", "full_name")
	};
}
function defaultBranch(payload) {
	const name = (0,_json_js_28.n)(payload, "repository", "default_branch");
	return name === null || name === "" ? null : `refs/heads/${name}`;
}
function baseBranchOf(payload) {
	const ref = (0,_json_js_28.n)(payload, "pull_request", "base", "ref") ?? (0,_json_js_28.n)(payload, "merge_group", "base_ref");
	if (ref === null || ref === "") return null;
	return ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
}
function commitBefore(payload) {
	const before = objectId((0,_json_js_28.n)(payload, "before"));
	return before === null || /^0+$/.test(before) ? null : before;
}
function objectId(text) {
	return text !== null && OBJECT_ID.test(text) ? text : null;
}
function baseOf(name, isPullRequest, pullRequest, payload, runSha) {
	if (name === "merge_group") return {
		mergeSha: null,
		sha: objectId((0,_json_js_28.n)(payload, "merge_group", "base_sha"))
	};
	if (!isPullRequest) return null;
	return {
		mergeSha: name === "pull_request_target" ? null : runSha,
		sha: pullRequest?.baseSha ?? null
	};
}
function messageOfCommit(payload, eventSha) {
	if (eventSha === null) return null;
	if ((0,_json_js_28.n)(payload, "head_commit", "id") === eventSha) return (0,_json_js_28.n)(payload, "head_commit", "message");
	if ((0,_json_js_28.n)(payload, "merge_group", "head_sha") === eventSha) return (0,_json_js_28.n)(payload, "merge_group", "head_commit", "message");
	return null;
}

// lib/inputs/connections.js
function connectionErrors(mode, { api, engineUrl }, env = process.env, version = process.versions.node) {
	const { readsAws, asksEngine } = _modes_js_9.t[mode];
	const isAnythingAsked = readsAws || asksEngine && engineUrl !== null;
	return [...readsAws ? endpointErrors(mode, api, env) : [], ...isAnythingAsked ? proxyErrors(env, version) : []];
}
function endpointErrors(mode, api, env) {
	if (env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true") return [];
	const variables = [
		api === "opensearch" ? "OPENSEARCH" : "ELASTICSEARCH_SERVICE",
		"S3",
		"STS",
		...mode === "doctor" ? ["IAM"] : []
	].flatMap((service) => {
		return [`AWS_ENDPOINT_URL_${service}`, "AWS_ENDPOINT_URL"].find((name) => isSet(env, name)) ?? [];
	});
	return [...new Set(variables)].filter((name) => !isHttpUrl(env[name] ?? "")).map((name) => `${name} must be an http or https URL, for example "http://localhost:4566", as AWS is called there. Correct it, or remove it from the environment of this step.`);
}
function isHttpUrl(text) {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
const PROXY_VARIABLES = [["https_proxy", "HTTPS_PROXY"], ["http_proxy", "HTTP_PROXY"]];
function proxyErrors(env, version) {
	const variables = PROXY_VARIABLES.flatMap((names) => names.find((name) => isSet(env, name)) ?? []);
	const [first] = variables;
	const isExempt = (env["NO_PROXY"] ?? env["no_proxy"]) === "*";
	if (first !== void 0 && !takesProxies(version) && !isExempt) return [`${first} names a proxy, but Node.js ${version} of this runner can't use it and would go around it: update the runner to 2.328.0 or later (Node.js 24.5), or remove the variable from the environment of this step.`];
	return variables.filter((name) => !isProxy(env[name] ?? "")).map((name) => `${name} must begin with "http://" or "https://", as in "http://proxy.example:3128", and have special characters of a password percent-encoded: Node.js goes around any other proxy. Correct it, or remove it from the environment of this step.`);
}
function takesProxies(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
}
function isProxy(value) {
	if (!/^https?:\/\/[^\r\n]+$/.test(value) || !URL.canParse(value)) return false;
	const { username, password } = new URL(value);
	return isEncoded(username) && isEncoded(password);
}
function isEncoded(text) {
	try {
		return decodeURIComponent(text).length <= text.length;
	} catch {
		return false;
	}
}
function isSet(env, name) {
	return (env[name] ?? "") !== "";
}

// lib/workspace/git/head-rows.js
const KINDS = {
	"10": "file",
	"12": "link",
	"16": "submodule"
};
async function rowsOfHead(root, below) {
	const tree = await (0,_inspect_js_18.a)(root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"HEAD",
		"--",
		...below
	]);
	if (tree.kind === "failed") return (0,_baseline_js_17.S)(root, "HEAD", tree);
	return tree.stdout.toString("utf8").split("\0").flatMap((row) => {
		const kind = KINDS[row.slice(0, 2)];
		return kind === void 0 ? [] : [{
			kind,
			path: row.slice(row.indexOf("	") + 1)
		}];
	});
}

// lib/workspace/lacking/commit-tree.js
function commitTree(workspace, rows, isCheckedOut) {
	const folders = foldersOf$1(rows);
	const places = new Map([["", ""]]);
	const placeOf = (folder) => {
		const known = places.get(folder);
		if (known !== void 0) return known;
		const above = placeOf(parentOf(folder));
		const place = realFolder(workspace, folder) ?? (above === null ? null : joined(above, nameOf(folder)));
		const inside = place === OUTSIDE ? null : place;
		places.set(folder, inside);
		return inside;
	};
	const kindAt = (path) => {
		if (path === "") return "folder";
		const above = placeOf(parentOf(path));
		return above === null ? null : folders.get(above)?.get(nameOf(path)) ?? null;
	};
	const submoduleOf = (path) => {
		for (let above = path; above !== ""; above = parentOf(above)) if (kindAt(above) === "submodule") return isCheckedOut(above) ? null : above;
		return null;
	};
	const isFolder = (path) => {
		const place = placeOf(path);
		return place !== null && folders.has(place);
	};
	return {
		submoduleOf,
		has: (path) => ["file", "link"].includes(kindAt(path) ?? ""),
		list(folder) {
			if (submoduleOf(folder) !== null) return "The submodule is not checked out.";
			return [...folders.get(placeOf(folder) ?? OUTSIDE) ?? []].map(([name, kind]) => ({
				name,
				isFolder: kind === "folder" || kind === "submodule"
			}));
		},
		mayEnter: (path) => isFolder(path) || submoduleOf(path) !== null,
		at(path) {
			const submodule = submoduleOf(path);
			if (submodule !== null && submodule !== path) return {
				kind: "refused",
				message: `${submodule} has no content.`
			};
			const kind = kindAt(path);
			if (kind === "submodule" || kind !== "file" && isFolder(path)) return { kind: "directory" };
			return kind === null ? { kind: "missing" } : {
				kind: "file",
				path,
				bytes: 0
			};
		}
	};
}
const OUTSIDE = "..";
function realFolder(workspace, folder) {
	try {
		const inside = (0,node_path_27.relative)(workspace, node_fs_26.realpathSync.native((0,node_path_27.join)(workspace, folder))).split(node_path_27.sep).join("/");
		return inside === ".." || inside.startsWith("../") ? OUTSIDE : inside;
	} catch {
		return null;
	}
}
function foldersOf$1(rows) {
	const folders = new Map([["", new Map()]]);
	const folder = (path) => {
		const known = folders.get(path);
		if (known !== void 0) return known;
		const made = new Map();
		folders.set(path, made);
		const above = folder(parentOf(path));
		if (!above.has(nameOf(path))) above.set(nameOf(path), "folder");
		return made;
	};
	for (const { path, kind } of rows) folder(parentOf(path)).set(nameOf(path), kind);
	return folders;
}
function parentOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function joined(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}

// lib/workspace/lacking/checked-out.js
async function checkedOut(workspace, { near, mayReach, only }) {
	const around = ["file", ...near].flatMap((file) => rootOf(workspace, file) ?? []);
	const roots = new Set([...around, ...foldersOf(workspace).filter((folder) => mayReach(folder) && isRoot(workspace, folder))]);
	const found = [];
	let why = null;
	for (const root of roots) {
		const above = prefixOf(workspace, root);
		const below = only?.map((path) => above + path) ?? (above === "" ? [] : [above]);
		const answer = await rowsOfHead((0,node_path_27.join)(workspace, root), below);
		if ("why" in answer) {
			if ((0,_repository_path_js_14.t)(workspace, inWorkspace(root, "file"))) why ??= answer.why;
			continue;
		}
		const rows = answer.flatMap(({ path, kind }) => path.startsWith(above) ? [{
			kind,
			path: inWorkspace(root, path.slice(above.length))
		}] : []);
		found.push({
			root,
			rows
		});
		for (const { path, kind } of rows) if (kind === "submodule" && isRoot(workspace, path) && mayReach(path)) roots.add(path);
	}
	const rows = found.flatMap((one) => one.rows.filter(({ path }) => isOwn(one.root, path, roots)));
	return {
		tree: commitTree(workspace, rows, (folder) => isRoot(workspace, folder)),
		unknown: why
	};
}
function isOwn(root, path, roots) {
	for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
		const folder = path.slice(0, slash);
		if (folder === root) return true;
		if (roots.has(folder)) return false;
	}
	return true;
}
function rootOf(workspace, file) {
	const place = (0,_repository_path_js_14.n)(workspace, file);
	if (place === null) return null;
	const root = place.submodule?.root ?? place.root;
	return (0,node_path_27.relative)(workspace, root).split(node_path_27.sep).join("/");
}
function prefixOf(workspace, root) {
	if (root !== ".." && !root.startsWith("../")) return "";
	return `${(0,node_path_27.relative)((0,node_path_27.join)(workspace, root), workspace).split(node_path_27.sep).join("/")}/`;
}
function inWorkspace(root, path) {
	return root === "" || root === ".." || root.startsWith("../") ? path : `${root}/${path}`;
}
function isRoot(workspace, folder) {
	return (0,node_fs_26.existsSync)((0,node_path_27.join)(workspace, folder, ".git"));
}
function foldersOf(workspace) {
	try {
		return (0,node_fs_26.readdirSync)(workspace, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
	} catch {
		return [];
	}
}

// lib/workspace/lacking/lacking.js
function lackedFiles(workspace, tree, patterns) {
	const found = new Map();
	for (const pattern of patterns) if (pattern.startsWith("!")) {
		const isTaken = (0,_glob_js_15.c)(pattern.slice(1).trim());
		if (typeof isTaken !== "string") for (const file of [...found.keys()].filter(isTaken)) found.delete(file);
	} else for (const one of lackedOf(workspace, tree, pattern)) if (!found.has(one.file)) found.set(one.file, one);
	return [...found.values()].sort((a, b) => a.file < b.file ? -1 : 1);
}
function isWhole(workspace, pattern) {
	return (0,_workspace_path_js_7.r)(workspace, node_path_27.posix.normalize(pattern)).kind !== "missing";
}
function lackedOf(workspace, tree, pattern) {
	if (isWhole(workspace, pattern)) return [];
	const reasons = new Map();
	const whyOf = (file) => {
		const folder = node_path_27.posix.dirname(file);
		const why = reasons.get(folder) ?? whyLacking(workspace, file);
		reasons.set(folder, why);
		return why;
	};
	return [...(0,_glob_js_15.i)(tree, pattern)].flatMap(([file, found]) => {
		const submodule = found.kind === "refused" ? tree.submoduleOf(file) : null;
		if (submodule !== null) return [{
			file: submodule,
			pattern,
			why: "submodule"
		}];
		if (found.kind !== "file" || file.includes("�") || (0,_workspace_path_js_7.r)(workspace, file).kind !== "missing") return [];
		return [{
			file,
			pattern,
			why: whyOf(file)
		}];
	});
}
function whyLacking(workspace, file) {
	return (0,_repository_path_js_14.t)(workspace, file) ? "sparse" : "missing";
}

// lib/inputs/lacking-files.js
const MOST_NAMED = 5;
const NOTHING = {
	errors: [],
	notices: [],
	names: [],
	leftOut: 0,
	lacksManifest: false
};
async function lackingFiles(folder, groups, near, wantsManifest) {
	const workspace = node_fs_26.realpathSync.native(folder);
	const open = groups.filter(({ patterns }) => patterns.some((pattern) => isOpen(workspace, pattern)));
	if (open.length === 0 && !wantsManifest) return NOTHING;
	const globs = open.flatMap(({ patterns }) => patterns).filter((pattern) => !pattern.startsWith("!"));
	return judged(workspace, await (0,_inspect_js_18.d)()(() => checkedOut(workspace, {
		near: [...near, ...globs.map(plainStart)],
		mayReach: (path) => globs.some((glob) => (0,_glob_js_15.a)(glob, path)),
		only: open.length === 0 ? [_manifest_js_6.t] : null
	})), open, wantsManifest);
}
function isOpen(workspace, pattern) {
	return !pattern.startsWith("!") && !isWhole(workspace, pattern);
}
function plainStart(glob) {
	const segments = node_path_27.posix.normalize(glob).split("/");
	const wild = segments.findIndex((segment) => /[*?[\]{}()!+@\\]/.test(segment));
	return [...segments.slice(0, wild === -1 ? -1 : wild), "file"].join("/");
}
function judged(workspace, { tree, unknown }, groups, wantsManifest) {
	const lacksManifest = wantsManifest && tree.has(".github/opensearch-dictionaries.yml");
	const each = groups.map(({ others, countsAll, ...group }) => ({
		...group,
		lacked: lackedFiles(workspace, tree, group.patterns).filter((one) => !others.includes(one.file) && (countsAll || one.why !== "submodule" || isNamedBy(one)))
	}));
	const errors = each.flatMap(({ origin, harm, lacked }) => harm === null || lacked.length === 0 ? [] : [`${origin}: ${refusal(lacked, harm)}`]);
	const left = [...new Map(each.flatMap(({ harm, lacked }) => harm === null ? lacked.map((one) => [one.file, one]) : [])).values()];
	return {
		errors: [...lacksManifest ? [manifestRefusal(whyLacking(workspace, _manifest_js_6.t))] : [], ...errors],
		notices: [...left.length === 0 ? [] : [leftOutNotice(left)], ...unknown === null ? [] : [unknownNotice(unknown)]],
		names: each.flatMap(({ lacked }) => lacked.map(({ file }) => file)),
		leftOut: left.length,
		lacksManifest
	};
}
function isNamedBy({ file, pattern }) {
	const folder = node_path_27.posix.dirname(plainStart(pattern));
	return folder !== "." && (`${file}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${file}/`));
}
function dictionaryGroups({ globs, entries, packagePrefix }) {
	const named = (except) => entries.filter((entry) => entry !== except).flatMap(({ pattern, files }) => (files ?? [pattern]).map((one) => node_path_27.posix.normalize(one)));
	return [{
		origin: "Input files",
		patterns: globs,
		harm: null,
		others: named(null)
	}, ...entries.map((entry) => {
		const { origin, pattern, files, settings } = entry;
		const name = settings.packageName;
		const what = name === null ? "the package" : `package ${(0,_printable_js_5.i)(packagePrefix + name)}`;
		return {
			origin: `${origin}: ${files === null ? "file" : "files"}`,
			patterns: files ?? [pattern],
			harm: files === null ? null : `${what} would be published without a part of its entries`,
			others: named(entry),
			countsAll: files !== null
		};
	})];
}
function refusal(lacked, harm) {
	const [first] = lacked;
	const pattern = first === void 0 ? "" : first.pattern;
	return `${harm}, as this checkout lacks what ${(0,_printable_js_5.i)(pattern)} matches in the commit: ${listed(lacked)}. ${ways(lacked)} A file that a step deletes on purpose counts too: commit the deletion, or write globs that do not match it.`;
}
function manifestRefusal(why) {
	return `The manifest ${(0,_printable_js_5.i)(_manifest_js_6.t)} is in the commit, but this checkout lacks it, and without it its names, domains and limits would not apply. ${ways([{
		file: _manifest_js_6.t,
		why
	}])} If a step deletes it on purpose, commit the deletion, or name another one in the input manifest.`;
}
function leftOutNotice(lacked) {
	return `This run neither checks nor deploys what the globs match in the commit and this checkout lacks: ${listed(lacked)}. What is live of it was not compared. ${ways(lacked)}`;
}
function unknownNotice(why) {
	return `The checkout is sparse, and which files of the commit it leaves out is not known: ${why}. They are neither checked nor deployed.`;
}
function listed(lacked) {
	const names = lacked.slice(0, MOST_NAMED).map(({ file, why }) => why === "submodule" ? `the submodule ${(0,_printable_js_5.i)(file)}` : (0,_printable_js_5.i)(file));
	const more = lacked.length - names.length;
	return `${names.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}
function ways(lacked) {
	const of = (wanted) => lacked.filter(({ why }) => why === wanted).map(({ file }) => file);
	const folders = [...new Set(of("sparse").map((file) => node_path_27.posix.dirname(file)))].slice(0, MOST_NAMED);
	const [submodule] = of("submodule");
	const [missing] = of("missing");
	return [
		folders.length === 0 ? [] : `The checkout is sparse: add ${folders.map((folder) => (0,_printable_js_5.i)(folder)).join(", ")} to "sparse-checkout" of actions/checkout.`,
		submodule === void 0 ? [] : `${(0,_printable_js_5.i)(submodule)} is not checked out: give actions/checkout "submodules: true" ("recursive" for a submodule in another).`,
		missing === void 0 ? [] : `${(0,_printable_js_5.i)(missing)} is missing on disk: a step before this one deleted or moved it, or the checkout is not complete.`
	].flat().join(" ");
}

// lib/inputs/regions.js
const KNOWN = new Set([
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
	if (answer === "ENOTFOUND" && await lookup(hostOf(region, true)) === "found") return `is ${(0,_printable_js_5.i)(region)}, but there is no such Region: ${(0,_printable_js_5.r)(host)} has no address. ${remedy}`;
	return `is ${(0,_printable_js_5.i)(region)}, which is none of the Regions that this version knows, and whether it is a newer one can't be found out: ${(0,_printable_js_5.r)(host)} is not resolved here (${(0,_printable_js_5.r)(answer)}). ${remedy}, or give the runner DNS`;
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
			await (0,node_timers_promises_25.setTimeout)(pause, void 0, { ref: false });
		}
		return once();
	};
	return Promise.race([often(), (0,node_timers_promises_25.setTimeout)(LOOKUP_MS, "no answer in time", { ref: false })]);
}

// lib/inputs/missing.js
async function neededRegionProblem(mode, given) {
	return _modes_js_9.t[mode].readsAws ? regionProblem(given) : null;
}
async function regionProblem({ awsRegion, awsRegionProblem }) {
	if (awsRegion === null) return awsRegionProblem;
	const problem = await missingRegionProblem(awsRegion);
	return problem === null ? null : `Input aws-region ${problem}.`;
}
function missingFor(mode, configuration, event) {
	if (!_modes_js_9.t[mode].readsAws) return [];
	const missing = [];
	if (configuration.awsRegion === null && configuration.awsRegionProblem === null) {
		const sentence = `Input aws-region is not set, and neither AWS_REGION nor AWS_DEFAULT_REGION is; mode ${mode} calls AWS and needs a Region. Set it to the code of the Region of the domains, for example "eu-central-1".`;
		missing.push({
			input: "aws-region",
			sentence
		});
	}
	if (configuration.bucket === null && _modes_js_9.t[mode].needsBucket) {
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
		case "left": return planned(`the commit of this run (${ancestry.commit.slice(0, 7)}) is not in ${history}, any more: it was pushed away since`);
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

// lib/inputs/named-files.js
const HARMS = {
	"index-settings": "dictionaries would not be checked in all the chains that use them",
	"search-tests": "not all search tests would run"
};
function plainFiles(workspace, name, globs, input, manifest) {
	const origin = input === null && manifest !== null ? `${manifest.path}: ${name}` : `Input ${name}`;
	return {
		...(0,_plain_files_js_16.n)(workspace, globs, origin),
		group: {
			origin,
			patterns: globs,
			harm: HARMS[name],
			others: []
		}
	};
}
function errorsOfRest(request, rest, { indexSettings, searchTests }) {
	const { workspace } = request;
	const lists = [...indexSettings === null ? [plainFiles(workspace, "index-settings", rest.indexSettings ?? [], null, rest)] : [], ...searchTests === null ? [plainFiles(workspace, "search-tests", rest.searchTests ?? [], null, rest)] : []];
	return [(0,_select_js_12.t)({
		...request,
		entries: (0,_manifest_js_6.a)(rest, [])
	}), ...lists].flatMap(({ errors }) => errors);
}

// lib/inputs/configuration.js
const NO_WORKSPACE = "The folder of GITHUB_WORKSPACE does not exist. Put actions/checkout before this step, which gets the dictionaries.";
const DEFAULT_KEY_PREFIX = "opensearch-dictionaries";
async function loadConfiguration(read, event, modeOf) {
	const { configuration, errors, manifest } = await readConfiguration(read, event, modeOf);
	if (configuration === null || errors.length > 0) throw (0,_select_js_12.r)(errors, manifest);
	return configuration;
}
async function readConfiguration({ inputs, errors: inputErrors, invalid }, event, modeOf = async (mode) => knownMode(mode, event)) {
	if (!(0,node_fs_26.existsSync)(event.workspace)) return withoutWorkspace({
		inputs,
		errors: inputErrors,
		invalid
	}, event);
	const loaded = await (0,_manifest_js_6.i)(event.workspace, inputs.manifest);
	const manifest = loaded.kind === "found" ? loaded.manifest : null;
	const configuration = merge(inputs, manifest);
	const scope = {
		packagePrefix: inputs.packagePrefix,
		globs: inputs.files,
		entries: manifest === null ? [] : (0,_manifest_js_6.a)(manifest, configuration.domains)
	};
	const request = {
		...scope,
		workspace: event.workspace,
		globSettings: globSettings(inputs, manifest, configuration.domains)
	};
	const selection = (0,_select_js_12.t)(request);
	const settings = plainFiles(event.workspace, "index-settings", configuration.indexSettings, inputs.indexSettings, manifest);
	const tests = plainFiles(event.workspace, "search-tests", configuration.searchTests, inputs.searchTests, manifest);
	const named = inputs.files.length > 0 || manifest?.entries.length;
	const ignored = loaded.kind === "none" ? loaded.ignored : null;
	const lacking = await lackingFiles(event.workspace, [...selection.errors.length > 0 ? [] : dictionaryGroups(request), ...[settings, tests].flatMap(({ errors, group }) => errors.length > 0 ? [] : [group])], [
		...selection.files.flatMap(({ parts }) => parts),
		...settings.files,
		...tests.files
	].map(({ file }) => file), loaded.kind === "none");
	(0,_redact_js_1.t)(namesOf([
		...selection.files,
		...settings.files,
		...tests.files,
		...lacking.names.map((file) => ({ file }))
	]));
	const isNamed = named || lacking.lacksManifest;
	const manifestErrors = loaded.kind === "invalid" ? loaded.errors : isNamed ? [] : [nothingNamed(manifest, ignored)];
	const mode = invalid.has("mode") ? null : await modeOf(inputs.mode, selection.files);
	const isKnownError = ({ input }) => invalid.has(input) || input === "bucket" && loaded.kind === "invalid";
	const missing = mode === null ? [] : missingFor(mode, configuration, event).filter((missing) => !isKnownError(missing));
	const noRegion = mode === null || invalid.has("aws-region") ? null : await neededRegionProblem(mode, configuration);
	const unreachable = mode === null ? [] : connectionErrors(mode, configuration);
	const rest = loaded.kind === "invalid" ? loaded.rest : null;
	const errors = [
		...inputErrors,
		...noRegion === null ? [] : [noRegion],
		...unreachable,
		...manifestErrors,
		...rest === null ? selection.errors : errorsOfRest(request, rest, inputs),
		...settings.errors,
		...tests.errors,
		...lacking.errors,
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
				...tests.notices,
				...lacking.notices
			],
			leftOut: lacking.leftOut,
			files: selection.files,
			settingsFiles: settings.files,
			testFiles: tests.files,
			scope
		},
		errors,
		regionProblem: noRegion,
		connectionErrors: unreachable,
		manifest: loaded.kind === "invalid" ? loaded.path : manifest?.path ?? null,
		isManifestBroken: loaded.kind === "invalid"
	};
}
async function withoutWorkspace({ inputs, errors, invalid }, event) {
	const mode = invalid.has("mode") ? null : knownMode(inputs.mode, event);
	const region = invalid.has("aws-region") ? null : await regionProblem(inputs);
	const unreachable = mode === null ? [] : connectionErrors(mode, inputs);
	const missing = mode === null ? [] : missingFor(mode, inputs, event);
	return {
		configuration: null,
		errors: [
			...errors,
			...mode !== null && _modes_js_9.t[mode].readsAws && region !== null ? [region] : [],
			...unreachable,
			NO_WORKSPACE,
			...missing.filter(({ input }) => !invalid.has(input) && input !== "bucket").map(({ sentence }) => sentence)
		],
		regionProblem: region,
		connectionErrors: unreachable,
		manifest: null,
		isManifestBroken: true
	};
}
function namesOf(files) {
	return files.flatMap(({ file, name }) => [...file.split("/"), ...name === void 0 ? [] : [name]]);
}
async function requireAws(mode, configuration, event) {
	const { awsRegion: region, bucket } = configuration;
	const { repository } = event;
	const missing = missingFor(mode, configuration, event);
	const noRegion = await neededRegionProblem(mode, configuration);
	const errors = [
		...noRegion === null ? [] : [noRegion],
		...connectionErrors(mode, configuration),
		...missing.map(({ sentence }) => sentence)
	];
	if (errors.length > 0 || region === null || repository === null) throw (0,_select_js_12.r)(errors);
	return {
		region,
		bucket,
		repository
	};
}
function merge(inputs, manifest) {
	const { files: _files, manifest: _manifest, format: _format, packagePrefix: _prefix, ...others } = inputs;
	const bucket = inputs.bucket ?? manifest?.bucket ?? null;
	const doubt = bucket === null ? null : (0,_rules_js_8.o)(bucket);
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
	const engineVersion = manifest?.engineVersion ?? _manifest_js_6.s.engineVersion;
	return {
		..._manifest_js_6.s,
		format: inputs.format,
		domains,
		engineVersion
	};
}
function isIgnored(file) {
	return `${file} is not read: name it in the input manifest, or rename it to ${_manifest_js_6.t}`;
}
function nothingNamed(manifest, ignored) {
	const way = "Name dictionaries in the input files, one glob a line, or under \"dictionaries\" in a manifest";
	if (manifest !== null) return `Input files is not set, and the manifest ${manifest.path} names no dictionaries. ${way}.`;
	const other = ignored === null ? "" : ` ${isIgnored(ignored)}.`;
	return `Neither the input files nor a manifest names dictionaries. ${way} (input manifest, by default ${_manifest_js_6.t}).${other}`;
}

// lib/report/log.js
const MAX_LINE = 4e3;
const MAX_CAUSES = 10;
function createLog(write, clock, { showDebug = false, colour = false } = {}) {
	const { good, error: bad, warning, faint, strong } = (0,_colour_js_20.t)(colour);
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
		const [first = "", ...rest] = (0,_redact_js_1.i)(text).split(/\r\n|\r|\n/);
		const prefix = `[${seconds(start).toFixed(1).padStart(6)}s] `;
		const lines = [`${prefix}${shown(first)}`, ...rest.map((line) => `${" ".repeat(prefix.length - 2)}| ${shown(line)}`)];
		for (const line of lines) write(`${tone === void 0 ? line : paint[tone](line)}\n`);
	};
	return {
		info: print,
		warning: (message) => print(`Warning: ${message}`, "warning"),
		debug: (message) => {
			if (showDebug) write(`${(0,_workflow_command_js_2.r)("debug", {}, shown((0,_redact_js_1.i)(message)))}\n`);
		},
		async group(title, work) {
			const begin = clock.now();
			write(`${(0,_workflow_command_js_2.r)("group", {}, shown((0,_redact_js_1.i)(title)))}\n`);
			try {
				return await work();
			} finally {
				const took = seconds(begin);
				if (took >= 1) print(`Took ${(0,_progress_js_19.t)(took * 1e3)}.`, "faint");
				write(`${(0,_workflow_command_js_2.r)("endgroup", {}, "")}\n`);
			}
		},
		causes(failure) {
			for (const cause of causesOf(failure)) print(cause, "faint");
		}
	};
}
function shown(line) {
	return (0,_workflow_command_js_2.t)((0,_workflow_command_js_2.i)(line, MAX_LINE));
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
		unreadMessage: null,
		dictionaries: [],
		checks: new Map(),
		diffs: new Map(),
		comparisons: new Map(),
		behind: [],
		observation: null,
		plan: null,
		deployed: null,
		verdicts: null,
		removals: new Map(),
		search: [],
		searchVerified: false,
		engineValidated: false,
		problems: [],
		searchTests: [],
		testChanges: [],
		settings: null,
		setup: [],
		deployFails: false,
		acts: [],
		throwAways: [],
		reloads: new Map(),
		leftOut: 0,
		notices: [],
		warnings: [],
		failure: null
	};
}

// lib/modes/base/base-version.js
var BaseVersions = class BaseVersions {
	#workspace;
	#base;
	#repository;
	#commits = new Map();
	#known = new Map();
	constructor(workspace, base, repository) {
		this.#workspace = workspace;
		this.#base = base;
		this.#repository = repository;
	}
	static before({ before: pushed, name, base: proposed, workspace, repository }) {
		const before = pushed ?? (name === "push" ? "HEAD^1" : null);
		const base = proposed ?? (before === null ? null : {
			mergeSha: null,
			sha: before
		});
		return base === null ? null : new BaseVersions(workspace, base, repository);
	}
	of(dictionary) {
		const known = this.#known.get(dictionary.name) ?? this.#read(dictionary);
		this.#known.set(dictionary.name, known);
		return known;
	}
	file(path) {
		return this.#contentOf(path);
	}
	async #read(dictionary) {
		const names = await (0,_former_files_js_23.t)(this.#workspace, dictionary, async (place, file) => (0,_former_files_js_23.i)(place, file, await this.#commit(place.root)));
		if (names.kind === "unknown") return names;
		const parts = [];
		for (const file of names.files) {
			const content = await this.#contentOf(file);
			if (content.kind === "unknown") return content;
			if (content.kind === "content") parts.push({
				file,
				source: (0,_byte_source_js_10.t)(content.bytes)
			});
		}
		if (parts.length === 0) return { kind: "absent" };
		const [first] = parts;
		if (first !== void 0 && parts.length === 1) return {
			kind: "content",
			source: first.source,
			files: [{
				file: first.file,
				firstLine: 1
			}]
		};
		return {
			kind: "content",
			source: (0,_joined_file_js_13.n)(parts.map(({ source }) => source)),
			files: (0,_joined_file_js_13.r)(parts)
		};
	}
	async #contentOf(file) {
		const place = (0,_repository_path_js_14.n)(this.#workspace, file);
		if (place === null) return {
			kind: "unknown",
			why: "no-repository"
		};
		const commit = await this.#commit(place.root);
		return commit.kind === "unknown" ? commit : (0,_baseline_js_17.T)(place, commit.id);
	}
	#commit(root) {
		const asked = this.#commits.get(root) ?? (0,_former_files_js_23.o)(root, this.#base, this.#repository);
		this.#commits.set(root, asked);
		return asked;
	}
};

// lib/modes/checks.js
async function checkRun(run, configuration, ports) {
	const unasked = await inspect(run, configuration, ports);
	const { dictionaries, checks, problems } = run.state;
	return (0,_check_all_js_22.r)(dictionaries, checks, configuration.failOnWarnings, problems) ?? unasked ?? offlineTestFailure(run.state);
}
async function inspect(run, configuration, { versions, look, engine }) {
	const { state, event, log } = run;
	await log.group("Check dictionaries", async () => {
		const { files } = configuration;
		const readers = {
			detectFormat: _stop_word_file_js_3.a,
			readWords: _stop_word_file_js_3.n
		};
		state.dictionaries = (0,_kept_format_js_24.o)(bytesOf(files), () => (0,_select_js_12.n)(files, readers));
		if (versions !== null) state.dictionaries = await (0,_kept_format_js_24.n)(state.dictionaries, versions, log);
		if (engine !== null) state.dictionaries = engine.readFor(state.dictionaries);
		const { settings, ids } = await settingsFor(run, configuration, look);
		const { maxRemovedPercent } = configuration;
		const cancellation = (0,_kept_format_js_24.a)(run.signal);
		const asked = (0,_modes_js_9.r)(state.mode);
		state.checks = await (0,_check_all_js_22.t)(state.dictionaries, maxRemovedPercent, log, settings, asked, cancellation);
		takeProblems(run, settings);
		await runTests(run, configuration);
		(0,_check_all_js_22.i)(state.problems, log);
		if (event.base !== null && versions !== null && state.searchTests.length > 0) {
			const { compareTests } = await _require.e(/* import() */ 479).then(_require.bind(_require, 479));
			state.testChanges = await compareTests(run, configuration, versions, ids);
		}
	});
	return engine === null ? null : await engine.check();
}
function bytesOf(files) {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
async function engineFor(run, configuration) {
	const { engineUrl: url } = configuration;
	if (url === null || !_modes_js_9.t[run.state.mode].asksEngine) return null;
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
		ids: new Map()
	};
	const version = state.dictionaries[0]?.options.engineVersion ?? engineVersion ?? _engine_version_js_4.t;
	const { applySettings, readSettings } = await _require.e(/* import() */ 8348).then(_require.bind(_require, 5967));
	const { packageIdOf, strangerNotices } = await _require.e(/* import() */ 7755).then(_require.bind(_require, 7755));
	const targets = state.dictionaries.map((dictionary) => (0,_check_target_js_11.t)(dictionary));
	let settings = await readSettings(settingsFiles, targets, version);
	let ids = new Map();
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
	if ((0,_modes_js_9.r)(state.mode) === "all") state.problems = [...state.problems, ...problems.all()];
	state.notices.push(...problems.notices);
}
async function runTests({ state, log }, { testFiles }) {
	if (testFiles.length === 0) return;
	const { runTestsOffline } = await _require.e(/* import() */ 7517).then(_require.bind(_require, 7517));
	const { records, problems } = await runTestsOffline(testFiles.map((file) => ({
		file: file.file,
		bytes: (0,_plain_files_js_16.t)(file)
	})), state.settings);
	if ((0,_modes_js_9.r)(state.mode) === "files") {
		state.searchTests = records.map((record) => ({
			...record,
			outcomes: []
		}));
		state.warnings.push(...problems.map(unreadTests));
		return;
	}
	state.searchTests = records;
	state.problems = [...state.problems, ...problems];
	const { passed, failed, skipped } = (0,_records2_js_21.t)(state.searchTests);
	log.info(`Search tests here: ${passed} passed, ${failed} failed, ${skipped} left to others.`);
}
function unreadTests({ file, line, message }) {
	return `Search tests of ${file} were not run${line === null ? "" : ` (line ${line})`}: ${message}`;
}
function offlineTestFailure({ searchTests }) {
	const failed = searchTests.filter((record) => (0,_records2_js_21.a)(record) === "failed");
	const [first] = (0,_records2_js_21.n)(failed);
	if (first === void 0) return null;
	const count = failed.length === 1 ? "A search test fails" : `${failed.length} search tests fail`;
	const place = `${first.file}, line ${first.line ?? 1}`;
	return new _failure_js_0.t("test-failed", `${count}, the first in ${place}: ${first.message}`, { hint: "Correct the dictionary, or the test where search should do what it does now. Nothing was changed in AWS." });
}

// lib/modes/live/early-look.js
var EarlyLook = class {
	#run;
	#configuration;
	#aws;
	#ports = null;
	#look = null;
	constructor(run, configuration, aws) {
		this.#run = run;
		this.#configuration = configuration;
		this.#aws = aws;
	}
	ports() {
		this.#ports ??= Promise.all(/* import() */[_require.e(9776), _require.e(6852)]).then(_require.bind(_require, 6852)).then(({ livePorts }) => livePorts(this.#run, this.#configuration, this.#aws));
		return this.#ports;
	}
	async now() {
		this.#look ??= this.ports().then(async (ports) => (await Promise.all(/* import() */[_require.e(9776), _require.e(6852)]).then(_require.bind(_require, 6852))).lookAtAws(this.#run, ports));
		return await this.#look.catch(() => null);
	}
	async seen() {
		return await this.#look;
	}
};

}),

5881:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (isOpenSearchFrom),
  c: () => (reportsLineNumbers),
  i: () => (hasStrictKuromoji),
  n: () => (commentRule),
  o: () => (luceneMajor),
  r: () => (formatEngineVersion),
  s: () => (parseEngineVersion),
  t: () => (NEWEST_ENGINE)
});
// lib/dictionaries/engine-version.js
const NEWEST_ENGINE = {
	engine: "OpenSearch",
	major: 3,
	minor: 9
};
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
function formatEngineVersion(version) {
	return `${version.engine}_${version.major}.${version.minor}`;
}
function isOpenSearchFrom(version, major, minor) {
	if (version.engine !== "OpenSearch") return false;
	return version.major > major || version.major === major && version.minor >= minor;
}
function commentRule(version) {
	if (isOpenSearchFrom(version, 2, 11)) return "arrow-kept";
	if (isOpenSearchFrom(version, 2, 9) || isLatestOne(version)) return "mapping-arrow-kept";
	if (isOpenSearchFrom(version, 2, 4)) return "trimmed";
	return "column-1";
}
function isLatestOne(version) {
	return version.engine === "OpenSearch" && version.major === 1 && version.minor >= 3;
}
function luceneMajor(version) {
	if (version.engine === "Elasticsearch") return version.major + 1;
	return version.major + 7;
}
function hasStrictKuromoji(version) {
	return luceneMajor(version) >= 9;
}
function reportsLineNumbers(version) {
	return commentRule(version) !== "column-1";
}

}),

9757:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (baseCommit),
  i: () => (treeAt),
  n: () => (inWorkspace),
  o: () => (explainedBase),
  r: () => (isGlob),
  t: () => (formerFiles)
});
var _repository_path_js_0 = _require(4660);
var _glob_js_1 = _require(6240);
var _baseline_js_2 = _require(8901);
var _inspect_js_3 = _require(6020);
var node_path_4 = _require(6760);

// lib/github/base-content.js
async function baseCommit(root, { mergeSha, sha }) {
	if (mergeSha !== null && (await (0,_baseline_js_2.A)(root, `${mergeSha}^2`)).kind === "commit") {
		const base = await (0,_baseline_js_2.A)(root, `${mergeSha}^1`);
		if (base.kind === "commit") return base;
	}
	return sha === null ? {
		kind: "unknown",
		why: "no-commit"
	} : (0,_baseline_js_2.A)(root, sha);
}
async function explainedBase(root, base, repository) {
	const commit = await baseCommit(root, base);
	if (commit.kind === "commit" || !/^no-(?:such-)?commit$/.test(commit.why)) return commit;
	const origin = (0,_repository_path_js_0.r)(root);
	if (origin !== null && repository !== null && origin.toLowerCase() !== repository.toLowerCase()) return {
		kind: "unknown",
		why: "other-repository"
	};
	if (await (0,_baseline_js_2.O)(root) !== false) return commit;
	if (base.sha === null) return {
		kind: "unknown",
		why: "no-base"
	};
	const { mergeSha } = base;
	return {
		kind: "unknown",
		why: origin === null && mergeSha !== null && (await (0,_baseline_js_2.A)(root, mergeSha)).kind === "unknown" ? "other-repository" : "no-such-commit"
	};
}

// lib/workspace/former-files.js
async function formerFiles(workspace, { files, patterns, taken = [] }, treeIn) {
	const now = files.map(({ file }) => file);
	if (patterns === void 0) return {
		kind: "files",
		files: now
	};
	const there = new Set();
	const roots = new Set();
	for (const file of now) {
		const place = (0,_repository_path_js_0.n)(workspace, file);
		if (place === null) return {
			kind: "unknown",
			why: "no-repository"
		};
		const root = place.submodule?.root ?? place.root;
		if (roots.has(root)) continue;
		roots.add(root);
		const tree = await treeIn(place, file);
		const why = tree.kind === "unknown" ? tree.why : tree.links.some(leadsTo(now)) ? "linked-folder" : null;
		if (why !== null) {
			const names = patterns.map((pattern) => node_path_4.posix.normalize(pattern));
			return names.every((name) => now.includes(name) || !isGlob(name)) ? {
				kind: "files",
				files: [...new Set(names)]
			} : {
				kind: "unknown",
				why
			};
		}
		if (tree.kind === "tree") for (const path of tree.files) there.add(path);
	}
	return {
		kind: "files",
		files: chosen(patterns, there, taken)
	};
}
function isGlob(pattern) {
	return /[*?[\]{}()]/.test(pattern);
}
function leadsTo(files) {
	return (link) => files.some((file) => file.startsWith(`${link}/`));
}
async function treeAt(place, file, around) {
	const commit = around.kind === "commit" ? await (0,_baseline_js_2.w)(place, around.id) : around;
	if (commit.kind === "unknown") return commit;
	if (commit.kind === "absent") return {
		kind: "tree",
		files: [],
		links: []
	};
	const tree = await (0,_inspect_js_3.a)(commit.root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit.id
	]);
	if (tree.kind === "failed") return {
		kind: "unknown",
		why: tree.why === "refused" ? "no-object" : tree.why
	};
	const rows = tree.stdout.toString("utf8").split("\0");
	const pathsOf = (mode) => rows.flatMap((row) => mode.test(row) ? inWorkspace(commit.path, file, row.slice(row.indexOf("	") + 1)) : []);
	return {
		kind: "tree",
		files: pathsOf(/^1[02]0/),
		links: pathsOf(/^120/)
	};
}
function inWorkspace(known, file, path) {
	if (file.endsWith(known)) return [file.slice(0, file.length - known.length) + path];
	const above = known.slice(0, known.length - file.length);
	return path.startsWith(above) ? [path.slice(above.length)] : [];
}
function chosen(patterns, there, taken) {
	const sorted = [...there].filter((path) => !taken.includes(path)).sort();
	const found = patterns.flatMap((pattern) => {
		const plain = node_path_4.posix.normalize(pattern);
		return there.has(plain) ? [plain] : sorted.filter((path) => (0,_glob_js_1.r)(pattern, path));
	});
	return [...new Set(found)];
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
	return last === void 0 || last === LF ? new Uint8Array(0) : Uint8Array.of(LF);
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
  a: () => (cancellationBy),
  i: () => (afterSignals),
  n: () => (readAsAtBase),
  o: () => (cut),
  r: () => (readAsDeployed),
  t: () => (checkKept)
});
var _byte_source_js_0 = _require(8888);
var _stop_word_file_js_1 = _require(394);
var _modes_js_2 = _require(4160);
var _check_all_js_3 = _require(7942);
var _failures_js_4 = _require(9489);
var _json_js_7 = _require(6504);
var node_timers_promises_5 = _require(8500);
var node_vm_6 = _require(714);

// lib/dictionaries/detection/kept.js
function keptFormat({ file, format, formatSource }, now, before) {
	if (formatSource === "declared") return null;
	if (formatSource === "detected" && (0,_stop_word_file_js_1.i)(file, now)?.evidence === "name") return null;
	const earlier = (0,_stop_word_file_js_1.i)(file, before)?.format ?? null;
	return formatSource === "detected" && earlier === format ? null : earlier;
}

// lib/modes/cancellation.js
const MANY = 8 * 1024 ** 2;
async function afterSignals() {
	await (0,node_timers_promises_5.setImmediate)();
	await (0,node_timers_promises_5.setImmediate)();
}
function cut(bytes, work) {
	if (bytes < MANY || process.listenerCount("SIGINT") === 0) return work();
	try {
		return (0,node_vm_6.runInNewContext)("work()", { work }, {
			breakOnSigint: true,
			displayErrors: false
		});
	} catch (error) {
		if ((0,_json_js_7.t)(error, "code") !== "ERR_SCRIPT_EXECUTION_INTERRUPTED") throw error;
		process.emit("SIGINT", "SIGINT");
		throw (0,_failures_js_4.t)();
	}
}
function cancellationBy(signal) {
	return {
		cut,
		async pause() {
			await afterSignals();
			if (signal.aborted) throw (0,_failures_js_4.t)();
		}
	};
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
async function checkKept({ state, log, signal }, configuration, kept) {
	if (kept.length === 0) return;
	const names = new Map(kept.map((dictionary) => [dictionary.name, dictionary]));
	for (const { file, format } of kept) log.info(`${file}: read as ${format}, as what is deployed`);
	state.dictionaries = state.dictionaries.map((dictionary) => names.get(dictionary.name) ?? dictionary);
	const cancellation = cancellationBy(signal);
	const checks = await (0,_check_all_js_3.t)(kept, configuration.maxRemovedPercent, log, null, (0,_modes_js_2.r)(state.mode), cancellation);
	state.checks = new Map([...state.checks, ...checks]);
	const failure = (0,_check_all_js_3.r)(kept, checks, configuration.failOnWarnings);
	if (failure !== null) throw failure;
}

}),

8167:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  loadDoctorCommand: () => (loadDoctorCommand),
  run: () => (run)
});
var _credentials_js_0 = _require(4930);
var _aws_error_js_1 = _require(8894);
var _json_js_35 = _require(6504);
var _failures_js_2 = _require(9489);
var _ancestry_js_3 = _require(303);
var _inspect_js_4 = _require(6020);
var _printable_js_5 = _require(4359);
var _early_look_js_6 = _require(9215);
var _inputs_js_7 = _require(5263);
var _modes_js_8 = _require(4160);
var _compare_js_9 = _require(4059);
var _kept_format_js_10 = _require(9980);
var _failure_js_11 = _require(7794);
var _drift_js_12 = _require(3611);
var _repository_path_js_13 = _require(4660);
var _redact_js_14 = _require(3247);
var _colour_js_15 = _require(7262);
var _workflow_command_js_16 = _require(3395);
var _baseline_js_17 = _require(8901);
var _comparison_js_18 = _require(5963);
var _problem_codes_js_19 = _require(9848);
var _core_js_20 = _require(5577);
var _runner_file_js_21 = _require(5123);
var _annotations_js_22 = _require(9706);
var _activation_js_23 = _require(6966);
var _dictionary_js_36 = _require(4982);
var _verdict_js_37 = _require(505);
var _prune_js_24 = _require(3236);
var _status_js_25 = _require(1572);
var _records2_js_26 = _require(4358);
var _token_js_27 = _require(4877);
var _marker_js_38 = _require(2596);
var _engine_version_js_28 = _require(5881);
var node_os_29 = _require(8161);
var node_path_30 = _require(6760);
var node_crypto_31 = _require(7598);
var node_fs_promises_32 = _require(1455);
var os_33 = _require(857);
var fs_34 = _require(9896);

// lib/aws/proxy-hint.js
const VARIABLES = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY"
];
const CONNECTION = new RegExp(`^(?:E[A-Z_]+|${_aws_error_js_1.n}|TimeoutError)$`);
const isDoubtful = ({ kind, errorName }) => kind === "transient" && /^HTTP (?!429)[34]\d\d$/.test(errorName);
function proxyHint(error, env) {
	if (!(error instanceof _aws_error_js_1.t) || error.kind === "proxy") return null;
	if (!CONNECTION.test(error.errorName) && !isDoubtful(error)) return null;
	const proxy = VARIABLES.filter((name) => URL.canParse(env[name] ?? "")).map((variable) => ({
		variable,
		url: new URL(env[variable] ?? "")
	})).find(({ url }) => mayBeOf(error.cause, url));
	if (proxy === void 0) return null;
	return `${proxy.variable} names the proxy ${proxy.url.host}: where it is between, check that it answers and reaches AWS, or name AWS's hosts in NO_PROXY.`;
}
function mayBeOf(cause, { hostname, port, protocol }) {
	const [failedPort, failedHost] = [(0,_json_js_35.t)(cause, "port"), (0,_json_js_35.t)(cause, "hostname")];
	const own = port === "" ? protocol === "https:" ? 443 : 80 : Number(port);
	if (failedPort !== void 0) return failedPort === own;
	return failedHost === void 0 || failedHost === hostname;
}

// lib/github/api/answers.js
var ForeignAnswer = class extends Error {};
function isPage(headers) {
	return /^text\/html\b/i.test((0,_json_js_35.n)(headers, "content-type") ?? "");
}
function needed(value) {
	if (value === null) throw new ForeignAnswer();
	return value;
}
function listOf(data) {
	return needed(Array.isArray(data) ? data : null);
}
function checkAnswers(hook) {
	hook.after("request", ({ headers }) => {
		if (isPage(headers)) throw new ForeignAnswer();
	});
	hook.error("request", (error) => {
		throw isPage((0,_json_js_35.t)(error, "response", "headers")) && [
			401,
			403,
			404
		].includes(statusOf(error) ?? 0) ? new ForeignAnswer() : error;
	});
}
function toComment(comment) {
	const id = (0,_json_js_35.t)(comment, "id");
	const user = (0,_json_js_35.t)(comment, "user") ?? null;
	return {
		id: needed(typeof id === "number" ? id : null),
		body: (0,_json_js_35.n)(comment, "body") ?? "",
		author: user === null ? null : {
			login: needed((0,_json_js_35.n)(user, "login")),
			type: (0,_json_js_35.n)(user, "type") ?? ""
		}
	};
}
const LIMIT = /rate limit|abuse detection/i;
const OTHER_REASON = /\b(?:locked|blocked|archived|suspended|SAML|IP allow list)\b/i;
function toFailure(error, url) {
	if (error instanceof ForeignAnswer) return unanswered(`what answers at GITHUB_API_URL (${url.host}) is not GitHub's API`);
	const status = statusOf(error);
	const message = (0,_printable_js_5.n)(status === null ? rootOf(error) : error);
	if (status === null) return unanswered(`${message}${message.includes(url.hostname) ? "" : ` (at ${url.host})`}`);
	const failure = (kind) => ({
		kind,
		status,
		message
	});
	if (status === 404) return failure("not-found");
	if (status === 401) return failure("forbidden");
	if (status !== 403 || LIMIT.test(message) || isLimited(error)) return failure("unavailable");
	return failure(OTHER_REASON.test(message) ? "refused" : "forbidden");
}
function rootOf(error) {
	const cause = error instanceof Error ? rootOf(error.cause) : null;
	return cause instanceof Error && cause.message !== "" ? cause : error;
}
function unanswered(message) {
	return {
		kind: "unavailable",
		status: null,
		message
	};
}
function isLimited(error) {
	const headers = (0,_json_js_35.t)(error, "response", "headers");
	return (0,_json_js_35.t)(headers, "retry-after") !== void 0 || String((0,_json_js_35.t)(headers, "x-ratelimit-remaining")) === "0";
}
function statusOf(error) {
	if (!(error instanceof Error && "status" in error && "response" in error)) return null;
	return error.response !== void 0 && typeof error.status === "number" ? error.status : null;
}

// lib/github/api/linked-folder.js
async function behindLink(path, entryAt) {
	for (let folder = node_path_30.posix.dirname(path); folder !== "."; folder = node_path_30.posix.dirname(folder)) {
		const entry = await entryAt(folder);
		if (entry.kind === "not-found") continue;
		if (entry.kind !== "ok") return { kind: "unknown" };
		if ((0,_json_js_35.t)(entry.value, "type") !== "symlink") return { kind: "no-link" };
		const target = (0,_json_js_35.n)(entry.value, "target");
		const meant = node_path_30.posix.join(node_path_30.posix.dirname(folder), target ?? "..", path.slice(folder.length + 1));
		return target !== null && !node_path_30.posix.isAbsolute(target) && !meant.startsWith("../") ? {
			kind: "path",
			path: meant
		} : { kind: "unknown" };
	}
	return { kind: "no-link" };
}

// lib/github/api/github-api.js
const MOST_LINKS = 5;
const INSTALLATION_TOKEN = "ghs_";
const MAX_COMMENTS = 3e3;
const PAGE = 100;
const LINK = "120000";
const URL_RULE = "GITHUB_API_URL must be an http or https URL without a user, for example \"https://api.github.com\"";
const TIMEOUT_MS = 15e3;
const ORDERS = [
	"ahead",
	"behind",
	"identical",
	"diverged"
];
function createGitHubApi(options) {
	const [owner = "", repo = ""] = options.repository.split("/");
	const url = urlOf(options.apiUrl);
	let client = null;
	const call = async (work) => {
		if (url === null) return unanswered(URL_RULE);
		const asked = (0,_inspect_js_4.u)();
		const timeOut = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
		try {
			if (asked?.silent.has("GitHub")) throw new Error("GitHub gave no answer in time before");
			client ??= load(options);
			const signals = [
				timeOut,
				options.signal,
				asked?.end
			].filter((signal) => signal !== void 0);
			return {
				kind: "ok",
				value: await work(await client, { signal: AbortSignal.any(signals) })
			};
		} catch (error) {
			if (timeOut.aborted) asked?.silent.add("GitHub");
			return toFailure(error, url);
		}
	};
	const isKnown = async (ref) => (await call(async ({ rest }, request) => needed((0,_json_js_35.n)((await rest.repos.getCommit({
		owner,
		repo,
		ref,
		request
	})).data, "sha")))).kind === "ok";
	const entryAt = (path, ref) => call(async ({ request: send }, request) => {
		const { data } = await send(CONTENTS, {
			owner,
			repo,
			path,
			ref,
			headers: { accept: "application/vnd.github.object+json" },
			request
		});
		return needed(typeof data === "object" ? data : null);
	});
	const followed = async (path, ref, ask) => {
		let next = path;
		for (let links = 0; next !== null && links <= MOST_LINKS; links += 1) {
			const answer = await ask(next);
			if (answer.kind === "ok") return answer;
			if (answer.kind !== "not-found" || links === 0 && !await isKnown(ref)) break;
			const linked = await behindLink(next, (folder) => entryAt(folder, ref));
			if (linked.kind === "no-link") return { kind: "absent" };
			next = linked.kind === "path" ? linked.path : null;
		}
		return { kind: "unknown" };
	};
	return {
		commitMessage: (ref) => call(async ({ rest }, request) => needed((0,_json_js_35.n)((await rest.repos.getCommit({
			owner,
			repo,
			ref,
			request
		})).data, "commit", "message"))),
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
				return ORDERS.find((order) => order === (0,_json_js_35.n)(data, "status")) ?? null;
			});
			return result.kind === "ok" ? result.value : null;
		},
		async hasFile(path, gitRef) {
			const ref = gitRef.replace(/^refs\/(?:heads|tags)\//, "");
			const found = await followed(path, ref, async (one) => {
				const entry = await entryAt(one, ref);
				return entry.kind === "ok" ? {
					kind: "ok",
					value: isFile(entry.value)
				} : entry;
			});
			if (found.kind === "ok") return found.value;
			return found.kind === "absent" ? false : null;
		},
		async hadFile(path, sha) {
			const commits = await call(async ({ rest }, request) => listOf((await rest.repos.listCommits({
				owner,
				repo,
				sha,
				path,
				per_page: 1,
				request
			})).data).length > 0);
			return commits.kind === "ok" ? commits.value : null;
		},
		async fileAt(path, sha) {
			const headers = { accept: "application/vnd.github.raw+json" };
			const found = await followed(path, sha, (one) => call(async ({ request: send }, request) => {
				const raw = {
					...request,
					parseSuccessResponseBody: false
				};
				const answer = await send(CONTENTS, {
					owner,
					repo,
					path: one,
					ref: sha,
					headers,
					request: raw
				});
				return bytesOf(answer.data, answer.headers["content-type"]);
			}));
			if (found.kind !== "ok") return found;
			return found.value === null ? { kind: "unknown" } : {
				kind: "content",
				bytes: found.value
			};
		},
		async tipOf(branch) {
			const ref = branch.replace(/^refs\//, "");
			const tip = await call(async ({ rest }, request) => needed((0,_json_js_35.n)((await rest.repos.getCommit({
				owner,
				repo,
				ref,
				request
			})).data, "sha")));
			return tip.kind === "ok" ? tip.value : null;
		},
		async filesAt(ref) {
			const files = await call(async ({ rest }, request) => {
				const commit = await rest.repos.getCommit({
					owner,
					repo,
					ref,
					request
				});
				const tree_sha = needed((0,_json_js_35.n)(commit.data, "commit", "tree", "sha"));
				const { data } = await rest.git.getTree({
					owner,
					repo,
					tree_sha,
					recursive: "true",
					request
				});
				const files = listOf((0,_json_js_35.t)(data, "tree")).filter((row) => (0,_json_js_35.n)(row, "type") === "blob").map((row) => ({
					path: needed((0,_json_js_35.n)(row, "path")),
					isLink: (0,_json_js_35.n)(row, "mode") === LINK
				}));
				return (0,_json_js_35.t)(data, "truncated") === true ? null : files;
			});
			return files.kind === "ok" ? files.value : null;
		},
		async viewer() {
			if (options.token.startsWith(INSTALLATION_TOKEN)) return {
				kind: "ok",
				value: null
			};
			const result = await call(async ({ rest }, request) => {
				const { data } = await rest.users.getAuthenticated({ request });
				const login = needed((0,_json_js_35.n)(data, "login"));
				return (0,_json_js_35.n)(data, "type") === "User" ? login : null;
			});
			return result.kind === "forbidden" || result.kind === "not-found" ? {
				kind: "ok",
				value: null
			} : result;
		},
		listComments: (issue_number) => call(async ({ rest }, request) => {
			const comments = [];
			for (let page = 1; comments.length < MAX_COMMENTS; page += 1) {
				const asked = {
					owner,
					repo,
					issue_number,
					per_page: PAGE,
					page,
					request
				};
				const listed = listOf((await rest.issues.listComments(asked)).data);
				comments.push(...listed.map(toComment));
				if (listed.length < PAGE) break;
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
function urlOf(text) {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
	const url = new URL(text);
	return url.username === "" && url.password === "" ? url : null;
}
function isFile(entry) {
	return !Array.isArray(entry) && !["dir", "submodule"].includes(String((0,_json_js_35.t)(entry, "type")));
}
const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
async function bytesOf(body, type = "") {
	if (!(body instanceof ReadableStream) || /^application\/json\b/i.test(type)) return null;
	return new Uint8Array(await new Response(body).arrayBuffer());
}
async function load({ token, apiUrl }) {
	const { getOctokit } = await _require.e(/* import() */ 6637).then(_require.bind(_require, 6637));
	const octokit = getOctokit(token, {
		baseUrl: apiUrl.replace(/\/+$/, ""),
		userAgent: "deploy-opensearch-dictionaries",
		log: SILENT
	});
	checkAnswers(octokit.hook);
	return octokit;
}
const SILENT = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};

// lib/modes/proposal.js
async function requireProposal(run, files) {
	const { event, state, gitHub } = run;
	const { workspace, repository, sha } = event;
	const roots = (0,_repository_path_js_13.s)(workspace, files);
	const own = roots.find((root) => otherRepository(root, repository) === null);
	state.commit = own === void 0 ? sha : await (0,_inspect_js_4.d)()(() => (0,_drift_js_12.r)(own, event));
	if (!(event.isProposal && state.mode !== "deploy" && state.mode !== "drift" && !event.isClosed)) return;
	const unknown = new Set();
	for (const root of roots) {
		const found = await (0,_inspect_js_4.d)()(() => (0,_drift_js_12.a)(root, event, gitHub));
		if (run.signal.aborted) throw (0,_failures_js_2.t)();
		if (found.kind === "unknown") unknown.add(unknownText(found.why, otherRepository(root, repository), event));
		else if (found.kind === "lacks-proposal") throw new _failure_js_11.t("invalid-configuration", lacking(found.commit, event), { hint: remedy(event) });
	}
	state.notices.push(...unknown);
}
function otherRepository(root, repository) {
	const origin = (0,_repository_path_js_13.r)(root);
	return origin === null || repository === null || origin.toLowerCase() === repository.toLowerCase() ? null : origin;
}
function unknownText(why, other, event) {
	if (other !== null) return `Files of a checkout of ${(0,_printable_js_5.r)(other)} were checked as they are there: this proposal is of ${event.repository}.`;
	return `It is not known whether the checked-out files have the proposed commit (${short(event.sha)}): ${why}. What is not checked out was not checked. ${remedy(event)}`;
}
function lacking(commit, { name, pullRequest, sha }) {
	const what = pullRequest === null ? `the commit of this ${name} run` : `the head of pull request #${pullRequest.number}`;
	return `The proposal is not checked out: the dictionaries come from commit ${short(commit)}, which does not have ${short(sha)}, ${what}, so a check would pass without a look at what is proposed.`;
}
const HEAD_SHA = `\${{ github.event.pull_request.head.sha }}`;
function remedy({ name }) {
	if (name === "pull_request_target") return `On pull_request_target actions/checkout takes the base branch. Use the event pull_request; or give actions/checkout "ref: ${HEAD_SHA}", and run nothing of that checkout (docs/threat-model.md).`;
	return `Remove "ref" from actions/checkout, which then takes the commit of the run${name === "pull_request" ? `, or set it to "${HEAD_SHA}"` : ""}.`;
}
function short(sha) {
	return sha === null ? "unknown" : sha.slice(0, 7);
}

// lib/report/markdown/outcome.js
const STEADY = new Set(["unchanged", "none"]);
function verdictOf(dictionary, run) {
	if (dictionary.failure !== null || dictionary.errors > 0 || isFailure(dictionary.status) || isUnfinished(dictionary) || run.mode === "drift" && !STEADY.has(dictionary.action) || dictionary.domains.some((domain) => domainFailed(domain, run))) return "failed";
	return dictionary.warnings > 0 || dictionary.byDescription ? "warning" : "ok";
}
function domainFailed(domain, run) {
	return domain.failed || isFailure(domain.status) || isUnfinished(domain) || run.mode === "drift" && !STEADY.has(domain.action);
}
function isUnfinished({ deed }) {
	return deed === "not-made" || deed === "asked";
}
function reaches(dictionary, which) {
	const { domains, deed } = dictionary;
	const due = domains.filter((domain) => domain.deed !== "none");
	const has = (domain) => isDone(domain) && !domain.failed;
	if (!due.some(has)) return false;
	return which === "some" || isDone({ deed }) && due.every(has);
}
function mayReach({ domains, deed }) {
	return domains.some((one) => one.deed === "asked" || isDone({ deed }) && one.status === "ASSOCIATING");
}
function isDone({ deed }) {
	return deed === "none" || deed === "made" || deed === "awaited" || deed === "found";
}
function isChanging(dictionary) {
	return !STEADY.has(dictionary.action) || dictionary.domains.some(({ action }) => !STEADY.has(action));
}
function contentDiffers(dictionary) {
	const { diff } = dictionary;
	return bytesChange(dictionary) !== null || diff !== null && diff.added + diff.removed + diff.changed > 0;
}
function bytesChange({ format, bytes, previousBytes, diff }) {
	return format !== "opaque" && diff !== null || previousBytes === null || bytes === null ? null : `${(0,_comparison_js_18.i)(previousBytes)} → ${(0,_comparison_js_18.i)(bytes)}`;
}
function otherBaseline({ action, comparedWith }) {
	return action === "none" || comparedWith === null || comparedWith === "deployed" ? null : _baseline_js_17.t[comparedWith];
}
function byUrgency(run) {
	const rank = (dictionary) => {
		const verdict = verdictOf(dictionary, run);
		if (verdict === "failed") return 0;
		if (isChanging(dictionary) || contentDiffers(dictionary)) return 1;
		return verdict === "warning" ? 2 : 3;
	};
	return run.dictionaries.toSorted((one, other) => rank(one) - rank(other));
}
function totalsOf(run) {
	const { dictionaries } = run;
	const counts = ({ deed }) => deed === (run.mode === "deploy" ? "made" : "foreseen");
	const count = (action) => dictionaries.filter((one) => (one.asked ?? one.action) === action && (STEADY.has(action) || counts(one))).length;
	const domains = dictionaries.flatMap((dictionary) => dictionary.domains);
	const moves = Map.groupBy(domains.filter(counts), ({ action }) => action === "dissociate" ? "dissociate" : "associate");
	const [associate, dissociate] = [moves.get("associate") ?? [], moves.get("dissociate") ?? []];
	const namesOf = (some) => new Set(some.map(({ name }) => name)).size;
	const deeds = (wanted) => [...dictionaries, ...domains].filter(({ deed }) => deed === wanted).length;
	return {
		dictionaries: dictionaries.length,
		create: count("create"),
		update: count("update"),
		delete: count("delete"),
		unchanged: count("unchanged"),
		none: count("none"),
		associate: associate.length,
		dissociate: dissociate.length,
		domains: {
			associate: namesOf(associate),
			dissociate: namesOf(dissociate)
		},
		awaited: deeds("awaited"),
		found: deeds("found"),
		asked: deeds("asked"),
		notMade: deeds("not-made"),
		byDescription: dictionaries.filter(({ byDescription }) => byDescription).length,
		errors: dictionaries.reduce((sum, { errors }) => sum + errors, 0),
		warnings: dictionaries.reduce((sum, { warnings }) => sum + warnings, 0)
	};
}
function isFailure(status) {
	return status?.endsWith("_FAILED") ?? false;
}

// lib/report/escape/markdown.js
const APART = "<span></span>";
const RECOGNISED = /:\/\/|@|#\d|:[\w+-]+:|www\.|(?:gh|ghsa|cve|cwe)-|(?<![a-z\d])[a-f\d]{7,}(?![a-z\d])|\bF\d{6,}\b|\/[^/]*\.\w{1,10}[.:\d]*$|\/.*\/|\banalyzers\//i;
const BETWEEN_WORDS = /([\s`"'()[\]{},;]+)/;
const REFERENCES$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&#124;",
	"\\": "&#92;",
	"`": "&#96;",
	$: "<span>$</span>"
};
function sentence(text) {
	const pieces = (0,_workflow_command_js_16.a)(text).split(/(`[^`]+`)/).flatMap((piece) => /^`[^`]+`$/.test(piece) ? [piece] : prosePieces(piece)).filter((piece) => piece !== "");
	return pieces.map((piece, index) => {
		if (!/^`[^`]+`$/.test(piece)) return index === 0 ? beginNoBlock(inert(piece)) : inert(piece);
		return `${index > 0 && pieces[index - 1]?.endsWith("`") ? APART : ""}${code(piece.slice(1, -1))}`;
	}).join("");
}
function prosePieces(prose) {
	return prose.split(BETWEEN_WORDS).reduce((pieces, word) => {
		const kept = RECOGNISED.test(word) ? word.replace(word.includes("/") ? /[.!?:…]+$/ : /[.!?…]+$/, "") : "";
		const [before = "", ...others] = kept === "" ? [word] : [
			"",
			`\`${kept}\``,
			word.slice(kept.length)
		];
		return [
			...pieces.slice(0, -1),
			`${pieces.at(-1) ?? ""}${before}`,
			...others
		];
	}, []);
}
function code(text) {
	const shown = (0,_workflow_command_js_16.o)(text);
	if (shown.includes("|")) return `<code>${apart(inert(shown))}</code>`;
	if (/^ *$/.test(shown)) return "<code></code>";
	const longest = shown.matchAll(/`+/g).reduce((most, [run]) => Math.max(most, run.length), 0);
	const fence = "`".repeat(longest + 1);
	const padding = /^[ `]|[ `]$/.test(shown) ? " " : "";
	return `${fence}${padding}${shown}${padding}${fence}`;
}
function link(label, url) {
	return `[${label}](<${url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`;
}
function encodePath(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)).join("/");
}
function beginNoBlock(text) {
	return text.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
function inert(text) {
	return (0,_workflow_command_js_16.o)(text).replace(/[&<>|`$\\*_[\]~#]/g, (character) => REFERENCES$1[character] ?? `\\${character}`);
}
function apart(escaped) {
	return escaped.replace(/:(?=\/\/)|www(?=\.)|@/gi, `$&${APART}`);
}

// lib/report/markdown/fit.js
const utf8Bytes = (text) => Buffer.byteLength(text);
const utf16Units = (text) => text.length;
function later(items, text) {
	return items.map((item, index) => () => text(item, index));
}
function renderWithin(group, limit, measure) {
	const { open, children, close, withheld = 0 } = group;
	const frame = measure(open) + measure(close) + measure(group.leftOut(children.length + withheld));
	if (frame > limit) return null;
	let room = limit - frame;
	let groupsToCome = children.filter(isGroup).length;
	let missing = withheld;
	let textMissing = false;
	const shown = [];
	for (const child of children) {
		let text;
		if (isGroup(child)) {
			text = renderWithin(child, Math.floor(room / groupsToCome), measure);
			groupsToCome -= 1;
		} else {
			text = textMissing ? null : textWithin(child, room, measure);
			textMissing ||= text === null;
		}
		if (text === null) missing += 1;
		else {
			room -= measure(text);
			shown.push(text);
		}
	}
	return `${open}${shown.join("")}${missing === 0 ? "" : group.leftOut(missing)}${close}`;
}
function isGroup(block) {
	return typeof block === "object";
}
function textWithin(text, room, measure) {
	const made = typeof text === "string" ? text : text();
	return measure(made) > room ? null : made;
}

// lib/report/markdown/links.js
function elsewhere({ hasResultsFile }) {
	return hasResultsFile ? "in the results file" : "not shown";
}
const MAX_URL = 2e3;
function fileUrl(context, file, line) {
	const path = context.pathOf(file);
	if (context.repository === null || context.sha === null || path === null || path === "") return null;
	const anchor = line === null ? "" : `#L${line}`;
	const repository = encodePath(context.repository);
	return unlessLong(`${context.serverUrl}/${repository}/blob/${encodePath(context.sha)}/${encodePath(path)}${anchor}`);
}
function commitUrl({ serverUrl, repository, sha }) {
	return repository === null || sha === null ? null : unlessLong(`${serverUrl}/${encodePath(repository)}/commit/${encodePath(sha)}`);
}
function runUrl(context) {
	return context.repository === null || context.runId === null ? null : unlessLong(`${context.serverUrl}/${encodePath(context.repository)}/actions/runs/${encodePath(context.runId)}`);
}
function unlessLong(url) {
	return url.length > MAX_URL ? null : url;
}
function docsUrl({ serverUrl, action }, page, anchor = "") {
	if (action === null) return null;
	return unlessLong(`${serverUrl}/${`${encodePath(action.repository)}/blob/${encodePath(action.ref)}/${encodePath(page)}`}${anchor === "" ? "" : `#${encodeURIComponent(anchor)}`}`);
}
function problemCode(name, links) {
	const url = docsUrl(links, (0,_problem_codes_js_19.n)(name), (0,_problem_codes_js_19.t)(name));
	return url === null ? code(name) : link(code(name), url);
}
const DOCS_PAGE = /`(docs\/[a-z-]+\.md)`/g;
function withDocLinks(markdown, links) {
	return markdown.replace(DOCS_PAGE, (named, page) => {
		const url = docsUrl(links, page);
		return url === null ? named : link(page, url);
	});
}

// lib/report/markdown/wording.js
const NBSP = "\xA0";
const BEFORE = "asked for before this run";
const ICON = {
	failed: "❌",
	warning: "⚠️",
	ok: "✅"
};
function count(number, noun, plural = `${noun}s`) {
	return `${formatNumber(number)} ${number === 1 ? noun : plural}`;
}
function formatNumber(number) {
	return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
const REASON = {
	new: "new dictionary",
	content: "content changed",
	drift: "the live version is not known to be of this repository",
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
	conflict: "Something is in the way of the change",
	superseded: "Newer content is live already",
	"removal-guard": "Too much would be lost",
	drift: "What is live differs from the repository",
	"engine-failed": "The engine could not be asked",
	"test-failed": "A search test failed",
	"search-failed": "Search does not use what was deployed",
	internal: "The action failed"
};
function headline(run) {
	const totals = totalsOf(run);
	if (run.failure !== null) {
		const stops = failedChecks(run);
		if (stops > 0) return `A deploy would fail: ${count(stops, "check")} failed`;
		return FAILURE[run.failure.code];
	}
	if (run.deployFails) return "A deploy would fail";
	switch (run.mode) {
		case "lint": return totals.warnings === 0 ? "The dictionaries pass the check" : `The dictionaries pass the check, with ${count(totals.warnings, "warning")}`;
		case "drift": return run.leftOut ? `No difference is seen, but ${count(run.leftOut, "path")} of the commit ${run.leftOut === 1 ? "is" : "are"} not checked out` : seen("What is live is what the repository says", "No difference is seen", totals);
		case "deploy":
			if (run.dictionaries.every(({ domains }) => domains.length === 0)) return "The packages are published; no domain is configured";
			return deployed(run, totals);
		case "plan": return run.changed ? `Deploying would ${sentenceList(moves(totals, INFINITIVE))}` : noChange(totals);
		case "validate":
			if (!run.changed) return noChange(totals);
			if (!run.awsValidated) return "The dictionaries pass the check";
			return run.accepted > 0 ? "Ready to deploy: AWS accepts every changed dictionary" : "Ready to deploy: there is no new content for AWS to validate";
		case "doctor": return setupHeadline(openChecks(run));
		case "none": return "Nothing to do for this event";
	}
}
function deployed(run, totals) {
	if (run.changed) return seen("The dictionaries are live", "Every change is live", totals);
	if (run.reloaded) return seen("The dictionaries are live; search analyzers had to be reloaded", "Search analyzers had to be reloaded", totals);
	if (totals.found > 0) return seen("The dictionaries are live; somebody else made the change", "Every change is live", totals);
	if (totals.awaited > 0) return seen(`The dictionaries are live, as ${BEFORE}`, "Every change is live", totals);
	return seen("The dictionaries are live already; nothing had to be done", "No difference is seen", totals);
}
function failedChecks({ failure, checks }) {
	return failure?.code === "internal" ? 0 : checks.filter(({ status }) => status === "failed").length;
}
function openChecks({ checks }) {
	return checks.filter(({ status }) => status === "unknown").length;
}
function setupHeadline(open) {
	if (open === 0) return "Nothing stops a deploy";
	return `Nothing that was checked stops a deploy; ${count(open, "check is", "checks are")} unknown`;
}
function seen(whole, part, { byDescription }) {
	const history = `the version history of ${count(byDescription, "package")} can't be read`;
	return byDescription === 0 ? whole : `${part}, but ${history}`;
}
function noChange(totals, again = "") {
	return seen(`No dictionary changes${again}`, "No dictionary change is seen", totals);
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
function outlook(run) {
	const totals = totalsOf(run);
	if (run.mode === "lint" || totals.none === totals.dictionaries) return null;
	if (run.mode === "deploy") return deedsSentence(totals, run);
	if (run.mode === "plan" && run.failure === null && !run.deployFails) return null;
	const parts = moves(totals, INFINITIVE);
	if (parts.length === 0) return "Deploying would change nothing.";
	return `${deploying(run)} would **${sentenceList(parts)}**.`;
}
function deploying({ failure, deployFails }) {
	if (failure?.code === "removal-guard") return "Without the guard, deploying";
	return deployFails ? "Without what stops it, deploying" : "Deploying";
}
function deedsSentence(totals, run) {
	const done = sentenceList(moves(totals, PAST));
	const changes = (number) => `${count(number, "change")} ${number === 1 ? "was" : "were"}`;
	const ended = totals.awaited === 1 ? "has ended" : "have ended";
	return [
		done === "" ? nothingDone(totals, run) : `${done.charAt(0).toUpperCase()}${done.slice(1)}.`,
		totals.awaited === 0 ? "" : `${changes(totals.awaited)} ${BEFORE} and ${ended}.`,
		totals.found === 0 ? "" : `${changes(totals.found)} made by somebody else in the meantime.`,
		totals.asked === 0 ? "" : `**${changes(totals.asked)} asked for and had not ended.**`,
		totals.notMade === 0 ? "" : `**${changes(totals.notMade)} not made.**`
	].filter((part) => part !== "").join(" ");
}
function nothingDone({ awaited, found, asked, notMade }, { changed, reloaded }) {
	return awaited + found + asked + notMade === 0 && !changed && !reloaded ? "Nothing was changed in AWS." : "This run brought no new version to any package or domain.";
}
function moves(totals, verbs) {
	const { domains } = totals;
	const isSpread = Math.max(domains.associate, domains.dissociate) > 1;
	return [...[
		"create",
		"update",
		"delete"
	].flatMap((action) => totals[action] === 0 ? [] : [`${verbs[action]} ${count(totals[action], "package")}`]), ...["associate", "dissociate"].flatMap((action) => {
		const spread = isSpread ? ` on ${count(domains[action], "domain")}` : "";
		return totals[action] === 0 ? [] : [`${verbs[action]} ${count(totals[action], "association")}${spread}`];
	})];
}
function sentenceList(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function actionPhrase(dictionary) {
	const { action, asked, deed, reason, status } = dictionary;
	const isUntold = reason === "content" && otherBaseline(dictionary) !== null;
	const why = reason === null ? "" : `<br>${isUntold ? "live content not known" : REASON[reason]}`;
	const versions = versionPhrase(dictionary);
	const state = status === null || status === "AVAILABLE" ? "" : `<br>${code(status)}`;
	const { version, previousVersion } = dictionary;
	const still = versions === "" ? "" : `, ${version === null || version === previousVersion ? "still" : "now"}${"\xA0"}${versions}`;
	const said = (verb) => `${verb}${versions === "" ? "" : ` ${versions}`}`;
	if (action === "none") return "";
	if (action === "unchanged") return `${said("unchanged")}${dictionary.byDescription ? "<br>history not readable" : ""}`;
	switch (deed) {
		case "none":
		case "foreseen": return `${said(`**${action}**`)}${why}`;
		case "made": return `${said(`**${PAST[asked ?? action]}**`)}${why}`;
		case "awaited": return `${said(`**${PAST[action]}**`)}<br>${BEFORE}${why}`;
		case "found": return `${said(`**${PAST[action]}** by somebody else`)}${why}`;
		case "asked": return `**${action} asked for**${still}${state}${why}`;
		case "not-made": return `**not ${PAST[action]}**${still}${status?.endsWith("_FAILED") ? state : ""}${why}`;
	}
}
function versionPhrase({ action, deed, version, previousVersion, replacedVersion }, quote = code) {
	const before = deed === "none" || deed === "foreseen" ? previousVersion ?? version : previousVersion;
	const old = before === null ? "" : quote(before);
	const isDue = deed !== "asked" && deed !== "not-made";
	const own = replacedVersion ?? version;
	const since = replacedVersion === null ? "" : version === null ? ", deleted since" : `, ${quote(version)} since`;
	switch (action) {
		case "none":
		case "unchanged": return own === null ? "" : `${quote(own)}${since}`;
		case "delete": return isDue || version === null ? "" : quote(version);
		case "create":
		case "update": {
			if (!isDue) return version === null ? old : quote(version);
			const next = deed === "foreseen" || own === null ? "new" : quote(own);
			return `${old === "" ? next === "new" ? "" : next : `${old}${"\xA0"}→${"\xA0"}${next}`}${since}`;
		}
	}
}

// lib/report/markdown/setup.js
const MAX_TEXT$1 = 1e3;
const SETUP_ICON = {
	ok: "✅",
	failed: "❌",
	unknown: "❔"
};
const ATTENTION = ["failed", "unknown"];
function setupTable({ checks }, links) {
	if (checks.length === 0) return null;
	const open = ATTENTION.flatMap((status) => checks.filter((check) => check.status === status));
	const passed = checks.filter(({ status }) => status === "ok");
	const leftOut = (missing) => `\n${count(missing, "more check")} ${elsewhere(links)}.\n\n`;
	const table = {
		open: "| | Check | What to do |\n| :-: | :-- | :-- |\n",
		children: later(open, ({ status, message, remedy }) => `| ${SETUP_ICON[status]} | ${cell(message)} | ${remedy === null ? "" : cell(remedy)} |\n`),
		close: "\n",
		leftOut
	};
	const list = {
		open: `<details${open.length === 0 ? " open" : ""}>\n<summary>${SETUP_ICON.ok} ${count(passed.length, "check")} passed</summary>\n\n`,
		children: later(passed, ({ message }) => `- ${cell(message)}\n`),
		close: "\n</details>\n\n",
		leftOut
	};
	return {
		open: "",
		children: [...open.length === 0 ? [] : [table], ...passed.length === 0 ? [] : [list]],
		close: "",
		leftOut: () => ""
	};
}
function cell(text) {
	return sentence((0,_workflow_command_js_16.i)((0,_redact_js_14.i)(text), MAX_TEXT$1));
}

// lib/report/markdown/domain-phrase.js
const UNKNOWN = "unknown version";
const BY = {
	made: "",
	awaited: `, ${BEFORE}`,
	found: " by somebody else"
};
function domainPhrase(domain, { action, version: available }, quote = code) {
	const { deed, status } = domain;
	const now = versionNow(domain, quote);
	const before = domain.previousVersion === null ? "" : quote(domain.previousVersion);
	const state = status === null || status === "ACTIVE" ? "" : ` (${quote(status)})`;
	const ends = domain.action === "dissociate";
	switch (deed) {
		case "none": return domain.action === "unchanged" && status === null ? "not live" : `${now}${state}`;
		case "foreseen": {
			if (ends) return `remove${state}`;
			const next = action === "unchanged" && available !== null ? quote(available) : "new";
			return `${now === "" ? "new" : `${now}${"\xA0"}→${"\xA0"}${next}`}${state}`;
		}
		case "made":
		case "awaited":
		case "found": {
			const change = ends ? "removed" : before === "" || before === now ? now : `${before}${"\xA0"}→${"\xA0"}${now}`;
			if (!ends && status === null) return "not live any more";
			return `${change}${BY[deed]}${state}`;
		}
		case "asked": return `${ends ? "removal" : changeAsked(domain, before)} asked for${state}`;
		case "not-made": return `${kept(domain, quote)}${state}`;
	}
}
function versionNow({ status, version }, quote) {
	if (status === null) return "";
	return version === null ? UNKNOWN : quote(version);
}
function changeAsked({ status, wasUnknown }, before) {
	const known = before === "" && wasUnknown ? UNKNOWN : before;
	return known === "" || status === null ? "association" : `${known}, change`;
}
function kept(domain, quote) {
	const { status, version, previousVersion, wasUnknown } = domain;
	if (status === null) return "not live";
	const still = previousVersion === null ? null : `still${"\xA0"}${quote(previousVersion)}`;
	if (version !== null) return version === previousVersion && still !== null ? still : quote(version);
	if (still !== null && status !== "ACTIVE") return still;
	return wasUnknown || status === "ACTIVE" ? UNKNOWN : "not live";
}

// lib/report/outcome-table.js
const MAX_DOMAIN_COLUMNS = 4;
const MAX_ROWS = 20;
function outcomeTable(run) {
	const looked = run.dictionaries.filter(({ action }) => action !== "none");
	if (looked.length === 0) return [];
	const news = looked.filter((one) => isChanging(one) || verdictOf(one, run) === "failed");
	const rows = looked.length <= MAX_ROWS ? looked : news.slice(0, MAX_ROWS);
	const columns = columnsOf$1(rows, run).filter(({ cell }) => rows.some((row) => cell(row) !== ""));
	const cells = [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
	const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
	const [heading = "", ...texts] = cells.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd());
	const left = looked.length - rows.length;
	return [
		{
			text: heading,
			tone: "strong"
		},
		...texts.map((text, at) => ({
			text,
			tone: toneOf(rows[at], run)
		})),
		...left === 0 ? [] : [{
			text: `and ${count(left, "more package")}`,
			tone: void 0
		}]
	];
}
function toneOf(dictionary, run) {
	if (dictionary === void 0) return void 0;
	if (verdictOf(dictionary, run) === "failed") return "bad";
	return isChanging(dictionary) ? "good" : void 0;
}
function columnsOf$1(rows, run) {
	const domains = [...new Set(rows.flatMap((row) => row.domains.map(({ name }) => name)))];
	return [
		{
			heading: "Package",
			cell: ({ name }) => name
		},
		{
			heading: run.mode === "deploy" ? "Version" : "Deploying would",
			cell: (row) => plain(packageText(row))
		},
		...domains.length > MAX_DOMAIN_COLUMNS ? [{
			heading: "Domains",
			cell: (row) => countText(row, run)
		}] : domains.map((domain) => ({
			heading: domain,
			cell: (row) => domainCell(row, domain)
		})),
		{
			heading: "Path for index settings",
			cell: ({ referencePath }) => referencePath ?? ""
		}
	];
}
function packageText(dictionary) {
	const { action, deed, status } = dictionary;
	const versions = versionPhrase(dictionary, String);
	const isDone = deed === "made" || deed === "awaited" || deed === "found" || action === "unchanged";
	const state = status === null || status === "AVAILABLE" ? "" : status;
	if (deed === "asked" || deed === "not-made") return [versions || "none", state].filter((part) => part !== "").join(", ");
	return isDone && action !== "delete" ? versions : `${action} ${versions}`.trimEnd();
}
function domainCell(dictionary, name) {
	const domain = dictionary.domains.find((one) => one.name === name);
	return domain === void 0 ? "" : plain(domainPhrase(domain, dictionary, String));
}
function countText({ domains }, run) {
	const isDone = (domain) => !domainFailed(domain, run) && domain.deed !== "foreseen";
	const done = domains.filter(isDone).length;
	return domains.length === 0 ? "" : `${done} of ${domains.length} as they should be`;
}
function plain(text) {
	return text.replaceAll("\xA0", " ");
}

// lib/report/outcome-log.js
const SETUP_TONE = {
	ok: void 0,
	failed: "bad",
	unknown: "warning"
};
function logOutcome(result, host) {
	for (const { text, tone } of outcomeTable(result)) host.info(text, tone);
	if (result.failure === null) {
		const isDoubtful = totalsOf(result).byDescription > 0 || openChecks(result) > 0 || result.deployFails;
		host.info(`${headline(result)}.`, isDoubtful ? "warning" : "good");
	}
}
function logCheck({ status, message, remedy }, host) {
	host.info(`${SETUP_ICON[status]} ${message}${remedy === null ? "" : ` ${remedy}`}`, SETUP_TONE[status]);
}

// @actions/core/lib/summary.js
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
const { access, appendFile, writeFile: writeFile$1 } = fs_34.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs_34.constants.R_OK | fs_34.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os_33.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
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
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
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
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// lib/report/packages-output.js
const MAX_OUTPUT_BYTES = 262144;
const MAX_PROBLEMS_IN_OUTPUT = 50;
const MAX_MESSAGE$2 = 1e3;
const SHORT_MESSAGE$1 = 200;
const LEAST_PROBLEM_BYTES = 70;
function packageOutputOf(dictionary, maxProblems) {
	const { name, file, files, format, sha256, bytes, entries, action, reason } = dictionary;
	const { id, version, status, referencePath, errors, warnings, diff } = dictionary;
	return {
		name,
		file,
		...files === null ? {} : { files },
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
		problems: errorsFirst(dictionary.problems).slice(0, maxProblems).map(({ severity, code, file: own, line, column, message }) => ({
			severity,
			code,
			file: own ?? file,
			line,
			column,
			message: (0,_redact_js_14.a)(message)
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
			message: domain.message === null ? null : (0,_redact_js_14.i)(domain.message)
		}))
	};
}
function errorsFirst(problems) {
	return [...problems.filter(({ severity }) => severity === "error"), ...problems.filter(({ severity }) => severity === "warning")];
}
function fits(json) {
	return Buffer.byteLength(json) <= MAX_OUTPUT_BYTES;
}
const WHOLE = {
	problems: MAX_PROBLEMS_IN_OUTPUT,
	message: MAX_MESSAGE$2,
	quietDetails: true,
	details: true
};
const TRIMS = [
	{
		...WHOLE,
		message: SHORT_MESSAGE$1
	},
	...[
		10,
		1,
		0
	].map((problems) => ({
		...WHOLE,
		message: SHORT_MESSAGE$1,
		problems
	})),
	{
		...WHOLE,
		message: SHORT_MESSAGE$1,
		problems: 0,
		quietDetails: false
	},
	{
		...WHOLE,
		message: SHORT_MESSAGE$1,
		problems: 0,
		quietDetails: false,
		details: false
	}
];
function packagesOutput(dictionaries) {
	for (const trim of [WHOLE, ...TRIMS]) {
		if (!mayFit(dictionaries, trim)) continue;
		const json = render(dictionaries, trim);
		if (fits(json)) return {
			json,
			leftOut: trim === WHOLE ? null : describe(trim)
		};
	}
	const last = TRIMS.at(-1) ?? WHOLE;
	let [few, many] = [0, dictionaries.length];
	while (few + 1 < many) {
		const middle = Math.floor((few + many) / 2);
		if (fits(render(mostUrgent(dictionaries, middle), last))) few = middle;
		else many = middle;
	}
	const left = dictionaries.length - few;
	return {
		json: render(mostUrgent(dictionaries, few), last),
		leftOut: `${describe(last)}, and ${left} whole elements`
	};
}
function mayFit(dictionaries, { problems: most }) {
	return dictionaries.reduce((sum, { problems }) => sum + Math.min(problems.length, most), 0) * LEAST_PROBLEM_BYTES <= MAX_OUTPUT_BYTES;
}
function describe({ problems, quietDetails, details }) {
	return `The output packages lacks ${[problems < MAX_PROBLEMS_IN_OUTPUT ? "problems" : "the ends of long messages", ...quietDetails ? [] : [details ? "differences and domains of unchanged elements" : "differences and domains"]].join(", ")}`;
}
function render(dictionaries, trim) {
	return JSON.stringify(dictionaries.map((dictionary) => trimmed(dictionary, trim)));
}
function trimmed(dictionary, { problems, message, quietDetails, details }) {
	const { files, ...output } = packageOutputOf(dictionary, problems);
	const isBare = !details || !quietDetails && isQuiet(dictionary);
	return {
		...output,
		problems: output.problems.map((problem) => ({
			...problem,
			message: (0,_workflow_command_js_16.i)(problem.message, message)
		})),
		...isBare || files === void 0 ? {} : { files },
		diff: isBare ? null : output.diff,
		domains: isBare ? [] : output.domains.map((domain) => ({
			...domain,
			message: domain.message === null ? null : (0,_workflow_command_js_16.i)(domain.message, message)
		}))
	};
}
function isQuiet({ action }) {
	return action === "unchanged" || action === "none";
}
function mostUrgent(dictionaries, most) {
	const rank = (one) => one.errors > 0 || one.failure !== null ? 0 : !isQuiet(one) ? 1 : one.warnings > 0 ? 2 : 3;
	const kept = new Set(dictionaries.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
	return dictionaries.filter((one) => kept.has(one));
}

// lib/report/search-output.js
const MAX_ELEMENTS = 500;
const SHORT_MESSAGE = 200;
const URGENCY = [
	"broken",
	"stale",
	"mixed",
	"needs-reopen",
	"not-checked",
	"needs-reindex",
	"next-index",
	"unused",
	"live"
];
function byAttention(uses) {
	return uses.toSorted((a, b) => URGENCY.indexOf(a.verdict) - URGENCY.indexOf(b.verdict));
}
function searchOutput(uses) {
	const all = uses.map((use) => ({
		...use,
		message: use.message === null ? null : (0,_redact_js_14.i)(use.message)
	}));
	const whole = JSON.stringify(all);
	if (all.length <= MAX_ELEMENTS && fits(whole)) return {
		json: whole,
		leftOut: null
	};
	const sorted = byAttention(all).map((use) => ({
		...use,
		message: use.message === null ? null : (0,_workflow_command_js_16.i)(use.message, SHORT_MESSAGE)
	}));
	let most = Math.min(MAX_ELEMENTS, sorted.length);
	while (most > 0 && !fits(JSON.stringify(sorted.slice(0, most)))) most = Math.floor(most * .9);
	const left = all.length - most;
	const what = left === 0 ? "the ends of long messages" : `${left} of ${all.length} elements`;
	return {
		json: JSON.stringify(sorted.slice(0, most)),
		leftOut: `The output search lacks ${what}`
	};
}

// lib/report/outputs.js
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
function outputsOf(result) {
	const packages = packagesOutput(result.dictionaries);
	const search = searchOutput(result.search);
	const leftOut = [packages.leftOut, search.leftOut].filter((part) => part !== null);
	return {
		outputs: {
			mode: result.mode,
			changed: `${result.changed}`,
			valid: `${result.valid}`,
			"aws-validated": `${result.awsValidated}`,
			"package-ids": JSON.stringify(packageIdsOf(result)),
			"package-versions": JSON.stringify(packageVersionsOf(result)),
			"reference-paths": JSON.stringify(referencePathsOf(result)),
			packages: packages.json,
			search: search.json,
			"search-verified": `${result.searchVerified}`,
			"engine-validated": `${result.engineValidated}`,
			tests: JSON.stringify(result.tests),
			"results-file": "",
			"failure-reason": result.failure?.code ?? ""
		},
		leftOut
	};
}
function leftOutNotice(leftOut, hasResultsFile) {
	const rest = hasResultsFile ? "; the results file has all" : "";
	return leftOut.length === 0 ? null : `${leftOut.join("; ")}, as GitHub takes only so much${rest}.`;
}
function setOutputs(outputs) {
	try {
		for (const [name, value] of Object.entries(outputs)) (0,_core_js_20.n)(name, value);
		return null;
	} catch (error) {
		return (0,_runner_file_js_21.t)("GITHUB_OUTPUT", process.env, error);
	}
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
function byName(result, value) {
	return Object.fromEntries(result.dictionaries.flatMap((dictionary) => {
		const found = isGone(dictionary) ? null : value(dictionary);
		return found === null ? [] : [[dictionary.name, found]];
	}));
}
function isGone({ action, status }) {
	return status === "DELETED" || status === "DELETING" || action === "delete" && status === null;
}

// lib/report/escape/html.js
const REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeHtml(text) {
	return (0,_workflow_command_js_16.o)(text).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character);
}
function htmlCode(text) {
	return `<code>${escapeHtml(text)}</code>`;
}

// lib/report/markdown/overview.js
const MAX_FAILURE = 1500;
const MAX_PARTS = 10;
const MAX_NOTE = 1e3;
const PARTS_ROOM = 24e3;
const HINT_ROOM = 6e3;
const MAX_NAME$2 = 100;
const MAX_DOMAINS_IN_CELL = 3;
function failureAlert(run, links) {
	const { failure } = run;
	if (failure === null || failedChecks(run) > 0) return "";
	const { parts } = failure;
	const most = Math.min(parts.length, MAX_PARTS);
	const shown = parts.slice(0, most).map((part) => partText(part, links, Math.floor(PARTS_ROOM / most)));
	const more = parts.length - shown.length;
	return `> [!CAUTION]\n${parts.length === 1 ? `> ${shown.join("")}\n` : `${shown.map((part) => `> - ${part}\n`).join("")}${more === 0 ? "" : `> - and ${formatNumber(more)} more\n`}`}${failure.hint === void 0 ? "" : `>\n> **What to do:** ${hintText(failure.hint, links)}\n`}\n`;
}
function partText({ message, brief, place }, links, room) {
	const url = place === null ? null : fileUrl(links, place.file, place.line);
	const label = place?.line ? `line ${place.line}` : "the file";
	const linked = url === null ? null : link(label, url);
	const where = linked !== null && linked.length <= room / 2 ? linked : null;
	if (brief === void 0) {
		const end = where === null ? "" : ` (${where})`;
		return `${noteWithin(message, MAX_FAILURE, room - end.length)}${end}`;
	}
	const end = `${place?.line ? `, the first in ${where ?? label}` : ""}.`;
	return `${noteWithin(brief, MAX_NOTE, room - end.length)}${end}`;
}
function hintText(hint, links) {
	const plain = noteWithin(hint, MAX_FAILURE, HINT_ROOM);
	const linked = withDocLinks(plain, links);
	return linked.length <= HINT_ROOM ? linked : plain;
}
function noteAlert(kind, sentences, links) {
	return sentences.length === 0 ? null : {
		open: `> [!${kind}]\n`,
		children: later(sentences, (sentence) => `> ${sentences.length === 1 ? "" : "- "}${withDocLinks(note(sentence, MAX_NOTE), links)}\n`),
		close: "\n",
		leftOut: (missing) => `> - and ${formatNumber(missing)} more\n`
	};
}
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
		case "validate": return run.awsValidated ? run.accepted > 0 ? "validated by AWS" : "" : "**not validated by AWS**";
		case "deploy":
		case "drift":
		case "doctor":
		case "none": return "";
	}
}
function overviewTable(run, links, onlyNews) {
	const all = byUrgency(run);
	const listed = onlyNews ? all.filter((dictionary) => isNews(dictionary, run)) : all;
	if (listed.length === 0) return null;
	const columns = columnsOf(run, links).filter(({ cell }) => listed.some((dictionary) => cell(dictionary) !== ""));
	const row = (cells) => `| ${cells.join(" | ")} |\n`;
	return {
		open: row(columns.map(({ heading }) => heading)) + row(columns.map(({ align }) => align)),
		children: later(listed, (dictionary) => row(columns.map(({ cell }) => cell(dictionary)))),
		close: "\n",
		leftOut: (missing) => `\n${count(missing, "more dictionary", "more dictionaries")} not shown here.\n`
	};
}
function isNews(dictionary, run) {
	return verdictOf(dictionary, run) === "failed" || dictionary.warnings > 0 || isChanging(dictionary) || contentDiffers(dictionary) || dictionary.messages.length > 0;
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
		run.dictionaries.some((dictionary) => changeCell(dictionary) !== "") ? {
			heading: "Change",
			align: ":--",
			cell: changeCell
		} : {
			heading: "Entries",
			align: "--:",
			cell: ({ entries }) => entries === null ? "" : formatNumber(entries)
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
function packageCell({ name, file, format }, links) {
	const url = format === null ? null : fileUrl(links, file, null);
	const label = code((0,_workflow_command_js_16.i)(name, MAX_NAME$2));
	return url === null ? label : link(label, url);
}
function problemsCell({ errors, warnings }) {
	return [errors === 0 ? "" : `**${count(errors, "error")}**`, warnings === 0 ? "" : count(warnings, "warning")].filter((part) => part !== "").join("<br>");
}
function changeCell(dictionary) {
	const change = changeText(dictionary);
	const other = otherBaseline(dictionary);
	return change === "" || other === null ? change : `${change}<br>against ${other}`;
}
function changeText(dictionary) {
	const { diff } = dictionary;
	const change = bytesChange(dictionary);
	if (change !== null) return change;
	if (diff === null) return "";
	const parts = [
		diff.added === 0 ? "" : `${formatNumber(diff.added)}${"\xA0"}added`,
		diff.removed === 0 ? "" : `${formatNumber(diff.removed)}${"\xA0"}removed`,
		diff.changed === 0 ? "" : `${formatNumber(diff.changed)}${"\xA0"}changed`,
		(0,_dictionary_js_36.r)(diff) ? `${formatNumber(diff.unread)}${"\xA0"}not${"\xA0"}readable` : ""
	].filter((part) => part !== "");
	if (parts.length > 0) return parts.join("<br>");
	return dictionary.errors > 0 && dictionary.previousBytes !== null ? "same except errors" : "same";
}
function domainsCell(dictionary, run) {
	const { domains } = dictionary;
	const shown = domains.toSorted((one, other) => Number(domainFailed(other, run)) - Number(domainFailed(one, run))).slice(0, 3);
	const nameOf = (domain) => `${domainFailed(domain, run) ? `${ICON.failed} ` : ""}${code((0,_workflow_command_js_16.i)(domain.name, MAX_NAME$2))}`;
	const lines = [...Map.groupBy(shown, (domain) => domainPhrase(domain, dictionary))].flatMap(([phrase, same]) => same.length === 1 ? [`${same.map(nameOf).join("")} ${phrase}`.trimEnd()] : [...same.map(nameOf), phrase]);
	const more = domains.length - shown.length;
	return [...lines.filter((line) => line !== ""), ...more === 0 ? [] : [`and ${count(more, "more domain")}`]].join("<br>");
}
function note(text, length) {
	return sentence((0,_workflow_command_js_16.i)((0,_redact_js_14.i)(text), length));
}
function noteWithin(text, length, room) {
	let markdown = note(text, length);
	for (let most = Math.min(length, text.length); markdown.length > room && most > 1;) {
		most = Math.max(1, Math.min(most - 1, Math.floor(most * room / markdown.length)));
		markdown = note(text, most);
	}
	return markdown;
}

// lib/report/markdown/details.js
const MAX_MESSAGE$1 = 600;
const MAX_TERM = 120;
const MAX_NAME$1 = 100;
const MAX_PATH$1 = 200;
const MAX_TESTS$1 = 3;
const MAX_UNFOLDED = 10;
function dictionaryDetails(run, links, amounts) {
	const isCalm = changesLittle(run);
	return (dictionary) => detailsOf(dictionary, isCalm, run, links, amounts);
}
function detailsOf(dictionary, isCalm, run, links, amounts) {
	const verdict = verdictOf(dictionary, run);
	const isShortNews = isCalm && contentDiffers(dictionary) && changesOf(dictionary) <= MAX_UNFOLDED;
	const about = [
		dictionary.errors === 0 ? "" : count(dictionary.errors, "error"),
		dictionary.warnings === 0 ? "" : count(dictionary.warnings, "warning"),
		changeNumbers(dictionary)
	].filter((part) => part !== "");
	const heading = `${ICON[verdict]} ${htmlCode((0,_workflow_command_js_16.i)(dictionary.name, MAX_NAME$1))}${about.length === 0 ? "" : `: ${escapeHtml(about.join(", "))}`}`;
	const children = [
		() => `${filesOf(dictionary)}${dictionary.format === null ? "" : `, read as ${code(dictionary.format)}`}\n\n`,
		messageList(dictionary, run, amounts),
		problemList(dictionary, links, amounts),
		exampleList(dictionary, run, links, amounts),
		domainList(dictionary, run, amounts),
		usage(dictionary, run)
	];
	return {
		open: `<details${verdict === "failed" || isShortNews ? " open" : ""}>\n<summary>${heading}</summary>\n\n`,
		children: children.filter((child) => child !== null),
		close: "</details>\n\n",
		leftOut: (missing) => `${count(missing, "part")} of this not shown, as the page would be too long.\n\n`
	};
}
function changesLittle({ dictionaries }) {
	return dictionaries.map(changesOf).filter((changes) => changes <= MAX_UNFOLDED).reduce((sum, changes) => sum + changes, 0) <= 20;
}
function changesOf({ diff }) {
	return diff === null ? 0 : diff.added + diff.removed + diff.changed;
}
function changeNumbers(dictionary) {
	const numbers = bytesChange(dictionary) ?? (dictionary.diff === null ? "" : diffNumbers(dictionary.diff));
	const other = otherBaseline(dictionary);
	return numbers === "" || other === null ? numbers : `${numbers} against ${other}`;
}
function diffNumbers(diff) {
	const { added, removed, changed } = diff;
	const parts = [
		added === 0 ? "" : `${formatNumber(added)} added`,
		removed === 0 ? "" : `${formatNumber(removed)} removed`,
		changed === 0 ? "" : `${formatNumber(changed)} changed`,
		(0,_dictionary_js_36.r)(diff) ? `${count(diff.unread, "line")} of before not readable in this format` : ""
	].filter((part) => part !== "");
	return parts.length === 0 ? "same meaning as before" : parts.join(", ");
}
function list(heading, items, total, noun) {
	return total === 0 ? null : {
		open: heading === "" ? "" : `**${heading}**\n\n`,
		children: later(items, (item) => `- ${item()}\n`),
		close: "\n",
		withheld: total - items.length,
		leftOut: (missing) => `- … and ${count(missing, `more ${noun}`)}\n`
	};
}
function messageList({ messages: all }, { failure }, { messages: most }) {
	const messages = all.filter((message) => !failure?.parts.some((part) => part.message === message));
	return list("", later(messages.slice(0, most), (message) => sentence((0,_workflow_command_js_16.i)((0,_redact_js_14.i)(message), MAX_MESSAGE$1))), messages.length, "message");
}
function filesOf({ file, files }) {
	const more = (files?.length ?? 1) - 1;
	return `${code((0,_workflow_command_js_16.i)(file, MAX_PATH$1))}${more > 0 ? ` and ${count(more, "more file")}` : ""}`;
}
function problemList({ problems, errors, warnings, file, files }, links, { problems: most }) {
	const items = later(errorsFirst(problems).slice(0, most), (problem) => {
		const icon = problem.severity === "error" ? ICON.failed : ICON.warning;
		const text = sentence((0,_workflow_command_js_16.i)((0,_redact_js_14.a)(problem.message), MAX_MESSAGE$1));
		return `${icon} ${place(problem, problem.file ?? file, files !== null, links)}${text} ${problemCode(problem.code, links)}`;
	});
	return list("Problems", items, Math.max(errors + warnings, items.length), "problem");
}
function place({ line, column }, file, isOneOf, links) {
	if (line === null) return isOneOf ? `${code((0,_workflow_command_js_16.i)(file, MAX_PATH$1))}: ` : "";
	const where = column === null ? `ine ${line}` : `ine ${line}, column ${column}`;
	return `${linked(isOneOf ? `${code((0,_workflow_command_js_16.i)(file, MAX_PATH$1))}, l${where}` : `L${where}`, file, line, links)}: `;
}
function linked(label, file, line, links) {
	const url = fileUrl(links, file, line);
	return url === null ? label : link(label, url);
}
const TEST_ICON = {
	passed: ICON.ok,
	failed: ICON.failed,
	skipped: "⏭️"
};
const VERDICT_ORDER = {
	failed: 0,
	passed: 1,
	skipped: 2
};
const SIGN = {
	added: "➕",
	removed: "➖",
	changed: "✏️"
};
function exampleList(dictionary, run, links, { examples: most }) {
	const { diff, file, touching } = dictionary;
	if (diff === null || otherBaseline(dictionary) !== null) return null;
	const items = later(diff.examples.slice(0, most), ({ kind, file: own, line, sentence }, at) => {
		const words = sentence.map((part) => typeof part === "string" ? prosePart(part) : code((0,_workflow_command_js_16.i)(part.term, MAX_TERM))).join("");
		const where = line === null || kind === "removed" ? "" : ` (${linked(`line ${line}`, own ?? file, line, links)})`;
		const tests = touching === null ? "" : testList(touching[at] ?? [], links);
		return `${SIGN[kind]} ${words}${where}${tests}`;
	});
	const together = diff.examples.reduce((sum, { others = [] }) => sum + others.length, 0);
	const total = diff.added + diff.removed + diff.changed - together;
	return list(meaningHeading(dictionary, run), items, total, "change");
}
function testList(tests, links) {
	if (tests.length === 0) return " · no search test touches it";
	const shown = tests.toSorted((a, b) => VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict]).slice(0, MAX_TESTS$1).map(({ file, line, search, verdict }) => {
		const label = `${code((0,_workflow_command_js_16.i)(search, MAX_TERM))} (${code((0,_workflow_command_js_16.i)(file, MAX_PATH$1))}, line ${line})`;
		return `${TEST_ICON[verdict]} ${linked(label, file, line, links)}`;
	});
	const more = tests.length - shown.length;
	return ` · tested by ${shown.join(", ")}${more === 0 ? "" : ` and ${count(more, "more test")}`}`;
}
function meaningHeading(dictionary, { mode }) {
	if (mode !== "deploy") return "What this means for searches once it is deployed";
	if (dictionary.domains.every(({ deed }) => deed === "none")) return "What this means for searches once a domain has it";
	if (reaches(dictionary, "all")) return "What this means for searches";
	if (reaches(dictionary, "some")) return "What this means for searches on the domains that have it";
	return mayReach(dictionary) ? "Asked for, not seen live. What this means for searches once a domain has it" : "Not live. What it would have meant for searches";
}
function prosePart(text) {
	const words = sentence((0,_workflow_command_js_16.i)(text, MAX_MESSAGE$1));
	return `${/^\s/.test(text) ? " " : ""}${words}${words !== "" && /\s$/.test(text) ? " " : ""}`;
}
function domainList(dictionary, run, { domains: most }) {
	const failed = (domain) => domainFailed(domain, run);
	const isInTable = dictionary.domains.length <= 3;
	const shown = dictionary.domains.filter(({ message, action }) => message !== null || !isInTable && action !== "none" && action !== "unchanged").filter(({ message }) => message === null || !run.failure?.parts.some((part) => part.message === message)).toSorted((one, other) => Number(failed(other)) - Number(failed(one)));
	const items = later(shown.slice(0, most), (domain) => {
		const said = domain.message === null ? "" : `: ${sentence((0,_workflow_command_js_16.i)((0,_redact_js_14.i)(domain.message), MAX_MESSAGE$1))}`;
		const phrase = domainPhrase(domain, dictionary);
		return `${failed(domain) ? `${ICON.failed} ` : ""}${code((0,_workflow_command_js_16.i)(domain.name, MAX_NAME$1))} ${phrase}${said}`;
	});
	return list(run.mode === "deploy" ? "Domains" : "Domains when this is deployed", items, shown.length, "domain");
}
function usage(dictionary, run) {
	const { referencePath, format, engineVersion } = dictionary;
	if (run.mode === "lint" || format === null || !isChanging(dictionary)) return null;
	if (isUnfinished(dictionary) || dictionary.domains.some((domain) => isUnfinished(domain) || domain.failed)) return null;
	const [usual, ...others] = (0,_activation_js_23.r)(format);
	const path = referencePath === null ? "Its path for index settings, `analyzers/F…`, is known after the first deploy." : usual === void 0 ? `Path for index settings: ${code(referencePath)}.` : `In index settings: ${code(`"${usual}": "${referencePath}"`)}${others.length === 0 ? "" : ", or another setting that takes a word list"}.`;
	const notes = (0,_activation_js_23.t)(format, engineVersion).map((note) => `- ${sentence(note)}\n`);
	return `**${run.mode === "deploy" ? "To use it in search" : "To use it in search, once it is deployed"}**\n\n- ${path}\n${notes.join("")}\n`;
}

// lib/report/markdown/findings.js
const MAX_MESSAGE = 600;
const MAX_NAME = 100;
const MAX_PATH = 200;
const MAX_USES = 100;
function fileProblems({ problems }, links, most) {
	if (problems.length === 0) return null;
	const shown = errorsFirst(problems).slice(0, most);
	return {
		open: "**Problems of index settings and search tests**\n\n",
		children: later(shown, (problem) => `- ${fileProblem(problem, links)}\n`),
		close: "\n",
		withheld: problems.length - shown.length,
		leftOut: (missing) => `- … and ${count(missing, "more problem")}\n`
	};
}
function fileProblem({ severity, file, line, message, code: name }, links) {
	const label = code((0,_workflow_command_js_16.i)(line === null ? file : `${file}:${line}`, MAX_PATH));
	const url = fileUrl(links, file, line);
	const place = url === null ? label : link(label, url);
	return `${severity === "error" ? ICON.failed : ICON.warning} ${place}: ${sentence((0,_workflow_command_js_16.i)((0,_redact_js_14.a)(message), MAX_MESSAGE))} ${problemCode(name, links)}`;
}
const VERDICT_ICON = {
	live: ICON.ok,
	unused: ICON.ok,
	"next-index": ICON.ok,
	"needs-reindex": ICON.warning,
	"needs-reopen": ICON.warning,
	"not-checked": ICON.warning,
	mixed: ICON.failed,
	stale: ICON.failed,
	broken: ICON.failed
};
function searchTable({ search }, links) {
	if (search.length === 0) return null;
	const shown = byAttention(search).slice(0, MAX_USES);
	const live = search.filter(({ verdict }) => VERDICT_ICON[verdict] === ICON.ok).length;
	const isCalm = live === search.length;
	const heading = isCalm ? `${ICON.ok} What search makes of it: nothing to do in ${count(search.length, "use")}` : `${ICON.warning} What search makes of it: ${count(search.length - live, "use")} of ${search.length} to check`;
	return {
		open: `<details${isCalm ? "" : " open"}>\n<summary>${heading}</summary>\n\n|  | Domain | Index | Analyzer | Package | Verdict |\n| :-: | :-- | :-- | :-- | :-- | :-- |\n`,
		children: later(shown, useRow),
		close: "\n</details>\n\n",
		withheld: search.length - shown.length,
		leftOut: (missing) => `\n${count(missing, "more use")} ${elsewhere(links)}.\n`
	};
}
function useRow({ domain, index, analyzer, package: name, verdict, message }) {
	const cell = (text) => text === null ? "" : code((0,_workflow_command_js_16.i)(text, MAX_NAME));
	const why = message === null || VERDICT_ICON[verdict] === ICON.ok ? "" : `<br>${sentence((0,_workflow_command_js_16.i)((0,_redact_js_14.a)(message), MAX_MESSAGE))}`;
	return `| ${VERDICT_ICON[verdict]} | ${cell(domain)} | ${cell(index)} | ${cell(analyzer)} | ${cell(name)} | **${verdict}**${why} |\n`;
}

// lib/report/markdown/search.js
const LONGEST_MESSAGE = 600;
const FAILING = new Set([
	"broken",
	"stale",
	"mixed"
]);
function searchSection({ search }, links) {
	if (search.length === 0) return null;
	const rest = search.filter((use) => !(0,_verdict_js_37.t)(use));
	const live = search.filter(({ verdict }) => verdict === "live").length;
	const domains = new Set(search.map(({ domain }) => domain)).size;
	const summary = `Search on ${count(domains, "domain")}: ${live} of ${count(search.length, "use")} live`;
	if (rest.length === 0) return `${ICON.ok} ${summary}${live === search.length ? "" : ", the others not used yet"}.\n\n`;
	return {
		open: `### What search makes of it\n\n${summary}.\n\n|  | Where | Package | Verdict | What to do |\n| :-: | :-- | :-- | :-- | :-- |\n`,
		children: later(rest, row),
		close: "\n",
		leftOut: (missing) => `\n${count(missing, "more use")} ${elsewhere(links)}.\n`
	};
}
function row({ domain, index, analyzer, package: name, verdict, message }) {
	return `| ${FAILING.has(verdict) ? ICON.failed : ICON.warning} | ${[
		domain,
		index,
		analyzer
	].flatMap((part) => part === null ? [] : [code((0,_workflow_command_js_16.i)(part, 100))]).join(" / ")} | ${code((0,_workflow_command_js_16.i)(name, 100))} | ${code(verdict)} | ${sentence((0,_workflow_command_js_16.i)(message ?? "", LONGEST_MESSAGE))} |\n`;
}

// lib/report/markdown/tests.js
const MAX_TEXT = 200;
function testChangeList({ testChanges }, links) {
	const group = (kind) => later(testChanges.filter((change) => change.kind === kind), ({ test }) => `- ${kind === "broken" ? ICON.failed : ICON.ok} ${code((0,_workflow_command_js_16.i)(test.search.text, MAX_TEXT))} (${placeOf(test.file, test.place.line, links)})\n`);
	const [broken, fixed] = [group("broken"), group("fixed")];
	if (broken.length + fixed.length === 0) return null;
	return {
		open: `**This change ${[...broken.length > 0 ? [`breaks ${count(broken.length, "search test")}`] : [], ...fixed.length > 0 ? [`fixes ${count(fixed.length, "search test")}`] : []].join(" and ")}:**\n\n`,
		children: [...broken, ...fixed],
		close: "\n",
		leftOut: (missing) => `- … and ${count(missing, "more test")}\n`
	};
}
function placeOf(file, line, links) {
	const label = `${code((0,_workflow_command_js_16.i)(file, MAX_TEXT))}${line === null ? "" : `, line ${line}`}`;
	const url = fileUrl(links, file, line);
	return url === null ? label : link(label, url);
}

// lib/report/markdown/page.js
function renderPage(run, links, options) {
	const { limit, measure, amounts, onlyNews, preamble, headline } = options;
	const table = overviewTable(run, links, onlyNews);
	const others = run.dictionaries.filter((dictionary) => !isNews(dictionary, run)).length;
	const children = [
		testChangeList(run, links),
		setupTable(run, links),
		totalsLine(run),
		table,
		searchSection(run, links),
		onlyNews && others > 0 && table !== null ? `${count(others, "other dictionary has", "other dictionaries have")} ${run.mode === "lint" ? "" : "no change and "}no problem.\n\n` : null,
		fileProblems(run, links, amounts.problems),
		searchTable(run, links),
		noteAlert("WARNING", run.warnings, links),
		noteAlert("NOTE", run.notices, links),
		...byUrgency(run).filter((dictionary) => isNews(dictionary, run)).map(dictionaryDetails(run, links, amounts)),
		onlyNews ? null : referencePaths(run)
	];
	const page = renderWithin({
		open: `${preamble}## ${headIcon(run)} ${headline}${links.matrix === null ? "" : ` (${sentence(links.matrix)})`}\n\n${failureAlert(run, links)}`,
		children: children.filter((child) => child !== null && child !== ""),
		close: footer(run, links),
		leftOut: (missing) => `**${count(missing, "more part")} not shown, as the page would be too long.**${links.hasResultsFile ? " Everything is in the results file." : ""}\n\n`
	}, limit, measure);
	if (page === null) throw new Error(`A page of ${limit} has no room for the reason of a failure.`);
	return page;
}
function headIcon(run) {
	if (run.failure !== null) return ICON.failed;
	if (openChecks(run) > 0 || run.deployFails) return ICON.warning;
	return run.dictionaries.some(({ action, domains, byDescription }) => byDescription || action === "delete" && domains.length > 0) ? ICON.warning : ICON.ok;
}
function referencePaths(run) {
	const rows = run.dictionaries.flatMap(({ name, format, referencePath: path }) => path === null ? [] : [() => `| ${code((0,_workflow_command_js_16.i)(name, 100))} | ${settingCell(format)} | ${code(path)} |\n`]);
	return rows.length === 0 ? null : {
		open: "<details>\n<summary>Paths for index settings</summary>\n\n| Package | Setting | Path |\n| :-- | :-- | :-- |\n",
		children: rows,
		close: "\n</details>\n\n",
		leftOut: (missing) => `\n${count(missing, "more path")} in the output reference-paths.\n`
	};
}
function footer(run, links) {
	const url = runUrl(links);
	const short = links.sha === null ? "" : code((0,_workflow_command_js_16.i)(links.sha, 40).slice(0, 7));
	const target = commitUrl(links);
	const commit = short === "" ? "" : ` at commit ${target === null ? short : link(short, target)}`;
	const where = url === null ? "" : ` · ${link("workflow run", url)}`;
	return `<sub>Mode ${code(run.mode)}${commit}${where}</sub>\n`;
}
function settingCell(format) {
	const [usual, ...others] = format === null ? [] : (0,_activation_js_23.r)(format);
	return usual === void 0 ? "" : `${code(usual)}${others.length === 0 ? "" : " …"}`;
}

// lib/report/comment.js
const MAX_COMMENT_LENGTH = 65e3;
function commentMarker({ workflow, job, action, matrix }) {
	return marker([
		workflow,
		job,
		action,
		{ matrix: matrix === null ? null : canonical(matrix) }
	]);
}
function formerMarker({ workflow, job, action }, variant) {
	return marker([
		workflow,
		job,
		action,
		variant
	]);
}
function marker(identity) {
	return `<!-- deploy-opensearch-dictionaries:${(0,node_crypto_31.createHash)("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 32)} -->`;
}
function canonical(json) {
	try {
		const sorted = (_, value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value;
		return JSON.parse(JSON.stringify(JSON.parse(json), sorted));
	} catch {
		return json;
	}
}
function renderComment(run, links, marker, hadNews) {
	const gone = hadNews && (run.mode === "plan" || run.mode === "validate") && run.failure === null && !isWorthAComment(run);
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
		headline: gone ? noChange(totalsOf(run), " any more") : headline(run),
		preamble: `${marker}\n`
	});
}
function isWorthAComment(run) {
	return run.changed || run.failure !== null || run.dictionaries.some((dictionary) => isChanging(dictionary) || contentDiffers(dictionary));
}
function decideComment(policy, existing, run, body) {
	if (policy === "never") return "none";
	if (existing !== null) return existing.body.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd() ? "none" : "update";
	return policy === "always" || isWorthAComment(run) ? "create" : "none";
}
function isOurs({ body, author }, marker, viewer) {
	if (!body.startsWith(marker) || author === null) return false;
	return viewer === null ? author.type === "Bot" : author.login === viewer;
}
async function syncComment(gitHub, pullRequest, policy, run, links, markers) {
	if (policy === "never") return {
		decision: "none",
		refusal: null
	};
	const viewer = await gitHub.viewer();
	const listed = await gitHub.listComments(pullRequest);
	if (listed.kind !== "ok") return {
		decision: "none",
		refusal: refusalOf(listed)
	};
	const write = async (existing) => {
		const hadNews = existing !== null && policy === "changes" && !existing.body.includes(`\n## ${ICON.failed} `);
		const body = renderComment(run, links, markers.own, hadNews);
		const decision = decideComment(policy, existing, run, body);
		if (decision === "none") return {
			decision,
			refusal: null
		};
		const written = existing === null ? await gitHub.createComment(pullRequest, body) : await gitHub.updateComment(existing.id, body);
		if (written.kind === "ok") return {
			decision,
			refusal: null
		};
		if (existing !== null && written.kind === "not-found") return await write(null);
		return {
			decision: "none",
			refusal: refusalOf(written)
		};
	};
	const ours = findOurs(listed.value, markers, viewer.kind === "ok" ? viewer.value : null);
	if (ours === null && viewer.kind !== "ok" && listed.value.some(({ body }) => body.startsWith(markers.own))) return {
		decision: "none",
		refusal: refusalOf(viewer)
	};
	return await write(ours);
}
function findOurs(comments, { own, former }, viewer) {
	const withMarker = (marker) => comments.find((comment) => isOurs(comment, marker, viewer));
	return withMarker(own) ?? withMarker(former) ?? null;
}
function refusalOf({ kind, status, message }) {
	const start = `The pull-request comment could not be written${status === null ? "" : ` (HTTP ${status})`}`;
	const refusal = (words, isForbidden = false) => ({
		message: `${start}: ${words}${(0,_redact_js_14.i)(message)}`,
		isForbidden
	});
	switch (kind) {
		case "refused": return /\blocked\b/i.test(message) ? refusal("the conversation is locked. Unlock it on the page of the pull request, or set \"comment: never\". ") : refusal("GitHub refuses it whatever the permissions of the token. ");
		case "unavailable": return refusal(status === 403 || status === 429 ? "GitHub limits its requests; run the job again later. " : "");
		case "forbidden":
		case "not-found":
			if (status === 401) return refusal("GitHub does not accept the token of the input \"github-token\". ");
			return refusal("the token may not write comments. Give the job \"permissions: pull-requests: write\"; on pull requests from forks and by Dependabot GitHub gives a token that can only read, and \"comment: never\" keeps this quiet. ", true);
	}
}

// lib/report/readable.js
function withReadableExamples(result) {
	const warnings = [];
	const dictionaries = result.dictionaries.map((one) => {
		const why = one.diff === null ? null : whyUnreadable(one.diff);
		if (one.diff === null || why === null) return one;
		warnings.push(`What changed in ${one.name} is only counted, as its files can't be read any more: ${why}`);
		return {
			...one,
			diff: (0,_dictionary_js_36.a)(one.diff, () => [])
		};
	});
	return warnings.length === 0 ? result : {
		...result,
		dictionaries,
		warnings: [...result.warnings, ...warnings]
	};
}
function whyUnreadable(diff) {
	try {
		diff.examples;
		return null;
	} catch (error) {
		return (0,_printable_js_5.n)(error);
	}
}

// lib/report/results-file.js
function packageResult(dictionary) {
	return {
		...packageOutputOf(dictionary, Number.POSITIVE_INFINITY),
		messages: dictionary.messages.map(_redact_js_14.i)
	};
}
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
		search: result.search.map((use) => ({
			...use,
			message: use.message === null ? null : (0,_redact_js_14.i)(use.message)
		})),
		"search-verified": result.searchVerified,
		"engine-validated": result.engineValidated,
		tests: result.tests,
		problems: result.problems.map((problem) => ({
			...problem,
			message: (0,_redact_js_14.a)(problem.message)
		})),
		checks: result.checks.map((check) => ({
			...check,
			message: (0,_redact_js_14.i)(check.message),
			remedy: check.remedy === null ? null : (0,_redact_js_14.i)(check.remedy)
		})),
		"results-file": path,
		"failure-reason": failure?.code ?? "",
		failure: failure === null ? null : {
			message: (0,_redact_js_14.i)(failure.message),
			hint: failure.hint === void 0 ? null : (0,_redact_js_14.i)(failure.hint)
		},
		notices: result.notices.map(_redact_js_14.i),
		warnings: result.warnings.map(_redact_js_14.i)
	};
}
async function placeOfResults(directory) {
	return (0,node_path_30.join)(await (0,node_fs_promises_32.mkdtemp)((0,node_path_30.join)(directory, "opensearch-dictionaries-")), "results.json");
}
async function writeResultsFile(result, path) {
	await (0,node_fs_promises_32.writeFile)(path, pieces(result, path));
}
const PIECE = 1e6;
function* pieces(result, path) {
	let piece = `${JSON.stringify(resultsOf(result, path), null, 2).slice(0, -2)},\n  "packages": [`;
	for (const [at, dictionary] of result.dictionaries.entries()) {
		piece += `${at === 0 ? "" : ","}\n${JSON.stringify(packageResult(dictionary), null, 2)}`;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = "";
	}
	yield `${piece}\n  ]\n}\n`;
}

// lib/report/summary.js
const MAX_SUMMARY_BYTES = 1e6;
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
async function writeSummary(markdown) {
	await summary.addRaw(markdown, true).write();
}

// lib/report/report.js
async function report(found, context) {
	const readable = withReadableExamples(found);
	const place = await placeFor(context);
	const { failure: unset, leftOut } = setResults(readable, place.path);
	const failed = {
		...readable,
		failure: both(readable.failure, unset)
	};
	const links = linkContext(failed, context, place.path !== "");
	const { reported, hasSummary } = await summarise(await keepResults({
		result: withRemarks(withRemarks(failed, await comment(failed, links, context)), place),
		links
	}, place.path, leftOut), context);
	return writeLog(reported, hasSummary, context);
}
function withRemarks(result, { warnings = [], notices = [] }) {
	return {
		...result,
		warnings: [...result.warnings, ...warnings],
		notices: [...result.notices, ...notices]
	};
}
function both(failure, unset) {
	return failure === null || failure.message === unset?.message ? unset ?? failure : failure.and(unset);
}
async function placeFor({ env }) {
	const directory = env["RUNNER_TEMP"] ?? "";
	try {
		return {
			path: await placeOfResults((0,node_path_30.isAbsolute)(directory) ? directory : (0,node_os_29.tmpdir)()),
			warnings: []
		};
	} catch (error) {
		return {
			path: "",
			warnings: [`There is no results file, as none can be made: ${(0,_printable_js_5.n)(error)}`]
		};
	}
}
function setResults(result, path) {
	try {
		const { outputs, leftOut } = outputsOf(result);
		return {
			failure: setOutputs({
				...outputs,
				"results-file": path
			}),
			leftOut
		};
	} catch (error) {
		setOutputs({
			mode: result.mode,
			"results-file": path
		});
		return {
			failure: (0,_failures_js_2.a)(error, "The outputs can't be made", "internal"),
			leftOut: []
		};
	}
}
async function keepResults({ result, links }, path, leftOut) {
	const noted = (hasResultsFile) => {
		const notice = leftOutNotice(leftOut, hasResultsFile);
		return notice === null ? result : withRemarks(result, { notices: [notice] });
	};
	if (path === "") return {
		result: noted(false),
		links
	};
	try {
		await writeResultsFile(noted(true), path);
		return {
			result: noted(true),
			links
		};
	} catch (error) {
		setOutputs({ "results-file": "" });
		const warnings = [`The results file can't be written: ${(0,_printable_js_5.n)(error)}`];
		return {
			result: withRemarks(noted(false), { warnings }),
			links: {
				...links,
				hasResultsFile: false
			}
		};
	}
}
async function summarise({ result, links }, { env }) {
	const without = (why) => ({
		reported: {
			result: {
				...result,
				warnings: [`There is no job summary. ${why}`, ...result.warnings]
			},
			links
		},
		hasSummary: false
	});
	let text;
	try {
		text = renderSummary(result, links);
	} catch (error) {
		return without(`It can't be made: ${(0,_printable_js_5.n)(error)}`);
	}
	try {
		await writeSummary(text);
		return {
			reported: {
				result,
				links
			},
			hasSummary: true
		};
	} catch (error) {
		return without((0,_runner_file_js_21.t)("GITHUB_STEP_SUMMARY", env, error).message);
	}
}
function writeLog({ result, links }, hasSummary, { write, log }) {
	try {
		logOutcome(result, log);
		if (result.failure !== null) log.causes(result.failure);
	} catch (error) {
		log.warning(`The outcome can't be shown: ${(0,_printable_js_5.n)(error)}`);
	}
	try {
		const annotations = (0,_annotations_js_22.n)(result);
		for (const annotation of annotations.shown) {
			const file = annotation.file === null ? null : links.pathOf(annotation.file) ?? annotation.file;
			write(`${(0,_annotations_js_22.t)({
				...annotation,
				file
			})}\n`);
		}
		const leftOut = (0,_annotations_js_22.r)(annotations, {
			hasSummary,
			hasResultsFile: links.hasResultsFile
		});
		if (leftOut !== null) log.info(leftOut);
	} catch (error) {
		log.warning(`The annotations can't be made: ${(0,_printable_js_5.n)(error)}`);
		if (result.failure !== null) log.info(result.failure.message, "bad");
	}
	return result.failure === null;
}
function prepareReport(result, context) {
	try {
		const readable = withReadableExamples(result);
		renderSummary(readable, linkContext(readable, context, true));
	} catch (error) {
		context.log.debug(`The report can't be prepared: ${(0,_printable_js_5.n)(error)}`);
	}
}
const NO_TOKEN = "The pull-request comment could not be written: there is no usable token, although \"comment: always\" is set. Give the input github-token the job's token, or set \"comment: never\".";
async function comment(result, links, context) {
	const nothing = {
		warnings: [],
		notices: []
	};
	const { event, inputs, gitHub, env, signal } = context;
	const number = event.pullRequest?.number;
	if (number === void 0 || inputs.comment === "never") return nothing;
	if (result.mode === "none" && result.failure === null) return nothing;
	if (signal.aborted) return nothing;
	if (gitHub === null) return inputs.comment === "always" ? {
		...nothing,
		warnings: [NO_TOKEN]
	} : nothing;
	const identity = {
		workflow: env["GITHUB_WORKFLOW"] ?? "",
		job: env["GITHUB_JOB"] ?? "",
		action: env["GITHUB_ACTION"] ?? "",
		matrix: inputs.matrix
	};
	const markers = {
		own: commentMarker(identity),
		former: formerMarker(identity, (0,_early_look_js_6.p)(inputs))
	};
	try {
		const { refusal } = await syncComment(gitHub, number, inputs.comment, result, links, markers);
		if (refusal === null) return nothing;
		return refusal.isForbidden && (event.pullRequest?.isFork || event.isDependabot) ? {
			...nothing,
			notices: [refusal.message]
		} : {
			...nothing,
			warnings: [refusal.message]
		};
	} catch (error) {
		return {
			...nothing,
			warnings: [`The pull-request comment could not be written: ${(0,_printable_js_5.n)(error)}`]
		};
	}
}
function linkContext({ commit }, { env, event, inputs }, hasResultsFile) {
	const [repository, ref] = [env["GITHUB_ACTION_REPOSITORY"] ?? "", env["GITHUB_ACTION_REF"] ?? ""];
	return {
		serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
		repository: event.repository,
		sha: commit,
		runId: env["GITHUB_RUN_ID"] ?? null,
		pathOf: remembered((file) => (0,_repository_path_js_13.a)(event.workspace, file, event.repository)),
		action: /^[\w.-]+\/[\w.-]+$/.test(repository) && ref !== "" ? {
			repository,
			ref
		} : null,
		matrix: matrixText(inputs.matrix),
		hasResultsFile
	};
}
function remembered(pathOf) {
	const known = new Map();
	return (file) => {
		if (!known.has(file)) known.set(file, pathOf(file));
		return known.get(file) ?? null;
	};
}
const MAX_MATRIX = 60;
function matrixText(matrix) {
	let values;
	try {
		values = JSON.parse(matrix ?? "null");
	} catch {
		return null;
	}
	if (typeof values !== "object" || values === null) return null;
	const shown = Object.values(values).filter((value) => [
		"string",
		"number",
		"boolean"
	].includes(typeof value) && !/\d{12}|^arn:/.test(String(value)));
	return shown.length === 0 ? null : (0,_workflow_command_js_16.i)((0,_redact_js_14.i)(shown.join(", ")), MAX_MATRIX);
}

// lib/search/tests/touching.js
const MAX_TESTS = 50;
function touchingTests({ format, options }, { examples }, records) {
	const read = READERS[format] ?? plainText;
	const chain = options.chain ?? null;
	const wordsOf = (text) => read(text, (term) => analysed(term, chain));
	const tests = records.map((record) => ({
		record,
		texts: textsOf(record).map(wordsOf)
	}));
	return examples.map((example) => {
		const keys = (0,_dictionary_js_36.i)(example).map(wordsOf).filter((words) => words.replaceAll("\0", "") !== "");
		return tests.filter(({ texts }) => texts.some((text) => keys.some((words) => text.includes(words)))).slice(0, MAX_TESTS).map(({ record }) => touchingTest(record));
	});
}
function touchingTest(record) {
	const { file, place, search } = record.test;
	return {
		file,
		line: place.line,
		search: search.text,
		verdict: (0,_records2_js_26.a)(record)
	};
}
function textsOf({ test: { search, finds, not } }) {
	return [
		search,
		...finds,
		...not
	].map(({ text }) => text);
}
const words = (text, analyse) => `${"\0"}${analyse(text)}${"\0"}`;
const plainText = (text) => text.toLowerCase();
const READERS = {
	"solr-synonyms": words,
	"wordnet-synonyms": words,
	"word-list": words,
	"stemmer-override": words
};
function analysed(text, chain) {
	const result = chain?.analyze(text);
	if (result !== void 0 && !(0,_token_js_27.t)(result) && result.ok) return result.text;
	return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join("\0");
}

// lib/result/cancellation.js
const NEXT = "The next run reads what is live and continues from there.";
function withRest(failure, { mode, acts, throwAways }, dictionaries) {
	if (!(0,_failures_js_2.i)(failure)) return failure;
	if (throwAways.length > 0) return failure.hinting("The post step deletes what may be left of the throw-away packages of this run.");
	if (dictionaries.some((one) => [one, ...one.domains].some(({ deed }) => deed === "asked"))) return failure.hinting(`AWS continues what this run asked for and did not see end. ${NEXT}`);
	const hasWritten = _modes_js_8.t[mode].publishes && acts.length > 0;
	return failure.hinting(hasWritten ? NEXT : "Run the job again, unless a newer run takes its place.");
}

// lib/result/deeds.js
function publicationDeed(step, publication, { mode, acts }) {
	if (step === null || step.kind === "unchanged") return "none";
	if (!_modes_js_8.t[mode].publishes) return "foreseen";
	const { name } = step.dictionary;
	const id = publication?.live?.id ?? null;
	const ours = acts.filter((act) => act.kind === "create" && act.name === name || act.kind === "update" && act.id === id);
	const asked = ours.length > 0;
	if (publication?.outcome === "available") {
		const mayBeOurs = (0,_baseline_js_17.d)(publication.version) || !ours.every(isLostCreation);
		return asked && mayBeOurs ? "made" : unasked(step.kind === "adopt" && !asked);
	}
	const unproved = publication?.outcome === "failed" && publication.unproved === true ? publication : null;
	const live = unproved?.live ?? null;
	const came = live !== null && (0,_marker_js_38.s)(live.description, step.dictionary.sha256);
	if (asked && came && unproved?.failure.code !== "superseded") return "made";
	if (!asked) return "not-made";
	return publication?.outcome === "failed" && publication.begun !== void 0 || !isFailed(publication?.live?.status ?? null) ? "asked" : "not-made";
}
function requestMade(name, live, acts) {
	if (acts.some((act) => act.kind === "update" && act.id === live?.id)) return "update";
	return acts.some((act) => act.kind === "create" && act.name === name) ? "create" : null;
}
function plannedRow({ row }, live) {
	return live === null || row?.packageId === live.id ? row : null;
}
function isLostCreation(act) {
	return act.kind === "create" && act.isUnanswered === true;
}
function unasked(wasUnderWay) {
	return wasUnderWay ? "awaited" : "found";
}
function associationDeed(step, live, result, available, { mode, acts }) {
	const asked = acts.some((act) => act.kind === "associate" && act.id === live?.id && act.domain === step.domain);
	if (step.kind === "unchanged" && !asked) return "none";
	if (!_modes_js_8.t[mode].publishes) return "foreseen";
	const row = result?.row ?? null;
	if (result?.outcome === "active") {
		const wasUnderWay = plannedRow(step, live)?.status === "ASSOCIATING" && row?.version === available;
		return asked ? "made" : unasked(wasUnderWay);
	}
	if (!asked) return "not-made";
	if (result?.outcome === "failed" && result.lost === true) return "made";
	const isOpen = result?.outcome === "failed" && result.begun === true;
	if (!isOpen && row?.status === "ACTIVE" && row.version !== (plannedRow(step, live)?.version ?? null)) return "made";
	return !isOpen && isFailed(row?.status ?? null) ? "not-made" : "asked";
}
function removalDeed(live, removal, { mode, acts }) {
	if (!_modes_js_8.t[mode].publishes) return "foreseen";
	const asked = acts.some((act) => act.kind === "delete-package" && act.id === live.id);
	if (removal?.outcome === "kept") return asked ? "asked" : "none";
	if (removal?.outcome === "deleted") return asked ? "made" : "found";
	return asked && removal?.ended !== true ? "asked" : "not-made";
}
function dissociationDeed({ id }, domain, planned, removal, last, { mode, acts }) {
	if (!_modes_js_8.t[mode].publishes) return "foreseen";
	const asked = acts.some((act) => act.kind === "dissociate" && act.id === id && act.domain === domain);
	if (removal?.outcome === "deleted" || last?.row === null) return asked ? "made" : unasked(planned?.status === "DISSOCIATING");
	if (asked) return last?.ended === true ? "not-made" : "asked";
	return removal?.outcome === "kept" ? "none" : "not-made";
}
function isFailed(status) {
	return status?.endsWith("_FAILED") ?? false;
}

// lib/result/removal-result.js
function removalResult({ live: planned, marker, rows }, state) {
	const removal = state.removals.get(planned.name);
	const deleted = removal?.outcome === "deleted";
	const kept = removal?.outcome === "kept";
	const seen = removal === void 0 || removal.outcome === "deleted" ? _prune_js_24.t : removal.seen;
	const live = seen.live ?? planned;
	const domains = new Set([...rows.map(({ domain }) => domain), ...seen.domains.keys()]);
	const messages = [];
	const deed = removalDeed(live, removal, state);
	const stays = kept && deed !== "asked";
	const ofDomains = new Set([...seen.domains.values()].flatMap(({ failure }) => failure?.message ?? []));
	if (removal?.outcome === "failed") messages.push(...removal.failure.parts.flatMap(({ message }) => ofDomains.has(message) ? [] : [message]));
	if (removal?.outcome === "kept") messages.push(`Kept: ${removal.why}.`);
	return {
		name: live.name,
		file: marker.path,
		files: null,
		format: null,
		engineVersion: _engine_version_js_28.t,
		sha256: marker.sha256,
		bytes: null,
		entries: null,
		action: stays ? "unchanged" : "delete",
		reason: stays ? null : "removed",
		deed,
		id: live.id,
		version: deleted ? null : live.version,
		previousVersion: planned.version,
		replacedVersion: null,
		status: deleted ? null : (0,_status_js_25.a)(live),
		referencePath: deleted ? null : `analyzers/${live.id}`,
		errors: 0,
		warnings: 0,
		problems: [],
		diff: null,
		touching: null,
		previousBytes: null,
		comparedWith: null,
		byDescription: false,
		domains: [...domains].map((domain) => {
			const before = rows.find((row) => row.domain === domain) ?? null;
			const last = seen.domains.get(domain);
			const row = deleted ? null : last === void 0 ? before : last.row;
			const deed = dissociationDeed(planned, domain, before, removal, last, state);
			return {
				name: domain,
				action: kept && row !== null && deed !== "asked" ? "unchanged" : "dissociate",
				deed,
				status: row === null ? null : (0,_status_js_25.a)(row),
				version: (0,_status_js_25.i)(row),
				previousVersion: (0,_status_js_25.i)(before ?? row),
				wasUnknown: (before ?? row) !== null && (0,_status_js_25.i)(before ?? row) === null,
				message: last?.failure?.message ?? null,
				failed: removal?.outcome === "failed" && row !== null
			};
		}),
		messages,
		failure: removal?.outcome === "failed" ? removal.failure.code : null
	};
}

// lib/result/to-result.js
function toRunResult(state) {
	const { mode, plan, failure } = state;
	const dictionaries = [...state.dictionaries.map((dictionary) => dictionaryResult(dictionary, state)), ...(plan?.removals ?? []).map((step) => removalResult(step, state))];
	return {
		mode,
		commit: state.commit,
		dictionaries: dictionaries.sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
		changed: _modes_js_8.t[mode].publishes ? state.acts.length > 0 : plan !== null && (0,_comparison_js_18.s)(plan),
		deployFails: state.deployFails,
		reloaded: [...state.reloads.values()].some(({ mayBeDone }) => mayBeDone),
		valid: isValid(state),
		awsValidated: isAwsValidated(state),
		accepted: [...state.verdicts?.values() ?? []].filter(({ outcome }) => outcome === "accepted").length,
		search: state.search,
		searchVerified: state.searchVerified,
		engineValidated: state.engineValidated,
		tests: (0,_records2_js_26.t)(state.searchTests),
		testChanges: state.testChanges,
		problems: [...state.problems, ...(0,_records2_js_26.n)(state.searchTests)],
		checks: state.setup.map(({ id, status, message, remedy }) => ({
			id,
			status,
			message,
			remedy
		})),
		leftOut: state.leftOut,
		notices: [...state.notices, ...[...state.reloads.values()].flatMap(({ notices }) => notices)],
		warnings: [...state.warnings, ...unreadMessage(state)],
		failure: failure === null ? null : withRest(failure, state, dictionaries)
	};
}
function unreadMessage({ acts, unreadMessage: why }) {
	return why !== null && acts.some(({ kind }) => kind === "update") ? [why] : [];
}
const CHECKS_FAILED = new Set([
	"invalid-configuration",
	"lint-failed",
	"engine-failed",
	"test-failed"
]);
function isValid({ dictionaries, checks, verdicts, deployed, failure }) {
	if (failure !== null && CHECKS_FAILED.has(failure.code)) return false;
	const allChecked = dictionaries.length > 0 && dictionaries.every(({ name }) => checks.get(name)?.errors === 0);
	const rejected = [...verdicts?.values() ?? []].some((verdict) => verdict.outcome === "rejected") || (deployed?.failures ?? []).some(({ code }) => code === "validation-failed");
	return allChecked && !rejected;
}
function isAwsValidated({ mode, plan, verdicts, deployed }) {
	if (plan === null || !_modes_js_8.t[mode].validatesOnAws) return false;
	return plan.packages.filter((step) => step.kind !== "unchanged").map((step) => step.dictionary.name).every((name) => verdicts?.get(name)?.outcome === "accepted" || deployed?.publications.get(name)?.outcome === "available");
}
function dictionaryResult(dictionary, state) {
	const { name, file, files, format, sha256, bytes } = dictionary;
	const check = state.checks.get(name);
	const comparison = state.comparisons.get(name);
	const step = state.plan?.packages.find((candidate) => candidate.dictionary.name === name) ?? null;
	const before = step === null || step.kind === "create" ? null : step.observed.live;
	const publication = state.deployed?.publications.get(name);
	const seen = publication === void 0 ? before : publication.live;
	const live = lastShown(seen, state);
	const isGone = (seen ?? before) !== null && live === null;
	const diff = state.diffs.get(name) ?? null;
	const tests = state.searchTests;
	const asked = requestMade(name, seen, state.acts);
	const available = step?.kind === "unchanged" ? step.observed.live.version : null;
	const domains = (state.plan?.associations ?? []).filter((association) => association.dictionary.name === name).map((association) => domainResult(isGone ? withoutRow(association) : association, seen, available, state));
	const version = state.deployed === null ? live?.version ?? null : latestVersion(live, domains);
	return {
		name,
		file,
		files: files.length > 1 ? files.map((one) => one.file) : null,
		format,
		engineVersion: dictionary.options.engineVersion,
		sha256,
		bytes,
		entries: check?.entries ?? null,
		...actionOf(step),
		...asked === null ? {} : { asked },
		deed: publicationDeed(step, publication, state),
		id: live?.id ?? null,
		version,
		previousVersion: before?.version ?? null,
		replacedVersion: version === seen?.version ? null : seen?.version ?? null,
		status: publication?.outcome === "failed" && publication.begun === "unseen" ? null : live === null ? null : (0,_status_js_25.a)(live),
		referencePath: live === null ? null : referencePath(live, domains, state),
		errors: check?.errors ?? 0,
		warnings: check?.warnings ?? 0,
		problems: check?.problems ?? [],
		diff,
		touching: diff === null || tests.length === 0 ? null : touchingTests(dictionary, diff, tests),
		previousBytes: comparison?.kind === "compared" ? comparison.bytesBefore : null,
		comparedWith: comparison?.kind === "compared" ? comparison.source : null,
		byDescription: step?.kind === "unchanged" && !step.observed.historyKnown,
		domains,
		messages: messagesOf(step, name, state),
		failure: failureOf(name, state)
	};
}
function lastShown(seen, { deployed }) {
	const last = seen === null ? void 0 : deployed?.shown.get(seen.id);
	return last === void 0 ? seen : last;
}
function latestVersion(live, domains) {
	if (live === null || live.version === null) return null;
	return domains.reduce((latest, { version }) => version !== null && (0,_baseline_js_17.f)(version, latest) ? version : latest, live.version);
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
function referencePath(live, domains, { observation, deployed }) {
	return domains.flatMap(({ name }) => [...deployed?.rows ?? [], ...observation?.associations ?? []].flatMap(([domain, list]) => domain === name ? list : [])).find(({ packageId, referencePath }) => packageId === live.id && referencePath !== null)?.referencePath ?? `analyzers/${live.id}`;
}
function domainResult(step, live, available, state) {
	const { deployed } = state;
	const result = live === null ? void 0 : deployed?.associations.get(step.domain)?.get(live.id);
	const before = lastRow(step, live, state);
	const rows = deployed?.rows.get(step.domain);
	const ended = result?.row === void 0 ? before : result.row;
	const row = live === null || rows === void 0 ? ended : (0,_prune_js_24.s)(rows, live.id);
	return {
		name: step.domain,
		action: step.kind,
		deed: associationDeed(step, live, result, available, state),
		status: row === null ? null : (0,_status_js_25.a)(row),
		version: (0,_status_js_25.i)(row),
		previousVersion: (0,_status_js_25.i)(before),
		wasUnknown: before !== null && (0,_status_js_25.i)(before) === null,
		message: result?.outcome === "failed" ? result.failure.message : null,
		failed: result?.outcome === "failed"
	};
}
function withoutRow({ dictionary, domain }) {
	return {
		kind: "associate",
		dictionary,
		domain,
		row: null
	};
}
function lastRow(step, live, { deployed }) {
	const last = deployed?.unasked.get(step.domain);
	if (live === null || last === void 0) return plannedRow(step, live);
	return (0,_prune_js_24.s)(last.rows, live.id);
}
function messagesOf(step, name, state) {
	const messages = [];
	const verdict = state.verdicts?.get(name);
	if (verdict !== void 0 && verdict.outcome !== "accepted") messages.push(verdict.failure.message);
	const publication = state.deployed?.publications.get(name);
	if (publication?.outcome === "failed") messages.push(publication.failure.message);
	if (publication?.outcome === "available" && publication.note !== null) messages.push(publication.note);
	if (step !== null && _modes_js_8.t[state.mode].failsOnDrift) messages.push(...(0,_drift_js_12.t)(step));
	return messages;
}

// lib/result/safe-result.js
function safeResult(state) {
	try {
		return toRunResult(state);
	} catch (error) {
		const { mode, commit, acts, notices, warnings, failure } = state;
		const defect = (0,_failures_js_2.a)(error, "What the run did to each dictionary can't be shown", "internal");
		return toRunResult({
			...(0,_early_look_js_6.s)(),
			mode,
			commit,
			acts,
			notices,
			warnings,
			failure: failure?.and(defect) ?? defect
		});
	}
}

// lib/main.js
async function run(dependencies, unmarked) {
	(0,_redact_js_14.n)(dependencies.env);
	for (const secret of (0,_redact_js_14.o)(dependencies.env)) dependencies.write(`${(0,_workflow_command_js_16.r)("add-mask", {}, secret)}\n`);
	const unreported = setOutputs(defaultOutputs(""));
	const event = (0,_early_look_js_6.y)(dependencies.env);
	const read = (0,_inputs_js_7.i)(dependencies.env);
	const { inputs } = read;
	(0,_inspect_js_4.o)(dependencies.signal);
	const run = {
		...dependencies,
		state: {
			...(0,_early_look_js_6.s)(),
			commit: event.sha
		},
		log: (0,_early_look_js_6.c)(dependencies.write, dependencies.clock, {
			showDebug: dependencies.env["RUNNER_DEBUG"] === "1",
			colour: (0,_colour_js_15.n)({ isTTY: true }, {
				...dependencies.env,
				TERM: void 0
			})
		}),
		event,
		inputs,
		gitHub: gitHubApi(inputs, event, dependencies.signal),
		prepareReport: () => prepareReport(safeResult(run.state), run)
	};
	try {
		await Promise.race([carryOut(run, read, unmarked ?? unreported), longAfterCancellation(run)]);
		safeResult(run.state);
		await (0,_kept_format_js_10.i)();
	} catch (error) {
		run.state.failure = run.signal.aborted ? (0,_failures_js_2.t)() : (0,_failures_js_2.a)(error, "The run failed", "internal");
	}
	run.state.failure = failureAtEnd(run);
	run.state.notices.push(...(0,_records2_js_26.r)(run.state.searchTests));
	return report(safeResult(run.state), run);
}
function failureAtEnd({ signal, env, state: { failure } }) {
	const hint = proxyHint(failure?.cause, env);
	if (!signal.aborted) return hint === null ? failure : failure?.hinting(hint) ?? null;
	const end = (0,_failures_js_2.t)();
	if (failure === null || failure.code === "timeout") return end;
	return (0,_failures_js_2.i)(failure) ? failure : failure.and(end);
}
const CANCELLED_AFTER_MS = 3500;
function longAfterCancellation({ signal, clock }) {
	return new Promise((_, reject) => {
		const wait = () => void clock.sleep(CANCELLED_AFTER_MS).then(() => reject((0,_failures_js_2.t)()));
		if (signal.aborted) wait();
		else signal.addEventListener("abort", wait, { once: true });
	});
}
async function carryOut(run, read, obstacle) {
	const { env, state, event, inputs } = run;
	if (obstacle !== null) {
		state.mode = "none";
		throw obstacle;
	}
	state.warnings.push(...event.warnings);
	if (inputs.mode === "doctor") {
		state.mode = "doctor";
		const { runDoctor } = await Promise.all(/* import() */[_require.e(7590), _require.e(9374), _require.e(4879), _require.e(5083), _require.e(9776), _require.e(1051), _require.e(7173), _require.e(2615)]).then(_require.bind(_require, 2615));
		return runDoctor(run, read, (check) => logCheck(check, run.log));
	}
	state.mode = (0,_early_look_js_6.m)(inputs.mode, event) ?? "lint";
	if (state.mode === "none") {
		state.notices.push(...(await (0,_early_look_js_6.h)("auto", event, NO_QUESTIONS)).notices);
		state.warnings.push(...read.errors);
		return;
	}
	if (read.invalid.has("mode")) state.mode = "none";
	const configuration = await (0,_early_look_js_6.u)(read, event, async (input, files) => {
		const { mode, notices } = await (0,_early_look_js_6.h)(input, event, {
			hasCredentials: () => (0,_credentials_js_0.n)(env, run.signal),
			ancestry: () => (0,_inspect_js_4.d)()(() => ancestry(run, files))
		});
		if (run.signal.aborted) throw (0,_failures_js_2.t)();
		state.mode = mode;
		state.notices.push(...notices);
		return mode;
	});
	state.warnings.push(...configuration.warnings);
	state.notices.push(...configuration.notices);
	state.leftOut = configuration.leftOut;
	const { mode } = state;
	await requireProposal(run, configuration.files);
	if (mode === "lint" && configuration.verify !== "off") state.notices.push("verify is ignored, as mode lint asks no domain what search makes of the dictionaries.");
	if (_modes_js_8.t[mode].readsAws) state.notices.push(...(0,_inputs_js_7.n)(configuration));
	const aws = _modes_js_8.t[mode].readsAws ? await (0,_early_look_js_6.f)(mode, configuration, event) : null;
	const versions = _early_look_js_6.o.before(event);
	const look = aws === null ? null : new _early_look_js_6.t(run, configuration, aws);
	const failure = await (0,_early_look_js_6.n)(run, configuration, {
		versions,
		look,
		engine: await (0,_early_look_js_6.r)(run, configuration)
	});
	const isOver = failure !== null && !_modes_js_8.t[mode].failsOnDrift;
	if (aws === null || isOver) await (0,_compare_js_9.n)(run, event.base === null ? null : versions);
	if (isOver) throw failure;
	if (aws === null || look === null) return;
	const { compareWithLive } = await Promise.all(/* import() */[_require.e(9776), _require.e(6852)]).then(_require.bind(_require, 6852));
	const compare = async () => compareWithLive(run, configuration, aws, await look.ports(), await look.seen());
	await (failure === null ? compare() : comparedToo(run, failure, compare()));
}
async function comparedToo({ state }, failure, comparing) {
	await comparing.catch((error) => {
		state.failure = (0,_failures_js_2.a)(error, "The comparison failed", "internal");
	});
	throw failure.and(state.failure);
}
const NO_QUESTIONS = {
	hasCredentials: () => Promise.reject(new Error("The mode does not depend on credentials here.")),
	ancestry: () => Promise.reject(new Error("The mode does not depend on the ancestry here."))
};
async function ancestry({ event, gitHub }, files) {
	const roots = (0,_repository_path_js_13.s)(event.workspace, files);
	return (await Promise.all(roots.map((root) => (0,_ancestry_js_3.t)(root, event, gitHub)))).toSorted((one, other) => AGAINST[other.kind] - AGAINST[one.kind])[0] ?? { kind: "in-history" };
}
const AGAINST = {
	"in-history": 0,
	unknown: 1,
	"not-in-history": 2,
	left: 3
};
function gitHubApi({ githubToken }, event, signal) {
	if (githubToken === null || event.repository === null) return null;
	return createGitHubApi({
		token: githubToken,
		repository: event.repository,
		apiUrl: event.apiUrl,
		signal
	});
}
async function loadDoctorCommand() {
	return (await Promise.all(/* import() */[_require.e(7590), _require.e(9374), _require.e(4879), _require.e(5083), _require.e(9776), _require.e(1051), _require.e(7173), _require.e(5216)]).then(_require.bind(_require, 5216))).doctor;
}

}),

626:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (selectPlainFiles),
  t: () => (readPlainFile)
});
var _printable_js_0 = _require(4359);
var _glob_js_1 = _require(6240);
var node_fs_2 = _require(3024);

// lib/workspace/plain-files.js
const MAX_BYTES = 10485760;
function selectPlainFiles(workspace, globs, origin) {
	const root = node_fs_2.realpathSync.native(workspace);
	const found = new Map();
	const errors = [];
	const notices = [];
	for (const glob of globs) {
		if (glob.startsWith("!")) {
			(0,_glob_js_1.l)(found, glob, origin, errors, notices);
			continue;
		}
		const { matches, problem } = (0,_glob_js_1.n)(root, glob);
		if (problem !== null) errors.push(`${origin}: ${problem}`);
		for (const [file, match] of matches) if (match.kind === "refused") errors.push(`${origin}: ${match.message}`);
		else if (match.bytes > MAX_BYTES) errors.push(`${origin}: ${(0,_printable_js_0.i)(file)} has ${match.bytes} bytes; at most 10 MiB are read.`);
		else found.set(file, match.path);
	}
	if (globs.length > 0 && found.size === 0 && errors.length === 0) errors.push(`${origin}: ${(0,_glob_js_1.o)(globs)}`);
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
	return (0,node_fs_2.readFileSync)(path);
}

}),

9848:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (helpPage),
  r: () => (summaryOf),
  t: () => (helpAnchor)
});
// lib/dictionaries/problem-texts.js
const COMMON_PROBLEMS = {
	"not-utf8": "The file is not UTF-8, so the engine does not read it.",
	"byte-order-mark": "The file begins with a byte order mark, which becomes part of its first line.",
	"lone-carriage-return": "Lines end in a carriage return alone, which few tools take for a line end.",
	"replacement-character": "A character was lost in an earlier conversion and is U+FFFD now.",
	"nul-character": "The file holds NUL characters and is probably not text.",
	"mixed-normalization": "The same letters are written in composed and in decomposed form."
};
const DICTIONARY_PROBLEMS = {
	"lfs-pointer": "The file is a pointer of Git LFS.",
	"annex-pointer": "The file is a pointer of git-annex.",
	encrypted: "The file is encrypted.",
	"conflict-markers": "A merge conflict was committed.",
	"symbolic-link-text": "The file is the text of a symbolic link.",
	html: "The file is a web page or the error answer of a server.",
	encoding: "The file of a text format is UTF-16 or the like.",
	"nul-filled": "The file is filled with NUL bytes.",
	empty: "The dictionary has no entry.",
	large: "The dictionary takes much memory on every node.",
	"unlikely-file": "A glob matches a file that is probably not a dictionary.",
	"line-endings": "The checkout has other line ends than the commit."
};
const FORMAT_PROBLEMS = {
	"solr-synonyms/multiple-arrows": "A rule has more than one `=>`.",
	"solr-synonyms/empty-term": "A term is only white space.",
	"solr-synonyms/eliminated-term": "The analysis chain leaves nothing of a term.",
	"solr-synonyms/stop-word-gap": "A stop word is followed by another word of a term.",
	"solr-synonyms/stacked-term": "A filter before the synonyms makes two tokens of a word at one position.",
	"solr-synonyms/term-too-long": "A term is longer than the engine can store.",
	"solr-synonyms/unproved-rejection": "The engine may reject a term; it depends on its exact release.",
	"solr-synonyms/dropped-term": "`lenient` drops a term and reports it nowhere.",
	"solr-synonyms/one-term-line": "A line with a single term makes no rule.",
	"solr-synonyms/empty-side": "A `=>` has nothing on one side, so the line makes no rule.",
	"solr-synonyms/look-alike-separator": "A line uses a separator that the engine does not know.",
	"solr-synonyms/comment-becomes-rule": "A comment that does not begin in column 1 is read as part of a rule.",
	"solr-synonyms/hashtag-comment": "A rule that begins with `#` is read as a comment.",
	"solr-synonyms/quoted-term": "Quotation marks are part of a term.",
	"solr-synonyms/pasted-json": "A line of JSON is read as a rule.",
	"solr-synonyms/duplicate-term": "A term is twice in one rule.",
	"solr-synonyms/duplicate-rule": "A rule is twice in the file.",
	"solr-synonyms/contradictory-rules": "One rule replaces a term, another keeps it.",
	"solr-synonyms/chained-rules": "The output of one rule is the input of another; rules are not applied twice.",
	"solr-synonyms/huge-group": "A list is so long that its pairs cost much memory and time.",
	"solr-synonyms/stop-word-in-term": "A stop-word dictionary of the repository would make the engine reject a term.",
	"wordnet-synonyms/short-line": "A line is too short to hold an id.",
	"wordnet-synonyms/missing-quotes": "A line has no word in single quotes.",
	"wordnet-synonyms/empty-term": "A word is only white space.",
	"wordnet-synonyms/eliminated-term": "The analysis chain leaves nothing of a word.",
	"wordnet-synonyms/stop-word-gap": "A stop word is followed by another word of a term.",
	"wordnet-synonyms/stacked-term": "A filter before the synonyms makes two tokens of a word at one position.",
	"wordnet-synonyms/term-too-long": "A term is longer than the engine can store.",
	"wordnet-synonyms/unproved-rejection": "The engine may reject a term; it depends on its exact release.",
	"wordnet-synonyms/dropped-term": "`lenient` drops a term and reports it nowhere.",
	"wordnet-synonyms/stop-word-in-term": "A stop-word dictionary of the repository would make the engine reject a term.",
	"wordnet-synonyms/underscore": "Words are joined by `_`, which no query holds.",
	"wordnet-synonyms/split-group": "An id comes back after another, which starts a new group.",
	"word-list/trailing-comment": "A comment after a word is part of the word.",
	"word-list/several-words": "A line is one word, whatever it holds.",
	"word-list/quoted-word": "Quotation marks are part of a word.",
	"word-list/foreign-comment": "A comment of another language is part of a word.",
	"word-list/snowball-comment": "A `|` comment of Snowball lists is part of the word.",
	"word-list/duplicate-word": "A word is twice in the list.",
	"word-list/upper-case": "A word with capitals never matches after a lower-case filter.",
	"word-list/indented-comment": "An indented comment is a word for engines of this version.",
	"word-list/unknown-tag": "A word is no part-of-speech tag of Nori.",
	"char-mapping/invalid-rule": "A line is not a `left => right` rule.",
	"char-mapping/invalid-escape": "A side has an escape that the engine does not know.",
	"char-mapping/side-too-long": "A side has more than 256 UTF-16 units.",
	"char-mapping/empty-left-side": "The left side of a rule is empty.",
	"char-mapping/duplicate-left-side": "A left side is mapped twice.",
	"char-mapping/solr-quoted": "Sides are in quotation marks, as Solr requires.",
	"stemmer-override/invalid-rule": "A line is not a `words => stem` rule.",
	"stemmer-override/key-too-long": "A word is longer than the engine can store.",
	"stemmer-override/duplicate-key": "A word has two stems; the first counts.",
	"stemmer-override/upper-case": "A word with capitals never matches after a lower-case filter.",
	"type-table/invalid-rule": "A line is not a `character => type` rule.",
	"type-table/invalid-escape": "A side has an escape that the engine does not know.",
	"type-table/not-one-character": "The left side is not exactly one character.",
	"type-table/illegal-type": "The right side is not a type.",
	"type-table/no-rules": "The file has no rule, on which the engine fails.",
	"type-table/duplicate-character": "A character has two types; the last counts.",
	"kuromoji/malformed-csv": "A line has an odd number of quotation marks.",
	"kuromoji/duplicate-surface": "A surface has two entries.",
	"kuromoji/too-few-columns": "An entry has fewer than four columns.",
	"kuromoji/reading-count": "There are not as many readings as segments.",
	"kuromoji/segmentation-mismatch": "The segments do not spell the surface.",
	"kuromoji/empty-reading": "A segment has no reading.",
	"kuromoji/odd-reading": "A reading is not in Katakana.",
	"nori/segmentation-too-long": "The segments are longer than the surface.",
	"nori/duplicate-surface": "A surface has two entries; the first counts.",
	"nori/hash-in-term": "A `#` inside a term cuts it off.",
	"nori/trailing-comment": "A trailing comment leaves white space that changes how the word is joined.",
	"nori/decomposed-hangul": "A surface is in decomposed Hangul, which never matches.",
	"nori/wrong-separator": "A comma or a wide space does not separate segments.",
	"nori/segmentation-mismatch": "The segments do not spell the surface.",
	"hyphenation/malformed-xml": "The file is not well-formed XML.",
	"hyphenation/hyphen-outside": "`<hyphen>` is outside `<exceptions>`.",
	"hyphenation/external-dtd": "The file refers to a DTD that the engine would fetch, but cannot reach.",
	"hyphenation/wrong-encoding": "The bytes are UTF-8, and the file declares something else.",
	"hyphenation/no-patterns": "The file has no patterns.",
	"ik/bad-bytes": "A line is not UTF-8, so its word matches nothing.",
	"ik/comment-becomes-word": "A comment is read as a word.",
	"ik/duplicate-word": "A word is twice in the list.",
	"opaque/undecided-format": "The format of the file was not recognised, so it was not checked.",
	"opaque/hunspell": "The file is half of a Hunspell dictionary, which cannot be a package.",
	"opaque/sudachi-source": "The file is the source of a Sudachi dictionary, not the compiled one.",
	"engine/rejected": "The engine that was asked cannot build an analyzer with this line.",
	"engine/not-asked": "The engine was not asked about an analyzer or another component.",
	"domain/rejected": "A domain cannot build an analyzer of its indexes with this line."
};
const SETTINGS_PROBLEMS = {
	"index-settings/syntax": "The file cannot be read, or has neither settings nor mappings.",
	"index-settings/refused-filter": "A filter is before synonyms, where the engine does not accept it.",
	"index-settings/updateable-at-index-time": "An updateable filter is in an analyzer that is used when documents are indexed.",
	"index-settings/undefined-name": "A component or analyzer is named but not defined.",
	"index-settings/invalid-component": "The engine refuses a component or an analyzer as it is defined.",
	"index-settings/rejected-rule": "The engine refuses a rule of an inline list in its chain.",
	"index-settings/unknown-component": "A component is not known here, so only an engine can check the terms.",
	"index-settings/other-format": "The settings read a dictionary in another format than the declared one.",
	"index-settings/ignored-filter": "The type of the analyzer ignores the filters that are set.",
	"index-settings/stacking-tokenizer": "A tokenizer before synonyms puts compounds and their parts at one position.",
	"index-settings/unknown-synonym-analyzer": "A synonym_analyzer is named that the engine does not know, and ignores.",
	"index-settings/not-updateable": "A synonym filter of a search analyzer is not updateable, so a deploy does not reach searches.",
	"index-settings/needs-graph": "A search analyzer uses `synonym` where `synonym_graph` is needed.",
	"index-settings/stop-before-synonyms": "A stop filter is before synonyms.",
	"search-tests/syntax": "A file of search tests is malformed.",
	"search-tests/failed": "A search test fails."
};

// lib/dictionaries/problem-codes.js
function summaryOf(code) {
	const name = code.slice(code.indexOf("/") + 1);
	return Object.entries({
		...FORMAT_PROBLEMS,
		...SETTINGS_PROBLEMS
	}).find(([known]) => known === code)?.[1] ?? Object.entries(COMMON_PROBLEMS).find(([known]) => known === name)?.[1] ?? Object.entries(DICTIONARY_PROBLEMS).find(([known]) => `dictionary/${known}` === code)?.[1] ?? name;
}
function helpAnchor(code) {
	const name = code.slice(code.indexOf("/") + 1);
	return name in COMMON_PROBLEMS ? name : code.replace("/", "");
}
function helpPage(code) {
	return code in SETTINGS_PROBLEMS ? "docs/index-settings.md" : "docs/dictionaries.md";
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
	#known = new Set();
	#unknown = new Map();
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
	const states = new Map();
	const open = new Set();
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

3236:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (openGoals),
  c: () => (startDomain),
  i: () => (isUnshown),
  n: () => (prune),
  o: () => (resultsOf),
  r: () => (isOpen),
  s: () => (rowOf),
  t: () => (UNSEEN)
});
var _failure_js_0 = _require(7794);
var _aws_error_js_1 = _require(8894);
var _baseline_js_2 = _require(8901);
var _progress_js_3 = _require(4057);
var _failures_js_4 = _require(9489);
var _status_js_5 = _require(1572);
var _marker_js_9 = _require(2596);
var _rules2_js_6 = _require(3689);
var _comparison_js_7 = _require(5963);
var _answers_js_8 = _require(1787);

// lib/deployment/associate/state.js
function startDomain(domain, wanted) {
	return {
		domain,
		goals: wanted.map((one) => ({
			wanted: one,
			ask: null,
			patience: _answers_js_8.t,
			result: null
		})),
		oneByOne: false,
		patience: _answers_js_8.t,
		blocked: null,
		best: 0
	};
}
function openGoals({ goals }) {
	return goals.filter(({ result }) => result === null);
}
function isOpen(state, wanted) {
	return openGoals(state).some((goal) => goal.wanted === wanted);
}
function resultsOf({ goals }) {
	return new Map(goals.flatMap(({ wanted, result }) => result === null ? [] : [[wanted.id, result]]));
}
function isUnshown(row) {
	return row?.status === "ACTIVE" && row.version === null;
}
function rowOf(rows, id) {
	return rows.find((row) => row.packageId === id) ?? null;
}

// lib/deployment/prune/decision.js
const NOT_ASKED = {
	request: null,
	seenGoing: false,
	missingSince: null,
	patience: _answers_js_8.t,
	blockedSince: null,
	deniedAt: null
};
function mayBeStale({ known: { request, deniedAt }, now }) {
	const times = [
		request?.at,
		request?.inFlightAt,
		deniedAt
	].filter((time) => typeof time === "number");
	return times.length > 0 && now - Math.max(...times) < 15e3;
}
function isOwnFailure(input, failed) {
	const { request } = input.known;
	if (request === null) return false;
	return request.before !== failed || (request.accepted || request.inFlightAt !== null) && !mayBeStale(input);
}
function isGone({ known: { request, seenGoing, missingSince, deniedAt }, now }) {
	if (missingSince === null) return false;
	return seenGoing || deniedAt !== null || request?.accepted === true || now - missingSince >= 5e3;
}
function isThereAgain(input) {
	const { request } = input.known;
	return request !== null && (request.accepted || request.inFlightAt !== null) && !mayBeStale(input);
}
const DISSOCIATE_RULES = [
	{
		name: "the domain does not have it",
		when: isGone,
		means: () => "done"
	},
	{
		name: "the domain may still have it",
		when: ({ row }) => row === void 0,
		means: () => "wait"
	},
	{
		name: "AWS could not dissociate it",
		when: (input) => input.row?.status === "DISSOCIATION_FAILED" && isOwnFailure(input, "DISSOCIATION_FAILED"),
		means: () => "failed"
	},
	{
		name: "its row is in flight",
		when: ({ row }) => row !== void 0 && (0,_status_js_5.t)(row),
		means: () => "wait"
	},
	{
		name: "the domain has it again",
		when: isThereAgain,
		means: () => "kept"
	},
	{
		name: "the domain is busy with others",
		when: ({ rows, known, now, blockedForMs }) => rows.some(_status_js_5.t) && (known.blockedSince === null || now - known.blockedSince < blockedForMs),
		means: () => "wait"
	},
	{
		name: "the read may show the time before the request",
		when: mayBeStale,
		means: () => "wait"
	},
	{
		name: "it is asked later",
		when: ({ known, now }) => !(0,_answers_js_8.a)(known.patience, now),
		means: () => "wait"
	},
	{
		name: "it is asked",
		when: _rules2_js_6.n,
		means: () => "ask"
	}
];
const DELETE_RULES = [
	{
		name: "it is gone",
		when: (input) => input.live?.status === "DELETED" || isGone(input),
		means: () => "done"
	},
	{
		name: "it may still be there",
		when: ({ live }) => live === void 0,
		means: () => "wait"
	},
	{
		name: "AWS could not delete it",
		when: (input) => input.live?.status === "DELETE_FAILED" && isOwnFailure(input, "DELETE_FAILED"),
		means: () => "failed"
	},
	{
		name: "it is being deleted",
		when: ({ live }) => live?.status === "DELETING",
		means: () => "wait"
	},
	{
		name: "somebody has published it since",
		when: ({ planned, live }) => live !== void 0 && !isAsPlanned(planned, live),
		means: () => "kept"
	},
	{
		name: "the read may show the time before the request",
		when: mayBeStale,
		means: () => "wait"
	},
	{
		name: "it is asked later",
		when: ({ known, now }) => !(0,_answers_js_8.a)(known.patience, now),
		means: () => "wait"
	},
	{
		name: "it is asked",
		when: _rules2_js_6.n,
		means: () => "ask"
	}
];
function afterRows(known, rows, id, { now, seenAt = now, blockedForMs }) {
	const row = rows.find(({ packageId }) => packageId === id);
	const others = rows.some((one) => (0,_status_js_5.t)(one) && one.packageId !== id);
	const seen = {
		...withSigns(known, row?.status, "DISSOCIATING", now),
		blockedSince: others ? known.blockedSince ?? seenAt : null
	};
	return {
		known: seen,
		decision: (0,_rules2_js_6.t)(DISSOCIATE_RULES, {
			known: seen,
			now,
			rows,
			row,
			blockedForMs
		})
	};
}
function afterPackage(known, planned, live, now) {
	const seen = withSigns(known, live?.status, "DELETING", now);
	return {
		known: seen,
		decision: (0,_rules2_js_6.t)(DELETE_RULES, {
			known: seen,
			now,
			planned,
			live
		})
	};
}
function withSigns(known, status, going, now) {
	const { request } = known;
	const isGoing = status === going;
	return {
		...known,
		request: isGoing && request !== null ? {
			...request,
			inFlightAt: now
		} : request,
		seenGoing: known.seenGoing || isGoing,
		missingSince: status === void 0 ? known.missingSince ?? now : null
	};
}
function afterRequest(known, write, before, refusal, { now, random }) {
	const request = {
		at: now,
		before,
		accepted: refusal === null || known.request?.accepted === true,
		inFlightAt: null
	};
	if (refusal === null) return {
		known: {
			...known,
			request,
			patience: _answers_js_8.t
		},
		meaning: "taken"
	};
	const meaning = (0,_answers_js_8.o)(write, refusal);
	const patience = (0,_answers_js_8.c)(known.patience, refusal, meaning, now, random);
	if (meaning === "unknown") return {
		known: {
			...known,
			request,
			patience
		},
		meaning
	};
	if (meaning === "done") return {
		known: {
			...known,
			deniedAt: now,
			patience
		},
		meaning
	};
	const meant = meaning === "doubt" && (0,_answers_js_8.n)(patience, now);
	return {
		known: {
			...known,
			patience
		},
		meaning: meant ? "final" : meaning
	};
}
function afterRenewal({ patience }) {
	return patience.refusals === 0 ? "asked" : "waiting";
}
function isAsPlanned(planned, now) {
	return now.description === planned.description && now.version === planned.version && !(0,_status_js_5.r)(now.status);
}

// lib/deployment/prune/dissociate.js
const STILL_USED = "An index may still use the dictionary: remove it from the index settings first, then run the job again.";
async function dissociate(row, { timeoutMs, judgement }, engine, progress) {
	const { service, world, host } = engine;
	const { clock, random } = world;
	const { packageId, packageName, domain } = row;
	const place = `${packageName} on ${domain}`;
	const what = `Package ${packageName} can't be dissociated from domain ${domain}`;
	let known = NOT_ASKED;
	let rows = [];
	let last = row;
	let failure = null;
	let ended = false;
	const result = (why) => ({
		row: last,
		failure: why,
		ended,
		asked: known.request !== null
	});
	const stays = (asks) => judgement.why() !== null && (asks || known.request === null);
	const request = async (before, limits) => {
		const refusal = await refusalOf(service.dissociate(packageId, domain, limits));
		const answer = afterRequest(known, "dissociate", before, refusal, {
			now: clock.now(),
			random
		});
		known = answer.known;
		if (answer.meaning === "final" && refusal !== null) failure = refusedFailure(refusal, `${what}${(0,_answers_js_8.s)(known.patience)}`);
		if (failure !== null) return "done";
		return refusal === null ? "asked" : "waiting";
	};
	const step = async (limits) => {
		const readAt = clock.now();
		rows = await rowsOfDomain(domain, engine, limits.deadline);
		const read = afterRows(known, rows, packageId, {
			now: readAt,
			seenAt: clock.now(),
			blockedForMs: timeoutMs / 2
		});
		known = read.known;
		const { outcome, rule } = read.decision;
		host.debug(`${place}: ${rule}`);
		const current = rows.find((one) => one.packageId === packageId) ?? null;
		last = current ?? last;
		switch (outcome) {
			case "done":
				progress.show(place, "no longer associated", "done");
				last = null;
				return "done";
			case "failed":
				failure = current === null ? null : dissociationFailed(what, current);
				ended = true;
				return "done";
			case "kept":
				judgement.keep(hasItAgain(domain, current), domain);
				return "done";
		}
		if (stays(outcome === "ask")) return "done";
		if (outcome === "wait" || current === null || limits.signal.aborted) {
			progress.show(place, `${rowState(current, rows)}${(0,_answers_js_8.l)(known.patience)}`, null);
			return "waiting";
		}
		if (judgement.isFresh()) return request(current.status, limits);
		await judgement.renew();
		return stays(false) ? "done" : afterRenewal(known);
	};
	try {
		const end = await (0,_rules2_js_6.r)(world, { timeoutMs }, step);
		if (end.why === "done") return result(failure);
		return result(end.why === "cancelled" ? (0,_failures_js_4.t)() : timedOut(row, known, rows, end, timeoutMs));
	} catch (error) {
		if (world.signal.aborted) return result((0,_failures_js_4.t)());
		return result((0,_failures_js_4.a)(error, what, (0,_aws_error_js_1.r)(error, "transient") ? "internal" : "conflict"));
	}
}
async function rowsOfDomain(domain, { service, world }, deadline) {
	try {
		return await (0,_baseline_js_2.g)(world, (bounds) => service.listAssociations(domain, bounds), deadline);
	} catch (error) {
		if ((0,_aws_error_js_1.r)(error, "not-found")) return [];
		throw error;
	}
}
function hasItAgain(domain, row) {
	return `${domain} has it${row === null ? "" : ` (${row.status})`} after this run asked AWS to dissociate it: somebody associated it meanwhile, or AWS did not carry the request out`;
}
function timedOut({ packageName, domain }, { patience }, rows, { unanswered }, timeoutMs) {
	const refusal = (0,_answers_js_8.u)(patience);
	const what = `Package ${packageName} can't be dissociated from domain ${domain}${(0,_answers_js_8.s)(patience)}`;
	if (refusal !== null) return refusedFailure(refusal, what);
	const blocked = rows.filter(_status_js_5.t).map((one) => `${one.packageName} is ${one.status} there`).join(", ");
	const last = (0,_answers_js_8.i)({
		...patience,
		last: patience.last ?? unanswered
	});
	return new _failure_js_0.t("timeout", `Package ${packageName} was not dissociated from domain ${domain} within ${(0,_progress_js_3.n)(timeoutMs)}${blocked === "" ? "" : `: ${blocked}`}.${last}`, { hint: "Run the job again to continue." });
}
function rowState(row, rows) {
	if (row === null) return "not listed";
	const { packageId, status } = row;
	if (status === "DISSOCIATING") return status;
	const others = rows.filter((one) => one.packageId !== packageId && (0,_status_js_5.t)(one));
	const names = others.map(({ packageName }) => packageName).join(", ");
	return others.length === 0 ? `still ${status}` : `waits for ${names} on the domain`;
}
async function refusalOf(call) {
	try {
		await call;
		return null;
	} catch (error) {
		if (error instanceof _aws_error_js_1.t) return error;
		throw error;
	}
}
function refusedFailure(refusal, what) {
	const failure = (0,_failures_js_4.a)(refusal, what, "conflict");
	if (refusal.kind !== "conflict" && refusal.kind !== "rejected") return failure;
	return new _failure_js_0.t(failure.code, failure.message, {
		hint: STILL_USED,
		cause: refusal
	});
}
function dissociationFailed(what, { error }) {
	return new _failure_js_0.t("conflict", `${what} (DISSOCIATION_FAILED): ${(0,_failures_js_4.r)(error)}`, { hint: STILL_USED });
}

// lib/deployment/prune/deletion.js
const PUBLISHED_SINCE = "somebody has published it since";
async function deletePackage(planned, { timeoutMs, judgement, usedBy }, engine, progress, onRead) {
	const { service, world, host } = engine;
	const { clock, random } = world;
	const { id, name } = planned;
	let known = NOT_ASKED;
	let result = { outcome: "deleted" };
	const kept = (why) => {
		result = {
			outcome: "kept",
			why: `${why}${known.request === null ? "" : "; AWS may still delete it, as this run asked for that"}`
		};
		return "done";
	};
	const request = async (live, limits) => {
		const refusal = await refusalOf(service.deletePackage(id, limits));
		const answer = afterRequest(known, "delete", live.status, refusal, {
			now: clock.now(),
			random
		});
		known = answer.known;
		const why = refusal === null ? null : await whyKept(answer.meaning, refusal, usedBy);
		if (why !== null) return kept(why);
		return refusal === null ? "asked" : "waiting";
	};
	const end = await (0,_rules2_js_6.r)(world, { timeoutMs }, async (limits) => {
		const readAt = clock.now();
		const [live] = await (0,_baseline_js_2.g)(world, (bounds) => service.describePackages([id], bounds), limits.deadline);
		const read = afterPackage(known, planned, live, readAt);
		known = read.known;
		const { outcome, rule } = read.decision;
		host.debug(`${name}: ${rule}`);
		if (outcome === "done") return "done";
		if (live !== void 0) onRead(live);
		if (outcome === "failed" && live !== void 0) {
			result = {
				outcome,
				failure: deletionFailed(live)
			};
			return "done";
		}
		if (outcome === "kept") return kept(PUBLISHED_SINCE);
		if (outcome === "wait" || live === void 0 || limits.signal.aborted) {
			progress.show(name, `${stateOf(live)}${(0,_answers_js_8.l)(known.patience)}`, null);
			return "waiting";
		}
		const why = judgement.why();
		if (why !== null) return kept(why);
		if (judgement.isFresh()) return request(live, limits);
		await judgement.renew();
		const found = judgement.why();
		return found === null ? afterRenewal(known) : kept(found);
	});
	if (end.why === "cancelled") throw (0,_failures_js_4.t)();
	if (end.why === "done") return result;
	throw deletionTimedOut(name, known, end, timeoutMs);
}
function stateOf(live) {
	if (live === void 0) return "not listed";
	return live.status === "DELETING" ? live.status : `still ${live.status}`;
}
async function whyKept(meaning, refusal, usedBy) {
	if (meaning !== "final" && meaning !== "doubt" && meaning !== "unexplained") return null;
	const why = await usedBy();
	if (why === null && meaning === "final") throw refusal;
	return why;
}
function deletionTimedOut(name, known, end, timeoutMs) {
	const refusal = (0,_answers_js_8.u)(known.patience);
	if (refusal !== null) return (0,_failures_js_4.a)(refusal, `Package ${name} can't be deleted${(0,_answers_js_8.s)(known.patience)}`, "conflict");
	const last = (0,_answers_js_8.i)({
		...known.patience,
		last: known.patience.last ?? end.unanswered
	});
	return new _failure_js_0.t("timeout", `Package ${name} was not deleted within ${(0,_progress_js_3.n)(timeoutMs)}.${last}`, { hint: "Run the job again to continue." });
}
function deletionFailed(live) {
	return new _failure_js_0.t("conflict", `Package ${live.name} could not be deleted (DELETE_FAILED): ${(0,_failures_js_4.r)(live.error)}`, { hint: "No domain uses it any more. Run the job again, or delete the package by hand." });
}
async function usersOf({ id }, { service, world }) {
	try {
		return await (0,_baseline_js_2.g)(world, (limits) => service.listDomains(id, limits));
	} catch (error) {
		if ((0,_aws_error_js_1.r)(error, "not-found")) return [];
		throw error;
	}
}
function usedAgain(rows, dissociated) {
	const have = rows.length > 1 ? "have" : "has";
	if (rows.every(({ status }) => status === "DISSOCIATING")) return `${namesOf(rows)} still ${have} it (DISSOCIATING)`;
	const isAgain = rows.every(({ domain }) => dissociated.some((row) => row.domain === domain));
	return `${namesOf(rows)} ${have} it${isAgain ? " again" : ""}: somebody associated it meanwhile`;
}
function namesOf(rows) {
	return rows.map(({ domain }) => domain).join(", ");
}

// lib/deployment/prune/judgement.js
const JUDGED_FOR_MS = 15e3;
function judgement(judge, { clock, signal }) {
	let reason = null;
	let judgedAt = null;
	let judging = null;
	const now = async () => {
		try {
			const why = await judge();
			if (signal.aborted) return;
			judgedAt = clock.now();
			if (why !== null) reason ??= {
				why,
				domain: null
			};
		} finally {
			judging = null;
		}
	};
	return {
		why: () => reason?.why ?? null,
		isFresh: () => judgedAt !== null && clock.now() - judgedAt < JUDGED_FOR_MS,
		renew: () => {
			judging ??= now();
			return judging;
		},
		keep: (why, domain) => {
			reason ??= {
				why,
				domain
			};
		},
		isDueTo: (domain) => reason?.domain === domain
	};
}

// lib/deployment/prune/prune.js
const UNSEEN = {
	live: null,
	domains: new Map()
};
async function prune(removals, settings, engine) {
	const results = new Map();
	const took = [];
	for (const removal of removals) {
		const result = await removePackage(removal, settings, engine, took);
		results.set(removal.live.name, result);
		engine.host.info(describe(removal.live.name, result));
	}
	return results;
}
function describe(name, result) {
	switch (result.outcome) {
		case "deleted": return `${name}: no domain has it, and it is deleted`;
		case "kept": return `${name}: kept, ${result.why}`;
		case "failed": return `${name}: not removed`;
	}
}
async function removePackage(removal, { domains, timeoutMs, judge }, engine, took) {
	const { host, world } = engine;
	const { live } = removal;
	let seen = UNSEEN;
	const kept = (why, by = null) => ({
		outcome: "kept",
		why: `${why}${doneTo(seen, by)}`,
		seen
	});
	const failed = (failure, ended = false) => ({
		outcome: "failed",
		failure,
		seen,
		ended
	});
	const progress = () => (0,_progress_js_3.r)(host, world, `${(0,_progress_js_3.t)(timeoutMs)} each`, took);
	try {
		const now = await shownOf(live, engine);
		if (now === null) return { outcome: "deleted" };
		seen = {
			...seen,
			live: now
		};
		if (!isAsPlanned(live, now)) return kept(PUBLISHED_SINCE);
		const rows = await rowsOf(removal, domains, engine);
		const others = rows.filter(({ domain }) => !domains.includes(domain));
		seen = {
			...seen,
			domains: firstSeen(rows.filter((row) => !others.includes(row)))
		};
		if (others.length > 0) return kept(`${namesOf(others)} uses it and is not in \`domains\``);
		const dissociations = judgement(() => whyStays(removal, judge, engine), world);
		const bounds = {
			timeoutMs,
			judgement: dissociations
		};
		const shown = progress();
		const ends = await (0,_baseline_js_2.j)(rows.map(async (row) => [row.domain, await dissociate(row, bounds, engine, shown)]));
		seen = {
			...seen,
			domains: new Map([...seen.domains, ...ends])
		};
		const failure = (0,_failures_js_4.n)(ends.flatMap(([, end]) => end.failure ?? []));
		if (failure !== null) return failed(failure);
		const why = dissociations.why();
		if (why !== null) return kept(why, dissociations);
		const usedBy = () => usesAfter(rows, live, engine);
		const last = {
			timeoutMs,
			usedBy,
			judgement: judgement(async () => await judge(removal) ?? usedBy(), world)
		};
		const deletion = await deletePackage(live, last, engine, progress(), (read) => {
			seen = {
				...seen,
				live: read
			};
		});
		if (deletion.outcome === "kept") return kept(deletion.why);
		return deletion.outcome === "failed" ? failed(deletion.failure, true) : deletion;
	} catch (error) {
		return failed(world.signal.aborted ? (0,_failures_js_4.t)() : removalFailed(removal, error));
	}
}
async function shownOf({ id }, engine) {
	const { world } = engine;
	if (world.signal.aborted) throw (0,_failures_js_4.t)();
	const [shown] = await (0,_comparison_js_7.g)([id], engine);
	return shown === void 0 || shown.status === "DELETED" ? null : shown;
}
async function whyStays(removal, judge, engine) {
	const why = await judge(removal);
	if (why !== null) return why;
	const [now] = await (0,_comparison_js_7.g)([removal.live.id], engine);
	return now === void 0 || isAsPlanned(removal.live, now) ? null : PUBLISHED_SINCE;
}
async function usesAfter(dissociated, live, engine) {
	const wasDissociated = ({ domain }) => dissociated.some((row) => row.domain === domain);
	const users = await (0,_comparison_js_7._)(engine.world, () => usersOf(live, engine), (found) => found.length > 0 && found.every(wasDissociated), _marker_js_9.l);
	return users.length === 0 ? null : usedAgain(users, dissociated);
}
async function rowsOf({ live, rows: seen }, domains, engine) {
	const [ofPackage, ofDomains] = await Promise.all([(0,_comparison_js_7._)(engine.world, () => usersOf(live, engine), (found) => found.every(({ domain }) => domains.includes(domain))), (0,_baseline_js_2.M)(domains, (domain) => rowsOfDomain(domain, engine))]);
	const ofThese = ofDomains.flat().filter(({ packageId }) => packageId === live.id);
	return [...new Map([
		...seen,
		...ofThese,
		...ofPackage
	].map((row) => [row.domain, row])).values()];
}
function firstSeen(rows) {
	return new Map(rows.map((row) => [row.domain, {
		row,
		failure: null,
		ended: false,
		asked: false
	}]));
}
function doneTo({ domains }, by) {
	const asked = [...domains].flatMap(([domain, one]) => one.asked && by?.isDueTo(domain) !== true ? [one] : []);
	const namesWhere = (isGone) => [...domains].flatMap(([domain, one]) => asked.includes(one) && one.row === null === isGone ? [domain] : []);
	const [gone, open] = [namesWhere(true).join(", "), namesWhere(false).join(", ")];
	const was = `; by then this run had dissociated it from ${gone} (a deploy that has its file associates it again)`;
	return `${gone === "" ? "" : was}${open === "" ? "" : `; by then this run had asked AWS to dissociate it from ${open}`}`;
}
function removalFailed({ live, marker }, error) {
	const what = `Package ${live.name} (its file ${marker.path} is gone) can't be removed`;
	return (0,_failures_js_4.a)(error, what, (0,_aws_error_js_1.r)(error, "transient") ? "internal" : "conflict");
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
		const told = new Set();
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
	const reasons = new Map();
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
  r: () => (configurationFailure),
  t: () => (selectFiles)
});
var _failure_js_0 = _require(7794);
var _stop_word_file_js_1 = _require(394);
var _printable_js_2 = _require(4359);
var _workspace_path_js_3 = _require(7077);
var _names_js_10 = _require(3996);
var _byte_source_js_4 = _require(8888);
var _sha256_js_5 = _require(4093);
var _joined_file_js_6 = _require(7914);
var _repository_path_js_7 = _require(4660);
var _glob_js_8 = _require(6240);
var node_fs_9 = _require(3024);

// lib/configuration-failure.js
function configurationFailure(errors, manifest = null) {
	const all = errors.length === 0 ? ["The configuration is invalid."] : errors;
	const parts = all.map((message) => ({
		message,
		place: placeIn(manifest, message)
	}));
	const listed = all.map((error) => `- ${error}`).join("\n");
	const message = all.length === 1 ? all.join("") : `The configuration has ${all.length} errors:\n${listed}`;
	return new _failure_js_0.t("invalid-configuration", message, { parts });
}
function placeIn(file, error) {
	if (file === null || !error.startsWith(`${file}:`)) return null;
	const [, line, column] = /^:(\d{1,9}):(\d{1,9}): /.exec(error.slice(file.length)) ?? [];
	return line === void 0 ? null : {
		file,
		line: Number(line),
		column: Number(column)
	};
}

// lib/workspace/discover.js
function discoverDictionaries(files, readers) {
	const errors = [];
	const dictionaries = files.flatMap((selected) => {
		try {
			return [discover(selected, readers)];
		} catch (error) {
			errors.push(`${(0,_printable_js_2.i)(selected.file)} can't be used: ${(0,_printable_js_2.n)(error)}.`);
			return [];
		}
	});
	if (errors.length > 0) throw configurationFailure(errors);
	return dictionaries;
}
function discover(selected, readers) {
	const { name, file, repositoryPath, parts, isGlobbed, settings } = selected;
	const { files, path } = (0,_joined_file_js_6.t)(parts);
	const source = (0,_byte_source_js_4.n)(path);
	const { sha256, bytes } = (0,_sha256_js_5.t)(source);
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
	const detected = majority(parts.map(({ file, path }) => readers.detectFormat(file, (0,_byte_source_js_4.n)(path))));
	return detected === null ? {
		format: "opaque",
		formatSource: "undecided"
	} : {
		format: detected,
		formatSource: "detected"
	};
}
function majority(formats) {
	const counts = new Map();
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
			if (stopwordsPath === null) throw new Error(`its stop words ${(0,_printable_js_2.i)(stopwords.file)} were not looked up`);
			try {
				return {
					tokenizer,
					lowercase,
					stopwords: readers.readWords((0,_byte_source_js_4.n)(stopwordsPath), settings.engineVersion)
				};
			} catch (error) {
				throw new Error(`its stop words ${(0,_printable_js_2.i)(stopwords.file)} can't be read: ${(0,_printable_js_2.n)(error)}`, { cause: error });
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
	const candidates = new Map();
	for (const glob of request.globs) {
		if (glob.startsWith("!")) {
			(0,_glob_js_8.l)(candidates, glob, origin, errors, notices);
			continue;
		}
		const { matches, literal, problem } = (0,_glob_js_8.n)(workspace, glob);
		if (problem !== null) errors.push(`${origin}: ${problem}`);
		for (const [file, match] of matches) candidates.set(file, {
			match,
			origin,
			settings: request.globSettings,
			literal,
			bundle: null,
			isBroken: false
		});
	}
	if (!request.globs.every((glob) => glob.startsWith("!") && request.entries.length > 0) && request.globs.length > 0 && errors.length === 0 && candidates.size === 0) errors.push(`${origin}: ${(0,_glob_js_8.o)(request.globs)}`);
	return candidates;
}
function matchEntries(workspace, entries, errors) {
	const candidates = new Map();
	for (const entry of entries) {
		const { origin, settings, files, isBroken = false } = entry;
		const key = files === null ? "file" : "files";
		for (const pattern of files ?? [entry.pattern]) {
			const result = pattern.startsWith("!") ? negated(pattern) : (0,_glob_js_8.n)(workspace, pattern);
			if (result.problem !== null) errors.push(`${origin}: ${key}: ${result.problem}`);
			else if (!result.literal && files === null && settings.packageName !== null) {
				errors.push(`${origin}: file: ${(0,_printable_js_2.i)(pattern)} is a glob, so the entry can't name one package; name a file, leave out "package", or make one package of several files with "files".`);
				continue;
			}
			const bundle = files === null ? null : entry;
			claim(candidates, result, {
				origin,
				settings,
				literal: result.literal,
				bundle,
				isBroken
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
		if (earlier !== void 0 && earlier.literal === literal) errors.push(`${origin}: ${bundle === null ? "file" : "files"}: ${(0,_printable_js_2.i)(file)} is named by the entry at ${earlier.origin} too; keep one of them.`);
		candidates.delete(file);
		candidates.set(file, {
			...wanted,
			match
		});
	}
}
function negated(pattern) {
	const problem = `${(0,_printable_js_2.i)(pattern)} takes nothing away in a manifest; "!" has a meaning only in the input files.`;
	return {
		matches: new Map(),
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
	const workspace = node_fs_9.realpathSync.native(request.workspace);
	const candidates = new Map([...matchGlobs(workspace, request, errors, notices), ...matchEntries(workspace, request.entries, errors)]);
	const files = [];
	const take = (selected) => {
		if (typeof selected === "string") errors.push(selected);
		else if (selected !== null) files.push(selected);
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
	const [file, { origin, settings, isBroken }] = first;
	const refused = members.flatMap(([, { match }]) => match.kind === "refused" ? [`${origin}: ${match.message}`] : []);
	if (refused.length > 0) return refused.join("\n");
	if (isBroken) return null;
	const parts = members.flatMap(([name, { match }]) => match.kind === "file" ? [{
		...match,
		file: name
	}] : []);
	const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
	if (bytes > MAX_FILE_BYTES) return `${origin}: ${(0,_printable_js_2.i)(file)} has ${bytes} bytes; no data node can load a dictionary of more than ${MAX_FILE_BYTES} (2 GiB).`;
	const name = (0,_names_js_10.i)(file, settings.packageName, prefix);
	if (name === null) return unfitName(file, settings.packageName, prefix, origin);
	if (THROW_AWAY_NAME.test(name)) return `${origin}: ${(0,_printable_js_2.i)(file)} has the package name ${(0,_printable_js_2.i)(name)}, which is kept for throw-away validation packages.`;
	const stopwords = findStopwords(workspace, settings.analysis);
	if (typeof stopwords === "string") return `${origin}: analysis.stopwords: ${stopwords}`;
	return {
		name,
		nameWithoutPrefix: name.startsWith(prefix) ? name.slice(prefix.length) : name,
		file,
		repositoryPath: (0,_repository_path_js_7.i)(workspace, file),
		parts: parts.map(({ file: part, path }) => ({
			file: part,
			path
		})),
		bytes,
		patterns: first[1].bundle?.files ?? null,
		isGlobbed: members.some(([, { literal }]) => !literal),
		settings,
		stopwordsPath: stopwords.path
	};
}
function unfitName(file, named, prefix, origin) {
	const own = named ?? (0,_names_js_10.a)(file);
	const whole = prefix + own;
	const name = own === "" ? "no package name" : `the package name ${(0,_printable_js_2.i)(whole)}${whole.length > 28 ? ` (${whole.length} characters)` : ""}`;
	const shorter = prefix === "" || own === "" ? "" : `, or shorten the input package-prefix (${(0,_printable_js_2.i)(prefix)}), which begins every name`;
	const start = `${origin}: ${(0,_printable_js_2.i)(file)} gives ${name}, but AWS takes ${_names_js_10.n}.`;
	if (named !== null) return `${start} Change "package" of this entry${shorter}.`;
	return `${start} Name the package in the manifest: an entry with "file: ${(0,_printable_js_2.r)(file)}" and "package: <name>"${shorter}.`;
}
function findStopwords(workspace, analysis) {
	if (analysis?.stopwords.kind !== "file") return { path: null };
	const { file } = analysis.stopwords;
	const wrong = (0,_workspace_path_js_3.i)(file);
	if (wrong !== null) return `${(0,_printable_js_2.i)(file)} ${wrong}.`;
	const found = (0,_workspace_path_js_3.r)(workspace, file);
	switch (found.kind) {
		case "file": return { path: found.path };
		case "refused": return found.message;
		case "missing": return `${(0,_printable_js_2.i)(file)} is neither "_english_" nor a file of the workspace.`;
		case "directory":
		case "other": return `${(0,_printable_js_2.i)(file)} is not a regular file.`;
	}
}
function sharedNames(files) {
	return [...new Set(files.map(({ name }) => name))].flatMap((name) => {
		const sharing = files.filter((selected) => selected.name === name);
		if (sharing.length === 1) return [];
		const listed = sharing.map(({ file }) => (0,_printable_js_2.i)(file)).join(", ");
		return `Package name ${(0,_printable_js_2.i)(name)} would be that of ${sharing.length} files: ${listed}. Give each its own name in the manifest: an entry with "file: <file>" and "package: <name>".`;
	});
}

}),

4093:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (hashSource)
});
var node_crypto_0 = _require(7598);

// lib/dictionaries/sha256.js
function isSha256(text) {
	return /^[0-9a-f]{64}$/.test(text);
}
function parseSha256(text) {
	return isSha256(text) ? text : null;
}
function hashSource(source) {
	const hash = (0,node_crypto_0.createHash)("sha256");
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

}),

505:
((_module, _exports, _require) => {

_require.d(_exports, {
  i: () => (startingJudgement),
  n: () => (judge),
  r: () => (mixedJudgement),
  t: () => (isVerified)
});
// lib/search/domain/verify/verdict.js
function judge(facts, { memory, disk, expected, byEntries, former }) {
	if ("rejected" in disk) return final("broken", brokenMessage(facts, disk.rejected));
	if (facts.use === "unused") return final("unused", `No field of ${facts.index} uses ${facts.analyzer}: queries that name it are not checked.`);
	const isDiskRight = expected === null || same(disk, expected);
	const isMemoryRight = expected === null ? same(memory, disk) : same(memory, expected);
	if (!isDiskRight && isMemoryRight) return waiting("mixed", otherDiskMessage(facts), "harms");
	if (!isDiskRight) return waiting("stale", oldDiskMessage(facts), "harms");
	const isFormer = !byEntries || former !== null && same(memory, former);
	if (!isMemoryRight && !isFormer) return waiting("not-checked", doubtMessage(facts), "helps");
	if (!isMemoryRight) return lagging(facts);
	return upToDate(facts);
}
function upToDate(facts) {
	const isIndexed = facts.use === "index" || facts.use === "both";
	if (isIndexed && facts.changed) return final("needs-reindex", reindexMessage(facts));
	if (!isIndexed) return final("live", facts.everyNode ? null : ONE_NODE);
	return final("live", "It is used when documents are indexed: older documents keep their old analysis until they are indexed again.");
}
const ONE_NODE = "The node that answered has it. This mode asks no node by _search, as that reads documents; deploy and drift ask every node.";
function lagging(facts) {
	if (facts.use !== "search") return final("needs-reindex", reindexMessage(facts));
	if (facts.reloadable) return waiting("stale", staleMessage(facts), "helps");
	return final("needs-reopen", reopenMessage(facts));
}
function same(a, b) {
	return a.length === b.length && a.every((one, index) => one === b[index]);
}
function final(verdict, message) {
	return {
		verdict,
		message,
		pending: false
	};
}
function waiting(verdict, message, reload) {
	return {
		verdict,
		message,
		pending: true,
		reload
	};
}
function brokenMessage({ index, analyzer }, reason) {
	return `${index} can't build ${analyzer} from the files on its nodes: "${reason.slice(0, 300)}". It still searches with the content in memory, but accepts no document with a new field, and cannot be opened again once it is closed. Deploy the former content now: revert the commit.`;
}
function staleMessage({ index, analyzer, reloadPath }) {
	return `${analyzer} has not taken up the file that its nodes have. "POST ${reloadPath}/${index}" reloads it; reload: true lets deploy do that.`;
}
function oldDiskMessage({ index }) {
	return `The nodes of ${index} do not have this commit's content on disk, although AWS reports ACTIVE. AWS may still be copying it: run drift again in some minutes; if that does not help, dissociate and associate the package, or ask AWS Support.`;
}
function doubtMessage({ analyzer }) {
	return `${analyzer} has not all words as single entries of the file have them, nor as those of the former content do. A file is too large to be built on a domain (over 5 MB or 100,000 entries), so it is not known whether all of it is in memory. Test a changed word with "GET _analyze".`;
}
function otherDiskMessage({ index, analyzer }) {
	return `${analyzer} has this commit's content in memory, but a node of ${index} has another file on disk: after a restart it would search with that. Run drift again in some minutes; if that does not help, dissociate and associate the package, or ask AWS Support.`;
}
function reopenMessage({ index, analyzer, reloadPath }) {
	const [why, advice] = reloadPath === null ? ["is on an engine that reloads no analyzers (Elasticsearch does from 7.8 on)", ""] : ["has no updateable filter", " With \"updateable\": true on its synonym filter AWS reloads it by itself."];
	return `${analyzer} ${why}, so it takes up the new file only when the index is closed and opened: "POST ${index}/_close", then "POST ${index}/_open" (searches fail in between).${advice}`;
}
function reindexMessage({ index, use }) {
	return `New documents are indexed${use === "both" ? " and searched" : ""} with the new file once "POST ${index}/_close" and "POST ${index}/_open" were called (searches fail in between); existing documents keep their old analysis until they are indexed again.`;
}
function mixedJudgement({ index, analyzer, reloadable, reloadPath }, nodes) {
	return {
		verdict: "mixed",
		message: `The ${nodes} nodes that hold ${index} have different content in ${analyzer}, so that the same search finds different things; ${reloadable ? `"POST ${reloadPath}/${index}" reloads it on all` : `"POST ${index}/_close", then "POST ${index}/_open" make them agree`}.`,
		pending: reloadable,
		...reloadable && { reload: "helps" }
	};
}
function startingJudgement({ index }, nodes) {
	return {
		verdict: "not-checked",
		message: `A shard of ${index} is starting on ${nodes === 1 ? "a node" : `${nodes} nodes`} that can't be asked before it has started. Run the check again when the domain has settled.`,
		pending: true,
		obstacle: "time"
	};
}
function isVerified({ verdict }) {
	return verdict === "live" || verdict === "unused" || verdict === "next-index";
}

})

};
