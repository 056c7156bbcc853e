export const id = 1923;
export const ids = [1923];
export const modules = {

815:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (totalsOf)
});
// lib/cli/output/file-report.js
function totalsOf(reports) {
	return {
		files: reports.length,
		errors: reports.reduce((sum, { report }) => sum + report.errors, 0),
		warnings: reports.reduce((sum, { report }) => sum + report.warnings, 0)
	};
}

}),

1923:
((_module, _exports, _require) => {

_require.d(_exports, {
  lint: () => (lint)
});
var _failure_js_0 = _require(7794);
var _colour_js_1 = _require(7262);
var _manifest_place_js_2 = _require(8357);
var _stop_word_file_js_3 = _require(394);
var _byte_source_js_4 = _require(8888);
var _engine_version_js_5 = _require(5881);
var _printable_js_6 = _require(4359);
var _workspace_path_js_7 = _require(7077);
var _path_text_js_14 = _require(8501);
var _step_words_js_15 = _require(9096);
var _manifest_js_8 = _require(7315);
var _problems_js_9 = _require(5294);
var _check_all_js_10 = _require(7942);
var _file_report_js_16 = _require(815);
var _terminal_js_11 = _require(5682);
var node_fs_12 = _require(3024);
var node_path_13 = _require(6760);

// lib/cli/arguments/expand-paths.js
const STDIN = "-";
async function expandPaths(request) {
	const files = new Map();
	const failures = [];
	for (const given of new Set(request.paths)) {
		const found = given === "-" ? await fromStdin(request.stdin) : await expandPath(given, request);
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
		source: (0,_byte_source_js_4.t)(await stdin())
	}];
}
async function expandPath(given, request) {
	if (given === "") return [{
		what: "\"\"",
		message: "The path is empty; \".\" is the current folder."
	}];
	const shown = (0,_path_text_js_14.a)(given, node_path_13);
	try {
		return (0,node_fs_12.statSync)((0,node_path_13.resolve)(request.cwd, given)).isDirectory() ? filesOfFolder(shown, request) : [namedFile(shown, request.cwd)];
	} catch (error) {
		return [
			"ENOENT",
			"ENOTDIR",
			"EINVAL"
		].includes((0,_workspace_path_js_7.t)(error)) && (0,_path_text_js_14.n)(shown) ? await filesOfGlob(shown, request.cwd) : [{
			what: shown,
			message: whyNot(error)
		}];
	}
}
function namedFile(file, cwd) {
	const absolute = (0,node_path_13.resolve)(cwd, file);
	const source = (0,node_fs_12.statSync)(absolute).isFile() ? (0,_byte_source_js_4.n)(absolute) : (0,_byte_source_js_4.t)((0,node_fs_12.readFileSync)(absolute));
	return {
		file,
		path: realPath(absolute),
		source
	};
}
function realPath(absolute) {
	try {
		return node_fs_12.realpathSync.native(absolute);
	} catch {
		return absolute;
	}
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
async function filesOfGlob(glob, cwd) {
	const { base, pattern, prefix } = (0,_path_text_js_14.i)(glob, cwd, node_path_13);
	let root;
	try {
		root = node_fs_12.realpathSync.native(base);
	} catch {
		return [{
			what: glob,
			message: "It matches no file."
		}];
	}
	const { expandGlob } = await Promise.all(/* import() */[_require.e(6240), _require.e(3912)]).then(_require.bind(_require, 3912));
	const { matches, problem } = expandGlob(root, pattern);
	if (matches.size === 0) return [{
		what: glob,
		message: problem?.includes("is not a glob") ?? false ? problem ?? "" : "It matches no file."
	}];
	return [...matches.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([file, match]) => match.kind === "refused" ? {
		what: `${prefix}${file}`,
		message: (0,_step_words_js_15.n)(match.message, root)
	} : tryFile(`${prefix}${file}`, cwd));
}
const DICTIONARY_NAME = /\.(?:txt|text|csv|tsv|lst|list|dic|dict)$/i;
function filesOfFolder(folder, request) {
	const found = [];
	const visit = (shown) => {
		for (const { name, isFolder, failure } of list((0,node_path_13.resolve)(request.cwd, shown))) {
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
		entries = (0,node_fs_12.readdirSync)(folder, { withFileTypes: true });
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
	return (0,node_fs_12.statSync)((0,node_path_13.join)(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isFile() ?? true;
}
function isDictionary({ file, path: absolute, source }, { isDeclared }) {
	if (DICTIONARY_NAME.test(file) || absolute !== null && isDeclared(absolute)) return true;
	return (0,_stop_word_file_js_3.a)(file, source) !== null;
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
	const reason = (0,_workspace_path_js_7.t)(error);
	if (reason === "ENOENT" && isBrokenLink(error)) return "It is a symbolic link to something that does not exist.";
	return REASONS[reason] ?? `It can't be read (${reason}).`;
}
function isBrokenLink(error) {
	if (!(error instanceof Error && "path" in error && typeof error.path === "string")) return false;
	return (0,node_fs_12.lstatSync)(error.path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

// lib/cli/arguments/manifest-targets.js
async function manifestTargets(cwd, named) {
	const { root, given } = (0,_manifest_place_js_2.t)(cwd, named);
	const loaded = await (0,_manifest_js_8.i)(root, given);
	const what = named ?? "manifest";
	switch (loaded.kind) {
		case "none": return null;
		case "invalid": {
			const { errors, rest } = loaded;
			const others = rest === null ? [] : (await Promise.all(/* import() */[_require.e(6240), _require.e(4983)]).then(_require.bind(_require, 4983))).selectionOf(root, rest).errors;
			return {
				...NOTHING,
				root,
				failures: [...errors, ...others].map((message) => ({
					what,
					message
				}))
			};
		}
		case "found": {
			const { declaredTargets } = await Promise.all(/* import() */[_require.e(6240), _require.e(4983)]).then(_require.bind(_require, 4983));
			return {
				root,
				...declaredTargets(root, loaded.manifest, what)
			};
		}
	}
}
const NOTHING = {
	targets: [],
	indexSettings: null,
	searchTests: null
};

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
		indexSettings: namedGlobs(lint.indexSettings, manifest?.indexSettings),
		searchTests: namedGlobs(lint.searchTests, manifest?.searchTests)
	};
}
function namedGlobs(option, declared) {
	return {
		globs: option ?? declared ?? [],
		isOption: option !== null
	};
}
function requireDictionaries(found) {
	if (found === null) throw badUse("No files were given, and there is no manifest.");
	if (found.targets.length === 0 && found.failures.length === 0) throw badUse("The manifest names no dictionaries.");
}
function badUse(message) {
	return new _failure_js_0.t("invalid-configuration", message);
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
		engineVersion: _engine_version_js_5.t,
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
		format: (0,_stop_word_file_js_3.a)(file, source)
	} : target;
}
function overrideOf(reading, cwd) {
	const { format, engineVersion, expand, lenient } = reading;
	const chains = new Map();
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
			names: target.usage?.names ?? [],
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
			stopwords: _stop_word_file_js_3.r
		};
		case "file": try {
			return {
				tokenizer,
				lowercase,
				stopwords: (0,_stop_word_file_js_3.n)((0,_byte_source_js_4.n)((0,node_path_13.resolve)(cwd, stopwords.file)), version)
			};
		} catch (error) {
			const reason = error instanceof Error && "syscall" in error ? whyNot(error) : `It is not a list of stop words: ${(0,_printable_js_6.n)(error)}.`;
			throw badUse(`--stopwords ${(0,_printable_js_6.i)(stopwords.file)} can't be used. ${reason}`);
		}
	}
}

// lib/cli/checks.js
async function runChecks(request) {
	const failures = [];
	const notices = [];
	const settingsFiles = await select(request, "index-settings", request.indexSettings, failures, notices);
	const testFiles = await select(request, "search-tests", request.searchTests, failures, notices);
	const engine = await reach(request);
	if (engine !== null && "failure" in engine) failures.push(engine.failure);
	const asked = engine !== null && "api" in engine ? engine : null;
	const targets = request.targets.map((target) => readFor(asked, target));
	const settings = await readSettingsFor({
		...request,
		targets
	}, settingsFiles);
	const apply = (target) => settings?.apply(target) ?? target;
	const checked = await (0,_check_all_js_10.n)(targets.map(apply), request.context.map(apply), settings);
	const tests = await runTests(testFiles, settings);
	const found = asked === null ? null : await (await Promise.all(/* import() */[_require.e(9023), _require.e(1769), _require.e(3850), _require.e(4008)]).then(_require.bind(_require, 4008))).askCliEngine(asked, checked, settings?.settings ?? null, tests.records);
	failures.push(...found?.failures ?? []);
	const reports = checked.map(({ target, report }) => {
		const { file, files, format, source } = target;
		const path = file === "-" ? null : files?.[0]?.path ?? (0,node_path_13.resolve)(request.cwd, file);
		const own = found?.problems.get(target) ?? [];
		const all = (0,_problems_js_9.c)(report, own, files?.map((one) => one.file) ?? [file]);
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
			...notices,
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
	const { reachEngine } = await Promise.all(/* import() */[_require.e(9023), _require.e(1769), _require.e(3850), _require.e(4008)]).then(_require.bind(_require, 4008));
	const version = targets[0]?.options.engineVersion ?? _engine_version_js_5.t;
	return await reachEngine(engineUrl, isSameVersion(version, _engine_version_js_5.t) ? null : version);
}
function readFor(engine, target) {
	if (engine === null || !isSameVersion(target.options.engineVersion, _engine_version_js_5.t)) return target;
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
async function select(request, name, named, failures, notices) {
	if (named.globs.length === 0) return [];
	const { selectNamed } = await Promise.all(/* import() */[_require.e(6240), _require.e(7275)]).then(_require.bind(_require, 7275));
	const { files, errors, notices: doubts } = selectNamed(name, named, request);
	failures.push(...errors.map((message) => ({
		what: `--${name}`,
		message
	})));
	notices.push(...doubts);
	return files;
}
async function readSettingsFor({ targets, context }, files) {
	if (files.length === 0) return null;
	const all = [...targets, ...context];
	const { readSettings } = await Promise.all(/* import() */[_require.e(6240), _require.e(5967)]).then(_require.bind(_require, 5967));
	return await readSettings(files, all, all[0]?.options.engineVersion ?? _engine_version_js_5.t);
}
async function tellStrangers(settings) {
	if (settings === null || settings.settings.strangers.length === 0) return [];
	const { strangerNotices } = await _require.e(/* import() */ 7755).then(_require.bind(_require, 7755));
	return strangerNotices(settings.settings.strangers, null);
}
async function runTests(files, settings) {
	if (files.length === 0) return {
		records: [],
		problems: []
	};
	const { runTestsOffline } = await Promise.all(/* import() */[_require.e(9023), _require.e(9898)]).then(_require.bind(_require, 7517));
	return await runTestsOffline(files.map((file) => ({
		file: file.file,
		bytes: (0,node_fs_12.readFileSync)(file.path)
	})), settings?.settings ?? null);
}
async function tellTests(records) {
	if (records.length === 0) return {
		problems: [],
		notices: []
	};
	const { countTests, failureProblems, skippedNotices } = await Promise.all(/* import() */[_require.e(9023), _require.e(4926)]).then(_require.bind(_require, 4926));
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
			source: (0,_byte_source_js_4.n)(path),
			report
		};
	});
}

// lib/cli/output/human.js
async function renderHuman(reports, { colour }) {
	const paint = (0,_colour_js_1.t)(colour);
	const { files, errors, warnings } = (0,_file_report_js_16.t)(reports);
	const total = `${(0,_problems_js_9.o)(files, "file")}: ${(0,_problems_js_9.o)(errors, "error")}, ${(0,_problems_js_9.o)(warnings, "warning")}`;
	const verdict = errors > 0 ? paint.error : warnings > 0 ? paint.warning : paint.strong;
	if (errors + warnings === 0) return `${verdict(total)}\n`;
	const frames = await _require.e(/* import() */ 4513).then(_require.bind(_require, 4513));
	return `${reports.map((report) => renderFile(report, frames, paint)).join("")}${verdict(total)}\n`;
}
function renderFile({ file, files, source, report }, frames, paint) {
	const { problems, errors, warnings } = report;
	const numbers = new Set(problems.map((problem) => (0,_problems_js_9.d)(files, problem)).filter((line) => line !== null));
	const lines = frames.readLines(source, numbers);
	const blocks = problems.map((problem) => {
		const line = lines.get((0,_problems_js_9.d)(files, problem) ?? 0);
		const frame = line === void 0 ? "" : renderFrame(frames.frameOf(line, problem.column), problem, paint);
		return renderProblem(problem.file ?? file, problem, paint) + frame;
	});
	const hidden = errors + warnings - problems.length;
	if (hidden > 0) blocks.push(`${(0,_terminal_js_11.n)(file)}: and ${(0,_problems_js_9.o)(hidden, "more problem")}\n`);
	return blocks.join("");
}
function renderProblem(file, { severity, code, line, column, message }, paint) {
	const place = line === null ? "" : `:${line}${column === null ? "" : `:${column}`}`;
	return `${paint.strong(`${(0,_terminal_js_11.n)(file)}${place}:`)} ${paint[severity](`${severity}:`)} ${(0,_terminal_js_11.n)(message)} ${paint.faint(`[${code}]`)}\n`;
}
function renderFrame(frame, { severity, line: number }, paint) {
	if (frame === null) return "";
	const margin = String(number).padStart(5);
	const text = `${paint.faint(`${margin} |`)} ${frame.text}`.trimEnd();
	if (frame.caret === null) return `${text}\n`;
	return `${text}\n${paint.faint(`${" ".repeat(margin.length)} |`)} ${" ".repeat(frame.caret)}${paint[severity]("^")}\n`;
}

// lib/cli/lint.js
async function lint(args, io) {
	const checked = await check(args, io);
	if (checked === null) return 2;
	const { outcome, failures } = checked;
	io.stdout.write(await render(args, outcome, failures, io));
	for (const notice of outcome.notices) io.stderr.write(`${(0,_terminal_js_11.n)(notice)}\n`);
	for (const { what, message } of failures) io.stderr.write(`${(0,_terminal_js_11.n)(what)}: ${(0,_terminal_js_11.n)(message)}\n`);
	if (failures.length > 0) return 2;
	const { errors, warnings } = (0,_file_report_js_16.t)(outcome.reports);
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
			failures: [...failures, ...outcome.failures].map((one) => ({
				...one,
				message: (0,_step_words_js_15.n)(one.message, found.root)
			}))
		};
	} catch (error) {
		if (!(error instanceof _failure_js_0.t)) throw error;
		io.stderr.write(`${(0,_terminal_js_11.r)(error.message)}\nlint --help explains the options.\n`);
		return null;
	}
}
async function render(args, { reports }, failures, io) {
	switch (args.output) {
		case "human": return await renderHuman(reports, { colour: (0,_colour_js_1.n)(io.stdout, io.env) });
		case "json": return (await _require.e(/* import() */ 512).then(_require.bind(_require, 512))).renderJson(reports, failures);
		case "sarif": return (await _require.e(/* import() */ 7709).then(_require.bind(_require, 7709))).renderSarif(reports, failures, (0,_manifest_place_js_2.n)(io.cwd) ?? io.cwd);
	}
}

}),

