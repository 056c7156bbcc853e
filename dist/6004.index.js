export const id = 6004;
export const ids = [6004];
export const modules = {

8482:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (connect)
});
var _configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);
var _aws_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8894);
var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7746);
var _packages_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6238);






// lib/aws/packages/packages-service.js
function packagesService(api, region, time) {
	const names = new _call_js__WEBPACK_IMPORTED_MODULE_3__.o();
	const call = (0,_call_js__WEBPACK_IMPORTED_MODULE_3__.r)(region, names, time);
	const created = /* @__PURE__ */ new Set();
	function isDictionary({ PackageID = "", PackageType }) {
		if (created.has(PackageID)) return true;
		return PackageType === void 0 ? !PackageID.startsWith("G") : PackageType.toUpperCase() === _packages_api_js__WEBPACK_IMPORTED_MODULE_4__.t;
	}
	async function allPages(operation, limits, input, read, items) {
		const all = [];
		let nextToken;
		do {
			const page = await call(operation, limits, ({ signal }) => read(nextToken, signal), input);
			all.push(...items(page) ?? []);
			if (page.NextToken !== void 0 && page.NextToken === nextToken) throw unreadable(operation, "the same page twice");
			nextToken = page.NextToken === "" ? void 0 : page.NextToken;
		} while (nextToken !== void 0);
		return all;
	}
	async function describe(filter, limits) {
		const found = await allPages("DescribePackages", limits, filter?.values ?? [], (nextToken, signal) => api.describePackages({
			filter,
			nextToken
		}, signal), (page) => page.PackageDetailsList);
		for (const { PackageID, PackageName } of found) names.learn([PackageID, PackageName]);
		return found.filter(isDictionary).flatMap(readPackage);
	}
	async function filtered(filter, limits) {
		try {
			return await describe(filter, limits);
		} catch (error) {
			if (filter.values.length === 1 && (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_2__.r)(error, "not-found")) return [];
			if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_2__.r)(error, "rejected", "not-found")) throw error;
			return describe(null, limits);
		}
	}
	async function associations(operation, limits, input, domain, read) {
		const rows = await allPages(operation, limits, input, read, (page) => page.DomainPackageDetailsList);
		for (const { PackageID, PackageName, DomainName } of rows) names.learn([
			PackageID,
			PackageName,
			DomainName
		]);
		return rows.filter(isDictionary).flatMap((row) => readAssociation(row, row.DomainName ?? domain));
	}
	return {
		listPackages: (limits) => describe(null, limits),
		describePackages: async (ids, limits) => {
			if (ids.length === 0) return [];
			const wanted = new Set(ids);
			return (await filtered({
				name: "PackageID",
				values: [...ids]
			}, limits)).filter(({ id }) => wanted.has(id));
		},
		findPackage: async (name, limits) => {
			return (await filtered({
				name: "PackageName",
				values: [name]
			}, limits)).find((live) => live.name === name && live.status !== "DELETED") ?? null;
		},
		versionHistory: async (PackageID, limits) => {
			const input = { PackageID };
			return (await allPages("GetPackageVersionHistory", limits, input, (NextToken, signal) => api.getPackageVersionHistory({
				...input,
				NextToken
			}, signal), (page) => page.PackageVersionHistoryList)).flatMap(readVersion);
		},
		listAssociations: (DomainName, limits) => associations("ListPackagesForDomain", limits, { DomainName }, DomainName, (NextToken, signal) => api.listPackagesForDomain({
			DomainName,
			NextToken
		}, signal)),
		listDomains: (PackageID, limits) => associations("ListDomainsForPackage", limits, { PackageID }, "", (NextToken, signal) => api.listDomainsForPackage({
			PackageID,
			NextToken
		}, signal)),
		createPackage: async ({ name, source, description }, limits) => {
			const input = {
				PackageName: name,
				PackageSource: {
					S3BucketName: source.bucket,
					S3Key: source.key
				},
				PackageDescription: description
			};
			const live = answered("CreatePackage", {
				PackageName: name,
				...(await call("CreatePackage", limits, ({ signal }) => api.createPackage(input, signal), input)).PackageDetails
			});
			created.add(live.id);
			return live;
		},
		updatePackage: async ({ id, source, description, commitMessage }, limits) => {
			const input = {
				PackageID: id,
				PackageSource: {
					S3BucketName: source.bucket,
					S3Key: source.key
				},
				PackageDescription: description,
				CommitMessage: commitMessage
			};
			return answered("UpdatePackage", {
				PackageID: id,
				PackageName: id,
				...(await call("UpdatePackage", limits, ({ signal }) => api.updatePackage(input, signal), input)).PackageDetails
			});
		},
		associate: async (PackageID, DomainName, limits) => {
			const input = {
				PackageID,
				DomainName
			};
			await call("AssociatePackage", limits, ({ signal }) => api.associatePackage(input, signal), input);
		},
		supportsAssociateMany: api.associatePackages !== null,
		associateMany: async (ids, DomainName, limits) => {
			const { associatePackages } = api;
			if (associatePackages === null) throw new Error("this API has no AssociatePackages");
			const input = {
				PackageList: ids.map((PackageID) => ({ PackageID })),
				DomainName
			};
			await call("AssociatePackages", limits, ({ signal }) => associatePackages(input, signal), input);
		},
		dissociate: async (PackageID, DomainName, limits) => {
			const input = {
				PackageID,
				DomainName
			};
			await call("DissociatePackage", limits, ({ signal }) => api.dissociatePackage(input, signal), input);
		},
		deletePackage: async (PackageID, limits) => {
			const input = { PackageID };
			await call("DeletePackage", limits, ({ signal }) => api.deletePackage(input, signal), input);
		}
	};
}
function answered(operation, details) {
	const [live] = readPackage(details);
	if (live === void 0) throw unreadable(operation, "no package ID");
	return live;
}
function unreadable(operation, what) {
	return new _aws_error_js__WEBPACK_IMPORTED_MODULE_2__.t({
		kind: "transient",
		operation,
		errorName: "UnexpectedAnswer",
		message: `AWS answered with ${what}`,
		requestId: null,
		mayHaveHappened: true,
		cause: void 0
	});
}
function readPackage(details) {
	const { PackageID, PackageName } = details;
	if (PackageID === void 0 || PackageName === void 0) return [];
	return [{
		id: PackageID,
		name: PackageName,
		description: details.PackageDescription ?? "",
		status: readPackageStatus(details.PackageStatus),
		version: readVersionName(details.AvailablePackageVersion),
		error: readError(details.ErrorDetails),
		createdAt: details.CreatedAt ?? null,
		lastUpdatedAt: details.LastUpdatedAt ?? null
	}];
}
function readAssociation(row, domain) {
	const { PackageID, PackageName } = row;
	if (PackageID === void 0) return [];
	return [{
		packageId: PackageID,
		packageName: PackageName ?? PackageID,
		domain,
		status: readAssociationStatus(row.DomainPackageStatus),
		version: readVersionName(row.PackageVersion),
		referencePath: row.ReferencePath ?? null,
		error: readError(row.ErrorDetails)
	}];
}
function readVersion(record) {
	const version = readVersionName(record.PackageVersion);
	if (version === null) return [];
	return [{
		version,
		commitMessage: record.CommitMessage ?? null,
		createdAt: record.CreatedAt ?? null
	}];
}
function readVersionName(version) {
	return version === void 0 || version === "" ? null : version;
}
function readError(error) {
	if (error === void 0) return null;
	return {
		type: error.ErrorType ?? "",
		message: error.ErrorMessage ?? ""
	};
}
const PACKAGE_STATUSES = {
	COPYING: true,
	COPY_FAILED: true,
	VALIDATING: true,
	VALIDATION_FAILED: true,
	AVAILABLE: true,
	DELETING: true,
	DELETED: true,
	DELETE_FAILED: true
};
function readPackageStatus(status) {
	return status !== void 0 && isKeyOf(PACKAGE_STATUSES, status) ? status : "VALIDATING";
}
const ASSOCIATION_STATUSES = {
	ASSOCIATING: true,
	ASSOCIATION_FAILED: true,
	ACTIVE: true,
	DISSOCIATING: true,
	DISSOCIATION_FAILED: true
};
function readAssociationStatus(status) {
	return status !== void 0 && isKeyOf(ASSOCIATION_STATUSES, status) ? status : "ASSOCIATING";
}
function isKeyOf(object, key) {
	return Object.hasOwn(object, key);
}

