export const id = 6852;
export const ids = [6852];
export const modules = {

6395:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (evidenceOf),
  r: () => (formerContent),
  t: () => (domainsOf)
});
var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7315);
var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6344);
var _git_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4560);
var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4660);
var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3996);
var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6240);
var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);









// lib/workspace/git/git-history.js
const YES = { kind: "yes" };
const NO = { kind: "no" };
const MAX_HASHED_BYTES = 536870912;
const MAX_HASHED_FILES = 2e4;
const BATCH_BYTES = 33554432;
const MAX_FORMER_CONTENTS = 100;
const MAX_COMMITS = 500;
function unknown(why) {
	return {
		kind: "unknown",
		why: (0,_git_content_js__WEBPACK_IMPORTED_MODULE_2__.n)(why === "refused" ? "git" : why)
	};
}
async function pathsIn(root, revision, paths) {
	const above = paths.flatMap(foldersAbove);
	const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(root, [
		"ls-tree",
		"-z",
		"--full-tree",
		revision,
		"--",
		.../* @__PURE__ */ new Set([...paths, ...above])
	]);
	if (answer.kind === "failed") {
		const failed = unknown(answer.why === "refused" ? "no-commit" : answer.why);
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
async function isShallow(root) {
	const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(root, ["rev-parse", "--is-shallow-repository"]);
	if (answer.kind === "failed") return null;
	return answer.stdout.toString("utf8").trim() !== "false";
}
async function hadPath(root, path) {
	const commits = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(root, [
		"rev-list",
		"-1",
		"--full-history",
		"HEAD",
		"--",
		path
	]);
	if (commits.kind === "failed") return unknown(commits.why === "refused" ? "no-object" : commits.why);
	if (commits.stdout.length > 0) return YES;
	return await isShallow(root) === false ? NO : unknown("no-commit");
}
function isWanted(wanted, bytes) {
	const expected = "sha256" in wanted ? wanted.sha256 : wanted.prefix;
	const digest = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(content).digest("hex");
	if (digest(bytes).startsWith(expected)) return true;
	const text = Buffer.from(bytes).toString("latin1");
	if (text.includes("\n") && !text.includes("\r") && digest(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1")).startsWith(expected)) return true;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(text.slice(0, 1024))?.[1]?.startsWith(expected) ?? false;
}
async function fileWithContent(root, wanted, path) {
	const files = await filesOfHead(root);
	if ("kind" in files) return files;
	const former = await formerContent(root, wanted, path);
	if (former !== null) {
		const found = files.find(({ id }) => id === former.id);
		return found === void 0 ? { kind: "no" } : {
			kind: "file",
			path: found.path
		};
	}
	return hashFiles(root, files, wanted);
}
async function filesOfHead(root) {
	const tree = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(root, [
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
async function formerContent(root, wanted, path) {
	const log = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(root, [...[
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
	if (log.kind === "failed") return null;
	const ids = [...log.stdout.toString("utf8").matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /gm)].flatMap(([, before = "", after = ""]) => [after, before]);
	const contents = [...new Set(ids)].filter((id) => !/^0+$/.test(id)).slice(0, MAX_FORMER_CONTENTS);
	for (const id of contents) {
		const blob = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(root, [
			"cat-file",
			"blob",
			id
		]);
		if (blob.kind === "ok" && isWanted(wanted, blob.stdout)) return {
			id,
			bytes: blob.stdout
		};
	}
	return null;
}
async function hashFiles(root, files, wanted) {
	const total = files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
	if (files.some(({ bytes }) => bytes === null)) return unknown("no-object");
	if (total > MAX_HASHED_BYTES || files.length > MAX_HASHED_FILES) return {
		kind: "unknown",
		why: "the commit is too large to search every file for its content"
	};
	for (const batch of inBatches(files)) {
		const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(root, ["cat-file", "--batch"], { input: batch.map(({ id }) => `${id}\n`).join("") });
		if (answer.kind === "failed") return unknown(answer.why === "refused" ? "no-object" : answer.why);
		let at = 0;
		for (const file of batch) {
			const start = answer.stdout.indexOf("\n", at) + 1;
			const end = start + (file.bytes ?? 0);
			if (isWanted(wanted, answer.stdout.subarray(start, end))) return {
				kind: "file",
				path: file.path
			};
			at = end + 1;
		}
	}
	return { kind: "no" };
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
async function textsWhile(root, file, other) {
	const log = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(root, [
		"rev-list",
		"--full-history",
		`--max-count=${MAX_COMMITS}`,
		"HEAD",
		"--",
		file,
		other
	]);
	if (log.kind === "failed") return {
		texts: [],
		complete: false
	};
	const commits = log.stdout.toString("utf8").split("\n").filter((id) => id !== "");
	const complete = commits.length < MAX_COMMITS && await isShallow(root) === false;
	const input = commits.map((id) => `${id}:${other}\n${id}:${file}\n`).join("");
	const checked = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(root, ["cat-file", "--batch-check"], { input });
	if (checked.kind === "failed") return {
		texts: [],
		complete: false
	};
	const rows = checked.stdout.toString("utf8").split("\n");
	const ids = commits.flatMap((_, index) => {
		return / blob \d+$/.test(rows[2 * index] ?? "") && /^([0-9a-f]+) blob \d+$/.exec(rows[2 * index + 1] ?? "")?.[1] || [];
	});
	const texts = [];
	for (const id of new Set(ids)) {
		const blob = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.t)(root, [
			"cat-file",
			"blob",
			id
		]);
		if (blob.kind === "failed") return {
			texts,
			complete: false
		};
		texts.push(blob.stdout.toString("utf8"));
	}
	return {
		texts,
		complete
	};
}

// lib/workspace/select/scope.js
function nameGiven({ globs, entries, packagePrefix }, file) {
	const matching = entries.filter((entry) => patternsOf(entry).some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__.n)(pattern, file)));
	const entry = matching.find(({ pattern }) => node_path__WEBPACK_IMPORTED_MODULE_5__.posix.normalize(pattern) === file) ?? matching[0];
	if (entry !== void 0) return (0,_names_js__WEBPACK_IMPORTED_MODULE_7__.r)(file, entry.settings.packageName, packagePrefix);
	return isSelected(globs, file) ? (0,_names_js__WEBPACK_IMPORTED_MODULE_7__.r)(file, null, packagePrefix) : null;
}
function patternsOf({ pattern, files }) {
	return files ?? [pattern];
}
function isSelected(globs, file) {
	let selected = false;
	for (const glob of globs) {
		if (!glob.startsWith("!")) {
			selected ||= (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__.n)(glob, file);
			continue;
		}
		const isTaken = (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__.r)(glob.slice(1).trim());
		if (typeof isTaken !== "string" && isTaken(file)) selected = false;
	}
	return selected;
}

// lib/github/commit-history.js
const NO_CHECKOUT = "the dictionaries of this run are not in a Git repository; check them out with actions/checkout";
const OTHER_REPOSITORY = "the dictionaries of this run are in a repository other than the one that the workflow runs for";
function repositoryEvidence(sources) {
	const { event, api } = sources;
	const { workspace, repository } = event;
	const checkouts = checkoutsOf(workspace, sources.files);
	const own = sources.files.find((file) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__.i)(workspace, file, repository) !== null);
	const home = (own === void 0 ? null : checkoutsOf(workspace, [own])[0]) ?? null;
	const elsewhere = {
		kind: "unknown",
		why: checkouts.length === 0 ? NO_CHECKOUT : OTHER_REPOSITORY
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
		scope: (path, name) => atHome((checkout) => scopeOf(path, name, checkout, sources)),
		history: (path) => atHome(async (checkout) => {
			const readings = readingsOf(path, checkout);
			return anyOf(await Promise.all(readings.map((one) => hadInHistory(one, checkout.root, api))));
		}),
		onDefaultBranch: (path) => atHome((checkout) => onTip(path, event.defaultBranch ?? "HEAD", checkout, sources)),
		onRunsBranch: (path) => atHome(async (checkout) => {
			const branch = runsBranch(event);
			if (branch !== null) return onTip(path, branch, checkout, sources);
			return event.isProposal ? {
				kind: "unknown",
				why: "the event of this run does not name the branch"
			} : NO;
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
	const places = files.flatMap((file) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__.n)(workspace, file) ?? []);
	return [...new Map(places.map(({ root, folder }) => [root, folder]))].map(([root, folder]) => {
		const isAbove = folder === ".." || folder.startsWith("../");
		const inside = isAbove ? node_path__WEBPACK_IMPORTED_MODULE_5__.posix.dirname((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__.n)(workspace, "file")?.path ?? "") : "";
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
	if (inside !== "") return node_path__WEBPACK_IMPORTED_MODULE_5__.posix.relative(inside, path);
	return folder === "" ? path : `${folder}/${path}`;
}
function anyOf(answers) {
	return answers.find(({ kind }) => kind === "yes") ?? answers.find(({ kind }) => kind === "unknown") ?? NO;
}
async function scopeOf(path, packageName, checkout, { scope, manifest, event }) {
	const readings = readingsOf(path, checkout);
	const files = readings.map((one) => inWorkspace(one, checkout));
	const names = files.map((file) => nameGiven(scope, file));
	if (names.includes(packageName)) return { kind: "yes" };
	const other = names.find((name) => name !== null) ?? null;
	const former = manifest === null ? NO : await namedFormerly(packageName, readings, checkout, {
		scope,
		manifest,
		event
	});
	if (former.kind === "yes") return former;
	if (other === null) return former;
	const byFiles = files.some((file) => (0,_names_js__WEBPACK_IMPORTED_MODULE_7__.r)(file, null, scope.packagePrefix) === packageName);
	return {
		kind: "other-name",
		name: other,
		certain: former.kind === "no" && !byFiles
	};
}
async function namedFormerly(packageName, readings, checkout, { scope, manifest, event }) {
	const place = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__.n)(event.workspace, manifest);
	if (place?.root !== checkout.root) return {
		kind: "unknown",
		why: "the manifest is in another repository"
	};
	let complete = true;
	for (const path of readings) {
		const former = await textsWhile(checkout.root, place.path, path);
		complete &&= former.complete;
		for (const text of former.texts) {
			const entries = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.n)(text, manifest);
			if (nameGiven({
				...scope,
				globs: [],
				entries
			}, inWorkspace(path, checkout)) === packageName) return YES;
		}
	}
	return complete ? NO : {
		kind: "unknown",
		why: "the checkout lacks the history of the manifest; give actions/checkout \"fetch-depth: 0\""
	};
}
async function hadInHistory(path, root, api) {
	const inGit = await hadPath(root, path);
	if (inGit.kind !== "unknown") return inGit;
	const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.i)(root, "rev-parse", "--verify", "--quiet", "HEAD");
	const onGitHub = api === null || head === null ? null : await api.hadFile(path, head);
	if (onGitHub !== null) return onGitHub ? YES : NO;
	return {
		kind: "unknown",
		why: `${inGit.why}; or give the step a github-token with "contents: read"`
	};
}
function runsBranch({ ref, branch, isProposal, baseBranch }) {
	if (isProposal) return baseBranch;
	if (ref === null) return branch;
	return ref.startsWith("refs/heads/") ? ref : null;
}
async function onTip(path, branch, checkout, { event, api }) {
	if (event.isProposal && branch === event.baseBranch) return NO;
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
	const refs = branch === "HEAD" ? ["refs/remotes/origin/HEAD"] : [branch.replace("/heads/", "/remotes/origin/"), branch];
	const answers = [];
	for (const ref of refs) {
		if (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.i)(checkout.root, "rev-parse", "--verify", "--quiet", `${ref}^{commit}`) === null) continue;
		answers.push(...readings.map(await pathsIn(checkout.root, ref, readings)));
	}
	if (answers.length > 0) return anyOf(answers);
	return {
		kind: "unknown",
		why: `the checkout does not have ${name}, and the step has no github-token`
	};
}

// lib/modes/evidence.js
function evidenceOf({ event, state, gitHub }, { scope, manifestPath }) {
	const files = state.dictionaries.map(({ file }) => file);
	return repositoryEvidence({
		event,
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

6852:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  compareWithLive: () => (compareWithLive),
  lookAtAws: () => (lookAtAws)
});
var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8894);
var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9489);
var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3525);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7794);
var _throw_away_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7203);
var _compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4059);
var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9354);
var _marker_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2596);
var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6344);
var _repository_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4660);
var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5263);
var _pace_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8117);
var _evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6395);














// lib/deployment/loop/credential-expiry.js
function expiryWarning(expiresAt, now, longestWaitMs) {
	const end = expiresAt?.getTime() ?? NaN;
	if (expiresAt === null || Number.isNaN(end) || end >= now + longestWaitMs) return null;
	const left = Math.max(0, Math.floor((end - now) / 6e4));
	const needed = Math.ceil(longestWaitMs / 6e4);
	return `The AWS credentials expire in ${left} minutes (${expiresAt.toISOString()}), but this run may have to wait up to ${needed} minutes. Ask for a longer session (\`role-duration-seconds\`) or lower the time-outs.`;
}

// lib/deployment/loop/write-log.js
function logWrites(service, store) {
	const acts = [];
	async function writing(call, made, changes = () => true) {
		try {
			const result = await call;
			if (changes(result)) acts.push(...made);
			return result;
		} catch (error) {
			if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t && error.mayHaveHappened) acts.push(...made);
			throw error;
		}
	}
	return {
		service: {
			...service,
			createPackage: (input, limits) => writing(service.createPackage(input, limits), [{
				kind: "create",
				name: input.name
			}]),
			updatePackage: (input, limits) => writing(service.updatePackage(input, limits), [{
				kind: "update",
				id: input.id
			}]),
			associate: (id, domain, limits) => writing(service.associate(id, domain, limits), [{
				kind: "associate",
				id,
				domain
			}]),
			associateMany: (ids, domain, limits) => writing(service.associateMany(ids, domain, limits), ids.map((id) => ({
				kind: "associate",
				id,
				domain
			}))),
			dissociate: (id, domain, limits) => writing(service.dissociate(id, domain, limits), [{
				kind: "dissociate",
				id,
				domain
			}]),
			deletePackage: (id, limits) => writing(service.deletePackage(id, limits), [{
				kind: "delete-package",
				id
			}])
		},
		store: {
			...store,
			put: (key, file, limits) => writing(store.put(key, file, limits), [{
				kind: "upload",
				key
			}], (result) => result === "uploaded"),
			delete: (key, limits) => writing(store.delete(key, limits), [{
				kind: "delete-object",
				key
			}])
		},
		acts: () => acts,
		wrote: () => acts.length > 0
	};
}

