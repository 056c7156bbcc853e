export const id = 6852;
export const ids = [6852];
export const modules = {

6395:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (orphansOf),
  i: () => (judgeOrphans),
  n: () => (evidenceOf),
  o: () => (removalsOf),
  r: () => (formerContent),
  t: () => (domainsOf)
});
var _aws_error_js_0 = _require(8894);
var _manifest_js_1 = _require(7315);
var _names_js_13 = _require(3996);
var _modes_js_2 = _require(4160);
var _repository_path_js_3 = _require(4660);
var _glob_js_4 = _require(6240);
var _git_js_5 = _require(6344);
var _git_content_js_6 = _require(4560);
var _baseline_js_7 = _require(8901);
var _marker_js_12 = _require(2596);
var _throw_away2_js_8 = _require(4021);
var _plan_js_9 = _require(3525);
var node_path_10 = _require(6760);
var node_crypto_11 = _require(7598);















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
			case "other-name": return `this step would name the package of its path ${scope.name}`;
			case "unknown": return cannotTell("whether its path is one of this step alone", scope.why);
		}
	}],
	["history", ({ history }) => {
		if (history === void 0) return ask("history");
		if (history.kind === "no") return "the history of this commit never had its file: it was published from another branch or checkout";
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
		if (content.kind === "file") return `its content is in ${content.path}: the file only moved`;
		return content.kind === "unknown" ? cannotTell("whether another file of the commit has its content", content.why) : null;
	}],
	["users", ({ users }) => {
		if (users === void 0) return ask("users");
		if (users.kind === "unknown") return cannotTell("which domains use it", users.why);
		const { others } = users;
		return others.length > 0 ? `${others.join(", ")} uses it and is not in \`domains\` of this step` : null;
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
		const marker = (0,_marker_js_12.o)(live.description);
		const isOurs = marker?.repository.toLowerCase() === repository.toLowerCase();
		const isGoing = live.status === "DELETING" || live.status === "DELETED";
		return marker === null || !isOurs || isGoing || names.has(live.name) || (0,_throw_away2_js_8.n)(live) ? [] : [{
			live,
			marker
		}];
	});
}
async function judgeOrphans(orphans, context) {
	if (orphans.length === 0) return [];
	const inCommit = await context.evidence.inCommit(orphans.flatMap(({ marker }) => marker.path ?? []));
	return (0,_baseline_js_7.f)(orphans, (orphan) => judgeOrphan(orphan, inCommit, context));
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
	if (facts.inCommit.kind === "yes" && context.dictionaries.some((one) => one.repositoryPath === path)) return judged({ kind: "in-use" }, await context.evidence.scope(path, orphan.live.name));
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
		case "content": return { content: await contentOf(live, path, context) };
		case "users": return { users: await usersOf(live, context, users) };
	}
}
const WHY_UNKNOWN = {
	"by-hand": "its version was not published by this action",
	overwritten: "a later attempt has overwritten the record of what it holds",
	"history-unreadable": "its version history can't be read (es:GetPackageVersionHistory)",
	"not-in-history": "its version history does not show its version"
};
async function contentOf(live, path, context) {
	const { service, world, dictionaries, evidence } = context;
	let observed;
	try {
		observed = await (0,_plan_js_9.s)(service, live, world, true);
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
		case "unknown": return {
			kind: "unknown",
			why: WHY_UNKNOWN[content.why]
		};
		case "known": return find({ sha256: content.sha256 });
		case "digest": return find({ prefix: content.prefix });
	}
}
async function hiddenContent({ id }, { service, world }) {
	try {
		return (await (0,_baseline_js_7.p)(world, (limits) => service.versionHistory(id, limits))).length === 0 ? { kind: "no" } : {
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
		users.push(...await (0,_baseline_js_7.p)(world, (limits) => service.listDomains(live.id, limits)));
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
function removalsOf(judged) {
	return judged.flatMap(({ live, marker, decision, rows }) => decision.kind === "remove" && marker.path !== null ? [{
		live,
		marker: {
			...marker,
			path: marker.path
		},
		rows
	}] : []);
}

// lib/workspace/git/head-files.js
const BATCH_BYTES = 33554432;
function unknown(why) {
	return {
		kind: "unknown",
		why: (0,_git_content_js_6.a)(why === "refused" ? "git" : why)
	};
}
async function filesOfHead(root) {
	const tree = await (0,_git_js_5.t)(root, [
		"ls-tree",
		"-r",
		"-l",
		"-z",
		"--full-tree",
		"HEAD"
	]);
	if (tree.kind === "failed") return unknown(tree.why === "refused" ? "no-object" : tree.why);
	return tree.stdout.toString("utf8").split("\0").flatMap((row) => {
		const [, id, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+|-|BAD)\t([\s\S]+)$/.exec(row) ?? [];
		if (id === void 0 || path === void 0) return [];
		return [{
			path,
			id,
			bytes: size !== void 0 && /^\d+$/.test(size) ? Number(size) : null
		}];
	});
}
async function eachContent(root, files, use) {
	if (files.some(({ bytes }) => bytes === null)) return unknown("no-object");
	for (const batch of inBatches(files)) {
		const answer = await (0,_git_js_5.t)(root, ["cat-file", "--batch"], { input: batch.map(({ id }) => `${id}\n`).join("") });
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
		if (bytes > room || batches.length === 0) {
			batches.push([]);
			room = BATCH_BYTES;
		}
		batches.at(-1)?.push(file);
		room -= bytes;
	}
	return batches;
}

// lib/workspace/git/git-history.js
const YES = { kind: "yes" };
const NO = { kind: "no" };
const MAX_HASHED_BYTES = 536870912;
const MAX_HASHED_FILES = 2e4;
const MAX_FORMER_CONTENTS = 100;
const MAX_COMMITS = 500;
async function pathsIn(root, revision, paths) {
	const above = paths.flatMap(foldersAbove);
	const answer = await (0,_git_js_5.t)(root, [
		"ls-tree",
		"-z",
		"--full-tree",
		revision,
		"--",
		.../* @__PURE__ */ new Set([...paths, ...above])
	]);
	if (answer.kind === "failed") {
		const commit = answer.why === "refused" ? await (0,_git_content_js_6.c)(root, revision) : answer;
		const failed = unknown(commit.kind === "commit" ? "no-object" : commit.why);
		return () => failed;
	}
	const rows = answer.stdout.toString("utf8").split("\0").filter((row) => row !== "");
	const modes = new Map(rows.map((row) => [row.slice(row.indexOf("	") + 1), row.slice(0, 6)]));
	return (path) => {
		if (modes.has(path)) return YES;
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
	const commits = await (0,_git_js_5.t)(root, [
		"rev-list",
		"-1",
		"--full-history",
		"HEAD",
		"--",
		path
	]);
	if (commits.kind === "failed") return unknown(commits.why === "refused" ? "no-object" : commits.why);
	if (commits.stdout.length > 0) return YES;
	const lacks = await (0,_git_content_js_6.s)(root);
	return lacks === null ? NO : unknown(lacks);
}
const POINTER_BYTES = 1024;
function lineEnds(text) {
	const unix = text.replaceAll("\r\n", "\n");
	return [unix, unix.replaceAll("\n", "\r\n")];
}
function isWanted(wanted, bytes) {
	const expected = "sha256" in wanted ? wanted.sha256 : wanted.prefix;
	const digest = (content) => (0,node_crypto_11.createHash)("sha256").update(content).digest("hex");
	if (digest(bytes).startsWith(expected)) return true;
	const text = Buffer.from(bytes).toString("latin1");
	const [unix, windows] = lineEnds(text);
	if ([unix, windows].some((other) => other !== text && digest(Buffer.from(other, "latin1")).startsWith(expected))) return true;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(text.slice(0, POINTER_BYTES))?.[1]?.startsWith(expected) ?? false;
}
async function fileWithContent(root, wanted, path) {
	const files = await filesOfHead(root);
	if ("kind" in files) return files;
	const former = await formerContent(root, wanted, path);
	if (former.kind === "none") return hashFiles(root, files, wanted);
	const found = files.find(({ id }) => id === former.id);
	if (found !== void 0) return {
		kind: "file",
		path: found.path
	};
	const sizes = lineEnds(Buffer.from(former.bytes).toString("latin1")).map(({ length }) => length);
	return hashFiles(root, files.filter(({ bytes }) => bytes === null || bytes <= POINTER_BYTES || sizes.includes(bytes)), wanted);
}
async function formerContent(root, wanted, path) {
	const log = await (0,_git_js_5.t)(root, [...[
		"log",
		"--full-history",
		"-m",
		"--no-renames",
		"--no-show-signature",
		"--raw",
		"--no-abbrev",
		"--format="
	], ...[
		`--max-count=${MAX_COMMITS}`,
		"HEAD",
		"--",
		path
	]]);
	if (log.kind === "failed") return {
		kind: "none",
		why: log.why
	};
	const ids = [...log.stdout.toString("utf8").matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /gm)].flatMap(([, before = "", after = ""]) => [after, before]);
	const contents = [...new Set(ids)].filter((id) => !/^0+$/.test(id)).slice(0, MAX_FORMER_CONTENTS);
	for (const id of contents) {
		const blob = await (0,_git_js_5.t)(root, [
			"cat-file",
			"blob",
			id
		]);
		if (blob.kind === "ok" && isWanted(wanted, blob.stdout)) return {
			kind: "found",
			id,
			bytes: blob.stdout
		};
		if (blob.kind === "failed" && blob.why !== "refused" && blob.why !== "too-large") return {
			kind: "none",
			why: blob.why
		};
	}
	return {
		kind: "none",
		why: null
	};
}
async function hashFiles(root, files, wanted) {
	const total = files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
	if (files.some(({ bytes }) => bytes === null)) return unknown("no-object");
	if (total > MAX_HASHED_BYTES || files.length > MAX_HASHED_FILES) return {
		kind: "unknown",
		why: "the commit is too large to search every file for its content"
	};
	let found = null;
	const failed = await eachContent(root, files, (file, bytes) => {
		if (isWanted(wanted, bytes)) found = file.path;
		return found === null;
	});
	if (found !== null) return {
		kind: "file",
		path: found
	};
	return failed ?? { kind: "no" };
}
async function textsWhile(root, file, other) {
	const log = await (0,_git_js_5.t)(root, [
		"rev-list",
		"--full-history",
		`--max-count=${MAX_COMMITS}`,
		"HEAD",
		"--",
		file,
		other
	]);
	const failed = (why, texts = []) => ({
		texts,
		lacks: (0,_git_content_js_6.a)(why === "refused" ? "no-object" : why)
	});
	if (log.kind === "failed") return failed(log.why);
	const commits = log.stdout.toString("utf8").split("\n").filter((id) => id !== "");
	const history = await (0,_git_content_js_6.s)(root);
	if (history !== null && history !== "no-commit") return {
		texts: [],
		lacks: (0,_git_content_js_6.a)(history)
	};
	const lacks = history !== null ? "the checkout lacks the history of the manifest; give actions/checkout \"fetch-depth: 0\"" : commits.length < MAX_COMMITS ? null : `only the last ${MAX_COMMITS} commits that changed the manifest or the file are read`;
	const input = commits.map((id) => `${id}:${other}\n${id}:${file}\n`).join("");
	const checked = await (0,_git_js_5.t)(root, ["cat-file", "--batch-check"], { input });
	if (checked.kind === "failed") return failed(checked.why);
	const rows = checked.stdout.toString("utf8").split("\n");
	const ids = commits.flatMap((_, index) => {
		return / blob \d+$/.test(rows[2 * index] ?? "") && /^([0-9a-f]+) blob \d+$/.exec(rows[2 * index + 1] ?? "")?.[1] || [];
	});
	const texts = [];
	for (const id of new Set(ids)) {
		const blob = await (0,_git_js_5.t)(root, [
			"cat-file",
			"blob",
			id
		]);
		if (blob.kind === "failed") return failed(blob.why, texts);
		texts.push(blob.stdout.toString("utf8"));
	}
	return {
		texts,
		lacks
	};
}

// lib/workspace/select/scope.js
function nameGiven({ globs, entries, packagePrefix }, file) {
	const matching = entries.filter((entry) => patternsOf(entry).some((pattern) => (0,_glob_js_4.r)(pattern, file)));
	const entry = matching.find(({ pattern }) => node_path_10.posix.normalize(pattern) === file) ?? matching[0];
	if (entry !== void 0) return (0,_names_js_13.i)(file, entry.settings.packageName, packagePrefix);
	return isSelected(globs, file) ? (0,_names_js_13.i)(file, null, packagePrefix) : null;
}
function patternsOf({ pattern, files }) {
	return files ?? [pattern];
}
function isSelected(globs, file) {
	let selected = false;
	for (const glob of globs) {
		if (!glob.startsWith("!")) {
			selected ||= (0,_glob_js_4.r)(glob, file);
			continue;
		}
		const isTaken = (0,_glob_js_4.o)(glob.slice(1).trim());
		if (typeof isTaken !== "string" && isTaken(file)) selected = false;
	}
	return selected;
}

// lib/github/other-manifests.js
const MANIFEST = /\.(?:ya?ml|json)$/i;
const MAX_BYTES = 67108864;
async function otherManifests(root, own, prefix, inWorkspace) {
	const files = await filesOfHead(root);
	if ("kind" in files) return files;
	const candidates = files.filter(({ path, bytes }) => path !== own && MANIFEST.test(path) && (bytes ?? 0) <= 1048576);
	if (candidates.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) > MAX_BYTES) return {
		kind: "unknown",
		why: "the commit is too large to search it for the manifests of other steps"
	};
	const texts = [];
	const failed = await eachContent(root, candidates, ({ path }, bytes) => {
		if (bytes.includes("dictionaries")) texts.push({
			path,
			text: bytes.toString("utf8")
		});
		return true;
	});
	if (failed !== null) return failed;
	const manifests = await Promise.all(texts.map(async ({ path, text }) => {
		const read = await (0,_manifest_js_1.o)(text, path);
		return {
			path,
			text,
			entries: read.kind === "found" ? (0,_manifest_js_1.a)(read.manifest, []) : null
		};
	}));
	const prefixes = [.../* @__PURE__ */ new Set([prefix, ""])];
	const isNamed = (entries, name) => prefixes.some((packagePrefix) => {
		const isGiven = ({ settings: { packageName } }) => packageName !== null && (0,_names_js_13.i)("", packageName, packagePrefix) === name;
		if (entries.some(isGiven)) return true;
		return files.filter(({ path }) => (0,_names_js_13.r)(path, packagePrefix) === name).some(({ path }) => nameGiven({
			globs: [],
			entries,
			packagePrefix
		}, inWorkspace(path)) === name);
	});
	const mayName = (text, name) => {
		const stems = prefixes.filter((one) => name.startsWith(one)).map((one) => name.slice(one.length));
		return isLikeManifest(text) && stems.some((stem) => text.includes(stem));
	};
	return { naming: (name) => manifests.find(({ text, entries }) => entries === null ? mayName(text, name) : isNamed(entries, name))?.path ?? null };
}
function isLikeManifest(text) {
	return (text.trimStart().startsWith("{") ? /["']?dictionaries["']?\s*:/ : /^["']?dictionaries["']?[ \t]*:/m).test(text);
}

// lib/github/commit-history.js
const NO_CHECKOUT = "the dictionaries of this run are not in a Git repository; check them out with actions/checkout";
const OTHER_REPOSITORY = "the dictionaries of this run are in a repository other than the one that the workflow runs for";
function repositoryEvidence(sources) {
	const { event, api } = sources;
	const { workspace, repository } = event;
	const checkouts = checkoutsOf(workspace, sources.files);
	const own = sources.files.find((file) => (0,_repository_path_js_3.a)(workspace, file, repository) !== null);
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
		const own = manifest === null ? null : (0,_repository_path_js_3.n)(workspace, manifest);
		const path = own?.root === checkout.root ? own.path : null;
		others ??= otherManifests(checkout.root, path, scope.packagePrefix, (one) => inWorkspace(one, checkout));
		return others;
	};
	const atHome = (work) => home === null ? Promise.resolve(elsewhere) : work(home);
	return {
		async inCommit(paths) {
			const looked = await Promise.all(checkouts.map(async (checkout) => {
				const readings = (path) => readingsOf(path, checkout);
				const tree = await pathsIn(checkout.root, "HEAD", [...new Set(paths.flatMap(readings))]);
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
		onDefaultBranch: (path) => atHome((checkout) => onTip(path, event.defaultBranch ?? "HEAD", checkout, sources)),
		onRunsBranch: (path) => atHome(async (checkout) => {
			const branches = runsBranches(sources);
			if (branches === null) return {
				kind: "unknown",
				why: "the event of this run does not name the branch"
			};
			return anyOf(await Promise.all(branches.map((branch) => onTip(path, branch, checkout, sources))));
		}),
		content: (wanted, path) => atHome(async (checkout) => {
			for (const one of readingsOf(path, checkout)) {
				const found = await fileWithContent(checkout.root, wanted, one);
				if (found.kind !== "no") return found;
			}
			return { kind: "no" };
		})
	};
}
function checkoutsOf(workspace, files) {
	const places = files.flatMap((file) => (0,_repository_path_js_3.n)(workspace, file) ?? []);
	return [...new Map(places.map(({ root, folder }) => [root, folder]))].map(([root, folder]) => {
		const isAbove = folder === ".." || folder.startsWith("../");
		const inside = isAbove ? node_path_10.posix.dirname((0,_repository_path_js_3.n)(workspace, "file")?.path ?? "") : "";
		return {
			root,
			folder: isAbove ? "" : folder,
			inside
		};
	});
}
function readingsOf(path, { folder, inside }) {
	if (inside !== "") return [path, `${inside}/${path}`];
	return folder !== "" && path.startsWith(`${folder}/`) ? [path, path.slice(folder.length + 1)] : [path];
}
function inWorkspace(path, { folder, inside }) {
	if (inside !== "") return node_path_10.posix.relative(inside, path);
	return folder === "" ? path : `${folder}/${path}`;
}
function anyOf(answers) {
	return answers.find(({ kind }) => kind === "yes") ?? answers.find(({ kind }) => kind === "unknown") ?? NO;
}
async function scopeOf(path, packageName, checkout, sources) {
	const { scope, manifest } = sources;
	const readings = readingsOf(path, checkout);
	const files = readings.map((one) => inWorkspace(one, checkout));
	const names = files.map((file) => nameGiven(scope, file));
	const other = names.find((name) => name !== null) ?? null;
	const named = (by) => namedFormerly(packageName, readings, checkout, sources, by);
	const former = names.includes(packageName) ? YES : manifest === null ? NO : await named(manifest);
	if (former.kind !== "yes" && other === null) return former;
	const others = await sources.otherManifests(checkout);
	if (former.kind === "yes" && "kind" in others) return others;
	const by = "kind" in others ? null : others.naming(packageName);
	if (by !== null) return {
		kind: "other-step",
		manifest: by
	};
	if (former.kind === "yes" || other === null) return former;
	const byFiles = files.some((file) => (0,_names_js_13.i)(file, null, scope.packagePrefix) === packageName);
	const retired = byFiles || manifest === ".github/opensearch-dictionaries.yml" ? NO : await namedByDefault(checkout, sources, named);
	return {
		kind: "other-name",
		name: other,
		formerly: byFiles || retired.kind === "yes" ? "likely" : anyOf([former, retired]).kind
	};
}
async function namedByDefault({ root }, { event, manifest, hadDefaultManifest }, named) {
	const place = (0,_repository_path_js_3.n)(event.workspace, _manifest_js_1.t);
	if (place?.root !== root) return NO;
	if (manifest !== null && (await pathsIn(root, "HEAD", [place.path]))(place.path).kind !== "no") return NO;
	return (await hadDefaultManifest(place.path, root)).kind === "yes" ? named(_manifest_js_1.t) : NO;
}
async function namedFormerly(packageName, readings, checkout, { scope, event }, manifest) {
	const place = (0,_repository_path_js_3.n)(event.workspace, manifest);
	if (place?.root !== checkout.root) return {
		kind: "unknown",
		why: "the manifest is in another repository"
	};
	let why = null;
	for (const path of readings) {
		const former = await textsWhile(checkout.root, place.path, path);
		why ??= former.lacks;
		for (const text of former.texts) {
			const entries = await (0,_manifest_js_1.r)(text, manifest);
			if (nameGiven({
				...scope,
				globs: [],
				entries
			}, inWorkspace(path, checkout)) === packageName) return YES;
		}
	}
	return why === null ? NO : {
		kind: "unknown",
		why
	};
}
async function hadInHistory(path, root, api) {
	const inGit = await hadPath(root, path);
	if (inGit.kind !== "unknown") return inGit;
	const head = await (0,_git_js_5.i)(root, "rev-parse", "--verify", "--quiet", "HEAD");
	const onGitHub = api === null || head === null ? null : await api.hadFile(path, head);
	if (onGitHub !== null) return onGitHub ? YES : NO;
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
function localRefs(branch) {
	if (branch === "HEAD") return ["refs/remotes/origin/HEAD"];
	const remote = branch.replace("/heads/", "/remotes/origin/").replace("/pull/", "/remotes/pull/");
	return branch.startsWith("refs/pull/") ? [remote, remote.replace(/head$/, "merge")] : [remote, branch];
}
async function onTip(path, branch, checkout, { event, publishes, api }) {
	if (event.isProposal && !publishes && branch === event.baseBranch) return NO;
	const readings = readingsOf(path, checkout);
	const name = branch === "HEAD" ? "the default branch" : branch.replace(/^refs\/heads\//, "");
	if (api !== null) {
		const silent = {
			kind: "unknown",
			why: `GitHub does not say whether ${name} has the file`
		};
		return anyOf((await Promise.all(readings.map((one) => api.hasFile(one, branch)))).map((answer) => answer === null ? silent : answer ? YES : NO));
	}
	if (event.isRerun) return {
		kind: "unknown",
		why: `without a github-token, a re-run can't know what is on ${name} now`
	};
	const answers = [];
	for (const ref of localRefs(branch)) {
		if (await (0,_git_js_5.i)(checkout.root, "rev-parse", "--verify", "--quiet", `${ref}^{commit}`) === null) continue;
		answers.push(...readings.map(await pathsIn(checkout.root, ref, readings)));
	}
	if (answers.length > 0) return anyOf(answers);
	return {
		kind: "unknown",
		why: `the checkout does not have ${name}, and the step has no github-token`
	};
}

// lib/modes/live/evidence.js
function evidenceOf({ event, state, gitHub }, { scope, manifestPath }) {
	const files = state.dictionaries.map(({ file }) => file);
	const { publishes } = _modes_js_2.t[state.mode];
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
	return [.../* @__PURE__ */ new Set([...domains, ...associations.keys()])];
}



}),

3241:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (guardReads),
  t: () => (guardDeploy)
});
var _baseline_js_0 = _require(8901);
var _guards_js_1 = _require(636);
var _git_js_2 = _require(6344);
var _repository_path_js_3 = _require(4660);
var _ancestry_js_4 = _require(303);
var _modes_js_5 = _require(4160);







// lib/github/commit.js
const UNKNOWN_SHA = "0".repeat(40);
const FALLBACK_MESSAGE = "Deploy dictionaries";
async function resolveCommit({ input, event, root, api }) {
	const known = event.sha ?? await (0,_git_js_2.i)(root, "rev-parse", "--verify", "HEAD");
	const sha = known ?? UNKNOWN_SHA;
	const warnings = known === null ? ["The deployed commit is not known: GITHUB_SHA is not set, and the workspace is not a Git checkout."] : [];
	if (input !== null) return {
		sha,
		message: input,
		source: "input",
		warnings
	};
	if (event.commitMessage) return {
		sha,
		message: event.commitMessage,
		source: "event",
		warnings
	};
	if (known !== null) {
		const answer = await api?.commitMessage(known);
		if (answer?.kind === "ok" && answer.value !== "") return {
			sha,
			message: answer.value,
			source: "api",
			warnings
		};
		const message = await (0,_git_js_2.i)(root, "log", "-1", "--no-show-signature", "--format=%B", known, "--");
		if (message) return {
			sha,
			message,
			source: "git",
			warnings
		};
		const why = answer === void 0 || answer.kind === "ok" ? "" : ` GitHub says: ${answer.message}.`;
		warnings.push(`The message of commit ${known.slice(0, 7)} can't be read, so the versions of packages say ${JSON.stringify(FALLBACK_MESSAGE)}.${why} Give the job "permissions: contents: read", or set the input commit-message.`);
	}
	return {
		sha,
		message: FALLBACK_MESSAGE,
		source: "fallback",
		warnings
	};
}

// lib/github/stale-run.js
function branchHistory({ event, sha, files, api, overrides }) {
	const { branch, workspace, repository } = event;
	const asked = /* @__PURE__ */ new Map();
	const compare = (commit) => {
		const order = asked.get(commit) ?? api?.compareCommits(sha, commit) ?? Promise.resolve(null);
		asked.set(commit, order);
		return order;
	};
	const orderOf = (commit) => (0,_git_js_2.o)()(async () => {
		if (sha.startsWith(commit)) return "identical";
		let order = await compare(commit);
		for (const root of (0,_repository_path_js_3.s)(workspace, files)) order ??= await (0,_ancestry_js_4.n)(root, sha, commit);
		return order;
	});
	const isGone = (file) => (0,_git_js_2.o)()(async () => {
		if (api === null || branch === null) return false;
		const order = await compare(branch.replace("refs/heads/", ""));
		if (order !== "ahead") return order === null ? null : false;
		const path = (0,_repository_path_js_3.a)(workspace, file, repository);
		if (path === null) return false;
		const hasFile = await api.hasFile(path, branch);
		return hasFile === null ? null : !hasFile;
	});
	return {
		orderOf,
		isGone,
		isNewer: async (commit) => !overrides.replaceNewer && await orderOf(commit) === "ahead",
		hasRemoved: async (file) => !overrides.bringBack && await isGone(file) === true
	};
}
async function guardFacts(plan, isRerun, sha, history) {
	const commits = plan.packages.flatMap((step) => step.kind === "update" && step.observed.commit !== null ? [step.observed.commit.commit] : []);
	const others = [...new Set(commits)].filter((commit) => !sha.startsWith(commit));
	const created = isRerun ? plan.packages.filter(({ kind }) => kind === "create") : [];
	return (0,_git_js_2.o)()(async () => {
		const orders = await (0,_baseline_js_0.f)(others, async (one) => [one, await history.orderOf(one)]);
		const gone = await (0,_baseline_js_0.f)(created, async ({ dictionary: { file, name } }) => [name, await history.isGone(file)]);
		const namesWhere = (answer) => new Set(gone.flatMap(([name, is]) => is === answer ? [name] : []));
		return {
			orders: new Map(orders),
			removedSince: namesWhere(true),
			mayBeRemoved: namesWhere(null)
		};
	});
}

// lib/modes/live/guard.js
const NO_ORIGIN = {
	sha: null,
	orders: /* @__PURE__ */ new Map(),
	removedSince: /* @__PURE__ */ new Set(),
	mayBeRemoved: /* @__PURE__ */ new Set()
};
function guardReads(compared) {
	report(compared.run.state, (0,_guards_js_1.t)({
		...knownFacts(compared, false),
		...NO_ORIGIN
	}));
}
async function guardDeploy(compared) {
	const { run, configuration, plan, overrides } = compared;
	const { state, event, gitHub: api } = run;
	const known = knownFacts(compared, true);
	const before = (0,_guards_js_1.t)({
		...known,
		...NO_ORIGIN
	});
	if (before.failure !== null) report(state, before);
	const root = (0,_repository_path_js_3.o)(event.workspace, state.dictionaries);
	const commit = await resolveCommit({
		input: configuration.commitMessage,
		event,
		root,
		api
	});
	if (run.signal.aborted) throw (0,_baseline_js_0.h)();
	state.warnings.push(...commit.warnings);
	const { sha } = commit;
	const branch = branchHistory({
		event,
		sha,
		files: state.dictionaries,
		api,
		overrides
	});
	const facts = await guardFacts(plan, event.isRerun, sha, branch);
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
	const { comparisons, mode } = run.state;
	const { maxRemovedPercent } = configuration;
	return {
		plan,
		observation,
		comparisons,
		maxRemovedPercent,
		repository: aws.repository,
		overrides,
		publishes,
		refusesQuotas: _modes_js_5.t[mode].validatesOnAws
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
  guardDeploy: () => (/* reexport safe */ _guard_js_5.t),
  livePorts: () => (livePorts),
  lookAtAws: () => (lookAtAws)
});
var _baseline_js_0 = _require(8901);
var _plan_js_1 = _require(3525);
var _evidence_js_2 = _require(6395);
var _modes_js_3 = _require(4160);
var _drift_js_4 = _require(3611);
var _guard_js_5 = _require(3241);
var _connect_js_6 = _require(8482);
var _byte_source_js_7 = _require(8888);
var _manifest_js_8 = _require(7315);
var _kept_format_js_9 = _require(9980);
var _git_content_js_10 = _require(4560);
var _git_js_11 = _require(6344);
var _repository_path_js_12 = _require(4660);
var _joined_file_js_13 = _require(7914);
var _names_js_16 = _require(3996);
var _post_state_js_14 = _require(4024);
var _version_js_17 = _require(2060);
var node_path_15 = _require(6760);



















// lib/deployment/plan/overrides.js
function overridesOf(startedByHand) {
	return {
		replaceNewer: startedByHand,
		bringBack: startedByHand,
		takeOver: startedByHand,
		letThrough: startedByHand
	};
}

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
	return /* @__PURE__ */ new Set([repositoryPath, ...files.flatMap((one) => [one.file, inside + one.file.slice(folder.length)])]);
}
function describeHeldFile({ name, file, held }) {
	return `Package ${name} holds ${held}, which the commit still has, and this step publishes ${file} under the same name. If another step publishes ${held} as ${name}, each replaces the other's content: give one of them another name (\`package\` in the manifest, or \`package-prefix\`).`;
}

// lib/deployment/prune/left-behind.js
function describeOrphan(orphan, { dictionaries, packagePrefix, prune }) {
	const { live, marker, decision } = orphan;
	const path = marker.path ?? "no path known";
	const former = formerNameOf(orphan, dictionaries, packagePrefix);
	if (former !== null) {
		const { name, repositoryPath } = former.now;
		const [is, unless] = former.isSure ? ["is", ""] : ["may be", "unless another step publishes it, "];
		return `Package ${live.name} ${is} the former name of ${name} (${repositoryPath}): ${unless}it stays as it is and gets no more changes. Once no index names it, dissociate and delete it by hand.`;
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
	const now = dictionaries.find(({ repositoryPath }) => repositoryPath === marker.path);
	if (now === void 0 || scope === null) return null;
	const formerly = scope.kind === "other-name" ? scope.formerly : scope.kind;
	if (formerly === "yes" || formerly === "likely") return {
		now,
		isSure: formerly === "yes"
	};
	const mayBeOtherPrefix = live.name.endsWith(now.name.slice(packagePrefix.length));
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
		case "adopt": return `wait for  ${name}: ${file} is being published already (${(0,_plan_js_1.m)(step.observed.live)})`;
		case "update": return `update    ${name} ${step.observed.live.version ?? ""} from ${file} (${reasonText(step)})`;
	}
}
function reasonText({ reason, dictionary, observed }) {
	const { live, trust } = observed;
	const isHeld = (0,_baseline_js_0.i)(trust, dictionary.sha256) === "this";
	switch (reason) {
		case "content": return isHeld ? "its description does not say what it holds" : "new content";
		case "drift":
			if (isHeld && !(0,_baseline_js_0.s)(trust)) return trust.lastAttempt === dictionary.sha256 ? "its description names another repository" : "its description does not say what it holds";
			return isHeld || trust.content.kind === "unknown" ? "nothing shows that this action published its live version" : "its live version holds other content";
		case "retry": return live.status === "DELETE_FAILED" ? "AWS could not delete it" : "the last publication failed";
	}
}
function domainsText(steps) {
	const due = steps.filter((step) => step.kind === "associate").map((step) => step.domain);
	return due.length === 0 ? "" : `; associate with ${due.join(", ")}`;
}

// lib/modes/drift.js
async function runDrift({ run: { state }, plan, search }) {
	for (const [name, { why }] of state.comparisons) if (why !== "") state.warnings.push(`The deployed content of ${name} is not known (${why}).`);
	const unlike = await search?.after() ?? null;
	state.failure = (0,_drift_js_4.n)(plan) ?? unlike;
}

// lib/modes/plan.js
async function runPlan(compared) {
	const { run, search } = compared;
	(0,_guard_js_5.n)(compared);
	await search?.before();
	run.state.failure = await search?.after() ?? null;
}

// lib/github/former-contents.js
function formerContents(event, api, naming) {
	const sources = {
		event,
		api,
		naming
	};
	const ask = (0,_git_js_11.o)();
	return {
		withHash: (dictionary, wanted) => ask(() => withHash(dictionary, wanted, event)),
		atCommit: (dictionary, commit) => ask(() => joinedAt(dictionary, sources, async () => ({
			revision: commit,
			name: commit
		}))),
		atBase: (dictionary) => ask(() => joinedAt(dictionary, sources, ({ root }) => baseRevision(root, event)))
	};
}
async function withHash({ files }, wanted, { workspace }) {
	const [only, ...others] = files;
	const place = only === void 0 || others.length > 0 ? null : (0,_repository_path_js_12.n)(workspace, only.file);
	if (place === null || place.submodule !== null) return none("Git keeps no such content of it");
	const found = await (0,_evidence_js_2.r)(place.root, wanted, place.path);
	if (found.kind === "found") return {
		kind: "content",
		bytes: found.bytes
	};
	const { why } = found;
	return none(why === null || why === "refused" ? "Git has no such content of it" : `a former content is not known: ${(0,_git_content_js_10.a)(why)}`);
}
async function baseRevision(root, { base, before }) {
	if (base !== null) {
		const commit = await (0,_kept_format_js_9.o)(root, base);
		const id = commit.kind === "commit" ? commit.id : base.sha ?? "HEAD^1";
		return {
			revision: id,
			name: id
		};
	}
	return {
		revision: before ?? "HEAD^1",
		name: before ?? "HEAD^1"
	};
}
function none(why) {
	return {
		kind: "none",
		why
	};
}
async function joinedAt(dictionary, sources, revisionIn) {
	const { workspace } = sources.event;
	const entry = {
		...dictionary,
		...await entryAt(dictionary, sources, revisionIn)
	};
	const names = await (0,_kept_format_js_9.i)(workspace, entry, async (place) => (0,_git_content_js_10.c)(place.root, (await revisionIn(place)).revision));
	if (names.kind === "unknown") return none(`the files of that time are not known: ${(0,_git_content_js_10.a)(names.why)}`);
	const parts = [];
	for (const file of names.files) {
		const place = (0,_repository_path_js_12.n)(workspace, file);
		if (place === null) return none((0,_git_content_js_10.a)("no-repository"));
		const { revision, name } = await revisionIn(place);
		const found = await fileAt(place, revision, file, sources);
		const which = /^[0-9a-f]{12,}$/.test(name) ? name.slice(0, 7) : name;
		if (found.kind === "unknown") {
			const why = (0,_git_content_js_10.a)(found.why);
			return none(found.why === "no-parent" ? why : `commit ${which} can't be read: ${why}`);
		}
		if (found.kind === "content") parts.push(found.bytes);
	}
	const [first, ...others] = parts;
	if (first === void 0) return none("the commit to compare it with does not have its file");
	if (others.length === 0) return {
		kind: "content",
		bytes: first
	};
	const chunks = [...(0,_joined_file_js_13.n)(parts.map(_byte_source_js_7.t)).chunks()];
	return {
		kind: "content",
		bytes: new Uint8Array(Buffer.concat(chunks))
	};
}
async function entryAt(dictionary, sources, revisionIn) {
	const { manifest, scope } = sources.naming;
	const place = manifest === null ? null : (0,_repository_path_js_12.n)(sources.event.workspace, manifest);
	if (manifest === null || place === null) return null;
	const found = await fileAt(place, (await revisionIn(place)).revision, manifest, sources);
	const text = found.kind === "content" ? Buffer.from(found.bytes).toString("utf8") : "";
	return namedFiles({
		...scope,
		entries: await (0,_manifest_js_8.r)(text, manifest)
	}, dictionary) ?? namedFiles(scope, dictionary);
}
function namedFiles({ entries, packagePrefix }, { name }) {
	const entry = entries.find(({ pattern, settings: { packageName } }) => (packageName !== null || !(0,_kept_format_js_9.a)(pattern)) && (0,_names_js_16.i)(pattern, packageName, packagePrefix) === name);
	if (entry === void 0) return null;
	const others = entries.filter((other) => other !== entry).flatMap(({ files, pattern }) => files ?? [pattern]);
	return {
		patterns: entry.files ?? [entry.pattern],
		taken: others.map((path) => node_path_15.posix.normalize(path))
	};
}
const ELSEWHERE = /* @__PURE__ */ new Set([
	"no-commit",
	"no-such-commit",
	"no-object"
]);
async function fileAt(place, revision, file, { event, api }) {
	const found = await (0,_git_content_js_10.r)(place, revision);
	const mayAsk = found.kind === "unknown" && ELSEWHERE.has(found.why);
	const path = (0,_repository_path_js_12.a)(event.workspace, file, event.repository);
	if (!mayAsk || api === null || path === null || !/^[0-9a-f]{7,}$/.test(revision)) return found;
	const asked = await api.fileAt(path, revision);
	switch (asked.kind) {
		case "content": return (0,_git_content_js_10.i)(asked.bytes);
		case "absent": return { kind: "absent" };
		case "unknown": return found;
	}
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
		connection: await (0,_connect_js_6.t)({
			...place,
			actionVersion: _version_js_17.t,
			proxyEnv: run.env
		}),
		evidence: () => {
			const evidence = (0,_evidence_js_2.n)(run, configuration);
			const ask = (0,_git_js_11.o)();
			return {
				inCommit: (paths) => ask(() => evidence.inCommit(paths)),
				scope: (path, name) => ask(() => evidence.scope(path, name)),
				history: (path) => ask(() => evidence.history(path)),
				onDefaultBranch: (path) => ask(() => evidence.onDefaultBranch(path)),
				onRunsBranch: (path) => ask(() => evidence.onRunsBranch(path)),
				content: (wanted, path) => ask(() => evidence.content(wanted, path))
			};
		},
		former: () => formerContents(run.event, run.gitHub, {
			manifest: manifestPath,
			scope
		}),
		remember: (throwAways) => {
			if (bucket !== null) (0,_post_state_js_14.n)(throwAways, {
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
		throw (0,_baseline_js_0.v)(error, `Mode ${state.mode} calls AWS, but there are no credentials`, "credentials-missing");
	});
	const observation = await (0,_plan_js_1.o)(connection.service, state.dictionaries, worldOf(run));
	state.observation = observation;
	state.warnings.push(...observation.warnings);
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
	const { plan, observation, expiresAt, former } = await log.group("Compare with what is live", async () => {
		const { observation, expiresAt } = look ?? await lookAtAws(run, ports);
		const plan = (0,_plan_js_1.a)(state.dictionaries, observation, {
			removals: await findRemovals(run, configuration, aws, ports, world),
			repository: aws.repository,
			takeOver: overrides.takeOver && !_modes_js_3.t[mode].failsOnDrift
		});
		state.plan = plan;
		logPlan(plan, log);
		state.warnings.push(...await describeSharedNames(plan.packages, aws, ports));
		return {
			plan,
			observation,
			expiresAt,
			former: await (0,_drift_js_4.i)(run, plan, configuration, ports, world)
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
	const held = heldFiles(packages, repository);
	if (held.length === 0) return [];
	const inCommit = await evidence().inCommit(held.map((one) => one.held));
	return held.filter((one) => inCommit(one.held).kind === "yes").map(describeHeldFile);
}
async function findRemovals(run, configuration, { repository }, { connection: { service }, evidence }, world) {
	const { state } = run;
	const { dictionaries, observation } = state;
	if (observation === null) return [];
	const { prune, scope } = configuration;
	const judged = await (0,_evidence_js_2.i)((0,_evidence_js_2.a)(observation, dictionaries, repository), {
		dictionaries,
		prune,
		service,
		world,
		domains: (0,_evidence_js_2.t)(configuration, observation),
		evidence: evidence()
	});
	const context = {
		dictionaries,
		prune,
		packagePrefix: scope.packagePrefix
	};
	state.notices.push(...judged.flatMap((orphan) => describeOrphan(orphan, context) ?? []));
	return (0,_evidence_js_2.o)(judged);
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



})

};