// lib/aws/proxy.js
const VARIABLES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
function proxyProblem(env, version) {
	const variable = VARIABLES.find((name) => (env[name] ?? "") !== "");
	if (variable === void 0 || takesProxies(version) || (env["NO_PROXY"] ?? env["no_proxy"]) === "*") return null;
	return `${variable} names a proxy, but Node.js ${version} of this runner can't use it and would go around it: update the runner to 2.328.0 or later (Node.js 24.5), or remove the variable from the environment of this step.`;
}
function takesProxies(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
}

// lib/aws/connect.js
const CREDENTIALS_TIMEOUT_MS = 55e3;
async function connect(settings) {
	const { bucket, expectedBucketOwner, region, proxyEnv } = settings;
	const problem = proxyProblem(proxyEnv, process.versions.node);
	if (problem !== null) throw (0,_configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__.t)([problem]);
	const trail = new _credentials_js__WEBPACK_IMPORTED_MODULE_1__.t();
	const api = settings.api === "opensearch" ? (await Promise.all(/* import() */[__webpack_require__.e(7590), __webpack_require__.e(2385), __webpack_require__.e(9374), __webpack_require__.e(2751)]).then(__webpack_require__.bind(__webpack_require__, 2751))).openSearchApi(settings, trail.log) : (await Promise.all(/* import() */[__webpack_require__.e(7590), __webpack_require__.e(2385), __webpack_require__.e(9374), __webpack_require__.e(5266)]).then(__webpack_require__.bind(__webpack_require__, 5266))).elasticsearchApi(settings, trail.log);
	return {
		service: packagesService(api, region),
		identity: () => api.credentials(),
		store: bucket === null ? null : lazyStore(bucket, expectedBucketOwner, settings),
		credentials: async (signal) => {
			const limits = {
				signal,
				deadline: Date.now() + CREDENTIALS_TIMEOUT_MS
			};
			const { accessKeyId, expiration } = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => api.credentials(), trail, limits, settings);
			trail.end();
			return { expiresAt: accessKeyId === proxyEnv["AWS_ACCESS_KEY_ID"] ? expiration ?? null : null };
		}
	};
}
function lazyStore(bucket, expectedOwner, settings) {
	let loading;
	const store = () => {
		loading ??= Promise.all(/* import() */[__webpack_require__.e(7590), __webpack_require__.e(9374), __webpack_require__.e(4879), __webpack_require__.e(5083), __webpack_require__.e(6306)]).then(__webpack_require__.bind(__webpack_require__, 6306)).then(({ dictionaryStore }) => dictionaryStore(bucket, expectedOwner, settings));
		return loading;
	};
	return {
		put: async (key, file, limits) => (await store()).put(key, file, limits),
		get: async (key, limits) => (await store()).get(key, limits),
		look: async (key, limits) => (await store()).look(key, limits),
		list: async (start, limits) => (await store()).list(start, limits),
		delete: async (key, limits) => (await store()).delete(key, limits)
	};
}



}),

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

