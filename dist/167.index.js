export const id = 167;
export const ids = [167];
export const modules = {

/***/ 4059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ assertNotEmpty),
/* harmony export */   i: () => (/* binding */ assertNotEmptied),
/* harmony export */   n: () => (/* binding */ diffWithDeployed),
/* harmony export */   o: () => (/* binding */ objectKey),
/* harmony export */   r: () => (/* binding */ assertFewRemovals),
/* harmony export */   t: () => (/* binding */ diffWithBase)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7794);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9354);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8894);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3525);
/* harmony import */ var _word_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5032);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7617);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6344);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4660);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);












// lib/deployment/model/object-key.js
/**
* Key of a dictionary's content: `<key-prefix>/<package>/<sha256><extension>`. Content-addressed, so that nobody can
* overwrite an object between its upload and AWS's import, and every version that was ever deployed can be read back.
*/
function objectKey(prefix, packageName, sha256, file) {
	return [
		prefix,
		packageName,
		`${sha256}${node_path__WEBPACK_IMPORTED_MODULE_9__.posix.extname(file)}`
	].filter((part) => part !== "").join("/");
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
	const used = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_1__.n)(changed, async (step) => {
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
	if (content.kind !== "known" || (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.f)(observed.trust)) return {
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
		const bytes = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__.n)(world, (limits) => store.get(key, limits));
		if (bytes === null) return {
			kind: "unreadable",
			why: `${key} is not in the bucket`
		};
		if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256").update(bytes).digest("hex") !== sha256) return {
			kind: "unreadable",
			why: `${key} was changed since it was deployed`
		};
		return {
			kind: "read",
			bytes
		};
	} catch (error) {
		if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_3__.t) return {
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
	const reader = _registry_js__WEBPACK_IMPORTED_MODULE_6__.t[format];
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
		context: _registry_js__WEBPACK_IMPORTED_MODULE_6__.i,
		report: _word_lines_js__WEBPACK_IMPORTED_MODULE_5__.m
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
	const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.t)(root, [
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
	const tree = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.t)(place.root, [
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
	const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.t)(root, [
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
	for (let folder = node_path__WEBPACK_IMPORTED_MODULE_9__.posix.dirname(path); folder !== "."; folder = node_path__WEBPACK_IMPORTED_MODULE_9__.posix.dirname(folder)) above.push(folder);
	const tree = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.t)(root, [
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
	const place = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_8__.t)(workspace, file);
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
	return diffDictionaries(before === null ? null : (0,_word_lines_js__WEBPACK_IMPORTED_MODULE_5__.b)(before), (0,_word_lines_js__WEBPACK_IMPORTED_MODULE_5__.x)(path), format, options);
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

/***/ 8167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4930);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3525);
/* harmony import */ var _problem_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9848);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6344);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4359);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2890);
/* harmony import */ var _to_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2773);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5263);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4059);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3247);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3395);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5577);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8890);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4660);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9706);
/* harmony import */ var _engine_version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5881);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1455);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9896);























// lib/github/ancestry.js
/** Whether the commit that is checked out belongs to the ref that a run is about. */
/**
* Asks Git first, and GitHub where Git can't tell: a shallow checkout lacks the history, and the branch may have gone on.
* @param root of the work tree that the dictionaries are in
*/
async function ancestryOf(root, { runSha, ref }, api) {
	const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.r)(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
	if (commit === null) return {
		kind: "unknown",
		why: "Git does not say what is checked out (no Git, or no Git checkout)"
	};
	if (commit === runSha) return { kind: "in-history" };
	const tips = [runSha, remoteRef(ref)].filter((tip) => tip !== null);
	for (const tip of tips) if (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.n)(root, "merge-base", "--is-ancestor", commit, `${tip}^{commit}`)) return { kind: "in-history" };
	const name = ref?.replace(/^refs\/(?:heads|tags)\//, "") ?? runSha;
	const order = name === null ? null : await api?.compareCommits(commit, name) ?? null;
	if (order === "ahead" || order === "identical") return { kind: "in-history" };
	if (order !== null || await knowsWholeHistory(root, runSha)) return {
		kind: "not-in-history",
		commit
	};
	return {
		kind: "unknown",
		why: `${commit.slice(0, 7)} is checked out, and neither Git nor GitHub says where it belongs`
	};
}
/** Where actions/checkout keeps what it fetched. */
function remoteRef(ref) {
	if (ref?.startsWith("refs/tags/")) return ref;
	return ref?.startsWith("refs/heads/") ? ref.replace("refs/heads/", "refs/remotes/origin/") : null;
}
/** Only a whole history can show that a commit is not part of it. */
async function knowsWholeHistory(root, runSha) {
	if (runSha === null || !await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.n)(root, "cat-file", "-e", `${runSha}^{commit}`)) return false;
	return await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.r)(root, "rev-parse", "--is-shallow-repository") === "false";
}

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
	const message = (0,_printable_js__WEBPACK_IMPORTED_MODULE_20__.t)(error);
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
const { access, appendFile, writeFile: writeFile$1 } = fs__WEBPACK_IMPORTED_MODULE_19__.promises;
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
				yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_19__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_19__.constants.W_OK);
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
		return this.addRaw(os__WEBPACK_IMPORTED_MODULE_18__.EOL);
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

