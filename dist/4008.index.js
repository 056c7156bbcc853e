export const id = 4008;
export const ids = [4008];
export const modules = {

4008:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  askCliEngine: () => (askCliEngine),
  reachEngine: () => (reachEngine)
});
var _problems_js_0 = _require(5294);
var _patience_js_1 = _require(5681);
var _redact_js_2 = _require(3247);
var _on_engine_js_3 = _require(3850);
var _names_js_4 = _require(3996);

// lib/cli/engine.js
async function reachEngine(url, declared) {
	(0,_redact_js_2.n)({
		...process.env,
		"INPUT_ENGINE-URL": url.href
	});
	const api = (0,_patience_js_1.u)(url, {
		env: process.env,
		signal: WORLD.signal
	});
	try {
		const identity = await (0,_on_engine_js_3.s)(api, WORLD);
		if (declared !== null) (0,_on_engine_js_3.a)(api, identity, declared);
		return {
			api,
			identity,
			notices: declared === null ? [`The dictionaries are checked as ${identity.name} reads them.`] : []
		};
	} catch (error) {
		return { failure: failureOf(error) };
	}
}
async function askCliEngine(engine, checked, settings, records) {
	const names = new Map(checked.map(({ target }) => [nameOf(target), target]));
	const dictionaries = new Map(checked.map(({ target, report }) => [nameOf(target), dictionaryOf(target, report)]));
	const asked = {
		...engine,
		world: WORLD
	};
	try {
		const { questions, notices } = (0,_on_engine_js_3.n)(settings, dictionaries, engine.identity.version);
		const { problems } = await (0,_on_engine_js_3.i)(questions, dictionaries, asked);
		const byTarget = new Map();
		const fileProblems = [];
		for (const { subject, problem } of problems) {
			const target = "dictionary" in subject ? names.get(subject.dictionary) : void 0;
			if ("file" in subject) fileProblems.push({
				...problem,
				file: subject.file
			});
			else if (target !== void 0) byTarget.set(target, [...byTarget.get(target) ?? [], (0,_problems_js_0.h)(filesOf(target), problem)]);
		}
		return {
			problems: byTarget,
			fileProblems,
			records: settings === null || records.length === 0 ? records : await (0,_on_engine_js_3.t)(records, settings, (0,_on_engine_js_3.o)(dictionaries, asked)),
			notices,
			failures: []
		};
	} catch (error) {
		return {
			problems: new Map(),
			fileProblems: [],
			records,
			notices: [],
			failures: [failureOf(error)]
		};
	}
}
const WORLD = {
	clock: {
		now: () => Date.now(),
		sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
	},
	signal: new AbortController().signal
};
function dictionaryOf(target, report) {
	const { file, source, format, options } = target;
	const suspects = report.problems.filter(({ severity }) => severity === "error").flatMap((problem) => (0,_problems_js_0.d)(filesOf(target), problem) ?? []);
	return {
		name: nameOf(target),
		file,
		format: format ?? "opaque",
		source,
		options,
		suspects
	};
}
function filesOf({ file, files }) {
	return files ?? [{
		file,
		firstLine: 1
	}];
}
function nameOf({ name, file }) {
	return name ?? (0,_names_js_4.a)(file);
}
function failureOf(error) {
	if (!(error instanceof _on_engine_js_3.r)) throw error;
	return {
		what: "--engine-url",
		message: (0,_redact_js_2.i)(error.message)
	};
}

})

};