// lib/deployment/plan/guards.js
const GUARDS = [
	{
		name: "lost-entries",
		judge: guardEntries
	},
	{
		name: "removals",
		judge: guardRemovals
	},
	{
		name: "region-quota",
		judge: guardRegion
	},
	{
		name: "domain-quota",
		judge: guardDomains
	},
	{
		name: "foreign",
		judge: guardForeign
	},
	{
		name: "superseded",
		judge: guardNewer
	},
	{
		name: "removed-since",
		judge: guardRemoved
	}
];
function runGuards(one) {
	const verdicts = GUARDS.map(({ judge }) => judge(one));
	return {
		failure: verdicts.find(({ failure }) => failure !== void 0)?.failure ?? null,
		notices: verdicts.flatMap(({ notices }) => notices ?? []),
		warnings: verdicts.flatMap(({ warnings }) => warnings ?? [])
	};
}
function guardEntries({ plan, comparisons, maxRemovedPercent }) {
	const verdicts = plan.packages.flatMap(({ dictionary, kind }) => {
		const comparison = comparisons.get(dictionary.name);
		if (kind === "unchanged" || comparison === void 0) return [];
		return judgeEntries(dictionary, comparison, dictionary.maxRemovedPercent ?? maxRemovedPercent).map((one) => ({
			...one,
			name: dictionary.name
		}));
	});
	const textsOf = (wanted) => verdicts.flatMap(({ kind, text }) => kind === wanted ? [text] : []);
	const [refused, notices, warnings] = [
		textsOf("refused"),
		textsOf("notice"),
		textsOf("warning")
	];
	if (refused.length === 0) return {
		notices,
		warnings
	};
	return {
		failure: new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("removal-guard", `${refused.join("; ")}.`, {
			hint: "Was the file emptied or cut off by mistake? If it is meant to shrink, raise `max-removed-percent` for this run (100 switches the guard off). Nothing was written.",
			about: verdicts.flatMap(({ kind, name }) => kind === "refused" ? [name] : [])
		}),
		notices,
		warnings
	};
}
function judgeEntries(dictionary, comparison, limit) {
	const { name, file, format, bytes } = dictionary;
	if (comparison.kind === "unknown") {
		if (format === "opaque" && bytes === 0 && limit < 100) return [{
			kind: "refused",
			text: `${file} (package ${name}) has 0 bytes, and the deployed content is not known: ${comparison.why}`
		}];
		return [{
			kind: "warning",
			text: `The deployed content of ${name} is not known (${comparison.why}), so ${file} was neither compared nor checked for lost entries.`
		}];
	}
	const verdicts = [];
	const source = _compare_js__WEBPACK_IMPORTED_MODULE_5__.c[comparison.source];
	if (comparison.why !== "") {
		const text = `The deployed content of ${name} is not known (${comparison.why});  ${file} was compared with ${source}.`;
		verdicts.push({
			kind: "notice",
			text
		});
	}
	const loss = (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__.a)(dictionary, comparison);
	if (loss !== null && limit < 100 && (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__.o)(loss) > limit) {
		const text = `${file} (package ${name}) ${(0,_compare_js__WEBPACK_IMPORTED_MODULE_5__.i)(loss)}: more than \`max-removed-percent\` (${limit}) allows, compared with ${source}`;
		verdicts.push({
			kind: "refused",
			text
		});
	}
	return verdicts;
}
function guardRemovals({ plan, maxRemovedPercent }) {
	const total = plan.packages.length + plan.removals.length;
	if (maxRemovedPercent >= 100 || total === 0) return {};
	const percent = plan.removals.length / total * 100;
	if (percent <= maxRemovedPercent) return {};
	return { failure: new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("removal-guard", `\`prune\` would delete ${plan.removals.length} of ${total} packages (${Math.round(percent)} %): more than \`max-removed-percent\` (${maxRemovedPercent}) allows.`, { hint: "Are `files` and the manifest complete? If so many are meant to go, raise `max-removed-percent` for this run. Nothing was written." }) };
}
function guardRegion({ plan, observation }) {
	const created = plan.packages.filter((step) => step.kind === "create" && step.observed === null).length;
	const present = observation.packages.filter((live) => live.status !== "DELETED" && !(0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.n)(live)).length;
	if (created === 0 || present + created <= 25) return {};
	const removed = plan.removals.length;
	const after = removed > 0 ? ` (${removed} would be pruned, but only after the deploy)` : "";
	return { failure: new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("quota-exceeded", `This run would create ${created} packages, and the Region already has ${present}${after}; a Region takes at most ${25}.`, { hint: "The quota cannot be raised: merge dictionaries, narrow `files`, or delete packages that are not needed." }) };
}
function guardDomains({ plan, observation }) {
	for (const [domain, rows] of observation.associations) {
		const added = plan.associations.filter((step) => step.kind === "associate" && step.domain === domain && step.row === null).length;
		if (added === 0 || rows.length + added <= 20) continue;
		return { failure: new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("quota-exceeded", `Domain ${domain} has ${rows.length} packages and would get ${added} more; a domain takes at most ${20}.`, { hint: "The quota cannot be raised: list fewer dictionaries for this domain in the manifest, or merge some." }) };
	}
	return {};
}
function guardForeign({ plan, repository, overrides, publishes }) {
	const touched = plan.packages.flatMap((step) => {
		const owner = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.n)(step, repository);
		const { name, file } = step.dictionary;
		const isAssociated = plan.associations.some((one) => one.kind === "associate" && one.dictionary.name === name);
		return owner !== null && (step.kind !== "unchanged" || isAssociated) ? [{
			owner,
			name,
			file
		}] : [];
	});
	if (touched.length === 0) return {};
	const sentences = touched.map(({ owner, name, file }) => `Package ${name} was deployed from repository ${owner}, not from ${repository} (${file}).`);
	if (!publishes) return { warnings: sentences };
	if (overrides.takeOver) return { notices: sentences.map((text) => `${text} This run was started by hand, so it may take it over.`) };
	return { failure: new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `${sentences.join(" ")} Nothing was changed.`, {
		hint: "Two repositories must not deploy packages of one name: give the package another name (`package` in the manifest, or `package-prefix`). If this repository is meant to take it over, for example after it was renamed, start the workflow by hand once (workflow_dispatch): that writes its name into the marker of every package, changed or not.",
		about: touched.map(({ name }) => name)
	}) };
}
const LATE = "Is this the re-run of an old workflow, or was it overtaken? Run the newest commit instead; to go back, revert the commit.";
function guardNewer({ plan, orders, sha, overrides }) {
	const notices = [];
	for (const [commit, order] of orders) {
		const versions = plan.packages.filter((step) => step.kind === "update" && step.observed.commit?.commit === commit).map(({ dictionary: { name }, observed }) => `${name} ${observed?.live.version}`).join(", ");
		const run = `${sha.slice(0, 7)}, the commit of this run`;
		if (order === null) notices.push(`Commit ${commit} is live (${versions}), and neither GitHub nor Git knows whether it is newer than ${run}, so it was replaced.`);
		else if (order === "ahead" && overrides.replaceNewer) notices.push(`${versions} is live from commit ${commit}, which is newer than ${run}; it was replaced, as this run was started by hand.`);
		else if (order === "ahead") {
			const text = `${versions} is live from commit ${commit}, which is newer than ${run}. Nothing was changed.`;
			return {
				failure: new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", text, { hint: LATE }),
				notices
			};
		}
	}
	return { notices };
}
function guardRemoved({ plan, removedSince, sha, overrides }) {
	const removed = plan.packages.filter(({ kind, dictionary }) => kind === "create" && removedSince.has(dictionary.name));
	const sentences = removed.map(({ dictionary: { file, name } }) => `${file} (package ${name}) is no longer in the branch, which is ahead of ${sha.slice(0, 7)}, the commit of this run.`);
	if (sentences.length === 0) return {};
	if (overrides.bringBack) return { notices: sentences.map((text) => `${text} The package was created anyway, as this run was started by hand.`) };
	return { failure: new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", `${sentences.join(" ")} Nothing was changed.`, {
		hint: LATE,
		about: removed.map(({ dictionary }) => dictionary.name)
	}) };
}

// lib/deployment/plan/overrides.js
function overridesOf(startedByHand) {
	return {
		replaceNewer: startedByHand,
		bringBack: startedByHand,
		takeOver: startedByHand,
		letThrough: startedByHand
	};
}

// lib/deployment/prune/removal.js
const ask$1 = (fact) => ({
	kind: "ask",
	fact
});
const cannotTell = (what, why) => `it is not known ${what}: ${why}`;
const REMOVAL_RULES = [
	["file-there", ({ inCommit }) => inCommit.kind === "yes" ? { kind: "in-use" } : null],
	["commit-unknown", ({ inCommit }) => inCommit.kind === "unknown" ? cannotTell("whether the commit has its file", inCommit.why) : null],
	["scope", ({ scope }) => {
		switch (scope?.kind) {
			case void 0: return ask$1("scope");
			case "yes": return null;
			case "no": return "neither `files` nor the manifest of this step names its path";
			case "other-name": return `this step would name the package of its path ${scope.name}`;
			case "unknown": return cannotTell("whether the manifest of this step named its path", scope.why);
		}
	}],
	["history", ({ history }) => {
		if (history === void 0) return ask$1("history");
		if (history.kind === "no") return "the history of this commit never had its file: another branch published it";
		return history.kind === "unknown" ? cannotTell("whether the history of this commit has had its file", history.why) : null;
	}],
	["default-branch", ({ onDefaultBranch }) => {
		if (onDefaultBranch === void 0) return ask$1("onDefaultBranch");
		if (onDefaultBranch.kind === "yes") return "the default branch has its file";
		return onDefaultBranch.kind === "unknown" ? cannotTell("whether the default branch has its file", onDefaultBranch.why) : null;
	}],
	["runs-branch", ({ onRunsBranch }) => {
		if (onRunsBranch === void 0) return ask$1("onRunsBranch");
		if (onRunsBranch.kind === "yes") return "the branch of this run has its file again";
		return onRunsBranch.kind === "unknown" ? cannotTell("whether the branch of this run has its file by now", onRunsBranch.why) : null;
	}],
	["content", ({ content }) => {
		if (content === void 0) return ask$1("content");
		if (content.kind === "file") return `its content is in ${content.path}: the file only moved`;
		return content.kind === "unknown" ? cannotTell("whether another file of the commit has its content", content.why) : null;
	}],
	["users", ({ users }) => {
		if (users === void 0) return ask$1("users");
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
		const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_11__.o)(live.description);
		const isOurs = marker?.repository.toLowerCase() === repository.toLowerCase();
		const isGoing = live.status === "DELETING" || live.status === "DELETED";
		return marker === null || !isOurs || isGoing || names.has(live.name) || (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.n)(live) ? [] : [{
			live,
			marker
		}];
	});
}
async function judgeOrphans(orphans, context) {
	if (orphans.length === 0) return [];
	const inCommit = await context.evidence.inCommit(orphans.flatMap(({ marker }) => marker.path ?? []));
	return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.s)(orphans, (orphan) => judgeOrphan(orphan, inCommit, context));
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
		case "content": return { content: await contentOf$1(live, path, context) };
		case "users": return { users: await usersOf$1(live, context, users) };
	}
}
const WHY_UNKNOWN = {
	"by-hand": "its version was not published by this action",
	overwritten: "a later attempt has overwritten the record of what it holds",
	"history-unreadable": "its version history can't be read (es:GetPackageVersionHistory)"
};
async function contentOf$1(live, path, context) {
	const { service, world, dictionaries, evidence } = context;
	let trust;
	try {
		trust = (await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.l)(service, live, world, true)).trust;
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
	const { content, lastAttempt } = trust;
	switch (content.kind) {
		case "none": return lastAttempt === null ? { kind: "no" } : find({ sha256: lastAttempt });
		case "unknown": return {
			kind: "unknown",
			why: WHY_UNKNOWN[content.why]
		};
		case "known": return find({ sha256: content.sha256 });
		case "digest": return find({ prefix: content.prefix });
	}
}
async function usersOf$1(live, { service, world, domains }, users) {
	try {
		users.push(...await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (limits) => service.listDomains(live.id, limits)));
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
	if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t) return error.summary;
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

// lib/deployment/prune/left-behind.js
function describeOrphan(orphan, { dictionaries, packagePrefix, prune }) {
	const { live, marker, decision } = orphan;
	const path = marker.path ?? "no path known";
	const renamed = formerNameOf(orphan, dictionaries, packagePrefix);
	if (renamed !== null) return `Package ${live.name} is the former name of ${renamed.name} (${renamed.repositoryPath}): it stays as it is and gets no more changes. Once no index names it, dissociate and delete it by hand.`;
	switch (decision.kind) {
		case "in-use":
		case "remove": return null;
		case "left": return `Package ${live.name} stays as it is although ${path} is gone. With \`prune: true\` a deploy dissociates it from the domains and deletes it.`;
		case "kept":
			if (prune) return `Package ${live.name} (${path}) is not pruned: ${decision.why}.`;
			return decision.rule === "scope" && orphan.scope?.kind === "unknown" ? `Package ${live.name} stays as it is although ${path} is gone.` : null;
	}
}
function formerNameOf({ live, marker, decision, scope }, dictionaries, packagePrefix) {
	if (decision.kind === "remove") return null;
	const samePath = dictionaries.find(({ repositoryPath }) => repositoryPath === marker.path);
	if (samePath === void 0 || scope === null) return null;
	if (scope.kind === "yes") return samePath;
	const isOtherPrefix = live.name.endsWith(samePath.name.slice(packagePrefix.length));
	return scope.kind === "other-name" && !scope.certain && !isOtherPrefix ? samePath : null;
}

