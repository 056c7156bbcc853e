export const id = 1923;
export const ids = [1923];
export const modules = {

1923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  lint: () => (lint)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7794);
var _colour_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7262);
var _check_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7315);
var _discover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(985);
var _byte_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8888);
var _engine_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5881);
var _printable_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4359);
var _glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6240);
var _problems_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5294);
var _plain_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(626);
var _file_lines_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(770);
var _lines_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6099);
var _check_target_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7116);
var _terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5682);
var _problem_codes_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9848);
var _version_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2060);
var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);




















// lib/cli/output/path-text.js
function withSlashes(text, path) {
	return path.sep === "\\" ? text.replaceAll("\\", "/") : text;
}
const WILDCARD = /[*?[\]{}]|[!+@]\(/;
function isGlob(text) {
	return WILDCARD.test(text);
}
function splitGlob(glob, cwd, path) {
	const segments = glob.split("/");
	const first = segments.findIndex(isGlob);
	const fixed = segments.slice(0, first).join("/");
	if (!path.isAbsolute(glob) && !segments.slice(0, first).includes("..")) return {
		base: cwd,
		pattern: glob.replace(/^(?:\.\/+)+/, ""),
		prefix: ""
	};
	return {
		base: path.resolve(cwd, fixed === "" || /^[A-Za-z]:$/.test(fixed) ? `${fixed}/` : fixed),
		pattern: segments.slice(first).join("/"),
		prefix: `${fixed}/`
	};
}
function pathBelow(root, file, path) {
	const inside = path.relative(root, file);
	if (inside === "" || inside === ".." || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) return null;
	return inside.split(path.sep).join("/");
}
function fileUri(root, file, path) {
	const inside = pathBelow(root, file, path);
	if (inside !== null) return encodeSegments(inside);
	const slashes = withSlashes(file, path);
	if (slashes.startsWith("//")) return `file:${encodeSegments(slashes)}`;
	const drive = /^[A-Za-z]:/.exec(slashes)?.[0];
	return drive === void 0 ? `file://${encodeSegments(slashes)}` : `file:///${drive}${encodeSegments(slashes.slice(drive.length))}`;
}
function encodeSegments(slashes) {
	return slashes.toWellFormed().split("/").map((segment) => encodeURIComponent(segment)).join("/");
}

// lib/cli/arguments/manifest-targets.js
async function manifestTargets(cwd, named) {
	const root = named === null ? cwd : rootOf(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(cwd, named));
	const given = named === null ? null : pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(cwd, named), node_path__WEBPACK_IMPORTED_MODULE_15__) ?? named;
	const loaded = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.r)(root, given);
	const what = named ?? "manifest";
	switch (loaded.kind) {
		case "none": return null;
		case "invalid": return {
			...NOTHING,
			root,
			failures: loaded.errors.map((message) => ({
				what,
				message
			}))
		};
		case "found": {
			const { manifest } = loaded;
			const { files, errors } = (0,_discover_js__WEBPACK_IMPORTED_MODULE_4__.n)({
				workspace: root,
				packagePrefix: "",
				globs: [],
				globSettings: _manifest_js__WEBPACK_IMPORTED_MODULE_3__.a,
				entries: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.i)(manifest, [])
			});
			const read = files.map(readTarget);
			const { indexSettings, searchTests } = manifest;
			return {
				root,
				targets: read.filter((one) => "source" in one),
				failures: [...errors.map((message) => ({
					what,
					message
				})), ...read.filter((one) => "message" in one)],
				indexSettings,
				searchTests
			};
		}
	}
}
const NOTHING = {
	targets: [],
	indexSettings: null,
	searchTests: null
};
function readTarget(selected) {
	try {
		const [dictionary] = (0,_discover_js__WEBPACK_IMPORTED_MODULE_4__.t)([selected], {
			detectFormat: _check_all_js__WEBPACK_IMPORTED_MODULE_2__.l,
			readWords: _check_all_js__WEBPACK_IMPORTED_MODULE_2__.o
		});
		if (dictionary === void 0) throw new Error(`${selected.file} was not read`);
		return {
			...(0,_check_target_js__WEBPACK_IMPORTED_MODULE_11__.t)(dictionary),
			files: dictionary.files
		};
	} catch (error) {
		if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t) return {
			what: selected.file,
			message: error.message
		};
		throw error;
	}
}
function rootOf(cwd, manifest) {
	if (pathBelow(cwd, manifest, node_path__WEBPACK_IMPORTED_MODULE_15__) !== null) return cwd;
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(manifest);
	return repositoryRoot(folder) ?? (node_path__WEBPACK_IMPORTED_MODULE_15__.basename(folder) === ".github" ? (0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(folder) : folder);
}
function repositoryRoot(folder) {
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(folder, ".git"))) return folder;
	const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(folder);
	return parent === folder ? null : repositoryRoot(parent);
}

