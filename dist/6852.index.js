export const id = 6852;
export const ids = [6852];
export const modules = {

6395:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (judgeOrphans),
  c: () => (describeHeldFile),
  i: () => (formerContent),
  l: () => (heldFiles),
  n: () => (evidenceOf),
  o: () => (orphansOf),
  r: () => (nameGiven),
  s: () => (removalsOf$1),
  t: () => (domainsOf),
  u: () => (pathsOf)
});
var _aws_error_js_0 = _require(8894);
var _stop_word_file_js_1 = _require(394);
var _manifest_js_2 = _require(7315);
var _names_js_18 = _require(3996);
var _modes_js_3 = _require(4160);
var _byte_source_js_4 = _require(8888);
var _repository_path_js_5 = _require(4660);
var _glob_js_6 = _require(6240);
var _baseline_js_7 = _require(8901);
var _inspect_js_8 = _require(6020);
var _stand_ins_js_9 = _require(3157);
var _marker_js_17 = _require(2596);
var _throw_away_js_10 = _require(7203);
var _comparison_js_11 = _require(5963);
var _guard_js_12 = _require(3241);
var _git_history_js_13 = _require(933);
var node_fs_14 = _require(3024);
var node_path_15 = _require(6760);
var node_crypto_16 = _require(7598);

// lib/deployment/plan/shared-name.js
function heldFiles(packages, repository) {
	return packages.flatMap(({ kind, dictionary, observed }) => {
		const marker = observed?.marker;
		const held = marker?.path ?? null;
		const isOurs = marker?.repository.toLowerCase() === repository.toLowerCase();
		if (kind === "unchanged" || kind === "adopt" || !isOurs || held === null) return [];
		return pathsOf(dictionary).has(held) ? [] : [{
			name: dictionary.name,
			file: dictionary.file,
			held
		}];
	});
}
function pathsOf({ file, repositoryPath, files }) {
	const folder = file.endsWith(repositoryPath) ? file.slice(0, -repositoryPath.length) : "";
	const inside = repositoryPath.endsWith(file) ? repositoryPath.slice(0, -file.length) : "";
	return new Set([repositoryPath, ...files.flatMap((one) => [one.file, inside + one.file.slice(folder.length)])]);
}
function describeHeldFile({ name, file, held }) {
	return `Package ${name} holds ${held}, which the commit still has, and this step publishes ${file} under the same name. If another step publishes ${held} as ${name}, each replaces the other's content: give one of them another name (\`package\` in the manifest, or \`package-prefix\`).`;
}

// lib/deployment/prune/removal.js
const ask = (fact) => ({
	kind: "ask",
	fact
});
const cannotTell = (what, why) => `it is not known ${what}: ${why}`;
const REMOVAL_RULES = [
	["file-there", ({ inCommit }) => inCommit.kind === "yes" ? { kind: "in-use" } : null],
	["commit-unknown", ({ inCommit }) => inCommit.kind === "unknown" ? cannotTell("whether the commit has its file", inCommit.why) : null],
	["scope", ({ scope }) => {
		switch (scope?.kind) {
			case void 0: return ask("scope");
			case "yes": return null;
			case "no": return "neither `files` nor the manifest of this step names its path";
			case "other-step": return `${scope.manifest} names it too, so another step may publish it`;
			case "other-name": return scope.isPast ? `this step would have named the package of its path ${scope.name}` : `this step would name the package of its path ${scope.name}`;
			case "unknown": return cannotTell("whether its path is one of this step alone", scope.why);
		}
	}],
	["history", ({ history }) => {
		if (history === void 0) return ask("history");
		if (history.kind === "no") return "the history of this commit never had its file: it was published from another branch or checkout, or a step of the workflow made it";
		return history.kind === "unknown" ? cannotTell("whether the history of this commit has had its file", history.why) : null;
	}],
	["default-branch", ({ onDefaultBranch }) => {
		if (onDefaultBranch === void 0) return ask("onDefaultBranch");
		if (onDefaultBranch.kind === "yes") return "the default branch has its file";
		return onDefaultBranch.kind === "unknown" ? cannotTell("whether the default branch has its file", onDefaultBranch.why) : null;
	}],
	["runs-branch", ({ onRunsBranch }) => {
		if (onRunsBranch === void 0) return ask("onRunsBranch");
		if (onRunsBranch.kind === "yes") return "the branch of this run has its file again";
		return onRunsBranch.kind === "unknown" ? cannotTell("whether the branch of this run has its file by now", onRunsBranch.why) : null;
	}],
	["content", ({ content }) => {
		if (content === void 0) return ask("content");
		if (content.kind === "file") return `its content is in ${content.path}`;
		if (content.kind === "moved") return `its file was moved to ${content.path}`;
		if (content.kind === "last") return `${content.path} is what Git had at its path`;
		return content.kind === "unknown" ? cannotTell("whether another file of the commit has its content", content.why) : null;
	}],
	["namesake", ({ namesake }) => {
		if (namesake === void 0) return ask("namesake");
		if (namesake.kind === "file") return `${namesake.path} has the name of its file, so another step may publish it`;
		return namesake.kind === "unknown" ? cannotTell("whether its file was moved to another step", namesake.why) : null;
	}],
	["users", ({ users }) => {
		if (users === void 0) return ask("users");
		if (users.kind === "unknown") return cannotTell("which domains use it", users.why);
		const { others } = users;
		return others.length > 0 ? `${others.join(", ")} ${others.length === 1 ? "uses it and is" : "use it and are"} not in \`domains\` of this step` : null;
	}]
];
function decideRemoval(facts) {
	for (const [rule, judge] of REMOVAL_RULES) {
		const decision = judge(facts);
		if (decision !== null) return typeof decision === "string" ? {
			kind: "kept",
			rule,
			why: decision
		} : decision;
	}
	return { kind: "remove" };
}

// lib/deployment/prune/evidence.js
function orphansOf({ packages }, dictionaries, repository) {
	const names = new Set(dictionaries.map(({ name }) => name));
	return packages.flatMap((live) => {
		const marker = (0,_marker_js_17.o)(live.description);
		const isOurs = marker?.repository.toLowerCase() === repository.toLowerCase();
		const isGoing = live.status === "DELETING" || live.status === "DELETED";
		return marker === null || !isOurs || isGoing || names.has(live.name) || (0,_throw_away_js_10.o)(live) ? [] : [{
			live,
			marker
		}];
	});
}
async function judgeOrphans(orphans, context) {
	if (orphans.length === 0) return [];
	const inCommit = await context.evidence.inCommit(orphans.flatMap(({ marker }) => marker.path ?? []));
	return (0,_baseline_js_7.M)(orphans, (orphan) => judgeOrphan(orphan, inCommit, context));
}
async function judgeOrphan(orphan, inCommit, context) {
	const { path } = orphan.marker;
	const rows = [];
	const judged = (decision, scope = null) => ({
		...orphan,
		decision,
		scope,
		rows
	});
	if (path === null) return judged({
		kind: "kept",
		rule: "no-path",
		why: "its description names no path"
	});
	let facts = { inCommit: inCommit(path) };
	if (facts.inCommit.kind === "yes" && context.dictionaries.some((one) => pathsOf(one).has(path))) return judged({ kind: "in-use" }, await context.evidence.scope(path, orphan.live.name));
	for (;;) {
		const decision = decideRemoval(facts);
		if (decision.kind !== "ask") return judged(decision, facts.scope);
		if (!context.prune && decision.fact !== "scope") return judged({ kind: "left" }, facts.scope);
		facts = {
			...facts,
			...await find(decision.fact, orphan, path, context, rows)
		};
	}
}
async function find(fact, { live }, path, context, users) {
	const { evidence } = context;
	switch (fact) {
		case "scope": return { scope: await evidence.scope(path, live.name) };
		case "history": return { history: await evidence.history(path) };
		case "onDefaultBranch": return { onDefaultBranch: await evidence.onDefaultBranch(path) };
		case "onRunsBranch": return { onRunsBranch: await evidence.onRunsBranch(path) };
		case "namesake": return { namesake: await evidence.namesake(path, live.name) };
		case "content": return { content: await contentOf(live, path, context) };
		case "users": return { users: await usersOf(live, context, users) };
	}
}
const WHY_UNKNOWN = {
	"by-hand": "its version was not published by this action",
	overwritten: "a later attempt has overwritten the record of what it holds",
	deletion: "a deletion that did not end hides whether its last publication succeeded",
	"history-unreadable": "its version history can't be read (es:GetPackageVersionHistory)",
	"not-in-history": "its version history does not show its version"
};
async function contentOf(live, path, context) {
	const { service, world, dictionaries, evidence } = context;
	let observed;
	try {
		observed = await (0,_comparison_js_11.f)(service, live, world, true);
	} catch (error) {
		return {
			kind: "unknown",
			why: reasonOf(error)
		};
	}
	const find = async (wanted) => {
		const start = "sha256" in wanted ? wanted.sha256 : wanted.prefix;
		const moved = dictionaries.find(({ sha256 }) => sha256.startsWith(start));
		return moved === void 0 ? evidence.content(wanted, path) : {
			kind: "file",
			path: moved.file
		};
	};
	if (!observed.historyKnown) return {
		kind: "unknown",
		why: WHY_UNKNOWN["history-unreadable"]
	};
	const { content, lastAttempt } = observed.trust;
	switch (content.kind) {
		case "none": {
			const given = lastAttempt === null ? null : await find({ sha256: lastAttempt });
			return given === null || given.kind === "no" ? hiddenContent(live, context) : given;
		}
		case "unknown":
			if (content.why !== "deletion" || lastAttempt === null) return {
				kind: "unknown",
				why: WHY_UNKNOWN[content.why]
			};
			return anyContent({
				lastAttempt: await find({ sha256: lastAttempt }),
				former: await evidence.formerContent(path)
			});
		case "known": return find({ sha256: content.sha256 });
		case "digest": return find({ prefix: content.prefix });
	}
}
function anyContent({ lastAttempt, former }) {
	if (lastAttempt.kind !== "no" || former.kind !== "unknown") return lastAttempt.kind === "no" ? former : lastAttempt;
	return {
		kind: "unknown",
		why: `${WHY_UNKNOWN.deletion}, and ${former.why}`
	};
}
async function hiddenContent({ id }, { service, world }) {
	try {
		return (await (0,_baseline_js_7.g)(world, (limits) => service.versionHistory(id, limits))).length === 0 ? { kind: "no" } : {
			kind: "unknown",
			why: "AWS shows none of the versions that its history has"
		};
	} catch (error) {
		return {
			kind: "unknown",
			why: reasonOf(error)
		};
	}
}
async function usersOf(live, { service, world, domains }, users) {
	try {
		users.push(...await (0,_baseline_js_7.g)(world, (limits) => service.listDomains(live.id, limits)));
	} catch (error) {
		return {
			kind: "unknown",
			why: reasonOf(error)
		};
	}
	return {
		kind: "listed",
		others: users.map(({ domain }) => domain).filter((domain) => !domains.includes(domain))
	};
}
function reasonOf(error) {
	if (error instanceof _aws_error_js_0.t) return error.summary;
	if (error instanceof Error) return error.message;
	throw error;
}
function removalsOf$1(judged) {
	return judged.flatMap(({ live, marker, decision, rows }) => decision.kind === "remove" && marker.path !== null ? [{
		live,
		marker: {
			...marker,
			path: marker.path
		},
		rows
	}] : []);
}

// lib/workspace/git/moves.js
const MAX_PATHS = 20;
const MAX_REMOVALS = 100;
const EMPTY = new Set(["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"]);
async function movedTo(root, path, isThere) {
	const paths = new Set([path]);
	for (const from of paths) {
		const next = await movesFrom(root, from);
		if ("kind" in next) return next;
		const found = next.find(isThere);
		if (found !== void 0) return {
			kind: "moved",
			path: found
		};
		for (const to of next) paths.add(to);
		if (paths.size > MAX_PATHS) return {
			kind: "unknown",
			why: "its file moved more often than is followed"
		};
	}
	return { kind: "no" };
}
const RAW = [
	"-m",
	"-r",
	"--no-renames",
	"--raw",
	"--no-abbrev",
	"-z"
];
const isNone = (id) => /^0+$/.test(id);
async function movesFrom(root, path) {
	const removals = await removalsOf(root, path);
	if ("kind" in removals) return removals;
	if (removals.length === 0) return [];
	const input = removals.map((commit) => `${commit}\n`).join("");
	const answer = await (0,_inspect_js_8.a)(root, [
		"diff-tree",
		"--root",
		...RAW,
		"--stdin"
	], { input });
	if (answer.kind === "failed") return (0,_baseline_js_7.x)(answer.why === "refused" ? "no-object" : answer.why);
	const moves = differencesIn(answer.stdout).flatMap(({ changes }) => {
		const gone = changes.find((change) => change.path === path && isNone(change.after))?.before;
		if (gone === void 0 || EMPTY.has(gone)) return [];
		return changes.filter(({ before, after }) => after === gone && before !== gone).map((change) => change.path);
	});
	return [...new Set(moves)];
}
async function removalsOf(root, path) {
	const args = [
		"log",
		"--topo-order",
		"--full-history",
		"--no-show-signature",
		`--max-count=${500}`
	];
	const log = await (0,_inspect_js_8.a)(root, [
		...args,
		...RAW,
		"--format=%H",
		"HEAD",
		"--",
		path
	]);
	if (log.kind === "failed") return (0,_baseline_js_7.x)(log.why === "refused" ? "no-object" : log.why);
	const removals = new Set();
	const additions = new Set();
	for (const { commit, changes } of differencesIn(log.stdout)) {
		const change = changes.find((one) => one.path === path);
		if (change === void 0) continue;
		if (isNone(change.after) && !await isBeforeAny(root, commit, additions)) removals.add(commit);
		if (isNone(change.before)) additions.add(commit);
	}
	return [...removals].reverse().slice(0, MAX_REMOVALS);
}
async function isBeforeAny(root, commit, others) {
	for (const other of others) if (await (0,_inspect_js_8.s)(root, "merge-base", "--is-ancestor", commit, other)) return true;
	return false;
}
function differencesIn(stdout) {
	const differences = [];
	for (const [, commit, before = "", after = "", path = ""] of stdout.toString("utf8").matchAll(/([0-9a-f]{40,64})\0|:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) \w+\0([^\0]*)\0/g)) if (commit === void 0) differences.at(-1)?.changes.push({
		before,
		after,
		path
	});
	else differences.push({
		commit,
		changes: []
	});
	return differences;
}