6238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (DICTIONARY_TYPE)
});
// lib/aws/packages/packages-api.js
const DICTIONARY_TYPE = "TXT-DICTIONARY";



}),

6004:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  livePorts: () => (livePorts)
});
var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8482);
var _byte_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8888);
var _git_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4560);
var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6395);
var _repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4660);
var _joined_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7914);
var _base_content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4135);
var _post_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4024);
var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2060);










// lib/github/former-contents.js
function formerContents(event, api) {
	return {
		async withHash({ files }, wanted) {
			const [only, ...others] = files;
			const place = only === void 0 || others.length > 0 ? null : (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__.n)(event.workspace, only.file);
			if (place === null || place.submodule !== null) return none("Git keeps no such content of it");
			const found = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__.r)(place.root, wanted, place.path);
			return found === null ? none("Git has no such content of it") : {
				kind: "content",
				bytes: found.bytes
			};
		},
		atCommit: (dictionary, commit) => joinedAt(dictionary, event, api, async () => ({
			revision: commit,
			name: commit
		})),
		atBase: (dictionary) => joinedAt(dictionary, event, api, ({ root }) => baseRevision(root, event))
	};
}
async function baseRevision(root, { base, before }) {
	if (base !== null) {
		const commit = await (0,_base_content_js__WEBPACK_IMPORTED_MODULE_6__.t)(root, base);
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
async function joinedAt({ files }, event, api, revisionIn) {
	const parts = [];
	for (const { file } of files) {
		const place = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__.n)(event.workspace, file);
		if (place === null) return none((0,_git_content_js__WEBPACK_IMPORTED_MODULE_2__.n)("no-repository"));
		const { revision, name } = await revisionIn(place);
		const found = await fileAt(place, revision, {
			event,
			file,
			api
		});
		const which = /^[0-9a-f]{12,}$/.test(name) ? name.slice(0, 7) : name;
		if (found.kind === "unknown") return none(`commit ${which} can't be read: ${(0,_git_content_js__WEBPACK_IMPORTED_MODULE_2__.n)(found.why)}`);
		if (found.kind === "content") parts.push(found.bytes);
	}
	const [first, ...others] = parts;
	if (first === void 0) return none("the commit to compare it with does not have its file");
	if (files.length === 1 && others.length === 0) return {
		kind: "content",
		bytes: first
	};
	const chunks = [...(0,_joined_file_js__WEBPACK_IMPORTED_MODULE_5__.n)(parts.map(_byte_source_js__WEBPACK_IMPORTED_MODULE_1__.t)).chunks()];
	return {
		kind: "content",
		bytes: new Uint8Array(Buffer.concat(chunks))
	};
}
async function fileAt(place, revision, { event, file, api }) {
	const found = await (0,_git_content_js__WEBPACK_IMPORTED_MODULE_2__.t)(place, revision);
	const mayAsk = found.kind === "unknown" && (found.why === "no-commit" || found.why === "no-object");
	const path = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__.i)(event.workspace, file, event.repository);
	if (!mayAsk || api === null || path === null || !/^[0-9a-f]{7,}$/.test(revision)) return found;
	const bytes = await api.fileAt(path, revision);
	return bytes === null ? found : {
		kind: "content",
		bytes
	};
}

