export const id = 626;
export const ids = [626];
export const modules = {

626:
((_module, _exports, _require) => {

_require.d(_exports, {
  readPlainFile: () => (/* reexport safe */ _plain_files2_js_0.t),
  selectPlainFiles: () => (/* reexport safe */ _plain_files2_js_0.n)
});
var _plain_files2_js_0 = _require(7826);




}),

7826:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (selectPlainFiles),
  t: () => (readPlainFile)
});
var _printable_js_2 = _require(4359);
var _glob_js_0 = _require(6240);
var node_fs_1 = _require(3024);




// lib/workspace/plain-files.js
const MAX_BYTES = 10485760;
function selectPlainFiles(workspace, globs, origin) {
	const root = node_fs_1.realpathSync.native(workspace);
	const found = /* @__PURE__ */ new Map();
	const errors = [];
	for (const glob of globs) {
		if (glob.startsWith("!")) {
			const isTaken = (0,_glob_js_0.r)(glob.slice(1).trim());
			if (typeof isTaken === "string") errors.push(`${origin}: ${isTaken}`);
			else for (const file of [...found.keys()]) if (isTaken(file)) found.delete(file);
			continue;
		}
		const { matches, problem } = (0,_glob_js_0.t)(root, glob);
		if (problem !== null) errors.push(`${origin}: ${problem}`);
		for (const [file, match] of matches) if (match.kind === "refused") errors.push(`${origin}: ${match.message}`);
		else if (match.bytes > MAX_BYTES) errors.push(`${origin}: ${(0,_printable_js_2.r)(file)} has ${match.bytes} bytes; at most 10 MiB are read.`);
		else found.set(file, match.path);
	}
	if (globs.length > 0 && found.size === 0 && errors.length === 0) errors.push(`${origin}: the globs with "!" take away every file that the others match.`);
	return {
		files: [...found].map(([file, path]) => ({
			file,
			path
		})).sort((a, b) => a.file < b.file ? -1 : 1),
		errors
	};
}
function readPlainFile({ path }) {
	return (0,node_fs_1.readFileSync)(path);
}



})

};
