export const id = 5216;
export const ids = [5216];
export const modules = {

5216:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  doctor: () => (doctor)
});
var _rolldown_runtime_js_0 = _require(396);
var _early_look_js_1 = _require(9215);
var _inputs_js_2 = _require(5263);
var _manifest_js_3 = _require(7315);
var _doctor_js_4 = _require(7173);
var _redact_js_5 = _require(3247);
var _colour_js_6 = _require(7262);
var _manifest_place_js_7 = _require(8357);
var _terminal_js_8 = _require(5682);
var _step_words_js_11 = _require(9096);
var node_fs_9 = _require(3024);
var node_path_10 = _require(6760);

// lib/cli/doctor.js
async function doctor(options, io) {
	const named = options.manifest?.trim() || null;
	const { root, given } = (0,_manifest_place_js_7.t)(io.cwd, named);
	const env = environmentOf({
		...options,
		manifest: given ?? ""
	}, root, io);
	(0,_redact_js_5.n)(env);
	const read = (0,_inputs_js_2.i)(env);
	const { inputs, errors } = read;
	if (errors.length > 0) {
		for (const error of errors) io.stderr.write(`${(0,_terminal_js_8.n)((0,_redact_js_5.i)(error.replace(/^Input /, "--")))}\n`);
		return 2;
	}
	const run = {
		env,
		clock: io.clock,
		random: io.random,
		write: (text) => io.stderr.write(text),
		signal: new AbortController().signal,
		state: (0,_early_look_js_1.s)(),
		log: (0,_early_look_js_1.c)((text) => io.stderr.write(text), io.clock, { colour: (0,_colour_js_6.n)(io.stderr, io.env) }),
		event: (0,_early_look_js_1.y)(env),
		inputs,
		gitHub: null,
		prepareReport: () => {}
	};
	const paint = (0,_colour_js_6.t)((0,_colour_js_6.n)(io.stdout, io.env));
	const show = (check) => void io.stdout.write(render(check, root, paint));
	await (0,_doctor_js_4.t)(run, read, show, named !== null || (0,node_fs_9.existsSync)((0,node_path_10.join)(root, ".github/opensearch-dictionaries.yml")));
	const count = (status) => run.state.setup.filter((check) => check.status === status).length;
	io.stdout.write(`${count("ok")} ok, ${count("failed")} failed, ${count("unknown")} unknown\n`);
	const manifest = named === null ? (0,node_path_10.join)(root, _manifest_js_3.t) : (0,node_path_10.resolve)(io.cwd, named);
	if ((named !== null || (0,node_fs_9.existsSync)(manifest)) && !await isReadable(manifest)) return 2;
	return run.state.failure === null ? 0 : 1;
}
async function isReadable(file) {
	const { parseDocument } = await Promise.all(/* import() */[_require.e(882), _require.e(2482)]).then(_require.bind(_require, 2482)).then((m) => (0,_rolldown_runtime_js_0.r)(m.default, 1));
	try {
		return parseDocument((0,node_fs_9.readFileSync)(file, "utf8").replace(/^\ufeff/, "")).errors.length === 0;
	} catch {
		return false;
	}
}
function environmentOf(options, workspace, { env }) {
	const own = Object.entries(env).filter(([name]) => !name.startsWith("INPUT_"));
	const inputs = Object.entries({
		mode: "doctor",
		...options
	}).map(([name, value]) => [(0,_inputs_js_2.a)(name), value]);
	return {
		GITHUB_REPOSITORY: _early_look_js_1.v,
		...Object.fromEntries(own),
		...Object.fromEntries(inputs),
		GITHUB_WORKSPACE: workspace
	};
}
const MARKS = {
	ok: "ok     ",
	failed: "failed ",
	unknown: "unknown"
};
function render({ id, status, message, remedy }, root, paint) {
	const colours = {
		ok: paint.strong,
		failed: paint.error,
		unknown: paint.warning
	};
	const text = (words) => words.split("\n").map((line) => (0,_terminal_js_8.n)((0,_redact_js_5.i)((0,_step_words_js_11.t)(line, root)))).join("\n        ");
	const line = `${colours[status](MARKS[status])} ${text(message)} ${paint.faint(`[${id}]`)}\n`;
	return remedy === null ? line : `${line}        ${text(remedy)}\n`;
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

}),

5682:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (shown),
  r: () => (shownLines),
  t: () => (commandless)
});
var _workflow_command_js_0 = _require(3395);

// lib/cli/output/terminal.js
function shown(text) {
	return (0,_workflow_command_js_0.o)(text).replaceAll("##[", "##\\[");
}
function shownLines(text) {
	return text.split("\n").map(shown).join("\n");
}
function commandless(stream) {
	return {
		isTTY: stream.isTTY === true,
		write: (text) => stream.write((0,_workflow_command_js_0.n)(text))
	};
}

})

};