// lib/workspace/git/content/hidden-content.js
const KNOWN_FILTER = /^(?:lfs|annex|git-crypt(?:-.+)?)$/;
const NO_VALUE = /^(?:unspecified|unset|set|utf-?8|)$/i;
async function changesOf(files) {
	const found = new Map();
	const key = (root, path = "") => `${root}\0${path}`;
	for (const root of new Set(files.map((file) => file.root))) {
		const input = files.flatMap((file) => file.root === root ? [`${file.pathThere}\0`] : []).join("");
		const answer = await (0,_inspect_js_8.a)(root, [
			"check-attr",
			"--cached",
			"-z",
			"--stdin",
			"working-tree-encoding",
			"filter"
		], { input });
		if (answer.kind === "failed") return (0,_baseline_js_7.x)(answer.why);
		const fields = answer.stdout.toString("utf8").split("\0");
		for (let at = 0; at + 2 < fields.length; at += 3) {
			const [path, name, value = ""] = fields.slice(at, at + 3);
			if (NO_VALUE.test(value)) continue;
			if (name !== "filter") found.set(key(root, path), "encoding");
			else if (!KNOWN_FILTER.test(value)) found.set(key(root, path), "filter");
		}
	}
	return {
		kind: "known",
		of: ({ root, pathThere }) => found.get(key(root, pathThere)) ?? null
	};
}
const GIT_CRYPT_BYTES = 22;
function hiddenFile(file, bytes, change) {
	const cause = causeOf(file, bytes, change);
	if (cause === null) return null;
	const pointer = (0,_guard_js_12.l)(bytes);
	const size = cause === "encrypted" ? bytes.length - 22 : pointer?.bytes;
	return {
		file,
		cause,
		stored: sha256Of(bytes),
		sha256: pointer?.sha256s[0] ?? null,
		bytes: size ?? null
	};
}
function causeOf(file, bytes, change) {
	const standIn = (0,_stand_ins_js_9.r)((0,_byte_source_js_4.t)(bytes));
	if (standIn === "annex-pointer") return "annex";
	if (file.isLink) return !isAbsolute$1(bytes) && targetOf(file, bytes).startsWith("../") ? "link" : null;
	if (standIn === "lfs-pointer") return "lfs";
	return standIn === "encrypted" && bytes[0] === 0 ? "encrypted" : change;
}
function isAbsolute$1(target) {
	return /^(?:[\\/]|[a-z]:)/i.test(target.toString("latin1"));
}
function targetOf({ path }, bytes) {
	return node_path_15.posix.join(node_path_15.posix.dirname(path), bytes.toString("utf8"));
}
const MAX_SHOWN_BYTES = 268435456;
function shownContents() {
	const indexes = new Map();
	return async (hidden) => {
		const { root } = hidden.file;
		const index = indexes.get(root) ?? readIndex(root);
		indexes.set(root, index);
		try {
			return contentShown(hidden, await index);
		} catch {
			return null;
		}
	};
}
function contentShown({ file, cause, stored, sha256 }, index) {
	const path = (0,node_path_15.join)(file.root, file.pathThere);
	const there = (0,node_fs_14.lstatSync)(path, { bigint: true });
	const target = (0,node_fs_14.statSync)(path);
	if (!target.isFile() || target.size > MAX_SHOWN_BYTES || there.isSymbolicLink() !== file.isLink) return null;
	const bytes = (0,node_fs_14.readFileSync)(path);
	if (sha256 !== null) return sha256Of(bytes) === sha256 ? bytes : null;
	if ((0,_stand_ins_js_9.r)((0,_byte_source_js_4.t)(bytes)) !== null) return null;
	if (file.isLink) return sha256Of((0,node_fs_14.readlinkSync)(path)) === stored ? bytes : null;
	const entry = index.get(file.pathThere);
	if (entry?.id !== file.id || entry.size !== there.size || !isSince(entry, there.mtimeNs)) return null;
	return cause !== "encoding" && sha256Of(bytes) === stored ? null : bytes;
}
function isSince({ seconds, nanoseconds }, mtimeNs) {
	const second = 1000000000n;
	return mtimeNs / second === seconds && (nanoseconds === 0n || mtimeNs % second === nanoseconds);
}
const ENTRY = /\d{6} ([0-9a-f]+) 0\t([^\0]*)\0 +ctime: .*\n +mtime: (\d+):(\d+)\n.*\n.*\n +size: (\d+)\t.*\n/g;
async function readIndex(root) {
	const answer = await (0,_inspect_js_8.a)(root, [
		"ls-files",
		"-s",
		"-z",
		"--debug"
	]);
	const text = answer.kind === "ok" ? answer.stdout.toString("utf8") : "";
	return new Map([...text.matchAll(ENTRY)].map(([, id = "", path = "", seconds = "", nanoseconds = "", size = ""]) => [path, {
		id,
		size: BigInt(size),
		seconds: BigInt(seconds),
		nanoseconds: BigInt(nanoseconds)
	}]));
}
function sha256Of(content) {
	return (0,node_crypto_16.createHash)("sha256").update(content).digest("hex");
}
function describeHidden({ file: { path }, cause }) {
	if (cause === "link") return `${path} is a symbolic link that leads out of the repository`;
	return `the content of ${path} can't be read: ${cause === "filter" || cause === "encoding" ? ".gitattributes has it changed in a checkout" : (0,_baseline_js_7.D)(cause)}, and the working directory does not show it${cause === "lfs" ? "; give actions/checkout \"lfs: true\"" : ""}`;
}

// lib/workspace/git/content/content-search.js
const MAX_HASHED_BYTES = 536870912;
const MAX_HASHED_FILES = 2e4;
const MAX_FORMER_CONTENTS = 100;
const POINTER_BYTES = 1024;
async function fileWithContent(root, wanted, path) {
	const commit = await (0,_baseline_js_7.y)(root);
	if ("kind" in commit) return commit;
	const { files, hidden } = commit;
	const former = await formerContent(root, wanted, path);
	const same = former.kind === "found" ? files.find(({ id }) => id === former.id) : void 0;
	if (same !== void 0) return {
		kind: "file",
		path: same.path
	};
	const paths = new Set(files.map((file) => file.path));
	const moved = await movedTo(root, path, (one) => paths.has(one));
	if (moved.kind === "moved") return moved;
	const last = files.find(({ id, bytes }) => id === former.lastId && bytes !== 0);
	if (last !== void 0) return {
		kind: "last",
		path: last.path
	};
	const found = await search(files, wanted, former.kind === "found" ? former.mayHave : () => true);
	if (found.kind !== "no") return found;
	return hidden === null ? moved : {
		kind: "unknown",
		why: hidden
	};
}
async function fileWithFormerContent(root, path) {
	const commit = await (0,_baseline_js_7.y)(root);
	if ("kind" in commit) return commit;
	const former = await (0,_git_history_js_13.i)(root, path, null);
	if (former.kind === "failed") return (0,_baseline_js_7.x)(former.why === "refused" ? "no-object" : former.why);
	const ids = new Set(former.ids);
	const same = commit.files.find(({ id, bytes }) => ids.has(id) && bytes !== 0);
	if (same !== void 0) return {
		kind: "file",
		path: same.path
	};
	const lacks = await (0,_baseline_js_7.k)(root);
	if (lacks !== null) return (0,_baseline_js_7.x)(lacks);
	return commit.hidden === null ? { kind: "no" } : {
		kind: "unknown",
		why: commit.hidden
	};
}
async function formerContent(root, wanted, path) {
	const former = await (0,_git_history_js_13.i)(root, path, 500);
	if (former.kind === "failed") return {
		kind: "none",
		why: former.why,
		lastId: null,
		isWhole: false
	};
	const [lastId = null] = former.ids;
	let isWhole = !former.isCut && former.ids.length <= 100;
	for (const id of former.ids.slice(0, 100)) {
		const blob = await (0,_inspect_js_8.a)(root, [
			"cat-file",
			"blob",
			id
		]);
		const form = blob.kind === "ok" ? (0,_guard_js_12.a)(wanted, blob.stdout, id) : null;
		if (form !== null) return {
			kind: "found",
			id,
			lastId,
			...form
		};
		if (blob.kind === "failed" && blob.why !== "refused" && blob.why !== "too-large") return {
			kind: "none",
			why: blob.why,
			lastId,
			isWhole: false
		};
		isWhole &&= blob.kind === "ok" && (0,_baseline_js_7.E)(blob.stdout).kind === "content";
	}
	return {
		kind: "none",
		why: null,
		lastId,
		isWhole
	};
}
const TOO_LARGE = {
	kind: "unknown",
	why: "the commit is too large to search every file for its content"
};
function isTooMuch(files) {
	return files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) > MAX_HASHED_BYTES || files.length > MAX_HASHED_FILES;
}
async function search(files, wanted, mayHave) {
	const changes = await changesOf(files);
	if (changes.kind === "unknown") return changes;
	const candidates = files.filter((file) => {
		const { bytes } = file;
		if (bytes === null || bytes <= POINTER_BYTES || changes.of(file) !== null) return true;
		return mayHave(bytes) || mayHave(bytes - 22);
	});
	if (candidates.some(({ bytes }) => bytes === null)) return (0,_baseline_js_7.x)("no-object");
	if (isTooMuch(candidates)) return TOO_LARGE;
	const hidden = [];
	let found = null;
	const failed = await (0,_baseline_js_7.v)(candidates, (file, bytes) => {
		if ((0,_guard_js_12.a)(wanted, bytes, file.id) !== null) found = file.path;
		const one = hiddenFile(file, bytes, changes.of(file));
		if (one !== null && one.sha256 === null && (one.bytes === null || mayHave(one.bytes))) hidden.push(one);
		return found === null;
	});
	if (found !== null) return {
		kind: "file",
		path: found
	};
	return failed ?? searchHidden(hidden, wanted);
}
async function searchHidden(files, wanted) {
	if (isTooMuch(files)) return TOO_LARGE;
	const contentShown = shownContents();
	let first = null;
	for (const one of files) {
		const bytes = await contentShown(one);
		if (bytes === null) first ??= one;
		else if ((0,_guard_js_12.a)(wanted, bytes, one.file.id) !== null) return {
			kind: "file",
			path: one.file.path
		};
	}
	return first === null ? { kind: "no" } : {
		kind: "unknown",
		why: describeHidden(first)
	};
}

// lib/workspace/select/scope.js
function nameGiven({ globs, entries, packagePrefix }, file) {
	const matching = entries.filter((entry) => patternsOf(entry).some((pattern) => (0,_glob_js_6.r)(pattern, file)));
	const entry = matching.find(({ pattern }) => node_path_15.posix.normalize(pattern) === file) ?? matching[0];
	if (entry !== void 0) return (0,_names_js_18.i)(file, entry.settings.packageName, packagePrefix);
	return isSelected(globs, file) ? (0,_names_js_18.i)(file, null, packagePrefix) : null;
}
function patternsOf({ pattern, files }) {
	return files ?? [pattern];
}
function isSelected(globs, file) {
	let selected = false;
	for (const glob of globs) {
		if (!glob.startsWith("!")) {
			selected ||= (0,_glob_js_6.r)(glob, file);
			continue;
		}
		const isTaken = (0,_glob_js_6.c)(glob.slice(1).trim());
		if (typeof isTaken !== "string" && isTaken(file)) selected = false;
	}
	return selected;
}

