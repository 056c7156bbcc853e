export const id = 5216;
export const ids = [5216];
export const modules = {

5216:
((_module, _exports, _require) => {

_require.d(_exports, {
  doctor: () => (doctor)
});
var _run_state_js_0 = _require(9145);
var _inputs_js_1 = _require(5263);
var _manifest_js_2 = _require(7315);
var _doctor_js_3 = _require(7173);
var _printable_js_8 = _require(4359);
var _colour_js_4 = _require(7262);
var _terminal_js_5 = _require(5682);
var node_fs_6 = _require(3024);
var node_path_7 = _require(6760);










// lib/cli/doctor.js
async function doctor(options, io) {
	const env = environmentOf(options, io);
	(0,_printable_js_8.i)(env);
	const read = (0,_inputs_js_1.r)(env);
	const { inputs, errors } = read;
	if (errors.length > 0) {
		for (const error of errors) io.stderr.write(`${(0,_terminal_js_5.t)((0,_printable_js_8.a)(error.replace(/^Input /, "--")))}\n`);
		return 2;
	}
	const run = {
		env,
		clock: io.clock,
		random: io.random,
		write: (text) => io.stderr.write(text),
		signal: new AbortController().signal,
		state: (0,_run_state_js_0.t)(),
		log: (0,_run_state_js_0.n)((text) => io.stderr.write(text), io.clock, { colour: (0,_colour_js_4.n)(io.stderr, io.env) }),
		event: (0,_run_state_js_0.r)(env),
		inputs,
		gitHub: null,
		prepareReport: () => {}
	};
	const hasManifest = options.manifest !== void 0 || (0,node_fs_6.existsSync)((0,node_path_7.join)(io.cwd, ".github/opensearch-dictionaries.yml"));
	await (0,_doctor_js_3.t)(run, read, hasManifest);
	io.stdout.write(render(run.state.setup, (0,_colour_js_4.t)((0,_colour_js_4.n)(io.stdout, io.env))));
	return run.state.failure === null ? 0 : 1;
}
function environmentOf(options, { env, cwd }) {
	const own = Object.entries(env).filter(([name]) => !name.startsWith("INPUT_"));
	const inputs = Object.entries({
		mode: "doctor",
		...options
	}).map(([name, value]) => [(0,_inputs_js_1.i)(name), value]);
	return {
		GITHUB_REPOSITORY: "local/checkout",
		...Object.fromEntries(own),
		...Object.fromEntries(inputs),
		GITHUB_WORKSPACE: cwd
	};
}
const MARKS = {
	ok: "ok     ",
	failed: "failed ",
	unknown: "unknown"
};
function render(checks, paint) {
	const colours = {
		ok: paint.strong,
		failed: paint.error,
		unknown: paint.warning
	};
	const lines = checks.map(({ id, status, message, remedy }) => {
		const text = `${colours[status](MARKS[status])} ${(0,_terminal_js_5.t)((0,_printable_js_8.a)(message))} ${paint.faint(`[${id}]`)}\n`;
		return remedy === null ? text : `${text}        ${(0,_terminal_js_5.t)((0,_printable_js_8.a)(remedy))}\n`;
	});
	const count = (status) => checks.filter((check) => check.status === status).length;
	return `${lines.join("")}${count("ok")} ok, ${count("failed")} failed, ${count("unknown")} unknown\n`;
}



}),

5682:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (shown)
});
var _visible_js_0 = _require(8890);


// lib/cli/output/terminal.js
function shown(text) {
	return (0,_visible_js_0.r)(text);
}



})

};