// lib/github/commit.js
const UNKNOWN_SHA = "0".repeat(40);
const FALLBACK_MESSAGE = "Deploy dictionaries";
async function resolveCommit({ input, event, root, api }) {
	const known = event.sha ?? await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.i)(root, "rev-parse", "--verify", "HEAD");
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
		const message = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.i)(root, "log", "-1", "--no-show-signature", "--format=%B", known, "--");
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
	const orderOf = async (commit) => {
		if (sha.startsWith(commit)) return "identical";
		let order = await compare(commit);
		for (const root of (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_8__.o)(workspace, files)) order ??= await (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__.d)(root, sha, commit);
		return order;
	};
	const isGone = async (file) => {
		if (api === null || branch === null) return false;
		if (await compare(branch.replace("refs/heads/", "")) !== "ahead") return false;
		const path = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_8__.i)(workspace, file, repository);
		return path !== null && await api.hasFile(path, branch) === false;
	};
	return {
		orderOf,
		isGone,
		isNewer: async (commit) => !overrides.replaceNewer && await orderOf(commit) === "ahead",
		hasRemoved: async (file) => !overrides.bringBack && await isGone(file)
	};
}
async function guardFacts(plan, isRerun, sha, history) {
	const commits = plan.packages.flatMap((step) => step.kind === "update" && step.observed.commit !== null ? [step.observed.commit.commit] : []);
	const orders = /* @__PURE__ */ new Map();
	for (const commit of new Set(commits)) if (!sha.startsWith(commit)) orders.set(commit, await history.orderOf(commit));
	const removedSince = /* @__PURE__ */ new Set();
	for (const { kind, dictionary } of isRerun ? plan.packages : []) if (kind === "create" && await history.isGone(dictionary.file)) removedSince.add(dictionary.name);
	return {
		orders,
		removedSince
	};
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
		case "unchanged": return `unchanged ${name} ${step.observed.live.version}`;
		case "adopt": return `wait for  ${name}: ${file} is being published already (${step.observed.live.status})`;
		case "update": return `update    ${name} ${step.observed.live.version ?? ""} from ${file} (${reasonText(step.reason)})`;
	}
}
function reasonText(reason) {
	switch (reason) {
		case "content": return "new content";
		case "drift": return "its live version was not published by this action";
		case "retry": return "the last publication failed";
	}
}
function domainsText(steps) {
	const due = steps.filter((step) => step.kind === "associate").map((step) => step.domain);
	return due.length === 0 ? "" : `; associate with ${due.join(", ")}`;
}

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
		...same("final"),
		update: "elsewise",
		dissociate: "done",
		delete: "done",
		"associate-many": "elsewise"
	},
	"already-exists": {
		...same("final"),
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
function meaningOf(write, { kind, mayHaveHappened }) {
	return mayHaveHappened ? "unknown" : MEANINGS[kind][write];
}
const DOUBT_LASTS_MS = 2e4;
const PATIENT = {
	notBefore: 0,
	refusals: 0,
	doubtSince: null,
	last: null
};
function refused({ refusals, doubtSince }, error, meaning, now, random) {
	return {
		notBefore: now + (0,_pace_js__WEBPACK_IMPORTED_MODULE_12__.r)(refusals, random),
		refusals: refusals + 1,
		doubtSince: meaning === "doubt" ? doubtSince ?? now : null,
		last: error
	};
}
function mayAsk({ notBefore }, now) {
	return now >= notBefore;
}
function isMeant({ doubtSince }, now) {
	return doubtSince !== null && now - doubtSince >= DOUBT_LASTS_MS;
}
function lastAnswer({ last }) {
	return last === null ? "" : ` AWS's last answer: ${last.summary}`;
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

// lib/deployment/associate/state.js
function startDomain(domain, wanted) {
	return {
		domain,
		goals: wanted.map((one) => ({
			wanted: one,
			ask: null,
			patience: PATIENT,
			result: null
		})),
		oneByOne: false,
		patience: PATIENT,
		blocked: null,
		best: 0
	};
}
function openGoals({ goals }) {
	return goals.filter(({ result }) => result === null);
}
function resultsOf({ goals }) {
	return new Map(goals.flatMap(({ wanted, result }) => result === null ? [] : [[wanted.id, result]]));
}
function isBusy$1({ status }) {
	return status === "ASSOCIATING" || status === "DISSOCIATING";
}
function rowOf(rows, id) {
	return rows.find((row) => row.packageId === id) ?? null;
}

// lib/deployment/associate/domain-failures.js
function refusedFor(domain, wanted, row, refusal) {
	const applied = refusal.kind === "already-applied" ? row : null;
	if (applied?.status === "ACTIVE") return {
		outcome: "other-version",
		row: applied
	};
	const status = row === null || row.status === "ACTIVE" ? "" : `, where it is ${row.status},`;
	const what = `Package ${wanted.name} ${wanted.version} can't be associated with domain ${domain}${status}`;
	return {
		outcome: "failed",
		row,
		failure: applied?.status === "ASSOCIATION_FAILED" ? associationFailed(domain, wanted, applied) : (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(refusal, what, "association-failed")
	};
}
function obstacle$1({ wanted, ask, patience }, state, rows) {
	const row = rowOf(rows, wanted.id);
	const own = row !== null && isBusy$1(row) ? `its row there is ${row.status}` : null;
	const named = rows.filter((one) => isBusy$1(one) && one.packageId !== wanted.id).map(({ packageName, status }) => `${packageName} (${status})`).join(", ");
	const isRefused = patience.last !== null || state.patience.last !== null;
	const asked = ask !== null ? "it was requested" : isRefused ? "AWS accepted no request for it" : "it was not requested";
	if (own !== null) return own;
	return named === "" ? asked : `${asked}: the domain does one operation at a time and is busy with ${named}`;
}
function associationFailed(domain, wanted, row) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("association-failed", `Domain ${domain} could not take package ${wanted.name} ${wanted.version} (ASSOCIATION_FAILED): ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.r)(row.error)}`, { hint: "The domain still runs what it ran before. Check its health and its indexes, then run the job again. (A follower domain of a cross-cluster replication refuses before OpenSearch 3.7.)" });
}

// lib/deployment/associate/decision.js
const statusIs = (status) => (input) => input.row?.status === status;
const isWanted = ({ goal, row }) => row !== null && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.i)(row, goal.wanted.version);
const open = ({ goal }) => ({
	...goal,
	result: null
});
const endedWith = ({ goal }, result) => ({
	...goal,
	result
});
const ROW_RULES = [
	{
		name: "has ended",
		when: (input) => input.goal.result?.outcome === "failed" || input.goal.result?.outcome === "other-version" && statusIs("ACTIVE")(input) && !isWanted(input),
		means: ({ goal }) => goal
	},
	{
		name: "is not associated",
		when: ({ row }) => row === null,
		means: open
	},
	{
		name: "runs the wanted version",
		when: isWanted,
		means: (input) => endedWith(input, {
			outcome: "active",
			row: shown(input)
		})
	},
	{
		name: "may be shown as it was before our request",
		when: (input) => statusIs("ACTIVE")(input) && isPast(input),
		means: open
	},
	{
		name: "runs another version than we had applied",
		when: (input) => statusIs("ACTIVE")(input) && (input.goal.ask?.seenInFlight === true || input.goal.result !== null),
		means: (input) => endedWith(input, {
			outcome: "other-version",
			row: shown(input)
		})
	},
	{
		name: "runs the version from before",
		when: statusIs("ACTIVE"),
		means: open
	},
	{
		name: "is being associated",
		when: statusIs("ASSOCIATING"),
		means: (input) => ({
			...open(input),
			ask: seenInFlight(input)
		})
	},
	{
		name: "failed before we asked",
		when: (input) => statusIs("ASSOCIATION_FAILED")(input) && isOld(input),
		means: open
	},
	{
		name: "failed",
		when: statusIs("ASSOCIATION_FAILED"),
		means: (input) => endedWith(input, {
			outcome: "failed",
			row: shown(input),
			failure: associationFailed(input.domain, input.goal.wanted, shown(input))
		})
	},
	{
		name: "is being dissociated, or could not be",
		when: otherwise,
		means: open
	}
];
function seenInFlight({ goal: { ask }, now }) {
	return ask && {
		...ask,
		seenInFlight: true,
		inFlightAt: now
	};
}
function isPast({ goal: { ask }, row, now }) {
	return ask?.rowBefore != null && row?.version === ask.rowBefore.version && mayBeStale$1(ask, now);
}
function isOld(input) {
	const { ask } = input.goal;
	return ask === null || ask.rowBefore?.status === input.row?.status && isPast(input);
}
function shown({ row }) {
	if (row === null) throw new RangeError("A rule of rows met a package without one.");
	return row;
}
function afterRead$2(state, rows, now) {
	const decisions = state.goals.map((goal) => {
		const row = rowOf(rows, goal.wanted.id);
		const { rule, outcome } = decide(ROW_RULES, {
			domain: state.domain,
			goal,
			row,
			now
		});
		return {
			rule: `${goal.wanted.name} ${rule}`,
			outcome
		};
	});
	const goals = decisions.map(({ outcome }) => outcome);
	const live = goals.filter(({ result }) => result?.outcome === "active").length;
	return {
		state: {
			...state,
			goals,
			blocked: blockedBy(state, goals, rows, now),
			best: Math.max(state.best, live)
		},
		rules: decisions.map(({ rule }) => rule),
		progress: live > state.best
	};
}
function blockedBy({ blocked }, goals, rows, now) {
	const own = new Set(goals.map(({ wanted }) => wanted.id));
	const busy = rows.filter(isBusy$1);
	if (busy.length === 0 || busy.some(({ packageId }) => own.has(packageId))) return null;
	const by = busy.map(({ packageName, status }) => `${packageName} ${status}`).sort();
	return {
		by,
		since: blocked?.by.join() === by.join() ? blocked.since : now
	};
}
function mayBeStale$1(ask, now) {
	return ask !== null && now - Math.max(ask.at, ask.inFlightAt ?? 0) < 15e3;
}
function dueGoals(state, rows, { now, offersMany, blockedForMs }) {
	if (!mayAsk(state.patience, now)) return [];
	const stuck = state.blocked !== null && now - state.blocked.since >= blockedForMs;
	if (rows.some(isBusy$1) && !stuck) return [];
	const due = openGoals(state).filter(({ ask, patience }) => !mayBeStale$1(ask, now) && mayAsk(patience, now));
	return (offersMany && !state.oneByOne ? due : due.slice(0, 1)).map(({ wanted }) => wanted);
}
function afterAnswer$2(state, { asked, refusal, rows, now, random }) {
	const change = (to) => state.goals.map((goal) => asked.includes(goal.wanted) ? to(goal) : goal);
	const taken = (goal) => {
		const rowBefore = rowOf(rows, goal.wanted.id);
		return {
			...goal,
			ask: {
				at: now,
				rowBefore,
				seenInFlight: false
			},
			patience: PATIENT
		};
	};
	if (refusal === null) return {
		...state,
		goals: change(taken),
		patience: PATIENT
	};
	const meaning = meaningOf(asked.length > 1 ? "associate-many" : "associate", refusal);
	switch (meaning) {
		case "unknown": return {
			...state,
			goals: change(taken),
			patience: {
				...PATIENT,
				last: refusal
			}
		};
		case "later": return {
			...state,
			patience: refused(state.patience, refusal, meaning, now, random)
		};
		case "elsewise": return {
			...state,
			oneByOne: true
		};
		case "doubt":
		case "done":
		case "final": return {
			...state,
			goals: change((goal) => {
				const patience = refused(goal.patience, refusal, meaning, now, random);
				if (meaning === "doubt" && !isMeant(patience, now)) return {
					...goal,
					patience
				};
				return {
					...goal,
					patience,
					result: refusedFor(state.domain, goal.wanted, rowOf(rows, goal.wanted.id), refusal)
				};
			})
		};
	}
}
function failOpen$1(state, rows, failure) {
	const goals = state.goals.map((goal) => {
		if (goal.result !== null) return goal;
		const row = rowOf(rows, goal.wanted.id);
		return {
			...goal,
			result: {
				outcome: "failed",
				row,
				failure: failure(goal),
				begun: goal.ask !== null
			}
		};
	});
	return {
		...state,
		goals
	};
}

// lib/deployment/associate/associate.js
const ROWS_LAST_MS = 2e3;
async function firstRows(wanted, { service, world }) {
	const reads = [...wanted.keys()].map(async (domain) => {
		const readAt = world.clock.now();
		try {
			const bounds = {
				signal: world.signal,
				deadline: readAt + ROWS_LAST_MS
			};
			return [[domain, {
				rows: await service.listAssociations(domain, bounds),
				readAt
			}]];
		} catch (error) {
			if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t) return [];
			throw error;
		}
	});
	return new Map((await (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.o)(reads)).flat());
}
async function associateAll(wanted, first, wait, engine) {
	const progress = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.v)(engine.host, engine.world, `${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.g)(wait.timeoutMs)} without progress`);
	const updates = [...wanted].map(async ([domain, versions]) => {
		const end = await updateDomain(startDomain(domain, versions), first.get(domain), wait, engine, progress);
		return [domain, resultsOf(end)];
	});
	return new Map(await (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.o)(updates));
}
async function updateDomain(start, first, wait, engine, progress) {
	const { service, world, host } = engine;
	const { timeoutMs } = wait;
	const { clock, random, signal } = world;
	const { domain } = start;
	let state = start;
	let rows = [];
	let known = first;
	try {
		const end = await (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.s)(world, wait, async (limits) => {
			rows = known !== void 0 && clock.now() - known.readAt < ROWS_LAST_MS ? known.rows : await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (bounds) => service.listAssociations(domain, bounds), limits.deadline);
			known = void 0;
			const read = afterRead$2(state, rows, clock.now());
			state = read.state;
			host.debug(`${domain}: ${read.rules.join("; ")}`);
			const settings = {
				offersMany: service.supportsAssociateMany,
				blockedForMs: timeoutMs / 2
			};
			const asked = signal.aborted ? [] : dueGoals(state, rows, {
				...settings,
				now: clock.now()
			});
			if (asked.length > 0) {
				const refusal = await ask(service, domain, asked, limits);
				state = afterAnswer$2(state, {
					asked,
					refusal,
					rows,
					now: clock.now(),
					random
				});
			}
			progress.show(domain, describe$1(state, rows), endOf(state));
			if (openGoals(state).length === 0) return "done";
			return read.progress ? "progress" : asked.length > 0 ? "asked" : "waiting";
		});
		return ended(state, rows, end, timeoutMs);
	} catch (error) {
		const code = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "transient") ? "internal" : "association-failed";
		return failOpen$1(state, rows, () => (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, `Domain ${domain} can't be updated`, code));
	}
}
async function ask(service, domain, due, limits) {
	const [first, ...others] = due.map(({ id }) => id);
	try {
		if (first !== void 0 && others.length > 0) await service.associateMany([first, ...others], domain, limits);
		else if (first !== void 0) await service.associate(first, domain, limits);
		return null;
	} catch (error) {
		if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t) return error;
		throw error;
	}
}
function ended(state, rows, end, timeoutMs) {
	if (end.why === "done") return state;
	if (end.why === "cancelled") return failOpen$1(state, rows, () => (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.t)());
	const { domain, patience } = state;
	return failOpen$1(state, rows, (goal) => {
		const { name, version } = goal.wanted;
		const last = {
			...goal.patience,
			last: goal.patience.last ?? patience.last ?? end.unanswered
		};
		return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("timeout", `Domain ${domain} did not run package ${name} ${version} after ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__._)(timeoutMs)} without progress: ${obstacle$1(goal, state, rows)}.${lastAnswer(last)}`, { hint: "AWS continues what it started; run the job again to continue from there, or raise `association-timeout-minutes`." });
	});
}
function endOf(state) {
	if (openGoals(state).length > 0) return null;
	return state.goals.every(({ result }) => result?.outcome === "active") ? "done" : "failed";
}
function describe$1(state, rows) {
	const live = state.goals.filter(({ result }) => result?.outcome === "active").length;
	const parts = [...Map.groupBy(openGoals(state), ({ wanted }) => {
		const row = rowOf(rows, wanted.id);
		if (row === null) return "not associated yet";
		return row.status === "ACTIVE" ? `runs ${row.version}` : row.status;
	})].map(([status, goals]) => `${status}: ${goals.map(({ wanted }) => wanted.name).join(", ")}`);
	if (state.blocked !== null) parts.push(`waits for ${state.blocked.by.join(", ")}, which this run did not ask for`);
	const head = `${live} of ${state.goals.length} live`;
	return parts.length === 0 ? head : `${head}, ${parts.join("; ")}`;
}

// lib/deployment/publish/signs.js
const SHOWN_WITHIN_MS$2 = 6e4;
function noSigns({ call, before }) {
	return {
		seen: before !== null,
		seenInFlight: call === "adopted",
		quietSince: null,
		missingSince: null
	};
}
function withRead(signs, { before }, live, readAt) {
	if (live === void 0) return {
		...signs,
		quietSince: null,
		missingSince: signs.missingSince ?? readAt
	};
	const shown = {
		...signs,
		seen: true,
		missingSince: null
	};
	if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(live.status)) return {
		...shown,
		seenInFlight: true,
		quietSince: null
	};
	return {
		...shown,
		quietSince: newVersion(live, before) === null ? signs.quietSince ?? readAt : null
	};
}
const lasts = (since, milliseconds, { readAt }) => since !== null && readAt - since >= milliseconds;
const isMissing = ({ live }) => live === void 0;
function hasMoved$1({ request: { before }, signs, live }) {
	return signs.seenInFlight || before === null || isNewer(live?.lastUpdatedAt ?? null, before.lastUpdatedAt);
}
function isFromBefore({ request: { before }, live }) {
	const at = live?.lastUpdatedAt?.getTime();
	return at !== void 0 && live?.status === before?.status && at === before?.lastUpdatedAt?.getTime();
}
function restFor({ request }) {
	return request.contentBefore === "this" ? _pace_js__WEBPACK_IMPORTED_MODULE_12__.t : _pace_js__WEBPACK_IMPORTED_MODULE_12__.n;
}
const READING_RULES = [
	{
		name: "a listing that lags does not show it",
		when: (input) => isMissing(input) && !lasts(input.signs.missingSince, input.signs.seen ? 5e3 : SHOWN_WITHIN_MS$2, input),
		means: () => ({ kind: "under-way" })
	},
	{
		name: "it is gone",
		when: (input) => isMissing(input) || input.live?.status === "DELETED" || input.live?.status === "DELETING",
		means: () => ({ kind: "gone" })
	},
	{
		name: "AWS is at it",
		when: ({ live }) => live !== void 0 && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(live.status),
		means: () => ({ kind: "under-way" })
	},
	{
		name: "a new version is available",
		when: ({ live, request }) => newVersion(live, request.before) !== null,
		means: ({ live, request }) => {
			const version = newVersion(live, request.before);
			return version === null ? { kind: "under-way" } : {
				kind: "new-version",
				version
			};
		}
	},
	{
		name: "no answer came, and nothing has happened since",
		when: (input) => input.request.call === "unknown" && !hasMoved$1(input) && lasts(input.signs.quietSince, 5e3, input),
		means: () => ({ kind: "not-made" })
	},
	{
		name: "no answer came, and nothing has happened yet",
		when: (input) => input.request.call === "unknown" && !hasMoved$1(input),
		means: () => ({ kind: "under-way" })
	},
	{
		name: "it has failed",
		when: (input) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.a)(input.live?.status ?? "AVAILABLE") && (hasMoved$1(input) && !isFromBefore(input) || lasts(input.signs.quietSince, 5e3, input)),
		means: () => ({ kind: "failed" })
	},
	{
		name: "the failure from before still shows",
		when: ({ live }) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.a)(live?.status ?? "AVAILABLE"),
		means: () => ({ kind: "under-way" })
	},
	{
		name: "the version from before holds other content",
		when: ({ request }) => request.contentBefore === "another",
		means: () => ({ kind: "under-way" })
	},
	{
		name: "AWS made no new version of the same content",
		when: (input) => input.live?.version !== null && hasMoved$1(input) && lasts(input.signs.quietSince, restFor(input), input),
		means: () => ({ kind: "same-version" })
	},
	{
		name: "nothing new shows yet",
		when: otherwise,
		means: () => ({ kind: "under-way" })
	}
];
function readingOf(input) {
	return decide(READING_RULES, input);
}
function newVersion(live, before) {
	if (before?.status === "AVAILABLE" && before.version === null && live?.version === "v1") return null;
	return live?.status === "AVAILABLE" && live.version !== before?.version ? live.version : null;
}
function isNewer(now, before) {
	return now !== null && (before === null || now.getTime() > before.getTime());
}
function isBeforeVersion({ version, status }, seen) {
	return version === null ? status === "AVAILABLE" || (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(status) : isOlder(version, seen ?? "");
}
function isOlder(one, other) {
	const [first, second] = [one, other].map((version) => Number(/^v?(\d+)$/.exec(version)?.[1] ?? NaN));
	return first !== void 0 && second !== void 0 && first < second;
}

// lib/deployment/associate/proof.js
const PROOF_RULES = [
	{
		name: "has failed",
		when: ({ result }) => result === void 0 || result.outcome === "failed",
		means: () => ({ kind: "holds" })
	},
	{
		name: "runs the newest version, which is ours",
		when: ({ newest, result }) => newest.kind === "ours" && newest.version === result?.row?.version,
		means: () => ({ kind: "holds" })
	},
	{
		name: "is behind a newer version of the same content",
		when: ({ newest, mayRepeat }) => newest.kind === "ours" && mayRepeat,
		means: ({ newest, wanted }) => ({
			kind: "repeat",
			version: newest.kind === "ours" ? newest.version : wanted.version
		})
	},
	{
		name: "ran ours, and somebody has published since",
		when: ({ newest, result }) => newest.kind === "not-ours" && result?.outcome === "active",
		means: () => ({ kind: "overtaken" })
	},
	{
		name: "the package is gone",
		when: ({ newest }) => newest.kind === "gone",
		means: ({ domain, wanted }) => ({
			kind: "failed",
			failure: deleted(domain, wanted.name)
		})
	},
	{
		name: "runs what somebody else published",
		when: otherwise,
		means: ({ domain, wanted }) => ({
			kind: "failed",
			failure: notOurs(domain, wanted.name)
		})
	}
];
function judgeRound(wanted, results, newest, mayRepeat) {
	const judged = /* @__PURE__ */ new Map();
	const next = /* @__PURE__ */ new Map();
	const overtaken = /* @__PURE__ */ new Map();
	for (const [domain, ones] of wanted) {
		const rows = new Map(results.get(domain));
		const judgements = ones.map((one) => {
			const result = rows.get(one.id);
			const known = newest.get(one.id) ?? { kind: "gone" };
			const { outcome } = decide(PROOF_RULES, {
				domain,
				wanted: one,
				result,
				newest: known,
				mayRepeat
			});
			if (outcome.kind === "failed") rows.set(one.id, {
				outcome: "failed",
				row: result?.row ?? null,
				failure: outcome.failure
			});
			return {
				one,
				outcome,
				failed: outcome.kind === "failed" || rows.get(one.id)?.outcome === "failed"
			};
		});
		judged.set(domain, rows);
		const lost = judgements.filter(({ outcome }) => outcome.kind === "overtaken").map(({ one }) => one);
		if (lost.length > 0) overtaken.set(domain, lost);
		if (!judgements.some(({ outcome }) => outcome.kind === "repeat")) continue;
		const ours = judgements.filter(({ outcome, failed }) => outcome.kind !== "overtaken" && !failed);
		next.set(domain, ours.map(({ one, outcome }) => outcome.kind === "repeat" ? {
			...one,
			version: outcome.version
		} : one));
	}
	return {
		results: judged,
		next,
		overtaken
	};
}
function heldTo(domain, results, rows) {
	return new Map([...results].map(([id, result]) => {
		if (result.outcome === "failed") return [id, result];
		const { packageName, version } = result.row;
		const row = rows.find((candidate) => candidate.packageId === id) ?? null;
		if (row !== null && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.i)(row, version)) return [id, result];
		return [id, {
			outcome: "failed",
			row,
			failure: row === null ? dissociated(domain, packageName) : notOurs(domain, packageName)
		}];
	}));
}
function deleted(domain, name) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `Package ${name} was deleted while this run associated it with ${domain}.`, { hint: "Run the job again to create it; index settings must then name its new ID." });
}
function notOurs(domain, name) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", `Domain ${domain} runs a version of ${name} that this run did not publish: somebody published at the same time.`, { hint: "Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart." });
}
function dissociated(domain, name) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `Package ${name} was dissociated from domain ${domain} during this run.`, { hint: "Run the job again to associate it, if it should be there." });
}