// lib/cli/arguments/expand-paths.js
const STDIN = "-";
async function expandPaths(request) {
	const files = /* @__PURE__ */ new Map();
	const failures = [];
	for (const given of request.paths) {
		const found = given === "-" ? await fromStdin(request.stdin) : expandPath(given, request);
		for (const one of found) if ("message" in one) failures.push(one);
		else if (!files.has(one.path ?? "-")) files.set(one.path ?? "-", one);
	}
	return {
		files: [...files.values()],
		failures
	};
}
async function fromStdin(stdin) {
	return [{
		file: "-",
		path: null,
		source: (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_5__.t)(await stdin())
	}];
}
function expandPath(given, request) {
	const shown = withSlashes(given, node_path__WEBPACK_IMPORTED_MODULE_15__);
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(request.cwd, given)).isDirectory() ? filesOfFolder(shown, request) : [namedFile(shown, request.cwd)];
	} catch (error) {
		return [
			"ENOENT",
			"ENOTDIR",
			"EINVAL"
		].includes((0,_glob_js__WEBPACK_IMPORTED_MODULE_7__.i)(error)) && isGlob(shown) ? filesOfGlob(shown, request.cwd) : [{
			what: shown,
			message: whyNot(error)
		}];
	}
}
function namedFile(file, cwd) {
	const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(cwd, file);
	const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.statSync)(absolute).isFile() ? (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_5__.n)(absolute) : (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)(absolute));
	return {
		file,
		path: node_fs__WEBPACK_IMPORTED_MODULE_14__.realpathSync.native(absolute),
		source
	};
}
function tryFile(file, cwd) {
	try {
		return namedFile(file, cwd);
	} catch (error) {
		return {
			what: file,
			message: whyNot(error)
		};
	}
}
function filesOfGlob(glob, cwd) {
	const { base, pattern, prefix } = splitGlob(glob, cwd, node_path__WEBPACK_IMPORTED_MODULE_15__);
	let root;
	try {
		root = node_fs__WEBPACK_IMPORTED_MODULE_14__.realpathSync.native(base);
	} catch {
		return [{
			what: glob,
			message: "It matches no file."
		}];
	}
	const { matches, problem } = (0,_glob_js__WEBPACK_IMPORTED_MODULE_7__.t)(root, pattern);
	if (matches.size === 0) return [{
		what: glob,
		message: problem?.includes("is not a glob") ?? false ? problem ?? "" : "It matches no file."
	}];
	return [...matches.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([file, match]) => match.kind === "refused" ? {
		what: `${prefix}${file}`,
		message: match.message
	} : tryFile(`${prefix}${file}`, cwd));
}
const DICTIONARY_NAME = /\.(?:txt|text|csv|tsv|lst|list|dic|dict)$/i;
function filesOfFolder(folder, request) {
	const found = [];
	const visit = (shown) => {
		for (const { name, isFolder, failure } of list((0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(request.cwd, shown))) {
			const file = shown === "." ? name : `${shown.replace(/\/+$/, "")}/${name}`;
			if (failure !== null) found.push({
				what: shown,
				message: failure
			});
			else if (isFolder) visit(file);
			else {
				const one = tryFile(file, request.cwd);
				if ("message" in one || isDictionary(one, request)) found.push(one);
			}
		}
	};
	visit(folder);
	if (found.length > 0) return found;
	return [{
		what: folder,
		message: "No file in this folder is a dictionary by its name or content; name the file itself."
	}];
}
function list(folder) {
	let entries;
	try {
		entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readdirSync)(folder, { withFileTypes: true });
	} catch (error) {
		return [{
			name: "",
			isFolder: true,
			failure: whyNot(error)
		}];
	}
	return entries.filter(({ name }) => !name.startsWith(".") && name !== "node_modules").filter((entry) => entry.isFile() || entry.isDirectory() || isLinkToFile(entry)).map((entry) => ({
		name: entry.name,
		isFolder: entry.isDirectory(),
		failure: null
	})).sort((a, b) => a.name < b.name ? -1 : 1);
}
function isLinkToFile(entry) {
	if (!entry.isSymbolicLink()) return false;
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isFile() ?? true;
}
function isDictionary({ file, path: absolute, source }, { isDeclared }) {
	if (DICTIONARY_NAME.test(file) || absolute !== null && isDeclared(absolute)) return true;
	return (0,_check_all_js__WEBPACK_IMPORTED_MODULE_2__.l)(file, source) !== null;
}
const REASONS = {
	ENOENT: "There is no such file or folder.",
	ENOTDIR: "There is no such file or folder.",
	EACCES: "Reading it is not permitted.",
	EPERM: "Reading it is not permitted.",
	ELOOP: "Its symbolic links lead in a circle.",
	ENAMETOOLONG: "The name is longer than the file system takes."
};
function whyNot(error) {
	const reason = (0,_glob_js__WEBPACK_IMPORTED_MODULE_7__.i)(error);
	return REASONS[reason] ?? `It can't be read (${reason}).`;
}