// lib/modes/ports.js
async function livePorts(run, configuration, { region, bucket }) {
	const { api, expectedBucketOwner } = configuration;
	const place = {
		api,
		bucket: configuration.bucket,
		expectedBucketOwner,
		region
	};
	return {
		connection: await (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__.t)({
			...place,
			actionVersion: _version_js__WEBPACK_IMPORTED_MODULE_8__.t,
			proxyEnv: run.env
		}),
		evidence: () => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__.n)(run, configuration),
		former: () => formerContents(run.event, run.gitHub),
		remember: (throwAways) => {
			if (bucket !== null) (0,_post_state_js__WEBPACK_IMPORTED_MODULE_7__.n)(throwAways, {
				api,
				awsRegion: region,
				bucket,
				expectedBucketOwner
			});
		}
	};
}



}),

4024:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (rememberThrowAways)
});
/* unused harmony export t */
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);


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
	(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.t)(THROW_AWAYS, throwAways.length === 0 ? "" : JSON.stringify(saved));
}



}),

2060:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (REPOSITORY_URL),
  t: () => (ACTION_VERSION)
});
// lib/version.js
const ACTION_VERSION = "0.1.0";
const REPOSITORY_URL = "https://github.com/OWNER/deploy-opensearch-dictionaries";



})

};