// lib/report/packages-output.js
/** The output `packages`, and how it is made to fit. */
/** No output is larger than this, in bytes: GitHub takes 1 MB from all steps of a job. */
const MAX_OUTPUT_BYTES = 262144;
/** Most problems of a dictionary in the output. */
const MAX_PROBLEMS_IN_OUTPUT = 50;
/** Longest message in the output, in UTF-16 units. */
const MAX_MESSAGE$1 = 1e3;
const SHORT_MESSAGE$1 = 200;
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
			message: (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.r)(message)
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
			message: domain.message === null ? null : (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(domain.message)
		}))
	};
}
/** Errors before warnings, otherwise as they were. */
function errorsFirst(problems) {
	return [...problems.filter(({ severity }) => severity === "error"), ...problems.filter(({ severity }) => severity === "warning")];
}
/** Whether a text fits into an output. */
function fits(json) {
	return Buffer.byteLength(json) <= MAX_OUTPUT_BYTES;
}
const WHOLE = {
	problems: 50,
	message: MAX_MESSAGE$1,
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
/**
* The output. First problems go, then differences and domains of what is unchanged, then those of the rest; and only then
* whole elements, those of which there is least to say first.
*/
function packagesOutput(dictionaries) {
	const whole = render(dictionaries, WHOLE);
	if (fits(whole)) return {
		json: whole,
		leftOut: null
	};
	for (const trim of TRIMS) {
		const json = render(dictionaries, trim);
		if (fits(json)) return {
			json,
			leftOut: describe(trim)
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
function describe({ problems, quietDetails, details }) {
	return `The output packages lacks ${[problems < 50 ? "problems" : "the ends of long messages", ...quietDetails ? [] : [details ? "differences and domains of unchanged elements" : "differences and domains"]].join(", ")}`;
}
function render(dictionaries, trim) {
	return JSON.stringify(dictionaries.map((dictionary) => trimmed(dictionary, trim)));
}
function trimmed(dictionary, { problems, message, quietDetails, details }) {
	const output = packageOutputOf(dictionary, problems);
	const isBare = !details || !quietDetails && isQuiet(dictionary);
	return {
		...output,
		problems: output.problems.map((problem) => ({
			...problem,
			message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(problem.message, message)
		})),
		diff: isBare ? null : output.diff,
		domains: isBare ? [] : output.domains.map((domain) => ({
			...domain,
			message: domain.message === null ? null : (0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(domain.message, message)
		}))
	};
}
function isQuiet({ action }) {
	return action === "unchanged" || action === "none";
}
/** In their order. */
function mostUrgent(dictionaries, most) {
	const rank = (one) => one.errors > 0 || one.failure !== null ? 0 : !isQuiet(one) ? 1 : one.warnings > 0 ? 2 : 3;
	const kept = new Set(dictionaries.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
	return dictionaries.filter((one) => kept.has(one));
}

// lib/report/search-output.js
/** The output `search`, and how it is made to fit. */
/** Most elements of the output. */
const MAX_ELEMENTS = 500;
const SHORT_MESSAGE = 200;
/** What needs attention first. */
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
/** What needs attention comes first where not everything can be there; otherwise the order is kept. */
function searchOutput(uses) {
	const all = uses.map((use) => ({
		...use,
		message: use.message === null ? null : (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(use.message)
	}));
	const whole = JSON.stringify(all);
	if (all.length <= MAX_ELEMENTS && fits(whole)) return {
		json: whole,
		leftOut: null
	};
	const sorted = all.toSorted((a, b) => URGENCY.indexOf(a.verdict) - URGENCY.indexOf(b.verdict)).map((use) => ({
		...use,
		message: use.message === null ? null : (0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(use.message, SHORT_MESSAGE)
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
/** The outputs of the step, as later steps and other jobs read them. */
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
* The outputs of a run but for the path of its results file, and what had to be left out of them, as a sentence.
*/
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
		notice: leftOut.length === 0 ? null : `${leftOut.join("; ")}, as GitHub takes only so much; the results file has all.`
	};
}
/** Hands the outputs to the runner. */
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) (0,_core_js__WEBPACK_IMPORTED_MODULE_9__.n)(name, value);
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
	if (!due.some(isDone)) return false;
	return which === "some" || isDone({ deed }) && due.every(isDone);
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
	const counts = ({ deed }) => deed === (run.mode === "deploy" ? "made" : "foreseen");
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
	if ((0,_engine_version_js__WEBPACK_IMPORTED_MODULE_13__.a)(version, 1, 0)) return true;
	return version.engine === "Elasticsearch" && (version.major > 7 || version.major === 7 && version.minor >= 8);
}

// lib/report/escape/markdown.js
/**
* GitHub Flavored Markdown, in running text and in table cells alike. Two things act on text: the Markdown parser, kept
* off by backslashes and character references, and GitHub's own filters, which run on the finished HTML and turn
* mentions, issue and commit references, e-mail addresses and emoji codes into something else; escapes are gone by then, so
* whatever would be recognised becomes a code span, in which the filters look at nothing. Nothing unseen is added to a
* text: an id or a path that somebody copies is the one that was meant.
*/
/** Between two code spans side by side, which would become one: an element without content. */
const APART = "<span></span>";
/**
* A word that a filter of GitHub would make something of: a URL, `www.`, a mention or e-mail address, `#1`, `GH-1`, an
* advisory, a commit, an emoji code. Paths and ids too, for those who copy them.
*/
const RECOGNISED = /:\/\/|@|#\d|:[\w+-]+:|www\.|(?:gh|ghsa|cve|cwe)-|(?<![a-z\d])[a-f\d]{7,}(?![a-z\d])|\bF\d{6,}\b|\/[^/]*\.\w{1,10}[.:\d]*$|\/.*\/|\banalyzers\//i;
/** What stands between words and belongs to none of them. */
const BETWEEN_WORDS = /([\s`"'()[\]{},;]+)/;
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
	const pieces = (0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.n)(text).split(/(`[^`]+`)/).flatMap((piece) => /^`[^`]+`$/.test(piece) ? [piece] : prosePieces(piece)).filter((piece) => piece !== "");
	return pieces.map((piece, index) => {
		if (!/^`[^`]+`$/.test(piece)) return index === 0 ? beginNoBlock(inert(piece)) : inert(piece);
		return `${index > 0 && pieces[index - 1]?.endsWith("`") ? APART : ""}${code(piece.slice(1, -1))}`;
	}).join("");
}
/** Prose in which what GitHub would recognise stands in backticks. */
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
/**
* Text in a code span, which is inert by itself. A text with `|` becomes a `code` element, as a code span in a table
* can't hold every mixture of `\` and `|`.
*/
function code(text) {
	const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.r)(text);
	if (shown.includes("|")) return `<code>${apart(inert(shown))}</code>`;
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
	return (0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.r)(text).replace(/[&<>|`$\\*_[\]~#]/g, (character) => REFERENCES$1[character] ?? `\\${character}`);
}
/** Keeps Markdown itself from making links of addresses where it can't be told that they are code. */
function apart(escaped) {
	return escaped.replace(/:(?=\/\/)|www(?=\.)|@/gi, `$&${APART}`);
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
	return (0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.r)(text).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character);
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
/** URL of the commit that the run is about. */
function commitUrl({ serverUrl, repository, sha }) {
	return repository === null || sha === null ? null : `${serverUrl}/${encodePath(repository)}/commit/${encodePath(sha)}`;
}
/** URL of the workflow run. */
function runUrl(context) {
	return context.repository === null || context.runId === null ? null : `${context.serverUrl}/${encodePath(context.repository)}/actions/runs/${encodePath(context.runId)}`;
}
/** URL of a page of the action's own documentation in the version that runs, for example `docs/iam.md`. */
function docsUrl({ serverUrl, action }, page, anchor = "") {
	if (action === null) return null;
	return `${serverUrl}/${`${encodePath(action.repository)}/blob/${encodePath(action.ref)}/${encodePath(page)}`}${anchor === "" ? "" : `#${encodeURIComponent(anchor)}`}`;
}
/** Pages of the documentation that messages name. */
const DOCS_PAGE = /`(docs\/(?:dictionaries|iam|manifest|recipes|troubleshooting)\.md)`/g;
/** Markdown of ours in which the pages of the documentation that are named become links. */
function withDocLinks(markdown, links) {
	return markdown.replace(DOCS_PAGE, (named, page) => {
		const url = docsUrl(links, page);
		return url === null ? named : link(page, url);
	});
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
/** Changes of a run that are shown without being unfolded. */
const MAX_UNFOLDED_CHANGES = 10;
/** A folded part about a dictionary; open from the start when it failed, or when little changes in the whole run. */
function dictionaryDetails(dictionary, run, links, amounts) {
	const verdict = verdictOf(dictionary, run);
	const about = [
		dictionary.errors === 0 ? "" : count(dictionary.errors, "error"),
		dictionary.warnings === 0 ? "" : count(dictionary.warnings, "warning"),
		dictionary.diff === null ? "" : diffNumbers(dictionary.diff)
	].filter((part) => part !== "");
	const heading = `${ICON[verdict]} ${htmlCode((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(dictionary.name, MAX_NAME$1))}${about.length === 0 ? "" : `: ${escapeHtml(about.join(", "))}`}`;
	const children = [
		`${code((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(dictionary.file, MAX_PATH))}, read as ${code(dictionary.format)}\n\n`,
		messageList(dictionary, amounts),
		problemList(dictionary, links, amounts),
		exampleList(dictionary, run, links, amounts),
		domainList(dictionary, run, amounts),
		usage(dictionary, run)
	];
	return {
		open: `<details${verdict === "failed" || isShortNews(dictionary, run) ? " open" : ""}>\n<summary>${heading}</summary>\n\n`,
		children: children.filter((child) => child !== null),
		close: "</details>\n\n",
		leftOut: (missing) => `${count(missing, "part")} of this not shown, as the page would be too long.\n\n`
	};
}
/** Whether what changes is so little in the whole run that nobody needs to unfold it. */
function isShortNews(dictionary, run) {
	const changes = run.dictionaries.reduce((sum, { diff }) => sum + (diff === null ? 0 : diff.added + diff.removed + diff.changed), 0);
	return contentDiffers(dictionary) && changes <= MAX_UNFOLDED_CHANGES;
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
	return list("", messages.slice(0, most).map((message) => sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)((0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(message), MAX_MESSAGE))), messages.length, "message");
}
function problemList({ problems, errors, warnings, file }, links, { problems: most }) {
	const items = errorsFirst(problems).slice(0, most).map((problem) => {
		const icon = problem.severity === "error" ? ICON.failed : ICON.warning;
		const text = sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)((0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.r)(problem.message), MAX_MESSAGE));
		return `${icon} ${place(problem, file, links)}${text} ${codeLink(problem.code, links)}`;
	});
	return list("Problems", items, Math.max(errors + warnings, items.length), "problem");
}
function place({ line, column }, file, links) {
	if (line === null) return "";
	return `${linked(column === null ? `Line ${line}` : `Line ${line}, column ${column}`, file, line, links)}: `;
}
/** The code of a problem, linked to what the documentation of this version says of it. */
function codeLink(problemCode, links) {
	const url = docsUrl(links, "docs/dictionaries.md", (0,_problem_codes_js__WEBPACK_IMPORTED_MODULE_2__.t)(problemCode));
	return url === null ? code(problemCode) : link(code(problemCode), url);
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
		const words = sentence.map((part) => typeof part === "string" ? prosePart(part) : code((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(part.term, MAX_TERM))).join("");
		const where = line === null || kind === "removed" ? "" : ` (${linked(`line ${line}`, file, line, links)})`;
		return `${SIGN[kind]} ${words}${where}`;
	});
	return list(meaningHeading(dictionary, run), items, diff.added + diff.removed + diff.changed, "change");
}
function meaningHeading(dictionary, { mode }) {
	if (mode !== "deploy") return "What this means for searches once it is deployed";
	if (dictionary.domains.every(({ deed }) => deed === "none")) return "What this means for searches once a domain has it";
	if (reaches(dictionary, "all")) return "What this means for searches";
	return reaches(dictionary, "some") ? "What this means for searches on the domains that have it" : "Not live. What it was to mean for searches";
}
/** Words between terms: their outer blanks matter. */
function prosePart(text) {
	const words = sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(text, MAX_MESSAGE));
	return `${/^\s/.test(text) ? " " : ""}${words}${words !== "" && /\s$/.test(text) ? " " : ""}`;
}
function domainList(dictionary, run, { domains: most }) {
	const failed = (domain) => domainFailed(domain, run);
	const told = dictionary.domains.filter((domain) => domain.message !== null || domain.action === "associate" || domain.action === "dissociate").toSorted((one, other) => Number(failed(other)) - Number(failed(one)));
	const items = told.slice(0, most).map((domain) => {
		const said = domain.message === null ? "" : `: ${sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)((0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(domain.message), MAX_MESSAGE))}`;
		const phrase = domainPhrase(domain, dictionary);
		return `${failed(domain) ? `${ICON.failed} ` : ""}${code((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(domain.name, MAX_NAME$1))} ${phrase}${said}`;
	});
	return list(run.mode === "deploy" ? "Domains" : "Domains when this is deployed", items, told.length, "domain");
}
/** Where the index settings find the dictionary, and what search still needs to see it. */
function usage(dictionary, run) {
	if (run.mode === "lint" || dictionary.action === "delete" || !isChanging(dictionary)) return null;
	if (isUnfinished(dictionary) || dictionary.domains.some(isUnfinished)) return null;
	const { referencePath, format, engineVersion } = dictionary;
	const [usual, ...others] = settingsFor(format);
	const path = referencePath === null ? "Its path for index settings, `analyzers/F…`, is known after the first deploy." : usual === void 0 ? `Path for index settings: ${code(referencePath)}.` : `In index settings: ${code(`"${usual}": "${referencePath}"`)}${others.length === 0 ? "" : ", or another setting that takes a word list"}.`;
	const notes = activationNotes(format, engineVersion).map((note) => `- ${sentence(note)}\n`);
	return `**${run.mode === "deploy" ? "To use it in search" : "To use it in search, once it is deployed"}**\n\n- ${path}\n${notes.join("")}\n`;
}

// lib/report/markdown/overview.js
/** The top of a page: what went wrong, what deploying does, and one row a dictionary. */
const MAX_FAILURE = 1500;
/** Things that failed together; the rest is counted. */
const MAX_PARTS = 10;
const MAX_NOTE = 1e3;
const MAX_NAME = 100;
const MAX_DOMAINS_IN_CELL = 3;
/**
* The failure as an alert box; empty on success. Several things that failed are a list, each said once: what is told whole
* further down is only named and linked. Alerts are plain quotations where GitHub does not know them.
*/
function failureAlert({ failure }, links) {
	if (failure === null) return "";
	const { parts } = failure;
	const shown = parts.slice(0, MAX_PARTS).map((part) => partText(part, links));
	const more = parts.length - shown.length;
	const title = `**${failureTitle(failure.code)}.**`;
	return `> [!CAUTION]\n${parts.length === 1 ? `> ${title} ${shown.join("")}\n` : `> ${title}\n>\n${shown.map((part) => `> - ${part}\n`).join("")}${more === 0 ? "" : `> - and ${formatNumber(more)} more\n`}`}${failure.hint === void 0 ? "" : `>\n> **What to do:** ${withDocLinks(note(failure.hint, MAX_FAILURE), links)}\n`}\n`;
}
function partText({ message, brief, place }, links) {
	const url = place === null ? null : fileUrl(links, place.file, place.line);
	const label = place?.line ? `line ${place.line}` : "the file";
	if (brief === void 0) {
		const text = note(message, MAX_FAILURE);
		return url === null ? text : `${text} (${link(label, url)})`;
	}
	const first = place?.line ? `, the first in ${url === null ? label : link(label, url)}` : "";
	return `${note(brief, MAX_NOTE)}${first}.`;
}
/** Sentences of the run in an alert box of their own, as far as they fit; `null` when there are none. */
function noteAlert(kind, sentences, links) {
	return sentences.length === 0 ? null : {
		open: `> [!${kind}]\n`,
		children: sentences.map((sentence) => `> ${sentences.length === 1 ? "" : "- "}${withDocLinks(note(sentence, MAX_NOTE), links)}\n`),
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
			cell: ({ entries }) => entries === null || run.mode === "deploy" ? "" : formatNumber(entries)
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
	const label = code((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(name, MAX_NAME));
	return url === null || url.length > 2e3 ? label : link(label, url);
}
function problemsCell({ errors, warnings }) {
	return [errors === 0 ? "" : `**${count(errors, "error")}**`, warnings === 0 ? "" : count(warnings, "warning")].filter((part) => part !== "").join("<br>");
}
/** Keys added, removed and changed, a line each. */
function changeCell({ diff }) {
	if (diff === null) return "";
	const parts = [
		diff.added === 0 ? "" : `${formatNumber(diff.added)} added`,
		diff.removed === 0 ? "" : `${formatNumber(diff.removed)} removed`,
		diff.changed === 0 ? "" : `${formatNumber(diff.changed)} changed`
	].filter((part) => part !== "");
	return parts.length === 0 ? "same" : parts.join("<br>");
}
function domainsCell(dictionary, run) {
	const { domains } = dictionary;
	const shown = domains.toSorted((one, other) => Number(domainFailed(other, run)) - Number(domainFailed(one, run))).slice(0, MAX_DOMAINS_IN_CELL).map((domain) => {
		return `${domainFailed(domain, run) ? `${ICON.failed} ` : ""}${code((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(domain.name, MAX_NAME))} ${domainPhrase(domain, dictionary)}`.trimEnd();
	});
	const more = domains.length - shown.length;
	return [...shown, ...more === 0 ? [] : [`and ${count(more, "more domain")}`]].join("<br>");
}
/** A sentence from anywhere, as Markdown. */
function note(text, length) {
	return sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)((0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(text), length));
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
	return sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)((0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(text), MAX_TEXT));
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
		onlyNews && untold > 0 && table !== null ? `${count(untold, "other dictionary is", "other dictionaries are")} unchanged and without problems.\n\n` : null,
		noteAlert("WARNING", run.warnings, links),
		noteAlert("NOTE", run.notices, links),
		...byUrgency(run).filter((dictionary) => isNews(dictionary, run)).map((dictionary) => dictionaryDetails(dictionary, run, links, amounts)),
		onlyNews ? null : referencePaths(run)
	];
	const page = renderWithin({
		open: `${preamble}## ${run.failure === null ? ICON.ok : ICON.failed} ${headline}\n\n${failureAlert(run, links)}`,
		children: children.filter((child) => child !== null && child !== ""),
		close: footer(run, links),
		leftOut: (missing) => `**${count(missing, "more part")} not shown, as the page would be too long.** Everything is in the results file.\n\n`
	}, limit, measure);
	if (page === null) throw new Error(`A page of ${limit} has no room for the reason of a failure.`);
	return page;
}
/** The paths of all dictionaries in one folded table, for whoever writes index settings. */
function referencePaths(run) {
	const rows = run.dictionaries.flatMap(({ name, format, referencePath }) => referencePath === null ? [] : [`| ${code((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(name, 100))} | ${settingCell(format)} | ${code(referencePath)} |\n`]);
	return rows.length === 0 ? null : {
		open: "<details>\n<summary>Paths for index settings</summary>\n\n| Package | Setting | Path |\n| :-- | :-- | :-- |\n",
		children: rows,
		close: "\n</details>\n\n",
		leftOut: (missing) => `\n${count(missing, "more path")} in the output reference-paths.\n`
	};
}
function footer(run, links) {
	const url = runUrl(links);
	const short = links.sha === null ? "" : code((0,_visible_js__WEBPACK_IMPORTED_MODULE_10__.t)(links.sha, 40).slice(0, 7));
	const target = commitUrl(links);
	const commit = short === "" ? "" : ` at commit ${target === null ? short : link(short, target)}`;
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
function commentMarker({ workflow, job, action, matrix }) {
	return marker([
		workflow,
		job,
		action,
		{ matrix: matrix === null ? null : canonical(matrix) }
	]);
}
/**
* The marker of versions before 1.0, whose last part was made of the inputs: a comment with it is replaced.
* @param variant what `variantOf` gives for the same step
*/
function formerMarker({ workflow, job, action }, variant) {
	return marker([
		workflow,
		job,
		action,
		variant
	]);
}
function marker(identity) {
	return `<!-- deploy-opensearch-dictionaries:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.createHash)("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 32)} -->`;
}
/** The same values in whatever order the workflow lists them. Text that is no JSON stands for itself. */
function canonical(json) {
	try {
		const sorted = (_, value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value;
		return JSON.parse(JSON.stringify(JSON.parse(json), sorted));
	} catch {
		return json;
	}
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
/** Failures that the pull request caused, and that its reviewer can do something about. */
const CONTENT_FAILURES = /* @__PURE__ */ new Set([
	"invalid-configuration",
	"lint-failed",
	"engine-failed",
	"test-failed",
	"validation-failed",
	"removal-guard",
	"search-failed"
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
async function syncComment(api, policy, run, links, markers) {
	if (policy === "never") return {
		decision: "none",
		refusal: null
	};
	try {
		const existing = await findOurs(api, markers);
		const body = renderComment(run, links, markers.own, existing !== null && policy === "changes");
		const decision = decideComment(policy, existing, run, body);
		if (decision === "create") await api.create(body);
		else if (decision === "update" && existing !== null) await api.update(existing.id, body);
		return {
			decision,
			refusal: null
		};
	} catch (error) {
		const status = statusOf(error);
		const isForbidden = status === 403 || status === 404;
		return {
			decision: "none",
			refusal: {
				message: describeCommentError(error),
				isForbidden
			}
		};
	}
}
/** Our comment, else one in the form of a former version. */
async function findOurs(api, { own, former }) {
	let old = null;
	for await (const page of api.list()) {
		const found = page.find((comment) => isOurs(comment, own, api.viewer));
		if (found !== void 0) return found;
		old ??= page.find((comment) => isOurs(comment, former, api.viewer)) ?? null;
	}
	return old;
}
/** Says why the comment could not be written and what to do about it. */
function describeCommentError(error) {
	const status = statusOf(error);
	const message = (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(error instanceof Error ? error.message : String(error));
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
			messages: dictionary.messages.map(_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)
		})),
		search: result.search.map((use) => ({
			...use,
			message: use.message === null ? null : (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(use.message)
		})),
		"search-verified": result.searchVerified,
		"engine-validated": result.engineValidated,
		tests: result.tests,
		problems: result.problems.map((problem) => ({
			...problem,
			message: (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.r)(problem.message)
		})),
		checks: result.checks.map((check) => ({
			...check,
			message: (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(check.message),
			remedy: check.remedy === null ? null : (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(check.remedy)
		})),
		"results-file": path,
		"failure-reason": failure?.code ?? "",
		failure: failure === null ? null : {
			message: (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(failure.message),
			hint: failure.hint === void 0 ? null : (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)(failure.hint)
		},
		notices: result.notices.map(_redact_js__WEBPACK_IMPORTED_MODULE_21__.n),
		warnings: result.warnings.map(_redact_js__WEBPACK_IMPORTED_MODULE_21__.n)
	};
}
/**
* Writes the results file under a name of its own, so that several uses in one job don't overwrite each other.
* @param directory the runner's temporary directory (`RUNNER_TEMP`).
* @returns the path of the file. Rejects when it can't be written.
*/
async function writeResultsFile(result, directory) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(directory, "opensearch-dictionaries-")), "results.json");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.writeFile)(path, `${JSON.stringify(resultsOf(result, path), null, 2)}\n`);
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
	const { write, log } = context;
	const links = linkContext(context);
	const remarks = await comment(result, links, context);
	const commented = {
		...result,
		warnings: [...result.warnings, ...remarks.warnings],
		notices: [...result.notices, ...remarks.notices]
	};
	const { outputs, notice } = outputsOf(commented);
	const told = notice === null ? commented : {
		...commented,
		notices: [...commented.notices, notice]
	};
	logOutcome(told, log);
	if (told.failure !== null) log.causes(told.failure);
	const annotations = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_12__.n)(told);
	for (const annotation of annotations.shown) {
		const file = annotation.file === null ? null : links.pathOf(annotation.file) ?? annotation.file;
		write(`${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_12__.t)({
			...annotation,
			file
		})}\n`);
	}
	const leftOut = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_12__.r)(annotations);
	if (leftOut !== null) log.info(leftOut);
	setOutputs({
		...outputs,
		"results-file": await resultsFile(told, context)
	});
	await writeSummary(renderSummary(told, links)).catch((error) => {
		log.warning(`The job summary can't be written: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_20__.t)(error)}`);
	});
	return told.failure === null;
}
async function resultsFile(result, { env, log }) {
	const directory = env["RUNNER_TEMP"] ?? "";
	try {
		return await writeResultsFile(result, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.isAbsolute)(directory) ? directory : (0,node_os__WEBPACK_IMPORTED_MODULE_14__.tmpdir)());
	} catch (error) {
		log.warning(`The results file can't be written: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_20__.t)(error)}`);
		return "";
	}
}
/** Writes the comment. Returns what is to be said about that: a token that may not is expected of forks and Dependabot. */
async function comment(result, links, context) {
	const nothing = {
		warnings: [],
		notices: []
	};
	const { event, inputs, gitHub, env, signal } = context;
	const number = event.pullRequest?.number;
	if (number === void 0 || gitHub === null || inputs.comment === "never") return nothing;
	if (result.mode === "none") return nothing;
	if (signal.aborted) return nothing;
	const identity = {
		workflow: env["GITHUB_WORKFLOW"] ?? "",
		job: env["GITHUB_JOB"] ?? "",
		action: env["GITHUB_ACTION"] ?? "",
		matrix: inputs.matrix
	};
	const markers = {
		own: commentMarker(identity),
		former: formerMarker(identity, (0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__.i)(inputs))
	};
	const api = await pullRequestComments(gitHub, number);
	const { refusal } = await syncComment(api, inputs.comment, result, links, markers);
	if (refusal === null) return nothing;
	return refusal.isForbidden && (event.pullRequest?.isFork || event.isDependabot) ? {
		...nothing,
		notices: [refusal.message]
	} : {
		...nothing,
		warnings: [refusal.message]
	};
}
function linkContext({ env, event }) {
	const [repository, ref] = [env["GITHUB_ACTION_REPOSITORY"] ?? "", env["GITHUB_ACTION_REF"] ?? ""];
	return {
		serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
		repository: event.repository,
		sha: event.sha,
		runId: env["GITHUB_RUN_ID"] ?? null,
		pathOf: (file) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_11__.r)(event.workspace, file, event.repository),
		action: /^[\w.-]+\/[\w.-]+$/.test(repository) && ref !== "" ? {
			repository,
			ref
		} : null
	};
}

// lib/main.js
/** The flow of a run, one way: inputs, discover, check, observe, plan, carry out, report. A mode is where it stops. */
/** Runs the action: always reports, and resolves with whether it succeeded. */
async function run(dependencies) {
	(0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.t)(dependencies.env);
	for (const secret of (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__.i)(dependencies.env)) dependencies.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_8__.n)("add-mask", {}, secret)}\n`);
	setOutputs(defaultOutputs(""));
	const event = (0,_to_result_js__WEBPACK_IMPORTED_MODULE_5__.i)(dependencies.env);
	const { inputs } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__.r)(dependencies.env);
	const run = {
		...dependencies,
		state: (0,_to_result_js__WEBPACK_IMPORTED_MODULE_5__.t)(),
		log: (0,_to_result_js__WEBPACK_IMPORTED_MODULE_5__.r)(dependencies.write, dependencies.clock, dependencies.env["RUNNER_DEBUG"] === "1"),
		event,
		inputs,
		gitHub: gitHubApi(inputs, event)
	};
	try {
		await carryOut(run);
	} catch (error) {
		run.state.failure = run.signal.aborted ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.p)() : (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.g)(error, "The run failed", "internal");
	}
	return report((0,_to_result_js__WEBPACK_IMPORTED_MODULE_5__.n)(run.state), run);
}
async function carryOut(run) {
	const { env, state, event, inputs, log } = run;
	state.warnings.push(...event.warnings);
	if (inputs.mode === "doctor") {
		state.mode = "doctor";
		const { runDoctor } = await Promise.all(/* import() */[__webpack_require__.e(590), __webpack_require__.e(374), __webpack_require__.e(879), __webpack_require__.e(83), __webpack_require__.e(173), __webpack_require__.e(706)]).then(__webpack_require__.bind(__webpack_require__, 2615));
		return runDoctor(run);
	}
	state.mode = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__.a)(inputs.mode, event) ?? "lint";
	if (state.mode === "none") {
		state.notices.push(...(await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__.o)("auto", event, NO_QUESTIONS)).notices);
		return;
	}
	let resolved = null;
	const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__.n)(env, event, async (mode, files) => {
		if ((0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__.a)(mode, event) === null) return null;
		resolved = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__.o)(mode, event, {
			...NO_QUESTIONS,
			ancestry: () => ancestry(run, files)
		});
		state.mode = resolved.mode;
		state.notices.push(...resolved.notices);
		return resolved.mode;
	});
	state.warnings.push(...configuration.warnings);
	if (resolved === null) {
		const questions = {
			...NO_QUESTIONS,
			hasCredentials: () => (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__.n)(env)
		};
		const { mode, notices } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__.o)(configuration.mode, event, questions);
		state.mode = mode;
		state.notices.push(...notices);
	}
	const { mode } = state;
	if (mode === "none" || mode === "doctor") return;
	if (mode === "lint" && configuration.verify !== "off") state.notices.push("verify is ignored, as mode lint asks no domain what search makes of the dictionaries.");
	const aws = mode === "lint" ? null : (0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__.r)(mode, configuration, event);
	const engine = await engineFor(run, configuration);
	await log.group("Check dictionaries", async () => {
		state.dictionaries = (0,_problem_codes_js__WEBPACK_IMPORTED_MODULE_2__.i)(configuration.files, {
			detectFormat: _problem_codes_js__WEBPACK_IMPORTED_MODULE_2__.a,
			readWords: _problem_codes_js__WEBPACK_IMPORTED_MODULE_2__.u
		});
		if (engine !== null) state.dictionaries = engine.readFor(state.dictionaries);
		state.checks = (0,_problem_codes_js__WEBPACK_IMPORTED_MODULE_2__.o)(state.dictionaries, log);
	});
	const unasked = engine === null ? null : await engine.check();
	const failure = (0,_problem_codes_js__WEBPACK_IMPORTED_MODULE_2__.l)(state.dictionaries, state.checks, configuration.failOnWarnings) ?? unasked;
	if (aws === null || failure !== null) state.diffs = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_7__.t)(run);
	if (failure !== null) throw failure;
	if (aws === null) return;
	const { compareWithLive } = await Promise.all(/* import() */[__webpack_require__.e(92), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 6852));
	await compareWithLive(run, configuration, aws);
}
/** The engine at `engine-url`, where the mode asks one; loaded only then. */
async function engineFor(run, configuration) {
	const { engineUrl: url } = configuration;
	if (url === null || run.state.mode === "drift" || run.state.mode === "doctor") return null;
	const { checkByEngine, reachEngine, readForEngine } = await Promise.all(/* import() */[__webpack_require__.e(8), __webpack_require__.e(713)]).then(__webpack_require__.bind(__webpack_require__, 4512));
	const engine = await reachEngine(run, url, configuration);
	return {
		readFor: (dictionaries) => readForEngine(dictionaries, engine, configuration),
		check: () => checkByEngine(run, engine)
	};
}
/** Questions that the mode is not asked with: whoever asks them has not thought of a case. */
const NO_QUESTIONS = {
	hasCredentials: () => Promise.reject(/* @__PURE__ */ new Error("The mode does not depend on credentials here.")),
	ancestry: () => Promise.reject(/* @__PURE__ */ new Error("The mode does not depend on the ancestry here."))
};
/** Of all checkouts that dictionaries are in, the one that speaks most against a deploy. */
async function ancestry({ event, gitHub }, files) {
	const roots = new Set(files.map(({ file }) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_11__.t)(event.workspace, file)?.root ?? event.workspace));
	const all = await Promise.all([...roots].map((root) => ancestryOf(root, event, gitHub)));
	return all.find(({ kind }) => kind === "not-in-history") ?? all.find(({ kind }) => kind === "unknown") ?? { kind: "in-history" };
}
function gitHubApi({ githubToken }, event) {
	if (githubToken === null || event.repository === null) return null;
	return createGitHubApi({
		token: githubToken,
		repository: event.repository,
		apiUrl: event.apiUrl
	});
}



/***/ })

};