// lib/cli/arguments/targets.js
async function lintTargets(lint, io) {
	const manifest = await manifestTargets(io.cwd, lint.manifest);
	const declared = new Map(manifest?.targets.flatMap((target) => target.files.map(({ path }) => [path, target])));
	const override = overrideOf(lint.reading, io.cwd);
	const expanded = await expandPaths({
		paths: lint.paths,
		cwd: io.cwd,
		stdin: io.stdin,
		isDeclared: (path) => declared.has(path)
	});
	const chosen = expanded.files.map((file) => ({
		file,
		target: declared.get(file.path ?? "")
	}));
	const named = chosen.filter(({ target }, index) => target === void 0 || chosen.findIndex((one) => one.target === target) === index).map(({ file, target }) => targetOf(file, target, override));
	const namedTargets = new Set(chosen.map(({ target }) => target));
	const all = manifest?.targets ?? [];
	const isWhole = lint.paths.length === 0;
	if (isWhole) requireDictionaries(manifest);
	return {
		root: manifest?.root ?? io.cwd,
		targets: isWhole ? all.map((target) => override(target)) : named,
		context: isWhole ? [] : all.filter((target) => !namedTargets.has(target)),
		failures: [...manifest?.failures ?? [], ...expanded.failures],
		indexSettings: lint.indexSettings ?? manifest?.indexSettings ?? [],
		searchTests: lint.searchTests ?? manifest?.searchTests ?? []
	};
}
function requireDictionaries(found) {
	if (found === null) throw badUse("No files were given, and there is no manifest.");
	if (found.targets.length === 0 && found.failures.length === 0) throw badUse("The manifest names no dictionaries.");
}
function badUse(message) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.t("invalid-configuration", message);
}
function targetOf({ file, path, source }, declared, override) {
	if (declared !== void 0) {
		const [only, ...others] = declared.files ?? [];
		if (only === void 0 || others.length > 0) return override(declared);
		return override({
			...declared,
			file,
			files: [{
				...only,
				file
			}]
		});
	}
	const options = {
		engineVersion: _engine_version_js__WEBPACK_IMPORTED_MODULE_6__.t,
		expand: true,
		lenient: false,
		analysis: null
	};
	const target = override({
		file,
		...path === null ? {} : { files: [{
			file,
			path,
			firstLine: 1
		}] },
		source,
		format: null,
		options
	});
	return target.format === null ? {
		...target,
		format: (0,_check_all_js__WEBPACK_IMPORTED_MODULE_2__.l)(file, source)
	} : target;
}
function overrideOf(reading, cwd) {
	const { format, engineVersion, expand, lenient } = reading;
	const chains = /* @__PURE__ */ new Map();
	const chainFor = (version) => {
		if (reading.analysis === null) return null;
		const key = JSON.stringify(version);
		const chain = chains.get(key) ?? readChain(reading.analysis, version, cwd);
		chains.set(key, chain);
		return chain;
	};
	return (target) => {
		const version = engineVersion ?? target.options.engineVersion;
		const options = {
			engineVersion: version,
			expand: expand ?? target.options.expand,
			lenient: lenient ?? target.options.lenient,
			analysis: chainFor(version) ?? target.options.analysis
		};
		const allowsEmpty = format === null ? target.allowsEmpty ?? false : format === "opaque" || target.allowsEmpty === true;
		const usage = {
			references: target.usage?.references ?? [],
			declaresExpand: expand !== null || target.usage?.declaresExpand === true,
			declaresLenient: lenient !== null || target.usage?.declaresLenient === true
		};
		const isDeclared = format !== null || target.isDeclared === true;
		return {
			...target,
			format: format ?? target.format,
			options,
			allowsEmpty,
			usage,
			isDeclared
		};
	};
}
function readChain({ tokenizer, lowercase, stopwords }, version, cwd) {
	switch (stopwords.kind) {
		case "none": return {
			tokenizer,
			lowercase,
			stopwords: null
		};
		case "english": return {
			tokenizer,
			lowercase,
			stopwords: _check_all_js__WEBPACK_IMPORTED_MODULE_2__.s
		};
		case "file": try {
			return {
				tokenizer,
				lowercase,
				stopwords: (0,_check_all_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_byte_source_js__WEBPACK_IMPORTED_MODULE_5__.n)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(cwd, stopwords.file)), version)
			};
		} catch (error) {
			const reason = error instanceof Error && "syscall" in error ? whyNot(error) : `It is not a list of stop words: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_16__.t)(error)}.`;
			throw badUse(`--stopwords ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_16__.r)(stopwords.file)} can't be used. ${reason}`);
		}
	}
}