// lib/github/evidence/checkout.js
function checkoutsOf(workspace, files) {
	const places = files.flatMap((file) => (0,_repository_path_js_5.n)(workspace, file) ?? []);
	return [...new Map(places.map(({ root, folder }) => [root, folder]))].map(([root, folder]) => {
		const isAbove = folder === ".." || folder.startsWith("../");
		const inside = isAbove ? node_path_15.posix.dirname((0,_repository_path_js_5.n)(workspace, "file")?.path ?? "") : "";
		return {
			root,
			folder: isAbove ? "" : folder,
			inside
		};
	});
}
const DEPTH = 2;
function checkoutsBeside(workspace, { root }) {
	return checkoutsOf(workspace, foldersIn(workspace, "", DEPTH).map((folder) => `${folder}/file`)).filter((one) => one.root !== root);
}
function foldersIn(workspace, folder, depth) {
	if (depth === 0) return [];
	try {
		return (0,node_fs_14.readdirSync)((0,node_path_15.join)(workspace, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== ".git").map(({ name }) => name).map((name) => node_path_15.posix.join(folder, name)).flatMap((one) => [one, ...foldersIn(workspace, one, depth - 1)]);
	} catch {
		return [];
	}
}
function readingsOf(path, { folder, inside }) {
	if (inside !== "") return [path, `${inside}/${path}`];
	return folder !== "" && path.startsWith(`${folder}/`) ? [path, path.slice(folder.length + 1)] : [path];
}
function inWorkspace(path, { folder, inside }) {
	if (inside !== "") return node_path_15.posix.relative(inside, path);
	return folder === "" ? path : `${folder}/${path}`;
}
function anyOf(answers) {
	return answers.find(({ kind }) => kind === "yes") ?? answers.find(({ kind }) => kind === "unknown") ?? _git_history_js_13.t;
}

// lib/github/evidence/branches.js
async function hadInHistory(path, root, api) {
	const inGit = await (0,_git_history_js_13.a)(root, path);
	if (inGit.kind !== "unknown") return inGit;
	const head = await (0,_inspect_js_8.c)(root, "rev-parse", "--verify", "--quiet", "HEAD");
	const onGitHub = api === null || head === null ? null : await api.hadFile(path, head);
	if (onGitHub !== null) return onGitHub ? _git_history_js_13.n : _git_history_js_13.t;
	return {
		kind: "unknown",
		why: `${inGit.why}; or give the step a github-token with "contents: read"`
	};
}
function runsBranches({ event, publishes }) {
	const { ref, branch, isProposal, baseBranch, pullRequest } = event;
	const named = ref?.startsWith("refs/heads/") ? ref : null;
	if (isProposal) {
		if (!publishes) return baseBranch === null ? null : [baseBranch];
		const own = pullRequest === null ? named : `refs/pull/${pullRequest.number}/head`;
		return baseBranch === null || own === null ? null : [baseBranch, own];
	}
	const last = ref === null ? branch : named;
	return last === null ? [] : [last];
}
function nameOf(branch) {
	return branch === "HEAD" ? "the default branch" : branch.replace(/^refs\/heads\//, "");
}
function localRefs(branch) {
	if (branch === "HEAD") return ["refs/remotes/origin/HEAD"];
	const remote = branch.replace("/heads/", "/remotes/origin/").replace("/pull/", "/remotes/pull/");
	return branch.startsWith("refs/pull/") ? [remote, remote.replace(/head$/, "merge")] : [remote, branch];
}
async function onTip(path, branch, checkout, { event, publishes, api }) {
	if (event.isProposal && !publishes && branch === event.baseBranch) return _git_history_js_13.t;
	const readings = readingsOf(path, checkout);
	const name = nameOf(branch);
	if (api !== null) {
		const silent = {
			kind: "unknown",
			why: `GitHub does not say whether ${name} has the file`
		};
		const answers = await Promise.all(readings.map((one) => api.hasFile(one, branch)));
		return anyOf(answers.map((answer) => answer === null ? silent : answer ? _git_history_js_13.n : _git_history_js_13.t));
	}
	if (event.isRerun) return {
		kind: "unknown",
		why: `without a github-token, a re-run can't know what is on ${name} now`
	};
	const answers = [];
	for (const ref of localRefs(branch)) {
		if (await (0,_inspect_js_8.c)(checkout.root, "rev-parse", "--verify", "--quiet", `${ref}^{commit}`) === null) continue;
		answers.push(...readings.map(await (0,_git_history_js_13.o)(checkout.root, ref, readings)));
	}
	if (answers.length > 0) return anyOf(answers);
	return {
		kind: "unknown",
		why: `the checkout does not have ${name}, and the step has no github-token`
	};
}

// lib/github/evidence/new-on-tip.js
async function newOnTip(branch, checkout, { event, publishes, api }) {
	const head = await (0,_inspect_js_8.c)(checkout.root, "rev-parse", "--verify", "--quiet", "HEAD");
	if (api === null || head === null || event.isProposal && !publishes) return [];
	const order = await api.compareCommits(head, branch.replace(/^refs\/heads\//, ""));
	if (order === "identical" || order === "behind") return [];
	const [there, here] = await Promise.all([api.filesAt(branch.replace(/^refs\//, "")), (0,_baseline_js_7.y)(checkout.root)]);
	if ("kind" in here) return here;
	if (there === null) {
		if (order === null) return [];
		return {
			kind: "unknown",
			why: `GitHub does not list the files of ${nameOf(branch)}, which has moved on`
		};
	}
	const known = new Set(here.files.map((one) => one.path));
	return there.flatMap((one) => known.has(one.path) ? [] : [one.path]);
}
function mayHaveMoved(path, files, branch, isOwn, { checkout, packagePrefix }) {
	if ("kind" in files) return files;
	const givenBy = (one) => (0,_names_js_18.i)(inWorkspace(one, checkout), null, packagePrefix);
	const isAlike = (one) => node_path_15.posix.basename(one) === node_path_15.posix.basename(path) || givenBy(one) === givenBy(path);
	const found = files.find((one) => (0,_stop_word_file_js_1.s)(one) === (0,_stop_word_file_js_1.s)(path) && (isOwn || isAlike(one)));
	if (found === void 0) return _git_history_js_13.t;
	return {
		kind: "unknown",
		why: `${found} is new on ${nameOf(branch)} since this run's commit, and may publish it`
	};
}

// lib/github/evidence/manifest-texts.js
const MANIFEST = /\.(?:ya?ml|json)$/i;
const MAX_BYTES = 67108864;
const KEY = "dictionaries";
async function manifestTexts(root, commit, own) {
	const files = commit.files.filter(({ path }) => path !== own);
	const isNamed = ({ path }) => MANIFEST.test(path);
	const named = await textsOf(files.filter(isNamed), files.filter((file) => !isNamed(file)));
	if ("kind" in named) return named;
	const having = await (0,_baseline_js_7.b)(root, KEY);
	if ("kind" in having) return having;
	const others = [];
	return await (0,_baseline_js_7.v)(files.filter((file) => !isNamed(file) && !file.isLink && having.has(file.path) && isSmall(file)), ({ path }, bytes) => {
		const text = bytes.toString("utf8");
		if (/dictionaries["']?\s*:/.test(text)) others.push({
			path,
			text,
			isNamed: false
		});
		return true;
	}) ?? {
		texts: [...named.texts, ...others],
		hidden: named.hidden ?? commit.hidden
	};
}
function isSmall({ bytes }) {
	return (bytes ?? 0) <= _manifest_js_2.n + 22;
}
async function textsOf(files, others) {
	const candidates = files.filter(isSmall);
	if (candidates.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) > MAX_BYTES) return {
		kind: "unknown",
		why: "the commit is too large to search it for the manifests of other steps"
	};
	const changes = await changesOf(candidates);
	if (changes.kind === "unknown") return changes;
	const texts = [];
	const add = (path, bytes) => {
		if (bytes.includes(KEY)) texts.push({
			path,
			text: bytes.toString("utf8"),
			isNamed: true
		});
	};
	const unread = [];
	const targets = new Set();
	const failed = await (0,_baseline_js_7.v)(candidates, (file, bytes) => {
		const one = hiddenFile(file, bytes, changes.of(file));
		if (one === null && file.isLink) targets.add(targetOf(file, bytes));
		else if (one === null) add(file.path, bytes);
		else if ((one.bytes ?? 0) <= 1048576) unread.push(one);
		return true;
	});
	if (failed !== null) return failed;
	const contentShown = shownContents();
	let hidden = null;
	for (const one of unread) {
		const bytes = await contentShown(one);
		if (bytes === null) hidden ??= describeHidden(one);
		else add(one.file.path, bytes);
	}
	const linked = others.filter(({ path }) => targets.has(path));
	if (linked.length === 0) return {
		texts,
		hidden
	};
	const more = await textsOf(linked, []);
	return "kind" in more ? more : {
		texts: [...texts, ...more.texts],
		hidden: hidden ?? more.hidden
	};
}

// lib/github/evidence/other-manifests.js
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|html?|txt)$/i;
async function otherManifests(sources) {
	const { home, prefix } = sources;
	const commit = await (0,_baseline_js_7.y)(home.root);
	if ("kind" in commit) return commit;
	const { files } = commit;
	const found = await textsOfAll(sources);
	if ("kind" in found) return found;
	const manifests = (await Promise.all(found.texts.map(async ({ path, text, isNamed }) => {
		const result = await (0,_manifest_js_2.o)(text, path);
		const entries = result.kind === "found" ? (0,_manifest_js_2.a)(result.manifest, []) : null;
		return entries === null && !isNamed && PROSE.test(path) ? [] : [{
			path,
			text,
			entries
		}];
	}))).flat();
	const prefixes = [...new Set([prefix, ""])];
	const isNamed = (entries, name) => prefixes.some((packagePrefix) => {
		const isGiven = ({ settings: { packageName } }) => packageName !== null && (0,_names_js_18.i)("", packageName, packagePrefix) === name;
		if (entries.some(isGiven)) return true;
		return files.filter(({ path }) => (0,_names_js_18.r)(path, packagePrefix) === name).some(({ path }) => nameGiven({
			globs: [],
			entries,
			packagePrefix
		}, inWorkspace(path, home)) === name);
	});
	const mayBeGiven = (entries, name) => {
		const given = files.map(({ path }) => nameGiven({
			globs: [],
			entries,
			packagePrefix: ""
		}, inWorkspace(path, home)));
		const named = entries.map(({ settings: { packageName } }) => packageName);
		return [...given, ...named].some((one) => one !== null && name.endsWith(one));
	};
	const mayName = (text, name) => {
		const stems = prefixes.filter((one) => name.startsWith(one)).map((one) => name.slice(one.length));
		return isLikeManifest(text) && stems.some((stem) => text.includes(stem));
	};
	return { naming: (name) => {
		const by = manifests.find(({ text, entries }) => entries === null ? mayName(text, name) : isNamed(entries, name));
		if (by !== void 0) return {
			kind: "named",
			by: by.path
		};
		const maybe = manifests.find(({ entries }) => entries !== null && mayBeGiven(entries, name));
		if (maybe !== void 0) return {
			kind: "unknown",
			why: `${maybe.path} names it where its step has the rest of the name as its package-prefix`
		};
		return found.hidden === null ? { kind: "no" } : {
			kind: "unknown",
			why: found.hidden
		};
	} };
}
async function hasNoCommit(root) {
	const head = await (0,_inspect_js_8.a)(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	return head.kind === "failed" && head.isNo === true;
}
async function textsOfAll({ home, others, own }) {
	const all = [];
	for (const checkout of [home, ...others]) {
		const isHome = checkout === home;
		if (!isHome && await hasNoCommit(checkout.root)) continue;
		const commit = await (0,_baseline_js_7.y)(checkout.root);
		const found = "kind" in commit ? commit : await manifestTexts(checkout.root, commit, own?.root === checkout.root ? own.path : null);
		if ("kind" in found) return isHome ? found : {
			...found,
			why: `of the repository in ${checkout.folder}: ${found.why}`
		};
		const pathOf = (path) => isHome ? path : inWorkspace(path, checkout);
		all.push({
			...found,
			texts: found.texts.map((one) => ({
				...one,
				path: pathOf(one.path)
			}))
		});
	}
	const hidden = all.find((one) => one.hidden !== null)?.hidden ?? null;
	return {
		texts: all.flatMap(({ texts }) => texts),
		hidden
	};
}
function isLikeManifest(text) {
	return (text.trimStart().startsWith("{") ? /["']?dictionaries["']?\s*:/ : /^["']?dictionaries["']?[ \t]*:/m).test(text);
}

// lib/github/evidence/step-scope.js
async function scopeOf(path, packageName, checkout, sources) {
	const { scope, manifest } = sources;
	const readings = readingsOf(path, checkout);
	const files = readings.map((one) => inWorkspace(one, checkout));
	const names = files.map((file) => nameGiven(scope, file));
	const other = names.find((name) => name !== null) ?? null;
	const named = (by) => namedFormerly(packageName, readings, checkout, sources, by);
	const isGiven = names.includes(packageName);
	const former = isGiven ? _git_history_js_13.n : manifest === null ? _git_history_js_13.t : await named(manifest);
	if (former.kind !== "yes" && other === null) {
		const past = former.kind === "no" ? former.otherName : void 0;
		return past === void 0 ? former : {
			kind: "other-name",
			name: past,
			formerly: "no",
			isPast: true
		};
	}
	const others = await sources.otherManifests(checkout);
	const naming = "kind" in others ? others : others.naming(packageName);
	if (naming.kind === "named") return {
		kind: "other-step",
		manifest: naming.by
	};
	const isSure = naming.kind === "no";
	if (isGiven || other === null) return isSure ? former : naming;
	if (former.kind === "yes") return isSure ? former : {
		kind: "other-name",
		name: other,
		formerly: "likely"
	};
	const byFiles = files.some((file) => (0,_names_js_18.i)(file, null, scope.packagePrefix) === packageName);
	const retired = byFiles || manifest === ".github/opensearch-dictionaries.yml" ? _git_history_js_13.t : await namedByDefault(checkout, sources, named);
	return {
		kind: "other-name",
		name: other,
		formerly: byFiles || retired.kind === "yes" ? "likely" : anyOf([former, retired]).kind
	};
}
async function namedByDefault({ root }, { event, manifest, hadDefaultManifest }, named) {
	const place = (0,_repository_path_js_5.n)(event.workspace, _manifest_js_2.t);
	if (place?.root !== root) return _git_history_js_13.t;
	if (manifest !== null && (await (0,_git_history_js_13.o)(root, "HEAD", [place.path]))(place.path).kind !== "no") return _git_history_js_13.t;
	return (await hadDefaultManifest(place.path, root)).kind === "yes" ? named(_manifest_js_2.t) : _git_history_js_13.t;
}
async function namedFormerly(packageName, readings, checkout, { scope, event }, manifest) {
	const place = (0,_repository_path_js_5.n)(event.workspace, manifest);
	if (place?.root !== checkout.root) return {
		kind: "unknown",
		why: "the manifest is in another repository"
	};
	let why = null;
	let otherName = null;
	for (const path of readings) {
		const former = await (0,_git_history_js_13.s)(checkout.root, place.path, path);
		why ??= former.lacks;
		for (const text of former.texts) {
			const entries = await (0,_manifest_js_2.r)(text, manifest);
			const name = nameGiven({
				...scope,
				globs: [],
				entries
			}, inWorkspace(path, checkout));
			if (name === packageName) return _git_history_js_13.n;
			otherName ??= name;
		}
	}
	if (why !== null) return {
		kind: "unknown",
		why
	};
	return otherName === null ? _git_history_js_13.t : {
		kind: "no",
		otherName
	};
}

// lib/github/evidence/repository-evidence.js
const NO_CHECKOUT = "the dictionaries of this run are not in a Git repository; check them out with actions/checkout";
const OTHER_REPOSITORY = "the dictionaries of this run are in a repository other than the one that the workflow runs for";
function repositoryEvidence(sources) {
	const { event, api } = sources;
	const { workspace, repository } = event;
	const checkouts = checkoutsOf(workspace, sources.files);
	const own = sources.files.find((file) => (0,_repository_path_js_5.n)(workspace, file) !== null && (0,_repository_path_js_5.a)(workspace, file, repository) !== null);
	const home = (own === void 0 ? null : checkoutsOf(workspace, [own])[0]) ?? null;
	const elsewhere = {
		kind: "unknown",
		why: checkouts.length === 0 ? NO_CHECKOUT : OTHER_REPOSITORY
	};
	let hadDefault = null;
	const hadDefaultManifest = (path, root) => {
		hadDefault ??= hadInHistory(path, root, api);
		return hadDefault;
	};
	let others = null;
	const readOthers = (checkout) => {
		const { manifest, scope } = sources;
		others ??= otherManifests({
			home: checkout,
			others: checkoutsBeside(workspace, checkout),
			own: manifest === null ? null : (0,_repository_path_js_5.n)(workspace, manifest),
			prefix: scope.packagePrefix
		});
		return others;
	};
	const tips = new Map();
	const movedOn = async (path, branch, isOwn, checkout) => {
		const files = tips.get(branch) ?? newOnTip(branch, checkout, sources);
		tips.set(branch, files);
		const { packagePrefix } = sources.scope;
		return mayHaveMoved(path, await files, branch, isOwn, {
			checkout,
			packagePrefix
		});
	};
	const atHome = (work) => home === null ? Promise.resolve(elsewhere) : work(home);
	return {
		async inCommit(paths) {
			const looked = await Promise.all(checkouts.map(async (checkout) => {
				const readings = (path) => readingsOf(path, checkout);
				const tree = await (0,_git_history_js_13.o)(checkout.root, "HEAD", [...new Set(paths.flatMap(readings))]);
				return (path) => readings(path).map(tree);
			}));
			return (path) => looked.length === 0 ? elsewhere : anyOf(looked.flatMap((look) => look(path)));
		},
		scope: (path, name) => atHome((checkout) => scopeOf(path, name, checkout, {
			...sources,
			hadDefaultManifest,
			otherManifests: readOthers
		})),
		history: (path) => atHome(async (checkout) => {
			const readings = readingsOf(path, checkout);
			return anyOf(await Promise.all(readings.map((one) => hadInHistory(one, checkout.root, api))));
		}),
		onDefaultBranch: (path) => atHome(async (checkout) => {
			const branch = event.defaultBranch ?? "HEAD";
			const has = await onTip(path, branch, checkout, sources);
			return has.kind === "no" ? movedOn(path, branch, false, checkout) : has;
		}),
		onRunsBranch: (path) => atHome(async (checkout) => {
			const branches = runsBranches(sources);
			if (branches === null) return {
				kind: "unknown",
				why: "the event of this run does not name the branch"
			};
			const has = anyOf(await Promise.all(branches.map((branch) => onTip(path, branch, checkout, sources))));
			if (has.kind !== "no") return has;
			return anyOf(await Promise.all(branches.map((branch) => movedOn(path, branch, true, checkout))));
		}),
		namesake: (path, name) => atHome((checkout) => namesakeOf(path, name, checkout, sources)),
		content: (wanted, path) => atHome((checkout) => firstFound(path, checkout, (one) => fileWithContent(checkout.root, wanted, one))),
		formerContent: (path) => atHome((checkout) => firstFound(path, checkout, (one) => fileWithFormerContent(checkout.root, one)))
	};
}
async function namesakeOf(path, packageName, checkout, { scope }) {
	const tree = await (0,_baseline_js_7.y)(checkout.root);
	if ("kind" in tree) return tree;
	const alike = tree.files.flatMap((one) => {
		if (one.root !== checkout.root || (0,_stop_word_file_js_1.s)(one.path) !== (0,_stop_word_file_js_1.s)(path)) return [];
		const file = inWorkspace(one.path, checkout);
		return [{
			path: one.path,
			given: nameGiven(scope, file),
			usual: (0,_names_js_18.i)(file, null, scope.packagePrefix)
		}];
	});
	const found = alike.find(({ given, usual }) => (given ?? usual) === packageName);
	if (found !== void 0) return {
		kind: "file",
		path: found.path
	};
	const maybe = (scope.packagePrefix === "" ? alike : []).find(({ given, usual }) => given === null && packageName.endsWith(`-${usual}`));
	if (maybe === void 0) return { kind: "no" };
	return {
		kind: "unknown",
		why: `${maybe.path} gives a package this name where its step has the rest of the name as its package-prefix`
	};
}
async function firstFound(path, checkout, search) {
	for (const one of readingsOf(path, checkout)) {
		const found = await search(one);
		if (found.kind !== "no") return found;
	}
	return { kind: "no" };
}

// lib/modes/live/evidence.js
function evidenceOf({ event, state, gitHub }, { scope, manifestPath }) {
	const files = state.dictionaries.map(({ file }) => file);
	const { publishes } = _modes_js_3.t[state.mode];
	return repositoryEvidence({
		event,
		publishes,
		scope,
		manifest: manifestPath,
		files,
		api: gitHub
	});
}
function domainsOf({ domains }, { associations }) {
	return [...new Set([...domains, ...associations.keys()])];
}

}),

933:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (hadPath),
  c: () => (fixedPart),
  i: () => (formerIds),
  l: () => (globSpec),
  n: () => (YES),
  o: () => (pathsIn),
  r: () => (commitsThatChanged),
  s: () => (textsWhile),
  t: () => (NO),
  u: () => (literalSpec)
});
var _inspect_js_0 = _require(6020);
var _baseline_js_1 = _require(8901);
var node_path_2 = _require(6760);

// lib/workspace/git/pathspec.js
const SPECIAL = /[*?[\]{}()\\]/;
function literalSpec(path) {
	return `:(top,literal)${path}`;
}
function fixedPart(pattern) {
	const plain = node_path_2.posix.normalize(pattern);
	const wild = plain.search(SPECIAL);
	if (wild === -1) return {
		path: plain,
		isFolder: false
	};
	const end = plain.lastIndexOf("/", wild);
	return {
		path: end === -1 ? "" : plain.slice(0, end),
		isFolder: true
	};
}
function globSpec(folder, pattern) {
	const end = /[^*?[\]{}()\\/]*$/.exec(pattern)?.[0] ?? "";
	return `:(top,glob)${folder === "" ? "" : `${folder.replace(/[*?[\]\\]/g, "\\$&")}/`}**/*${end}`;
}

// lib/workspace/git/git-history.js
const YES = { kind: "yes" };
const NO = { kind: "no" };
const MAX_COMMITS = 500;
async function pathsIn(root, revision, paths) {
	const above = paths.flatMap(foldersAbove);
	const answer = await (0,_inspect_js_0.a)(root, [
		"ls-tree",
		"-z",
		"--full-tree",
		revision,
		"--",
		...new Set([...paths, ...above])
	]);
	if (answer.kind === "failed") {
		const failed = await (0,_baseline_js_1.S)(root, revision, answer);
		return () => failed;
	}
	const rows = answer.stdout.toString("utf8").split("\0").filter((row) => row !== "");
	const modes = new Map(rows.map((row) => [row.slice(row.indexOf("	") + 1), row.slice(0, 6)]));
	return (path) => {
		const mode = modes.get(path);
		if (mode !== void 0) return /^1[02]0/.test(mode) ? YES : NO;
		const above = foldersAbove(path);
		if (above.some((folder) => modes.get(folder) === "160000")) return {
			kind: "unknown",
			why: "it is in a submodule"
		};
		if (above.some((folder) => modes.get(folder) === "120000")) return {
			kind: "unknown",
			why: "a folder on its path is a symbolic link"
		};
		return NO;
	};
}
function foldersAbove(path) {
	const segments = path.split("/");
	return segments.slice(0, -1).map((_, index) => segments.slice(0, index + 1).join("/"));
}
async function hadPath(root, path) {
	for (const most of [1, null]) {
		const former = await formerIds(root, path, most);
		if (former.kind === "failed") return (0,_baseline_js_1.x)(former.why === "refused" ? "no-object" : former.why);
		if (former.ids.length > 0) return YES;
		if (!former.hasChanges) break;
	}
	const lacks = await (0,_baseline_js_1.k)(root);
	return lacks === null ? NO : (0,_baseline_js_1.x)(lacks);
}
async function formerIds(root, path, most) {
	const log = await (0,_inspect_js_0.a)(root, [
		...[
			"log",
			"--full-history",
			"-m",
			"--no-renames",
			"--no-show-signature",
			"--raw",
			"--no-abbrev",
			"-z",
			"--format=%H"
		],
		...most === null ? [] : [`--max-count=${most}`],
		...[
			"HEAD",
			"--",
			path
		]
	]);
	if (log.kind === "failed") return log;
	const text = log.stdout.toString("utf8");
	const changes = [...text.matchAll(/:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) \w+\0([^\0]*)\0/g)];
	const ids = changes.flatMap(([, before = "", after = "", changed]) => changed === path ? [after, before] : []);
	const files = [...new Set(ids)].filter((id) => !/^0+$/.test(id));
	const commits = new Set([...text.matchAll(/([0-9a-f]{40,64})\0/g)].map(([, id]) => id));
	return {
		kind: "ids",
		ids: files,
		hasChanges: changes.length > 0,
		isCut: most !== null && commits.size >= most
	};
}
async function commitsThatChanged(root, specs) {
	const log = await (0,_inspect_js_0.a)(root, [
		...[
			"--no-literal-pathspecs",
			"rev-list",
			"--full-history",
			`--max-count=${500}`
		],
		"HEAD",
		"--",
		...specs
	]);
	if (log.kind === "failed") return log;
	return {
		kind: "commits",
		commits: log.stdout.toString("utf8").split("\n").filter((id) => id !== "")
	};
}
async function textsWhile(root, file, other) {
	const log = await commitsThatChanged(root, [literalSpec(file), literalSpec(other)]);
	const failed = (why, texts = []) => ({
		texts,
		lacks: (0,_baseline_js_1.D)(why === "refused" ? "no-object" : why)
	});
	if (log.kind === "failed") return failed(log.why);
	const { commits } = log;
	const history = await (0,_baseline_js_1.k)(root);
	if (history !== null && history !== "no-commit") return {
		texts: [],
		lacks: (0,_baseline_js_1.D)(history)
	};
	const lacks = history !== null ? "the checkout lacks the history of the manifest; give actions/checkout \"fetch-depth: 0\"" : commits.length < 500 ? null : `only the last ${500} commits that changed the manifest or the file are read`;
	const input = commits.map((id) => `${id}:${other}\n${id}:${file}\n`).join("");
	const checked = await (0,_inspect_js_0.a)(root, ["cat-file", "--batch-check"], { input });
	if (checked.kind === "failed") return failed(checked.why);
	const rows = checked.stdout.toString("utf8").split("\n");
	const ids = commits.flatMap((_, index) => {
		return / blob \d+$/.test(rows[2 * index] ?? "") && /^([0-9a-f]+) blob \d+$/.exec(rows[2 * index + 1] ?? "")?.[1] || [];
	});
	const texts = [];
	let hidden = null;
	for (const id of new Set(ids)) {
		const blob = await (0,_inspect_js_0.a)(root, [
			"cat-file",
			"blob",
			id
		]);
		if (blob.kind === "failed") return failed(blob.why, texts);
		const content = (0,_baseline_js_1.E)(blob.stdout);
		if (content.kind === "unknown") hidden ??= `a former manifest can't be read: ${(0,_baseline_js_1.D)(content.why)}`;
		else texts.push(blob.stdout.toString("utf8"));
	}
	return {
		texts,
		lacks: lacks ?? hidden
	};
}

}),

3241:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (formOf),
  c: () => (lineEnds),
  i: () => (ageOf),
  l: () => (pointerOf),
  n: () => (guardReads),
  o: () => (formsOfAll),
  r: () => (stopsOf),
  s: () => (isWanted),
  t: () => (guardDeploy)
});
var _failures_js_0 = _require(9489);
var _guards_js_1 = _require(636);
var _inspect_js_2 = _require(6020);
var _baseline_js_3 = _require(8901);
var _comparison_js_4 = _require(5963);
var _byte_source_js_5 = _require(8888);
var _stand_ins_js_6 = _require(3157);
var _git_history_js_7 = _require(933);
var _repository_path_js_8 = _require(4660);
var _ancestry_js_9 = _require(303);
var _modes_js_10 = _require(4160);
var node_crypto_11 = _require(7598);