8357:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (repositoryRoot),
  t: () => (placeOf)
});
var _path_text_js_2 = _require(8501);
var node_fs_0 = _require(3024);
var node_path_1 = _require(6760);

// lib/cli/arguments/manifest-place.js
function placeOf(cwd, named) {
	if (named === null) return {
		root: cwd,
		given: null
	};
	const root = rootOf(cwd, (0,node_path_1.resolve)(cwd, named));
	return {
		root,
		given: (0,_path_text_js_2.r)(root, (0,node_path_1.resolve)(cwd, named), node_path_1) ?? named
	};
}
function rootOf(cwd, manifest) {
	if ((0,_path_text_js_2.r)(cwd, manifest, node_path_1) !== null) return cwd;
	const folder = (0,node_path_1.dirname)(manifest);
	return repositoryRoot(folder) ?? (node_path_1.basename(folder) === ".github" ? (0,node_path_1.dirname)(folder) : folder);
}
function repositoryRoot(folder) {
	if ((0,node_fs_0.existsSync)((0,node_path_1.join)(folder, ".git"))) return folder;
	const parent = (0,node_path_1.dirname)(folder);
	return parent === folder ? null : repositoryRoot(parent);
}

}),

8501:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (withSlashes),
  i: () => (splitGlob),
  n: () => (isGlob),
  r: () => (pathBelow),
  t: () => (fileUri)
});
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

}),