// lib/deployment/associate/prove.js
async function associateAndProve({ wanted, first, contents }, wait, engine) {
	let results = /* @__PURE__ */ new Map();
	const failures = [];
	const warnings = [];
	try {
		let overtaken = /* @__PURE__ */ new Map();
		const repeatUntil = engine.world.clock.now() + 2 * wait.timeoutMs;
		for (let due = wanted; due.size > 0;) {
			results = merged(results, await associateAll(due, due === wanted ? first : /* @__PURE__ */ new Map(), wait, engine));
			if (engine.world.signal.aborted) throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.t)();
			const newest = await newestVersions(wanted, contents, engine);
			const mayRepeat = engine.world.clock.now() < repeatUntil;
			const round = judgeRound(wanted, results, newest, mayRepeat);
			({results, overtaken, next: due} = round);
		}
		const last = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.s)([...overtaken], ([domain, ones]) => readAgain(domain, ones, results, engine));
		for (const { rows, notes } of last) {
			results = merged(results, rows);
			warnings.push(...notes);
		}
	} catch (error) {
		failures.push((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, "The association could not be ended", "internal"));
	}
	return {
		associations: results,
		failures: [...failuresIn(results), ...failures],
		warnings
	};
}
function merged(before, now) {
	const domains = [...now].map(([domain, rows]) => [domain, new Map([...before.get(domain) ?? [], ...rows])]);
	return new Map([...before, ...domains]);
}
function failuresIn(results) {
	return [...results.values()].flatMap((rows) => [...rows.values()].flatMap((result) => result.outcome === "failed" ? [result.failure] : []));
}
async function readAgain(domain, overtaken, results, { service, world }) {
	const rows = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (limits) => service.listAssociations(domain, limits)).catch((error) => {
		throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, `Domain ${domain} can't be read again`, "internal");
	});
	const held = heldTo(domain, results.get(domain) ?? /* @__PURE__ */ new Map(), rows);
	const notes = overtaken.flatMap(({ id, name, version }) => held.get(id)?.outcome === "failed" ? [] : [`Domain ${domain} runs ${name} ${version} of this commit, but somebody has published a newer version since.`]);
	return {
		rows: /* @__PURE__ */ new Map([[domain, held]]),
		notes
	};
}
async function newestVersions(wanted, contents, { service, world }) {
	const proved = new Map([...wanted.values()].flat().map((one) => [one.id, one.version]));
	const newestOf = async (live) => {
		const before = proved.get(live.id);
		if (live.version !== null && live.version === before) return {
			kind: "ours",
			version: live.version
		};
		if (before !== void 0 && isBeforeVersion(live, before)) return {
			kind: "ours",
			version: before
		};
		const observed = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.l)(service, live, world, true);
		if (observed.live.status === "DELETED") return { kind: "gone" };
		return live.version !== null && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.u)(observed, contents.get(live.name) ?? "") && live.version !== null ? {
			kind: "ours",
			version: live.version
		} : { kind: "not-ours" };
	};
	try {
		const present = (await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (limits) => service.describePackages([...proved.keys()], limits))).filter(({ status }) => status !== "DELETING" && status !== "DELETED");
		return new Map(await (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.s)(present, async (live) => [live.id, await newestOf(live)]));
	} catch (error) {
		throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, "The packages can't be read again", "internal");
	}
}

// lib/deployment/publish/publish-failures.js
function publishFailure(error, name, code) {
	const busy = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "busy", "conflict", "already-exists");
	const reason = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "transient") ? "internal" : busy ? "conflict" : code;
	return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, `Package ${name} can't be published`, reason);
}
function stuckFailure(error, name, live) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("validation-failed", `Package ${name} can't be published: ${live.id} is ${live.status}, and AWS takes no update of it: ${error.summary}`, {
		hint: `The action does not delete ${live.id}, as domains may run its ${live.version}, and index settings name its ID. Where no domain uses it, delete it in the console and run the job again. Else publish the dictionary under another package name, or ask AWS Support.`,
		cause: error
	});
}
function supersededFailure(name, live) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", `While this run published ${name}, somebody else did too: package ${live.id} now has ${live.version ?? "no version"} (${live.status}), and its content is not that of this commit.`, { hint: "Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart." });
}
function overtakenFailure(name, live, commit) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", `While this run was about to publish ${name}, ${live.version ?? "a version"} came from commit ${commit}, which is newer than this run's: package ${live.id} is not changed.`, { hint: "The run of the newest commit deploys its content; to roll back, revert the commit." });
}
function removedFailure(name, file) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("superseded", `Package ${name} was deleted during this run, and a newer commit has removed ${file}: it is not created again.`, { hint: "The run of the newest commit deploys its content; to roll back, revert the commit." });
}
function takenOverFailure(name, live) {
	const owner = (0,_marker_js__WEBPACK_IMPORTED_MODULE_11__.o)(live.description)?.repository;
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `While this run published ${name}, repository ${owner} did too: package ${live.id} has its marker now, and is not changed.`, { hint: "Two repositories must not deploy packages of one name: give the package another name in one of them." });
}
function deletedFailure(name) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `Package ${name} was deleted while it was being published.`, { hint: "Run the job again to create it; index settings must then name its new ID." });
}
function neverShownFailure(name, id) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("timeout", `AWS created package ${name} as ${id}, but does not show it.`, { hint: "Run the job again: it continues with the package once AWS shows it." });
}
function deletionFailedFailure(name, live) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `While this run published ${name}, somebody else deleted package ${live.id}, and that failed: ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.r)(live.error)}.`, { hint: "Run the job again: it publishes the content again." });
}

// lib/deployment/publish/prove-versions.js
const VERSION_RULES = [
	{
		name: "it was deleted",
		when: ({ observed }) => observed?.live.status === "DELETED",
		means: ({ due }) => deletedFailure(due.live.name)
	},
	{
		name: "another repository has taken it over",
		when: (input) => isOtherwiseDescribed(input) && ownerOf(input.now) !== null && ownerOf(input.now) !== ownerOf(input.due.live),
		means: ({ due, now }) => takenOverFailure(due.live.name, now ?? due.live)
	},
	{
		name: "somebody has published other content",
		when: isOtherwiseDescribed,
		means: ({ due, now }) => supersededFailure(due.live.name, now ?? due.live)
	},
	{
		name: "the version says to hold other content",
		when: ({ due, observed }) => observed !== null && !(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.u)(observed, due.sha256),
		means: ({ due, observed }) => supersededFailure(due.live.name, observed?.live ?? due.live)
	},
	{
		name: "it holds our content",
		when: otherwise,
		means: () => null
	}
];
function isOtherwiseDescribed({ due, now }) {
	if (now === void 0 || lags(due, now) || (0,_marker_js__WEBPACK_IMPORTED_MODULE_11__.s)(now.description, due.sha256)) return false;
	return now.version === due.live.version || hasMoved(due, now);
}
function lags({ live }, now) {
	return isNewer(live.lastUpdatedAt, now.lastUpdatedAt);
}
function hasMoved(due, now) {
	const { version, lastUpdatedAt } = due.live;
	if (now.version === version || lags(due, now)) return false;
	return !isBeforeVersion(now, version) || isNewer(now.lastUpdatedAt, lastUpdatedAt);
}
function ownerOf(live) {
	return live === void 0 ? null : (0,_marker_js__WEBPACK_IMPORTED_MODULE_11__.o)(live.description)?.repository ?? null;
}
async function proveVersions(due, again, engine) {
	const { service, world, host } = engine;
	if (due.length === 0) return /* @__PURE__ */ new Map();
	const cases = due.map((one) => ({
		due: one,
		history: one.proved ? null : settled(historyOf(one.live, engine))
	}));
	try {
		const ids = due.map(({ live }) => live.id);
		const found = again ? await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (limits) => service.describePackages(ids, limits)) : [];
		const shown = new Map(found.map((live) => [live.id, live]));
		const failures = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.s)(cases, async ({ due: one, history }) => {
			const now = shown.get(one.live.id);
			const observed = now !== void 0 && hasMoved(one, now) ? await historyOf(now, engine) : unwrap(await history);
			const { rule, outcome } = decide(VERSION_RULES, {
				due: one,
				now,
				observed
			});
			host.debug(`${one.live.name}: ${rule}`);
			return outcome === null ? [] : [[one.live.name, outcome]];
		});
		return new Map(failures.flat());
	} catch (error) {
		await Promise.all(cases.map(({ history }) => history));
		const failure = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, "The packages can't be read again before they are associated", "internal");
		return new Map(due.map(({ live }) => [live.name, failure]));
	}
}
async function historyOf(live, { service, world }) {
	let observed = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.l)(service, live, world, true);
	const isMissing = () => observed.versionRecord === null && observed.historyKnown && !(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.f)(live.version);
	if (!isMissing()) return observed;
	await (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.s)(world, { timeoutMs: _pace_js__WEBPACK_IMPORTED_MODULE_12__.t }, async () => {
		observed = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.l)(service, live, world, true);
		return isMissing() ? "waiting" : "done";
	});
	return observed;
}
function settled(promise) {
	return promise.then((value) => ({ value }), (error) => ({ error }));
}
function unwrap(result) {
	if (result === null) return null;
	if ("error" in result) throw result.error;
	return result.value;
}

// lib/deployment/publish/state.js
function fail(state, failure, rule, live = state.latest) {
	return to$1(state, {
		kind: "end",
		publication: {
			outcome: "failed",
			live,
			failure
		}
	}, rule);
}
function to$1(state, phase, rule) {
	return {
		...state,
		phase,
		rule
	};
}
function waiting$1(state, id, before, call, observed = null) {
	const request = {
		id,
		before,
		call,
		contentBefore: contentOf(state, before, observed)
	};
	return to$1({
		...state,
		patience: call === "unknown" ? state.patience : PATIENT,
		noPlace: null,
		unproven: call === "adopted" ? state.unproven : null
	}, {
		kind: "wait",
		request,
		signs: noSigns(request)
	}, call === "adopted" ? "our content is under way already" : "it is asked for");
}
function contentOf({ target }, before, observed) {
	const { sha256 } = target.dictionary;
	const known = observed ?? target.step.observed;
	if (before === null || before.version === null) return "another";
	return known !== null && known.live.version === before.version ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.d)(known.trust, sha256) : "unknown";
}
function available(state, live, version, how, rule) {
	return to$1(state, {
		kind: "end",
		publication: {
			outcome: "available",
			live,
			version,
			...how
		}
	}, rule);
}
function isOurs({ unproven, target }, live) {
	return live.id !== unproven && (0,_marker_js__WEBPACK_IMPORTED_MODULE_11__.s)(live.description, target.dictionary.sha256);
}
function isForeign({ target }, live) {
	const owner = (0,_marker_js__WEBPACK_IMPORTED_MODULE_11__.o)(live.description)?.repository;
	const planned = target.step.kind === "create" ? null : target.step.observed.marker?.repository;
	return owner !== void 0 && owner !== planned && owner !== (0,_marker_js__WEBPACK_IMPORTED_MODULE_11__.o)(target.description)?.repository;
}