// lib/workspace/git/content/stored-form.js
const POINTER_BYTES = 1024;
function pointerOf(bytes) {
	const text = Buffer.from(bytes.subarray(0, POINTER_BYTES)).toString("latin1");
	switch ((0,_stand_ins_js_6.r)((0,_byte_source_js_5.t)(bytes.subarray(0, POINTER_BYTES)))) {
		case "lfs-pointer": return {
			sha256s: [...text.matchAll(/^(?:oid|ext-\d-\S+) sha256:([0-9a-f]{64})\r?$/gm)].map(([, oid = ""]) => oid),
			bytes: numberIn(/^size (\d+)\r?$/m, text)
		};
		case "annex-pointer": {
			const key = text.split(/[\r\n]/)[0]?.split("/").at(-1) ?? "";
			const sha256 = /^SHA256E?-.*?--([0-9a-f]{64})(?![0-9a-f])/.exec(key)?.[1];
			return {
				sha256s: sha256 === void 0 ? [] : [sha256],
				bytes: numberIn(/^[^-]+(?:-[a-zA-Z]\d+)*?-s(\d+)-/, key)
			};
		}
		default: return null;
	}
}
function numberIn(pattern, text) {
	const digits = pattern.exec(text)?.[1];
	return digits === void 0 ? null : Number(digits);
}
function formOf(wanted, bytes, id) {
	for (const content of contentsOf(bytes, id)) {
		if (!isWanted(wanted, content)) continue;
		const text = Buffer.from(content).toString("latin1");
		const [least = 0, most = 0] = lineEnds(text).map(({ length }) => length);
		const isExpanded = text.includes("$Id");
		return {
			content,
			mayHave: (size) => isExpanded || size >= least && size <= most
		};
	}
	const pointer = pointerOf(bytes);
	if (!pointer?.sha256s.some((sha256) => sha256.startsWith(digitsOf(wanted)))) return null;
	const { bytes: known } = pointer;
	return {
		content: null,
		mayHave: (size) => known === null || size >= known / 2 && size <= known * 2
	};
}
function digitsOf(wanted) {
	return "sha256" in wanted ? wanted.sha256 : wanted.prefix;
}
function isWanted(wanted, bytes) {
	return (0,node_crypto_11.createHash)("sha256").update(bytes).digest("hex").startsWith(digitsOf(wanted));
}
function lineEnds(text) {
	const unix = text.replaceAll("\r\n", "\n");
	return [unix, unix.replaceAll("\n", "\r\n")];
}
const IDENT = /\$Id(?::[^$\n]?[^$\n ]* ?)?\$/g;
const FORMS = [
	(text) => text,
	(text) => lineEnds(text)[0],
	(text) => lineEnds(text)[1],
	(text, id) => lineEnds(expanded(text, id))[0],
	(text, id) => lineEnds(expanded(text, id))[1]
];
function expanded(text, id) {
	return text.replace(IDENT, `$Id: ${id} $`);
}
function* contentsOf(bytes, id) {
	yield bytes;
	const text = Buffer.from(bytes).toString("latin1");
	const forms = FORMS.map((form) => form(text, id));
	for (const form of new Set(forms)) if (form !== text) yield Buffer.from(form, "latin1");
}
function* formsOfAll(parts) {
	const texts = parts.map(({ bytes, id }) => ({
		text: Buffer.from(bytes).toString("latin1"),
		id
	}));
	for (const form of FORMS) yield texts.map(({ text, id }) => Buffer.from(form(text, id), "latin1"));
}