// lib/cli/checks.js
async function runChecks(request) {
	const failures = [];
	const settingsFiles = select(request, "index-settings", request.indexSettings, failures);
	const testFiles = select(request, "search-tests", request.searchTests, failures);
	const engine = await reach(request);
	if (engine !== null && "failure" in engine) failures.push(engine.failure);
	const asked = engine !== null && "api" in engine ? engine : null;
	const targets = request.targets.map((target) => readFor(asked, target));
	const settings = await readSettingsFor({
		...request,
		targets
	}, settingsFiles);
	const apply = (target) => settings?.apply(target) ?? target;
	const checked = await (0,_check_all_js__WEBPACK_IMPORTED_MODULE_2__.n)(targets.map(apply), request.context.map(apply), settings);
	const tests = await runTests(testFiles, settings);
	const found = asked === null ? null : await (await Promise.all(/* import() */[__webpack_require__.e(9023), __webpack_require__.e(3850), __webpack_require__.e(4008)]).then(__webpack_require__.bind(__webpack_require__, 4008))).askCliEngine(asked, checked, settings?.settings ?? null, tests.records);
	failures.push(...found?.failures ?? []);
	const reports = checked.map(({ target, report }) => {
		const { file, files, format, source } = target;
		const path = file === "-" ? null : files?.[0]?.path ?? (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(request.cwd, file);
		const own = found?.problems.get(target) ?? [];
		const all = (0,_problems_js__WEBPACK_IMPORTED_MODULE_8__.o)(report, own, files?.map((one) => one.file) ?? [file]);
		return {
			file,
			path,
			files: files ?? [],
			format: format ?? "opaque",
			source,
			report: all
		};
	});
	const testProblems = await tellTests(found?.records ?? tests.records);
	const problems = [
		...settings?.settings.problems.all() ?? [],
		...found?.fileProblems ?? [],
		...tests.problems,
		...testProblems.problems
	];
	return {
		reports: [...reports, ...fileReports([...settingsFiles, ...testFiles], problems)],
		notices: [
			...asked?.notices ?? [],
			...settings?.settings.problems.notices ?? [],
			...await tellStrangers(settings),
			...found?.notices ?? [],
			...testProblems.notices
		],
		failures
	};
}
async function reach({ engineUrl, targets }) {
	if (engineUrl === null) return null;
	const { reachEngine } = await Promise.all(/* import() */[__webpack_require__.e(9023), __webpack_require__.e(3850), __webpack_require__.e(4008)]).then(__webpack_require__.bind(__webpack_require__, 4008));
	const version = targets[0]?.options.engineVersion ?? _engine_version_js__WEBPACK_IMPORTED_MODULE_6__.t;
	return await reachEngine(engineUrl, isSameVersion(version, _engine_version_js__WEBPACK_IMPORTED_MODULE_6__.t) ? null : version);
}
function readFor(engine, target) {
	if (engine === null || !isSameVersion(target.options.engineVersion, _engine_version_js__WEBPACK_IMPORTED_MODULE_6__.t)) return target;
	return {
		...target,
		options: {
			...target.options,
			engineVersion: engine.identity.version
		}
	};
}
function isSameVersion(a, b) {
	return a.engine === b.engine && a.major === b.major && a.minor === b.minor;
}
function select({ root }, name, globs, failures) {
	if (globs.length === 0) return [];
	const { files, errors } = (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_9__.n)(root, globs, name);
	failures.push(...errors.map((message) => ({
		what: `--${name}`,
		message: message.replace(`${name}: `, "")
	})));
	return files;
}
async function readSettingsFor({ targets, context }, files) {
	if (files.length === 0) return null;
	const all = [...targets, ...context];
	const { readSettings } = await __webpack_require__.e(/* import() */ 5967).then(__webpack_require__.bind(__webpack_require__, 5967));
	return await readSettings(files, all, all[0]?.options.engineVersion ?? _engine_version_js__WEBPACK_IMPORTED_MODULE_6__.t);
}
async function tellStrangers(settings) {
	if (settings === null || settings.settings.strangers.length === 0) return [];
	const { strangerNotices } = await __webpack_require__.e(/* import() */ 7755).then(__webpack_require__.bind(__webpack_require__, 7755));
	return strangerNotices(settings.settings.strangers, null);
}
async function runTests(files, settings) {
	if (files.length === 0) return {
		records: [],
		problems: []
	};
	const { runTestsOffline } = await Promise.all(/* import() */[__webpack_require__.e(9023), __webpack_require__.e(9898)]).then(__webpack_require__.bind(__webpack_require__, 7517));
	return await runTestsOffline(files.map((file) => ({
		file: file.file,
		bytes: (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_9__.t)(file)
	})), settings?.settings ?? null);
}
async function tellTests(records) {
	if (records.length === 0) return {
		problems: [],
		notices: []
	};
	const { countTests, failureProblems, skippedNotices } = await __webpack_require__.e(/* import() */ 4926).then(__webpack_require__.bind(__webpack_require__, 4926));
	const { passed, failed, skipped } = countTests(records);
	return {
		problems: failureProblems(records),
		notices: [...skippedNotices(records), `Search tests: ${passed} passed, ${failed} failed, ${skipped} skipped.`]
	};
}
function fileReports(files, problems) {
	return files.map(({ file, path }) => {
		const own = problems.filter((problem) => problem.file === file);
		const errors = own.filter(({ severity }) => severity === "error").length;
		const report = {
			problems: own,
			errors,
			warnings: own.length - errors,
			entries: null
		};
		return {
			file,
			path,
			files: [],
			format: null,
			source: (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_5__.n)(path),
			report
		};
	});
}

// lib/cli/output/file-report.js
function totalsOf(reports) {
	return {
		files: reports.length,
		errors: reports.reduce((sum, { report }) => sum + report.errors, 0),
		warnings: reports.reduce((sum, { report }) => sum + report.warnings, 0)
	};
}

// lib/cli/output/frame.js
const WINDOW = 100;
const MAX_LINE_BYTES = 65536;
function readLines(source, numbers) {
	const lines = /* @__PURE__ */ new Map();
	if (numbers.size === 0) return lines;
	(0,_lines_js__WEBPACK_IMPORTED_MODULE_10__.t)(source, { line(bytes, start, end, number) {
		if (!numbers.has(number)) return;
		lines.set(number, bytes.toString("utf8", start, Math.min(end, start + MAX_LINE_BYTES)));
	} });
	return lines;
}
function frameOf(line, column) {
	if (column === null) return {
		text: clip(line, 0),
		caret: null
	};
	if (column - 1 > line.length) return null;
	const at = boundary(line, column - 1);
	const start = boundary(line, at < WINDOW * .8 ? 0 : at - WINDOW / 2);
	const before = `${start > 0 ? "…" : ""}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__.n)(line.slice(start, at))}`;
	return {
		text: clip(line, start),
		caret: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__.t)(before)
	};
}
function clip(line, start) {
	const end = boundary(line, Math.min(line.length, start + WINDOW));
	return `${start > 0 ? "…" : ""}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__.n)(line.slice(start, end))}${end < line.length ? "…" : ""}`;
}
function boundary(line, at) {
	const place = Math.floor(at);
	return /^[\udc00-\udfff]/.test(line.slice(place, place + 1)) ? place - 1 : place;
}