// lib/deployment/publish/reads.js
const toPublish = ({ state, live, readAt }) => ({
	...state,
	phase: {
		kind: "publish",
		live: live ?? null,
		readAt
	}
});
function takenOver({ state, live }) {
	if (live === void 0) return state;
	return fail(state, takenOverFailure(state.target.dictionary.name, live), state.rule, live);
}
const SETTLE_RULES = [
	{
		name: "there is none",
		when: ({ live }) => live === void 0 || live.status === "DELETED",
		means: (input) => toPublish({
			...input,
			live: void 0
		})
	},
	{
		name: "it is being deleted",
		when: ({ live }) => live?.status === "DELETING",
		means: ({ state, live }) => settle$1(state, live)
	},
	{
		name: "our content is under way",
		when: ({ state, live }) => live !== void 0 && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(live.status) && isOurs(state, live),
		means: ({ state, live }) => live === void 0 ? state : waiting$1(state, live.id, live, "adopted")
	},
	{
		name: "other content is under way",
		when: ({ live }) => live !== void 0 && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(live.status),
		means: ({ state, live }) => settle$1(state, live)
	},
	{
		name: "it says to hold our content",
		when: ({ state, live }) => live?.status === "AVAILABLE" && live.version !== null && isOurs(state, live),
		means: ({ state, live }) => live === void 0 || live.version === null ? state : {
			...state,
			phase: {
				kind: "judge",
				live,
				version: live.version
			}
		}
	},
	{
		name: "it came into other hands",
		when: ({ state, live }) => live !== void 0 && isForeign(state, live),
		means: takenOver
	},
	{
		name: "it rests",
		when: otherwise,
		means: toPublish
	}
];
const DOUBT_RULES = [
	{
		name: "there is none any more",
		when: ({ live }) => live === void 0 || live.status === "DELETED",
		means: (input) => toPublish({
			...input,
			live: void 0
		})
	},
	{
		name: "it came into other hands",
		when: ({ state, live }) => live !== void 0 && isForeign(state, live),
		means: takenOver
	},
	{
		name: "somebody else is at it",
		when: ({ live }) => live !== void 0 && ((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(live.status) || live.status === "DELETING"),
		means: ({ state, live }) => settle$1(state, live)
	},
	{
		name: "it has failed, and never had a version",
		when: ({ live }) => live !== void 0 && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.a)(live.status) && live.version === null,
		means: ({ state, live, phase }) => live === void 0 ? state : {
			...state,
			phase: {
				kind: "recreate",
				live,
				refusal: phase.refusal
			}
		}
	},
	{
		name: "it was changed meanwhile",
		when: ({ live, phase }) => phase.refusal.kind === "rejected" && live?.lastUpdatedAt?.getTime() !== phase.before.lastUpdatedAt?.getTime(),
		means: toPublish
	},
	{
		name: "nothing explains the refusal yet",
		when: ({ phase, readAt }) => phase.refusal.kind === "rejected" && readAt - phase.since < 5e3,
		means: ({ state }) => state
	},
	{
		name: "it has failed, and AWS takes no update of it",
		when: (input) => input.live !== void 0 && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.a)(input.live.status) && isFinal(input),
		means: ({ state, live, phase }) => live === void 0 ? state : fail(state, stuckFailure(phase.refusal, state.target.dictionary.name, live), state.rule, live)
	},
	{
		name: "AWS means the refusal",
		when: isFinal,
		means: ({ state, phase }) => fail(state, publishFailure(phase.refusal, state.target.dictionary.name, "validation-failed"), state.rule)
	},
	{
		name: "it is asked again",
		when: otherwise,
		means: toPublish
	}
];
function isFinal({ state, phase, now }) {
	return phase.refusal.kind === "rejected" || isMeant(state.patience, now);
}
function settle$1(state, live) {
	return live === void 0 ? state : {
		...state,
		phase: {
			kind: "settle",
			id: live.id
		}
	};
}
function afterRead$1(state, live, readAt, { now }) {
	const { phase } = state;
	switch (phase.kind) {
		case "wait": return afterSigns(state, phase, live, readAt);
		case "doubt": {
			const { rule, outcome } = decide(DOUBT_RULES, {
				state,
				live,
				readAt,
				phase,
				now
			});
			return {
				...outcome,
				rule
			};
		}
		case "settle":
		case "publish": return afterSettling(state, live, readAt);
		default: return state;
	}
}
function afterSettling(state, live, readAt) {
	const { rule, outcome } = decide(SETTLE_RULES, {
		state,
		live,
		readAt
	});
	return {
		...outcome,
		rule
	};
}
function afterSigns(state, { request, signs: before }, live, readAt) {
	const { dictionary } = state.target;
	const signs = withRead(before, request, live, readAt);
	const { rule, outcome } = readingOf({
		request,
		signs,
		live,
		readAt
	});
	const shown = live ?? null;
	switch (outcome.kind) {
		case "under-way": return to$1(state, {
			kind: "wait",
			request,
			signs
		}, rule);
		case "gone": return request.call === "unknown" && state.deleted === request.id ? to$1(state, {
			kind: "settle",
			id: request.id
		}, rule) : fail(state, signs.seen ? deletedFailure(dictionary.name) : neverShownFailure(dictionary.name, request.id), rule, shown);
		case "not-made": return to$1(state, {
			kind: "publish",
			live: shown,
			readAt
		}, rule);
		case "failed": return live === void 0 ? state : fail(state, failureOf(state, request, live), rule, live);
		case "new-version":
			if (live === void 0) return state;
			if (!isOurs(state, live)) return fail(state, supersededFailure(dictionary.name, live), rule, live);
			return available(state, live, outcome.version, {
				note: null,
				proved: false
			}, rule);
		case "same-version": {
			if (live === void 0 || live.version === null) return state;
			if (!isOurs(state, live)) return to$1(state, {
				kind: "wait",
				request,
				signs
			}, rule);
			if (request.call === "adopted" && request.contentBefore !== "this") return to$1(state, {
				kind: "judge",
				live,
				version: live.version
			}, rule);
			const note = `AWS made no new version of ${dictionary.name}: ${live.version} has this content already.`;
			return available(state, live, live.version, {
				note,
				proved: true
			}, rule);
		}
	}
}
function failureOf(state, { call, before }, live) {
	const { name, file } = state.target.dictionary;
	if (live.status === "DELETE_FAILED") return deletionFailedFailure(name, live);
	const kept = call === "accepted" && before !== null && live.description === before.description;
	return isOurs(state, live) || kept ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.a)(file, live) : supersededFailure(name, live);
}
function afterJudgement(state, observed, readAt, sha256) {
	const { phase } = state;
	if (phase.kind !== "judge") return state;
	const { live, version } = phase;
	if (observed.live.status === "DELETED") return to$1(state, {
		kind: "publish",
		live: null,
		readAt
	}, "it was deleted meanwhile");
	if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.u)(observed, sha256)) return available(state, live, version, {
		note: null,
		proved: true
	}, "it holds our content");
	return to$1(state, {
		kind: "publish",
		live,
		readAt
	}, "it holds other content than it says");
}

// lib/deployment/publish/refusals.js
const PLACE_TIMEOUT_MS = 3e5;
const SHOWN_WITHIN_MS$1 = 6e4;
function afterRefusal$1(state, { write, error, observed = null }, { now, random }) {
	const { phase, target } = state;
	const meaning = meaningOf(write, error);
	const later = {
		...state,
		patience: refused(state.patience, error, meaning, now, random)
	};
	const live = phase.kind === "publish" || phase.kind === "recreate" ? phase.live : null;
	if (meaning === "final") return fail(later, publishFailure(error, target.dictionary.name, "validation-failed"), "AWS refused it for good");
	if (live === null) return afterCreateRefusal(later, error, meaning, now);
	if (write === "delete") return afterDeleteRefusal(later, live, error, meaning, now);
	switch (meaning) {
		case "unknown": return {
			...waiting$1(later, live.id, live, "unknown", observed),
			rule: "no answer came to the update"
		};
		case "doubt": return to$1(later, {
			kind: "doubt",
			before: live,
			refusal: error,
			since: now
		}, "AWS refused the update");
		case "elsewise": return to$1(later, {
			kind: "publish",
			live: null,
			readAt: now
		}, "there is none any more");
		default: return error.kind === "busy" ? to$1(later, {
			kind: "settle",
			id: live.id
		}, "AWS is busy") : {
			...later,
			rule: "AWS took nothing"
		};
	}
}
function afterCreateRefusal(state, error, meaning, now) {
	switch (meaning) {
		case "elsewise": return to$1(state, {
			kind: "count",
			refusal: error
		}, "the Region takes no more packages");
		case "unknown":
		case "doubt": return to$1({
			...state,
			patience: {
				...state.patience,
				notBefore: now
			}
		}, {
			kind: "find",
			refusal: error,
			since: now
		}, "there may be one of the name");
		default: return {
			...state,
			rule: "AWS is busy"
		};
	}
}
function afterDeleteRefusal(state, live, error, meaning, now) {
	switch (meaning) {
		case "done": return to$1(state, {
			kind: "publish",
			live: null,
			readAt: now
		}, "there is none any more");
		case "unknown": return to$1({
			...state,
			deleted: live.id
		}, {
			kind: "settle",
			id: live.id
		}, "no answer came to the deletion");
		case "doubt": return fail(state, publishFailure(error, state.target.dictionary.name, "validation-failed"), "it is not deleted");
		default: return to$1(state, {
			kind: "settle",
			id: live.id
		}, "AWS is busy");
	}
}
function afterSearch$1(state, { live, readAt }, { now, random }) {
	const { phase, target } = state;
	if (phase.kind !== "find") return state;
	if (live !== null) {
		const unproven = live.version === null || (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.f)(live.version) ? live.id : state.unproven;
		return afterSettling({
			...state,
			latest: live,
			unproven
		}, live, readAt);
	}
	const { refusal, since } = phase;
	const { name } = target.dictionary;
	const meaning = meaningOf("create", refusal);
	const later = {
		...state,
		patience: refused(state.patience, refusal, meaning, now, random)
	};
	if (refusal.mayHaveHappened) return now - since < 5e3 ? {
		...later,
		rule: "it does not show yet"
	} : to$1(later, {
		kind: "publish",
		live: null,
		readAt
	}, "it was not created");
	if (refusal.kind === "already-exists" && now - since < SHOWN_WITHIN_MS$1) return {
		...later,
		rule: "it does not show yet"
	};
	if (meaning === "doubt" && !isMeant(state.patience, now)) return to$1(later, {
		kind: "publish",
		live: null,
		readAt
	}, "nothing explains the refusal yet");
	return fail(state, publishFailure(refusal, name, "validation-failed"), "AWS refused to create it");
}
function afterCount$1(state, throwAways, { now }) {
	const { phase, target } = state;
	if (phase.kind !== "count") return state;
	const since = state.noPlace?.since ?? now;
	const unseenSince = throwAways ? null : state.noPlace?.unseenSince ?? now;
	if (unseenSince !== null && now - unseenSince >= 5e3 || now - since >= PLACE_TIMEOUT_MS) return fail(state, publishFailure(phase.refusal, target.dictionary.name, "quota-exceeded"), "no place comes free");
	return to$1({
		...state,
		noPlace: {
			since,
			unseenSince
		}
	}, {
		kind: "publish",
		live: null,
		readAt: now
	}, "a place may come free");
}

// lib/deployment/publish/decision.js
const READ_LASTS_MS = 5e3;
function startPackage(target, plannedAt) {
	const { observed } = target.step;
	return {
		target,
		phase: { kind: "upload" },
		patience: PATIENT,
		noPlace: null,
		unproven: observed !== null && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.p)(observed.trust) ? observed.live.id : null,
		deleted: null,
		plannedAt,
		latest: observed?.live ?? null,
		rule: "the content is uploaded first"
	};
}
function nextAction$1({ target, phase, patience }, now) {
	switch (phase.kind) {
		case "upload": return { kind: "upload" };
		case "publish": {
			const { live, readAt } = phase;
			if (live !== null && now - readAt > READ_LASTS_MS) return {
				kind: "read",
				id: live.id
			};
			if (!mayAsk(patience, now)) return { kind: "later" };
			if (live === null) return {
				kind: "create",
				unlessRemoved: target.step.kind !== "create"
			};
			const planned = target.step.observed?.live.version;
			return {
				kind: "update",
				before: live,
				unlessNewer: live.version !== null && live.version !== planned
			};
		}
		case "find": return { kind: mayAsk(patience, now) ? "find" : "later" };
		case "count": return { kind: "count" };
		case "recreate": return mayAsk(patience, now) ? {
			kind: "recreate",
			id: phase.live.id
		} : { kind: "later" };
		case "judge": return {
			kind: "judge",
			live: phase.live
		};
		case "settle": return {
			kind: "read",
			id: phase.id
		};
		case "doubt": return {
			kind: "read",
			id: phase.before.id
		};
		case "wait": return {
			kind: "read",
			id: phase.request.id
		};
		case "end": return { kind: "nothing" };
	}
}
function afterAnswer$1(state, answer, moment) {
	const { target, phase } = state;
	const { name, file, sha256 } = target.dictionary;
	switch (answer.kind) {
		case "uploaded": return {
			...firstAfterUpload(state, moment.now),
			rule: "it is uploaded"
		};
		case "file-removed": return fail(state, removedFailure(name, file), "a newer commit has removed the file");
		case "newer-commit": {
			const live = phase.kind === "publish" ? phase.live : null;
			if (live === null) return state;
			return fail(state, overtakenFailure(name, live, answer.commit), "a newer commit is live");
		}
		case "created": return waiting$1({
			...state,
			latest: answer.live
		}, answer.live.id, null, "accepted");
		case "updated": return phase.kind === "publish" && phase.live !== null ? waiting$1(state, phase.live.id, phase.live, "accepted", answer.observed) : state;
		case "deletion-taken": return phase.kind === "recreate" ? to$1({
			...state,
			deleted: phase.live.id,
			patience: PATIENT
		}, {
			kind: "settle",
			id: phase.live.id
		}, "it is being deleted") : state;
		case "used": return phase.kind === "recreate" ? fail(state, publishFailure(phase.refusal, name, "validation-failed"), "a domain uses it") : state;
		case "refused": return afterRefusal$1(state, answer, moment);
		case "found": return afterSearch$1(state, answer, moment);
		case "counted": return afterCount$1(state, answer.throwAways, moment);
		case "judged": return afterJudgement(state, answer.observed, answer.readAt, sha256);
		case "read": return afterRead$1({
			...state,
			latest: answer.live ?? state.latest
		}, answer.live, answer.readAt, moment);
	}
}
function firstAfterUpload(state, now) {
	const { step } = state.target;
	const live = step.observed?.live ?? null;
	if (live === null) return {
		...state,
		phase: {
			kind: "publish",
			live: null,
			readAt: now
		}
	};
	if (step.kind === "update" && !(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(live.status)) return {
		...state,
		phase: {
			kind: "publish",
			live,
			readAt: state.plannedAt
		}
	};
	return {
		...state,
		phase: {
			kind: "settle",
			id: live.id
		}
	};
}
function obstacle({ phase, latest }) {
	const status = latest === null ? "AWS does not show it" : `it is ${latest.status}`;
	switch (phase.kind) {
		case "upload": return "its upload has not ended";
		case "settle": return `${status}, by another run or a person`;
		case "wait": return phase.request.contentBefore === "another" && latest?.status === "AVAILABLE" ? `${status}, but still with ${latest.version}, which holds other content` : status;
		case "publish":
		case "find":
		case "count":
		case "recreate":
		case "doubt": return latest === null ? "AWS did not take its creation" : `${status}, and AWS did not take its update`;
		default: return status;
	}
}

// lib/deployment/publish/perform.js
async function perform$1(action, state, performer) {
	const { engine, branch, bounds } = performer;
	const { service, world } = engine;
	const { dictionary, source, description } = state.target;
	switch (action.kind) {
		case "upload":
			await upload(state, engine);
			return { kind: "uploaded" };
		case "create":
			if (action.unlessRemoved && await branch.hasRemoved(dictionary.file)) return { kind: "file-removed" };
			return writing("create", async () => ({
				kind: "created",
				live: await service.createPackage({
					name: dictionary.name,
					source,
					description
				}, bounds())
			}));
		case "update": return update(action, state, performer);
		case "find": {
			const readAt = world.clock.now();
			return {
				kind: "found",
				live: await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (limits) => service.findPackage(dictionary.name, limits)),
				readAt
			};
		}
		case "count": return {
			kind: "counted",
			throwAways: (await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (limits) => service.listPackages(limits))).some((one) => (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.n)(one) && one.status !== "DELETED")
		};
		case "judge": {
			const readAt = world.clock.now();
			const isProven = action.live.id !== state.unproven;
			return {
				kind: "judged",
				observed: await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.l)(service, action.live, world, isProven),
				readAt
			};
		}
		case "recreate": return writing("delete", async () => {
			if ((await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (limits) => service.listDomains(action.id, limits))).length > 0) return { kind: "used" };
			await service.deletePackage(action.id, bounds());
			return { kind: "deletion-taken" };
		});
	}
}
async function update({ before, unlessNewer }, { target, unproven }, { engine: { service, world }, branch, bounds }) {
	const { source, description, commitMessage } = target;
	let observed = null;
	if (unlessNewer) {
		observed = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.l)(service, before, world, before.id !== unproven);
		const { commit } = observed;
		if (commit !== null && await branch.isNewer(commit.commit)) return {
			kind: "newer-commit",
			commit: commit.commit
		};
	}
	const answer = await writing("update", async () => {
		await service.updatePackage({
			id: before.id,
			source,
			description,
			commitMessage
		}, bounds());
		return {
			kind: "updated",
			observed
		};
	});
	return answer.kind === "refused" ? {
		...answer,
		observed
	} : answer;
}
async function writing(write, call) {
	try {
		return await call();
	} catch (error) {
		if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t) return {
			kind: "refused",
			write,
			error
		};
		throw error;
	}
}
async function upload({ target }, { store, world, host }) {
	const { dictionary, source, letThrough } = target;
	try {
		const result = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.n)(world, (limits) => store.put(source.key, {
			...dictionary,
			letThrough
		}, limits));
		host.info(result === "uploaded" ? `${dictionary.file}: uploaded to ${source.key} (${dictionary.bytes} bytes)` : `${dictionary.file}: ${source.key} exists already`);
	} catch (error) {
		throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, `${dictionary.file} can't be uploaded to bucket ${source.bucket}`, "upload-failed");
	}
}