// lib/github/commit.js
const UNKNOWN_SHA = "0".repeat(40);
const FALLBACK_MESSAGE = "Deploy dictionaries";
async function resolveCommit(sources) {
	const { input, event, root, api } = sources;
	const known = sources.sha ?? await (0,_inspect_js_2.c)(root, "rev-parse", "--verify", "HEAD");
	const commit = {
		sha: known ?? UNKNOWN_SHA,
		warnings: known === null ? ["The deployed commit is not known: GITHUB_SHA is not set, and the workspace is not a Git checkout."] : [],
		unread: null
	};
	if (input !== null) return {
		...commit,
		message: input,
		source: "input"
	};
	if (event.commitMessage && event.sha === known) return {
		...commit,
		message: event.commitMessage,
		source: "event"
	};
	const fallback = {
		...commit,
		message: FALLBACK_MESSAGE,
		source: "fallback"
	};
	if (known === null) return fallback;
	const answer = await api?.commitMessage(known);
	if (answer?.kind === "ok" && answer.value !== "") return {
		...commit,
		message: answer.value,
		source: "api"
	};
	const message = await (0,_inspect_js_2.c)(root, "log", "-1", "--no-show-signature", "--format=%B", known, "--");
	if (message) return {
		...commit,
		message,
		source: "git"
	};
	const says = (status) => status === null ? "GitHub could not be asked" : "GitHub says";
	const why = answer === void 0 || answer.kind === "ok" ? "" : ` ${says(answer.status)}: ${answer.message}.`;
	const unread = `The message of commit ${known.slice(0, 7)} can't be read, so the versions of packages that this run asked for say ${JSON.stringify(FALLBACK_MESSAGE)}.${why} Give the job "permissions: contents: read", or set the input commit-message.`;
	return {
		...fallback,
		unread
	};
}

// lib/github/stale-run.js
function branchHistory(question) {
	const { event, sha, files, api } = question;
	const known = new Map();
	const orderInHistory = (commit) => (0,_inspect_js_2.d)()(async () => {
		if (isUnknown(sha) || isUnknown(commit)) return null;
		if (sha.startsWith(commit)) return "identical";
		let order = known.get(commit) ?? await api?.compareCommits(sha, commit) ?? null;
		for (const root of (0,_repository_path_js_8.s)(event.workspace, files)) order ??= await (0,_ancestry_js_9.n)(root, sha, commit);
		if (order !== null) known.set(commit, order);
		return order;
	});
	return { now: () => branchMoment(question, orderInHistory) };
}
function isOfBranch({ event: { ref, branch, runSha }, sha }) {
	return branch !== null && ref === branch && sha === runSha;
}
function isUnknown(commit) {
	return UNKNOWN_SHA.startsWith(commit);
}
function branchMoment(question, orderInHistory) {
	const { event, sha, api, former } = question;
	const { branch, workspace, repository } = event;
	const tip = branch?.replace("refs/heads/", "") ?? null;
	const orderOnTip = async (commit) => tip === null || api === null ? null : await api.compareCommits(commit, tip);
	let asked = null;
	const orderOfTip = async () => {
		asked ??= orderOnTip(sha);
		const order = await asked;
		return order === "diverged" && !isOfBranch(question) ? null : order;
	};
	const wasPushedAway = async (order) => {
		if (order === "diverged") return await orderOfTip() === "diverged";
		return order === "behind" && event.isRerun && isOfBranch(question) && await orderOfTip() === "behind";
	};
	const orderOf = (commit) => (0,_inspect_js_2.d)()(async () => {
		const order = await orderInHistory(commit);
		if (!await wasPushedAway(order)) return order;
		const onTip = await orderOnTip(commit);
		return onTip === "ahead" || onTip === "identical" ? "instead" : order;
	});
	const orderOfContent = (dictionary, marker, live) => (0,_inspect_js_2.d)()(async () => {
		const order = await orderOfTip();
		if (branch === null || order === null) return null;
		if (isUnmoved(order)) return "behind";
		const wasOurs = await former.hadContent(dictionary, marker, live);
		return orderByTip(await former.atTip(dictionary, marker, branch), {
			wasOurs,
			live,
			own: dictionary.sha256
		});
	});
	const wentBack = (dictionary, { marker, trust, running, commit }) => (0,_inspect_js_2.d)()(async () => {
		const { content } = running ?? trust;
		const live = content.kind === "known" ? content.sha256 : content.kind === "digest" ? content.prefix : null;
		if (commit === null || live === null || branch === null || !isOfBranch(question)) return false;
		const order = dictionary.sha256.startsWith(live) ? null : await orderOfTip();
		if (order === null || isUnmoved(order)) return false;
		return orderByTip(await former.atTip(dictionary, marker, branch), {
			wasOurs: null,
			live,
			own: dictionary.sha256
		}) === "ahead";
	});
	const isRemoved = async (file) => {
		const path = (0,_repository_path_js_8.a)(workspace, file, repository);
		if (api === null || branch === null || path === null) return null;
		const order = await orderOfTip();
		if (order === null || isUnmoved(order)) return order === null ? null : false;
		const hasFile = await api.hasFile(path, branch);
		if (hasFile !== false) return hasFile === null ? null : false;
		return await isInHead(workspace, file) ?? (isUnknown(sha) ? null : await api.hasFile(path, sha));
	};
	const isGone = ({ files }) => (0,_inspect_js_2.d)()(async () => {
		for (const { file } of files) {
			const is = await isRemoved(file);
			if (is !== true) return is;
		}
		return true;
	});
	return {
		orderOf,
		orderOfContent,
		wentBack,
		isGone
	};
}
async function isInHead(workspace, file) {
	const place = (0,_repository_path_js_8.n)(workspace, file);
	if (place === null) return null;
	const { kind } = (await (0,_git_history_js_7.o)(place.root, "HEAD", [place.path]))(place.path);
	return kind === "unknown" ? null : kind === "yes";
}
function isUnmoved(order) {
	return order === "identical" || order === "behind";
}
function orderByTip([surest, ...others], { wasOurs, live, own }) {
	const has = (one, sha256) => one?.kind === "content" && formOf({ sha256 }, one.bytes, "") !== null;
	if ([surest, ...others].some((one) => has(one, live))) return "ahead";
	if (has(surest, own)) return "behind";
	return wasOurs === false ? "not-ours" : null;
}
async function ageOf(observed, dictionary, history) {
	const commit = observed.commit?.commit;
	if (commit !== void 0) return {
		kind: "commit",
		commit,
		order: await history.wentBack(dictionary, observed) ? "back" : await history.orderOf(commit)
	};
	const content = (0,_comparison_js_4.u)(observed, dictionary);
	if (content === null) return { kind: "unnamed" };
	return {
		kind: "content",
		order: await history.orderOfContent(dictionary, observed.marker, content)
	};
}
async function guardFacts(plan, isRerun, sha, history) {
	const commits = (0,_guards_js_1.l)(plan).flatMap(({ observed }) => observed.commit?.commit ?? []);
	const others = [...new Set(commits)].filter((commit) => isUnknown(commit) || !sha.startsWith(commit));
	return (0,_inspect_js_2.d)()(async () => {
		const orders = await (0,_baseline_js_3.M)(others, async (one) => [one, await history.orderOf(one)]);
		const firsts = await (0,_baseline_js_3.M)((0,_guards_js_1.l)(plan), async ({ dictionary, observed }) => {
			const content = (0,_comparison_js_4.u)(observed, dictionary);
			if (content === null) return [];
			return [[dictionary.name, await history.orderOfContent(dictionary, observed.marker, content)]];
		});
		const back = await (0,_baseline_js_3.M)((0,_guards_js_1.l)(plan), async ({ dictionary, observed }) => await history.wentBack(dictionary, observed) ? [dictionary.name] : []);
		const gone = await (0,_baseline_js_3.M)((0,_guards_js_1.o)(plan), async ({ dictionary }) => [dictionary.name, await history.isGone(dictionary)]);
		const namesWhere = (answer) => new Set(gone.flatMap(([name, is]) => is === answer ? [name] : []));
		const firstOrders = new Map(firsts.flat());
		return {
			orders: new Map(orders),
			firstOrders,
			wentBack: new Set(back.flat()),
			removedSince: namesWhere(true),
			mayBeRemoved: isRerun ? namesWhere(null) : new Set()
		};
	});
}

// lib/modes/live/guard.js
const NO_ORIGIN = {
	sha: null,
	orders: new Map(),
	firstOrders: new Map(),
	wentBack: new Set(),
	removedSince: new Set(),
	mayBeRemoved: new Set()
};
function guardReads(compared) {
	const { state } = compared.run;
	const result = judgeReads(compared);
	state.deployFails = result.stops.length > 0;
	report(state, result);
}
function stopsOf(compared) {
	return judgeReads(compared).stops;
}
function judgeReads(compared) {
	return (0,_guards_js_1.t)({
		...knownFacts(compared, false),
		...NO_ORIGIN
	});
}
async function guardDeploy(compared) {
	const { ports, run, configuration, plan } = compared;
	const { state, event, gitHub: api } = run;
	const known = knownFacts(compared, true);
	const before = (0,_guards_js_1.t)({
		...known,
		...NO_ORIGIN
	});
	if (before.failure !== null) report(state, before);
	const root = (0,_repository_path_js_8.o)(event.workspace, state.dictionaries);
	const commit = await resolveCommit({
		input: configuration.commitMessage,
		sha: state.commit,
		event,
		root,
		api
	});
	if (run.signal.aborted) throw (0,_failures_js_0.t)();
	state.warnings.push(...commit.warnings);
	state.unreadMessage = commit.unread;
	const { sha } = commit;
	const branch = branchHistory({
		event,
		sha,
		files: state.dictionaries,
		api,
		former: ports.former()
	});
	const facts = await guardFacts(plan, event.isRerun, sha, branch.now());
	report(state, (0,_guards_js_1.t)({
		...known,
		...facts,
		sha
	}));
	return {
		commit,
		branch
	};
}
function knownFacts(compared, publishes) {
	const { run, configuration, aws, plan, observation, overrides } = compared;
	const { comparisons, behind, mode } = run.state;
	const { maxRemovedPercent } = configuration;
	return {
		plan,
		observation,
		comparisons,
		behind,
		maxRemovedPercent,
		repository: aws.repository,
		overrides,
		publishes,
		refusesQuotas: _modes_js_10.t[mode].validatesOnAws
	};
}
function report(state, { failure, notices, warnings }) {
	state.notices.push(...notices);
	state.warnings.push(...warnings);
	if (failure !== null) throw failure;
}

}),

6852:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  compareWithLive: () => (compareWithLive),
  guardDeploy: () => (/* reexport safe */ _guard_js_11.t),
  livePorts: () => (livePorts),
  lookAtAws: () => (lookAtAws)
});
var _marker_js_26 = _require(2596);
var _failures_js_0 = _require(9489);
var _drift_js_1 = _require(3611);
var _comparison_js_2 = _require(5963);
var _evidence_js_3 = _require(6395);
var _modes_js_4 = _require(4160);
var _status_js_5 = _require(1572);
var _baseline_js_6 = _require(8901);
var _compare_js_7 = _require(4059);
var _aws_error_js_8 = _require(8894);
var _kept_format_js_9 = _require(9980);
var _guards_js_10 = _require(636);
var _guard_js_11 = _require(3241);
var _connect_js_12 = _require(8482);
var _inspect_js_13 = _require(6020);
var _former_files_js_14 = _require(9757);
var _byte_source_js_15 = _require(8888);
var _repository_path_js_16 = _require(4660);
var _joined_file_js_17 = _require(7914);
var _manifest_js_18 = _require(7315);
var _git_history_js_19 = _require(933);
var _names_js_24 = _require(3996);
var _workspace_path_js_20 = _require(7077);
var _post_state_js_21 = _require(4024);
var _version_js_25 = _require(2060);
var node_fs_22 = _require(3024);
var node_path_23 = _require(6760);

// lib/deployment/plan/overrides.js
function overridesOf(startedByHand) {
	return {
		replaceNewer: startedByHand,
		bringBack: startedByHand,
		takeOver: startedByHand,
		letThrough: startedByHand
	};
}

