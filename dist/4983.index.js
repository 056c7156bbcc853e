export const id = 4983;
export const ids = [4983];
export const modules = {

4983:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  declaredTargets: () => (declaredTargets),
  selectionOf: () => (selectionOf)
});
var _stop_word_file_js_0 = _require(394);
var _failure_js_1 = _require(7794);
var _manifest_js_2 = _require(7315);
var _check_target_js_3 = _require(7116);
var _select_js_4 = _require(5342);

// lib/cli/arguments/declared-targets.js
function selectionOf(root, manifest) {
	return (0,_select_js_4.t)({
		workspace: root,
		packagePrefix: "",
		globs: [],
		globSettings: _manifest_js_2.s,
		entries: (0,_manifest_js_2.a)(manifest, [])
	});
}
function declaredTargets(root, manifest, what) {
	const { files, errors } = selectionOf(root, manifest);
	const read = files.map(readTarget);
	const { indexSettings, searchTests } = manifest;
	return {
		targets: read.filter((one) => "source" in one),
		failures: [...errors.map((message) => ({
			what,
			message
		})), ...read.filter((one) => "message" in one)],
		indexSettings,
		searchTests
	};
}
function readTarget(selected) {
	try {
		const [dictionary] = (0,_select_js_4.n)([selected], {
			detectFormat: _stop_word_file_js_0.a,
			readWords: _stop_word_file_js_0.n
		});
		if (dictionary === void 0) throw new Error(`${selected.file} was not read`);
		return {
			...(0,_check_target_js_3.t)(dictionary),
			files: dictionary.files
		};
	} catch (error) {
		if (error instanceof _failure_js_1.t) return {
			what: selected.file,
			message: error.message
		};
		throw error;
	}
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

})

};