// lib/cli/output/human.js
function renderHuman(reports, { colour }) {
	const paint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_1__.t)(colour);
	const { files, errors, warnings } = totalsOf(reports);
	const total = `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_8__.i)(files, "file")}: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_8__.i)(errors, "error")}, ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_8__.i)(warnings, "warning")}`;
	const verdict = errors > 0 ? paint.error : warnings > 0 ? paint.warning : paint.strong;
	return `${reports.map((report) => renderFile(report, paint)).join("")}${verdict(total)}\n`;
}
function renderFile({ file, files, source, report }, paint) {
	const { problems, errors, warnings } = report;
	const numbers = new Set(problems.map((problem) => (0,_file_lines_js__WEBPACK_IMPORTED_MODULE_17__.t)(files, problem)).filter((line) => line !== null));
	const lines = readLines(source, numbers);
	const blocks = problems.map((problem) => {
		const line = lines.get((0,_file_lines_js__WEBPACK_IMPORTED_MODULE_17__.t)(files, problem) ?? 0);
		const frame = line === void 0 ? "" : renderFrame(line, problem, paint);
		return renderProblem(problem.file ?? file, problem, paint) + frame;
	});
	const hidden = errors + warnings - problems.length;
	if (hidden > 0) blocks.push(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__.n)(file)}: and ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_8__.i)(hidden, "more problem")}\n`);
	return blocks.join("");
}
function renderProblem(file, { severity, code, line, column, message }, paint) {
	const place = line === null ? "" : `:${line}${column === null ? "" : `:${column}`}`;
	return `${paint.strong(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__.n)(file)}${place}:`)} ${paint[severity](`${severity}:`)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__.n)(message)} ${paint.faint(`[${code}]`)}\n`;
}
function renderFrame(line, { severity, line: number, column }, paint) {
	const frame = frameOf(line, column);
	if (frame === null) return "";
	const margin = String(number).padStart(5);
	const text = `${paint.faint(`${margin} |`)} ${frame.text}`.trimEnd();
	if (frame.caret === null) return `${text}\n`;
	return `${text}\n${paint.faint(`${" ".repeat(margin.length)} |`)} ${" ".repeat(frame.caret)}${paint[severity]("^")}\n`;
}