// lib/deployment/prune/left-behind.js
function describeOrphan(orphan, { dictionaries, packagePrefix, prune }) {
	const { live, marker, decision } = orphan;
	const path = marker.path ?? "no path known";
	const former = formerNameOf(orphan, dictionaries, packagePrefix);
	if (former !== null) {
		const [is, unless] = former.isSure ? ["is", ""] : ["may be", "unless another step publishes it, "];
		return `Package ${live.name} ${is} the former name of ${former.now} (${path}): ${unless}it stays as it is and gets no more changes. Once no index names it, dissociate and delete it by hand.`;
	}
	switch (decision.kind) {
		case "in-use":
		case "remove": return null;
		case "left": return `Package ${live.name} stays as it is although ${path} is gone. With \`prune: true\` a deploy dissociates it from the domains and deletes it, where no other file has its content.`;
		case "kept":
			if (prune) return `Package ${live.name} (${path}) is not pruned: ${decision.why}.`;
			return decision.rule === "scope" && orphan.scope?.kind === "unknown" ? `Package ${live.name} stays as it is although ${path} is gone.` : null;
	}
}
function formerNameOf({ live, marker, decision, scope }, dictionaries, packagePrefix) {
	if (decision.kind === "remove") return null;
	const { path } = marker;
	const now = path === null ? void 0 : dictionaries.find((one) => (0,_evidence_js_3.u)(one).has(path))?.name;
	if (now === void 0 || scope === null) return null;
	const formerly = scope.kind === "other-name" ? scope.formerly : scope.kind;
	if (formerly === "yes" || formerly === "likely") return {
		now,
		isSure: formerly === "yes"
	};
	const mayBeOtherPrefix = live.name.endsWith(now.slice(packagePrefix.length));
	return scope.kind === "other-name" && formerly === "unknown" && !mayBeOtherPrefix ? {
		now,
		isSure: false
	} : null;
}

// lib/report/plan-log.js
function logPlan(plan, host) {
	for (const step of plan.packages) {
		const domains = plan.associations.filter((one) => one.dictionary.name === step.dictionary.name);
		host.info(`${packageText(step)}${domainsText(domains)}`);
	}
	for (const { live, marker } of plan.removals) host.info(`delete    ${live.name}: ${marker.path} is gone`);
}
function packageText(step) {
	const { name, file } = step.dictionary;
	switch (step.kind) {
		case "create": return `create    ${name} from ${file}`;
		case "unchanged": return `unchanged ${name} ${step.observed.live.version}${step.observed.historyKnown ? "" : " by its description alone"}`;
		case "adopt": return `wait for  ${name}: ${file} is being published already (${(0,_status_js_5.a)(step.observed.live)})`;
		case "update": return `update    ${name} ${step.observed.live.version ?? ""} from ${file} (${reasonText(step)})`;
	}
}
function reasonText({ reason, dictionary, observed }) {
	const { live, trust } = observed;
	const isHeld = (0,_baseline_js_6.u)(trust, dictionary.sha256) === "this";
	switch (reason) {
		case "content": return isHeld ? "its description does not say what it holds" : "new content";
		case "drift":
			if ((0,_baseline_js_6.p)(trust)) return "nothing shows that this action created it";
			if (isHeld) return trust.lastAttempt === dictionary.sha256 ? "its description names another repository" : "its description does not say what it holds";
			return trust.content.kind === "unknown" ? "nothing shows that this action published its live version" : "its live version holds other content";
		case "retry": return live.status === "DELETE_FAILED" ? "AWS could not delete it" : "the last publication failed";
	}
}
function domainsText(steps) {
	const due = steps.filter((step) => step.kind === "associate").map((step) => step.domain);
	return due.length === 0 ? "" : `; associate with ${due.join(", ")}`;
}

// lib/deployment/plan/behind.js
function packagesBehind({ associations, packages }) {
	return packages.flatMap((step) => {
		if (step.kind === "create") return [];
		const { dictionary, observed } = step;
		const rows = associations.flatMap((one) => one.kind === "associate" && one.dictionary.name === dictionary.name && one.row !== null ? [one.row] : []);
		const compared = comparedVersion(observed);
		const isChanging = step.kind !== "unchanged";
		const behind = rows.filter((row) => isBehind(row, compared, isChanging) || isForgotten(row, observed));
		return behind.length === 0 ? [] : [{
			dictionary,
			observed,
			rows: behind,
			isChanging
		}];
	});
}
function isForgotten({ version }, { trust, running }) {
	const { content } = running ?? trust;
	return (0,_baseline_js_6.d)(version) && content.kind === "unknown" && content.why === "overwritten";
}
function isBehind(row, compared, isChanging) {
	if (row.status === "ASSOCIATING" && isChanging) return true;
	return row.status === "ASSOCIATION_FAILED" || row.version !== compared;
}
function isCompared({ version }, { observed }) {
	return version !== null && version === comparedVersion(observed);
}
function comparedVersion({ live, running }) {
	return live.version ?? running?.version ?? null;
}
const MOST_EARLIER = 3;
function versionsBehind({ rows, observed, isChanging }, history) {
	const found = new Map();
	const add = (record, { domain }, isShown) => {
		const version = record?.version ?? null;
		const before = found.get(version);
		const domains = [...new Set([...before?.domains ?? [], domain])];
		found.set(version, {
			record,
			domains,
			isShown: isShown && before?.isShown !== false
		});
	};
	const compared = comparedVersion(observed);
	const known = (version) => (0,_baseline_js_6.c)(history ?? [], version) ?? {
		version,
		commitMessage: null,
		createdAt: null
	};
	for (const row of rows) {
		const { version } = row;
		if (!isUntold(row)) {
			add(version === null ? null : known(version), row, version !== null);
			continue;
		}
		if (version !== null && version !== compared) add(known(version), row, false);
		if ((0,_baseline_js_6.d)(version)) continue;
		const earlier = (0,_baseline_js_6.l)(history ?? [], version ?? compared, earlierOf(row, isChanging));
		for (const record of earlier.length === 0 ? [null] : earlier) add(record, row, false);
	}
	return [...found.values()];
}
function earlierOf({ status }, isChanging) {
	return isChanging && status === "ASSOCIATION_FAILED" ? MOST_EARLIER : 1;
}
function isUntold({ status }) {
	return status === "ASSOCIATION_FAILED" || status === "ASSOCIATING";
}

// lib/modes/base/compare-behind.js
const CONTENTS_AT_ONCE = 8;
async function compareWithBehind(plan, configuration, ports, world) {
	const { service } = ports.connection;
	const sources = (0,_compare_js_7.a)(configuration, ports, world);
	const compare = async (one, version, isRead) => {
		if (version.record === null) return {
			kind: "unknown",
			why: isRead ? NOT_LISTED : NOT_READABLE
		};
		const baseline = await (0,_baseline_js_6.i)(sources, one.dictionary, one.observed, version.record);
		if (baseline.kind === "none") return {
			kind: "unknown",
			why: baseline.why
		};
		return (0,_compare_js_7.t)(baseline, (0,_kept_format_js_9.r)(one.dictionary, baseline.bytes), null);
	};
	return (await (0,_baseline_js_6.M)(packagesBehind(plan), async (one) => {
		const history = await readHistory(one, service, world);
		const all = await (0,_baseline_js_6.M)(versionsBehind(one, history), async (version) => ({
			name: one.dictionary.name,
			version: version.record?.version ?? null,
			domains: version.domains,
			isShown: version.isShown,
			comparison: await compare(one, version, history !== null)
		}), 1);
		const others = all.filter((behind) => !isCompared(behind, one));
		const held = all.filter((behind) => isCompared(behind, one) && isOfBucket(behind));
		return held.length > 0 && await (0,_baseline_js_6.a)({
			...sources,
			...one
		}) ? others : [...others, ...held];
	}, CONTENTS_AT_ONCE)).flat();
}
function isOfBucket({ comparison }) {
	return comparison.kind === "compared" && comparison.source === "first-upload";
}
const NOT_LISTED = "the history of its versions shows none before that one";
const NOT_READABLE = "the history of its versions cannot be read (es:GetPackageVersionHistory)";
async function readHistory({ observed: { live } }, service, world) {
	try {
		return await (0,_baseline_js_6.g)(world, (limits) => service.versionHistory(live.id, limits));
	} catch (error) {
		if ((0,_aws_error_js_8.r)(error, "access-denied", "disabled", "not-found")) return null;
		throw (0,_failures_js_0.a)(error, `The version history of package ${live.name} can't be read`, "internal");
	}
}

// lib/modes/drift.js
async function runDrift(compared) {
	const { run, plan, search } = compared;
	const { state } = run;
	for (const [name, { why }] of state.comparisons) if (why !== "") state.warnings.push(`The deployed content of ${name} is not known (${why}).`);
	const stops = (0,_drift_js_1.n)(plan) === null ? [] : (0,_guard_js_11.r)(compared);
	state.deployFails = stops.length > 0;
	state.warnings.push(...stops.map(_guards_js_10.n));
	const unlike = await search?.after() ?? null;
	state.failure = (0,_drift_js_1.n)(plan, state.deployFails)?.and(unlike) ?? unlike;
}

// lib/modes/plan.js
async function runPlan(compared) {
	const { run, search } = compared;
	(0,_guard_js_11.n)(compared);
	await search?.before();
	run.state.failure = await search?.after() ?? null;
}

// lib/workspace/git/content/checkout-form.js
function lineEndsOf(bytes) {
	return (0,_guard_js_11.c)(Buffer.from(bytes).toString("latin1")).map((text) => Buffer.from(text, "latin1"));
}
async function checkoutForm(place, path) {
	const head = await (0,_baseline_js_6.T)(place, "HEAD");
	if (head.kind !== "content") return (bytes) => bytes;
	const now = (0,node_fs_22.readFileSync)(path);
	if (now.equals(head.bytes)) return (bytes) => bytes;
	const ends = lineEndsOf(head.bytes).findIndex((bytes) => now.equals(bytes));
	if (ends !== -1) return (bytes) => lineEndsOf(bytes)[ends] ?? bytes;
	const isHead = await isAsCheckedOut(place, now);
	return (bytes) => isHead && Buffer.compare(bytes, head.bytes) === 0 ? now : bytes;
}
async function isAsCheckedOut(place, now) {
	const head = await (0,_baseline_js_6.w)(place, "HEAD");
	if (head.kind !== "commit") return false;
	const { root, id, path } = head;
	const filter = await (0,_inspect_js_13.a)(root, [
		"check-attr",
		"-z",
		"filter",
		"--",
		path
	]);
	if (filter.kind === "failed") return false;
	if (!/\0un(?:specified|set)\0$/.test(filter.stdout.toString("utf8"))) return true;
	const made = await (0,_inspect_js_13.a)(root, [
		"cat-file",
		"--filters",
		`${id}:${path}`
	]);
	return made.kind === "ok" && now.equals(made.stdout);
}

// lib/github/checkout-parts.js
function checkoutForms(workspace, { files }) {
	const forms = new Map();
	return async (file, bytes) => {
		const now = files.find((one) => one.file === file) ?? files[0];
		const place = now === void 0 ? null : (0,_repository_path_js_16.n)(workspace, now.file);
		if (now === void 0 || place === null) return bytes;
		const form = forms.get(now.file) ?? checkoutForm(place, now.path);
		forms.set(now.file, form);
		return (await form)(bytes);
	};
}
function joinBytes(parts) {
	const [only, ...others] = parts;
	if (only !== void 0 && others.length === 0) return only;
	return new Uint8Array(Buffer.concat([...(0,_joined_file_js_17.n)(parts.map(_byte_source_js_15.t)).chunks()]));
}

// lib/github/commit-files.js
const ELSEWHERE = new Set([
	"no-commit",
	"no-such-commit",
	"no-object"
]);
function filesOfCommit(sources, revisionIn) {
	const { workspace, repository } = sources.event;
	const placed = async (file, work) => {
		const place = (0,_repository_path_js_16.n)(workspace, file);
		if (place === null) return {
			kind: "unknown",
			why: "no-repository"
		};
		return await work(place, await revisionIn(place.root));
	};
	const onGitHub = (why, file, revision) => {
		const path = (0,_repository_path_js_16.a)(workspace, file, repository);
		return ELSEWHERE.has(why) && path !== null && /^[0-9a-f]{7,}$/.test(revision) && sources.api !== null ? {
			api: sources.api,
			path
		} : null;
	};
	return {
		async nameFor(file) {
			const place = (0,_repository_path_js_16.n)(workspace, file);
			const name = place === null ? "" : await revisionIn(place.root);
			return /^[0-9a-f]{12,}$/.test(name) ? name.slice(0, 7) : name;
		},
		content: (file) => placed(file, async (place, revision) => {
			const found = await (0,_baseline_js_6.T)(place, revision);
			const other = found.kind === "unknown" ? onGitHub(found.why, file, revision) : null;
			const asked = other === null ? null : await other.api.fileAt(other.path, revision);
			if (asked === null || asked.kind === "unknown") return found;
			return asked.kind === "content" ? (0,_baseline_js_6.E)(asked.bytes) : { kind: "absent" };
		}),
		tree: (file) => placed(file, async (place, revision) => {
			const found = await (0,_former_files_js_14.i)(place, file, await (0,_baseline_js_6.A)(place.root, revision));
			const other = found.kind === "unknown" ? onGitHub(found.why, file, revision) : null;
			const rows = other === null ? null : await other.api.filesAt(revision);
			if (rows === null) return found;
			return treeOf(rows, place.path, file);
		})
	};
}
function treeOf(rows, known, file) {
	const pathsOf = (all) => all.flatMap(({ path }) => (0,_former_files_js_14.n)(known, file, path));
	return {
		kind: "tree",
		files: pathsOf(rows),
		links: pathsOf(rows.filter(({ isLink }) => isLink))
	};
}
async function filesOfTip({ event, api }, branch) {
	const { workspace, repository } = event;
	const tip = api === null ? null : await api.tipOf(branch);
	const asked = async (file, work) => {
		const path = (0,_repository_path_js_16.a)(workspace, file, repository);
		if (path === null) return {
			kind: "unknown",
			why: "other-repository"
		};
		if (api === null) return {
			kind: "unknown",
			why: "no-token"
		};
		return (tip === null ? null : await work(api, path, tip)) ?? {
			kind: "unknown",
			why: "no-answer"
		};
	};
	return {
		nameFor: async () => tip?.slice(0, 7) ?? branch.replace("refs/heads/", ""),
		content: (file) => asked(file, async (gitHub, path, commit) => {
			const found = await gitHub.fileAt(path, commit);
			if (found.kind === "unknown") return null;
			return found.kind === "content" ? found : { kind: "absent" };
		}),
		tree: (file) => asked(file, async (gitHub, path, commit) => {
			const rows = await gitHub.filesAt(commit);
			return rows === null ? null : treeOf(rows, path, file);
		})
	};
}