// lib/deployment/publish/publish.js
async function publishAll(targets, { validationTimeoutMs: timeoutMs, branch, whileAwsWorks }, engine) {
	const ended = new AbortController();
	const world = {
		...engine.world,
		signal: AbortSignal.any([engine.world.signal, ended.signal])
	};
	const within = {
		...engine,
		world
	};
	const now = world.clock.now();
	const states = new Map(targets.map((target) => [target.dictionary.name, startPackage(target, now)]));
	let bounds = {
		signal: world.signal,
		deadline: now + timeoutMs
	};
	const performer = {
		engine: within,
		branch,
		bounds: () => bounds
	};
	const working = /* @__PURE__ */ new Map();
	let requested = false;
	const show = packageProgress(within, timeoutMs);
	try {
		const end = await (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.s)(world, { timeoutMs }, async (limits) => {
			bounds = limits;
			const before = openStates(states).length;
			await readPending(states, within, limits, show);
			for (const { target } of openStates(states)) {
				const { name } = target.dictionary;
				if (working.has(name)) continue;
				const work = advance$1(name, states, performer).then((didAct) => {
					requested ||= didAct;
					working.delete(name);
				});
				working.set(name, work);
			}
			const uploading = openStates(states).some(({ phase }) => phase.kind === "upload");
			await Promise.all([...working].flatMap(([name, work]) => isUploading(states, name) ? [] : [work]));
			if (openStates(states).length === 0) return "done";
			if (openStates(states).every(({ phase }) => phase.kind === "wait")) whileAwsWorks();
			if (uploading || openStates(states).length < before) return "progress";
			const outcome = requested ? "asked" : "waiting";
			requested = false;
			return outcome;
		});
		ended.abort();
		await Promise.all(working.values());
		failOpen(states, (state) => endFailure(state, end, timeoutMs));
	} catch (error) {
		ended.abort();
		await Promise.all(working.values());
		failOpen(states, ({ target }) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, `Package ${target.dictionary.name} can't be read`, "internal"));
	}
	return publicationsOf(states);
}
function openStates(states) {
	return [...states.values()].filter(({ phase }) => phase.kind !== "end");
}
function isUploading(states, name) {
	return states.get(name)?.phase.kind === "upload";
}
function publicationsOf(states) {
	return new Map([...states].flatMap(([name, { phase }]) => phase.kind === "end" ? [[name, phase.publication]] : []));
}
function failOpen(states, failure) {
	for (const state of openStates(states)) states.set(state.target.dictionary.name, fail(state, failure(state), "the wait has ended"));
}
async function readPending(states, { service, world, host }, { deadline }, show) {
	const { clock, random } = world;
	const due = [...states].flatMap(([name, state]) => {
		const action = nextAction$1(state, clock.now());
		return action.kind === "read" ? [[name, action.id]] : [];
	});
	if (due.length === 0) return;
	const readAt = clock.now();
	const ids = due.map(([, id]) => id);
	const found = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (limits) => service.describePackages(ids, limits), deadline);
	const byId = new Map(found.map((live) => [live.id, live]));
	show(found);
	for (const [name, id] of due) {
		const state = states.get(name);
		if (state === void 0) continue;
		const live = byId.get(id);
		const next = afterAnswer$1(state, {
			kind: "read",
			live,
			readAt
		}, {
			now: clock.now(),
			random
		});
		states.set(name, next);
		host.debug(`${name}: ${live?.status ?? "not shown"}: ${next.rule}`);
	}
}
async function advance$1(name, states, performer) {
	const { world, host } = performer.engine;
	const { clock, random, signal } = world;
	for (let count = 0;; count++) {
		const state = states.get(name);
		if (state === void 0) return count > 0;
		const action = nextAction$1(state, clock.now());
		if (action.kind === "read" || action.kind === "later" || action.kind === "nothing" || signal.aborted) return count > 0;
		try {
			const answer = await perform$1(action, state, performer);
			const next = afterAnswer$1(state, answer, {
				now: clock.now(),
				random
			});
			states.set(name, next);
			host.debug(`${name}: ${action.kind}: ${next.rule}`);
		} catch (error) {
			if (!signal.aborted) {
				const failure = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, `Package ${name} can't be published`, "internal");
				states.set(name, fail(state, failure, `${action.kind} failed`));
			}
			return true;
		}
	}
}
function endFailure(state, { why, unanswered }, timeoutMs) {
	if (why !== "timed-out") return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	const { target, patience } = state;
	if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(patience.last, "quota")) return publishFailure(patience.last, target.dictionary.name, "quota-exceeded");
	const answer = lastAnswer({
		...patience,
		last: patience.last ?? unanswered
	});
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("timeout", `Package ${target.dictionary.name} was not AVAILABLE after ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__._)(timeoutMs)}: ${obstacle(state)}.${answer}`, { hint: "AWS continues with it; run the job again to continue from there, or raise `validation-timeout-minutes`." });
}
function packageProgress({ host, world }, timeoutMs) {
	const { show } = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.v)(host, world, `${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.g)(timeoutMs)} without progress`);
	return (packages) => {
		for (const { name, status, version } of packages) {
			const end = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.t)(status);
			show(name, end === "done" && version !== null ? `${status} ${version}` : status, end);
		}
	};
}

// lib/deployment/deploy.js
async function deploy(plan, settings, engine) {
	const { host, world } = engine;
	const targets = plan.packages.flatMap((step) => step.kind === "unchanged" ? [] : [publishTarget(step, settings)]);
	const began = world.clock.now();
	const published = targets.length === 0 ? /* @__PURE__ */ new Map() : await host.group("Publish packages", () => publishAll(targets, settings, engine));
	const expectedMs = world.clock.now() - began;
	const wanted = [...published.values()].every(({ outcome }) => outcome === "available") ? wantedVersions(plan, published) : /* @__PURE__ */ new Map();
	const rows = firstRows(wanted, engine);
	const due = targets.length === 0 || world.signal.aborted ? [] : duePackages(plan, published, wanted);
	const unproved = await proveVersions(due, wanted.size > 0, engine);
	const publications = new Map([...published].map(([name, one]) => [name, withProof(one, unproved.get(name))]));
	const outcomes = [...publications.values()];
	const failures = [...outcomes.flatMap((one) => one.outcome === "failed" ? [one.failure] : []), ...unproved.values()];
	const warnings = outcomes.flatMap((one) => one.outcome === "available" && one.note !== null ? [one.note] : []);
	const first = await rows;
	if (failures.length > 0 || wanted.size === 0) return {
		publications,
		associations: /* @__PURE__ */ new Map(),
		failures: [...new Set(failures)],
		warnings
	};
	const proof = await host.group("Associate with domains", () => associateAndProve({
		wanted,
		first,
		contents: contentHashes(plan)
	}, {
		timeoutMs: settings.associationTimeoutMs,
		expectedMs
	}, engine));
	return {
		publications,
		...proof,
		warnings: [...warnings, ...proof.warnings]
	};
}
function withProof(publication, failure) {
	if (failure === void 0 || publication.outcome === "failed") return publication;
	return {
		outcome: "failed",
		live: publication.live,
		failure,
		unproved: true
	};
}
function duePackages(plan, publications, wanted) {
	const ids = new Set([...wanted.values()].flatMap((versions) => versions.map(({ id }) => id)));
	return plan.packages.flatMap((step) => {
		const { name, sha256 } = step.dictionary;
		if (step.kind === "unchanged") {
			const { live } = step.observed;
			return ids.has(live.id) ? [{
				live,
				sha256,
				proved: true
			}] : [];
		}
		const publication = publications.get(name);
		if (publication?.outcome !== "available") return [];
		return [{
			live: publication.live,
			sha256,
			proved: publication.proved
		}];
	});
}
function publishTarget(step, settings) {
	const { dictionary } = step;
	const { name, file, sha256 } = dictionary;
	return {
		dictionary,
		step,
		letThrough: settings.letThrough.has(name),
		source: {
			bucket: settings.bucket,
			key: (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__.l)(settings.keyPrefix, name, sha256, file)
		},
		description: (0,_marker_js__WEBPACK_IMPORTED_MODULE_11__.r)(dictionary.description, {
			repository: settings.repository,
			path: dictionary.repositoryPath,
			sha256
		}),
		commitMessage: (0,_marker_js__WEBPACK_IMPORTED_MODULE_11__.n)(settings.commit.message, settings.commit.sha, sha256)
	};
}
function wantedVersions(plan, publications) {
	const live = /* @__PURE__ */ new Map();
	for (const step of plan.packages) {
		const publication = publications.get(step.dictionary.name);
		if (publication?.outcome === "available") live.set(step.dictionary.name, publication.live);
		else if (step.kind === "unchanged") live.set(step.dictionary.name, step.observed.live);
	}
	const wanted = /* @__PURE__ */ new Map();
	const domains = new Set(plan.associations.flatMap((step) => step.kind === "associate" ? [step.domain] : []));
	for (const step of plan.associations) {
		const package_ = live.get(step.dictionary.name);
		if (!domains.has(step.domain) || package_ === void 0 || package_.version === null) continue;
		const one = {
			id: package_.id,
			name: package_.name,
			version: package_.version
		};
		wanted.set(step.domain, [...wanted.get(step.domain) ?? [], one]);
	}
	return wanted;
}
function contentHashes(plan) {
	return new Map(plan.packages.map(({ dictionary }) => [dictionary.name, dictionary.sha256]));
}

// lib/deployment/plan/unlisted.js
async function describeUnlisted(plan, { service, world }) {
	const isChange = [...plan.packages, ...plan.associations].some(({ kind }) => kind !== "unchanged");
	const present = plan.packages.flatMap((step) => isChange && step.kind !== "create" ? [step] : []);
	return unlistedSentences((await (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.s)(present, async ({ dictionary, observed }) => {
		try {
			return (await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (limits) => service.listDomains(observed.live.id, limits))).filter(({ domain }) => !dictionary.domains.includes(domain));
		} catch (error) {
			if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t) return [];
			throw error;
		}
	})).flat());
}
function unlistedSentences(rows) {
	return [...Map.groupBy(rows, ({ domain }) => domain)].map(([domain, ones]) => {
		return `Domain ${domain} has ${ones.map(({ packageName, version }) => `${packageName} ${version ?? ""}`.trim()).join(", ")}, but this step does not list it for them: no change reaches it. List it, or dissociate the package there by hand.`;
	});
}

// lib/deployment/prune/decision.js
const NOT_ASKED = {
	request: null,
	patience: PATIENT,
	blockedSince: null
};
function mayBeStale({ known: { request }, now }) {
	return request !== null && now - Math.max(request.at, request.inFlightAt ?? 0) < 15e3;
}
function isOwnFailure(input, failed) {
	const { request } = input.known;
	return request !== null && (request.before !== failed || !mayBeStale(input));
}
const DISSOCIATE_RULES = [
	{
		name: "the domain does not have it",
		when: ({ row }) => row === void 0,
		means: () => "done"
	},
	{
		name: "AWS could not dissociate it",
		when: (input) => input.row?.status === "DISSOCIATION_FAILED" && isOwnFailure(input, "DISSOCIATION_FAILED"),
		means: () => "failed"
	},
	{
		name: "its row is in flight",
		when: ({ row }) => row !== void 0 && isBusy(row),
		means: () => "wait"
	},
	{
		name: "the domain is busy with others",
		when: ({ rows, known, now, blockedForMs }) => rows.some(isBusy) && (known.blockedSince === null || now - known.blockedSince < blockedForMs),
		means: () => "wait"
	},
	{
		name: "the read may show the time before the request",
		when: mayBeStale,
		means: () => "wait"
	},
	{
		name: "it is asked later",
		when: ({ known, now }) => !mayAsk(known.patience, now),
		means: () => "wait"
	},
	{
		name: "it is asked",
		when: otherwise,
		means: () => "ask"
	}
];
const DELETE_RULES = [
	{
		name: "it is gone",
		when: ({ live }) => live === void 0 || live.status === "DELETED",
		means: () => "done"
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
		when: ({ known, now }) => !mayAsk(known.patience, now),
		means: () => "wait"
	},
	{
		name: "it is asked",
		when: otherwise,
		means: () => "ask"
	}
];
function isBusy({ status }) {
	return status === "ASSOCIATING" || status === "DISSOCIATING";
}
function afterRows(known, rows, id, { now, blockedForMs }) {
	const row = rows.find(({ packageId }) => packageId === id);
	const others = rows.some((one) => isBusy(one) && one.packageId !== id);
	const seen = {
		...withSign(known, row?.status === "DISSOCIATING", now),
		blockedSince: others ? known.blockedSince ?? now : null
	};
	return {
		known: seen,
		decision: decide(DISSOCIATE_RULES, {
			known: seen,
			now,
			rows,
			row,
			blockedForMs
		})
	};
}
function afterPackage(known, planned, live, now) {
	const seen = withSign(known, live?.status === "DELETING", now);
	return {
		known: seen,
		decision: decide(DELETE_RULES, {
			known: seen,
			now,
			planned,
			live
		})
	};
}
function withSign(known, isAtWork, now) {
	const { request } = known;
	return isAtWork && request !== null ? {
		...known,
		request: {
			...request,
			inFlightAt: now
		}
	} : known;
}
function afterRequest(known, write, before, refusal, { now, random }) {
	const request = {
		at: now,
		before,
		inFlightAt: null
	};
	if (refusal === null) return {
		known: {
			...known,
			request,
			patience: PATIENT
		},
		meaning: "taken"
	};
	const meaning = meaningOf(write, refusal);
	const patience = refused(known.patience, refusal, meaning, now, random);
	if (meaning === "unknown") return {
		known: {
			...known,
			request,
			patience
		},
		meaning
	};
	const meant = meaning === "doubt" && isMeant(patience, now);
	return {
		known: {
			...known,
			patience
		},
		meaning: meant ? "final" : meaning
	};
}
function isAsPlanned(planned, now) {
	return now.description === planned.description && now.version === planned.version && !(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.o)(now.status);
}

// lib/deployment/prune/dissociate.js
const STILL_USED = "An index may still use the dictionary: remove it from the index settings first, then run the job again.";
async function dissociate(row, timeoutMs, engine) {
	const { service, world, host } = engine;
	const { clock, random } = world;
	const { packageId, packageName, domain } = row;
	const what = `Package ${packageName} can't be dissociated from domain ${domain}`;
	let known = NOT_ASKED;
	let rows = [];
	const end = await (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.s)(world, { timeoutMs }, async (limits) => {
		rows = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (bounds) => service.listAssociations(domain, bounds), limits.deadline);
		const read = afterRows(known, rows, packageId, {
			now: clock.now(),
			blockedForMs: timeoutMs / 2
		});
		known = read.known;
		host.debug(`${packageName} on ${domain}: ${read.decision.rule}`);
		const current = rows.find((one) => one.packageId === packageId);
		if (read.decision.outcome === "done" || current === void 0) return "done";
		if (read.decision.outcome === "failed") throw dissociationFailed(what, current);
		if (read.decision.outcome !== "ask" || limits.signal.aborted) return "waiting";
		const refusal = await refusalOf(service.dissociate(packageId, domain, limits));
		const answer = afterRequest(known, "dissociate", current.status, refusal, {
			now: clock.now(),
			random
		});
		known = answer.known;
		if (answer.meaning === "done") return "done";
		if (answer.meaning === "final" && refusal !== null) throw refusedFailure(refusal, what);
		return "asked";
	});
	if (end.why === "cancelled") throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	if (end.why === "done") return;
	const blocked = rows.filter(({ status }) => status === "ASSOCIATING" || status === "DISSOCIATING").map((one) => `${one.packageName} is ${one.status} there`).join(", ");
	const last = lastAnswer({
		...known.patience,
		last: known.patience.last ?? end.unanswered
	});
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("timeout", `Package ${packageName} was not dissociated from domain ${domain} within ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__._)(timeoutMs)}${blocked === "" ? "" : `: ${blocked}`}.${last}`, { hint: "Run the job again to continue." });
}
async function refusalOf(call) {
	try {
		await call;
		return null;
	} catch (error) {
		if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t) return error;
		throw error;
	}
}
function refusedFailure(refusal, what) {
	const failure = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(refusal, what, "conflict");
	if (refusal.kind !== "conflict" && refusal.kind !== "rejected") return failure;
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t(failure.code, failure.message, {
		hint: STILL_USED,
		cause: refusal
	});
}
function dissociationFailed(what, { error }) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `${what} (DISSOCIATION_FAILED): ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)}`, { hint: STILL_USED });
}