// lib/cli/output/json.js
function renderJson(reports, failures) {
	const { errors, warnings } = totalsOf(reports);
	const files = reports.map(({ file, files: parts, format, report }) => ({
		file,
		...parts.length > 1 ? { files: parts.map((part) => part.file) } : {},
		format,
		entries: report.entries,
		errors: report.errors,
		warnings: report.warnings,
		problems: report.problems
	}));
	return `${JSON.stringify({
		files,
		errors,
		warnings,
		failures
	}, null, 2)}\n`;
}

// lib/cli/output/sarif.js
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const MAX_RESULTS = 25e3;
function renderSarif(reports, failures, root) {
	const findings = withinLimit(reports.flatMap(({ file, path: absolute, files, report }) => report.problems.map((problem) => {
		const part = files.find((one) => one.file === problem.file)?.path ?? absolute;
		return {
			uri: part === null ? encodeURIComponent(file) : fileUri(root, part, node_path__WEBPACK_IMPORTED_MODULE_15__),
			problem
		};
	})));
	const codes = [...new Set(findings.map(({ problem }) => problem.code))].sort();
	const { errors, warnings } = totalsOf(reports);
	const missing = errors + warnings - findings.length;
	const run = {
		tool: { driver: {
			name: "deploy-opensearch-dictionaries",
			version: _version_js__WEBPACK_IMPORTED_MODULE_18__.t,
			semanticVersion: _version_js__WEBPACK_IMPORTED_MODULE_18__.t,
			informationUri: _version_js__WEBPACK_IMPORTED_MODULE_18__.n,
			rules: codes.map((code) => ruleOf(code, findings))
		} },
		invocations: [{
			executionSuccessful: failures.length === 0,
			toolExecutionNotifications: [...failures.map(({ what, message }) => notification("error", `${what}: ${message}`)), ...missing > 0 ? [notification("warning", cutText(errors + warnings, findings.length))] : []]
		}],
		columnKind: "utf16CodeUnits",
		results: findings.map(({ uri, problem }) => resultOf(uri, problem, codes)),
		properties: {
			errors,
			warnings
		}
	};
	return `${JSON.stringify({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	}, null, 2)}\n`;
}
function withinLimit(findings) {
	if (findings.length <= 25e3) return findings;
	const errors = findings.filter(({ problem }) => problem.severity === "error");
	const warnings = findings.filter(({ problem }) => problem.severity === "warning");
	return [...errors, ...warnings].slice(0, MAX_RESULTS);
}
function cutText(all, kept) {
	return `There are ${all} problems; this file has ${kept} of them.`;
}
function notification(level, text) {
	return {
		level,
		message: { text }
	};
}
function ruleOf(code, findings) {
	const helpUri = `${_version_js__WEBPACK_IMPORTED_MODULE_18__.n}/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_18__.t}/${(0,_problem_codes_js__WEBPACK_IMPORTED_MODULE_13__.n)(code)}#${(0,_problem_codes_js__WEBPACK_IMPORTED_MODULE_13__.t)(code)}`;
	const text = (0,_problem_codes_js__WEBPACK_IMPORTED_MODULE_13__.r)(code);
	const level = findings.find(({ problem }) => problem.code === code)?.problem.severity ?? "warning";
	return {
		id: code,
		name: pascalCase(code),
		shortDescription: { text },
		fullDescription: { text },
		helpUri,
		help: {
			text: `${text} ${helpUri}`,
			markdown: `${text} [What it means, with an example](${helpUri})`
		},
		defaultConfiguration: { level }
	};
}
function pascalCase(code) {
	return code.replace(/(?:^|[-/])(.)/g, (_, letter) => letter.toUpperCase());
}
function resultOf(uri, problem, codes) {
	return {
		ruleId: problem.code,
		ruleIndex: codes.indexOf(problem.code),
		level: problem.severity,
		message: { text: problem.message },
		locations: [{ physicalLocation: {
			artifactLocation: { uri },
			region: regionOf(problem)
		} }]
	};
}
function regionOf({ line, column }) {
	const startLine = line ?? 1;
	return column === null ? { startLine } : {
		startLine,
		startColumn: column
	};
}

