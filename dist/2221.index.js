export const id = 2221;
export const ids = [2221];
export const modules = {

/***/ 6395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ evidenceOf),
  r: () => (/* binding */ formerContent),
  t: () => (/* binding */ domainsOf)
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



/***/ }),

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ sweep),
  i: () => (/* binding */ leftovers),
  n: () => (/* binding */ isThrowAway),
  o: () => (/* binding */ throwAwayName),
  r: () => (/* binding */ isThrowAwayName),
  s: () => (/* binding */ poll),
  t: () => (/* binding */ discard)
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
		await clock.sleep(Math.min(left, (0,_pace_js__WEBPACK_IMPORTED_MODULE_1__.i)(clock.now() - since + expectedMs, random)), signal);
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
	let refusal = /* @__PURE__ */ new Error("AWS has not said in time that it is gone");
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



/***/ })

};