// lib/deployment/prune/prune.js
const PUBLISHED_SINCE = "somebody has published it since";
async function prune(removals, settings, engine) {
	const results = /* @__PURE__ */ new Map();
	for (const removal of removals) {
		const result = await removePackage(removal, settings, engine);
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
async function removePackage(removal, { domains, timeoutMs }, engine) {
	const { service, world } = engine;
	const { live } = removal;
	const dissociated = [];
	const kept = (why) => ({
		outcome: "kept",
		why,
		dissociated
	});
	try {
		if (world.signal.aborted) throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.t)();
		const [now] = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (limits) => service.describePackages([live.id], limits));
		if (now === void 0 || now.status === "DELETED") return { outcome: "deleted" };
		if (!isAsPlanned(live, now)) return kept(PUBLISHED_SINCE);
		const rows = await usersOf(live, engine);
		const others = rows.filter(({ domain }) => !domains.includes(domain));
		if (others.length > 0) return kept(`${namesOf(others)} uses it and is not in \`domains\``);
		await (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.o)(rows.map(async (row) => {
			await dissociate(row, timeoutMs, engine);
			dissociated.push(row.domain);
		}));
		const deletion = await deletePackage(live, timeoutMs, engine);
		return deletion.outcome === "kept" ? kept(deletion.why) : deletion;
	} catch (error) {
		return {
			outcome: "failed",
			failure: world.signal.aborted ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.t)() : removalFailed(removal, error),
			dissociated
		};
	}
}
function removalFailed({ live, marker }, error) {
	const what = `Package ${live.name} (its file ${marker.path} is gone) can't be removed`;
	return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, what, (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "transient") ? "internal" : "conflict");
}
async function usersOf({ id }, { service, world }) {
	try {
		return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (limits) => service.listDomains(id, limits));
	} catch (error) {
		if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "not-found")) return [];
		throw error;
	}
}
function namesOf(rows) {
	return rows.map(({ domain }) => domain).join(", ");
}
async function deletePackage(planned, timeoutMs, engine) {
	const { service, world, host } = engine;
	const { clock, random } = world;
	const { id, name } = planned;
	let known = NOT_ASKED;
	let result = { outcome: "deleted" };
	const end = await (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.s)(world, { timeoutMs }, async (limits) => {
		const [live] = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (bounds) => service.describePackages([id], bounds), limits.deadline);
		const read = afterPackage(known, planned, live, clock.now());
		known = read.known;
		host.debug(`${name}: ${read.decision.rule}`);
		const { outcome } = read.decision;
		if (outcome === "done" || live === void 0) return "done";
		if (outcome === "failed") throw deletionFailed(live);
		if (outcome === "kept") {
			result = {
				outcome,
				why: PUBLISHED_SINCE
			};
			return "done";
		}
		if (outcome === "wait" || limits.signal.aborted) return "waiting";
		const refusal = await refusalOf(service.deletePackage(id, limits));
		const answer = afterRequest(known, "delete", live.status, refusal, {
			now: clock.now(),
			random
		});
		known = answer.known;
		if (answer.meaning === "done") return "done";
		if (refusal === null) return "asked";
		const why = await whyKept(planned, answer.meaning, refusal, engine);
		if (why === null) return "asked";
		result = {
			outcome: "kept",
			why
		};
		return "done";
	});
	if (end.why === "cancelled") throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	if (end.why === "done") return result;
	throw deletionTimedOut(name, known, end, timeoutMs);
}
async function whyKept(planned, meaning, refusal, engine) {
	if (meaning !== "final" && meaning !== "doubt") return null;
	const users = await usersOf(planned, engine);
	if (users.length > 0) return `${namesOf(users)} has it again: somebody associated it while this run removed it`;
	if (meaning === "final") throw refusal;
	return null;
}
function deletionTimedOut(name, known, end, timeoutMs) {
	const last = lastAnswer({
		...known.patience,
		last: known.patience.last ?? end.unanswered
	});
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("timeout", `Package ${name} was not deleted within ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__._)(timeoutMs)}.${last}`, { hint: "Run the job again to continue." });
}
function deletionFailed(live) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("conflict", `Package ${live.name} could not be deleted (DELETE_FAILED): ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.r)(live.error)}`, { hint: "No domain uses it any more. Run the job again, or delete the package by hand." });
}

// lib/modes/deploy.js
const USUAL_LIMIT = 50;
async function runDeploy(live, origin, overrides) {
	const { run, configuration, plan, engine, bucket, repository } = live;
	const { state } = run;
	const associationTimeoutMs = configuration.associationTimeoutMinutes * 6e4;
	const settings = {
		bucket,
		repository,
		...origin,
		associationTimeoutMs,
		keyPrefix: configuration.keyPrefix,
		validationTimeoutMs: configuration.validationTimeoutMinutes * 6e4,
		whileAwsWorks: () => {
			for (const { name } of state.dictionaries) state.diffs.get(name);
		},
		letThrough: overrides.letThrough ? letThroughOf(live) : /* @__PURE__ */ new Set()
	};
	const [outcome, unlisted] = await Promise.all([deploy(plan, settings, engine), describeUnlisted(plan, engine)]);
	state.deployed = outcome;
	state.warnings.push(...outcome.warnings);
	state.failure = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.n)(outcome.failures);
	if (state.failure !== null) return;
	state.notices.push(...unlisted);
	if (plan.removals.length > 0) await runPrune(live, associationTimeoutMs);
}
function letThroughOf({ plan, run: { state } }) {
	const lost = plan.packages.filter(({ dictionary }) => {
		const loss = (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__.a)(dictionary, state.comparisons.get(dictionary.name));
		return loss !== null && (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__.o)(loss) > USUAL_LIMIT;
	});
	return new Set(lost.map(({ dictionary }) => dictionary.name));
}
async function runPrune({ ports, run, configuration, observation, plan, engine, repository }, timeoutMs) {
	const { state } = run;
	const domains = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_10__.t)(configuration, observation);
	const judged = await judgeOrphans(plan.removals, {
		dictionaries: state.dictionaries,
		prune: true,
		domains,
		evidence: ports.evidence(),
		service: engine.service,
		world: engine.world
	});
	for (const { live, decision } of judged) {
		const why = decision.kind === "kept" ? decision.why : "its file exists again";
		if (decision.kind !== "remove") state.removals.set(live.name, {
			outcome: "kept",
			why,
			dissociated: []
		});
	}
	const due = removalsOf(judged);
	if (due.length > 0) {
		const done = await engine.host.group("Prune", () => prune(due, {
			repository,
			domains,
			timeoutMs
		}, engine));
		for (const [name, removal] of done) state.removals.set(name, removal);
	}
	for (const [name, removal] of state.removals) if (removal.outcome === "kept") state.notices.push(`Package ${name} is not pruned: ${removal.why}.`);
	const removals = [...state.removals.values()];
	state.failure = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.n)(removals.flatMap((one) => one.outcome === "failed" ? [one.failure] : []));
}

// lib/deployment/validate/check-failures.js
function createFailure({ dictionary }, error) {
	const code = error.kind === "rejected" ? "validation-failed" : "conflict";
	return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, `${dictionary.file} can't be validated by AWS`, code);
}
function noPlace(refusal) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("quota-exceeded", `The Region has no free place for a throw-away package, so AWS did not validate the changed dictionaries: ${refusal.summary}`, {
		hint: "Delete packages that are not needed, and run the job again.",
		cause: refusal
	});
}
function goneFailure({ dictionary, name }, seen) {
	const what = seen ? "somebody deleted" : "AWS does not show";
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t(seen ? "conflict" : "timeout", `AWS gave no verdict on ${dictionary.file}, as ${what} the throw-away package ${name}.`, { hint: "Run the job again. Packages named dictcheck-… belong to runs that are under way." });
}
function noVerdict({ dictionary, phase, patience }, timeoutMs) {
	const where = phase.kind === "wait" ? "" : ": AWS did not create its throw-away package";
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__.t("timeout", `AWS gave no verdict on ${dictionary.file} within ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__._)(timeoutMs)}${where}.${lastAnswer(patience)}`, { hint: "Run the job again, or raise `validation-timeout-minutes`." });
}

// lib/deployment/validate/decision.js
const SHOWN_WITHIN_MS = 6e4;
function nextAction({ phase, patience }, now) {
	switch (phase.kind) {
		case "upload":
		case "count":
		case "discard": return phase.kind;
		case "create":
		case "find": return mayAsk(patience, now) ? phase.kind : "later";
		case "wait": return "read";
		case "queued":
		case "end": return "nothing";
	}
}
function afterAnswer(state, answer, moment) {
	const { phase } = state;
	switch (answer.kind) {
		case "uploaded": return to(state, { kind: "create" }, "it is uploaded");
		case "asking": return {
			...state,
			creation: { state: "unanswered" }
		};
		case "created": return waiting(state, answer.id, moment.now);
		case "refused": return afterRefusal(state, answer.error, moment);
		case "found": return afterSearch(state, answer.id, moment);
		case "counted": return afterCount(state, answer.throwAways, moment);
		case "read": return phase.kind === "wait" ? afterRead(state, phase, answer, moment) : state;
		case "discarded": return phase.kind === "discard" ? to({
			...state,
			creation: null
		}, {
			...phase,
			kind: "end"
		}, "it is deleted") : state;
		case "left": return phase.kind === "discard" ? to(state, {
			...phase,
			kind: "end"
		}, "it could not be deleted") : state;
	}
}
function settle(state, verdict, rule) {
	return to(state, state.creation !== null ? {
		kind: "discard",
		verdict
	} : {
		kind: "end",
		verdict
	}, rule);
}
function giveUp(state, failure, rule) {
	return settle(state, {
		outcome: "unknown",
		failure
	}, rule);
}
function afterTime(state, { now, timeoutMs }) {
	const { kind } = state.phase;
	if (now < state.deadline || kind === "discard" || kind === "end" || kind === "upload") return state;
	const { last } = state.patience;
	return giveUp(state, last?.kind === "quota" ? noPlace(last) : noVerdict(state, timeoutMs), "the time is up");
}
function to(state, phase, rule) {
	return {
		...state,
		phase,
		rule
	};
}
function waiting(state, id, now) {
	return to({
		...state,
		creation: {
			state: "answered",
			id
		},
		patience: PATIENT,
		noPlaceSince: null
	}, {
		kind: "wait",
		id,
		since: now,
		missingSince: null,
		seen: false
	}, "AWS has it");
}
const isGone = ({ live }) => live === void 0 || live.status === "DELETED" || live.status === "DELETING";
const VERDICT_RULES = [
	{
		name: "a listing that lags does not show it",
		when: (input) => input.live === void 0 && input.readAt - (input.phase.missingSince ?? input.readAt) < (input.phase.seen ? 5e3 : SHOWN_WITHIN_MS),
		means: () => null
	},
	{
		name: "somebody has deleted it",
		when: isGone,
		means: ({ state, phase }) => ({
			outcome: "unknown",
			failure: goneFailure(state, phase.seen)
		})
	},
	{
		name: "AWS has accepted it",
		when: ({ live }) => live?.status === "AVAILABLE",
		means: () => ({ outcome: "accepted" })
	},
	{
		name: "AWS has rejected it",
		when: ({ live }) => live !== void 0 && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.a)(live.status) && live.status !== "DELETE_FAILED",
		means: ({ state, live }) => live === void 0 ? null : {
			outcome: "rejected",
			failure: (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.a)(state.dictionary.file, live)
		}
	},
	{
		name: "somebody has tried to delete it",
		when: ({ live }) => live?.status === "DELETE_FAILED",
		means: ({ state }) => ({
			outcome: "unknown",
			failure: goneFailure(state, true)
		})
	},
	{
		name: "AWS is at it",
		when: otherwise,
		means: () => null
	}
];
function afterRead(state, phase, { live, readAt }, moment) {
	const seen = phase.seen || live !== void 0;
	const missingSince = live === void 0 ? phase.missingSince ?? readAt : null;
	const next = {
		...phase,
		seen,
		missingSince
	};
	const { rule, outcome } = decide(VERDICT_RULES, {
		state,
		phase: next,
		live,
		readAt
	});
	if (outcome !== null) return settle(state, outcome, rule);
	return afterTime(to(state, next, rule), moment);
}
function afterRefusal(state, error, { now, random }) {
	const meaning = meaningOf("create", error);
	const isOpen = error.mayHaveHappened || error.kind === "already-exists";
	const mayExist = state.mayExist || isOpen;
	const creation = { state: mayExist ? "unanswered" : "not-asked" };
	const later = {
		...state,
		creation,
		mayExist,
		patience: refused(state.patience, error, meaning, now, random)
	};
	switch (meaning) {
		case "unknown":
			if (!isOpen) return giveUp(later, createFailure(state, error), "AWS refused to create it");
			return to({
				...later,
				patience: {
					...later.patience,
					notBefore: now
				}
			}, {
				kind: "find",
				refusal: error,
				since: now
			}, "there may be one of the name");
		case "elsewise": return to(later, {
			kind: "count",
			refusal: error
		}, "the Region takes no more packages");
		case "later":
		case "doubt": return {
			...later,
			rule: "AWS takes it later"
		};
		default: return giveUp(later, createFailure(state, error), "AWS refused it for good");
	}
}
function afterSearch(state, id, { now, random }) {
	const { phase } = state;
	if (phase.kind !== "find") return state;
	if (id !== null) return waiting(state, id, now);
	const later = {
		...state,
		patience: refused(state.patience, phase.refusal, "later", now, random)
	};
	if (now - phase.since < 5e3) return {
		...later,
		rule: "it does not show yet"
	};
	return to(later, { kind: "create" }, "it was not created");
}
function afterCount(state, throwAways, { now }) {
	const { phase } = state;
	if (phase.kind !== "count") return state;
	const noPlaceSince = throwAways ? null : state.noPlaceSince ?? now;
	if (noPlaceSince !== null && now - noPlaceSince >= 5e3) return giveUp(state, noPlace(phase.refusal), "no place comes free");
	return to({
		...state,
		noPlaceSince
	}, { kind: "create" }, "a place may come free");
}

// lib/deployment/validate/state.js
function startCheck(dictionary, name, key) {
	return {
		dictionary,
		name,
		key,
		phase: { kind: "queued" },
		creation: null,
		mayExist: false,
		patience: PATIENT,
		deadline: Number.POSITIVE_INFINITY,
		noPlaceSince: null,
		rule: "waits for its turn"
	};
}
function begin(state, now, timeoutMs) {
	return {
		...state,
		phase: { kind: "upload" },
		creation: { state: "not-asked" },
		deadline: now + timeoutMs,
		rule: "begins"
	};
}