// lib/workspace/git/objects.js
function failed(why) {
	return {
		kind: "failed",
		why: why === "refused" ? "no-object" : why
	};
}
async function filesBelow(root, commit, paths) {
	const tree = await (0,_inspect_js_13.a)(root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit,
		"--",
		...paths
	]);
	if (tree.kind === "failed") return failed(tree.why);
	const rows = tree.stdout.toString("utf8").split("\0");
	return {
		kind: "files",
		files: rows.flatMap((row) => {
			const [, mode, id = "", path = ""] = /^(1[02]0)\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(row) ?? [];
			return mode === void 0 ? [] : [{
				path,
				id,
				isLink: mode === "120"
			}];
		}),
		hasSubmodule: rows.some((row) => row.startsWith("160000 "))
	};
}
async function readObjects(root, ids) {
	const answer = await (0,_inspect_js_13.a)(root, ["cat-file", "--batch"], { input: ids.map((id) => `${id}\n`).join("") });
	if (answer.kind === "failed") return failed(answer.why);
	const objects = [];
	let at = 0;
	for (const id of ids) {
		const start = answer.stdout.indexOf("\n", at) + 1;
		const size = / blob (\d+)\n$/.exec(answer.stdout.subarray(at, start).toString("latin1"))?.[1];
		if (size === void 0) return failed("refused");
		const end = start + Number(size);
		objects.push({
			id,
			bytes: answer.stdout.subarray(start, end)
		});
		at = end + 1;
	}
	return {
		kind: "objects",
		objects
	};
}

// lib/github/former-manifests.js
function formerManifests(workspace, manifest) {
	const read = new Map();
	return async (root) => {
		const found = read.get(root) ?? readManifests(workspace, manifest, root);
		read.set(root, found);
		const manifests = await found;
		if (!manifests.isWhole) read.delete(root);
		return manifests;
	};
}
async function readManifests(workspace, given, root) {
	const manifest = given ?? ".github/opensearch-dictionaries.yml";
	const entries = new Map();
	const place = (0,_repository_path_js_16.n)(workspace, manifest);
	if (place === null || place.root !== root || place.submodule !== null) return {
		path: null,
		entries,
		isWhole: given === null
	};
	const { path } = place;
	const former = await (0,_git_history_js_19.i)(root, path, 500);
	const read = former.kind === "ids" ? await readObjects(root, former.ids) : former;
	if (former.kind === "failed" || read.kind === "failed") return {
		path,
		entries,
		isWhole: false
	};
	let isWhole = !former.isCut;
	for (const { id, bytes } of read.objects) {
		isWhole &&= (0,_baseline_js_6.E)(bytes).kind === "content";
		entries.set(id, await (0,_manifest_js_18.r)(Buffer.from(bytes).toString("utf8"), manifest));
	}
	return {
		path,
		entries,
		isWhole
	};
}

// lib/github/former-names.js
function formerNames({ workspace, dictionary, marked, scope }, entries, commit) {
	const then = {
		...scope,
		entries
	};
	const named = namedFiles(then, dictionary);
	return {
		async likely() {
			const entry = {
				...dictionary,
				...named ?? namedFiles(scope, dictionary)
			};
			const found = await (0,_former_files_js_14.t)(workspace, entry, (_, file) => commit.tree(file));
			if (found.kind === "unknown") return found;
			const { files } = found;
			if (marked === null || files.includes(marked)) return {
				kind: "lists",
				lists: [files]
			};
			return {
				kind: "lists",
				lists: named === null && dictionary.patterns === void 0 ? [[marked], files] : [files, [marked]]
			};
		},
		async sameName() {
			const tree = await commit.tree(dictionary.file);
			if (tree.kind === "unknown") return tree;
			const { name } = dictionary;
			return {
				kind: "lists",
				lists: tree.files.filter((file) => (0,_names_js_24.i)(file, null, scope.packagePrefix) === name && [then, scope].some((one) => (0,_evidence_js_3.r)(one, file) === name)).map((file) => [file])
			};
		}
	};
}
function markedFile({ file, repositoryPath }, path) {
	if (path === null || /\p{Cc}/u.test(path) || (0,_workspace_path_js_20.i)(path) !== null) return null;
	return (0,_former_files_js_14.n)(repositoryPath, file, path)[0] ?? null;
}
const MANIFEST = /^(?!(?:.*\/)?\.github\/workflows\/)(?:.*\.(?:ya?ml|json|conf|cfg|config|tpl)|(?:.*\/)?[^./]+)$/i;
const MOST_OTHERS = 100;
const LIKELY = /dictionar|synonym|opensearch|manifest/i;
async function entriesAt(commit, manifest, { name, file }, packagePrefix, known) {
	const entriesOf = async (path) => {
		const before = known.get(path);
		if (before !== void 0) return before;
		const found = await commit.content(path);
		if (found.kind === "unknown") return [];
		const text = found.kind === "content" ? Buffer.from(found.bytes).toString("utf8") : "";
		const entries = text.includes("dictionaries") ? await (0,_manifest_js_18.r)(text, path) : [];
		known.set(path, entries);
		return entries;
	};
	const isNamed = (entries) => namedFiles({
		entries,
		packagePrefix
	}, { name }) !== null;
	const own = manifest === null ? [] : await entriesOf(manifest);
	const tree = isNamed(own) ? null : await commit.tree(manifest ?? file);
	if (tree?.kind !== "tree") return own;
	const alike = tree.files.filter((one) => (0,_names_js_24.i)(one, null, packagePrefix) === name);
	const isGiven = (entries) => isNamed(entries) || alike.some((one) => (0,_evidence_js_3.r)({
		globs: [],
		entries,
		packagePrefix
	}, one) === name);
	if (isGiven(own)) return own;
	const base = node_path_23.posix.basename(manifest ?? "");
	const isLikely = (path) => Number(node_path_23.posix.basename(path) === base) * 2 + Number(LIKELY.test(path));
	const others = tree.files.filter((one) => one !== manifest && MANIFEST.test(one)).toSorted((one, other) => isLikely(other) - isLikely(one));
	for (const path of others.slice(0, MOST_OTHERS)) {
		const entries = await entriesOf(path);
		if (isGiven(entries)) return entries;
	}
	return own;
}
function namedFiles({ entries, packagePrefix }, { name }) {
	const entry = entries.find(({ pattern, settings: { packageName } }) => (packageName !== null || !(0,_former_files_js_14.r)(pattern)) && (0,_names_js_24.i)(pattern, packageName, packagePrefix) === name);
	if (entry === void 0) return null;
	const others = entries.filter((other) => other !== entry).flatMap(({ files, pattern }) => files ?? [pattern]);
	return {
		patterns: entry.files ?? [entry.pattern],
		taken: others.map((path) => node_path_23.posix.normalize(path))
	};
}

// lib/github/joined-history.js
function isJoined({ files, patterns }) {
	return patterns !== void 0 || files.length > 1;
}
async function searchJoined(question, wanted) {
	const { root, manifests } = question;
	const named = namedEver(question);
	if (named === null) return {
		kind: "none",
		why: null,
		isWhole: manifests.isWhole
	};
	const area = areaOf(question, named);
	const log = await (0,_git_history_js_19.r)(root, area.specs);
	if (log.kind === "failed") return {
		kind: "none",
		why: log.why === "refused" ? "no-object" : log.why,
		isWhole: false
	};
	const seen = new Set();
	let why = null;
	let isWhole = manifests.isWhole && area.isWhole && log.commits.length < 500;
	for (const commit of log.commits) {
		const state = await stateAt(commit, area, question);
		if (state.kind === "unknown") why ??= state.why;
		if (state.kind === "unknown" || state.isHidden) isWhole = false;
		for (const parts of state.kind === "lists" ? state.lists : []) {
			const key = keyOf(parts, commit);
			if (seen.has(key)) continue;
			if (seen.size === 100) return {
				kind: "none",
				why,
				isWhole: false
			};
			seen.add(key);
			const found = await compare(parts, commit, question, wanted);
			if (found.kind === "found") return found;
			why ??= found.why;
			isWhole &&= found.isWhole;
		}
		if (why !== null && isLasting(why)) break;
	}
	return {
		kind: "none",
		why,
		isWhole
	};
}
function isLasting(why) {
	return /^(?:time-out|cancelled|killed|no-git)$/.test(why);
}
function namedEver({ dictionary, marked, scope: { packagePrefix }, manifests }) {
	const former = [...manifests.entries.values()].flatMap((entries) => namedFiles({
		entries,
		packagePrefix
	}, dictionary)?.patterns ?? []);
	const own = [...dictionary.files.map(({ file }) => file), ...marked === null ? [] : [marked]];
	const isNew = former.some((pattern) => !own.includes(node_path_23.posix.normalize(pattern)));
	if (!isJoined(dictionary) && !isNew) return null;
	return new Set([
		...own,
		...dictionary.patterns ?? [],
		...former
	]);
}
function areaOf({ workspace, root, manifests }, patterns) {
	const specs = manifests.path === null ? [] : [(0,_git_history_js_19.u)(manifests.path)];
	const within = manifests.path === null ? [] : [manifests.path];
	let isWhole = true;
	let isAnywhere = false;
	for (const pattern of patterns) {
		const { path, isFolder } = (0,_git_history_js_19.c)(pattern);
		const place = (0,_repository_path_js_16.n)(workspace, isFolder ? node_path_23.posix.join(path, "any") : path);
		if (place === null || place.root !== root || place.submodule !== null) {
			isWhole = false;
			continue;
		}
		const folder = node_path_23.posix.dirname(place.path).replace(/^\.$/, "");
		specs.push(isFolder ? (0,_git_history_js_19.l)(folder, pattern) : (0,_git_history_js_19.u)(place.path));
		isAnywhere ||= isFolder && folder === "";
		within.push(isFolder ? folder : place.path);
	}
	return {
		specs: [...new Set(specs)],
		within: isAnywhere ? [] : [...new Set(within)],
		isWhole
	};
}
async function stateAt(commit, { within }, question) {
	const { root, dictionary, manifests, workspace } = question;
	const tree = await filesBelow(root, commit, within);
	if (tree.kind === "failed") return {
		kind: "unknown",
		why: tree.why
	};
	const known = (0,_repository_path_js_16.n)(workspace, dictionary.file)?.path ?? dictionary.file;
	const there = tree.files.flatMap((one) => (0,_former_files_js_14.n)(known, dictionary.file, one.path).map((file) => ({
		...one,
		file
	})));
	const byFile = new Map(there.map((one) => [one.file, one]));
	const manifest = tree.files.find(({ path }) => path === manifests.path);
	const entries = (manifest === void 0 ? void 0 : manifests.entries.get(manifest.id)) ?? [];
	const links = there.filter(({ isLink }) => isLink).map(({ file }) => file);
	const found = await formerNames(question, entries, { tree: async () => ({
		kind: "tree",
		files: [...byFile.keys()],
		links
	}) }).likely();
	if (found.kind === "unknown") return found;
	return {
		kind: "lists",
		lists: found.lists.map((files) => files.flatMap((file) => byFile.get(file) ?? [])).filter(({ length }) => length > 0),
		isHidden: tree.hasSubmodule
	};
}
function keyOf(parts, commit) {
	return [...parts.map(({ id }) => id), ...parts.some(({ isLink }) => isLink) ? [commit] : []].join();
}
async function compare(files, commit, question, wanted) {
	const read = await readParts(files, commit, question.root);
	if (read.kind === "failed") return {
		kind: "none",
		why: read.why,
		isWhole: false
	};
	const parts = read.objects;
	const [only, ...others] = parts;
	const single = only === void 0 || others.length > 0 ? null : (0,_guard_js_11.a)(wanted, only.bytes, only.id);
	if (single !== null) return {
		kind: "found",
		content: single.content
	};
	for (const { bytes } of parts) {
		const content = (0,_baseline_js_6.E)(bytes);
		if (content.kind === "unknown") return {
			kind: "none",
			why: content.why,
			isWhole: false
		};
	}
	for await (const content of joinedForms(files, parts, question)) if ((0,_guard_js_11.s)(wanted, content)) return {
		kind: "found",
		content
	};
	return {
		kind: "none",
		why: null,
		isWhole: true
	};
}
async function* joinedForms(files, parts, { inForm }) {
	yield joinBytes(await Promise.all(parts.map(({ bytes }, index) => inForm(files[index]?.file ?? "", bytes))));
	for (const form of (0,_guard_js_11.o)(parts)) yield joinBytes(form);
}
async function readParts(files, commit, root) {
	if (!files.some(({ isLink }) => isLink)) return await readObjects(root, files.map(({ id }) => id));
	const objects = [];
	for (const { path, id } of files) {
		const content = await (0,_baseline_js_6.T)({
			root,
			folder: "",
			path,
			submodule: null
		}, commit);
		if (content.kind !== "content") return {
			kind: "failed",
			why: content.kind === "unknown" ? content.why : "link"
		};
		objects.push({
			id,
			bytes: content.bytes
		});
	}
	return {
		kind: "objects",
		objects
	};
}

