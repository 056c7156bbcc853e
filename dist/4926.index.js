export const id = 4926;
export const ids = [4926];
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

4926:
((_module, _exports, _require) => {

_require.d(_exports, {
  countTests: () => (/* reexport safe */ _records2_js_0.t),
  failureProblems: () => (/* reexport safe */ _records2_js_0.n),
  skippedNotices: () => (/* reexport safe */ _records2_js_0.r)
});
var _records2_js_0 = _require(4358);

}),

4358:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (verdictOf),
  i: () => (testChanges),
  n: () => (failureProblems),
  r: () => (skippedNotices),
  t: () => (countTests)
});
var _problems2_js_1 = _require(8646);
var _offline_js_0 = _require(9023);

// lib/search/tests/records.js
function verdictOf({ outcomes }) {
	if (outcomes.some(({ outcome }) => outcome.kind === "failed")) return "failed";
	return outcomes.some(({ outcome }) => outcome.kind === "passed") ? "passed" : "skipped";
}
function countTests(records) {
	const counts = {
		passed: 0,
		failed: 0,
		skipped: 0
	};
	for (const record of records) counts[verdictOf(record)]++;
	return counts;
}
function failureProblems(records) {
	const problems = new _problems2_js_1.t();
	for (const { test, outcomes } of records) {
		const told = new Set();
		for (const { by, outcome } of outcomes) {
			if (outcome.kind !== "failed") continue;
			for (const { place, message } of outcome.failures) {
				if (told.has(message)) continue;
				told.add(message);
				const text = by === "offline" ? message : `On ${by}: ${message}`;
				problems.add({
					severity: "error",
					code: "search-tests/failed",
					file: test.file,
					...place,
					message: text
				});
			}
		}
	}
	return problems.all();
}
function skippedNotices(records) {
	const skipped = records.filter((record) => verdictOf(record) === "skipped");
	const asked = new Set(skipped.flatMap(({ test, outcomes }) => outcomes.some(({ by }) => isEngine(by)) ? test : []));
	const reasons = new Map();
	for (const { test, outcomes } of skipped) {
		const all = outcomes.flatMap(({ outcome }) => outcome.kind === "skipped" ? [outcome.reason] : []);
		const said = [...new Set(all)].join("; ");
		const reason = said === "" ? "no engine and no domain was asked" : said;
		reasons.set(reason, [...reasons.get(reason) ?? [], test]);
	}
	return [...reasons].map(([reason, tests]) => {
		const [first] = tests;
		return `${tests.length === 1 ? "A search test was" : `${tests.length} search tests were`} skipped${first === void 0 ? "" : ` (${tests.length === 1 ? "" : "the first in "}${first.file}, line ${first.place.line})`}: ${reason}.${tests.every((one) => asked.has(one)) ? "" : ` ${wayOut(reason)}`}`;
	});
}
const isEngine = (by) => /^[A-Z]/.test(by);
function wayOut(reason) {
	if (reason.includes("no `index-settings` say how text is analysed")) return "Name the files of your index settings in `index-settings`.";
	return reason === "the index settings can't be read" ? "Correct them first." : "Set `engine-url` to an OpenSearch that has it.";
}
function testChanges(before, now) {
	const keyOf = ({ test: { file, place } }) => `${file}:${place.line}:${place.column}`;
	const known = new Map(before.map((record) => [keyOf(record), verdictOf(record)]));
	return now.flatMap((record) => {
		const was = known.get(keyOf(record));
		const is = verdictOf(record);
		if (was === "passed" && is === "failed") return [{
			test: record.test,
			kind: "broken"
		}];
		return was === "failed" && is === "passed" ? [{
			test: record.test,
			kind: "fixed"
		}] : [];
	});
}

})

};