// lib/deployment/validate/validate.js
const MAX_AT_ONCE = 4;
const POINTLESS = /* @__PURE__ */ new Set([
	"access-denied",
	"credentials-missing",
	"quota-exceeded"
]);
async function validateAll(dictionaries, settings, engine, remember) {
	const { world } = engine;
	const states = new Map(dictionaries.map((dictionary) => {
		const name = (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.o)(world.random);
		const key = (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__.l)(settings.keyPrefix, name, dictionary.sha256, dictionary.file);
		return [dictionary.name, startCheck(dictionary, name, key)];
	}));
	const know = (state) => {
		const before = states.get(state.dictionary.name);
		states.set(state.dictionary.name, state);
		if (before?.creation !== state.creation) remember(heldBy(states));
	};
	await checkAll({
		settings,
		engine,
		states,
		know,
		progress: (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.v)(engine.host, world, `${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.g)(settings.timeoutMs)} each`)
	});
	if (world.signal.aborted) throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	return new Map([...states].flatMap(([name, { phase }]) => phase.kind === "end" ? [[name, phase.verdict]] : []));
}
function heldBy(states) {
	return [...states.values()].flatMap(({ name, key, creation }) => creation === null ? [] : [{
		name,
		key,
		creation
	}]);
}
async function checkAll(validation) {
	const { settings, engine, states, know } = validation;
	const { world } = engine;
	const { clock } = world;
	const working = /* @__PURE__ */ new Map();
	const open = () => [...states.values()].filter(({ phase }) => phase.kind !== "end");
	const atOnce = Math.max(1, Math.min(MAX_AT_ONCE, settings.freePlaces));
	const waiting = () => new Set(open().flatMap(({ name, phase }) => phase.kind === "wait" ? [name] : []));
	const phases = () => [...states.values()].map(({ phase }) => phase.kind).join();
	try {
		await (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.s)(world, { timeoutMs: Number.POSITIVE_INFINITY }, async (limits) => {
			const [before, created] = [phases(), waiting()];
			stopPointless(validation);
			await readVerdicts(validation);
			const begun = open().filter(({ phase }) => phase.kind !== "queued").length;
			for (const state of open().filter(({ phase }) => phase.kind === "queued").slice(0, atOnce - begun)) know(begin(state, clock.now(), settings.timeoutMs));
			for (const state of open()) {
				const { name } = state.dictionary;
				know(afterTime(state, momentOf(validation)));
				if (working.has(name)) continue;
				working.set(name, advance(name, validation, limits).finally(() => working.delete(name)));
			}
			const isRead = open().some(({ phase }) => phase.kind === "wait");
			const quick = [...working].flatMap(([name, work]) => isRead && isSlow(states.get(name)) ? [] : [work]);
			await Promise.all(quick);
			if (open().length === 0) return "done";
			if ([...waiting()].some((name) => !created.has(name))) return "asked";
			return phases() === before ? "waiting" : "progress";
		});
	} catch (error) {
		const failure = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, "The verdict of AWS can't be read", "internal");
		for (const state of open()) know(giveUp(state, failure, "the reads failed"));
	}
	await Promise.all(working.values());
	await Promise.all(open().map((state) => {
		know(state.phase.kind === "discard" ? state : giveUp(state, (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.t)(), "the wait has ended"));
		return advance(state.dictionary.name, validation, {
			signal: world.signal,
			deadline: clock.now()
		});
	}));
}
function isSlow(state) {
	return state?.phase.kind === "upload" || state?.phase.kind === "discard";
}
function momentOf({ engine: { world }, settings }) {
	return {
		now: world.clock.now(),
		random: world.random,
		timeoutMs: settings.timeoutMs
	};
}
function stopPointless({ states, know }) {
	const stop = [...states.values()].flatMap(({ phase }) => (phase.kind === "end" || phase.kind === "discard") && phase.verdict.outcome === "unknown" ? [phase.verdict.failure] : []).find(({ code }) => POINTLESS.has(code));
	if (stop === void 0) return;
	for (const state of states.values()) if (state.phase.kind === "queued") know(giveUp(state, stop, "no other check fares better"));
}
async function readVerdicts(validation) {
	const { engine, states, know, progress } = validation;
	const { service, world, host } = engine;
	const due = [...states.values()].flatMap((state) => state.phase.kind === "wait" ? [[state, state.phase.id]] : []);
	if (due.length === 0) return;
	const readAt = world.clock.now();
	const ids = due.map(([, id]) => id);
	const deadline = Math.max(...due.map(([state]) => state.deadline));
	let found;
	try {
		found = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (bounds) => service.describePackages(ids, bounds), deadline);
	} catch (error) {
		if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "transient") && world.clock.now() >= deadline) return;
		throw error;
	}
	for (const [state, id] of due) {
		const live = found.find((one) => one.id === id);
		const next = afterAnswer(state, {
			kind: "read",
			live,
			readAt
		}, momentOf(validation));
		know(next);
		host.debug(`${state.dictionary.file}: ${next.rule}`);
		if (live !== void 0) progress.show(state.dictionary.file, live.status, (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.t)(live.status));
		else if (next.phase.kind !== "wait") progress.show(state.dictionary.file, "no verdict", "failed");
	}
}
async function advance(name, validation, limits) {
	const { engine, states, know } = validation;
	for (;;) {
		const state = states.get(name);
		if (state === void 0) return;
		const action = nextAction(state, engine.world.clock.now());
		if (isIdle(action)) return;
		if (limits.signal.aborted && action !== "discard") return;
		try {
			const answer = await perform(action, state, validation, limits);
			const next = afterAnswer(states.get(name) ?? state, answer, momentOf(validation));
			know(next);
			engine.host.debug(`${state.dictionary.file}: ${action}: ${next.rule}`);
			tellWaiting(state, next, engine);
		} catch (error) {
			if (limits.signal.aborted) return;
			const failure = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, `${state.dictionary.file} can't be validated by AWS`, "internal");
			know(giveUp(states.get(name) ?? state, failure, `${action} failed`));
		}
	}
}
function isIdle(action) {
	return action === "read" || action === "later" || action === "nothing";
}
function tellWaiting({ dictionary, noPlaceSince }, next, { host }) {
	if (next.phase.kind === "count" && noPlaceSince === null) host.info(`${dictionary.file}: waits for a free place among the packages of the Region`);
}
async function perform(action, state, { settings, engine, know }, limits) {
	const { service, store, world, host } = engine;
	const { dictionary, name, key } = state;
	const { bucket } = settings;
	switch (action) {
		case "upload": try {
			await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.n)(world, (bounds) => store.put(key, dictionary, bounds));
			return { kind: "uploaded" };
		} catch (error) {
			throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, `${dictionary.file} can't be uploaded to bucket ${bucket}`, "upload-failed");
		}
		case "create":
			know(afterAnswer(state, { kind: "asking" }, {
				now: 0,
				random: world.random,
				timeoutMs: 0
			}));
			return create(state, settings, engine, limits);
		case "find": {
			const live = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (bounds) => service.findPackage(name, bounds));
			return {
				kind: "found",
				id: live !== null && (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.n)(live) ? live.id : null
			};
		}
		case "count": return {
			kind: "counted",
			throwAways: (await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.t)(world, (bounds) => service.listPackages(bounds))).some((one) => (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.n)(one) && one.status !== "DELETED")
		};
		case "discard": {
			const left = await (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.t)(heldBy(/* @__PURE__ */ new Map([[name, state]])), engine);
			for (const problem of left) host.warning(`A throw-away package could not be deleted; the post step tries again. ${problem}`);
			return { kind: left.length === 0 ? "discarded" : "left" };
		}
	}
}
async function create({ name, key, deadline }, { bucket, repository, runId }, { service, world }, { signal }) {
	const description = (0,_marker_js__WEBPACK_IMPORTED_MODULE_11__.t)({
		repository,
		runId,
		createdAt: new Date(world.clock.now()),
		key
	});
	try {
		const input = {
			name,
			source: {
				bucket,
				key
			},
			description
		};
		return {
			kind: "created",
			id: (await service.createPackage(input, {
				signal,
				deadline
			})).id
		};
	} catch (error) {
		if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t) return {
			kind: "refused",
			error
		};
		throw error;
	}
}

// lib/modes/validate.js
async function runValidate(live) {
	const { ports, run, configuration, observation, plan, engine, bucket, repository } = live;
	const { state, event, log } = run;
	const old = (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.i)(observation.packages, repository, run.clock.now());
	if (old.length > 0) await log.group("Sweep leftovers of earlier runs", async () => {
		const left = await (0,_throw_away_js__WEBPACK_IMPORTED_MODULE_4__.a)(old, engine);
		state.warnings.push(...left.map((problem) => `A leftover of an earlier run can't be deleted. ${problem}`));
	});
	state.verdicts = /* @__PURE__ */ new Map();
	const changed = plan.packages.filter((step) => step.kind !== "unchanged").map((step) => step.dictionary);
	if (changed.length === 0) return;
	const settings = {
		bucket,
		repository,
		keyPrefix: configuration.keyPrefix,
		runId: event.runId,
		timeoutMs: configuration.validationTimeoutMinutes * 6e4,
		freePlaces: 25 - (observation.packages.length - old.length)
	};
	state.verdicts = await log.group("Validation by AWS", () => validateAll(changed, settings, engine, ports.remember));
	const verdicts = [...state.verdicts.values()];
	state.failure = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.n)(verdicts.flatMap((one) => one.outcome === "accepted" ? [] : [one.failure]));
}

// lib/modes/live.js
async function lookAtAws(run, { connection }) {
	const { state } = run;
	const { expiresAt } = await connection.credentials(run.signal).catch((error) => {
		throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, `Mode ${state.mode} calls AWS, but there are no credentials`, "credentials-missing");
	});
	const observation = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.c)(connection.service, state.dictionaries, worldOf(run));
	state.observation = observation;
	state.warnings.push(...observation.warnings);
	return {
		observation,
		expiresAt
	};
}
function worldOf({ clock, random, signal }) {
	return {
		clock,
		random,
		signal
	};
}
async function compareWithLive(run, configuration, aws, ports, look = null) {
	const { state, log } = run;
	const { connection } = ports;
	const world = worldOf(run);
	const abilities = _inputs_js__WEBPACK_IMPORTED_MODULE_9__.i[state.mode];
	const overrides = overridesOf(run.event.name === "workflow_dispatch");
	const { plan, observation, expiresAt } = await log.group("Compare with what is live", async () => {
		const { observation, expiresAt } = look ?? await lookAtAws(run, ports);
		const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.s)(state.dictionaries, observation, {
			removals: await findRemovals(run, configuration, aws, ports, world),
			repository: aws.repository,
			takeOver: overrides.takeOver
		});
		state.plan = plan;
		logPlan(plan, log);
		await (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__.n)(run, plan, configuration, ports, world);
		return {
			plan,
			observation,
			expiresAt
		};
	});
	const search = configuration.verify === "off" ? null : (await Promise.all(/* import() */[__webpack_require__.e(9374), __webpack_require__.e(1051), __webpack_require__.e(6355)]).then(__webpack_require__.bind(__webpack_require__, 6355))).searchCheck(run, configuration, aws, connection, plan);
	if (abilities.failsOnDrift) {
		for (const [name, { why }] of state.comparisons) if (why !== "") state.warnings.push(`The deployed content of ${name} is not known (${why}).`);
		const unlike = await search?.after() ?? null;
		state.failure = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.h)(plan) ?? unlike;
		return;
	}
	const { maxRemovedPercent } = configuration;
	const { publishes } = abilities;
	const { comparisons } = state;
	const origin = await guard(run, configuration, {
		plan,
		observation,
		comparisons,
		maxRemovedPercent,
		repository: aws.repository,
		overrides,
		publishes
	});
	await search?.before();
	if (!publishes) state.failure = await search?.after() ?? null;
	if (!(publishes || abilities.throwsAway) || state.failure !== null || connection.store === null || aws.bucket === null) return;
	const expiry = expiryWarning(expiresAt, run.clock.now(), longestWait(publishes, configuration, plan));
	if (expiry !== null) {
		log.warning(expiry);
		state.warnings.push(expiry);
	}
	const writes = logWrites(connection.service, connection.store);
	const engine = {
		service: writes.service,
		store: writes.store,
		world,
		host: log
	};
	const { region, bucket, repository } = aws;
	state.acts = writes.acts();
	const live = {
		ports,
		run,
		configuration,
		observation,
		plan,
		engine,
		region,
		bucket,
		repository
	};
	await (origin === null ? runValidate(live) : runDeploy(live, origin, overrides));
	if (publishes && state.failure === null) state.failure = await search?.after() ?? null;
}
async function guard({ state, event, gitHub: api }, { commitMessage: input }, known) {
	const before = runGuards({
		...known,
		sha: "",
		orders: /* @__PURE__ */ new Map(),
		removedSince: /* @__PURE__ */ new Set()
	});
	if (!known.publishes || before.failure !== null) {
		report(state, before);
		return null;
	}
	const root = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_8__.a)(event.workspace, state.dictionaries);
	const commit = await resolveCommit({
		input,
		event,
		root,
		api
	});
	state.warnings.push(...commit.warnings);
	const { overrides } = known;
	const branch = branchHistory({
		event,
		sha: commit.sha,
		files: state.dictionaries,
		api,
		overrides
	});
	const facts = await guardFacts(known.plan, event.isRerun, commit.sha, branch);
	report(state, runGuards({
		...known,
		...facts,
		sha: commit.sha
	}));
	return {
		commit,
		branch
	};
}
function report(state, { failure, notices, warnings }) {
	state.notices.push(...notices);
	state.warnings.push(...warnings);
	if (failure !== null) throw failure;
}
async function findRemovals(run, configuration, { repository }, { connection: { service }, evidence }, world) {
	const { state } = run;
	const { dictionaries, observation } = state;
	if (observation === null) return [];
	const { prune, scope } = configuration;
	const judged = await judgeOrphans(orphansOf(observation, dictionaries, repository), {
		dictionaries,
		prune,
		service,
		world,
		domains: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_10__.t)(configuration, observation),
		evidence: evidence()
	});
	const context = {
		dictionaries,
		prune,
		packagePrefix: scope.packagePrefix
	};
	state.notices.push(...judged.flatMap((orphan) => describeOrphan(orphan, context) ?? []));
	return removalsOf(judged);
}
function longestWait(publishes, configuration, { removals }) {
	const { validationTimeoutMinutes, associationTimeoutMinutes } = configuration;
	if (!publishes) return validationTimeoutMinutes * 6e4;
	return (validationTimeoutMinutes + (1 + 2 * removals.length) * associationTimeoutMinutes) * 6e4;
}



}),

7203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (sweep),
  i: () => (leftovers),
  n: () => (isThrowAway),
  o: () => (throwAwayName),
  r: () => (isThrowAwayName),
  s: () => (poll),
  t: () => (discard)
});
var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4359);
var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8894);
var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8117);
var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2596);





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
			if (!(signal.aborted || clock.now() >= deadline) || !(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "transient")) throw error;
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
		await clock.sleep(Math.min(left, (0,_pace_js__WEBPACK_IMPORTED_MODULE_1__.i)(clock.now() - since, random, expectedMs)), signal);
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
	return isThrowAwayName(live.name) && (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__.i)(live.description) !== null;
}
function leftovers(packages, repository, now) {
	return packages.flatMap((live) => {
		const marker = isThrowAway(live) ? (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__.i)(live.description) : null;
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
function sweep(throwAways, aws) {
	return discardAll(throwAways, aws, SWEEP_TIMEOUT_MS);
}
function discard(throwAways, aws) {
	return discardAll(throwAways, aws, DELETE_TIMEOUT_MS);
}
async function discardAll(throwAways, aws, timeoutMs) {
	const { store, world } = aws;
	return (await Promise.all(throwAways.map(async (throwAway) => {
		const { name, key } = throwAway;
		const problems = (await Promise.allSettled([deleted(throwAway, timeoutMs, aws), insisting(world, timeoutMs, async (limits) => {
			if (holdsObjectOf(name, key)) await store.delete(key, limits);
			return true;
		})])).flatMap((end) => end.status === "rejected" ? [textOf(end.reason)] : []);
		return problems.length === 0 ? [] : [`${name}: ${problems.join("; ")}`];
	}))).flat();
}
function holdsObjectOf(name, key) {
	return isThrowAwayName(name) && key.split("/").at(-2) === name;
}
async function deleted({ name, creation }, timeoutMs, { service, world }) {
	if (creation.state === "not-asked") return;
	let id = creation.state === "answered" ? creation.id : null;
	let accepted = false;
	const { clock } = world;
	const started = clock.now();
	await insisting(world, timeoutMs, async (limits) => {
		const live = await shown(name, id, service, limits);
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
	if (id === null) return service.findPackage(name, limits);
	return (await service.describePackages([id], limits)).find((found) => found.id === id) ?? null;
}
async function isTaken(deletion) {
	try {
		await deletion;
		return true;
	} catch (error) {
		if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "not-found")) return false;
		throw error;
	}
}
async function insisting(world, timeoutMs, step) {
	let refusal = /* @__PURE__ */ new Error("AWS did not confirm in time that it is gone");
	if ((await poll(world, {
		timeoutMs,
		graceMs: CANCELLED_TIMEOUT_MS
	}, async (limits) => {
		try {
			return await step(limits) ? "done" : "waiting";
		} catch (error) {
			if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, "busy", "conflict", "rejected", "transient")) throw error;
			refusal = error;
			return "waiting";
		}
	})).why !== "done") throw refusal;
}
function textOf(error) {
	return error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__.t ? error.summary : (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__.t)(error);
}



})

};