9096:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (withoutStep),
  t: () => (atCommandLine)
});
// lib/cli/step-words.js
function withoutStep(message, root) {
	return message.replace(/^(- )?Input manifest: (.)/, (_, bullet = "", first) => `${bullet}${first.toUpperCase()}`).replace(/; was the repository checked out before this step\?$/, ".").replace(/ Was the repository checked out before this step\?$/, "").replace(/; "!" has a meaning only in the input files\.$/, ".").replace(/\bis started before this step\b/, "is started").replace(/\bthe workspace\b/g, () => root);
}
const OPTION = /\b(?:the )?input (bucket|domains|aws-region|api|manifest)\b/gi;
function atCommandLine(line, root) {
	return withoutStep(line, root).replace("put aws-actions/configure-aws-credentials before this step, and give the job \"permissions: id-token: write\"", "log in, for example by \"aws sso login\", or set AWS_PROFILE").replace("Input files is not set, and the manifest", "The manifest").replace("Name dictionaries in the input files, one glob a line, or under", "Name dictionaries under").replace(OPTION, "--$1").replace("the inputs or the manifest", "the options or the manifest").replace(/\bThis job has no\b/, "There are no").replace(/\bThis job has the\b/, "The credentials have the").replace("credentials of this job", "credentials").replace("credentials this job has", "credentials these are").replace("the job where", "it where").replace(/\bthe runner\b/g, "this machine");
}

})

};