// lib/cli/lint.js
async function lint(args, io) {
	const checked = await check(args, io);
	if (checked === null) return 2;
	const { outcome, failures } = checked;
	io.stdout.write(render(args, outcome, failures, io));
	for (const notice of outcome.notices) io.stderr.write(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__.n)(notice)}\n`);
	for (const { what, message } of failures) io.stderr.write(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__.n)(what)}: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__.n)(message)}\n`);
	if (failures.length > 0) return 2;
	const { errors, warnings } = totalsOf(outcome.reports);
	return errors > 0 || args.failOnWarnings && warnings > 0 ? 1 : 0;
}
async function check(args, io) {
	try {
		const { failures, ...found } = await lintTargets(args, io);
		const outcome = await runChecks({
			...found,
			cwd: io.cwd,
			engineUrl: args.engineUrl
		});
		return {
			outcome,
			failures: [...failures, ...outcome.failures]
		};
	} catch (error) {
		if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		io.stderr.write(`${error.message.split("\n").map(_terminal_js__WEBPACK_IMPORTED_MODULE_12__.n).join("\n")}\nlint --help explains the options.\n`);
		return null;
	}
}
function render(args, { reports }, failures, io) {
	switch (args.output) {
		case "human": return renderHuman(reports, { colour: (0,_colour_js__WEBPACK_IMPORTED_MODULE_1__.n)(io.stdout, io.env) });
		case "json": return renderJson(reports, failures);
		case "sarif": return renderSarif(reports, failures, repositoryRoot(io.cwd) ?? io.cwd);
	}
}



}),

9848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
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
	"nul-filled": "The file holds only NUL bytes.",
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
	"engine/not-asked": "The engine was not asked about an analyzer.",
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

5682:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (shown),
  t: () => (columns)
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);


// node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];

// node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};

// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}

// node_modules/string-width/index.js
const segmenter = new Intl.Segmenter();
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return false;
	if (unqualifiedKeycapRegex.test(segment)) return true;
	if (segment.includes("‍")) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return false;
}
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];
	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) continue;
		codePoints.push(character.codePointAt(0));
	}
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;
	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}
		if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) string = stripAnsi(string);
	if (string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter.segment(string)) {
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}

// lib/cli/output/terminal.js
function shown(text) {
	return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.r)(text);
}
function columns(text) {
	return stringWidth(text);
}



})

};
