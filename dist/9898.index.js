export const id = 9898;
export const ids = [9898,7517];
export const modules = {

8646:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (FileProblems)
});
// lib/dictionaries/settings/problems.js
var FileProblems = class {
	#problems = [];
	#known = new Set();
	#unknown = new Map();
	notices = [];
	error(code, file, place, message) {
		this.#add("error", code, file, place, message);
	}
	warning(code, file, place, message) {
		this.#add("warning", code, file, place, message);
	}
	notice(message) {
		if (!this.notices.includes(message)) this.notices.push(message);
	}
	unknown(subject, file, place, message, advice) {
		const text = `${message} ${advice}`;
		const problem = this.#add("warning", "index-settings/unknown-component", file, place, text);
		if (problem !== null) this.#unknown.set(problem, {
			subject,
			message
		});
	}
	afterEngine(problems, built) {
		return problems.flatMap((problem) => {
			const unknown = this.#unknown.get(problem);
			if (unknown === void 0) return [problem];
			if (built.has(unknown.subject)) return [];
			const message = `${unknown.message} The engine at \`engine-url\` has not built the ${unknown.subject}.`;
			return [{
				...problem,
				message
			}];
		});
	}
	all() {
		return [...this.#problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
	}
	add(problem) {
		const { code, file, line, column, message } = problem;
		const key = JSON.stringify([
			code,
			file,
			line,
			column,
			message
		]);
		if (this.#known.has(key)) return null;
		this.#known.add(key);
		this.#problems.push(problem);
		return problem;
	}
	#add(severity, code, file, place, message) {
		const { line = null, column = null } = place ?? {};
		return this.add({
			severity,
			code,
			file: place?.file ?? file,
			line,
			column,
			message
		});
	}
};

}),

7517:
((_module, _exports, _require) => {

_require.d(_exports, {
  runTestsOffline: () => (/* reexport safe */ _run_tests2_js_0.t)
});
var _run_tests2_js_0 = _require(3231);

}),

3231:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (runTestsOffline)
});
var _problems2_js_1 = _require(8646);
var _offline_js_0 = _require(9023);

// lib/search/tests/run-tests.js
async function runTestsOffline(sources, settings) {
	const records = [];
	const problems = new _problems2_js_1.t();
	for (const { file, bytes } of sources) {
		const read = await (0,_offline_js_0.o)(file, bytes);
		for (const one of read.problems) problems.add(one);
		for (const test of read.tests) {
			const outcome = (0,_offline_js_0.a)(test, settings);
			if (outcome.kind === "wrong") problems.add(outcome.problem);
			else records.push({
				test,
				outcomes: [{
					by: "offline",
					outcome
				}]
			});
		}
	}
	return {
		records,
		problems: problems.all()
	};
}

})

};