// lib/github/former-search.js
async function withHash(dictionary, marker, wanted, sources) {
	const { searches } = searchesOf(dictionary, marker, sources);
	if (searches.length === 0) return {
		kind: "none",
		why: "Git keeps no such content of it"
	};
	const found = await lookInAll(searches, wanted);
	if (found.kind === "found" && found.content !== null) return {
		kind: "content",
		bytes: found.content
	};
	const why = found.kind === "found" ? "lfs" : found.why;
	if (why !== null) return {
		kind: "none",
		why: `a former content is not known: ${(0,_baseline_js_6.D)(why)}`
	};
	return {
		kind: "none",
		why: `Git has no such content of ${[...new Set(searches.map(({ name }) => name))].join(" or ")} in this checkout${await gap(searches, found)}`
	};
}
async function gap(searches, found) {
	for (const root of new Set(searches.map((one) => one.root))) if (await (0,_baseline_js_6.k)(root) === "no-commit") return ", which lacks older commits (actions/checkout with \"fetch-depth: 0\" fetches all)";
	return found.kind === "none" && !found.isWhole ? ", of which a part was not read" : "";
}
async function hadContent(dictionary, marker, sha256, sources) {
	const { searches, isWhole } = searchesOf(dictionary, marker, sources);
	const found = await lookInAll(searches, { sha256 });
	if (found.kind === "found") return true;
	if (!isWhole || !found.isWhole) return null;
	for (const root of new Set(searches.map((one) => one.root))) if (await (0,_baseline_js_6.k)(root) !== null) return null;
	const now = await lookInAll(searches, { sha256: dictionary.sha256 });
	return now.kind === "found" && now.content !== null ? false : null;
}
function searchesOf(dictionary, marker, sources) {
	const { workspace } = sources;
	const marked = markedFile(dictionary, marker?.path ?? null);
	const now = isJoined(dictionary) ? null : dictionary.files[0]?.file ?? null;
	const files = [...new Set([now, marked])].filter((file) => file !== null);
	const ofFiles = files.flatMap((file) => fileSearch(file, (0,_repository_path_js_16.n)(workspace, file)));
	const ofAll = joinedSearch(dictionary, marked, sources);
	return {
		searches: isJoined(dictionary) ? [...ofAll, ...ofFiles] : [...ofFiles, ...ofAll],
		isWhole: marked !== null && ofFiles.length === files.length && ofAll.length > 0
	};
}
function fileSearch(file, place) {
	if (place === null || place.submodule !== null) return [];
	const { root, path } = place;
	const look = async (wanted) => {
		const found = await (0,_evidence_js_3.i)(root, wanted, path);
		if (found.kind === "found") return {
			kind: "found",
			content: found.content
		};
		const { why, isWhole } = found;
		return {
			kind: "none",
			why: why === "refused" ? null : why,
			isWhole
		};
	};
	return [{
		name: file,
		root,
		look
	}];
}
function joinedSearch(dictionary, marked, { workspace, scope, manifestsIn }) {
	const places = dictionary.files.map(({ file }) => (0,_repository_path_js_16.n)(workspace, file));
	const root = places[0]?.root;
	if (root === void 0 || places.some((place) => place?.root !== root || place.submodule !== null)) return [];
	const inForm = checkoutForms(workspace, dictionary);
	const look = async (wanted) => searchJoined({
		workspace,
		dictionary,
		marked,
		scope,
		root,
		inForm,
		manifests: await manifestsIn(root)
	}, wanted);
	const first = dictionary.files[0]?.file ?? dictionary.file;
	return [{
		name: isJoined(dictionary) ? `${first} and the other files of it` : first,
		root,
		look
	}];
}
async function lookInAll(searches, wanted) {
	let all = {
		kind: "none",
		why: null,
		isWhole: true
	};
	let pointer = null;
	for (const { look } of searches) {
		const found = await look(wanted);
		if (found.kind === "none") all = {
			kind: "none",
			why: all.why ?? found.why,
			isWhole: all.isWhole && found.isWhole
		};
		else if (found.content !== null) return found;
		else pointer ??= found;
	}
	return pointer ?? all;
}

// lib/github/former-contents.js
function formerContents(event, api, naming) {
	const { workspace, repository } = event;
	const { manifest, scope } = naming;
	const ask = (0,_inspect_js_13.d)();
	const sources = {
		workspace,
		scope,
		manifestsIn: formerManifests(workspace, manifest)
	};
	const read = new Map();
	const readOf = (revision) => {
		const known = read.get(revision) ?? new Map();
		read.set(revision, known);
		return known;
	};
	const contentsIn = async (dictionary, marker, commit, known) => {
		const marked = repository === null || marker?.repository.toLowerCase() === repository.toLowerCase() ? markedFile(dictionary, marker?.path ?? null) : null;
		const entries = await entriesAt(commit, manifest, dictionary, scope.packagePrefix, known);
		return contentsOf(formerNames({
			workspace,
			dictionary,
			marked,
			scope
		}, entries, commit), {
			...commit,
			content: inCheckoutForm(workspace, dictionary, commit)
		});
	};
	const at = (revisionIn) => filesOfCommit({
		event,
		api
	}, revisionIn);
	return {
		withHash: (dictionary, marker, wanted) => ask(() => withHash(dictionary, marker, wanted, sources)),
		hadContent: (dictionary, marker, sha256) => ask(() => hadContent(dictionary, marker, sha256, sources)),
		atCommit: (dictionary, marker, commit) => ask(() => contentsIn(dictionary, marker, at(async () => commit), readOf(commit))),
		atBase: (dictionary, marker) => ask(() => contentsIn(dictionary, marker, at((root) => baseRevision(root, event)), readOf("base"))),
		atTip: (dictionary, marker, branch) => ask(async () => contentsIn(dictionary, marker, await filesOfTip({
			event,
			api
		}, branch), new Map()))
	};
}
async function baseRevision(root, { base, before }) {
	if (base === null) return before ?? await parentElsewhere(root) ?? "HEAD^1";
	const commit = await (0,_former_files_js_14.a)(root, base);
	return commit.kind === "commit" ? commit.id : base.sha ?? "HEAD^1";
}
async function parentElsewhere(root) {
	const [parent] = await (0,_drift_js_1.i)(root, "HEAD");
	return parent === void 0 || await (0,_inspect_js_13.s)(root, "cat-file", "-e", `${parent}^{commit}`) ? null : parent;
}
function none(why) {
	return {
		kind: "none",
		why
	};
}
async function contentsOf(names, commit) {
	const likely = await joinAll(await names.likely(), commit);
	if (likely.some(({ isAbsent }) => !isAbsent)) return likely.map(({ found }) => found);
	const others = await joinAll(await names.sameName(), commit);
	return [...likely, ...others].map(({ found }) => found);
}
function inCheckoutForm(workspace, dictionary, commit) {
	const inForm = checkoutForms(workspace, dictionary);
	return async (file) => {
		const found = await commit.content(file);
		return found.kind === "content" ? {
			kind: "content",
			bytes: await inForm(file, found.bytes)
		} : found;
	};
}
async function joinAll(names, commit) {
	if (names.kind === "unknown") return [{
		found: none(`the files of that time are not known: ${(0,_baseline_js_6.D)(names.why)}`),
		isAbsent: false
	}];
	const all = [];
	for (const files of names.lists) all.push(await joined(files, commit));
	return all;
}
async function joined(files, commit) {
	const parts = [];
	for (const file of files) {
		const content = await commit.content(file);
		if (content.kind === "content") parts.push(content.bytes);
		if (content.kind !== "unknown") continue;
		const why = (0,_baseline_js_6.D)(content.why);
		return {
			found: none(content.why === "no-parent" || content.why === "no-repository" ? why : `commit ${await commit.nameFor(file)} can't be read: ${why}`),
			isAbsent: false
		};
	}
	if (parts.length === 0) return {
		found: none(await absence(files, commit)),
		isAbsent: true
	};
	return {
		found: {
			kind: "content",
			bytes: joinBytes(parts)
		},
		isAbsent: false
	};
}
async function absence([file, ...others], commit) {
	if (file === void 0) return "the commit to compare it with does not have its files";
	const more = others.length === 0 ? "" : " or the other files of it";
	return `commit ${await commit.nameFor(file)} does not have ${file}${more}`;
}

// lib/modes/live/ports.js
async function livePorts(run, configuration, { region, bucket }) {
	const { api, expectedBucketOwner, manifestPath, scope } = configuration;
	const place = {
		api,
		bucket: configuration.bucket,
		expectedBucketOwner,
		region
	};
	return {
		connection: await (0,_connect_js_12.t)({
			...place,
			actionVersion: _version_js_25.t,
			proxyEnv: run.env
		}),
		evidence: () => {
			const evidence = (0,_evidence_js_3.n)(run, configuration);
			const ask = (0,_inspect_js_13.d)();
			return {
				inCommit: (paths) => ask(() => evidence.inCommit(paths)),
				scope: (path, name) => ask(() => evidence.scope(path, name)),
				history: (path) => ask(() => evidence.history(path)),
				onDefaultBranch: (path) => ask(() => evidence.onDefaultBranch(path)),
				onRunsBranch: (path) => ask(() => evidence.onRunsBranch(path)),
				namesake: (path, name) => ask(() => evidence.namesake(path, name)),
				content: (wanted, path) => ask(() => evidence.content(wanted, path)),
				formerContent: (path) => ask(() => evidence.formerContent(path))
			};
		},
		former: () => formerContents(run.event, run.gitHub, {
			manifest: manifestPath,
			scope
		}),
		remember: (throwAways) => {
			if (bucket !== null) (0,_post_state_js_21.n)(throwAways, {
				api,
				awsRegion: region,
				bucket,
				expectedBucketOwner
			});
		}
	};
}

// lib/modes/live/live.js
async function lookAtAws(run, { connection }) {
	const { state } = run;
	const { expiresAt } = await connection.credentials(run.signal).catch((error) => {
		throw (0,_failures_js_0.a)(error, `Mode ${state.mode} calls AWS, but there are no credentials`, "credentials-missing");
	});
	const observation = await (0,_comparison_js_2.d)(connection.service, state.dictionaries, worldOf(run));
	state.observation = observation;
	state.warnings.push(...observation.warnings.filter((text) => !state.warnings.includes(text)));
	return {
		observation,
		expiresAt
	};
}
const LIVE_MODES = {
	plan: runPlan,
	drift: runDrift,
	validate: async (compared) => (await _require.e(/* import() */ 456).then(_require.bind(_require, 456))).runValidate(compared),
	deploy: async (compared) => (await _require.e(/* import() */ 8777).then(_require.bind(_require, 8777))).runDeploy(compared)
};
function worldOf({ clock, random, signal }) {
	return {
		clock,
		random,
		signal
	};
}
async function compareWithLive(run, configuration, aws, ports, look = null, modes = LIVE_MODES) {
	const { state, log } = run;
	const { mode } = state;
	if (!isLive(mode, modes)) return;
	const world = worldOf(run);
	const overrides = overridesOf(run.event.name === "workflow_dispatch");
	const { failsOnDrift } = _modes_js_4.t[mode];
	const planned = async (seen) => {
		const { observation, expiresAt } = seen ?? await lookAtAws(run, ports);
		return {
			plan: (0,_comparison_js_2.l)(state.dictionaries, observation, {
				removals: await findRemovals(run, configuration, aws, ports, world),
				repository: aws.repository,
				takeOver: overrides.takeOver && !failsOnDrift
			}),
			observation,
			expiresAt
		};
	};
	const { plan, observation, expiresAt, former } = await log.group("Compare with what is live", async () => {
		let found = await planned(look);
		if (failsOnDrift && (0,_drift_js_1.n)(found.plan) !== null) {
			await world.clock.sleep(_marker_js_26.c, world.signal);
			if (world.signal.aborted) throw (0,_failures_js_0.t)();
			found = await planned(null);
		}
		const { plan, observation, expiresAt } = found;
		state.plan = plan;
		logPlan(plan, log);
		state.warnings.push(...await describeSharedNames(plan.packages, aws, ports));
		const former = await (0,_compare_js_7.r)(run, plan, configuration, ports, world);
		if (!failsOnDrift || (0,_drift_js_1.n)(plan) !== null) state.behind = await compareWithBehind(plan, configuration, ports, world);
		return {
			plan,
			observation,
			expiresAt,
			former
		};
	});
	const search = configuration.verify === "off" ? null : (await Promise.all(/* import() */[_require.e(9374), _require.e(1051), _require.e(6355)]).then(_require.bind(_require, 6355))).searchCheck(run, configuration, aws, ports, {
		plan,
		former
	});
	await modes[mode]({
		ports,
		run,
		world,
		configuration,
		aws,
		overrides,
		observation,
		plan,
		expiresAt,
		search
	});
}
function isLive(mode, modes) {
	return mode in modes;
}
async function describeSharedNames(packages, { repository }, { evidence }) {
	const held = (0,_evidence_js_3.l)(packages, repository);
	if (held.length === 0) return [];
	const inCommit = await evidence().inCommit(held.map((one) => one.held));
	return held.filter((one) => inCommit(one.held).kind === "yes").map(_evidence_js_3.c);
}
async function findRemovals(run, configuration, { repository }, { connection: { service }, evidence }, world) {
	const { state } = run;
	const { dictionaries, observation } = state;
	if (observation === null) return [];
	const { prune, scope } = configuration;
	const judged = await (0,_evidence_js_3.a)((0,_evidence_js_3.o)(observation, dictionaries, repository), {
		dictionaries,
		prune,
		service,
		world,
		domains: (0,_evidence_js_3.t)(configuration, observation),
		evidence: evidence()
	});
	const context = {
		dictionaries,
		prune,
		packagePrefix: scope.packagePrefix
	};
	const notices = judged.flatMap((orphan) => describeOrphan(orphan, context) ?? []);
	state.notices.push(...notices.filter((text) => !state.notices.includes(text)));
	return (0,_evidence_js_3.s)(judged);
}

}),

4024:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (rememberThrowAways)
});
/* unused harmony export t */
var _core_js_0 = _require(5577);
var _runner_file_js_1 = _require(5123);

// lib/github/runner/post-state.js
const THROW_AWAYS = "throw-aways";
function rememberThrowAways(throwAways, { api, awsRegion, bucket, expectedBucketOwner }) {
	const saved = {
		throwAways,
		api,
		awsRegion,
		bucket,
		expectedBucketOwner
	};
	try {
		(0,_core_js_0.t)(THROW_AWAYS, throwAways.length === 0 ? "" : JSON.stringify(saved));
	} catch (error) {
		throw (0,_runner_file_js_1.t)("GITHUB_STATE", process.env, error);
	}
}

})

};
