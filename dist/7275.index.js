export const id = 7275;
export const ids = [7275];
export const modules = {

7275:
((_module, _exports, _require) => {

_require.d(_exports, {
  selectNamed: () => (selectNamed)
});
var _printable_js_0 = _require(4359);
var _plain_files_js_1 = _require(626);
var _glob_js_2 = _require(6240);
var _path_text_js_5 = _require(8501);
var _step_words_js_6 = _require(9096);
var node_fs_3 = _require(3024);
var node_path_4 = _require(6760);

// lib/cli/arguments/named-files.js
function selectNamed(name, { globs, isOption }, { root, cwd }) {
	if (!isOption) return filesBelow(root, globs, name);
	const found = new Map();
	const errors = [];
	const notices = [];
	for (const glob of globs) {
		const isNegated = glob.startsWith("!");
		const { base, pattern, prefix } = (0,_path_text_js_5.i)((0,_path_text_js_5.a)(isNegated ? glob.slice(1).trim() : glob, node_path_4), cwd, node_path_4);
		if (isNegated) {
			const isTaken = (0,_glob_js_2.c)(pattern);
			if (typeof isTaken === "string") errors.push(isTaken);
			else if (!(0,_glob_js_2.t)(found, (file) => isTaken((0,_path_text_js_5.r)(base, (0,node_path_4.resolve)(cwd, file), node_path_4) ?? ""))) notices.push((0,_glob_js_2.s)(`--${name}`, glob));
			continue;
		}
		const { files, errors: wrong } = (0,node_fs_3.existsSync)(base) ? filesBelow(base, [pattern], name) : {
			files: [],
			errors: [`${(0,_printable_js_0.i)(pattern)} matches no file: there is no folder ${(0,_printable_js_0.i)(base)}.`]
		};
		errors.push(...wrong.map((message) => message.replace((0,_printable_js_0.i)(pattern), () => (0,_printable_js_0.i)(glob))));
		for (const { file, path: real } of files) found.set(`${prefix}${file}`, {
			file: `${prefix}${file}`,
			path: real
		});
	}
	if (found.size === 0 && errors.length === 0) errors.push((0,_glob_js_2.o)(globs).replace(/^./, (first) => first.toUpperCase()));
	return {
		files: [...found.values()].sort((a, b) => a.file < b.file ? -1 : 1),
		errors,
		notices
	};
}
function filesBelow(folder, globs, name) {
	const { files, errors, notices } = (0,_plain_files_js_1.n)(folder, globs, name);
	return {
		files,
		notices,
		errors: errors.map((message) => (0,_step_words_js_6.n)(message.replace(`${name}: `, ""), folder))
	};
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

})

};
